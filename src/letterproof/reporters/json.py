"""The report contract, for tools: see docs/report.md."""

import json as standard
import re

from letterproof.reporters import Data, Look, reporter

BEYOND_ASCII = re.compile(r"[^ -~\n]")


@reporter
def json(data: Data, look: Look) -> str:
    """Write the data as it is, keys in the contract's order.

    What could steer a terminal or reorder its text is escaped: the data stays the same.
    """
    del look
    return written(data, indent=2)


def written(data: Data, indent: int | None) -> str:
    """Write data with a line feed at its end; all of it in one line without an indent."""
    text = standard.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    return BEYOND_ASCII.sub(_escaped, text) + "\n"


def _escaped(match: re.Match[str]) -> str:
    """Keep what can be seen; escape the rest as JSON does."""
    character = match[0]
    return character if character.isprintable() else standard.dumps(character)[1:-1]
