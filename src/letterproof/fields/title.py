"""The job title of a position."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._labels import labelled
from letterproof.fields._periods import periods
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

S = r"[^\S\n]*\n?[^\S\n]*"
"""White space inside a sentence: one line break at most."""

ARTICLE = rf"(?:(?:an?|the|our|un|une|le|la)(?=\s){S}|l[’'])?"
ADJECTIVES = rf"(?:(?:(?:full|part)[ -]time|permanent|regular|temporary|casual)(?=\s){S})*"
WORKED = (
    r"employ(?:ed|ment)|work(?:s|ed|ing)|engag(?:ed|ement)|serv(?:es|ed|ing)|hired|joined|appointed"
    r"|designated|recruited|position|role|acted|acting|promoted|re-?designated|functioned"
    r"|been\s+with|with\s+us|emploi|employée?s?|travaill\w*|engagée?|embauchée?|occup\w*|exerc\w*|intervenue?|recrutée?"
)
WITHIN = (
    r"(?:[^.;:\n\t]|\.(?=\s(?-i:[a-z(])|,)"
    r"|(?:(?<=\bCo)|(?<=\bInc)|(?<=\bLtd)|(?<=\bCorp)|(?<=\bPvt)|(?<=\bSt)|(?<=\bMr)|(?<=\bMs)|(?<=\bDr))\.)"
)
"""A sign inside a sentence; the stop of "Inc." ends none."""

AFTER_WORKED = re.compile(
    rf"\b(?:{WORKED})\b{WITHIN}{{0,110}}?(?:\n{WITHIN}{{0,80}}?)?"
    rf"(?<!\w)(?:as|comme){S}(?!of\b|per\b|on\b|from\b|at\b|follows?\b|well\b|soon\b|such\b|part\b|he\b|she\b"
    rf"|it\b|well\b|mentioned\b|stated\b|above\b|required\b){ARTICLE}{ADJECTIVES}(?P<title>\S)",
    re.IGNORECASE,
)
NAMED = re.compile(
    rf"(?<!\w)(?:(?:in|to|holds?|held|holding|occup(?:y|ies|ied)|assumed?){S}{ARTICLE}(?:current{S}|last{S})?"
    rf"(?:position|post|role|capacity|rank|title|job){S}(?:as|of|title{S}of){S}"
    rf"|(?:job{S}title|position|designation|title|role|occupation){S}"
    rf"(?:at{S}the{S}time\s[^.,\n]{{0,30}})?(?:is|was|being|of|as){S}(?!to\b|not\b|in\b|that\b|on\b|a{S}full)"
    rf"|(?:and|then){S}(?:later{S}|then{S}|subsequently{S}|currently{S})?as{S}(?=an?\b|the\b)"
    rf"|promoted{S}to{S}(?:the{S}(?:position|post|role|rank){S}of{S})?"
    rf"|(?:en{S}qualité|à{S}titre|en{S}tant){S}(?:de{S}|d[’']|que{S}|qu[’'])"
    rf"|(?:au|le|du|un|son){S}poste{S}(?:actuel{S})?(?:de{S}|d[’']|est{S}(?:celui{S}de{S})?)"
    rf"|(?:les|ses|aux|des){S}fonctions{S}(?:de{S}|d[’'])"
    rf"|promue?{S}(?:au{S}poste{S}de{S}|au{S}poste{S}d[’']|à{S}))"
    rf"{ARTICLE}{ADJECTIVES}(?P<title>\S)",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"(?:current\s+|last\s+|official\s+|present\s+)?(?:job\s+title|job\s+position|position(?:\s+(?:title|held|name))?"
    r"|designation|title|role|post(?:\s+held)?|occupation|capacity|job|rank"
    r"|titre(?:\s+(?:du|de)\s+poste|\s+d.emploi)?|poste(?:\s+occupé)?|fonctions?(?:\s+occupées?)?"
    r"|emploi(?:\s+occupé)?|intitulé\s+d[ue].{1,10})",
    re.IGNORECASE,
)
STOP = re.compile(
    r"[.;:\n\t()\[\]\"“”«»|•]|(?<=\s)[-–—](?=\s)|,"
    r"|\s(?:from|since|with|within|at|in|for|until|till|on|during|between|reporting|under|where"
    r"|who|which|whose|based|effective|starting|beginning|commencing|working|located|per|through"
    r"|throughout|by|because|while|when|is|was|has|had|earning|overseeing|responsible|as|via"
    r"|against|here|full[ -]time|part[ -]time|drawing)\b"
    r"|\s(?<!assistant\s)(?<!secretary\s)(?<!advisor\s)to\b"
    r"|\sand\s+(?:has|is|was|her|his|he|she|they|their|reports?|reported|earns?|earned|works?|worked|later|then"
    r"|currently|subsequently|held|remain\w*|continu\w*|left|resigned|receiv\w*|in\b|as\b|we\b|that\b)"
    r"|\s(?:depuis|chez|dans|avec|pour|jusqu|sous|entre|selon|sur|travaillant|basée?|rattachée?|relevant|auprès"
    r"|lors|pendant|durant|rémunérée?|moyennant|où|qui|dont|est|a|perçoit|percevait)\b"
    r"|\s(?:à\s+(?:compter|partir|temps|raison|titre|notre|nos|durée|plein)\b|au\s+sein\b|en\s+contrat\b"
    r"|en\s+(?:CDI|CDD)\b|au\s+(?:siège|service)\b|d[ue]\s+\d|le\s+\d|dès\b"
    r"|et\s+(?:a|est|son|sa|il|elle|ses|perçoit|touche|bénéficie|nous|travaille)\b)",
    re.IGNORECASE,
)
PLACE_AFTER_A = re.compile(r"\sà\s[A-ZÉÎ]")
OFFICE = re.compile(
    r"(?:manager|director|president|head|lead|leader|officer|coordinator|supervisor|specialist|analyst|associate"
    r"|vice|executive|consultant|advisor|engineer|superintendent)$",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(
    r"(?:,|\s[-–—])\s+(?P<name>[A-Z]\w+(?:(?:\s+(?:and|&|of)\s+|\s+)[A-Z]\w+){0,3})"
    r"(?=$|[.,;\n\t]|\s+(?:from|since|at|with|in|for|until|and\s+has)\b)"
)
EMPTY = re.compile(
    r"(?:(?:an?|the|our|valued|regular|permanent|full[ -]time|part[ -]time|contract|temporary"
    r"|casual|own|his|her|same|following|above)\s+)*"
    r"(?:and|or|et|ou|a|an|the|employee|staff|member|worker|team|personnel|individual|person|part|result|integral|evidence"
    r"|proof|position|post|role|job|title|employment|it|salariée?|employée?|membre|even|one"
    r"|mentioned|capacity|résidente?|stated|described|below|reference|referred|permanent|contract"
    r"|same|following|above|own|his|her)(?:$|\s+(?:of|in|at|with|to|who|for|as|on|de|du|à)\b)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d{3}|\d[.,]\d")
LONGEST = 90
MOST_WORDS = 9


@field(Scope.POSITION, str)
def title(letter: Letter) -> Iterator[Hit[str]]:
    """Find titles in sentences, behind labels, in tables, and beside their dates."""
    for cell in labelled(letter, LABEL):
        value = cell.text.strip(" .;,*")
        if _is_title(value):
            yield Hit(value, Span(cell.start, cell.start + len(cell.text)), 0.95, "label")
    for pattern, confidence in ((NAMED, 0.93), (AFTER_WORKED, 0.92)):
        for match in pattern.finditer(letter.text):
            span = _title_from(letter.text, match.start("title"))
            if span is not None:
                value = " ".join(letter.text[span.start : span.end].split())
                yield Hit(value, span, confidence, match[0].split()[0].lower())
    for period in periods(letter):
        span = _beside(letter, period.span)
        if span is not None:
            yield Hit(letter.text[span.start : span.end], span, 0.85, "beside its dates")


def _title_from(text: str, start: int) -> Span | None:
    """Take the words of a title from `start` to where the sentence goes on."""
    if text[start] in "\"“«'‘":
        start += 1
    stretch = re.sub(r"\n(?!\n)", " ", text[start : start + LONGEST])
    stop = STOP.search(stretch)
    end = stop.start() if stop else len(stretch)
    place = PLACE_AFTER_A.search(stretch, 0, end)
    if place:
        end = place.start()
    if stop and stop[0] in ",-–—" and OFFICE.search(stretch[:end].rstrip()):
        department = DEPARTMENT.match(stretch, end - (stop[0] != ","))
        end = department.end() if department else end
    value = stretch[:end].rstrip(" '’\"")
    return Span(start, start + len(value)) if _is_title(value) else None


def _is_title(value: str) -> bool:
    words = value.split()
    return (
        0 < len(words) <= MOST_WORDS
        and value[0].isalpha()
        and sum(letter.isalpha() for letter in value) > len(value) / 2
        and NUMBER.search(value) is None
        and EMPTY.match(value) is None
    )


BEFORE_DATES = re.compile(
    r"(?:[•▪◦●■➢*·–-]\s+|\(?[\divx]{1,3}[.)]\s+)?(?:position\s*(?:no\.?\s*)?\d?\s*[:–-]\s*)?"
    r"(?P<title>[^\W\d_][^\d\t,:;()]{2,60}?)[\s,:(–—-]*"
    r"(?:(?:from|since|between|du|de|depuis|le)\s*)?",
    re.IGNORECASE,
)
AFTER_DATES = re.compile(r"[\s):,–—-]+(?P<title>[^\W\d_][^\d\t,:;().]{2,60})", re.IGNORECASE)


def _beside(letter: Letter, dates: Span) -> Span | None:
    """Take "Line Cook" of a line such as "Line Cook (May 2019 - June 2021)", dates first or not."""
    line = next((placed for placed in letter.document.lines if dates.start < placed.span.end), None)
    if line is None or letter.part_at(dates.start) in {PartName.LETTERHEAD, PartName.RECIPIENT}:
        return None
    match = BEFORE_DATES.fullmatch(letter.text, line.span.start, dates.start)
    if match is None and dates.start - line.span.start <= len("1. From "):
        match = AFTER_DATES.match(letter.text, dates.end, line.span.end)
    if match is None:
        return None
    value = match["title"].rstrip(" -–—")
    named = value.istitle() or value.isupper() or line.line.is_bold or value[:1].isupper()
    if not named or not _is_title(value) or NOT_TITLE.search(value):
        return None
    return Span(match.start("title"), match.start("title") + len(value))


NOT_TITLE = re.compile(
    r"\b(?:between|and|date|dated|period|duration|tenure|from|since|until|employment|employed|worked|works?|born"
    r"|birth|issued|naissance|période|has|have|is|was|were|been|joined|left|a|the|he|she|it|il|elle"
    r"|est|été|au|dans|nous|with|us)\b",
    re.IGNORECASE,
)
