"""A bank: one author's words in one language, read from TOML; README.md gives the format."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TRADING = re.compile(r"\s(?:o/a|t/a|c\.o\.b\.|d/?b/?a|(?:doing business|operating|trading) as)\s")
SLOT = re.compile(r"\{(\w+)\}")
FACT_OF_SLOT = {
    "candidate": "candidate_name",
    "employer": "employer_name",
    "title": "title",
    "start": "start_date",
    "end": "end_date",
    "hours": "hours_per_week",
    "pay": "salary",
    "benefits": "benefits",
    "location": "work_location",
    "phone": "employer_phone",
    "email": "employer_email",
    "signatory": "signatory_name",
    "signatory_title": "signatory_title",
    **{f"{slot}{number}": fact for number in (1, 2) for slot, fact in (
        ("title", "title"), ("start", "start_date"), ("end", "end_date"), ("pay", "salary"),
    )},
}  # fmt: skip
"""Which fact each slot states; other slots state nothing."""


@dataclass(frozen=True)
class Firm:
    """An invented employer."""

    name: str
    address: tuple[str, ...]
    city: str
    phone: str
    phone_value: str
    email: str
    letterhead: str = ""
    short: str = ""
    strap: str = ""
    web: str = ""
    extra: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Its names: a letter may use either; "X Ltd. o/a Y" holds two."""
        both = TRADING.split(self.name)
        return tuple(dict.fromkeys(filter(None, (self.name, self.letterhead, *both))))


@dataclass(frozen=True)
class Person:
    """An invented person and how a letter may write the name."""

    name: str
    sex: str
    full: tuple[str, ...]
    short: tuple[str, ...]


@dataclass(frozen=True)
class Country:
    """Where a letter is from.

    `pay` holds words and their value; `beyond_pay` are those words that name more than pay.
    """

    code: str
    dates: tuple[str, ...]
    pay: tuple[tuple[str, str], ...]
    beyond_pay: frozenset[str]
    firms: tuple[Firm, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True)
class Trade:
    """A job; each duty has its four forms."""

    title: str
    feminine: str
    senior: str
    duties: tuple[tuple[str, str, str, str], ...]
    bosses: tuple[str, ...]


@dataclass(frozen=True)
class Phrase:
    """Words of a part of a letter, with slots; `says` is what the words themselves state."""

    part: str
    text: str
    tense: str
    says: tuple[tuple[str, str], ...]
    countries: tuple[str, ...]

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots, in order."""
        return tuple(SLOT.findall(self.text))

    @cached_property
    def states(self) -> frozenset[str]:
        """The facts it states, by field name."""
        slots = {FACT_OF_SLOT[slot] for slot in self.slots if slot in FACT_OF_SLOT}
        return frozenset(slots | {name for name, _ in self.says})


@dataclass(frozen=True)
class Sheet:
    """A paper that is no reference letter."""

    kind: str
    layout: str
    text: str


@dataclass(frozen=True)
class Bank:
    """All of it; `shared` is bank.toml as it stands."""

    name: str
    language: str
    shared: dict[str, Any]
    countries: tuple[Country, ...]
    trades: tuple[Trade, ...]
    phrases: tuple[Phrase, ...]
    sheets: tuple[Sheet, ...]

    def part(self, name: str) -> tuple[Phrase, ...]:
        """Give the phrases of one part."""
        return self.by_part.get(name, ())

    @cached_property
    def by_part(self) -> dict[str, tuple[Phrase, ...]]:
        """The phrases by the part they stand in."""
        parts: dict[str, list[Phrase]] = {}
        for phrase in self.phrases:
            parts.setdefault(phrase.part, []).append(phrase)
        return {name: tuple(phrases) for name, phrases in parts.items()}


@cache
def banks(part: str) -> tuple[Bank, ...]:
    """Read every bank of "development" or "frozen", in order of name."""
    return tuple(_bank(folder) for folder in sorted((HERE / part).iterdir()) if folder.is_dir())


def _bank(folder: Path) -> Bank:
    shared, places, trades, phrases, documents = (
        tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
        for name in ("bank", "countries", "trades", "phrases", "documents")
    )
    return Bank(
        name=folder.name,
        language=shared["language"],
        shared=shared,
        countries=tuple(_country(each) for each in places["country"]),
        trades=tuple(_trade(each) for each in trades["trade"]),
        phrases=tuple(_phrase(each) for each in phrases["phrase"]),
        sheets=tuple(
            Sheet(each["kind"], each.get("layout", "prose"), each["text"])
            for each in documents["document"]
        ),
    )


def _country(raw: dict[str, Any]) -> Country:
    lists = ("address", "extra")
    firms = (
        {name: tuple(value) if name in lists else value for name, value in firm.items()}
        for firm in raw["firm"]
    )
    return Country(
        raw["code"],
        tuple(raw["dates"]),
        tuple((pay["text"], pay["value"]) for pay in raw["pay"]),
        frozenset(pay["text"] for pay in raw["pay"] if pay.get("beyond", False)),
        tuple(Firm(**firm) for firm in firms),
        tuple(
            Person(each["name"], each["sex"], tuple(each["full"]), tuple(each["short"]))
            for each in raw["person"]
        ),
    )


def _trade(raw: dict[str, Any]) -> Trade:
    return Trade(
        raw["title"],
        raw.get("feminine", raw["title"]),
        raw["senior"],
        tuple(_forms(duty) for duty in raw["duties"]),
        tuple(boss["title"] for boss in raw["boss"]),
    )


def _forms(duty: str) -> tuple[str, str, str, str]:
    verbs, _, rest = duty.partition(" ")
    base, third, past, gerund = (f"{verb.replace('_', ' ')} {rest}" for verb in verbs.split("/"))
    return base, third, past, gerund


def _phrase(raw: dict[str, Any]) -> Phrase:
    return Phrase(
        raw["part"],
        raw["text"],
        raw.get("tense", ""),
        tuple(sorted(raw.get("says", {}).items())),
        tuple(raw.get("countries", ())),
    )
