"""What stands behind labels of benefits."""

import re
from collections.abc import Iterator

from letterproof.fields import _benefit_words as words
from letterproof.fields._labels import labelled
from letterproof.fields._plain import phrase, sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span

_LABEL = re.compile(words.LABEL, re.IGNORECASE)
_IN_LINE = re.compile(
    rf"(?:(?<=[.;!?)]\s)|(?<=\n)|(?<=\t)|(?<= )(?-i:(?=[A-ZÀ-Ý]))|\A)(?:{words.LABEL})\s?:\s",
    re.IGNORECASE,
)
_LONGEST = 300
THING_LABEL = phrase(
    r"(?:^|[\n\t])(?:(?:company |paid |annual )?(?:accommodation|housing|transport(?:ation)?"
    r"|medical(?: insurance| coverage)?|health(?: insurance)?|insurance|air tickets?|leave"
    r"|vacation|meals|food"
    r"|logement|transport|assurance(?: maladie| collective)?|conges?|vacances)(?: allowance"
    r"| entitlement| benefits?)?) ?[:\t] ?(?P<what>[^\n\t]{3,120})"
)
MASK = re.compile(
    r"_{3}|\.{4}|\[[^\]\n]{0,40}\]|\b[DJMAY]{2,4}/[DJMAY]{2,4}\b|\b[Xx]{2,}\b|\bT\.?B\.?[ACD]\b"
    r"|\b[Nn]/[Aa]\b|\bto be (?:completed|confirmed|advised)\b"
)
"""A blank within a value."""


def behind_labels(letter: Letter) -> Iterator[Span]:
    """Give what stands behind labels, in cells and in running text, to the end of its sentence."""
    text = letter.text
    starts = {cell.start: cell.start + len(cell.text) for cell in labelled(letter, _LABEL)}
    for match in _IN_LINE.finditer(text):
        starts.setdefault(match.end(), min(len(text), match.end() + _LONGEST))
    taken = 0
    for start, end in sorted(starts.items()):
        stop = min(sentence(text, start).end, max(end, _end_of_item(text, start)))
        at = trimmed(text, Span(start, stop))
        if at.start >= taken and at.end > at.start:
            taken = at.end
            yield at


def _end_of_item(text: str, start: int) -> int:
    """Give where a value ends that may wrap over lines: at a gap, a cell or the next label."""
    stop = re.compile(r"\n\n|\t|\n(?=[^\n:\t]{1,40}(?::|\t))|\Z").search(text, start)
    return min(stop.start() if stop else len(text), start + _LONGEST)


def trimmed(text: str, at: Span) -> Span:
    """Give a stretch without the blanks and stops at its ends."""
    said = text[at.start : at.end]
    start = at.start + len(said) - len(said.lstrip(" \n\t:;,.)-"))
    return Span(start, max(start, at.end - len(said) + len(said.rstrip(" \n\t:;,.)-"))))
