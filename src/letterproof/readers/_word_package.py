"""A Word package, checked and opened: its parts and their roots."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.parser import parse_xml
from docx.package import Package
from lxml import etree

from letterproof.errors import PasswordProtected, UnreadableFile
from letterproof.readers._word_xml import Element, R, W

MEGABYTE = 1024 * 1024
MAX_ENTRIES = 1000
MAX_UNPACKED = 200 * MEGABYTE
MAX_XML = 8 * MEGABYTE
MAX_RELATIONSHIPS = 2 * MEGABYTE

IS_ENCRYPTED = 0x1
XML_STARTS = (b"<", b" ", b"\t", b"\r", b"\n", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

OTHERS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("visio/", "a Visio drawing"),
    ("META-INF/container.xml", "an e-book"),
    ("mimetype", "an OpenDocument file"),
    ("Index/Document.iwa", "an Apple iWork file"),
)
STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"


def open_package(data: bytes) -> Part:
    """Open a package and give its main part, the document.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: its entries are encrypted.
    """
    try:
        archive = ZipFile(BytesIO(data))
    except BadZipFile as error:
        raise UnreadableFile(
            "The Word file is damaged or incomplete. Ask for it to be sent again."
        ) from error
    with archive:
        _check(archive)
        try:
            main = _main(data)
        except KeyError:
            # Strict OOXML, and relationships to parts that are not there, which Word passes over.
            main = _main(_mended(archive))
    if root(main).tag != f"{W}document":
        raise UnreadableFile("The file is not a Word letter. Save the letter as DOCX or PDF.")
    return main


def root(part: Part) -> Element:
    """Give the root of a part; python-docx parses only the content types it knows."""
    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)


def related(part: Part, kind: str) -> Element | None:
    """Give the root of the first part of a kind ("styles") that `part` points to, or None."""
    for relationship in part.rels.values():
        if relationship.reltype == f"{R[1:-1]}/{kind}" and not relationship.is_external:
            return root(relationship.target_part)
    return None


def _main(data: bytes) -> Part:
    main: Part = Package.open(BytesIO(data)).main_document_part
    return main


def _check(archive: ZipFile) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if any(entry.flag_bits & IS_ENCRYPTED for entry in entries):
        raise PasswordProtected(
            "The file opens only with a password. Save it without one and try again."
        )
    # The sizes can be trusted: no more than the size given here is ever unpacked.
    links = sum(entry.file_size for entry in entries if entry.filename.endswith(".rels"))
    if (
        len(entries) > MAX_ENTRIES
        or links > MAX_RELATIONSHIPS
        or sum(entry.file_size for entry in entries) > MAX_UNPACKED
        or sum(entry.file_size for entry in entries if _may_be_xml(archive, entry)) > MAX_XML
    ):
        raise UnreadableFile(
            "The Word file unpacks to far more than a letter. Save the letter alone as PDF."
        )
    _refuse_other(names)


def _may_be_xml(archive: ZipFile, entry: ZipInfo) -> bool:
    """Say whether an entry may be parsed; its name alone does not tell."""
    if entry.filename.endswith((".xml", ".rels")):
        return True
    with archive.open(entry) as file:
        return file.read(3).startswith(XML_STARTS)


def _refuse_other(names: list[str]) -> None:
    is_package = "[Content_Types].xml" in names
    if is_package and any(name.startswith("word/") for name in names):
        return
    for prefix, what in OTHERS:
        if any(name.startswith(prefix) for name in names):
            raise UnreadableFile(f"The file is {what}. Save the letter as DOCX or PDF.")
    if not is_package:
        raise UnreadableFile("The file is a ZIP archive. Unpack it and give the letter itself.")


def _mended(archive: ZipFile) -> bytes:
    """Rewrite a package in transitional names, without relationships that lead nowhere."""
    names = set(archive.namelist())
    mended = BytesIO()
    with ZipFile(mended, "w") as copy:
        for name in sorted(names):
            blob = archive.read(name)
            if name.endswith((".xml", ".rels")):
                blob = STRICT.sub(TRANSITIONAL, blob)
            if name.endswith(".rels"):
                blob = _without_dead_ends(name, blob, names)
            copy.writestr(name, blob)
    return mended.getvalue()


def _without_dead_ends(name: str, blob: bytes, names: set[str]) -> bytes:
    links = parse_xml(blob)
    base = "/" + name.partition("_rels/")[0].rstrip("/")
    for link in list(_dead_ends(links, base, names)):
        links.remove(link)
    rewritten: bytes = etree.tostring(links)
    return rewritten


def _dead_ends(links: Element, base: str, names: set[str]) -> Iterator[Element]:
    for link in links:
        target = PackURI.from_rel_ref(base, link.get("Target", ""))
        if link.get("TargetMode") != "External" and target.membername not in names:
            yield link
