"""How a run looks: its own properties over those of its styles."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lxml import etree

from letterproof.readers._word_xml import Element, W, is_on, number, value

MAX_CHAIN = 30
SMALLEST = 4
"""Half points; smaller text is not meant to be read."""

USUAL = etree.XPath(
    "w:style[@w:type='paragraph'][@w:default='1' or @w:default='true' or @w:default='on']",
    namespaces={"w": W[1:-1]},
)
"""Finds the style of paragraphs that name none."""

FAINTEST = 0xFA
"""A colour whose parts all reach this is white."""


@dataclass(frozen=True, slots=True)
class Look:
    """What run properties say; None where they are silent. `size` is in half points."""

    is_bold: bool | None = None
    is_caps: bool | None = None
    is_vanished: bool | None = None
    is_shaded: bool | None = None
    is_white: bool | None = None
    is_raised: bool | None = None
    size: int | None = None
    font: str | None = None

    def over(self, base: "Look") -> "Look":
        """Give this look where it speaks, `base` where it is silent."""
        if self is PLAIN:
            return base
        pairs = ((getattr(self, name), getattr(base, name)) for name in self.__slots__)
        return Look(*(theirs if mine is None else mine for mine, theirs in pairs))

    @property
    def is_tiny(self) -> bool:
        """Whether it is too small to see."""
        return self.size is not None and self.size < SMALLEST

    def dress(self, text: str) -> str:
        """Give text as it shows: in capitals, or set apart as the mark of a note."""
        if self.is_raised and text.strip().isdigit():
            # It is no part of the number it stands behind.
            return f" {text}"
        return text.upper() if self.is_caps else text

    def is_invisible(self, *, is_backed: bool) -> bool:
        """Say whether text cannot be seen; `is_backed` if colour lies behind it."""
        is_faint = self.is_white is True and not (is_backed or self.is_shaded is True)
        return self.is_vanished is True or self.is_tiny or is_faint


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph style gives its paragraphs: list, list level, ground behind the text."""

    list_id: str | None = None
    level: int | None = None
    is_shaded: bool = False


class Styles:
    """The styles of a document, resolved when asked for."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str | None, Element] = {}
        self._default: str | None = None
        self._base = PLAIN
        self._looks: dict[tuple[str | None, str | None], Look] = {}
        self._paragraphs: dict[str | None, ParagraphStyle] = {}
        self._tables: dict[str | None, bool] = {}
        if root is None:
            return
        for element in root.iterchildren(f"{W}style"):
            self._elements.setdefault(element.get(f"{W}styleId"), element)
        usual = USUAL(root)
        self._default = usual[0].get(f"{W}styleId") if usual else None
        self._base = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))

    def named(self, properties: Element | None) -> str | None:
        """Give the style that paragraph properties name, or the default one."""
        style = None if properties is None else value(properties.find(f"{W}pStyle"))
        return style if style in self._elements else self._default

    def look(self, paragraph: str | None, properties: Element | None) -> Look:
        """Give the look of a run with `properties` in a paragraph of style `paragraph`."""
        character = None if properties is None else value(properties.find(f"{W}rStyle"))
        styled = self._looks.get((paragraph, character))
        if styled is None:
            styled = self._styled(paragraph, character)
            self._looks[paragraph, character] = styled
        return look_of(properties).over(styled)

    def paragraph(self, style: str | None) -> ParagraphStyle:
        """Give what a paragraph style says, with what it is based on."""
        known = self._paragraphs.get(style)
        if known is None:
            known = self._paragraphs[style] = self._paragraph(style)
        return known

    def list_of(
        self, style: str | None, properties: Element | None
    ) -> tuple[str | None, int | None]:
        """Give the list and the list level of a paragraph of a style, with its own properties."""
        styled = self.paragraph(style)
        own = None if properties is None else properties.find(f"{W}numPr")
        list_id = value(own.find(f"{W}numId")) if own is not None else None
        level = number(value(own.find(f"{W}ilvl"))) if own is not None else None
        if list_id is None:
            return styled.list_id, styled.level if level is None else level
        return list_id, level

    def is_shaded_table(self, style: str | None) -> bool:
        """Say whether a table style puts colour behind any of its cells."""
        known = self._tables.get(style)
        if known is None:
            known = self._tables[style] = any(
                is_shading(shading)
                for element in self._chain(style)
                for shading in element.iter(f"{W}shd")
            )
        return known

    def _styled(self, paragraph: str | None, character: str | None) -> Look:
        block = _resolved(self._chain(paragraph))
        inline = _resolved(self._chain(character)) if character else PLAIN
        both = inline.over(block).over(self._base)
        # A switch set by both kinds of style is switched back (ISO/IEC 29500-1, 17.7.3).
        return replace(
            both,
            is_bold=_either(block.is_bold, inline.is_bold, both.is_bold),
            is_caps=_either(block.is_caps, inline.is_caps, both.is_caps),
            is_vanished=_either(block.is_vanished, inline.is_vanished, both.is_vanished),
        )

    def _paragraph(self, style: str | None) -> ParagraphStyle:
        list_id = level = None
        is_shaded = False
        for element in self._chain(style):
            properties = element.find(f"{W}pPr")
            if properties is None:
                continue
            if list_id is None:
                list_id = value(properties.find(f"{W}numPr/{W}numId"))
            if level is None:
                level = number(value(properties.find(f"{W}numPr/{W}ilvl")))
            is_shaded = is_shaded or is_shading(properties.find(f"{W}shd"))
        return ParagraphStyle(list_id, level, is_shaded)

    def _chain(self, style: str | None) -> Iterable[Element]:
        """Give a style and those it is based on; a chain without end is cut."""
        for _ in range(MAX_CHAIN):
            element = self._elements.get(style)
            if style is None or element is None:
                return
            yield element
            style = value(element.find(f"{W}basedOn"))


def look_of(properties: Element | None) -> Look:
    """Read run properties."""
    if properties is None or len(properties) == 0:
        return PLAIN
    own = {child.tag: child for child in properties}
    bold, caps, vanish = own.get(_BOLD), own.get(_CAPS), own.get(_VANISH)
    shading, highlight = own.get(_SHADING), value(own.get(_HIGHLIGHT))
    colour, place = value(own.get(_COLOUR)), value(own.get(_PLACE))
    return Look(
        is_bold=None if bold is None else is_on(bold),
        is_caps=None if caps is None else is_on(caps),
        is_vanished=None if vanish is None else is_on(vanish),
        is_shaded=(
            None
            if shading is None and highlight is None
            else is_shading(shading) or highlight not in {None, "none", "white"}
        ),
        is_white=None if colour is None else is_white(colour),
        is_raised=None if place is None else place == "superscript",
        size=number(value(own.get(_SIZE))),
        font=own[_FONTS].get(f"{W}ascii") if _FONTS in own else None,
    )


def is_shading(shading: Element | None) -> bool:
    """Say whether a `w:shd` puts a colour other than white behind the text."""
    if shading is None:
        return False
    fill = shading.get(f"{W}fill", "auto")
    is_pattern = value(shading) not in {None, "clear", "nil"}
    return is_pattern or not (fill == "auto" or is_white(fill))


def is_white(colour: str) -> bool:
    """Say whether RRGGBB is white, or so near that nobody can read it on paper."""
    try:
        parts = bytes.fromhex(colour)
    except ValueError:
        return False
    return len(parts) == len("RGB") and min(parts) >= FAINTEST


def _resolved(chain: Iterable[Element]) -> Look:
    look = PLAIN
    for element in chain:
        look = look.over(look_of(element.find(f"{W}rPr")))
    return look


def _either(block: bool | None, inline: bool | None, otherwise: bool | None) -> bool | None:
    return otherwise if block is None or inline is None else block is not inline


_BOLD, _CAPS, _VANISH = f"{W}b", f"{W}caps", f"{W}vanish"
_SHADING, _HIGHLIGHT, _COLOUR = f"{W}shd", f"{W}highlight", f"{W}color"
_PLACE = f"{W}vertAlign"
_SIZE, _FONTS = f"{W}sz", f"{W}rFonts"
