"""Letterheads in Word: in which part of the file, and how, an employer's words stand."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .letter import Head
from .word_ink import COLOURS
from .word_xml import EMU, TWIPS, look, paragraph, picture, run, shape, table

DEVELOPMENT_HEADS = (
    "header_lines",
    "body_lines",
    "header_table",
    "centred_rule",
    "text_box",
    "footer_contact",
)
FROZEN_HEADS = ("first_page_only", "body_table", "tabbed_lines", "split_contact", "vml_panel")
LOGO = picture("logo", 1, (800, 800))
SMALL = 9.0  # points


@dataclass(frozen=True)
class Stationery:
    """The XML of a letterhead, by the part of the file it goes into; paragraphs or nothing.

    With `first`, that header is the first page's, and `header` that of the later ones.
    """

    body: str = ""
    header: str = ""
    footer: str = ""
    first: str = ""


def stationery(head: Head, width: int, seed: int) -> Stationery:
    """Give the letterhead; `width` is that of the text, in twips.

    Raises:
        KeyError: the style is none of ours.
    """
    return STYLES[head.style](head, width, COLOURS[seed % len(COLOURS)])


def _name(head: Head, colour: str, size: float = 17, align: str = "left", prefix: str = "") -> str:
    words = run(head.name, look(bold=True, colour=colour, size=size))
    return paragraph(prefix + words, align=align, after=20, tight=True)


def _lines(lines: Sequence[str], align: str = "left", size: float = SMALL) -> str:
    return "".join(
        paragraph(run(line, look(size=size)), align=align, tight=True) for line in lines if line
    )


def _height(width: int, name: str, size: float, lines: Sequence[str], small: float) -> int:
    """Give the height, in twips, that a name and lines need in a box of a width."""
    room = width / TWIPS - 16
    high = size * math.ceil(len(name) * size * 0.65 / room)
    high += sum(small * math.ceil(len(line) * small * 0.6 / room) for line in lines)
    return round((high * 1.25 + 16) * TWIPS)


def _gap() -> str:
    return paragraph("")


def _header_lines(head: Head, _width: int, colour: str) -> Stationery:
    """Name beside the logo, then address and contact on a line each, in the header."""
    lines = (head.strap, ", ".join(head.address), "  |  ".join(head.contact))
    return Stationery(header=_name(head, colour, prefix=LOGO + run("  ")) + _lines(lines) + _gap())


def _body_lines(head: Head, _width: int, colour: str) -> Stationery:
    """Typed at the top of the text, as who has no template does."""
    lines = (head.strap, *head.address, *head.contact)
    return Stationery(body=_name(head, colour) + _lines(lines, size=10) + _gap() + _gap())


def _header_table(head: Head, width: int, colour: str) -> Stationery:
    """In the header a table without lines: the logo left, all words right."""
    words = _name(head, colour, 15, "right")
    words += _lines((head.strap, *head.address, *head.contact), "right")
    cells = (paragraph(LOGO), words)
    return Stationery(
        header=table([cells], (width // 3, width - width // 3), is_ruled=False) + _gap()
    )


def _centred_rule(head: Head, _width: int, colour: str) -> Stationery:
    """In the header, centred, a line below."""
    last = run("  ·  ".join(head.contact), look(size=SMALL))
    return Stationery(
        header=_name(head, colour, 19, "centre")
        + _lines((head.strap, *head.address), "centre")
        + paragraph(last, align="centre", after=200, rule=colour, tight=True)
    )


def _text_box(head: Head, width: int, colour: str) -> Stationery:
    """In a coloured box over the text; twice in the file, as Word writes it."""
    white = "FFFFFF"
    lines = (head.strap, ", ".join(head.address), "   ".join(head.contact))
    words = _name(head, white, 16, "centre") + "".join(
        paragraph(run(line, look(colour=white, size=SMALL)), align="centre", tight=True)
        for line in lines
        if line
    )
    size = (width, _height(width, head.name, 16, lines, SMALL))
    inside = (
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{size[0] * EMU}" cy="{size[1] * EMU}"/></a:xfrm><a:prstGeom prst="rect">'
        f'<a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr anchor="ctr"/>'
    )
    box = shape(inside, 3, size, "<wp:wrapTopAndBottom/>", _vml(words, size, colour))
    return Stationery(body=paragraph(box, after=200))


def _vml(words: str, size: tuple[int, int], fill: str, place: str = "margin-left:0") -> str:
    wide, high = (side / TWIPS for side in size)
    style = f"position:absolute;{place};margin-top:0;width:{wide:g}pt;height:{high:g}pt;z-index:1"
    paint = f'fillcolor="#{fill}"' if fill else 'filled="f"'
    return (
        f'<v:rect style="{style}" {paint} stroked="f"><v:textbox><w:txbxContent>{words}'
        "</w:txbxContent></v:textbox></v:rect>"
    )


def _footer_contact(head: Head, _width: int, colour: str) -> Stationery:
    """Put the name in the header; address and contact in the footer."""
    below = (", ".join(head.address), "  |  ".join(head.contact))
    return Stationery(
        header=_name(head, colour, 18, "centre", LOGO + run("   "))
        + _lines((head.strap,), "centre")
        + _gap(),
        footer=_lines(below, "centre", 8.5),
    )


def _first_page_only(head: Head, _width: int, colour: str) -> Stationery:
    """On the first page in full, to the right; on later ones the name alone, small."""
    return Stationery(
        first=_name(head, colour, 16, "right", LOGO + run("  "))
        + _lines((*head.address, *head.contact, head.strap), "right")
        + _gap(),
        header=_name(head, colour, SMALL) + _gap(),
    )


def _body_table(head: Head, width: int, colour: str) -> Stationery:
    """Start the text with a table without lines: name, address and contact side by side."""
    left = _name(head, colour, 13) + _lines((head.strap,))
    cells = (left, _lines(head.address) or _gap(), _lines(head.contact, "right") or _gap())
    widths = (width * 2 // 5, width * 3 // 10, width - width * 2 // 5 - width * 3 // 10)
    rule = paragraph("", after=160, rule=colour)
    return Stationery(body=table([cells], widths, is_ruled=False) + rule)


def _tabbed_lines(head: Head, width: int, colour: str) -> Stationery:
    """Name and contact on one line, parted by a tab, then address and contact likewise."""
    lefts = (head.strap, *head.address) if head.strap else head.address
    rights = head.contact
    first = run(head.name, look(bold=True, colour=colour, size=14))
    first += run("\t" + (rights[0] if rights else ""), look(size=SMALL))
    rows = [first]
    for place in range(max(len(lefts), len(rights) - 1)):
        left = lefts[place] if place < len(lefts) else ""
        right = rights[place + 1] if place + 1 < len(rights) else ""
        rows.append(run(f"{left}\t{right}" if right else left, look(size=SMALL)))
    stops = [("right", width)]
    return Stationery(
        header="".join(paragraph(row, tabs=stops, tight=True) for row in rows) + _gap()
    )


def _split_contact(head: Head, _width: int, colour: str) -> Stationery:
    """Put the first line of contact below the name; the address and the rest at the foot."""
    below = ("   ".join(head.contact[1:]), *head.address, head.strap)
    return Stationery(
        header=_name(head, colour, 17) + _lines(head.contact[:1]) + _gap(),
        footer=paragraph("", rule=colour) + _lines(below, "left", 8),
    )


def _vml_panel(head: Head, width: int, colour: str) -> Stationery:
    """Put an older Word's text box at the right of the header, the logo left of it."""
    lines = (head.strap, *head.address, *head.contact)
    words = _name(head, colour, 12) + _lines(lines, size=8)
    size = (210 * TWIPS, _height(210 * TWIPS, head.name, 12, lines, 8))
    place = f"margin-left:{(width - size[0]) / TWIPS:g}pt"
    box = f"<w:r><w:pict>{_vml(words, size, '', place)}</w:pict></w:r>"
    after = max(0, size[1] - 800)
    return Stationery(header=paragraph(box + LOGO, after=after))


STYLES: dict[str, Callable[[Head, int, str], Stationery]] = {
    "header_lines": _header_lines,
    "body_lines": _body_lines,
    "header_table": _header_table,
    "centred_rule": _centred_rule,
    "text_box": _text_box,
    "footer_contact": _footer_contact,
    "first_page_only": _first_page_only,
    "body_table": _body_table,
    "tabbed_lines": _tabbed_lines,
    "split_contact": _split_contact,
    "vml_panel": _vml_panel,
}
