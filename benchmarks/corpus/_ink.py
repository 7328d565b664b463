"""What hands leave on paper: signatures, initials, dates, a thumb's print. All invented."""

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

import numpy as np
from PIL import Image, ImageDraw

Stroke = list[tuple[float, float]]
"""Points to the right and down, in points."""
INKS = ("#1b2a6b", "#14213d", "#101030", "#222222", "#0b3d91", "#2b2b60", "#1d4d3a")
DIGITS = {
    "0": ((3, 0, 0, 4, 3, 10, 6, 4, 3, 0),),
    "1": ((1, 3, 3, 0, 3, 10),),
    "2": ((0, 2, 3, 0, 5, 3, 0, 10, 6, 10),),
    "3": ((0, 1, 4, 0, 5, 3, 2, 5, 6, 7, 3, 10, 0, 9),),
    "4": ((4, 0, 0, 6, 6, 6), (4, 3, 4, 10)),
    "5": ((5, 0, 1, 0, 0, 4, 4, 4, 5, 8, 0, 10)),
    "6": ((5, 0, 1, 5, 1, 9, 4, 10, 5, 7, 1, 6),),
    "7": ((0, 0, 6, 0, 2, 10),),
    "8": ((4, 0, 0, 3, 5, 7, 2, 10, 0, 7, 5, 3, 3, 0),),
    "9": ((5, 3, 1, 4, 1, 0, 5, 1, 5, 3, 3, 10),),
    "/": ((6, -1, 0, 11),),
    "-": ((1, 5, 6, 5),),
    ".": ((2, 9, 3, 10),),
}
"""A hand's digits: strokes as x, y, x, y in a box of 6 by 10."""


def signature(rng: Random) -> list[Stroke]:
    """Give the strokes of a signature, in a box of about 150 by 40 points."""
    return rng.choice((_cursive, _scrawl, _angular, _looped))(rng)


def initials(rng: Random) -> list[Stroke]:
    """Give two or three initials."""
    strokes = []
    for number in range(rng.choice((2, 2, 3))):
        left = number * rng.uniform(13, 17)
        knots = [(left + rng.uniform(0, 13), rng.uniform(8, 32)) for _ in range(rng.randint(4, 6))]
        strokes.append(_smooth([(left + 2, 34), *knots]))
    return strokes


def by_hand(words: str, rng: Random, high: float = 11) -> list[Stroke]:
    """Write digits and their signs by hand, `high` points high."""
    strokes, left = [], 0.0
    for sign in words:
        shapes = DIGITS[sign]
        for flat in shapes if isinstance(shapes[0], tuple) else (shapes,):
            points = [
                (left + (x + rng.gauss(0, 0.4)) * high / 10, (y + rng.gauss(0, 0.4)) * high / 10)
                for x, y in zip(flat[::2], flat[1::2], strict=True)
            ]
            strokes.append(_smooth(points))
        left += high * rng.uniform(0.7, 0.85)
    return strokes


def thumb(rng: Random, side: int) -> Image.Image:
    """Give the print of a thumb: how much ink there is at each point."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side - 0.5
    bend = rng.uniform(0.05, 0.12) * np.sin(x * rng.uniform(5, 9) + rng.uniform(0, 6))
    far = np.hypot(x * 1.2, (y + bend) * 0.9 + rng.uniform(-0.05, 0.05))
    ridges = np.sin(far * rng.uniform(85, 115) + np.arctan2(y, x) * rng.choice((0, 1)))
    draw = np.random.default_rng(rng.getrandbits(64))
    blots = draw.random((side, side), dtype=np.float32)
    inside = np.hypot(x / 0.36, y / 0.47) < 1
    much = ((ridges > -0.1) & inside & (blots > 0.15)) * 200
    return Image.fromarray(much.astype(np.uint8))


def drawn(strokes: Sequence[Stroke], colour: str, dpi: float, pen: float = 1.1) -> Image.Image:
    """Draw strokes on glass; a pen is wide where it is slow. The tile has 6 points' margin."""
    scale = dpi / 36  # drawn twice as large, then made small: edges of ink are soft
    wide = max(x for stroke in strokes for x, _ in stroke) + 12
    deep = max(y for stroke in strokes for _, y in stroke) + 12
    tile = Image.new("RGBA", (int(wide * scale), int(deep * scale)), (255, 255, 255, 0))
    draw = ImageDraw.Draw(tile)
    for stroke in strokes:
        points = [((x + 6) * scale, (y + 6) * scale) for x, y in stroke]
        for (x, y), (u, v) in pairwise(points):
            fast = math.hypot(u - x, v - y) / scale
            width = max(1, round(pen * scale * (1.35 - min(fast, 6) / 9)))
            draw.line((x, y, u, v), fill=colour, width=width)
            half = width / 2 - 0.5
            draw.ellipse((u - half, v - half, u + half, v + half), fill=colour)
    return tile.resize((tile.width // 2, tile.height // 2), Image.Resampling.LANCZOS)


def _smooth(knots: Sequence[tuple[float, float]], steps: int = 9) -> Stroke:
    """Lead a curve through points (Catmull-Rom)."""
    ends = [knots[0], *knots, knots[-1]]
    points = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            x, y = (
                0.5
                * (
                    2 * b[k]
                    + (c[k] - a[k]) * t
                    + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t**2
                    + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t**3
                )
                for k in (0, 1)
            )
            points.append((x, y))
    return [*points, knots[-1]]


def _flourish(rng: Random, right: float) -> list[Stroke]:
    if rng.random() < 0.5:
        return []
    slack = rng.uniform(-4, 6)
    return [_smooth([(right, 34), (right * 0.4, 38 + slack), (8, 35), (right * 0.7, 33 + slack)])]


def _cursive(rng: Random) -> list[Stroke]:
    """Write a capital and a row of small letters that one can almost read."""
    wide, tall = rng.uniform(9, 14), rng.uniform(12, 17)
    capital = [
        (16 + wide * math.sin(t) + 1.6 * t, 20 - tall * math.cos(t * rng.uniform(0.98, 1.02)))
        for t in (step / 4 for step in range(rng.randint(20, 30)))
    ]
    x, knots = 34.0, [(32.0, 28.0)]
    for _ in range(rng.randint(4, 9)):
        high, across = rng.choice((7, 8, 9, 10, 22)), rng.uniform(5, 10)
        knots += [(x + across * 0.5, 30 - high), (x + across, 30 + rng.uniform(-1, 2))]
        x += across
    return [_smooth(capital, 3), _smooth(knots), *_flourish(rng, x)]


def _scrawl(rng: Random) -> list[Stroke]:
    """Scribble, as busy people do."""
    x, knots = 6.0, []
    for number in range(rng.randint(7, 13)):
        x += rng.uniform(-4, 16)
        high = rng.uniform(2, 16) if number % 2 else rng.uniform(22, 38)
        knots.append((max(x, 2), high))
    return [_smooth(knots), *_flourish(rng, max(x, 50))]


def _angular(rng: Random) -> list[Stroke]:
    """Sign in steep strokes, with a bar across."""
    points, x = [], 6.0
    for number in range(rng.randint(6, 10)):
        points.append((x, rng.uniform(3, 12) if number % 2 else rng.uniform(24, 36)))
        x += rng.uniform(5, 11)
    bar = rng.uniform(14, 24)
    return [_smooth(points, 4), _smooth([(2, bar + 4), (x * 0.6, bar), (x + 25, bar - 5)])]


def _looped(rng: Random) -> list[Stroke]:
    """Sign in rings that run along the line, and a long tail."""
    turns = rng.randint(3, 6)
    drift, wide = rng.uniform(14, 22), rng.uniform(9, 15)
    loops = [
        (
            20 + drift * t / math.tau + wide * math.sin(t),
            20 + rng.uniform(11, 13) * math.cos(t) * (1 - t / (turns * 9)),
        )
        for t in (step * math.tau / 16 for step in range(turns * 16))
    ]
    end = loops[-1]
    tail = [end, (end[0] + 18, end[1] + 6), (end[0] + rng.uniform(40, 70), rng.uniform(10, 30))]
    return [_smooth(loops, 2), _smooth(tail)]
