"""Letters as Word files: real lists, tables, fields and drawings, or what hands make of them."""

import random
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from .letter import Block, Bullets, Heading, Labels, Paper, Sign, Table, Text
from .word_heads import DEVELOPMENT_HEADS, FROZEN_HEADS, Stationery, stationery
from .word_ink import freeform, logo, signature
from .word_package import archive, counting, numbering, styles
from .word_xml import NAMES, TWIPS, look, paragraph, picture, run, table

__all__ = ["DEVELOPMENT_HEADS", "FAULTS", "FROZEN_HEADS", "docx"]

FAULTS = (
    "soft_breaks",  # lines are broken within one paragraph
    "manual_bullets",  # bullets and numbers are typed, with a tab
    "split_runs",  # words are cut over several runs
    "tables_for_layout",  # labels and values in a table without lines
    "empty_paragraphs",  # the space between paragraphs
    "non_breaking",  # spaces and hyphens that do not break, and soft hyphens
    "text_in_content_control",  # paragraphs and words in a form's fields
    "tabs_for_columns",  # columns of a table by tabs
)
FONTS = {"Helvetica": "Arial", "Times-Roman": "Times New Roman", "Courier": "Courier New"}
SHEETS = {"letter": (12240, 15840), "a4": (11906, 16838)}
INK = (2700, 900)  # of a signature, in twips
EDGE = 1100  # above and below the text
LONG = 9  # letters of a word that may be parted
OFTEN, SELDOM = 0.35, 0.2  # shares of the places where a habit shows
ROMAN = "- i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def docx(paper: Paper) -> bytes:
    """Give the letter as a Word file; the same letter gives the same bytes.

    Faults that are not among `FAULTS` are passed over.

    Raises:
        KeyError: the letterhead's style is none of ours.
    """
    typist = _Typist(paper)
    head = stationery(paper.head, typist.width, paper.seed) if paper.head else Stationery()
    body = "".join(typist.block(block) for block in paper.blocks)
    foot = paragraph(_fields(paper.foot), align="centre") if paper.foot else ""
    margins = {"header1": head.header, "footer1": head.footer + foot, "header2": head.first}
    if head.first:
        margins["footer2"] = margins["footer1"]
    margins = {name: xml for name, xml in margins.items() if xml}
    parts = {
        "document": f"<w:document {NAMES}><w:body>{head.body}{body}"
        f"{_section(paper, margins)}</w:body></w:document>",
        "styles": styles(
            FONTS.get(paper.look.font, paper.look.font), paper.look.size, paper.look.spacing
        ),
        "numbering": numbering(typist.lists),
    }
    for name, xml in margins.items():
        tag = "hdr" if name.startswith("header") else "ftr"
        parts[name] = f"<w:{tag} {NAMES}>{xml}</w:{tag}>"
    pictures = {"logo": logo(paper.seed % 42)} if paper.head else {}
    if any(isinstance(block, Sign) for block in paper.blocks):
        pictures["ink"] = signature(paper.seed)
    everything = "".join(parts.values())
    used = {name: data for name, data in pictures.items() if f'r:embed="{name}"' in everything}
    return archive(parts, used)


class _Typist:
    """Types blocks, with a letter's habits; `lists` are the glyphs of those typed so far."""

    def __init__(self, paper: Paper) -> None:
        self.faults = paper.look.faults
        self.size = paper.look.size
        self.width = SHEETS[paper.look.paper][0] - round(2 * paper.look.margin * TWIPS)
        self.body = "justified" if paper.look.is_justified else "left"
        self.gap = 0 if "empty_paragraphs" in self.faults else round(0.7 * self.size) * TWIPS
        self.seed = paper.seed
        self.chance = random.Random(paper.seed)
        self.habit = paper.seed // 7
        self.lists: list[str] = []
        self.signs = 0

    def block(self, block: Block) -> str:
        match block:
            case Text(lines, align):
                xml = self._lines([self._words(line) for line in lines], align)
            case Heading(text, align):
                words = self._words(text, look(bold=True))
                xml = paragraph(words, align=align, after=self.gap, keep=True)
            case Bullets(items, glyph):
                xml = self._bullets(items, glyph)
            case Labels(pairs, kind):
                xml = self._labels(pairs, kind)
            case Table(rows, is_ruled):
                xml = self._table(rows, is_ruled=is_ruled)
            case Sign(ink):
                return self._sign(ink)
        if "text_in_content_control" in self.faults and self._is_struck(OFTEN):
            xml = _control(xml)
        return xml + (paragraph("") if "empty_paragraphs" in self.faults else "")

    def _words(self, words: str, look: str = "") -> str:
        if "non_breaking" in self.faults:
            words = self._glued(words)
        pieces = self._cut(words) if "split_runs" in self.faults else [words]
        runs = [run(piece, look) for piece in pieces]
        if len(runs) > 1:
            runs[1] = (
                '<w:proofErr w:type="spellStart"/>' + runs[1] + '<w:proofErr w:type="spellEnd"/>'
            )
        if runs and "text_in_content_control" in self.faults and self._is_struck(OFTEN):
            place = self.chance.randrange(len(runs))
            runs[place] = _control(runs[place])
        return "".join(runs)

    def _glued(self, words: str) -> str:
        """Make some spaces and hyphens hold, and let some long words be parted."""
        pieces = []
        for piece in re.split(r"( |(?<=\w)-(?=\w)|\w+)", words):
            if piece == " ":
                pieces.append("\u00a0" if self._is_struck(SELDOM) else " ")
            elif piece == "-":
                pieces.append(self.chance.choice("-\u2011\x1e"))
            elif len(piece) >= LONG and piece.isalpha() and self._is_struck(SELDOM):
                place = len(piece) // 2
                pieces.append(piece[:place] + self.chance.choice("\u00ad\x1f") + piece[place:])
            else:
                pieces.append(piece)
        return "".join(pieces)

    def _is_struck(self, share: float) -> bool:
        return self.chance.random() < share

    def _cut(self, words: str) -> list[str]:
        if not words:
            return []
        places = sorted({self.chance.randrange(len(words)) for _ in range(len(words) // 14 + 1)})
        ends = [0, *(place for place in places if place), len(words)]
        return [words[start:end] for start, end in pairwise(ends)]

    def _lines(self, lines: Sequence[str], align: str = "left") -> str:
        """Give lines that belong together: paragraphs without a gap, or one with breaks."""
        align = self.body if align == "left" and len(lines) == 1 else align
        if "soft_breaks" in self.faults:
            lines = [run("\n").join(lines)]
        *others, last = lines
        above = "".join(paragraph(line, align=align) for line in others)
        return above + paragraph(last, align=align, after=self.gap)

    def _bullets(self, items: Sequence[str], glyph: str) -> str:
        if "manual_bullets" in self.faults:
            number = 0
            before = [_mark(glyph, place + 1) + "\t" for place in range(len(items))]
            indent, tabs = (540, 0, 360), [("left", 540)]
        else:
            self.lists.append(glyph)
            number = len(self.lists)
            before = [""] * len(items)
            indent, tabs = (0, 0, 0), []
        return "".join(
            paragraph(
                (run(mark) if mark else "") + self._words(item),
                align=self.body,
                after=self.gap if place == len(items) - 1 else 40,
                indent=indent,
                tabs=tabs,
                number=number,
            )
            for place, (mark, item) in enumerate(zip(before, items, strict=True))
        )

    def _labels(self, pairs: Sequence[tuple[str, str]], kind: str) -> str:
        names = [name.rstrip(" :") for name, _ in pairs]
        bold = look(bold=True) if self.habit % 3 == 0 else ""
        wide = min(self._measure(names) + 500, self.width // 2)
        if kind == "table" and "tabs_for_columns" not in self.faults:
            rows = [[self._cell(name, bold), self._cell(value)] for name, value in pairs]
            halves = (wide, self.width - wide)
            return table(rows, halves, is_ruled=True) + paragraph("", after=self.gap // 2)
        if kind != "table" and "tables_for_layout" in self.faults:
            rows = [[self._cell(n, bold), self._cell(":"), self._cell(v)] for n, v in pairs]
            thirds = (wide, 300, self.width - wide - 300)
            return table(rows, thirds, is_ruled=False) + paragraph("", after=self.gap // 2)
        if kind == "colon":
            lines = [
                self._words(f"{name}:", bold) + run(" ") + self._words(value)
                for name, (_, value) in zip(names, pairs, strict=True)
            ]
            return self._lines(lines)
        return self._tabbed(names, [value for _, value in pairs], bold, wide)

    def _tabbed(self, names: list[str], values: list[str], bold: str, wide: int) -> str:
        before, after = ((":", ""), ("", ": "), ("", ""))[self.habit // 3 % 3]
        return "".join(
            paragraph(
                self._words(name + before, bold) + run("\t" + after) + self._words(value),
                tabs=[("left", wide)],
                indent=(wide, 0, wide),
                after=self.gap if place == len(names) - 1 else 40,
            )
            for place, (name, value) in enumerate(zip(names, values, strict=True))
        )

    def _table(self, rows: Sequence[Sequence[str]], *, is_ruled: bool) -> str:
        needs = [self._measure(column) + 260 for column in zip(*rows, strict=True)]
        bold = look(bold=True)
        if "tabs_for_columns" in self.faults and sum(needs) <= self.width:
            stops = [("left", sum(needs[: place + 1])) for place in range(len(needs) - 1)]
            lines = [
                run("\t").join(self._words(cell, "" if place else bold) for cell in row)
                for place, row in enumerate(rows)
            ]
            *others, last = lines
            above = "".join(paragraph(line, tabs=stops) for line in others)
            return above + paragraph(last, tabs=stops, after=self.gap)
        widths = [need * self.width // sum(needs) for need in needs]
        cells = [
            [self._cell(cell, "" if place else bold) for cell in row]
            for place, row in enumerate(rows)
        ]
        return table(cells, widths, is_ruled=is_ruled) + paragraph("", after=self.gap // 2)

    def _cell(self, words: str, look: str = "") -> str:
        return paragraph(self._words(words, look) if words else "", after=20)

    def _measure(self, lines: Iterable[str]) -> int:
        return round(max(map(len, lines)) * self.size * 0.55 * TWIPS)

    def _sign(self, ink: str) -> str:
        self.signs += 1
        number = 9 + self.signs
        room = paragraph("") * 3
        if ink == "picture":
            return paragraph(picture("ink", number, INK))
        if ink == "vector":
            if self.habit % 2:
                return paragraph(freeform(self.seed, number, INK)) + room
            return paragraph(picture("ink", number, INK, is_floating=True)) + room
        if ink == "line":
            if self.habit % 2:
                return paragraph("") * 2 + paragraph(run("_" * 28))
            return paragraph("") + paragraph("", indent=(0, self.width - 3600, 0), rule="auto")
        return room


def _mark(glyph: str, number: int) -> str:
    """Give what a hand types before an item, counted from 1."""
    kind, pattern = counting(glyph)
    count = {"1": str(number), "a": chr(ord("a") + (number - 1) % 26), "i": ROMAN[number % 21]}
    return pattern.replace("%1", count[kind]) if kind else glyph


def _control(xml: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{xml}</w:sdtContent></w:sdt>"


def _fields(words: str) -> str:
    """Give a running line; {page} and {pages} become Word's fields."""
    small = look(size=8.5)
    runs = []
    for piece in re.split(r"(\{pages?\})", words):
        if piece in ("{page}", "{pages}"):
            name = "PAGE" if piece == "{page}" else "NUMPAGES"
            runs.append(f'<w:fldSimple w:instr=" {name} ">{run("1", small)}</w:fldSimple>')
        elif piece:
            runs.append(run(piece, small))
    return "".join(runs)


def _section(paper: Paper, margins: Iterable[str]) -> str:
    wide, high = SHEETS[paper.look.paper]
    side = round(paper.look.margin * TWIPS)
    names = list(margins)
    uses = "".join(
        f'<w:{name[:-1]}Reference w:type="{"first" if name.endswith("2") else "default"}" '
        f'r:id="{name}"/>'
        for name in names
    )
    title = "<w:titlePg/>" if "header2" in names else ""
    return (
        f'<w:sectPr>{uses}<w:pgSz w:w="{wide}" w:h="{high}"/><w:pgMar w:top="{EDGE}" '
        f'w:right="{side}" w:bottom="{EDGE}" w:left="{side}" w:header="600" w:footer="500" '
        f'w:gutter="0"/>{title}</w:sectPr>'
    )
