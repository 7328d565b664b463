"""What the HTML report shows of one letter, ready for its template."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letterproof import contract
from letterproof.report import Leaf
from letterproof.shown import Data
from letterproof.shown.checklist import REFERENCE, Answer, checklist, is_held
from letterproof.shown.facts import pages, shown_of, words_of
from letterproof.shown.layout import Sheet, clean, shorten
from letterproof.shown.places import Places

SHOWN = 3
"""How many other codes are named."""

FEW = 8
"""So many pages are all shown; of more, those with evidence."""


LONGEST = 200
"""Characters of a quote beside a finding; the page shows the rest."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line that points at places: its own name, theirs, and on which pages they are."""

    name: str
    places: Sequence[str]
    page: str

    @property
    def first(self) -> str:
        """Name the first place, or nothing."""
        return next(iter(self.places), "")


@dataclass(frozen=True, slots=True)
class Said(Row):
    """A fact: its label, its value, the letter's words where they say more."""

    label: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Found(Row):
    """A finding, and the letter's words that its message does not repeat."""

    finding: Data
    words: str
    position: str


@dataclass(frozen=True, slots=True)
class Checked:
    """An item of the checklist with its findings."""

    answer: Answer
    found: Sequence[Found]


@dataclass(frozen=True, slots=True)
class Group:
    """Facts, or duties, under one heading; none where there is only one group."""

    heading: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Duty(Row):
    """A duty of the letter, and how it was matched; None where it was not compared."""

    number: int
    text: str
    match: Data | None


class Line:
    """A letter in the overview: `number` from 1 names it on the page."""

    def __init__(self, letter: contract.Letter, number: int) -> None:
        self.letter: Data = clean({**letter})
        self.number = number
        self.name = f"l{number}"
        self.path: str = self.letter["path"]
        self.verdict: str = self.letter["verdict"]

    @property
    def applicant(self) -> str:
        """The employee's name, or nothing."""
        return self._value("candidate_name")

    @property
    def heading(self) -> str:
        """The employee's name, or that of the file."""
        return self.applicant or self.path.rpartition("/")[2]

    @property
    def employer(self) -> str:
        """The employer's name, or nothing."""
        return self._value("employer_name")

    @property
    def is_reference(self) -> bool:
        """Whether the checklist is for this document."""
        return bool(self.letter["document_kind"] == REFERENCE)

    @property
    def is_held(self) -> bool:
        """Whether it was held to the checklist."""
        return is_held(self.letter)

    def counted(self, severity: str) -> int:
        """Count findings that were not set aside."""
        return sum(
            finding["severity"] == severity and not finding["waived"]
            for finding in self.letter["findings"]
        )

    def what(self, sheet: Sheet) -> str:
        """Say what the file is; nothing of one that could not be read."""
        if self.letter["noc"] is None:
            return ""
        code = self.letter["language"]
        say = sheet.say
        return ", ".join(
            (
                say(self.letter["document_kind"]),
                say(code) if code in {"en", "fr"} else say("other_language", code=code),
                sheet.count(self.letter["page_count"], "page"),
                say(self.letter["text_source"]),
            )
        )

    def _value(self, name: str) -> str:
        fact = self.letter["facts"][name]
        return str(fact["value"]) if fact else ""


class Letter(Line):
    """One letter, whole."""

    def __init__(
        self,
        letter: contract.Letter,
        number: int,
        leaves: Sequence[Leaf],
        sheet: Sheet,
        *,
        why_none: str = "html_no_pages",
    ) -> None:
        super().__init__(letter, number)
        self.why_none = why_none
        self.leaves = leaves
        self._sheet = sheet
        self._rows = 0
        self.places = Places(self.name, leaves)
        self.checklist = list(self._checklist())
        self.facts = list(self._facts())
        self.duties = list(self._duties())
        self.figures = list(self._figures())

    @property
    def shown(self) -> list[Leaf]:
        """The pages to show."""
        if len(self.leaves) <= FEW:
            return list(self.leaves)
        return [leaf for leaf in self.leaves if self.places.on(leaf.number)] or [self.leaves[0]]

    @property
    def not_shown(self) -> str:
        """The numbers of drawn pages that are left out."""
        shown = {leaf.number for leaf in self.shown}
        return ", ".join(str(leaf.number) for leaf in self.leaves if leaf.number not in shown)

    @property
    def has_noc(self) -> bool:
        """Whether there is anything to say of the classification."""
        return bool(self.letter["noc"]) and (self.is_reference or bool(self.duties))

    @property
    def is_translated(self) -> bool:
        """Whether its duties were compared with a translation of ours."""
        return bool(self.figures) and self.letter["language"] == "fr"

    def _row(self, label: str, kind: str, evidence: Sequence[Data]) -> Row:
        self._rows += 1
        name = f"{self.name}r{self._rows}"
        page = pages([{"evidence": evidence}], self._sheet)
        return Row(name, self.places.point(name, label, kind, evidence), page)

    def _checklist(self) -> Iterator[Checked]:
        for answer in checklist(self.letter):
            yield Checked(answer, [self._found(finding) for finding in answer.findings])

    def _found(self, finding: Data) -> Found:
        row = self._row(finding["message"], finding["severity"], finding["evidence"])
        words = quote_of(finding)
        position = position_of(finding, self.letter, self._sheet)
        return Found(row.name, row.places, row.page, finding, words, position)

    def _facts(self) -> Iterator[Group]:
        said = self.letter["facts"]
        once = list(self._said({**said, "positions": None}))
        if once:
            yield Group(self._sheet.say("html_once"), once)
        total = len(said["positions"])
        for number, position in enumerate(said["positions"], start=1):
            rows = list(self._said({**position, "duties": None}))
            name = self._sheet.say("position_of", number=number, total=total)
            if rows:
                yield Group(name if total > 1 else self._sheet.say("position"), rows)

    def _said(self, named: Data) -> Iterator[Said]:
        for name, fact in named.items():
            if fact is not None:
                label = self._sheet.say(name)
                value = shown_of(fact, self._sheet)
                row = self._row(f"{label}: {value}", "fact", fact["evidence"])
                words = words_of(fact, self._sheet)
                yield Said(row.name, row.places, row.page, label, value, words)

    def _duties(self) -> Iterator[Group]:
        positions = self.letter["facts"]["positions"]
        comparison = (self.letter["noc"] or {}).get("comparison")
        matches = comparison["duties"] if comparison else []
        found = {(match["position"], match["duty"]): match for match in matches}
        for at, position in enumerate(positions):
            rows = []
            for place, duty in enumerate(position["duties"]):
                label = f"{self._sheet.say('html_duty')} {place + 1}"
                row = self._row(label, "duty", duty["evidence"])
                match = found.get((at, place))
                rows.append(Duty(row.name, row.places, row.page, place + 1, duty["value"], match))
            if rows:
                heading = self._sheet.say("position_of", number=at + 1, total=len(positions))
                yield Group(heading if len(positions) > 1 else "", rows)

    def _figures(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Give what is known of the classification: a label, and one value or more."""
        compared = self.letter["noc"]
        comparison = compared["comparison"] if compared else None
        if not comparison:
            return
        say = self._sheet.say
        is_claimed = compared["claimed"] == comparison["code"]
        if not is_claimed:
            yield say("claimed"), [compared["claimed"] or say("no_claim")]
        yield say("claimed" if is_claimed else "nearest"), [say("occupation", **comparison)]
        if is_claimed:
            yield say("agreement"), [say(comparison["verdict"])]
        role = next((match["role"] for match in comparison["duties"] if match["role"]), None)
        if role:
            yield say("role"), [role]
        lead = say("supported" if comparison["lead_statement"]["supported"] else "unsupported")
        yield say("coverage"), [say("coverage_of", **comparison["coverage"], lead=lead)]
        percent = round(100 * comparison["copied_share"])
        copied = say("copied_of", percent=percent) if percent else say("copied_none")
        yield say("copied_share"), [copied]
        codes = [suggestion["code"] for suggestion in compared["suggestions"]]
        rank = codes.index(comparison["code"]) if comparison["code"] in codes else len(codes)
        better = compared["suggestions"][:rank][:SHOWN]
        others = better or compared["suggestions"][rank + 1 :][:SHOWN]
        if others:
            label = say("better" if better else "also_near")
            yield label, [say("occupation", **suggestion) for suggestion in others]


def quote_of(finding: Data) -> str:
    """Give the letter's words that a finding points at and its message does not repeat."""
    texts = [piece["text"] for piece in finding["evidence"] if piece["text"]]
    is_said = all(text in finding["message"] for text in texts)
    return "" if is_said else shorten(" ".join(texts), LONGEST)


def position_of(finding: Data, letter: Data, sheet: Sheet) -> str:
    """Name the position that a finding is about, where there are several."""
    total = len(letter["facts"]["positions"])
    if finding["position"] is None or total <= 1:
        return ""
    return sheet.say("position_of", number=finding["position"] + 1, total=total)
