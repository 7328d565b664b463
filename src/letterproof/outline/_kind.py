"""What kind of document it is: what it does, told by several signs weighed against each other."""

import unicodedata
from collections.abc import Iterator

from letterproof.model.letter import Kind
from letterproof.model.page import Document
from letterproof.outline._kind_words import PAPERS
from letterproof.outline._other_words import OTHERS
from letterproof.outline._papers import Paper, compile_words, compiled
from letterproof.outline._reference_words import LABELS, REFERENCE, WORK
from letterproof.patterns import regex

TITLE = 4
"""What a title weighs: a paper says itself what it is."""
BAR = 4
"""What another kind than a reference letter must weigh at least."""
CLEAR = 8
"""From here on no other kind is asked for, where no title names one: most letters weigh more."""
TITLE_LINES = 15
TITLE_WORDS = 11
SENTENCE_WORDS = 10
MOST_LABELS = 3
ENOUGH = 40_000
"""Characters that tell a kind; papers are never so long."""
SUBJECT = regex(r"(?:re|sub|subj|subject|objet|sujet|concerne|title)\s*[:.-]+\s*|\W+")
LABEL = regex(r"[^:\t]{2,40}(?:\s:|:\s|\t)")
TOPICS = compile_words(WORK)
ASKED = tuple(compile_words(topic) for topic in LABELS)


def kind_of(document: Document) -> Kind:
    """Tell what kind of document it is.

    Another kind must weigh more than the reference letter, of which a contract, an offer or a
    permit may be told. Where nothing tells, a text that speaks of work is taken for a reference
    letter, so that it is checked.
    """
    text, titles = _said(document)
    reference = _weight(REFERENCE, text, titles) + min(_labelled(document), MOST_LABELS)
    others = (*PAPERS, *OTHERS)
    if reference >= CLEAR and not any(_is_named(paper, titles) for paper in others):
        return REFERENCE.kind
    weights = [_weight(paper, text, titles) for paper in others]
    best = max(weights)
    kind = others[weights.index(best)].kind
    if best >= BAR and best > reference:
        return kind
    topics = {match.group() for match in TOPICS.finditer(text)}
    if reference >= BAR or (reference and topics) or len(topics) > 1:
        return REFERENCE.kind
    return kind if best else Kind.OTHER


def weights_of(document: Document) -> tuple[int, int]:
    """Give what a reference letter weighs in a document, and the heaviest of other papers."""
    text, titles = _said(document)
    reference = _weight(REFERENCE, text, titles) + min(_labelled(document), MOST_LABELS)
    return reference, max(_weight(paper, text, titles) for paper in (*PAPERS, *OTHERS))


def is_titled(document: Document) -> bool:
    """Say whether a paper of any kind names itself in the short lines above its first sentence."""
    titles = tuple(_titles(document))
    return any(_is_named(paper, titles) for paper in (REFERENCE, *PAPERS, *OTHERS))


def _said(document: Document) -> tuple[str, tuple[str, ...]]:
    """Give a document's folded words, and the lines that may be its title."""
    return " ".join(_folded(document.text[:ENOUGH]).split()), tuple(_titles(document))


def _weight(paper: Paper, text: str, titles: tuple[str, ...]) -> int:
    return TITLE * _is_named(paper, titles) + sum(
        weight for weight, cue in compiled(paper)[1] if cue.search(text)
    )


def _is_named(paper: Paper, titles: tuple[str, ...]) -> bool:
    title = compiled(paper)[0]
    return any(title.match(line) for line in titles)


def _titles(document: Document) -> Iterator[str]:
    """Give the short lines above the first sentence, without "Re:"."""
    labels = 0
    for placed in document.lines[:TITLE_LINES]:
        said = _folded(placed.line.text)
        words = len(said.split())
        if (words >= SENTENCE_WORDS and said.endswith((".", ","))) or labels == MOST_LABELS:
            return
        subject = SUBJECT.match(said)
        bare = said[subject.end() :] if subject else said
        labels += LABEL.match(bare) is not None and subject is None
        if words <= TITLE_WORDS:
            yield " ".join(bare.split())


def _labelled(document: Document) -> int:
    """Count what the labels of a form say about an employment: the post, the period, the pay."""
    labels = [
        _folded(match.group()).lstrip(" *-0123456789.)")
        for placed in document.lines
        if (match := LABEL.match(placed.line.text))
    ]
    return sum(any(asked.match(label) for label in labels) for asked in ASKED)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("\u2019", "'"))
    return plain.encode("ascii", "ignore").decode().lower()
