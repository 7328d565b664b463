"""Where the employee stands in front of a verb."""

import re
from collections.abc import Iterator
from functools import lru_cache

from letterproof.fields import _prose_words as words
from letterproof.fields._organisations import has_legal_form
from letterproof.fields._plain import ENOUGH
from letterproof.model.letter import Letter, PartName
from letterproof.patterns import regex

FEWEST = 2
INITIALS = 2


def subjects(letter: Letter, sentence: str) -> Iterator[tuple[int, int]]:
    """Find where the employee stands in front of a verb: from there, and where the verb begins."""
    at = 0
    while match := words.SUBJECT.search(sentence, at):
        who, before = match["who"], sentence[: match.start()]
        is_employee = words.WORKER.fullmatch(who) is not None or _is_employee(letter, who, before)
        at = match.end() if is_employee else match.end("who")
        if is_employee and not _is_subordinate(sentence, match):
            yield match.span()
    cleft = words.CLEFT.search(sentence)
    if cleft:
        for match in words.WHO.finditer(sentence, cleft.end()):
            if match.start() == cleft.end() or BESIDE.search(sentence[: match.start()]):
                yield match.span()


def _is_subordinate(sentence: str, subject: "re.Match[str]") -> bool:
    """Say whether a pronoun stands in a clause within what is told: "stopped when they fell"."""
    before = sentence[: subject.start()]
    is_they = subject["who"].lower() == "they" and SINGULAR.search(before) is not None
    within = SUBORDINATOR.search(before)
    if GOING_ON.search(before):
        return False
    if HELD.search(before):
        return True
    return is_they or (
        within is not None
        and (above := words.SUBJECT.search(before[: within.start()])) is not None
        and above["who"].partition(" ")[0] not in NO_NAME
    )


def _is_employee(letter: Letter, who: str, before: str) -> bool:
    """Say whether a name is a person's whom the letter names elsewhere, and not the writer's.

    A name is never written small, and a firm's stands with its legal form or in the letterhead.
    """
    first, last = who.split(maxsplit=1)[0], who.rsplit(maxsplit=1)[-1].strip("’'.")
    if first in NO_NAME or WRITER.search(before) or ARTICLE.search(before):
        return False
    block = letter.part(PartName.SIGNATURE_BLOCK)
    end = min(block.start, ENOUGH) if block else ENOUGH
    if len(last) <= INITIALS and last.isupper():
        return _initials_stand(letter.text, end, last)
    runs = _runs_of(letter.text, end, last)
    if not runs:
        return False
    head = letter.part(PartName.LETTERHEAD)
    is_firm = head is not None and last.lower() in letter.text[head.start : head.end].lower()
    return words.TITLED.match(who) is not None or not (is_firm or any(map(has_legal_form, runs)))


@lru_cache(maxsize=256)
def _initials_stand(text: str, end: int, initials: str) -> bool:
    """Say whether initials stand before a name, above `end`."""
    pattern = r"\b" + r"\.?\s?".join(initials) + r"\.?\s+[A-Z]"
    return re.search(pattern, text[:end]) is not None


@lru_cache(maxsize=256)
def _runs_of(text: str, end: int, name: str) -> tuple[str, ...]:
    """Give a name with the capital words behind it wherever it stands above `end`.

    None where it stands there once, never amid a line, or small.
    """
    own = text[:end]
    if own.count(name) + own.count(name.upper()) < FEWEST:
        return ()
    runs = re.findall(
        rf"\b(?:{re.escape(name)}|{re.escape(name.upper())})\b(?:[ \n]+[A-Z&][\w.&]*)*", own
    )
    if (
        len(runs) < FEWEST
        or not re.search(rf"\w[.,:–-]?[ \n\t]{re.escape(name)}\b", own, re.IGNORECASE)
        or re.search(rf"\b{re.escape(name.lower())}\b", own)
    ):
        return ()
    return tuple(runs)


BESIDE = regex(r"(?:[,;]|\b(?:and|but|et|mais))\s+$")
"""What joins one "who" to another."""

SINGULAR = regex(r"\b(?:he|she|mr|ms|mrs|his|her)\b", re.IGNORECASE)

SUBORDINATOR = regex(
    r"\b(?:when(?:ever)?|where(?:ver)?|if|unless|until|because|so\s+that|that|which|whom|what|how|than"
    r"|before|after|once|as\s+soon\s+as|lorsqu[e’']|quand|qu[e’']|dont|où|dès\s+qu[e’'])\s*$",
    re.IGNORECASE,
)

HELD = regex(
    r"\b(?:the|an?|that)\s+(?:\w+\s+)?(?:one|role|post|position|job|office|title|rank)\s+$"
    r"|\b(?:poste|fonctions?|emploi|titre|grade|rang|charge|place)\s+qu[’']\s?$",
    re.IGNORECASE,
)
"""What a clause without its "that" says more of: "the second role is the one she holds"."""

GOING_ON = regex(
    r",\s+(?:where|où)\s+$"
    r"|\b(?:section|department|unit|ward|branch|office|stores?|shop|site|plant|hospital|clinic|school|company|firm|factory"
    r"|warehouse|laborator(?:y|ies)|team|kitchen|service|atelier|magasin|usine|bureau|agence|équipe|cuisine|laboratoire)\s*,?"
    r"\s+(?:where|in\s+which|où|dans\s+laquelle|dans\s+lequel)\s+$",
    re.IGNORECASE,
)
"""What goes on with the story: "worked in the stores, where she kept the books"."""

WRITER = regex(
    r"(?:^|\s)(?:I|We|Je|Nous)\s*,\s*$|^\W*(?:I|We|Je|Nous)\s*,|\b(?:undersigned|soussignée?s?)\b",
    re.IGNORECASE,
)

ARTICLE = regex(
    r"\b(?:the|our|an?|every|each|le|la|les|notre|une?|du|des|au|of|with|by|from)\s+$",
    re.IGNORECASE,
)
"""Before an office or a thing, and no subject: "the Second Engineer", "of CNC machining"."""

NO_NAME = frozenset(
    "The This These That Those We It Our All Both Please During Since From For With Her His"
    " Their Its In At On As"
    " When While Where Whoever What If After Before Although Though Because Until Upon There"
    " Here So And But"
    " Apart Every Day Le La Les Ce Cette Nous Notre Nos Son Sa Ses En Dans Pour Chaque Outre Il"
    " On Par Through By Je Upon Of".split()
)
