"""What came out when the page was attacked: traces after erasing, odd names and numbers."""

import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from starlette.testclient import TestClient
from web_builders import FakeDesk, browser, drop, office, post, wait, wait_all, welder

from letterproof.errors import WrongUse
from letterproof.record import Record
from letterproof.report import Leaf, Sheet
from letterproof.web import memo
from letterproof.web._arrival import Watched
from letterproof.web._download import disposition
from letterproof.web.inbox import LONGEST
from letterproof.web.office import Office
from letterproof.web.pages import Kept

LOST = 7
"""A page that costs its worker."""

APPLICANT = welder()["facts"]["candidate_name"]["value"]


class Painter(FakeDesk):
    """Draws a picture when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.is_asked = threading.Event()
        self.may_draw = threading.Event()
        self.may_draw.set()

    def draw(self, data: bytes, number: int, density: float) -> Leaf | None:
        del data, density
        self.is_asked.set()
        self.asked.append(number)
        assert self.may_draw.wait(10)
        return None if number == LOST else Leaf(number, 612.0, 792.0, b"picture", "image/png")


@pytest.fixture
def desk() -> Painter:
    return Painter()


@pytest.fixture
def own(tmp_path: Path, desk: Painter) -> Iterator[Office]:
    with office(tmp_path, desk=desk) as opened:
        yield opened


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def added(own: Office) -> str:
    sheets = (Sheet(1, 612.0, 792.0),)
    return own.record.add(
        "a.pdf", b"%PDF", welder(), b"reading", sheets, by="A", as_of="2026-11-23"
    )


def kept(client: TestClient) -> Kept:
    return client.app.state.kept


def erased(client: TestClient, key: str) -> int:
    page = client.get(f"/letters/{key}/erase").text
    seen = re.search(r'name="seen" value="(\w+)"', page)[1]
    return post(client, f"/letters/{key}/erase", seen=seen, typed=APPLICANT).status_code


def test_a_picture_of_a_letter_that_is_erased_while_it_is_drawn_is_not_kept(
    own: Office, client: TestClient, desk: Painter
) -> None:
    key = added(own)
    desk.may_draw.clear()
    answers: list[int] = []
    ask = threading.Thread(
        target=lambda: answers.append(client.get(f"/letters/{key}/pages/1").status_code)
    )
    ask.start()
    assert desk.is_asked.wait(10)
    own.record.erase(key, by="Ana")
    desk.may_draw.set()
    ask.join()
    assert answers == [404]
    assert kept(client).size == 0


def test_a_page_that_cannot_be_drawn_is_tried_once(
    own: Office, client: TestClient, desk: Painter
) -> None:
    key = added(own)
    for _ in range(3):
        assert client.get(f"/letters/{key}/pages/{LOST}").status_code == 404
    assert desk.asked == [LOST]
    own.record.erase(key, by="Ana")
    assert client.get(f"/letters/{key}/pages/{LOST}").status_code == 404
    assert kept(client).size == 0


def test_what_cannot_be_cleared_yet_leaves_no_pictures_and_names(
    own: Office, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(client, ("a.pdf", b"name:Ana"), ("Confidential.pdf", b"name:Ana"))
    wait_all(own)
    (row,) = own.record.rows()
    assert "Confidential.pdf" in client.get("/").text
    assert client.get(f"/letters/{row.id}/pages/1").content == b"picture"

    def full(record: Record) -> None:
        raise WrongUse(f"{record.place}: could not be cleared")

    monkeypatch.setattr(Record, "_finish", full)
    monkeypatch.setitem(globals(), "APPLICANT", "Ana")
    assert erased(client, row.id) == 500
    assert own.record.rows() == []
    assert kept(client).size == 0
    assert "Confidential.pdf" not in client.get("/").text


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_folders_and_files_whose_names_are_no_text_come_in(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    odd = os.fsencode(folder) + b"/caf\xe9"
    Path(os.fsdecode(odd)).mkdir(parents=True)
    Path(os.fsdecode(odd + b"/a\xe9.pdf")).write_bytes(b"name:Ana")
    Path(os.fsdecode(odd + b"/b\xe9.pdf")).write_bytes(b"fault")
    turned = folder / "x\u202efdp"
    turned.mkdir()
    (turned / "c.pdf").write_bytes(b"name:Ben")
    with office(tmp_path, Watched(folder, settle=0.05)) as own:
        wait(lambda: len(own.record.rows()) == 2 and own.intake.told())
        clients = {row.applicant: row.client for row in own.record.rows()}
        assert clients == {"Ana": "caf\ufffd", "Ben": "xfdp"}
        page = browser(own).get("/")
        assert page.status_code == 200
        assert "caf\ufffd/b\ufffd.pdf could not be read" in page.text
        assert "\u202e" not in page.text


def test_a_page_that_no_letter_has_is_not_asked_for(
    own: Office, client: TestClient, desk: Painter
) -> None:
    key = added(own)
    for number in ("99999999", "9" * 30):
        assert client.get(f"/letters/{key}/pages/{number}").status_code == 404
    assert not desk.is_asked.is_set()


@pytest.mark.parametrize("do", ["accept", "save", "silent"])
def test_duties_are_corrected_one_by_one(own: Office, client: TestClient, do: str) -> None:
    key = added(own)
    sent = {"seen": "1", "field": "duties", "position": "0", "do": do, "same": "1", "value": "x"}
    assert post(client, f"/letters/{key}/facts", **sent).status_code == 400


def test_a_long_name_is_cut_at_a_folder(own: Office, client: TestClient) -> None:
    drop(client, ("a/" * 200 + "b.pdf", b"name:A"), ("x" * LONGEST + "../y/c.pdf", b"name:B"))
    wait_all(own)
    names = [row.name for row in own.record.rows()]
    assert max(map(len, names)) <= LONGEST
    assert not [name for name in names if name.startswith(("/", "."))]


@pytest.mark.parametrize(
    "name",
    [
        'a"; filename="evil.exe',
        "a\r\nSet-Cookie: x=y\r\n\r\n<script>",
        "../../b",
        "\u202efdp.exe",
        "",
    ],
)
def test_a_name_cannot_end_the_header_of_a_download(name: str) -> None:
    told = disposition(f"{name}.txt")
    assert re.fullmatch(
        r"attachment; filename=\"[\w. -]+\"; filename\*=UTF-8''[\w.%-]+", told, re.ASCII
    )
    assert ".." not in told.replace("''", "").partition("filename")[2][:12]


@pytest.mark.skipif(os.name != "posix", reason="what is open cannot be deleted there")
def test_a_backup_that_breaks_off_leaves_no_copy(
    own: Office, client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(own)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    seen: list[Path] = []

    def broken(folder: object, copy: BinaryIO) -> Iterator[bytes]:
        del folder
        with copy:
            seen.extend(scratch.rglob("copy"))
            yield copy.read(16)

    monkeypatch.setattr(memo, "_taken", broken)
    assert client.get("/backup").content == b"SQLite format 3\0"
    assert seen == []
    assert list(scratch.iterdir()) == []
