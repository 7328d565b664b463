"""The faces letters are set in."""

from collections.abc import Iterator

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ._pdf_faults import ZERO_WIDTH
from ._pdf_marks import can_draw
from .letter import Bullets, Heading, Labels, Paper, Table, Text

# Signs that Word takes from its symbol faces, by the sign of ours that is drawn for each.
SYMBOLS = {
    "\uf0b7": "•", "\uf0a7": "¤", "\uf0fc": "√", "\uf0d8": "»", "\uf076": "◊", "\uf02d": "–",
    "\uf0e0": "»", "\uf06e": "•", "\uf0a8": "◊", "▪": "•", "■": "•", "●": "•", "◦": "°", "○": "°",
    "‣": "›", "➢": "»", "➤": "»", "►": "»", "▶": "»", "→": "»", "✓": "√", "✔": "√", "❖": "◊",
    "◆": "◊", "⁃": "-", "∙": "·", "□": "°",
}  # fmt: skip


def _register() -> None:
    for name, file in (("Vera", "Vera"), ("Vera-Bold", "VeraBd"), ("Symbols", "Vera")):
        font = TTFont(name, f"{file}.ttf")
        font.face.name = name.encode()  # faces of one name are taken for one
        glyphs, widths = font.face.charToGlyph, font.face.charWidths
        drawn = dict.fromkeys(ZERO_WIDTH, (" ", 0.0))
        drawn |= {
            "\u202f": (" ", 0.5),
            "\u2009": (" ", 0.6),
            "\u2010": ("-", 1.0),
            "\u2011": ("-", 1.0),
        }
        if name == "Symbols":
            drawn |= {sign: (ours, 1.0) for sign, ours in SYMBOLS.items()}
        for code in [code for code, glyph in glyphs.items() if not glyph]:
            del glyphs[code]  # named in the file, not drawn
        for sign, (ours, share) in drawn.items():
            glyphs[ord(sign)] = glyphs[ord(ours)]
            widths[ord(sign)] = widths[ord(ours)] * share
        pdfmetrics.registerFont(font)


_register()
VERA = frozenset(pdfmetrics.getFont("Vera").face.charToGlyph)


def words_of(paper: Paper) -> Iterator[str]:
    """Give all words of a letter, but the signs before the items of its lists."""
    yield paper.foot
    if paper.head:
        yield from (paper.head.name, paper.head.strap, *paper.head.address, *paper.head.contact)
    for block in paper.blocks:
        match block:
            case Text(lines=several) | Bullets(items=several):
                yield from several
            case Heading(text=text):
                yield text
            case Labels(pairs=rows) | Table(rows=rows):
                for row in rows:
                    yield from row
            case _:
                pass


def face(paper: Paper) -> tuple[str, frozenset[str]]:
    """Name a face that has every letter of the paper: its own one, else Vera.

    With it come the letters whose marks are to be drawn.
    Raises ValueError where no face has a letter.
    """
    letters = set().union(*words_of(paper))
    is_spoilt = paper.look.faults & {"zero_width", "ligatures"}
    if paper.look.font != "Vera" and not is_spoilt and all(map(is_western, letters)):
        return paper.look.font, frozenset()
    foreign = {letter for letter in letters if ord(letter) not in VERA}
    missing = sorted(letter for letter in foreign if not can_draw(letter))
    if missing:
        signs = ", ".join(f"{letter!r} (U+{ord(letter):04X})" for letter in missing)
        raise ValueError(f"no face has {signs}")
    return "Vera", frozenset(foreign)


def can_print(paper: Paper) -> bool:
    """Say whether some face has every letter of the paper."""
    letters = set().union(*words_of(paper))
    return all(is_western(sign) or ord(sign) in VERA or can_draw(sign) for sign in letters)


def is_western(letter: str) -> bool:
    """Say whether the standard faces of PDF have a letter, under a code all readers know."""
    if letter == "•" or letter < " ":
        return False
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def bullet_font(sign: str, font: str) -> str:
    """Name the face for the sign before an item: a symbol face where the letter's has it not."""
    if sign == "•" and font != "Vera":
        return "Symbol"
    if all(map(is_western, sign)) or sign == "•":
        return font
    return "Symbols"
