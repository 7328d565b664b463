"""What is erased leaves nothing: not in the file, nor in what SQLite keeps beside it."""

import random
import secrets
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from records import DAY, SHEETS, Clock, added, of, welder

from letterproof.correction import Correction, Mark
from letterproof.errors import WrongUse
from letterproof.record import Gone, Record, _file

NAME = "Zebulon Quickwater"
LETTER = welder(NAME)
DUTY = LETTER["facts"]["positions"][0]["duties"][0]["value"]
DATA = b"%PDF-1.7 " + b"The letter of Zebulon Quickwater, as sent. " * 400
READING = b"What was read of Zebulon Quickwater's letter. " * 900
SHOWN = b"%PDF-1.7 " + b"The letter of Zebulon Quickwater, to look at. " * 300
PAGES = (replace(SHEETS[0], words=tuple((f"quick{n}", n, n, n, n) for n in range(900))),)
TYPED = ("Mindelo Shipyard", "37.25 hours", "quoth the foreman", "pay stubs of May", "Q-4711")


def whole(record: Record, number: int) -> str:
    """Add the letter that will be erased, with all that a person can enter."""
    given = (DATA, LETTER, READING, PAGES, SHOWN)
    key = record.add(f"{NAME} {number}.pdf", *given, by="Ana", as_of=DAY, client=TYPED[4])
    hours = Correction("hours_per_week", TYPED[1], 0, None, (Mark(1, None, TYPED[2]),))
    firm = Correction("employer_name", TYPED[0])
    details = {"value": TYPED[0]}
    said = {"entered": [hours, firm], "what": "corrected", "details": details}
    row = record.judge(key, 1, by="Ana", letter=welder(f"{NAME} Jr"), as_of=DAY, **said)
    waiver = {"reason": TYPED[3], "until": "2027-01-31", **of(LETTER)}
    row = record.waive(key, row.version, by="Ana", **waiver)
    return record.note(key, row.version, by="Ana", text=TYPED[2] * 200).id


def traces(key: str, digest: str) -> Iterator[bytes]:
    """Give what must not be found: words, names, ids, and windows of every compressed blob."""
    yield from (text.encode() for text in (*NAME.split(), DUTY, *TYPED, key, digest, "quick7"))
    for blob in (READING, msgspec.msgpack.encode(PAGES), msgspec.json.encode(LETTER)):
        packed = zlib.compress(blob, 1)
        yield from (packed[at : at + 24] for at in range(16, len(packed) - 24, 24))


def left(place: Path, sought: list[bytes]) -> list[bytes]:
    held = b"".join(path.read_bytes() for path in sorted(place.parent.glob(f"{place.name}*")))
    return [each for each in sought if each in held]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


def filled(record: Record) -> str:
    """Fill a record with letters before and after the one that will be erased; give its id."""
    others = [added(record, welder(), f"{number}.pdf") for number in range(8)]
    key = whole(record, 1)
    others += [added(record, welder(), f"{number}.pdf") for number in range(8, 16)]
    for other in others[::2]:
        record.note(other, 1, by="Ben", text="Asked the employer. " * 50)
        record.erase(other, by="Ben")
    return key


def test_nothing_is_left_of_a_letter(place: Path) -> None:
    with closing(Record(place, clock=Clock())) as record:
        key = filled(record)
        sought = list(traces(key, record.get(key).row.sha256))
        # But for what is only there compressed, or runs on from one page to another.
        assert len(left(place, sought)) > len(sought) * 0.95
        later = added(record, welder(), "later.pdf", earlier=key)
        record.erase(key, by="Ana")
        assert left(place, sought) == [key.encode()]  # which the later letter's trail names
        assert record.get(later).row.earlier is None
        record.erase(later, by="Ana")
        assert left(place, sought) == []
        assert record.verify() == []
        assert [line.what for line in record.events("")] == ["erased"] * 10
        for ask in (record.get, record.data, record.shown):
            with pytest.raises(Gone):
                ask(key)
        with pytest.raises(Gone):
            record.erase(key, by="Ana")
        assert record.known("") == record.events(key) == []
    assert left(place, sought) == []
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_nothing_is_left_of_several_letters(place: Path) -> None:
    with closing(Record(place, clock=Clock())) as record:
        key = filled(record)
        sought = [*traces(key, record.get(key).row.sha256), whole(record, 2).encode()]
        keys = [row.id for row in record.rows() if row.client == TYPED[4]]
        assert len(keys) == 2
        with pytest.raises(Gone):
            record.erase(*keys, "none", by="Ana")
        assert len(record.rows()) == 10
        record.erase(*keys, by="Ana")
        assert left(place, sought) == []
        assert record.clients() == []
        assert len(record.rows()) == 8
        last = record.events("")[-1]
        assert (last.what, last.by, last.details) == ("erased", "Ana", {"letters": 2})
        assert (last.letter, last.sha256) == ("", "")


def test_a_clearing_that_broke_off_is_taken_up_at_the_next_start(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, closing(Record(place, clock=Clock())) as record:
        patch.setattr(_file, "PATIENCE", 0.01)
        patch.setattr(_file, "BRIEFLY", 0.01)
        key = filled(record)
        sought = list(traces(key, record.get(key).row.sha256))
        with closing(sqlite3.connect(place, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM letter").fetchall()
            with pytest.raises(WrongUse, match="could not be cleared of its traces yet"):
                record.erase(key, by="Ana")
            with pytest.raises(Gone):
                record.get(key)
            assert left(place, sought)
    with closing(Record(place)) as record:
        assert left(place, sought) == []
        assert record.verify() == []


@pytest.mark.parametrize("seed", [9, 39])
def test_nothing_is_left_in_the_gaps_of_a_file_that_lived(
    place: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """These two leave words behind where rows once stood, unless the file is written anew."""
    lot = random.Random(seed)  # noqa: S311 - drawn, not secret
    monkeypatch.setattr(secrets, "token_urlsafe", lambda _: f"{lot.getrandbits(128):032x}"[:22])
    names: dict[str, str] = {}
    with closing(Record(place, clock=Clock())) as record:
        for step in range(60):
            drawn = lot.random()
            if drawn < 0.3 or not names:
                name = f"Zq{seed}x{step}y"
                names[added(record, welder(name), f"{name}.pdf")] = name
            elif drawn < 0.8:
                key = lot.choice(list(names))
                text = f"{names[key]} " * lot.randrange(1, 60)
                record.note(key, record.get(key).row.version, by="Ana", text=text)
            else:
                key = lot.choice(list(names))
                record.erase(key, by="Ana")
                assert left(place, [key.encode(), names.pop(key).encode()]) == []
