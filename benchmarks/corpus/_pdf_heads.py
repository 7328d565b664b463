"""Printed letterheads: arrangements of a firm's name, address and contact on a page."""

from collections.abc import Callable
from functools import cache
from itertools import zip_longest

from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ._pdf_sheet import GREY, Sheet
from .letter import Head

WHITE = "#ffffff"


def _name(sheet: Sheet, head: Head, x: float, align: str = "left", room: float = 0) -> float:
    """Set name and strap; give the baseline below them."""
    room = room or sheet.right - sheet.left
    size = sheet.fit(head.name, sheet.chance.choice((13.0, 15.0, 17.0, 20.0)), room)
    y = sheet.height - 58
    sheet.put(head.name, x, y, size, align=align, bold=True, colour=sheet.ink)
    return sheet.stack((head.strap,) if head.strap else (), x, y - 13, 8.5, align=align)


def _joined(sheet: Sheet, items: tuple[str, ...], mark: str, size: float) -> tuple[str, ...]:
    """Join items with a mark on as few lines as they need."""
    lines: list[str] = []
    for item in items:
        longer = f"{lines[-1]}{mark}{item}" if lines else item
        if lines and sheet.long(longer, size) <= sheet.right - sheet.left:
            lines[-1] = longer
        else:
            lines.append(item)
    return tuple(lines)


def left_block(sheet: Sheet, head: Head) -> None:
    """Put everything below the name, on the left."""
    y = _name(sheet, head, sheet.left)
    sheet.y = sheet.stack((*head.address, *head.contact), sheet.left, y, 9) - 22


def centred_rule(sheet: Sheet, head: Head) -> None:
    """Put everything in the middle, a rule below."""
    middle = (sheet.left + sheet.right) / 2
    y = _name(sheet, head, middle, "centre")
    lines = (*_joined(sheet, head.address, ", ", 9), *_joined(sheet, head.contact, "   ", 9))
    y = sheet.stack(lines, middle, y, 9, align="centre")
    sheet.rule(sheet.left, y + 4, sheet.right)
    sheet.y = y - 24


def logo_left(sheet: Sheet, head: Head) -> None:
    """Draw a picture, and name, address and contact to its right."""
    _logo(sheet, sheet.left, sheet.height - 92)
    x = sheet.left + 64
    y = _name(sheet, head, x, room=sheet.right - x)
    y = sheet.stack((*head.address, " · ".join(head.contact[:2]), *head.contact[2:]), x, y, 8.5)
    sheet.y = min(y, sheet.height - 98) - 26


def colour_band(sheet: Sheet, head: Head) -> None:
    """Put white words on a band of colour."""
    lines = tuple(
        line for items in (head.address, head.contact) for line in _joined(sheet, items, " · ", 8.5)
    )
    deep = 62 + 11 * len(lines) + (11 if head.strap else 0)
    sheet.box(0, sheet.height - deep, sheet.width, deep, full=True)
    y = sheet.height - 36
    size = sheet.fit(head.name, 18, sheet.right - sheet.left)
    sheet.put(head.name, sheet.left, y, size, bold=True, colour=WHITE)
    lines = (head.strap, *lines) if head.strap else lines
    sheet.stack(lines, sheet.left, y - 15, 8.5, colour=WHITE)
    sheet.y = sheet.height - deep - 34


def split(sheet: Sheet, head: Head) -> None:
    """Put the name on the left, address and contact opposite, right-aligned."""
    room = max(sheet.long(line, 8.5) for line in (*head.address, *head.contact, ""))
    y = _name(sheet, head, sheet.left, room=max(150, sheet.right - sheet.left - room - 18))
    lines = (*head.address, *head.contact)
    end = sheet.stack(lines, sheet.right, sheet.height - 46, 8.5, align="right")
    sheet.y = min(y, end) - 26


def contact_foot(sheet: Sheet, head: Head) -> None:
    """Put name and address on top; the contact at the foot alone."""
    y = _name(sheet, head, sheet.left)
    sheet.y = sheet.stack(head.address, sheet.left, y, 9) - 24
    lines = _joined(sheet, head.contact, "     ", 8)
    sheet.rule(sheet.left, 68, sheet.right, 0.6)
    sheet.stack(lines, (sheet.left + sheet.right) / 2, 57, 8, align="centre")
    sheet.bottom = 84


def piped(sheet: Sheet, head: Head) -> None:
    """Draw a rule below the name, then one line of items with bars between them."""
    y = _name(sheet, head, sheet.left)
    sheet.rule(sheet.left, y + 4, sheet.right, 1.4)
    lines = _joined(sheet, (*head.address, *head.contact), " | ", 8.5)
    sheet.y = sheet.stack(lines, sheet.left, y - 9, 8.5) - 24


def repeated_name(sheet: Sheet, head: Head) -> None:
    """Put a full head on the first page, the name on each of the others."""
    if len(sheet.pages) > 1:
        y = sheet.height - 46
        sheet.put(head.name, sheet.right, y, 9, align="right", bold=True, colour=sheet.ink)
        sheet.rule(sheet.left, y - 6, sheet.right, 0.5)
        sheet.y = y - 36
        return
    y = _name(sheet, head, sheet.left)
    lines = _joined(sheet, (*head.address, *head.contact), ", ", 9)
    sheet.y = sheet.stack(lines, sheet.left, y, 9) - 24


def right_block(sheet: Sheet, head: Head) -> None:
    """Put everything on the right."""
    y = _name(sheet, head, sheet.right, "right")
    sheet.y = sheet.stack((*head.address, "", *head.contact), sheet.right, y, 9, align="right") - 22


def side_column(sheet: Sheet, head: Head) -> None:
    """Set a narrow column beside the letter: name, address and contact broken into short lines."""
    x, room = 26.0, 116.0
    sheet.upright(x + room + 12, 40, sheet.height - 40)
    y = sheet.height - 60
    for line in sheet.wrap(head.name, room, 12, bold=True):
        sheet.put(line, x, y, 12, bold=True, colour=sheet.ink)
        y -= 15
    longest = max(" ".join((*head.address, *head.contact, "-")).split(), key=sheet.long)
    size = sheet.fit(longest, 8.5, room)
    for items in ((head.strap,), head.address, head.contact):
        lines = tuple(part for item in items if item for part in sheet.wrap(item, room, size))
        y = sheet.stack(lines, x, y - 8, size)
    sheet.left = x + room + 30
    sheet.right = max(sheet.right, sheet.width - 54)


def interleaved(sheet: Sheet, head: Head) -> None:
    """Face each line of address with a line of contact, below a name in the middle."""
    middle = (sheet.left + sheet.right) / 2
    y = _name(sheet, head, middle, "centre") - 4
    for address, contact in zip_longest(head.address, head.contact, fillvalue=""):
        sheet.put(address, sheet.left, y, 8.5, colour=GREY)
        sheet.put(contact, sheet.right, y, 8.5, align="right", colour=GREY)
        y -= 11.5
    sheet.rule(sheet.left, y + 3, sheet.right, 1.6)
    sheet.rule(sheet.left, y, sheet.right, 0.4)
    sheet.y = y - 26


def boxed(sheet: Sheet, head: Head) -> None:
    """Draw a frame around name, address and contact."""
    middle = (sheet.left + sheet.right) / 2
    lines = tuple(
        line for items in (head.address, head.contact) for line in _joined(sheet, items, " - ", 8.5)
    )
    lines = (head.strap, *lines) if head.strap else lines
    y = sheet.height - 62
    size = sheet.fit(head.name, 16, sheet.right - sheet.left - 20)
    sheet.put(head.name, middle, y, size, align="centre", bold=True, colour=sheet.ink)
    y = sheet.stack(lines, middle, y - 15, 8.5, align="centre")
    sheet.box(sheet.left, y, sheet.right - sheet.left, sheet.height - 40 - y, full=False)
    sheet.y = y - 30


def small_print(sheet: Sheet, head: Head) -> None:
    """Put a picture and the name on the right; the rest as small print below the page."""
    _logo(sheet, sheet.right - 48, sheet.height - 84)
    y = _name(sheet, head, sheet.right - 58, "right", room=sheet.right - sheet.left - 58)
    sheet.y = min(y, sheet.height - 84) - 26
    lines = _joined(sheet, (head.name, *head.address, *head.contact), ", ", 6.5)
    sheet.stack(lines, sheet.left, 44 + 8.5 * len(lines), 6.5)
    sheet.bottom = 66 + 8.5 * len(lines)


def foot_columns(sheet: Sheet, head: Head) -> None:
    """Put only a name on top; at the foot a column of address and one of contact."""
    middle = (sheet.left + sheet.right) / 2
    sheet.y = _name(sheet, head, middle, "centre") - 26
    top = 48 + 10.5 * max(len(head.address), len(head.contact))
    sheet.stack(head.address, sheet.left, top, 8)
    sheet.stack(head.contact, middle + 20, top, 8)
    sheet.rule(sheet.left, top + 13, sheet.right, 0.6)
    sheet.bottom = top + 28


HEADS: dict[str, Callable[[Sheet, Head], None]] = {
    draw.__name__: draw
    for draw in (
        left_block,
        centred_rule,
        logo_left,
        colour_band,
        split,
        contact_foot,
        piped,
        repeated_name,
        right_block,
        side_column,
        interleaved,
        boxed,
        small_print,
        foot_columns,
    )
}
DEVELOPMENT_HEADS = tuple(HEADS)[:8]
FROZEN_HEADS = tuple(HEADS)[8:]


def _logo(sheet: Sheet, x: float, y: float) -> None:
    image = _mark(sheet.ink, sheet.chance.randrange(3))

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(image, x, y, 48, 48, mask="auto")

    sheet.page.shapes.append(draw)


@cache
def _mark(colour: str, kind: int) -> ImageReader:
    image = Image.new("RGBA", (144, 144), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    if kind == 0:
        draw.ellipse((4, 4, 140, 140), fill=colour)
        draw.polygon(((72, 24), (112, 104), (32, 104)), fill=WHITE)
    elif kind == 1:
        draw.rounded_rectangle((4, 4, 140, 140), 26, fill=colour)
        draw.arc((30, 30, 114, 114), 30, 320, fill=WHITE, width=14)
    else:
        for step in range(3):
            draw.rectangle((8 + 44 * step, 96 - 40 * step, 44 + 44 * step, 136), fill=colour)
    return ImageReader(image)
