"""The occupation's code where a letter states it itself: "NOC 21231", "CNP 2021 : 62200"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

NAME = re.compile(
    r"(?<!\w)(?:NOC|CNP|N\.O\.C\.|C\.N\.P\.|National\s+Occupational?\s+Classification"
    r"|Classification\s+nationale\s+des\s+professions)(?![^\W\d])",
    re.IGNORECASE,
)
CODE_THEN_NAME = re.compile(r"(?<![\w$#.,-])(?P<code>\d{5})\s?[(-]?\s?(?:NOC|CNP)(?!\w)")
TOKEN = re.compile(r"\w+")
CODE = re.compile(r"\d{4,5}")
FILLER = re.compile(
    r"20(?:06|11|16|21|26)|v?\d|version|codes?|n|no|nos|number|num[ée]ro|title|job|occupation|unit"
    r"|group|under|of|the|as|is|are|est|sont|de|la|le|teer|canada",
    re.IGNORECASE,
)
"""What may stand between the name and the code. Editions look like codes; none of them is one."""

JOINT = re.compile(r"and|or|et|ou|codes?", re.IGNORECASE)
"""What may stand between one code and the next."""

NUMBER_SIGN = re.compile(r"nos?|n", re.IGNORECASE)
BREAK = re.compile(r"[.!?;]\s|\n\s*\n|\$")
OTHER_NOC = re.compile(r"no[\s-]objection", re.IGNORECASE)
"""In South Asia a NOC is a no-objection certificate, and it has a number."""

REACH = 60
"""How many characters after the name a code can stand."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A code and its place in the text; it has four digits where it is of NOC 2016 or older."""

    code: str
    start: int
    end: int


def stated_codes(text: str) -> tuple[Stated, ...]:
    """Find the codes that a text calls its NOC codes, in order; they need not exist."""
    if OTHER_NOC.search(text):
        return ()
    found = {Stated(match["code"], *match.span("code")) for match in CODE_THEN_NAME.finditer(text)}
    for name in NAME.finditer(text):
        found.update(_after(text, name.end()))
    return tuple(sorted(found, key=lambda stated: stated.start))


def _after(text: str, start: int) -> Iterator[Stated]:
    passable = FILLER
    previous = ""
    at = start
    for token in TOKEN.finditer(text, start, start + REACH):
        word = token[0]
        gap = text[at : token.start()]
        if BREAK.search(gap) and not NUMBER_SIGN.fullmatch(previous):
            return
        if passable.fullmatch(word):
            pass
        elif CODE.fullmatch(word) and not text[token.end() : token.end() + 1].isalnum():
            yield Stated(word, *token.span())
            passable = JOINT
        else:
            return
        previous, at = word, token.end()
