"""Duties that stand in one paragraph behind their own head: a label, or a post with its dates."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from letterproof.fields._activity_words import COMPLEMENT, DEED, GERUND, NOMINAL
from letterproof.fields._duty_labels import BULLET, Block, hit_of, said_in, told_in
from letterproof.fields._duty_words import OF_A_POST
from letterproof.fields._sentences import sentences
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

FEWEST = 2
FEW_WORDS = 4
HEAD_WORDS = 30
MOST_HEADS = 4
LABELLED, DATED, TOLD_SO = 0.9, 0.85, 0.82

DATED_HEAD = regex(
    r"(?:(?:19|20)\d\d|\b(?:present|now|today|date|ce\s+jour|présent))\)?(?:\s*\([^()\n]{1,30}\))?"
    r"\s*(?::|\s[–—-])\s+"
)
"""The end of a post's dates, and the sign before what was done in it."""
DOING = regex(
    r"\b(?:il|elle|he|she|they)\s[^:.;\n]{0,40}?\b(?:fai(?:t|sait)|did|does|effectu\w+|assur\w+"
    r"|exécut\w+|réalis\w+|s[’']occup\w+|handle[sd]|work(?:ed|s)|travaill\w+)\b[^:.;\n]{0,60}\s?:\s+",
    re.IGNORECASE,
)
"""What tells that somebody did the things behind the colon."""

ORDINAL = regex(r"\(?\d{1,2}\s?°\s?[).]?\s+|\(?\d{1,2}[.)]\s+")
PART = regex(r"(?:[^,;()]|,(?=\d{3}))+(?:\([^()]*\)[^,;()]*)*")
LAST_JOIN = regex(r"\s(?:et|and|ainsi\s+que|as\s+well\s+as)\s+(?=(?P<next>[\w-]+))")
TOLD = regex(
    r"\b(?:he|she|they|we|i|il|elle|ils|elles|nous|je|was|were|is|has|had|a|est|était|avait)\b",
    re.IGNORECASE,
)
"""Words that make a sentence of a head."""
WORD = regex(r"[\w-]+")


def headed(letter: Letter, blocks: Sequence[Block]) -> Iterator[Hit[str]]:
    """Give the duties of "What he did: milked, fed out silage" and "Mason, 2018–2020: laying A"."""
    for block in blocks:
        text = block.text
        if "\t" in text:
            continue
        lead = (ORDINAL.match(text) or BULLET.match(text)) if block.is_item else ORDINAL.match(text)
        begin = lead.end() if lead else 0
        for end, confidence in _heads(text, begin):
            found = list(_behind(letter, Span(block.span.start + end, block.span.end), confidence))
            yield from found
            if found:
                break


def _heads(text: str, begin: int) -> Iterator[tuple[int, float]]:
    """Give where a head may end that a list follows, with how sure the list is."""
    colon = text.find(":", begin)
    if colon >= 0 and OF_A_POST.fullmatch(" ".join(text[begin:colon].split())):
        yield colon + 1, LABELLED
    for match in islice(DATED_HEAD.finditer(text, begin), MOST_HEADS):
        head = text[begin : match.end()]
        if len(head.split()) <= HEAD_WORDS and not TOLD.search(head):
            yield match.end(), DATED
    for match in islice(DOING.finditer(text, begin), MOST_HEADS):
        yield match.end(), TOLD_SO


def _behind(letter: Letter, within: Span, confidence: float) -> Iterator[Hit[str]]:
    """Give what the first sentence lists, and what the others tell of someone."""
    text = letter.text
    for number, span in enumerate(sentences(text, within)):
        said = text[span.start : span.end]
        shift = len(said) - len(said.lstrip())
        said = said.strip()
        places = said_in(letter, said)
        if not places and number == 0:
            places = _things(said) or told_in(letter, said)
        if number == 0 and len(places) < FEWEST:
            return
        for place in places:
            at = Span(span.start + shift + place.start, span.start + shift + place.end)
            yield hit_of(at, text[at.start : at.end], confidence, "list behind its head")


def _things(said: str) -> list[Span]:
    """Part "coulage du béton, pose de X et tenue de Y" at commas, and at the last "et"."""
    parts: list[Span] = []
    actions = 0
    for match in PART.finditer(said):
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        joined = re.match(r"(?:et|and|ainsi\s+que)\s+", said[at : match.end()])
        at += joined.end() if joined else 0
        is_action = _is_action(said, at)
        actions += is_action
        if is_action or (not parts and len(match[0].split()) <= FEW_WORDS):
            parts.append(Span(at, match.end()))
        elif parts:
            parts[-1] = Span(parts[-1].start, match.end())
        else:
            return []
    if len(parts) < FEWEST or 2 * actions <= len(parts):
        return []
    last = parts[-1]
    for join in LAST_JOIN.finditer(said, last.start, last.end):
        begins = _is_action(said, join.end()) and COMPLEMENT.match(said, join.end("next"))
        if begins and " " in said[last.start : join.start()].strip():
            return [*parts[:-1], Span(last.start, join.start()), Span(join.end(), last.end)]
    return parts


def _is_action(said: str, at: int) -> bool:
    word = WORD.match(said, at)
    if word is None:
        return False
    said = word[0].lower()
    return any(shape.match(said) for shape in (NOMINAL, DEED, GERUND))
