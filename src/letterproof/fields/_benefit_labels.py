"""What stands behind labels of benefits."""

import re
from collections.abc import Iterator

from letterproof.fields import _benefit_words as words
from letterproof.fields._benefit_owners import PERSON
from letterproof.fields._labels import labelled
from letterproof.fields._plain import fold, line, phrase, sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

_LABEL = regex(words.LABEL, re.IGNORECASE)
_HEAD = regex(
    rf"^(?:[A-Z\d]{{1,3}}[.)]?[ \t]+)?(?:{words.LABEL})[ \t]?:?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_BLOCK = regex(
    r"\n{1,2}(?P<lines>[•▪➢●◦*o–-][ \t][^\n]{2,120}(?:\n{1,2}[•▪➢●◦*o–-][ \t][^\n]{2,120}){0,9}"
    r"|[^\n]{3,120}(?:\n[^\n]{2,120}){0,3})(?=\n\n|\Z)"
)
_IN_LINE = regex(
    rf"(?:(?<=[.;!?)]\s)|(?<=\n)|(?<=\t)|(?<= )(?-i:(?=[A-ZÀ-Ý]))|\A)(?:{words.LABEL})\s?:\s",
    re.IGNORECASE,
)
_BULLETS = frozenset("•▪➢●◦*")
_ENDS = " \n\t:;,.)-"
_LONGEST = 300
_LONGEST_HEAD = 40
THING_LABEL = phrase(
    r"(?:^|[\n\t])(?:(?:company |paid |annual )?(?:accommodation|housing|transport(?:ation)?"
    r"|medical(?: insurance| coverage)?|health(?: insurance)?|insurance|air tickets?|leave"
    r"|vacation|meals|food"
    r"|logement|transport|assurance(?: maladie| collective)?|conges?|vacances)(?: allowance"
    r"| entitlement| benefits?)?) ?[:\t] ?(?P<what>[^\n\t]{3,120})"
)
MASK = regex(
    r"_{3}|\.{4}|\[[^\]\n]{0,40}\]|\b[DJMAY]{2,4}/[DJMAY]{2,4}\b|\b[Xx]{2,}\b|\bT\.?B\.?[ACD]\b"
    r"|\b[Nn]/[Aa]\b|\bto be (?:completed|confirmed|advised)\b"
)
"""A blank within a value."""
_END = regex(r"\n\n|\t|\n(?=[^\n:\t]{1,40}(?::|\t))|\Z")


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


def under_heads(text: str) -> Iterator[Span]:
    """Give the list or the lines that stand under a head of benefits, where they tell one."""
    for match in _HEAD.finditer(text):
        block = _BLOCK.match(text, match.end())
        if block is None or "\t" in block["lines"] or _HEAD.fullmatch(block["lines"].strip()):
            continue
        at = trimmed(text, Span(*block.span("lines")))
        said = fold(text[at.start : at.end])
        is_sentence = PERSON.search(said) is not None
        if not is_sentence and (words.THING.search(said) or words.CARE.search(said)):
            yield at


def is_head(text: str, at: int) -> bool:
    """Say whether a short line among short lines stands there, as the heads of a form do."""
    own = line(text, at)
    here, below = text[own.start : own.end], text[own.end + 1 : own.end + 2]
    return own.end - own.start <= _LONGEST_HEAD and here[:1].isupper() and below.isupper()


def _end_of_item(text: str, start: int) -> int:
    """Give where a value ends that may wrap over lines: at a gap, a cell or the next label."""
    stop = _END.search(text, start)
    return min(stop.start() if stop else len(text), start + _LONGEST)


def trimmed(text: str, at: Span) -> Span:
    """Give a stretch without the blanks and stops at its ends; a bracket that opens closes."""
    said = text[at.start : at.end]
    start = at.start + len(said) - len(said.lstrip(_ENDS))
    end = max(start, at.end - len(said) + len(said.rstrip(_ENDS)))
    is_open = text.count("(", start, end) > text.count(")", start, end)
    return Span(start, end + (is_open and text[end : end + 1] == ")"))


def tidy(text: str, at: Span) -> str:
    """Give the words of a stretch on one line, without bullets."""
    return " ".join(word for word in text[at.start : at.end].split() if word not in _BULLETS)
