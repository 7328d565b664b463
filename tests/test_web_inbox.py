"""The list of letters and what comes in through it."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from web_builders import (
    OURS,
    TOKEN,
    FakeDesk,
    browser,
    drop,
    office,
    post,
    secret,
    wait,
    wait_all,
    welder,
)

from letterproof import discovery
from letterproof.record import Record
from letterproof.shown.layout import Sheet
from letterproof.web import intake, words
from letterproof.web._arrival import Watched
from letterproof.web.listing import folded, listing
from letterproof.web.office import Office
from letterproof.web.render import page_words


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def shown(page: str) -> list[str]:
    """Give the names in the rows that are not hidden."""
    rows = re.findall(r"<tr role=\"row\" data-verdict[^>]*>.*?</tr>", page, re.DOTALL)
    return [
        re.search(r'<a href="/letters/[^>]*>([^<]*)', row)[1]
        for row in rows
        if not re.match(r"<tr[^>]* hidden", row)
    ]


def test_an_empty_list_says_what_to_do(client: TestClient) -> None:
    page = client.get("/").text
    assert "Drop reference letters" in page
    assert 'type="file"' in page
    assert "webkitdirectory" in page
    assert "<table" not in page


def test_letters_come_in_and_are_listed(own: Office, client: TestClient) -> None:
    assert drop(client, ("a.pdf", b"name:Amara Nwosu"), client="Nwosu").status_code == 303
    wait_all(own)
    page = client.get("/").text
    assert shown(page) == ["Amara Nwosu"]
    for words_ in ("FAIL", "Weekly hours, Pay", "Nwosu", "open", f"{datetime.now().date()}"):  # noqa: DTZ005
        assert words_ in page
    row = own.record.rows()[0]
    assert (row.name, row.client) == ("a.pdf", "Nwosu")
    assert own.record.events(row.id)[0].by == "Ana Lopez"


def test_a_script_gets_how_far_the_reading_is(tmp_path: Path) -> None:
    desk = FakeDesk()
    desk.may_go_on.clear()
    with office(tmp_path, desk=desk) as own:
        client = browser(own)
        address = f"/letters?csrf={secret(client)}"
        files = [("file", (f"{n}.pdf", b"name:%d" % n)) for n in range(3)]
        sent = client.post(address, files=files, headers={**OURS, "X-Part": "1"})
        assert sent.status_code == 200
        assert sent.text.startswith('<div id="intake"')
        wait(lambda: own.intake.progress().name)
        busy = client.get("/inbox").text
        assert "Reading 1 of 3: 0.pdf" in busy
        assert 'data-every="1000"' in busy
        desk.may_go_on.set()
        wait_all(own)
        done = client.get("/inbox").text
        assert 'data-every="0"' in done
        assert "Finished: 3 files." in done
        known = re.search(r'data-stamp="(\w+)"', done)[1]
        assert 'id="list"' not in client.get("/inbox", params={"known": known}).text


def test_a_bad_file_never_stops_the_others(own: Office, client: TestClient) -> None:
    drop(client, ("bad.pdf", b"fault"), ("locked.pdf", b"locked"), ("good.pdf", b"name:Good"))
    wait_all(own)
    page = client.get("/").text
    assert shown(page) == ["Good", "locked.pdf"]
    assert "bad.pdf could not be read because of a fault of ours." in page
    assert "the file cannot be read" in page
    assert "fault" not in page.partition("bad.pdf could")[0]
    assert post(client, "/told").status_code == 303
    assert "bad.pdf" not in client.get("/").text


def test_the_same_content_is_noticed_and_told(own: Office, client: TestClient) -> None:
    drop(client, ("first.pdf", b"name:One"), ("copy.pdf", b"name:One"))
    wait_all(own)
    drop(client, ("again.pdf", b"name:One"))
    wait_all(own)
    page = client.get("/").text
    key = own.record.rows()[0].id
    assert len(own.record.rows()) == 1
    assert f'copy.pdf is here already, as <a href="/letters/{key}">first.pdf</a>' in page
    assert "again.pdf is here already" in page


def test_names_keep_their_folders_and_never_lead_out(own: Office, client: TestClient) -> None:
    names = ("case/a.pdf", "../../etc/b.pdf", "C:\\x\\c.pdf", "/d.pdf", "..", "x\u202efdp.exe.pdf")
    drop(client, *((name, b"name:" + name.encode()) for name in names))
    wait_all(own)
    found = [row.name for row in reversed(own.record.rows())]
    assert found == ["case/a.pdf", "etc/b.pdf", "c.pdf", "d.pdf", "letter", "xfdp.exe.pdf"]


def test_a_folder_is_watched_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    (folder / "Nwosu").mkdir(parents=True)
    (folder / "Nwosu" / "a.pdf").write_bytes(b"name:A")
    (folder / "b.pdf").write_bytes(b"name:B")
    (folder / "~$b.docx").write_bytes(b"name:lock")
    (folder / "c.pdf.part").write_bytes(b"name:part")
    desk = FakeDesk()
    with office(tmp_path, Watched(folder, settle=0.05), desk) as own:
        wait(lambda: len(own.record.rows()) == 2)
        rows = {row.name: row for row in own.record.rows()}
        assert {name: row.client for name, row in rows.items()} == {
            "Nwosu/a.pdf": "Nwosu",
            "b.pdf": "",
        }
        assert str(folder) in browser(own).get("/").text
    (folder / "d.pdf").write_bytes(b"name:D")
    again = FakeDesk()
    with office(tmp_path, Watched(folder, settle=0.05), again) as own:
        wait(lambda: len(own.record.rows()) == 3)
        assert again.read_names == ["d.pdf"]
        assert own.intake.told() == []


def test_a_file_on_its_way_is_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    desk = FakeDesk()
    with office(tmp_path, Watched(folder, settle=0.3), desk) as own:
        path = folder / "slow.pdf"
        for size in range(1, 6):
            path.write_bytes(b"name:" + b"x" * size)
            wait(lambda: not own.intake.progress().is_busy)
        assert desk.read_names == []
        wait(own.record.rows)
        assert own.record.data(own.record.rows()[0].id) == b"name:xxxxx"


def test_a_folder_that_is_away_is_told_and_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "share"
    with office(tmp_path, Watched(folder, settle=0.0)) as own:
        wait(own.intake.told)
        assert "cannot be searched" in browser(own).get("/").text
        folder.mkdir()
        (folder / "a.pdf").write_bytes(b"name:A")
        wait(own.record.rows)


def test_people_never_wait_for_what_is_read(tmp_path: Path) -> None:
    desk = FakeDesk()
    desk.may_go_on.clear()
    with office(tmp_path, desk=desk) as own:
        client = browser(own)
        drop(client, ("a.pdf", b"name:A"))
        wait(lambda: own.intake.progress().name)
        assert client.get("/").status_code == 200


def test_letters_of_an_earlier_day_are_judged_again(tmp_path: Path) -> None:
    def yesterday() -> datetime:
        return datetime.now(UTC) - timedelta(days=1)

    with closing(Record(tmp_path / "record.sqlite3", clock=yesterday)) as record:
        as_of = yesterday().date().isoformat()
        key = record.add("a.pdf", b"%PDF", welder(), b"reading", (), by="Ana", as_of=as_of)
    desk = FakeDesk()
    with office(tmp_path, desk=desk) as own:
        wait(lambda: own.record.get(key).as_of != as_of)
        assert [name for name, _ in desk.reviewed] == ["a.pdf"]
        assert desk.read_names == []


def test_letters_of_another_build_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office(tmp_path) as own:
        drop(browser(own), ("a.pdf", b"name:A"))
        wait_all(own)
    monkeypatch.setattr("letterproof.web.judging.__version__", "0.0.0")
    desk = FakeDesk()
    with office(tmp_path, desk=desk) as own:
        wait(lambda: desk.read_names)
        assert desk.read_names == ["a.pdf"]


def test_a_reading_of_another_build_is_made_anew(own: Office) -> None:
    key = own.record.add("a.pdf", b"name:A", welder(), b"old", (), by="Ana", as_of="2026-11-22")
    own.judged(own.record.get(key))
    assert own.record.get(key).reading == b"reading"
    assert [event.what for event in own.record.events(key)] == ["added", "reread"]


def test_too_much_that_waits_is_refused_for_a_while(
    own: Office, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MOST_WAITING", 3)
    refused = drop(client, ("a.pdf", b"name:A"))
    assert refused.status_code == 503
    assert "Try again in a minute" in refused.text
    assert own.record.rows() == []


def test_the_list_is_searched_filtered_and_sorted_without_script(
    own: Office, client: TestClient
) -> None:
    for name, whose in (("Zoé Émond", "Émond"), ("Amara Nwosu", "Nwosu"), ("Émile Roy", "Roy")):
        drop(client, (f"{name}.pdf", f"name:{name}".encode()), client=whose)
    wait_all(own)
    row = next(row for row in own.record.rows() if row.applicant == "Amara Nwosu")
    own.record.set_state(row.id, row.version, "ready", by="Ana")

    def asked(**query: str) -> list[str]:
        return shown(client.get("/", params=query).text)

    assert asked() == ["Émile Roy", "Amara Nwosu", "Zoé Émond"]
    assert asked(sort="applicant", down="0") == ["Amara Nwosu", "Émile Roy", "Zoé Émond"]
    assert asked(sort="applicant", down="1") == ["Zoé Émond", "Émile Roy", "Amara Nwosu"]
    assert asked(q="emond ZOE") == ["Zoé Émond"]
    assert asked(q="hours") == asked()
    assert asked(q="nobody") == []
    assert "No letter fits" in client.get("/", params={"q": "nobody"}).text
    assert asked(state="ready") == ["Amara Nwosu"]
    assert asked(client="Roy") == ["Émile Roy"]
    assert asked(verdict="pass") == []
    assert asked(verdict="x", state="y", sort="z", down="w") == asked()


@pytest.mark.parametrize("column", ["verdict", "employer", "missing", "state", "client", "added"])
def test_every_column_sorts(own: Office, column: str) -> None:
    keys = [
        own.record.add(f"{n}", b"%d" % n, welder(), b"", (), by="Ana", as_of="2026-11-23")
        for n in range(3)
    ]
    found = listing(own.record.rows(), {"sort": column}, Sheet(page_words("en"), 80, color=False))
    assert sorted(line.row.id for line in found.lines) == sorted(keys)
    assert f"sort={column}" in found.turned(column)


def test_the_name_is_asked_once_and_can_be_changed(own: Office, client: TestClient) -> None:
    assert "Who is working here?" in client.get("/").text
    assert (
        post(client, "/you", name="  Béa\u202e  Roy ", back="/?q=x").headers["location"] == "/?q=x"
    )
    page = client.get("/").text
    assert "Who is working here?" not in page
    assert "You are Béa Roy" in page
    client.get("/", params={"token": TOKEN})  # the address, once more
    drop(client, ("a.pdf", b"name:A"))
    wait_all(own)
    assert own.record.events()[0].by == "Béa Roy"
    for back in ("//evil.example", "https://evil.example", "/\\evil.example", "/a b", ""):
        assert post(client, "/you", name="Ana", back=back).headers["location"] == "/"


def test_a_name_that_was_given_is_not_asked_for(own: Office) -> None:
    assert "Who is working here?" not in browser(own, is_named=True).get("/").text


def test_the_list_names_what_no_item_of_the_checklist_is_about(own: Office) -> None:
    letter = welder()
    letter["findings"] = letter["findings"][:2]
    letter["findings"][0]["rule"] = "not-a-reference-letter"
    letter["findings"][1]["rule"] = "fact-doubtful"
    own.record.add("n", b"n", letter, b"", (), by="Ana", as_of="2026-11-23")
    (line,) = listing(own.record.rows(), {}, Sheet(page_words("en"), 80, color=False)).lines
    assert set(line.missing.split(", ")) == {"not a reference letter", "a doubtful reading"}


def test_the_page_speaks_both_languages(own: Office, client: TestClient) -> None:
    assert '<html lang="en">' in client.get("/").text
    french = client.get("/", headers={"Accept-Language": "fr-CA,fr;q=0.9"}).text
    assert '<html lang="fr">' in french
    assert "Déposez des lettres" in french
    post(client, "/you", language="fr")
    assert "Déposez des lettres" in client.get("/").text
    assert post(client, "/you", language="xx").status_code == 400
    assert "Déposez" in browser(own, language="fr").get("/").text


@pytest.mark.parametrize("name", discovery.names(words))
def test_both_languages_have_the_same_words(name: str) -> None:
    own = __import__(f"{words.__name__}.{name}", fromlist=["ENGLISH"])
    assert list(own.ENGLISH) == list(own.FRENCH)
    for key, text in own.ENGLISH.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", own.FRENCH[key])), key


def test_pages_do_not_share_words() -> None:
    own = [
        __import__(f"{words.__name__}.{n}", fromlist=["ENGLISH"]).ENGLISH
        for n in discovery.names(words)
    ]
    assert sum(map(len, own)) == len({key for each in own for key in each})


def test_several_hundred_letters_are_listed_at_once(own: Office, client: TestClient) -> None:
    letter = welder()
    for n in range(300):
        own.record.add(f"{n}.pdf", b"%d" % n, letter, b"", (), by="Ana", as_of="2026-11-23")
    page = client.get("/").text
    assert len(shown(page)) == 300
    assert "300 of 300 letters" in page


def test_a_search_folds_capitals_and_accents() -> None:
    assert folded("Ébène ÇA") == "ebene ca"
