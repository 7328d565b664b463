"""What leaves the record: memos, the backup, what is erased; and the page of the record."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pypdfium2
import pytest
from starlette.testclient import TestClient
from test_web_decide import HOURS, added, sent
from test_web_review import HOSTILE, TODAY, Lent
from test_web_together import shared
from web_builders import browser, office, post

from letterproof.engine.desk import Desk
from letterproof.settings import Settings
from letterproof.web import memo
from letterproof.web.intake import Watched
from letterproof.web.office import Office

needs_typst = pytest.mark.skipif(find_spec("typst") is None, reason="needs the extra pdf")


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with closing(Desk()) as own:
        yield own


@pytest.fixture
def own(tmp_path: Path, desk: Desk) -> Iterator[Office]:
    with office(tmp_path, desk=Lent(desk)) as opened:
        yield replace(opened, settings_on=lambda _: Settings(TODAY))


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def decided(own: Office, client: TestClient) -> str:
    """Add a letter, and enter and decide all that can be."""
    key = added(own)
    earlier = added(own, as_="first.pdf")
    sent(client, own, key, "facts", do="save", field="salary", position="0", amount="31", **PAY)
    sent(client, own, key, "waive", **HOURS, reason="See the pay stubs.", until=str(own.today))
    sent(client, own, key, "note", text=f"Called.\n{HOSTILE}")
    sent(client, own, key, "claim", code="72106")
    sent(client, own, key, "client", client="Dhaliwal family")
    sent(client, own, key, "earlier", earlier=earlier)
    sent(client, own, key, "state", state="ready")
    return key


PAY = {"currency": "CAD", "period": "hour"}


def text_of(data: bytes) -> str:
    with closing(pypdfium2.PdfDocument(data)) as document:
        told = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(told.split())


def test_a_memo_has_all_and_needs_nothing(own: Office, client: TestClient) -> None:
    key = decided(own, client)
    answer = client.get(f"/letters/{key}/memo.html")
    name = f"Gurpreet Singh Dhaliwal en-welder-no-hours-no-pay-memo-{own.today}.html"
    assert f'filename="{name}"' in answer.headers["content-disposition"]
    text = unescape(re.sub(r"<(style|script)>.*?</\1>|<[^>]+>", " ", answer.text, flags=re.DOTALL))
    text = " ".join(text.split())
    row = own.record.get(key).row
    for said in (
        "State ready to be filed",
        "Client Dhaliwal family",
        f"Content (SHA-256) {row.sha256}",
        "Code chosen here 72106",
        "Replaces first.pdf",
        "Seals of the trail All hold.",
        "Pay not said 31 CAD hour Ana Lopez, ",
        "hours-missing: The letter gives no weekly hours. See the pay stubs.",
        "Note: Called. </script><script>alert(1)</script>",
        "Marked ready",
        f"letterproof {own.record.get(key).tool}, {own.record.checklist}",
        own.record.events(key)[-1].seal[:16],
    ):
        assert said in text, said
    assert "data:image/" in answer.text
    assert not re.search(r'(?:src|href)="(?!#|data:)', answer.text)
    assert answer.text.count("<script>") == 1
    assert "\u202e" not in answer.text


@needs_typst
def test_a_memo_as_pdf(own: Office, client: TestClient) -> None:
    key = decided(own, client)
    answer = client.get(f"/letters/{key}/memo.pdf", headers={"Accept-Language": "fr"})
    assert answer.headers["content-type"] == "application/pdf"
    text = text_of(answer.content)
    assert "prête à être déposée" in text
    assert "Called. </script><script>alert(1)" in text
    assert "Journal" in text


def test_without_typst_a_calm_line(
    own: Office, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memo, "has_pdf", lambda: False)
    key = added(own)
    page = client.get(f"/letters/{key}").text
    assert "A PDF needs one more package" in page
    assert "memo.pdf" not in page
    assert client.get(f"/letters/{key}/memo.pdf").status_code == 404
    assert client.get(f"/letters/{key}/memo.exe").status_code == 404


def test_a_memo_of_a_client(own: Office, client: TestClient) -> None:
    added(own)
    added(own, "en-software-engineer-two-pages.pdf")
    key = added(own, as_="second.pdf")
    sent(client, own, key, "client", client="GURPREET Singh  Dhaliwal")
    text = client.get("/memo.html", params={"client": "Gurpreet Singh Dhaliwal"}).text
    assert text.count('<article class="letter"') == 2
    assert "software" not in text
    assert client.get("/memo.html", params={"client": "Nobody"}).status_code == 404
    assert client.get("/memo.html").status_code == 404


def test_what_leaves_the_house_names_no_other_clients_letter(
    own: Office, client: TestClient
) -> None:
    own.intake.close()  # or it would find that these letters share nothing
    key = added(own)
    other = added(own, as_="other client (2).pdf")
    message = f"3 duties stand word for word in the letter of another employer ({other})."
    own.record.compare({key: [shared(other, "error")]}, "")
    named = message.replace(other, "other client (2).pdf")
    assert named in [each["message"] for each in own.record.get(key).letter["findings"]]
    waived = {"rule": "duties-shared", "message": named, "reason": "One owner.", "position": ""}
    sent(client, own, key, "waive", **waived, until=str(own.today))
    sent(client, own, key, "client", client="Dhaliwal")
    sent(client, own, key, "earlier", earlier=other)
    sent(client, own, key, "earlier", earlier="")
    assert "other client" in client.get(f"/letters/{key}").text
    addresses = ["memo.html", "request.txt"] + ["memo.pdf"] * bool(find_spec("typst"))
    for address in addresses:
        answer = client.get(f"/letters/{key}/{address}")
        text = answer.text
        if address.endswith("pdf"):
            text = text_of(answer.content)
        assert "other client" not in text
        assert (" in the letter of another employer." in text) is (address != "request.txt")
    assert "other client" not in client.get("/memo.html", params={"client": "Dhaliwal"}).text


def test_a_trail_that_was_changed_is_told(own: Office, client: TestClient) -> None:
    key = added(own)
    assert "All seals" in client.get("/record?check").text
    with closing(sqlite3.connect(own.record.place)) as other, other:
        other.execute("DROP TRIGGER event_is_as_written")
        other.execute("UPDATE event SET by = 'Nobody'")
    assert "A seal does not hold" in client.get(f"/letters/{key}/memo.html").text
    assert "not as it was written" in client.get("/record?check").text


def test_a_backup_is_the_record(own: Office, client: TestClient, tmp_path: Path) -> None:
    key = added(own)
    answer = client.get("/backup")
    assert re.search(
        r'filename="letterproof-[\d-]+\.sqlite3"', answer.headers.get("content-disposition")
    )
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(answer.content)
    with closing(sqlite3.connect(copy)) as other:
        assert other.execute("SELECT id FROM letter").fetchall() == [(key,)]


# erasing


def seen_of(client: TestClient, address: str) -> str:
    return re.search(r'name="seen" value="([0-9a-f]{64})"', client.get(address).text)[1]


def test_a_letter_is_erased_when_its_name_is_typed(own: Office, client: TestClient) -> None:
    key, other = added(own), added(own, as_="second.pdf")
    address = f"/letters/{key}/erase"
    page = client.get(address).text
    assert "Type &#34;Gurpreet Singh Dhaliwal&#34; to confirm" in page
    assert "your own folders" in page
    seen = seen_of(client, address)
    assert post(client, address, seen=seen, typed="Gurpreet").status_code == 422
    assert post(client, address, seen="0", typed="Gurpreet Singh Dhaliwal").status_code == 409
    assert len(own.record.rows()) == 2
    answer = post(client, address, seen=seen, typed=" gurpreet singh-dhaliwal ")
    assert (answer.status_code, answer.headers["location"]) == (303, "/record?erased")
    assert [row.id for row in own.record.rows()] == [other]
    page = client.get("/record?erased").text
    assert "It is erased." in page
    assert "Letters erased: 1" in page
    for gone in ("", "/erase", "/memo.html", "/request.txt", "/occupation", "/pages/1"):
        assert client.get(f"/letters/{key}{gone}").status_code == 404, gone


def test_files_of_a_watched_folder_come_back(tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    with office(tmp_path, Watched(folder), Lent(desk)) as own:
        key = added(own)
        page = browser(own).get(f"/letters/{key}/erase").text
        assert f"What still lies in {folder} is read again at the next start." in page


def test_a_client_is_erased_as_seen(own: Office, client: TestClient) -> None:
    added(own)
    second = added(own, as_="second.pdf")
    stays = added(own, "en-software-engineer-two-pages.pdf")
    address = "/erase?client=Gurpreet+Singh+Dhaliwal"
    seen = seen_of(client, address)
    own.record.note(second, 1, by="Ben", text="Wait.")
    typed = "Gurpreet Singh Dhaliwal"
    answer = post(client, address, seen=seen, typed=typed)
    assert answer.status_code == 409
    assert len(own.record.rows()) == 3
    answer = post(client, address, seen=seen_of(client, address), typed=typed)
    assert answer.status_code == 303
    assert [row.id for row in own.record.rows()] == [stays]
    assert client.get(address).status_code == 404
    assert client.get("/erase").status_code == 404


def test_the_record_tells_its_clients(own: Office, client: TestClient) -> None:
    assert "No letter has a client yet." in client.get("/record").text
    added(own)
    page = client.get("/record", headers={"Accept-Language": "fr"}).text
    assert "Gurpreet Singh Dhaliwal" in page
    assert str(own.record.place) in page
    assert 'href="/memo.html?client=Gurpreet%20Singh%20Dhaliwal"' in page
