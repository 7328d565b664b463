"""What a run is to do: which files, by which settings, and who said so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from letterproof.errors import WrongUse
from letterproof.folder import Gathered, gather
from letterproof.model.severity import Severity
from letterproof.place import Place
from letterproof.settings import DEFAULT_PROFILE, Settings
from letterproof.settings.file import NAME, Said, found, given, read


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller of a run says; None where the settings file or the default decides.

    `settings` is a file, or what would stand in one; None to look for one upward from the letters,
    unless `is_searched` is false.
    """

    as_of: date
    noc: str | None = None
    profile: str | None = None
    fail_on: str | None = None
    settings: Path | Mapping[str, Any] | None = None
    is_searched: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a run, its settings, and what of these the settings file said."""

    gathered: Gathered
    settings: Settings
    said: Said


def plan(paths: Sequence[Place], wishes: Wishes) -> Plan:
    """Find the letters among files and folders, and the settings that govern them.

    Raises:
        WrongUse: a path, a setting or a code cannot be used as given, or two settings files govern
            different parts of the run.
    """
    said = governing([path for path in paths if isinstance(path, Path)], wishes)
    gathered = gather(paths, said.wants)
    others = [path for path in gathered.skipped if isinstance(path, Path) and path.name == NAME]
    if wishes.settings is None and wishes.is_searched:
        for other in others:
            if said.place is None or not other.samefile(said.place):
                raise WrongUse(
                    f"{other}: governs only a part of these letters. Check that folder by itself, "
                    "or name one file for all with --settings FILE."
                )
    skipped = tuple(path for path in gathered.skipped if path not in others)
    return Plan(Gathered(gathered.files, skipped), settled(said, wishes), said)


def governing(paths: Sequence[Path], wishes: Wishes) -> Said:
    """Read the settings that govern these paths.

    Raises:
        WrongUse: they cannot be used, or two files govern different paths.
    """
    match wishes.settings:
        case Path() as named:
            return read(named)
        case None:
            place = found(paths) if wishes.is_searched else None
            return read(place) if place else Said()
        case data:
            return given(data)


def settled(said: Said, wishes: Wishes) -> Settings:
    """Weigh what the caller says before what the file says before what holds otherwise.

    Raises:
        WrongUse: a claimed code is none of NOC 2021.
    """
    return Settings(
        wishes.as_of,
        wishes.profile or said.profile or DEFAULT_PROFILE,
        _known(wishes.noc, "") if wishes.noc else _known(said.claimed, said.origins.get("noc", "")),
        Severity(wishes.fail_on or said.fail_on or Severity.ERROR),
        said.severities,
        {} if wishes.noc else _all_known(said),
        said.waivers,
    )


def _known(code: str | None, origin: str) -> str | None:
    if code is None:
        return None
    from letterproof.noc.catalogue import known  # noqa: PLC0415 - only where a code is claimed

    try:
        return known(code).code
    except WrongUse as error:
        raise WrongUse(f"{origin}: {error}" if origin else str(error)) from error


def _all_known(said: Said) -> dict[str, str]:
    codes = {}
    for name, code in said.claims.items():
        codes[name] = _known(code, f"the code claimed for {name}") or code
    return codes
