"""`watch`: a folder that letters are dropped into, a folder that reports come out of."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._options import JOBS, LANG, TIME_LIMIT
from letterproof.cli._screen import complain, printable, show
from letterproof.cli._stopping import Stopped, heed_signals
from letterproof.cli._wishes import NO_SETTINGS, NOC, PROFILE, SETTINGS
from letterproof.discovery import unloaded
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.settings import Settings

EPILOG = """\b
In the folder of reports: overview.html with all letters, letters/ with each one's own report.
Stop it with Ctrl-C or SIGTERM; started again, it goes on where it was.

\b
Examples:
  letterproof watch inbox/ --reports reports/
  letterproof watch inbox/ --reports reports/ --format html --format csv --sort-into done/
"""


@click.command(epilog=EPILOG)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--reports",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    required=True,
    help="Where reports go; made if it is not there.",
)
@click.option(
    "--sort-into",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Move letters to passed, review, failed or unreadable in there.  [default: leave them]",
)
@click.option(
    "--format",
    "names",
    type=click.Choice(unloaded("letterproof.reporters")),
    multiple=True,
    default=["html"],
    show_default=True,
    help="The reports' format; may be given several times.",
)
@NOC
@PROFILE
@SETTINGS
@NO_SETTINGS
@LANG
@JOBS
@TIME_LIMIT
@click.option(
    "--every",
    type=click.FloatRange(min=0.1),
    default=2.0,
    show_default=True,
    metavar="SECONDS",
    help="Time between two looks at the folder.",
)
@click.option(
    "--settle",
    type=click.FloatRange(min=0),
    default=3.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a file must stay as it is to be whole.",
)
@click.option("--no-cache", is_flag=True, help="Keep nothing of the letters when it ends.")
def watch(
    folder: Path,
    *,
    reports: Path,
    sort_into: Path | None,
    names: tuple[str, ...],
    noc: str | None,
    profile: str | None,
    settings: Path | None,
    no_settings: bool,
    lang: str,
    jobs: int | None,
    time_limit: float,
    every: float,
    settle: float,
    no_cache: bool,
) -> int:
    """Check letters as they are dropped into a folder, until it is stopped."""
    from letterproof import cache
    from letterproof.engine.limits import Limits
    from letterproof.folder import may_be_letter
    from letterproof.plan import Wishes, governing, settled
    from letterproof.reporters import reporter
    from letterproof.watch import Places, Watch, Ways

    today = date.today()  # noqa: DTZ011 - the day where the user is
    wished = Wishes(today, noc, profile, settings=settings, is_searched=not no_settings)
    places = Places(folder, reports, sort_into)
    said = governing([folder], wished)

    def settings_on(day: date) -> "Settings":
        return settled(said, replace(wished, as_of=day))

    settings_on(today)
    with ExitStack() as stack:
        kept = cache.place()
        if no_cache:
            own = stack.enter_context(tempfile.TemporaryDirectory(prefix="letterproof-"))
            kept = Path(own, "letters.sqlite3")
        try:
            reports.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WrongUse(f"{reports}: cannot be made ({error.strerror}).") from error
        ways = Ways(
            settings_on,
            [reporter(name) for name in dict.fromkeys(names)],
            kept,
            language=lang,
            jobs=jobs or 0,
            limits=Limits(time_limit),
            settle=settle,
            is_wanted=lambda path: said.wants(path) and may_be_letter(path),
        )
        watching = Watch(places, ways, say=_say, complain=complain)
        try:
            heed_signals()
            _say(f"watching {folder}; reports go to {reports}")
            while True:
                watching.look()
                time.sleep(every)
        except (Stopped, KeyboardInterrupt):
            _say("stopped")
    return 0


def _say(line: str) -> None:
    """Write a line; file names are strangers."""
    show(printable(line) + "\n")
