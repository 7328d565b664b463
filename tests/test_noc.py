"""The comparison room: suggestions, verdicts, copied wording, stated codes, search."""

import math
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterproof.fields.duties import duties
from letterproof.fields.title import title
from letterproof.model.fact import Fact, Facts, Position
from letterproof.model.occupation import Classification, Fit
from letterproof.noc import catalogue, copying, index, scoring
from letterproof.noc.letter import compare
from letterproof.noc.pasted import pasted_lead
from letterproof.noc.search import search
from letterproof.noc.stated import stated_codes

CASES = Path(__file__).parent / "noc"

NOTHING = Facts()


def cases(name: str) -> list[Any]:
    found = tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))["case"]
    return [
        pytest.param(case, id=case.get("name") or case.get("text") or case["words"])
        for case in found
    ]


def position(told: Sequence[str], name: str | None = None, number: int = 0) -> Position:
    facts: dict[str, tuple[Fact[Any], ...]] = {
        "duties": tuple(Fact(duties, text, text, (), 0.9, "test") for text in told)
    }
    if name:
        facts["title"] = (Fact(title, name, name, (), 0.9, "test"),)
    return Position(facts, number)


def classify(case: dict[str, Any]) -> Classification:
    positions = [position(case["duties"], case.get("title"))]
    if "earlier_title" in case:
        earlier = position(case["earlier_duties"], case["earlier_title"])
        positions = [earlier, position(case["duties"], case["title"], 1)]
    return compare(NOTHING, tuple(positions), case.get("claimed"), case.get("language", "en"))


@pytest.mark.parametrize("case", cases("suggestions"))
def test_suggests(case: dict[str, Any]) -> None:
    codes = [suggestion.code for suggestion in classify(case).suggestions]
    assert case.get("first", codes[0]) == codes[0]
    assert case.get("among", codes[0]) in codes


@pytest.mark.parametrize("case", cases("verdicts"))
def test_judges(case: dict[str, Any]) -> None:
    comparison = classify(case).comparison
    assert comparison is not None
    assert comparison.verdict == case["verdict"]
    assert comparison.code == case.get("compared", case.get("claimed", comparison.code))
    assert comparison.matched == case.get("matched", comparison.matched)
    assert comparison.total == case.get("total", comparison.total)
    is_supported = comparison.lead_statement.is_supported
    assert is_supported is case.get("supported", is_supported)
    roles = {match.role for match in comparison.duties if match.role}
    assert roles == set(case.get("roles", roles))
    shown = {match.noc_duty for match in comparison.duties}
    assert shown >= set(case.get("shows", ()))


@pytest.mark.parametrize("case", cases("copied"))
def test_copied(case: dict[str, Any]) -> None:
    comparison = classify(case).comparison
    assert comparison is not None
    assert [match.duty for match in comparison.duties if match.is_copied] == case["copied"]
    assert comparison.copied_share == len(case["copied"]) / len(case["duties"])


@pytest.mark.parametrize("case", cases("stated"))
def test_stated(case: dict[str, Any]) -> None:
    text = case["text"]
    found = stated_codes(text)
    assert [stated.code for stated in found] == case["codes"]
    places = [text[stated.start : stated.end] for stated in found]
    assert [place.replace(" ", "") for place in places] == case["codes"]


@pytest.mark.parametrize("case", cases("search"))
def test_search(case: dict[str, Any]) -> None:
    found = search(case["words"], case.get("language", "en"), 5)
    assert found[0].code == case["first"]
    assert list(found) == sorted(found, key=lambda suggestion: (-suggestion.score, suggestion.code))


@pytest.mark.parametrize("words", ["", "qwzx", "?!", "2021"])
def test_search_finds_nothing_where_nothing_is_like(words: str) -> None:
    assert search(words, "en") == ()


def test_duties_of_two_positions_keep_their_places() -> None:
    first = position(["Carried plates", "Took orders from guests"], "Waiter")
    second = position(["Hired and trained waiters"], "Restaurant Manager", 1)
    comparison = compare(NOTHING, (first, second), "60030", "en").comparison
    assert comparison is not None
    places = [(match.position, match.duty) for match in comparison.duties]
    assert places == [(0, 0), (0, 1), (1, 0)]


def test_without_duties_nothing_is_compared() -> None:
    classification = compare(NOTHING, (position([], "Cook"),), "63200", "en")
    assert classification.comparison is None
    assert classification.suggestions[0].code == "63200"
    assert classification.claimed == "63200"


def test_without_words_the_suggestions_are_alike() -> None:
    classification = compare(NOTHING, (), None, "en")
    assert len(classification.suggestions) == 5
    assert len({suggestion.score for suggestion in classification.suggestions}) == 1


def test_every_duty_of_the_classification_is_a_copy_of_itself() -> None:
    for code in index.codes()[::40]:
        occupation = catalogue.occupation(code)
        assert occupation is not None
        told = occupation.roles[0].duties
        comparison = compare(NOTHING, (position(told),), code, "en").comparison
        assert comparison is not None
        assert comparison.copied_share == 1
        assert comparison.verdict is not Fit.INCONSISTENT
        assert comparison.matched == comparison.total


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4), st.none() | st.text(max_size=30))
def test_any_text_can_be_compared(told: list[str], name: str | None) -> None:
    for language in ("en", "fr", "de"):
        classification = compare(NOTHING, (position(told, name),), "63200", language)
        scores = [suggestion.score for suggestion in classification.suggestions]
        assert len(scores) in {5, 6}
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert (classification.comparison is None) is not bool(told)
        for match in classification.comparison.duties if classification.comparison else ():
            assert 0 <= match.score <= 1


@given(st.text())
def test_any_text_can_state_a_code(text: str) -> None:
    for stated in stated_codes("NOC " + text):
        assert stated.code.isdigit()


WORDS = st.lists(st.sampled_from(["cook", "meals", "and", "order"]), max_size=20)


@given(WORDS, WORDS)
def test_runs_are_as_a_slow_search_finds_them(told: list[str], other: list[str]) -> None:
    run = min(copying.RUN, max(copying.SHORTEST, len(other)))
    shared: set[int] = set()
    for at in range(len(told) - run + 1):
        if any(told[at : at + run] == other[start : start + run] for start in range(len(other))):
            shared |= set(range(at, at + run))
    expected = len(shared) / len(told) if told else 0
    mine, its = (copying.Wording.of(" ".join(words), "en") for words in (told, other))
    assert copying.share_in_runs(mine, [its]) == expected


def test_duties_of_the_classification_joined_in_one_line_are_a_copy() -> None:
    for code in index.codes()[::20]:
        originals = [copying.Wording.of(text, "en") for text in catalogue.wordings(code, "en")]
        for joint in (", ", "; ", " and "):
            told = copying.Wording.of(joint.join(catalogue.duties(code)[:3]), "en")
            assert copying.is_copy(told, originals), (code, joint)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_whole_lead_statement_is_a_copy_and_is_found_in_prose(language: str) -> None:
    for code in index.codes()[::20]:
        originals = [
            copying.Wording.of(text, language) for text in catalogue.wordings(code, language)
        ]
        lead = " ".join(catalogue.lead(code, language))
        assert copying.is_copy(copying.Wording.of(lead, language), originals)
        found = pasted_lead(f"To whom it may concern: {lead}\nYours truly", code)
        assert found is not None
        start, end = found
        assert start >= len("To whom it may concern: ")
        assert end - start > len(lead) / 2


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=9))
def test_shares_keep_the_order_and_sum_to_one(fits: list[float]) -> None:
    shares = scoring.shares({str(number): fit for number, fit in enumerate(fits)})
    assert math.isclose(sum(shares.values()), 1)
    ordered = sorted(shares, key=lambda key: fits[int(key)])
    values = [shares[key] for key in ordered]
    assert values == sorted(values)


def test_occupation() -> None:
    cook = catalogue.occupation("63200")
    assert cook is not None
    assert (cook.title_en, cook.teer) == ("Cooks", 3)
    assert [level.code for level in cook.hierarchy] == ["6", "63", "632", "6320"]
    assert cook.roles[0].name is None
    assert catalogue.occupation("2173") is None
    assert "Line cook" in catalogue.example_titles("63200", "en")


def test_is_code() -> None:
    assert catalogue.is_code("00010")
    assert not any(map(catalogue.is_code, ("2173", "212311", "2123a", "２１２３１", "")))


def test_successors() -> None:
    assert catalogue.successors("2173") == ("21211", "21231")
    assert catalogue.successors("0011") == ("00010",)
    assert catalogue.successors("9999") == ()


def test_wages() -> None:
    (canada,) = catalogue.wages("00011", "NAT")
    assert (canada.year, canada.unit) == (2025, "hour")
    assert {wage.region for wage in catalogue.wages("00011")} > {"NAT", "MB"}
    assert catalogue.wages("00013", "NAT") == ()
