"""The classification's database, opened once, read only."""

import sqlite3
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any


@cache
def database() -> sqlite3.Connection:
    """Open the database; threads may share the connection, for nobody writes."""
    path = Path(str(files("letterproof.noc_data"))) / "noc.sqlite3"
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, check_same_thread=False)


def rows(query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """Give every row that a query finds."""
    return database().execute(query, values).fetchall()
