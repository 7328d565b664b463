"""A Word package: its parts, and what they point to, opened only as far as a letter needs.

What Word passes over is passed over: relationships that lead nowhere, parts without a content type,
names in other cases, with backslashes, or from the root. Nothing outside is ever asked for.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import PurePosixPath
from posixpath import normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from letterproof.errors import PasswordProtected, UnreadableFile
from letterproof.readers._word_xml import Element, W

MEGABYTE = 1024 * 1024
MAX_ENTRIES = 10_000
MAX_PICTURES = 64 * MEGABYTE
MAX_XML = 8 * MEGABYTE
MAX_TAGS = 400_000
"""In all parts that are parsed; a letter has some thousands, a book of 200 pages 100,000."""

IS_ENCRYPTED = 0x1
ENTRY = b"PK\x01\x02"
"""Stands before each entry in the list of an archive."""

OTHERS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("visio/", "a Visio drawing"),
    ("meta-inf/container.xml", "an e-book"),
    ("mimetype", "an OpenDocument file"),
    ("index/document.iwa", "an Apple iWork file"),
)
STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"

ESCAPE = re.compile("%([0-9a-fA-F]{2})")
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
USUAL = "word/document.xml"
TOO_LARGE = "The Word file unpacks to far more than a letter. Save the letter alone as PDF."


class Package:
    """The entries of an archive, by names that are compared as Word compares them."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._entries = {_plain(entry.filename): entry for entry in archive.infolist()}
        self._parts: dict[str, Part] = {}
        self._left = {True: MAX_XML, False: MAX_PICTURES}
        self._tags = MAX_TAGS

    @property
    def entries(self) -> tuple[ZipInfo, ...]:
        """All entries."""
        return tuple(self._entries.values())

    def part(self, name: str) -> "Part | None":
        """Give a part, always the same for a name, or None where there is none."""
        name = _plain(name)
        if name not in self._entries:
            return None
        return self._parts.setdefault(name, Part(name, self))

    def read(self, name: str, *, is_xml: bool) -> bytes:
        """Unpack an entry.

        Raises:
            UnreadableFile: with what was unpacked before it is more than any letter holds.
            BadZipFile: it is broken.
        """
        entry = self._entries[name]
        # The size can be trusted: no more than the size given here is ever unpacked.
        self._left[is_xml] -= entry.file_size
        if self._left[is_xml] < 0:
            raise UnreadableFile(TOO_LARGE)
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise BadZipFile(name)
        blob = self._archive.read(entry)
        self._tags -= blob.count(b"<") if is_xml else 0
        if self._tags < 0:
            raise UnreadableFile(TOO_LARGE)
        return blob


@dataclass(frozen=True)
class Part:
    """A part by its name; unpacked and parsed when asked for."""

    name: str
    package: Package

    @cached_property
    def blob(self) -> bytes:
        """What it holds."""
        return self.package.read(self.name, is_xml=False)

    @cached_property
    def root(self) -> Element:
        """Its XML, in transitional names."""
        return _parsed(self.package.read(self.name, is_xml=True))

    @cached_property
    def links(self) -> dict[str, "Link"]:
        """What it points to inside the package, by the name of the relationship."""
        path = PurePosixPath(self.name)
        return _links(self.package, path.parent.as_posix(), path.name)


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship: what a part is to another ("styles"), and the part."""

    kind: str
    part: Part


def open_package(data: bytes) -> Part:
    """Open a package and give its main part, the document.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: its entries are encrypted.
    """
    if data.count(ENTRY) > MAX_ENTRIES:
        raise UnreadableFile(TOO_LARGE)
    try:
        package = Package(ZipFile(BytesIO(data)))
    except BadZipFile as error:
        raise UnreadableFile(
            "The Word file is damaged or incomplete. Ask for it to be sent again."
        ) from error
    if any(entry.flag_bits & IS_ENCRYPTED for entry in package.entries):
        raise PasswordProtected(
            "The file opens only with a password. Save it without one and try again."
        )
    links = _links(package, "", "").values()
    main = next((link.part for link in links if link.kind == "officedocument"), None)
    if main is None or not main.name.startswith("word/"):
        _refuse_other([_plain(entry.filename) for entry in package.entries])
    main = main or package.part(USUAL)
    if main is None or main.root.tag != f"{W}document":
        raise UnreadableFile("The file is not a Word letter. Save the letter as DOCX or PDF.")
    return main


def related(part: Part, kind: str) -> Element | None:
    """Give the root of the first part of a kind ("styles") that `part` points to, or None."""
    kind = kind.lower()
    return next((link.part.root for link in part.links.values() if link.kind == kind), None)


def _plain(name: str) -> str:
    """Give a name as all its spellings are compared."""
    name = ESCAPE.sub(lambda sign: chr(int(sign[1], 16)), name).replace("\\", "/")
    return normpath(f"/{name}").lstrip("/").lower()


def _parsed(blob: bytes) -> Element:
    """Parse a part; no entity is ever resolved and nothing outside is ever fetched."""
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True)
    root: Element = etree.fromstring(STRICT.sub(TRANSITIONAL, blob), parser)
    return root


def _links(package: Package, folder: str, name: str) -> dict[str, Link]:
    """Read the relationships of the part `name` in `folder`; of the package without a name."""
    source = package.part(f"{folder}/_rels/{name}.rels")
    found = {}
    for link in () if source is None else source.root.iter(RELATIONSHIP):
        target = link.get("Target", "").replace("\\", "/")
        part = package.part(target if target.startswith("/") else f"{folder}/{target}")
        if link.get("TargetMode") != "External" and part is not None:
            kind = link.get("Type", "").rpartition("/")[2].lower()
            found[link.get("Id", "")] = Link(kind, part)
    return found


def _refuse_other(names: list[str]) -> None:
    is_package = "[content_types].xml" in names
    if any(name.startswith("word/") for name in names):
        return
    for prefix, what in OTHERS:
        if any(name.startswith(prefix) for name in names):
            raise UnreadableFile(f"The file is {what}. Save the letter as DOCX or PDF.")
    if not is_package:
        raise UnreadableFile("The file is a ZIP archive. Unpack it and give the letter itself.")
