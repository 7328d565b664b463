"""Firms that a letter's sentences name as the employer."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from letterproof.fields._anothers_firms import REACH, is_anothers
from letterproof.fields._employer_echoes import echoes
from letterproof.fields._employer_leads import is_lead, is_left_open, past_kind, past_lead
from letterproof.fields._employer_spans import as_on_its_line, named_after, without_section
from letterproof.fields._firm_lists import PUBLIC
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._layout import lines_of
from letterproof.fields._names import read_name
from letterproof.fields._organisations import (
    has_legal_form,
    is_generic,
    is_institution,
    read_organisation,
)
from letterproof.fields._places import is_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._roles import has_area, has_role, is_department
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

WORKING = phrase(
    r"\b(?:(?:has|have|had) been|employed|employment|employee|employ|works?|worked|working"
    r"|served|serving|serves|services?|joined|joining|engaged|hired|position|job|role|associated"
    r"|internship|tenure|retained|career|started|appointed|began|placed|contracted|connected|left"
    r"|engagement|recrutee?|quitte|post|holds?|held|chez"
    r"|a l'emploi|emploi|employee?s?|travaill\w+|exerc\w+|occup\w+|embauchee?|engagee?"
    r"|salariee?|poste|stage|rejoint|oeuvr\w+|preste)\b"
)
LINK = phrase(
    r"(?:(?<=joined)|(?<=joining)|(?<=rejoint)|(?<=serving)|(?<=served)|(?<=\bleft)|(?<=quitte)"
    r"|\b(?:at|with|by|for|of|in|on the (?:payroll|rolls) of|in the (?:service|employ) of"
    r"|chez|au sein (?:de|du|d')|a l'emploi (?:de|du|d')|au service (?:de|du|d')|par|pour"
    r"|aupres (?:de|du)|dans|de|du))"
    r"(?: |(?<=')|(?<='))"
    r"(?:(?:the company|the firm|the organi[sz]ation|our company"
    r"|la societe|l'entreprise|la compagnie|notre entreprise|notre societe|le groupe"
    r"|messrs\.?|m/s\.?|la firme),? ?"
    r"|(?:our|notre) [a-z]{3,14}, |(?:the|les|la|le) |l')?\"?"
)
STRONG_LINKS = regex(
    r"(?:at|with|by|for|chez|joined|on the payroll|on the rolls|in the (?:service|employ)"
    r"|au sein|a l'emploi|au service|aupres|par)"
)
ACTING = phrase(
    r"(?:,? ?\([^()\n]{1,60}\))?(?:,(?:[^.\n]|\.(?=,)|\n(?!\n)){1,120}?,)?,? ?"
    r"(?:hereby |has |does |do |wishes to |would like to |is pleased to |is writing to "
    r"|par la presente ){0,2}"
    r"(?:certif(?:y|ie|ions)|confirm(?:s|e|ons|ed)?\b|attest(?:s|e|ons)?\b|verif(?:y|ie)"
    r"|employ(?:s|ed)?\b|declar(?:e|ons)|stat(?:es?|ing)\b|soussign|emploie|delivre"
    r"|is (?:pleased|able|happy|glad) to)"
)
ACTS = phrase(
    r",? (?:hereby |also |par la presente |ici ){0,2}(?:certif(?:y|ies|ie)\b|attest(?:s|e)\b"
    r"|confirm(?:s|e)\b|declares?\b|states\b|verif(?:ies|ie)\b|employs?\b|emploie\b"
    r"|engage\b|bears witness)"
)
"""What a firm does in its own letter, right behind its name."""
OWN = phrase(
    r"\b(?:employer(?: of record)?(?: here| then| throughout| in law)?"
    r" (?:is|was|has always been|remains)"
    r"|employeur(?: legal| officiel| reel| veritable)? (?:est|etait|a toujours ete|demeure)"
    r"|on behalf of|au nom de|we at|we, |nous, |management of|direction de"
    r"|i, the undersigned|proprietor of|owner of|proprietaire d[eu])[ ,]{0,2}"
    r"(?:the |la |l'|le |m/s\.? )?"
)
HEREBY = phrase(
    r"\b(?:certif\w+|confirm\w*|attest\w*|verif\w*|declar\w*)(?: to you| hereby)?,?"
    r" (?:that|que) (?:(?:the company|our company|la societe|l'entreprise),? )?"
)
OPENING = regex(
    r"(?:(?:La |The |L['’])?(?:[Dd]irection|[Mm]anagement|[Aa]dministration|Gérance|HR Department"
    r"|Human Resources Department|Direction des [Rr]essources [Hh]umaines|Service du personnel)"
    r"(?: générale)? (?:de la |de l['’]|du |de |d['’]|of (?:the )?)(?=[A-ZÀ-Þ])"
    r"|(?:Signing for |The undersigned,? |Nous soussignée?s?,? |We, the undersigned,? |We, "
    r"|Nous, )?"
    r"(?:[Ll]a |[Ll]['’])?"
    r"(?:[Ss]ociété |[Ee]ntreprise |[Cc]ompagnie |[Éé]tablissements? |M/s\.? )?)"
)
SPEAKING = phrase(r"\b(?:i am|i(?=,)|undersigned|soussignee?|as the|en qualite de|en tant que)\b")
VERB = regex(
    r"work|serv(?:e|ing)|joined|engaged|hired|employed|contracted|travaill|employe|embauche"
)
STAFF = regex(r"salarie|employee?s?$")
ARTICLE = regex(r"\b(?:The|Les|La|Le) \Z")
SECTION = regex(r"\b(?:department|team|division|section|unit|service|département)\b", re.IGNORECASE)
HAND = regex(r"\b(?:hand|worker|labou?rer|attendant|helper|aide|nurse)s?$", re.IGNORECASE)
"""The end of a title whose first words may be a firm's: "Ranch Hand"."""
BRANCH = regex(r"\s(?:office|branch|location|plant|site|warehouse|succursale)s?\b")
ELSEWHERE = {PartName.RECIPIENT, PartName.SIGNATURE_BLOCK}
CAPITAL = regex(r"(?<![\w'’.&-])[A-ZÀ-Þ0-9]|(?<=\b[dl]['’])[A-ZÀ-Þ]")
OFFICIAL = regex(
    r"embassy|ambassade|consulat|immigration|citizenship|high commission|visa|canada|government",
    re.IGNORECASE,
)
DIRECTION = regex(r"(?:La |The )?(?:Direction|Management|Administration|Gérance)\b")
APPOSED = regex(
    r"(?:[LDld]['’]|(?:[Ll]a|[Ll]e|[Nn]otre|[Oo]ur|[Tt]he)\s)?(?:entreprise|société|compagnie"
    r"|firme?|company"
    r"|maison)\s(?=[A-ZÀ-Þ0-9])"
)
FORM_ALONE = regex(r"(?:Private|Public|Limited|Company|Liability|Proprietary|Pvt|Ltd|[ .])+")
OPENING_REACH = 420
ALONE = 0.4
"""What a single word is worth that nothing else supports."""
OPEN = 0.6
MOST_TOLD = 200


def told(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Give each firm told to employ, and how surely it is the employer."""
    folded = plain(letter.text)
    seen: set[int] = set()
    found = chain(
        _subjects(letter), _spoken(letter), _links(letter), echoes(letter), _first(letter)
    )
    for firm, confidence in islice(found, MOST_TOLD):
        if firm.start in seen or letter.part_at(firm.start) in ELSEWHERE:
            continue
        if is_anothers(letter.text, folded, firm):
            continue
        seen.add(firm.start)
        own = as_on_its_line(letter, without_section(letter.text, firm))
        is_alone = is_generic(letter.text[own.start : own.end])
        most = ALONE if is_alone else OPEN if is_left_open(letter.text, own.start) else 1.0
        yield own, min(confidence, most)


def _first(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read the firms in the first sentences, whatever is said of them: they are the writer's."""
    text = letter.text
    body = letter.part(PartName.BODY)
    if body is None:
        return
    folded = plain(text)
    end = min(body.end, body.start + OPENING_REACH)
    reached = body.start
    for word in CAPITAL.finditer(text, body.start, end):
        if word.start() < reached or is_lead(text, word.start()):
            continue
        apposed = APPOSED.match(text, word.start())
        firm = read_organisation(text, apposed.end() if apposed else word.start())
        said = text[firm.start : firm.end] if firm else ""
        firm = without_section(text, firm) if firm else None
        said = text[firm.start : firm.end] if firm else ""
        if has_honorific(text, word.start()):
            firm = named_after(text, word.start())
            name = firm or read_name(text, word.start())
            reached = name.end if name else reached
            if firm is not None:
                yield firm, 0.82
            continue
        if firm is None or DIRECTION.match(said):
            continue
        worth = _worth_first(said, is_acting=ACTS.match(folded, firm.end) is not None)
        if worth and not (has_role(said) and not _ends_as_firm(said)):
            reached = firm.end
            yield firm, worth


def _worth_first(said: str, *, is_acting: bool) -> float:
    if (SECTION.search(said) or HAND.search(said)) and not has_legal_form(said):
        return 0.85 if is_acting and PUBLIC.match(said) else 0.0
    if has_legal_form(said) and len(said.split()) > 1 and not FORM_ALONE.fullmatch(said):
        return 0.82
    if is_institution(said) and not is_department(said) and not OFFICIAL.search(said):
        return 0.85 if is_acting else 0.7
    return 0.0


def _links(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "worked as a cook at FIRM" and "employed by FIRM"."""
    text, folded = letter.text, plain(letter.text)
    reached = 0
    for cue in WORKING.finditer(folded):
        if cue.end() <= reached:
            continue
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        reached = limit
        for link in LINK.finditer(folded, cue.start(), limit):
            article = ARTICLE.search(text, link.start(), link.end())
            start = article.start() if article else link.end()
            firm = read_organisation(text, past_kind(text, start))
            if firm is None:
                continue
            said = text[firm.start : firm.end]
            is_noun = not VERB.match(cue.group()) and link.group().startswith(("for", "of", "de"))
            is_noun = is_noun and not STAFF.match(cue.group())
            is_near = STRONG_LINKS.match(link.group()) is not None or link.start() <= cue.end() + 1
            confidence = _likelihood(said, is_strong=is_near and not is_noun)
            # "Sri Lakshmi Textiles Ltd": a legal form outweighs an honorific.
            is_person = has_honorific(text, link.end()) and not has_legal_form(said)
            if confidence and not is_person and not _is_located(text, firm):
                yield firm, confidence


def _likelihood(said: str, *, is_strong: bool) -> float:
    if has_legal_form(said):
        return 0.93 if is_strong else 0.88
    if is_place(said) or is_department(said) or (has_role(said) and not _ends_as_firm(said)):
        return 0.0
    if is_institution(said) and not HAND.search(said):
        if SECTION.search(said) and not re.search(r"\bof\b", said):
            return 0.0
        return 0.88 if is_strong else 0.7
    if has_area(said) or HAND.search(said):
        return 0.0
    return 0.75 if is_strong else 0.0


def _ends_as_firm(said: str) -> bool:
    """Say whether the last word is a firm's: "Specialist Clinic" is nobody's title."""
    return has_legal_form(said) or is_generic(said.rsplit(maxsplit=1)[-1])


def _is_named(said: str) -> bool:
    return has_legal_form(said) or is_institution(said)


def _is_located(text: str, firm: Span) -> bool:
    """Say whether a branch follows: "at our Toronto office", "at Laval branch"."""
    return BRANCH.match(text[firm.end : firm.end + 12]) is not None


def _subjects(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "FIRM hereby certifies" and "certify that FIRM has employed"."""
    text, folded = letter.text, plain(letter.text)
    starts = [match.end() for match in HEREBY.finditer(folded)]
    for line in lines_of(letter, PartName.BODY):
        if line.line.is_paragraph_start:
            opening = OPENING.match(line.line.text)
            starts.append(line.span.start + (opening.end() if opening else 0))
    for start in (past_lead(text, start) for start in starts):
        firm = read_organisation(text, start)
        if firm is None or has_honorific(text, start) or not ACTING.match(folded, firm.end):
            continue
        said = text[firm.start : firm.end]
        if not has_role(said) and not is_department(said):
            if not _is_named(said) and SPEAKING.search(folded, max(start - 20, 0), start):
                continue  # "The undersigned, Khadija Aït Lahcen": a person
            is_long = " " in said or said.isupper()
            yield firm, 0.9 if _is_named(said) else 0.65 if is_long else ALONE


def _spoken(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "on behalf of FIRM" and "I am the manager of FIRM"."""
    text, folded = letter.text, plain(letter.text)
    for cue in OWN.finditer(folded):
        start = past_kind(text, cue.end())
        firm = read_organisation(text, start)
        if firm is None or has_honorific(text, start):
            continue
        said = text[firm.start : firm.end]
        confidence = _likelihood(said, is_strong=True)
        is_named = start > cue.end() or _is_named(said) or read_name(text, start) is None
        if confidence and is_named and not is_place(said):
            yield firm, confidence
    for cue in SPEAKING.finditer(folded):
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        for link in LINK.finditer(folded, cue.end(), limit):
            firm = read_organisation(text, link.end())
            if firm is None:
                continue
            said = text[firm.start : firm.end]
            if has_legal_form(said) or (is_institution(said) and not has_area(said)):
                yield firm, 0.87
                break
