"""A good letter, which passes, in the formats that hostile files are made of."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from reportlab.pdfgen.canvas import Canvas

LINES = (
    "Bluewater Bakery Ltd.",
    "1420 Lower Water Street, Halifax, NS B3J 3P5, Canada",
    "Telephone +1 902 555 0142, office@bluewaterbakery.example",
    "",
    "3 November 2026",
    "",
    "To whom it may concern",
    "",
    "This is to certify that Ms. Amara Nwosu has been employed by Bluewater Bakery Ltd. in",
    "Halifax, Nova Scotia, as a Pastry Cook from 3 May 2021 to 30 October 2026. The position",
    "is permanent and full-time, 40 hours per week. Her salary is CAD 52,000 per year, with",
    "dental and health insurance and three weeks of paid vacation. She works at our bakery at the",
    "address above.",
    "",
    "Her duties are:",
    "- Prepare dough, batters and fillings for breads, cakes and pastries",
    "- Bake and decorate wedding cakes to the customers' drawings",
    "- Plan the production of the week and order flour, butter and fruit",
    "- Train two apprentices and check the quality of what they bake",
    "- Clean the ovens and keep the records of the food safety plan",
    "",
    "Please call me if you have any question.",
    "",
    "Sincerely,",
    "Claire Dubois",
    "Head Baker and Owner",
)
"""No letterhead, no signature: those are drawn."""

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>%s</Types>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "%s</Relationships>"
)
ROOT = (
    RELATED % f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
)
SPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": OFFICE,
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    }.items()
)


def p(text: str, properties: str = "") -> str:
    """A paragraph of Word."""
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


BODY = "".join(map(p, LINES))


def document(body: str = BODY, before: str = "") -> str:
    """The main part of a Word file."""
    return f"{before}<w:document {SPACES}><w:body>{body}</w:body></w:document>"


def link(name: str, kind: str, target: str, more: str = "") -> str:
    """A relationship of a Word file."""
    kind = kind if ":" in kind else f"{OFFICE}/{kind}"
    return f'<Relationship Id="{name}" Type="{kind}" Target="{target}" {more}/>'


def parts(
    body: str = BODY, links: str = "", more: dict[str, str | bytes] | None = None
) -> dict[str, str | bytes]:
    """The parts of a Word file."""
    return {
        "[Content_Types].xml": TYPES % "",
        "_rels/.rels": ROOT,
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": RELATED % links,
        **(more or {}),
    }


def zipped(held: dict[str, str | bytes]) -> bytes:
    """An archive."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in held.items():
            archive.writestr(name, part)
    return file.getvalue()


def word(body: str = BODY, links: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """A Word file."""
    return zipped(parts(body, links, more))


def pdf(lines: tuple[str, ...] = LINES) -> bytes:
    """A PDF with a letterhead, a letter and a signature."""
    file = BytesIO()
    canvas = Canvas(file, (612, 792), invariant=True)
    for number, line in enumerate(lines):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 16 if number == 0 else 10)
        canvas.drawString(72, 740 - 22 * number if number < 3 else 720 - 20 * number, line)
    sign = canvas.beginPath()
    sign.moveTo(80, 282)
    for step in range(12):
        x = 80 + step * 9
        sign.curveTo(x + 3, 305 - step % 4 * 5, x + 7, 268 + step % 3 * 6, x + 9, 284)
    canvas.drawPath(sign)
    canvas.save()
    return file.getvalue()


def rich(lines: tuple[str, ...] = LINES) -> bytes:
    """A Rich Text file."""
    return ("{\\rtf1\\ansi " + "\\par\n".join(lines) + "}").encode("latin-1")
