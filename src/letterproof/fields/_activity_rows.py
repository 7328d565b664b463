"""Activities in a row, whatever announces them: "helped us by scanning A, by filing B"."""

import re
from collections.abc import Iterator, Sequence

from letterproof.fields import _no_duty_words as no_duty
from letterproof.fields import _prose_words as words
from letterproof.fields._activity_words import FILLER, JOIN, NOMINAL
from letterproof.patterns import regex

GERUND_NEXT = regex(
    rf"(?:[,;]|[,;]?\s{JOIN},?)\s+(?=(?P<filler>{FILLER})(?P<verb>(?:[a-z]+-)?[a-z]{{2,}}ing)\s+[\w“\"(])",
    re.IGNORECASE,
)
"""A gerund that goes on behind small words: ", and the rest filing bills"."""

INFINITIVE_NEXT = regex(
    rf"(?:[,;]|[,;]?\s{JOIN},?)\s+(?=(?P<filler>{FILLER})(?:de\s|d[’']|à\s)(?P<verb>[a-zà-ÿ]{{2,}}"
    r"(?:er|ir|re|oir))\s)",
    re.IGNORECASE,
)

THING_NEXT = regex(
    rf"(?:(?P<comma>,)|,?\s(?:et|ainsi\s+que|puis))\s+(?=(?:de\s+(?:la\s|l[’'])|du\s|des\s)"
    rf"{NOMINAL.pattern[:-1]}\s+(?:[\w-]+\s+)?(?:de|du|des|d[’'])(?=[\s\w]))",
    re.IGNORECASE,
)
"""A thing done that goes on behind a verb: "de réparer A et de la conduite de B"."""

OF_DOING = regex(rf"(?:\bla\s|\b[dlL][’']|\bles?\s|\bdu\s|\baux?\s){NOMINAL.pattern[:-1]}\b")

TO_GERUND = regex(r"\sto\s+(?=[a-z]{2,}ing\s)")

FILLER_LEAD = regex(
    rf"{FILLER}(?=(?:[a-z]+-)?[a-z]{{2,}}ing\s+\w)|{FILLER}(?:to|de|à)\s+(?=[a-zà-ÿ]{{2,}}\s)",
    re.IGNORECASE,
)
"""Small words before the activity itself."""

SMALL_ONLY = regex(FILLER, re.IGNORECASE)

NO_LEAD = regex(
    r"\b(?:the|an?|his|her|their|every|each|in|at|on|from|during|this)\s+$", re.IGNORECASE
)
"""Behind these a gerund is a thing's name: "in the training room"."""

START = {
    "en": regex(
        r"(?:^|:\s*[“\"]?|\b(?:for|in|of|by|into|with|on|to|as|like|namely|includ\w+|among(?:st)?|him|her"
        r"|them|is|was|were|are|be|been|which|busy|found|seen|day|week|time|hours|meant|between|from"
        r"|around|it)\s+)(?=(?:[A-Za-z]+-)?[A-Za-z]{2,}ing\s+[\w“\"(])"
        r"|(?:^|[\s,:]\s*)(?=[Tt]o\s+(?!(?:the|an?|our|this|that|us|be)\b)[a-z]{2,}\s)"
        r"|(?:^|\s)(?=[Tt]he\s+[a-z]+(?:\s+[a-z]+)?\s+of\s)"
    ),
    "fr": regex(
        r"(?:^|[:?]\s*[«“\"]?\s*|\b(?:de|à|pour|par)\s+|\bd[’'])"
        r"(?=[A-Za-zà-ÿ]{2,}(?:er|ir|re|oir)\s+\w)"
        r"|(?:^|\s)(?=(?:(?:[Ll]a|[Ll]es?)\s|[Ll][’'])[\wà-ÿ-]+\s(?:de|du|des|à|aux?)\s|[Ll][’'][\wà-ÿ-]+\sd)"
    ),
}
"""Where a row of activities may begin."""

FIRST_WORD = regex(r"[\w-]+")
MOST_STARTS = 8

PREDICATE = regex(
    r"\s*(?:,\s*)?(?:\b(?:all\s+)?(?:ma[dk]es?\s+up|made|fill(?:s|ed)?|t(?:ook|akes?)\s+up|form(?:s|ed)?|w(?:as|ere)|are|is"
    r"|constitut\w+|occup(?:y|ies|ied)|kept|belong\w*|fell|falls?|came|comes?|lay|lies?|ha(?:s|ve|d)\s+been)\s+"
    r"(?:(?:all|part|among|within|to|under|in|on|most|the|bulk|greater|core|of|up)\s+){0,4}"
    r"(?:his|hers|her|their|him|theirs)\b|:\s*(?:voilà|tel|telle|c[’']est)\b"
    r"|\b(?:faisaient|étaient|constituaient|remplissaient|formaient|occupaient|composaient|rythmaient|font|constituent|remplissent"
    r"|forment|occupent|composent|rythment|sont)\s+(?:[\w’']+\s+){0,3}?(?:ses|son|sa)\b|\blui\s+(?:incomb|reven|revien|appart|échoy|échoi))",
    re.IGNORECASE,
)
"""What ends a row that stands first: "made up his day"."""

WORKER = regex(
    r"\b(?:he|she|they|him|her|hers|his|their|theirs|il|elle|lui|son|sa|ses|l[’']intéressée?)\b",
    re.IGNORECASE,
)
WORK = regex(
    r"\b(?:work|job|post|position|role|day|days|week|shift|mornings?|afternoons?|evenings?|duty|duties|tasks?|obligations"
    r"|responsibilit(?:y|ies)|travail|poste|emploi|journées?|matinées?|quotidien|tâches|missions?|fonctions)\b",
    re.IGNORECASE,
)
EVERYONE = regex(
    r"^\W*(?:all|every|each|our|tous|toute?s?|chaque|nos)\s+(?!day|week|morn|shift|afternoon|evening)",
    re.IGNORECASE,
)

FEWEST = 2
THING = regex(r"(?:the|la|les?)\s|l[’']", re.IGNORECASE)
NOMINAL_THING = regex(
    rf"(?:the\s+|la\s+|les?\s+|l[’'])(?:\w+\s+)?{NOMINAL.pattern[:-1]}\b", re.IGNORECASE
)
ASSIGNED = regex(
    r"\b(?:w(?:as|ere)|is|are)\s+(?:all\s+)?(?:his|hers|theirs)\b|\b(?:remit|charge|fell|falls?|entrust\w*"
    r"|given|handed|assign\w*|tasks?|dut(?:y|ies)|responsib\w+|confi\w+|incomb\w+|rev(?:en|ien)\w+|attribu\w+"
    r"|partag\w+|interven\w+|intervient|journées?|days?|quotidien|missions?|rôle|role|work|job|appart\w+|échoi\w+|échoy\w+)\b",
    re.IGNORECASE,
)
"""What hands someone a thing to do."""

OTHER_ROW = regex(
    r"\b(?:good\s+at|skill|adept|gift|talent|abilit|able\s+to|capable|known\s+for|thank|knack|interest"
    r"|enjoy|lik(?:e|es|ed)\b|fond|experience|learn|prefer|leave\b|course|trained|degree|without|wish|hope|plan|intend|aims?\s+to|aspir|dream|eager|keen|look\w*\s+forward|shall\b"
    r"|(?:allow|permit)\w*\s+(?:him|her|them)|happy|glad|free\s+to|like\s+to|willing|ready|doué|capable|merci|remerc|souhait|aime"
    r"|apprend|appris|libre|permet|autoris|(?:suivi|suit|reçu|en|de|une)\s+formation|going\s+to|so\s+as|in\s+order|want"
    r"|^(?:we|our|i|the\s+company|nous|notre|je)\s+(?:are|is|have|has|will|sommes|avons)\b)",
    re.IGNORECASE,
)
"""Rows of skills, thanks and wishes."""


def more_cuts(text: str, tongue: str, before: str = "") -> Iterator[int]:
    """Give where a row goes on behind small words, or, `before` it "from", behind "to"."""
    if before.rstrip().endswith("from"):
        yield from (match.end() for match in TO_GERUND.finditer(text))
    for match in (GERUND_NEXT if tongue == "en" else INFINITIVE_NEXT).finditer(text):
        is_task = match["verb"].lower() not in words.NO_TASK
        if is_task and (match["filler"] or tongue == "fr") and not NO_LEAD.search(match["filler"]):
            yield match.end()


def cuts_before_things(text: str) -> Iterator[int]:
    """Give where a row of French verbs goes on with a thing done, and not with the last object."""
    is_parallel = False
    verbs = [match.end() for match in INFINITIVE_NEXT.finditer(text)]
    for match in THING_NEXT.finditer(text):
        begin = max((at for at in verbs if at <= match.start()), default=0)
        is_parallel |= bool(match["comma"])
        if is_parallel or not OF_DOING.search(text, begin, match.start()):
            yield match.end()


def row_starts(sentence: str, tongue: str) -> Iterator[tuple[int, int]]:
    """Give where rows of activities may begin and end, in a sentence of the employee's work."""
    is_known = tongue in START
    if not is_known or no_duty.PRAISE.search(sentence) or OTHER_ROW.search(sentence):
        return
    for number, match in enumerate(START[tongue].finditer(sentence)):
        if number >= MOST_STARTS:
            return
        first = FIRST_WORD.match(sentence, match.end())
        if first is not None and first[0].lower() in words.NO_TASK | no_duty.STATUS:
            continue
        if THING.match(sentence, match.end()) and not ASSIGNED.search(sentence):
            continue
        ended = PREDICATE.search(sentence, match.end())
        yield match.end(), ended.start() if ended else len(sentence)


def is_row(pieces: Sequence[str], frame: str) -> bool:
    """Say whether pieces are activities of someone; things done only where they are assigned."""
    if len(pieces) < FEWEST or not is_told_of(frame):
        return False
    if not THING.match(pieces[0]):
        return True
    named = [NOMINAL_THING.match(piece) is not None for piece in pieces]
    return all(map(THING.match, pieces)) and any(named) and ASSIGNED.search(frame) is not None


def is_told_of(frame: str) -> bool:
    """Say whether the words around a row are about the employee or the work."""
    if EVERYONE.search(frame):
        return False
    return WORKER.search(frame) is not None or WORK.search(frame) is not None
