"""Text of a stranger in Markdown: seen as it is, never read as Markdown, HTML, link or mention."""

import re

from letterproof.shown.layout import LONGEST, shorten

MEANT = re.compile(r"[\\`*_{}\[\]<>|~$&!]")
"""What Markdown gives a meaning within a line."""

ENTITIES = {"<": "&lt;", "&": "&amp;"}

LINKED = re.compile(
    r"@(?=\w)"  # a mention, and an address that becomes a link
    r"|\b[A-Za-z][A-Za-z0-9+.-]{0,20}:(?=\S)"  # the scheme of a link, and an emoji's name
    r"|:(?=\w)"
    r"|\bwww(?=\.)"
    r"|#(?=\w)|\bGH-(?=\d)",  # an issue
    re.IGNORECASE,
)
UNSEEN = "\u200b"
"""A space of no width, which parts what would be a link."""

TICKS = re.compile("`+")


def plain(text: str) -> str:
    """Set text in a line of Markdown."""
    cut = shorten(" ".join(text.split()), LONGEST)
    parted = LINKED.sub(lambda match: match[0] + UNSEEN, cut)
    return MEANT.sub(lambda match: ENTITIES.get(match[0], f"\\{match[0]}"), parted)


def exact(text: str) -> str:
    """Set text between ticks, to be copied as it is; a bar in it does not end a cell."""
    squeezed = " ".join(text.split())
    if not squeezed:
        return ""
    longest = max((len(ticks) for ticks in TICKS.findall(squeezed)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{squeezed}{pad}{fence}".replace("|", "\\|")


def table(heads: list[str], rows: list[list[str]]) -> str:
    """Set a table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
