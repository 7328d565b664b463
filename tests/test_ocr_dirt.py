"""Dirt on a scan, and dashes before items, on small pictures drawn here."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from letterproof.ocr import Pixels, Rect, Seen
from letterproof.ocr._marks import dashes, parted, specks

DPI = 200
LINES = ("It was cleaned, i.e. wiped.", "He fixed pumps; no more.", "A fine man; we miss him.")


def sheet() -> Image.Image:
    """Type three lines, four inches by two."""
    image = Image.new("L", (4 * DPI, 2 * DPI), 250)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(LINES):
        draw.text((0.5 * DPI, (0.3 + 0.3 * row) * DPI), line, 20, font_size=32)
    return image


def spotted(image: Image.Image, size: int, count: int) -> Image.Image:
    """Strew specks over it, a few of them near the type."""
    draw = ImageDraw.Draw(image)
    for number in range(count):
        x, y = 12 + 97 * number % 780, 280 + 11 * (number % 10)
        if number < count // 5:
            y = 50 + number % 7
        draw.rectangle((x, y, x + size - 1, y + size - 1), 20)
    return image


def inked(image: Image.Image) -> Pixels:
    return np.where(np.asarray(image) < 170, np.uint8(255), np.uint8(0))


def dirt(image: Image.Image) -> Pixels | None:
    return specks(*parted(inked(image)), DPI)


class TestSpecks:
    @pytest.mark.parametrize("size", [2, 3])
    def test_are_dirt(self, size: int) -> None:
        clean, dirty = sheet(), spotted(sheet(), size, 60)
        found = dirt(dirty)
        assert found is not None
        left = np.where(found > 0, np.uint8(0), inked(dirty))
        assert len(parted(left)[1]) <= len(parted(inked(clean))[1])
        # Full stops and the dots of an i are no dirt.
        assert np.count_nonzero(left) >= 0.99 * np.count_nonzero(inked(clean))

    def test_few_are_none(self) -> None:
        assert dirt(sheet()) is None
        assert dirt(spotted(sheet(), 3, 20)) is None

    @pytest.mark.parametrize("size", [1, 6])
    def test_as_small_as_grain_or_as_large_as_full_stops_are_none(self, size: int) -> None:
        assert dirt(spotted(sheet(), size, 60)) is None

    def test_on_an_empty_sheet_are_none(self) -> None:
        assert dirt(spotted(Image.new("L", (4 * DPI, 2 * DPI), 250), 3, 60)) is None


class TestDashes:
    def listed(self, *places: tuple[int, int]) -> Pixels:
        image = sheet()
        for x, y in places:
            ImageDraw.Draw(image).rectangle((x, y, x + 15, y + 2), 20)
        return parted(inked(image))[1]

    def test_below_one_another_are_found(self) -> None:
        found = dashes(self.listed((60, 78), (60, 138), (61, 198)), DPI, [])
        assert [(rect.left, rect.top) for rect in found] == [(60, 78), (60, 138), (61, 198)]

    def test_alone_or_read_are_none(self) -> None:
        assert dashes(self.listed((60, 78), (20, 138)), DPI, []) == []
        word = Seen("–", Rect(58, 70, 80, 200), (60, 100), 0.9)
        assert dashes(self.listed((60, 78), (60, 138)), DPI, [word]) == []
