"""What a desk is asked, by people who wait and by what reads new letters."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from letterproof import __version__, contract
from letterproof.correction import Correction
from letterproof.record import Held, Record
from letterproof.report import Leaf, Sheet
from letterproof.settings import Settings
from letterproof.settings.claims import Claims


class Studied(Protocol):
    """What a desk gives of a letter that it read."""

    letter: contract.Letter
    reading: bytes
    sheets: tuple[Sheet, ...]
    shown: bytes


class Desk(Protocol):
    """A worker process that reads a letter, judges it again, draws a page."""

    def read(self, name: str, data: bytes, settings: Settings) -> Studied:
        """Read a letter and judge it."""

    def review(
        self,
        name: str,
        reading: bytes,
        sheets: Sequence[Sheet],
        settings: Settings,
        corrections: Sequence[Correction],
    ) -> contract.Letter:
        """Judge a letter that was read."""

    def draw(self, name: str, data: bytes, number: int, density: int) -> Leaf | None:
        """Draw one page."""

    def close(self) -> None:
        """End the process."""


def settled(settings: Settings, name: str, claimed: str | None = None) -> Settings:
    """Give the settings for one letter; `claimed` stands over what they claim for it."""
    return settings.claiming(claimed or Claims(settings).of(Path(name)))


def judged(
    desk: Desk,
    held: Held,
    settings: Settings,
    corrections: Sequence[Correction],
    claimed: str | None,
) -> contract.Letter:
    """Judge a letter again; one that could not be read stays as it is.

    Raises:
        Refused: a value cannot be used.
    """
    if not held.reading:
        return held.found
    name = held.row.name
    chosen = settled(settings, name, claimed)
    return desk.review(name, held.reading, held.sheets, chosen, corrections)


def again(record: Record, desk: Callable[[], Desk], letter: str, settings: Settings) -> None:
    """Judge a letter that was judged for another day or by another version of the program.

    What another version read is read again.

    Raises:
        Gone, Changed: somebody was at the letter meanwhile.
    """
    held = record.get(letter)
    today = settings.as_of.isoformat()
    if held.reader != __version__:
        name, chosen = held.row.name, settled(settings, held.row.name, held.claimed)
        read = desk().read(name, record.data(letter), chosen)
        judged_so = read.letter
        if read.reading and held.entered:
            judged_so = desk().review(name, read.reading, read.sheets, chosen, held.corrections)
        record.reread(
            letter,
            held.row.version,
            found=read.letter,
            reading=read.reading,
            sheets=read.sheets,
            shown=read.shown,
            letter=judged_so,
            as_of=today,
        )
    elif (held.as_of, held.tool, held.checklist) != (today, __version__, record.checklist):
        judged_so = judged(desk(), held, settings, held.corrections, held.claimed)
        record.refresh(letter, held.row.version, letter=judged_so, as_of=today)
