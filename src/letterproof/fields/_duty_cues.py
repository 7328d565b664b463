"""The words that announce what the employee does, and where the things said begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.fields import _no_duty_words as no_duty
from letterproof.fields import _prose_words as words
from letterproof.fields._activity_words import ACTION, BARE, COMPLEMENT
from letterproof.fields._coordination import Said
from letterproof.fields._doers import subjects
from letterproof.fields._things_done import is_thing_done
from letterproof.fields._verb_shapes import goes_on
from letterproof.fields._verb_words import ANSWERS_FOR, ONE_OF_SEVERAL
from letterproof.model.letter import Letter
from letterproof.patterns import regex

REACH = 8
"""So many words may stand between the word for work and the first task."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that announce what the employee does: from `start`; the things said from `end`."""

    start: int
    end: int
    said: Said

    @property
    def is_named(self) -> bool:
        """Say whether the words call it a duty, and not only tell what was done."""
        return self.said is not Said.DONE


def stretches(letter: Letter, sentence: str) -> Iterator[tuple[Cue, int]]:
    """Give each cue with the end of what it governs: the next cue, or the sentence's end."""
    cues = sorted(_cues(letter, sentence), key=lambda cue: (cue.start, -cue.end))
    kept: list[Cue] = []
    for cue in cues:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
        elif cue.end > kept[-1].end and (cue.is_named or not kept[-1].is_named):
            kept[-1] = Cue(kept[-1].start, cue.end, cue.said)
    ends = [*(cue.start for cue in kept), len(sentence)][1:]
    yield from (
        (cue, end) for cue, end in zip(kept, ends, strict=True) if cue.said is not Said.OTHER
    )


def _cues(letter: Letter, sentence: str) -> Iterator[Cue]:
    is_praise = no_duty.PRAISE.search(sentence) is not None
    doers = list(subjects(letter, sentence))
    for start, end in doers:
        said, at = _predicate(sentence, end)
        yield Cue(start, at, Said.OTHER if is_praise and said is Said.DONE else said)
        further = goes_on(sentence, at, letter.language) if said is Said.NAMED else None
        if further is not None and not is_praise and not _tells_other(sentence, further[1]):
            yield Cue(*further, Said.DONE)
    for match in words.RESPONSIBLE.finditer(sentence):
        if not _is_in_chain(letter, sentence, match, doers) and _is_employees(
            sentence, match.start(), doers
        ):
            yield Cue(match.start(), match.end(), Said.NAMED)
    yield from _given(sentence, is_praise=is_praise)
    yield from _about_work(sentence, letter.language)
    if doers:
        yield from _beside(sentence, doers[0][1], is_praise=is_praise)


def _given(sentence: str, *, is_praise: bool) -> Iterator[Cue]:
    """Find what others had the employee do, and what was said to be the employee's."""
    for match in words.ENTRUSTED.finditer(sentence):
        if not words.GIVEN.search(match[0]) and not is_praise:
            yield Cue(match.start(), match.end(), _bare(match[0]))
    for match in words.INVERTED.finditer(sentence):
        yield Cue(match.start(), match.end(), _bare(match[0]))
    for match in words.CAUSED.finditer(sentence):
        yield Cue(match.start(), match.end(), Said.OTHER if is_praise else Said.HAD_TO)


def _beside(sentence: str, at: int, *, is_praise: bool) -> Iterator[Cue]:
    """Find what is said of the employee further on, behind `at`, and besides the rest."""
    for match in words.CHAINED.finditer(sentence, at):
        must = words.MUST.match(sentence, match.end())
        if must is not None and not is_praise and not _tells_other(sentence, must.end()):
            yield Cue(match.start(), must.end(), Said.HAD_TO)
    for match in words.ALSO.finditer(sentence, at) if words.MUST.search(sentence) else ():
        if not is_praise and not _tells_other(sentence, match.end()):
            yield Cue(match.start(), match.end(), Said.DONE)
    for match in words.APART.finditer(sentence):
        if first_word(sentence, match.end()) not in no_duty.STATUS:
            yield Cue(match.start(), match.end(), Said.BESIDES)


def _predicate(sentence: str, at: int) -> tuple[Said, int]:
    """Tell what a verb of the employee says, and where the thing said begins."""
    must = words.MUST.match(sentence, at)
    if must is not None:
        is_duty = not _tells_other(sentence, must.end())
        return (Said.HAD_TO if is_duty else Said.OTHER), must.end()
    responsible = words.RESPONSIBLE.match(sentence, at)
    if responsible is not None:
        return Said.NAMED, responsible.end()
    perfect = PERFECT.match(sentence, at)
    verb = perfect.end() if perfect else at
    return (Said.OTHER if _tells_other(sentence, verb) else Said.DONE), verb


def _is_employees(sentence: str, at: int, doers: list[tuple[int, int]]) -> bool:
    """Say whether "responsible for" at `at` is said of the employee, as its clause tells."""
    before = sentence[:at].rstrip()
    if not before or before.endswith(":"):
        return words.TITLE.match(sentence, at) is None
    if NOBODY.search(before):
        return True
    nearest = max((end for _, end in doers if end <= at), default=None)
    return nearest is not None and not words.OF_OTHERS.search(sentence[nearest:at])


def _is_in_chain(
    letter: Letter, sentence: str, match: "re.Match[str]", doers: list[tuple[int, int]]
) -> bool:
    """Say whether "was in charge of" is one verb of several: "stood A, was in charge of B"."""
    before = [end for _, end in doers if end < match.start()]
    return (
        bool(before)
        and BESIDE.search(sentence, 0, match.start()) is not None
        and _predicate(sentence, before[-1])[0] is Said.DONE
        and (
            ONE_OF_SEVERAL.match(sentence, match.start()) is not None
            or (
                ANSWERS_FOR.match(sentence, match.start()) is not None
                and goes_on(sentence, match.end(), letter.language) is not None
            )
        )
    )


def _about_work(sentence: str, tongue: str) -> Iterator[Cue]:
    """Find "her tasks were", "the position required him to", with the first task behind it."""
    at = 0
    answers = [match.span() for match in words.RESPONSIBLE.finditer(sentence)]
    while noun := words.NOUN.search(sentence, at):
        at = noun.end()
        if any(start < at < end for start, end in answers):
            continue
        direct = words.DIRECT.match(sentence, at)
        if (
            direct is not None
            and noun["noun"].lower() in BINDING
            and not words.OTHERS.search(sentence[: noun.start()])
        ):
            yield Cue(noun.start(), direct.end(), _bare(direct[0]))
            continue
        apposed = words.APPOSED.match(sentence, at)
        ended = words.APPOSED_END.search(sentence, apposed.end()) if apposed else None
        if apposed and ended and noun["noun"].lower() in BINDING and not noun[0].islower():
            yield Cue(noun.start(), apposed.end(), Said.NAMED)
            colon = LISTED.search(sentence, ended.end())
            begin = _things(sentence, colon) if colon else None
            at = begin or ended.end()
            yield Cue(ended.start(), at, Said.NAMED if begin else Said.OTHER)
            continue
        link = words.LINK.search(sentence, noun.end(), noun.end() + 90)
        if link is None or words.OTHERS.search(sentence[: noun.start()]):
            continue
        if words.ENDED.search(sentence, noun.end(), link.start()):
            continue
        is_plural = noun["noun"].lower().endswith("s")
        if link[0] == ":" and not is_plural and link.start() > at + 1:
            continue
        begin = _actions(sentence, link, noun["noun"].lower()) or _first_task(
            sentence, link, tongue, is_plural=is_plural
        )
        is_own = is_plural or (noun["noun"].lower() in OWN_WORK and link[0] != ":")
        if begin is None and is_own:
            begin = _things(sentence, link)
        if begin is not None:
            at = begin
            yield Cue(noun.start(), begin, _bare(sentence[noun.start() : begin]))


def _bare(said: str) -> Said:
    """Tell by the last word of a cue whether a bare verb follows."""
    return Said.HAD_TO if BARE_NEXT.search(said) else Said.NAMED


def _first_task(
    sentence: str, link: "re.Match[str]", tongue: str, *, is_plural: bool
) -> int | None:
    """Find the first verb that names a task, a few words behind `link`, before the next clause.

    Behind "son poste est" a bare word like "conseiller" is a title.
    """
    lead = LEAD.match(sentence, link.end())
    at = begin = lead.end() if lead else link.end()
    is_listing = LISTING.fullmatch(link[0]) is not None
    for _ in range(REACH):
        gap = GAP.match(sentence, at)
        at = gap.end() if gap else at
        if is_listing and "," in sentence[begin:at]:
            return None
        first = words.FIRST[tongue].match(sentence, at)
        if first is not None:
            verb = first["verb"].removeprefix("to ").lower()
            is_bare = verb == first["verb"] and verb.endswith("er") and not is_plural
            is_title = is_bare and not BOUND.search(sentence[:at])
            if not is_title and verb not in words.NO_TASK and verb not in no_duty.STATUS:
                return at + len(first["verb"]) - len(verb)
        word = WORD.match(sentence, at)
        if word is None or word[0].lower() in OTHER_CLAUSE:
            return None
        at = word.end()
    return None


def _actions(sentence: str, link: "re.Match[str]", noun: str) -> int | None:
    """Give where "figurent la tenue des livres" begins its list of actions."""
    lead = LEAD.match(sentence, link.end()) if noun in BINDING | OWN_WORK else None
    if lead and BEING.fullmatch(link[0]) and is_thing_done(sentence, lead.end(), is_listed=False):
        return lead.end()
    begin = _things(sentence, link)
    if begin is not None and is_thing_done(sentence, begin, is_listed=True):
        return begin
    action = ACTION.match(sentence, begin) if begin is not None else None
    if action is None or action["of"].strip().lower() not in BARE:
        return None
    return begin if COMPLEMENT.match(sentence, action.end()) else None


def _things(sentence: str, link: "re.Match[str]") -> int | None:
    """Give where a list of nouns begins behind "included" or a colon."""
    if not LISTING.fullmatch(link[0]):
        return None
    lead = LEAD.match(sentence, link.end())
    at = lead.end() if lead else link.end()
    if AMONG.match(link[0]) and not THE.match(sentence, at):
        return None
    return at if sentence[at:].strip(" .") else None


def first_word(sentence: str, at: int) -> str:
    """Give the word at `at`, bare."""
    word = WORD.search(sentence, at)
    return word[0].lower().strip(",.;:") if word else ""


def _tells_other(sentence: str, at: int) -> bool:
    word = first_word(sentence, at)
    if no_duty.WITH_OBJECT.match(sentence, at):
        return False
    is_denied = word.startswith(("n'", "n’")) or TO_US.match(sentence, at) is not None
    return not word or is_denied or word in no_duty.STATUS or word in no_duty.JOINING


TO_US = regex(r"\s*(?!help)\w+\s+(?:us|me)\b", re.IGNORECASE)
"""What is done to the writer is no work: "asked us for this letter"."""

PERFECT = regex(
    r"(?:ha(?:s|d|ve)|a|avait|ont)\s+(?:(?:also|always|since|toujours|également|aussi|ensuite|en\s+outre|par\s+ailleurs|de\s+plus"
    r"|\w+ly)\s+)?"
    r"(?:been\s+(?=\w+ing\b)|(?=\w+(?:ed|en|wn|ght|pt|lt|nt|ld|id|de|ne|un|ung|ut|et|rt)\b)"
    r"|(?=(?!droit|plus|lieu|un\b)\w+(?:é|i|u|is|ert|it)\b))"
    r"|(?:was|is|were|are)\s+(?:also\s+|not\s+|\w+ly\s+)?(?=(?!having|being|earning|drawing|working)\w+ing\s)",
    re.IGNORECASE,
)
"""What stands before the participle of what was done."""

BESIDE = regex(r"(?:[,;]\s+(?:and\s+|et\s+)?|\s(?:and|et)\s+)$")
BARE_NEXT = regex(r"\s(?:to|that\s+(?:he|she|they))\s*$", re.IGNORECASE)
BINDING = frozenset(
    "duty duties task tasks job responsibility mission missions tâche tâches responsabilité"
    " mandat".split()
)
OWN_WORK = frozenset(("work", "role", "travail", "rôle", "mandat", "mandate"))
BOUND = regex(r"(?:\b(?:de|à|d[’'])|:)\s*$")
NOBODY = regex(r"\b(?:nobody|no\s*one)\s+else\b[^,;.]*$", re.IGNORECASE)
GAP = regex(r"[\s,:–—-]*(?:d[’'](?=[a-zéê]))?")
WORD = regex(r"[^\s,;:.]+")
OTHER_CLAUSE = frozenset(
    "he she they we it il elle nous who which that qui que if when where".split()
)
BEING = regex(r"is|are|was|were", re.IGNORECASE)
LISTED = regex(":")
AMONG = regex(r"figur|compt|se\s|on\s|s[’']", re.IGNORECASE)
THE = regex(r"(?:la|le|les)\s|l[’']", re.IGNORECASE)
LISTING = regex(
    r"includ\w+|involv\w+|compris\w+|consist\w*|entail\w*|cover\w*|encompass\w*|compren\w+"
    r"|inclu\w+|englob\w+|recouvr\w+|figur\w+|se\s+trouv\w+|s[’']ajout\w+|(?:on\s+)?compt\w+|:",
    re.IGNORECASE,
)
LEAD = regex(
    r"(?:\s*,?\s*(?:but\s+(?:are|is|were|was)\s+not\s+limited\s+to|not\s+limited\s+to|of|en"
    r"|in|notamment|mainly|the\s+following|ce\s+qui\s+suit|in\s+particular"
    r"|entre\s+autres)\b)*[\s:,]*",
    re.IGNORECASE,
)
