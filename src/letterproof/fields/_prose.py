"""Duties told in running sentences: "was responsible for A, B and C; she also did D"."""

import re
from collections.abc import Iterator

from letterproof.fields import _prose_words as words
from letterproof.fields._coordination import coordinated
from letterproof.fields._sentences import sentences
from letterproof.model.letter import Letter
from letterproof.model.page import Span


def prose(letter: Letter, within: Span) -> Iterator[tuple[Span, float]]:
    """Give the stretches of `within` that tell a duty, each with its confidence.

    The parser is loaded only when some sentence speaks of duties or of something done.
    """
    for span in sentences(letter.text, within):
        sentence = letter.text[span.start : span.end]
        cue = words.NAMED.search(sentence)
        confidence = 0.85
        if cue is None and not words.PRAISE.search(sentence):
            cue = words.ACTED.search(sentence) or _by_name(letter, sentence)
            confidence = 0.8
            if cue is not None and _tells_other(sentence[cue.end() :]):
                cue = None
        if cue is None:
            continue
        is_acted = cue.re is not words.NAMED
        for piece, loss in coordinated(sentence, cue.end(), letter.language, is_acted=is_acted):
            place = Span(span.start + piece.start, span.start + piece.end)
            yield place, confidence - loss


def _by_name(letter: Letter, sentence: str) -> "re.Match[str] | None":
    """Match a sentence that begins with a bare name, if the letter names its bearer elsewhere."""
    match = words.NAME_ACTED.match(sentence)
    is_known = match is not None and len(re.findall(rf"\b{match['name']}\b", letter.text)) > 1
    return match if is_known and match and match["name"] not in NO_NAME else None


def _tells_other(rest: str) -> bool:
    first = rest.split(maxsplit=1)[:1]
    word = first[0].lower().strip(",.;:") if first else ""
    return not word or word in words.STATUS or word in words.JOINING


NO_NAME = frozenset(
    "The This These That Those We It Our All Both Please During Since From For With Her His Their"
    " Le La Les Ce Cette Nous Notre Nos Son Sa Ses En Dans Pour".split()
)
