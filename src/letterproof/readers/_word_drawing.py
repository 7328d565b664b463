"""What stands in a drawing: pictures, strokes, and boxes with text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from letterproof.model.page import Look
from letterproof.readers._word_styles import is_white
from letterproof.readers._word_xml import MC, A, Element, O, R, V, W, chosen, number

EMU = 12700
"""English metric units in a point."""

THINNEST = 4 * EMU
"""A picture thinner than this is a rule."""

PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
FILLS = {f"{A}solidFill", f"{A}gradFill", f"{A}pattFill", f"{A}blipFill"}
TEXTS = {f"{W}txbxContent", f"{A}txBody"}
"""Words in a shape: Word's own, and those of a drawing pasted from a presentation."""

WHITE_NAMES = {"bg1", "lt1"}


@dataclass(frozen=True, slots=True)
class Image:
    """A picture, or strokes that are no text, rule or frame; `area` in square points, if known.

    `source` is the relationship that leads to its bytes, `width` in points how wide it is shown.
    """

    is_drawn: bool = False
    area: float = 0.0
    source: str = ""
    width: float = 0.0
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class TextBox:
    """Block content in a shape; `is_filled` if the shape has a colour behind it."""

    content: Element
    is_filled: bool


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Word's own line to sign on: who is to sign, and in what role."""

    signer: tuple[str, ...]


def shapes(drawing: Element) -> Iterator[Image | TextBox | SignatureLine]:
    """Give what a `w:drawing`, `w:pict` or `w:object` shows.

    Word art is left out: Word itself uses it for watermarks ("DRAFT"), which are not the letter's
    words.
    """
    area, across = 0.0, 0.0
    frame = next(iter(drawing), None)
    if frame is not None and str(frame.tag).startswith(WP):
        if _is_hidden(frame):
            return
        width, height = _extent(frame)
        if min(width, height) < THINNEST and frame.find(f".//{W}txbxContent") is None:
            return
        across = width / EMU
        # Stationery lies behind the text and does not stand for it.
        area = 0.0 if frame.get("behindDoc") == "1" else width * height / EMU**2
    for shape in _inside(drawing, is_filled=False):
        if isinstance(shape, Image):
            # Within a group a picture takes a part of the width that is not told here.
            yield replace(shape, area=area, width=across)
        else:
            yield shape


def lies_behind(drawing: Element) -> bool:
    """Say whether a drawing lies behind the text, and so may be its ground."""
    return any(
        frame.get("behindDoc") == "1" or "z-index:-" in frame.get("style", "")
        for frame in drawing.iterchildren("*")
    )


def _inside(element: Element, *, is_filled: bool) -> Iterator[Image | TextBox | SignatureLine]:
    for child in element:
        tag = child.tag
        if tag in TEXTS:
            yield TextBox(child, is_filled)
        elif tag == f"{MC}AlternateContent":
            choice = chosen(child)
            if choice is not None:
                yield from _inside(choice, is_filled=is_filled)
        elif tag in {f"{PIC}pic", f"{V}imagedata"}:
            blip = child.find(f".//{A}blip")
            link = child.get(f"{R}id") if blip is None else blip.get(f"{R}embed")
            yield Image(source=link or "")
        elif tag in _INK:
            yield Image(is_drawn=True)
        elif tag == f"{WPS}wsp":
            yield from _shape(child, is_filled=is_filled)
        elif tag in {f"{V}shape", f"{V}rect", f"{V}roundrect"}:
            yield from _vml(child, is_filled=is_filled)
        elif isinstance(tag, str):
            is_group = tag.endswith(("}wgp", "}grpSp", "}wpc", "}group"))
            yield from _inside(child, is_filled=is_filled or is_group)


def _shape(shape: Element, *, is_filled: bool) -> Iterator[Image | TextBox | SignatureLine]:
    has_text = shape.find(f"{WPS}txbx") is not None
    properties = shape.find(f"{WPS}spPr")
    if properties is not None and not has_text and properties.find(f"{A}custGeom") is not None:
        yield Image(is_drawn=True)
    yield from _inside(shape, is_filled=is_filled or _has_fill(shape, properties))


def _vml(shape: Element, *, is_filled: bool) -> Iterator[Image | TextBox | SignatureLine]:
    line = shape.find(f"{O}signatureline")
    if line is not None:
        # Its picture shows a cross on an empty line, not a signature.
        names = (line.get(f"{O}suggestedsigner"), line.get(f"{O}suggestedsigner2"))
        yield SignatureLine(tuple(name for name in names if name))
        return
    fill = (shape.get("fillcolor") or "white").partition(" ")[0].lstrip("#")
    fill = "".join(part * 2 for part in fill) if len(fill) == len("RGB") else fill
    is_plain = shape.get("filled") in {"f", "false"} or fill == "white" or is_white(fill)
    found = list(_inside(shape, is_filled=is_filled or not is_plain))
    is_freehand = shape.get("path") is not None and shape.get("type") is None
    if is_freehand and not found and shape.find(f"{V}textpath") is None:
        yield Image(is_drawn=True)
    yield from found


def _has_fill(shape: Element, properties: Element | None) -> bool:
    fill = (
        next((child for child in properties if child.tag in FILLS), None)
        if (properties is not None)
        else None
    )
    if fill is not None:
        colour = next(iter(fill), None)
        name = "" if colour is None else colour.get("val", "")
        return not (name in WHITE_NAMES or is_white(name))
    if properties is not None and properties.find(f"{A}noFill") is not None:
        return False
    styled = shape.find(f"{WPS}style/{A}fillRef")
    return styled is not None and styled.get("idx") != "0"


def _is_hidden(frame: Element) -> bool:
    named = frame.find(f"{WP}docPr")
    return any(
        element is not None and element.get("hidden") in {"1", "true"} for element in (frame, named)
    )


def _extent(frame: Element) -> tuple[int, int]:
    extent = frame.find(f"{WP}extent")
    if extent is None:
        return THINNEST, THINNEST
    sizes = [number(extent.get(side)) for side in ("cx", "cy")]
    return tuple(THINNEST if size is None else size for size in sizes)  # type: ignore[return-value]


_INK = {
    "{http://schemas.microsoft.com/office/word/2010/wordml}contentPart",
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingInk}contentPart",
    f"{W}contentPart",
    f"{O}ink",
    f"{V}polyline",
}
