"""A page to ask, without a worker process behind it."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from copy import deepcopy
from pathlib import Path

from httpx2 import Response
from starlette.testclient import TestClient

from letterproof.contract import Finding, Letter
from letterproof.engine.desk import Desk, Stale, Studied
from letterproof.record import Record
from letterproof.report import Sheet
from letterproof.settings import Settings
from letterproof.web._arrival import Watched
from letterproof.web.app import create_app
from letterproof.web.intake import Intake
from letterproof.web.office import Office
from letterproof.web.session import Sessions

GOLDEN = Path(__file__).parent / "golden" / "en-welder-no-hours-no-pay.pdf.json"
TOKEN = "a-token-of-these-tests"  # noqa: S105
BASE = "http://127.0.0.1:8000"
OURS = {"Origin": BASE, "Sec-Fetch-Site": "same-origin"}
PATIENCE = 10.0


def welder() -> Letter:
    """Give a letter that lacks hours and pay."""
    return json.loads(GOLDEN.read_text("utf-8"))["letters"][0]


class FakeDesk(Desk):
    """Reads whatever it is given as the same letter, of an applicant whose name is the content."""

    def __init__(self) -> None:
        self.read_names: list[str] = []
        self.reviewed: list[tuple[str, Settings]] = []
        self.compared: list[Mapping[str, bytes]] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.is_closed = False

    def read(self, name: str, data: bytes, settings: Settings) -> Studied:
        del settings
        self.may_go_on.wait(PATIENCE)
        self.read_names.append(name)
        if data.startswith(b"fault"):
            raise RuntimeError(data)
        letter = deepcopy(welder())
        letter["path"] = name
        if data.startswith(b"locked"):
            letter.update(verdict="unreadable", noc=None)
            letter["facts"]["candidate_name"] = None
            return Studied(letter, b"", (), b"")
        if data.startswith(b"name:"):
            letter["facts"]["candidate_name"]["value"] = data.decode().partition(":")[2]
        return Studied(letter, b"reading", (Sheet(1, 612.0, 792.0),), b"")

    def review(
        self, name: str, reading: bytes, settings: Settings, corrections: object = ()
    ) -> Letter:
        del corrections
        if reading == b"old":
            raise Stale
        self.reviewed.append((name, settings))
        return welder()

    def across(self, letters: Mapping[str, bytes], settings: Settings) -> list[tuple[str, Finding]]:
        del settings
        self.compared.append(letters)
        return []

    def draw(self, data: bytes, number: int, density: float) -> None:
        del data, number, density

    def close(self) -> None:
        self.is_closed = True
        self.may_go_on.set()


@contextmanager
def office(
    place: Path, watched: Watched | None = None, desk: Desk | None = None
) -> Iterator[Office]:
    """Open an office with a record in a folder; its desk is made up."""
    own = desk or FakeDesk()
    with closing(Record(place / "record.sqlite3")) as record:
        intake = Intake(record, lambda: own, Settings, watched, every=0.02)
        intake.start()
        try:
            yield Office(record, own, intake, Settings)
        finally:
            intake.close()


def stranger(own: Office, **more: bool | str) -> TestClient:
    """Give a browser that has not been let in."""
    app = create_app(own, Sessions(TOKEN, "Ana Lopez", **more), tell=[].append)
    return TestClient(app, BASE, follow_redirects=False)


def browser(own: Office, **more: bool | str) -> TestClient:
    """Give a browser that came by the right address."""
    client = stranger(own, **more)
    assert client.get("/", params={"token": TOKEN}).status_code == 303
    return client


def secret(client: TestClient) -> str:
    """Give the secret of its forms."""
    return client.get("/").text.partition('name="csrf" value="')[2].partition('"')[0]


def post(client: TestClient, address: str, /, **fields: str) -> Response:
    """Send a form as a browser does."""
    return client.post(address, data={"csrf": secret(client), **fields}, headers=OURS)


def drop(client: TestClient, /, *files: tuple[str, bytes], **fields: str) -> Response:
    """Send files as the list's form does."""
    address = f"/letters?csrf={secret(client)}"
    sent = [("file", file) for file in files]
    return client.post(address, data=fields, files=sent, headers=OURS)


def wait(until: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait for something that another thread does."""
    late = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < late
        time.sleep(0.005)


def wait_all(own: Office) -> None:
    """Wait until everything is read."""
    wait(lambda: not (own.intake.progress().is_busy or own.intake.progress().compares))
