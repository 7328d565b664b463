"""A letter as it is reviewed: the official list, each item with its facts and its findings."""

from collections.abc import Iterator

from letterproof.correction import DUTIES, KIND, POSITION, Of, places
from letterproof.record.held import Entered, Held
from letterproof.report import Sheet as Leaf
from letterproof.shown import Data
from letterproof.shown.checklist import ITEMS, checklist
from letterproof.shown.facts import pages, words_of
from letterproof.shown.layout import Sheet, clean
from letterproof.shown.letter import Found, Line, position_of, quote_of
from letterproof.shown.places import Places
from letterproof.shown.values import value_of
from letterproof.web._items import By, Entry, Item, Job, Removed, found_at, name_of
from letterproof.web._values import inputs, typed
from letterproof.web._when import minute


class Review(Line):
    """A letter, whole, with the sheets that its evidence lies on."""

    def __init__(self, held: Held, sheet: Sheet) -> None:
        super().__init__(held.letter, 1)
        self._sheet = sheet
        self._found: Data = clean({**held.found})
        self._by = {one.correction.of: one for one in held.entered}
        self._standing = places(held.found, held.corrections)
        shown = self.letter["facts"]["positions"]
        self._told = list(zip(self._standing.positions, shown, strict=False))
        self.leaves = [_clean(leaf) for leaf in held.sheets]
        self.places = Places("", self.leaves)
        said = self.letter["findings"]
        listed = list(checklist(self.letter))
        seen: dict[str, int] = {}
        found = {
            answer.label: [self._finding(one, seen) for one in answer.findings] for answer in listed
        }
        self._contradicted = [
            piece for one in said if one["rule"] == "dates-contradict" for piece in one["evidence"]
        ]
        entries = {name: list(self._entries(name)) for item in ITEMS for name in item.facts}
        by_label = {item.label: item.facts for item in ITEMS}
        self.items = [
            Item(
                answer,
                sorted(
                    (entry for name in by_label.get(answer.label, ()) for entry in entries[name]),
                    key=lambda entry: entry.of[1] or 0,
                ),
                found[answer.label],
                *(self._duties() if answer.label == DUTIES else ()),
            )
            for answer in listed
        ]
        self.others = [] if self.is_held else [e for of in entries.values() for e in of if e.fact]
        self.jobs = [self._job(place.number, at) for at, (place, _) in enumerate(self._told)]
        self.new_job = self._standing.more
        self.gone_jobs = list(self._gone(POSITION))

    @property
    def about(self) -> str:
        """What the file is."""
        return self.what(self._sheet)

    @property
    def open(self) -> list[tuple[str, str]]:
        """The items with an error or a warning that counts: their labels, and such a finding."""
        return [
            (item.answer.label, item.found[0].name)
            for item in self.items
            if item.answer.state in {"error", "warning"}
        ]

    @property
    def kind_by(self) -> By | None:
        """Who said what kind of document it is."""
        return self._person((KIND, None, None))

    @property
    def waived(self) -> int:
        """How many findings were set aside."""
        return sum(bool(one["waived"]) for one in self.letter["findings"])

    def number_of(self, at: int | None) -> int | str:
        """Give a position's number as found, by its place among those shown."""
        return self._told[at][0].number if at is not None and at < len(self._told) else ""

    def _finding(self, finding: Data, seen: dict[str, int]) -> Found:
        rule = finding["rule"]
        seen[rule] = seen.get(rule, 0) + 1
        name = f"{rule}-{seen[rule]}"
        at = self.places.point(name, finding["message"], finding["severity"], finding["evidence"])
        page = pages([finding], self._sheet)
        where = position_of(finding, self.letter, self._sheet)
        return Found(name, at, page, finding, quote_of(finding), where)

    def _entries(self, name: str) -> Iterator[Entry]:
        said = self.letter["facts"]
        if name in said:
            yield self._entry((name, None, None), said[name], "")
            return
        for at, (place, told) in enumerate(self._told):
            if name == DUTIES:
                duties = zip(place.items, told[name], strict=False)
                for number, (item, fact) in enumerate(duties, start=1):
                    of = (name, place.number, item)
                    yield self._entry(of, fact, self._position(at), number)
            else:
                yield self._entry((name, place.number, None), told[name], self._position(at))

    def _entry(self, of: Of, fact: Data | None, position: str, number: int = 0) -> Entry:
        say = self._sheet.say
        label = say("review_duty", number=number) if number else say(of[0])
        value = value_of(fact["value"], self._sheet) or say("not_clear") if fact else ""
        name = name_of(of)
        evidence = fact["evidence"] if fact else []
        kind = "duty" if of[0] == DUTIES else "fact"
        by = self._person(of)
        was = self._was(of) if by else None
        return Entry(
            name,
            of,
            label,
            position,
            fact,
            value,
            words_of(fact, self._sheet) if fact else "",
            self.places.point(name, f"{label}: {value}", kind, evidence),
            pages([fact], self._sheet) if fact else "",
            by,
            value_of(was["value"], self._sheet) if was else "",
            [(typed(one), value_of(one, self._sheet)) for one in fact["alternatives"]]
            if fact
            else (),
            inputs(fact["value"] if fact else None),
            any(piece in self._contradicted for piece in evidence),
            number,
        )

    def _duties(self) -> tuple[list[Removed], list[tuple[Of, str]]]:
        places_to_add: list[tuple[Of, str]] = [
            ((DUTIES, place.number, place.more), self._position(at))
            for at, (place, _) in enumerate(self._told)
        ]
        return list(self._gone(DUTIES)), places_to_add

    def _gone(self, name: str) -> Iterator[Removed]:
        for of, one in self._by.items():
            if of[0] == name and one.correction.value is None:
                was = self._was(of)
                title = was["value"] if was else ""
                yield Removed(of, self._sheet.say(name), str(title), _by(one))

    def _was(self, of: Of) -> Data | None:
        """Give what was read before anybody corrected it."""
        return found_at(self._found["facts"], of)

    def _person(self, of: Of) -> By | None:
        return _by(self._by[of]) if of in self._by else None

    def _job(self, number: int, at: int) -> Job:
        title = self._told[at][1]["title"]
        name = self._position(at) or self._sheet.say("position")
        value = str(title["value"]) if title else ""
        return Job(number, name, value, self._person((POSITION, number, None)))

    def _position(self, at: int) -> str:
        """Name a position where there are several."""
        total = len(self._told)
        return self._sheet.say("position_of", number=at + 1, total=total) if total > 1 else ""


def _by(one: Entered) -> By:
    return By(str(clean(one.by)), minute(one.at))


def _clean(leaf: Leaf) -> Leaf:
    return Leaf(leaf.number, leaf.width, leaf.height, leaf.words, tuple(map(clean, leaf.lines)))
