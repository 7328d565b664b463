"""What marks look like, on small pictures drawn here."""

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw

from letterproof.model.page import Look
from letterproof.ocr import Engine, Leaf, Rect, Seen, _script
from letterproof.ocr._marks import DARK, rules
from letterproof.ocr._reading import read_flat

DPI = 200
BLUE, BLACK = (27, 42, 107), (30, 30, 30)
RED = (178, 34, 44)


class Paper:
    """A piece of paper, three by two inches; places are in inches."""

    def __init__(self) -> None:
        self.image = Image.new("RGB", (3 * DPI, 2 * DPI), (250, 249, 245))
        self.draw = ImageDraw.Draw(self.image)

    def line(self, spots: list[tuple[float, float]], pen: float, ink: tuple[int, int, int]) -> None:
        """Draw a stroke; `pen` is in millimetres."""
        dots = [(x * DPI, y * DPI) for x, y in spots]
        self.draw.line(dots, fill=ink, width=max(round(pen / 25.4 * DPI), 1), joint="curve")

    def signed(self, pen: float = 0.7, ink: tuple[int, int, int] = BLUE, at: float = 0.3) -> None:
        """Sign: loops that run along the line, and a tail."""
        turns = [step / 12 for step in range(60)]
        loops = [
            (at + 0.07 * t + 0.1 * math.sin(2.4 * t), 0.8 + 0.2 * math.cos(2.4 * t)) for t in turns
        ]
        self.line([*loops, (at + 0.6, 0.7), (at + 1.3, 0.85)], pen, ink)

    def stamp(self, x: float, ink: tuple[int, int, int] = RED) -> None:
        """Press a round stamp with words in it, its middle at `x`."""
        for radius in (0.65, 0.58):
            edge = [(x - radius) * DPI, (1 - radius) * DPI, (x + radius) * DPI, (1 + radius) * DPI]
            self.draw.ellipse(edge, outline=ink, width=5)
        for row, word in enumerate(("HARBOUR", "JOINERY", "LTD")):
            self.draw.text(((x - 0.4) * DPI, (0.7 + 0.2 * row) * DPI), word, ink, font_size=30)

    @property
    def looks(self) -> set[Look]:
        """What is seen on it."""
        reading = read_flat(np.asarray(self.image), DPI, reads=False)
        return {look for _, look in reading.marks}


@pytest.mark.parametrize("pen", [0.4, 0.7, 1.2])
@pytest.mark.parametrize("ink", [BLUE, BLACK, (150, 150, 155)], ids=["blue", "black", "pencil"])
def test_a_signature_is_ink(pen: float, ink: tuple[int, int, int]) -> None:
    paper = Paper()
    paper.signed(pen, ink)
    assert paper.looks == {Look.INK}


def test_a_signature_over_a_rule_is_ink() -> None:
    paper = Paper()
    paper.line([(0.2, 1.0), (2.6, 1.0)], 0.3, BLACK)
    paper.signed()
    assert paper.looks == {Look.INK}


def test_a_rule_alone_is_no_ink() -> None:
    paper = Paper()
    paper.line([(0.2, 1.0), (2.6, 1.0)], 0.3, BLACK)
    assert Look.INK not in paper.looks


def test_nothing_is_nothing() -> None:
    assert Paper().looks == set()


def test_a_round_stamp_is_no_ink() -> None:
    paper = Paper()
    paper.stamp(1.5)
    assert paper.looks == {Look.STAMP}


@pytest.mark.parametrize("turn", [0.0, 5.0, -12.0])
def test_a_framed_stamp_is_no_ink(turn: float) -> None:
    paper = Paper()
    paper.draw.rectangle([0.6 * DPI, 0.5 * DPI, 2.2 * DPI, 1.4 * DPI], outline=RED, width=5)
    for row, word in enumerate(("RECEIVED", "17 APR 2026", "Room 4")):
        paper.draw.text((0.75 * DPI, (0.6 + 0.25 * row) * DPI), word, RED, font_size=32)
    paper.image = paper.image.rotate(turn, Image.Resampling.BICUBIC, fillcolor=(250, 249, 245))
    assert Look.INK not in paper.looks


@pytest.mark.parametrize("ink", [BLUE, BLACK])
def test_a_signature_across_a_stamp_is_seen_with_it(ink: tuple[int, int, int]) -> None:
    paper = Paper()
    paper.stamp(1.9)
    paper.signed(ink=ink)
    assert paper.looks == {Look.INK, Look.STAMP}


def test_a_thumb_is_no_ink() -> None:
    paper = Paper()
    for ring in range(1, 11):
        wide, high = 0.028 * ring * DPI, 0.038 * ring * DPI
        edge = [1.5 * DPI - wide, DPI - high, 1.5 * DPI + wide, DPI + high]
        paper.draw.ellipse(edge, outline=BLACK, width=3)
    assert paper.looks == {Look.STAMP}


def test_a_logo_is_print() -> None:
    paper = Paper()
    paper.draw.polygon([(300, 60), (460, 200), (300, 340), (140, 200)], fill=RED)
    paper.draw.ellipse([250, 150, 350, 250], fill="white")
    assert paper.looks == {Look.PRINT}


def test_lines_of_type_are_print() -> None:
    paper = Paper()
    for row in range(3):
        spot = (0.3 * DPI, (0.5 + 0.25 * row) * DPI)
        paper.draw.text(spot, "Harbour Joinery Limited", BLACK, font_size=34)
    assert paper.looks == {Look.PRINT}


def test_the_top_and_the_foot_of_a_ring_are_no_rules() -> None:
    paper = Paper()
    paper.draw.ellipse([0.3 * DPI, 0.2 * DPI, 1.9 * DPI, 1.3 * DPI], outline=BLACK, width=6)
    paper.draw.rectangle([0.3 * DPI, 1.6 * DPI, 1.9 * DPI, 1.9 * DPI], outline=BLACK, width=4)
    ink = np.asarray((np.asarray(paper.image.convert("L")) < DARK) * np.uint8(255))
    found = [rule.at / DPI for rule in rules(ink, DPI) if rule.is_level]
    assert found == pytest.approx([1.61, 1.89], abs=0.02)


@pytest.mark.parametrize(
    ("read", "look"), [("Hatbour Joimer", Look.PRINT), ("Muh", Look.INK), ("", Look.INK)]
)
def test_a_name_typed_in_script_is_print(
    monkeypatch: pytest.MonkeyPatch, read: str, look: Look
) -> None:
    """An engine reads a little of such a face, and nothing of ink."""
    mark, below = Rect(20, 20, 300, 60), (80.0, 110.0)
    name = [Seen("Harbour", Rect(20, 80, 120, 110), below, 0.9)]
    name.append(Seen("Joiner", Rect(130, 80, 220, 110), below, 0.9))
    seen = [Seen(read, mark, (20.0, 60.0), 0.3)] if read else []
    engine = Engine("any", 1, "any", lambda *_: seen, "any")
    monkeypatch.setattr(_script, "engines", lambda: (engine,))
    leaf = Leaf(np.full((200, 400), 255, np.uint8), DPI, np.eye(3))
    assert list(_script.with_script(leaf, name, [(mark, Look.INK)])) == [(mark, look)]
