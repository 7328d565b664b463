"""Duties that stand in one paragraph behind their own head: a label, or a post with its dates."""

import re
from collections.abc import Iterator, Sequence

from letterproof.fields._activity_words import COMPLEMENT, GERUND, NOMINAL
from letterproof.fields._duty_labels import BULLET, Block, hit_of, said_in, told_in
from letterproof.fields._duty_words import OF_A_POST
from letterproof.fields._periods import periods
from letterproof.fields._sentences import sentences
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span

FEWEST = 2
HEAD_WORDS = 30
LABELLED, DATED = 0.9, 0.85

ORDINAL = re.compile(r"\(?\d{1,2}\s?°\s?[).]?\s+|\(?\d{1,2}[.)]\s+")
PART = re.compile(r"[^,;()]+(?:\([^()]*\)[^,;()]*)*")
LAST_JOIN = re.compile(r"\s(?:et|and|ainsi\s+que|as\s+well\s+as)\s+(?=(?P<next>[\w-]+))")
TOLD = re.compile(
    r"\b(?:he|she|they|we|i|il|elle|ils|elles|nous|je|was|were|is|has|had|a|est|était|avait)\b",
    re.IGNORECASE,
)
"""Words that make a sentence of a head."""
WORD = re.compile(r"[\w-]+")


def headed(letter: Letter, blocks: Sequence[Block]) -> Iterator[Hit[str]]:
    """Give the duties of "What he did: milked, fed out silage" and "Mason, 2018–2020: laying A"."""
    for block in blocks:
        text = block.text
        if "\t" in text:
            continue
        lead = (ORDINAL.match(text) or BULLET.match(text)) if block.is_item else ORDINAL.match(text)
        begin = lead.end() if lead else 0
        colon = text.find(":", begin)
        if colon < 0 or len(text) - colon < HEAD_WORDS:
            continue
        head = " ".join(text[begin:colon].split())
        start = block.span.start + colon + 1
        if OF_A_POST.fullmatch(head):
            yield from _behind(letter, Span(start, block.span.end), LABELLED)
        elif _is_dated_post(letter, head, Span(block.span.start, start)):
            yield from _behind(letter, Span(start, block.span.end), DATED)


def _is_dated_post(letter: Letter, head: str, at: Span) -> bool:
    """Say whether a head tells a post with its dates, and is no sentence."""
    if len(head.split()) > HEAD_WORDS or TOLD.search(head):
        return False
    return sum(period.span.overlaps(at) for period in periods(letter)) == 1


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
    for match in PART.finditer(said):
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        joined = re.match(r"(?:et|and|ainsi\s+que)\s+", said[at : match.end()])
        at += joined.end() if joined else 0
        if _is_action(said, at):
            parts.append(Span(at, match.end()))
        elif parts:
            parts[-1] = Span(parts[-1].start, match.end())
        else:
            return []
    if len(parts) < FEWEST:
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
    return NOMINAL.match(word[0].lower()) is not None or GERUND.match(word[0].lower()) is not None
