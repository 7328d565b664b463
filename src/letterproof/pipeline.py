"""The journey of a letter, from file to report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from letterproof import readers, rules
from letterproof.assemble import assemble
from letterproof.errors import CannotRead, UnreadableFile, WrongUse, place_of
from letterproof.fields import extract
from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.finding import Report
from letterproof.model.letter import Letter
from letterproof.noc.catalogue import is_code
from letterproof.noc.letter import compare
from letterproof.noc.stated import stated_codes
from letterproof.outline import outline
from letterproof.settings import Settings

LETTER_SUFFIXES = frozenset(
    (
        *(".pdf", ".doc", ".docx", ".docm", ".dotx", ".rtf", ".odt", ".pages", ".eml", ".msg"),
        *(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"),
    )
)
"""Names under which letters arrive, whether they can be read yet or not."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to check, sorted, and what lay beside them and is no letter."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]


def gather(paths: Sequence[Path]) -> Gathered:
    """Find the letters among files and folders; folders are searched to the bottom.

    A file named by itself is always taken. In folders, hidden files and Word's lock files (`~$`)
    are passed over in silence.

    Raises:
        WrongUse: a path does not exist, or there is no letter at all.
    """
    files: set[Path] = set()
    skipped: set[Path] = set()
    for path in paths:
        if path.is_dir():
            for file in _files_below(path):
                (files if _may_be_letter(file) else skipped).add(file)
        elif path.exists():
            files.add(path)
        else:
            raise WrongUse(f"{path}: there is no such file or folder. Check the path.")
    if not files:
        names = ", ".join(str(path) for path in paths)
        raise WrongUse(f"{names}: no letters here. Put PDF or Word files in, or name a file.")
    return Gathered(tuple(sorted(files)), tuple(sorted(skipped - files)))


def proof(files: Iterable[Path], settings: Settings) -> Report:
    """Read every file, check what could be read, and report on all of them."""
    intakes = tuple(take_in(file, settings) for file in files)
    case = Case(intakes, settings.as_of, settings.profile)
    return Report(case, rules.check(case))


def take_in(path: Path, settings: Settings) -> Intake:
    """Take one file from its bytes to its dossier; trouble with it becomes a value.

    So does an error of ours: it costs its file, never the others.
    """
    try:
        return _opened(path, settings)
    except CannotRead as trouble:
        return _unread(path, trouble)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not cost the other files
        return _unread(path, _internal(error))


def _opened(path: Path, settings: Settings) -> Intake:
    document = readers.read(path)
    letter = outline(document)
    facts, positions = assemble(letter, extract(letter))
    claimed = settings.claimed or _stated_code(letter)
    classification = compare(facts, positions, claimed, letter.language)
    dossier = Dossier(letter, facts, positions, classification, settings.as_of)
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
        with path.open("rb") as file:
            known = readers.recognise(file.read(readers.HEAD))
            file.seek(0)
            digest = file_digest(file, "sha256").hexdigest()
    except OSError:
        return Intake(path, trouble=trouble)
    return Intake(path, digest, known.media_type if known else None, trouble=trouble)


def _files_below(folder: Path) -> list[Path]:
    return [
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not path.name.startswith("~$")
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]


def _may_be_letter(path: Path) -> bool:
    if path.suffix.lower() in LETTER_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            return readers.recognise(file.read(readers.HEAD)) is not None
    except OSError:
        return True
