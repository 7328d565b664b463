"""A `letterproof serve` that really runs, for tests."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Serving:
    """The process, and the address that it printed, with its token."""

    process: "subprocess.Popen[str]"
    address: str

    @property
    def origin(self) -> str:
        return self.address.partition("/?")[0]

    def stop(self) -> tuple[int, str]:
        """Ask it to end; give its exit status, and what it said after the address."""
        self.process.terminate()
        said = self.process.communicate(timeout=PATIENCE)[0]
        return self.process.returncode, said


def command(place: Path, *arguments: str) -> list[str]:
    own = [sys.executable, "-m", "letterproof", "serve", "--no-browser"]
    return [*own, "--record", str(place / "record.sqlite3"), *arguments]


@contextmanager
def serving(place: Path, *arguments: str) -> Iterator[Serving]:
    """Start it with a record in a folder."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command(place, *arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
    ) as process:
        try:
            line = process.stdout.readline()
            yield Serving(process, re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", line)[0])
        finally:
            process.kill()
