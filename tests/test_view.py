"""What a report becomes as data, and that the schema holds it."""

import copy
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from reports import (
    cook,
    fact,
    facts_of,
    finding,
    intake,
    locked,
    report_of,
    sous_chef,
    whole_report,
)

from letterproof import contract
from letterproof.fields import fields
from letterproof.model.dossier import Intake
from letterproof.model.fact import Facts, Position, Scope
from letterproof.model.letter import Kind
from letterproof.model.page import Box
from letterproof.model.severity import Severity

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    text = (ROOT / "docs" / "report.schema.json").read_text("utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(json.loads(text))


def data_of(*intakes: Intake, **kept: Any) -> Any:  # noqa: ANN401
    return report_of(*intakes, **kept)


@pytest.mark.parametrize(
    "report",
    [
        whole_report(),
        report_of(),
        report_of(locked()),
        report_of(intake(facts=Facts(), positions=())),
        *(report_of(intake(kind=kind)) for kind in Kind),
    ],
)
def test_fits_the_schema(report: contract.Report, schema: Draft202012Validator) -> None:
    assert not list(schema.iter_errors(report))
    assert json.loads(json.dumps(report)) == report
    assert msgspec.convert(report, contract.Report) == report


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("schema_version",), "2.0"),
        (("generated_at",), "22 November 2026"),
        (("as_of",), "2026-11"),
        (("extra",), 1),
        (("letters", 2, "verdict"), "good"),
        (("letters", 2, "sha256"), "12"),
        (("letters", 2, "page_count"), 0),
        (("letters", 2, "facts", "age"), None),
        (("letters", 2, "facts", "letter_date", "value"), "October"),
        (("letters", 2, "facts", "letter_date", "confidence"), 1.2),
        (("letters", 2, "facts", "letterhead", "value"), "yes"),
        (("letters", 2, "facts", "candidate_name", "evidence", 0, "bbox"), [1, 2, 3]),
        (("letters", 2, "facts", "candidate_name", "evidence", 0, "page"), 0),
        (("letters", 2, "facts", "positions", 0, "end_date", "value"), "now"),
        (("letters", 2, "facts", "positions", 0, "salary", "value", "currency"), "$"),
        (("letters", 2, "facts", "positions", 0, "salary", "value", "period"), "fortnight"),
        (("letters", 2, "facts", "positions", 0, "hours_per_week", "value"), "37.5"),
        (("letters", 2, "findings", 0, "code"), "X1"),
        (("letters", 2, "findings", 0, "severity"), "fatal"),
        (("letters", 2, "findings", 0, "source", "basis"), "rumour"),
        (("letters", 2, "noc", "comparison", "code"), "6320"),
        (("letters", 2, "noc", "comparison", "verdict"), "yes"),
        (("letters", 2, "noc", "suggestions", 0, "teer"), 6),
    ],
)
def test_the_schema_refuses(
    place: tuple[Any, ...], value: object, schema: Draft202012Validator
) -> None:
    data = copy.deepcopy(whole_report())
    spot: Any = data
    for step in place[:-1]:
        spot = spot[step]
    spot[place[-1]] = value
    assert list(schema.iter_errors(data))


def test_the_schema_wants_every_key(schema: Draft202012Validator) -> None:
    data = whole_report()

    def spots(value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, dict):
            yield from ((value, key) for key in value)
            for inner in value.values():
                yield from spots(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from spots(inner)

    for holder, key in list(spots(data)):
        kept = holder.pop(key)
        assert not schema.is_valid(data), key
        holder[key] = kept
    assert schema.is_valid(data)


def test_every_field_is_in_the_report() -> None:
    (letter,) = data_of(intake())["letters"]
    by_scope = {
        scope: {name for name, field in fields().items() if field.scope is scope} for scope in Scope
    }
    assert set(letter["facts"]) - {"positions"} == by_scope[Scope.LETTER]
    assert set(letter["facts"]["positions"][0]) == by_scope[Scope.POSITION]


def test_frame() -> None:
    data = report_of()
    assert data["as_of"] == "2026-11-22"
    assert data["profile"] == "express-entry"
    assert data["case"] is None
    assert data["summary"] == dict.fromkeys(
        ("letters", "passed", "failed", "review", "unreadable"), 0
    )


def test_verdicts_and_summary() -> None:
    paths = [Path(name) for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf")]
    found = (
        finding(paths[0]),
        finding(paths[0], Severity.WARNING),
        finding(paths[1], Severity.WARNING),
        finding(paths[2], Severity.INFO),
        finding(paths[4]),
    )
    data = data_of(*map(intake, paths[:4]), locked(paths[4]), findings=found)
    verdicts = [letter["verdict"] for letter in data["letters"]]
    assert verdicts == ["fail", "review", "pass", "pass", "unreadable"]
    assert data["summary"] == {
        "letters": 5,
        "passed": 2,
        "failed": 1,
        "review": 1,
        "unreadable": 1,
    }


def test_values() -> None:
    (letter,) = data_of(intake())["letters"]
    first, second = letter["facts"]["positions"]
    assert first["start_date"]["value"] == "2021-03-04"
    assert first["start_date"]["alternatives"] == ["2021-04-03"]
    assert first["end_date"]["value"] == "2022-05"
    assert first["hours_per_week"]["value"] == 37.5
    assert first["salary"]["value"] == {"amount": 19.5, "currency": "CAD", "period": "hour"}
    assert first["job_status"]["value"] == {"term": "permanent", "schedule": "full_time"}
    assert first["title"]["text"] == "Line Cook"
    assert [duty["evidence"][0]["page"] for duty in first["duties"]] == [1, 2]
    assert first["work_location"] is None
    assert second["end_date"]["value"] == "present"
    assert second["salary"]["value"] == {"amount": 58500, "currency": None, "period": None}
    assert second["job_status"]["value"] == {"term": None, "schedule": None}
    assert letter["facts"]["letterhead"]["value"] is True
    assert letter["facts"]["signature"]["value"] is False


def test_whole_numbers_are_whole() -> None:
    whole = facts_of(Position, fact("hours_per_week", Decimal("40.0")))
    (letter,) = data_of(intake(positions=(whole,)))["letters"]
    value = letter["facts"]["positions"][0]["hours_per_week"]["value"]
    assert value == 40
    assert isinstance(value, int)


def test_boxes_and_figures_are_rounded() -> None:
    (letter,) = data_of(intake())["letters"]
    assert letter["facts"]["candidate_name"]["evidence"][0]["bbox"] == [72.0, 90.0, 210.3, 102.0]
    assert letter["noc"]["suggestions"][0]["score"] == 0.712
    assert letter["noc"]["comparison"]["copied_share"] == 0.333
    odd = facts_of(Facts, fact("employer_name", "Quay & Sons", confidence=0.8749))
    (letter,) = data_of(intake(facts=odd))["letters"]
    assert letter["facts"]["employer_name"]["confidence"] == 0.87


def test_no_pages_no_box() -> None:
    here = facts_of(Facts, fact("employer_name", "Quay & Sons", box=None))
    (letter,) = data_of(intake(facts=here))["letters"]
    assert letter["facts"]["employer_name"]["evidence"][0]["bbox"] is None


def test_an_unreadable_file_says_nothing() -> None:
    (letter,) = data_of(locked())["letters"]
    assert letter["sha256"] == "cd" * 32
    assert letter["noc"] is None
    assert letter["facts"].pop("positions") == []
    assert set(letter["facts"].values()) == {None}
    for unknown in ("page_count", "text_source", "language", "document_kind"):
        assert letter[unknown] is None


def test_findings_keep_their_place_and_their_own_remedy() -> None:
    path = Path("letters/quispe.pdf")
    about = finding(path, position=sous_chef(), facts=(fact("title", "Sous Chef"),))
    own = finding(path, Severity.INFO, remedy="Ask for a date.")
    (letter,) = data_of(intake(path), findings=(about, own))["letters"]
    first, second = letter["findings"]
    assert (first["code"], first["rule"], first["position"]) == ("LP204", "hours-missing", 1)
    assert first["source"]["as_read"] == "2026-11-22"
    assert [piece["text"] for piece in first["evidence"]] == ["Sous Chef"]
    assert first["remedy"].startswith("Ask the employer to state the hours")
    assert (second["remedy"], second["position"], second["evidence"]) == (
        "Ask for a date.",
        None,
        [],
    )


def test_paths_are_utf8_with_slashes() -> None:
    (letter,) = data_of(intake(Path("letters") / "caf\udce9.pdf"))["letters"]
    assert letter["path"] == "letters/caf\ufffd.pdf"


def test_a_value_without_a_form_is_refused() -> None:
    odd = facts_of(Facts, fact("employer_name", Box(0, 0, 1, 1)))
    with pytest.raises(TypeError, match="Box"):
        data_of(intake(facts=odd))


def test_same_report_same_data() -> None:
    assert whole_report() == whole_report()
    assert cook() == cook()
