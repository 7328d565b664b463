"""Lists of an OpenDocument file: what stands before an item, and how deep it is."""

import re

from letterproof.readers._odt_xml import LO, STYLE, TEXT, XML_ID, Element, children, count
from letterproof.readers._symbols import BULLET
from letterproof.readers._word_numbering import DEEPEST, LONGEST_TEXT, numeral

LARGEST = 100_000
FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
}
PLACE = re.compile(r"%([1-9])%")


class Lists:
    """The lists of a file; it counts as items are asked for, in reading order."""

    def __init__(self, *sources: Element | None) -> None:
        self._levels: dict[str, dict[int, Element]] = {}
        self._counts: dict[str | None, dict[int, int]] = {}
        self._by_style: dict[str | None, dict[int, int]] = {}
        for source in sources:
            for style in () if source is None else source.iterchildren(f"{TEXT}list-style"):
                self._levels[style.get(f"{STYLE}name", "")] = {
                    count(level.get(f"{TEXT}level"), 1, DEEPEST + 1) - 1: level
                    for level in children(style)
                }

    def begin(self, element: Element, style: str | None) -> dict[int, int]:
        """Give the counts of a `text:list` that stands in no other: new, or gone on with."""
        before = self._counts.get(element.get(f"{TEXT}continue-list"))
        if before is None and element.get(f"{TEXT}continue-numbering") == "true":
            before = self._by_style.get(style)
        counts = {} if before is None else before
        self._by_style[style] = counts
        if XML_ID in element.attrib:
            self._counts[element.get(XML_ID)] = counts
        return counts

    def marker(self, counts: dict[int, int], style: str | None, depth: int, item: Element) -> str:
        """Count one item and give its bullet or number; empty where it has none."""
        levels = self._levels.get(style or "", {})
        mine = levels.get(depth)
        start = 1 if mine is None else count(mine.get(f"{TEXT}start-value"), 1, LARGEST)
        counts[depth] = count(
            item.get(f"{TEXT}start-value"), counts.get(depth, start - 1) + 1, LARGEST
        )
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if mine is None:
            return ""
        if mine.tag != f"{TEXT}list-level-style-number":
            has_sign = bool(mine.get(f"{TEXT}bullet-char", BULLET).strip())
            return BULLET if has_sign else ""
        if not mine.get(f"{STYLE}num-format"):
            return ""

        def shown(at: int) -> str:
            style = levels.get(at, mine).get(f"{STYLE}num-format", "1")
            return numeral(counts.get(at, 1), FORMATS.get(style, "decimal"))

        whole = mine.get(f"{LO}num-list-format")
        if whole is not None:
            return PLACE.sub(lambda place: shown(int(place[1]) - 1), whole[:LONGEST_TEXT]).strip()
        first = depth + 1 - count(mine.get(f"{TEXT}display-levels"), 1, depth + 1)
        numbers = ".".join(filter(None, map(shown, range(first, depth + 1))))
        before, after = (mine.get(f"{STYLE}num-{side}", "") for side in ("prefix", "suffix"))
        return f"{before[:LONGEST_TEXT]}{numbers}{after[:LONGEST_TEXT]}".strip()
