"""The occupation's code where a letter states it itself: "NOC 21231", "CNP 2021 : 62200"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.patterns import regex

NAME = regex(
    r"(?<!\w)(?:NOC|CNP|N\.O\.C\.|C\.N\.P\.|National\s+Occupational?\s+Classification"
    r"|Classification\s+nationale\s+des\s+professions)(?![^\W\d])",
    re.IGNORECASE,
)
CODE_THEN_NAME = regex(r"(?<![\w$#.,-])(?P<code>\d{5})\s?[(-]?\s?(?:NOC|CNP)(?!\w)")
TOKEN = regex(r"\w+")
CODE = regex(r"(?!(?:19|20)\d\d(?!\d))\d{4,5}(?!\w)|\d\d[ \u00a0\u2009\u202f]\d{3}(?![\w%])")
"""No code of four digits looks like a year."""

FILLER = regex(
    r"(?:19|20)\d\d|v?\d|[A-D]|version|codes?|n|no|nos|number|num[ée]ro|title|job|occupation|unit"
    r"|group|skill|level|type|under|of|the|as|is|are|was|being|est|sont|était|à|au|de|du|la|le|l"
    r"|teer|canada|for|to|pour|this|that|his|her|their|our|my|ce|cet|cette|son|sa|ses|notre|position"
    r"|role|post|work|poste|emploi|travail|profession|correspond(?:s|ing|ant)?",
    re.IGNORECASE,
)
"""What may stand between the name and the code. Editions look like codes; none of them is one."""

PURPOSE = regex(r"for|to|pour", re.IGNORECASE)
"""What stands right behind it is no code: "an NOC for 1200 sites"."""

JOINT = regex(r"and|or|et|ou|codes?", re.IGNORECASE)
"""What may stand between one code and the next."""

NUMBER_SIGN = regex(r"nos?|n", re.IGNORECASE)
BREAK = regex(r"[.!?;]\s|\n\s*\n|\$")
OTHER_NOC = regex(r"no[\s-]objection", re.IGNORECASE)
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
    while token := TOKEN.search(text, at, start + REACH):
        if BREAK.search(text[at : token.start()]) and not NUMBER_SIGN.fullmatch(previous):
            return
        code = CODE.match(text, token.start())
        if code and not PURPOSE.fullmatch(previous):
            yield Stated("".join(code[0].split()), *code.span())
            passable = JOINT
        elif not passable.fullmatch(token[0]):
            return
        previous, at = token[0], (code or token).end()
