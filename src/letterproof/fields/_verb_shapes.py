"""Chains of verbs whose shapes alone tell where the next begins: "milked A and fed the B"."""

import re
from collections.abc import Callable

from letterproof.fields import _verb_words as words
from letterproof.fields._activity_words import NOMINAL, SEPARATOR
from letterproof.fields._verbs import ADJECTIVES, INVARIANT, MAYBE, MODIFIERS, NO, SURELY
from letterproof.patterns import regex

Judge = Callable[["re.Match[str]"], int]
Shapes = Callable[[str, str, str], int | None]

WORD = regex(r"[^\W\d_][\w-]*")
NEXT = regex(rf"\s+(?:(?:also|then|{words.LY})\s+)?(?P<word>[\w’'-]+)|\s*(?P<end>[^\w\s]|$)")
ADVERB = regex(rf"{words.LY}\b")
LISTED = regex(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?P<word>[\w-]+)(?:\s+(?P<after>[\w’'-]+))?"
)
HANDED_ON = regex(r"\b(?:it|them)\b[^,;]*$")
"""What was done to it before, no first object of "reads the meters and logs them"."""

ENDED = regex(r"\s(?:and|et)\s[^,;]+$")
"""A list that its "and" has ended: what a comma adds to "does A and B" is a verb."""

BARE = regex(r"\s*(?:to\s+)?(?P<verb>[^\W\d_]{3,})\s+(?:the|all|our|any|his|her|their|an?)\s")
"""A bare verb, which alone stands right before the article of what it is done to."""


REACH = 60
"""So far back a subordinate clause may have begun."""


def is_bare_verb(text: str) -> bool:
    """Say whether an English bare verb begins a text, with what it is done to behind it."""
    first = BARE.match(text)
    return (
        first is not None
        and first["verb"].lower() not in words.SMALL
        and not first["verb"].endswith(("ing", "ed", "ss"))
        and _third(first["verb"], "the", "") is NO
    )


def clear_verbs(text: str, tongue: str, *, is_done: bool) -> dict[int, int | None]:
    """Judge the words behind commas and "and", by place; None where the shape leaves it open."""
    first = next(
        (
            word[0].lower()
            for word in WORD.finditer(text)
            if word[0].lower() not in words.SMALL and not ADVERB.match(word[0].lower())
        ),
        "",
    )
    shapes = _french(first) if tongue == "fr" else _english(first, is_done=is_done)
    return {match.start(): _judge(text, match, shapes) for match in SEPARATOR.finditer(text)}


def _judge(text: str, match: "re.Match[str]", shapes: Shapes | None) -> int | None:
    word = re.split(r"[\s’']", match["next"])[-1]
    at = match.start("next")
    if words.ANSWERS_FOR.match(text, at) or words.ONE_OF_SEVERAL.match(text, at):
        return SURELY
    is_noun = match["next"][:2].lower() in {"l'", "l’"} and NOMINAL.match(word)
    if is_noun or word.lower() in words.SMALL or not word[:1].islower():
        return NO
    if shapes is None:
        return None
    if word != match["next"] and text[match.start("next") : match.end("next")][:2] in {"la", "le"}:
        return NO
    return _by_neighbour(text, match, word, shapes)


def _by_neighbour(text: str, match: "re.Match[str]", word: str, shapes: Shapes) -> int | None:
    near = NEXT.match(text, match.end("next"))
    after = re.split("[’']", near["word"] or "")[0] if near else ""
    if near and match["comma"] is None and near["end"] == ",":
        return NO  # "and rockers, does": the end of a list of things
    judged = shapes(word, after.lower(), text[match.end("next") :])
    goes_on = HANDED_ON.search(text, max(match.start() - REACH, 0), match.start()) is not None
    is_shared = match["comma"] is None and after in {"it", "them"} and not goes_on
    if judged and words.CLAUSE.search(text, max(match.start() - REACH, 0), match.start()):
        return None
    if judged is None and match["comma"] == "," and ENDED.search(text, 0, match.start()):
        return MAYBE
    return NO if is_shared else judged


def _english(first: str, *, is_done: bool) -> Shapes | None:
    if not is_done:
        return _bare
    if first in INVARIANT:
        return None
    if first.endswith("ed") or first in words.PAST:
        return _past
    return _third if first.endswith("s") and not first.endswith("ss") else _bare


def _past(word: str, after: str, rest: str) -> int | None:
    """Judge a word in a chain of pasts: "sanded the pieces and ran the saw"."""
    has_object = after in words.DETERMINERS or after in words.PARTICLES
    if word in INVARIANT:
        return SURELY if has_object else None
    if word not in words.PAST and (not word.endswith("ed") or word in words.NOUNS_IN_ED):
        return NO
    if after in words.DETERMINERS or (has_object and word not in ADJECTIVES):
        return SURELY
    if not after:
        return _before_another(rest, lambda near: near.endswith("ed") or near in words.PAST)
    if word in ADJECTIVES or after == "by":
        return None
    is_clear = after in words.PREPOSITIONS or word in words.PAST or "-" in word
    return MAYBE if is_clear or after in words.QUALITIES else None


def _third(word: str, after: str, rest: str) -> int | None:
    """Judge a word in a chain of presents: "runs the fry station and orders the fish"."""
    if not word.endswith("s") or word.endswith("ss"):
        return NO
    if after in words.DETERMINERS:
        return SURELY
    if not after or after in {"and", "or"}:
        return _before_another(rest, lambda near: near.endswith("s") and not near.endswith("ss"))
    if after in words.PREPOSITIONS or after in words.PARTICLES:
        is_clear = word in words.INTRANSITIVE or after in words.PARTICLES
        return MAYBE if is_clear else NO if after == "of" else None
    is_open = word in MODIFIERS or after.endswith(("ed", "ing", "en"))
    return NO if after in words.SMALL else None if is_open else MAYBE


def _bare(word: str, after: str, rest: str) -> int | None:
    """Judge a word in a chain of bare verbs: "to milk the cows and clean the shed"."""
    if (word.endswith("s") and not word.endswith("ss")) or word.endswith("ing"):
        return NO
    if after in words.DETERMINERS:
        return SURELY
    if not after:
        return _before_another(rest, lambda near: not near.endswith("s"))
    if after in words.PARTICLES:
        return MAYBE
    if after in words.PREPOSITIONS:
        return MAYBE if word + "s" in words.INTRANSITIVE else NO if after == "of" else None
    return NO if after in words.SMALL else None


def _before_another(rest: str, is_same: Callable[[str], bool]) -> int | None:
    """Judge a word that stands alone: open where one of its shape follows with its object."""
    at, listed = 0, LISTED.match(rest)
    while listed:
        if is_same(listed["word"]) and (listed["after"] or "") in words.DETERMINERS:
            return MAYBE if at == 0 else None
        at = listed.end("word")
        listed = LISTED.match(rest, at)
    return NO


def _french(first: str) -> Shapes | None:
    if first.endswith(("ait", "aient")):
        return _imperfect
    if first in words.EITHER:
        return lambda word, after, rest: (_participle if word.endswith("é") else _present)(
            word, after, rest
        )
    if first.endswith("é") or first in words.PARTICIPLES:
        return _participle
    return _present


def _imperfect(word: str, _after: str, _rest: str) -> int:
    is_past = word.endswith(("ait", "aient")) and word not in words.NOUNS_IN_AIT
    return SURELY if is_past else NO


def _participle(word: str, after: str, _rest: str) -> int | None:
    if not word.endswith("é") and word not in words.PARTICIPLES:
        return NO
    if after in words.ARTICLES or after == "des":
        return SURELY
    if after in words.DATIVES or (word in words.LIGHT and after in words.CARRIED_BY):
        return MAYBE
    return None if after else NO


def _present(word: str, after: str, _rest: str) -> int | None:
    if not word.endswith(("e", "t", "d")) or word.endswith("ant") or not after:
        return NO
    if after in words.ARTICLES or (word in words.LIGHT and after in words.CARRIED_BY):
        return MAYBE
    return None if after in words.OPEN else NO


def goes_on(text: str, at: int, tongue: str) -> tuple[int, int] | None:
    """Give where a finite verb with its object begins: "in charge of A, filed the B"."""
    for match in words.GOES_ON.finditer(text, at):
        verb, after = match["verb"], match["after"].lower()
        if verb in words.SMALL or verb in words.NO_VERB:
            continue
        if tongue == "fr":
            is_verb = verb.endswith(("e", "t", "d")) and after in words.ARTICLES
        else:
            is_past = verb.endswith("ed") or verb in words.PAST
            is_third = verb.endswith("s") and not verb.endswith("ss")
            is_verb = (is_past or is_third) and (
                after in words.DETERMINERS or (after in words.PARTICLES and is_past)
            )
        if is_verb:
            return match.span()
    return None
