"""Phrases that can be job titles, and the signs by which learned weights tell whose they are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from letterproof.fields._context import context
from letterproof.fields._mentions import date_spans
from letterproof.fields._plain import plain, times_said
from letterproof.fields._title_heads import is_addressed, is_capital, is_role
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

_START = regex(
    r"(?:[\n\t:,;(\"“«–—|/-]\s?"
    r"|(?<![^\W_])(?i:[^\W\d_]{1,4}|[^\W\d_]+(?:ed|ée?s?)|positions?|postes?|fonctions?|titre"
    r"|capacity|emploi|contrat|designation|comme)(?:\s|(?<=\b[dDlL])['’])"
    r"|[a-zà-ÿ]\s(?=[A-ZÀ-Þ]))(?=[^\W\d_])"
    r"(?!(?i:the|an?|our|his|her|their|my|this|that|as|is|was|been|be|are|were|has|had|in|at|of"
    r"|on|to|from|for|by|with|and|or|but|he|she|we|they|it|who|which|i|mr|mrs|ms|mx|dr|miss|under"
    r"|until|since|all|any|no|not|l[ea]s?|l['’]|d['’]|de|du|des|une?|notre|nos|son|sa|ses|leurs?"
    r"|en|au|aux|à|et|ou|il|elle|nous|vous|qui|que|est|était|a|m|mme|mlle|monsieur|madame|pour"
    r"|par|sur|dans|avec|chez|ce|cet|cette|se|s['’]|qu['’]|ne|n['’]|y)\b)"
)
"""What a title may stand behind: a stop, a short word, a participle, a word for post, or, before
a capital, a small letter. No word that only leads to a noun begins one."""

_WORD = regex(
    r"[ \n]?(?:(?:&|[–-]) )?[^\W_](?:[^\s,;:()\t\"“”«».]|\.(?=\w)){0,30}"
    r"(?:(?<=\W[^\W_]{2})\.|(?<=\W[^\W_]{4})\.)?"
)
_OPEN = regex(
    r"\s(?:of|the|an?|at|in|on|for|to|and|with|by|from|as|our|her|his|their|is|was|de|du|des"
    r"|l[ea]s?|d|l|et|au|aux|à|en|pour|par|dans|chez|sur|notre|une?|&|[–-])$",
    re.IGNORECASE,
)
"""How a phrase ends that goes on."""

_LONGEST = 8
_LONGEST_FRENCH = 4
_MOST = 400
_NOT_TOLD = frozenset(
    {PartName.LETTERHEAD, PartName.RECIPIENT, PartName.SIGNATURE_BLOCK, PartName.FOOTER}
)


class TitleTold(NamedTuple):
    """A phrase that can be a job title, and the signs of its words."""

    at: Span
    signs: frozenset[str]


def titles_told(letter: Letter) -> Iterator[TitleTold]:
    """Give the phrases that can be job titles, whosever they are."""
    seen: set[Span] = set()
    for lead in _START.finditer(letter.text):
        if letter.part_at(lead.end()) in _NOT_TOLD:
            continue
        for at in _phrases(letter, lead.end()):
            if at not in seen and len(seen) < _MOST:
                seen.add(at)
                yield title_told(letter, at)


def title_told(letter: Letter, at: Span) -> TitleTold:
    """Give the signs of a phrase that can be a job title."""
    value = letter.text[at.start : at.end]
    words = plain(value).split()
    signs = (
        f"role {is_role(value, letter.language)}",
        f"capital {is_capital(value)}",
        f"upper {value.isupper()}",
        f"words {min(len(words), 6)}",
        f"first {words[0]}",
        f"last {words[-1]}",
        f"end {words[-1][-3:]}",
        f"said {min(times_said(letter.text, value), 3)}",
    )
    return TitleTold(at, context(letter, at, date_spans(letter), signs))


def _phrases(letter: Letter, start: int) -> Iterator[Span]:
    """Give what begins at `start` and ends with the name of a calling or with its capitals."""
    text, said, is_large = letter.text, "", False
    for count in range(_LONGEST):
        word = _WORD.match(text, start + len(said))
        if word is None:
            break
        before, said = said, text[start : word.end()]
        was_large, is_large = is_large, is_capital(said)
        if was_large and not is_large and not _OPEN.search(before):
            yield _without_stop(start, before)
        if _OPEN.search(said):
            continue
        is_french = letter.language == "fr" and count < _LONGEST_FRENCH and said[0].isupper()
        is_calling = is_role(said.rstrip("."), letter.language) and not is_addressed(text, start)
        if is_french or is_calling:
            yield _without_stop(start, said)
    if is_large:
        yield _without_stop(start, said)


def _without_stop(start: int, said: str) -> Span:
    return Span(start, start + len(said.rstrip(".")))
