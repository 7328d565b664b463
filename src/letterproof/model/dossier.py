"""What is gathered: one letter, one file, one run."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letterproof import contract
from letterproof.errors import CannotRead
from letterproof.model.fact import Facts, Position
from letterproof.model.letter import Letter
from letterproof.model.occupation import Classification


@dataclass(frozen=True)
class Dossier:
    """All that one letter says.

    `as_of` is the day its checks take as today, `profile` the programme they are for.
    """

    letter: Letter
    facts: Facts
    positions: tuple[Position, ...]
    classification: Classification
    as_of: date
    profile: str = "express-entry"


@dataclass(frozen=True)
class Intake:
    """One file: what it says, or why it could not be read.

    `sha256` and `media_type` are None where not even the bytes could be had.
    """

    path: Path
    sha256: str | None = None
    media_type: str | None = None
    dossier: Dossier | None = None
    trouble: CannotRead | None = None


@dataclass(frozen=True)
class Case:
    """The letters of one run, in the order of their paths: what the report says of each."""

    letters: tuple[contract.Gist, ...]
