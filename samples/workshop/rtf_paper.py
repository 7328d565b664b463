"""Letters as Rich Text, as Word writes it: a page header, a table, list texts, a picture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .ink import signature
from .letter import Block, Firm, blocks

INLINE = re.compile(r"<(b)>(.*?)</\1>")
FONTS = (
    r"{\fonttbl{\f0\fswiss\fcharset0 Calibri;}{\f1\froman\fcharset2 Symbol;}"
    r"{\f2\fswiss\fcharset238 Calibri CE;}}"
)
EDGES = (2600, 9000)
WIDE, HIGH = 2880, 974
"""Twips: the signature's width and height."""


@dataclass(frozen=True)
class RtfLetter:
    """A letter saved as Rich Text; `seed` draws its signature."""

    file: str
    firm: Firm
    text: str
    seed: int


def rtf(letter: RtfLetter) -> bytes:
    """Make a letter; the same letter gives the same bytes."""
    colour = bytes.fromhex(letter.firm.colour.strip("#"))
    parts = "".join(
        f"\\{name}{part}" for name, part in zip(("red", "green", "blue"), colour, strict=True)
    )
    firm = letter.firm
    head = rf"\pard\plain\qc\f0\fs32\b\cf1 {_words(firm.name)}\par"
    for line in (firm.address, firm.contact):
        head += rf"\pard\plain\qc\f0\fs18 {_words('  ·  '.join(line))}\par"
    body = "\n".join(line for block in blocks(letter.text) for line in _block(block, letter.seed))
    whole = (
        rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0{FONTS}{{\colortbl;{parts};}}"
        rf"{{\*\generator Office}}\paperw12240\paperh15840\sectd{{\header {head}}}"
        rf"{{\footer \pard\plain\qc\f0\fs16 {_words(firm.strap)}\par}}" + "\n" + body + "}"
    )
    return whole.encode("ascii")


def _block(block: Block, seed: int) -> Iterator[str]:
    if block.kind == "mark":
        ink = signature(seed).hex()
        picture = rf"{{\pict\pngblip\picwgoal{WIDE}\pichgoal{HIGH} {ink}}}"
        yield rf"\pard\plain\f0 {{\*\shppict{picture}}}\par"
    elif block.kind == "list":
        for level, words in block.rows:
            sign = r"{\listtext\pard\plain\f1 \'b7\tab}"
            place = rf"\fi-360\li720\ls1\ilvl{int(level) - 1}"
            yield rf"{sign}\pard\plain{place}\f0\fs22 {_said(words)}\par"
    elif block.kind == "table":
        for row in block.rows:
            cells = "".join(rf"\pard\plain\intbl\f0\fs22 {_said(cell)}\cell" for cell in row)
            yield r"\trowd" + "".join(rf"\cellx{edge}" for edge in EDGES) + cells + r"\row"
        yield r"\pard\plain\par"
    else:
        said = r"\line ".join(_said(words) for (words,) in block.rows)
        yield rf"\pard\plain\sa160\f0\fs22 {said}\par"


def _said(words: str) -> str:
    made, end = "", 0
    for match in INLINE.finditer(words):
        made += _words(words[end : match.start()]) + rf"{{\b {_words(match[2])}}}"
        end = match.end()
    return made + _words(words[end:])


def _words(text: str) -> str:
    """Write characters: of Western Europe by their bytes, others by their numbers."""
    return "".join(map(_character, text))


def _character(character: str) -> str:
    if character in "{}\\":
        return f"\\{character}"
    if character.isascii():
        return character
    try:
        (byte,) = character.encode("cp1252")
    except UnicodeEncodeError:
        return f"\\u{ord(character)}?"
    return f"\\'{byte:02x}"
