"""Pictures in Word files: what they look like, and the words they show."""

import math
from io import BytesIO
from pathlib import Path

import docx
from docx.shared import Inches
from pictures import saved
from PIL import Image, ImageDraw

from letterproof.model.page import Document, Look, Zone
from letterproof.readers._docx import read_docx

BODY = ("Oslo, 4 May 2026", "We confirm that Ines Marchetti worked here as a baker.", "Sincerely,")
PAID = "The baker was paid monthly, line"


def blank(width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (width, height), "white")
    return image, ImageDraw.Draw(image)


def letterhead() -> Image.Image:
    image, draw = blank(1800, 240)
    draw.text((40, 30), "Northlight Bakery Limited", "black", font_size=80)
    draw.text((40, 150), "12 Rideau Street, Ottawa", "black", font_size=46)
    return image


def hand() -> Image.Image:
    image, draw = blank(360, 120)
    spots = [(20 + 4 * t + 20 * math.sin(t / 2.2), 60 + 38 * math.cos(t / 2.2)) for t in range(75)]
    draw.line(spots, fill=(27, 42, 107), width=5, joint="curve")
    return image


def read(head: bytes | None, foot: bytes | None, width: float = 1.8) -> Document:
    made = docx.Document()
    if head:
        made.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(head), Inches(6))
    for text in BODY:
        made.add_paragraph(text)
    if foot:
        made.add_picture(BytesIO(foot), Inches(width))
    made.add_paragraph("Rosa Lind, Manager")
    out = BytesIO()
    made.save(out)
    return read_docx(Path("letter.docx"), out.getvalue(), "")


def test_a_pictured_letterhead_is_read_in_the_header() -> None:
    page = read(saved(letterhead(), "PNG"), None).pages[0]
    heads = [line for line in page.lines if line.zone is Zone.HEADER]
    assert [line.text for line in heads] == [
        "Northlight Bakery Limited",
        "12 Rideau Street, Ottawa",
    ]
    assert all(word.confidence < 1 for line in heads for word in line.words)
    assert page.pictures[0].look is Look.PRINT


def test_a_signature_is_ink_and_no_words() -> None:
    page = read(None, saved(hand(), "JPEG")).pages[0]
    assert [picture.look for picture in page.pictures] == [Look.INK]
    assert [line.text for line in page.lines] == [*BODY, "Rosa Lind, Manager"]


def test_a_page_pasted_in_is_read_where_it_stands() -> None:
    image, draw = blank(1300, 1300)
    for row in range(6):
        draw.text(
            (60, 80 + 70 * row), f"The baker was paid monthly, line {row}", "black", font_size=44
        )
    page = read(None, saved(image, "PNG"), width=6.5).pages[0]
    texts = [line.text for line in page.lines]
    assert texts[3] == f"{PAID} 0"
    assert texts[-1] == "Rosa Lind, Manager"


def test_a_broken_picture_is_a_picture_nobody_looked_at() -> None:
    whole = saved(hand(), "JPEG")
    page = read(None, whole[: len(whole) // 2]).pages[0]
    assert [picture.look for picture in page.pictures] == [None]
