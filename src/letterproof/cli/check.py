"""`check`: letters in, a report out."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import shutil
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._options import JOBS, LANG, TIME_LIMIT
from letterproof.cli._progress import progress
from letterproof.cli._reports import FORMAT, OUTPUT, places, publish
from letterproof.cli._screen import complain, takes_color
from letterproof.cli._wishes import wishes
from letterproof.model.severity import Severity
from letterproof.place import Place, Url, place

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from letterproof.engine.cluster import Cluster
    from letterproof.engine.limits import Limits
    from letterproof.plan import Wishes
    from letterproof.report import Report
    from letterproof.settings import Settings

NOT_READ = 3

NAMED = 5
"""How many of the files passed over are named."""

EXIT_STATUS = """\b
Exit status:
  0  every letter was read, none has a finding at or above --fail-on
  1  every letter was read, at least one has such a finding
  2  wrong use: an option, a setting, a code or a path that cannot be used
  3  at least one letter could not be read; the others were checked

\b
Examples:
  letterproof check letter.pdf
  letterproof check letters/ --noc 21231 --fail-on warning
  letterproof check letters/ --format json --output report.json
"""


@click.command(epilog=EXIT_STATUS)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=place)
@wishes
@FORMAT
@OUTPUT
@LANG
@JOBS
@TIME_LIMIT
@click.option("--no-cache", is_flag=True, help="Read every letter anew, and keep nothing.")
@click.option(
    "--engine",
    type=click.Choice(["local", "dask"]),
    default="local",
    show_default=True,
    help="Where letters are read: here, or on a Dask cluster.",
)
@click.option("--scheduler", metavar="ADDRESS", help="The cluster's scheduler: tcp://host:8786.")
def check(
    paths: tuple[Place, ...],
    *,
    wished: "Wishes",
    names: tuple[str, ...],
    output: Path | None,
    lang: str,
    jobs: int | None,
    time_limit: float,
    no_cache: bool,
    engine: str,
    scheduler: str | None,
) -> int:
    """Check letters: PDF, Word and other files, or folders of them, searched to the bottom.

    With --engine dask also files of a store: s3://bucket/letters/.
    """
    if (engine == "dask") != bool(scheduler):
        raise click.UsageError("--engine dask and --scheduler ADDRESS go together.")
    if engine == "local" and any(isinstance(path, Url) for path in paths):
        raise click.UsageError("files of a store are read by a cluster: --engine dask.")
    from letterproof import cache
    from letterproof.engine.limits import Limits
    from letterproof.plan import plan
    from letterproof.reporters import Look
    from letterproof.run import Run

    planned = plan(paths, wished)
    files = planned.gathered.files
    if planned.gathered.skipped:
        complain(_passed_over(planned.gathered.skipped, paths))
    found = places(names, output, files)
    limits = Limits(time_limit)
    with (
        _cluster(scheduler, planned.settings, limits) as cluster,
        progress(len(files)) as told,
        Run(
            files,
            planned.settings,
            engine=cluster,
            jobs=jobs or 0,
            kept=None if no_cache else cache.place(),
            limits=limits,
            told=told,
        ) as run,
    ):
        report = run.report(datetime.now(UTC))
        look = Look(
            color=not output and takes_color(),
            width=shutil.get_terminal_size().columns,
            language=lang,
            leaves=run.leaves,
        )
        publish(report, names, found, look)
        is_folder = any(not isinstance(path, Path) or path.is_dir() for path in paths)
        for line in (*run.complaints, *run.waivers.told(is_folder=is_folder)):
            complain(line)
        return status(report, planned.settings.fail_on)


def _cluster(
    scheduler: str | None, settings: "Settings", limits: "Limits"
) -> "AbstractContextManager[Cluster | None]":
    if scheduler is None:
        return nullcontext()
    from letterproof.engine.cluster import Cluster

    return Cluster(scheduler, settings, limits)


def _passed_over(skipped: Sequence[Place], paths: Sequence[Place]) -> str:
    """Name the first few files that are no letters, each as seen from the folder given."""
    names = [_from(file, paths) for file in skipped]
    one, many = "1 file that is no letter", f"{len(names)} files that are no letters"
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"passed over {one if len(names) == 1 else many}: {', '.join(names[:NAMED])}{more}."


def _from(file: Place, paths: Sequence[Place]) -> str:
    if isinstance(file, Url):
        return file.text
    folders = (path for path in paths if isinstance(path, Path))
    folder = next(path for path in folders if file.is_relative_to(path))
    return file.relative_to(folder).as_posix()


def status(report: "Report", fail_on: Severity) -> int:
    """Give the exit status that a report comes to."""
    summary = report.summary
    if summary["unreadable"]:
        return NOT_READ
    if fail_on is Severity.INFO:
        return int(
            any(
                not finding["waived"] for letter in report.letters for finding in letter["findings"]
            )
        )
    failing = summary["failed"] + (summary["review"] if fail_on is Severity.WARNING else 0)
    return int(failing > 0)
