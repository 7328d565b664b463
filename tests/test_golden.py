"""The whole report of each sample, word for word; boxes within two points."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reports import report_around

from letterproof.pipeline import checked
from letterproof.profiles import PROFILES
from letterproof.readers import readers
from letterproof.readers.doc import office
from letterproof.settings import Settings

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf-8"))
SUFFIXES = {suffix for reader in readers().values() for suffix in reader.suffixes}
SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in SUFFIXES)
POINTS = 2.0
MIDNIGHT = datetime(2026, 11, 22, tzinfo=UTC)


PROGRAMMES = [
    ("cec", "en-software-engineer-two-pages.pdf", None),
    ("fsw", "en-network-technician-two-level-list.docx", None),
    ("fst", "en-welder-no-hours-no-pay.pdf", "72106"),
]
"""A sample for each programme, and the code claimed for it."""


def reported(
    sample: Path, profile: str = "express-entry", claimed: str | None = None
) -> dict[str, Any]:
    settings = Settings(date(2026, 11, 22), profile, claimed)
    letter = checked(sample.relative_to(ROOT), settings).letter
    return json.loads(json.dumps(report_around(letter, made=MIDNIGHT, profile=profile)))


def assert_same(made: object, golden: object, at: str) -> None:
    if isinstance(golden, dict):
        assert isinstance(made, dict), at
        assert set(made) == set(golden), at
        for key, value in golden.items():
            assert_same(made[key], value, f"{at}.{key}")
    elif isinstance(golden, list) and at.endswith(".bbox"):
        assert made == pytest.approx(golden, abs=POINTS), at
    elif isinstance(golden, list):
        assert isinstance(made, list), at
        assert len(made) == len(golden), at
        for index, value in enumerate(golden):
            assert_same(made[index], value, f"{at}[{index}]")
    else:
        assert made == golden, at


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_report(
    sample: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sample.suffix == ".doc" and office() is None:
        pytest.skip("LibreOffice is not installed")
    monkeypatch.chdir(ROOT)
    hold(reported(sample), f"{sample.name}.json", request)


@pytest.mark.parametrize(("profile", "name", "claimed"), PROGRAMMES)
def test_a_programme(
    profile: str,
    name: str,
    claimed: str | None,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    hold(reported(ROOT / "samples" / name, profile, claimed), f"{profile}-{name}.json", request)


def test_every_programme_has_a_golden_report() -> None:
    assert {profile for profile, *_ in PROGRAMMES} == set(PROFILES) - {"express-entry"}


def hold(made: dict[str, Any], name: str, request: pytest.FixtureRequest) -> None:
    """Hold a report to the golden one of that name, or make it the golden one."""
    Draft202012Validator(SCHEMA).validate(made)
    made["tool"]["version"] = "any"
    golden = GOLDEN / name
    if request.config.getoption("--accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")
    assert_same(made, json.loads(golden.read_text("utf-8")), "report")


def test_a_second_run_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for sample in SAMPLES[::5]:
        assert json.dumps(reported(sample)) == json.dumps(reported(sample))
