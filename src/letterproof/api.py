"""What stands behind `letterproof.proof`."""

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from letterproof import contract
from letterproof.cache import place
from letterproof.engine.limits import Limits
from letterproof.errors import WrongUse
from letterproof.plan import Wishes, plan
from letterproof.profiles import PROFILES
from letterproof.run import Run

StrPath = str | os.PathLike[str]


def proof(
    paths: StrPath | Iterable[StrPath],
    *,
    noc: str | None,
    profile: str | None,
    as_of: date | None,
    settings: StrPath | Mapping[str, Any] | None,
    jobs: int | None,
    time_limit: float,
    cache: bool,
) -> contract.Report:
    """Check letters; `letterproof.proof` says how.

    Raises:
        WrongUse: a path, a setting or a code cannot be used as given.
    """
    several = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    if not several:
        raise WrongUse("no letters: name a file or a folder.")
    if profile is not None and profile not in PROFILES:
        raise WrongUse(f"{profile}: no such profile. There are {', '.join(sorted(PROFILES))}.")
    if jobs is not None and jobs < 1:
        raise WrongUse(f"{jobs} jobs: at least one is needed.")
    if time_limit <= 0:
        raise WrongUse(f"{time_limit} seconds: a page needs some time.")
    wishes = Wishes(
        as_of or date.today(),  # noqa: DTZ011 - the day where the user is
        noc,
        profile,
        settings=settings if isinstance(settings, Mapping | None) else Path(settings),
    )
    planned = plan([Path(path) for path in several], wishes)
    with Run(
        planned.gathered.files,
        planned.settings,
        jobs=jobs or 0,
        kept=place() if cache else None,
        limits=Limits(time_limit),
    ) as run:
        return run.report(datetime.now(UTC)).whole()
