"""The employer's e-mail address."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._contacts import MAIL, WEB, WEBMAIL
from letterproof.fields._layout import is_blank
from letterproof.fields._plain import line, phrase, plain
from letterproof.fields._subjects import is_candidates
from letterproof.fields._whose import Whose, whose
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

EMPLOYEES = phrase(
    r"(?:\b(?:his|her|their|employee(?:'s)?|candidate(?:'s)?|personal|applicant(?:'s)?|son|sa"
    r"|personnelle?) (?:personal )?(?:e-?mail|courriel|contact)[^\n]{0,20}"
    r"|personal e-?mail[^\n]{0,6}|courriel personnel[^\n]{0,6})\Z"
)
OFFICIAL = regex(
    r"(?:^|\.)(?:cic\.gc\.ca|ircc\.gc\.ca|international\.gc\.ca|canada\.ca"
    r"|immigration-quebec\.gouv\.qc\.ca)$"
)
NOBODYS = regex(
    r"(?:^|[.@])(?:example|(?:your)?-?(?:company|domain|organi[sz]ation))\.(?:com|org|net|ca|fr)$"
)
SENDER = regex(r"(?:From|De)\s?:\s?(?P<name>[^\n<:]{3,80}?)[\s\"]*<\Z")
DOUBTFUL = frozenset((Whose.OTHERS, Whose.UNKNOWN))
REACH = 50


@field(Scope.LETTER, str)
def employer_email(letter: Letter) -> Iterator[Hit[str]]:
    """Find e-mail addresses that are neither the addressee's nor the employee's."""
    text = letter.text
    folded = plain(text)
    mails = list(MAIL.finditer(text))
    sites = {_host(match.group()) for match in WEB.finditer(text)} if mails else set()
    for match in mails:
        at = Span(*match.span())
        value = _address(match)
        host = value.rpartition("@")[2]
        before = folded[max(at.start - REACH, 0) : at.start]
        is_others = letter.part_at(at.start) is PartName.RECIPIENT or EMPLOYEES.search(before)
        if (
            is_others
            or _is_candidates(letter, at)
            or OFFICIAL.search(host)
            or NOBODYS.search(host)
            or is_blank(letter.text, at)
        ):
            continue
        owner = whose(letter, at)
        if owner is Whose.OTHERS and host not in sites:
            continue
        confidence = (
            0.6
            if owner in DOUBTFUL
            else 0.88
            if host in WEBMAIL
            else 0.97
            if host in sites
            else 0.95
        )
        is_spaced = " " in match.group() and "(" not in match.group() and "[" not in match.group()
        yield Hit(value, at, min(confidence, 0.85) if is_spaced else confidence, "e-mail address")


def _address(match: re.Match[str]) -> str:
    domain = re.sub(r"\s?[(\[]dot[)\]]\s?", ".", match["domain"])
    return f"{match['local']}@{''.join(domain.split())}".lower()


def _is_candidates(letter: Letter, at: Span) -> bool:
    """Say whether a mail's head gives it for the candidate: "From: Ana Lima <ana@mail.example>"."""
    sender = SENDER.search(letter.text, line(letter.text, at.start).start, at.start)
    return sender is not None and is_candidates(letter, sender["name"]) is True


def _host(site: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\s?\.)?", "", site.lower()).partition("/")[0]
