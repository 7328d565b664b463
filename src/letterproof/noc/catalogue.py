"""What the classification says of an occupation."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from letterproof.errors import WrongUse
from letterproof.model.occupation import Exclusion, Level, Occupation, Role, Suggestion
from letterproof.noc._database import rows

SENTENCE = re.compile(r"(?<=\.)\s+")

DECIMALS = 9
"""Scores that differ further behind are alike: machines round their logarithms differently."""

LEAST_SKILLED = 3
"""The last TEER category that Express Entry counts as skilled work."""

DIGITS, DIGITS_2016 = 5, 4
"""A NOC 2021 code has five digits; NOC 2016 and older have four."""


@dataclass(frozen=True, slots=True)
class Wage:
    """What an occupation pays: Job Bank's low, median and high, in Canadian dollars.

    `region` is a province's postal abbreviation, or NAT for all of Canada; `unit` is hour or year.
    """

    region: str
    year: int
    low: float
    median: float
    high: float
    unit: str


def is_code(text: str) -> bool:
    """Say whether `text` has the shape of a NOC 2021 code."""
    return _is_digits(text, DIGITS)


def _is_digits(text: str, count: int) -> bool:
    return len(text) == count and text.isascii() and text.isdigit()


def occupation(code: str) -> Occupation | None:
    """Give the occupation of a code, or None, whatever `code` is."""
    return _occupation(code) if is_code(code) else None


def known(code: str) -> Occupation:
    """Give the occupation of a NOC 2021 code that a person named.

    Raises:
        WrongUse: there is none; the message says what a NOC 2016 code became.
    """
    wanted = code.strip()
    found = occupation(wanted)
    if found:
        return found
    if became := choices(wanted):
        raise WrongUse(f"{wanted} is a NOC 2016 code. In NOC 2021 it is {became}.")
    raise WrongUse(f"{wanted}: no such NOC 2021 code. Find it with 'letterproof noc search WORDS'.")


@lru_cache(maxsize=1000)
def _occupation(code: str) -> Occupation | None:
    found = rows(
        "SELECT title_en, title_fr, teer, lead_en, lead_fr FROM occupation WHERE code = ?", [code]
    )
    if not found:
        return None
    requirements = rows("SELECT text FROM requirement WHERE code = ? ORDER BY id", [code])
    exclusions = rows("SELECT title, see_code FROM exclusion WHERE code = ? ORDER BY id", [code])
    levels = rows(
        "SELECT code, title_en, title_fr FROM level WHERE code IN (?, ?, ?, ?) ORDER BY code",
        [code[:1], code[:2], code[:3], code[:4]],
    )
    title_en, title_fr, teer, lead_en, lead_fr = found[0]
    return Occupation(
        code,
        title_en,
        title_fr,
        teer,
        lead_en,
        lead_fr,
        roles=_roles(code),
        requirements=tuple(text for (text,) in requirements),
        exclusions=tuple(Exclusion(*row) for row in exclusions),
        hierarchy=tuple(Level(*row) for row in levels),
    )


def _roles(code: str) -> tuple[Role, ...]:
    texts: dict[int, list[str]] = {}
    for role, text in rows("SELECT role, text FROM duty WHERE code = ? ORDER BY id", [code]):
        texts.setdefault(role, []).append(text)
    named = rows("SELECT id, name FROM role WHERE code = ? ORDER BY id", [code])
    return tuple(Role(name, tuple(texts[number])) for number, name in named)


def wordings(code: str, language: str) -> tuple[str, ...]:
    """Give every text of an occupation that a letter's duty can repeat.

    The lead statement in both languages, whole and by its sentences, and the duties in the
    letter's; those in French are ours.
    """
    leads = rows("SELECT lead_en, lead_fr FROM occupation WHERE code = ?", [code])
    pasted = (part for row in leads for text in row for part in (text, *SENTENCE.split(text)))
    return (*dict.fromkeys(pasted), *duties(code, language))


def lead(code: str, language: str) -> tuple[str, ...]:
    """Give the sentences of an occupation's lead statement, in "en" or "fr"."""
    column = "lead_fr" if language == "fr" else "lead_en"
    found = rows(f"SELECT {column} FROM occupation WHERE code = ?", [code])  # noqa: S608
    return tuple(part for (text,) in found for part in SENTENCE.split(text))


def duties(code: str, language: str = "en") -> tuple[str, ...]:
    """Give an occupation's main duties, role by role; those in French are our translation."""
    column = "text_fr" if language == "fr" else "text"
    found = rows(f"SELECT {column} FROM duty WHERE code = ? ORDER BY id", [code])  # noqa: S608
    return tuple(text for (text,) in found)


def spoken(code: str, language: str) -> tuple[str, ...]:
    """Give how employers put an occupation's work, in "en" or "fr": lines of ours."""
    query = "SELECT text FROM spoken WHERE code = ? AND language = ? ORDER BY id"
    return tuple(text for (text,) in rows(query, [code, language]))


def example_titles(code: str, language: str) -> tuple[str, ...]:
    """Give the job titles that belong to an occupation, in "en" or "fr"."""
    query = "SELECT text FROM title WHERE code = ? AND language = ? ORDER BY id"
    return tuple(text for (text,) in rows(query, [code, language]))


def successors(code_2016: str) -> tuple[str, ...]:
    """Give the codes that a NOC 2016 code became; none if there was no such code."""
    if not _is_digits(code_2016, DIGITS_2016):
        return ()
    query = "SELECT code FROM successor WHERE code_2016 = ? ORDER BY code"
    return tuple(code for (code,) in rows(query, [code_2016]))


def choices(code_2016: str) -> str:
    """Name what a NOC 2016 code became, "63200 (Cooks) or 62200 (Chefs)"; "" if there is none."""
    found = (occupation(code) for code in successors(code_2016))
    return " or ".join(f"{each.code} ({each.title_en})" for each in found if each)


def wages(code: str, region: str | None = None) -> tuple[Wage, ...]:
    """Give what an occupation pays in one region, or in every region that has a figure."""
    found = rows(
        "SELECT region, year, low, median, high, unit FROM wage WHERE code = ? ORDER BY region",
        [code],
    )
    return tuple(Wage(*row) for row in found if region in (None, row[0]))


@cache
def names() -> dict[str, tuple[str, str, int]]:
    """Give every occupation's English title, French title and TEER, by its code, in order."""
    found = rows("SELECT code, title_en, title_fr, teer FROM occupation ORDER BY code")
    return {code: (title_en, title_fr, teer) for code, title_en, title_fr, teer in found}


def best(scores: dict[str, float], language: str, limit: int) -> tuple[Suggestion, ...]:
    """Give the best occupations, ties in order of code; `language` is the titles'."""
    *_, least = sorted(scores.values(), reverse=True)[:limit] or (0.0,)
    # Whatever can be alike with the last one, once rounded.
    near = {code: score for code, score in scores.items() if score > least - 2 * 10**-DECIMALS}
    rounded = {code: round(score, DECIMALS) for code, score in near.items()}
    ranked = sorted(rounded, key=lambda code: (-rounded[code], code))[:limit]
    return tuple(suggestion(code, rounded[code], language) for code in ranked)


def suggestion(code: str, score: float, language: str) -> Suggestion:
    """Make a suggestion of a known code.

    Raises:
        LookupError: there is no such occupation.
    """
    if code not in names():
        raise LookupError(f"no unit group {code}")
    title_en, title_fr, teer = names()[code]
    return Suggestion(code, title_fr if language == "fr" else title_en, teer, score)
