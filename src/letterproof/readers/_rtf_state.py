"""How text of Rich Text looks at a place, and what becomes of it; a group brings back the last."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from letterproof.readers._rtf_tokens import Token
from letterproof.readers._word_styles import FAINTEST, PLAIN, Look


class Target(Enum):
    """What becomes of text: written, kept aside, fonts, colours, a picture, left out."""

    TEXT = auto()
    ASIDE = auto()
    FONTS = auto()
    COLOURS = auto()
    PICTURE = auto()
    NOTHING = auto()


@dataclass(slots=True)
class State:
    r"""Of a group. `skip` is how many characters stand in for each `\u`; `depth` counts tables.

    `ending` is called with what was kept aside when the group ends.
    """

    target: Target = Target.TEXT
    look: Look = PLAIN
    font: int | None = None
    skip: int = 1
    depth: int = 0
    level: int = 0
    is_deleted: bool = False
    is_inserted: bool = False
    is_shaded: bool = False
    is_nested: bool = False
    is_marked: bool = False
    aside: list[str] = field(default_factory=list)
    ending: Callable[[str], None] | None = None

    def inner(self) -> "State":
        """Give the state of a group inside."""
        return replace(self, ending=None, is_marked=False)

    def follow(self, word: str, number: int | None, fonts: "Fonts", colours: "Colours") -> bool:
        """Follow a control word on the look of text or paragraph; say whether it was one."""
        return (
            self._follow_letters(word, number)
            or self._follow_font(word, number, fonts, colours)
            or self._follow_paragraph(word, number, colours)
        )

    def _follow_letters(self, word: str, number: int | None) -> bool:
        is_on = number != 0
        match word:
            case "b":
                self.look = replace(self.look, is_bold=is_on)
            case "caps":
                self.look = replace(self.look, is_caps=is_on)
            case "v":
                self.look = replace(self.look, is_vanished=is_on)
            case "super" | "nosupersub" | "sub":
                self.look = replace(self.look, is_raised=word == "super" and is_on)
            case "fs":
                self.look = replace(self.look, size=number)
            case "deleted":
                self.is_deleted = is_on
            case "revised":
                self.is_inserted = is_on
            case _:
                return False
        return True

    def _follow_font(
        self, word: str, number: int | None, fonts: "Fonts", colours: "Colours"
    ) -> bool:
        match word:
            case "cf":
                self.look = replace(self.look, is_white=colours.is_white(number))
            case "highlight" | "cb" | "chcbpat":
                self.look = replace(self.look, is_shaded=colours.is_shading(number))
            case "f":
                self.font = number
                self.look = replace(self.look, font=fonts.names.get(number or 0))
            case "plain":
                self.font = fonts.usual
                self.look = replace(PLAIN, font=fonts.names.get(fonts.usual))
                self.is_deleted = self.is_inserted = False
            case _:
                return False
        return True

    def _follow_paragraph(self, word: str, number: int | None, colours: "Colours") -> bool:
        match word:
            case "pard":
                self.depth = self.level = 0
                self.is_shaded = False
            case "intbl":
                self.depth = max(self.depth, 1)
            case "itap":
                self.depth = max(number or 0, 0)
            case "ilvl":
                self.level = max(number or 0, 0)
            case "cbpat":
                self.is_shaded = colours.is_shading(number)
            case "uc":
                self.skip = max(number or 0, 0)
            case _:
                return False
        return True


@dataclass(slots=True)
class Fonts:
    """The fonts of a file by number: what they are called, and their character sets."""

    names: dict[int, str] = field(default_factory=dict)
    charsets: dict[int, int] = field(default_factory=dict)
    usual: int = 0
    current: int = 0

    def follow(self, token: Token) -> None:
        """Follow a control word of the table."""
        if token.text == b"f":
            self.current = token.number or 0
        elif token.text == b"fcharset":
            self.charsets[self.current] = token.number or 0

    def name(self, text: str) -> None:
        """Take a piece of a font's name, which a semicolon ends."""
        name = self.names.get(self.current, "") + text
        self.names[self.current] = name.partition(";")[0].strip()


@dataclass(slots=True)
class Colours:
    """The colours of a file: whether each is white, None for the automatic one."""

    whites: list[bool | None] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)

    def end(self) -> None:
        """End a colour of the table."""
        self.whites.append(min(self.parts.values()) >= FAINTEST if self.parts else None)
        self.parts = {}

    def is_white(self, number: int | None) -> bool | None:
        """Say whether a colour is white; None where that is not told."""
        return self.whites[number] if number and 0 <= number < len(self.whites) else None

    def is_shading(self, number: int | None) -> bool:
        """Say whether a colour behind text is another than white."""
        return bool(number) and not self.is_white(number)
