"""Pictures as they look on paper."""

import numpy as np
from PIL import Image


def on_white(picture: Image.Image) -> Image.Image:
    """Lay what is clear in a picture on white paper, and make one byte of grey of two.

    The picture given is in red, green and blue.
    """
    if picture.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8)).convert("RGB")
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture.convert("RGBA")).convert("RGB")
