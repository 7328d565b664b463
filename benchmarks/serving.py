"""A running `letterproof serve` to be measured: a plain HTTP client, and its processor time."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

SERVE = [sys.executable, "-m", "letterproof", "serve", "--no-browser", "--no-settings"]
IDLE = 3.0
"""Seconds after which a connection is opened anew."""


class Taken(NamedTuple):
    """Seconds that each of several askings took, and those of the processor."""

    wall: list[float]
    cpu: list[float]


class Server:
    """A running `letterproof serve`, and a browser that came by its address."""

    def __init__(self, record: Path, *options: str) -> None:
        start = time.perf_counter()
        command = [*SERVE, "--record", str(record), "--name", "Bench", "--lang", "en", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None  # noqa: S101 - it was asked for
        said = re.search(r"127\.0\.0\.1:(\d+)(/\?token=\S+)", self.process.stdout.readline())
        if not said:
            raise SystemExit("the server did not start")
        self.started = time.perf_counter() - start
        self._line = HTTPConnection("127.0.0.1", int(said[1]))
        self._headers = {"Origin": f"http://127.0.0.1:{said[1]}"}
        self._door, self._last = said[2], 0.0

    def enter(self) -> None:
        """Come by the address that the server said."""
        self._line.request("GET", self._door)
        answer = self._line.getresponse()
        answer.read()
        self._headers["Cookie"] = str(answer.headers["Set-Cookie"]).partition(";")[0]

    def get(self, path: str) -> bytes:
        """Ask for a page."""
        return self._answer("GET", path, None, {})

    def post(self, path: str, fields: dict[str, str]) -> bytes:
        """Send a form as the page's script does."""
        kind = {"Content-Type": "application/x-www-form-urlencoded", "X-Part": "1"}
        return self._answer("POST", path, urlencode(fields).encode(), kind)

    def upload(self, name: str, data: bytes, csrf: str) -> bytes:
        """Send a file."""
        head = f'--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        kind = {"Content-Type": "multipart/form-data; boundary=b", "X-Part": "1", "X-Csrf": csrf}
        return self._answer("POST", "/letters", head.encode() + data + b"\r\n--b--\r\n", kind)

    def _answer(self, way: str, path: str, body: bytes | None, more: dict[str, str]) -> bytes:
        if time.perf_counter() - self._last > IDLE:
            self._line.close()  # the server does, too
        self._line.request(way, path, body, {**self._headers, **more})
        answer = self._line.getresponse()
        content = answer.read()
        self._last = time.perf_counter()
        if answer.status != 200:
            raise SystemExit(f"{way} {path}: {answer.status}")
        return content

    def family(self) -> list[int]:
        """Give the server's process and those of its workers."""
        parents = {}
        for place in Path("/proc").glob("[0-9]*/stat"):
            try:
                parents[int(place.parent.name)] = int(
                    place.read_text().rpartition(")")[2].split()[1]
                )
            except OSError:  # it ended meanwhile
                continue
        found = [self.process.pid]
        for one in found:
            found += [child for child, parent in parents.items() if parent == one]
        return found

    def memory(self) -> str:
        """Say how many megabytes the server and its workers hold now."""
        held = [_megabytes(process) for process in self.family()]
        return f"{held[0]:.0f} MB, and its worker {sum(held[1:]):.0f} MB"

    def close(self) -> None:
        """End it."""
        self._line.close()
        self.process.terminate()
        self.process.communicate()


@contextmanager
def server(record: Path, *options: str) -> Iterator[Server]:
    """Run a server."""
    running = Server(record, *options)
    try:
        running.enter()
        yield running
    finally:
        running.close()


def _megabytes(process: int) -> float:
    text = Path(f"/proc/{process}/status").read_text()
    return int(text.partition("VmRSS:")[2].split()[0]) / 1024


def threads(processes: Sequence[int]) -> dict[str, int]:
    """Give the nanoseconds of the processor that each thread has had."""
    had = {}
    for process in processes:
        for place in Path(f"/proc/{process}/task").glob("*/schedstat"):
            try:
                had[str(place)] = int(place.read_text().split()[0])
            except OSError:  # it ended meanwhile
                continue
    return had


def timed(at: Server, asks: Sequence[Callable[[], object]]) -> Taken:
    """Ask one after the other."""
    wall, cpu = [], []
    family = at.family()
    for ask in asks:
        before = threads(family)
        start = time.perf_counter()
        ask()
        wall.append(time.perf_counter() - start)
        after = threads(family)
        cpu.append(sum(had - before.get(one, 0) for one, had in after.items()) / 1e9)
    return Taken(wall, cpu)


def plainly(asks: Sequence[Callable[[], object]]) -> Taken:
    """Do one thing after the other in this process."""
    wall, cpu = [], []
    for ask in asks:
        start, used = time.perf_counter(), time.process_time()
        ask()
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - used)
    return Taken(wall, cpu)


def joined(parts: Sequence[Taken]) -> Taken:
    """Put several measurements of the same thing together."""
    wall = [each for part in parts for each in part.wall]
    return Taken(wall, [each for part in parts for each in part.cpu])
