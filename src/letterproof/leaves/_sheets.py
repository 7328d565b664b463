"""Pages of PDFs and pictures, drawn small enough to be sent and large enough to be read."""

import warnings
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO

import pypdfium2
from PIL import Image

from letterproof.errors import CannotRead
from letterproof.readers import HEAD, recognise
from letterproof.readers._views import has_engine
from letterproof.report import Leaf

DENSITY = 110
"""Dots an inch."""

MOST_PIXELS = 1_600_000
"""A sheet of legal size has fewer; a larger page is drawn coarser."""

COLOURS = 16
"""Enough for type, a logo and a signature."""

CRISP = 90_000
"""Bytes; a page of type has fewer. A photograph has more, and is packed as such."""

QUALITY = 60

PHOTOGRAPHED = {"HEIF", "JPEG", "WEBP"}
"""Forms in which sixteen colours would show as stripes."""

FORMS = {"heic": "HEIF", "jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP"}
"""What Pillow calls the formats of our readers."""


def sheets(data: bytes) -> Iterator[Leaf] | None:
    """Draw every page of a file, in order; None for a format without pages.

    A page that cannot be drawn is a leaf without a picture.
    """
    known = recognise(data[:HEAD])
    name = known.name if known else ""
    if name == "pdf":
        return _of_pdf(data)
    if name in FORMS and has_engine():
        return _of_picture(data, FORMS[name])
    return None


def _of_pdf(data: bytes) -> Iterator[Leaf]:
    try:
        file = pypdfium2.PdfDocument(data)
        file.init_forms()
    except pypdfium2.PdfiumError:
        return
    for number in range(len(file)):
        leaf = Leaf(number + 1)
        # A page that PDFium opens may still have no size, or nothing to draw it with.
        with suppress(Exception):
            page = file[number]
            width, height = (max(side, 1.0) for side in page.get_size())
            scale = min(DENSITY / 72, (MOST_PIXELS / (width * height)) ** 0.5)
            picture = page.render(scale=scale, rev_byteorder=True).to_pil()
            picture = picture if picture.mode == "RGB" else picture.convert("RGB")
            leaf = Leaf(number + 1, width, height, *_packed(picture))
            page.close()
        yield leaf


def _of_picture(data: bytes, form: str) -> Iterator[Leaf]:
    from letterproof.readers._image import frames, sheet  # noqa: PLC0415 - numpy is an extra

    # Pillow meets broken pictures with whatever its code runs into.
    with suppress(CannotRead, Exception), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number, frame in frames(data, form):
            picture, page = sheet(frame)
            pixels = picture.width * picture.height
            own = picture.width / max(page.width, 1.0)
            scale = min(1.0, DENSITY / 72 / own, (MOST_PIXELS / pixels) ** 0.5)
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
    return (packed.getvalue(), "image/png") if packed.tell() <= CRISP else _photographed(picture)


def _photographed(picture: Image.Image) -> tuple[bytes, str]:
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=QUALITY)
    return packed.getvalue(), "image/jpeg"
