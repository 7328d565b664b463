"""Letters written by hand, each a file of its own, and what a person read in them (truth.toml)."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from .bank import HERE
from .words import Truth

FOLDER = HERE.parent / "handwritten"


@cache
def handwritten(name: str) -> tuple[tuple[Path, str, str, Truth], ...]:
    """Give path, kind, language and truth of each letter of a set ("first"), as in truth.toml.

    What a person could not settle ("ambiguous") is not judged.
    """
    folder = FOLDER / name
    listed = tomllib.loads((folder / "truth.toml").read_text(encoding="utf-8"))["letter"]
    return tuple(
        (folder / entry["file"], entry["kind"], entry["language"], _truth(entry))
        for entry in listed
    )


def _truth(entry: dict[str, Any]) -> Truth:
    jobs = entry.get("positions", [{}])
    duties = [duty for job in jobs for duty in job.get("duties", ())]
    open_questions = {
        (number, name) for name in entry.get("ambiguous", ()) for number in range(-1, len(jobs))
    }
    return Truth(
        facts=_values(entry.get("facts", {})),
        positions=[_values(job) for job in jobs],
        duties=list(dict.fromkeys(duties)),
        unscored=open_questions,
    )


def _values(facts: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(said) if isinstance(said, list) else (said,)
        for name, said in facts.items()
        if name != "duties" and said
    }
