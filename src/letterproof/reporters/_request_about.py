"""Which letter it is and which positions, as far as was read surely."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from letterproof import contract
from letterproof.model.sure import SURE
from letterproof.reporters._request_words import Words
from letterproof.shown.layout import shorten

NAME = 60
"""A longer name is cut."""

TITLES = 4
"""So many titles say which letter it is."""


def about(letter: contract.Letter, words: Words) -> Iterator[str]:
    """Say whose letter it is, for which work and of which day; else which file."""
    if name := sure(letter, "candidate_name"):
        yield words.say("about_name", name=name)
    each = (shorten(_plain(position["title"]), NAME) for position in letter["facts"]["positions"])
    titles = list(dict.fromkeys(title for title in each if title))[:TITLES]
    if titles:
        key = "about_title" if len(titles) == 1 else "about_titles"
        yield words.say(key, titles="; ".join(titles))
    if dated := words.date(_plain(letter["facts"]["letter_date"])):
        yield words.say("about_date", date=dated)
    if not (name or dated):
        yield words.say("about_file", file=file(letter))


def labels(positions: Sequence[contract.Position], words: Words) -> list[str]:
    """Name positions by title and years, and by number where that does not tell them apart."""
    named = [_label(position, words) for position in positions]
    often = Counter(named)
    numbers = [words.say("numbered", number=number) for number in range(1, len(named) + 1)]
    return [
        label if label and often[label] == 1 else ", ".join(filter(None, (label, number)))
        for label, number in zip(named, numbers, strict=True)
    ]


def _label(position: contract.Position, words: Words) -> str:
    title = shorten(_plain(position["title"]), NAME)
    if title:
        title = words.say("titled", title=title)
    years = _years(_plain(position["start_date"])[:4], _plain(position["end_date"])[:4], words)
    if title and years:
        return words.say("label", name=title, years=years)
    return title or (years and words.say("held", years=years))


def _years(first: str, last: str, words: Words) -> str:
    if last == "pres":
        return words.say("years_since", first=first) if first else ""
    if first and last:
        return words.say("years_one" if first == last else "years", first=first, last=last)
    if first:
        return words.say("years_from", first=first)
    return words.say("years_until", last=last) if last else ""


def file(letter: contract.Letter) -> str:
    """Give the name of the letter's file."""
    return shorten(PurePosixPath(letter["path"]).name, NAME)


def sure(letter: contract.Letter, name: str) -> str:
    """Give a name that the letter says once and surely, else nothing."""
    facts: Mapping[str, Any] = {**letter["facts"]}
    return shorten(_plain(facts[name]), NAME)


def _plain(fact: contract.Fact[str] | None) -> str:
    """Give a value that was read surely and in one way, else nothing."""
    if fact is None or fact["confidence"] < SURE or fact["alternatives"]:
        return ""
    return " ".join(fact["value"].split())
