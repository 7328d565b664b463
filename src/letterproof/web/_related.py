"""Which letters belong together: those of one client, and those that replace each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from letterproof.record.held import Row
from letterproof.shown.layout import clean, one_line


@dataclass(frozen=True, slots=True)
class Choice:
    """A letter that this one may replace; `is_likely` where person or employer are the same."""

    row: Row
    is_likely: bool


OTHERS = 50
"""So many letters are offered that have nothing in common with the one that may replace them."""


def plain(row: Row) -> Row:
    """Give a row as it is shown: without what could reorder or hide its text."""
    return replace(
        row,
        name=str(clean(row.name)),
        client=str(clean(row.client)),
        applicant=str(clean(row.applicant)),
        employer=str(clean(row.employer)),
    )


def client_of(row: Row) -> str:
    """Name whose letter it is: as somebody said, or else the applicant."""
    return one_line(row.client or row.applicant)


def of_client(rows: Sequence[Row], client: str) -> list[Row]:
    """Give the letters of a client."""
    wanted = _key(client)
    return [row for row in rows if wanted and _key(client_of(row)) == wanted]


def choices(row: Row, rows: Sequence[Row]) -> list[Choice]:
    """Give letters that this one may replace: the likely ones first, then the newest others."""
    by_id = {each.id: each for each in rows}
    found = [each for each in rows if each.id != row.id and not _replaces(each, row.id, by_id)]
    likely = [Choice(each, is_likely=True) for each in found if _is_likely(row, each)]
    others = [Choice(each, is_likely=False) for each in found if not _is_likely(row, each)]
    kept = [one for at, one in enumerate(others) if at < OTHERS or one.row.id == row.earlier]
    return likely + kept


def alike(row: Row, rows: Sequence[Row]) -> list[Row]:
    """Give letters of the same person and employer, where none is said to replace the other."""
    whose = (_key(row.applicant), _key(row.employer))
    found = [each for each in rows if (_key(each.applicant), _key(each.employer)) == whose]
    is_told = row.earlier or any(each.earlier == row.id for each in rows)
    return [] if is_told or not all(whose) else [each for each in found if each.id != row.id]


def _replaces(row: Row, other: str, by_id: Mapping[str, Row]) -> bool:
    """Say whether a letter comes after another, however many steps."""
    seen = set()
    at: Row | None = row
    while at and at.id not in seen:
        if at.earlier == other:
            return True
        seen.add(at.id)
        at = by_id.get(at.earlier or "")
    return False


def _is_likely(row: Row, other: Row) -> bool:
    mine = (client_of(row), row.applicant, row.employer)
    theirs = (client_of(other), other.applicant, other.employer)
    return any(
        one and one == two for one, two in zip(map(_key, mine), map(_key, theirs), strict=True)
    )


def _key(text: str) -> str:
    return one_line(text).casefold()
