"""A file's bytes tell its format, whatever it is called."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document as NewWord
from docx.document import Document as WordDocument
from reportlab.pdfgen.canvas import Canvas

from letterproof import readers
from letterproof.errors import UnreadableFile

KIND = b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/"


def word() -> bytes:
    document: WordDocument = NewWord()
    document.add_paragraph("To whom it may concern")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def pdf() -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 720, "To whom it may concern")
    canvas.save()
    return file.getvalue()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letter.pdf"


@pytest.mark.parametrize(
    "name", ["letter.docx", "letter.pdf", "letter", "letter.DOC", "lettre à.txt"]
)
def test_word_is_word_by_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(word())
    document = readers.read(path)
    assert document.path == path
    assert document.media_type == readers.readers()["docx"].media_type
    assert document.text == "To whom it may concern"


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"mail gateway\r\n"])
def test_pdf_is_pdf_even_behind_other_bytes(before: bytes) -> None:
    mine = readers.recognise(before + pdf()[:200])
    assert mine is readers.readers()["pdf"]


def test_the_first_format_wins() -> None:
    known = readers.readers()
    assert readers.recognise(b"%PDF-1.7 PK\x03\x04") is known["pdf"]
    assert readers.recognise(b"PK\x03\x04 %PDF-1.7") is known["docx"]


@pytest.mark.parametrize("head", [b"", b"Dear Sir", b"{\\rtx1", b"<html>", bytes(1100) + b"%PDF-"])
def test_other_formats_are_not_recognised(head: bytes) -> None:
    assert readers.recognise(head) is None


@pytest.mark.parametrize(
    ("data", "trouble", "what"),
    [
        (b"", UnreadableFile, "empty"),
        (b"Dear Sir", UnreadableFile, "no format that letters"),
        (b"PK\x03\x04", UnreadableFile, "damaged"),
        (KIND + b"vnd.oasis.opendocument.spreadsheet", UnreadableFile, "OpenDocument spreadsheet"),
        (KIND + b"epub+zip", UnreadableFile, "an e-book"),
        (b"Rar!\x1a\x07", UnreadableFile, "an archive"),
        (b"\xef\xbb\xbf <!DOCTYPE html>", UnreadableFile, "a web page"),
    ],
)
def test_what_cannot_be_read_says_why(
    path: Path, data: bytes, trouble: type[Exception], what: str
) -> None:
    path.write_bytes(data)
    with pytest.raises(trouble, match=what) as caught:
        readers.read(path)
    assert "letter.pdf" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_large_file_is_refused_unread(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(readers.MAX_BYTES + 1)
    with pytest.raises(UnreadableFile, match="64 MB"):
        readers.read(path)


def test_a_file_that_is_not_there_is_unreadable(path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        readers.read(path)


def test_a_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be searched"):
        readers.read(tmp_path)
