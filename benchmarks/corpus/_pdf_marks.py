"""Letters Vera lacks: one it has, with marks drawn as strokes; the text holds the letter."""

import unicodedata

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ._pdf_faults import Run

Stroke = tuple[tuple[float, float], ...]  # in hundredths of the font's size
# Marks above, from a point in the middle over the letter; below, from the middle of the baseline.
ABOVE: dict[str, tuple[Stroke, ...]] = {
    "\u0300": (((-10, 12), (4, 2)),),
    "\u0301": (((10, 12), (-4, 2)),),
    "\u0302": (((-11, 2), (0, 12), (11, 2)),),
    "\u0303": (((-13, 3), (-7, 8), (6, 4), (12, 9)),),
    "\u0304": (((-12, 6), (12, 6)),),
    "\u0306": (((-11, 11), (-6, 4), (6, 4), (11, 11)),),
    "\u0307": (((0, 4), (0, 9)),),
    "\u0309": (((-5, 14), (4, 14), (5, 9), (0, 7), (0, 2)),),
    "\u030b": (((0, 12), (-10, 2)), ((13, 12), (3, 2))),
    "\u030c": (((-11, 12), (0, 2), (11, 12)),),
}
BELOW: dict[str, tuple[Stroke, ...]] = {
    "\u031b": (((18, 50), (29, 54), (28, 64)),),
    "\u0323": (((0, -13), (0, -18)),),
    "\u0326": (((2, -9), (-4, -22)),),
    "\u0327": (((0, 0), (5, -10), (2, -18), (-7, -17)),),
    "\u0328": (((16, 0), (8, -8), (11, -18), (20, -17)),),
    "-": (((-4, 60), (32, 60)),),  # through the stem of đ
    "=": (((-42, 36), (-8, 36)),),  # through the stem of Đ
}
STEMS = {"đ": ("d", "-"), "Đ": ("D", "=")}


def parts(letter: str) -> tuple[str, str]:
    """Give the letter that is drawn by its glyph, and the marks that are drawn on it."""
    if letter in STEMS:
        return STEMS[letter]
    apart = unicodedata.normalize("NFD", letter)
    base, marks = apart[0], apart[1:]
    if base == "i" and marks[:1] in ABOVE:
        base = "ı"
    return base, marks


def can_draw(letter: str) -> bool:
    """Say whether a letter can be put together; if so, from now on Vera has it."""
    base, marks = parts(letter)
    if not marks or any(mark not in ABOVE and mark not in BELOW for mark in marks):
        return False
    for name in ("Vera", "Vera-Bold"):
        face = pdfmetrics.getFont(name).face
        if ord(base) not in face.charToGlyph:
            return False
        face.charToGlyph[ord(letter)] = face.charToGlyph[ord(base)]
        face.charWidths[ord(letter)] = face.charWidths[ord(base)]
    return True


def draw_marks(canvas: Canvas, run: Run, drawn: frozenset[str]) -> None:
    """Draw the marks of a line's letters among `drawn`."""
    if drawn.isdisjoint(run.text):
        return
    canvas.setStrokeColor(HexColor(run.colour))
    canvas.setLineWidth(run.size * (0.1 if run.font.endswith("Bold") else 0.065))
    for place, letter in enumerate(run.text):
        if letter not in drawn:
            continue
        before = run.text[:place]
        left = run.x + stringWidth(before, run.font, run.size) + run.gap * before.count(" ")
        middle = left + stringWidth(letter, run.font, run.size) / 2
        base, marks = parts(letter)
        up = 76.0 if base.isupper() or base in "bdfhklt" else 59.0
        for mark in marks:
            strokes = ABOVE.get(mark, BELOW.get(mark, ()))
            for stroke in strokes:
                path = canvas.beginPath()
                for step, (x, y) in enumerate(stroke):
                    y_up = y + (up if mark in ABOVE else 0)
                    at = middle + x * run.size / 100, run.y + y_up * run.size / 100
                    (path.lineTo if step else path.moveTo)(*at)
                canvas.drawPath(path)
            if mark in ABOVE:
                up += 13
