"""Text that runs up the side, turned level."""

import math

from letterproof.readers._ink import Char, Rect


class Turn:
    """A page turned until text that rises by `angle` degrees is level."""

    def __init__(self, angle: int, page: Rect) -> None:
        self.cosine = math.cos(math.radians(angle))
        self.sine = math.sin(math.radians(angle))
        self.left = self.top = 0.0
        corners = [self.point(x, y) for x in (0.0, page.right) for y in (0.0, page.bottom)]
        self.left = min(x for x, _ in corners)
        self.top = min(y for _, y in corners)
        self.height = max(y for _, y in corners) - self.top

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Give where a point comes to stand."""
        return (
            x * self.cosine - y * self.sine - self.left,
            x * self.sine + y * self.cosine - self.top,
        )

    def rect(self, rect: Rect) -> Rect:
        """Give the rectangle around a turned rectangle."""
        one, other = self.point(rect.left, rect.top), self.point(rect.right, rect.bottom)
        return Rect(
            min(one[0], other[0]),
            min(one[1], other[1]),
            max(one[0], other[0]),
            max(one[1], other[1]),
        )

    def char(self, char: Char) -> Rect:
        """Give a character's own rectangle, from its advance and its size."""
        wide = abs(char.advance) * math.hypot(char.matrix[0], char.matrix[1])
        cosine, sine = abs(self.cosine), abs(self.sine)
        high = (
            (char.rect.height - wide * sine) / cosine
            if cosine > sine
            else (char.rect.width - wide * cosine) / sine
        )
        x, y = self.point(*char.rect.middle)
        wide, high = wide / 2, max(high, 1.0) / 2
        return Rect(x - wide, y - high, x + wide, y + high)
