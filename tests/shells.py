"""Runs commands as a terminal does, in this process."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from letterproof import cli


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


class Shell:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str | Path) -> Result:
        with pytest.raises(SystemExit) as end:
            cli.main([str(argument) for argument in arguments])
        out, err = self.capsys.readouterr()
        assert isinstance(end.value.code, int)
        return Result(end.value.code, out, err)
