"""The options that stand over the settings file; every command that reads letters has them."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from letterproof.model.severity import Severity
from letterproof.profiles import PROFILES

NOC = click.option("--noc", metavar="CODE", help="NOC 2021 code claimed in the application.")
PROFILE = click.option(
    "--profile",
    type=click.Choice(sorted(PROFILES)),
    help="The checklist.  [default: express-entry]",
)
SETTINGS = click.option(
    "--settings",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The settings file.  [default: letterproof.toml, upward from the letters]",
)
NO_SETTINGS = click.option("--no-settings", is_flag=True, help="Look for no settings file.")
OPTIONS = (
    NOC,
    PROFILE,
    click.option(
        "--as-of",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="YYYY-MM-DD",
        help="The day to take as today.  [default: today]",
    ),
    click.option(
        "--fail-on",
        type=click.Choice([severity.value for severity in Severity]),
        help="Least severity that makes the exit status 1.  [default: error]",
    ),
    SETTINGS,
    NO_SETTINGS,
)


def wishes(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command these options, as one argument: `wished`, a `letterproof.plan.Wishes`."""

    @wraps(command)
    def told(
        *,
        noc: str | None,
        profile: str | None,
        as_of: datetime | None,
        fail_on: str | None,
        settings: Path | None,
        no_settings: bool,
        **others: Any,  # noqa: ANN401 - the command's own
    ) -> Any:  # noqa: ANN401
        from letterproof.plan import Wishes

        if settings and no_settings:
            raise click.UsageError("--settings and --no-settings: say one of them.")
        day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - the day where the user is
        wished = Wishes(day, noc, profile, fail_on, settings, not no_settings)
        return command(wished=wished, **others)

    for option in reversed(OPTIONS):
        told = option(told)
    return told
