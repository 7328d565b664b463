"""The page on which a letter is reviewed: what it shows, corrections, page pictures, marks."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from html_page import Page
from httpx2 import Response
from starlette.testclient import TestClient
from web_builders import OURS, FakeDesk, browser, office, post

from letterproof.correction import Correction, Mark
from letterproof.engine.desk import Desk, Studied
from letterproof.record import Held
from letterproof.report import Leaf, Sheet
from letterproof.settings import Settings
from letterproof.shown.layout import Sheet as Words
from letterproof.web import _marks
from letterproof.web._review import Review
from letterproof.web._values import inputs, suggested, typed, written
from letterproof.web.office import Office
from letterproof.web.pages import Kept
from letterproof.web.render import page_words

SAMPLES = Path(__file__).parents[1] / "samples"
WELDER = "en-welder-no-hours-no-pay.pdf"
NURSE = "fr-infirmier-cdd-sans-fonction-du-signataire.docx"
ENGINEER = "en-software-engineer-two-pages.pdf"
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with closing(Desk()) as own:
        yield own


@pytest.fixture(scope="module")
def studied(desk: Desk) -> dict[str, Studied]:
    settings = Settings(TODAY)
    return {
        name: desk.read(name, (SAMPLES / name).read_bytes(), settings)
        for name in (WELDER, NURSE, ENGINEER)
    }


@pytest.fixture
def own(tmp_path: Path, desk: Desk) -> Iterator[Office]:
    with office(tmp_path, desk=Lent(desk)) as opened:
        yield opened


class Lent(FakeDesk):
    """A desk that stays open when an office closes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.read = desk.read  # type: ignore[method-assign]
        self.review = desk.review  # type: ignore[method-assign, assignment]
        self.draw = desk.draw  # type: ignore[method-assign, assignment]


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def added(own: Office, studied: Studied, name: str = WELDER) -> str:
    data = (SAMPLES / name).read_bytes()
    return own.record.add(
        name,
        data,
        studied.letter,
        studied.reading,
        studied.sheets,
        studied.shown,
        by="Ana Lopez",
        as_of=own.today.isoformat(),
    )


def correct(client: TestClient, own: Office, key: str, /, **fields: str) -> Response:
    fields = {"do": "save", "seen": str(own.record.get(key).row.version), **fields}
    return post(client, f"/letters/{key}/facts", **fields)


def rules(own: Office, key: str) -> set[str]:
    return {finding["rule"] for finding in own.record.get(key).letter["findings"]}


# what is shown


@pytest.mark.parametrize("name", [WELDER, NURSE, ENGINEER])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_is_whole(
    own: Office, studied: dict[str, Studied], client: TestClient, name: str, language: str
) -> None:
    key = added(own, studied[name], name)
    answer = client.get(f"/letters/{key}", headers={"Accept-Language": language})
    assert answer.status_code == 200
    page = Page(answer.text)
    names = page.every("id")
    assert len(names) == len(set(names))
    pointed = [one for value in page.every("data-at") for one in value.split()]
    assert pointed
    assert set(pointed) <= set(names)
    rows = {name[2:] for name in names if name.startswith(("f-", "w-"))}
    assert {one for value in page.every("data-of") for one in value.split()} <= rows
    assert set(page.every("for")) <= set(names)
    assert set(page.every("aria-describedby")) <= set(names)
    assert not page.every("style")
    assert not [key for _, given in page.tags for key in given if key.startswith("on")]


def test_each_item_of_the_list_is_there_in_its_order(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    page = client.get(f"/letters/{added(own, studied[WELDER])}").text
    labels = re.findall(r'class="name"><span class="state">.*?</span></span> ([^<]+)</p>', page)
    assert labels[:3] == ["Letterhead", "Employee", "Employer"]
    assert labels[-4:] == ["Weekly hours", "Pay", "Benefits", "Place of work"]
    assert "read, sure" in page
    assert "Ask the employer to state the hours worked in a normal week." in page
    assert "IRCC, Express Entry completeness check" in page


def test_neighbours_are_those_of_the_list_one_came_from(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    first, other, last = (added(own, studied[name], name) for name in (WELDER, ENGINEER, WELDER))

    def neighbours(key: str, **headers: str) -> tuple[list[str], list[str]]:
        text = client.get(f"/letters/{key}", headers=headers).text
        return re.findall(r'rel="(?:prev|next)" href="/letters/([^"]+)"', text), re.findall(
            r"<span>(\d of \d)</span>", text
        )

    assert neighbours(other) == ([last, first], ["2 of 3"])
    came = {"Referer": "http://127.0.0.1:8000/?verdict=fail"}
    assert neighbours(first, **came) == ([last], ["2 of 2"])
    assert neighbours(last) == ([first], ["1 of 2"])
    assert neighbours(other) == ([last, first], [])
    assert 'href="/?verdict=fail' in client.get(f"/letters/{other}").text
    elsewhere = {"Referer": "http://127.0.0.1:8001/?verdict=pass"}
    assert neighbours(last, **elsewhere) == ([first], ["1 of 2"])


def test_a_letter_that_is_not_there_is_told(client: TestClient) -> None:
    assert client.get("/letters/none").status_code == 404
    assert post(client, "/letters/none/facts", seen="1", field="title").status_code == 404


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'{{7*7}}\u202e\x1b[31m"


def test_what_a_letter_says_is_only_text(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    letter = json.loads(json.dumps(studied[WELDER].letter))
    for fact in [*letter["facts"].values(), *letter["facts"]["positions"][0].values()]:
        for one in fact if isinstance(fact, list) else [fact] if fact else ():
            if "value" in one and isinstance(one["value"], str):
                one.update(value=HOSTILE, text=HOSTILE)
                one["evidence"] = [{"page": 1, "bbox": None, "text": HOSTILE}]
    sheets = (Sheet(1, lines=(HOSTILE, HOSTILE)),)
    studied_too = studied[WELDER]
    key = own.record.add(
        HOSTILE, b"x", letter, studied_too.reading, sheets, by=HOSTILE, as_of=own.today.isoformat()
    )
    answer = correct(client, own, key, field="benefits", position="0", value=HOSTILE)
    assert answer.status_code == 303
    text = client.get(f"/letters/{key}").text
    page = Page(text)
    assert [tag for tag, _ in page.tags].count("script") == 3
    assert "img" not in [tag for tag, _ in page.tags]
    assert not [name for _, given in page.tags for name in given if name.startswith("on")]
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "{{7*7}}" in text


# what is corrected


def test_hours_are_entered_and_their_finding_is_gone(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    assert "hours-missing" in rules(own, key)
    answer = correct(client, own, key, field="hours_per_week", position="0", value="37,5")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/letters/{key}#f-hours_per_week-0"
    assert "hours-missing" not in rules(own, key)
    page = client.get(f"/letters/{key}").text
    assert re.search(r'<p class="value">37.5</p>', page)
    assert "Ana Lopez, 20" in page
    assert "nothing was read here" in page
    event = own.record.events(key)[-1]
    assert (event.what, event.by) == ("corrected", "Ana Lopez")
    assert event.details["field"] == "hours_per_week"
    assert event.details["value"] == "37,5"


def test_a_script_gets_the_panel_and_what_changed(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    csrf = re.search(r'name="csrf" value="([^"]+)"', client.get(f"/letters/{key}").text)
    assert csrf
    sent = {"csrf": csrf[1], "seen": "1", "field": "hours_per_week", "position": "0"}
    answer = client.post(
        f"/letters/{key}/facts",
        data={**sent, "do": "save", "value": "40"},
        headers={**OURS, "X-Part": "1"},
    )
    assert answer.status_code == 200
    assert answer.text.startswith('<section id="panel"')
    assert 'data-said="1 finding fewer; verdict: FAIL."' in answer.text
    assert '<svg id="marks-1"' in answer.text
    assert "<html" not in answer.text


def test_marked_words_are_the_evidence(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    word = next(one for one in studied[WELDER].sheets[0].words if one[0] == "Welder")
    marks = json.dumps([[1, *word[1:]]])
    correct(client, own, key, field="title", position="0", value="Welder", marks=marks)
    fact = own.record.get(key).letter["facts"]["positions"][0]["title"]
    assert fact
    assert [piece["text"] for piece in fact["evidence"]] == ["Welder"]
    assert fact["evidence"][0]["bbox"] == pytest.approx(word[1:], abs=0.1)


def test_what_is_typed_may_keep_the_words_it_was_read_from(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    before = own.record.get(key).letter["facts"]["candidate_name"]
    correct(client, own, key, field="candidate_name", value="Gurpreet Dhaliwal", same="true")
    fact = own.record.get(key).letter["facts"]["candidate_name"]
    assert fact
    assert before
    assert (fact["value"], fact["confidence"]) == ("Gurpreet Dhaliwal", 1.0)
    assert fact["evidence"] == before["evidence"]
    correct(client, own, key, field="candidate_name", value="Gurpreet S. Dhaliwal")
    fact = own.record.get(key).letter["facts"]["candidate_name"]
    assert fact
    assert not fact["evidence"]


def test_a_word_file_keeps_its_places_on_the_pages_that_are_shown(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[NURSE], NURSE)
    before = own.record.get(key).letter["facts"]["candidate_name"]
    correct(client, own, key, field="candidate_name", value="W. Trabelsi", same="true")
    fact = own.record.get(key).letter["facts"]["candidate_name"]
    assert before
    assert fact
    assert (fact["value"], fact["evidence"]) == ("W. Trabelsi", before["evidence"])


def test_what_the_letter_does_not_say_and_back(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    correct(client, own, key, field="benefits", position="0", do="silent")
    assert own.record.get(key).letter["facts"]["positions"][0]["benefits"] is None
    assert "benefits-missing" in rules(own, key)
    assert "Not in the letter" in client.get(f"/letters/{key}").text
    correct(client, own, key, field="benefits", position="0", do="withdraw")
    assert "benefits-missing" not in rules(own, key)
    assert own.record.get(key).entered == ()
    assert [event.what for event in own.record.events(key)][-1] == "withdrew"


def test_duties_are_changed_taken_out_put_back_and_added(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    found = [one["value"] for one in studied[WELDER].letter["facts"]["positions"][0]["duties"]]

    def duties() -> list[str]:
        said = own.record.get(key).letter["facts"]["positions"][0]["duties"]
        return [one["value"] for one in said]

    duty = {"field": "duties", "position": "0"}
    correct(client, own, key, **duty, item="0", do="silent")
    assert duties() == found[1:]
    page = client.get(f"/letters/{key}").text
    assert f"<del>{found[0]}</del>" in page
    correct(client, own, key, **duty, item="1", value="welding pipes")
    assert duties() == ["welding pipes", *found[2:]]
    correct(client, own, key, **duty, item=str(len(found)), value="sweeping the floor")
    assert duties()[-1] == "sweeping the floor"
    correct(client, own, key, **duty, item="0", do="withdraw")
    assert duties() == [found[0], "welding pipes", *found[2:], "sweeping the floor"]


def test_positions_are_added_and_taken_out(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[ENGINEER], ENGINEER)
    correct(client, own, key, field="position", position="2")
    correct(client, own, key, field="title", position="2", value="Architect")
    titles = [one["title"] for one in own.record.get(key).letter["facts"]["positions"]]
    assert [one["value"] if one else None for one in titles][-1] == "Architect"
    assert len(titles) == 3
    page = client.get(f"/letters/{key}").text
    assert 'id="f-title-2"' in page
    assert "Position 3 of 3" in page
    correct(client, own, key, field="position", position="2", do="withdraw")
    assert len(own.record.get(key).letter["facts"]["positions"]) == 2
    assert own.record.get(key).entered == ()
    correct(client, own, key, field="position", position="0", do="silent")
    assert len(own.record.get(key).letter["facts"]["positions"]) == 1
    assert "<del>Software Engineer</del>" in client.get(f"/letters/{key}").text


def test_a_person_says_what_the_document_is(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    correct(client, own, key, field="document_kind", value="offer_letter")
    assert "not-a-reference-letter" in rules(own, key)
    page = client.get(f"/letters/{key}")
    assert page.status_code == 200
    assert "The checklist is for employers" in page.text
    assert "Gurpreet Singh Dhaliwal" in page.text
    correct(client, own, key, field="document_kind", do="withdraw")
    assert "hours-missing" in rules(own, key)


def doubtful(studied: Studied) -> Studied:
    """Give a letter whose date can be read in two ways."""
    letter = json.loads(json.dumps(studied.letter))
    letter["facts"]["letter_date"].update(
        value="2026-04-03", text="03/04/2026", confidence=0.5, alternatives=["2026-03-04"]
    )
    return Studied(letter, studied.reading, studied.sheets, studied.shown)


@pytest.mark.parametrize(
    ("sent", "value"), [({"do": "accept"}, "2026-04-03"), ({"choice": "2026-03-04"}, "2026-03-04")]
)
def test_a_doubtful_reading_is_accepted(
    own: Office,
    studied: dict[str, Studied],
    client: TestClient,
    sent: dict[str, str],
    value: str,
) -> None:
    key = added(own, doubtful(studied[WELDER]))
    page = client.get(f"/letters/{key}").text
    assert "read, 50 % sure" in page
    assert 'id="accept-letter_date"' in page
    assert "It is 2026-03-04" in page
    correct(client, own, key, field="letter_date", **sent)
    held = own.record.get(key)
    fact = held.letter["facts"]["letter_date"]
    assert fact
    assert (fact["value"], fact["confidence"], fact["alternatives"]) == (value, 1.0, [])
    assert fact["evidence"]
    assert own.record.events(key)[-1].what == "accepted"
    assert 'id="accept-letter_date"' not in client.get(f"/letters/{key}").text


def test_nothing_is_accepted_that_was_not_read(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    hours = {"field": "hours_per_week", "position": "0"}
    assert correct(client, own, key, **hours, do="accept").status_code == 400
    answer = correct(client, own, key, field="letter_date", choice="1999-01-01")
    assert answer.status_code == 400
    assert own.record.get(key).entered == ()


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"field": "hours_per_week", "position": "0", "value": "many"}, "such as 37.5"),
        ({"field": "letter_date", "value": "soon"}, "such as 2021-05-03"),
        ({"field": "job_status", "position": "0"}, "such as permanent"),
        ({"field": "candidate_name", "value": " "}, "Write the words of the letter"),
        ({"field": "salary", "position": "0", "amount": "much"}, "Write the amount"),
        ({"field": "title", "position": "0", "value": "A", "marks": "[[9,1,1,2,2]]"}, "Mark it"),
        ({"field": "title", "position": "0", "value": "A", "marks": "nonsense"}, "Mark it"),
    ],
)
def test_what_cannot_be_used_stays_in_its_form(
    own: Office,
    studied: dict[str, Studied],
    client: TestClient,
    fields: dict[str, str],
    told: str,
) -> None:
    key = added(own, studied[WELDER])
    answer = correct(client, own, key, **fields)
    assert answer.status_code == 422
    alert = re.search(r'<p class="wrong"[^>]*role="alert">([^<]+)', answer.text)
    assert alert
    assert told in alert[1]
    name = "-".join(filter(None, (fields["field"], fields.get("position"))))
    assert f'id="edit-{name}" open' in answer.text
    if fields.get("value", "").strip():
        assert f'value="{fields["value"]}"' in answer.text
    assert own.record.get(key).row.version == 1


@pytest.mark.parametrize(
    "fields", [{"field": "document_kind", "value": "novel"}, {"field": "shoe_size", "value": "44"}]
)
def test_what_has_no_form_is_told_above_the_list(
    own: Office, studied: dict[str, Studied], client: TestClient, fields: dict[str, str]
) -> None:
    key = added(own, studied[WELDER])
    answer = correct(client, own, key, **fields)
    assert answer.status_code == 422
    assert '<p class="told error" role="alert">' in answer.text
    assert own.record.get(key).row.version == 1


def test_somebody_else_was_faster(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    own.record.note(key, 1, by="Bo Chen", text="Called the employer.")
    fields = {"field": "hours_per_week", "position": "0", "value": "40", "seen": "1"}
    answer = correct(client, own, key, **fields)
    assert answer.status_code == 409
    assert "Bo Chen changed this letter on 20" in answer.text
    assert "Nothing of yours was written" in answer.text
    assert 'name="seen" value="2"' in answer.text
    assert "hours-missing" in rules(own, key)


@pytest.mark.parametrize(
    "fields", [{"position": "-1"}, {"position": "x"}, {"position": "5000"}, {"seen": ""}]
)
def test_forms_that_no_page_made_are_refused(
    own: Office, studied: dict[str, Studied], client: TestClient, fields: dict[str, str]
) -> None:
    key = added(own, studied[WELDER])
    sent = {"field": "title", "position": "0", "value": "Cook", **fields}
    assert correct(client, own, key, **sent).status_code == 400


def test_a_file_that_could_not_be_read_is_shown_and_not_corrected(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    letter = json.loads(json.dumps(studied[WELDER].letter))
    letter.update(verdict="unreadable", noc=None, document_kind=None, page_count=None)
    letter["facts"] = dict.fromkeys(letter["facts"]) | {"positions": []}
    key = added(own, Studied(letter, b"", (), b""))
    page = client.get(f"/letters/{key}")
    assert page.status_code == 200
    assert "could not be read" in page.text
    assert f"/letters/{key}/facts" not in page.text
    assert correct(client, own, key, field="title", position="0", value="A").status_code == 400


# pictures


def test_pictures_are_drawn_once(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    drawn: list[tuple[int, float]] = []
    draw = own.desk.draw

    def counted(data: bytes, number: int, density: float) -> Leaf | None:
        drawn.append((number, density))
        return draw(data, number, density)

    own.desk.draw = counted  # type: ignore[method-assign]
    small = client.get(f"/letters/{key}/pages/1")
    assert small.status_code == 200
    assert small.headers["content-type"] in {"image/png", "image/jpeg"}
    assert small.headers["cache-control"] == "no-store"
    assert client.get(f"/letters/{key}/pages/1").content == small.content
    sharp = client.get(f"/letters/{key}/pages/1?density=330").content
    assert len(sharp) > len(small.content)
    assert drawn == [(1, 110), (1, 330)]
    for wrong, status in (("1?density=99999", 400), ("1?density=x", 400), ("7", 404)):
        assert client.get(f"/letters/{key}/pages/{wrong}").status_code == status
    own.record.erase(key, by="Ana Lopez")
    assert client.get(f"/letters/{key}/pages/1").status_code == 404


def test_pictures_take_no_more_room_than_they_may() -> None:
    kept = Kept(100)
    for number in range(10):
        kept.keep(("a", number, 110), Leaf(number, picture=bytes(30)))
        assert kept.size <= 100
    assert kept.get(("a", 9, 110))
    assert kept.get(("a", 7, 110))
    assert not kept.get(("a", 6, 110))
    kept.keep(("b", 1, 110), Leaf(1, picture=bytes(30)))
    assert not kept.get(("a", 8, 110))
    kept.forget("a")
    assert kept.size == 30
    kept.keep(("c", 1, 110), Leaf(1, picture=bytes(300)))
    assert kept.size == 0


# marks

LINES = Sheet(
    1,
    600.0,
    800.0,
    (
        ("works", 72.0, 100.0, 110.0, 112.0),
        ("37.5", 114.0, 100.0, 140.0, 112.0),
        ("hours", 144.0, 100.0, 175.0, 112.0),
        ("each", 72.0, 115.0, 95.0, 127.0),
        ("week", 99.0, 115.0, 130.0, 127.0),
    ),
)
TEXT = Sheet(2, lines=("He   works 37.5 hours.", "His pay is $20."))


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ([[1, 110, 98, 178, 114]], ["37.5 hours"]),
        ([[1, 178, 114, 110, 98]], ["37.5 hours"]),
        ([[1, 120, 106, 170, 107]], ["37.5 hours"]),
        ([[1, 125, 105, 125, 105]], ["37.5"]),
        ([[1, 60, 98, 180, 130]], ["works 37.5 hours", "each week"]),
        ([[1, 114, 100, 140, 112], [1, 99, 115, 130, 127]], ["37.5", "week"]),
        ([[1, 300, 400, 350, 420]], [""]),
        ([[1, 300, 400, 300, 400]], []),
        ([[2, 0, 3, 13]], ["works 37.5"]),
        ([[2, 0, 14, 999], [2, 1, 0, 7]], ["hours.", "His pay"]),
        ([[2, 9, 0, 3]], []),
    ],
)
def test_marks_take_in_words(places: list[list[float]], words: list[str]) -> None:
    found = _marks.marks(json.dumps(places), (LINES, TEXT))
    assert [mark.text for mark in found] == words
    again = _marks.marks(json.dumps(_marks.spots(found)), (LINES, TEXT))
    assert [mark for mark in found if mark.box] == list(again)


def test_a_place_without_words_is_the_place_itself() -> None:
    (mark,) = _marks.marks("[[1,300,400,900,420.26]]", (LINES,))
    assert mark == Mark(1, (300.0, 400.0, 600.0, 420.3), "")


def turned(sheet: Sheet, quarters: int) -> Sheet:
    """Give a sheet turned clockwise."""
    for _ in range(quarters):
        high = sheet.height
        words = tuple((word, high - d, a, high - b, c) for word, a, b, c, d in sheet.words)
        sheet = Sheet(sheet.number, high, sheet.width, words)
    return sheet


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_page_on_its_side_is_turned_upright(studied: dict[str, Studied], quarters: int) -> None:
    for sheet in (studied[WELDER].sheets[0], LINES):
        assert _marks.turns(turned(sheet, quarters)) == -quarters % 4
    assert _marks.turns(Sheet(1, 600.0, 800.0)) == 0
    assert _marks.turns(TEXT) == 0


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[",
        "[1]",
        "[[]]",
        "[[3,1,1,2,2]]",
        "[[1,1,1,2]]",
        '[[1,"a",1,2,2]]',
        "[[1,1e999,1,2,2]]",
        "[[2,1,1,2,2]]",
        "[[true,1,1,2,2]]",
        "[[1,NaN,1,2,2]]",
        f"[[1,1{'0' * 400},1,2,2]]",
        "[" * 5000,
        json.dumps([[1] * 5] * 41),
    ],
)
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(_marks.NoPlace):
        _marks.marks(text, (LINES, TEXT))


def test_marked_words_are_given_to_the_form(
    own: Office, studied: dict[str, Studied], client: TestClient
) -> None:
    key = added(own, studied[WELDER])
    word = next(one for one in studied[WELDER].sheets[0].words if one[0] == "Welder")
    marks = json.dumps([[1, *word[1:]]])
    found = client.get(f"/letters/{key}/words", params={"marks": marks, "field": "title"}).json()
    assert found["words"] == "Welder"
    assert found["inputs"] == {"value": "Welder"}
    assert found["marks"][0][0] == 1
    assert client.get(f"/letters/{key}/words", params={"marks": "x"}).status_code == 400


# values


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hours_per_week", 37.5),
        ("letterhead", True),
        ("end_date", "present"),
        ("end_date", "2023-06"),
        ("salary", {"amount": 68500, "currency": "CAD", "period": "year"}),
        ("salary", {"amount": 20.5, "currency": None, "period": None}),
        ("job_status", {"term": "permanent", "schedule": None}),
        ("title", "Cook"),
    ],
)
def test_a_form_gives_back_what_it_was_given(name: str, value: Any) -> None:  # noqa: ANN401
    assert written(name, inputs(value)) == typed(value)


@pytest.mark.parametrize(
    ("name", "words", "filled"),
    [
        ("salary", "CAD 71,500.00 per year", ["71,500.00", "CAD", "year"]),
        ("salary", "1 450 € par mois", ["1 450", "EUR", "month"]),
        ("salary", "$28.50/h bi-weekly", ["28.50", "", "two_weeks"]),
        ("job_status", "a permanent, full-time job", ["permanent", "full_time"]),
        ("job_status", "contrat à durée déterminée à temps plein", ["temporary", "full_time"]),
        ("signature", "", ["true"]),
        ("title", "Welder,", ["Welder"]),
    ],
)
def test_marked_words_fill_the_inputs(name: str, words: str, filled: list[str]) -> None:
    assert list(suggested(name, words).values()) == filled


def test_rows_keep_their_names_whatever_is_taken_out(
    own: Office, studied: dict[str, Studied]
) -> None:
    key = added(own, studied[WELDER])
    held: Held = own.record.get(key)
    corrections = [Correction("duties", None, 0, 1)]
    letter = own.judged(held, corrections)
    own.record.judge(
        key, 1, by="Ana", letter=letter, as_of=held.as_of, entered=corrections, what="x", details={}
    )
    words = Words(page_words("en"), 1000, color=False)
    (duties,) = (
        item for item in Review(own.record.get(key), words).items if item.answer.label == "duties"
    )
    assert [entry.name for entry in duties.entries][:2] == ["duties-0-0", "duties-0-2"]
    assert [entry.label for entry in duties.entries][:2] == ["Duty 1", "Duty 2"]
    assert duties.gone[0].of == ("duties", 0, 1)
    assert replace(duties.entries[0], by=None).is_sure
