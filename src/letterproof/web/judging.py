"""What a desk is asked, by people who wait and by what reads new letters."""

from collections.abc import Callable, Sequence
from pathlib import Path

from letterproof import __version__, contract
from letterproof.correction import Correction
from letterproof.engine.desk import Desk, Stale
from letterproof.record import Held, Record
from letterproof.settings import Settings
from letterproof.settings.claims import Claims


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
        Stale: another build read the letter: it must be read again.
        CannotStart: no worker can be started.
    """
    if not held.reading:
        return held.found
    name = held.row.name
    return desk.review(name, held.reading, settled(settings, name, claimed), corrections)


def again(record: Record, desk: Callable[[], Desk], letter: str, settings: Settings) -> None:
    """Judge a letter that was judged for another day or by another build of the program.

    What another build read is read again.

    Raises:
        Gone, Changed: somebody was at the letter meanwhile.
        Refused: something that was entered cannot be used any more.
        CannotStart: no worker can be started.
    """
    held = record.get(letter)
    today = settings.as_of.isoformat()
    if held.reader == __version__:
        if (held.as_of, held.tool, held.checklist) == (today, __version__, record.checklist):
            return
        try:
            fresh = judged(desk(), held, settings, held.corrections, held.claimed)
        except Stale:
            pass
        else:
            record.refresh(letter, held.row.version, letter=fresh, as_of=today)
            return
    reread(record, desk(), held, settings)


def reread(record: Record, desk: Desk, held: Held, settings: Settings) -> None:
    """Read a letter again from its file, and judge it with what was entered.

    Raises:
        Gone, Changed: somebody was at the letter meanwhile.
        Refused: something that was entered cannot be used any more.
        CannotStart: no worker can be started.
    """
    key, name = held.row.id, held.row.name
    chosen = settled(settings, name, held.claimed)
    read = desk.read(name, record.data(key), chosen)
    fresh = read.letter
    if read.reading and held.entered:
        fresh = desk.review(name, read.reading, chosen, held.corrections)
    record.reread(
        key,
        held.row.version,
        found=read.letter,
        reading=read.reading,
        sheets=read.sheets,
        shown=read.shown,
        letter=fresh,
        as_of=settings.as_of.isoformat(),
    )
