"""What is read from a picture of a page, however it lies: words, places, marks, nothing."""

import math
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from pdf_builders import made, parsed, put
from pictures import DPI, printed, saved, scanned
from PIL import Image, ImageDraw, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from letterproof.errors import NoText
from letterproof.model.page import Box, Document, Page
from letterproof.readers import read_bytes

LETTER = (
    "Sunrise Dental Clinic Ltd.",
    "14 Lakeview Road, Regina, SK S4S 0A9",
    "306-555-0142   office@sunrisedental.example",
    "",
    "12 October 2026",
    "",
    "This is to certify that Ms. Amara Nwosu has been employed by our clinic as a dental",
    "assistant since 3 May 2021. She works 37.5 hours per week and is paid $24.50 per hour.",
    "",
    "She prepares the rooms, hands the instruments to the dentist, takes X-rays and keeps",
    "the records of the patients. She orders gloves, masks and filling material.",
    "",
    "Sincerely,",
    "",
    "Ines Cardoso",
    "General Manager",
)
SAID = " ".join(" ".join(LETTER).split())


def typed(canvas: Canvas) -> None:
    for number, line in enumerate(LETTER):
        put(canvas, 72, 90 + 18 * number, line)


@cache
def sheet(dpi: int = DPI) -> Image.Image:
    (page,) = printed(made(typed), dpi)
    return page.convert("L")


def seen(picture: Image.Image) -> Document:
    return read_bytes(Path("scan.png"), saved(picture, "PNG", dpi=(DPI, DPI)))


def said(document: Document) -> str:
    return " ".join(document.text.split())


def grain(picture: Image.Image, sigma: float) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, sigma, (picture.height, picture.width))
    return Image.fromarray((np.asarray(picture) + noise).clip(0, 255).astype(np.uint8))


# how a page lies


@pytest.mark.parametrize("degrees", [-5, -1.5, -0.4, 2, 5])
def test_askew(degrees: float) -> None:
    turned = sheet().rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    assert said(seen(grain(turned, 4))) == SAID


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_turned(degrees: int) -> None:
    document = seen(sheet().rotate(degrees, expand=True))
    assert said(document) == SAID
    (page,) = document.pages
    assert (page.width > page.height) == (degrees != 180)


def test_two_sheets_side_by_side() -> None:
    both = Image.new("L", (sheet().width * 2, sheet().height), 255)
    both.paste(sheet(), (0, 0))
    both.paste(sheet(), (sheet().width, 0))
    document = seen(both)
    assert said(document) == f"{SAID} {SAID}"
    assert len(document.pages) == 1


def photographed(picture: Image.Image) -> Image.Image:
    """Lay a sheet on a dark table, look at it from the side, and throw a shadow on it."""
    wide, high = picture.size
    corners = np.array([(90, 110), (wide + 20, 70), (wide + 90, high + 90), (40, high + 60)])
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)])
    way = cv2.getPerspectiveTransform(flat.astype(np.float32), corners.astype(np.float32))
    size = (wide + 160, high + 160)
    there = cv2.warpPerspective(np.asarray(picture), way, size, borderValue=70)
    light = 1 - 0.4 / (1 + np.exp(-(np.linspace(0, 1, size[0]) - 0.6) * 30))
    return Image.fromarray((there * light).astype(np.uint8))


def test_a_photo_from_the_side_with_a_shadow() -> None:
    assert said(seen(photographed(sheet()))) == SAID


def test_a_photo_sideways() -> None:
    assert said(seen(photographed(sheet()).rotate(90, expand=True))) == SAID


# where words stand


def boxes(document: Document) -> dict[str, list[Box]]:
    found: dict[str, list[Box]] = {}
    for placed in document.lines:
        for word in placed.line.words:
            assert word.box is not None
            found.setdefault(word.text, []).append(word.box)
    return found


def turned_with(box: Box, degrees: float, page: Page) -> Box:
    """Give the box around a box's corners once its page was turned counter-clockwise."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    x, y = page.width / 2, page.height / 2
    spots = [
        (x + (left - x) * cosine + (top - y) * sine, y - (left - x) * sine + (top - y) * cosine)
        for left in (box.left, box.right)
        for top in (box.top, box.bottom)
    ]
    across, down = zip(*spots, strict=True)
    return Box(min(across), min(down), max(across), max(down))


@pytest.mark.parametrize("degrees", [-4, 0, 2.5])
def test_evidence_points_at_the_words_of_a_scan(degrees: float) -> None:
    digital = parsed(made(typed))
    turned = sheet().rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    found = boxes(parsed(scanned([turned])))
    far = []
    for text, places in boxes(digital).items():
        for digital_box, box in zip(places, found[text], strict=True):
            there = turned_with(digital_box, degrees, digital.pages[0])
            middle = (there.left + there.right) / 2, (there.top + there.bottom) / 2
            far.append(abs((box.left + box.right) / 2 - middle[0]))
            far.append(abs((box.top + box.bottom) / 2 - middle[1]))
            # Letters without a tail do not fill a line's height, so that a box is the smaller one.
            assert box.left > there.left - 3
            assert box.right < there.right + 3
            assert box.top > there.top - 3
            assert box.bottom < there.bottom + 3
    assert max(far) < 3


def test_words_know_how_surely_they_were_read() -> None:
    clear = [word for line in seen(sheet()).lines for word in line.line.words]
    assert min(word.confidence for word in clear if word.text.isalpha()) > 0.8
    assert max(word.confidence for word in clear) < 1
    soft = sheet().filter(ImageFilter.GaussianBlur(3.4))
    dim = [word for line in seen(grain(soft, 12)).lines for word in line.line.words]
    assert sum(word.confidence for word in dim) / len(dim) < 0.94


def test_an_address_is_one_word() -> None:
    assert "office@sunrisedental.example" in boxes(seen(sheet()))


# paper and print


def test_light_words_on_a_dark_band() -> None:
    def page(canvas: Canvas) -> None:
        typed(canvas)
        canvas.setFillGray(0.2)
        canvas.rect(0, 742, 612, 50, stroke=0, fill=1)
        canvas.setFillGray(1)
        put(canvas, 72, 32, "Prairie Smiles Group", 18, bold=True)

    (picture,) = printed(made(page))
    assert said(seen(picture)) == f"Prairie Smiles Group {SAID}"


def test_a_stamp_over_the_text() -> None:
    picture = sheet().convert("RGB")
    pen = ImageDraw.Draw(picture)
    middle = (760, 560)
    for radius in (130, 118):
        pen.circle(middle, radius, outline=(40, 60, 190), width=5)
    document = seen(picture)
    assert "37.5 hours per week and is paid $24.50 per hour." in said(document)
    assert document.pages[0].pictures


def test_pale_print_on_grey_paper() -> None:
    assert said(seen(sheet().point(lambda grey: 150 + grey * 80 // 255))) == SAID


def test_a_copy_in_black_and_white() -> None:
    (page,) = printed(made(typed), 300)
    askew = page.convert("L").rotate(1.2, Image.Resampling.BICUBIC, fillcolor=255)
    data = saved(askew.convert("1", dither=Image.Dither.NONE), "PNG", dpi=(300, 300))
    assert said(read_bytes(Path("fax.png"), data)) == SAID


@pytest.mark.parametrize("dpi", [130, 300])
def test_coarse_and_fine(dpi: int) -> None:
    data = saved(sheet(dpi), "PNG", dpi=(dpi, dpi))
    assert said(read_bytes(Path("scan.png"), data)) == SAID


# what is no running text


def test_a_ruled_table_has_cells() -> None:
    rows = (("Position", "Dental assistant"), ("Hours", "37.5 per week"), ("Pay", "$24.50 an hour"))

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 90, "This is to certify that Ms. Amara Nwosu works for our clinic.")
        for number, (label, value) in enumerate(rows):
            put(canvas, 80, 140 + 24 * number, label)
            put(canvas, 210, 140 + 24 * number, value)
        canvas.grid([72, 200, 420], [668 - 24 * number for number in range(4)])

    (picture,) = printed(made(page))
    lines = [placed.line for placed in seen(picture).lines][1:]
    cells = [tuple(" ".join(word.text for word in cell) for cell in line.cells) for line in lines]
    assert cells == list(rows)


def test_bullets_begin_items() -> None:
    items = ("prepares the rooms of the clinic", "takes X-rays and keeps records", "orders gloves")

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 90, "Her duties at our clinic were these:")
        for number, item in enumerate(items):
            put(canvas, 84, 120 + 20 * number, "•")
            put(canvas, 100, 120 + 20 * number, item)

    (picture,) = printed(made(page))
    assert [line.line.text for line in seen(picture).lines][1:] == [f"• {item}" for item in items]


# nothing to read


def test_an_empty_page_behind_a_letter_is_legible() -> None:
    empty = grain(Image.new("L", sheet().size, 240), 2)
    document = parsed(scanned([sheet(), empty]))
    assert [(len(page.lines) > 0, page.is_legible) for page in document.pages] == [
        (True, True),
        (False, True),
    ]


def test_a_page_of_noise_is_not_legible() -> None:
    noise = grain(Image.new("L", sheet().size, 128), 70)
    document = parsed(scanned([sheet(), noise]))
    assert [page.is_legible for page in document.pages] == [True, False]
    assert document.pages[1].advice.startswith(("Ask for", "The "))
    assert document.pages[1].advice.endswith(".")
    assert document.pages[1].pictures == ()


def test_a_blurred_page_alone_says_what_would_help() -> None:
    blurred = sheet().filter(ImageFilter.GaussianBlur(9))
    with pytest.raises(NoText, match=r"^No words can be read on any page\. The p"):
        seen(blurred)


def test_the_same_picture_gives_the_same_words() -> None:
    picture = grain(photographed(sheet()), 5)
    assert seen(picture) == seen(picture)
