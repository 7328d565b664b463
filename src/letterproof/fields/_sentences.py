"""Sentences of a stretch of text, with their places."""

import re
from collections.abc import Iterator

from letterproof.model.page import Span
from letterproof.patterns import regex

END = regex(r"[.!?](?=[\"”»)]?\s+[\"“«(]?[A-ZÀ-Ý0-9])|\n\n(?![a-zà-ÿ])|$")
ABBREVIATION = regex(
    r"(?:^|[\s(])(?:mr|mrs|ms|mx|dr|messrs|st|sr|jr|inc|ltd|ltée|co|corp|pvt|no|e\.g|i\.e|etc|mme|m|mlle"
    r"|[a-z]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|avr|juil|déc|approx|dept|hrs?)$",
    re.IGNORECASE,
)


def sentences(text: str, within: Span) -> Iterator[Span]:
    """Give the sentences inside `within`; a paragraph's end always ends one."""
    start = within.start
    for match in END.finditer(text, within.start, within.end):
        if (
            match[0]
            and match[0] in ".!?"
            and ABBREVIATION.search(text[max(start, match.start() - 8) : match.start()])
        ):
            continue
        end = match.end() if match[0].strip() else match.start()
        if text[start:end].strip():
            lead = len(text[start:end]) - len(text[start:end].lstrip())
            yield Span(start + lead, end)
        start = match.end()
    if text[start : within.end].strip():
        yield Span(start, within.end)
