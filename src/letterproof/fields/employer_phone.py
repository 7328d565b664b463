"""The employer's telephone number, E.164 where the country is known."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._contacts import NUMBER
from letterproof.fields._country import country_of
from letterproof.fields._layout import is_blank, late_heads, lines_of
from letterproof.fields._plain import phrase, plain
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

SAID = phrase(
    r"(?<![a-z])(?:tel(?:e?phone)?s?|phones?|ph|mob(?:ile)?|cell(?:ulaire|phone)?|cel|gsm"
    r"|whatsapp|call(?: (?:me|us))?|(?:reach(?:ed)?|contact(?:ed)?|joindre|rejoindre)(?: (?:me|us"
    r"|nous|him|her))?(?: (?:at|on|au))?|contact(?: (?:no|number|details))?"
    r"|direct(?: line)?|office|landline|toll[- ]free|sans frais|ligne|poste|numero|number"
    r"|telephone number|hotline|helpline|t|p|m|c|d|o)(?![a-z])[^a-z0-9\n]{0,8}(?:(?:no|num|number"
    r"|numero|n)[^a-z0-9\n]{0,4})?(?:(?:at|on|is|au|office|ext)[^a-z0-9\n]{0,4})?\Z"
)
FAX = phrase(
    r"(?<![a-z])(?:fax|faks|telefax|telecopie(?:ur)?|f)[^a-z0-9\n]{0,6}(?:(?:no|num"
    r"|number)[^a-z0-9\n]{0,4})?\Z"
)
SHARED = phrase(
    r"(?:tel|phone|ph|telephone)[^a-z0-9]{0,3}(?:&|and|/|et)?[^a-z0-9]{0,3}(?:fax"
    r"|telecopieur)[^a-z0-9\n]{0,6}\Z"
)
OTHER = phrase(
    r"(?<![a-z])(?:p/|staff|passport|passeport|employee|emp|id|identification|identity|account"
    r"|acct|compte"
    r"|gst(?:in)?|hst|tps|tvq|pan|cin|licen[cs]e|permit|permis|registration|regn|reg|regd"
    r"|registre|nif|siret|siren|rc|rccm|ice"
    r"|neq|business|bn|invoice|ref|reference|file|dossier|sin|nas|ssn|uan|pf|esi|tin|trn|vat|tva"
    r"|cnpj|cpf|cuit|nit|rut|rfc|edrpou|matricule|cnss|cnps|certificate|code|aadhaar|cnic|nid|uci"
    r"|iban|swift|no d'entreprise|membership|epf|noc|policy|cr)"
    r"(?![a-z])[^a-z0-9\n]{0,6}(?:(?:no|num|number|numero|n|id|code"
    r"|#)(?![a-z])[^a-z0-9\n]{0,5}){0,2}(?:is )?\Z"
)
MONEY = re.compile(
    r"[$€£₹₦₱]\s?\Z|(?:cad|usd|inr|rs\.?|aed|ngn|php|eur|fcfa|xof|cfa|brl)\s?\Z", re.IGNORECASE
)
EMPLOYEES = phrase(
    r"\b(?:his|her|their|employee(?:'s)?|candidate(?:'s)?"
    r"|applicant(?:'s)?) (?:personal )?(?:phone|mobile|cell|contact|telephone)[^\n]{0,20}\Z"
)
DATES = re.compile(
    r"[^\d+]*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:19"
    r"|20)\d\d\s*[-–]\s*(?:19|20)\d\d)(?:\s.*)?"
)
AMERICAN = re.compile(
    r"\(?[2-9]\d\d\)?[\s.\-–/]{0,3}[2-9]\d\d[\s.\-–]{1,2}\d{4}(?!\d)"
    r"|1[\s.-][2-9]\d\d[\s.-]\d{3}[\s.-]\d{4}"
)
ANNOUNCED = phrase(
    r"\b(?:call|contact|reach|reached|phone|joindre|rejoindre|appeler|communiquer|telephone)\b"
    r"[^.\n]{0,50}(?:\.[^.\n ]{1,20}){0,3}[^.\n]{0,20}\b(?:at|on|au|or|ou)[ :]{1,3}\Z"
)
FEWEST, MOST = 7, 15
REACH = 70
NORTH_AMERICA = "CA"
CONTACT_PARTS = (PartName.LETTERHEAD, PartName.FOOTER, PartName.SIGNATURE_BLOCK)
FRENCH = re.compile(r"\b(?:SIRET|SIREN|RCS)\b|(?:^|[\n,])\s?\d{5} [A-ZÀ-Ý][\w'’-]+")
AUSTRALIAN = re.compile(r"\bPty\.? Ltd\b|\bABN:? \d|\b(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b")
COUNTRIES = {
    "vietnam": "VN",
    "viet nam": "VN", "china": "CN", "chine": "CN", "turkey": "TR", "turkiye": "TR",
    "turquie": "TR", "ukraine": "UA", "iran": "IR", "iraq": "IQ", "egypt": "EG", "egypte": "EG",
    "lebanon": "LB", "liban": "LB", "jordan": "JO", "kuwait": "KW", "oman": "OM", "bahrain": "BH",
    "spain": "ES", "espagne": "ES", "italy": "IT", "italie": "IT", "poland": "PL", "portugal": "PT",
    "romania": "RO", "russia": "RU", "korea": "KR", "japan": "JP", "thailand": "TH", "benin": "BJ",
    "indonesia": "ID", "ethiopia": "ET", "uganda": "UG", "tanzania": "TZ", "rwanda": "RW",
    "zimbabwe": "ZW", "zambia": "ZM", "togo": "TG", "burkina faso": "BF", "mali": "ML",
    "congo": "CD", "gabon": "GA", "haiti": "HT", "peru": "PE", "ecuador": "EC", "venezuela": "VE",
    "netherlands": "NL", "sweden": "SE", "taiwan": "TW", "israel": "IL", "mauritius": "MU",
}  # fmt: skip
"""More countries whose numbers can be told by a name in the letter."""


@field(Scope.LETTER, str)
def employer_phone(letter: Letter) -> Iterator[Hit[str]]:
    """Find telephone numbers; fax, identity and account numbers are none."""
    text, folded = letter.text, plain(letter.text)
    candidates = [match for match in NUMBER.finditer(text) if _may_be_phone(folded, match)]
    if not candidates:
        return
    region = _region(letter)
    late = [line.span for line in late_heads(letter)]
    for match in candidates:
        at = Span(*match.span())
        is_others = letter.part_at(at.start) is PartName.RECIPIENT or any(
            at in span for span in late
        )
        if is_others or is_blank(letter.text, at):
            continue
        yield from _read(letter, at, region)


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
        and not DATES.fullmatch(match.group().strip())
    )


def _read(letter: Letter, at: Span, region: str | None) -> Iterator[Hit[str]]:
    text, folded = letter.text, plain(letter.text)
    said = text[at.start : at.end]
    is_american = AMERICAN.fullmatch(said.strip()) is not None
    before = folded[max(at.start - REACH, 0) : at.start]
    is_said = any(pattern.search(before) for pattern in (SAID, SHARED, ANNOUNCED))
    is_contact = letter.part_at(at.start) in CONTACT_PARTS
    if sum(map(str.isdigit, said)) == FEWEST and not is_said:
        return  # too short to tell from a unit and street number
    confidence = 0.95 if is_said else 0.9 if is_contact else 0.7
    regions: list[tuple[str | None, float]] = [(region, confidence)] if region else []
    if is_american and region != NORTH_AMERICA and (is_said or is_contact or region is None):
        regions.append((NORTH_AMERICA, confidence - (0.1 if region else 0.0)))
    for home, likelihood in regions or [(None, confidence)]:
        found = list(_numbers(said, at, home, likelihood))
        if found:
            yield from found
            return
    digits = "".join(sign for sign in said if sign.isdigit() or sign == "+")
    if is_said and FEWEST <= len(digits) <= MOST:
        yield Hit(digits, at, 0.82, "number called a telephone's")


def _numbers(said: str, at: Span, region: str | None, confidence: float) -> Iterator[Hit[str]]:
    # phonenumbers takes 70 ms to import; a letter without a number never needs it.
    import phonenumbers  # noqa: PLC0415

    for match in phonenumbers.PhoneNumberMatcher(said, region):
        value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        span = Span(at.start + match.start, at.start + match.end)
        yield Hit(value, span, confidence, "telephone number")


def _region(letter: Letter) -> str | None:
    """Give the country the numbers are of: the one the letter's places or its language name."""
    known = country_of(letter.text)
    if known is not None:
        return known
    lines = lines_of(letter, *CONTACT_PARTS, PartName.BODY)
    said = plain(" ".join(line.line.text for line in lines))
    named = {code for name, code in COUNTRIES.items() if re.search(rf"\b{name}\b", said)}
    if len(named) == 1:
        return named.pop()
    if AUSTRALIAN.search("\n".join(line.line.text for line in lines)):
        return "AU"
    return "FR" if letter.language == "fr" and FRENCH.search(letter.text) else None
