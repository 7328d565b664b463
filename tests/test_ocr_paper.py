"""What lies on paper and is no print: shadows, creases, coloured ink, dots, specks."""

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect
from letterproof.ocr._light import evened
from letterproof.ocr._under import _lift
from letterproof.ocr._upright import leaves
from letterproof.ocr._words import single
from letterproof.readers._misread import _mended


def lines(ink: int = 40, ground: int = 235) -> Pixels:
    page = np.full((1100, 850), ground, np.uint8)
    for y in range(100, 1000, 40):
        cv2.putText(page, "employed as a baker since 2019", (60 + y * 37 % 90, y), 0, 0.9, ink, 2)
    return page


def test_a_shadow_keeps_dark_words_on_light_paper() -> None:
    page = lines()
    page[500:, :500] = page[500:, :500] // 3
    even = evened(page)
    assert np.median(even[520:980, 100:480]) > 200
    assert even[520:980, 100:480].min() < 60


def test_a_crease_from_edge_to_edge_is_lightened_and_a_rule_is_not() -> None:
    page = lines()
    page[500:506] = (page[500:506] * 0.85).astype(np.uint8)
    page[700:703, 60:790] = 30
    even = evened(page)
    assert even[503, 830:].min() > 235
    assert even[701, 100:780].max() < 90


def test_a_photograph_on_a_page_of_its_own_pixels_has_a_letters_measure() -> None:
    (leaf,) = leaves(lines(), 25.0)
    assert leaf.grey.shape[0] / leaf.dpi < 12


def test_coloured_ink_is_lifted_off_black_print() -> None:
    picture = np.full((200, 400, 3), 240, np.uint8)
    cv2.circle(picture, (200, 100), 70, (60, 70, 170), 6)
    cv2.putText(picture, "baker", (120, 110), 0, 1.5, (30, 30, 30), 3)
    leaf = Leaf(picture.max(axis=2), 200.0, np.eye(3))
    plain = leaf.grey.copy()
    _lift(plain, picture, leaf, Rect(100, 10, 300, 190))
    assert plain[32, 200] > 235
    assert plain[70:112, 120:290].min() < 60


def test_dots_to_be_filled_in_are_no_bullets() -> None:
    row = [Rect(x, 10, x + 6, 16) for x in (100, 116, 132)]
    column = [Rect(20, y, 26, y + 6) for y in (10, 34, 58)]
    assert single([*row, *column]) == sorted(column)


def test_specks_and_lookalikes_are_mended() -> None:
    assert _mended("", "I]", "doit") == "Il"
    assert _mended("", "February,", "23,") == "February"
    assert _mended("", "February,", "23") == "February,"
