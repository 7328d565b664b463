"""What goes to the terminal: text on stdout, one line on stderr for what goes wrong."""

import os
import sys
from io import TextIOWrapper

import click

from letterproof.errors import WrongUse


def prepare() -> None:
    """Let no character stop a report: pipes and files are UTF-8, a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def show(text: str) -> bool:
    """Write on stdout, and say whether anybody reads; one who has gone (`| head`) is no error.

    Raises:
        WrongUse: it cannot be written.
    """
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise WrongUse(f"standard output cannot be written ({error.strerror}).") from error
    return True


def complain(text: str) -> None:
    """Write one line on stderr; file names are strangers too."""
    line = " ".join(text.split())
    click.echo(f"letterproof: {printable(line)}", err=True)


def printable(text: str) -> str:
    """Take out what a terminal might obey."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def takes_color() -> bool:
    """Say whether stdout is a terminal that wants colour; see no-color.org."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout is not None and sys.stdout.isatty() and not is_plain
