"""What a desk's worker does: read a letter to be looked at, judge it again, draw a page of it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from letterproof import language, leaves, pipeline, pulse, readers
from letterproof.correction import Refused
from letterproof.engine import frames
from letterproof.engine.kept import Stale, keep, kept
from letterproof.errors import CannotRead, UnreadableFile
from letterproof.model.page import Document, Line, Page, Word
from letterproof.settings import Settings

IDLE = 0.5
"""Seconds without a task after which a parser is loaded, which few letters need.

That takes a second, and a task waits for it: best while people still look at the list.
"""

WARMING = (
    """To whom it may concern: Ms. Ana Souza worked with Harbour Bistro Inc. as a cook from 4 May
    2019 to 30 June 2023, 40 hours per week, at $20 per hour. Her duties were to prepare soups.""",
    """À qui de droit : Mme Ana Souza a travaillé chez Bistro du Port inc. comme cuisinière du 4 mai
    2019 au 30 juin 2023, 40 heures par semaine, à 20 $ l'heure. Elle préparait des potages.""",
)
"""Letters that ask for what other letters ask for."""


def done(task: frames.Study | frames.Review | frames.Draw, data: bytes) -> Iterator[frames.Reply]:
    """Do a task with the bytes that came with it."""
    match task:
        case frames.Study():
            yield _study(task, data)
        case frames.Review(name, settings, corrections):
            try:
                known, path = _understood(data), frames.path_from(name)
                letter = pipeline.reviewed(path, known, settings, corrections)
            except Stale:
                yield frames.Stale()
            except Refused as error:
                yield frames.Refused(error.reason)
            else:
                yield frames.Reviewed(msgspec.json.encode(letter))
        case frames.Draw(number, density):
            leaf = leaves.leaf(data, number, density)
            if leaf is not None:
                yield frames.Drawn(leaf)


@lru_cache(maxsize=1)
def _understood(reading: bytes) -> pipeline.Understood:
    """Keep what takes longest: of a letter under review one thing after the other is corrected."""
    return pipeline.understood(kept(reading))


def _study(task: frames.Study, data: bytes) -> frames.Studied:
    path, settings = frames.path_from(task.name), task.settings
    if task.why:
        return _unread(path, data, settings, UnreadableFile(task.why))
    try:
        document = readers.read_bytes(path, data)
        pulse.beat()
        document, sheets, shown = leaves.prepared(data, document)
        pulse.beat()
        known = pipeline.understood(document)
    except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
        return _unread(path, data, settings, pipeline.trouble_of(error))
    letter = pipeline.reviewed(path, known, settings)
    return frames.Studied(msgspec.json.encode(letter), keep(document), sheets, shown)


def _unread(path: Path, data: bytes, settings: Settings, trouble: CannotRead) -> frames.Studied:
    letter = pipeline.unread(path, data, trouble, settings)
    return frames.Studied(msgspec.json.encode(letter), b"", (), b"")


def ahead() -> Iterator[float]:
    """Load step by step what a person would wait for; give how long to wait before each step."""
    for text in WARMING:
        yield 0.0
        line = Line((tuple(map(Word, text.split())),))
        document = Document(Path("letter"), "", "text/plain", (Page(1, (line,)),))
        known = pipeline.understood(document)
        pipeline.reviewed(document.path, known, Settings(date(2023, 7, 1)))
    for tongue in language.PIPELINES:
        yield IDLE
        with suppress(Exception):  # a letter that needs it will say so
            parse = language.pipeline(tongue)
            if parse:
                parse("A cook.")
