"""Has the program read a letter and compares each fact with what the letter says."""

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio, token_set_ratio

from letterproof import language
from letterproof.fields import fields
from letterproof.model.fact import Fact, Facts, Field, Position, Scope
from letterproof.pipeline import take_in
from letterproof.settings import Settings

from .words import Truth

AS_OF = date(2026, 11, 22)
WORDS = frozenset(("benefits", "work_location"))
"""Facts that are stretches of words: they are right when they hold the same words."""

LEGAL_FORM = (
    r"(?:\(?(?:private|pvt|pte|pty)\)? |co )?(?:ltd|limited)|ltée|inc|llc|plc|dac|gie"
    r"|g?gmbh(?: & co kg)?|kg|ag|nv|bv|spa|srl|s à rl|sàrl|sarlu?|suarl|sas?|sal|wll"
    r"|fze|jsc|ltda|sdn bhd|ltd şti|aş"
    r"|(?:s de rl|sa) de cv"
)
_FORM_BEFORE = re.compile(rf"^(?:{LEGAL_FORM})\s+")
_FORM_AFTER = re.compile(rf"[\s–-]+(?:{LEGAL_FORM})$")

logging.lastResort = None


@dataclass(frozen=True)
class Check:
    """One fact compared. `outcome`: "right", "silent", "wrong", "made up" or "missed"."""

    field: str
    outcome: str
    confidence: float = 0.0
    is_doubtful: bool = False
    said: str = ""
    read: str = ""

    @property
    def is_false_pass(self) -> bool:
        """Whether a fact that the letter does not state was reported without a doubt."""
        return self.outcome == "made up" and not self.is_doubtful

    @property
    def is_off(self) -> bool:
        """Whether a person would call it a mistake."""
        return self.outcome not in {"right", "silent"}

    def __str__(self) -> str:
        """Say it in a line."""
        doubt = "?" if self.is_doubtful else ""
        return f"{self.field}: {self.outcome}{doubt}: said {self.said!r}, read {self.read!r}"


LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


@dataclass(frozen=True)
class Verdict:
    """A letter's checks, and how it was read; `disagrees`: a layer was said to be wrong."""

    checks: tuple[Check, ...]
    with_spacy: bool = False
    is_read: bool = True
    text: str = ""
    disagrees: bool = False


def judge(path: Path, kind: str, lang: str, truth: Truth) -> Verdict:
    """Read a letter and compare it; of one that cannot be read, every fact is missed."""
    asked = language.pipeline.cache_info()
    dossier = take_in(path, Settings(as_of=AS_OF)).dossier
    with_spacy = language.pipeline.cache_info() != asked
    letter = dossier.letter if dossier else None
    checks = [
        _whole("document_kind", kind, letter.kind.value if letter else "unreadable"),
        _whole("language", lang, letter.language if letter else "unreadable"),
    ]
    if kind == "employer_reference_letter":
        found = (dossier.facts, dossier.positions) if dossier else (Facts(), ())
        checks += compare(*found, truth)
    if letter is None:
        return Verdict(tuple(checks), is_read=False)
    document = letter.document
    return Verdict(
        tuple(checks), with_spacy, text=document.text, disagrees=bool(document.disagreements)
    )


def compare(facts: Facts, positions: Sequence[Position], truth: Truth) -> Iterator[Check]:
    """Compare every fact of a reference letter."""
    yield from _facts(facts, truth.facts, Scope.LETTER, -1, truth)
    positions = _in_order(positions, truth)
    for number in range(max(len(positions), len(truth.positions))):
        read = positions[number] if number < len(positions) else Facts()
        said = truth.positions[number] if number < len(truth.positions) else {}
        yield from _facts(read, said, Scope.POSITION, number, truth)
    duties = {str(fact.value): fact for each in positions for fact in each.all(fields()["duties"])}
    yield from _duties(duties, truth.duties)


def _in_order(positions: Sequence[Position], truth: Truth) -> Sequence[Position]:
    """Put positions beside those they fit best when a missing start leaves their order open.

    One start that was not read is one mistake, not one in every fact of two positions.
    """
    start = fields()["start_date"]
    many = range(2, 5)
    if len(positions) not in many or all(each.get(start) for each in positions):
        return positions

    def right(order: Sequence[Position]) -> int:
        checks = (
            check
            for number, (read, said) in enumerate(zip(order, truth.positions, strict=False))
            for check in _facts(read, said, Scope.POSITION, number, truth)
        )
        return sum(check.outcome == "right" for check in checks)

    return max(permutations(positions), key=right)


def _whole(name: str, said: str, read: str) -> Check:
    return Check(name, "right" if read == said else "wrong", said=said, read=read)


def _facts(
    read: Facts, said: dict[str, tuple[str, ...]], scope: Scope, number: int, truth: Truth
) -> Iterator[Check]:
    for name, field in fields().items():
        if field.scope is not scope or field.many or (number, name) in truth.unscored:
            continue
        yield _fact(field, read.get(field), said.get(name, ()))


def _fact(field: Field[Any], fact: Fact[Any] | None, said: tuple[str, ...]) -> Check:
    if fact is not None and fact.value is False:
        fact = None
    if fact is None:
        return Check(field.name, "missed" if said else "silent", said=" / ".join(said))
    if not said:
        outcome = "made up"
    else:
        values = (fact.value,) if fact.is_sure else (fact.value, *fact.alternatives)
        is_right = any(_same(field, value, each) for value in values for each in said)
        outcome = "right" if is_right else "wrong"
    doubtful = not fact.is_sure or bool(fact.alternatives)
    return Check(field.name, outcome, fact.confidence, doubtful, " / ".join(said), str(fact.value))


def _same(field: Field[Any], value: object, said: str) -> bool:
    if field.name in WORDS:
        words = str(value).casefold()
        return token_set_ratio(words, said.casefold()) > 85 or (
            field.name == "work_location" and said.casefold() in words
        )
    if field.name == "employer_address":
        return _is_address(str(value), said)
    if field.name == "employer_name":
        return _firm(str(value)) in {_firm(said), _bare_firm(said)}
    if isinstance(value, str):
        return _plain(value) == _plain(said)
    return bool(value == field.parse(said))


def _plain(text: str) -> str:
    """Write words plainly; accents are not compared, since passports and forms leave them out."""
    folded = unicodedata.normalize("NFD", text.casefold().translate(LETTERS))
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(bare.replace("’", "'").rstrip(".").split())


def _is_address(read: str, said: str) -> bool:
    """Say whether an address was read whole, whatever stands between its words.

    A floor, a building or the country may be missing, not the street nor the place.
    """
    words, wanted = (re.findall(r"\w+", _plain(text)) for text in (read, said))
    common = (Counter(words) & Counter(wanted)).total()
    kept, clean = common / max(1, len(wanted)), common / max(1, len(words))
    numbers = sum(word.isdigit() for word in words)
    is_tail = wanted[-len(words) :] == words and numbers > 1
    return (kept > 0.95 and clean >= 0.5) or (clean > 0.9 and (kept >= 0.6 or is_tail))


def _firm(name: str) -> str:
    """Write a firm's name plainly, without its article and the stops of its legal form."""
    return " ".join(_plain(name).replace(".", "").replace(",", " ").split()).removeprefix("the ")


def _bare_firm(name: str) -> str:
    """Leave out a whole legal form as well; a part of one is another firm's."""
    plain = _firm(name)
    return _FORM_AFTER.sub("", _FORM_BEFORE.sub("", plain))


def _duties(facts: dict[str, Fact[Any]], said: list[str]) -> Iterator[Check]:
    """Match duties by their words; a letter's duties are right one by one."""
    left = list(facts)
    for duty in said:
        best = max(left, key=lambda each: ratio(_plain(each), _plain(duty)), default=None)
        if best is not None and ratio(_plain(best), _plain(duty)) >= 80:
            left.remove(best)
            fact = facts[best]
            yield Check("duty", "right", fact.confidence, not fact.is_sure, duty, best)
        else:
            yield Check("duty", "missed", said=duty)
    for extra in left:
        fact = facts[extra]
        yield Check("duty", "made up", fact.confidence, not fact.is_sure, "", extra)
    sure = all(fact.is_sure for fact in facts.values())
    outcome = {(0, 0): "silent", (0, 1): "made up", (1, 0): "missed", (1, 1): "right"}
    yield Check("duties", outcome[bool(said), bool(facts)], is_doubtful=not sure)
