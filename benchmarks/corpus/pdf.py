"""Prints a letter as PDF; the same letter gives the same bytes."""

import math
from io import BytesIO
from itertools import pairwise
from random import Random

from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ._pdf_faults import FAULTS, Run, spoil
from ._pdf_fonts import bullet_font, can_print
from ._pdf_heads import DEVELOPMENT_HEADS, FROZEN_HEADS, HEADS
from ._pdf_marks import draw_marks
from ._pdf_sheet import BOLD, GREY, Sheet
from .letter import Block, Bullets, Heading, Labels, Paper, Sign, Table, Text

__all__ = ["DEVELOPMENT_HEADS", "FAULTS", "FONTS", "FROZEN_HEADS", "can_print", "pdf"]

FONTS = tuple(BOLD)
ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def pdf(paper: Paper) -> bytes:
    """Print a letter.

    Raises ValueError for a letter no face has, KeyError for an unknown letterhead or font.
    """
    sheet = Sheet(paper)
    _head(sheet, paper)
    blocks = paper.blocks
    signs = [place for place, block in enumerate(blocks) if isinstance(block, Sign)]
    closing = max(0, signs[-1] - 1) if signs else len(blocks)
    sheet.part = "body"
    for place, block in enumerate(blocks):
        if place == closing:
            sheet.part = "closing"
            sheet.need(sheet.leading * 6 + 54)
        _flow(sheet, block, paper)
        sheet.y -= sheet.leading * 0.6
    _feet(sheet, paper)
    return _written(sheet, paper)


def _head(sheet: Sheet, paper: Paper) -> None:
    head = paper.head
    sheet.turn()
    if not head:
        return
    draw = HEADS[head.style]
    draw(sheet, head)
    if head.style == "repeated_name" or "running_head" in sheet.faults:
        sheet.on_turn = lambda: draw(sheet, head)


def _feet(sheet: Sheet, paper: Paper) -> None:
    foot = paper.foot
    if "running_head" in sheet.faults and "{page}" not in foot:
        foot = f"{foot}   {{page}} / {{pages}}".strip()
    count = str(len(sheet.pages))
    sheet.part = "foot"
    for number, page in enumerate(sheet.pages, 1):
        sheet.page = page
        words = foot.replace("{pages}", count).replace("{page}", str(number))
        sheet.put(words, sheet.width / 2, 28, 8, align="centre", colour=GREY)


def _flow(sheet: Sheet, block: Block, paper: Paper) -> None:
    match block:
        case Text():
            is_justified = paper.look.is_justified and len(block.lines) == 1
            for line in block.lines:
                sheet.paragraph(line, align=block.align, is_justified=is_justified)
        case Heading():
            sheet.heading(block.text, block.align)
        case Bullets():
            _bullets(sheet, block, is_justified=paper.look.is_justified)
        case Labels():
            _labels(sheet, block)
        case Table():
            _table(sheet, block.rows, is_ruled=block.is_ruled, has_head=True)
        case Sign():
            _sign(sheet, block.ink, paper.seed)


def _bullets(sheet: Sheet, block: Bullets, *, is_justified: bool) -> None:
    indent = sheet.left + sheet.chance.choice((6.0, 18.0))
    kind = block.glyph.strip("().")
    for number, item in enumerate(block.items):
        count = {
            "1": f"{number + 1}",
            "a": chr(97 + number % 26),
            "i": ROMAN[number % len(ROMAN)],
        }
        sign = block.glyph.replace(kind, count[kind]) if kind in count else block.glyph
        sheet.need(sheet.leading)
        font = bullet_font(sign, sheet.font)
        sheet.put(sign, indent, sheet.y, font=font)
        hang = indent + max(16.0, sheet.long("viii) ") if kind in count else 0)
        sheet.paragraph(item, hang, is_justified=is_justified)


def _labels(sheet: Sheet, block: Labels) -> None:
    is_apart = "two_columns" in sheet.faults
    if block.look == "table" and not is_apart:
        _table(sheet, block.pairs, is_ruled=True, has_head=False)
    elif block.look == "colon" and not is_apart:
        for label, value in block.pairs:
            sheet.paragraph(f"{label}{block.colon} {value}")
    else:
        _tabbed(sheet, block, is_apart=is_apart)


def _tabbed(sheet: Sheet, block: Labels, *, is_apart: bool) -> None:
    pairs = block.pairs
    before, after = sheet.chance.choice(((block.colon, ""), ("", ": "), ("", "")))
    is_bold = sheet.chance.random() < 1 / 2
    room = (sheet.right - sheet.left) * 0.45
    widest = max(sheet.long(label + before, bold=is_bold) for label, _ in pairs)
    at = sheet.left + min(widest, room) + 18
    sheet.need(sheet.leading * min(len(pairs), 6))
    late: list[Run] = []
    for label, value in pairs:
        labels = sheet.wrap(label + before, at - sheet.left - 8, bold=is_bold)
        values = sheet.wrap(after + value, sheet.right - at)
        rows = max(len(labels), len(values))
        if is_apart and sheet.y - sheet.leading * rows < sheet.bottom:
            sheet.page.runs += late
            late = []
        sheet.need(sheet.leading * rows)
        for row in range(rows):
            if row < len(labels):
                sheet.put(labels[row], sheet.left, sheet.y, bold=is_bold)
            if row < len(values) and values[row]:
                sheet.put(values[row], at, sheet.y)
                if is_apart:
                    late.append(sheet.page.runs.pop())
            sheet.y -= sheet.leading
    sheet.page.runs += late


def _table(
    sheet: Sheet, rows: tuple[tuple[str, ...], ...], *, is_ruled: bool, has_head: bool
) -> None:
    if not rows:
        return
    widths = _widths(sheet, rows)
    edges = [sheet.left + sum(widths[:place]) for place in range(len(widths) + 1)]
    sheet.y -= sheet.leading * 0.5
    sheet.need(sheet.leading * 5)
    for number, row in enumerate(rows):
        is_bold = has_head and number == 0
        cells = [
            sheet.wrap(words, width - 10, bold=is_bold)
            for words, width in zip(row, widths, strict=True)
        ]
        deep = max(map(len, cells)) * sheet.leading + 6
        sheet.need(deep)
        top = sheet.y + sheet.size + 2
        for cell, x in zip(cells, edges, strict=False):
            for line, words in enumerate(cell):
                sheet.put(words, x + 5, sheet.y - line * sheet.leading, bold=is_bold)
        sheet.y -= deep
        if is_ruled:
            for y in (top, top - deep):
                sheet.rule(edges[0], y, edges[-1], 0.6, GREY)
            for x in edges:
                sheet.upright(x, top, top - deep)
    sheet.y -= sheet.leading * 0.2


def _widths(sheet: Sheet, rows: tuple[tuple[str, ...], ...]) -> list[float]:
    """Give columns their longest cell's width; those too wide share what the others leave."""
    widths = [
        max(sheet.long(cell, bold=True) for cell in column) + 12
        for column in zip(*rows, strict=True)
    ]
    room = sheet.right - sheet.left
    left = len(widths)
    for place in sorted(range(len(widths)), key=widths.__getitem__):
        widths[place] = min(widths[place], room / left)
        room -= widths[place]
        left -= 1
    return widths


def _sign(sheet: Sheet, ink: str, seed: int) -> None:
    sheet.need(40)
    x, y = sheet.left + sheet.chance.uniform(0, 20), sheet.y - 26
    strokes = _hand(Random(seed))
    blue = sheet.chance.choice(("#1b2a6b", "#101030", "#222222"))

    def vector(canvas: Canvas) -> None:
        canvas.setStrokeColor(HexColor(blue))
        canvas.setLineWidth(1.1)
        for stroke in strokes:
            path = canvas.beginPath()
            path.moveTo(x + stroke[0][0], y + stroke[0][1])
            for right, up in stroke[1:]:
                path.lineTo(x + right, y + up)
            canvas.drawPath(path)

    def picture(canvas: Canvas) -> None:
        image = Image.new("RGBA", (320, 100), (255, 255, 255, 0))
        draw = ImageDraw.Draw(image)
        for stroke in strokes:
            points = [(right * 2, 90 - up * 2) for right, up in stroke]
            for place, ends in enumerate(pairwise(points)):
                draw.line(ends, fill=blue, width=3 if place % 14 < 8 else 2)
        canvas.drawImage(ImageReader(image), x, y - 5, 160, 50, mask="auto")

    if ink == "line":
        sheet.rule(sheet.left, y, sheet.left + 190, 0.7, "#000000")
    elif ink == "picture":
        sheet.page.shapes.append(picture)
    elif ink == "vector":
        sheet.page.shapes.append(vector)
    sheet.y -= 40


def _hand(chance: Random) -> list[list[tuple[float, float]]]:
    """Give the strokes of an invented signature in a box of 150 by 40 points."""
    wide, tall, pace = chance.uniform(6, 14), chance.uniform(12, 19), chance.uniform(0.6, 1.9)
    turns = [step / 9 for step in range(chance.randint(45, 64))]
    capital = [(18 + wide * math.sin(t) + 2 * t, 20 + tall * math.cos(pace * t)) for t in turns]
    small: list[tuple[float, float]] = []
    x = 36.0
    for _ in range(chance.randint(4, 8)):
        high, across = chance.choice((7, 8, 10, 22)), chance.uniform(7, 12)
        for step in range(14):
            up = (1 - math.cos(step / 7 * math.pi)) / 2 * high
            small.append((x + across * step / 14 + 0.25 * up, 10 + up))
        x += across
    under = [(20.0 + 5 * step, 3 + 2 * math.sin(step / 5)) for step in range(22)]
    return [capital, small, under] if chance.random() < 1 / 2 else [capital, small]


def _written(sheet: Sheet, paper: Paper) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, (sheet.width, sheet.height), invariant=1, pageCompression=1)
    chance = Random(paper.seed + 1)
    for page in sheet.pages:
        for draw in page.shapes:
            draw(canvas)
        for run in spoil(page.runs, sheet.faults, chance):
            text = canvas.beginText(run.x, run.y)
            text.setFont(run.font, run.size)
            text.setFillColor(HexColor(run.colour))
            if run.gap:
                text.setWordSpace(run.gap)
            text.textOut(run.text)
            if run.gap:
                text.setWordSpace(0)
            canvas.drawText(text)
            draw_marks(canvas, run, sheet.drawn)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
