"""The duties of a position say little: a few words each, or phrases that fit any job.

## Why it matters
An officer compares the duties with an occupation. "Various tasks as required" fits all of them.

## Found in
> Responsible for various tasks. Handled other duties as assigned. Cooking.

## Not found in
> Responsible for planning the menus and ordering the supplies of a kitchen of twelve.

## Doubts
The measures are our own: half of the duties shorter than six words, or more than half of them an
empty phrase with fewer than three words of substance. Duties that one sentence strings together
are measured as one. Short and exact duties can be found too, so this is a warning.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from letterproof.fields.duties import duties
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Fact
from letterproof.model.finding import Problem
from letterproof.model.page import Span
from letterproof.model.severity import Severity
from letterproof.patterns import regex
from letterproof.rules import rule
from letterproof.rules._sources import DUTY_WORDING
from letterproof.rules._wording import of

FEW_WORDS = 6
SUBSTANCE = 3
"""Words of substance without which a duty with an empty opening says nothing."""

EMPTY = regex(
    r"\W*(?:(?:he|she|they|was|is|were|also|and|to|il|elle|était|est)\s+)*"
    r"(?:responsib(?:le|ility|ilities)|in\s+charge|various|other|miscellaneous|general|any\s+other"
    r"|all|handl(?:e|es|ed|ing)|perform(?:s|ed|ing)?|assist(?:s|ed|ing)?|help(?:s|ed|ing)?"
    r"|support(?:s|ed|ing)?|work(?:s|ed|ing)?|involved|participat(?:e|es|ed|ing)"
    r"|carr(?:y|ies|ied|ying)\s+out|do(?:es|ing)?|did|undert(?:ake|akes|ook|aking)|day[\s-]to[\s-]day"
    r"|chargée?|responsables?|divers|diverses|autres?|toutes?|différente?s|tâches|effectue[rs]?"
    r"|accomplir|aide[rs]?|assiste[rs]?|participe[rs]?|participation|s['’]occupe[rs]?|travaux"
    r"|exécute[rs]?)\b",
    re.IGNORECASE,
)
HOLLOW = frozenset(
    "responsible responsibility responsibilities charge various other miscellaneous general any all"
    " handle handles handled handling perform performs performed performing assist assists assisted"
    " assisting help helps helped helping support supports supported supporting work works worked"
    " working involved participate participates participated participating carry carries carried"
    " carrying out do does doing did undertake undertakes undertook undertaking day daily he she"
    " they was is were also and to of for in with on the a an as at by or his her their such task"
    " tasks duty duties job jobs activity activities assignment assignments assigned required"
    " requested needed necessary related relevant etc when if from time be may area areas matters"
    " things team company office management manager supervisor given different many several daily"
    " charge chargé chargée responsable responsables divers diverses autre autres tout tous toute"
    " toutes différent différente différents différentes tâche tâches travail travaux effectuer"
    " effectue accomplir aider aide assister assiste participer participe participation occuper"
    " occupe exécuter exécute de du des d la le les l un une et ou à au aux en dans pour par avec"
    " il elle est était s selon besoin besoins demande demandé demandées requises connexes liées"
    " équipe entreprise bureau quotidien quotidienne quotidiennes général générale générales"
    " activité activités mission missions".split(" ")
)
WORD = regex(r"[^\W_]+")
STRING = regex(r"\s*(?:,|and\b|as\s+well\s+as\b|et\b|ainsi\s+que\b)(?:\s+\w+){0,3}\s*")
"""What stands between two duties of one sentence: a comma, "and", and a few small words."""


@rule(
    "LP303",
    over=Dossier,
    severity=Severity.WARNING,
    source=DUTY_WORDING,
    remedy="Ask the employer to say what was done, for whom, with what, and how often.",
)
def duties_vague(dossier: Dossier) -> Iterator[Problem]:
    """Find positions whose duties would fit any job."""
    for position in dossier.positions:
        facts = position.all(duties)
        if not facts:
            continue
        empty = tuple(fact for fact in facts if _is_empty(fact.value))
        where = of(dossier, position)
        if 2 * len(empty) > len(facts):
            message = f"Most of the duties would fit any job{where}."
            yield Problem(message, empty, position)
            continue
        lengths = _lengths(dossier.letter.text, facts)
        if median(lengths) < FEW_WORDS:
            short = tuple(
                fact for fact, length in zip(facts, lengths, strict=True) if length < FEW_WORDS
            )
            message = f"Most of the duties have fewer than {FEW_WORDS} words{where}."
            yield Problem(message, short, position)


def _is_empty(duty: str) -> bool:
    """Say whether a duty opens with an empty phrase and says nothing more."""
    words = [word.lower() for word in WORD.findall(duty)]
    return bool(EMPTY.match(duty)) and sum(word not in HOLLOW for word in words) < SUBSTANCE


def _lengths(text: str, facts: Sequence[Fact[str]]) -> list[int]:
    """Count each duty's words; duties strung together in a sentence count all of theirs."""
    strings = [[facts[0]]]
    for before, after in pairwise(facts):
        if _are_strung(text, before, after):
            strings[-1].append(after)
        else:
            strings.append([after])
    return [sum(_words(fact.value) for fact in string) for string in strings for _ in string]


def _are_strung(text: str, before: Fact[str], after: Fact[str]) -> bool:
    if not (isinstance(before.at, Span) and isinstance(after.at, Span)):
        return False
    return bool(STRING.fullmatch(text, before.at.end, after.at.start))


def _words(duty: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in duty.split())
