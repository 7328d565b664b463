"""Word files as packages: odd, broken and hostile ones."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from word_builders import (
    HELLO,
    anchored,
    item,
    lines,
    made,
    p,
    parsed,
    r,
    read,
    rezipped,
    with_header,
)

from letterproof.errors import NoText, PasswordProtected, UnreadableFile


def retyped(content_type: str) -> bytes:
    usual = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return rezipped(
        made(HELLO + p(r("Cook"), properties='<w:pStyle w:val="ListBullet"/>')),
        lambda _, blob: blob.replace(usual, content_type.encode()),
    )


class TestPackages:
    @pytest.mark.parametrize(
        "content_type",
        [
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ],
    )
    def test_with_macros_and_templates_are_read(self, content_type: str) -> None:
        assert lines(parsed(retyped(content_type))) == ["To whom it may concern", "• Cook"]

    def test_in_strict_names_are_read(self) -> None:
        def strict(_: str, blob: bytes) -> bytes:
            return re.sub(
                rb"http://schemas\.openxmlformats\.org/(officeDocument|\w+ml)/2006/"
                rb"(main|relationships|math|picture|wordprocessingDrawing)",
                rb"http://purl.oclc.org/ooxml/\1/\2",
                blob,
            )

        data = rezipped(made(HELLO, with_header(header="Acme Ltd")), strict)
        assert lines(parsed(data)) == ["Acme Ltd", "To whom it may concern"]

    @pytest.mark.parametrize("target", ["NULL", "#top", "media/lost.png"])
    def test_with_dead_relationships_are_read(self, target: str) -> None:
        dead = f'<Relationship Id="rId99" Type="x" Target="{target}"/></Relationships>'
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"</Relationships>", dead.encode())
                if name == "word/_rels/document.xml.rels"
                else blob
            ),
        )
        assert lines(parsed(data)) == ["To whom it may concern"]

    def test_fetch_nothing_from_outside(self) -> None:
        outside = (
            '<Relationship Id="rId99" Type="x" TargetMode="External" '
            'Target="http://203.0.113.1/a.png"/></Relationships>'
        )
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"</Relationships>", outside.encode()) if "_rels" in name else blob
            ),
        )
        assert lines(parsed(data)) == ["To whom it may concern"]

    def test_do_not_open_other_files(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.txt"
        secret.write_text("secret")
        doctype = f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{secret.as_uri()}">]><w:document '
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"<w:document ", doctype.encode(), 1).replace(b"whom", b"&x;whom")
                if name == "word/document.xml"
                else blob
            ),
        )
        assert "secret" not in parsed(data).text

    def test_without_styles_or_numbering_are_read(self) -> None:
        def bare(name: str, blob: bytes) -> bytes | None:
            if name in {"word/styles.xml", "word/numbering.xml", "word/settings.xml"}:
                return None
            return blob

        assert lines(parsed(rezipped(made(item("Cook", 0, 1)), bare))) == ["Cook"]

    def test_that_import_other_files_are_refused(self) -> None:
        with pytest.raises(UnreadableFile, match="only Word unpacks"):
            read(HELLO + '<w:altChunk r:id="rId7"/>')

    @pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
    def test_cut_short_are_refused(self, part: float) -> None:
        data = made(HELLO)
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(data[: int(len(data) * part)])

    def test_with_broken_xml_are_refused(self) -> None:
        data = rezipped(
            made(HELLO),
            lambda name, blob: blob[:-40] if name == "word/document.xml" else blob,
        )
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(data)

    def test_without_words_are_refused(self) -> None:
        with pytest.raises(NoText, match="no text"):
            read(p() + p(r("  ")))
        with pytest.raises(NoText, match="no text"):
            read(p(r("Ms. Rao", "<w:vanish/>")))
        with pytest.raises(NoText, match="only pictures"):
            read(p(f"<w:r>{anchored('<pic:pic/>')}</w:r>"))

    @pytest.mark.parametrize(
        ("names", "what"),
        [
            (("[Content_Types].xml", "xl/workbook.xml"), "Excel"),
            (("[Content_Types].xml", "ppt/presentation.xml"), "PowerPoint"),
            (("mimetype", "content.xml"), "OpenDocument"),
            (("mimetype", "META-INF/container.xml"), "e-book"),
            (("Index/Document.iwa",), "iWork"),
            (("letter.docx",), "ZIP archive"),
        ],
    )
    def test_of_other_formats_are_named(self, names: tuple[str, ...], what: str) -> None:
        file = BytesIO()
        with ZipFile(file, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
        with pytest.raises(UnreadableFile, match=what) as caught:
            parsed(file.getvalue())
        assert "\n" not in str(caught.value)

    def test_whose_entries_are_encrypted_need_a_password(self) -> None:
        data = bytearray(made(HELLO))
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
        with pytest.raises(PasswordProtected):
            parsed(bytes(data))

    @pytest.mark.parametrize(
        ("name", "size", "count"),
        [
            ("word/media/a.bin", 201, 1),
            ("word/a.xml", 9, 1),
            ("word/xml.png", 9, 1),
            ("_rels/b.rels", 3, 1),
            ("f", 0, 1001),
        ],
    )
    def test_of_hostile_size_are_refused_unread(self, name: str, size: int, count: int) -> None:
        file = BytesIO()
        with ZipFile(file, "w", compression=8) as archive:
            for number in range(count):
                with archive.open(f"{name}{number or ''}" if count > 1 else name, "w") as entry:
                    for _ in range(size):
                        entry.write(b"<" * 1024 * 1024 if "xml" in name else b"x" * 1024 * 1024)
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(file.getvalue())
