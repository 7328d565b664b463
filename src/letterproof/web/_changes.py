"""What a corrected letter says otherwise than the one it replaces."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from difflib import SequenceMatcher

from letterproof import contract
from letterproof.shown import Data
from letterproof.shown.checklist import SEVERITIES, checklist, is_held
from letterproof.shown.facts import shown_of
from letterproof.shown.layout import Sheet, clean

WHOLE = frozenset(("html_whole", "html_file"))
"""Items under which findings stand that have nothing to do with each other."""

ALIKE = 0.5
"""Duties that share so much of their words are one duty, told anew."""

MOST = 100
"""So many duties of a position are held against each other."""

LONG = 150
"""Duties of more words are not held against each other word by word."""


WEIGHTY = {
    "title": "title",
    "start_date": "html_dates",
    "end_date": "html_dates",
    "hours_per_week": "hours_per_week",
    "salary": "salary",
}
"""Facts that two letters of one employer should tell alike, and the item each of them answers."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A finding of either letter: what it is about, and how each letter stands; None for neither.

    `position` is that of the newer letter where it has it, from 0.
    """

    label: str
    position: int | None
    earlier: Data | None
    later: Data | None

    @property
    def severity(self) -> str:
        """How much the finding weighs, as the newer letter stands."""
        return str((self.later or self.earlier or {})["severity"])


@dataclass(frozen=True, slots=True)
class Value:
    """A fact that the letters tell differently; nothing for what one of them does not say."""

    label: str
    position: int | None
    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words, and whether the other letter has it at this place too."""

    text: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty that is new, gone or told anew: nothing on the side that has it not."""

    position: int
    earlier: tuple[Piece, ...]
    later: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is fixed, new and still there; `unknown` names why nothing can be called fixed.

    `unknown` is "", "unread" (the newer letter was not held to the checklist) or "unread_before"
    (the earlier one was not). What cannot be told stands under `untold`. `unlike` are weighty facts
    that both letters tell, not alike, though no finding asked for it.
    """

    fixed: tuple[Pair, ...]
    new: tuple[Pair, ...]
    still: tuple[Pair, ...]
    untold: tuple[Pair, ...]
    facts: tuple[Value, ...]
    unlike: tuple[Value, ...]
    duties: tuple[Duty, ...]
    unknown: str


def changes(earlier: contract.Letter, later: contract.Letter, sheet: Sheet) -> Changes:
    """Hold a letter against the one that it replaces; values are written in the sheet's words."""
    before, after = clean({**earlier}), clean({**later})
    same = paired(before["facts"]["positions"], after["facts"]["positions"])
    unknown = "" if _is_held(after) else "unread"
    if not unknown and not _is_held(before):
        unknown = "unread_before"
    still, gone, new = _matched(_findings(before), _findings(after), same)
    facts = tuple(_values(before["facts"], after["facts"], same, sheet))
    asked = {(pair.label, pair.position) for pair in (*still, *gone)}
    return Changes(
        () if unknown else gone,
        new,
        still,
        gone if unknown else (),
        facts,
        tuple(fact for fact in facts if _is_unlike(fact, asked)),
        tuple(_duties(before["facts"]["positions"], after["facts"]["positions"], same)),
        unknown,
    )


def paired(earlier: Sequence[Data], later: Sequence[Data]) -> dict[int, int]:
    """Say which position of the newer letter is which of the earlier one, by title and dates.

    Those that nothing tells are taken in order.
    """
    weights = sorted(
        (-_likeness(old, new), at_new, at_old)
        for at_new, new in enumerate(later)
        for at_old, old in enumerate(earlier)
    )
    same: dict[int, int] = {}
    for weight, at_new, at_old in weights:
        if weight < 0 and at_new not in same and at_old not in same.values():
            same[at_new] = at_old
    left = [at for at in range(len(earlier)) if at not in same.values()]
    for at_new in range(len(later)):
        if at_new not in same and left:
            same[at_new] = left.pop(0)
    return dict(sorted(same.items()))


def _likeness(one: Data, other: Data) -> int:
    told = (("title", 3), ("start_date", 2), ("end_date", 1))
    return sum(weight for name, weight in told if _is_same(one[name], other[name]))


def _is_same(one: Data | None, other: Data | None) -> bool:
    return bool(one and other) and _plain(one) == _plain(other)


def _plain(fact: Data | None) -> object:
    value = fact["value"] if fact else None
    return " ".join(value.casefold().split()) if isinstance(value, str) else value


def _is_held(letter: Data) -> bool:
    """Say whether a letter was read and held to the checklist."""
    return letter["verdict"] != "unreadable" and is_held(letter)


def _findings(letter: Data) -> list[tuple[str, Data]]:
    return [(each.label, finding) for each in checklist(letter) for finding in each.findings]


def _matched(
    earlier: list[tuple[str, Data]], later: list[tuple[str, Data]], same: Mapping[int, int]
) -> tuple[tuple[Pair, ...], tuple[Pair, ...], tuple[Pair, ...]]:
    """Give what is still there, what is gone and what is new.

    The same rule about the same thing is still there; so is an item of the list about which one
    finding gave way to another: hours too few, then none.
    """
    left = list(earlier)
    still: list[Pair] = []
    rest = []
    for label, finding in later:
        old = _taken(left, label, _before(finding, same), finding["rule"])
        if old:
            still.append(Pair(label, finding["position"], old, finding))
        else:
            rest.append((label, finding))
    new: list[Pair] = []
    for label, finding in rest:
        old = None if label in WHOLE else _taken(left, label, _before(finding, same), None)
        pair = Pair(label, finding["position"], old, finding)
        (still if old else new).append(pair)
    back = {at_old: at_new for at_new, at_old in same.items()}
    gone = [
        Pair(label, back.get(finding["position"], finding["position"]), finding, None)
        for label, finding in left
    ]
    return _by_weight(still), _by_weight(gone), _by_weight(new)


def _before(finding: Data, same: Mapping[int, int]) -> int | None:
    at = finding["position"]
    return None if at is None else same.get(at, -1)


def _taken(
    left: list[tuple[str, Data]], label: str, position: int | None, rule: str | None
) -> Data | None:
    """Take the first earlier finding about the same thing; `rule` None for any rule."""
    for at, (other, finding) in enumerate(left):
        if other == label and finding["position"] == position and rule in {None, finding["rule"]}:
            del left[at]
            return finding
    return None


def _by_weight(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs, key=lambda pair: SEVERITIES.index(pair.severity)))


def _values(earlier: Data, later: Data, same: Mapping[int, int], sheet: Sheet) -> Iterator[Value]:
    yield from _told(earlier, later, None, sheet, without="positions")
    for at, position in enumerate(later["positions"]):
        old = earlier["positions"][same[at]] if at in same else dict.fromkeys(position)
        yield from _told(old, position, at, sheet, without="duties")


def _told(
    earlier: Data, later: Data, position: int | None, sheet: Sheet, *, without: str
) -> Iterator[Value]:
    for name, fact in later.items():
        if name != without and _plain(earlier[name]) != _plain(fact):
            yield Value(name, position, _shown(earlier[name], sheet), _shown(fact, sheet))


def _is_unlike(fact: Value, asked: AbstractSet[tuple[str, int | None]]) -> bool:
    is_weighty = bool(fact.label in WEIGHTY and fact.earlier and fact.later)
    return is_weighty and (WEIGHTY[fact.label], fact.position) not in asked


def _shown(fact: Data | None, sheet: Sheet) -> str:
    return shown_of(fact, sheet) if fact else ""


def _duties(
    earlier: Sequence[Data], later: Sequence[Data], same: Mapping[int, int]
) -> Iterator[Duty]:
    for at, position in enumerate(later):
        old = [fact["value"] for fact in earlier[same[at]]["duties"]] if at in same else []
        new = [fact["value"] for fact in position["duties"]]
        yield from _retold(old, new, at)


def _retold(earlier: list[str], later: list[str], position: int) -> Iterator[Duty]:
    """Tell duties that are new or told anew, in the newer letter's order; then those gone."""
    kept = Counter(map(_key, earlier)) & Counter(map(_key, later))
    old = [(text, set(_key(text).split())) for text in _without(earlier, kept)[:MOST]]
    for text in _without(later, kept)[:MOST]:
        words = set(_key(text).split())
        near = max(old, key=lambda other: _share(other[1], words), default=None)
        if near and _share(near[1], words) >= ALIKE:
            old.remove(near)
            yield Duty(position, *_pieces(near[0], text))
        else:
            yield Duty(position, (), (Piece(text, is_kept=True),))
    for text, _ in old:
        yield Duty(position, (Piece(text, is_kept=True),), ())


def _key(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _without(texts: list[str], kept: Counter[str]) -> list[str]:
    left, others = kept.copy(), []
    for text in texts:
        key = _key(text)
        if left[key]:
            left[key] -= 1
        else:
            others.append(text)
    return others


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / (len(one | other) or 1)


def _pieces(earlier: str, later: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut both texts into what they share and what they do not, if they are not too long."""
    old, new = earlier.split(), later.split()
    if max(len(old), len(new)) > LONG:
        return (Piece(earlier, is_kept=True),), (Piece(later, is_kept=True),)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return (
        tuple(Piece(" ".join(old[a:b]), step == "equal") for step, a, b, _, _ in steps if a < b),
        tuple(Piece(" ".join(new[c:d]), step == "equal") for step, _, _, c, d in steps if c < d),
    )
