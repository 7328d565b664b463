"""Whom a letter may be about: the names that its cues make the employee's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice, pairwise

from letterproof.fields._addressee import addressed
from letterproof.fields._block import signing_lines
from letterproof.fields._candidate_sentences import Mention, certified, told
from letterproof.fields._capital_words import HEADING, NO_PERSON
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._labels import Cell, labelled
from letterproof.fields._layout import heads, is_blank, lines_of
from letterproof.fields._names import (
    is_full,
    is_short_for,
    over_cell,
    parts_of,
    person_in,
    read_name,
    tidy,
)
from letterproof.fields._once import once
from letterproof.fields._opening import opening
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._plain import phrase, plain
from letterproof.fields._roles import has_role
from letterproof.fields._signatories import signatories
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

WORKER = (
    r"(?:employee|worker|staff(?:\smember)?|team\smember|member\sof\sstaff|candidate|applicant"
    r"|bearer|holder|incumbent|associate)"
)
TRADE = (
    r"(?!employer|manager|supervisor|officer|director|owner|referee|signer|certifier|issuer|father"
    r"|mother|brother|sister|partner|lawyer|witness)"
    r"(?:[a-z]{3,9}\s)?(?:[a-z]{3,14}(?:er|or|ist|man|woman|ee|ant|ian)|student|intern|apprentice"
    r"|nurse|cook|clerk|guard|pilot|crew\smember|insured)"
)
SALARIED = (
    r"(?:employ[ée]|salari[ée]|int[ée]ress[ée]|collaborat(?:eur|rice)|travailleu(?:r|se)|candidat"
    r"|stagiaire|titulaire|agent|b[ée]n[ée]ficiaire)(?:\(e\)?|·e|e)?"
)
NAME_LABEL = regex(
    rf"(?:(?:(?:full|complete)\s)?names?\sof\s(?:the\s)?(?:{WORKER}|person|individual|{TRADE})"
    rf"|(?:the\s)?{WORKER}(?:['’]?s)?(?:\s(?:full|complete))?(?:\sname)?(?:\sof\sthis\s\w+)?"
    r"|names?\sin\sfull|name\s(?:and|&)\ssurname|pr[ée]noms?\set\snom"
    rf"|(?:nom\s(?:complet\s)?(?:de\sl['’]|du\s|de\sla\s))?(?:l['’])?{SALARIED}"
    r"(?:\s(?:de\sl['’]attestation|du\s(?:pr[ée]sent\s)?certificat))?)"
    r"(?:\s?(?:&|and|et|/|,)\s?(?:id|no|n°|number|code|title|designation|matricule|poste)\.?)?"
    r"(?:\s\([^()\n]{1,30}\))?",
    re.IGNORECASE,
)
SURNAME_FIRST = regex(
    r"nom\s?(?:,|/|et)\s?pr[ée]nom(?:s|\(s\)?)?"
    r"|(?:sur|last\s|family\s)name\s?(?:,|/|and)\s?(?:given|first|other)\s?names?"
    r"|(?:full\s)?name,?\s\(?(?:sur|last\s|family\s)name\sfirst\)?",
    re.IGNORECASE,
)
BARE_LABEL = regex(
    r"(?:(?:full|complete|legal)\s)?name|nom(?:\scomplet)?|re|objet|concerne"
    r"|in\s(?:respect|the\smatter)\sof|regarding|concerning|in\sre",
    re.IGNORECASE,
)
SUBJECT_LABEL = regex("re|objet|concerne", re.IGNORECASE)
"""What stands alone behind it is rather a thing than a person with one name."""
ALONE = regex(
    rf"{NAME_LABEL.pattern}|{SURNAME_FIRST.pattern}|(?:full|complete|legal)\sname|nom\scomplet",
    re.IGNORECASE,
)
SURNAME = regex(r"(?:sur|last\s|family\s)name|nom(?:\sde\sfamille)?", re.IGNORECASE)
GIVEN = regex(r"(?:given|first)\snames?|forenames?|pr[ée]noms?", re.IGNORECASE)
WHAT = phrase(r"(?:\A|\n|[.:] )(?:what |how |when |ce que |ce qu')")
DOES = phrase(r" (?:did|does|has done|was doing|worked|works|a fait|fait|faisait)\b")
LEAD = regex(r"(?:\A|,(?=\s)|[:–—|(\t]|\s-|\b(?i:of|for|de|pour|to|d['’]|about|regarding))\s*")
REPORTED = regex(
    r"\b(?:certificate|reference|verification|confirmation|statement|testimonial|record|service"
    r"|attestation|certificat|r[ée]f[ée]rence|carri[èe]re|career|emploi)\b",
    re.IGNORECASE,
)
COMMA = regex(r", ?")
ONE_NAME = regex(
    r"\b(?:(?:one|single|only)\s(?:one\s)?name|mononym|no\s(?:sur|last\s|family\s)name"
    r"|sans\snom\sde\sfamille|(?:un\sseul|nom)\s(?:nom|unique))\b",
    re.IGNORECASE,
)
LINE_REACH = 60
SURE_CUES = {"certified", "label"}
FIRST_CUES = {"certified", "label", "opening", "subject", "addressed"}
LATE = 0.65
"""The most that another person is worth where the letter begins with one."""
AGREED, HIGHEST = 0.03, 0.98
NEAR = 0.2
LIKELY = 0.7
TOLD_TWICE = 0.85
"""What a full name is worth that comes back as "Ms. Rao"."""
MOST_MENTIONS = 200
"""No letter names so many; every one is held against the others."""


@once
def candidates(letter: Letter) -> tuple[Hit[str], ...]:
    """Find who is certified, labelled or told to have worked; the fullest form stands."""
    return tuple(_candidates(letter))


def _candidates(letter: Letter) -> Iterator[Hit[str]]:
    signing = {
        parts_of(letter.text[one.name.start : one.name.end])
        for one in signatories(letter)
        if one.name is not None
    }
    firms = {line.line.text.strip().casefold() for line in heads(letter)}
    found = chain(
        certified(letter),
        _labelled(letter),
        _in_subject(letter),
        _what_done(letter),
        opening(letter, signing),
        told(letter),
        addressed(letter),
    )
    mentions = [
        mention
        for mention in islice(found, MOST_MENTIONS)
        if not is_blank(letter.text, mention.at)
        and (mention.cue in SURE_CUES or parts_of(mention.name) not in signing)
        and not (mention.cue == "employment of" and mention.name.casefold() in firms)
    ]
    groups = _groups(mentions)
    is_clear = any(_is_first(group) for group in groups)
    for group in groups:
        hit = _hit(group)
        is_late = is_clear and not _is_first(group)
        yield replace(hit, confidence=min(hit.confidence, LATE)) if is_late else hit


def _is_first(group: list[Mention]) -> bool:
    """Say whether the letter begins with this person, or names them in a form."""
    return any(one.cue in FIRST_CUES and one.confidence >= LIKELY for one in group)


def _hit(group: list[Mention]) -> Hit[str]:
    """Let the fullest form stand; what several places say is surer."""
    best = max(one.confidence for one in group)
    places = len({one.at.start for one in group})
    trusted = [one for one in group if one.confidence >= best - NEAR]
    fullest = max(trusted, key=lambda one: (*_size(one), one.confidence, -one.at.start))
    if is_full(fullest.name) and any(not is_full(one.name) for one in group):
        best = max(best, fullest.confidence)
    if places > 1:
        is_told_twice = is_full(fullest.name) and any(not is_full(one.name) for one in group)
        best = max(best + AGREED, TOLD_TWICE if is_told_twice else 0.0)
    return Hit(fullest.name, fullest.at, round(min(best, HIGHEST), 2), fullest.cue)


def _size(mention: Mention) -> tuple[int, int]:
    """Count the words of a name, and their letters: "A. Khan" is less than "Abdul Khan"."""
    parts = parts_of(mention.name)
    return len(parts), sum(map(len, parts))


def _labelled(letter: Letter) -> Iterator[Mention]:
    signing = [line.span for line in signing_lines(letter)]
    to_others = (
        line.span for line in lines_of(letter, PartName.RECIPIENT) if "\t" not in line.line.text
    )
    elsewhere = [*signing, *to_others]
    for cell in labelled(letter, NAME_LABEL):
        at = _in_cell(letter, cell)
        if at is not None:
            single = 0.9 if ONE_NAME.search(cell.text) else 0.75
            yield Mention.of(letter, at, 0.95, single, "label")
    for cell in labelled(letter, SURNAME_FIRST):
        at = _surname_first(letter, cell) or _in_cell(letter, cell)
        if at is not None and not any(at in span for span in signing):
            yield Mention.of(letter, at, 0.95, 0.75, "label")
    for cell in (*labelled(letter, BARE_LABEL), *_below_labels(letter)):
        at = _in_cell(letter, cell)
        is_subject = SUBJECT_LABEL.fullmatch(cell.label) and not has_honorific(cell.text, 0)
        barred = signing if ALONE.fullmatch(cell.label) else elsewhere
        if at is not None and not any(at in span for span in barred):
            yield Mention.of(letter, at, 0.88, 0.3 if is_subject else 0.7, "label")
    outside = [
        cell
        for cell in labelled(letter, SURNAME)
        if not any(Span(cell.start, cell.start) in span for span in elsewhere)
    ]
    for surname, given in zip(outside, labelled(letter, GIVEN), strict=False):
        one, other = _in_cell(letter, given), _in_cell(letter, surname)
        if one is not None and other is not None:
            name = " ".join(tidy(letter.text[at.start : at.end]) for at in (one, other))
            whole = Span(min(one.start, other.start), max(one.end, other.end))
            yield Mention(whole, name, 0.95, "label")


def _below_labels(letter: Letter) -> Iterator[Cell]:
    """Give the line below a label that fills its own: "Full name" over "Ana Ruiz"."""
    lines = letter.document.lines
    for above, below in pairwise(lines):
        label, said = above.line.text.strip(" :*"), below.line.text
        is_label = ALONE.fullmatch(label) is not None and "\t" not in said
        if is_label and person_in(letter.text, below.span.start, below.span.end) is not None:
            yield Cell(said, below.span.start, label)


def _in_cell(letter: Letter, cell: Cell) -> Span | None:
    return _name_in(letter, cell.start, cell.start + len(cell.text))


def _surname_first(letter: Letter, cell: Cell) -> Span | None:
    """Read "Mbarga Ondoa, Clarisse Edwige" where the label says that the surname stands first."""
    start = cell.start + len(cell.text) - len(cell.text.lstrip())
    surname = read_name(letter.text, start, over_lines=False)
    comma = COMMA.match(letter.text, surname.end) if surname else None
    given = read_name(letter.text, comma.end(), over_lines=False) if comma else None
    if surname is None or given is None or given.end > cell.start + len(cell.text):
        return None
    return Span(surname.start, given.end)


def _name_in(letter: Letter, start: int, end: int) -> Span | None:
    """Read a name between two places of a line; a surname may stand first, before a comma."""
    text = letter.text
    start = end - len(text[start:end].lstrip())
    at = read_name(text, start, over_lines=False)
    if at is None or at.end > end or _is_firm(text, at, start):
        return None
    comma = COMMA.match(text, at.end)
    given = read_name(text, comma.end(), over_lines=False) if comma else None
    if given is not None and given.end <= end and not has_role(text[given.start : given.end]):
        rest = text[given.end : end].strip(" .,")
        is_listed = text[at.start : at.end].isupper() and rest.startswith(tuple("–—-|("))
        if (not rest or is_listed) and not is_full(text[at.start : at.end]):
            return Span(at.start, given.end)
    return at


def _is_firm(text: str, at: Span, start: int) -> bool:
    """Say whether the words at `start` are a firm's name or a title, not a person's."""
    said = text[at.start : at.end]
    line = text[start : start + LINE_REACH].partition("\n")[0]
    return not has_honorific(text, start) and (
        has_legal_form(line) or is_institution(said) or has_role(said)
    )


def _in_subject(letter: Letter) -> Iterator[Mention]:
    text = letter.text
    for line in lines_of(letter, PartName.SUBJECT):
        said = line.line.text
        for lead in LEAD.finditer(said):
            start = line.span.start + lead.end()
            at = _name_in(letter, start, line.span.end)
            if at is not None and not NO_PERSON.isdisjoint(
                letter.text[at.start : at.end].lower().split()
            ):
                continue
            is_listed = lead.group().startswith(",") and (
                at is None or at.end < line.span.end or not REPORTED.search(said[: lead.start()])
            )
            if at is None or is_listed or HEADING.match(text, at.end):
                continue
            if has_honorific(text, start):
                at = over_cell(text, at)
                yield Mention.of(letter, at, 0.92, 0.7, "subject")
            elif (
                "\t" not in said
                and is_full(text[at.start : at.end])
                and len(said) > len(text[at.start : at.end])
            ):
                yield Mention.of(letter, at, 0.85, 0.6, "subject")


def _what_done(letter: Letter) -> Iterator[Mention]:
    """Read the name in "What NAME did for us"."""
    folded = plain(letter.text)
    for cue in WHAT.finditer(folded):
        at = _name_in(letter, cue.end(), cue.end() + LINE_REACH)
        if at is not None and DOES.match(folded, at.end):
            yield Mention.of(letter, at, 0.88, 0.7, "what they did")


def _groups(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """Put the forms of one name together: "Priya Rao", "Ms. Rao", "P. Rao"."""
    groups: list[list[Mention]] = []
    in_order = sorted(mentions, key=lambda one: one.at.start)
    for mention in sorted(in_order, key=_size, reverse=True):
        for group in groups:
            if is_short_for(mention.name, group[0].name):
                group.append(mention)
                break
        else:
            groups.append([mention])
    return sorted(groups, key=lambda group: min(one.at.start for one in group))
