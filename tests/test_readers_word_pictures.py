"""Pictures in DOCX, ODT and RTF: what they look like, and the words they show."""

import math
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Inches
from odt_builders import common, content, packed
from odt_builders import parsed as parsed_odt
from pictures import saved
from PIL import Image, ImageDraw

from letterproof.model.page import Document, Look, Zone
from letterproof.readers._docx import read_docx
from letterproof.readers.rtf import rtf

BODY = ("Oslo, 4 May 2026", "We confirm that Ines Marchetti worked here as a baker.", "Sincerely,")
NAME = "Rosa Lind, Manager"
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


Pasted = tuple[bytes, float] | None
"""A picture, and how many inches wide it is shown."""


def as_docx(head: Pasted, foot: Pasted) -> Document:
    made = docx.Document()
    if head:
        made.sections[0].header.paragraphs[0].add_run().add_picture(
            BytesIO(head[0]), Inches(head[1])
        )
    for text in BODY:
        made.add_paragraph(text)
    if foot:
        made.add_picture(BytesIO(foot[0]), Inches(foot[1]))
    made.add_paragraph(NAME)
    out = BytesIO()
    made.save(out)
    return read_docx(Path("letter.docx"), out.getvalue(), "")


def as_odt(head: Pasted, foot: Pasted) -> Document:
    def frame(name: str, pasted: Pasted) -> str:
        return p(
            f'<draw:frame svg:width="{pasted[1]}in" svg:height="1in">'
            f'<draw:image xlink:href="Pictures/none.svg"/><draw:image xlink:href="{name}"/>'
            "</draw:frame>"
            if pasted
            else ""
        )

    body = "".join([*map(p, BODY), frame("./Pictures/foot", foot), p(NAME)])
    master = (
        f'<style:master-page style:name="Standard"><style:header>{frame("Pictures/head", head)}'
        "</style:header></style:master-page>"
    )
    return parsed_odt(
        packed(
            {
                "content.xml": content(body),
                "styles.xml": common(master),
                "Pictures/head": head[0] if head else b"",
                "Pictures/foot": foot[0] if foot else b"",
            }
        )
    )


def as_rtf(head: Pasted, foot: Pasted) -> Document:
    def pict(pasted: Pasted) -> bytes:
        if pasted is None:
            return b""
        size = b"\\picwgoal%d\\pichgoal1440" % (pasted[1] * 1440)
        return b"{\\pict{\\*\\blipuid 00ff}\\pngblip" + size + b"\n%s}" % pasted[0].hex().encode()

    lines = (*(line.encode() for line in BODY), pict(foot), NAME.encode())
    body = b"".join(line + b"\\par\n" for line in lines)
    made = b"{\\rtf1{\\header " + pict(head) + b"\\par}" + body + b"}"
    return rtf.parse(Path("letter.rtf"), made, "")


def p(inside: str) -> str:
    return f"<text:p>{inside}</text:p>"


FORMATS = pytest.mark.parametrize("read", [as_docx, as_odt, as_rtf])
Read = Callable[[Pasted, Pasted], Document]


@FORMATS
def test_a_pictured_letterhead_is_read_in_the_header(read: Read) -> None:
    page = read((saved(letterhead(), "PNG"), 6), None).pages[0]
    heads = [line for line in page.lines if line.zone is Zone.HEADER]
    assert [line.text for line in heads] == [
        "Northlight Bakery Limited",
        "12 Rideau Street, Ottawa",
    ]
    assert all(word.confidence < 1 for line in heads for word in line.words)
    assert page.pictures[0].look is Look.PRINT


@FORMATS
def test_a_signature_is_ink_and_no_words(read: Read) -> None:
    page = read(None, (saved(hand(), "JPEG"), 1.8)).pages[0]
    assert [picture.look for picture in page.pictures] == [Look.INK]
    assert [line.text for line in page.lines] == [*BODY, NAME]


@FORMATS
def test_a_page_pasted_in_is_read_where_it_stands(read: Read) -> None:
    image, draw = blank(1300, 1300)
    for row in range(6):
        draw.text(
            (60, 80 + 70 * row), f"The baker was paid monthly, line {row}", "black", font_size=44
        )
    page = read(None, (saved(image, "PNG"), 6.5)).pages[0]
    texts = [line.text for line in page.lines]
    assert texts[3] == f"{PAID} 0"
    assert texts[-1] == NAME


@FORMATS
def test_a_broken_picture_is_a_picture_nobody_looked_at(read: Read) -> None:
    whole = saved(hand(), "JPEG")
    page = read(None, (whole[: len(whole) // 2], 1.8)).pages[0]
    assert [picture.look for picture in page.pictures] == [None]


def test_a_picture_in_a_shape_of_rich_text_is_seen_and_so_are_its_raw_bytes() -> None:
    whole = saved(hand(), "PNG")
    pict = b"{\\pict\\pngblip\\bin%d %s}" % (len(whole), whole)
    shape = b"{\\shp{\\*\\shpinst\\shpright2600\\shpbottom900{\\sp{\\sn pib}{\\sv " + pict + b"}}}}"
    made = b"{\\rtf1 Sincerely,\\par" + shape + b"\\par Rosa Lind\\par}"
    page = rtf.parse(Path("letter.rtf"), made, "").pages[0]
    assert [picture.look for picture in page.pictures] == [Look.INK]
    assert [line.text for line in page.lines] == ["Sincerely,", "Rosa Lind"]
