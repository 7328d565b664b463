"""Signature blocks and letterheads of every kind, each on a letter of one page."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from ._block_sheet import SCRIPTS, Sheet, lettered, portrait
from ._block_words import Words, words
from ._ink import by_hand, initials, signature
from .camera import scan


@dataclass(frozen=True)
class Made:
    """A letter as a file; `kind` is what is there, in the words of `SIGNATURES` or `HEADS`."""

    name: str
    variant: str
    medium: str
    content: bytes
    is_present: bool
    kind: str


SIGNATURES: dict[str, tuple[str, ...]] = {
    "ink": ("ink",),
    "ink on a rule": ("rule", "ink"),
    "ink on typed dashes": ("underscores", "ink"),
    "ink across the name": ("ink across",),
    "ink and round stamp": ("ink", "round stamp"),
    "ink and framed stamp": ("ink", "framed stamp"),
    "ink and date by hand": ("ink", "date"),
    "ink and thumb": ("ink", "thumb"),
    "ink near a logo": ("ink", "logo"),
    "initials": ("initials",),
    "round stamp": ("round stamp",),
    "framed stamp": ("framed stamp",),
    "round stamp on a rule": ("rule", "round stamp"),
    "date by hand": ("rule", "date"),
    "employee's thumb": ("rule", "employee's thumb"),
    "logo": ("logo",),
    "rule": ("rule",),
    "typed dashes": ("underscores",),
    "gap": (),
    "name in script": ("script",),
    "/s/": ("slash s",),
}
"""What stands at each signature."""
HANDS = frozenset(("ink", "ink across", "initials"))
STAMPS = frozenset(("round stamp", "framed stamp"))
TYPED = frozenset(("script", "slash s"))
DRAWN = HANDS | STAMPS | {"date", "thumb", "employee's thumb", "logo"}


def signature_kinds() -> list[tuple[str, str]]:
    """Give each variant with each medium it comes in."""
    return [
        (variant, medium)
        for variant, marks in SIGNATURES.items()
        for medium in (("picture", "vector", "scan") if DRAWN & set(marks) else ("text", "scan"))
    ]


def signature_block(number: int) -> Made:
    """Make a letter with a signature block; the variants follow each other."""
    kinds = signature_kinds()
    variant, medium = kinds[number % len(kinds)]
    marks = set(SIGNATURES[variant])
    rng = Random(f"signature {number}")
    said = words(rng)
    sheet = Sheet(rng, is_vector=medium == "vector")
    _name_block(sheet, said, "left")
    _body(sheet, said)
    _signed(sheet, said, marks)
    # A typed name in script is no hand's; "/s/" says that the original was signed.
    is_present = bool(marks & HANDS or "slash s" in marks)
    inks = {"picture": "picture", "vector": "vector", "scan": "ink"}
    kind = (
        inks[medium]
        if marks & HANDS
        else "stamp"
        if marks & STAMPS
        else "typed"
        if marks & TYPED
        else "empty"
    )
    return _made(sheet, f"signature-{number:03}", variant, medium, number, is_present, kind)


def _made(
    sheet: Sheet, name: str, variant: str, medium: str, number: int, *what: bool | str
) -> Made:
    content, suffix = sheet.done(), "pdf"
    if medium == "scan":
        shot = scan(content, "development", number, with_stamps=False)
        content, suffix = shot.content, shot.suffix
    return Made(f"{name}.{suffix}", variant, medium, content, bool(what[0]), str(what[1]))


def _body(sheet: Sheet, said: Words) -> None:
    sheet.lines((said.day,))
    sheet.lines(said.recipient)
    sheet.lines((said.salutation,))
    for paragraph in said.paragraphs:
        sheet.lines((paragraph,), gap=0.7)


def _signed(sheet: Sheet, said: Words, marks: set[str]) -> None:
    """Set the closing words, what stands at the signature, and the name below it."""
    rng = sheet.rng
    x = sheet.left if rng.random() < 0.75 else sheet.width / 2
    sheet.lines((said.closing,), x, gap=0)
    top = sheet.y
    foot = top + rng.uniform(46, 62)
    is_form = rng.random() < 0.15
    if is_form:
        sheet.put("Signature:" if said.language == "en" else "Signature :", x, foot - 18)
        x += 62
    if "rule" in marks:
        sheet.rule(x, foot - 14, x + rng.uniform(150, 200))
    if "underscores" in marks:
        sheet.put("_" * rng.randint(24, 32), x, foot - 14)
    if "script" in marks:
        sheet.put(said.signatory, x + 4, foot - 18, rng.uniform(19, 25), font=rng.choice(SCRIPTS))
    if "slash s" in marks:
        sheet.put(f"/s/ {said.signatory}", x, foot - 18)
    at = x + rng.uniform(0, 22)
    if "ink across" in marks:
        sheet.strokes(signature(rng), at, foot - rng.uniform(26, 34))
    if "ink" in marks:
        sheet.strokes(signature(rng), at, foot - rng.uniform(56, 62), on_glass=False)
    if "initials" in marks:
        sheet.strokes(initials(rng), at, foot - rng.uniform(56, 62), on_glass=False)
    sheet.y = foot
    lines = (said.signatory, said.title, said.firm)
    if is_form:
        x -= 62
        labels = {"en": ("Name: ", "Title: ", ""), "fr": ("Nom : ", "Titre : ", "")}[said.language]
        lines = tuple(label + line for label, line in zip(labels, lines, strict=True))
    sheet.lines(lines, x)
    _beside(sheet, said, marks, x, foot)


def _beside(sheet: Sheet, said: Words, marks: set[str], x: float, foot: float) -> None:
    """Put stamps, dates, thumbs and logos beside the name, or over it."""
    rng = sheet.rng
    aside = x + rng.uniform(60, 150)
    day = f"{rng.randrange(1, 29):02}/{rng.randrange(1, 13):02}/{rng.randrange(2023, 2027)}"
    lines = [rng.choice(("APPROVED", "PAID", "HUMAN RESOURCES", "REÇU", "COPIE")), day]
    if "round stamp" in marks:
        shape = rng.choice(("ring", "double ring", "oval", "notched ring"))
        sheet.stamp(shape, lines[:1], said.firm, aside, foot - rng.uniform(40, 80))
    if "framed stamp" in marks:
        shape = rng.choice(("frame", "double frame"))
        sheet.stamp(shape, lines, said.firm, aside, foot - rng.uniform(30, 60))
    if "date" in marks:
        sheet.put("Date:", x + 215, foot - 14)
        sheet.strokes(by_hand(day, rng), x + 243, foot - 32)
    if "thumb" in marks:
        sheet.thumb(x + 210, foot - 50)
    if "employee's thumb" in marks:
        sheet.y += 40
        label = {"en": "Thumb print of the employee:", "fr": "Empreinte du pouce de l'employé :"}
        sheet.put(label[said.language], sheet.left, sheet.y)
        sheet.thumb(sheet.left + 190, sheet.y - 40)
    if "logo" in marks:
        sheet.logo(x + 200, foot - 50, 52)


def _name_block(sheet: Sheet, said: Words, align: str) -> None:
    x = {"left": sheet.left, "centre": sheet.width / 2, "right": sheet.right}[align]
    sheet.put(said.firm, x, 62, 16, align=align, colour=sheet.colour)
    sheet.y = 80
    sheet.lines((*said.address, *said.contact), x, align, gap=1.5)


def _logo_and_name(sheet: Sheet, said: Words) -> None:
    sheet.logo(sheet.left, 40, 60)
    sheet.put(said.firm, sheet.left + 76, 62, 15, colour=sheet.colour)
    sheet.y = 80
    sheet.lines((", ".join(said.address), "   ".join(said.contact)), sheet.left + 76, gap=2)


def _side(sheet: Sheet, said: Words) -> None:
    y = 70.0
    for line in (said.firm, *said.address, *said.contact):
        for part in line.replace(", ", ",\n").replace(" (", "\n(").split("\n"):
            sheet.put(part, 24, y, 7.5, colour=sheet.colour)
            y += 11
        y += 4
    sheet.left, sheet.right = 170, sheet.width - 50
    sheet.canvas.line(158, 40, 158, sheet.height - 40)


def _foot(sheet: Sheet, said: Words) -> None:
    y = sheet.height - 56
    sheet.rule(sheet.left, y - 14, sheet.right)
    for line in (said.firm, ", ".join(said.address), "   ".join(said.contact)):
        sheet.put(line, sheet.width / 2, y, 8.5, align="centre", colour=sheet.colour)
        y += 11


def _logo_and_foot(sheet: Sheet, said: Words) -> None:
    sheet.logo(sheet.rng.choice((sheet.left, sheet.right - 60)), 36, 60)
    sheet.y = 120
    _foot(sheet, said)


def _pictured(sheet: Sheet, said: Words) -> None:
    lines = (said.firm, ", ".join(said.address), "   ".join(said.contact))
    image = lettered(lines, sheet.colour, "white", sheet.rng)
    sheet.picture(image, sheet.left, 30, sheet.right - sheet.left)
    sheet.y = 130


def _banner(sheet: Sheet, said: Words) -> None:
    lines = (said.firm, ", ".join(said.address), "   ".join(said.contact))
    image = lettered(lines, "white", sheet.colour, sheet.rng)
    sheet.picture(image, 0, 0, sheet.width)
    sheet.y = 130


def _pictured_twice(sheet: Sheet, said: Words) -> None:
    sheet.picture(lettered((said.firm,), sheet.colour, "white", sheet.rng), sheet.left, 30, 300)
    lines = (", ".join(said.address), "   ".join(said.contact))
    foot = lettered(lines, "white", sheet.colour, sheet.rng)
    sheet.picture(foot, 0, sheet.height - 70, sheet.width)
    sheet.y = 110


def _plain(sheet: Sheet, _: Words) -> None:
    sheet.y = 90


def _own_address(sheet: Sheet, said: Words) -> None:
    is_right = sheet.rng.random() < 0.5
    x, align = (sheet.right, "right") if is_right else (sheet.left, "left")
    sheet.y = 70
    sheet.lines(said.home, x, align, gap=1.5)


def _title(sheet: Sheet, said: Words) -> None:
    font = {"Helvetica": "Helvetica-Bold"}.get(sheet.font, "Times-Bold")
    sheet.put(said.heading, sheet.width / 2, 80, 18, align="centre", font=font)
    sheet.y = 120


def _portrait(sheet: Sheet, _: Words) -> None:
    sheet.picture(portrait(sheet.rng), sheet.right - 80, 40, 80)
    sheet.y = 90


def _received(sheet: Sheet, _: Words) -> None:
    lines = [sheet.rng.choice(("RECEIVED", "REÇU")), "17/04/2026"]
    sheet.stamp("frame", lines, "", sheet.right - 130, 34)
    sheet.y = 110


HEADS: dict[str, tuple[Callable[[Sheet, Words], None], str]] = {
    "name block on the left": (lambda sheet, said: _name_block(sheet, said, "left"), "words"),
    "name block in the middle": (lambda sheet, said: _name_block(sheet, said, "centre"), "words"),
    "name block on the right": (lambda sheet, said: _name_block(sheet, said, "right"), "words"),
    "side column": (_side, "words"),
    "foot": (_foot, "words"),
    "logo and name": (_logo_and_name, "logo"),
    "logo, contact at the foot": (_logo_and_foot, "logo"),
    "picture with words": (_pictured, "picture with words"),
    "banner with words": (_banner, "picture with words"),
    "pictures at head and foot": (_pictured_twice, "picture with words"),
    "plain paper": (_plain, "none"),
    "own address": (_own_address, "none"),
    "title": (_title, "none"),
    "portrait": (_portrait, "none"),
    "stamp": (_received, "none"),
}
"""How each letterhead is drawn, and what it is."""


def letterhead(number: int) -> Made:
    """Make a letter with a letterhead, or on plain paper; the variants follow each other."""
    kinds = [(variant, medium) for variant in HEADS for medium in ("digital", "scan")]
    variant, medium = kinds[number % len(kinds)]
    draw, kind = HEADS[variant]
    rng = Random(f"letterhead {number}")
    said = words(rng)
    sheet = Sheet(rng, is_vector=rng.random() < 0.5)
    draw(sheet, said)
    sheet.y = max(sheet.y, 72)
    _body(sheet, said)
    _signed(sheet, said, {"ink"})
    name = f"letterhead-{number:03}"
    return _made(sheet, name, variant, medium, number + 1000, kind != "none", kind)
