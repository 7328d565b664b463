"""What is drawn in a Word letter: invented signatures, and logos."""

import math
import random
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

Point = tuple[float, float]
COLOURS = ("1F3864", "7B1E22", "1E5B4F", "4A2C6B", "8A4B08", "24527A", "2F2F2F")


def scribble(seed: int) -> list[Point]:
    """Give the line of an invented signature, in a box 3 wide and 1 high, from its top left."""
    chance = random.Random(seed)  # noqa: S311 - a drawing, no secret
    pace, second = chance.uniform(38, 60), chance.uniform(9, 17)
    loop, tall, lean = chance.uniform(0.1, 0.2), chance.uniform(0.28, 0.4), chance.uniform(0.1, 0.3)
    points = []
    for step in range(161):
        t = step / 160
        high = (tall * (1 - t) ** 1.5 + 0.06) * (1 + 0.4 * math.sin(second * t))
        up = high * math.sin(pace * t)
        across = 0.35 + 2.2 * t + loop * math.cos(pace * t) * (1 - 0.6 * t) + lean * up
        points.append((across, 0.52 - up))
    return points


def signature(seed: int) -> bytes:
    """Draw a signature as a transparent PNG, three times as wide as high."""
    image = Image.new("RGBA", (600, 200), (255, 255, 255, 0))
    colour = ("#1b2a6b", "#26262e", "#16348f")[seed % 3]
    points = [(x * 200, y * 200) for x, y in scribble(seed)]
    ImageDraw.Draw(image).line(points, fill=colour, width=5, joint="curve")
    return _png(image.resize((300, 100), Image.Resampling.BILINEAR))


@lru_cache(maxsize=64)
def logo(kind: int) -> bytes:
    """Draw a square logo; there are 42 of them."""
    image = Image.new("RGBA", (240, 240), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    sides = 3 + kind // len(COLOURS) % 6
    colour = "#" + COLOURS[kind % len(COLOURS)]
    draw.regular_polygon((120, 120, 112), sides, fill=colour)
    draw.regular_polygon((120, 120, 60), sides, rotation=180 // sides, fill="white")
    draw.circle((120, 120), 26, fill=colour)
    return _png(image.resize((120, 120), Image.Resampling.LANCZOS))


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
