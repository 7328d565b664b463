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
            ("word/document.xml", 9, 1),
            ("_rels/.rels", 9, 1),
            ("f", 0, 10_001),
        ],
    )
    def test_of_hostile_size_are_refused_unread(self, name: str, size: int, count: int) -> None:
        file = BytesIO()
        with ZipFile(file, "w", compression=8) as archive:
            for number in range(count):
                with archive.open(f"{name}{number or ''}", "w") as entry:
                    for _ in range(size):
                        entry.write(b"<" * 1024 * 1024)
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(file.getvalue())

    def test_what_no_letter_needs_is_never_unpacked(self) -> None:
        file = BytesIO(made(HELLO))
        with ZipFile(file, "a", compression=8) as archive:
            for number in range(1200):
                archive.writestr(f"word/embeddings/{number}.xml", b"<" * 100_000)
        assert lines(parsed(file.getvalue())) == ["To whom it may concern"]

    @pytest.mark.parametrize("entry", ["word/document.xml", "word/media/image1.png"])
    def test_of_broken_entries_only_those_count_that_are_read(self, entry: str) -> None:
        file = BytesIO(made(HELLO))
        if "media" in entry:
            with ZipFile(file, "a") as archive:
                archive.writestr(entry, b"picture")
        data = bytearray(file.getvalue())
        with ZipFile(BytesIO(data)) as archive:
            at = archive.getinfo(entry).header_offset + 30 + len(entry)
        data[at] ^= 0xFF
        if "media" in entry:
            assert lines(parsed(bytes(data))) == ["To whom it may concern"]
        else:
            with pytest.raises(UnreadableFile, match="damaged"):
                parsed(bytes(data))

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (b'"word/document.xml"', b'"/word/document.xml"'),
            (b'"word/document.xml"', b'"\\word\\document.xml"'),
            (b'"word/document.xml"', b'"WORD/Document.XML"'),
            (b'"word/document.xml"', b'"./word/../word/document.xml"'),
            (b'"word/document.xml"', b'"word/document%2Exml"'),
            (b'"header1.xml"', b'"/word/header1.xml"'),
            (b'"header1.xml"', b'"..\\word\\HEADER1.xml"'),
            (b'ContentType="application/xml"', b'ContentType=""'),
            (b'Extension="rels"', b'Extension="none"'),
            (b"<Override", b"<Unknown"),
        ],
    )
    def test_however_their_parts_are_named_are_read(self, old: bytes, new: bytes) -> None:
        usual = made(HELLO, with_header(header="Acme Ltd"))
        data = rezipped(usual, lambda _, blob: blob.replace(old, new))
        assert data != rezipped(usual, lambda _, blob: blob)
        assert lines(parsed(data)) == ["Acme Ltd", "To whom it may concern"]

    @pytest.mark.parametrize("lost", ["[Content_Types].xml", "_rels/.rels"])
    def test_without_a_list_of_their_parts_are_read(self, lost: str) -> None:
        data = rezipped(made(HELLO), lambda name, blob: None if name == lost else blob)
        assert lines(parsed(data)) == ["To whom it may concern"]

    def test_whose_entries_are_named_oddly_are_read(self) -> None:
        file = BytesIO()
        with ZipFile(BytesIO(made(HELLO))) as old, ZipFile(file, "w") as new:
            for name in old.namelist():
                new.writestr("/" + name.upper().replace("/", "\\"), old.read(name))
        assert lines(parsed(file.getvalue())) == ["To whom it may concern"]

    def test_with_drawings_from_presentations_are_read(self) -> None:
        words = "<a:txSp><a:txBody><a:p><a:r><a:t>Acme Ltd</a:t></a:r></a:p></a:txBody></a:txSp>"
        assert lines(read(p(f"<w:r>{anchored(words)}</w:r>") + HELLO)) == [
            "Acme Ltd",
            "To whom it may concern",
        ]
