"""Where a sentence coordinates things: "prepared A, filed B and trained C" is three."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from letterproof import language
from letterproof.fields._prose_words import NO_DUTY, STATUS
from letterproof.model.page import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

LEADING = re.compile(
    r"(?:(?:and|or|he|she|they|il|elle|as\s+well\s+as|also|then|along\s+with|plus|et|ou|ainsi\s+que|mais"
    r"|également|aussi|puis|to|de|du|des|d[’']"
    r"|à|that|the\s+following)(?=[\s’'])[\s’']*|d[’']|[,;:•–—-]\s*)+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:[\s,;:.]+|(?<=\s)(?:and|or|also|as\s+well\s+as|then|et|ou|ainsi\s+que|puis|de|d[’']|he|she|they|il|elle))+$"
)
PLAIN_CUT = re.compile(
    r"\s*;\s*|(?:,\s+|,?\s+and\s+)(?=[a-z]{2,}ing\s)"
    r"|(?:,\s+|,?\s+et\s+)(?=(?:d[e’']|à)\s*[a-zéèêâ]+(?:er|ir|re)\s)"
    r"|(?:,\s+(?:et\s+)?(?=(?:de\s|d[’']))|(?:,\s+|,?\s+et\s+)(?=(?:du|des|de\sla)\s|de\sl[’']))"
)
"""Where even without a parser one thing ends and the next begins."""

OWN = (
    r"(?:his|her|their|its|our|the|son|sa|ses|leur|notre)\s[^,;]{2,40}?"
    r"\s(?:was|is|were|has|had|est|a)\b"
)
OTHER = re.compile(rf"(?:[,;]\s+|\s)(?:and|et)\s+(?P<other>{OWN})")
OTHERS_OWN = re.compile(OWN)
"""Something else's doing: "and his appointment was confirmed"."""

SMALL = frozenset({"cc", "det", "case", "mark", "advmod", "aux", "prep", "punct"})
ONES = frozenset({"he", "she", "they", "il", "elle", "also", "également"})
UNPARSED = 0.1
"""What a cut without the parser costs in confidence."""

FEWEST_LETTERS = 5


def coordinated(
    sentence: str, at: int, tongue: str, *, is_acted: bool
) -> Iterator[tuple[Span, float]]:
    """Give the things coordinated after `at`, each with how much less sure its cut is.

    With `is_acted` what follows is a verb of the employee ("wrote A and ran B"); else it is what
    "responsible for" or "duties included" governs.
    """
    parse = language.pipeline(tongue)
    cuts = {match.end() for match in PLAIN_CUT.finditer(sentence, at)}
    if parse is not None:
        tokens = list(parse(sentence.replace("\n", " ")))
        if is_acted and not _is_verb(tokens, at):
            return
        found = _verbs(tokens, at) if is_acted else _governed(tokens, at)
        if is_acted:
            cuts = {cut for cut in cuts if sentence[:cut].rstrip().endswith(";")}
            cuts |= {match.start("other") for match in OTHER.finditer(sentence, at)}
        cuts |= {token.idx if is_acted else _start(token, at) for token in found}
    for start, end in _pieces(sentence, at, cuts):
        said = sentence[start:end]
        first = said.split(maxsplit=1)[0].lower().strip(",.;:") if said.strip() else ""
        is_other = start > at and (first in STATUS or OTHERS_OWN.match(said) is not None)
        piece = _trim(sentence, start, end)
        if piece is not None and not is_other and not NO_DUTY.search(sentence, start, end):
            yield piece, UNPARSED if parse is None else 0.0


def _pieces(sentence: str, at: int, cuts: set[int]) -> Iterator[tuple[int, int]]:
    """Cut a sentence, but leave a lone verb with what follows: "wrote and maintained"."""
    start = at
    for left, right in pairwise(sorted({at, *(cut for cut in cuts if cut > at), len(sentence)})):
        if len(sentence[left:right].strip(" ,;").removesuffix(" and").split()) > 1:
            yield start, right
            start = right
    if start < len(sentence):
        yield start, len(sentence)


def _is_verb(tokens: "list[Token]", at: int) -> bool:
    after = (token for token in tokens if token.idx >= at and token.pos_ != "ADV")
    first = next(after, None)
    return first is not None and first.pos_ in {"VERB", "AUX"}


def _verbs(tokens: "list[Token]", at: int) -> "list[Token]":
    """Find the finite verbs that continue the first: after a comma or "and", or coordinated.

    After a past tense a participle is one too; the tagger often takes "drafted" for one.
    """
    told = [token for token in tokens if token.pos_ != "ADV" and token.idx >= at]
    endings = {told[0].tag_, "VBN"} if told[0].tag_ == "VBD" else {told[0].tag_}
    found = []
    for before, token in pairwise(told):
        goes_on = before.text in {",", ";"} or before.dep_ == "cc"
        is_verb = token.pos_ in {"VERB", "AUX"}
        is_finite = token.tag_ in endings or "Fin" in token.morph.get("VerbForm", [])
        is_past = "VBN" in endings and before.text == "," and token.text.endswith("ed")
        if (is_verb and is_finite and (goes_on or token.dep_ == "conj")) or is_past:
            found.append(token)
    return found


def _governed(tokens: "list[Token]", at: int) -> "list[Token]":
    """Find what stands beside the first thing the words before `at` govern, and further verbs."""
    governed = [
        token
        for token in tokens
        if token.idx >= at
        and (token.head.i == token.i or token.head.idx < at)
        and token.dep_ not in SMALL
    ]
    if not governed:
        return []
    first, *others = governed
    verbs = [token for token in others if token.dep_ == "conj" and token.pos_ == "VERB"]
    kin = [token for token in first.conjuncts if token.idx > first.idx]
    if first.pos_ == "VERB":
        kin = [token for token in kin if token.pos_ in {"VERB", "NOUN"}]
    gerunds = [token for token in tokens if token.tag_ == "VBG" and _follows_comma(tokens, token)]
    return [*kin, *verbs, *(token for token in gerunds if token.idx > first.idx)]


def _follows_comma(tokens: "list[Token]", token: "Token") -> bool:
    before = tokens[tokens.index(token) - 1]
    return before.text in {",", ";"} or before.dep_ == "cc"


def _start(head: "Token", at: int) -> int:
    """Give where a coordinated thing begins, its small words included."""
    subtree = [
        token
        for token in head.subtree
        if at <= token.idx <= head.idx and token.dep_ not in {"aux", "cc", "punct"}
    ]
    first = min((token.i for token in subtree), default=head.i)
    while first < head.i and head.doc[first].lower_ in ONES:
        first += 1
    return int(head.doc[first].idx)


def _trim(sentence: str, start: int, end: int) -> Span | None:
    """Leave out joining words at both ends; None where too little is left to be a duty."""
    lead = LEADING.match(
        sentence, start + len(sentence[start:end]) - len(sentence[start:end].lstrip()), end
    )
    start = lead.end() if lead else start
    start += len(sentence[start:end]) - len(sentence[start:end].lstrip())
    text = TRAILING.sub("", sentence[start:end])
    return Span(start, start + len(text)) if sum(map(str.isalpha, text)) >= FEWEST_LETTERS else None
