"""The job title of a position."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from letterproof.fields import _title_words as words
from letterproof.fields import field
from letterproof.fields._context import IN_CELL
from letterproof.fields._forms import forms
from letterproof.fields._label_shapes import is_label
from letterproof.fields._labels import labelled
from letterproof.fields._learned import (
    FOUND_BY,
    HALF,
    PREFERRED,
    UNLIKELY,
    doubted,
    likeliest,
    weigh,
)
from letterproof.fields._periods import periods
from letterproof.fields._places import is_place
from letterproof.fields._plain import sentence
from letterproof.fields._subjects import is_of_another
from letterproof.fields._title_heads import is_addressed, is_capital, is_role
from letterproof.fields._title_mentions import title_told, titles_told
from letterproof.fields._title_phrases import ABOVE, BELOW, is_title
from letterproof.fields._title_sentences import hit_at, told
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

LIKELY = 0.15
"""Almost every letter names a title: the likeliest phrase is worth a look from here on."""

FORM_LINES = 20
LABEL_LENGTH = 60
HEADING_WORDS = 16
"""A line with dates is a heading, and no sentence, up to so many words."""

NOT_OWN = (PartName.LETTERHEAD, PartName.RECIPIENT)
SENTENCE_WORDS = 7
"""Fewer words in a letterhead or an address are no sentence."""


@field(Scope.POSITION, str)
def title(letter: Letter) -> Iterator[Hit[str]]:
    """Find titles behind labels, in tables, in sentences, behind a name, and beside dates.

    A second reader goes by learned weights: it speaks where the first found nothing, and doubts
    what it finds unlikely.
    """
    apart = list(_set_apart(letter))
    yield from apart
    told_of = [(hit, _likelihood(letter, hit)) for hit in _in_sentences(letter)]
    is_open = not apart and all(likely < UNLIKELY for _, likely in told_of)
    rival = _by_weights(letter, HALF if told_of else LIKELY) if is_open else None
    has_better = rival is not None or any(likely >= HALF for _, likely in told_of)
    for hit, likely in told_of:
        # The letters that taught the weights write titles with capitals, as not all do.
        may_doubt = has_better or is_capital(hit.value)
        yield replace(hit, confidence=doubted(hit.confidence, likely)) if may_doubt else hit
    if rival is not None:
        yield rival


def _by_weights(letter: Letter, least: float) -> Hit[str] | None:
    """Give the likeliest phrase, doubtfully."""
    best = likeliest("title", "held", titles_told(letter), least)
    if best is None or is_place(letter.text[best.at.start : best.at.end]):
        return None
    return hit_at(letter, best.at, PREFERRED, FOUND_BY)


def _likelihood(letter: Letter, hit: Hit[str]) -> float:
    """Give how likely a phrase is a title held; 1 in a table, where labels decide."""
    assert isinstance(hit.at, Span)  # noqa: S101 - titles are words
    bare = letter.text[hit.at.start : hit.at.end].partition(" (")[0]
    signs = title_told(letter, Span(hit.at.start, hit.at.start + len(bare))).signs
    return 1 if IN_CELL in signs else weigh("title", signs)["held"]


def _set_apart(letter: Letter) -> Iterator[Hit[str]]:
    yield from _labelled(letter)
    yield from _stacked(letter)
    for form in forms(letter):
        if form.heading is not None and _is_heading_title(letter, form.heading):
            yield hit_at(letter, form.heading, 0.85, "heading of a form")
    yield from _below_dates(letter)
    yield from _above_dates(letter)
    for period in periods(letter):
        span = _beside(letter, period.span)
        if span is None or is_place(letter.text[span.start : span.end]):
            continue
        if is_role(letter.text[span.start : span.end], letter.language):
            yield hit_at(letter, span, 0.85, "beside its dates")
        elif period.start is not None and period.end is not None:
            yield hit_at(letter, span, 0.75, "beside its dates")


def _in_sentences(letter: Letter) -> Iterator[Hit[str]]:
    for hit in told(letter):
        at = hit.at
        assert isinstance(at, Span)  # noqa: S101 - titles are words
        is_own = _is_said(letter, at) and not is_of_another(letter, at.start)
        is_own = is_own and not words.STUDY.match(hit.value)
        if is_own and not is_place(hit.value):
            yield hit


def _labelled(letter: Letter) -> Iterator[Hit[str]]:
    for cell in labelled(letter, words.LABEL):
        said = cell.text.strip(" .;,*:")
        start = cell.start + cell.text.index(said) if said else cell.start
        part = letter.part_at(start)
        is_own = part is not PartName.LETTERHEAD or is_role(said, letter.language)
        if (
            is_title(said)
            and not is_label(said)
            and is_own
            and part is not PartName.SIGNATURE_BLOCK
        ):
            is_rank = words.RANK.fullmatch(cell.label.strip(" :.*")) is not None
            yield Hit(said, Span(start, start + len(said)), 0.78 if is_rank else 0.95, "label")


def _stacked(letter: Letter) -> Iterator[Hit[str]]:
    """Take the first title below a form's labels where all labels stand above all values."""
    lines = letter.document.lines
    for number, placed in enumerate(lines):
        if words.LABEL.fullmatch(placed.line.text.strip(" :.")) is None:
            continue
        below = lines[number + 1 : number + 1 + FORM_LINES]
        for index, other in enumerate(below):
            value = other.line.text.strip()
            if len(value) > LABEL_LENGTH or "\t" in value or ":" in value:
                break
            if index and is_title(value) and is_role(value, letter.language):
                at = other.span.start + other.line.text.index(value)
                yield hit_at(letter, Span(at, at + len(value)), 0.82, "below the labels of a form")
                break


def _below_dates(letter: Letter) -> Iterator[Hit[str]]:
    """Take the title below the dates of a table's row whose cells stand one below the other."""
    lines = letter.document.lines
    heads = [
        placed.span.end
        for placed in lines
        if "\t" in placed.line.text
        and any(words.LABEL.fullmatch(cell.strip(" :")) for cell in placed.line.text.split("\t"))
    ]
    spans = [period.span for period in periods(letter)] if heads else []
    for above, placed in pairwise(lines):
        is_dated = any(
            at.start < above.span.end
            and above.span.start < at.end <= above.span.end
            and not letter.text[at.end : above.span.end].strip(" .")
            for at in spans
        )
        value = placed.line.text.strip()
        is_cell = is_dated and above.span.start > heads[0] and "\t" not in above.line.text + value
        if is_cell and is_title(value) and is_role(value, letter.language):
            at = placed.span.start + placed.line.text.index(value)
            yield hit_at(letter, Span(at, at + len(value)), 0.85, BELOW)


def _above_dates(letter: Letter) -> Iterator[Hit[str]]:
    """Take the title that heads the lines of a job, of which its dates are the first words."""
    starts = [period.span.start for period in periods(letter) if period.start and period.end]
    for above, placed in pairwise(letter.document.lines):
        lead = words.DATES_LEAD.match(letter.text, placed.span.start)
        begun = (placed.span.start, lead.end() if lead else placed.span.start)
        value = above.line.text.strip()
        is_head = above.line.is_paragraph_start and any(at in begun for at in starts)
        is_head = is_head and placed.line.is_paragraph_start and "\t" not in value
        is_head = is_head and not words.NOT_BESIDE_DATES.search(value)
        if is_head and is_title(value) and is_role(value, letter.language):
            at = above.span.start + above.line.text.index(value)
            if letter.part_at(at) not in {*NOT_OWN, PartName.SIGNATURE_BLOCK}:
                yield hit_at(letter, Span(at, at + len(value)), 0.85, ABOVE)


def _is_said(letter: Letter, at: Span) -> bool:
    """Say whether a title stands in a sentence, whatever part that was taken for."""
    part = letter.part_at(at.start)
    if part in {PartName.SIGNATURE_BLOCK, PartName.FOOTER}:
        return False
    if part not in NOT_OWN:
        return True
    own = sentence(letter.text, at.start)
    whole = letter.text[own.start : own.end]
    return "." in whole and "\t" not in whole and len(whole.split()) >= SENTENCE_WORDS


def _is_heading_title(letter: Letter, heading: Span) -> bool:
    """Say whether the line over a form can be a title, and is none of the numbers of a list."""
    value = letter.text[heading.start : heading.end]
    return is_title(value) and words.NUMBERED.fullmatch(value) is None


def _beside(letter: Letter, dates: Span) -> Span | None:
    """Take "Line Cook" of a line such as "Line Cook (May 2019 - June 2021)", dates first or not."""
    line = next((placed for placed in letter.document.lines if dates.start < placed.span.end), None)
    if line is None or letter.part_at(dates.start) in NOT_OWN:
        return None
    if not line.line.is_paragraph_start:
        return None
    is_sentence = len(line.line.cells) == 1 and len(line.line.words) > HEADING_WORDS
    is_item = words.NUMBER_OF_ITEM.match(letter.text, line.span.start, dates.start) is not None
    is_item = is_item or bool(words.SET_APART.search(letter.text, line.span.start, dates.start))
    if is_sentence and not is_item:
        return None
    match = words.BEFORE_DATES.fullmatch(letter.text, line.span.start, dates.start)
    if match is None and dates.start - line.span.start <= len("1. From "):
        match = words.AFTER_DATES.match(letter.text, dates.end, line.span.end)
    if match is None:
        return None
    at = match.start("title")
    if lead := words.FIRST.match(letter.text, at):
        at = lead.end()
    value = letter.text[at : match.end("title")].rstrip(" -–—")
    head, dash, rest = value.partition(" – ")
    if dash and is_role(rest, letter.language) and not is_role(head, "en"):
        at, value = at + len(head + dash), rest
    is_named = line.line.is_bold or letter.text[match.start("title")].isupper()
    is_named = is_named and not is_addressed(value, 0)
    if not value or not is_named or not is_title(value) or words.NOT_BESIDE_DATES.search(value):
        return None
    return Span(at, at + len(value))
