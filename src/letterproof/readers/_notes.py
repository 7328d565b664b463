"""What is laid over a page: filled form fields, stamps, ink, typed notes, visible signatures."""

from collections.abc import Iterator
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import (
    MATRIX_IDENTITY,
    Matrix,
    apply_matrix_rect,
    decode_text,
    mult_matrix,
)

from letterproof.readers._symbols import EMPTY_BOX, TICKED_BOX

SHOWN = ("Widget", "Stamp", "Ink", "FreeText")
"""Kinds that are part of the letter; others are remarks on it."""

HIDDEN, NO_VIEW = 2, 32
"""Flags of what is not shown."""

PUSH = 1 << 16
"""Flag of a button that is pressed and holds nothing."""

MOST_PARENTS = 20

Edges = tuple[float, float, float, float]


def overlays(page: PDFPage) -> Iterator[tuple[PDFStream, dict[Any, Any], Matrix]]:
    """Give the drawing of each visible annotation, its resources, and how it is placed."""
    for note in _shown(page):
        drawing = None if _is_tick_box(note) else _drawing(note)
        if drawing is not None and "BBox" in drawing:
            matrix: Any = tuple(list_value(drawing.get("Matrix", MATRIX_IDENTITY)))
            box = apply_matrix_rect(matrix, _rect(drawing["BBox"]))
            place = _onto(box, _rect(note["Rect"]))
            resources = dict_value(drawing.get("Resources", {}))
            yield drawing, resources, mult_matrix(matrix, place)


def entries(page: PDFPage) -> Iterator[tuple[Edges, str]]:
    """Give what was filled in and has no drawing to be read: boxes to tick, values, with places."""
    for note in _shown(page):
        if _is_tick_box(note):
            state = resolve1(note.get("AS", _inherited(note, "V")))
            is_ticked = isinstance(state, PSLiteral) and literal_name(state) != "Off"
            yield _rect(note["Rect"]), TICKED_BOX if is_ticked else EMPTY_BOX
        elif _drawing(note) is None and _is_field(note, "Tx", "Ch"):
            value = _inherited(note, "V")
            if isinstance(value, bytes):
                yield _rect(note["Rect"]), decode_text(value)


def _shown(page: PDFPage) -> Iterator[dict[Any, Any]]:
    for entry in list_value(page.annots) if page.annots is not None else []:
        note = dict_value(entry)
        is_shown = literal_name(resolve1(note.get("Subtype"))) in SHOWN
        if is_shown and not int(resolve1(note.get("F", 0))) & (HIDDEN | NO_VIEW):
            yield note


def _is_tick_box(note: dict[Any, Any]) -> bool:
    flags = _inherited(note, "Ff")
    is_pushed = isinstance(flags, int) and bool(flags & PUSH)
    return _is_field(note, "Btn") and not is_pushed


def _is_field(note: dict[Any, Any], *kinds: str) -> bool:
    kind = _inherited(note, "FT")
    return isinstance(kind, PSLiteral) and literal_name(kind) in kinds


def _inherited(note: dict[Any, Any], key: str) -> object:
    """Give what a field says, or the fields it is part of."""
    for _ in range(MOST_PARENTS):
        if key in note:
            return resolve1(note[key])
        parent = resolve1(note.get("Parent"))
        if not isinstance(parent, dict):
            break
        note = parent
    return None


def _drawing(note: dict[Any, Any]) -> PDFStream | None:
    looks = dict_value(note.get("AP", {}))
    normal = resolve1(looks.get("N"))
    if isinstance(normal, dict):
        # A box to tick has a drawing for each of its states.
        normal = resolve1(normal.get(literal_name(resolve1(note.get("AS")))))
    return normal if isinstance(normal, PDFStream) else None


def _rect(value: object) -> Edges:
    x0, y0, x1, y1 = (float(resolve1(edge)) for edge in list_value(value))
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _onto(box: Edges, rect: Edges) -> Matrix:
    """Give the matrix that fits one rectangle to another."""
    wide = (rect[2] - rect[0]) / ((box[2] - box[0]) or 1)
    high = (rect[3] - rect[1]) / ((box[3] - box[1]) or 1)
    return wide, 0, 0, high, rect[0] - box[0] * wide, rect[1] - box[1] * high
