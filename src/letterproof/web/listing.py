"""The letters as a list: in words, searched, filtered, sorted."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from starlette.datastructures import URL

from letterproof import contract
from letterproof.record import Row, State
from letterproof.shown.checklist import CODE, ITEMS
from letterproof.shown.layout import Sheet, clean
from letterproof.web._when import day

VERDICTS: tuple[contract.Verdict, ...] = ("fail", "review", "unreadable", "pass")
"""In the order in which they matter."""

STATES: tuple[State, ...] = get_args(State)

COLUMNS = ("verdict", "applicant", "employer", "missing", "state", "client", "added")
"""In their order on the page."""

FEW = 6
"""So many things that a letter lacks are named."""

DOWN = ("added",)
"""Columns that begin with the last."""

QUERY = URL("/")

LABELS = {rule: item.label for item in (CODE, *ITEMS) for rule in item.rules}
LABELS |= {"fact-doubtful": "inbox_doubtful", "not-a-reference-letter": "inbox_no_letter"}


@dataclass(frozen=True, slots=True)
class Line:
    """A letter in the list; `find` is what a search looks through, `is_shown` whether it fits."""

    row: Row
    applicant: str
    employer: str
    name: str
    client: str
    missing: str
    day: str
    find: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """The list, what was asked for, and how many letters of each verdict there are."""

    lines: Sequence[Line]
    asked: Mapping[str, str]
    sort: str
    is_down: bool
    counted: Mapping[contract.Verdict, int]
    shown: int
    clients: Sequence[str]

    def address(self, **others: str) -> str:
        """Give the same list asked for otherwise, as a query."""
        asked = {**self.asked, **others}
        return str(QUERY.include_query_params(**{k: v for k, v in asked.items() if v}))

    def turned(self, column: str) -> str:
        """Give the list sorted by a column, the other way round where it is sorted by it."""
        is_down = not self.is_down if column == self.sort else column in DOWN
        return self.address(sort=column, down="1" if is_down else "0")


def folded(text: str) -> str:
    """Give text as it is searched: without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


def missing(row: Row, sheet: Sheet) -> str:
    """Name what the findings of a letter are about, the worst first."""
    if row.verdict == "unreadable":
        return sheet.say("inbox_unreadable")
    labels = list(dict.fromkeys(LABELS.get(rule, "html_whole") for rule in row.rules))
    names = [sheet.say(label) for label in labels[:FEW]]
    if len(labels) > FEW:
        names.append(sheet.say("inbox_more", n=len(labels) - FEW))
    return ", ".join(names)


def listing(rows: Sequence[Row], query: Mapping[str, str], sheet: Sheet) -> Listing:
    """Give the list that a query asks for; what it does not know is left out."""
    clients = sorted({row.client for row in rows if row.client}, key=folded)
    known = {"verdict": VERDICTS, "state": STATES, "client": clients}
    asked = {name: query.get(name, "") for name in known if query.get(name) in known[name]}
    asked |= {"q": query["q"]} if query.get("q", "").strip() else {}
    words = folded(asked.get("q", "")).split()
    lines = [_line(row, asked, words, sheet) for row in rows]
    sort = query.get("sort", "added")
    sort = sort if sort in COLUMNS else "added"
    is_down = query.get("down") == "1" or (query.get("down") != "0" and sort in DOWN)
    lines.sort(key=lambda line: _key(line, sort), reverse=is_down)
    counted = {verdict: sum(row.verdict == verdict for row in rows) for verdict in VERDICTS}
    shown = sum(line.is_shown for line in lines)
    return Listing(lines, asked, sort, is_down, counted, shown, clients)


def _line(row: Row, asked: Mapping[str, str], words: Sequence[str], sheet: Sheet) -> Line:
    applicant, employer, name, client = map(
        clean, (row.applicant, row.employer, row.name, row.client)
    )
    lacks = missing(row, sheet)
    find = folded(f"{applicant}\n{employer}\n{name}\n{client}\n{lacks}")
    is_shown = all(word in find for word in words) and all(
        asked.get(key, own) == own
        for key, own in (("verdict", row.verdict), ("state", row.state), ("client", row.client))
    )
    return Line(row, applicant, employer, name, client, lacks, day(row.added_at), find, is_shown)


def _key(line: Line, sort: str) -> tuple[bool, object]:
    """Give what lines are sorted by."""
    match sort:
        case "verdict":
            return False, (VERDICTS.index(line.row.verdict), -line.row.errors, -line.row.warnings)
        case "state":
            return False, STATES.index(line.row.state)
        case "added":
            return False, line.row.added_at
    text = {
        "applicant": line.applicant or line.name,
        "employer": line.employer,
        "client": line.client,
        "missing": line.missing,
    }[sort]
    return not text, folded(text)
