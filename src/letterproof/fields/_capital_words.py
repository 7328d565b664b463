"""Whether capital words without an honorific can be a person's name, and not a thing's."""

from letterproof.fields._beside_names import DESCRIPTION, PERSONAL_VERB, REQUESTED_BY
from letterproof.fields._candidate_sentences import CERTIFIED
from letterproof.fields._names import NAMES_TOO, is_full
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._places import is_place, score
from letterproof.fields._plain import line, phrase, plain
from letterproof.fields._roles import begins_title, has_area, has_role
from letterproof.model.page import Span
from letterproof.patterns import regex

FIRM_SLOT = phrase(
    r"\b(?:at|with|within|by|from|in|chez|par|avec|aupres de|au sein d[eu]|societe|entreprise|firm"
    r"|company|groupe|joined|is|was|are|est|etait|became|devenue?|on behalf of|au nom d[eu]"
    r"|pour le compte d[eu]|as|as an?|comme|metier|fonctions?|(?:poste?|position|role|title|titre"
    r"|designation|capacity|qualite)(?: (?:of|de|d'))?)"
    r"[ :\"(]{0,3}(?:the |our |an? |la |le |notre |l'|m/s )?\Z"
    r"|\b(?:divisions?|departments?|dept\.?|sections?|units?|bureau|branch|directorate|ministry"
    r"|school|faculty|college|institute|board|office|law|code|act|order|course|diploma|degree"
    r"|direction|departement|ministere|ecole|faculte|institut|cours|loi|diplome)"
    r" (?:of|for|on|in|de|d'|du|des|en) (?:the |la |l')?\Z"
    r"|\b(?:m/?v|m/?t|s/?s|vessels?|ship|boat|ferry|navire|bateau|on board|aboard|a bord d[eu])"
    r"\.? (?:the |la |le |l')?\Z"
    r"|(?<!that )(?<!for )(?<!to )(?<!of )\bthe \Z"
)
"""What stands right before a firm, a place or a title."""
ASKED = phrase(r"\b(?:it was|c'etait|(?:request|enquiry|inquiry)\b[a-z ]{0,24} from) \Z")
IS = phrase(r"\b(?:is|was|est|etait|fut) \Z")
WHOSE = phrase(r", (?:who|whose|whom|qui|dont|and it is (?:about|of) (?:him|her))\b")
FILE_OF = phrase(
    r"\b(?:file|reports?|records?|certificate|letter|history|details|particulars|reference"
    r"|employment|verification|dossier|attestation|certificat|emploi)"
    r" (?:for|of|on|about|de|pour) (?:our (?:former )?(?:employee|colleague),? )?\Z"
    r"|\b(?:our|former|notre|ancien(?:ne)?) (?:colleague|employee?|worker|collegue|salariee?),? \Z"
    r"|\b(?:provide|furnish|supply|relieved?|released?|recommend|employ(?:ed|s)?|hired|engaged"
    r"|appointed|thank|knew|know"
    r"|known|recommande|employons|emploie|embauche|connais) \Z"
)
"""Before a person's name even where it holds a place's: "on file for Ana Santos"."""

BESIDE_FIGURES = regex(r"\d[.,]\d{3}\s\Z")
"""Before a currency: "2,650 Qatari Riyals"."""

AND_FIRM = regex(
    r"\s(?:&|et|and)\s(?:[A-ZÀ-Þ]\w+\s)?(?:Sons|Fils|Figli|Co|Associ\w+|Partners|Frères"
    r"|Brothers)\b|\s&\s[A-ZÀ-Þ]"
)
BEHIND_NAME = regex(r"[a-z]{2}, \Z")
TITLE_AT = regex(r"\s(?:at|of|with|chez|de)\s(?:the\s|la\s|l['’])?[A-ZÀ-Þ]")
"""Behind a title that stands behind a name: ", Share Milker at Lola's"."""

SITE = phrase(
    r" (?:plant|office|site|branch|location|store|shop|facility|warehouse|project|team|department"
    r"|usine|succursale|bureau|chantier|projet)\b"
)
LABELLED = regex(r"(?:\A|\n)[^:\n.]{1,32}(?::|\t:?) ?\Z")
HEADLINE = regex(
    r"(?:testimonial|history|reference|confirmation|certificate|record|verification|attestation"
    r"|letter|lettre|recommendation)\b[^:\n]*: ?\Z"
)
NO_PERSON = frozenset(
    """
    labour labor constancy constancia declaration declaración declaração
    dossier file application entrée immigration refugees citizenship canadian canada express
    entry residence federal skilled
    program programme government authorities visa officer consulate embassy residency québec
    quebec réfugiés citoyenneté gouvernement ambassade consulat preuve résidence expérience
    experience job duties jan feb mar apr may jun jul aug sep oct nov dec monday tuesday wednesday
    employees employés workers pension insurance assurance retraite compensation
    thousand hundred million lakh lakhs crore rupees dollars pesos naira dirhams euros francs
    dinars mille cent millions rand yuan pounds twenty thirty forty fifty sixty seventy eighty
    ninety
    thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
    """.split()
)
HEADING = regex(
    r"(?: [^\Wa-z_]+)*[ ](?:LETTER|CERTIFICATE|CERTIFICATION|TESTIMONIAL|REFERENCE|STATEMENT|REPORT"
    r"|ATTESTATION|CERTIFICAT|LETTRE|RECORD|CONFIRMATION|VERIFICATION)\b[^\na-z]*(?:\n|\Z)"
)
"""Capitals that go on to the end of a heading: "RELIEVING CUM EXPERIENCE LETTER"."""
DATE_LINE = regex(
    r",? (?:le |on |the |this |el |den |em |dated )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of |de )?[^\W\d_]{3,9}\.?,? (?:de )?(?:19|20)\d\d"
    r"|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d)"
)
"""A place stands before the day of the letter: "Jaraguá do Sul, 30/05/2024"."""
SMALL_FIRST = frozenset("as at by on in to so or do sans par et sur can best".split())
"""Small words that begin a sentence; amid one they may be names."""
LEADING = (" to", " that", " à", " que", " of", " de")
"""How a line ends whose next is the employee's name: "This certificate is awarded to"."""
MOST_CELLS = 2
LED_BY = regex(r"(?<!\w)(?!Mrs?\b|Ms\b|Mme\b)[A-ZÀ-Þ][\w'’-]{1,22} $")
"""A capital word right before others is of one name with them: "Customer Support Agent"."""
FEWEST_LETTERS = 3


def may_be_person(text: str, at: Span, firms: list[str]) -> bool:
    """Say whether capital words without an honorific can be a person's name."""
    said = text[at.start : at.end]
    words = said.casefold().split()
    before = plain(text)[max(at.start - 40, 0) : at.start]
    if not is_full(said):
        tail = DESCRIPTION.match(text, at.end)
        acts = PERSONAL_VERB.match(plain(text), tail.end() if tail else at.end + 1)
        is_first = not before.strip() or before.endswith(("\n", ". "))
        return said.isupper() and is_first and acts is not None and len(said) >= FEWEST_LETTERS
    return not (
        HEADING.match(text, at.end)
        or (text[at.start - 1 : at.start] in {"", "\n"} and DATE_LINE.match(text, at.end))
        or has_role(said)
        or has_legal_form(said)
        or is_institution(said)
        or has_area(said)
        or begins_title(said)
        or is_place(said)
        or not NO_PERSON.isdisjoint(words)
        or words[0] in SMALL_FIRST
        or any(word.endswith(("s'", "s’")) for word in words)
        or any(said.casefold() in firm.casefold() for firm in firms)
        or (score(said) > 0 and not FILE_OF.search(before))
        or NAMES_TOO.issuperset(words)
        or (LABELLED.search(before) and not HEADLINE.search(before))
        or SITE.match(plain(text), at.end)
        or _is_tabled(text, at)
        or BESIDE_FIGURES.search(before)
        or AND_FIRM.match(text, at.end)
        or (BEHIND_NAME.search(before) and TITLE_AT.match(text, at.end))
        or _is_heading(text, at)
        or (FIRM_SLOT.search(_slot(text, at)) and not _is_introduced(text, at, before))
    )


def _slot(text: str, at: Span) -> str:
    """Give the words before a name, and before the capital words that lead to it in its line."""
    start = at.start
    while lead := LED_BY.search(text, max(start - 24, 0), start):
        start = lead.start()
    return plain(text)[max(start - 40, 0) : start]


def _is_tabled(text: str, at: Span) -> bool:
    """Say whether words stand in a row of several cells, or are a label before a figure."""
    row = line(text, at.start)
    cells = text[row.start : row.end].split("\t")
    is_label = len(cells) > 1 and at.start == row.start and any(map(str.isdigit, cells[1]))
    return is_label or len(cells) > MOST_CELLS


def _is_heading(text: str, at: Span) -> bool:
    """Say whether words fill their line, and nothing above leads to them."""
    row = line(text, at.start)
    above = text[: row.start].rstrip()
    is_led = above.endswith((":", ",", "-", *LEADING)) or CERTIFIED.search(
        plain(text), max(row.start - 40, 0), row.start
    )
    is_whole = at.start == row.start and not text[at.end : row.end].strip(" :.")
    return is_whole and not is_led


def _is_introduced(text: str, at: Span, before: str) -> bool:
    """Say whether a person stands where a title may: "was Ann Lee, whose work ..."."""
    is_asked = REQUESTED_BY.search(before) or ASKED.search(before)
    is_told = IS.search(before) and WHOSE.match(plain(text), at.end)
    return bool(is_asked or is_told)
