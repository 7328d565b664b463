"""What stands in a frame or shape of an OpenDocument file: pictures, strokes, boxes with text."""

from collections.abc import Iterator

from letterproof.readers._odt_styles import Styles
from letterproof.readers._odt_xml import (
    DRAW,
    LO,
    STYLE,
    SVG,
    TEXT,
    XLINK,
    Element,
    children,
    points,
)
from letterproof.readers._word_drawing import Image, SignatureLine, TextBox

THINNEST = 4.0
"""Points; a picture thinner than this is a rule."""

BLOCKS = {f"{TEXT}p", f"{TEXT}h", f"{TEXT}list"}
FREEHAND = {f"{DRAW}path", f"{DRAW}polyline", f"{DRAW}polygon"}
FIGURES = (f"{DRAW}image", f"{DRAW}object", f"{DRAW}object-ole", f"{DRAW}plugin")
SHAPES = (
    "frame", "custom-shape", "rect", "ellipse", "circle", "path", "polyline", "polygon", "line",
    "connector", "caption", "regular-polygon", "g",
)  # fmt: skip


def shapes(
    shape: Element, styles: Styles, *, is_filled: bool = False
) -> Iterator[Image | TextBox | SignatureLine]:
    """Give what a shape shows.

    Word art is left out, as in Word files: watermarks ("DRAFT") are not the letter's words.
    """
    name = shape.get(f"{DRAW}style-name")
    is_filled = is_filled or styles.is_filled(name)
    if shape.tag == f"{DRAW}g":
        for child in children(shape):
            yield from shapes(child, styles, is_filled=True)
        return
    if shape.tag == f"{DRAW}frame":
        yield from _frame(shape, styles, is_filled=is_filled)
        return
    geometry = shape.find(f"{DRAW}enhanced-geometry")
    if geometry is not None and geometry.get(f"{DRAW}text-path") == "true":
        return
    has_text = any(child.tag in BLOCKS and _has_words(child) for child in children(shape))
    if has_text:
        yield TextBox(shape, is_filled)
    elif shape.tag in FREEHAND or (
        geometry is not None and "non-primitive" in geometry.get(f"{DRAW}type", "non-primitive")
    ):
        yield Image(is_drawn=True)


def lies_behind(shape: Element, styles: Styles) -> bool:
    """Say whether a shape lies behind the text, and so may be its ground."""
    place = styles.property("graphic", shape.get(f"{DRAW}style-name"), f"{STYLE}run-through")
    return place == "background"


def _frame(
    frame: Element, styles: Styles, *, is_filled: bool
) -> Iterator[Image | TextBox | SignatureLine]:
    line = frame.find(f".//{LO}signatureline")
    box = frame.find(f"{DRAW}text-box")
    if line is not None:
        # Its picture shows a cross on an empty line, not a signature.
        signer = (line.get(f"{LO}suggested-signer-{part}") for part in ("name", "title"))
        yield SignatureLine(tuple(filter(None, signer)))
    elif box is not None:
        yield TextBox(box, is_filled)
    elif any(frame.find(figure) is not None for figure in FIGURES):
        # Several are renderings of one picture.
        sides = [points(frame.get(f"{SVG}{side}")) for side in ("width", "height")]
        width, height = (THINNEST if side is None else side for side in sides)
        if min(width, height) >= THINNEST:
            area = 0.0 if lies_behind(frame, styles) else width * height
            yield Image(area=area, source=_source(frame), width=width)


def _source(frame: Element) -> str:
    """Give the name in the package of a picture's last rendering, which is the plainest."""
    names = [image.get(f"{XLINK}href", "") for image in frame.iterchildren(f"{DRAW}image")]
    return names[-1].removeprefix("./") if names else ""


def _has_words(block: Element) -> bool:
    return any(text.strip() for text in block.itertext() if isinstance(text, str))
