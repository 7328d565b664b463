"""The journey of a letter, from file to report."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from letterproof import contract, readers, rules
from letterproof.assemble import assemble, with_kind
from letterproof.correction import Correction, Refused
from letterproof.errors import CannotRead, OutOfMemory, UnreadableFile, place_of
from letterproof.fields import extract
from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Document
from letterproof.noc.catalogue import is_code
from letterproof.noc.letter import compare
from letterproof.noc.stated import stated_codes
from letterproof.outline import outline
from letterproof.place import path_of
from letterproof.settings import Settings
from letterproof.view import finding_of, letter_of

TOO_LARGE = (
    "The file asks for more memory than a letter does. Print the letter alone as PDF and try again."
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the report says of a file; `lasts` tells that it would be the same another time."""

    letter: contract.Letter
    lasts: bool


def checked(path: Path, settings: Settings) -> Checked:
    """Take one file all the way, to what the report says of it."""
    intake = take_in(path, settings)
    try:
        letter = _letter(intake, settings)
    except Exception as error:  # noqa: BLE001 - a letter half checked is not checked
        letter = _letter(_unread(path, trouble_of(error)), settings)
    return Checked(letter, not isinstance(intake.trouble, OutOfMemory))


@dataclass(frozen=True, slots=True)
class Understood:
    """A file's letter, and every field's candidates."""

    letter: Letter
    candidates: Mapping[str, tuple[Hit[Any], ...]]


def understood(document: Document) -> Understood:
    """Take a file that was read up to what does not depend on a person or a day."""
    letter = outline(document)
    return Understood(letter, extract(letter))


def reviewed(
    path: Path, known: Understood, settings: Settings, corrections: Sequence[Correction] = ()
) -> contract.Letter:
    """Say what the report says of a file, with what a person corrected.

    Raises:
        Refused: a correction cannot be used.
    """
    try:
        return _letter(_judged(path, known, settings, corrections), settings)
    except Refused:
        raise
    except Exception as error:  # noqa: BLE001 - a letter half checked is not checked
        document = known.letter.document
        trouble = trouble_of(error)
        intake = Intake(path, document.sha256, document.media_type, trouble=trouble)
        return _letter(intake, settings)


def lost(path: Path, why: str, settings: Settings) -> contract.Letter:
    """Say of a file that its reading did not end, and why."""
    return _letter(_unread(path, UnreadableFile(why)), settings)


def unread(path: Path, data: bytes, trouble: CannotRead, settings: Settings) -> contract.Letter:
    """Say of a file's bytes that they could not be read, and why."""
    known = readers.recognise(data[: readers.HEAD])
    digest, media_type = sha256(data).hexdigest(), known.media_type if known else None
    return _letter(Intake(path, digest, media_type, trouble=trouble), settings)


def across(
    letters: Iterable[contract.Gist], settings: Settings
) -> Iterator[tuple[str, contract.Finding]]:
    """Hold the letters of a run against each other; give findings with their letters' paths."""
    case = Case(tuple(letters))
    for finding in rules.across(case, settings.checklist()):
        yield path_of(finding.path), finding_of(finding)


def _letter(intake: Intake, settings: Settings) -> contract.Letter:
    return letter_of(intake, rules.check(intake, settings.checklist()))


def take_in(path: Path, settings: Settings) -> Intake:
    """Take one file from its bytes to its dossier; trouble with it becomes a value.

    So does an error of ours: it costs its file, never the others.
    """
    try:
        return _judged(path, understood(readers.read(path)), settings)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not cost the other files
        return _unread(path, trouble_of(error))


def _judged(
    path: Path, known: Understood, settings: Settings, corrections: Sequence[Correction] = ()
) -> Intake:
    letter = with_kind(known.letter, corrections)
    facts, positions = assemble(letter, known.candidates, corrections)
    claimed = settings.claimed or _stated_code(letter)
    classification = compare(facts, positions, claimed, letter.language)
    dossier = Dossier(letter, facts, positions, classification, settings.as_of, settings.profile)
    return Intake(path, letter.document.sha256, letter.document.media_type, dossier)


def _stated_code(letter: Letter) -> str | None:
    """Give the NOC code that a letter states; of several the first one of NOC 2021."""
    codes = [stated.code for stated in stated_codes(letter.text)]
    return next((code for code in codes if is_code(code)), next(iter(codes), None))


def trouble_of(error: Exception) -> CannotRead:
    """Say why a file could not be read; the words of an error of ours may quote the letter."""
    if isinstance(error, CannotRead):
        return error
    if isinstance(error, MemoryError):
        return OutOfMemory(TOO_LARGE)
    return UnreadableFile(
        f"The file brought letterproof to an internal error ({type(error).__name__} "
        f"in {place_of(error)}) "
        "and was not checked. Read this letter yourself, and report this line to the makers of "
        "letterproof; no letter is needed."
    )


def _unread(path: Path, trouble: CannotRead) -> Intake:
    try:
        with readers.opened(path) as file:
            known = readers.recognise(file.read(readers.HEAD))
            file.seek(0)
            digest = file_digest(file, "sha256").hexdigest()
    except (OSError, CannotRead):
        return Intake(path, trouble=trouble)
    return Intake(path, digest, known.media_type if known else None, trouble=trouble)
