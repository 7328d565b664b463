"""Duties told in running sentences: "was responsible for A, B and C; she also did D"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from letterproof import language
from letterproof.fields._sentences import sentences
from letterproof.model.letter import Letter
from letterproof.model.page import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMED = re.compile(
    r"\b(?:responsib(?:le\s+for|ility\s+for)|accountable\s+for|in\s+charge\s+of"
    r"|tasked\s+with|entrusted\s+with"
    r"|(?:duties|responsibilities|tasks|functions|role|work|job|position"
    r"|assignments)\s+(?:(?:here|there|with\s+us"
    r"|in\s+this\s+(?:role|position)|primarily|mainly|also|have|has|had)\s+){0,2}"
    r"(?:includ\w+|involv\w+|compris\w+|consist\w*\s+of|entail\w*|cover\w*|encompass\w*"
    r"|(?<=duties\s)(?:are|were)|(?<=responsibilities\s)(?:are|were)|(?<=tasks\s)(?:are|were))"
    r"(?:\s+but\s+(?:are|were)\s+not\s+limited\s+to)?(?:\s+to(?=\s+[a-z]))?"
    r"|chargée?s?\s+(?:de\s|d[’']|du\s|des\s)|responsables?\s+(?:de\s|d[’']|du\s|des\s)"
    r"|(?:tâches|fonctions|responsabilités|attributions|missions?|travail"
    r"|rôle)\s+(?:(?:principales?|étaient|sont"
    r"|ici|chez\s+nous|principalement)\s+){0,2}"
    r"(?:consist\w+\s+(?:à|en)|compren\w+|inclu\w+|étaient|sont|était|est)(?:\s+(?:de|d[’']))?"
    r"|s[’']occup\w+\s+(?:de\s|d[’']|du\s|des\s|également\s+de\s))[\s:,]*",
    re.IGNORECASE,
)
ACTED = re.compile(
    r"\b(?:he|she|they|(?:the|our)\s+employee|(?:mr|ms|mrs|mx"
    r"|dr)\.?\s+[^\W\d_]+(?:\s+(?-i:[A-ZÀ-Ý])[\w'’.-]*){0,3}"
    r"|il|elle|(?:m\.|mme|mlle|madame|monsieur)\s+[^\W\d_]+(?:\s+(?-i:[A-ZÀ-Ý])[\w'’.-]*){0,3})\s+"
    r"(?:(?:also|further|has|have|had|regularly|routinely|additionally|then|would|will"
    r"|further|himself|herself"
    r"|currently|independently|successfully|daily|a|y|également|aussi)\s+){0,2}(?=(?-i:[a-zà-ÿ]))",
    re.IGNORECASE,
)
STATUS = frozenset(
    """
    am is are was were be been being has have had do does did can could may might shall
    should will would must work works worked working employ employed employs join joined
    joins earn earns earned receive receives received     hold holds
    held serve serves served resign resigned leave leaves left start started begin began
    commence commenced continue continues continued remain remains remained report reports
    reported demonstrate demonstrates demonstrated show shows showed shown prove proved
    proven possess possesses possessed enjoy enjoyed live lives lived reside resides
    graduated took take gets get got paid entitled need needs want become became deserve
    deserves exhibit exhibited display displayed contribute contributed bring brought
    perform performed discharge discharged execute know knows known wish spend spent stay
    stayed return promote promoted transfer transferred hired appointed confirm confirmed
    tenure rise rose understand benefit est était sont étaient a avait ont avaient fut été
    être avoir travaille travaillait travaillé occupe occupait occupé perçoit percevait
    perçu touche touchait gagne gagnait bénéficie bénéficiait reçoit recevait possède
    démontre démontré fait quitté démissionné relève relevait doit devait peut pouvait
    demeure réside habite s’est s'est montré montre engagé embauché intégré rejoint commencé
    débuté exerce exerçait exercé
    """.split()
)
"""Verbs that say how someone is employed, not what someone does."""
PRAISE = re.compile(
    r"\b(?:diligen|sincer|excellen|satisf|hard[- ]?working|asset|professionalism|conduct"
    r"|punctual|recommend|wish"
    r"|success|resign|character|dedicat|reliab|honest|integrity|trustworth|appreciat"
    r"|pleas(?:ure|ant)|commend"
    r"|best\s+of|team\s+player|ponctu|sérieu|assidu|rigueur|recommand|souhait|qualités"
    r"|entière\s+satisfaction"
    r"|hesitat|contact|hours|per\s+week|salary|salaire|heures|vacation|benefits|avantages)",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"(?:(?:and|or|he|she|they|il|elle|as\s+well\s+as|also|then|along\s+with|plus|et|ou|ainsi\s+que|mais"
    r"|également|aussi|puis|to|de|d[’']"
    r"|à|that|the\s+following)(?=[\s’'])[\s’']*|d[’']|[,;:•–—-]\s*)+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:[\s,;:.]+|(?<=\s)(?:and|or|also|as\s+well\s+as|then|et|ou|ainsi\s+que|puis|de|d[’']|he|she|they|il|elle))+$"
)
SMALL = frozenset({"cc", "det", "case", "mark", "advmod", "aux", "prep", "punct"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
PLAIN_CUT = re.compile(
    r"\s*;\s*|(?:,\s+|,?\s+and\s+)(?=[a-z]{2,}ing\s)"
    r"|(?:,\s+|,?\s+et\s+)(?=(?:d[e’']|à)\s*[a-zéèêâ]+(?:er|ir|re)\s)"
)
FEWEST_LETTERS = 5


def prose(letter: Letter, within: Span) -> Iterator[tuple[Span, float]]:
    """Give the stretches of `within` that tell a duty, each with its confidence.

    The parser is loaded only when some sentence speaks of duties or of something done.
    """
    for span in sentences(letter.text, within):
        sentence = letter.text[span.start : span.end]
        cue = NAMED.search(sentence)
        if cue is not None:
            yield from _split(letter, span, cue.end(), 0.85)
        elif not PRAISE.search(sentence):
            cue = ACTED.search(sentence)
            if cue is not None and not _is_status(sentence[cue.end() :]):
                yield from _split(letter, span, cue.end(), 0.8)


def _is_status(rest: str) -> bool:
    words = rest.split(maxsplit=1)
    return not words or words[0].lower().strip(",.;:") in STATUS


def _split(letter: Letter, span: Span, at: int, confidence: float) -> Iterator[tuple[Span, float]]:
    """Cut what follows `at` in the sentence into the things it coordinates."""
    sentence = letter.text[span.start : span.end]
    cuts = {match.end() for match in PLAIN_CUT.finditer(sentence, at)}
    parse = language.pipeline(letter.language)
    if parse is None:
        confidence -= 0.1
    else:
        tokens = list(parse(sentence.replace("\n", " ")))
        begins_finite = next((token.tag_ in FINITE for token in tokens if token.idx >= at), False)
        gerunds = {token.idx for token in tokens if token.tag_ == "VBG" or token.pos_ != "VERB"}
        heads = _heads(tokens, at)
        if begins_finite:
            cuts -= gerunds
            heads = [head for head in heads if head.tag_ != "VBG"]
        cuts |= {_start(head, at) for head in heads}
    cuts |= {at, len(sentence)}
    for start, end in pairwise(sorted(cuts)):
        stretch = _trim(sentence, start, end)
        if stretch is not None and not (start > at and _is_status(sentence[stretch.start :])):
            yield Span(span.start + stretch.start, span.start + stretch.end), confidence


def _heads(tokens: "list[Token]", at: int) -> "list[Token]":
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
    return [*kin, *verbs]


def _start(head: "Token", at: int) -> int:
    """Give where a coordinated thing begins, its small words included."""
    subtree = [
        token
        for token in head.subtree
        if at <= token.idx <= head.idx and token.dep_ not in {"nsubj", "aux", "cc", "punct"}
    ]
    return int(min((token.idx for token in subtree), default=head.idx))


def _trim(sentence: str, start: int, end: int) -> Span | None:
    """Leave out joining words at both ends; None where too little is left to be a duty."""
    lead = LEADING.match(
        sentence, start + len(sentence[start:end]) - len(sentence[start:end].lstrip()), end
    )
    start = lead.end() if lead else start
    start += len(sentence[start:end]) - len(sentence[start:end].lstrip())
    text = TRAILING.sub("", sentence[start:end])
    return Span(start, start + len(text)) if sum(map(str.isalpha, text)) >= FEWEST_LETTERS else None
