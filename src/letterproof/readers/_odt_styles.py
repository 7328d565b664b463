"""How the text of an OpenDocument file looks: its styles, resolved when asked for."""

from collections.abc import Iterator

from letterproof.readers._odt_xml import DRAW, FO, LO, STYLE, SVG, TEXT, Element, points
from letterproof.readers._word_styles import MAX_CHAIN, PLAIN, Look, is_white

BOLD = 600
FAINTEST = 5
"""Percent; text less opaque than this cannot be seen."""


class Styles:
    """The styles that one part of a file knows: the common ones, and the part's own."""

    def __init__(self, *sources: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self._fonts: dict[str, str] = {}
        self._looks: dict[tuple[str, str | None], Look] = {}
        for source in sources:
            for element in () if source is None else source:
                family = element.get(f"{STYLE}family", "")
                name = element.get(f"{STYLE}name", "")
                if element.tag == f"{STYLE}style":
                    self._styles[family, name] = element
                elif element.tag == f"{STYLE}default-style":
                    self._defaults[family] = element
                elif element.tag == f"{STYLE}font-face":
                    self._fonts[name] = element.get(f"{SVG}font-family", "").strip("'\"")

    def look(self, family: str, name: str | None) -> Look:
        """Give what a style, with those it is based on, says of its text."""
        known = self._looks.get((family, name))
        if known is None:
            known = PLAIN
            for element in self._chain(family, name):
                known = known.over(self._look(element.find(f"{STYLE}text-properties")))
            self._looks[family, name] = known
        return known

    def named(self, family: str, name: str | None, attribute: str) -> str | None:
        """Give an attribute of a style itself, or of the first it is based on that has it."""
        said = (element.get(attribute) for element in self._chain(family, name))
        return next((value for value in said if value is not None), None)

    def property(self, family: str, name: str | None, attribute: str) -> str | None:
        """Give an attribute of a style's properties: of the paragraph, the cell, the frame."""
        for element in self._chain(family, name):
            properties = element.find(f"{STYLE}{family}-properties")
            value: str | None = None if properties is None else properties.get(attribute)
            if value is not None:
                return value
        return None

    def is_shaded(self, family: str, name: str | None) -> bool:
        """Say whether a style puts a colour other than white behind its text."""
        return _is_colour(self.property(family, name, f"{FO}background-color"))

    def is_filled(self, name: str | None) -> bool:
        """Say whether a frame or a shape has a colour behind its text."""
        fill = self.property("graphic", name, f"{DRAW}fill")
        if fill in {"gradient", "bitmap", "hatch"}:
            return True
        colour = self.property("graphic", name, f"{DRAW}fill-color")
        return (fill == "solid" and _is_colour(colour)) or self.is_shaded("graphic", name)

    def _chain(self, family: str, name: str | None) -> Iterator[Element]:
        """Give a style, those it is based on, and the default; a chain without end is cut."""
        for _ in range(MAX_CHAIN):
            element = self._styles.get((family, name or ""))
            if element is None:
                break
            yield element
            name = element.get(f"{STYLE}parent-style-name")
        if family in self._defaults:
            yield self._defaults[family]

    def _look(self, properties: Element | None) -> Look:
        if properties is None:
            return PLAIN
        given = properties.get
        weight, colour = given(f"{FO}font-weight"), given(f"{FO}color")
        size = points(given(f"{FO}font-size"))
        shading = given(f"{FO}background-color")
        capitals = given(f"{FO}text-transform")
        font = given(f"{STYLE}font-name")
        is_automatic = given(f"{STYLE}use-window-font-color") == "true"
        return Look(
            is_bold=None if weight is None else weight == "bold" or _is_over(weight, BOLD - 1),
            is_caps=None if capitals is None else capitals == "uppercase",
            # The automatic colour is written with an opacity of nought, and seen.
            is_vanished=_is_gone(
                given(f"{TEXT}display"),
                given(f"{LO}opacity") if colour and not is_automatic else None,
            ),
            is_shaded=None if shading is None else _is_colour(shading),
            is_white=(
                False if is_automatic else None if colour is None else is_white(colour.strip("#"))
            ),
            is_raised=_is_raised(given(f"{STYLE}text-position")),
            size=None if size is None else round(size * 2),
            font=self._fonts.get(font, font) if font else given(f"{FO}font-family"),
        )


def _is_colour(text: str | None) -> bool:
    return text is not None and text != "transparent" and not is_white(text.strip("#"))


def _is_over(text: str, least: float) -> bool:
    try:
        return float(text) > least
    except ValueError:
        return False


def _is_gone(display: str | None, opacity: str | None) -> bool | None:
    if opacity is not None and not _is_over(opacity.rstrip("%"), FAINTEST):
        return True
    return None if display is None else display == "none"


def _is_raised(place: str | None) -> bool | None:
    if place is None:
        return None
    height = place.partition(" ")[0]
    return height == "super" or _is_over(height.rstrip("%"), 0)
