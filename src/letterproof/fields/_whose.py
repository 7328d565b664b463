"""Whose a telephone number or an e-mail address in a sentence is: the employer's, or another's."""

import re
from enum import Enum

from letterproof.fields._layout import SENTENCE_SMALL_WORDS
from letterproof.fields._plain import line, phrase, plain, sentence
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

CONTACT_PARTS = frozenset((PartName.LETTERHEAD, PartName.FOOTER, PartName.SIGNATURE_BLOCK))
"""Parts that hold the employer's own numbers and addresses."""


class Whose(Enum):
    """What a sentence says of a number or an address in it."""

    OURS = "ours"
    OTHERS = "others"
    UNKNOWN = "unknown"
    LABELLED = "labelled"
    """It stands in no sentence."""


_OURS = phrase(
    r"\b(?:me(?=[,:;.(]| ?$| (?:at|on|by|via|direct\w*|any|if|in|for|should|or|and|through|with"
    r"|(?:re)?joindre|contacter|appeler|telephoner|ecrire)\b)|us|mine|undersigned|myself|ourselves|writer|signatory|nous|moi|soussigne\w*|m'appeler"
    r"|(?:my|mon|ma)(?! (?:lawyer|bank|client|accountant))"
    r"|(?:our|the|notre|nos|le|la|l'|au|du|company's|firm's|employer's|son|his|her) ?(?:own |main "
    r"|general |central |local |company |head |front |service (?:du |des |de la )?)?(?:hr|h\.r\."
    r"|human resources?|personnel|people|office|department|administration|admin|reception|desk"
    r"|secretar\w+|accounts|payroll (?:department|team|office|section)|company|firm|switchboard"
    r"|supervisor|manager(?! of)|director(?:ate)?|employer|head office|branch|establishment"
    r"|ressources humaines|rh|bureau|siege|direction|etablissement|standard|entreprise|employeur"
    r"|superieure?|responsable|gestionnaire|paie))\b"
)
_OTHERS = phrase(
    r"\b(?:lawyers?|solicitors?|attorney|counsel|notar(?:y|ies)|notaires?|avocate?s?|cabinet"
    r"|(?:immigration )?consultants?|representatives?|auditors?|auditeurs?|accountants?|comptables?"
    r"|fiduciaire|bureau in|banks?|banque|insur(?:er|ers|ance)|assureur|assurance|brokers?|courtier"
    r"|agency|agencies|agence|union|syndicat|landlord|proprietaire|building manager|concierge"
    r"|gardiennage|security (?:firm|company)|suppliers?|fournisseurs?|vendors?|editeur|prestataire"
    r"|providers?|contractors?|sous-traitants?|clients?|customers?|complaints?|plaintes?|newsletter"
    r"|bulletin|infolettre|bookings?|reservations?|orders?|commandes?|couriers?|transporteur"
    r"|carriers?|police|ambulance|emergenc(?:y|ies)|accidents?|breakdowns?|urgences?|former(?:ly)?"
    r"|previous(?:ly)?|ancien(?:ne)?|old|embassy|consulate|commission|ambassade|consulat"
    r"|references?|referees?|other employer|second employer|partners?|partenaires?|subsidiary"
    r"|filiale"
    r"|competitors?|doctors?|clinic at|medecin|physician|relatives?|spouse|husband|wife|conjointe?"
    r"|epouse|parents?|candidatures?|applications?|job seekers|resumes?|vacanc(?:y|ies)"
    r"|(?:his|her|their|candidate's|applicant's|employee's) (?:own|private|personal|new|home|mobile"
    r"|cell\w*|phone|telephone|address|e-?mail|residence)|private|personal|personnel(?:le)? :"
    r"|courriel personnel|adresse personnelle|fax\w*|telecopieur|factures?|invoices?|portail"
    r"|plateforme|platform|portal|secretariat social|mutuelle|help ?desk|(?:technical|customer)"
    r" (?:support|service)|soutien technique|drivers? call|copie|cop(?:y|ies|ied)|forwarded"
    r"|transmise?"
    r"|(?:applicant|candidate|employee|he|she|candidate?|elle|il) (?:may|can|could|is|now|est|peut)"
    r"|call cent(?:re|er)|centre d'appels?|visa|its own|donations?|dons"
    r"|press|presse|media|tourist|museum|chamber|ombuds\w*|tenants?|locataires)\b"
)
_INVITES = phrase(
    r"\b(?:please|kindly|feel free|hesitate|hesitez|you (?:may|can|could|are welcome|should|wish)"
    r"|should you|if (?:you|anything|there|any|more|need)|for (?:any|more|further|additional"
    r"|details|verification|confirmation|information|questions?|enquir\w+|inquir\w+|this|clarif\w+)"
    r"|any (?:\w+ )?(?:quer(?:y|ies)|questions?|enquir\w+|inquir\w+|clarif\w+|information|doubts?)"
    r"|questions?|quer(?:y|ies)|enquir\w+|inquir\w+|contact\w*|reach(?:ed)?|call|ring|dial|write"
    r"|writing|verif\w+|confirm\w*|disposal|available|happy to|glad to|get in touch|correspond\w*"
    r"|veuillez|priere|pour (?:toute?|plus|de plus|tous|verif\w+|d'autres|obtenir)|si (?:vous"
    r"|besoin|une)|vous pouvez|vous pourrez|joindre|joignables?|joignez|joint|appele[rz]|appel"
    r"|ecrire|ecrivez"
    r"|communiqu\w+|contacte[rz]|disposition|renseign\w+|precisions?|coordonnees)\b"
)
_ASKS = phrase(
    r"(?:\b(?:please|kindly|feel free|hesitate|hesitez|you (?:may|can|could|are welcome|should)"
    r"|[,;:] (?:call|contact|write|ring|phone|telephone|e-?mail|reach|dial)|veuillez|priere de"
    r"|vous (?:pouvez|pourrez)|contactez|communiquez|appelez|ecrivez|joignez))\b"
)
"""What turns to the reader: who was named before it is not who is to be called."""

_CLOSED = phrase(
    r"[^.]{0,30}\b(?:closed|no longer|not in use|out of (?:use|service)|disconnected|discontinued"
    r"|not ours|not our"
    r"|n'est plus|n'est pas (?:la |le |a )?n(?:otre|ous)"
    r"|ne (?:repond|fonctionne) plus|fermee?|hors service|desactivee?|supprimee?|abandonnee?"
    r"|retiree?|resiliee?|deleted|withdrawn|retired|abandoned)\b"
)


FEW_WORDS = 4
"""A line of the body with fewer small words is no sentence, but a label and its value."""
_WORD = regex(r"(?<![^\s(«\"'’])[a-zà-ÿ]{2,20}(?![\w@]|\.\w)")
"""A small word of a sentence, no piece of an address."""


def whose(letter: Letter, at: Span) -> Whose:
    """Tell whose a number or address is: the nearest words before it that name a party decide."""
    text, folded = letter.text, plain(letter.text)
    is_apart = letter.part_at(at.start) in CONTACT_PARTS
    own = line(text, at.start) if is_apart else sentence(text, at.start)
    words = len(_WORD.findall(text, own.start, own.end))
    if words < (SENTENCE_SMALL_WORDS if is_apart else FEW_WORDS) and (
        is_apart or not _names_others(folded, own, at)
    ):
        is_asking = not is_apart and _INVITES.search(folded, own.start, at.start) is not None
        return Whose.OURS if is_asking else Whose.LABELLED
    if _CLOSED.match(folded, at.end, own.end):
        return Whose.OTHERS
    ours = max(_last_start(each, folded, own.start, at.start) for each in (_OURS, _ASKS))
    others = _last_start(_OTHERS, folded, own.start, at.start)
    if others > ours:
        return Whose.OTHERS
    is_asked = _INVITES.search(folded, own.start, own.end)
    return Whose.OURS if is_asked or ours >= 0 else Whose.UNKNOWN


def _names_others(folded: str, own: Span, at: Span) -> bool:
    """Say whether a few words speak of another party: "Our former mailbox, ..., is closed."."""
    start = max(own.start, folded.rfind("\n", 0, at.start) + 1)
    others = _OTHERS.search(folded, start, at.start)
    return others is not None or _CLOSED.match(folded, at.end, own.end) is not None


def _last_start(pattern: re.Pattern[str], folded: str, start: int, end: int) -> int:
    last = -1
    for match in pattern.finditer(folded, start, end):
        last = match.start()
    return last
