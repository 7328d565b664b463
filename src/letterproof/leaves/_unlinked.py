"""A Word or OpenDocument package that has nothing shown but what lies in it."""

from collections.abc import Collection
from io import BytesIO
from posixpath import normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from lxml import etree

from letterproof.readers import MAX_BYTES

HREF = "{http://www.w3.org/1999/xlink}href"
FIRST = "mimetype"
PARTS = (".xml", ".rels")
OUTSIDE = "external"
LINK = "/hyperlink"
"""What a Word file may name outside of it: nothing of it is shown."""


def unlinked(data: bytes) -> bytes:
    """Take out of a package every address that leads out of it to something that is shown.

    LibreOffice draws a picture behind a paragraph or within a shape from wherever its address says,
    a file of this computer included.

    Raises:
        ValueError: it unpacks to more than a letter does.
        Exception: it is broken.
    """
    made = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(made, "w", ZIP_DEFLATED) as target:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_BYTES:
            raise ValueError
        names = set(archive.namelist())
        inside = names | {name.partition("/")[0] for name in names}
        for name in sorted(names, key=lambda name: name != FIRST):
            part = archive.read(name)
            if name.lower().endswith(PARTS):
                part = _alone(part, inside)
            target.writestr(name, part, ZIP_STORED if name == FIRST else None)
    return made.getvalue()


def _alone(xml: bytes, inside: Collection[str]) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(xml, parser)
    for element in root.iter(etree.Element):
        address = element.get(HREF)
        if address and not address.startswith("#") and normpath(address) not in inside:
            del element.attrib[HREF]
        is_outside = element.get("TargetMode", "").casefold() == OUTSIDE
        if is_outside and not element.get("Type", "").endswith(LINK):
            element.set("Target", "")
    # Of the root alone, without what a document type may bring in.
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))
