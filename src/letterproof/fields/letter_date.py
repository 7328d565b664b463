"""The day the letter was written."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._dates import Mention, dates
from letterproof.fields._periods import periods
from letterproof.fields._plain import line, phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
_ISSUED = phrase(
    r"(?:\b(?:letter|certificate|certification|attestation|document|reference|lettre|certificat"
    r"|given|issued"
    r"|delivree?|etablie?|redigee?|faite?|signed|signee?|dated|executed|done|written|prepared)\b"
    r"(?: (?:is|was|has been|est|a ete))?(?: (?:duly|hereby|being))?"
    r"(?: (?:issued|given|dated|signed|written|prepared|delivree?|etablie?|emise?|faite?))?)"
    rf"(?: (?:at|in|a|from) [^.;:\n]{{2,50}}?)?,?(?: (?:on|as of|ce|en date du|le))?(?: (?:this"
    rf"|the|le|day|{_WEEKDAY},?))*[ :]{{0,2}}$"
)
_LABEL = phrase(
    r"(?P<before>(?:^|[\n\t])[^\n\t]{0,60}?)\b(?:date|dated|issue date|date of (?:issue|letter)"
    r"|letter date|issued on|date (?:d'emission|de la lettre|d'etablissement))"
    r"(?:[ \t]?[:=\t-][ \t]?|(?<=[\n\t](?:date)) |(?<=[\n\t](?:dated)) )$"
)
_LEAD = phrase(
    rf"(?:[a-z][a-z .'()-]{{1,40}}(?:, ?[a-z .]{{2,20}}){{0,2}},? ?-?)?(?:,? ?(?:on|the|le|this|ce"
    rf"|{_WEEKDAY},?))*[ ,]*"
)
_TAIL = phrase(r"[ .,;]{0,3}|[ ,]{0,2}[a-z .'-]{2,30}")
_NOT_ISSUE = phrase(
    r"\b(?:start|end|birth|join\w*|hir\w+|leav\w+|reliev\w+|expir\w*|effective|commenc\w*"
    r"|terminat\w+|resign\w*"
    r"|exit|naissance|embauche|debut|fin|entree|sortie|valid\w*|due|review|print(?:ed)?|contract"
    r"|contrat|appointment|d\.?o\.?[jrlb]|from|to|du|au|since|depuis"
    r"|until|signed|revised|version|rev|form|born|period|duration|employment)\b"
)
_OPENING = phrase(
    r"\b(?:dear|to whom|subject|re ?:|sir|madam|madame|monsieur|a qui de droit|objet|this is to"
    r"|i am writing"
    r"|certif\w+|confirm\w*|we (?:are|hereby)|the undersigned|soussigne)"
)
_CLOSING = phrase(
    r"\b(?:sincerely|regards|yours|faithfully|truly|cordialement|salutations|respectfully"
    r"|authori[sz]ed signatory"
    r"|signature|signed|for and on behalf|veuillez agreer)"
)
_DIGITAL = phrase(
    r"\b(?:digitally signed|signature numerique|docusign|adobe sign)[^\n]{0,80}[ \n]?[^\n]{0,40}$"
)


@field(Scope.LETTER, PartialDate.parse)
def letter_date(letter: Letter) -> Iterator[Hit[PartialDate]]:
    """Find the day by its label, by words of issue, or by where it stands alone."""
    text, folded = letter.text, plain(letter.text)
    taken = [
        hit.at
        for p in periods(letter)
        for hit in (p.start, p.end)
        if hit and isinstance(hit.at, Span)
    ]
    for mention in dates(text, letter.language):
        if mention.value.month is None:
            continue
        if found := _judged(text, folded, mention, mention.at in taken):
            confidence, found_by = found
            if mention.value.day is None:
                confidence = min(confidence, 0.75)
            if not mention.is_settled:
                confidence = min(confidence, 0.6)
            yield Hit(mention.value, mention.at, confidence, found_by, mention.others)


def _judged(text: str, folded: str, mention: Mention, is_taken: bool) -> tuple[float, str] | None:
    """Give a confidence and a reason, or None for a date of something else."""
    start, end = mention.at.start, mention.at.end
    own = line(text, start)
    before = folded[max(own.start, start - 80) : start]
    if _DIGITAL.search(folded, max(0, start - 120), start):
        return 0.7, "date of a digital signature"
    if "till today" in before or "till date" in before:
        return None
    label = _LABEL.search(folded, max(0, own.start - 1), start)
    if label and not is_taken and not _NOT_ISSUE.search(label["before"][-25:]):
        return 0.96, "label before a date"
    begin = max(sentence(text, start).start, start - 120)
    issued = _ISSUED.search(folded, begin, start)
    if issued and (
        not folded[begin : issued.start()].strip(" \n\"'(")
        or _is_of_letter(folded, begin, issued.end())
    ):
        return 0.95, "words of issue"
    if is_taken:
        return None
    cell_start = folded.rfind("\t", own.start, start) + 1 or own.start
    cell_end = folded.find("\t", end, own.end)
    lead = folded[cell_start:start]
    tail = folded[end : own.end if cell_end < 0 else cell_end]
    if not _LEAD.fullmatch(lead) or not _TAIL.fullmatch(tail) or _NOT_ISSUE.search(lead):
        return None
    label_cell = folded[own.start : cell_start]
    above = line(text, max(0, own.start - 1))
    if label_cell and len(label_cell) < 40 and _NOT_ISSUE.search(label_cell):  # noqa: PLR2004
        return None
    if (
        own.start
        and above.end == own.start - 1
        and _NOT_ISSUE.search(folded[above.start : above.end])
        and above.end - above.start < 40
    ):
        return None
    opening = _OPENING.search(folded)
    if opening is None or start < opening.start():
        return 0.95, "alone at the top"
    closing = _CLOSING.search(folded, opening.end())
    if closing is not None:
        return (
            (0.9, "alone near the signature")
            if start > closing.start() - 40
            else (0.7, "alone on a line")
        )
    if start > len(text) * 0.75:
        return 0.85, "alone near the end"
    return 0.7, "alone on a line"


def _is_of_letter(folded: str, start: int, end: int) -> bool:
    return (
        phrase(
            r"\b(?:this|present|la presente|cette|le present|ce)(?: \w+){0,3} (?:letter"
            r"|certificate|certification|attestation|lettre|certificat|document|is issued"
            r"|was issued|est delivree?|est etablie?)"
            r"|\bla presente|\bissued at the request|\bpour servir et valoir"
        ).search(folded, start, end)
        is not None
    )
