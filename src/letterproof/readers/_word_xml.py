"""Names of Word's XML, and its values read with tolerance."""

from typing import TypeAlias

from lxml.etree import _Element

Element: TypeAlias = _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix Word gives it

VAL = f"{W}val"

LONGEST_NUMBER = 9


def value(element: Element | None) -> str | None:
    """Give the `w:val` of an element, or None."""
    return None if element is None else element.get(VAL)


def number(text: str | None) -> int | None:
    """Read a whole number, or None where there is none of a sensible size."""
    if text is None or len(text) > LONGEST_NUMBER:
        return None
    try:
        return int(text)
    except ValueError:
        return None


def is_on(element: Element | None) -> bool:
    """Read a switch: there, and not switched off."""
    return element is not None and element.get(VAL) not in {"0", "false", "off"}


def chosen(alternate: Element) -> Element | None:
    """Choose among the renderings of an `mc:AlternateContent`: they show the same thing."""
    choice = alternate.find(f"{MC}Choice")
    return alternate.find(f"{MC}Fallback") if choice is None else choice
