"""Where a sentence coordinates activities: "prepared A, filed B and trained C" is three."""

import re
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import pairwise

from letterproof import language
from letterproof.fields import _no_duty_words as no_duty
from letterproof.fields import _prose_words as words
from letterproof.fields._activity_rows import (
    FILLER_LEAD,
    NO_LEAD,
    SMALL_ONLY,
    cuts_before_things,
    more_cuts,
)
from letterproof.fields._activity_words import (
    ALONE,
    ASIDE,
    BESIDE,
    CARRIED_OUT,
    DEED,
    GERUND,
    HARD,
    HARD_BEFORE,
    INFINITIVE,
    JOIN_BEFORE,
    JOINED_ASIDE,
    LEADING,
    NO_TASK,
    NOMINAL,
    OBJECT,
    OTHER_CLAUSE,
    OWN_RELATIVE,
    OWNED,
    RELATIVE,
    REPEATED,
    SEPARATOR,
    SUBORDINATE,
    TRAILING,
)
from letterproof.fields._paired_verbs import without_pairs
from letterproof.fields._things_done import (
    cuts_of_parallels,
    cuts_of_things,
    first_word,
    in_series,
    is_of_gerund,
)
from letterproof.fields._verb_shapes import Judge, clear_verbs, is_bare_verb
from letterproof.fields._verbs import MAYBE, NO, SURELY, Verbs, governed
from letterproof.model.page import Span
from letterproof.patterns import regex


class Said(Enum):
    """How an activity is said: as a verb of the employee, a bare verb, a thing, or not at all."""

    DONE = "he wrote"
    HAD_TO = "he had to write"
    NAMED = "his duties were writing"
    BESIDES = "besides writing"
    OTHER = "he was born"


UNPARSED = 0.1
"""What a cut without the parser costs in confidence."""

CUT_SHORT = regex(r"(?<!\bpar)\s(?:the|an?|of|his|her|their|le|la|les|des|du|une?|ses|son|sa)$")
OF_AGAIN = regex(r"(?:,|,?\s(?:and|or))\s+of\s+(?=(?:the|all|our|an?)\s)")
AGAIN = regex(r"([\w’'-]+)\s+par\s+\1\b")
THE_DEED = regex(r"(?:le|la|l[’'])\s?[a-zà-ÿ]{4,}(?:ment|tion|age)$")
FEWEST_LETTERS = 5


def coordinated(
    sentence: str, within: Span, tongue: str, said: Said
) -> Iterator[tuple[Span, float]]:
    """Give the activities said in `within`, each with how much less sure its cut is.

    Gerunds and infinitives tell by their shape where one ends; other words need the parser.
    """
    text = _own(sentence, within, said)
    verb = first_word(text)
    loss = 0.0
    if said is Said.NAMED and tongue == "en" and is_bare_verb(text):
        said = Said.HAD_TO
    is_infinitive = tongue == "fr" and _is_infinitive(verb)
    again = REPEATED[said is Said.HAD_TO]
    repeated = [match.end() for match in again.finditer(text)] if tongue == "en" else []
    if said is Said.NAMED and sentence[: within.start].rstrip().endswith("of") and not repeated:
        repeated = [match.end() for match in OF_AGAIN.finditer(text)]
    if said is not Said.DONE and repeated:
        cuts = repeated
    elif said in {Said.NAMED, Said.BESIDES} and is_of_gerund(text):
        cuts, loss = _of_things(text, tongue)
    elif (
        (said is not Said.DONE or tongue == "en") and _is_gerund(verb) and not _is_alone(text, verb)
    ):
        cuts = _cuts(text, lambda match: _by_shape(text, match, _is_gerund))
        cuts = [*_without_adjuncts(text, cuts), *more_cuts(text, tongue, sentence[: within.start])]
    elif said is not Said.DONE and is_infinitive:
        cuts = _cuts(text, lambda match: _by_shape(text, match, _is_infinitive))
        cuts += [*more_cuts(text, tongue), *cuts_before_things(text)]
    elif said in {Said.NAMED, Said.BESIDES}:
        cuts, loss = _of_things(text, tongue)
    else:
        judge, loss = _judge_of(text, verb, tongue, said)
        cuts = [*(cuts_of_things(text) if CARRIED_OUT.match(verb) else ()), *_cuts(text, judge)]
    for start, end in _pieces(text, set(cuts)):
        aside = JOINED_ASIDE.search(text, start, end) if end < len(text) else None
        piece = _trim(text, start, aside.start() if aside else end)
        if piece is not None and not _is_other(text, piece, said):
            yield Span(within.start + piece.start, within.start + piece.end), loss


LEAD_IN = {"en": "He was responsible for ", "fr": "Il est chargé de "}
BEFORE = {
    ("en", Said.DONE): "He ",
    ("en", Said.HAD_TO): "He will ",
    ("fr", Said.DONE): "Il ",
    ("fr", Said.HAD_TO): "Il devait ",
}
"""What the parser reads first, so that it takes the next word for what it is."""


def _of_things(text: str, tongue: str) -> tuple[list[int], float]:
    """Cut a row of things; the parser is asked where no noun of action begins one."""
    cuts = [*cuts_of_things(text), *(more_cuts(text, tongue) if tongue == "fr" else ())]
    cuts += cuts_of_parallels(text, cuts)
    if cuts or not SEPARATOR.search(text):
        return cuts, 0.0
    parse = language.pipeline(tongue)
    if parse is None:
        return _cuts(text, _is_any_verb(text)), UNPARSED
    cuts = governed(list(parse(LEAD_IN[tongue] + text)), len(LEAD_IN[tongue]))
    return cuts or in_series(text), 0.0


def _judge_of(text: str, verb: str, tongue: str, said: Said) -> tuple[Judge, float]:
    """Judge the verbs of a text that begins with one; the parser is asked where shapes are open."""
    is_done = said is Said.DONE
    likely = clear_verbs(text, tongue, is_done=is_done)
    loss = 0.0
    other: Judge = _is_none
    if None in likely.values():
        parse = language.pipeline(tongue)
        if parse is None:
            other, loss = _is_any_verb(text), UNPARSED
        else:
            is_perfect = tongue == "fr" and verb.endswith(("é", "çu", "is"))
            before = BEFORE[tongue, said] + ("a " if is_perfect else "")
            other = Verbs(parse(before + text), len(before), tongue, is_done=is_done).judge

    def judge(match: "re.Match[str]") -> int:
        found = likely[match.start()]
        return other(match) if found is None else found

    return judge, loss


def _is_none(_match: "re.Match[str]") -> int:
    return NO


def _is_any_verb(text: str) -> Judge:
    return lambda match: _by_shape(text, match, ANY_VERB.match)


def _own(sentence: str, within: Span, said: Said) -> str:
    """Give the words of `within` up to another's doing, without the start of the next clause."""
    others = OTHER_CLAUSE.finditer(sentence, within.start, within.end)
    other = next((each for each in others if not _is_subordinate(sentence, within, each)), None)
    text = sentence[within.start : other.start() if other else within.end]
    if other is None and within.end < len(sentence):
        is_whole = said is Said.BESIDES
        aside = None if is_whole else JOINED_ASIDE.search(text) or ASIDE.search(text)
        text = RELATIVE.sub("", text[: aside.start()] if aside else text)
    return re.sub(r"[\n\t]", " ", text)


def _is_subordinate(sentence: str, within: Span, other: "re.Match[str]") -> bool:
    """Say whether a clause goes on another's: "after the guests have left and the floor is dry"."""
    clause = re.split("[,;]", sentence[within.start : other.start()])[-1]
    return OWNED.match(other[0]) is not None and SUBORDINATE.search(clause) is not None


def _is_gerund(word: str) -> bool:
    word = word.lower()
    return GERUND.match(word) is not None and word not in words.NO_TASK | NO_TASK


def _is_infinitive(word: str) -> bool:
    word = word.lower()
    return INFINITIVE.match(word) is not None and word.rsplit(maxsplit=1)[-1] not in words.NO_TASK


ANY_VERB = regex(rf"{GERUND.pattern}|{INFINITIVE.pattern}")


def _is_alone(text: str, verb: str) -> bool:
    """Say whether a gerund has nothing behind it: "bookkeeping, payroll and filing"."""
    return re.match(r"\s*,", text[text.find(verb) + len(verb) :]) is not None


def _without_adjuncts(text: str, cuts: list[int]) -> list[int]:
    """Leave out gerunds that only say how: amid ";", behind the last "and", or alone."""
    hard = [cut for cut in cuts if HARD_BEFORE.search(text, max(cut - 30, 0), cut)]
    joined = [cut for cut in cuts if JOIN_BEFORE.search(text, max(cut - 30, 0), cut)]
    last = max(joined, default=len(text) if len(cuts) > 1 else 0)
    if hard:
        return [cut for cut in cuts if cut in hard or (cut in joined and cut > max(hard))]
    return [cut for cut in cuts if cut in joined or cut < last]


def _by_shape(text: str, match: "re.Match[str]", is_verb: Callable[[str], object]) -> int:
    is_phrasal = re.match(r"\s+(?:up|through)\b", text[match.end("next") :]) is not None
    if not is_verb(match["next"]) and not (is_phrasal and GERUND.match(match["next"])):
        return NO
    if ALONE.match(text, match.end("next")):
        beside = BESIDE.match(text, match.end("next"))
        return MAYBE if beside and is_verb(beside[1]) else NO
    return SURELY if OBJECT.match(text, match.end("next")) else MAYBE


def _cuts(text: str, judge: Judge) -> list[int]:
    """Cut before every verb that goes on.

    An "and" that ends a list of things, as in "sand, water and climbing play", adds the last of
    them, unless what follows is surely a verb.
    """
    cuts: list[int] = []
    pending: list[int] = []
    is_listing = False
    for match in SEPARATOR.finditer(text):
        likely = judge(match)
        if AGAIN.match(text, match.start("next")):
            likely = NO
        closes = is_listing and match["comma"] is None
        if match["comma"] in HARD or likely >= (SURELY if closes and not pending else MAYBE):
            cuts += [*(pending if closes else ()), match.start("between")]
            pending, is_listing = [], False
        else:
            pending += [match.start("between")] if likely and match["comma"] else []
            is_listing = match["only"] is None
    return without_pairs(text, cuts)


def _pieces(text: str, cuts: set[int]) -> Iterator[tuple[int, int]]:
    """Cut a text, but leave a lone verb with what follows: "wrote and maintained"."""
    starts = [0]
    for left, right in pairwise(sorted({0, *cuts, len(text)})):
        bare = re.sub(r"[\s,;.]+(?:(?:and|or|et|ou)\b)?\s*$", "", text[left:right])
        if len(bare.split()) > 1 and right < len(text):
            starts.append(right)
        elif (
            len(bare.split()) <= 1 and right == len(text) and len(starts) > 1 and left == starts[-1]
        ):
            starts.pop()
    yield from pairwise([*starts, len(text)])


def _trim(text: str, start: int, end: int) -> Span | None:
    """Leave out joining words at both ends; None where too little is left to be a duty."""
    lead = LEADING.match(text, start, end)
    start = lead.end() if lead else start
    filler = FILLER_LEAD.match(text, start, end)
    if filler and not NO_LEAD.search(filler[0]):
        start = filler.end()
    said = TRAILING.sub("", OWN_RELATIVE.sub("", text[start:end]))
    return Span(start, start + len(said)) if sum(map(str.isalpha, said)) >= FEWEST_LETTERS else None


def _is_other(text: str, piece: Span, how: Said) -> bool:
    """Say whether a piece tells how someone is employed, paid or trained."""
    said = text[piece.start : piece.end]
    first = said.split(maxsplit=1)[0].lower().strip(",.;:")
    is_named = how is Said.NAMED and first in no_duty.NAMED_WORK
    is_status = not is_named and first in no_duty.STATUS and not no_duty.WITH_OBJECT.match(said)
    is_cut_short = CUT_SHORT.search(said) is not None or (
        SMALL_ONLY.fullmatch(said + " ") is not None and not THE_DEED.match(said)
    )
    is_lone = " " not in said and not (
        how is Said.NAMED
        and said[1:2] in {"'", "’"}
        and (NOMINAL.match(said[2:]) or DEED.match(said[2:]))
    )
    return is_status or is_cut_short or is_lone or no_duty.NO_DUTY.search(said) is not None
