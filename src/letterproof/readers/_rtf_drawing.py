"""Pictures and shapes of Rich Text."""

from dataclasses import dataclass, field, replace

from letterproof.readers._word_drawing import Image

TWIPS = 20
"""In a point."""

THINNEST = 4.0
"""Points; a picture thinner than this is a rule."""

WHITE = "16777215"


@dataclass(slots=True)
class Drawing:
    """A picture or a shape in the making, with the `sizes` and `properties` its words give.

    `hex` is what the picture is made of, in hexadecimal digits.
    """

    is_picture: bool
    name: str = ""
    properties: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    hex: bytearray = field(default_factory=bytearray)
    has_text: bool = False
    has_picture: bool = False

    @property
    def is_filled(self) -> bool:
        """Whether it has a colour behind its text."""
        colour = self.properties.get("fillColor", WHITE)
        return colour != WHITE and self.properties.get("fFilled") != "0"

    def image(self) -> Image | None:
        """Give the picture or the strokes it shows, if any."""
        if self.is_picture:
            width, height = self._side("w", "x"), self._side("h", "y")
            is_rule = 0 < min(width, height) < THINNEST
            return None if is_rule else self._picture(width, height)
        if self.has_text or self.properties.get("fHidden") == "1":
            return None
        if self.has_picture:
            is_behind = self.properties.get("fBehindDocument") == "1"
            shown = self._picture(self._across("left", "right"), self._across("top", "bottom"))
            return replace(shown, area=0.0) if is_behind else shown
        is_freehand = self.properties.get("shapeType") == "0" and "pVerticies" in self.properties
        return Image(is_drawn=True) if is_freehand else None

    def _side(self, side: str, scale: str) -> float:
        percent = self.sizes.get(f"picscale{scale}", 100)
        return max(self.sizes.get(f"pic{side}goal", 0), 0) / TWIPS * max(percent, 0) / 100

    def _across(self, start: str, end: str) -> float:
        return max(self.sizes.get(f"shp{end}", 0) - self.sizes.get(f"shp{start}", 0), 0) / TWIPS

    def _picture(self, width: float, height: float) -> Image:
        return Image(area=width * height, source=self.hex.decode("latin-1"), width=width)


def opened(image: Image) -> bytes | None:
    """Give the bytes of a picture, or None where they are no hexadecimal digits."""
    try:
        return bytes.fromhex(image.source)
    except ValueError:
        return None
