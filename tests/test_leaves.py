"""Pages to look at: as large as the reader's, in its numbering, upright, and bounded."""

import io
import os
import threading
from email.message import EmailMessage
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from builders import document_of
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from odt_builders import common, content, packed
from odt_builders import p as odt_p
from pdf_builders import changed, made, prose, put
from pictures import paper, saved
from PIL import Image
from pillow_heif import register_heif_opener
from word_builders import made as word
from word_builders import p, r
from workshop.pdf_bundle import portfolio

from letterproof import readers
from letterproof.leaves import MOST_LEAVES, Prepared, _made, leaves, prepared
from letterproof.leaves._sheets import MOST_PIXELS
from letterproof.model.page import Page
from letterproof.readers import _office
from letterproof.readers.doc import office
from letterproof.report import Leaf, Sheet

register_heif_opener()

SAMPLES = Path(__file__).parents[1] / "samples"
IMAGE = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>'
)

needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")

SHEET = paper("Amara Nwosu works for us", "as a cook since 3 May 2021.", high=362, wide=260)


def shown(folder: Path, data: bytes, name: str = "letter") -> list[Leaf]:
    path = folder / name
    path.write_bytes(data)
    return list(leaves(path, sha256(data).hexdigest()))


def picture(leaf: Leaf) -> Image.Image:
    return Image.open(io.BytesIO(leaf.picture))


def darkness(leaf: Leaf, box: tuple[float, float, float, float]) -> float:
    """Give the share of dark pixels in a box given in points."""
    drawn = picture(leaf).convert("L")
    scale = drawn.width / leaf.width
    cut = drawn.crop(tuple(round(side * scale) for side in box))
    return sum(cut.histogram()[:128]) / (cut.width * cut.height)


def read(data: bytes) -> tuple[Page, ...]:
    return readers.read_bytes(Path("letter"), data).pages


def crop(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].CropBox = [50, 400, 500, 700]


def turn(pdf: pikepdf.Pdf) -> None:
    crop(pdf)
    pdf.pages[0].Rotate = 90


def odd(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].MediaBox = [-20, -30, 592, 762]
    pdf.pages[0].CropBox = [-100, 100, 592, 2000]


@pytest.mark.parametrize("change", [None, crop, turn, odd])
def test_words_are_drawn_where_the_reader_saw_them(tmp_path: Path, change: object) -> None:
    data = made(prose)
    data = changed(data, change) if callable(change) else data
    (page,) = read(data)
    (leaf,) = shown(tmp_path, data)
    assert (leaf.width, leaf.height) == pytest.approx((page.width, page.height), abs=0.5)
    boxes = [line.box for line in page.lines]
    assert boxes
    for box in boxes:
        assert box
        assert darkness(leaf, (box.left, box.top, box.right, box.bottom)) > 0.04
    whole = (0.0, 0.0, leaf.width, leaf.height)
    inked = sum(
        darkness(leaf, (box.left, box.top, box.right, box.bottom))
        * (box.right - box.left)
        * (box.bottom - box.top)
        for box in boxes
        if box
    )
    assert inked == pytest.approx(darkness(leaf, whole) * leaf.width * leaf.height, rel=0.1)


def test_a_page_is_small_and_can_be_read(tmp_path: Path) -> None:
    (leaf,) = shown(tmp_path, made(prose))
    assert leaf.media_type == "image/png"
    assert len(leaf.picture) < 100_000
    assert picture(leaf).width == pytest.approx(612 * 110 / 72, abs=1)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "HEIF"])
def test_a_picture_is_a_page_of_the_readers_size(tmp_path: Path, form: str) -> None:
    data = saved(SHEET, form)
    (page,) = read(data)
    (leaf,) = shown(tmp_path, data)
    assert (leaf.width, leaf.height) == pytest.approx((page.width, page.height))
    box = page.lines[0].box
    assert box
    assert darkness(leaf, (box.left, box.top, box.right, box.bottom)) > 0.04


@pytest.mark.parametrize(("sign", "is_level"), [(1, False), (3, False), (6, True), (8, True)])
def test_a_photograph_is_shown_upright(tmp_path: Path, sign: int, is_level: bool) -> None:
    exif = Image.Exif()
    exif[0x0112] = sign
    (leaf,) = shown(tmp_path, saved(SHEET, "JPEG", exif=exif))
    assert (leaf.width > leaf.height) is is_level


def test_frames_are_pages(tmp_path: Path) -> None:
    second = paper("Sincerely,", "Ines Cardoso", high=362, wide=260)
    data = saved(SHEET, "TIFF", save_all=True, append_images=[second])
    assert [leaf.number for leaf in shown(tmp_path, data)] == [1, 2]


def test_a_word_file_is_shown_by_its_words(tmp_path: Path) -> None:
    (leaf,) = shown(tmp_path, word(p(r("To whom it may concern")) + p(r("She is a cook."))))
    assert leaf == Leaf(1, lines=("To whom it may concern", "She is a cook."))


def test_the_parts_of_a_portfolio_are_numbered_as_they_were_read(tmp_path: Path) -> None:
    letter = made(prose, lambda canvas: put(canvas, 72, 100, "Second page"))
    cover = made(lambda canvas: put(canvas, 72, 100, "Please open in Acrobat"), size=(300, 300))
    files = {"letter.pdf": letter, "words.docx": word(p(r("She is a cook.")))}
    drawn = shown(tmp_path, portfolio(cover, files))
    assert [(leaf.number, leaf.width, bool(leaf.picture)) for leaf in drawn] == [
        (1, 300, True),
        (2, 612, True),
        (3, 612, True),
        (4, 0, False),
    ]
    assert drawn[3].lines == ("She is a cook.",)


def test_what_a_mail_brings_is_shown(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Letter"
    mail.set_content("Please find it attached.")
    mail.add_attachment(made(prose), "application", "pdf", filename="letter.pdf")
    mail.add_attachment(b"%PDF-1.7 broken", "application", "pdf", filename="other.pdf")
    (leaf,) = shown(tmp_path, mail.as_bytes())
    assert (leaf.number, leaf.width, bool(leaf.picture)) == (1, 612, True)


def test_a_mail_that_is_the_letter_is_shown_by_its_words(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Letter"
    mail.set_content("She is a cook.\n\nSincerely")
    (leaf,) = shown(tmp_path, mail.as_bytes())
    assert leaf.lines == ("She is a cook.", "Sincerely")


def test_a_file_that_changed_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(made(prose))
    assert not list(leaves(path, "0" * 64))
    assert not list(leaves(tmp_path / "gone.pdf", "0" * 64))


def test_what_cannot_be_drawn_is_not_shown(tmp_path: Path) -> None:
    assert not shown(tmp_path, b"%PDF-1.7 broken")
    assert not shown(tmp_path, saved(SHEET, "JPEG")[:200])
    assert not shown(tmp_path, b"nothing known")


def test_a_page_that_cannot_be_drawn_costs_no_other(tmp_path: Path) -> None:
    def nowhere(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].CropBox = [5000, 7000, 5010, 7010]

    drawn = shown(tmp_path, changed(made(prose, prose), nowhere))
    assert [leaf.number for leaf in drawn] == [2]


def test_pages_and_pixels_are_bounded(tmp_path: Path) -> None:
    many = made(*[lambda canvas: put(canvas, 72, 100, "A page")] * (MOST_LEAVES + 3))
    assert len(shown(tmp_path, many)) == MOST_LEAVES
    (leaf,) = shown(tmp_path, made(prose, size=(14400, 14400)))
    drawn = picture(leaf)
    assert drawn.width * drawn.height <= MOST_PIXELS * 1.01
    assert leaf.width == 14400


def test_pdfium_counts_the_pages_we_do(tmp_path: Path) -> None:
    data = made(prose, prose)
    assert len(shown(tmp_path, data)) == len(pypdfium2.PdfDocument(data)) == 2


def prepare(data: bytes) -> Prepared:
    return prepared(data, readers.read_bytes(Path("letter"), data))


@needs_office
@pytest.mark.parametrize(
    "name", ["en-hotel-receptionist-page-header.rtf", "en-carpenter-old-word.doc"]
)
def test_a_file_of_a_word_processor_is_shown_as_pages(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    ready = prepare(data)
    assert ready.shown.startswith(b"%PDF")
    (sheet,) = ready.sheets
    assert 590 < sheet.width < 620
    assert sheet.words
    assert not sheet.lines
    shown = [word.shown for line in ready.document.lines for word in line.line.words]
    assert sum(place is not None for place in shown) > 0.95 * len(shown)


def test_sheets_hold_what_can_be_sent() -> None:
    document = document_of("A lone \ud800 surrogate")
    (sheet,) = prepared(b"", document).sheets
    assert sheet.lines == ("A lone ? surrogate",)


FLAT = """<?xml version="1.0"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>She is a cook here.
 <draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="5cm"><draw:image
 xlink:href="{link}"/></draw:frame></text:p></office:text></office:body></office:document>"""


@needs_office
def test_an_old_word_file_shows_no_picture_of_this_computer_that_it_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (200, 200), "red").save(tmp_path / "own.png")
    flat = FLAT.format(link=(tmp_path / "own.png").as_uri()).encode()
    with monkeypatch.context() as patch:
        patch.setattr(_office, "SETTINGS", ())  # as a LibreOffice writes it that asks nobody
        data = _office.converted(flat, ".fodt", "doc:MS Word 97")
    assert data
    assert "INCLUDEPICTURE".encode("utf-16-le") in data
    page = pypdfium2.PdfDocument(prepare(data).shown)[0]
    colours = page.render().to_pil().convert("RGB").getcolors(maxcolors=1 << 24)
    assert all(red < 200 or green > 100 for _, (red, green, _) in colours)


@needs_office
def test_nothing_that_a_file_names_is_fetched_for_its_pages(tmp_path: Path) -> None:
    Image.new("RGB", (200, 200), "red").save(tmp_path / "own.png")
    link = (tmp_path / "own.png").as_uri()
    field = rf'{{\field{{\*\fldinst INCLUDEPICTURE "{link}" \\d}}{{\fldrslt her}}}}'
    ready = prepare(rf"{{\rtf1 She is a cook here, says {field} employer.}}".encode())
    assert "says her employer." in " ".join(word[0] for word in ready.sheets[0].words)
    page = pypdfium2.PdfDocument(ready.shown)[0]
    assert IMAGE not in [one.type for one in page.get_objects()]


@needs_office
@pytest.mark.parametrize("part", ["content.xml", "styles.xml"])
def test_no_picture_of_this_computer_stands_behind_a_paragraph(tmp_path: Path, part: str) -> None:
    Image.new("RGB", (200, 200), "red").save(tmp_path / "own.png")
    link = (tmp_path / "own.png").as_uri()
    behind = (
        '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties>'
        f'<style:background-image xlink:href="{link}"/></style:paragraph-properties></style:style>'
    )
    text = odt_p("She is a cook here.", "P1")
    parts: dict[str, str | bytes] = {"META-INF/manifest.xml": MANIFEST}
    parts["content.xml"] = content(text, behind if part == "content.xml" else "")
    parts["styles.xml"] = common(styles=behind if part == "styles.xml" else "")
    ready = prepare(packed(parts))
    page = pypdfium2.PdfDocument(ready.shown)[0]
    assert IMAGE not in [one.type for one in page.get_objects()]


@needs_office
def test_no_picture_of_this_computer_fills_a_shape(tmp_path: Path) -> None:
    Image.new("RGB", (200, 200), "red").save(tmp_path / "own.png")
    shape = (
        "<w:p><w:r><w:t>She is a cook here.</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent "
        'cx="3000000" cy="3000000"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="3000000"/>'
        '</a:xfrm><a:prstGeom prst="rect"/><a:blipFill><a:blip r:link="rId99"/><a:stretch>'
        "<a:fillRect/></a:stretch></a:blipFill></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    own = (tmp_path / "own.png").as_uri()

    def linked(document: WordDocument) -> None:
        document.part.load_rel(RELATIONSHIP_TYPE.IMAGE, own, "rId99", is_external=True)

    ready = prepare(word(shape, linked))
    assert "cook here." in " ".join(word[0] for word in ready.sheets[0].words)
    picture = pypdfium2.PdfDocument(ready.shown)[0].render(scale=0.2).to_pil().convert("RGB")
    assert (255, 0, 0) not in {color for _, color in picture.getcolors(1 << 20)}


@needs_office
def test_no_address_that_a_file_names_is_asked() -> None:
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 - the method's own names

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        link = f"http://127.0.0.1:{server.server_port}/seen.png"
        picture = (
            f'<draw:frame svg:width="5cm" svg:height="5cm"><draw:image xlink:href="{link}"/>'
            "</draw:frame>"
        )
        body = content(odt_p("She is a cook.") + odt_p(picture))
        assert prepare(packed({"content.xml": body, "META-INF/manifest.xml": MANIFEST})).shown
        server.shutdown()
    assert not asked


@pytest.mark.skipif(os.name == "nt", reason="the program is a shell script")
@pytest.mark.parametrize("does", ["exit 1", "sleep 60", "mkdir made; echo no > made/letter.pdf"])
def test_a_file_that_cannot_be_shown_as_pages_has_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str
) -> None:
    program = tmp_path / "made-up-office"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setattr("letterproof.readers.doc.PROGRAMS", ("made-up-office",))
    monkeypatch.setattr(_made, "PATIENCE", 1.0)
    ready = prepare(word(p(r("She is a cook."))))
    assert ready.shown == b""
    assert ready.sheets == (Sheet(1, lines=("She is a cook.",)),)
