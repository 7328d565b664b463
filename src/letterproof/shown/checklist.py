"""The official list, item by item: what of a letter answers it, and which findings are about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from letterproof.shown import Data

SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its label, the facts that answer it, the rules about it."""

    label: str
    facts: tuple[str, ...]
    rules: frozenset[str]


def _item(label: str, *rules: str, facts: tuple[str, ...] | None = None) -> Item:
    own = (label,) if facts is None else facts
    missing = {f"{name.replace('_', '-')}-missing" for name in own}
    return Item(label, own, frozenset(missing | set(rules)))


ITEMS = (
    _item("letterhead"),
    _item("candidate_name"),
    _item("employer_name"),
    _item("employer_address"),
    _item("employer_phone"),
    _item("employer_email"),
    _item("signatory_name"),
    _item("signatory_title"),
    _item("signature", "signature-broken"),
    _item("letter_date", "letter-stale", "letter-predates-end"),
    _item("title", "job-title-missing"),
    _item(
        "duties",
        "duties-too-few",
        "duties-vague",
        "duties-shared",
        "noc-duties-copied",
        "noc-named-in-duties",
    ),
    _item("job_status", "self-employed", "student-work"),
    _item(
        "html_dates",
        "dates-contradict",
        "work-too-old",
        "work-too-short",
        facts=("start_date", "end_date"),
    ),
    _item("hours_per_week", "hours-missing", "hours-below-minimum"),
    _item("salary", "salary-hours-contradict", "pay-beside-wages"),
    _item("benefits"),
    _item("work_location", "work-outside-canada"),
)
"""In the order in which IRCC lists what proof of work experience must show.

The letter's date and the place of work, which it does not list, stand where they fit.
"""

REFERENCE = "employer_reference_letter"

CODE = Item(
    "html_code",
    (),
    frozenset(
        {
            "noc-code-differs",
            "noc-inconsistent",
            "noc-not-a-trade",
            "noc-teer-ineligible",
            "noc-unknown-code",
            "trade-requirements",
        }
    ),
)
"""No item of that list: what the classification says."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An item of the list for one letter: how it stands, and its findings, worst first."""

    label: str
    state: str
    findings: tuple[Data, ...]


def is_held(letter: Data) -> bool:
    """Say whether a letter was held to the list."""
    return letter["document_kind"] == REFERENCE and letter["language"] in {"en", "fr"}


def checklist(letter: Data) -> Iterator[Answer]:
    """Answer the list, or for a file that it is not for."""
    findings = letter["findings"]
    return answers(letter, findings) if is_held(letter) else alone(findings)


def answers(letter: Data, findings: Sequence[Data]) -> Iterator[Answer]:
    """Answer every item; then what is about no item, the letter as a whole."""
    facts = _facts(letter)
    sorted_out: dict[str, list[Data]] = {}
    for finding in findings:
        label = _label(finding, facts)
        sorted_out.setdefault(label, []).append(finding)
    for item in ITEMS:
        mine = _by_weight(sorted_out.get(item.label, ()))
        yield Answer(item.label, _state(mine, [facts[name] for name in item.facts]), mine)
    for label in (CODE.label, "html_whole"):
        if label in sorted_out:
            mine = _by_weight(sorted_out[label])
            yield Answer(label, _state(mine, ()), mine)


def alone(findings: Sequence[Data]) -> Iterator[Answer]:
    """Answer for a file that the list is not for."""
    if findings:
        mine = _by_weight(findings)
        yield Answer("html_file", _state(mine, ()), mine)


def _facts(letter: Data) -> dict[str, list[Data | None]]:
    """Give the facts by name: one of the letter, or one for each position."""
    said = letter["facts"]
    found = {name: [fact] for name, fact in said.items() if name != "positions"}
    for item in ITEMS:
        for name in item.facts:
            if name not in found:
                found[name] = [_one(position[name]) for position in said["positions"]] or [None]
    return found


def _one(fact: Data | list[Data] | None) -> Data | None:
    if isinstance(fact, list):
        return next(iter(fact), None)
    return fact


def _label(finding: Data, facts: Mapping[str, list[Data | None]]) -> str:
    """Say which item a finding is about: its rule tells, or else the words it points at."""
    for item in (*ITEMS, CODE):
        if finding["rule"] in item.rules:
            return item.label
    for item in ITEMS:
        for name in item.facts:
            for fact in facts[name]:
                own = fact["evidence"] if fact else []
                if own and finding["evidence"][: len(own)] == own:
                    return item.label
    return "html_whole"


def _by_weight(findings: Sequence[Data]) -> tuple[Data, ...]:
    return tuple(
        sorted(findings, key=lambda one: (bool(one["waived"]), SEVERITIES.index(one["severity"])))
    )


def _state(findings: Sequence[Data], facts: Sequence[Sequence[Data | None]]) -> str:
    """Give the worst that was found; or found, absent, waived."""
    standing = [finding["severity"] for finding in findings if not finding["waived"]]
    for severity in SEVERITIES:
        if severity in standing:
            return severity
    if findings:
        return "waived"
    is_there = all(fact and fact["value"] is not False for name in facts for fact in name)
    return "found" if is_there else "absent"
