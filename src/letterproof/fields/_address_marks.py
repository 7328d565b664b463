"""Words and marks around the pieces of an address, and between them."""

import re

SEAT = (
    r"(?:office|address|adresse|si[èe]ge(?:\s+social)?|headquarters|hq|bureau|works|factory|plant|mill"
    r"|usine|premises|location|domicile)"
)
LEAD = re.compile(
    rf"(?:(?:[^\W\d_]{{2,15}}\.?\s+){{0,2}}{SEAT}(?:\s*(?:&|and|et|cum|/|-)\s*{SEAT})?"
    r"(?:\s+(?:address|principale?|central))?\s*(?::|\s[–—-]\s|[–—])\s*"
    r"|add\.?\s*:\s*|at\s*:\s*|a\s*:\s*)",
    re.IGNORECASE,
)
"""Words that announce an address: "Administrative Office:", "Factory & Office:"."""
JOINER = re.compile(r"\s*[|•·●▪◆♦∙‧¦]\s*|\s[*~]\s")
PARTING = re.compile(r",|\n|\s[–—*~/-]\s")
"""What stands between the pieces of an address."""
DATE_LIKE = re.compile(
    r"^\W*(?:date\b|dated\b|ref\b|le\s\d|(?:fait|done|signed|issued|given|d[ée]livr[ée]e?|[ée]tablie?)"
    r"\s(?:à|at|in)\b)|\b(?:jan|feb|fév|mar|apr|avr|may|mai|jun|jui|jul|aug"
    r"|aoû|sep|oct|nov|dec|déc)\w*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th|er)?\s(?:of\s)?(?:jan|feb|fév|mar|apr"
    r"|avr|may|mai|jun|jui|jul|aug|aoû|sep|oct|nov|dec|déc)\w*\.?,?\s(?:19|20)\d\d",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(
    r"[;]|(?<!\b(?i:str|jln|ave|apt|ste|opp|bld|cnr))(?<!\b(?i:no|nr|st|av|jl|rd|dr|ul|os|pl|bd|mt|ft|bp))"
    r"\.(?=\s+[A-ZÀ-Ý][a-z]+\s[a-z])|\.\s*$|\n\n|\t|\s(?=(?:or|ou)\s[a-zà-ÿ])|\s(?=(?:and|is|was|has|hereby|certif\w+"
    r"|confirm\w*|since|from|who|whose|where|with|as|for|during|tel|email|et|est|depuis|certifie"
    r"|atteste|dont|qui)\b)|,\s*(?=(?:and|hereby|certif\w+|confirm\w*|tel|email|certifie|atteste"
    r"|is|was|has|do|qui|est|a)\b)"
)
NUMBERED = re.compile(
    r"(?:[A-Z][-/])?\d{1,6}(?:-?[A-Za-z])?(?:[-–/]\w{1,5}){0,3},? "
    r"(?!(?:Years?|Ans|Days|Hours)\b)[A-ZÀ-Þ]"
)
QUARTER = re.compile(r"[A-ZÀ-Þ][\w'’.-]{2,20}(?: [A-ZÀ-Þ][\w'’.-]{1,20}){0,2},?")
TAIL = re.compile(r"(?<=[^\W\d_])-[a-zà-ÿ]{1,5}\b")
"""The kind of place behind a Korean name: "Mapo-gu"; no word of a sentence."""
LISTED = re.compile(r"[^\W\d_][^\d,:]{2,30}:\s")
"""A label that leads no address: "Branches: Kano, Aba"."""
LINKS = frozenset(
    "de du des la le les da do dos del al el aux au en sur sous ya wa bin bis ter of off near opp"
    " beside behind opposite face derrière près corner between and et by the rue route avenue lot"
    " îlot porte place quai allée chemin étage bureau immeuble".split()
)
"""Small words that pieces of an address may hold."""
CUT = re.compile(
    r",\s|\s[–—-]\s|:\s"
    r"|\s(?=(?:[a-z]{1,5}\.?|Rue|Avenue|Boulevard|Route|Calle|Rua|Jalan)\s[A-ZÀ-Þ])"
)
"""Where an address may begin behind a firm's name."""

WAY = re.compile(
    r"(?:rue|avenue|boulevard|route|chemin|impasse|all[ée]es?|chauss[ée]e|quai|mont[ée]e|place|cours|sentier|ruelle"
    r"|rond-point|carrefour|corniche|calle|rua|avenida|via|off|opposite|near|behind|along|en\sface|derri[èe]re)\s",
    re.IGNORECASE,
)
"""How a street or a landmark begins that may have no number."""
