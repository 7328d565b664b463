"""The report contract, for tools: see docs/report.md."""

import re
from collections.abc import Iterator
from json import dumps

import msgspec.json

from letterproof.report import Report
from letterproof.reporters import Look, text_reporter

BEYOND_ASCII = re.compile(r"[^ -~\n]")
INDENT = "  "


@text_reporter(".json")
def json(report: Report, look: Look) -> Iterator[str]:
    """Write the data as it is, keys in the contract's order.

    What could steer a terminal or reorder its text is escaped: the data stays the same.
    """
    del look
    head, tail = written(report.around([]), indent=2).split('"letters": []')
    yield f'{head}"letters": ['
    gap = ""
    for letter in report.letters:
        shown = written(letter, indent=2).rstrip().replace("\n", f"\n{INDENT * 2}")
        yield f"{gap}\n{INDENT * 2}{shown}"
        gap = ","
    yield f"\n{INDENT}]{tail}" if gap else f"]{tail}"


def written(data: object, indent: int | None) -> str:
    """Write data with a line feed at its end; all of it in one line without an indent."""
    try:
        told = msgspec.json.encode(data)
        text = (told if indent is None else msgspec.json.format(told, indent=indent)).decode()
    except UnicodeEncodeError:  # half a character, which JSON can only escape
        text = dumps(data, ensure_ascii=False, indent=indent)
    return BEYOND_ASCII.sub(_escaped, text) + "\n"


def _escaped(match: re.Match[str]) -> str:
    """Keep what can be seen; escape the rest as JSON does."""
    character = match[0]
    return character if character.isprintable() else dumps(character)[1:-1]
