"""The journey of a letter, from file to report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from letterproof import contract, readers, rules
from letterproof.assemble import assemble
from letterproof.errors import CannotRead, OutOfMemory, UnreadableFile, place_of
from letterproof.fields import extract
from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.letter import Letter
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
        letter = _letter(_unread(path, _internal(error)), settings)
    return Checked(letter, not isinstance(intake.trouble, OutOfMemory))


def lost(path: Path, why: str, settings: Settings) -> contract.Letter:
    """Say of a file that its reading did not end, and why."""
    return _letter(_unread(path, UnreadableFile(why)), settings)


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
        return _opened(path, settings)
    except CannotRead as trouble:
        return _unread(path, trouble)
    except MemoryError:
        return _unread(path, OutOfMemory(TOO_LARGE))
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not cost the other files
        return _unread(path, _internal(error))


def _opened(path: Path, settings: Settings) -> Intake:
    document = readers.read(path)
    letter = outline(document)
    facts, positions = assemble(letter, extract(letter))
    claimed = settings.claimed or _stated_code(letter)
    classification = compare(facts, positions, claimed, letter.language)
    dossier = Dossier(letter, facts, positions, classification, settings.as_of, settings.profile)
    return Intake(path, document.sha256, document.media_type, dossier)


def _stated_code(letter: Letter) -> str | None:
    """Give the NOC code that a letter states; of several the first one of NOC 2021."""
    codes = [stated.code for stated in stated_codes(letter.text)]
    return next((code for code in codes if is_code(code)), next(iter(codes), None))


def _internal(error: Exception) -> UnreadableFile:
    """Say what happened and where in the program; the error's own words may quote the letter."""
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
