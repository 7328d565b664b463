"""Duties told in running sentences: "was responsible for A, B and C; she also did D"."""

import re
from collections.abc import Iterator

from letterproof.fields import _no_duty_words as no_duty
from letterproof.fields._activity_rows import is_row, is_told_of, row_starts
from letterproof.fields._coordination import Said, coordinated
from letterproof.fields._doers import subjects
from letterproof.fields._duty_cues import stretches
from letterproof.fields._plain import YEAR
from letterproof.fields._sentences import sentences
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

NAMED, TOLD, LASTING, LONE = 0.85, 0.82, 0.8, 0.7
"""How sure a duty is: named as one, told with others, told with its dates, told alone."""


FEWEST = 2
LONGEST = 4000
"""No sentence has more characters; a stretch without an end is none."""

PRONOUN = regex(r"(?:elle|il|it|they|ils|elles)\b", re.IGNORECASE)
PERSON = regex(
    r"\b(?:he|she|him|her|his|hers|them|duties|tasks|tâches|missions|lui|m\.|mme|madame|monsieur|mr|mrs|ms|miss|mx|dr|qui)\b",
    re.IGNORECASE,
)

ELSEWHERE = regex(
    r"\W*(?:(?:even\s+)?earlier,|previously\b|formerly\b|elsewhere\b|(?:before|prior\s+to)\s+(?:that|this|us|joining|coming|entering|his|her"
    r"|their|working|being)\b|in\s+(?:his|her|their|an?)\s+(?:previous|former|earlier)\s+(?:job|post|position|role)"
    r"|(?:auparavant|précédemment|jadis)\b|avant\s+(?:cela|ça|nous|son\s+(?:arrivée|entrée|embauche)|d[’']\w+|de\s+(?:nous|rejoindre|venir|travailler))\b"
    r"|chez\s+son\s+ancien)",
    re.IGNORECASE,
)
"""How a sentence begins that tells of work somewhere else."""

NEAR = 40
"""A row that stands before what is announced is no shorter."""


def prose(letter: Letter, within: Span) -> Iterator[tuple[Span, float]]:
    """Give the stretches of a paragraph that tell a duty, each with its confidence.

    What is only told, and not called a duty, is one in company: a paragraph that tells a single
    thing done tells an event.
    """
    told: list[list[tuple[Span, float]]] = []
    lasting: list[bool] = []
    is_named = is_firms = False
    for span in sentences(letter.text, within):
        if span.end - span.start > LONGEST:
            continue
        sentence = letter.text[span.start : span.end]
        is_firms = _is_firms(letter, sentence, after_firm=is_firms)
        if is_firms or ELSEWHERE.match(sentence) or no_duty.TERMS.search(sentence):
            continue
        found = []
        for cue, end in stretches(letter, sentence):
            pieces = list(coordinated(sentence, Span(cue.end, end), letter.language, cue.said))
            is_named |= cue.is_named and bool(pieces)
            base = NAMED if cue.is_named else TOLD
            found += [
                (Span(span.start + piece.start, span.start + piece.end), base - loss)
                for piece, loss in pieces
            ]
        first = min((place.start for place, _ in found), default=span.end) - span.start
        if first > NEAR:
            found = [*_in_row(sentence[:first], span.start, letter.language), *found]
        elif len(found) < FEWEST:
            found = _in_row(sentence, span.start, letter.language) or found
        told.append(found)
        lasting.append(
            bool(found) and len(YEAR.findall(sentence, 0, found[0][0].start - span.start)) > 1
        )
    many = sum(map(len, told))
    if is_named or many > FEWEST or FEWEST in map(len, told):
        yield from (each for found in told for each in found)
    elif many == FEWEST:
        yield from ((place, LONE) for found in told for place, _ in found)
    elif many:
        yield from (
            (place, LASTING)
            for found, lasts in zip(told, lasting, strict=True)
            if lasts
            for place, _ in found
        )


def _is_firms(letter: Letter, sentence: str, *, after_firm: bool) -> bool:
    """Say whether a sentence tells of the firm, as "it" or "elle" does behind one that does."""
    if no_duty.FIRM_DOES.search(sentence) and not _is_of_person(letter, sentence):
        return True
    if after_firm and PRONOUN.match(sentence):
        return True
    return no_duty.FIRM_FIRST.match(sentence) is not None and not _is_of_person(letter, sentence)


def _is_of_person(letter: Letter, sentence: str) -> bool:
    """Say whether someone is named; "elle" goes on with the firm that a sentence is about."""
    return PERSON.search(sentence) is not None or any(
        not PRONOUN.match(sentence, start) for start, _ in subjects(letter, sentence)
    )


def _in_row(sentence: str, at: int, tongue: str) -> list[tuple[Span, float]]:
    """Give a row of activities that nothing announces, in a sentence about the employee."""
    for begin, end in row_starts(sentence, tongue):
        frame = sentence[:begin] + " … " + sentence[end:]
        if not is_told_of(frame):
            continue
        how = Said.HAD_TO if sentence[begin : begin + 3].lower() == "to " else Said.NAMED
        pieces = [
            piece
            for piece, _ in coordinated(sentence, Span(begin, end), tongue, how)
            if " " in sentence[piece.start : piece.end]
        ]
        if is_row([sentence[piece.start : piece.end] for piece in pieces], frame):
            return [(Span(at + piece.start, at + piece.end), TOLD) for piece in pieces]
    return []
