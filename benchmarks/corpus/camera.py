"""Prints a PDF and looks at it again: through a scanner, or through a telephone's camera.

The same letter gives the same bytes; what it says stays true, and can still be read by a person.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

import pypdfium2
from PIL import Image

from ._camera_files import Layer, images, jpeg, layers, misread, pdf_of
from ._camera_gear import GEAR, Gear
from ._camera_optics import (
    blurred,
    cast_shadow,
    faded,
    folds,
    laid,
    lit,
    noisy,
    slope,
)
from ._camera_stamps import stamped

SCAN_FORMS = {"pdf": 12, "layer": 3, "wrong layer": 3, "tiff": 2, "jpg": 3, "png": 1, "webp": 1}
PHOTO_FORMS = {"jpg": 16, "pdf": 4, "tiff": 1, "png": 2, "webp": 2}
"""In what forms letters come, of 25; more than one page need a PDF or TIFF."""
STRAIGHTENED = 0.8
"""Degrees of skew that a scanner leaves which reads the page."""
BINDING = frozenset(("pdf", "layer", "wrong layer", "tiff"))


@dataclass(frozen=True)
class Shot:
    """A letter as pictures. `misread` are words and what a scanner's wrong layer has instead."""

    suffix: str
    content: bytes
    form: str
    misread: tuple[tuple[str, str], ...] = ()


def scan(pdf: bytes, part: str, number: int, seal: str = "", *, with_stamps: bool = True) -> Shot:
    """Lay a printed letter on the scanner of a part; `seal` is a name a stamp may bear."""
    rng, gear = Random(f"{part} scan {number}"), GEAR[part]
    dpi = rng.choice(gear.scan_dpi)
    pages = _printed(pdf, gear, rng, dpi, seal) if with_stamps else list(rendered(pdf, dpi))
    form = form_of(SCAN_FORMS, part, number, len(pages))
    is_layered = form.endswith("layer")
    if len(pages) > 1 and not is_layered and rng.random() < 0.7:
        pages = list(_side_by_side(pages, is_small=dpi >= 240))
    # A scanner that reads a page also turns it upright and nearly straightens it.
    scanner = _Scanner(gear, rng, dpi, STRAIGHTENED if is_layered else gear.skew)
    taken = [scanner.scan(page) for page in pages]
    turn = 0 if is_layered else rng.choices((0, 180, 90, 270), (88, 5, 4, 3))[0]
    seen = [image.rotate(turn, expand=True) for image, _ in taken]
    behind: list[Layer] = []
    wrong: tuple[tuple[str, str], ...] = ()
    if is_layered:
        skews = [skew for _, skew in taken]
        behind = [replace(each, skew=skew) for each, skew in zip(layers(pdf), skews, strict=True)]
    if form == "wrong layer":
        behind, wrong = misread(behind, rng)
    return _kept(seen, form, dpi, rng.randint(*gear.quality), behind=behind, wrong=wrong)


def photo(pdf: bytes, part: str, number: int, seal: str = "") -> Shot:
    """Take a telephone's picture of a printed letter; `seal` is a name a stamp may bear."""
    rng, gear = Random(f"{part} photo {number}"), GEAR[part]
    dpi = rng.choice(gear.photo_dpi)
    pages = _printed(pdf, gear, rng, dpi, seal)
    seen = [_photographed(page, gear, rng, dpi) for page in pages]
    turn = rng.choices((0, 90, 180, 270), (70, 12, 6, 12))[0]
    seen = [image.rotate(turn, expand=True) for image in seen]
    form = form_of(PHOTO_FORMS, part, number, len(seen))
    told = turn if rng.random() < 0.5 else 0
    quality = rng.randint(*gear.quality)
    return _kept(seen, form, rng.choice((72, 96, dpi)), quality, turned=told)


def _printed(pdf: bytes, gear: Gear, rng: Random, dpi: float, seal: str) -> list[Image.Image]:
    """Print the pages; a quarter of letters bear a stamp on the last one."""
    pages = list(rendered(pdf, dpi))
    if rng.random() < 0.25:
        name = seal if rng.random() < 0.4 else ""
        pages[-1] = stamped(pages[-1], gear, rng, dpi, name)
    return pages


def rendered(pdf: bytes, dpi: float) -> Iterator[Image.Image]:
    """Draw the pages of a PDF in colour."""
    with pypdfium2.PdfDocument(pdf) as opened:
        for page in opened:
            yield page.render(scale=dpi / 72).to_pil().convert("RGB")


def _side_by_side(pages: Sequence[Image.Image], *, is_small: bool) -> Iterator[Image.Image]:
    """Put two pages on one sheet, in full size or at the half of their area."""
    for number in range(0, len(pages), 2):
        two = pages[number : number + 2]
        sheet = Image.new("RGB", (two[0].width * 2, two[0].height), "white")
        for place, page in enumerate(two):
            sheet.paste(page, (place * two[0].width, 0))
        small = int(sheet.width * 0.707), int(sheet.height * 0.707)
        yield sheet.resize(small, Image.Resampling.LANCZOS) if is_small else sheet


class _Scanner:
    """One scanner and its settings, which all pages of a letter share."""

    def __init__(self, gear: Gear, rng: Random, dpi: float, skew: float) -> None:
        self.rng, self.skew = rng, skew
        self.is_grey = rng.random() < 0.5
        self.lid = rng.choice(gear.lids)
        self.edge = int(dpi * rng.uniform(0.05, 0.3)) if rng.random() < 0.4 else 0
        self.blur = rng.uniform(*gear.scan_blur) * dpi / 200
        self.fade = rng.uniform(*gear.fade)
        self.shade = rng.uniform(*gear.scan_shade)
        self.noise = rng.uniform(*gear.scan_noise)

    def scan(self, page: Image.Image) -> tuple[Image.Image, float]:
        """Give the picture and by how many degrees the page lay turned, counter-clockwise."""
        rng, most = self.rng, self.skew
        skew = rng.choice((0.0, rng.uniform(-most * 0.4, most * 0.4), rng.uniform(-most, most)))
        around = (self.lid,) * 3
        if self.edge:
            bed = Image.new(
                "RGB", (page.width + 2 * self.edge, page.height + 2 * self.edge), around
            )
            bed.paste(page, (self.edge, self.edge))
            page = bed
        image = page.rotate(skew, Image.Resampling.BICUBIC, expand=True, fillcolor=around)
        if self.is_grey:
            image = image.convert("L").convert("RGB")
        image = faded(blurred(image, self.blur), rng, self.fade)
        image = lit(image, slope(image.size, rng, self.shade, rng.uniform(3, 12)))
        image = noisy(image, rng, self.noise)
        return (image.convert("L") if self.is_grey else image), skew


def _photographed(page: Image.Image, gear: Gear, rng: Random, dpi: float) -> Image.Image:
    if rng.random() < 0.35:
        page = lit(page, folds(page.size, rng))
    image = laid(page, rng, rng.choice(gear.tables), gear.tilt)
    light = slope(image.size, rng, rng.uniform(*gear.photo_shade), rng.uniform(4, 30))
    if rng.random() < 0.3:
        light = light * cast_shadow(image.size, rng, rng.uniform(0.2, 0.45))
    cool, loss = rng.random() < 0.3, rng.uniform(*gear.cast)
    tint = (1 - loss, 1 - loss / 2, 1.0) if cool else (1.0, 1 - loss / 3, 1 - loss)
    image = lit(image, light, tint)
    image = blurred(image, rng.uniform(*gear.photo_blur) * dpi / 200)
    return noisy(image, rng, rng.uniform(*gear.photo_noise))


def form_of(forms: dict[str, int], part: str, number: int, pages: int) -> str:
    """Deal the forms out, so that each has its share among 25 letters."""
    deck = list(Counter(forms).elements())
    Random(part).shuffle(deck)
    form = deck[number % len(deck)]
    return form if pages == 1 or form in BINDING else "pdf"


def _kept(
    seen: Sequence[Image.Image],
    form: str,
    dpi: float,
    quality: int,
    *,
    behind: Sequence[Layer] = (),
    wrong: tuple[tuple[str, str], ...] = (),
    turned: int = 0,
) -> Shot:
    squeezed = [jpeg(image, quality, dpi, turned if form == "jpg" else 0) for image in seen]
    if form == "jpg":
        return Shot("jpg", squeezed[0], form)
    if form in {"tiff", "png", "webp"}:
        return Shot(form, images(squeezed, form, dpi, quality), form)
    return Shot("pdf", pdf_of(squeezed, dpi, behind), form, wrong)
