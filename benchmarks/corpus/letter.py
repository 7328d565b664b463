"""A letter before it is printed: its blocks, its letterhead, and how it looks."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    """A paragraph; more than one line where the writer breaks them. `align` as in print."""

    lines: tuple[str, ...]
    align: str = "left"  # "left", "right", "centre"


@dataclass(frozen=True)
class Heading:
    """A line that stands out: a title, a subject, the name of a list."""

    text: str
    align: str = "left"


@dataclass(frozen=True)
class Bullets:
    """A list. `glyph` is what stands before an item; the 1, a or i in "1.", "(a)", "i)" counts."""

    items: tuple[str, ...]
    glyph: str = "•"


@dataclass(frozen=True)
class Labels:
    """Labels and their values: `look` is "colon" (lines), "tabbed" (aligned values) or "table"."""

    pairs: tuple[tuple[str, str], ...]
    look: str = "colon"
    colon: str = ":"


@dataclass(frozen=True)
class Table:
    """Rows of cells; the first row is its head. `is_ruled` draws its lines."""

    rows: tuple[tuple[str, ...], ...]
    is_ruled: bool = True


@dataclass(frozen=True)
class Sign:
    """Where a signature goes: "picture", "vector", "line" (an empty rule) or "none" (a gap)."""

    ink: str


Block = Text | Heading | Bullets | Labels | Table | Sign


@dataclass(frozen=True)
class Head:
    """A letterhead's words; `style` names the drawing."""

    name: str
    strap: str
    address: tuple[str, ...]
    contact: tuple[str, ...]
    style: str


@dataclass(frozen=True)
class Look:
    """How the page is set. `faults` are names of what bad programs do to a PDF's text."""

    font: str
    size: float
    paper: str  # "letter" or "a4"
    margin: float  # points, left and right
    is_justified: bool
    spacing: float  # line height as a share of the font size
    faults: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Paper:
    """A whole letter to be printed; without a head it stands on plain paper."""

    head: Head | None
    blocks: tuple[Block, ...]
    look: Look
    seed: int
    foot: str = ""  # a running line below each page; {page} and {pages} are filled in
