"""Where a row of things done parts: "la saisie des factures, le classement"."""

import re
from itertools import pairwise

from letterproof.fields._activity_words import (
    ACTION,
    BARE,
    CARRIED_OUT,
    COMPLEMENT,
    HARD,
    LEADING,
    NOMINAL,
    SEPARATOR,
)

BARE_NOUN = re.compile(
    r"([\w-]+)(?=\s+(?:de|du|des|en|à|aux?)\s|\s+d[’']|\s*[,;.]|\s+(?:of|to|for)\s|\s+et\s)"
)
SERIES = re.compile(r",\s+(?:and\s+|et\s+)?|\s(?:and|et)\s+")
FEWEST, MOST_WORDS = 2, 7


def cuts_of_things(text: str) -> list[int]:
    """Cut before every action named by a noun: "la saisie des factures, le classement"."""
    cuts: list[int] = []
    is_parallel = False
    carried = CARRIED_OUT.match(text)
    lead = text.partition(" ")[2] if carried else text
    first = ACTION.match(lead.lstrip())
    is_bare = first is not None and first["of"].strip().lower() in BARE
    is_of = first is not None and first["of"].strip().lower() == "the" and first["after"]
    is_nominal = NOMINAL.match(first_word(text)) is not None
    for match in SEPARATOR.finditer(text):
        action = ACTION.match(text, match.end())
        if match["comma"] in HARD:
            cuts.append(match.end())
        if action is None:
            if (
                is_nominal
                and (bare := BARE_NOUN.match(text, match.end()))
                and NOMINAL.match(bare[1])
            ):
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


def _is_within(text: str, at: int, action: "re.Match[str]", begin: int) -> bool:
    """Say whether "de la hanche" adds to a complement: "du genou, de la hanche"."""
    is_plain = not NOMINAL.match(action["noun"]) and not COMPLEMENT.match(text, action.end())
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
    word = re.compile(r"[\w’'-]+").search(text, lead.end() if lead else 0)
    return word[0] if word else ""
