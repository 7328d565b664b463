"""How much a PDF may draw, so that a small file cannot keep a reader busy for hours."""

from collections.abc import Iterable

from pdfminer.pdftypes import stream_value

LEAST = 1_000_000
PER_BYTE = 20
"""Bytes of drawing instructions that are followed, for a file and for each of its bytes."""

CALL = 100
"""Bytes that each stream counts for besides its own: a form costs time even when it is empty."""


class Excess(ValueError):  # noqa: N818 - said as a fact
    """A file holds or draws more than any letter: no other reader may try it either."""


class Allowance:
    """What a file of `size` bytes may still draw, in bytes of instructions."""

    def __init__(self, size: int) -> None:
        self.left = LEAST + PER_BYTE * size

    @property
    def is_spent(self) -> bool:
        """Whether the file wanted to draw more."""
        return self.left < 0

    def spend(self, streams: Iterable[object]) -> None:
        """Take off the instructions in `streams`, each time they are followed.

        Raises:
            Excess: nothing is left.
        """
        for stream in streams:
            self.left -= CALL + len(stream_value(stream).get_data())
            if self.is_spent:
                raise Excess("the file draws far more than letters do")
