"""Jobs told in forms, one block of labels for each; and tables of jobs that were not understood."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from letterproof.assemble._choice import DISPUTED
from letterproof.fields._forms import Form, forms
from letterproof.fields._labels import crowded
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

Candidates = Mapping[str, tuple[Hit[Any], ...]]
SETTLED_BY_FORM = ("title", "start_date", "end_date")


def of_forms(letter: Letter, candidates: Candidates) -> list[Candidates]:
    """Give the hits of each job of a letter that tells two or more of them in forms.

    What is said outside the forms goes for all that do not say it themselves.
    """
    found = forms(letter)
    starts = [form.span.start for form in found]
    own: list[dict[str, list[Hit[Any]]]] = [{name: [] for name in candidates} for _ in found]
    shared: dict[str, list[Hit[Any]]] = {name: [] for name in candidates}
    for name, hits in candidates.items():
        for hit in hits:
            at = _number(hit, found, starts)
            (shared if at is None else own[at])[name].append(hit)
    if sum(bool(each["title"] and each["start_date"]) for each in own) < 2:  # noqa: PLR2004
        return []
    whole = [
        {
            name: tuple(hits or ([] if name in SETTLED_BY_FORM else shared[name]))
            for name, hits in each.items()
        }
        for each in own
    ]
    return sorted(whole, key=_first_day)


def _number(hit: Hit[Any], found: Sequence[Form], starts: Sequence[int]) -> int | None:
    """Say in which form a hit stands, if in any."""
    if not isinstance(hit.at, Span):
        return None
    at = bisect_right(starts, hit.at.start) - 1
    return at if at >= 0 and hit.at in found[at].span else None


def _first_day(hits: Candidates) -> date:
    days = [hit.value.earliest for hit in hits["start_date"] if isinstance(hit.value, PartialDate)]
    return min(days, default=date.max)


def doubted(letter: Letter, candidates: Candidates) -> Candidates:
    """Take as doubtful what stands on a line where one label has several values."""
    places = crowded(letter)
    if not places:
        return candidates
    return {
        name: tuple(
            replace(hit, confidence=min(hit.confidence, DISPUTED))
            if isinstance(hit.at, Span) and any(hit.at in place for place in places)
            else hit
            for hit in hits
        )
        for name, hits in candidates.items()
    }
