"""PDFs whose pages, pictures and fonts are of impossible size or make."""

from hostile import Files, kind
from hostile._pdf import LETTER, drawing, flate, made, stream


@kind()
def page_size() -> Files:
    def of(box: bytes, more: bytes = b"") -> bytes:
        return drawing(LETTER, page=b"/MediaBox [" + box + b"] " + more)

    return {
        "200-inches.pdf": of(b"0 0 14400 14400"),
        "mile.pdf": of(b"0 0 4561920 4561920"),
        "endless.pdf": of(b"0 0 2000000000 2000000000"),
        "strip.pdf": of(b"0 0 1000000 1"),
        "nought.pdf": of(b"0 0 0 0"),
        "negative.pdf": of(b"612 792 0 0"),
        "exponent.pdf": of(b"0 0 1e309 1e309"),
        "words.pdf": of(b"/a /b /c /d"),
        "short.pdf": of(b"0 0"),
        "far.pdf": of(b"1000000000 1000000000 1000000612 1000000792"),
        "unit.pdf": of(b"0 0 612 792", b"/UserUnit 1000000"),
        "turned.pdf": of(b"0 0 612 792", b"/Rotate 2000000001"),
        "cropped.pdf": of(b"0 0 612 792", b"/CropBox [0 0 0.001 0.001]"),
        "crop-far.pdf": of(b"0 0 612 792", b"/CropBox [-1000000000 -1000000000 1000000000 1e9]"),
    }


@kind()
def page_size_with_picture() -> Files:
    picture = {
        6: flate(
            b"0" * 1000000,
            b"/Type /XObject /Subtype /Image /Width 1000 /Height 1000 /BitsPerComponent 8 "
            b"/ColorSpace /DeviceGray",
        )
    }
    own = b"/XObject << /X 6 0 R >>"
    return {
        f"{name}.pdf": drawing(
            b"%d 0 0 %d 0 0 cm /X Do" % (size, size),
            own,
            picture,
            page=b"/MediaBox [0 0 %d %d]" % (size, size),
        )
        for name, size in (("200-inches", 14_400), ("mile", 4_561_920), ("endless", 2_000_000_000))
    }


@kind()
def impossible_matrix() -> Files:
    def of(matrix: bytes, size: bytes = b"11") -> bytes:
        return drawing(matrix + b" cm " + LETTER.replace(b"11", size))

    return {
        "vast.pdf": of(b"1e38 0 0 1e38 0 0"),
        "flat.pdf": of(b"0 0 0 0 0 0"),
        "skewed.pdf": of(b"1 1 1 1 0 0"),
        "vast-letters.pdf": of(b"1 0 0 1 0 0", b"1000000000000"),
        "no-size.pdf": of(b"1 0 0 1 0 0", b"0"),
        "negative-size.pdf": of(b"1 0 0 1 0 0", b"-11"),
        "tiny.pdf": of(b"0.0000001 0 0 0.0000001 0 0"),
        "words.pdf": of(b"/a /b /c /d /e /f"),
        "short.pdf": of(b"1 0"),
    }


@kind()
def picture() -> Files:
    def of(data: bytes, more: bytes, changes: dict[int, bytes] | None = None) -> bytes:
        image = stream(data, b"/Type /XObject /Subtype /Image " + more)
        content = b"q 612 0 0 792 0 0 cm /X Do Q"
        return drawing(content, b"/XObject << /X 6 0 R >>", {6: image, **(changes or {})})

    vast = b"/Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
    beyond = b"/Width 2000000000 /Height 2000000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
    small = b"/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceGray "
    jpeg = bytes.fromhex("ffd8ffc0001108ea60ea600301220002110103110100ffda000c03010002110311003f00")
    jpx = (
        bytes.fromhex("0000000c6a5020200d0a870a0000001466747970")
        + b"jp2 \0\0\0\0jp2 "
        + (bytes.fromhex("0000002d6a703268000000166968647200ea600000ea600003070700000000"))
    )
    jbig2 = bytes.fromhex("000000003000010000001300ea600000ea60000000000000000001")
    fax = b"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>"
    indexed = b"/ColorSpace [/Indexed /DeviceRGB 2000000000 <00>] "
    circle = b"/ColorSpace [/ICCBased 7 0 R] "
    profile = {7: flate(b"0", b"/N 2000000000 /Alternate [/ICCBased 7 0 R]")}
    return {
        "dct-noise.pdf": of(b"\xff\xd8" + b"\x9c\x13" * 9999, vast + b"/Filter /DCTDecode"),
        "dct-vast.pdf": of(jpeg, vast + b"/Filter /DCTDecode"),
        "jpx-noise.pdf": of(b"\x9c\x13" * 9999, b"/Width 9 /Height 9 /Filter /JPXDecode"),
        "jpx-vast.pdf": of(jpx, vast + b"/Filter /JPXDecode"),
        "jbig2-noise.pdf": of(b"\x9c\x13" * 9999, small + b"/Filter /JBIG2Decode"),
        "jbig2-vast.pdf": of(jbig2, vast + b"/Filter /JBIG2Decode"),
        "fax.pdf": of(b"\0" * 9999, vast + fax),
        "raw-vast.pdf": of(b"0" * 99, vast),
        "raw-beyond.pdf": of(b"0" * 99, beyond),
        "negative.pdf": of(b"0" * 99, b"/Width -9 /Height -9 /BitsPerComponent -8"),
        "bits.pdf": of(b"0" * 99, b"/Width 9 /Height 9 /BitsPerComponent 2000000000"),
        "indexed.pdf": of(b"0" * 99, small.replace(b"/ColorSpace /DeviceGray", indexed)),
        "profile-loop.pdf": of(
            b"0" * 99, small.replace(b"/ColorSpace /DeviceGray", circle), profile
        ),
        "mask-itself.pdf": of(b"0" * 81, small + b"/SMask 6 0 R"),
        "vast-mask.pdf": of(
            b"0" * 81, small + b"/SMask 7 0 R", {7: stream(b"", b"/Subtype /Image " + vast)}
        ),
    }


@kind()
def many_pictures() -> Files:
    image = flate(
        b"0" * 4_000_000,
        b"/Type /XObject /Subtype /Image /Width 2000 /Height 2000 /BitsPerComponent 8 "
        b"/ColorSpace /DeviceGray",
    )
    places = b"".join(
        b"q 60 0 0 60 %d %d cm /X Do Q " % (n * 7 % 560, n * 11 % 740) for n in range(20_000)
    )
    own = b"/XObject << /X 6 0 R >>"
    return {
        "one.pdf": drawing(places + LETTER, own, {6: image}),
        "strokes.pdf": drawing(
            b"".join(
                b"%d %d m %d %d l S " % (n % 612, n % 792, n * 7 % 612, n * 3 % 792)
                for n in range(300_000)
            )
            + LETTER
        ),
        "shading.pdf": drawing(
            b"/S sh " * 2000 + LETTER,
            b"/Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Function 6 0 R >> >>",
            {
                6: stream(
                    b"{ " + b"1 pop " * 50_000 + b"}",
                    b"/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]",
                )
            },
        ),
    }


@kind()
def damaged_page_among_good() -> Files:
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>"
    )
    return {
        "second.pdf": made(
            {
                2: b"<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
                6: page % 7,
                7: stream(b"\xff" * 99, b"/Filter /FlateDecode"),
            }
        )
    }
