"""How many hours a letter can show at most, of those that a programme counts."""

from collections.abc import Iterable
from datetime import date, timedelta

from letterproof.fields.end_date import end_date
from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.letter_date import letter_date
from letterproof.fields.start_date import start_date
from letterproof.model.dossier import Dossier
from letterproof.model.value import Ongoing
from letterproof.profiles import Experience
from letterproof.rules._readings import earliest, latest, readings

MOST_A_WEEK = 30
"""Hours above these do not count."""

BREAK = timedelta(days=31)
"""A longer time between two positions is a break."""

Stretch = tuple[date, date, float]
"""First day, last day, hours in a week."""


def years_before(day: date, years: int) -> date:
    """Give the day so many years earlier; of 29 February the day before."""
    return day.replace(year=day.year - years, day=min(day.day, 28 if day.month == 2 else 31))  # noqa: PLR2004 - February


def most_hours(dossier: Dossier, asked: Experience) -> float | None:
    """Give the most hours that the letter's positions can come to; None where that is not told.

    A job that goes on counts up to the letter's date, for the letter proves no more.
    """
    first = years_before(dossier.as_of, asked.years)
    written = latest(dossier.facts.get(letter_date)) or dossier.as_of
    stretches: list[Stretch] = []
    for position in dossier.positions:
        start, end = position.get(start_date), position.get(end_date)
        begins, last = earliest(start), latest(end)
        if end and any(isinstance(value, Ongoing) for value in readings(end)):
            last = written
        if begins is None or last is None:
            return None
        hours = position.get(hours_per_week)
        weekly = max(map(float, readings(hours))) if hours else MOST_A_WEEK
        stretches.append((max(begins, first), min(last, written), min(weekly, MOST_A_WEEK)))
    told = sorted(stretch for stretch in stretches if stretch[0] <= stretch[1])
    runs = _runs(told) if asked.is_continuous else [told]
    return max((_hours(run) for run in runs), default=0.0)


def _runs(stretches: Iterable[Stretch]) -> list[list[Stretch]]:
    """Part stretches where nothing is told of more than a month."""
    runs: list[list[Stretch]] = []
    for stretch in stretches:
        if runs and stretch[0] - max(last for _, last, _ in runs[-1]) <= BREAK:
            runs[-1].append(stretch)
        else:
            runs.append([stretch])
    return runs


def _hours(run: Iterable[Stretch]) -> float:
    days = sum(((last - first).days + 1) * weekly for first, last, weekly in run)
    return round(days / 7, 6)
