"""What the letters of a PDF's font say, read in one pass; odd lists are left to pdfminer."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pdfminer.cmapdb import CMapParser
from pdfminer.psparser import PSKeyword, keyword_name

from letterproof.readers._instructions import instructions

COMMENT = re.compile(rb"%[^\r\n]*")
PLAIN = re.compile(rb"beginbfchar\s*+((?:(?:<(?:[0-9A-Fa-f]{2})++>\s*+){2})*+)endbfchar")
ODD = re.compile(rb"%|usecmap|begincid|notdef|beginbfrange")
OTHERS = re.compile(rb"usecmap|begincid|endcid|notdef")
MOST_CODES = 0x10000
"""A font has no more."""


class UnicodeMapReader:
    """Takes the place of pdfminer's parser, which looks at each byte."""

    def __init__(self, cmap: Any, file: Any) -> None:  # noqa: ANN401
        self.cmap = cmap
        self.file = file

    def run(self) -> None:
        """Fill the map; pdfminer does where its list holds more than pairs and ranges."""
        data = self.file.read()
        pairs = _plain_pairs(data)
        if pairs is None:
            said = None if OTHERS.search(data) else instructions(COMMENT.sub(b"", data))
            if said is None:
                self.file.seek(0)
                CMapParser(self.cmap, self.file).run()
                return
            pairs = _pairs(said)
        for code, text in islice(pairs, MOST_CODES):
            self.cmap.add_cid2unichr(code, text)


def _plain_pairs(data: bytes) -> Iterator[tuple[int, Any]] | None:
    """Give what a map says that lists nothing but pairs, as most do; None for any other."""
    lists = PLAIN.findall(data)
    if ODD.search(data) or len(lists) != data.count(b"beginbfchar"):
        return None
    signs = b"".join(lists).decode().replace("<", " ").replace(">", " ").split()
    codes = (int(code, 16) for code in signs[::2])
    return zip(codes, map(bytes.fromhex, signs[1::2]), strict=True)


def _pairs(said: list[Any]) -> Iterator[tuple[int, Any]]:
    operands: list[Any] = []
    for item in said:
        if not isinstance(item, PSKeyword):
            operands.append(item)
            continue
        name = keyword_name(item)
        if name == "endbfchar":
            for code, text in zip(operands[::2], operands[1::2], strict=False):
                if isinstance(code, bytes) and isinstance(text, bytes):
                    yield int.from_bytes(code), text
        elif name == "endbfrange":
            ends = (operands[::3], operands[1::3], operands[2::3])
            for low, high, texts in zip(*ends, strict=False):
                if isinstance(low, bytes) and isinstance(high, bytes) and len(low) == len(high):
                    yield from _range(int.from_bytes(low), int.from_bytes(high), texts)
        operands = []


def _range(low: int, high: int, texts: object) -> Iterator[tuple[int, Any]]:
    codes = range(low, min(high + 1, low + MOST_CODES))
    if isinstance(texts, list):
        yield from zip(codes, texts, strict=False)
    elif isinstance(texts, bytes):
        # The last bytes count up.
        first, width = int.from_bytes(texts[-4:]), len(texts[-4:])
        for step, code in enumerate(codes):
            last = (first + step) % 256**width
            yield code, texts[:-4] + last.to_bytes(width)
