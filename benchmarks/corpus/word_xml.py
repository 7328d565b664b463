"""The XML a Word file is made of: runs, paragraphs, tables and pictures; measures in twips."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

TWIPS = 20  # in a point
EMU = 635  # in a twip
NAMES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{rest}"'
    for prefix, rest in (
        ("w", "wordprocessingml/2006/main"),
        ("r", "officeDocument/2006/relationships"),
        ("a", "drawingml/2006/main"),
        ("wp", "drawingml/2006/wordprocessingDrawing"),
        ("pic", "drawingml/2006/picture"),
        ("mc", "markup-compatibility/2006"),
    )
)
NAMES += (
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
ALIGN = {"left": "left", "right": "right", "centre": "center", "justified": "both"}
SPECIAL = {  # \x1e and \x1f are what Word's older files hold
    "\t": "<w:tab/>",
    "\n": "<w:br/>",
    "\x1e": "<w:noBreakHyphen/>",
    "\x1f": "<w:softHyphen/>",
}
NO_BORDERS = "".join(f'<w:{side} w:val="nil"/>' for side in "top left bottom right".split())
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in "top left bottom right insideH insideV".split()
)


def run(words: str, look: str = "") -> str:
    """Give a run; its tabs, line breaks and special hyphens become Word's elements."""
    pieces = [
        SPECIAL.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        for piece in re.split("([\t\n\x1e\x1f])", words)
        if piece
    ]
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{''.join(pieces)}</w:r>"


def look(*, bold: bool = False, colour: str = "", size: float = 0) -> str:
    """Give a run's properties; `size` in points."""
    return (
        ("<w:b/>" if bold else "")
        + (f'<w:color w:val="{colour}"/>' if colour else "")
        + (f'<w:sz w:val="{round(size * 2)}"/>' if size else "")
    )


def paragraph(
    runs: str,
    *,
    align: str = "left",
    after: int = 0,
    tabs: Sequence[tuple[str, int]] = (),
    indent: tuple[int, int, int] = (0, 0, 0),
    number: int = 0,
    rule: str = "",
    keep: bool = False,
    tight: bool = False,
) -> str:
    """Give a paragraph. `indent`: left, right, hanging; `rule`: colour of a line below it.

    A `tight` one is single-spaced whatever the letter is; `keep` holds it with the next.
    """
    left, right, hanging = indent
    stops = "".join(f'<w:tab w:val="{kind}" w:pos="{place}"/>' for kind, place in tabs)
    border = f'<w:bottom w:val="single" w:sz="8" w:space="4" w:color="{rule}"/>'
    return (
        "<w:p><w:pPr>"
        + ('<w:pStyle w:val="ListParagraph"/>' if number else "")
        + ("<w:keepNext/>" if keep else "")
        + (f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else "")
        + (f"<w:pBdr>{border}</w:pBdr>" if rule else "")
        + (f"<w:tabs>{stops}</w:tabs>" if tabs else "")
        + f'<w:spacing w:after="{after}"'
        + (' w:line="240" w:lineRule="auto"/>' if tight else "/>")
        + (
            f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'
            if any(indent)
            else ""
        )
        + f'<w:jc w:val="{ALIGN[align]}"/></w:pPr>{runs}</w:p>'
    )


def table(rows: Sequence[Sequence[str]], widths: Sequence[int], *, is_ruled: bool) -> str:
    """Give a table; each cell is the XML of its paragraphs."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, row, strict=True)
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"<w:tblBorders>{BORDERS if is_ruled else NO_BORDERS}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )


def picture(name: str, number: int, size: tuple[int, int], *, is_floating: bool = False) -> str:
    """Give a run with the picture of that relationship; `number` is unique in the file."""
    wide, high = (side * EMU for side in size)
    extent = f'cx="{wide}" cy="{high}"'
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}.png"/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{name}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic>"
    )
    if is_floating:
        return (
            f"<w:r><w:drawing>{anchored(graphic, number, size, '<wp:wrapNone/>')}</w:drawing></w:r>"
        )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{number}" name="Picture {number}"/><wp:cNvGraphicFramePr/>{graphic}'
        "</wp:inline></w:drawing></w:r>"
    )


def anchored(graphic: str, number: int, size: tuple[int, int], wrap: str) -> str:
    """Give an anchor that hangs a drawing at the start of its paragraph."""
    wide, high = (side * EMU for side in size)
    return (
        '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>{wrap}'
        f'<wp:docPr id="{number}" name="Shape {number}"/><wp:cNvGraphicFramePr/>{graphic}'
        "</wp:anchor>"
    )


def shape(inside: str, number: int, size: tuple[int, int], wrap: str, fallback: str) -> str:
    """Give a run with a drawn shape, and the same in VML for older programs, as Word does."""
    graphic = (
        "<a:graphic><a:graphicData "
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp>{inside}</wps:wsp></a:graphicData></a:graphic>"
    )
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f"{anchored(graphic, number, size, wrap)}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{fallback}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
