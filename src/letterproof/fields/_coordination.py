"""Where a sentence coordinates activities: "prepared A, filed B and trained C" is three."""

import re
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import pairwise

from letterproof import language
from letterproof.fields import _prose_words as words
from letterproof.fields._verbs import MAYBE, NO, SURELY, Verbs, governed
from letterproof.model.page import Span


class Said(Enum):
    """How an activity is said: as a verb of the employee, a bare verb, a thing, or not at all."""

    DONE = "he wrote"
    HAD_TO = "he had to write"
    NAMED = "his duties were writing"
    BESIDES = "besides writing"
    OTHER = "he was born"


_BETWEEN = (
    r"(?:(?:also|has|have|had|above\s+all|then|sometimes|finally|further|likewise|besides|even|puis|aussi|enfin|également"
    r"|parfois|surtout|notamment"
    r"|later|occasionally|\w+ly|\w+ment|to|of|did|de|à|he|she|they|il|elle|by|for|in|on|with|who"
    r"|qui)\s+|d[’']){0,3}"
)
_JOIN = r"(?:and|or|but|as\s+well\s+as|along\s+with|plus|et|ou|puis|mais|ainsi\s+que|then)\b"
SEPARATOR = re.compile(
    rf"(?:(?P<comma>[,;]|\s/(?=\s))(?:\s+{_JOIN})?|\s(?P<only>{_JOIN}))\s+"
    rf"(?=(?P<between>){_BETWEEN}(?P<next>(?:s[’']|se\s|l[’']|les?\s|la\s|y\s|en\s"
    rf"|lui\s)?[\w-]+))",
    re.IGNORECASE,
)
"""A comma or a joining word, and the first word behind it that is not a small one."""

GERUND = re.compile(r"(?:[a-z]+-)?[a-z]{2,}ing$")
INFINITIVE = re.compile(
    r"(?:s[’']|se\s|l[’']|les?\s|la\s|y\s|en\s|lui\s)?[a-zà-ÿ]{2,}(?:er|ir|re|oir)$"
)
NOMINAL = re.compile(
    r"(?:[a-zà-ÿ-]{3,}(?:tion|sion|ment|age|ance|ence|ture|ing)s?|tenue|saisie|suivi|accueil"
    r"|contrôle|tri|envoi|achats?"
    r"|ventes?|mise|prise|relance|calcul|entretien|soins?|relevé|soutien|commande|conduite|tonte"
    r"|taille|service)$"
)
"""A noun that says what is done."""

TASK = re.compile(
    rf"(?:{GERUND.pattern[:-1]}\\b|{INFINITIVE.pattern[:-1]}\\b|{NOMINAL.pattern[:-1]}\\b)", re.I
)
"""An activity's first word, by its shape."""

ACTION = re.compile(
    r"(?P<of>d(?:e\s+la|e\s+l[’']|u|es|e)\s*|(?:la|le|les|the)\s+|l[’']|aux?\s+|à\s+(?:la\s+"
    r"|l[’']))(?P<noun>[\w-]+)(?P<after>\s+of\b)?",
    re.IGNORECASE,
)
"""A noun with the small words before it."""

BARE = frozenset(("la", "le", "les", "l'", "l’"))
COMPLEMENT = re.compile(
    r"\s+(?:(?!(?:et|ou|puis)\s)[\w-]+\s+)?(?:de|du|des|d[’']|à|aux?)(?=[\s\w])"
)
"""What follows a noun that says what is done, more than a noun that is a thing."""

CARRIED_OUT = re.compile(r"(?:assur|effectu|réalis|exécut|accompl)\w+")
"""Verbs that say nothing but that something is done."""

OBJECT = re.compile(
    r"\s+(?:the|an?|his|her|their|its|our|all|any|each|every|them|up|out|\d|le|la|les|l[’']|une?"
    r"|des|du|aux?|son|sa|ses|leurs?|ce|cet|cette|tou[ts])\b",
    re.IGNORECASE,
)
"""What follows a verb rather than a noun."""

HARD = frozenset((";", " /", "\n/"))
"""What always parts one activity from the next."""

HARD_BEFORE = re.compile(rf"(?:;|\s/)\s*(?:{_JOIN}\s*)?$")
JOIN_BEFORE = re.compile(rf"\s{_JOIN}\s*$")
BESIDE = re.compile(rf"\s{_JOIN}\s+([\w-]+)(?=\s[^,;.]*\w)")

_AGAIN = rf"(?:[,;](?:\s*{_JOIN})?|\s{_JOIN})\s+(?:(?:above\s+all|also|then)\s+)?"
REPEATED = {
    True: re.compile(
        rf"{_AGAIN}(?=(?:to|did)\s+[a-z-]{{2,}}\s(?!\d))(?!to\s+(?:the|an?|our|his|her)\b)"
    ),
    False: re.compile(rf"{_AGAIN}(?=(?:for|of|with)\s+(?:[a-z]+-)?[a-z]{{2,}}ing\s)"),
}
"""A preposition said again: "for choosing A, for cutting B"."""

ALONE = re.compile(rf"\s*(?:[,;.]|$|\s{_JOIN})")
"""What shows that a word stands alone."""

LEADING = re.compile(
    r"\s*(?:(?:and|or|but|did|has|have|had|he|she|they|il|elle|as\s+well\s+as|also|then|along\s+with|plus|et|ou"
    r"|ainsi\s+que|mais"
    r"|également|aussi|puis|to|de|du|des|d[’']|who|qui|enfin"
    r"|à|that|the\s+following)(?=[\s’'])[\s’']*|d[’']|[,;:•–—-]\s*)+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:[\s,;:.!?]+|(?<=\s)(?:and|or|but|also|too|as\s+well(?:\s+as)?|then|et|ou|mais"
    r"|ainsi\s+que|puis|également|aussi|enfin|finally|de|d[’']|he|she|they|il|elle|besides|further|to|for|of|with|/|it\s+was"
    r"|it\s+is|who|qui|c[’']est))+$",
    re.IGNORECASE,
)
ASIDE = re.compile(
    rf"(?:[,;]\s*(?:{_JOIN}\s*,?\s*)?|\s{_JOIN}\s*,?\s*)(?:(?:on|in|at|when|whenever|once|if"
    rf"|during|after|from|with|every|each|later|afterwards|since|under|over|as\s+of|by|until"
    r"|par\s+la\s+suite|plus\s+tard|ensuite|depuis|dès|lorsque?|quand|en|dans|pendant|durant|une\s+fois|avec|si|chaque|besides"
    r"|further)\b[^,;]{0,60},?)?\s*$",
    re.IGNORECASE,
)
"""The beginning of the next clause, before its subject: ", and on quieter days"."""

JOINED_ASIDE = re.compile(rf"(?:[,;]\s*|\s){_JOIN}\s*,\s[^,;]{{3,60}},?\s*$", re.IGNORECASE)
"""The same before a verb: "and, once a month, "."""

RELATIVE = re.compile(r",\s+(?:which|ce\s+qui|what)\b.*", re.DOTALL | re.IGNORECASE)
OWN = (
    r"(?:his|her|their|its|our|the|son|sa|ses|leur|notre)\s[^,;]{2,40}?"
    r"\s(?:was|is|were|has|had|been|est|a(?=\s+(?:été|\w+[éiu]e?s?)))\b(?!\s+(?:also\s+)?(?:shared|left|done|part|among|up\s+to))"
)
OTHER_CLAUSE = re.compile(
    rf"(?:[,;]\s+|\s)(?:and|et)\s+{OWN}|,?\s+(?:and|but|et|mais)\s+(?:we|nous|nobody|no\s+one"
    r"|it|that\s+(?:he|she|they)|qu[’'](?:il|elle))\b|\s(?:came|turned|went|called)\s+(?:to|on)\s+(?:him|her|them)\b"
    r"|\s(?:is|was|are|were)\s+(?:also\s+)?(?:shared|left\s+to|part\s+of|among)\b"
)
"""Something else's doing: "and his appointment was confirmed"."""

OWNED = re.compile(r"\s(?:and|et)\s+(?!we\b|nous\b|no|it\b)", re.IGNORECASE)
SUBORDINATE = re.compile(
    r"\b(?:after|before|when(?:ever)?|until|once|so\s+that|where|if|because|while|as\s+soon\s+as"
    r"|lorsqu|quand|après\s+qu|avant\s+qu|dès\s+qu|si|où)\w*[’']?\s*(?:the|an?|all|his|her|every|le|la|les|un|l[’'])",
    re.IGNORECASE,
)

NO_TASK = frozenset(
    "using including according following excluding depending resulting based".split()
)
"""Gerunds that only say how."""

UNPARSED = 0.1
"""What a cut without the parser costs in confidence."""

FEWEST_LETTERS = 5
Judge = Callable[["re.Match[str]"], int]


def coordinated(
    sentence: str, within: Span, tongue: str, said: Said
) -> Iterator[tuple[Span, float]]:
    """Give the activities said in `within`, each with how much less sure its cut is.

    Gerunds and infinitives tell by their shape where one ends; other words need the parser.
    """
    text = _own(sentence, within, said)
    verb = _first_word(text)
    loss = 0.0
    is_infinitive = tongue == "fr" and _is_infinitive(verb)
    again = REPEATED[said is Said.HAD_TO]
    repeated = [match.end() for match in again.finditer(text)] if tongue == "en" else []
    if said is not Said.DONE and repeated:
        cuts = repeated
    elif said is not Said.DONE and _is_gerund(verb) and not _is_alone(text, verb):
        cuts = _cuts(text, lambda match: _by_shape(text, match, _is_gerund))
        cuts = _without_adjuncts(text, cuts)
    elif said is not Said.DONE and is_infinitive:
        cuts = _cuts(text, lambda match: _by_shape(text, match, _is_infinitive))
    else:
        parse = language.pipeline(tongue)
        if parse is None:
            loss = UNPARSED
            cuts = _cuts(text, lambda match: _by_shape(text, match, ANY_VERB))
        elif said in {Said.NAMED, Said.BESIDES}:
            cuts = _cuts_of_things(text) or governed(
                list(parse(LEAD_IN[tongue] + text)), len(LEAD_IN[tongue])
            )
        elif CARRIED_OUT.match(verb):
            cuts = _cuts_of_things(text)
        else:
            before = BEFORE[tongue, said] + ("a " if tongue == "fr" and verb.endswith("é") else "")
            verbs = Verbs(parse(before + text), len(before), tongue)
            cuts = _cuts(text, verbs.judge)
    for start, end in _pieces(text, set(cuts)):
        aside = JOINED_ASIDE.search(text, start, end) if end < len(text) else None
        piece = _trim(text, start, aside.start() if aside else end)
        if piece is not None and not _is_other(text, piece):
            yield Span(within.start + piece.start, within.start + piece.end), loss


LEAD_IN = {"en": "He was responsible for ", "fr": "Il est chargé de "}
BEFORE = {
    ("en", Said.DONE): "He ",
    ("en", Said.HAD_TO): "He will ",
    ("fr", Said.DONE): "Il ",
    ("fr", Said.HAD_TO): "Il devait ",
}
"""What the parser reads first, so that it takes the next word for what it is."""


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


def _first_word(text: str) -> str:
    lead = LEADING.match(text)
    word = re.compile(r"[\w’'-]+").search(text, lead.end() if lead else 0)
    return word[0] if word else ""


def _is_gerund(word: str) -> bool:
    word = word.lower()
    return GERUND.match(word) is not None and word not in words.NO_TASK | NO_TASK


def _is_infinitive(word: str) -> bool:
    word = word.lower()
    return INFINITIVE.match(word) is not None and word.rsplit(maxsplit=1)[-1] not in words.NO_TASK


ANY_VERB = re.compile(rf"{GERUND.pattern}|{INFINITIVE.pattern}").match


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
    if not is_verb(match["next"]):
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
        again = re.compile(rf"\s+par\s+{re.escape(match['next'])}\b")
        if again.match(text, match.end("next")):
            likely = NO
        closes = is_listing and match["comma"] is None
        if match["comma"] in HARD or likely >= (SURELY if closes else MAYBE):
            cuts += [*(pending if closes else ()), match.start("between")]
            pending, is_listing = [], False
        else:
            pending += [match.start("between")] if likely and match["comma"] else []
            is_listing = match["only"] is None
    return cuts


def _cuts_of_things(text: str) -> list[int]:
    """Cut before every action named by a noun: "la saisie des factures, le classement"."""
    cuts: list[int] = []
    is_parallel = False
    first = ACTION.match(text.lstrip())
    is_bare = first is not None and first["of"].strip().lower() in BARE
    is_of = first is not None and first["of"].strip().lower() == "the" and first["after"]
    is_nominal = NOMINAL.match(_first_word(text)) is not None
    for match in SEPARATOR.finditer(text):
        action = ACTION.match(text, match.end())
        if match["comma"] in HARD:
            cuts.append(match.end())
        if action is None:
            if is_nominal and not match["between"] and NOMINAL.match(match["next"]):
                cuts.append(match.end())
            continue
        if is_of and action["of"].strip().lower() == "the" and action["after"]:
            cuts.append(match.end())
            continue
        of = action["of"].strip().lower()
        if is_bare and of in BARE and COMPLEMENT.match(text, action.end()):
            cuts.append(match.end())
            continue
        if _is_within(text, match.start(), action, max(cuts, default=0)):
            continue
        is_named = NOMINAL.match(action["noun"]) is not None and (of != "the" or action["after"])
        is_beside = of.startswith(("d", "à")) and (match["comma"] or (is_parallel and of != "des"))
        if is_named or is_beside:
            cuts.append(match.end())
            is_parallel = True
    return cuts


def _is_within(text: str, at: int, action: "re.Match[str]", begin: int) -> bool:
    """Say whether "de la hanche" goes on a noun's complement: "des opérés du genou, de la hanche"."""
    is_plain = not NOMINAL.match(action["noun"]) and not COMPLEMENT.match(text, action.end())
    of_noun = re.search(r"\w\s+(?:de|du|des|d[’'])\s*(?:la\s+|l[’'])?[\w-]+$", text[begin:at])
    return is_plain and action["of"].startswith("d") and of_noun is not None


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
    said = TRAILING.sub("", text[start:end])
    return Span(start, start + len(said)) if sum(map(str.isalpha, said)) >= FEWEST_LETTERS else None


def _is_other(text: str, piece: Span) -> bool:
    """Say whether a piece tells how someone is employed, paid or trained."""
    said = text[piece.start : piece.end]
    first = said.split(maxsplit=1)[0].lower().strip(",.;:")
    is_status = first in words.STATUS and not words.WITH_OBJECT.match(said)
    return is_status or " " not in said or words.NO_DUTY.search(said) is not None
