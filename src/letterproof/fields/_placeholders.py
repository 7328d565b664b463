"""Blanks that nobody filled in: "[Name]", "<date>", "XX hours", "____", "to be confirmed"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from letterproof.fields._placeholder_words import (
    FUNCTION,
    INSTRUCTION,
    KNOWN,
    LEADS_IN,
    NOTE,
    SETTLED,
    STRONG,
    WEAK,
)
from letterproof.model.page import Span
from letterproof.patterns import regex

WORD = regex(r"[^\W\d_]+")
REACH = 80
"""How many characters around a blank are looked at."""

BRACKET = regex(r"\[([^\[\]]{0,90})\]|<([^<>]{1,90})>|«([^«»\s]{2,40})»")
BRACES = regex(r"\{\{[^{}]{0,80}\}\}|\$?\{[A-Za-z_][\w .'-]{0,40}\}|<<[^<>]{1,80}>>")
PERCENT = regex(r"(?<![\w%])%{1,2}[A-Z]+(?:_[A-Z]+)*%{1,2}(?![\w%])")
MERGE_FIELD = regex(r"\s*(?:[A-Za-z]+(?:_[A-Za-z0-9]+)+|[Xx]{2,})\s*")
A_VALUE = regex(r"@|//|\d{3}|[\"“”«]")
PARENTHESIS = regex(r"\(([^()\t]{3,70})\)")
LAST_WORD = regex(r"([^\W\d_]+)['’.,]?\s*(?:\(e\))?,?\s*\Z")

ANYWHERE = regex(
    r"\bclick (?:or tap )?(?:here )?to (?:enter|add|insert|select) (?:a |an |your )?(?:text|date)\b"
    r"|\bclick or tap (?:here|to enter)\b|\bclick here to (?:enter|add|insert)\b"
    r"|\bchoose an item\b(?=\s*(?:[.,;]|$))"
    r"|\bcliquez (?:ou appuyez )?ici pour (?:entrer|saisir|taper|ajouter)\b(?: du texte| une date)?"
    r"|\bchoisissez un élément\b|\blorem ipsum\b|\bmonth (?:day|dd), ?(?:year|yyyy)\b"
    r"|(?-i:\bTBD\b|\bT\.B\.D\.?)",
    re.IGNORECASE | re.MULTILINE,
)
ANYWHERE_CUES = ("click", "cliquez", "choose", "choisissez", "lorem", "month ", "tbd", "t.b.d")
"""One of these stands in all that ANYWHERE finds; looking for them is quicker."""
WHO = r"(?:(?:the )?(?:employer|employee|company|manager|supervisor|hr)|l['’]employeur)"
LATER = r"(?:confirm|complete|determine|provide|advise|fill|insert|specif|announce)"
PLUS_TARD = r"(?:confirmer|compléter|déterminer|remplir|préciser|fournir|insérer|venir)"
AS_VALUE = regex(
    r"(?:^|[:\t]|(?<= )[–—-] |\b(?:is|are|est|sont)\b) *(?P<blank>T\.?B\.?[DCA]\.?"
    rf"|{WHO} to {LATER}y?(?: in)?|(?:to be {LATER}(?:e?d|ied)(?: in)?|à {PLUS_TARD})"
    r"(?: (?:by|par) (?:the |l['’]|le |la )?[^\W\d_]+)?"
    r"|(?:DD|MM|JJ)[/.-](?:DD|MM|JJ)[/.-](?:YYYY|AAAA|YY|AA)|(?:YYYY|AAAA)-MM-(?:DD|JJ))"
    r"(?= *(?:\.?(?:$|\t)|\.\s|[,;]))",
    re.IGNORECASE | re.MULTILINE,
)
_VERBS = ("confirm", "complete", "determine", "provide", "advise", "fill", "insert", "specif")
VALUE_CUES = (
    *("tb", "t.b", "yy", "aa", "to announce", "to be announce"),
    *(f"{to} {verb}" for to in ("to", "to be") for verb in _VERBS),
    *(f"à {verb}" for verb in PLUS_TARD.strip("(?:)").split("|")),
)
"""One of these stands in all that AS_VALUE finds."""
INSERT = regex(
    r"(?:^|[:\t]) *(?P<blank>(?:insert|enter|insérer|insérez|inscrire)(?P<what>(?: [^\W\d_]+)+))"
    r" *\.?(?=$|\t)",
    re.IGNORECASE | re.MULTILINE,
)

CROSSES = regex(
    r"(?<![\w@/.-])\$?(?:\d{3}[-. ])?[Xx]{1,6}(?:[/.,\- ]{1,2}[Xx]{2,6})+(?!\w)"
    r"|(?<![\w/.-])\$?[Xx]{3,}(?=\b|@)"
    r"|(?<![\w/.-])\$?(?:XX|xx)(?= ?%|[ -](?!chromosom|centur|siècle)[^\W\d_]{3,})"
    r"|(?<![\w/.-])\$(?:XX|xx)\b|\b(?:19|20)(?:XX|xx)\b|(?<![\w/.-])(?:XX|xx)(?=[/-]\d)"
    r"|(?<=\d[/-])(?:XX|xx)\b"
)
MASKED = regex(r"[ .*/-]{0,2}[\dXx*]{0,4}\d")
NUMBERED = regex(
    r"\b(?:passport|passeport|sin|nas|ssn|pan|aadhaar|id|identity|identité|account|compte|card"
    r"|carte|licen[cs]e|permis|permit|employee|file|dossier|uci|chromosomes?|article|chapter"
    r"|chapitre|annexe?|appendix|section|volume|tome|part)"
    r"(?:\s\([^()\n]{0,20}\))?(?:\s(?:no|nos|n[°ºo]|number|numéro|code|card|id))?[\s.:#°(-]{0,4}\Z",
    re.IGNORECASE,
)

BLANK = regex(r"_{3,}|(?:_ ){3,}_*|\.{5,}|…{2,}|(?:\. ){4,}\.?")
RULES = ("___", "_ _", ".....", "……", ". .")
RULED = "_ \t.…"
SIGNS = regex(
    r"\b(?:signature|stamp|seal|cachet|tampon|witness|initials?|sign here|sincerely|regards|truly"
    r"|faithfully|respectfully|cordialement|salutations)\b"
    r"|\A\W*(?:signed|signée?|by|per|par|x|sgd)(?: by| par)?\W*\Z",
    re.IGNORECASE,
)
DATED = regex(r"\A\W*(?:dated?|daté|fait le|place|lieu)\W*\Z", re.IGNORECASE)


@lru_cache(maxsize=8)
def placeholders(text: str) -> tuple[Span, ...]:
    """Give the stretches of `text` that wait to be filled in, in order and without overlap.

    Signature lines, check boxes, footnote marks, remarks such as "[sic]", masked numbers and
    captions under a line are none.
    """
    return tuple(_apart(text))


def _apart(text: str) -> Iterator[Span]:
    found = sorted(
        (*_brackets(text), *_parentheses(text), *_phrases(text), *_crosses(text), *_blanks(text)),
        key=lambda span: (span.start, -span.end),
    )
    end = 0
    for span in found:
        if span.start >= end:
            yield span
            end = span.end


def _brackets(text: str) -> Iterator[Span]:
    for pattern in (BRACES, PERCENT):
        for match in pattern.finditer(text):
            yield Span(*match.span())
    for match in BRACKET.finditer(text):
        inside = match[match.lastindex or 0]
        if not inside.strip(" .…\xa0_*-"):
            is_blank = text[match.start()] == "[" and _is_led_in(text, match.start())
        else:
            is_blank = not _is_hint(text, match.end()) and _asks(inside)
        if is_blank:
            yield Span(*match.span())


def _asks(inside: str) -> bool:
    """Say whether a bracket's words name what should stand there."""
    if MERGE_FIELD.fullmatch(inside):
        return True
    label, _, value = inside.partition(":")
    words = _words(label)
    if value.strip() or A_VALUE.search(inside) or not words or NOTE & set(words):
        return False
    if _is_told(words):
        return True
    if KNOWN.issuperset(words):
        is_choice = "/" in inside or "or" in words or "ou" in words
        return max(map(len, words)) > 1 and (is_choice or not set(words) <= SETTLED | FUNCTION)
    return words[-1] in STRONG or (words[0] in STRONG and words[1] in FUNCTION)


def _is_told(words: list[str]) -> bool:
    """Say whether the first word of weight is an instruction: "insert", "to be confirmed"."""
    return next((word for word in words if word not in FUNCTION), "") in INSTRUCTION


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _is_hint(text: str, end: int) -> bool:
    """Say whether a bracket belongs to a label: "Start date [DD/MM/YYYY]: 1 May 2020"."""
    after = text[end : end + REACH].partition("\n")[0].lstrip(" ")
    return after[:1] in {":", "\t"} and any(char.isalnum() for char in after)


def _is_led_in(text: str, start: int) -> bool:
    before = text[max(start - REACH, 0) : start]
    match = LAST_WORD.search(before)
    is_sum = before.rstrip(" ").endswith(("$", "€", "£", "₹"))
    return is_sum or (match is not None and match[1].lower() in LEADS_IN)


def _parentheses(text: str) -> Iterator[Span]:
    """Find "(name)" where a sentence or a label wants one; elsewhere it is a caption."""
    end = -1
    for match in PARENTHESIS.finditer(text):
        words = _words(match[1])
        if not words or not (KNOWN | INSTRUCTION).issuperset(words) or {"by", "par"} & set(words):
            continue
        is_told = _is_told(words) and (len(words) > 1 or words[0].startswith("tb"))
        is_named = KNOWN.issuperset(words) and (
            STRONG & set(words) or (len(words) > 1 and WEAK & set(words))
        )
        follows_one = end >= 0 and not text[end : min(match.start(), end + 4)].strip(" ,\n")
        is_wanted = follows_one or _is_wanted(text, match.start(), match.end())
        if is_told or (is_named and is_wanted):
            end = match.end()
            yield Span(*match.span())


def _is_wanted(text: str, start: int, end: int) -> bool:
    if _is_hint(text, end):
        return False
    before = text[max(start - REACH, 0) : start].rpartition("\n")[2].rstrip(" ")
    is_last = text[end : end + 3].lstrip(" .")[:1] in {"", "\n", "\t"}
    return _is_led_in(text, start) or (is_last and before.endswith((":", "\t")))


def _phrases(text: str) -> Iterator[Span]:
    lowered = text.lower()
    if any(cue in lowered for cue in ANYWHERE_CUES):
        for match in ANYWHERE.finditer(text):
            yield Span(*match.span())
    for match in AS_VALUE.finditer(text) if any(cue in lowered for cue in VALUE_CUES) else ():
        yield Span(*match.span("blank"))
    for match in INSERT.finditer(text):
        words = set(_words(match["what"]))
        if STRONG & words and words <= KNOWN:
            yield Span(*match.span("blank"))


def _crosses(text: str) -> Iterator[Span]:
    """Find runs of X that stand for a value, not for the hidden digits of a number."""
    for match in CROSSES.finditer(text) if "xx" in text.lower() else ():
        before = text[max(match.start() - REACH, 0) : match.start()].rpartition("\n")[2]
        is_masked = MASKED.match(text, match.end()) or NUMBERED.search(before)
        if "$" in match[0] or not is_masked:
            yield Span(*match.span())


def _blanks(text: str) -> Iterator[Span]:
    """Find underscores and dots inside a sentence or after a label, line by line."""
    start = 0
    for line in text.split("\n"):
        first = len(line) - len(line.lstrip(RULED))
        is_ruled = any(rule in line for rule in RULES)
        if is_ruled and (first < len(line) or line.rstrip(" \t")[-1:] in {".", ","}):
            is_signed = line[:1] == "_" or bool(SIGNS.search(line))
            for match in BLANK.finditer(line):
                before = line[max(match.start() - REACH, 0) : match.start()]
                after = line[match.end() : match.end() + REACH]
                if _is_blank(before, match[0], after, is_signed=is_signed):
                    yield Span(start + match.start(), start + match.end())
        start += len(line) + 1


def _is_blank(before: str, blank: str, after: str, *, is_signed: bool) -> bool:
    label = re.split(r"[_\t]+|\.{3,}|…", before.rstrip(" \t"))[-1].rstrip()
    beside = re.split(r"_{3,}|\t", after.lstrip(" \t"))[0]
    follows = after.lstrip(" \t")[:1]
    if after[:1].isalnum() or SIGNS.search(label) or SIGNS.search(beside):
        return False
    if (DATED.search(label) and is_signed) or _is_filled(label, after):
        return False
    if "_" not in blank:
        is_last = not after.strip(RULED)
        is_led_in = before.endswith(" ") and _is_led_in(before, len(before))
        return is_led_in or (label.endswith(":") and is_last)
    if not before.strip(RULED):
        return follows.islower() or after.strip() in {".", ","}
    last = LAST_WORD.search(before)
    return (
        label.endswith((":", "$", "#", ","))
        or follows.islower()
        or KNOWN.issuperset(_words(label))
        or (last is not None and (last[1].islower() or last[1].lower() in LEADS_IN))
    )


def _is_filled(label: str, after: str) -> bool:
    """Tell "Name: ___ Jane Doe ___" from "Name: ___ Title: ___"."""
    value, line, _ = after.strip(" ").partition("___")
    is_value = value[:1].isupper() or value[:1].isdigit()
    return bool(line) and is_value and ":" not in value and label.endswith(":")
