"""Names of OpenDocument's XML, and its values read with tolerance."""

from collections.abc import Iterator
from typing import TypeAlias

from lxml.etree import _Element

Element: TypeAlias = _Element

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TEXT, TABLE = _OASIS % "office", _OASIS % "text", _OASIS % "table"
STYLE, DRAW, FORM = _OASIS % "style", _OASIS % "drawing", _OASIS % "form"
FO, SVG = _OASIS % "xsl-fo-compatible", _OASIS % "svg-compatible"
META = _OASIS % "meta"
LO = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.3465, "mm": 2.83465, "pc": 12.0, "px": 0.75}
_LONGEST_NUMBER = 9


def count(text: str | None, otherwise: int, most: int) -> int:
    """Read a whole number from 0 up to `most`; `otherwise` where there is none."""
    if text is None or len(text) > _LONGEST_NUMBER or not (text.isascii() and text.isdigit()):
        return otherwise
    return min(int(text), most)


def points(text: str | None) -> float | None:
    """Read a length ("2.5cm") in points, or None where there is none."""
    number, unit = (text or "")[:-2], (text or "")[-2:]
    try:
        return float(number) * _POINTS[unit]
    except (ValueError, KeyError):
        return None


def children(element: Element) -> Iterator[Element]:
    """Give the elements in another; entities and comments are no elements."""
    return (child for child in element if isinstance(child.tag, str))
