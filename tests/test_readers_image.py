"""Pictures as files: formats told by bytes, what is broken or unreasonable, turns and depths."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from pictures import paper, saved
from PIL import Image, TiffImagePlugin
from pillow_heif import register_heif_opener

from letterproof.errors import CannotRead, NoText, UnreadableFile
from letterproof.model.page import Document
from letterproof.readers import _image, _views, read_bytes

register_heif_opener()

SAYS = ("Amara Nwosu works for us", "as a cook since 3 May 2021.")
PAGE = paper(*SAYS, high=362, wide=260)
OTHER = paper("Sincerely,", "Ines Cardoso", high=362, wide=260)
TURNED = {3: 180, 6: 90, 8: 270}
"""What EXIF says of a picture that was turned counter-clockwise, and by how many degrees."""


def read(data: bytes, name: str = "letter.bin") -> Document:
    return read_bytes(Path(name), data)


def said(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def trouble(data: bytes) -> CannotRead:
    with pytest.raises(CannotRead) as caught:
        read(data)
    assert "\n" not in str(caught.value)
    return caught.value


# formats

FORMATS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
}


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_is_read_whatever_its_name(form: str) -> None:
    document = read(saved(PAGE, form), "letter.docx")
    assert said(document) == list(SAYS)
    assert document.media_type == FORMATS[form]
    (page,) = document.pages
    assert (page.number, page.is_scan, page.is_legible) == (1, True, True)


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_cut_short_is_damaged(form: str) -> None:
    data = saved(PAGE, form)
    error = trouble(data[: len(data) // 2])
    assert type(error) is UnreadableFile
    assert str(error) == "The picture is damaged. Ask for the file to be sent again."


@pytest.mark.parametrize("form", FORMATS)
def test_a_head_alone_is_damaged(form: str) -> None:
    assert "damaged" in str(trouble(saved(PAGE, form)[:40]))


def test_a_picture_under_the_name_of_another_format() -> None:
    assert read(saved(PAGE, "PNG"), "letter.jpg").media_type == "image/png"


def test_frames_are_pages() -> None:
    document = read(saved(PAGE, "TIFF", save_all=True, append_images=[OTHER]))
    assert [page.number for page in document.pages] == [1, 2]
    assert said(document)[-1] == "Ines Cardoso"


def test_an_animated_webp_is_as_many_pages() -> None:
    document = read(saved(PAGE, "WEBP", save_all=True, append_images=[OTHER], lossless=True))
    assert [len(page.lines) for page in document.pages] == [2, 2]


def test_an_animated_png_too() -> None:
    data = saved(PAGE, "PNG", save_all=True, append_images=[OTHER])
    assert said(read(data))[-1] == "Ines Cardoso"


# depths and colours


@pytest.mark.parametrize("mode", ["1", "P", "CMYK", "YCbCr", "LAB"])
def test_tiff_in_every_colour(mode: str) -> None:
    assert said(read(saved(PAGE.convert(mode), "TIFF"))) == list(SAYS)


def test_tiff_of_two_bytes_a_pixel() -> None:
    deep = Image.fromarray(np.asarray(PAGE.convert("L")).astype(np.uint16) * 257)
    assert said(read(saved(deep, "TIFF"))) == list(SAYS)
    assert said(read(saved(deep, "PNG"))) == list(SAYS)


@pytest.mark.parametrize("how", ["group4", "tiff_lzw"])
def test_a_fax_in_black_and_white(how: str) -> None:
    assert said(read(saved(PAGE.convert("1"), "TIFF", compression=how))) == list(SAYS)


def test_a_jpeg_for_the_press() -> None:
    assert said(read(saved(PAGE.convert("CMYK"), "JPEG"))) == list(SAYS)


def test_what_is_clear_is_paper() -> None:
    clear = Image.new("RGBA", PAGE.size, (0, 0, 0, 0))
    clear.putalpha(PAGE.convert("L").point(lambda grey: 255 - grey))
    assert said(read(saved(clear, "PNG"))) == list(SAYS)
    assert said(read(saved(clear, "WEBP"))) == list(SAYS)


def test_a_palette_with_a_clear_colour() -> None:
    few = PAGE.convert("L").quantize(2)
    lightest = int(np.asarray(few)[0, 0])
    assert said(read(saved(few, "PNG", transparency=lightest))) == list(SAYS)


# turns and measures


@pytest.mark.parametrize("told", TURNED)
def test_the_file_says_how_the_telephone_was_held(told: int) -> None:
    about = Image.Exif()
    about[0x0112] = told
    turned = PAGE.rotate(TURNED[told], expand=True)
    document = read(saved(turned, "JPEG", exif=about))
    assert said(document) == list(SAYS)
    assert document.pages[0].width < document.pages[0].height


def test_the_size_of_a_page_is_what_the_file_says() -> None:
    (page,) = read(saved(PAGE, "PNG", dpi=(200, 200))).pages
    assert (page.width, page.height) == (pytest.approx(260, abs=1), pytest.approx(362, abs=1))


@pytest.mark.parametrize("dpi", [1, 72, 4800])
def test_a_size_that_no_sheet_has_is_not_believed(dpi: int) -> None:
    (page,) = read(saved(PAGE, "JPEG", dpi=(dpi, dpi))).pages
    assert 250 < page.width < page.height < 1500


def test_words_lie_on_the_page() -> None:
    (page,) = read(saved(PAGE, "JPEG")).pages
    for word in (word for line in page.lines for word in line.words):
        assert word.box is not None
        assert 0 <= word.box.left < word.box.right <= page.width
        assert 0 <= word.box.top < word.box.bottom <= page.height
        assert 0 < word.confidence < 1


# what is unreasonable


def png_of(wide: int, high: int) -> bytes:
    """Give a small PNG that says it is huge."""
    pieces = (
        (b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(1000))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in pieces
    )


@pytest.mark.parametrize("side", [12_000, 30_000, 200_000])
def test_a_picture_far_larger_than_a_page(side: int) -> None:
    message = "The picture is far larger than a page. Scan it at 300 dots an inch."
    assert str(trouble(png_of(side, 9_000))) == message


def test_too_many_frames() -> None:
    speck = Image.new("1", (8, 8), 1)
    data = saved(speck, "TIFF", save_all=True, append_images=[speck] * 200)
    assert str(trouble(data)) == ("The picture has more than 200 pages. Send the letter alone.")


def test_a_frame_that_is_its_own_next_one() -> None:
    data = bytearray(saved(PAGE.convert("1"), "TIFF"))
    first = struct.unpack_from("<I", data, 4)[0]
    entries = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    assert len(read(bytes(data)).pages) == 1


def test_a_tile_that_lies_beyond_the_file() -> None:
    where = TiffImagePlugin.ImageFileDirectory_v2()
    data = saved(PAGE.convert("1"), "TIFF", tiffinfo=where)
    offset = data.find(struct.pack("<HH", TiffImagePlugin.STRIPOFFSETS, 4))
    broken = bytearray(data)
    struct.pack_into("<I", broken, offset + 8, 0x7FFFFFF0)
    assert "damaged" in str(trouble(bytes(broken)))


def test_nothing_on_it() -> None:
    error = trouble(saved(Image.new("L", PAGE.size, 255), "PNG"))
    assert isinstance(error, NoText)
    assert str(error).startswith("No words can be read on any page. ")


def test_a_picture_of_one_pixel() -> None:
    assert isinstance(trouble(saved(Image.new("L", (1, 1)), "PNG")), NoText)


@pytest.mark.parametrize("size", [(900, 2), (2, 900), (17, 5)])
def test_a_picture_that_is_hardly_one(size: tuple[int, int]) -> None:
    assert isinstance(trouble(saved(Image.new("L", size, 255), "PNG")), NoText)


# nothing installed to look with


def test_without_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in (_image, _views):
        monkeypatch.setattr(room, "has_engine", lambda: False)
    for form in FORMATS:
        error = trouble(saved(PAGE, form))
        assert isinstance(error, NoText)
        assert str(error) == (
            "The file is a picture of a letter, and reading pictures is not installed here. "
            "Run: pip install 'letterproof[ocr]'"
        )


def test_two_runs_say_the_same() -> None:
    data = saved(PAGE, "JPEG", quality=30)
    assert read(data) == read(data)
