"""The page says of a letter what `letterproof check` says with the same settings."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient
from web_builders import browser, post, wait

from letterproof import proof
from letterproof.engine.desk import Desk
from letterproof.plan import Wishes, governing, settled
from letterproof.record import Held, Record
from letterproof.settings import Settings
from letterproof.web._arrival import Watched
from letterproof.web.intake import Intake
from letterproof.web.law import Aside
from letterproof.web.office import Office

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date.today()  # noqa: DTZ011 - the day where the user is, as the page takes it
WELDER = "en-welder-no-hours-no-pay.pdf"
WORD = "en-accountant-wrong-noc-nested-table.docx"
SCAN = "en-baker-scanned.pdf"
HOTEL = "en-hotel-receptionist-page-header.rtf"
OTHER = "other-firm.rtf"
TOML = """
[noc]
"inbox/en-welder*" = "72106"

[severities]
salary-missing = "info"

[[waivers]]
rule = "hours-missing"
letters = "inbox/en-welder*"
reason = "Pay stubs say 40."
by = "A. Roy"
until = 2099-12-31

[[waivers]]
rule = "duties-shared"
letters = "other-firm.rtf"
message = "(en-hotel-receptionist-page-header.rtf)"
reason = "One group."
by = "A. Roy"
until = 2099-12-31
"""


def inbox(place: Path, *samples: str, toml: str = TOML) -> Path:
    """Make a folder of letters, two of which share their duties, with a settings file."""
    folder = place / "inbox"
    folder.mkdir()
    for name in (*samples, HOTEL):
        (folder / name).write_bytes((SAMPLES / name).read_bytes())
    text = (SAMPLES / HOTEL).read_text("latin-1")
    text = text.replace("Vltava Bridge Hotel s.r.o.", "Moravia Garden Inn a.s.")
    (folder / OTHER).write_text(text, "latin-1")
    (folder / "letterproof.toml").write_text(toml, "utf-8")
    return folder


@contextmanager
def serving(place: Path, folder: Path) -> Iterator[Office]:
    """Open the page over a folder as `letterproof serve` does, and let it come to rest."""
    said = governing([folder], Wishes(TODAY))

    def settings_on(day: date) -> Settings:
        return settled(said, Wishes(day))

    aside = Aside(settings_on, folder)
    with (
        closing(Record(place / "record.sqlite3", aside=aside)) as record,
        closing(Desk()) as desk,
        closing(Intake(record, Desk, settings_on, Watched(folder, settle=0.1), every=0.1)) as own,
    ):
        own.start()
        opened = Office(record, desk, own, settings_on)
        rest(opened, len([path for path in folder.iterdir() if path.suffix != ".toml"]))
        yield opened


def rest(own: Office, letters: int) -> None:
    """Wait until so many letters are read and held against each other."""

    def is_at_rest() -> bool:
        progress = own.intake.progress()
        is_done = not (progress.is_busy or progress.again or progress.compares)
        return is_done and len(own.record.rows()) == letters

    wait(is_at_rest, 120)


def held(own: Office, name: str) -> Held:
    (key,) = (row.id for row in own.record.rows() if row.name == name)
    return own.record.get(key)


def rules(own: Office, name: str) -> dict[str, Any]:
    """Give a letter's findings: the reason why each is set aside, or its severity."""
    found = held(own, name).letter["findings"]
    return {
        one["rule"]: one["waived"]["reason"] if one["waived"] else one["severity"] for one in found
    }


def bare(thing: Any) -> Any:  # noqa: ANN401 - JSON
    """Leave out places: a Word file is looked at as pages, whose lines its words are cut by."""
    if isinstance(thing, dict):
        return {
            key: " ".join(one["text"] for one in value) if key == "evidence" else bare(value)
            for key, value in thing.items()
        }
    return [bare(each) for each in thing] if isinstance(thing, list) else thing


def test_the_page_and_check_agree(tmp_path: Path) -> None:
    folder = inbox(tmp_path, WELDER, WORD, SCAN)
    checked = {
        Path(letter["path"]).name: letter for letter in proof(folder, as_of=TODAY)["letters"]
    }
    with serving(tmp_path, folder) as own:
        told = {row.name: own.record.get(row.id).letter for row in own.record.rows()}
        listed = {row.name: (row.verdict, row.rules) for row in own.record.rows()}
    assert told.keys() == checked.keys()
    for name, letter in checked.items():
        letter["path"] = name
        if Path(name).suffix == ".pdf":
            assert told[name] == letter
        assert bare(told[name]) == bare(letter)
        standing = {one["rule"] for one in letter["findings"] if not one["waived"]}
        assert listed[name][0] == letter["verdict"]
        assert set(listed[name][1]) == standing
    findings = {one["rule"]: one for one in told[OTHER]["findings"]}
    assert "(en-hotel-receptionist-page-header.rtf)" in findings["duties-shared"]["message"]
    assert findings["duties-shared"]["waived"]["reason"] == "One group."
    assert told[WELDER]["noc"]["claimed"] == "72106"


def test_what_the_settings_file_waives_is_shown_and_taken_back_there(tmp_path: Path) -> None:
    folder = inbox(tmp_path, WELDER)
    with serving(tmp_path, folder) as own:
        assert rules(own, WELDER)["hours-missing"] == "Pay stubs say 40."
        letter = held(own, WELDER)
        client = browser(own)
        page = client.get(f"/letters/{letter.row.id}").text
        assert "A. Roy" in page
        assert "2099-12-31" in page
        assert page.count("The settings file says so") == 1
        finding = next(one for one in letter.letter["findings"] if one["waived"])
        of = {"rule": finding["rule"], "position": "0", "message": finding["message"]}
        address, seen = f"/letters/{letter.row.id}", str(letter.row.version)
        assert post(client, f"{address}/unwaive", seen=seen, **of).status_code == 422
        assert rules(own, WELDER)["hours-missing"] == "Pay stubs say 40."
        # The record's own word stands over it, and can be taken back.
        more = {"reason": "Seen in the contract.", "until": TODAY.isoformat()}
        assert post(client, f"{address}/waive", seen=seen, **of, **more).status_code == 303
        assert rules(own, WELDER)["hours-missing"] == "Seen in the contract."
        assert "The settings file says so" not in client.get(address).text
        seen = str(held(own, WELDER).row.version)
        assert post(client, f"{address}/unwaive", seen=seen, **of).status_code == 303
        assert rules(own, WELDER)["hours-missing"] == "Pay stubs say 40."


def test_an_edited_settings_file_judges_again(tmp_path: Path) -> None:
    folder = inbox(tmp_path, WELDER)
    with serving(tmp_path, folder) as own:
        assert rules(own, WELDER)["salary-missing"] == "info"
        lines = len(own.record.events())
    with serving(tmp_path, folder) as own:
        assert len(own.record.events()) == lines
    toml = TOML.replace('salary-missing = "info"', 'duties-shared = "error"')
    toml = toml.replace("One group.", "Two hotels of a group.").replace("Pay stubs", "Pay slips")
    (folder / "letterproof.toml").write_text(toml.replace("72106", "63200"), "utf-8")
    with serving(tmp_path, folder) as own:
        assert rules(own, WELDER)["salary-missing"] == "error"
        assert rules(own, WELDER)["hours-missing"] == "Pay slips say 40."
        assert held(own, WELDER).letter["noc"]["claimed"] == "63200"
        assert rules(own, OTHER)["duties-shared"] == "Two hotels of a group."
        assert rules(own, HOTEL)["duties-shared"] == "error"
        assert held(own, HOTEL).row.verdict == "fail"
        assert own.record.verify() == []


def waive(client: TestClient, letter: Held, rule: str) -> int:
    finding = next(one for one in letter.letter["findings"] if one["rule"] == rule)
    of = {"rule": rule, "position": "", "message": finding["message"]}
    more = {"reason": "One owner.", "until": "2027-01-31", "seen": str(letter.row.version)}
    address = f"/letters/{letter.row.id}/waive"
    return post(client, address, **of, **more).status_code


def test_letters_are_held_against_each_other_as_they_come_change_and_go(tmp_path: Path) -> None:
    folder = inbox(tmp_path, toml="")
    with serving(tmp_path, folder) as own:
        client = browser(own)
        record, first, other = own.record, held(own, HOTEL), held(own, OTHER)
        assert rules(own, HOTEL)["duties-shared"] == "warning"
        assert f"({OTHER})" in client.get(f"/letters/{first.row.id}").text
        assert waive(client, first, "duties-shared") == 303
        assert rules(own, HOTEL)["duties-shared"] == "One owner."
        trail = client.get(f"/letters/{first.row.id}").text
        assert f"employer ({OTHER})" in trail
        assert f"({other.row.id}" not in trail
        # The earlier one does not count against the one that replaces it, nor against others.
        first = held(own, HOTEL)
        record.set_earlier(other.row.id, other.row.version, first.row.id, by="Ana")
        wait(lambda: "duties-shared" not in rules(own, OTHER))
        wait(lambda: "duties-shared" not in rules(own, HOTEL))
        record.set_earlier(other.row.id, held(own, OTHER).row.version, None, by="Ana")
        wait(lambda: rules(own, HOTEL).get("duties-shared") == "One owner.")
        wait(lambda: rules(own, OTHER).get("duties-shared") == "warning")
        assert record.verify() == []
        record.erase(other.row.id, by="Ana")
        assert OTHER.encode() not in (tmp_path / "record.sqlite3").read_bytes()
        wait(lambda: "duties-shared" not in rules(own, HOTEL))
        assert record.verify() == []
