"""Printed letterheads: how firms put their name, address and contact on a page."""

from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from .ink import mountain, petals, spoon
from .pdf_paper import Draw, PdfLetter, lines, logo

GREY = HexColor("#444444")


def two_columns(picture: str) -> Draw:
    """Draw logo and name on top; address to the left, telephone and e-mail to the right."""
    return partial(_two_columns, picture=picture)


def _two_columns(canvas: Canvas, letter: PdfLetter, *, picture: str) -> None:
    width, height = letter.paper
    left, _, right, _ = letter.margins
    firm = letter.firm
    draw = {"spoon": spoon, "mountain": mountain, "petals": petals}[picture]
    logo(canvas, draw(firm.colour), left, height - 86, 48)
    canvas.setFillColor(HexColor(firm.colour))
    canvas.setFont(letter.bold, 17)
    canvas.drawString(left + 60, height - 62, firm.name)
    canvas.setFont(letter.font, 9)
    canvas.drawString(left + 60, height - 77, firm.strap)
    canvas.setFillColor(GREY)
    lines(canvas, firm.address, left, height - 106)
    lines(canvas, firm.contact, width - right, height - 106, "right")
    canvas.setStrokeColor(HexColor(firm.colour))
    down = height - 114 - 12 * (max(len(firm.address), len(firm.contact)) - 1)
    canvas.line(left, down, width - right, down)


def centred(canvas: Canvas, letter: PdfLetter) -> None:
    """Put everything in the middle, between two rules; a small drawn diamond as logo."""
    width, height = letter.paper
    middle, firm = width / 2, letter.firm
    canvas.setFillColor(HexColor(firm.colour))
    path = canvas.beginPath()
    for step, (x, y) in enumerate(((0, 13), (9, 0), (0, -13), (-9, 0))):
        (path.lineTo if step else path.moveTo)(middle + x, height - 40 + y)
    path.close()
    canvas.drawPath(path, fill=1, stroke=0)
    canvas.setFont(letter.bold, 16)
    canvas.drawCentredString(middle, height - 74, firm.name)
    canvas.setFont(letter.font, 9)
    canvas.drawCentredString(middle, height - 88, firm.strap)
    canvas.setStrokeColor(HexColor(firm.colour))
    canvas.line(letter.margins[0], height - 95, width - letter.margins[2], height - 95)
    canvas.setFillColor(GREY)
    lines(
        canvas,
        (", ".join(firm.address), "  |  ".join(firm.contact)),
        middle,
        height - 108,
        "centre",
    )


def banner(canvas: Canvas, letter: PdfLetter) -> None:
    """Put the name in white on a coloured band; address and contact in the footer."""
    width, height = letter.paper
    firm = letter.firm
    canvas.setFillColor(HexColor(firm.colour))
    canvas.rect(0, height - 72, width, 72, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    for bar, tall in enumerate((14, 22, 32)):
        canvas.rect(letter.margins[0] + bar * 10, height - 54, 7, tall, stroke=0, fill=1)
    canvas.setFont(letter.bold, 18)
    canvas.drawString(letter.margins[0] + 42, height - 42, firm.name)
    canvas.setFont(letter.font, 9.5)
    canvas.drawString(letter.margins[0] + 42, height - 57, firm.strap)
    canvas.setStrokeColor(HexColor(firm.colour))
    canvas.line(letter.margins[0], 62, width - letter.margins[2], 62)
    canvas.setFillColor(GREY)
    canvas.setFont(letter.font, 8.5)
    lines(canvas, (", ".join(firm.address), "   ".join(firm.contact)), width / 2, 50, "centre")


def side_band(canvas: Canvas, letter: PdfLetter) -> None:
    """Draw a coloured column on the left that carries the address and the contact."""
    _, height = letter.paper
    firm = letter.firm
    canvas.setFillColor(HexColor(firm.colour))
    canvas.rect(0, 0, 150, height, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.circle(75, height - 80, 30, stroke=0, fill=1)
    canvas.setFillColor(HexColor(firm.colour))
    canvas.setFont(letter.bold, 26)
    canvas.drawCentredString(75, height - 89, firm.name[0])
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFont(letter.bold, 8.5)
    lines(canvas, ("Address",), 14, height - 150)
    lines(canvas, ("Contact",), 14, height - 230)
    canvas.setFont(letter.font, 8.5)
    lines(canvas, firm.address, 14, height - 164)
    lines(canvas, firm.contact, 14, height - 244)
    canvas.setFillColor(HexColor(firm.colour))
    canvas.setFont(letter.bold, 18)
    canvas.drawString(letter.margins[0], height - 78, firm.name)
    canvas.setFont(letter.font, 9.5)
    canvas.drawString(letter.margins[0], height - 94, firm.strap)


def right_block(canvas: Canvas, letter: PdfLetter) -> None:
    """Draw rings and the name to the left, address and contact right-aligned opposite."""
    width, height = letter.paper
    left, _, right, _ = letter.margins
    firm = letter.firm
    canvas.setStrokeColor(HexColor(firm.colour))
    canvas.setLineWidth(3)
    for ring in range(3):
        canvas.circle(left + 14 + ring * 14, height - 56, 12, stroke=1, fill=0)
    canvas.setLineWidth(0.7)
    canvas.setFillColor(HexColor(firm.colour))
    canvas.setFont(letter.bold, 14)
    canvas.drawString(left, height - 92, firm.name)
    canvas.setFont(letter.font, 8.5)
    canvas.drawString(left, height - 104, firm.strap)
    canvas.setFillColor(GREY)
    lines(canvas, (*firm.address, *firm.contact), width - right, height - 46, "right")


def typed(canvas: Canvas, letter: PdfLetter) -> None:
    """Set name and address as with a typewriter, a double rule below."""
    width, height = letter.paper
    left, _, right, _ = letter.margins
    firm = letter.firm
    canvas.setFillColor(HexColor(firm.colour))
    canvas.setFont(letter.bold, 15)
    canvas.drawString(left, height - 56, firm.name.upper())
    canvas.setFont(letter.font, 9)
    lines(canvas, (firm.strap, *firm.address, *firm.contact), left, height - 70)
    down = height - 74 - 12 * len((*firm.address, *firm.contact))
    canvas.setStrokeColor(HexColor(firm.colour))
    for gap in (0, 3):
        canvas.line(left, down - gap, width - right, down - gap)
