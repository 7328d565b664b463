"""Words broken at the end of a line: which are one word, and which keep their hyphen."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from letterproof.model.page import Zone
from letterproof.patterns import regex
from letterproof.readers._glyphs import Token
from letterproof.readers._layout import Strip
from letterproof.readers._paragraphs import Placed

HYPHENS = "-\u2010\u2011"
BROKEN = regex(rf".*\w[{HYPHENS}]")
LETTERS = regex(rf"\W*([^\W\d_]{{2,}})[{HYPHENS}]")
REST = regex(rf"([^\W\d_]{{2,}})(?![{HYPHENS}\w]|[.@]\w)")
DATE_REST = regex(rf"[^\W\d_]+[{HYPHENS}]\d")
ADDRESS = regex(r"\S*@|https?:|www\.", re.IGNORECASE)
WORD = regex(rf"[^\W\d_]+(?:[{HYPHENS}'’][^\W\d_]+)*")

FIRSTS = frozenset(
    """
    full part self well ill long short high low non ex mid multi semi anti off down day week month
    year hour minute one two three four five six seven eight nine ten twelve fifteen twenty thirty
    forty fifty sixty seventy eighty ninety first second third half front back follow cross cost
    data end client customer team user hands face problem decision time detail goal result results
    quality safety award fast hard open real state top bottom tax duty risk work home stand start
    check set sign pick drop walk point step best better large small entry senior junior vice all
    ready built case city company computer double single dry easy far fine food free fund good grade
    hand health heavy job kitchen know land late left light line live load man market medium middle
    more most near net new night old order over paper pay peer person plain plant price pro quick
    rate right round sales school service shift site slow soft spot stock store street task tech
    term test text through tool trade trouble truck value wage warm water wide web wood world sous
    demi mi rendez temps celui celle ceux celles peut au vis chef ingénieur adjoint libre haut haute
    bas basse grand grande petit petite moyen court courte après avant contre quasi aide garde porte
    tout toute bien mal plein nord sud est ouest saint sainte quelques vingt trente quarante
    cinquante soixante quatre dix deux trois cinq sept huit neuf jusque lui elle eux nous vous moi
    savoir main ci là par
    """.split()
)
"""Words that begin compounds written with a hyphen."""

SECONDS = frozenset(
    """
    time term hand hands level based related oriented driven free wide up out in off on to day days
    date end line site house class quality risk cost old long year years hour hours week weeks month
    months person one two three four five six seven eight nine being employed made style scale size
    sized speed sensitive effective efficient makers making maker solving through down over round
    aided trained paid keeping keeper control service serve work working worked side depth known
    facing centred centered focused specific ready proof by and of the ci là vous nous il elle ils
    elles je tu chef chefs président présidente plein partiel être dessus dessous midi même mêmes
    dire directeur directrice gérant gérante
    """.split()
)
"""Words that end them."""

PREFIXES = frozenset(
    """
    ac ad af ag al ap ar as at in un com con col cor de des di dis ef em en im ir ob oc op per pro
    re sup sur sus trans tran ré dé pré
    """.split()
)
"""Beginnings that are no words and take no hyphen."""

ENDING = regex(
    r"[bcdfglmnpqrstv]{0,2}(?:(?:[st]i|ati|iti|u[st]i)ons?|i?ments?|em+ents?|ments?|ing(?:s|ly)?"
    r"|[ae]n(?:ce|cy|ces|cies|ts?|tly)|[aiu]?bles?|[aiu]bly|[iae]bilit(?:y|ies)|n?ess(?:es)?|[ei]?ous(?:ly)?"
    r"|i?ties|i?ty|i[vsz]e[ds]?|ical(?:ly)?|i?al(?:ly)?|a?tors?|ers?|ed|ly|ures?|[ai]ry|aries|ories|ory"
    r"|i?ans?|i[cs]ts?|isms?|ics?|ized?|izing|ising|ates?|ated|ating"
    r"|i?té[es]?|i?tés|iques?|eurs?|euses?|t?rices?|istes?|ismes?|ages?|elles?|elle[sm]ent|aires?|ières?"
    r"|iers?|ées?|ant|ants|ante|antes|ité|ités|ments?)"
)
"""What a word ends in and no word is: "-ment", "-tion", with the sound before it."""
LATIN = regex(
    r"(?:ments?|[st]ions?|ilit(?:y|ies)|[ae]nc(?:e|y|es|ies)|ical(?:ly)?|tives?|ologies|ology|ités?)$"
)
"""Endings of long words, which are seldom the second word of a compound."""


def mend(pages: list[list[Placed]]) -> None:
    """Put words that were broken at line ends together, where they begin.

    They lose their hyphen where the language or the letter's own words tell that they have none.
    """
    lines = [line for page in pages for line in page if line.zone is Zone.BODY]
    seams = list(_seams(lines))
    if not seams:
        return
    known = Counter(
        word.replace("\u2010", "-").replace("\u2011", "-")
        for page in pages
        for line in page
        for word in _words(line.strip)
    )
    verdicts = [_is_one(one.text, other.text, known) for one, other in seams]
    # A letter that parts words at line ends does so more than once.
    does_break = any(verdict is True for verdict in verdicts)
    joined = {
        id(one): (one.text[:-1] if verdict or (verdict is None and does_break) else one.text)
        + other.text
        for (one, other), verdict in zip(seams, verdicts, strict=True)
    }
    gone = {id(other) for _, other in seams}
    for page in pages:
        for line in page:
            line.strip = _without_breaks(line.strip, joined, gone)
        page[:] = [line for line in page if line.strip.cells]


def _words(strip: Strip) -> Iterator[str]:
    text = strip.text
    for match in WORD.finditer(text):
        if not text.startswith(tuple(HYPHENS), match.end()):
            yield match[0].casefold()


def _seams(lines: list[Placed]) -> Iterator[tuple[Token, Token]]:
    """Give the words that a line end may part: in one paragraph, or in one cell of a table."""
    for line in lines:
        for cell in line.strip.cells:
            for one, other in pairwise(cell):
                if other.rect.top > one.rect.middle[1] and _may_be_broken(one, other):
                    yield one, other
    for above, below in pairwise(lines):
        if not below.is_start and above.strip.cells[-1]:
            one, other = above.strip.cells[-1][-1], below.strip.tokens[0]
            if _may_be_broken(one, other):
                yield one, other


def _may_be_broken(one: Token, other: Token) -> bool:
    """Say whether a word goes on in the next: in small letters, or both are names."""
    if BROKEN.fullmatch(one.text) is None:
        return False
    if _is_figure(one.text, other.text) or (ADDRESS.match(one.text) and other.text[0].isalnum()):
        return True
    if REST.match(other.text) is None:
        return False
    return other.text[0].islower() or (one.text[0].isupper() and not one.text.isupper())


def _is_figure(begun: str, rest: str) -> bool:
    """Say whether a date or a number goes on: "2023-" and "07-30", "15-" and "Mar-2023"."""
    return rest[0].isdigit() or (begun[-2].isdigit() and DATE_REST.match(rest) is not None)


def _is_one(begun: str, rest: str, known: Counter[str]) -> bool | None:
    """Say whether two pieces are one word, by the letter's own words first; None if unknown."""
    letters, more = LETTERS.fullmatch(begun), REST.match(rest)
    if letters is None or more is None or not rest[0].islower():
        return False
    return _is_whole(letters[1].casefold(), more[1].casefold(), known)


def _is_whole(begun: str, rest: str, known: Counter[str]) -> bool | None:
    if known[f"{begun}-{rest}"]:
        return False
    if known[begun + rest]:
        return True
    if rest in SECONDS or (begun in FIRSTS and not ENDING.fullmatch(rest)):
        return False
    if ENDING.fullmatch(rest) or begun in PREFIXES or LATIN.search(rest):
        return True
    return False if known[begun] and known[rest] else None


def _without_breaks(strip: Strip, joined: dict[int, str], gone: set[int]) -> Strip:
    if not any(id(token) in joined or id(token) in gone for token in strip.tokens):
        return strip
    cells = tuple(tuple(_whole(cell, joined, gone)) for cell in strip.cells)
    return replace(strip, cells=cells if any(cells) else ())


def _whole(cell: Iterable[Token], joined: dict[int, str], gone: set[int]) -> Iterator[Token]:
    for token in cell:
        if id(token) not in gone:
            whole = joined.get(id(token))
            yield token if whole is None else token._replace(text=whole)
