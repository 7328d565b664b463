"""What the command `letterproof` and `python -m letterproof` run."""

import os
import sys
from contextlib import suppress
from typing import NoReturn

from letterproof.cli import main


def program() -> NoReturn:
    """Run one command and end with its status, at once: to take Python apart takes 10 ms more."""
    try:
        main()
    except SystemExit as end:
        for stream in (sys.stdout, sys.stderr):
            with suppress(AttributeError, OSError, ValueError):
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 0)


if __name__ == "__main__":
    program()
