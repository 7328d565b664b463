"""The day the letter was written."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._dates import Mention, dates
from letterproof.fields._periods import periods
from letterproof.fields._plain import line, line_above, phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

_ISSUED = phrase(
    r"(?:\b(?:letter|certificate|certification|attestation|document|reference|lettre|certificat"
    r"|given|issued"
    r"|delivree?|etablie?|redigee?|faite?|datee?|emise?|remise?|en date|signed|signee?|dated"
    r"|executed|done|written|prepared)\b"
    r"(?: (?:is|was|has been|est|a ete))?(?: (?:duly|hereby|being))?"
    r"(?: (?:issued|given|dated|signed|written|prepared|delivree?|etablie?|emise?|faite?))?)"
    r"(?: (?:at|in|a|from) [^.;:\n]{2,50}?)?,?(?: (?:on|as of|ce|en date du|le|du))?"
    r"(?: (?:this|the|le|day))*[ :]{0,2}$"
)
_OTHER_CALENDAR = (
    r"(?:\d{1,2}[ -][a-z' .-]{3,20} ?,? ?1[34]\d\d|1[34]\d\d ?/ ?\d{1,2} ?/ ?\d{1,2}"
    r"|\d{1,2} ?/ ?\d{1,2} ?/ ?1[34]\d\d)(?: ?a?\.?h\.?)?"
)
"""A day of the Hijri calendar, which many letters give beside ours."""
_LABEL = phrase(
    r"(?P<before>(?:^|[\n\t])[^\n\t]{0,60}?)\b(?:date|dated|issue date|date of (?:issue|letter)"
    r"|letter date|issued on|(?<![^\n\t])sent|(?<![^\n\t])envoye(?: le)?"
    r"|date (?:d'emission|de la lettre|d'etablissement))"
    r"(?:[ \t]?[:=\t-][ \t]?|(?<=[\n\t](?:date)) |(?<=[\n\t](?:dated)) )"
    rf"(?:{_OTHER_CALENDAR}[ ,;/(=–-]{{1,4}})?(?:le |the )?$"
)
_SENT = phrase(r"[\n\t](?:sent|envoye)\b[^\n\t]*$")
_LEAD = phrase(
    rf"(?:{_OTHER_CALENDAR}[ ,;/(=–-]{{1,4}}(?:corresponding to |correspondant au |i\.?e\.? )?)?"
    rf"(?:(?:our |your |n/?|v/?)?ref(?:erence|\.)?(?: no\.?)? ?[:.#]? ?[^\s]{{1,30}} )?"
    r"(?:[a-z][a-z .'()-]{1,40}(?:, ?[a-z .]{2,20}){0,2},? ?-?)?"
    r"(?:,? ?(?:on|the|le|this|ce))*[ ,]*"
)
_TAIL = phrase(
    rf"[ ,;/(=–-]{{1,4}}(?:corresponding to |correspondant au )?{_OTHER_CALENDAR}[ )]*|"
    r" ?(?:g|ad|a\.d\.|ce|gregorian|miladi)\.?[ )]*|"
    r"[ .,;]{0,3}|[ ,]{0,2}[a-z .'-]{2,30}"
)
_NOT_ISSUE = phrase(
    r"\b(?:before|avant|start|end|birth|join\w*|hir\w+|leav\w+|reliev\w+|expir\w*|effective"
    r"|commenc\w*"
    r"|terminat\w+|resign\w*"
    r"|exit|naissance|embauche|debut|fin|entree|sortie|valid\w*|due|review|print(?:ed)?|contract"
    r"|contrat|appointment|d\.?o\.?[jrlb]|from|to|(?:du|au)(?=\W*$)|since|depuis"
    r"|until|signed|revised|version|rev|form|born|period|duration|employment)\b"
)
_ANOTHERS = phrase(
    r"\b(?:replac\w+|supersed\w+|cancel\w*|remplace|annule|was|were|has|had"
    r"|(?:our|your|notre|votre) (?:\w+ )?(?:letter|certificate|lettre|attestation))\b"
)
"""Words of a sentence that speaks of another letter's day: "This replaces our letter of"."""
_OPENING = phrase(
    r"\b(?:dear|to whom|subject|re ?:|sir|madam|madame|monsieur|a qui de droit|objet|this is to"
    r"|i am writing"
    r"|certif(?:y|ies|ied|ying|ie|ions)\b|confirm\w*|we (?:are|hereby)|the undersigned|soussigne)"
)
_HEADING = phrase(r"\bcertif\w+")
"""Where a letter without other opening begins, for dates also stand below a certificate's title."""

_CLOSING = phrase(
    r"\b(?:sincerely|regards|yours|faithfully|truly|cordialement|salutations|respectfully"
    r"|authori[sz]ed signatory"
    r"|signature|signed|for and on behalf|veuillez agreer)"
)
_DIGITAL = phrase(
    r"\b(?:digitally signed|signature numerique|docusign|adobe sign)[^\n]{0,80}[ \n]?[^\n]{0,40}$"
)


_OF_LETTER = phrase(
    r"\b(?:this|present|la presente|cette|le present|ce)(?: (?!our|your|notre|votre|replac|supersed"
    r"|cancel|annul|remplac|follow|refer)\w+){0,3} (?:letter|certificate"
    r"|certification|attestation|lettre|certificat|document|is issued|was issued|est delivree?"
    r"|est etablie?)|\bla presente|\bissued at the request|\bpour servir et valoir"
)
_BEFORE_DATE = phrase(r"(?:\b(?:on|in|of|from|since|until|till|by|to|the|le|du|au|en|de)|\d)$")
_LAST_QUARTER = 0.75
_LABEL_LENGTH = 40


@field(Scope.LETTER, PartialDate.parse)
def letter_date(letter: Letter) -> Iterator[Hit[PartialDate]]:
    """Find the day by its label, by words of issue, or by where it stands alone."""
    text, folded = letter.text, plain(letter.text)
    taken = {
        hit.at
        for p in periods(letter)
        for hit in (p.start, p.end)
        if hit and isinstance(hit.at, Span)
    }
    opening = _OPENING.search(folded) or _HEADING.search(folded)
    closing = _CLOSING.search(folded, opening.end() if opening else 0)
    top = opening.start() if opening else len(text)
    end = closing.start() if closing else len(text)
    for mention in dates(text):
        if mention.value.month is None:
            continue
        said = _said(text, folded, mention.at, mention.at in taken)
        if said is None and mention.at not in taken and _is_alone(text, folded, mention.at):
            said = _by_place(mention.at, top, end, len(text))
        if said is not None:
            yield _hit(mention, *said)


def _said(text: str, folded: str, at: Span, is_taken: bool) -> tuple[float, str] | None:
    """Judge a date by the words before it."""
    own = line(text, at.start)
    if _DIGITAL.search(folded, max(0, at.start - 120), at.start):
        return 0.7, "date of a digital signature"
    label = _LABEL.search(folded, max(0, own.start - 1, at.start - 100), at.start)
    # "Starting" over "date 27 March": without a colon a label begins its line with a capital.
    is_label = label is not None and (
        re.search(r"[:=\t-]", label.group()[-14:]) is not None or text[own.start].isupper()
    )
    if label and is_label and not is_taken and not _NOT_ISSUE.search(label["before"][-25:]):
        # A day that the letter gives itself goes before the day it was sent.
        return (0.9 if _SENT.search(label.group()) else 0.96), "label before a date"
    begin = max(sentence(text, at.start).start, at.start - 120)
    issued = _ISSUED.search(folded, begin, at.start)
    if issued is None:
        return None
    is_first = not folded[begin : issued.start()].strip(" \n\"'(")
    if is_first or _OF_LETTER.search(folded, begin, issued.end()):
        return 0.95, "words of issue"
    return None


def _is_alone(text: str, folded: str, at: Span) -> bool:
    """Tell whether a line or cell holds the date, at most a place, and no other label."""
    own = line(text, at.start)
    first = max(own.start, folded.rfind("\t", own.start, at.start) + 1)
    cell_end = folded.find("\t", at.end, own.end)
    last = own.end if cell_end < 0 else cell_end
    if not _LEAD.fullmatch(folded, first, at.start) or not _TAIL.fullmatch(folded, at.end, last):
        return False
    above = line_above(text, own)
    if above and _carries_on(text, folded, above, own):
        return False
    if any(sign.search(folded, first, at.start) for sign in (_NOT_ISSUE, _ANOTHERS)):
        return False
    if first - own.start < _LABEL_LENGTH and _NOT_ISSUE.search(folded, own.start, first):
        return False
    if above is None or above.end < own.start - 1 or _is_long(above):
        return True
    label = _NOT_ISSUE.search(folded, above.start, above.end)
    return label is None or label[0] in {"signed", "to", "du", "au", "from", "form"}


def _carries_on(text: str, folded: str, above: Span, own: Span) -> bool:
    """Tell whether a line is the next of a sentence that the line above leaves open."""
    is_open = above.end == own.start - 1 and _is_long(above) and text[above.end - 1] not in ".!?:;"
    return is_open and (
        not text[own.start].isupper() or bool(_BEFORE_DATE.search(folded, above.start, above.end))
    )


def _is_long(line: Span) -> bool:
    return line.end - line.start > _LABEL_LENGTH


def _by_place(at: Span, top: int, end: int, length: int) -> tuple[float, str]:
    """Judge a date that stands alone by where in the letter it does."""
    if at.start < top:
        return 0.95, "alone at the top"
    if at.start > end - _LABEL_LENGTH:
        return 0.9, "alone near the signature"
    if at.start > length * _LAST_QUARTER:
        return 0.85, "alone near the end"
    return 0.7, "alone on a line"


def _hit(mention: Mention, confidence: float, found_by: str) -> Hit[PartialDate]:
    if mention.value.day is None:
        confidence = min(confidence, 0.75)
    if not mention.is_settled:
        confidence = min(confidence, 0.6)
    return Hit(mention.value, mention.at, confidence, found_by, mention.others)
