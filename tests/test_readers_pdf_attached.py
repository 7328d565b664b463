"""Files within a PDF: portfolios, covers, and what must not be opened."""

import io

import pikepdf
import pytest
from pdf_builders import made, parsed, prose, put
from PIL import Image
from workshop.pdf_bundle import portfolio

from letterproof.errors import PasswordProtected, UnreadableFile
from letterproof.outline import outline

HEAD = "We hereby certify that Mr. Luc Roy was employed here as a baker."


def cover(words: str = "Please open in Acrobat") -> bytes:
    return made(lambda canvas: put(canvas, 72, 100, words))


def locked(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(user="a", owner="b"))
    return out.getvalue()


def ordinary(host: bytes, parts: dict[str, bytes]) -> bytes:
    """Attach files to a PDF that is no portfolio."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(host)) as opened:
        for name, content in parts.items():
            opened.attachments[name] = pikepdf.AttachedFileSpec(opened, content, filename=name)
        opened.save(out)
    return out.getvalue()


def plain_picture() -> bytes:
    out = io.BytesIO()
    Image.new("L", (60, 40), 255).save(out, "PNG")
    return out.getvalue()


def firsts(data: bytes) -> list[str]:
    """Give the first words of each page."""
    pages = parsed(data).pages
    return [page.lines[0].text.split()[0] if page.lines else "" for page in pages]


def test_the_parts_of_a_portfolio_follow_its_cover() -> None:
    letter = made(prose, lambda canvas: put(canvas, 72, 100, "Second page"))
    document = parsed(portfolio(cover(), {"letter.pdf": letter, "note.xml": b"<a/>"}))
    assert [page.number for page in document.pages] == [1, 2, 3]
    assert [page.begins for page in document.pages] == [True, True, False]
    assert [placed.line.text.split()[0] for placed in document.lines][:2] == ["Please", "This"]
    assert [page.number for page in outline(document).document.pages if page.lines] == [2, 3]


def test_attached_to_a_cover_that_is_no_portfolio() -> None:
    assert firsts(ordinary(cover(), {"letter.pdf": made(prose)})) == ["Please", "This"]


def test_a_letter_is_read_alone_whatever_is_attached_to_it() -> None:
    long = made(lambda canvas: [prose(canvas, 100 * number) for number in (1, 2, 3)])
    assert firsts(ordinary(long, {"source.pdf": made(prose)})) == ["This"]


def test_a_file_is_read_once() -> None:
    letter = made(prose)
    assert firsts(portfolio(cover(), {"a.pdf": letter, "b.pdf": letter})) == ["Please", "This"]


def test_nothing_that_can_be_read_within() -> None:
    assert firsts(portfolio(cover(), {"note.xml": b"<a/>"})) == ["Please"]


def test_a_portfolio_in_a_portfolio_in_a_portfolio() -> None:
    data = made(prose)
    for _ in range(4):
        data = portfolio(cover(), {"inner.pdf": data})
    assert firsts(data) == ["Please", "Please", "Please"]


def test_a_locked_part_beside_one_that_opens_is_told() -> None:
    parts = {"a.pdf": locked(made(prose)), "b.pdf": made(prose)}
    document = parsed(portfolio(cover(), parts))
    assert [page.is_legible for page in document.pages] == [True, True, False]
    assert "a.pdf" in document.pages[-1].advice


@pytest.mark.parametrize(
    ("inner", "error"),
    [(locked(made(prose)), PasswordProtected), (b"%PDF-1.4\nbroken", UnreadableFile)],
)
def test_a_portfolio_of_which_nothing_can_be_read(inner: bytes, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"What the PDF holds cannot be read \(letter\.pdf\)\. The PDF"):
        parsed(portfolio(cover(), {"letter.pdf": inner}))


def test_a_picture_without_words_refuses_no_page_that_speaks() -> None:
    document = parsed(ordinary(cover(), {"logo.png": plain_picture()}))
    assert [page.is_legible for page in document.pages] == [True, False]
    assert "logo.png" in document.pages[-1].advice


def test_more_files_than_letters() -> None:
    parts = {f"{number}.xml": b"<a/>" for number in range(41)}
    with pytest.raises(UnreadableFile, match="far more files"):
        parsed(portfolio(cover(), parts))


def test_more_pages_than_a_letter() -> None:
    parts = {
        f"{name}.pdf": made(*[lambda canvas: put(canvas, 72, 72, "Word")] * 120) for name in "ab"
    }
    parts["b.pdf"] += b"\n"
    with pytest.raises(UnreadableFile, match="more than 200 pages"):
        parsed(portfolio(cover(), parts))


def test_a_mail_within_a_pdf_stays_shut() -> None:
    mail = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nWords\r\n"
    assert firsts(portfolio(cover(), {"mail.eml": mail})) == ["Please"]


def test_the_second_page_of_a_letter_may_be_a_file_of_its_own() -> None:
    parts = {
        "1.pdf": made(lambda canvas: put(canvas, 72, 72, HEAD)),
        "2.pdf": made(lambda canvas: put(canvas, 72, 72, "He was paid $20 per hour.")),
    }
    letter = outline(parsed(portfolio(cover(), parts)))
    assert [page.number for page in letter.document.pages if page.lines] == [2, 3]
