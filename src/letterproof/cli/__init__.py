"""The command line: options in, exit status out.

One module holds a command or a few of one kind. A command imports what it needs when it runs, so
that help comes at once.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import ClassVar, NoReturn

import click

from letterproof import __version__
from letterproof.cli._screen import complain, prepare
from letterproof.errors import LetterproofError, place_of

WRONG_USE = 2
NO_REPORT = 3
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its status; what goes wrong is one line on stderr."""
    prepare()
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status: int | None = letterproof.main(arguments, "letterproof", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return WRONG_USE
    except click.ClickException as error:
        context = error.ctx if isinstance(error, click.UsageError) else None
        command = context.command_path if context else "letterproof"
        complain(f"{error.format_message()} See '{command} --help'.")
        return WRONG_USE
    except click.Abort:
        return INTERRUPTED
    except LetterproofError as error:
        complain(str(error))
        return error.exit_status
    except Exception as error:  # noqa: BLE001 - no traceback: it may quote a letter
        complain(
            f"internal error, no report was made: {type(error).__name__} in {place_of(error)}. "
            "Please report this line; no letter is needed."
        )
        return NO_REPORT
    return status or 0


class Sections(click.Group):
    """A group whose help lists its commands under headings; one is loaded when it is asked for."""

    headings = (
        ("Letters", ("check", "watch", "serve", "text", "report")),
        ("What is checked", ("rules", "explain", "noc")),
        ("This installation", ("settings", "cache", "doctor")),
    )
    modules: ClassVar = {"rules": "lookup", "explain": "lookup"}
    """Where a command stands that is in no module of its name."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command, or give None where there is none of that name."""
        del ctx
        if cmd_name not in self.commands:
            return None
        module = import_module(f"{__name__}.{self.modules.get(cmd_name, cmd_name)}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a list of commands under each heading."""
        for heading, names in self.headings:
            commands = [(name, self.get_command(ctx, name)) for name in names]
            with formatter.section(heading):
                formatter.write_dl(
                    [
                        (name, command.get_short_help_str(80))
                        for name, command in commands
                        if command
                    ]
                )


@click.group(
    cls=Sections,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    epilog="Example:  letterproof check letters/ --noc 63200",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def letterproof() -> None:
    """Read employer reference letters and say what they lack, and where.

    Letters never leave this computer, unless you name a cluster of your own.
    """


for name in (name for _, names in Sections.headings for name in names):
    letterproof.add_command(click.Command(name))  # its place; `get_command` loads it
