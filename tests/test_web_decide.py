"""A letter's occupation, what is decided about it, and the request to its employer."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

import docx
import pytest
from httpx2 import Response
from starlette.testclient import TestClient
from test_web_review import HOSTILE, TODAY, Lent, Page
from web_builders import OURS, browser, office, post, secret

from letterproof.engine.desk import Desk, Studied
from letterproof.settings import Settings
from letterproof.shown.layout import Sheet
from letterproof.web._download import disposition, safe
from letterproof.web.decide import DAYS, LONG
from letterproof.web.office import Office
from letterproof.web.render import page_words
from letterproof.web.review import change

SAMPLES = Path(__file__).parents[1] / "samples"
WELDER = "en-welder-no-hours-no-pay.pdf"
ELECTRICIAN = "en-electrician-unsigned-stale.pdf"
HOURS = {"rule": "hours-missing", "position": "0", "message": "The letter gives no weekly hours."}


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with closing(Desk()) as own:
        yield own


@pytest.fixture
def own(tmp_path: Path, desk: Desk) -> Iterator[Office]:
    """Open an office whose letters are always judged as of the day for which they were made."""
    with office(tmp_path, desk=Lent(desk)) as opened:
        yield replace(opened, settings_on=lambda _: Settings(TODAY))


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def added(own: Office, name: str = WELDER, as_: str = "", **more: str) -> str:
    """Add a sample, under another name if one is given."""
    data = (SAMPLES / name).read_bytes()
    read: Studied = own.desk.read(as_ or name, data, own.settings(name))
    parts = read.letter, read.reading, read.sheets, read.shown
    return own.record.add(
        as_ or name, data, *parts, by="Ana Lopez", as_of=own.today.isoformat(), **more
    )


def sent(client: TestClient, own: Office, key: str, deed: str, /, **fields: str) -> Response:
    """Send a form of a letter's page, as one who looked at it just now."""
    seen = str(own.record.get(key).row.version)
    return post(client, f"/letters/{key}/{deed}", **{"seen": seen, **fields})


def rules(own: Office, key: str) -> set[str]:
    return {f["rule"] for f in own.record.get(key).letter["findings"] if not f["waived"]}


# the occupation


def test_what_is_claimed_and_who_says_so(own: Office, client: TestClient) -> None:
    key = added(own)
    assert "No code is claimed." in client.get(f"/letters/{key}").text
    assert "speak for" not in client.get(f"/letters/{key}").text  # the nearest always fits
    answer = sent(client, own, key, "claim", code="63200")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/letters/{key}#occupation")
    page = client.get(f"/letters/{key}").text
    assert "Claimed: 63200 Cooks" in page
    assert f"Chosen here by Ana Lopez on {own.record.get(key).row.changed_at[:10]}." in page
    assert "The duties speak against this occupation." in page
    assert "noc-inconsistent" in rules(own, key)
    assert own.record.events(key)[-1].details == {"code": "63200"}
    sent(client, own, key, "claim", code="")
    assert own.record.get(key).claimed is None
    assert "noc-inconsistent" not in rules(own, key)


def test_settings_claim_a_code(tmp_path: Path, desk: Desk) -> None:
    with office(tmp_path, desk=Lent(desk)) as own:
        claiming = replace(own, settings_on=lambda _: Settings(TODAY, claimed="72106"))
        data = (SAMPLES / WELDER).read_bytes()
        read = own.desk.read(WELDER, data, claiming.settings(WELDER))
        parts = read.letter, read.reading, read.sheets, read.shown
        key = own.record.add(WELDER, data, *parts, by="Ana", as_of=own.today.isoformat())
        page = browser(claiming).get(f"/letters/{key}").text
        assert "From the settings of this folder." in page
        assert "The duties speak for this occupation." in page


def test_another_code_is_looked_at_before_it_is_claimed(own: Office, client: TestClient) -> None:
    key = added(own)
    before = own.record.get(key).row.version
    page = client.get(f"/letters/{key}/occupation", params={"code": "63200"}).text
    assert "Only looked at: 63200 Cooks" in page
    assert "Nothing is written down until you choose it." in page
    assert "laying out beams and plates from shop drawings" in page
    assert page.count("none near") == 6
    assert "prove nothing" in page
    assert own.record.get(key).row.version == before
    assert own.record.get(key).claimed is None


@pytest.mark.parametrize(
    ("words", "code"),
    [("pastry cook", "63200"), ("soudeur", "72106"), ("63200", "63200"), ("6322", "63200")],
)
def test_codes_are_found_in_either_language(client: TestClient, words: str, code: str) -> None:
    page = client.get("/occupations", params={"q": words}).text
    assert f'data-code="{code}"' in page


def test_search_works_without_script(own: Office, client: TestClient) -> None:
    key = added(own)
    page = client.get(f"/letters/{key}/occupation", params={"q": "6322"}).text
    assert "NOC 2016 code 6322 became:" in page
    assert f'href="/letters/{key}/occupation?code=63200"' in page
    assert "Nothing is like" in client.get(f"/letters/{key}/occupation?q=xyzzyq").text
    assert "Nothing is like" in client.get(f"/letters/{key}/occupation?code=99999").text


def test_a_code_that_is_none_is_not_claimed(own: Office, client: TestClient) -> None:
    key = added(own)
    for code in ("99999", "6322", "<b>", "\u0666\u0663\u0662\u0660\u0660"):
        answer = sent(client, own, key, "claim", code=code)
        assert answer.status_code == 422
        assert "is no NOC 2021 code" in answer.text
    assert own.record.get(key).row.version == 1


# waivers


def test_a_finding_is_set_aside_and_counts_again(own: Office, client: TestClient) -> None:
    key = added(own)
    until = (own.today + timedelta(DAYS)).isoformat()
    assert f'value="{until}"' in client.get(f"/letters/{key}").text
    answer = sent(client, own, key, "waive", **HOURS, reason="Pay stubs\r\nsay 40.", until=until)
    assert answer.status_code == 303
    held = own.record.get(key)
    assert "hours-missing" not in rules(own, key)
    assert held.row.errors == 1
    assert held.waived[0].reason == "Pay stubs\nsay 40."
    assert "Count it again" in client.get(f"/letters/{key}").text
    assert sent(client, own, key, "unwaive", **HOURS).status_code == 303
    assert "hours-missing" in rules(own, key)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"reason": " "}, "Give a reason"),
        ({"reason": "x" * (LONG + 1)}, "longer than"),
        ({"until": ""}, "Give a day"),
        ({"until": "2020-01-01"}, "Give a day"),
        ({"until": "9999-12-31"}, "Give a day"),
        ({"until": "20270101"}, "Give a day"),
        ({"message": "Another."}, "no such finding"),
        ({"position": ""}, "no such finding"),
    ],
)
def test_a_waiver_needs_its_reason_and_a_day(
    own: Office, client: TestClient, wrong: dict[str, str], told: str
) -> None:
    key = added(own)
    until = (own.today + timedelta(30)).isoformat()
    answer = sent(client, own, key, "waive", **{**HOURS, "reason": "r", "until": until, **wrong})
    assert answer.status_code in {409, 422}
    assert told in answer.text
    assert own.record.get(key).waived == ()


def test_nobody_waives_that_a_file_was_not_checked(own: Office, client: TestClient) -> None:
    key = added(own, "en-baker-in-a-portfolio.pdf")
    unread = own.desk.read("odd.pdf", b"%PDF-1.7 nothing", Settings(own.today))
    parts = unread.letter, unread.reading, unread.sheets, unread.shown
    key = own.record.add("odd.pdf", b"%PDF", *parts, by="Ana", as_of=own.today.isoformat())
    (finding,) = unread.letter["findings"]
    page = client.get(f"/letters/{key}").text
    assert f"/letters/{key}/waive" not in page
    answer = sent(
        client,
        own,
        key,
        "waive",
        rule=finding["rule"],
        position="",
        message=finding["message"],
        reason="r",
        until=own.today.isoformat(),
    )
    assert answer.status_code == 422
    assert "Nobody&#39;s word" in answer.text


# state, notes, client


def test_ready_with_errors_needs_a_reason(own: Office, client: TestClient) -> None:
    key = added(own)
    page = client.get(f"/letters/{key}").text
    assert "2 errors are open:" in page
    assert sent(client, own, key, "state", state="ready").status_code == 422
    assert own.record.get(key).row.state == "open"
    sent(client, own, key, "state", state="ready", reason="The contract says it.")
    assert own.record.get(key).row.state == "ready"
    page = client.get(f"/letters/{key}").text
    assert "This letter is ready to be filed." in page
    assert "Marked ready with errors open (FAIL). Reason: The contract says it." in page
    sent(client, own, key, "state", state="open")
    sent(client, own, key, "state", state="returned")
    assert [e.what for e in own.record.events(key)] == ["added", "ready", "open", "returned"]
    assert sent(client, own, key, "state", state="filed").status_code == 400


def test_ready_without_errors_needs_none(own: Office, client: TestClient) -> None:
    key = added(own, "en-software-engineer-two-pages.pdf")
    assert "are open" not in client.get(f"/letters/{key}").text
    sent(client, own, key, "state", state="ready", reason="left over")
    assert own.record.events(key)[-1].details == {"verdict": "pass"}


def test_one_finding_that_gives_way_to_another_is_told(own: Office, client: TestClient) -> None:
    key = added(own)
    before = own.record.get(key)
    now = deepcopy(before)
    now.letter["findings"][0]["rule"] = "hours-below-minimum"
    told = change(before, now, Sheet(page_words("en"), 80, color=False))
    assert told == "1 finding fewer, 1 finding more; verdict: FAIL."
    sent(client, own, key, "facts", do="save", field="hours_per_week", position="0", value="40")
    sent(client, own, key, "facts", do="withdraw", field="hours_per_week", position="0")
    page = client.get(f"/letters/{key}").text
    assert "Weekly hours: entered 40 hours<" in page or "Weekly hours: entered 40<" in page
    assert "Weekly hours: what was entered is taken back, before 40" in page


def test_notes_and_clients(own: Office, client: TestClient) -> None:
    key = added(own)
    sent(client, own, key, "note", text="Called.\r\nA new letter comes.")
    assert sent(client, own, key, "note", text=" \n").status_code == 422
    assert sent(client, own, key, "client", client="x" * 201).status_code == 422
    sent(client, own, key, "client", client=" Dhaliwal \u202e family ")
    held = own.record.get(key)
    assert held.notes[0].text == "Called.\nA new letter comes."
    assert change(held, held, Sheet(page_words("en"), 80, color=False)) == "Saved."
    assert held.row.client == "Dhaliwal family"
    assert "Called.\nA new letter comes." in client.get(f"/letters/{key}").text


def test_every_change_is_refused_to_who_saw_an_older_letter(
    own: Office, client: TestClient
) -> None:
    key = added(own)
    own.record.note(key, 1, by="Ben Roy", text="Mine.")
    until = own.today.isoformat()
    deeds = {
        "claim": {"code": "63200"},
        "waive": {**HOURS, "reason": "r", "until": until},
        "state": {"state": "returned"},
        "note": {"text": "Late."},
        "client": {"client": "Late"},
        "earlier": {"earlier": ""},
    }
    for deed, fields in deeds.items():
        answer = sent(client, own, key, deed, seen="1", **fields)
        assert answer.status_code == 409, deed
        assert "Ben Roy changed this letter" in answer.text
        part = client.post(
            f"/letters/{key}/{deed}",
            data={"csrf": secret(client), "seen": "1", **fields},
            headers={**OURS, "X-Part": "1"},
        )
        assert part.status_code == 409
        assert part.text.lstrip().startswith('<section id="panel"')
        assert sent(client, own, key, deed, csrf="no", **fields).status_code == 403
        assert post(client, f"/letters/none/{deed}", seen="1", **fields).status_code == 404
    assert own.record.get(key).row.version == 2


# the request


def test_the_request_is_made_of_what_is_not_waived(own: Office, client: TestClient) -> None:
    key = added(own)
    own.record.waive(
        key,
        1,
        by="Ana",
        rule="hours-missing",
        position=0,
        message=HOURS["message"],
        reason="r",
        until=own.today.isoformat(),
    )
    english = client.get(f"/letters/{key}/request.txt")
    assert "State the pay" in english.text
    assert "hours" not in english.text
    french = client.get(f"/letters/{key}/request.docx", params={"lang": "fr"})
    text = "\n".join(each.text for each in docx.Document(BytesIO(french.content)).paragraphs)
    assert "la période" in text or "le salaire" in text
    assert english.headers["content-disposition"].startswith("attachment; filename=")
    shown = client.get(f"/letters/{key}/request", params={"lang": "fr"}).text
    assert "Gurpreet Singh Dhaliwal" in shown
    assert '<pre id="request-text" tabindex="0" lang="fr">' in shown


def test_nothing_is_asked_where_nothing_is_missing(own: Office, client: TestClient) -> None:
    key = added(own, "en-software-engineer-two-pages.pdf")
    assert "There is nothing to ask" in client.get(f"/letters/{key}").text
    assert client.get(f"/letters/{key}/request.txt").status_code == 404
    assert client.get(f"/letters/{key}/request.docx").status_code == 404


# hostile words


def test_what_people_write_is_only_text(own: Office, client: TestClient) -> None:
    key, other = added(own, as_=HOSTILE), added(own, ELECTRICIAN, as_=HOSTILE)
    until = own.today.isoformat()
    sent(client, own, key, "waive", **HOURS, reason=HOSTILE, until=until)
    sent(client, own, key, "note", text=HOSTILE)
    sent(client, own, key, "client", client=HOSTILE)
    sent(client, own, key, "earlier", earlier=other)
    sent(client, own, key, "state", state="ready", reason=HOSTILE)
    for address in (
        f"/letters/{key}",
        f"/letters/{other}",
        f"/letters/{key}/occupation?{urlencode({'q': HOSTILE})}",
        f"/erase?{urlencode({'client': HOSTILE})}",
        f"/letters/{key}/compare/{other}",
        f"/letters/{key}/request",
        f"/letters/{key}/erase",
        "/record",
    ):
        text = client.get(address).text
        page = Page(text)
        pictures = [given["src"] or "" for tag, given in page.tags if tag == "img"]
        assert all(source.startswith("/letters/") for source in pictures), address
        assert [tag for tag, _ in page.tags].count("script") <= 3
        assert not [name for _, given in page.tags for name in given if name.startswith("on")]
        assert "\u202e" not in text
        assert "\x1b" not in text
        assert "{{7*7}}" in text or address.endswith(("compare/" + other, "request"))


def test_names_of_files_are_safe() -> None:
    assert safe("../../etc/passwd") == "etc-passwd"
    assert safe('a"b\r\nX: y.html') == "a-b-X- y.html"
    assert safe("memo.html/../x") == "memo.html-..-x"
    assert safe("..html") == "letter.html"
    assert len(safe("é" * 400 + ".pdf").encode()) <= 150
    told = disposition('Élodie "Ré"\r\nSet-Cookie: a=b; filename=x.html')
    assert told.isascii()
    assert not re.search(r'[\r\n]|"[^"]*"[^;]*"', told)
    assert "filename*=UTF-8''%C3%89lodie" in told


def test_pages_load_nothing_that_reads_or_judges() -> None:
    program = (
        "import sys\n"
        "from letterproof.web import app, occupation\n"
        "app.collected()\n"
        "assert occupation.search('pastry cook', 'en')[0][0].code == '63200'\n"
        "print(*sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    rooms = ("fields", "readers", "rules", "assemble", "outline", "pipeline", "language", "ocr")
    assert not {f"letterproof.{room}" for room in rooms} & loaded
    assert not {"spacy", "numpy", "docx", "lxml", "typst", "pdfminer", "PIL"} & loaded
