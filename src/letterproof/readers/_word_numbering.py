"""Lists: what stands before an item, and how deep it is."""

import re
from dataclasses import dataclass

from letterproof.readers._symbols import BULLET
from letterproof.readers._word_xml import Element, W, is_on, number, value

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
LARGEST_IN_LETTERS = 780
LARGEST_ROMAN = 3999
DEEPEST = 8
LONGEST_TEXT = 40
PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `restarts_below` is the level whose use makes it count anew."""

    start: int
    format: str
    text: str
    restarts_below: int
    is_legal: bool
    style: str | None


class Numbering:
    """The lists of a document; it counts as items are asked for, in reading order."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._read: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, str] = {}
        self._own: dict[tuple[str, int], Level] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        linked = {}
        by_style = {}
        for element in root.iterchildren(f"{W}abstractNum"):
            abstract = element.get(f"{W}abstractNumId", "")
            self._elements[abstract] = element
            linked[abstract] = value(element.find(f"{W}numStyleLink"))
            by_style[value(element.find(f"{W}styleLink"))] = abstract
        for element in root.iterchildren(f"{W}num"):
            list_id = element.get(f"{W}numId", "")
            abstract = value(element.find(f"{W}abstractNumId")) or ""
            style = linked.get(abstract)
            self._lists[list_id] = by_style.get(style, abstract) if style else abstract
            for change in element.iterchildren(f"{W}lvlOverride"):
                self._override(list_id, change)

    def level(self, list_id: str, style: str | None) -> int:
        """Give the level that a list ties to a paragraph style, else the first one."""
        levels = self._levels(self._lists.get(list_id, ""))
        tied = [depth for depth, level in levels.items() if style and level.style == style]
        return min(tied, default=0)

    def marker(self, list_id: str, depth: int) -> str | None:
        """Count one item and give its bullet or number; None where `list_id` is no list."""
        abstract = self._lists.get(list_id)
        if abstract is None or abstract not in self._elements:
            return None
        levels = self._levels(abstract)
        counts = self._counts.setdefault(abstract, {})
        mine = self._own.get((list_id, depth)) or levels.get(depth)
        if mine is None:
            return ""
        start = self._starts.pop((list_id, depth), None)
        if start is not None:
            counts[depth] = start - 1
        counts[depth] = counts.get(depth, mine.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            if deeper not in levels or depth < levels[deeper].restarts_below:
                del counts[deeper]
        if mine.format == "bullet":
            return BULLET if mine.text.strip() else ""

        def count(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            shown = self._own.get((list_id, at)) or levels.get(at, mine)
            style = "decimal" if mine.is_legal else shown.format
            return numeral(counts.get(at, shown.start), style)

        return PLACE.sub(count, mine.text).strip()

    def _levels(self, abstract: str) -> dict[int, Level]:
        known = self._read.get(abstract)
        if known is None:
            element = self._elements.get(abstract)
            known = self._read[abstract] = {} if element is None else _levels(element)
        return known

    def _override(self, list_id: str, change: Element) -> None:
        depth = number(change.get(f"{W}ilvl")) or 0
        start = number(value(change.find(f"{W}startOverride")))
        if start is not None:
            self._starts[list_id, depth] = start
        level = change.find(f"{W}lvl")
        if level is not None:
            self._own[list_id, depth] = _level(level)[1]


def _levels(element: Element) -> dict[int, Level]:
    levels = map(_level, element.iterchildren(f"{W}lvl"))
    return {depth: level for depth, level in levels if 0 <= depth <= DEEPEST}


def _level(element: Element) -> tuple[int, Level]:
    depth = number(element.get(f"{W}ilvl")) or 0
    restart = number(value(element.find(f"{W}lvlRestart")))
    start = number(value(element.find(f"{W}start")))
    text = (value(element.find(f"{W}lvlText")) or "")[:LONGEST_TEXT]
    has_picture = element.find(f"{W}lvlPicBulletId") is not None
    return depth, Level(
        start=0 if start is None else start,
        format=value(element.find(f"{W}numFmt")) or "decimal",
        text=BULLET if has_picture else text,
        restarts_below=depth if restart is None else restart,
        is_legal=is_on(element.find(f"{W}isLgl")),
        style=value(element.find(f"{W}pStyle")),
    )


def numeral(count: int, style: str) -> str:
    """Write a number in a numbering style of Word ("lowerRoman")."""
    match style:
        case "none":
            return ""
        case "decimalZero":
            return f"{count:02}"
        case "ordinal":
            return _ordinal(count)
        case "lowerLetter" | "upperLetter" if 0 < count <= LARGEST_IN_LETTERS:
            turns, letter = divmod(count - 1, 26)
            text = chr(ord("a") + letter) * (turns + 1)
        case "lowerRoman" | "upperRoman" if 0 < count <= LARGEST_ROMAN:
            text = _roman(count)
        case _:
            return str(count)
    return text.upper() if style.startswith("upper") else text


def _ordinal(count: int) -> str:
    is_teen = count // 10 % 10 == 1
    return f"{count}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % 10, 'th')}"


def _roman(count: int) -> str:
    text = ""
    for worth, letters in ROMAN:
        times, count = divmod(count, worth)
        text += letters * times
    return text
