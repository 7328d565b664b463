"""A kind of paper, and the words by which it is known."""

import re
from dataclasses import dataclass
from functools import cache

from letterproof.model.letter import Kind
from letterproof.patterns import regex

CUE = regex(r"^ *(\d)  (.*(?:\n *[^\s\d].*)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper: how its title begins, and what it says, each with a weight.

    The patterns are for text folded to small ASCII letters with single spaces, and begin at a word;
    the ends of their lines do not count. In `says` each cue begins with its weight, which tells how
    seldom other papers hold the words: 4 makes a kind alone, 3 nearly, 1 only supports.
    """

    kind: Kind
    title: str
    says: str


@cache
def compiled(paper: Paper) -> tuple[re.Pattern[str], tuple[tuple[int, re.Pattern[str]], ...]]:
    """Give the pattern of the title, and those of the words with their weights."""
    return compile_words(paper.title), tuple(
        (int(cue[1]), compile_words(cue[2])) for cue in CUE.finditer(paper.says)
    )


def compile_words(words: str) -> re.Pattern[str]:
    """Compile alternatives that begin at a word and may run over several lines."""
    whole = "".join(line.strip() for line in words.splitlines())
    return regex(rf"(?<!\w)(?:{whole})")
