"""Reads employer reference letters and says what they lack, and where."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from datetime import date
    from typing import Any

    from letterproof import contract

__version__ = "0.1.0"


def proof(
    paths: "str | os.PathLike[str] | Iterable[str | os.PathLike[str]]",
    *,
    noc: str | None = None,
    profile: str | None = None,
    as_of: "date | None" = None,
    settings: "str | os.PathLike[str] | Mapping[str, Any] | None" = None,
    jobs: int | None = None,
    time_limit: float = 60.0,
    cache: bool = True,
) -> "contract.Report":
    """Check letters and give the report that `letterproof check --format json` writes.

    Args:
        paths: files, or folders of them, searched to the bottom; one or several.
        noc: the NOC 2021 code claimed for all of them; None to take it from the settings, else
            from each letter.
        profile: the checklist; None for what the settings say, else "express-entry".
        as_of: the day to take as today; None for today.
        settings: a settings file, or a mapping with the keys of one (`{}` for none); None to look
            for `letterproof.toml` upward from the paths.
        jobs: how many letters to work on at a time; None for one a core.
        time_limit: the longest time for a page, in seconds; a file that takes longer is given up.
        cache: whether to look up what was read before, and to keep what is read now.

    A file that cannot be read is a letter of the report, with the verdict "unreadable"; it raises
    nothing. What `fail-on` says is for the command line's exit status, and has no part in this.

    Letters are read in processes of their own, which import nothing of the caller's: no
    `if __name__ == "__main__"` is needed. May be called from any thread.

    Raises:
        letterproof.errors.WrongUse: a path, a setting or a code cannot be used as given.
    """
    from letterproof.api import proof  # noqa: PLC0415 - `import letterproof` loads nothing

    return proof(
        paths,
        noc=noc,
        profile=profile,
        as_of=as_of,
        settings=settings,
        jobs=jobs,
        time_limit=time_limit,
        cache=cache,
    )
