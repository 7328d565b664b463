"""Words and marks around the pieces of an address, and between them."""

import re

from letterproof.patterns import regex

SEAT = (
    r"(?:office|address|adresse|si[èe]ge(?:\s+social)?|headquarters|hq|bureau|works|factory|plant|mill"
    r"|usine|premises|location|domicile)"
)
LEAD = regex(
    rf"(?:(?:[^\W\d_]{{2,15}}\.?\s+){{0,2}}{SEAT}(?:\s*(?:&|and|et|cum|/|-)\s*{SEAT})?"
    r"(?:\s+(?:address|principale?|central))?\s*(?::|\s[–—-]\s|[–—])\s*"
    r"|add\.?\s*:\s*|at\s*:\s*|a\s*:\s*"
    r"|(?:[\w.'’-]{1,20}\s){0,3}capital\b[^\n\d–—]{0,18}\d[\d ,.'’]{2,18}[^\n\d–—]{0,8}?\s[–—"
    r"|-]\s)",
    re.IGNORECASE,
)
"""Words that announce an address: "Administrative Office:"; or tell the firm's capital first."""
JOINER = regex(r"\s*[|•·●▪◆♦∙‧¦]\s*|\s[*~]\s")
PARTING = regex(r",|\n|\s[–—*~/-]\s")
"""What stands between the pieces of an address."""
DATE_LIKE = regex(
    r"^\W*(?:date\b|dated\b|ref\b|le\s\d|(?:fait|done|signed|issued|given|d[ée]livr[ée]e?|[ée]tablie?)"
    r"\s(?:à|at|in)\b)|,\s(?-i:this|le|den|on)(?=\s*$|\s(?:the\b|\d))|\b(?:jan|feb|fév|mar|apr|avr|may|mai|jun|jui|jul|aug"
    r"|aoû|sep|oct|nov|dec|déc)\w*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th|er)?\s(?:of\s)?(?:jan|feb|fév|mar|apr"
    r"|avr|may|mai|jun|jui|jul|aug|aoû|sep|oct|nov|dec|déc)\w*\.?,?\s(?:19|20)\d\d",
    re.IGNORECASE,
)
SENTENCE_END = regex(
    r"[;]|(?<!\b(?i:str|jln|ave|apt|ste|opp|bld|cnr))(?<!\b(?i:no|nr|st|av|jl|rd|dr|ul|os|pl|bd|mt|ft|bp))"
    r"\.(?=\s+[A-ZÀ-Ý][a-z]+\s[a-z])|\.\s*$|\n\n|\t|\s(?=(?:or|ou)\s[a-zà-ÿ])|\s(?=(?:and|is|was|has|hereby|certif\w+"
    r"|confirm\w*|since|from|who|whose|where|with|as|for|during|tel|email|et|est|depuis|certifie"
    r"|atteste|dont|qui)\b)|,\s*(?=(?:and|hereby|certif\w+|confirm\w*|tel|email|certifie|atteste"
    r"|is|was|has|do|qui|est|a|any|every|each|open|if|should|when|where|chaque|tous|entre|ouverte?s?|si)\b)"
)
NUMBERED = regex(
    r"(?:[A-Z][-/])?\d{1,6}(?:-?[A-Za-z])?(?:[-–/]\w{1,5}){0,3},? "
    r"(?!(?:Years?|Ans|Days|Hours)\b)[A-ZÀ-Þ]"
)
QUARTER = regex(r"[A-ZÀ-Þ][\w'’.-]{2,20}(?: [A-ZÀ-Þ][\w'’.-]{1,20}){0,2},?")
TAIL = regex(r"(?<=[^\W\d_])-[a-zà-ÿ]{1,5}\b")
"""The kind of place behind a Korean name: "Mapo-gu"; no word of a sentence."""
LISTED = regex(r"[^\W\d_][^\d,:]{2,30}:\s")
"""A label that leads no address: "Branches: Kano, Aba"."""
LINKS = frozenset(
    "de du des la le les da do dos del al el aux au en non loin près côté km"
    " sur sous ya wa bin bis ter of off near opp"
    " beside behind opposite face derrière près corner between and et by the rue route avenue lot"
    " îlot porte place quai allée chemin étage bureau immeuble".split()
)
"""Small words that pieces of an address may hold."""
CUT = regex(
    r",\s|\s[–—-]\s|:\s"
    r"|\s(?=(?:[a-z]{1,5}\.?|Rue|Avenue|Boulevard|Route|Calle|Rua|Jalan)\s[A-ZÀ-Þ])"
)
"""Where an address may begin behind a firm's name."""

WAY = regex(
    r"(?:rue|avenue|boulevard|route|chemin|impasse|all[ée]es?|chauss[ée]e|quai|mont[ée]e|place|cours|sentier|ruelle"
    r"|rond-point|carrefour|corniche|calle|rua|avenida|via|off|opposite|near|behind|along|en\sface|derri[èe]re)\s",
    re.IGNORECASE,
)
"""How a street or a landmark begins that may have no number."""

CODE = regex(
    r"(?<=[–,-]\s)(?:[A-Z]{1,2}-)?\d{2,5}(?:-\d{3})?(?:\s[A-Z]{2})?(?=\s[A-ZÀ-Þ][^\W\d_A-Z]{2})"
    r"|(?:(?<=[^\W\d_]\s\d\s)|(?<=[^\W\d_]\s\d\d\s)|(?<=[^\W\d_]\s\d\d\d\s))(?:\d{4,5}|\d{4}-\d{3})"
    r"(?:\s[A-Z]{2})?(?=\s[A-ZÀ-Þ][^\W\d_A-Z]{2})"
    r"|(?<=[^\W\d_])\s?[-–]\s?\d{3}\s\d{3}(?=\s*(?:[,.(]|$))"
    r"|\b(?:NE|NW|SE|SW)[ -]\d{1,2}-\d{1,3}-\d{1,2}[ -]?W\d"
)
"""Codes and land numbers that look like telephones: "212 – 6783 Stryn", "NE 14-52-26 W4"."""
HOUSED = regex(
    r"(?:^|[,;–]\s|\n)[^\W\d_]{3}[\w'’.-]*(?:\s[\w'’.-]+){0,3}\s\d{1,4}\s?[A-Za-z]?(?:/\w{1,4})?"
    r"(?:\s?(?:,|\s[–-]|\n)\s?|\s)(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{4}-\d{3})(?:\s[A-Z]{2})?\s[A-ZÀ-Þ][^\W\d_A-Z]"
)
"""A street whose number stands behind it, and a code before its town."""
HOUSE = regex(r"\W*\d{1,6}\s?(?:bis|ter|quater|[A-Za-z])", re.IGNORECASE)
"""A house's number with its letter: "12 bis"."""
PART_LABEL = regex(
    r"\b(?:vill(?:age)?|p\.?\s?o|p\.?\s?s|post(?:\soffice)?|distt?|district|thana|upazila|tehsil"
    r"|taluka?|mandal|state|ward|mohalla|house|road|plot|no|nr|n°|city|town|street|block|pin)\.?\s?:",
    re.IGNORECASE,
)
"""A label inside an address: "Vill: Baliadangi", "Cadde No: 17"."""


def without_labels(said: str) -> str:
    """Give an address, as long as it was, without the colons of its parts."""
    return PART_LABEL.sub(lambda label: label.group().replace(":", " "), said)
