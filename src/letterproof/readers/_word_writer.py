"""One story as it is written: the line that is open, the lines before it, boxes put off."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from letterproof.model.page import Zone
from letterproof.readers._word_drawing import Image, SignatureLine, TextBox
from letterproof.readers._word_lines import Anchor, Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_pictures import LookAt


class Writer:
    """Writes lines of one zone; `drafts` is what is written, `line` the one that is open.

    `runs_on` says that the next paragraph goes on in the open line.
    """

    def __init__(self, zone: Zone, margin: Margin, look_at: LookAt | None = None) -> None:
        """`look_at` opens a picture; without it pictures are not looked at."""
        self._look_at = look_at
        self.drafts: list[Draft] = []
        self.line: Draft | None = None
        self.runs_on = False
        self._zone = zone
        self._margin = margin
        self._boxes: list[Draft] = []

    def blank(self) -> Draft:
        """Give an empty draft that stands nowhere yet."""
        return Draft(self._zone)

    def open(self, level: int = 0, *, is_start: bool = True) -> Draft:
        """Begin a line."""
        self.line = Draft(self._zone, level, is_start)
        self.drafts.append(self.line)
        return self.line

    def close(self) -> None:
        """End the line that is open; boxes met in it follow it."""
        self._margin.show()
        if self.line is not None and self.line is self.drafts[-1] and self.line.is_empty:
            self.drafts.pop()
        self.line = None
        self.runs_on = False
        self.drafts += self._boxes
        self._boxes = []

    def write(self, text: str, *, is_bold: bool) -> None:
        """Add text to the line."""
        if not text.isspace():
            self._margin.show()
        line = self.line or self.open()
        line.write(text, is_bold=is_bold)

    def draw(self, image: Image) -> None:
        """Add a picture to the line; the words it shows follow the line."""
        pasted = self._look_at(image) if self._look_at and image.source else None
        line = self.line or self.open()
        shown = image if pasted is None else replace(image, look=pasted.look, source="")
        line.images.append((line.length, shown))
        for number, (text, confidence) in enumerate(pasted.lines if pasted else ()):
            draft = Draft(self._zone, is_start=not number, confidence=confidence)
            draft.write(text, is_bold=False)
            self._boxes.append(draft)

    def place(
        self,
        shapes: Iterable[Image | TextBox | SignatureLine],
        box: Callable[[TextBox], Iterable[Draft]],
        write: Callable[[str], None],
    ) -> None:
        """Put down what a drawing shows; `box` reads the lines of a box, `write` writes words."""
        for shape in shapes:
            if isinstance(shape, Image):
                self.draw(shape)
            elif isinstance(shape, TextBox):
                self.put_off(box(shape))
            else:
                for name in shape.signer:
                    self.open()
                    write(name)

    def put_off(self, box: Iterable[Draft]) -> None:
        """Keep the lines of a box until the line ends."""
        self._boxes += box

    def anchor(self) -> Anchor:
        """Remember the place reached."""
        if self.line is None:
            self.drafts.append(self.blank())
            return self.drafts[-1].anchor()
        return self.line.anchor()

    @contextmanager
    def apart(self) -> Iterator[list[Draft]]:
        """Write into the list given, apart from what was written before."""
        outer = self.drafts, self.line, self._boxes
        self.drafts, self.line, self._boxes = [], None, []
        yield self.drafts
        self.close()
        self.drafts, self.line, self._boxes = outer
