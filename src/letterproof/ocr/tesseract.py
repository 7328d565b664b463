"""Tesseract, with its fast English and French data beside this file."""

import os
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from letterproof.ocr import Pixels, Rect, Seen, engine

if TYPE_CHECKING:
    from tesserocr import PyTessBaseAPI

DATA = Path(__file__).parent / "tessdata"
LANGUAGES = "fra+eng"
"""French first: English first loses accents; the other way round only "a" becomes "à"."""

ENGLISH = frozenset("the and of for to with by as is was has been our we this since".split())
FRENCH = frozenset("le la les de du des et un une en est a pour par dans nous depuis".split())
LINE, WORD = 4, 5
"""Levels in Tesseract's table of what it saw."""
LOW = 0.65
"""Inches: what is no higher is read as one line; Tesseract would take it for a picture."""


@engine(rank=1, package="tesserocr")
def tesseract(grey: Pixels, dpi: float) -> list[Seen]:
    """Read words; Tesseract finds the blocks and lines itself, but for a strip."""
    from PIL import Image  # noqa: PLC0415 - with the first picture
    from tesserocr import PSM  # noqa: PLC0415

    reader = _reader()
    reader.SetPageSegMode(PSM.SINGLE_LINE if len(grey) <= LOW * dpi else PSM.AUTO)
    reader.SetImage(Image.fromarray(grey))
    reader.SetSourceResolution(round(dpi))
    try:
        return _plain(_words(reader.GetTSVText(0)))
    finally:
        reader.Clear()
        reader.ClearAdaptiveClassifier()


@cache
def _reader() -> "PyTessBaseAPI":
    # With threads of its own Tesseract is slower, and much slower on a busy machine.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    from tesserocr import PSM, LeptLogLevel, PyTessBaseAPI, set_leptonica_log_level  # noqa: PLC0415

    set_leptonica_log_level(LeptLogLevel.NONE)
    return PyTessBaseAPI(path=str(DATA), lang=LANGUAGES, psm=PSM.AUTO)


def _words(table: str) -> list[Seen]:
    found = []
    line = (0.0, 0.0)
    for row in table.splitlines():
        level, *_, left, top, width, height, confidence, text = row.split("\t")
        x, y, wide, high = float(left), float(top), float(width), float(height)
        if int(level) == LINE:
            line = (y, y + high)
        elif int(level) == WORD and text.strip():
            rect = Rect(x, y, x + wide, y + high)
            found.append(Seen(text.strip(), rect, line, max(float(confidence), 0.0) / 100))
    return [_cut_short(*pair) for pair in pairwise(found)] + found[-1:]


def _cut_short(word: Seen, following: Seen) -> Seen:
    """Take from a word what lies under the next of its line: some boxes reach over their line."""
    left, top, right, bottom = word.rect
    if word.line != following.line or not left < following.rect.left < right:
        return word
    return word._replace(rect=Rect(left, top, following.rect.left, bottom))


def _plain(words: list[Seen]) -> list[Seen]:
    """Give the English "a" back where it was read as the French "à"."""
    texts = [word.text.lower() for word in words]
    english, french = (sum(text in known for text in texts) for known in (ENGLISH, FRENCH))
    if english <= french:
        return words
    plain = {"à": "a", "À": "A"}
    return [word._replace(text=plain.get(word.text, word.text)) for word in words]
