"""What a desk is asked, by people who wait and by what reads new letters."""

from collections.abc import Callable, Sequence

from letterproof import __version__, contract
from letterproof.correction import Correction
from letterproof.engine.desk import Desk, Stale
from letterproof.record import Held, Record
from letterproof.web.law import Law


def judged(
    desk: Desk,
    held: Held,
    law: Law,
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
    return desk.review(name, held.reading, law.of(name, claimed), corrections)


def again(record: Record, desk: Callable[[], Desk], letter: str, law: Law) -> None:
    """Judge a letter that was judged for another day, by other settings or another build of ours.

    What another build read is read again.

    Raises:
        Gone, Changed: somebody was at the letter meanwhile.
        Refused: something that was entered cannot be used any more.
        CannotStart: no worker can be started.
    """
    held = record.get(letter)
    today, digest = law.settings.as_of.isoformat(), law.digest(held.row.name)
    if held.reader == __version__:
        by = held.as_of, held.tool, held.checklist, held.settings
        if by == (today, __version__, record.checklist, digest):
            return
        try:
            fresh = judged(desk(), held, law, held.corrections, held.claimed)
        except Stale:
            pass
        else:
            version = held.row.version
            record.refresh(letter, version, letter=fresh, as_of=today, settings=digest)
            return
    reread(record, desk(), held, law)


def reread(record: Record, desk: Desk, held: Held, law: Law) -> None:
    """Read a letter again from its file, and judge it with what was entered.

    Raises:
        Gone, Changed: somebody was at the letter meanwhile.
        Refused: something that was entered cannot be used any more.
        CannotStart: no worker can be started.
    """
    key, name = held.row.id, held.row.name
    chosen = law.of(name, held.claimed)
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
        as_of=law.settings.as_of.isoformat(),
        settings=law.digest(name),
    )
