"""Rubber stamps: drawn, turned, and pressed on a page that shows through them."""

import math
from pathlib import Path
from random import Random

import numpy as np
import reportlab
from PIL import Image, ImageChops, ImageDraw, ImageFont

from ._camera_gear import Colour, Gear

FONTS = Path(reportlab.__file__).parent / "fonts"
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def stamped(page: Image.Image, gear: Gear, rng: Random, dpi: float, seal: str) -> Image.Image:
    """Press a stamp somewhere on the lower part of a page, over whatever stands there.

    `seal` is a name it may bear; empty for none.
    """
    shape, ink = rng.choice(gear.shapes), rng.choice(gear.inks)
    face = str(FONTS / rng.choice(gear.faces))
    words = rng.choice(gear.leads)
    day = f"{rng.randrange(1, 29):02} {rng.choice(MONTHS)} {rng.randrange(2015, 2026)}"
    lines = [words, day] if rng.random() < 0.6 else [words]
    wide = rng.uniform(1.1, 1.7) * dpi
    tile = rubber(shape, wide, lines, seal, face)
    tile = tile.rotate(rng.uniform(-25, 25), Image.Resampling.BICUBIC, expand=True)
    x = rng.uniform(0.1, 0.9) * page.width - tile.width / 2
    y = rng.uniform(0.35, 0.9) * page.height - tile.height / 2
    return pressed(page, tile, (int(x), int(y)), ink, rng)


def rubber(shape: str, wide: float, lines: list[str], seal: str, face: str) -> Image.Image:
    """Draw a stamp `wide` pixels wide: how much ink there is at each point."""
    draw = _frame if "frame" in shape else _ring
    return draw(shape, wide, lines, seal, face)


def pressed(
    page: Image.Image, tile: Image.Image, at: tuple[int, int], ink: Colour, rng: Random
) -> Image.Image:
    """Lay ink on a page where a grey `tile` says how much; rubber never prints evenly."""
    grain = np.random.default_rng(rng.getrandbits(64)).random((9, 9), dtype=np.float32)
    patches = Image.fromarray((grain * 150).astype(np.uint8)).resize(
        tile.size, Image.Resampling.BICUBIC
    )
    much = ImageChops.subtract(tile, patches)
    film = Image.composite(
        Image.new("RGB", tile.size, ink), Image.new("RGB", tile.size, "white"), much
    )
    cover = Image.new("RGB", page.size, "white")
    cover.paste(film, at)
    return ImageChops.multiply(page, cover)


def _font(face: str, words: str, high: float, room: float) -> ImageFont.FreeTypeFont:
    """Give the face as large as `high` pixels allow, and as words fit into `room`."""
    font = ImageFont.truetype(face, max(6, int(high)))
    return ImageFont.truetype(face, max(6, int(high * min(1, room / font.getlength(words)))))


def _frame(shape: str, wide: float, lines: list[str], seal: str, face: str) -> Image.Image:
    lines = [*lines, *([seal] if seal else [])]
    step = wide * 0.17
    deep = step * (len(lines) + 1)
    tile = Image.new("L", (int(wide) + 4, int(deep) + 4))
    draw = ImageDraw.Draw(tile)
    pen = max(2, int(wide / 60))
    draw.rectangle((2, 2, wide, deep), outline=255, width=pen)
    if shape == "double frame":
        gap = 2.5 * pen
        draw.rectangle((gap, gap, wide - gap, deep - gap), outline=255, width=max(1, pen // 2))
    for number, line in enumerate(lines):
        font = _font(face, line, step * 0.85, wide * 0.84)
        at = (wide / 2, step * (number + 1))
        draw.text(at, line, 255, font, anchor="mm")
    return tile


def _ring(shape: str, wide: float, lines: list[str], seal: str, face: str) -> Image.Image:
    high = wide * (0.7 if shape == "oval" else 1)
    side = int(wide * 1.1)
    tile = Image.new("L", (side, side))
    draw = ImageDraw.Draw(tile)
    pen, middle = max(2, int(wide / 55)), side / 2
    for share in {"double ring": (1, 0.93, 0.58), "notched ring": (1, 0.6)}.get(shape, (1, 0.64)):
        across, up = wide / 2 * share, high / 2 * share
        edge = (middle - across, middle - up, middle + across, middle + up)
        draw.ellipse(edge, outline=255, width=pen)
    if shape == "notched ring":
        for step in range(48):
            turn = step * math.tau / 48
            x, y = middle + wide / 2 * math.cos(turn), middle + wide / 2 * math.sin(turn)
            draw.ellipse((x - pen, y - pen, x + pen, y + pen), fill=255)
    _around(tile, (seal or " * ".join([lines[0]] * 2)).upper(), (wide * 0.39, high * 0.39), face)
    for number, line in enumerate(lines):
        font = _font(face, line, high * 0.14, wide * 0.5)
        at = (middle, middle + (number - (len(lines) - 1) / 2) * high * 0.16)
        draw.text(at, line, 255, font, anchor="mm")
    return tile


def _around(tile: Image.Image, words: str, radii: tuple[float, float], face: str) -> None:
    """Set words along an ellipse, from the lower left over the top."""
    across, up = radii
    font = _font(face, words, up * 0.3, across * 4.6)
    length = font.getlength(words)
    sweep = min(1.65 * math.pi, length / ((across + up) / 2))
    done = 0.0
    side = int(font.size * 2)
    for sign in words:
        wide = font.getlength(sign)
        turn = ((done + wide / 2) / length - 0.5) * sweep
        done += wide
        letter = Image.new("L", (side, side))
        ImageDraw.Draw(letter).text((side / 2, side / 2), sign, 255, font, anchor="mm")
        letter = letter.rotate(-math.degrees(turn), Image.Resampling.BICUBIC)
        x = tile.width / 2 + across * math.sin(turn) - side / 2
        y = tile.height / 2 - up * math.cos(turn) - side / 2
        tile.paste(ImageChops.lighter(tile.crop(_box(x, y, side)), letter), (int(x), int(y)))


def _box(x: float, y: float, side: int) -> tuple[int, int, int, int]:
    return int(x), int(y), int(x) + side, int(y) + side
