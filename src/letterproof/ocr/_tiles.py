"""Places on a sheet, cut from the picture it was laid straight from, with their own ink."""

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect

FULL_INK = 0.5
"""Of the paper's light: what is darker is ink, however large the patch."""

PAPER = 95


def tile_of(picture: Pixels, leaf: Leaf, rect: Rect) -> Pixels:
    """Give a place of a leaf as the picture shows it, in grey or in colour."""
    left, top, right, bottom = (round(edge) for edge in rect)
    move = np.array([[1.0, 0, left], [0, 1, top], [0, 0, 1]])
    return cv2.warpPerspective(
        picture,
        leaf.back @ move,
        (max(right - left, 1), max(bottom - top, 1)),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )


def solid_ink(grey: Pixels) -> Pixels:
    """Mark with 255 what is much darker than the paper: patches that an even light takes away."""
    paper = float(grey.max())
    if np.count_nonzero(grey == paper) < (1.01 - PAPER / 100) * grey.size:
        paper = float(np.percentile(grey, PAPER))
    return np.asarray((grey < FULL_INK * paper) * np.uint8(255))
