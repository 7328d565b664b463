"""An OpenDocument package, checked and opened: the roots of its parts."""

from functools import cache
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from letterproof.errors import PasswordProtected, UnreadableFile
from letterproof.readers._odt_xml import Element
from letterproof.readers._word_package import ENTRY, MAX_ENTRIES, MAX_TAGS
from letterproof.readers._word_pictures import Opened

MEGABYTE = 1024 * 1024
PARTS = ("content.xml", "styles.xml", "meta.xml")
MIME = b"application/vnd.oasis.opendocument.text"
MANIFEST = "META-INF/manifest.xml"
MAX_XML = 8 * MEGABYTE
MAX_PICTURES = 64 * MEGABYTE
IS_ENCRYPTED = 0x1

TOO_LARGE = "The OpenDocument file unpacks to far more than a letter. Save the letter alone as PDF."
DAMAGED = "The OpenDocument file is damaged or incomplete. Ask for it to be sent again."


def open_package(data: bytes) -> dict[str, Element]:
    """Give the roots of "content.xml" and, where they are there, "styles.xml" and "meta.xml".

    Raises:
        UnreadableFile: the package is broken or unreasonably large.
        PasswordProtected: its parts are encrypted.
    """
    if data.count(ENTRY) > MAX_ENTRIES:
        raise UnreadableFile(TOO_LARGE)
    try:
        archive = ZipFile(BytesIO(data))
    except BadZipFile as error:
        raise UnreadableFile(DAMAGED) from error
    with archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        parts = [name for name in (*PARTS, MANIFEST) if name in entries]
        # The sizes can be trusted: no more than the size given here is ever unpacked.
        size = sum(entries[name].file_size for name in parts)
        if size > MAX_XML:
            raise UnreadableFile(TOO_LARGE)
        if any(entries[name].flag_bits & IS_ENCRYPTED for name in parts) or (
            MANIFEST in entries and b"encryption-data" in archive.read(MANIFEST)
        ):
            raise PasswordProtected(
                "The file opens only with a password. Save it without one and try again."
            )
        if "content.xml" not in entries:
            raise UnreadableFile(DAMAGED)
        blobs = {name: archive.read(name) for name in parts if name != MANIFEST}
        if sum(blob.count(b"<") for blob in blobs.values()) > MAX_TAGS:
            raise UnreadableFile(TOO_LARGE)
        return {name: _root(blob) for name, blob in blobs.items()}


def is_package(data: bytes) -> bool:
    """Say whether an archive is an OpenDocument text, wherever in it that is said."""
    if data.count(ENTRY) > MAX_ENTRIES:
        return False
    try:
        with ZipFile(BytesIO(data)) as archive, archive.open("mimetype") as file:
            return file.read(len(MIME)) == MIME
    except (BadZipFile, KeyError, ValueError, NotImplementedError, RuntimeError, OSError):
        return False


def pictures_of(data: bytes) -> Opened:
    """Give what reads the pictures of a package, each once, as long as they are not too much."""
    archive = ZipFile(BytesIO(data))
    sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    left = MAX_PICTURES

    @cache
    def read(name: str) -> bytes | None:
        nonlocal left
        left -= sizes.get(name, 0)
        if left < 0 or name not in sizes:
            return None
        try:
            return archive.read(name)
        except Exception:  # noqa: BLE001 - a broken picture must not lose the letter
            return None

    return lambda image: read(image.source)


def _root(xml: bytes) -> Element:
    """Parse one part; no entity is ever resolved and nothing outside is ever fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root: Element = etree.fromstring(xml, parser)
    return root
