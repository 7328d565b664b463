"""Where facts and findings stand on the pages of a letter, each place once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from letterproof.report import Leaf, Sheet
from letterproof.shown import Data

Key = tuple[int, tuple[float, ...] | str]


@dataclass(slots=True)
class Place:
    """A box or a wording on a page, and the rows of the report that point at it."""

    name: str
    page: int
    box: tuple[float, ...]
    text: str
    kind: str
    rows: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    @property
    def label(self) -> str:
        """Say what was read here."""
        return "; ".join(self.labels)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a paragraph; `opens` are the places that begin with it, `places` all on it."""

    text: str
    places: tuple[Place, ...] = ()
    opens: tuple[Place, ...] = ()


class Places:
    """The places of one letter that can be shown; `before` begins their names.

    A page with lines is shown by them, any other by its picture.
    """

    def __init__(self, before: str, leaves: Sequence[Leaf | Sheet]) -> None:
        self._before = before
        self._leaves = {leaf.number: leaf for leaf in leaves}
        self._said = {leaf.number: [_squeezed(line) for line in leaf.lines] for leaf in leaves}
        self._all: dict[Key, Place] = {}

    def point(self, row: str, label: str, kind: str, evidence: Sequence[Data]) -> list[str]:
        """Let a row of the report point at its evidence, and give the names of the places."""
        names = []
        for piece in evidence:
            key = self._key(piece)
            if key is None:
                continue
            place = self._all.get(key)
            if place is None:
                box = () if isinstance(key[1], str) else key[1]
                name = f"{self._before}e{len(self._all) + 1}"
                place = self._all[key] = Place(name, piece["page"], box, piece["text"], kind)
            if row not in place.rows:
                place.rows.append(row)
            if label not in place.labels:
                place.labels.append(label)
            if place.name not in names:
                names.append(place.name)
        return names

    def on(self, page: int) -> bool:
        """Say whether a page has any."""
        return any(place.page == page for place in self._all.values())

    def boxes(self, page: int) -> list[Place]:
        """Give the boxes of a page, from its top."""
        found = [place for place in self._all.values() if place.page == page and place.box]
        return sorted(found, key=lambda place: (place.box[1], place.box[0]))

    def marked(self, page: int) -> list[list[Stretch]]:
        """Give the paragraphs of a page without a picture, cut where wordings begin and end."""
        return [
            _cut(paragraph, found)
            for paragraph, found in zip(self._said[page], self._found(page), strict=True)
        ]

    def _key(self, piece: Data) -> Key | None:
        """Tell a place; None for one that cannot be shown."""
        leaf = self._leaves.get(piece["page"])
        if leaf is None:
            return None
        if not leaf.lines:
            return (piece["page"], tuple(piece["bbox"])) if piece["bbox"] else None
        text = _squeezed(piece["text"])
        is_there = text and any(text in said for said in self._said[piece["page"]])
        return (piece["page"], text) if is_there else None

    def _found(self, page: int) -> list[list[tuple[int, int, Place]]]:
        """Find each wording of a page where it stands first, as a whole word if it can be."""
        said = self._said[page]
        found: list[list[tuple[int, int, Place]]] = [[] for _ in said]
        for place in self._all.values():
            if place.page != page or place.box:
                continue
            text = _squeezed(place.text)
            spots = [
                (not _is_whole(line, at, at + len(text)), number, at)
                for number, line in enumerate(said)
                for at in _every(line, text)
            ]
            _, number, at = min(spots)
            found[number].append((at, at + len(text), place))
        return found


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _every(line: str, text: str) -> list[int]:
    found, at = [], line.find(text)
    while at >= 0:
        found.append(at)
        at = line.find(text, at + len(text))
    return found


def _is_whole(line: str, start: int, end: int) -> bool:
    before, after = line[:start][-1:], line[end:][:1]
    return not (before.isalnum() and line[start].isalnum()) and not (
        after.isalnum() and line[end - 1].isalnum()
    )


def _cut(paragraph: str, found: Sequence[tuple[int, int, Place]]) -> list[Stretch]:
    edges = sorted({0, len(paragraph), *(edge for one in found for edge in one[:2])})
    return [
        Stretch(
            paragraph[start:end],
            tuple(place for first, last, place in found if first <= start and end <= last),
            tuple(place for first, _, place in found if first == start),
        )
        for start, end in pairwise(edges)
    ]
