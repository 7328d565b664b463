"""One page being drawn: words, pictures, strokes, stamps, logos."""

import math
from collections.abc import Sequence
from io import BytesIO
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import EmbeddedType1Face, Font
from reportlab.pdfgen.canvas import Canvas

from ._camera_stamps import FONTS, rubber
from ._ink import INKS, Stroke, drawn, thumb

_CALLIGRAPHIC = "CalligraphicScript"
SCRIPTS = (_CALLIGRAPHIC, _CALLIGRAPHIC, "Times-Italic", "Times-BoldItalic", "Helvetica-Oblique")
"""Faces in which a name looks written by hand, or is meant to."""
COLOURS = ("#1f3a5f", "#7a1f2b", "#1d5c3a", "#8a4b08", "#3b2a66")
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}
DPI = 250

_face = EmbeddedType1Face(str(FONTS / "callig15.afm"), str(FONTS / "callig15.pfb"))
pdfmetrics.registerTypeFace(_face)
pdfmetrics.registerFont(Font(_CALLIGRAPHIC, _face.name, "WinAnsiEncoding"))


class Sheet:
    """A page; `y` is the next baseline, counted in points from the upper edge.

    `is_vector` draws ink and stamps as strokes, not as pictures.
    """

    def __init__(self, rng: Random, *, is_vector: bool) -> None:
        self.rng, self.is_vector = rng, is_vector
        self.width, self.height = rng.choice((LETTER, A4))
        self.left, self.right = 72.0, self.width - 72
        self.font = rng.choice(tuple(BOLD))
        self.size = rng.choice((10.5, 11.0, 12.0))
        self.colour, self.ink = rng.choice(COLOURS), rng.choice(INKS)
        self.y = 72.0
        self.out = BytesIO()
        self.canvas = Canvas(self.out, (self.width, self.height), invariant=1, pageCompression=1)

    def put(
        self,
        words: str,
        x: float,
        y: float,
        size: float = 0,
        *,
        align: str = "left",
        font: str = "",
        colour: str = "#000000",
    ) -> None:
        """Set a line of words at a baseline."""
        self.canvas.setFont(font or self.font, size or self.size)
        self.canvas.setFillColor(HexColor(colour))
        ways = {"left": "drawString", "centre": "drawCentredString", "right": "drawRightString"}
        getattr(self.canvas, ways[align])(x, self.height - y, words)

    def lines(
        self, lines: Sequence[str], x: float = 0, align: str = "left", gap: float = 1
    ) -> None:
        """Set lines from `y` downward, and leave `gap` lines below them."""
        for line in lines:
            for part in simpleSplit(line, self.font, self.size, self.right - self.left):
                self.put(part, x or self.left, self.y, align=align)
                self.y += self.size * 1.3
        self.y += self.size * 1.3 * gap

    def rule(self, x: float, y: float, end: float, thick: float = 0.7) -> None:
        """Draw a level line."""
        self.canvas.setStrokeColor(HexColor("#000000"))
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.height - y, end, self.height - y)

    def band(self, y: float, end: float) -> None:
        """Fill the page's whole width with colour from y to `end`."""
        self.canvas.setFillColor(HexColor(self.colour))
        self.canvas.rect(0, self.height - end, self.width, end - y, stroke=0, fill=1)

    def picture(self, image: Image.Image, x: float, y: float, wide: float) -> None:
        """Put a picture with its upper left corner there, `wide` points wide."""
        deep = wide * image.height / image.width
        at = (x, self.height - y - deep, wide, deep)
        self.canvas.drawImage(ImageReader(image), *at, mask="auto")

    def strokes(
        self, strokes: Sequence[Stroke], x: float, y: float, *, on_glass: bool = True
    ) -> None:
        """Write by hand, from an upper left corner; some pictures not `on_glass` have paper."""
        pen = self.rng.uniform(0.8, 1.6)
        if not self.is_vector:
            tile = drawn(strokes, self.ink, DPI, pen)
            if not on_glass and self.rng.random() < 1 / 3:
                # Cut out of a scan, with its paper.
                paper = Image.new("RGBA", tile.size, self.rng.choice(("#fbfaf6", "#f2f2f2")))
                tile = Image.alpha_composite(paper, tile).convert("RGB")
            self.picture(tile, x, y, tile.width * 72 / DPI)
            return
        self.canvas.setStrokeColor(HexColor(self.ink))
        self.canvas.setLineWidth(pen)
        self.canvas.setLineCap(1)
        for stroke in strokes:
            path = self.canvas.beginPath()
            for step, (right, down) in enumerate(stroke):
                go = path.lineTo if step else path.moveTo
                go(x + 6 + right, self.height - y - 6 - down)
            self.canvas.drawPath(path)

    def stamp(self, shape: str, lines: list[str], seal: str, x: float, y: float) -> None:
        """Press a rubber stamp, about 1.4 inches wide, its upper left corner there."""
        wide, turn = self.rng.uniform(88, 112), self.rng.uniform(-18, 18)
        colour = self.rng.choice(("#2642aa", "#b2222c", "#46328c", "#145a6e"))
        if not self.is_vector:
            face = str(FONTS / self.rng.choice(("VeraBd.ttf", "_eb_____.pfb")))
            much = rubber(shape, wide * DPI / 72, lines, seal, face)
            much = much.rotate(turn, Image.Resampling.BICUBIC, expand=True)
            tile = Image.new("RGBA", much.size, colour)
            tile.putalpha(much.point([level * 0.75 for level in range(256)]))
            self.picture(tile, x, y, tile.width * 72 / DPI)
            return
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x + wide / 2, self.height - y - wide / 2)
        canvas.rotate(turn)
        canvas.setStrokeColor(HexColor(colour))
        canvas.setFillColor(HexColor(colour))
        canvas.setLineWidth(1.5)
        if "frame" in shape:
            canvas.rect(-wide / 2, -wide / 4, wide, wide / 2, stroke=1, fill=0)
        else:
            for share in (1, 0.92, 0.6):
                canvas.circle(0, 0, wide / 2 * share, stroke=1, fill=0)
        for number, line in enumerate(lines):
            canvas.setFont("Helvetica-Bold", min(9, 0.9 * wide / len(line)))
            canvas.drawCentredString(0, 4 - number * 12, line)
        canvas.restoreState()

    def thumb(self, x: float, y: float) -> None:
        """Press a thumb on the page."""
        much = thumb(self.rng, 220)
        tile = Image.new("RGBA", much.size, self.rng.choice(("#4b2e83", "#1b2a6b", "#222222")))
        tile.putalpha(much)
        self.picture(tile, x, y, 58)

    def logo(self, x: float, y: float, wide: float) -> None:
        """Print a firm's sign."""
        self.picture(sign(self.colour, self.rng.randrange(4)), x, y, wide)

    def done(self) -> bytes:
        """Give the file."""
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()


def sign(colour: str, kind: int, ground: str = "white") -> Image.Image:
    """Draw a firm's sign on glass; what is light in it has the colour of the ground."""
    image = Image.new("RGBA", (240, 240), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    if kind == 0:
        draw.polygon([(120, 10), (230, 120), (120, 230), (10, 120)], fill=colour)
        draw.ellipse((80, 80, 160, 160), fill=ground)
    elif kind == 1:
        for turn in range(0, 360, 60):
            x, y = 120 + 70 * math.cos(math.radians(turn)), 120 + 70 * math.sin(math.radians(turn))
            draw.ellipse((x - 38, y - 38, x + 38, y + 38), fill=colour)
    elif kind == 2:
        draw.rounded_rectangle((10, 60, 230, 180), 24, fill=colour)
        draw.text((120, 120), "KB", ground, _bold(90), anchor="mm")
    else:
        draw.arc((20, 20, 220, 220), 200, 520, fill=colour, width=26)
        draw.rectangle((108, 90, 132, 230), fill=colour)
    return image


def lettered(lines: Sequence[str], colour: str, ground: str, rng: Random) -> Image.Image:
    """Draw a whole letterhead as one picture: a sign and words."""
    image = Image.new("RGB", (2000, 90 + 70 * len(lines)), ground)
    ink = "white" if ground != "white" else colour
    draw = ImageDraw.Draw(image)
    mark = sign(ink, rng.randrange(4), ground).resize((200, 200))
    image.paste(mark, (40, 40), mark)
    draw.text((290, 40), lines[0], ink, _bold(76))
    for number, line in enumerate(lines[1:]):
        face = ImageFont.truetype(str(FONTS / "Vera.ttf"), 40)
        draw.text((290, 145 + 58 * number), line, ink, face)
    return image


def portrait(rng: Random) -> Image.Image:
    """Give something like a passport photograph: a head before a light wall."""
    y, x = np.mgrid[0:450, 0:350].astype(np.float32)
    wall = np.full((450, 350, 3), rng.uniform(190, 230), dtype=np.float32)
    skin = np.asarray(rng.choice(((224, 190, 160), (150, 105, 75), (95, 65, 50))))
    head = np.hypot((x - 175) / 85, (y - 190) / 115) < 1
    hair = np.hypot((x - 175) / 95, (y - 150) / 105) < 1
    body = np.hypot((x - 175) / 170, (y - 470) / 150) < 1
    wall[hair], wall[body] = (45, 35, 30), (60, 70, 110)
    wall[head & (y > 125)] = skin
    wall += np.random.default_rng(rng.getrandbits(64)).normal(0, 6, wall.shape)
    return Image.fromarray(wall.clip(0, 255).astype(np.uint8))


def _bold(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / "VeraBd.ttf"), size)
