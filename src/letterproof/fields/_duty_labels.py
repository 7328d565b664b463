"""Duties behind a label, in a cell or counted within a sentence; paragraphs and items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from letterproof.fields._activity_words import ACTION, DEED, NOMINAL, TASK
from letterproof.fields._coordination import Said, coordinated
from letterproof.fields._duty_cues import stretches
from letterproof.fields._duty_words import DUTIES, IN_SERVICE, LABEL, OF_A_POST, OTHER
from letterproof.fields._labels import Cell, labelled
from letterproof.fields._plain import YEAR
from letterproof.fields._prose_words import SUBJECT
from letterproof.fields._sentences import sentences
from letterproof.fields._verb_shapes import is_bare_verb
from letterproof.fields._verb_words import PAST
from letterproof.fields._verbs import MODIFIERS
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex

FEWEST = 2
MOST_CELLS = 100
"""No letter has more labels for duties; what is in a cell may be parsed, which is slow."""

BULLET = regex(
    r"(?:[*·\-–—]|[^\w\s\"'“”‘’«(\[{<$€£¥₦₹₱#@&+=.,;:!?/\\%|_]{1,2}|[oØü](?=\s)|[nlquv](?=\s+[A-ZÀ-Þ])"
    r"|\(?\d{1,2}\s?[.)]|\d{1,2}\s?[-–]|(?!M\.)\(?[a-zA-Z][.)]|\(?(?:[ivx]{1,4}|[IVX]{1,4})[.)])\s+(?=\S)"
    r"|\d{1,2}[-–](?=[A-ZÀ-Þ])|\d{1,2}\t(?=[^\W\d][^\t\n]*(?:\n[^\t\n]+)*$)"
)
"""What begins a list item: a number, a letter, or a sign that begins no sentence."""

GLYPH = regex(r"\s*[•▪◦●○■□➢➤►▶✓✔❖♦]\s*|\s*;\s+|\s+(?:\(?\d{1,2}[.)])\s+")

ENUMERATOR = regex(r"(?<=[\s:;,])\(?(?P<sign>\d{1,2}|[a-zA-Z]|[ivx]{1,4})[).]\s+(?=[^\W\d])")

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,3}"
ROUTE = regex(rf"\s[–—-]\s{_NAME}$")
ROUTE_ON = regex(rf"(?P<sign>[–—-])\s+(?={_NAME}(?P<more>\s[–—-]\s[A-ZÀ-Þ])?)")
ENDS_NAMED = regex(r"\s[A-ZÀ-Þ][\w'’.-]*$")
FULL_LINE = 60
"""Shorter lines are not broken off at the edge, but end."""

ORDER = tuple(
    {str(n), letter, roman}
    for n, letter, roman in zip(
        range(1, 11), "abcdefghij", "i ii iii iv v vi vii viii ix x".split(), strict=True
    )
)
"""What counts the items of a list within a sentence."""

FINITE = regex(
    r"(?P<word>[^\W\d_]{3,}(?:[^\Ws]s|ed|[^\W\d_](?=\s+(?:les?|la)\s)|[^\W\d_](?=\s+l[’'])))\s"
)
"""A verb by its shape, at the head of a cell: "Receives goods", "Saisit les factures"."""

NO_VERBS = MODIFIERS | {"tous", "toutes", "dans", "avec", "pour", "various", "previous"}

SHAPED = regex(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}?(?P<end>ing|tion|age|ed|er|[rt]s)(?=\s)")
SHAPED_NEXT = regex(rf"(?<=[a-zà-ÿ\d)])\s+(?={SHAPED.pattern}\s+[a-zà-ÿ\d])")
NAMED_SO = regex(r"\b(?:the|an?|of|in|for|our|le|la|les|de|du|des|with|and|et|M[rs]{1,2})$")
"""What stands before a name, and no new line."""

SENTENCE_END = regex(r"\.\s+(?=[A-ZÀ-Ý])")

POST_WORDS = 16
ASIDES = regex(r"\([^()]*\)")
TOLD = regex(
    r"\b(?:he|she|they|we|i|was|were|is|has|had|il|elle|nous|je|a|est|était|avait)\b|:\s*\S",
    re.IGNORECASE,
)
"""Words that make a sentence, or a label, of a heading."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or list item: its lines, and whether it begins with a bullet."""

    lines: tuple[PlacedLine, ...]
    is_item: bool

    @property
    def text(self) -> str:
        """Its lines, as in the letter's text."""
        return "\n".join(placed.line.text for placed in self.lines)

    @property
    def span(self) -> Span:
        """Its stretch of the letter's text."""
        return Span(self.lines[0].span.start, self.lines[-1].span.end)


def counts_on(above: str) -> bool:
    """Say whether a line begins counting in its midst: "her duties were: (1) filing;"."""
    return BULLET.match(above) is None and ENUMERATOR.search(above) is not None


def goes_on(above: Sequence[PlacedLine], lines: Sequence[PlacedLine]) -> bool:
    """Say whether the first of `lines` is no item, but the end of a route broken before a dash.

    "from Reno - Boise" over "- Helena", where a dash is not the list's own sign.
    """
    first, last = above[0].line.text, above[-1].line.text.rstrip()
    bullet = BULLET.match(first)
    dash = ROUTE_ON.match(lines[0].line.text)
    if dash is None or (bullet and bullet[0].strip() == dash["sign"]):
        return False
    is_one = len(lines) == 1 or not lines[1].line.text.startswith(dash["sign"])
    is_route = ROUTE.search(last) or (dash["more"] and ENDS_NAMED.search(last))
    return is_one and bool(is_route) and (bullet is not None or len(last) >= FULL_LINE)


def after_label(blocks: Sequence[Block]) -> Iterator[Hit[str]]:
    """Give the items of "Duties as a nurse: A; B; C" in one paragraph."""
    for block in blocks:
        head, colon, rest = block.text.partition(":")
        is_list = colon and rest.count(";") >= FEWEST - 1 and "\t" not in block.text
        if not is_list or not OF_A_POST.fullmatch(" ".join(head.split())):
            continue
        start = block.span.start + len(head) + 1
        for item in re.finditer(r"[^;]+", rest):
            if len(item[0].split()) >= FEWEST:
                span = Span(start + item.start(), start + item.end())
                yield hit_of(span, item[0], 0.9, "list behind a label")


def enumerated(blocks: Sequence[Block]) -> Iterator[Hit[str]]:
    """Give the items of "her duties were: (1) A; (2) B and (3) C" in one paragraph."""
    for block in blocks:
        signs = list(ENUMERATOR.finditer(block.text))
        at = next((n for n, sign in enumerate(signs) if sign["sign"].lower() in {"1", "a", "i"}), 0)
        run = [
            sign
            for sign, ranks in zip(signs[at:], ORDER, strict=False)
            if sign["sign"].lower() in ranks
        ]
        if len(run) < FEWEST or len(run) != len(signs) - at:
            continue
        above = re.split(r"[.!?;]\s", block.text[: run[0].start()])[-1]
        if not (DUTIES.search(above) or IN_SERVICE.search(above)) or OTHER.search(above):
            continue
        ends = [*(sign.start() for sign in run[1:]), len(block.text)]
        for sign, end in zip(run, ends, strict=True):
            text = block.text[sign.end() : end]
            text = SENTENCE_END.split(text, maxsplit=1)[0]
            start = block.span.start + sign.end()
            if len(text.split()) >= FEWEST:
                yield hit_of(Span(start, start + len(text)), text, 0.9, "list in a sentence")


def in_cells(letter: Letter) -> Iterator[Hit[str]]:
    """Give the duties that stand behind a label, in a cell or on its line."""
    for cell in islice(labelled(letter, LABEL), MOST_CELLS):
        signs = [match.span() for match in GLYPH.finditer(cell.text)] or _capital_cuts(cell.text)
        if not signs:
            yield from _listed_in_cell(letter, cell)
            continue
        starts = [0, *(end for _, end in signs)]
        ends = [*(start for start, _ in signs), len(cell.text)]
        for left, right in zip(starts, ends, strict=True):
            bullet = BULLET.match(cell.text, left, right)
            begin = bullet.end() if bullet else left
            text = cell.text[begin:right]
            if SUBJECT.match(text) and (told := said_in(letter, text)):
                for at in told:
                    place = Span(cell.start + begin + at.start, cell.start + begin + at.end)
                    yield hit_of(place, text[at.start : at.end], 0.9, "label")
            elif len(text.split()) >= FEWEST:
                yield hit_of(Span(cell.start + begin, cell.start + right), text, 0.9, "label")


def _capital_cuts(text: str) -> list[tuple[int, int]]:
    """Give the gaps of "Teaching the hifz Hearing the sabaq": lines of a cell, read as one."""
    first = SHAPED.match(text)
    if first is None:
        return []
    gaps = [gap for gap in SHAPED_NEXT.finditer(text) if gap["end"] == first["end"]]
    return [gap.span() for gap in gaps if not NAMED_SO.search(text, 0, gap.start())]


def _listed_in_cell(letter: Letter, cell: Cell) -> Iterator[Hit[str]]:
    """Give the activities of "Duties: receiving guests, allotting rooms and settling bills"."""
    bullet = BULLET.match(cell.text)
    begin = bullet.end() if bullet else 0
    text = cell.text[begin:]
    pieces = told_in(letter, text)
    is_list = bool(pieces)
    if not pieces:
        said = Said.HAD_TO if text[:3].lower() == "to " else Said.NAMED
        pieces = [place for place, _ in coordinated(text, _whole(text), letter.language, said)]
        is_verb = said is Said.HAD_TO or TASK.match(text) or is_bare_verb(text)
        is_list = len(pieces) >= FEWEST and bool(is_verb)
    places = pieces if is_list else [Span(0, len(text))]
    for place in places:
        part = text[place.start : place.end]
        if len(part.split()) >= FEWEST or is_list:
            at = cell.start + begin
            yield hit_of(Span(at + place.start, at + place.end), part, 0.9, "label")


def said_in(letter: Letter, text: str) -> list[Span]:
    """Give what the sentences of a cell tell of someone: "She sorts the post and files bills"."""
    places = []
    for span in sentences(text, _whole(text)):
        sentence = text[span.start : span.end]
        for cue, end in stretches(letter, sentence):
            pieces = coordinated(sentence, Span(cue.end, end), letter.language, cue.said)
            places += [Span(span.start + at.start, span.start + at.end) for at, _ in pieces]
    return places


def told_in(letter: Letter, text: str) -> list[Span]:
    """Give what a cell tells of someone, named or not: "Sorts the post and files bills"."""
    places = said_in(letter, text)
    first = text.partition(" ")[0].lower()
    is_told = first in PAST or (FINITE.match(text) is not None and first not in NO_VERBS)
    if not places and is_told:
        told = text[0].lower() + text[1:]
        own = [at for at, _ in coordinated(told, _whole(told), letter.language, Said.DONE)]
        verbs = {text[at.start : at.end].split(maxsplit=1)[0].lower() for at in own}
        endings = {"past" if word in PAST or word[-2:] == "ed" else word[-1] for word in verbs}
        is_chain = len(own) >= FEWEST and all(" " in text[at.start : at.end] for at in own)
        is_same = letter.language == "fr" or len(endings) == 1
        places = own if is_chain and is_same else []
    return places


def _whole(text: str) -> Span:
    return Span(0, len(text))


def hit_of(span: Span, text: str, confidence: float, found_by: str) -> Hit[str]:
    lead = len(text) - len(text.lstrip())
    return Hit(tidy(text), Span(span.start + lead, span.end), confidence, found_by)


def tidy(text: str) -> str:
    """Join the lines of a duty and take off what only separates it from the next."""
    joined = re.sub(r"(?<=\w)-\n(?=[a-zà-ÿ])", "-", text)
    return re.sub(r"[\s;,.]*(?:\s(?:and|et|or|ou))?$", "", " ".join(joined.split()))


def is_dated_post(text: str) -> bool:
    """Say whether a heading is a post with its dates: "Nurse, 2018 to 2020 (1,400 € a month)"."""
    bare = ASIDES.sub("", text)
    is_short = len(bare.split()) <= POST_WORDS and not bare.rstrip().endswith((".", ";"))
    return is_short and YEAR.search(text) is not None and not TOLD.search(bare)


def names_deed(text: str) -> bool:
    """Say whether an item names what is done, with its article: "La tenue de la caisse"."""
    action = ACTION.match(text)
    if action is None or text.rstrip().endswith("."):
        return False
    noun = action["noun"].lower()
    is_of = re.match(r"\s+(?:de|du|des|of)\s|\s+d[’']", text[action.end("noun") :]) is not None
    return is_of and (NOMINAL.match(noun) is not None or DEED.match(noun) is not None)
