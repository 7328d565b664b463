"""Letters of different employers tell duties in the same words.

## Why it matters
Two employers do not write the same sentences by chance. The officer sees a template, and asks who
wrote the letters.

## Found in
> Two letters checked together, of two firms, both with "Prepared the weekly roster for twelve cooks
> and approved their leave" and two more lines word for word.

## Not found in
> Two letters of the same firm, or two letters that share a short line such as "Served customers".

## Doubts
Firms of one group, or two jobs in a regulated trade, may share a job description. The same words in
the same order are found, with a word dropped or a number changed too. Firms whose names differ in
their legal form alone are one firm.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from letterproof import contract
from letterproof.model.dossier import Case
from letterproof.model.finding import Problem
from letterproof.model.page import Box, Evidence
from letterproof.model.severity import Severity
from letterproof.model.sure import SURE
from letterproof.noc.copying import Wording, is_like
from letterproof.rules import rule
from letterproof.rules._firms import bare_name
from letterproof.rules._sources import INFERENCE

LONG = 6
"""Words; two employers can say the same thing in fewer by chance."""

MANY = 3
"""Fewer shared duties may be phrases of the trade."""

ALIKE = 90
"""From this likeness of their letters in percent on, two duties are the same one."""

RUN = 3
"""Only duties that share so many words in a row are compared."""

WINDOW = 8
"""Of those each is compared with so many that come next in the alphabet: light edits are near."""

LETTERS, EMPLOYERS = 5, 20
"""A duty is held to so many letters of an employer, of so many employers; more are like them."""

NAMED = 3


Said: TypeAlias = tuple[str, tuple[Evidence, ...]]
"""A duty's text as it was found, and where it stands."""


@dataclass(frozen=True, slots=True)
class Told:
    """A duty as it stands in a letter: its words, the letter and its employer, its place."""

    text: str
    path: Path
    employer: str
    said: Said


@rule(
    "LP310",
    over=Case,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask each employer to describe the work that was done there in its own words.",
)
def duties_shared(case: Case) -> Iterator[tuple[Path, Problem]]:
    """Find letters that share duties with the letter of another employer."""
    shared: dict[Path, dict[Path, dict[Said, bool]]] = {}
    for alike in _groups(case):
        few = _few(alike)
        for told in alike:
            for other in few:
                if other.employer != told.employer:
                    facts = shared.setdefault(told.path, {}).setdefault(other.path, {})
                    is_same = other.text == told.text
                    facts[told.said] = facts.get(told.said, False) or is_same
    order = {Path(letter["path"]): at for at, letter in enumerate(case.letters)}
    for path, others in shared.items():
        if many := {at: others[at] for at in others if len(others[at]) >= MANY}:
            yield path, _problem(sorted(many, key=order.__getitem__), many.values())


def _problem(letters: Sequence[Path], shared: Iterable[dict[Said, bool]]) -> Problem:
    duties: dict[Said, bool] = {}
    for each in shared:
        for duty, is_same in each.items():
            duties[duty] = duties.get(duty, False) or is_same
    nearly = "" if all(duties.values()) else "nearly "
    whose = "the letter of another employer" if len(letters) == 1 else "letters of other employers"
    names = ", ".join(letter.name for letter in letters[:NAMED])
    more = f" and {len(letters) - NAMED} more" if len(letters) > NAMED else ""
    return Problem(
        f"{len(duties)} duties stand {nearly}word for word in {whose} ({names}{more}).",
        evidence=tuple(piece for _, places in duties for piece in places),
    )


def _groups(case: Case) -> Iterable[list[Told]]:
    """Give the duties of all letters, those in nearly the same words together."""
    wordings: dict[str, Wording] = {}
    everything: list[Told] = []
    for letter in case.letters:
        for wording, told in _told(letter):
            wordings[told.text] = wording
            everything.append(told)
    firsts = _firsts(wordings)
    groups: dict[str, list[Told]] = {}
    for told in everything:
        groups.setdefault(_first(told.text, firsts), []).append(told)
    return groups.values()


def _told(letter: contract.Gist) -> Iterator[tuple[Wording, Told]]:
    """Give a letter's duties; none where its employer is not known for sure."""
    facts = letter["facts"]
    employer = facts["employer_name"]
    if employer is None or employer["confidence"] < SURE:
        return
    firm = bare_name(employer["value"])
    language = "fr" if letter["language"] == "fr" else "en"
    each = (duty for position in facts["positions"] for duty in position["duties"])
    for said in dict.fromkeys(
        (duty["value"], tuple(map(_place, duty["evidence"]))) for duty in each
    ):
        wording = Wording.of(said[0], language)
        if len(wording.stems) >= LONG:
            yield wording, Told(wording.in_order, Path(letter["path"]), firm, said)


def _place(piece: contract.Evidence) -> Evidence:
    box = piece["bbox"]
    return Evidence(piece["page"], Box(*box) if box else None, piece["text"])


def _few(alike: list[Told]) -> list[Told]:
    by_employer: dict[str, list[Told]] = {}
    for told in alike:
        by_employer.setdefault(told.employer, []).append(told)
    some = islice(by_employer.values(), EMPLOYERS)
    return [told for letters in some for told in letters[:LETTERS]]


def _firsts(wordings: dict[str, Wording]) -> dict[str, str]:
    """Lead each text to an earlier one that is nearly the same, or to itself."""
    holders: dict[tuple[str, ...], list[Wording]] = {}
    for text in sorted(wordings):
        stems = wordings[text].stems
        for run in {stems[at : at + RUN]: None for at in range(len(stems) - RUN + 1)}:
            holders.setdefault(run, []).append(wordings[text])
    firsts = {text: text for text in wordings}
    for held in holders.values():
        for at, one in enumerate(held):
            for other in held[at + 1 : at + 1 + WINDOW]:
                if is_like(one, other, ALIKE, ALIKE):
                    ends = _first(one.in_order, firsts), _first(other.in_order, firsts)
                    firsts[max(ends)] = min(ends)
    return firsts


def _first(text: str, firsts: dict[str, str]) -> str:
    while firsts[text] != text:
        firsts[text] = text = firsts[firsts[text]]
    return text
