"""Jobs told in forms, one block of labels for each; and tables of jobs that were not understood."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from letterproof.assemble._choice import DISPUTED
from letterproof.fields import fields
from letterproof.fields._forms import Form, forms
from letterproof.fields._labels import crowded
from letterproof.model.fact import Hit, Scope
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
    dated = [
        form
        for form in found
        if _inside(form, candidates["title"]) and _inside(form, candidates["start_date"])
    ]
    if len(dated) < 2:  # noqa: PLR2004
        return []
    shared = {
        name: tuple(
            hit for hit in candidates[name] if not any(_inside(form, (hit,)) for form in found)
        )
        for name, field in fields().items()
        if field.scope is Scope.POSITION
    }
    own = [{name: _inside(form, candidates[name]) for name in shared} for form in found]
    whole = [
        {
            name: hits or (() if name in SETTLED_BY_FORM else shared[name])
            for name, hits in each.items()
        }
        for each in own
    ]
    return sorted(whole, key=_first_day)


def _first_day(hits: Candidates) -> date:
    days = [hit.value.earliest for hit in hits["start_date"] if isinstance(hit.value, PartialDate)]
    return min(days, default=date.max)


def _inside(form: Form, hits: tuple[Hit[Any], ...]) -> tuple[Hit[Any], ...]:
    return tuple(hit for hit in hits if isinstance(hit.at, Span) and hit.at in form.span)


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
