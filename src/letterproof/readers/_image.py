"""Pictures of letters: each frame is a page."""

import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from letterproof.errors import UnreadableFile
from letterproof.model.page import Document
from letterproof.readers._broken import told
from letterproof.readers._ink import Rect
from letterproof.readers._paper import on_white
from letterproof.readers._views import View, has_engine, no_words, pages_of

MOST_PIXELS = 100_000_000
"""A picture with more is no page: a sheet at 1,000 dots an inch."""

TOO_LARGE = "The picture is far larger than a page. Scan it at 300 dots an inch."

MOST_FRAMES = 200

SHEET = (5.0, 20.0)
"""Inches: between these lies the longer side of a sheet; what a file says beyond them is wrong."""


def read_image(path: Path, data: bytes, digest: str, media_type: str, form: str) -> Document:
    """Read a picture; `form` is what Pillow calls its format.

    Raises:
        UnreadableFile: it is broken, has too many pixels or frames, or cannot be opened here.
        NoText: no word can be read on it, or reading pictures is not installed.
    """
    if not has_engine():
        raise no_words(())
    with told("The picture is damaged. Ask for the file to be sent again."):
        views = _all(data, form)
    if not any(view.has_words for view in views):
        raise no_words(views)
    return Document(path, digest, media_type, pages_of(views))


def _all(data: bytes, form: str) -> list[View]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return [view for number, one in frames(data, form) for view in _views(one, number)]
        except Image.DecompressionBombError as error:
            raise UnreadableFile(TOO_LARGE) from error


def frames(data: bytes, form: str) -> Iterator[tuple[int, Image.Image]]:
    """Give each frame with its number from 1.

    Raises:
        UnreadableFile: they are too many, or one has too many pixels.
    """
    if form == "HEIF":
        from pillow_heif import register_heif_opener  # noqa: PLC0415

        register_heif_opener()
    opened = Image.open(BytesIO(data), formats=(form,))
    count = getattr(opened, "n_frames", 1)
    if count > MOST_FRAMES:
        raise UnreadableFile(
            f"The picture has more than {MOST_FRAMES} pages. Send the letter alone."
        )
    for number in range(count):
        opened.seek(number)
        if opened.width * opened.height > MOST_PIXELS:
            raise UnreadableFile(TOO_LARGE)
        yield number + 1, opened


def sheet(frame: Image.Image) -> tuple[Image.Image, Rect]:
    """Give a frame upright and on white, as a page of its size in points."""
    from letterproof.ocr._upright import LONG_SIDE  # noqa: PLC0415

    own = _density(frame) or max(frame.size) / LONG_SIDE
    upright = on_white(ImageOps.exif_transpose(frame))
    return upright, Rect(0, 0, upright.width * 72 / own, upright.height * 72 / own)


def _views(frame: Image.Image, number: int) -> list[View]:
    from letterproof.readers._eyes import views_of  # noqa: PLC0415

    upright, page = sheet(frame)
    return list(views_of(np.asarray(upright), _density(frame), page, number))


def _density(frame: Image.Image) -> float | None:
    """Give the dots an inch that the file names, where a sheet of that size can be."""
    named = frame.info.get("dpi", (0, 0))
    dpi = float(max(named)) if named else 0.0
    if dpi <= 1 or not SHEET[0] <= max(frame.size) / dpi <= SHEET[1]:
        return None
    return dpi
