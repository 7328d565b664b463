"""An OpenDocument text that names nothing but what lies in it."""

from io import BytesIO
from posixpath import normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from lxml import etree

from letterproof.readers import MAX_BYTES

HREF = "{http://www.w3.org/1999/xlink}href"
FIRST = "mimetype"
PARTS = ".xml"


def unlinked(data: bytes) -> bytes:
    """Take out of a package every address that leads out of it.

    LibreOffice draws a picture behind a paragraph from wherever its address says, a file of this
    computer included.

    Raises:
        ValueError: it unpacks to more than a letter does.
        Exception: it is broken.
    """
    made = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(made, "w", ZIP_DEFLATED) as target:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_BYTES:
            raise ValueError
        names = frozenset(archive.namelist())
        for name in sorted(names, key=lambda name: name != FIRST):
            part = archive.read(name)
            if name.lower().endswith(PARTS):
                part = _alone(part, names)
            target.writestr(name, part, ZIP_STORED if name == FIRST else None)
    return made.getvalue()


def _alone(xml: bytes, names: frozenset[str]) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(xml, parser)
    for element in root.iter(etree.Element):
        address = element.get(HREF, "")
        inner = normpath(address)
        is_folder = any(name.startswith(f"{inner}/") for name in names)
        if not (inner in names or is_folder or address.startswith("#")):
            element.attrib.pop(HREF, None)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))
