"""Pages of PDFs and pictures, drawn small enough to be sent and large enough to be read."""

import warnings
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import islice
from typing import NamedTuple

import pypdfium2
from PIL import Image

from letterproof.errors import CannotRead
from letterproof.readers import HEAD, recognise
from letterproof.readers._views import has_engine
from letterproof.report import Leaf

MOST_PIXELS = 1_600_000
"""A sheet of legal size has fewer; a larger page is drawn coarser."""

FINEST = 300
FINEST_PIXELS = 9_000_000
"""Dots an inch and pixels of a page that somebody looks at closely."""

COLOURS = 16
"""Enough for type, a logo and a signature."""

CRISP = 90_000
"""Bytes; a page of type has fewer, a larger one in proportion. A photograph is packed as such."""

QUALITY = 60

PHOTOGRAPHED = {"HEIF", "JPEG", "WEBP"}
"""Forms in which sixteen colours would show as stripes."""

FORMS = {"heic": "HEIF", "jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP"}
"""What Pillow calls the formats of our readers."""


class Fineness(NamedTuple):
    """Dots an inch, and the most pixels that a page may have."""

    density: float
    pixels: int


SENT = Fineness(110, MOST_PIXELS)


def sheets(data: bytes) -> Iterator[Leaf] | None:
    """Draw every page of a file, in order; None for a format without pages.

    A page that cannot be drawn is a leaf without a picture.
    """
    return _drawn(data, SENT, slice(None))


def sheet_of(data: bytes, number: int, density: float) -> Leaf | None:
    """Draw one page of a file, counted from 1; None where there is none, or it cannot be drawn.

    `density` is in dots an inch.
    """
    fineness = Fineness(min(density, FINEST), FINEST_PIXELS)
    drawn = _drawn(data, fineness, slice(number - 1, number))
    leaf = next(drawn, None) if drawn and number > 0 else None
    return leaf if leaf and leaf.picture else None


def _drawn(data: bytes, fineness: Fineness, which: slice) -> Iterator[Leaf] | None:
    known = recognise(data[:HEAD])
    name = known.name if known else ""
    if name == "pdf":
        return _of_pdf(data, fineness, which)
    if name in FORMS and has_engine():
        return _of_picture(data, FORMS[name], fineness, which)
    return None


def _of_pdf(data: bytes, fineness: Fineness, which: slice) -> Iterator[Leaf]:
    try:
        file = pypdfium2.PdfDocument(data)
        file.init_forms()
    except pypdfium2.PdfiumError:
        return
    for number in range(len(file))[which]:
        leaf = Leaf(number + 1)
        # A page that PDFium opens may still have no size, or nothing to draw it with.
        with suppress(Exception):
            page = file[number]
            width, height = (max(side, 1.0) for side in page.get_size())
            scale = min(fineness.density / 72, (fineness.pixels / (width * height)) ** 0.5)
            picture = page.render(scale=scale, rev_byteorder=True).to_pil()
            picture = picture if picture.mode == "RGB" else picture.convert("RGB")
            leaf = Leaf(number + 1, width, height, *_packed(picture))
            page.close()
        yield leaf


def _of_picture(data: bytes, form: str, fineness: Fineness, which: slice) -> Iterator[Leaf]:
    from letterproof.readers._image import frames, sheet  # noqa: PLC0415 - numpy is an extra

    # Pillow meets broken pictures with whatever its code runs into.
    with suppress(CannotRead, Exception), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number, frame in islice(frames(data, form), which.start, which.stop):
            picture, page = sheet(frame)
            own = picture.width / max(page.width, 1.0)
            most = (fineness.pixels / (picture.width * picture.height)) ** 0.5
            scale = min(1.0, fineness.density / 72 / own, most)
            size = max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)
            small = picture.resize(size, Image.Resampling.BOX if scale < 1 else None)
            packed = _photographed(small) if form in PHOTOGRAPHED else _packed(small)
            yield Leaf(number, page.width, page.height, *packed)


def _packed(picture: Image.Image) -> tuple[bytes, str]:
    """Give a picture's bytes and their media type."""
    packed = BytesIO()
    picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        packed, "PNG", compress_level=6
    )
    most = CRISP * max(1.0, picture.width * picture.height / MOST_PIXELS)
    return (packed.getvalue(), "image/png") if packed.tell() <= most else _photographed(picture)


def _photographed(picture: Image.Image) -> tuple[bytes, str]:
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=QUALITY)
    return packed.getvalue(), "image/jpeg"
