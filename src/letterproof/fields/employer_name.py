"""The employer's name, as the letter gives it."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._employers import Mention, Source, mentions
from letterproof.fields._layout import is_blank
from letterproof.fields._organisations import core, has_legal_form, is_same
from letterproof.fields._plain import plain
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.patterns import regex

ARTICLE = regex(r"(?:the|la|le|les)\s|l['’]", re.IGNORECASE)
HEADS_SENTENCE = regex(r"(?:\A|[.!?]\s|\n\n)\Z")
AGREED = 0.04
HOST = regex(r"(?:@|www\.)(?P<host>[\w-]{2,60}(?:\.[\w-]{2,40}){0,3})\.[^\W\d_]{2,12}\b")
SHARED = frozenset(
    "gmail hotmail outlook yahoo icloud live free orange wanadoo bell rogers videotron".split()
)
SHORTEST = 4
HOSTED = 0.12
"""What a name gains that the letter's own mail or web address repeats."""
LEAST = 0.5
"""A name that is worth less is a word amid others."""
HIGHEST = 0.98


@field(Scope.LETTER, str)
def employer_name(letter: Letter) -> Iterator[Hit[str]]:
    """Find firms told to employ, heading the letter or signed for; agreeing ones gain by it."""
    found = [one for one in mentions(letter) if not is_blank(letter.text, one.at)]
    groups = _groups(found)
    hosts = _hosts(letter)
    for group in groups:
        sources = {one.source for one in group}
        best = max(one.confidence for one in group)
        told = [one for one in group if one.source is not Source.LETTERHEAD] or group
        has_article = _has_article(letter.text, group)
        named = max(
            group,
            key=lambda one: (
                has_legal_form(one.name),
                len(core(one.name)),
                (ARTICLE.match(one.name) is not None) is has_article,
                one in told,
                one.confidence,
                -one.at.start,
            ),
        )
        gain = AGREED * (len(sources) - 1)
        if len(sources) > 1:
            best = max(best, 0.85)
        if any(_is_host(one.name, host) for one in group for host in hosts):
            best = min(max(best, 0.7) + HOSTED, 0.96)
        if best >= LEAST:
            yield Hit(named.name, named.at, min(best + gain, HIGHEST), named.source.value)


def _has_article(text: str, group: list[Mention]) -> bool:
    """Say whether an article is of the name: the one that begins a sentence may not be.

    It is not where the name stands without it on a line of its own.
    """
    if any(
        ARTICLE.match(one.name)
        and (one.source is not Source.SENTENCE or not HEADS_SENTENCE.search(text, 0, one.at.start))
        for one in group
    ):
        return True
    return all(one.source is Source.SENTENCE for one in group)


def _hosts(letter: Letter) -> list[str]:
    """Give the names in mail and web addresses, folded to letters, without those all share."""
    folded = plain(letter.text)
    names = {match["host"].rpartition(".")[2] or match["host"] for match in HOST.finditer(folded)}
    return sorted(re.sub(r"[\W_]", "", name) for name in names - SHARED)


def _is_host(name: str, host: str) -> bool:
    """Say whether a host is made of the name's words or initials."""
    words = re.findall(r"[a-z0-9]+", plain(name))
    own = sorted(core(plain(name)) & set(words), key=lambda word: (-len(word), word))
    initials = "".join(word[0] for word in words)
    whole = "".join(words)
    return (
        whole.startswith(host)
        or (len(host) > 1 and (initials.startswith(host) and len(host) > SHORTEST - 2))
        or any(len(word) >= SHORTEST and word in host for word in own[:3])
    )


def _groups(found: list[Mention]) -> list[list[Mention]]:
    """Put the names of one firm together, in order of first mention."""
    groups: list[list[Mention]] = []
    for one in sorted(found, key=lambda one: (-len(core(one.name)), one.at.start)):
        for group in groups:
            if is_same(core(one.name), core(group[0].name)):
                group.append(one)
                break
        else:
            groups.append([one])
    return sorted(groups, key=lambda group: min(one.at.start for one in group))
