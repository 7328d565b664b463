"""The employer's telephone number, E.164 where the country is known."""

import re
from collections.abc import Iterable, Iterator

from letterproof.fields import field
from letterproof.fields._contacts import NUMBER
from letterproof.fields._country import CLEAR, homes, settled
from letterproof.fields._currencies import sign_from
from letterproof.fields._layout import is_blank, late_heads
from letterproof.fields._plain import line, phrase, plain
from letterproof.fields._whose import CONTACT_PARTS, Whose, whose
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

SAID = phrase(
    r"(?<![a-z])(?:tel(?:e?phone)?s?|phones?|ph|mob(?:ile)?|cell(?:ulaire|phone)?|cel|gsm"
    r"|whatsapp|call(?: (?:me|us))?|(?:reach(?:ed)?|contact(?:ed)?|joindre|rejoindre)(?: (?:me|us"
    r"|nous|him|her))?(?: (?:at|on|au))?|contact(?: (?:no|number|details))?"
    r"|direct(?: line)?|office|landline|toll[- ]free|sans frais|ligne|poste|numero|number"
    r"|telephone number|hotline|helpline)(?![a-z])[^a-z0-9\n]{0,8}(?:(?:no|num|number"
    r"|numero|n)[^a-z0-9\n]{0,4})?(?:(?:at|on|is|au|office|ext)[^a-z0-9\n]{0,4})?\Z"
    r"|(?:^|[\n\t|,;/]|[^\w ]) {0,2}[tpmcdo][.:]? ?[:+(]{0,2}\Z"
)
FAX = phrase(
    r"(?<![a-z])(?:fax|faks|telefax|telec|telecop(?:ie|ieur|ier|y)?)\b[^\d\n]{0,30}\Z"
    r"|(?:^|[\n\t|,;/]|[^\w ]) {0,2}f[.:]? ?[:+(]{0,2}\Z"
)
SHARED = phrase(
    r"(?:tel|phone|ph|telephone)[^a-z0-9]{0,3}(?:&|and|/|et)?[^a-z0-9]{0,3}(?:fax"
    r"|telecopieur)[^a-z0-9\n]{0,6}\Z"
)
OTHER = phrase(
    r"(?<![a-z])(?:(?!(?:tel|telephone|phone|ph|mobile|mob|cell|contact|whatsapp|direct|office|line"
    r"|hotline|landline|call|fax|our|the|my|le|au|du|notre|gsm)\b)[a-z.]{2,20}[ .]{1,2}(?:nos?"
    r"|n[°º])(?![a-z])[^a-z0-9\n]{0,6}|n[o°º]? d(?:e |')(?!tel)\w+|p/"
    r"|i\.?d\.?|c\.?c\.?|dni|nric|cni|cin|carte|card|cedula|cnib|csn|mle"
    r"|staff|passport|passeport|employee|emp|id|identification|identity|account"
    r"|acct|compte"
    r"|gst(?:in)?|hst|tps|tvq|pan|cin|licen[cs]e|permit|permis|registration|regn|reg|regd"
    r"|registre|nif|siret|siren|rc|rccm|ice"
    r"|neq|business|bn|invoice|ref|reference|file|dossier|sin|nas|ssn|uan|pf|esi|tin|trn|vat|tva"
    r"|cnpj|cpf|cuit|nit|rut|rfc|edrpou|matricule|cnss|cnps|certificate|code|aadhaar|cnic|nid|uci"
    r"|iban|swift|no d'entreprise|membership|epf|noc|policy|cr)"
    r"(?![a-z])[^a-z0-9\n]{0,6}(?:(?:no|num|number|numero|n|id|code"
    r"|#)(?![a-z])[^a-z0-9\n]{0,5}){0,2}(?:is )?(?:[a-z]{1,2} )?\Z"
)
MONEY = regex(
    r"[$€£₹₦₱]\s?\Z|(?:cad|usd|inr|rs\.?|aed|ngn|php|eur|fcfa|xof|cfa|brl)\s?\Z", re.IGNORECASE
)
NAMED = phrase(r" ?(?:[a-z.-]+ ){1,3}(?:inc|ltd|ltee|limited|limitee|corp|corporation|co)\b")
"""A firm called by its number: "9418-2207 Québec inc."."""
EMPLOYEES = phrase(
    r"\b(?:his|her|their|employee(?:'s)?|candidate(?:'s)?"
    r"|applicant(?:'s)?) (?:personal )?(?:phone|mobile|cell|contact|telephone)[^\n]{0,20}\Z"
)
DATES = regex(
    r"[^\d+]*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:19"
    r"|20)\d\d\s*[-–]\s*(?:19|20)\d\d)(?:\s.*)?"
)
AMERICAN = regex(
    r"\(?[2-9]\d\d\)?[\s.\-–/]{0,3}[2-9]\d\d[\s.\-–]{1,2}\d{4}(?!\d)"
    r"|1[\s.-][2-9]\d\d[\s.-]\d{3}[\s.-]\d{4}"
)
DOTTED = regex(r"\d{1,2}(?:\.\d{3}){2,3}")
"""An identity number, as in Colombia: "1.037.448.127"."""
DESK = phrase(
    r"\b(?:transport|dispatch|sales|orders?|bookings?|reservations?|emergenc(?:y|ies)|breakdowns?"
    r"|complaints?|deliver(?:y|ies)|customers?|clients?|clientele|ventes|commandes|livraisons?"
    r"|urgences?|depannage|reclamations?|press|presse|ambulance|ticket(?:s|ing)?|billetterie"
    r"|boutique|workshop|atelier|parts|hotline|helpline|admissions?|appointments?|rendez-vous)"
    r"(?: (?:desk|line|service|dept|department|phone|tel|hotline|enquiries))?[ .]?:[^a-z\n]{0,40}\Z"
)
DESK_AFTER = phrase(
    r"[^a-z\n]{0,30}\((?:for )?(?:orders?|sales|bookings?|reservations?|emergenc\w+|complaints?"
    r"|deliver\w+|customers?|clients?|commandes?|ventes|urgences?|livraisons?|dispatch|transport|fax"
    r"|telecopieur)(?: only)?\)"
)
"""A number for those who buy: nobody there answers for the staff."""
ASKED = phrase(
    r"\b(?:ring|call|phone|telephone|dial|appele[rz]|telephone[rz]|joindre|rappele[rz])\b[^.!?]{0,60}\Z"
)
"""What asks to be called, some words before the number: "if you want to ring, do it after 7"."""
FEWEST, MOST = 7, 15
REACH = 70
STRONG = 4.0
"""Evidence for a country, from two words of the letterhead on, that leaves little doubt."""
OWN_MOBILE = phrase(
    r"\b(?:cel\w*|mobile|portable|gsm)\b[^\d\n]{0,12}\b(?:gerante?|director|directeur|manager"
    r"|owner|proprietaire|president|ceo)\b[^\d\n]{0,8}\Z"
)


@field(Scope.LETTER, str)
def employer_phone(letter: Letter) -> Iterator[Hit[str]]:
    """Find telephone numbers; fax, identity and account numbers are none."""
    text, folded = letter.text, plain(letter.text)
    candidates = [match for match in NUMBER.finditer(text) if _may_be_phone(folded, match)]
    if not candidates:
        return
    late = [line.span for line in late_heads(letter)]
    for match in candidates:
        at = Span(*match.span())
        is_others = letter.part_at(at.start) is PartName.RECIPIENT or any(
            at in span for span in late
        )
        if not is_others and not is_blank(letter.text, at):
            yield from _read(letter, at)


def _may_be_phone(folded: str, match: re.Match[str]) -> bool:
    digits = sum(sign.isdigit() for sign in match.group())
    before = folded[max(match.start() - REACH, 0) : match.start()]
    is_fax = FAX.search(before) and not SHARED.search(before)
    return (
        digits >= FEWEST
        and not is_fax
        and not OTHER.search(before)
        and not MONEY.search(before)
        and not EMPLOYEES.search(before)
        and not DOTTED.fullmatch(match.group().strip())
        and not DESK.search(before)
        and not DESK_AFTER.match(folded, match.end())
        and not DATES.fullmatch(match.group().strip())
        and not NAMED.match(folded, match.end())
        and sign_from(folded, match.end() + folded.startswith(" ", match.end())) is None
    )


def _read(letter: Letter, at: Span) -> Iterator[Hit[str]]:
    said, owner = letter.text[at.start : at.end].replace("\n", " "), whose(letter, at)
    before = plain(letter.text)[max(at.start - REACH, 0) : at.start]
    is_said = SAID.search(before) is not None or SHARED.search(before) is not None
    is_asked = owner is Whose.OURS and ASKED.search(before) is not None
    is_contact = letter.part_at(at.start) in CONTACT_PARTS
    is_short = sum(map(str.isdigit, said)) == FEWEST
    if owner is Whose.OTHERS or (is_short and not is_said and owner is not Whose.OURS):
        return  # seven figures may as well be a unit and a street number
    if owner is Whose.UNKNOWN or OWN_MOBILE.search(before):
        confidence = 0.6
    else:
        is_shared = SHARED.search(before) is not None
        confidence = (
            0.88
            if is_shared
            else 0.95
            if is_said or owner is Whose.OURS
            else 0.9
            if is_contact
            else 0.7
        )
    found = list(_numbers(letter, said, at, confidence))
    yield from found
    digits = "".join(sign for sign in said if sign.isdigit() or sign == "+")
    is_alone = is_contact and _is_line(letter.text, at)
    is_said = (
        is_said
        or is_asked
        or (owner is Whose.OURS and before.rstrip().endswith((" at", " on", " au", ":")))
    )
    if not found and (is_said or is_alone) and FEWEST <= len(digits) <= MOST:
        likelihood = 0.82 if is_said and not is_asked else 0.7
        value = _possible(said, settled(homes(letter))) or digits
        yield Hit(value, at, min(confidence, likelihood), "number called a telephone's")


EDGE = regex(r"(?:^|[|•·●▪◆♦\t])\s*$|^[|•·●▪◆♦\t]")


def _is_line(text: str, at: Span) -> bool:
    own = line(text, at.start)
    before, after = text[own.start : at.start], text[at.end : own.end]
    return EDGE.search(before) is not None and EDGE.match(after.lstrip() or "|") is not None


def _numbers(letter: Letter, said: str, at: Span, confidence: float) -> Iterator[Hit[str]]:
    """Read a number of the country that its prefix, or the letter's places, tell."""
    if said.lstrip(" (").startswith(("+", "00")) and (numbers := _parsed(said, None)):
        yield from _hits(numbers, at, confidence)
        return
    readings: dict[str, tuple[list[Number], float]] = {}
    likely = homes(letter)
    least = likely[0][1] / CLEAR if likely else 0.0
    near = [(country, weight) for country, weight in likely if weight >= least]
    for country, weight in (*near, *_american(said)):
        if numbers := _parsed(said, country):
            readings.setdefault(numbers[0][0], (numbers, weight))
    ranked = sorted(readings.values(), key=lambda one: -one[1])
    if not ranked:
        return
    (numbers, weight), rival = ranked[0], ranked[1][1] if len(ranked) > 1 else 0.0
    most = 0.7 if weight < max(CLEAR * rival, CLEAR) else 0.85 if weight < STRONG else 1.0
    yield from _hits(numbers, at, min(confidence, most))


Number = tuple[str, int, int]
"""A number as E.164, and where it begins and ends in what is said."""


def _american(said: str) -> tuple[tuple[str, float], ...]:
    return (("CA", 1.0),) if AMERICAN.fullmatch(said.strip()) else ()


def _parsed(said: str, country: str | None) -> list[Number]:
    # phonenumbers takes 70 ms to import; a letter without a number never needs it.
    import phonenumbers  # noqa: PLC0415

    form = phonenumbers.PhoneNumberFormat.E164
    return [
        (phonenumbers.format_number(match.number, form), match.start, match.end)
        for match in phonenumbers.PhoneNumberMatcher(said, country)
    ]


def _possible(said: str, country: str | None) -> str | None:
    """Give a number as E.164 whose length, if nothing else, is that of its country's numbers."""
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(said, country)
    except phonenumbers.NumberParseException:
        return None
    is_american = number.country_code == 1 and said.lstrip("( ")[:1] == "0"
    is_possible = phonenumbers.is_possible_number(number) and not is_american
    form = phonenumbers.PhoneNumberFormat.E164
    return phonenumbers.format_number(number, form) if is_possible else None


def _hits(numbers: Iterable[Number], at: Span, confidence: float) -> Iterator[Hit[str]]:
    for value, start, end in numbers:
        span = Span(at.start + start, at.start + end)
        yield Hit(value, span, confidence, "telephone number")
