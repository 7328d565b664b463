"""What is drawn in a Word letter: invented signatures, and logos."""

import math
import random
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from .word_xml import EMU, TWIPS, shape

Point = tuple[float, float]
COLOURS = ("1F3864", "7B1E22", "1E5B4F", "4A2C6B", "8A4B08", "24527A", "2F2F2F")


def scribble(seed: int) -> list[Point]:
    """Give the line of an invented signature, in a box 3 wide and 1 high, from its top left."""
    chance = random.Random(seed)
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


def freeform(seed: int, number: int, size: tuple[int, int]) -> str:
    """Give a run with the signature as a drawn line; `size` in twips."""
    wide, high = (side * EMU for side in size)
    places = [(round(x * wide / 3), round(y * high)) for x, y in scribble(seed)]
    steps = "".join(f'<a:lnTo><a:pt x="{x}" y="{y}"/></a:lnTo>' for x, y in places[1:])
    inside = (
        f'<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/>'
        "</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{wide}" h="{high}" fill="none"><a:moveTo><a:pt x="{places[0][0]}" '
        f'y="{places[0][1]}"/></a:moveTo>{steps}</a:path></a:pathLst></a:custGeom><a:noFill/>'
        '<a:ln w="15875" cap="rnd"><a:solidFill><a:srgbClr val="1B2A6B"/></a:solidFill></a:ln>'
        "</wps:spPr><wps:bodyPr/>"
    )
    first, *rest = (f"{x // EMU},{y // EMU}" for x, y in places)
    drawn = (
        f'<v:shape style="position:absolute;margin-left:0;margin-top:0;width:{size[0] / TWIPS:g}pt;'
        f'height:{size[1] / TWIPS:g}pt" coordsize="{size[0]},{size[1]}" filled="f" '
        f'strokecolor="#1b2a6b" strokeweight="1.25pt" path="m{first}l{",".join(rest)}e"/>'
    )
    return shape(inside, number, size, "<wp:wrapNone/>", drawn)


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
