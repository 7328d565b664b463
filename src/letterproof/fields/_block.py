"""The lines in which a letter is signed."""

import re
from collections.abc import Sequence
from itertools import takewhile

from letterproof.fields._layout import is_prose, part_names
from letterproof.fields._once import once
from letterproof.fields._organisations import has_legal_form
from letterproof.fields._plain import YEAR
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine
from letterproof.patterns import regex

SPACED = "|".join(
    r"\s".join(word) for word in ("attentively", "atentamente", "sincerely", "cordialement")
)
"""Closing words with a space between the letters: "S I N C E R E L Y"."""
CLOSING = regex(
    r"(?:(?:for\s+)?(?:and\s+)?on\s+behalf\s+of\s+(?:the\s+)?(?:management|company|firm|employer)"
    r"|pour\s+la\s+direction|for\s+the\s+management"
    r"|(?:(?:yours|very|most|with|kind|kindest|best|warm|warmest|many|sinc[èe]res|meilleures|bien"
    r"|thanks|thanking\s+you|respect|regards|warmly|and|et|&)[\s,]+)*"
    rf"(?:{SPACED}|attentively|atentamente|sincerely|truly|faithfully|respectfully|cordially|regards|wishes|greetings|thanks|thank\s+you"
    r"|(?<=with\s)respect|dont\s+acte|in\s+witness\s+whereof|en\s+foi\s+de\s+quoi"
    r"|(?:given|done|issued)\s+in\s+good\s+faith|certifi[ée]e?\s+sinc[èe]re(?:\s+et\s+v[ée]ritable)?"
    r"|cordialement|sinc[èe]rement"
    r"|salutations(?:\s+(?:les\s+)?(?:(?:plus|tr[èe]s)\s+)?[^\W\d_]{5,14}(?:es|s))?|bien\s+[àa]\s+vous"
    r"|respectueusement|thanking\s+you"
    r"|(?<=yours\s)(?:always|ever|in\s+(?:\w+\s+){0,2}\w+))"
    r"(?:\s+yours)?(?:\s+from\s+[\w ]{2,24})?)(?![\w'’])[\s,.!:]*",
    re.IGNORECASE,
)
OF_SIGNER = (
    r"(?![^:\n]*\b(?:employee|worker|candidate|bearer|holder|employ[ée]e?|salari|travailleur|agent"
    r"|titulaire|b[ée]n[ée]ficiaire)\b)[ ]?(?:l[’'])?[\w '’/]{3,44}"
)
"""Whose name a label of the block asks for: "Name of employer or delegate:"."""
NAME_LABEL = regex(
    rf"(?:(?:full|printed?|print)\s+)?names?(?:\s+(?:of|\(in){OF_SIGNER}\)?)?\s*[:.]\s*"
    r"|(?:nom|nom\s+et\s+pr[ée]noms?|pr[ée]nom\s+et\s+nom)"
    rf"(?:\s+(?:du|de\s+la|de|d[’']){OF_SIGNER})?\s*:\s*"
    rf"|signature(?:\s+(?:and|et|&)\s+(?:name|nom|stamp|seal|cachet))?\s+(?:of|by|du|de\s+la|de|d[’']){OF_SIGNER}\s*:\s*",
    re.IGNORECASE,
)
TITLE_LABEL = regex(
    r"(?:job\s+)?(?:title|designation|position|titre|fonction|poste|rank|capacity|qualit[ée]"
    r"|role)\s*:\s*",
    re.IGNORECASE,
)
PROXY = regex(
    r"(?:i\.\s?[AV]\.|p\.\s?p\.(?:\s?a\.)?|pp\.|ppa\.|p\.\s?o\.|per\s?pro\.?|gez\.|sgd\.)\s+"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Who signs for another: "p. p. Jane Doe"."""
MARK = regex(
    r"(?:/s/|s/|(?:e-?|digitally|electronically|docu)[- ]?signed(?:\s+by)?|signed(?:\s+by)?"
    r"|sign[ée]e?\s+(?:[ée]lectroniquement|num[ée]riquement)\s+par"
    r"|sign[ée]e?\s+par|sign[ée]e?|original\s+signed\s+by|per|by|par|signature|signatory"
    r"|authori[sz]ed\s+(?:by|person)|personne\s+autoris[ée]e|(?:issued|prepared|completed|compiled|verified|certified|approved|drawn\s+up"
    r"|filled\s+(?:in|out)|attested)\s+by"
    r"|(?:[ée]tabli|compl[ée]t[ée]|rempli|d[ée]livr[ée]|v[ée]rifi[ée]|approuv[ée]"
    r"|r[ée]dig[ée]|pr[ée]par[ée]|vis[ée])e?\s+par"
    r"|signataire)\s*(?::\s*|(?<=by)\s+|(?<=par)\s+"
    r"|(?<=/)\s*)[_\s.]*"
    rf"|{PROXY.pattern}",
    re.IGNORECASE,
)
ARTICLE = regex(r"\A(?:(?:le|la|the)\s+|l['’])", re.IGNORECASE)
OFFICE = regex(r"(?:L[ea]|LE|LA|The|THE)\s+[A-ZÀ-Þ]{2,5}|L['’][A-ZÀ-Þ]{2,5}")
"""An office by its initials: "Le PCA", "The CEO"."""
CLOSES = regex(rf"{CLOSING.pattern}$", re.IGNORECASE)
LABELS = regex(rf"{NAME_LABEL.pattern}|{TITLE_LABEL.pattern}", re.IGNORECASE)
ABOUT_EMPLOYEE = regex(
    r"\W*(?:date\s+of\s+(?:birth|joining)|dob|doj|born|id\b|passport|period|employee|salary|wages"
    r"|joining|start|end\s+date|nationality|gender|hours|duration|tenure|employment|department"
    r"|employer|occupation|place\s+of\s+(?:work|assignment)|duty|work|working|contract|nature|type|benefits?"
    r"|status|remuneration|agent|employeur|entr[ée]e|dur[ée]e|r[ée]sidence|pi[èe]ce|lieu\s+d|horaires?|avantages"
    r"|r[ée]mun[ée]ration|statut|contrat|affectation"
    r"|date\s+d['’]embauche|salaire|p[ée]riode|matricule|employ[ée]|n[ée]e?\s+le|nationalit[ée])"
    r"[^:\t\n]{0,25}[:\t]",
    re.IGNORECASE,
)
"""A label that speaks of the employee; what stands above it is no signature block."""
SIGNS = regex(
    r"(?:(?:authori[sz]ed|official|company|employer['’]?s)\s+)?(?:signature|sign[ée]e?\b|cachet|stamp|seal)"
    r"[\w\s,&/'’()-]{0,50}:?|(?:name|nom)\b[^:\n]{0,20}\b(?:signator|signataire|employer|employeur|d[ée]l[ée]gu|"
    r"representative|repr[ée]sentant|officer)[^:\n]{0,30}(?::[^\n]{0,40})?",
    re.IGNORECASE,
)
"""A label that asks for the one who signs: "Signature and stamp:"."""
VALIDITY = regex(
    r"\W*(?:not\s+valid|(?:in)?valid\s+(?:for|only|until|without|unless|if)|void|any\s+(?:erasure|alteration)"
    r"|(?:this|the)\s+(?:document|letter|certificate|certification)\s+(?:is|bears|was|has)\s[^\n]*"
    r"(?:valid|seal|generated|signature|computer|void|erasure)"
    r"|(?:computer|system|electronically)[- ]generated"
    r"|non\s+valable|(?:document\s+)?valable\s+(?:pour|jusqu|\d|un|deux|trois|six)|(?:cc|c\.c\.|encl|p\.\s?j)\b)",
    re.IGNORECASE,
)
"""What stands below who signs: how long and with what seal the letter is valid."""
SHORT_FORM = regex(r"(?:\b[A-Z]\.){2,3}$")
"""A full stop that ends no sentence: "U.A.E."."""
NOTE = regex(
    r"head\s+office|si[èe]ge(?:\s+social)?"
    r"|(?:c\.?c\.?|cop(?:y|ies|ie)(?:\s(?:to|à))?|encl(?:s|osures?)?\.?|p\.?j\.?|pi[èe]ces?\sjointes?"
    r"|attach(?:ed|ments?)?)\s?(?::|\.\s|\s[–-]\s)[^\n]*|lu\set\sapprouv[ée]e?s?|read\sand\sapproved"
    r"|[\W_]*(?:signed|sealed|stamped|sign[ée]e?|cachet[ée]e?|scell[ée]e?)(?:,?\s(?:and|&|et)\s"
    r"(?:signed|sealed|stamped|delivered|cachet[ée]e?|scell[ée]e?))+[\W_]*"
    r"|[\W_]*(?:(?:company|official|office|corporate|firm)\s+)?(?:seal|stamp|signature|cachet|sceau"
    r"|tampon|logo)s?\b[\w\s,&/'’.-]{0,50}[\W_]*",
    re.IGNORECASE,
)
"""Where to sign or stamp, and what goes with a letter: "Company stamp", "cc: file"."""
NUMBERED = regex(
    r"(?:\s*[,|]\s*|\s+[–—-]\s+|\s*\((?=[^()]*\)$)|\s+)"
    r"(?:n[o°º]\.?\s?)?(?:(?:(?-i:[A-Z]{2,8}(?:[/-][A-Z]{2,8})?)|(?:registration|licen[cs]e|member(?:ship)?|matricule|reg|lic|roll|permit"
    r"|registro|tarjeta|prof|inscrit\w*|immatricul\w*|permis)\b\.?)[\s.:]*){1,3}"
    r"(?:n[o°ºr]\.?|num(?:ber|[ée]ro)|\#)?\s?:?\s?(?:[A-Z]{1,3}[\s./-]?)?\d[\w./-]{3,20}\)?$",
    re.IGNORECASE,
)
"""A number in a register of the trade behind a title: "– CRC 1SP184327/O-6", "(Reg. No. 20481)"."""
WRAPPED = regex(
    r"(?:[_\s.]*/\s*)?(?P<said>[^\W\d_][^/()]*)(?:/|\((?:(?:official|company|corporate)\s+)?(?:signature|sign(?:ed)?|sign[ée]e?"
    r"|seal(?:ed)?|stamp(?:ed)?|sd\s?/?\s?-?|cachet|sceau|l\.?\s?s\.?)\)?)[\s_]*",
    re.IGNORECASE,
)
"""As forms ask for it: "____ /Petrov A. V./", "Ann Lee (Signature)"."""
MOST_WORDS = 12
FEW_WORDS = 2
LABEL_END = 30
SHORT_BLOCK = 4


@once
def signing_lines(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the lines of the signature block, with closing words and labels right above it."""
    lines = letter.document.lines
    names = part_names(letter)
    inside = [index for index, name in enumerate(names) if name is PartName.SIGNATURE_BLOCK]
    first = inside[0] if inside else len(lines)
    body = [index for index, name in enumerate(names[:first]) if name is PartName.BODY]
    added: list[int] = []
    notes = () if inside else takewhile(lambda at: VALIDITY.match(lines[at].line.text), body[::-1])
    for index in body[::-1][sum(1 for _ in notes) :]:
        if not _may_close(lines[index].line.text):
            break
        added.append(index)
    closing = [index for index in added if CLOSES.match(lines[index].line.text)]
    if closing:
        added = [index for index in added if index >= min(closing)]
    elif inside:
        labels = [index for index in added if LABELS.match(lines[index].line.text)]
        added = labels or _proxies(lines, added)
    elif asked := [index for index in added if SIGNS.fullmatch(lines[index].line.text)]:
        added = [index for index in added if index >= min(asked)]
    elif any(is_prose(line.line.text) for line in lines):
        added = [index for index in added if ":" not in lines[index].line.text[:LABEL_END]]
    else:
        added = _closed_above(lines)
    if not added and not inside:
        added = _closed_above(lines)
    found = sorted({*added, *inside})
    closed = [index for index in found if CLOSES.match(lines[index].line.text)]
    if closed and closed[0] != found[-1]:
        found = [index for index in found if index >= closed[0]]
    if not any(CLOSES.match(lines[index].line.text) for index in found):
        about = [index for index in found if ABOUT_EMPLOYEE.match(lines[index].line.text)]
        found = [index for index in found if not about or index > about[-1]]
    return tuple(lines[index] for index in found)


def _proxies(lines: Sequence[PlacedLine], above: Sequence[int]) -> list[int]:
    """Give the few lines that end the letter where one of them is signed for another."""
    texts = {index: lines[index].line.text for index in above[:SHORT_BLOCK]}
    found = list(takewhile(lambda index: not YEAR.search(texts[index]), texts))
    return found if any(PROXY.match(texts[index]) for index in found) else []


def _closed_above(lines: Sequence[PlacedLine]) -> list[int]:
    """Give the lines below closing words that the reading order put elsewhere."""
    texts = [line.line.text for line in lines]
    start = next((index for index, text in enumerate(texts) if CLOSES.match(text)), len(texts))
    found = []
    for index in range(start + 1, min(start + 1 + SHORT_BLOCK, len(texts))):
        if is_prose(texts[index]) or has_legal_form(texts[index]):
            break
        found.append(index)
    return found


def _may_close(text: str) -> bool:
    count = len(text.split())
    is_short_form = has_legal_form(text) or SHORT_FORM.search(text) is not None
    is_said = text.rstrip().endswith((".", ";", ":")) and not is_short_form
    is_asked = SIGNS.fullmatch(text) is not None
    return count <= MOST_WORDS and (is_asked or not (is_said and count > FEW_WORDS))
