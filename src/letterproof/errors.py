"""What can stop us, as one tree.

    LetterproofError            every error we raise on purpose
    ├── WrongUse                the call cannot be carried out                 (exit status 2)
    ├── CannotStart             no process that reads letters starts here      (exit status 3)
    └── CannotRead              one file cannot be read; the others go on      (exit status 3)
        ├── UnreadableFile      empty, truncated, broken, or of another format
        │   └── OutOfMemory     asks for more memory than it may have
        ├── PasswordProtected   opens only with a password
        └── NoText              pages without any text

A message is one line: it names what is wrong and what to do.
"""

import traceback
from pathlib import Path
from typing import ClassVar


class LetterproofError(Exception):
    """Root of the tree; never raised itself."""

    exit_status: ClassVar[int] = 1


class WrongUse(LetterproofError):  # noqa: N818 - said as a fact, as every error here
    """An option, a path or a code cannot be used as given."""

    exit_status = 2


class CannotStart(LetterproofError):  # noqa: N818
    """No process that reads letters can be started, whatever the letter."""

    exit_status = 3


class CannotRead(LetterproofError):  # noqa: N818
    """A file cannot be read. The message does not repeat the file's name."""

    exit_status = 3


class UnreadableFile(CannotRead):
    """Empty, truncated, broken, or not of a format that can be read."""


class OutOfMemory(UnreadableFile):
    """Asks for more memory than a file may have."""


class PasswordProtected(CannotRead):
    """Opens only with a password."""


class NoText(CannotRead):
    """Holds pages, and no text on any of them."""


def place_of(error: Exception) -> str:
    """Say where in our code an error arose: file and line, never text, which may quote a letter."""
    home = Path(__file__).parent
    frames = traceback.extract_tb(error.__traceback__)
    last = [frame for frame in frames if Path(frame.filename).is_relative_to(home)][-1]
    return f"{Path(last.filename).relative_to(home).as_posix()}, line {last.lineno}"
