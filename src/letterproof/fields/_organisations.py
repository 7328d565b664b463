"""Firms' and institutions' names: where one ends, and when two are the same."""

import re
from functools import lru_cache, partial

from letterproof.fields._firm_lists import passes_comma
from letterproof.fields._legal_forms import (
    ENDS_MEXICAN,
    MEXICAN,
    PREFIXED,
    QUOTED,
    STRONG_SUFFIX,
    SUFFIX,
    is_legal_form,
    is_nordic,
)
from letterproof.fields._organisation_words import (
    AMID,
    CAUSE,
    CAUSE_KINDS,
    CHARGE,
    COLOUR,
    CONNECTORS,
    COUNTRIES,
    DATED,
    FOREIGN_AND,
    FRENCH_SMALL,
    INNER_ARTICLES,
    KINDS,
    MINISTRIES,
    NAMESAKES,
    NOT_ORGANISATION,
    OPEN_SUFFIXES,
    PRENOMINAL,
    VERBS,
)
from letterproof.model.page import Span
from letterproof.patterns import regex

TOKEN = regex(
    r"[Nn][°º]|(?:[dl]['’])?[^\W_](?:[^\W_]|['’&+.\-/!@](?=[^\W_])|-(?=\s(?:und|oder|och|og|en"
    r"|i)\s))*\.?|[&+]"
)
OWN_NAME = regex(r" [\"“«„]\s?[A-ZÀ-Þ0-9][^\"”»“\n]{1,40}[\"”»“]")
"""The name proper behind a kind: 'Zakład Usługowy "Modrzew"'."""
SIGNS = frozenset("Au Aux À On At By The In".split())
"""What a sign may begin with behind its kind."""
LABELLED = regex(r"(?:[^\n:\t.]|\.(?! )){1,40}(?:\s?:\s|\t)")
"""A line of its own: what stands above ends there."""
AMID_NAME = regex(r" (?!Time\b)[A-ZÀ-Þ][a-zà-ÿ]{2}")
"""What follows a word that also belongs to days and hours: "Chiang Mai Provincial Hospital"."""
GAP, NUMBERED = regex(r" {1,2}\n?|\n(?!\n)"), regex(r"\b[Nn](?:o\.?|[°º]) \Z")
LOWER = "inc ltd ltée limitée enr s.e.n.c senc llc corp co cie pvt s.a gmbh s.e.n.c.r.l limited"
LOWER_SUFFIXES = frozenset(LOWER.split())
PARENTHESIS = regex(r" ?\((?P<inside>[^()\n]{2,30})\)")
ELIDED = regex(r"(?<!\w)[dl]['’](?=\w)|['’.]")
LONGEST, INITIALS = 12, 2
_ELISION, _SPACE = regex(r"[dl]['’](?=[^\W\d_])"), regex(r",?\s")
_COMMA = regex(r",(?: |\n(?!\n))?")


@lru_cache(maxsize=512)
def read_organisation(
    text: str, start: int, *, over_lines: bool = True, lists: bool = True
) -> Span | None:
    """Read the firm's name that begins at `start`; None where none does.

    It ends with its legal form, else where the capitals end; with `lists` it may hold commas.
    """
    elided = _ELISION.match(text, start)
    start = elided.end() if elided else start
    quoted = QUOTED.match(text, start)
    if quoted is not None:
        return Span(start, quoted.end())
    end = position = start
    is_closed = is_by_kind = False
    first = _first_word(text, start)
    is_named_by_kind = first in KINDS
    for count in range(LONGEST):
        mexican = MEXICAN.match(text, position) if count else None
        if mexican is not None:
            return Span(start, mexican.end())
        token = TOKEN.match(text, position)
        is_completed = is_named_by_kind and token is not None and _completes(token, text[start:end])
        if token is None or not (
            is_completed
            or _goes_on(token, begun=count > 0, is_closed=is_closed)
            or (is_by_kind and _is_attribute(token))
        ):
            break
        word = token.group()
        key = word.rstrip(".").casefold()
        is_suffix = count > 0 and is_legal_form(word)
        is_bridge = not (is_suffix or is_completed or _is_elided(word)) and word[0].islower()
        position = token.end()
        is_kind = (not count and key in KINDS) or (is_by_kind and (is_bridge or key in CONNECTORS))
        is_by_kind = is_kind and not word.isupper()
        if not is_bridge and key not in CONNECTORS:
            end = (
                position
                if is_suffix or _keeps_stop(word)
                else token.start() + len(word.rstrip("."))
            )
        if end != position and not is_bridge and key not in CONNECTORS and not is_suffix:
            break
        is_closed = is_closed or (is_suffix and _closes(word, text[start:end]))
        position, inside = _pass_parenthesis(text, position, end)
        if inside:
            end = position
        own = 0 if is_closed else _own_name(text, position, by_kind=is_named_by_kind)
        end, position = own or end, own or position
        gap = _gap(text, position, over_lines=over_lines)
        if gap is None and lists and not is_closed:
            gap = _in_list(text, start, position)
        if gap is None:
            break
        position = gap
    end = _with_charges(text, end, first, over_lines=over_lines)
    return Span(start, end) if end - start > 1 else None


def _with_charges(text: str, end: int, first: str, *, over_lines: bool) -> int:
    """Give where a ministry's name and a cause's end: "Ministère de A et de la Maîtrise de B"."""
    charge = CHARGE.match(text, end) if first in MINISTRIES else None
    if charge is not None and (over_lines or "\n" not in charge[0]):
        further = read_organisation(text, charge.end(), over_lines=over_lines)
        end = further.end if further else end
    cause = CAUSE.match(text, end) if first in CAUSE_KINDS else None
    return cause.end() if cause else end


def _in_list(text: str, start: int, position: int) -> int | None:
    """Give where a name goes on behind a comma of its list."""
    is_list = text.startswith(", ", position) and passes_comma(
        text, start, position, partial(read_organisation, lists=False)
    )
    return position + 2 if is_list else None


def _closes(form: str, name: str) -> bool:
    """Say whether a form ends the name for good: "Services SA", not "Spa" nor "Co"."""
    key = form.rstrip(".").casefold()
    is_word = key in OPEN_SUFFIXES and not (form.isupper() and not name.isupper())
    return not is_word or (form.endswith(".") and key not in {"co", "private"})


def _own_name(text: str, position: int, *, by_kind: bool) -> int:
    """Give where the quoted name behind a kind or before a legal form ends; 0 where none is."""
    own = OWN_NAME.match(text, position)
    return own.end() if own and (by_kind or _is_form_at(text, own.end())) else 0


def _is_form_at(text: str, position: int) -> bool:
    """Say whether a legal form begins behind `position`."""
    gap = _SPACE.match(text, position)
    word = TOKEN.match(text, gap.end()) if gap else None
    return gap is not None and (
        (word is not None and is_legal_form(word.group()))
        or MEXICAN.match(text, gap.end()) is not None
    )


def _first_word(text: str, start: int) -> str:
    word = TOKEN.match(text, start)
    return word.group().casefold() if word else ""


def _completes(token: re.Match[str], before: str) -> bool:
    """Say whether a small word ends a French sign: "Belle étoile", "Le Cheval blanc"."""
    word = token.group().rstrip(".")
    last = before.rpartition(" ")[2].casefold()
    if not (word.isalpha() and word.islower() and len(word) > INITIALS):
        return False
    is_noun = last in PRENOMINAL and word not in NOT_ORGANISATION and word not in VERBS
    return is_noun or (before[-1:].isalpha() and COLOUR.fullmatch(word) is not None)


def _is_attribute(token: re.Match[str]) -> bool:
    """Say whether a small word may stand behind a kind: "Coopérative forestière du Lac"."""
    word = token.group()
    is_word = word.isalpha() and len(word) > INITIALS + 1
    return is_word and word.islower() and word not in NOT_ORGANISATION and word not in VERBS


def _goes_on(token: re.Match[str], *, begun: bool, is_closed: bool) -> bool:
    word = token.group()
    key = word.rstrip(".").casefold()
    is_form = begun and is_legal_form(word)
    if is_form and (word[0].isupper() or key in LOWER_SUFFIXES or "." in key):
        return word not in {"Sa", "Sas", "As"}
    if word in FOREIGN_AND or (key in INNER_ARTICLES and word[0].isupper()):
        return not is_closed and (begun or word.isupper())
    is_verb = word == "a" and not token.string[token.end() + 1 : token.end() + 2].isupper()
    if (word in "&+" or key in CONNECTORS) and not is_verb:
        is_article = key in {"the", "la", "le", "les"} and word[0].isupper()
        return not is_closed and (begun or is_article)
    is_closed = is_closed or is_verb or DATED.match(token.string, token.start()) is not None
    is_amid = begun and key in AMID and AMID_NAME.match(token.string, token.end()) is not None
    is_amid = is_amid or (begun and word in SIGNS and _is_behind_kind(token))
    if is_closed or (key in NOT_ORGANISATION and not (is_amid and word.istitle())):
        return False
    if word[0].isdigit():
        is_numbered = NUMBERED.search(token.string[max(token.start() - 4, 0) : token.start()])
        is_plain = any(letter.isalpha() for letter in word) or "-" in word or not begun
        return is_plain or is_numbered is not None
    is_capital = _is_elided(word) or any(letter.isupper() for letter in word[:3])
    return is_capital or (begun and key in FRENCH_SMALL)


def _is_behind_kind(token: re.Match[str]) -> bool:
    """Say whether the word before says the kind of a firm, as in "Boulangerie Au Bon Pain"."""
    before = token.string[max(token.start() - 24, 0) : token.start()].split()
    return bool(before) and before[-1].casefold() in KINDS


def _is_elided(word: str) -> bool:
    return word[1:2] in {"'", "’"} and word[2:3].isupper()


def _keeps_stop(word: str) -> bool:
    """Say whether a full stop belongs to the word: "St.", "J.", "Bros."."""
    body = word.rstrip(".")
    is_short = body[INITIALS:] == "" or body in {"Bros", "Mfg", "Intl", "Dept"}
    return not word.endswith(".") or is_short or "." in body


def _pass_parenthesis(text: str, position: int, end: int) -> tuple[int, bool]:
    """Take in "(India)" before a legal form or the end; leave "(the Company)" and "(TCS)"."""
    match = PARENTHESIS.match(text, position)
    if match is None:
        return position, False
    inside = match["inside"].strip()
    follows = TOKEN.match(text, match.end() + 1)
    is_inner = follows is not None and is_legal_form(follows.group())
    if end == position and (is_inner or is_inner_place(inside)):
        return match.end(), True
    return position, False


def is_inner_place(inside: str) -> bool:
    """Say whether the words in a firm's brackets name its country."""
    return inside.casefold() in COUNTRIES


def _is_labelled(text: str, position: int) -> bool:
    word = TOKEN.match(text, position)
    is_form = word is not None and is_legal_form(word.group())
    return LABELLED.match(text, position) is not None and not is_form


def _gap(text: str, position: int, *, over_lines: bool) -> int | None:
    """Give the start of the next word; a comma is passed only before a legal form."""
    comma = _COMMA.match(text, position)
    if comma is not None:
        end = comma.end()
        follows = TOKEN.match(text, end)
        is_form = follows is not None and is_legal_form(follows.group())
        return end if is_form or MEXICAN.match(text, end) else None
    gap = GAP.match(text, position)
    if gap is None or ("\n" in gap.group() and (not over_lines or _is_labelled(text, gap.end()))):
        return None
    return gap.end() if text[gap.end() : gap.end() + 1] not in {"\n", "\t", ""} else None


@lru_cache(maxsize=512)
def has_legal_form(name: str) -> bool:
    """Say whether a name shows a legal form: Inc., Ltée, Pvt. Ltd., SARL."""
    return (
        STRONG_SUFFIX.search(name) is not None
        or PREFIXED.match(name) is not None
        or ENDS_MEXICAN.search(name) is not None
        or QUOTED.match(name) is not None
        or is_nordic(name)
    )


def is_institution(name: str) -> bool:
    """Say whether a word of the name says what kind of firm or institution it is."""
    words = re.findall(r"[^\W\d_][\w-]*", name)
    kinds = [word for word in words if word.casefold() in KINDS and word not in NAMESAKES]
    return len(words) > 1 and bool(kinds)


def is_generic(name: str) -> bool:
    """Say whether a name is one common word: "Office", "Catering"."""
    words = re.findall(r"[^\W_]+", name.casefold())
    return len(words) == 1 and words[0] in KINDS


@lru_cache(maxsize=512)
def core(name: str) -> frozenset[str]:
    """Give the words that tell a firm from another: no legal form, no small words, casefolded."""
    words = re.findall(r"[^\W_]+", ELIDED.sub("", ENDS_MEXICAN.sub("", name).casefold()))
    kept = [word for word in words if word not in CONNECTORS and not SUFFIX.fullmatch(word)]
    return frozenset(kept or words)


def is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two cores name the same firm: one holds the other, or initials do."""
    return bool(one) and bool(other) and (one <= other or other <= one)
