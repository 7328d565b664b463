"""What paper, light and lens do to a picture."""

import math
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from ._camera_gear import Colour

Field = NDArray[np.float32]
COARSE = 6
"""Light is worked out on every sixth pixel and smoothed between them."""


def lit(
    image: Image.Image, light: Field, tint: tuple[float, float, float] = (1, 1, 1)
) -> Image.Image:
    """Multiply a picture by light, given coarsely, and by a tint."""
    fine = Image.fromarray(light).resize(image.size, Image.Resampling.BILINEAR)
    shares = np.asarray(fine)[..., None] * np.asarray(tint, dtype=np.float32)
    return _shown(np.asarray(image, dtype=np.float32) * shares)


def grid(size: tuple[int, int]) -> tuple[Field, Field]:
    """Give x and y, from 0 to 1, of every sixth pixel."""
    wide, high = (max(2, side // COARSE) for side in size)
    across = np.linspace(0, 1, wide, dtype=np.float32)
    down = np.linspace(0, 1, high, dtype=np.float32)
    x, y = np.meshgrid(across, down)
    return x, y


def slope(size: tuple[int, int], rng: Random, loss: float, steepness: float) -> Field:
    """Light that falls off to one side; the steeper, the more it is a soft shadow's edge."""
    x, y = grid(size)
    turn = rng.uniform(0, math.tau)
    along = (x - 0.5) * math.cos(turn) + (y - 0.5) * math.sin(turn) - rng.uniform(-0.2, 0.2)
    return (1 - loss / (1 + np.exp(-along * steepness))).astype(np.float32)


def cast_shadow(size: tuple[int, int], rng: Random, loss: float) -> Field:
    """Give the shadow of a hand or a telephone that reaches in from one side, with a hard edge."""
    x, _ = grid(size)
    high, wide = x.shape
    mask = Image.new("L", (wide, high))
    draw = ImageDraw.Draw(mask)
    reach, middle = rng.uniform(0.25, 0.6), rng.uniform(0.2, 0.8)
    thick = rng.uniform(0.1, 0.3)
    sides = [(0, middle - thick), (reach, middle - thick / 2), (reach, middle + thick / 2)]
    corners = [*sides, (0, middle + thick)]
    if rng.random() < 0.5:
        corners = [(1 - share, other) for share, other in corners]
    if rng.random() < 0.3:
        corners = [(other, share) for share, other in corners]
    draw.polygon([(share * wide, other * high) for share, other in corners], fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 2)))
    return (1 - np.asarray(soft, dtype=np.float32) / 255 * loss).astype(np.float32)


def folds(size: tuple[int, int], rng: Random) -> Field:
    """Give light on a sheet that lay folded in two or three: each panel leans its own way."""
    _, y = grid(size)
    count = rng.choice((2, 3))
    panel = np.floor(y * count * 0.9999)
    within = y * count - panel
    leans = np.asarray([rng.uniform(-0.1, 0.1) for _ in range(count)], dtype=np.float32)
    light = 1 + leans[panel.astype(int)] * (within - 0.5)
    crease = np.minimum(within, 1 - within) / count * (size[1] / COARSE)
    inner = (y > 0.5 / count) & (y < 1 - 0.5 / count)
    light[inner & (crease < 0.8)] *= rng.uniform(0.82, 0.94)
    return light.astype(np.float32)


def faded(image: Image.Image, rng: Random, contrast: float) -> Image.Image:
    """Lose contrast: black turns grey, white a little too."""
    white = 255 - rng.uniform(0, 18)
    black = white * (1 - contrast)
    table = [round(black + (white - black) * level / 255) for level in range(256)]
    return image.point(table * len(image.getbands()))


def blurred(image: Image.Image, radius: float) -> Image.Image:
    """Lose sharpness; the radius is in pixels."""
    return image.filter(ImageFilter.GaussianBlur(radius))


def noisy(image: Image.Image, rng: Random, sigma: float) -> Image.Image:
    """Add grain, the same to all colours, of `sigma` levels."""
    draw = np.random.default_rng(rng.getrandbits(64))
    grain = draw.standard_normal((image.height, image.width), dtype=np.float32) * sigma
    return _shown(np.asarray(image, dtype=np.float32) + grain[..., None])


def table(size: tuple[int, int], rng: Random, wood: tuple[Colour, float, float]) -> Image.Image:
    """Give a table's top: a colour, and grain of a strength along and one across."""
    colour, along, across = wood
    draw = np.random.default_rng(rng.getrandbits(64))
    wide, high = (side // 2 for side in size)
    rows = draw.standard_normal((high, 1), dtype=np.float32) * across
    spots = draw.standard_normal((high, wide), dtype=np.float32) * along
    plain = np.asarray(colour, dtype=np.float32) + (rows + spots)[..., None]
    return _shown(plain).resize(size, Image.Resampling.BILINEAR)


def laid(
    sheet: Image.Image, rng: Random, wood: tuple[Colour, float, float], tilt: float
) -> Image.Image:
    """Photograph a sheet on a table, a little from the side and a little turned."""
    edge = rng.uniform(0.06, 0.11)
    wide, high = sheet.size
    size = int(wide * (1 + 2 * edge)), int(high * (1 + 2 * edge))
    turn = math.radians(rng.uniform(-5, 5))
    corners = []
    for right, down in ((0, 0), (1, 0), (1, 1), (0, 1)):
        x = (right - 0.5 + rng.uniform(-tilt, tilt)) * wide
        y = (down - 0.5 + rng.uniform(-tilt, tilt)) * high
        corners.append(
            (
                size[0] / 2 + x * math.cos(turn) - y * math.sin(turn),
                size[1] / 2 + x * math.sin(turn) + y * math.cos(turn),
            )
        )
    edges = [each for corner in corners for each in corner]
    # Far corners may leave the picture; a person would step back.
    low = min(0.0, *edges)
    over = max(0.0, *(x - size[0] for x, _ in corners), *(y - size[1] for _, y in corners))
    shrink = min(size) / (min(size) + 2 * max(-low, over))
    middle = size[0] / 2, size[1] / 2
    corners = [
        (middle[0] + (x - middle[0]) * shrink, middle[1] + (y - middle[1]) * shrink)
        for x, y in corners
    ]
    way = _way(corners, [(0, 0), (wide, 0), (wide, high), (0, high)])
    perspective = Image.Transform.PERSPECTIVE
    seen = sheet.transform(size, perspective, way, Image.Resampling.BICUBIC)
    cover = Image.new("L", sheet.size, 255).transform(
        size, perspective, way, Image.Resampling.BILINEAR
    )
    return Image.composite(seen, table(size, rng, wood), cover)


def _way(seen: list[tuple[float, float]], flat: list[tuple[float, float]]) -> tuple[float, ...]:
    """Give the eight numbers that lead from a point that is seen to the one on the sheet."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    ends = np.asarray(flat, dtype=np.float64).reshape(8)
    return tuple(np.linalg.solve(np.asarray(rows), ends).tolist())


def _shown(levels: Field) -> Image.Image:
    return Image.fromarray(np.clip(levels, 0, 255, out=levels).astype(np.uint8))
