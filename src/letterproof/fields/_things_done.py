"""Where a row of things done parts: "la saisie des factures, le classement"."""

import re
from itertools import pairwise

from letterproof.fields._activity_words import (
    ACTION,
    BARE,
    CARRIED_OUT,
    COMPLEMENT,
    DEED,
    GERUND,
    HARD,
    LEADING,
    NO_TASK,
    NOMINAL,
    SEPARATOR,
)
from letterproof.patterns import regex

BARE_NOUN = regex(
    r"([\w-]+)(?=\s+(?:de|du|des|en|à|aux?)\s|\s+d[’']|\s*[,;.]|\s+(?:(?:out|up|off|in|on|down|over)\s+)?(?:of|to|for|with|and)\s|\s+et\s)"
)
MODIFIED = regex(
    r"(?:(?!and\b|or\b|of\b)[\w-]+\s+){1,2}?(?P<noun>[\w-]+)\s+(?:(?:out|up|off|in|on|down|over)\s+)?of\s"
)
"""A noun of what something is, behind its adjective: "daily checking of the spindle"."""
FOLLOW_UP = regex(r"follow[- ]?ups?\s+(?:of|with|on)\s")
HEADED = regex(
    r"(?:(?!of\b|for\b|with\b|to\b)[\w-]+\s+){1,4}(?P<noun>[\w-]+)\s*(?=[,;.]|$|\s(?:of|for|with|in|on|at)\s)"
)
"""A few words before a stop or a preposition, the last of them what they name."""
PERIODIC = regex(
    r"(?:daily|weekly|monthly|quarterly|annual|yearly|regular|periodic|routine|day-to-day)\s",
    re.IGNORECASE,
)
"""What is done again and again is done: "monthly tax declaration"."""
OF_GERUND = regex(r"([\w-]+)\s+(?:(?:out|up|off|in|on|down|over)\s+)?of\s", re.IGNORECASE)
SERIES = regex(r",\s+(?:and\s+|et\s+)?|\s(?:and|et)\s+")
COMMA = regex(r",\s+(?:(?:and|et)\s+)?")
LAST_AND = regex(r"\s(?:and|et)\s+")
GERUND_HEAD = regex(r"(?P<noun>(?:[a-z]+-)?[a-z]{2,}ing)\s+(?!and\b|or\b)\w")
PARALLEL = regex(
    r"(?!(?:de|du|des|la|le|les|un|une|au|aux|of|the|an?|and|et|ou|or|en|par|pour|in|for|with)\b)"
    r"[a-zà-ÿ-]{3,}(?:\s+et\s+[a-zà-ÿ-]{3,})?\s+(?:de\s|du\s|des\s|d[’']|of\s)"
)
LONE = regex(r"(?P<noun>[a-zà-ÿ-]{3,})\s+[a-zà-ÿ-]{3,}\s*(?=[,;.]|$)")
"""A noun with its adjective, up to a stop: "inventaire mensuel"."""
FEWEST, MOST_WORDS = 2, 7
_WORD = regex(r"[\w’'-]+")


def cuts_of_things(text: str) -> list[int]:
    """Cut before every action named by a noun: "la saisie des factures, le classement"."""
    cuts: list[int] = []
    is_parallel = False
    carried = CARRIED_OUT.match(text)
    lead = text.partition(" ")[2] if carried else text
    first = ACTION.match(lead.lstrip())
    is_bare = first is not None and first["of"].strip().lower() in BARE
    is_of = first is not None and first["of"].strip().lower() == "the" and first["after"]
    is_nominal = NOMINAL.match(first_word(text)) is not None or is_thing_done(
        text, len(text) - len(text.lstrip()), is_listed=True
    )
    for match in SEPARATOR.finditer(text):
        action = ACTION.match(text, match.end())
        if match["comma"] in HARD:
            cuts.append(match.end())
        if action is None:
            if is_nominal and is_thing_done(text, match.end(), is_listed=bool(match["comma"])):
                cuts.append(match.end())
            continue
        if is_of and action["of"].strip().lower() == "the" and action["after"]:
            cuts.append(match.end())
            continue
        of = action["of"].strip().lower()
        if is_bare and of == "de" and not match["comma"]:
            continue  # among things with their articles, "et de jurisprudence" adds to one
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


def is_thing_done(text: str, at: int, *, is_listed: bool) -> bool:
    """Say whether a noun without an article names what is done: "preparation of", "stock checks".

    The last of some words tells only where a comma stands before them, as it ends names of things.
    """
    bare = BARE_NOUN.match(text, at)
    if bare is not None and bare[1].lower() in NO_TASK | {
        "something",
        "anything",
        "nothing",
        "everything",
    }:
        return False
    if bare is not None and NOMINAL.match(bare[1]):
        return True
    of = OF_GERUND.match(text, at)
    if of is not None and DEED.match(of[1].lower()):
        return True
    modified = MODIFIED.match(text, at)
    if FOLLOW_UP.match(text, at) or (modified and NOMINAL.match(modified["noun"])):
        return True
    headed = HEADED.match(text, at) if is_listed else None
    if headed is None:
        return False
    is_deed = DEED.match(headed["noun"].lower()) is not None
    return is_deed or (
        PERIODIC.match(text, at) is not None and NOMINAL.match(headed["noun"]) is not None
    )


def cuts_of_parallels(text: str, cuts: list[int]) -> list[int]:
    """Cut before what is built as the others are, where most of a list are known things done.

    "accueil, frappe des rapports, tenue de l'agenda", "follow up of A, conducting B, settling C".
    """
    begins = [0, *(match.end() for match in COMMA.finditer(text))]
    joined = [match.end() for match in LAST_AND.finditer(text, begins[-1])]
    gerunds = [at for at in (*begins, *joined) if _is_gerund_at(text, at)]
    if len(begins) < FEWEST + 1:
        return []
    if len(gerunds) >= FEWEST and len(gerunds) * 2 >= len(begins):
        return [at for at in gerunds if at]
    told = set(cuts)
    known = sum(at in told or _is_deed_at(text, at) for at in begins[1:]) + 1
    if known * 2 <= len(begins):
        return []
    return [at for at in begins[1:] if PARALLEL.match(text, at) or _is_deed_at(text, at)]


def _is_gerund_at(text: str, at: int) -> bool:
    word = GERUND_HEAD.match(text, at)
    return word is not None and word["noun"] not in NO_TASK


def _is_deed_at(text: str, at: int) -> bool:
    word = LONE.match(text, at)
    return word is not None and (
        DEED.match(word["noun"]) is not None or NOMINAL.match(word["noun"]) is not None
    )


def is_of_gerund(text: str) -> bool:
    """Say whether a gerund is a noun: "preparing of the calendar"."""
    first = OF_GERUND.match(text.lstrip())
    return first is not None and GERUND.match(first[1]) is not None


def _is_within(text: str, at: int, action: "re.Match[str]", begin: int) -> bool:
    """Say whether "de la hanche" adds to a complement: "du genou, de la hanche"."""
    is_named = NOMINAL.match(action["noun"]) or DEED.match(action["noun"])
    is_plain = not is_named and not COMPLEMENT.match(text, action.end())
    of_noun = re.search(r"\w\s+(?:de|du|des|d[’'])\s*(?:la\s+|l[’'])?[\w-]+$", text[begin:at])
    return is_plain and action["of"].startswith("d") and of_noun is not None


def in_series(text: str) -> list[int]:
    """Cut "payroll for staff, tax returns and insurance claims", each of a few words."""
    ends = [match.end() for match in SERIES.finditer(text)]
    sizes = [len(text[left:right].split()) for left, right in pairwise([0, *ends, len(text)])]
    is_series = len(sizes) > FEWEST and min(sizes) > 1 and max(sizes) <= MOST_WORDS
    return ends if is_series else []


def first_word(text: str) -> str:
    """Give the first word that is no small one."""
    lead = LEADING.match(text)
    word = _WORD.search(text, lead.end() if lead else 0)
    return word[0] if word else ""
