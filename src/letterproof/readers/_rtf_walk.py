"""The walk through a Rich Text file, control word after control word."""

from collections.abc import Callable, Mapping
from typing import ClassVar, TypeAlias

from letterproof.errors import UnreadableFile
from letterproof.model.page import Zone
from letterproof.readers._rtf_codes import CHARACTERS, DOCUMENT, WORDS, code_page, decoded, joined
from letterproof.readers._rtf_drawing import Drawing
from letterproof.readers._rtf_sections import Sections
from letterproof.readers._rtf_state import Colours, Fonts, State, Target
from letterproof.readers._rtf_story import Edge, Story
from letterproof.readers._rtf_tokens import Token, tokens, too_much
from letterproof.readers._symbols import shown
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_pictures import LookAt

DEEPEST = 1000
MOST_TEXT = 1_000_000
"""Characters that are read; a letter has some thousands."""

LEFT_OUT = frozenset(
    "stylesheet info listtable listoverridetable pn nonshppict nonesttables shprslt objdata "
    "template xe tc tcn rxe bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn filetbl "
    "revtbl background themedata colorschememapping datafield".split()
)
"""Groups whose words are not the letter's. Unknown groups marked with a star are left out too."""

TABLES = {"fonttbl": Target.FONTS, "colortbl": Target.COLOURS}


class Walk:
    """Reads a file; `drafts` gives its lines in reading order, `margin` what was noted beside.

    `groups` are the words that make their group more than text, and what they do. `is_cut` tells
    that the end is missing.
    """

    def __init__(self, data: bytes, groups: "Mapping[str, Follow]", look_at: LookAt | None) -> None:
        self.is_cut = False
        self.margin = Margin()
        self.sections = Sections()
        self._look_at = look_at
        self.stories = [Story(Zone.BODY, self.margin, look_at)]
        self.notes: list[Draft] = []
        self.drawings: list[Drawing] = []
        self.form: dict[str, int] = {}
        self.comments: list[list[str]] = []
        self.state = State()
        self._groups = groups
        self._outer: list[State] = []
        self._fonts = Fonts()
        self._colours = Colours()
        self._page = "cp1252"
        self._raw = bytearray()
        self._text: list[str] = []
        self._left_to_skip = 0
        self._length = 0
        self._edges: dict[bool, list[Edge]] = {False: [], True: []}
        self._edge = Edge(0)
        self._read(data)

    def drafts(self) -> list[Draft]:
        """Give headers, body, notes and footers."""
        body = self.stories[0].read()
        headers, footers = (list(self.sections.shown(word)) for word in ("header", "footer"))
        return [*headers, *body, *self.notes, *footers]

    @property
    def story(self) -> Story:
        """The story that is written."""
        return self.stories[-1]

    def aside(self, ending: Callable[[str], None]) -> None:
        """Keep the text of this group aside; `ending` is given it."""
        self.state.target, self.state.aside = Target.ASIDE, []
        self.state.ending = ending

    def begin_story(self, zone: Zone, ending: Callable[[list[Draft]], None]) -> None:
        """Write the text of this group apart; `ending` is given its lines."""
        is_backed = bool(self.drawings) and self.drawings[-1].is_filled
        story = Story(zone, self.margin, self._look_at, is_backed=is_backed)
        self.stories.append(story)

        def end(_text: str) -> None:
            self.stories.remove(story)
            ending(story.read())

        self.state = State(skip=self.state.skip, font=self.state.font, ending=end)

    def _read(self, data: bytes) -> None:
        for token in tokens(data):
            self._follow(token)
            if not self._outer:
                return
        self.is_cut = True
        while self._outer:
            self._follow(Token("brace", b"}"))

    # Characters

    def _follow(self, token: Token) -> None:
        if token.kind == "bin" or (token.kind == "text" and self.state.target is Target.PICTURE):
            if self.state.target is Target.PICTURE:
                is_hex = token.kind == "text"
                self.drawings[-1].hex += token.text if is_hex else token.text.hex().encode()
        elif token.kind in {"text", "hex"}:
            skipped = min(self._left_to_skip, len(token.text))
            self._left_to_skip -= skipped
            if self.state.target is not Target.NOTHING:
                self._raw += token.text[skipped:]
        elif token.kind == "word" and token.text == b"u":
            self._decode()
            self._text.append(chr((token.number or 0) % 0x10000))
            self._left_to_skip = self.state.skip
        elif self._left_to_skip and token.kind == "symbol":
            self._left_to_skip -= 1
        else:
            self._left_to_skip = 0
            self._mark(token)

    def _mark(self, token: Token) -> None:
        if token.kind == "symbol":
            self._symbol(token.text.decode("latin-1"))
            return
        self._flush()
        if token.kind == "word":
            self._word(token)
        elif token.text == b"{":
            if len(self._outer) >= DEEPEST:
                raise UnreadableFile("The RTF file is damaged. Ask for it to be sent again.")
            self._outer.append(self.state)
            self.state = self.state.inner()
            if self.state.target is Target.PICTURE:
                self.state.target = Target.NOTHING
        elif self._outer:
            ended, self.state = self.state, self._outer.pop()
            if ended.ending is not None:
                ended.ending("".join(ended.aside))

    def _symbol(self, symbol: str) -> None:
        if symbol in CHARACTERS:
            self._decode()
            self._text.append(CHARACTERS[symbol])
        elif symbol in "\r\n":
            self._flush()
            if self.state.target is Target.TEXT:
                self.story.end_paragraph(self.state)
        elif symbol == "*":
            self.state.is_marked = True

    def _decode(self) -> None:
        if self._raw:
            font = self._fonts.usual if self.state.font is None else self.state.font
            charset = self._fonts.charsets.get(font)
            self._text.append(decoded(bytes(self._raw), charset, self._page))
            self._raw.clear()

    def _flush(self) -> None:
        """Bring the characters read so far to where they belong."""
        self._decode()
        if self._text:
            text, self._text = joined(self._text), []
            self._length += len(text)
            if self._length > MOST_TEXT:
                raise too_much()
            self._say(shown(text, self.state.look.font))

    def _say(self, text: str) -> None:
        state = self.state
        if state.target is Target.TEXT:
            self.story.begin(state)
            is_backed = self.story.is_shaded(self._edges[state.depth > 1])
            self.story.write(text, state, is_backed=is_backed)
        elif state.target is Target.ASIDE:
            state.aside.append(text)
        elif state.target is Target.FONTS:
            self._fonts.name(text)
        elif state.target is Target.COLOURS:
            for _ in range(text.count(";")):
                self._colours.end()

    # Control words

    def _word(self, token: Token) -> None:
        state, word = self.state, token.text.decode("ascii")
        is_marked, state.is_marked = state.is_marked, False
        self._measure(word, token.number or 0)
        if state.target in {Target.NOTHING, Target.PICTURE}:
            return
        if state.target is Target.FONTS and word in {"f", "fcharset"}:
            self._fonts.follow(token)
        elif state.target is Target.COLOURS and word in {"red", "green", "blue"}:
            self._colours.parts[word] = token.number or 0
        elif word in TABLES:
            state.target = TABLES[word]
        elif word in self._groups:
            self._groups[word](self, token)
        elif word in LEFT_OUT or is_marked:
            state.target = Target.NOTHING
        elif word in WORDS:
            self._say(WORDS[word])
        else:
            self._do(token, word)

    def _do(self, token: Token, word: str) -> None:
        """Follow a word that stands for no character and begins no group."""
        if word in self._marks:
            if self.state.target is Target.TEXT:
                self._marks[word](self, token)
        elif not self.state.follow(word, token.number, self._fonts, self._colours):
            self._set(word, token.number or 0)

    def _measure(self, word: str, number: int) -> None:
        """Note what counts or measures something, wherever it stands."""
        if word == "nofpages":
            self.sections.has_second_page |= number > 1
        elif word.startswith(("pic", "shp")) and self.drawings:
            self.drawings[-1].sizes[word] = number
        elif word in {"fftype", "ffres", "ffdefres"}:
            self.form[word] = number

    def _set(self, word: str, number: int) -> None:
        """Follow a word that sets something of the file or of a section."""
        if word in DOCUMENT:
            self._page = DOCUMENT[word]
        elif word == "ansicpg":
            self._page = code_page(number)
        elif word == "deff":
            self._fonts.usual = number
        elif word == "titlepg":
            self.sections.all[-1].has_own_first = True
        elif word == "sbknone":
            self.sections.all[-1].is_continuous = True

    def _paragraph(self, _token: Token) -> None:
        self.story.end_paragraph(self.state)

    def _break(self, token: Token) -> None:
        self.sections.has_second_page |= token.text == b"page"
        self.story.end_paragraph(self.state)
        if token.text == b"sect":
            self.sections.begin()

    def _line(self, _token: Token) -> None:
        self.story.begin(self.state)
        self.story.end_line()

    def _cell(self, token: Token) -> None:
        self.story.end_cell(1 if token.text == b"cell" else max(self.state.depth, 2))

    def _row(self, token: Token) -> None:
        is_nested = token.text == b"nestrow"
        depth = max(self.state.depth, 2) if is_nested else 1
        self.story.end_row(depth, self._edges[is_nested])

    def _row_begins(self, _token: Token) -> None:
        self._edges[self.state.is_nested] = []
        self._edge = Edge(0)

    def _edge_of_cell(self, token: Token) -> None:
        number = token.number or 0
        if token.text == b"clmrg":
            self._edge.is_merged = True
        elif token.text == b"clcbpat":
            self._edge.is_shaded = self._colours.is_shading(number)
        else:
            self._edge.at = number
            self._edges[self.state.is_nested].append(self._edge)
            self._edge = Edge(0)

    _marks: ClassVar[dict[str, Callable[["Walk", Token], None]]] = {
        **dict.fromkeys(("cell", "nestcell"), _cell),
        **dict.fromkeys(("cellx", "clcbpat", "clmrg"), _edge_of_cell),
        **dict.fromkeys(("row", "nestrow"), _row),
        **dict.fromkeys(("page", "column", "sect"), _break),
        "line": _line,
        "par": _paragraph,
        "trowd": _row_begins,
    }


Follow: TypeAlias = Callable[[Walk, Token], None]
