"""Pictures drawn for the samples: invented signatures in ink, and logos."""

import math
import random
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

Point = tuple[float, float]
LOOPS = ((0.14, 0.34), (0.28, 0.42), (0.6, 1.9), (0, 6))  # a capital's width, height, pace, turn
FINE = 4  # drawn so many times larger, then shrunk: smooth edges


def hand(seed: int) -> list[list[Point]]:
    """Give the strokes of an invented signature, in a box 3 wide and 1 high, from its top left."""
    chance = random.Random(seed)  # noqa: S311 - a drawing, no secret
    lean = chance.uniform(0.15, 0.4)
    wide, tall, pace, turn = (chance.uniform(*ends) for ends in LOOPS)
    capital = [
        (0.35 + wide * math.sin(t + turn) + 0.05 * t, 0.45 - tall * math.cos(pace * t + 0.6))
        for t in (step / 12 for step in range(chance.randint(58, 84)))
    ]
    letters: list[Point] = []
    height, x = 0.3, 0.75
    count = chance.randint(5, 8)
    for letter in range(count):
        high = chance.choice((0.5, 0.6, 1.0, 1.9)) if letter else 1.0
        width = chance.uniform(0.14, 0.24)
        for step in range(24):
            angle = step / 24 * 2 * math.pi
            up = (1 - math.cos(angle)) / 2 * height * high
            letters.append((x + width * step / 24 + lean * up + 0.05 * math.sin(angle), 0.72 - up))
        x += width
        height *= 0.93
    letters += [(x + step / 10, 0.72 - 0.02 * step + 0.03 * math.sin(step)) for step in range(8)]
    under = [(0.5 + step * 0.1, 0.95 - 0.05 * math.sin(step / 6)) for step in range(22)]
    strokes = [capital, letters]
    return [*strokes, under] if chance.random() < 0.6 else strokes


def signature(seed: int, colour: str = "#1b2a6b", width: int = 420) -> bytes:
    """Draw the signature as a transparent PNG, `width` pixels wide and a third as high."""
    scale = width * FINE / 3.4
    image = Image.new("RGBA", (width * FINE, int(scale * 1.15)), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    for stroke in hand(seed):
        for place, (start, end) in enumerate(pairwise(stroke)):
            thick = int(FINE * (1.6 + 1.1 * math.sin(place / 7)))
            ends = [(0.1 + x) * scale for x, _ in (start, end)]
            ups = [(0.1 + y) * scale for _, y in (start, end)]
            draw.line((ends[0], ups[0], ends[1], ups[1]), fill=colour, width=thick)
            draw.circle((ends[1], ups[1]), thick / 2, fill=colour)
    return _png(image.resize((width, image.height // FINE), Image.Resampling.LANCZOS))


def waves(colour: str) -> bytes:
    """Draw a round logo with three waves."""
    image, draw = _sheet()
    draw.ellipse((20, 20, 780, 780), fill=colour)
    _wavy(draw, 320, 90)
    return _small(image)


def spoon(colour: str) -> bytes:
    """Draw a round logo with a spoon over waves."""
    image, draw = _sheet()
    draw.ellipse((20, 20, 780, 780), fill=colour)
    draw.ellipse((330, 110, 470, 330), fill="white")
    draw.rounded_rectangle((385, 310, 415, 560), 15, fill="white")
    _wavy(draw, 590, 55)
    return _small(image)


def _wavy(draw: ImageDraw.ImageDraw, top: float, gap: float) -> None:
    for row in range(3):
        points = [(120 + x, top + gap * row + 16 * math.sin(x / 40)) for x in range(0, 561, 8)]
        draw.line(points, fill="white", width=16, joint="curve")


def mountain(colour: str) -> bytes:
    """Draw a square logo with two peaks and a sun."""
    image, draw = _sheet()
    draw.rounded_rectangle((20, 20, 780, 780), 120, fill=colour)
    draw.polygon([(100, 660), (330, 260), (560, 660)], fill="white")
    draw.polygon([(400, 660), (560, 400), (720, 660)], fill="#dfe7ee")
    draw.ellipse((540, 130, 680, 270), fill="#f4c542")
    return _small(image)


def petals(colour: str) -> bytes:
    """Draw a flower of six petals."""
    image, draw = _sheet()
    for leaf in range(6):
        turn = leaf * math.pi / 3
        x, y = 400 + 210 * math.cos(turn), 400 + 210 * math.sin(turn)
        draw.circle((x, y), 150, fill=colour, outline="white", width=14)
    draw.circle((400, 400), 120, fill="#f4c542", outline="white", width=14)
    return _small(image)


def _sheet() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGBA", (800, 800), (255, 255, 255, 0))
    return image, ImageDraw.Draw(image)


def _small(image: Image.Image) -> bytes:
    return _png(image.resize((240, 240), Image.Resampling.LANCZOS))


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
