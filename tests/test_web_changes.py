"""A corrected letter beside the one it replaces: what is fixed, new, and still there."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from web_builders import GOLDEN, browser, office, post, welder

from letterproof.contract import Letter
from letterproof.shown.layout import Sheet
from letterproof.shown.page_words import HTML_WORDS
from letterproof.web._changes import Changes, changes, paired
from letterproof.web.office import Office

SHEET = Sheet(HTML_WORDS["en"], 10_000, color=False)


def fact(value: object) -> Any:  # noqa: ANN401 - a fact of any kind
    return {
        "value": value,
        "text": str(value),
        "confidence": 1.0,
        "alternatives": [],
        "evidence": [],
    }


def corrected() -> Letter:
    """Give the welder's letter with its hours, and without its telephone."""
    letter = welder()
    finding = deepcopy(letter["findings"][0])
    letter["findings"] = [f for f in letter["findings"] if f["rule"] != "hours-missing"]
    finding.update(
        code="LP105",
        rule="employer-phone-missing",
        message="The letter gives no telephone number of the employer.",
        position=None,
    )
    letter["findings"].append(finding)
    letter["facts"]["employer_phone"] = None
    position = letter["facts"]["positions"][0]
    position["hours_per_week"] = fact(37.5)
    texts = [duty["value"] for duty in position["duties"]]
    texts[0] = texts[0].replace("tacking", "bolting")
    position["duties"] = [fact(text) for text in [*texts[:-1], "Trains two apprentices."]]
    return letter


def named(pairs: tuple[Any, ...]) -> list[str]:
    return [(pair.later or pair.earlier)["rule"] for pair in pairs]


def test_fixed_new_and_still_there() -> None:
    found = changes(welder(), corrected(), SHEET)
    assert named(found.fixed) == ["hours-missing"]
    assert named(found.new) == ["employer-phone-missing"]
    assert named(found.still) == ["salary-missing"]
    assert (found.untold, found.unknown) == ((), "")
    assert [pair.label for pair in found.fixed] == ["hours_per_week"]


def test_facts_are_told_with_both_values() -> None:
    found = changes(welder(), corrected(), SHEET)
    told = {value.label: (value.earlier, value.later) for value in found.facts}
    assert told == {"employer_phone": ("+17805550119", ""), "hours_per_week": ("", "37.5")}


def test_a_start_that_changed_unasked_is_told_apart(own: Office, client: TestClient) -> None:
    earlier, later = welder(), corrected()
    earlier["facts"]["positions"][0]["hours_per_week"] = fact(20)
    later["facts"]["positions"][0]["start_date"] = fact("2019-05-14")
    told = changes(earlier, later, SHEET).unlike
    assert [(each.label, each.later) for each in told] == [("start_date", "2019-05-14")]
    first, second = added(own, "first.pdf", earlier), added(own, "second.pdf", later)
    page = client.get(f"/letters/{second}/compare/{first}").text
    assert "The two letters disagree, and nothing asked for a change." in page
    assert f"Start: {told[0].earlier}, now 2019-05-14" in page


def test_duties_are_told_anew_new_or_gone() -> None:
    anew, new, gone = changes(welder(), corrected(), SHEET).duties
    assert [piece.text for piece in anew.earlier if not piece.is_kept] == ["tacking"]
    assert [piece.text for piece in anew.later if not piece.is_kept] == ["bolting"]
    assert (new.earlier, new.later[0].text) == ((), "Trains two apprentices.")
    assert gone.later == ()
    assert "inspector" in gone.earlier[0].text


def test_the_same_letter_has_not_changed() -> None:
    found = changes(welder(), welder(), SHEET)
    assert named(found.still) == ["hours-missing", "salary-missing"]
    assert (found.fixed, found.new, found.facts, found.duties) == ((), (), (), ())


def test_one_finding_that_gives_way_to_another_is_not_fixed() -> None:
    later = welder()
    hours = next(f for f in later["findings"] if f["rule"] == "hours-missing")
    hours.update(code="LP208", rule="hours-below-minimum", message="20 hours a week are few.")
    found = changes(welder(), later, SHEET)
    assert found.fixed == ()
    pair = next(pair for pair in found.still if pair.label == "hours_per_week")
    assert (pair.earlier or {})["rule"] == "hours-missing"
    assert (pair.later or {})["rule"] == "hours-below-minimum"


@pytest.mark.parametrize(
    "change",
    [{"verdict": "unreadable"}, {"document_kind": "offer_letter"}, {"language": "de"}],
)
def test_nothing_is_called_fixed_by_a_letter_that_was_not_checked(change: Letter) -> None:
    later: Letter = {**corrected(), **change, "findings": []}
    found = changes(welder(), later, SHEET)
    assert (found.fixed, found.unknown) == ((), "unread")
    assert named(found.untold) == ["hours-missing", "salary-missing"]
    back = changes(later, welder(), SHEET)
    assert back.unknown == "unread_before"
    assert named(back.new) == ["hours-missing", "salary-missing"]


def test_positions_are_told_apart_by_title_and_dates() -> None:
    letter = welder()
    first = letter["facts"]["positions"][0]
    helper = {**deepcopy(first), "title": fact("Shop Helper"), "start_date": fact("2017-01-01")}
    earlier, later = [helper, first], [first, helper]
    assert paired(earlier, later) == {0: 1, 1: 0}
    assert paired([first], [helper, first]) == {1: 0}
    assert paired([helper, first], [first]) == {0: 1}
    unnamed = {**first, "title": None, "start_date": None, "end_date": None}
    assert paired([unnamed, unnamed], [unnamed]) == {0: 0}


def test_a_position_more_is_new_and_an_older_finding_stays_with_its_own() -> None:
    earlier, later = welder(), welder()
    first = later["facts"]["positions"][0]
    helper = {**deepcopy(first), "title": fact("Shop Helper"), "start_date": fact("2017-01-01")}
    later["facts"]["positions"] = [helper, first]  # type: ignore[list-item]
    moved = [{**f, "position": 1} for f in later["findings"]]
    later["findings"] = moved + [dict(f) for f in earlier["findings"]]  # type: ignore[assignment]
    found: Changes = changes(earlier, later, SHEET)
    assert [(pair.position, rule) for pair, rule in zip(found.new, named(found.new), strict=True)]
    assert {pair.position for pair in found.new} == {0}
    assert {pair.position for pair in found.still} == {1}
    assert found.fixed == ()


@pytest.mark.parametrize("words", [75, 2000])
def test_duties_of_any_length_are_told(words: int) -> None:
    earlier, later = welder(), welder()
    earlier["facts"]["positions"][0]["duties"] = [fact("a b " * words)] * 300
    later["facts"]["positions"][0]["duties"] = [fact("b a " * (words - 1) + "c")] * 300
    assert len(changes(earlier, later, SHEET).duties) == 100


# the page


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def added(own: Office, name: str, letter: Letter) -> str:
    day = own.today.isoformat()
    return own.record.add(name, name.encode(), letter, b"reading", (), b"", by="Ana", as_of=day)


def test_a_letter_replaces_another(own: Office, client: TestClient) -> None:
    stranger = json.loads(GOLDEN.read_text("utf-8"))["letters"][0]
    stranger["facts"]["candidate_name"] = fact("Ida Moen")
    stranger["facts"]["employer_name"] = fact("Fjord AS")
    first = added(own, "first.pdf", welder())
    added(own, "other.pdf", stranger)
    second = added(own, "second.pdf", corrected())
    page = client.get(f"/letters/{second}").text
    likely, _, others = page.partition('<optgroup label="Other letters">')
    assert "first.pdf" in likely.partition('<optgroup label="Same person or employer">')[2]
    assert "other.pdf" in others
    asked = "Does one replace the other?"
    assert asked in page
    answer = post(client, f"/letters/{second}/earlier", seen="1", earlier=first)
    assert answer.status_code == 303
    page = client.get(f"/letters/{second}").text
    assert asked not in page + client.get(f"/letters/{first}").text
    assert f'href="/letters/{second}/compare/{first}"' in page
    assert "A newer version" in client.get(f"/letters/{first}").text
    compared = client.get(f"/letters/{second}/compare/{first}").text
    assert "1 fixed, 1 new, 1 still there." in compared
    assert "<del>tacking</del>" in compared
    assert "<ins>bolting</ins>" in compared
    french = client.get(
        f"/letters/{second}/compare/{first}", headers={"Accept-Language": "fr"}
    ).text
    assert "Corrigés : 1 ; nouveaux : 1 ; toujours là : 1." in french


def test_no_letter_replaces_itself_or_what_replaces_it(own: Office, client: TestClient) -> None:
    first, second = added(own, "first.pdf", welder()), added(own, "second.pdf", corrected())
    post(client, f"/letters/{second}/earlier", seen="1", earlier=first)
    for key, seen, earlier in ((first, "1", second), (second, "2", second), (first, "1", "none")):
        answer = post(client, f"/letters/{key}/earlier", seen=seen, earlier=earlier)
        assert answer.status_code == 422
    assert client.get(f"/letters/{first}/compare/{first}").status_code == 404
    assert client.get(f"/letters/{first}/compare/none").status_code == 404


def test_letters_of_two_people_are_told(own: Office, client: TestClient) -> None:
    stranger = welder()
    stranger["facts"]["candidate_name"] = fact("Ida Moen")
    first, second = added(own, "first.pdf", welder()), added(own, "second.pdf", stranger)
    page = client.get(f"/letters/{second}/compare/{first}").text
    assert "The letters name different people: Gurpreet Singh Dhaliwal and Ida Moen." in page
    assert "different employers" not in page
