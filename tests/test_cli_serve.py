"""`letterproof serve`, as it is started and stopped."""

import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import httpx2
import pytest
from serving import PATIENCE, command, serving

from letterproof.cli import serve as module
from letterproof.record import Record

SAMPLES = Path(__file__).parents[1] / "samples"


def children(process: "subprocess.Popen[str]") -> set[int]:
    """Give its own processes; none where the system does not say."""
    found = set()
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            number, _, rest = place.read_text("utf-8").partition(" ")
            if int(rest.rpartition(")")[2].split()[1]) == process.pid:
                found.add(int(number))
    return found


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_it_opens_reads_a_folder_and_ends_cleanly(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    sample = SAMPLES / "en-welder-no-hours-no-pay.pdf"
    (folder / sample.name).write_bytes(sample.read_bytes())
    with serving(tmp_path, str(folder), "--name", "Ana") as started:
        process, address = started.process, started.address
        with httpx2.Client(follow_redirects=True) as browser:
            assert "You are Ana" in browser.get(address).text
            late = time.monotonic() + PATIENCE
            while "Gurpreet" not in browser.get(address.partition("?")[0]).text:
                assert time.monotonic() < late
                time.sleep(0.1)
            assert "server" not in browser.get(address).headers
        own = children(process)
        assert own or sys.platform != "linux"
        process.send_signal(getattr(signal, name))
        rest = process.communicate(timeout=PATIENCE)[0]
    assert (process.returncode, rest) == (0, "stopped\n")
    assert not [pid for pid in own if Path(f"/proc/{pid}").exists()]
    with closing(Record(tmp_path / "record.sqlite3")) as record:
        assert [row.verdict for row in record.rows()] == ["fail"]


def test_it_ends_while_a_letter_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for number in range(30):
        text = b"%%PDF-1.4 broken %d" % number
        (folder / f"{number}.pdf").write_bytes(text)
    with serving(tmp_path, str(folder)) as started:
        process = started.process
        time.sleep(3)
        start = time.monotonic()
        process.terminate()
        assert process.wait(PATIENCE) == 0
        assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere",), "nowhere: there is no such folder. Make it first."),
        (("--settings", "nowhere.toml"), "nowhere.toml"),
        (("--noc", "99999"), "99999"),
    ],
)
def test_what_cannot_be_is_one_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    done = subprocess.run(
        command(tmp_path, *arguments), capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with serving(tmp_path) as started:
        port = started.address.partition("/?")[0].rpartition(":")[2]
        done = subprocess.run(
            command(tmp_path / "other", "--port", port), capture_output=True, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr == f"letterproof: port {port} cannot be had: another program has it.\n"


def test_a_browser_opens_only_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not module.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert module.has_display()


def test_help_loads_no_server() -> None:
    script = """
import sys
from letterproof.cli import letterproof
letterproof.main(['serve', '--help'], standalone_mode=False)
print(*sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "click" in loaded
    assert not {"starlette", "uvicorn", "jinja2", "sqlite3", "msgspec"} & loaded
