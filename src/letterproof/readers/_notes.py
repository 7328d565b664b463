"""What is laid over a page: filled form fields, stamps, ink, typed notes, visible signatures."""

from collections.abc import Iterator
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import literal_name
from pdfminer.utils import MATRIX_IDENTITY, Matrix, apply_matrix_rect, mult_matrix

SHOWN = ("Widget", "Stamp", "Ink", "FreeText")
"""Kinds that are part of the letter; others are remarks on it."""

HIDDEN, NO_VIEW = 2, 32
"""Flags of what is not shown."""


def overlays(page: PDFPage) -> Iterator[tuple[PDFStream, dict[Any, Any], Matrix]]:
    """Give the drawing of each visible annotation, its resources, and how it is placed."""
    for entry in list_value(page.annots) if page.annots is not None else []:
        note = dict_value(entry)
        if literal_name(resolve1(note.get("Subtype"))) not in SHOWN:
            continue
        if int(resolve1(note.get("F", 0))) & (HIDDEN | NO_VIEW):
            continue
        drawing = _drawing(note)
        if drawing is not None and "BBox" in drawing:
            matrix: Any = tuple(list_value(drawing.get("Matrix", MATRIX_IDENTITY)))
            box = apply_matrix_rect(matrix, _rect(drawing["BBox"]))
            place = _onto(box, _rect(note["Rect"]))
            resources = dict_value(drawing.get("Resources", {}))
            yield drawing, resources, mult_matrix(matrix, place)


def _drawing(note: dict[Any, Any]) -> PDFStream | None:
    looks = dict_value(note.get("AP", {}))
    normal = resolve1(looks.get("N"))
    if isinstance(normal, dict):
        # A box to tick has a drawing for each of its states.
        normal = resolve1(normal.get(literal_name(resolve1(note.get("AS")))))
    return normal if isinstance(normal, PDFStream) else None


def _rect(value: object) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (float(resolve1(edge)) for edge in list_value(value))
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _onto(
    box: tuple[float, float, float, float], rect: tuple[float, float, float, float]
) -> Matrix:
    """Give the matrix that fits one rectangle to another."""
    wide = (rect[2] - rect[0]) / ((box[2] - box[0]) or 1)
    high = (rect[3] - rect[1]) / ((box[3] - box[1]) or 1)
    return wide, 0, 0, high, rect[0] - box[0] * wide, rect[1] - box[1] * high
