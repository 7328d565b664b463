"""Verbs that "and" pairs into one activity, in a row whose commas part the activities."""

from collections.abc import Sequence

from letterproof.fields._activity_words import SEPARATOR
from letterproof.fields._no_duty_words import STATUS

FEWEST = 2


def without_pairs(text: str, cuts: Sequence[int]) -> list[int]:
    """Leave whole what "and" joins within a row: "sweeps A and dusts B, mends C, and does D".

    Behind the last comma an "and" ends the row, unless that comma has one of its own.
    """
    rows = [match for match in SEPARATOR.finditer(text) if match.start("between") in cuts]
    commas = [match for match in rows if match["comma"] and match["next"].lower() not in STATUS]
    if len(commas) < FEWEST:
        return list(cuts)
    last = commas[-1]
    is_ended = bool(text[last.end("comma") : last.start("between")].strip())
    inner = {
        match.start("between")
        for match in rows
        if match["comma"] is None and (match.start() < last.start() or is_ended)
    }
    return [cut for cut in cuts if cut not in inner]
