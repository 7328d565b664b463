"""The place of work behind a label."""

import re
from collections.abc import Iterator

from letterproof.fields._labels import labelled
from letterproof.fields._places import read_place
from letterproof.fields._plain import plain, sentence
from letterproof.fields._sites import AFTER_SITE, BRANCH, SITE_OF, tells_work
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

LABEL = regex(
    r"(?:work(?:ing)?|job|employment|office|duty|reporting|posting|assigned|base|(?:main"
    r"|primary)\s+work)"
    r"\s*(?:locations?|sites?|places?|stations?|base|address)"
    r"|(?:principal\s+|usual\s+|primary\s+|normal\s+)?(?:place|location|site|station|point|base)"
    r"\s+of\s+(?!birth|issue|residence|signature|origin|study|business|publication|marriage|entry"
    r"|training|contact|sale|incorporation|registration|examination)[a-z]+"
    r"|posting|posted\s+(?:at|to)|assigned\s+to|home\s+(?:base|office|terminal|port|depot|station)"
    r"|lieux?\s+(?:de\s+(?:l['’])?|d['’]|du\s+)(?!naissance|signature|d[ée]livrance|r[ée]sidence"
    r"|formation|[ée]mission|r[ée]daction|mariage)[a-zé]+(?:\s+(?:des?|du)\s+(?:l['’])?[a-zé]+)?"
    r"|(?:site|poste)\s+de\s+travail|(?:port|poste|lieu)\s+d['’]attache"
    r"|r[ée]sidence\s+administrative|(?:site|structure|unit[ée]|[ée]tablissement|chantier|bureau)\s+d['’]affectation",
    re.IGNORECASE,
)
WEAK_LABEL = regex(
    r"(?:(?:branch|site|unit|office|location)\s?/\s?)?(?:place|locations?|sites?|lieu|unit|branch"
    r"|office|outlet|store|campus|plant|depot|succursale|affectation"
    r"|agence|magasin|[ée]tablissement)",
    re.IGNORECASE,
)
IN_LINE = regex(
    rf"(?:(?:his|her|their|son|sa|the|le)\s)?(?:{LABEL.pattern}"
    rf"|(?P<weak>{WEAK_LABEL.pattern}))(?:\s(?:is|was|est|était))?\s?:\s",
    re.IGNORECASE,
)
"""A label in running text, where a sentence begins."""

COLON = regex(r":\s")

ELSEWHERE = frozenset(
    {PartName.LETTERHEAD, PartName.RECIPIENT, PartName.FOOTER, PartName.SIGNATURE_BLOCK}
)
LONGEST = 120


def behind_labels(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Give places behind labels, in forms and where a sentence begins."""
    text = letter.text
    for label, confidence in ((LABEL, 0.95), (WEAK_LABEL, 0.82)):
        for cell in labelled(letter, label):
            at = _of_sentence(text, Span(cell.start, cell.start + len(cell.text)))
            part = letter.part_at(cell.start)
            if label is LABEL:
                is_site = _names_place(text, at.start, is_bare=True)
                is_meant = part is not PartName.RECIPIENT or is_site
            else:
                is_bare = cell.label.casefold().startswith("place")  # where the letter was signed
                is_bare = is_bare or part in ELSEWHERE
                is_meant = _names_place(text, at.start, is_bare=is_bare)
            if is_meant and any(map(str.isalpha, text[at.start : at.end])):
                yield at, confidence, "label"
    for match in _in_lines(text):
        if in_body(letter, match.start()):
            at = _of_sentence(text, Span(match.end(), sentence(text, match.end() - 1).end))
            if match["weak"] and not _names_place(text, at.start, is_bare=True):
                continue
            if at.end - at.start <= LONGEST and any(map(str.isalpha, text[at.start : at.end])):
                yield at, 0.95, "label"


def _in_lines(text: str) -> Iterator[re.Match[str]]:
    """Find the sentences that open with a label and a colon."""
    past = 0
    for colon in COLON.finditer(text):
        own = sentence(text, colon.start())
        start = own.end - len(text[own.start : own.end].lstrip())
        if start >= past and (match := IN_LINE.match(text, start)):
            past = match.end()
            yield match


def _of_sentence(text: str, at: Span) -> Span:
    """Cut a value at the end of its sentence, and its stops."""
    said = text[at.start : min(at.end, sentence(text, at.start).end)]
    left = at.start + len(said) - len(said.lstrip(" .,;"))
    return Span(left, max(left, at.start + len(said.rstrip(" .,;\n"))))


def _names_place(text: str, start: int, *, is_bare: bool = False) -> bool:
    """Say whether "Laval", "agence de Laval" or "our Laval branch" stands at `start`.

    With `is_bare` a town alone is not enough.
    """
    folded = plain(text)
    starts = [] if is_bare else [start]
    for cue in (SITE_OF.match(folded, start), BRANCH.match(folded, start)):
        starts += [cue.end()] if cue else []
    starts += [cue.end() for cue in AFTER_SITE.finditer(folded, start, start + LONGEST)]
    return any(read_place(text, each) is not None for each in starts)


def in_body(letter: Letter, at: int) -> bool:
    """Say whether a place stands in the body, or in a whole sentence about work set elsewhere."""
    if letter.part_at(at) in {PartName.BODY, PartName.SUBJECT, None}:
        return True
    own = sentence(letter.text, at)
    is_whole = letter.text[own.start : own.end].rstrip().endswith(".")
    return is_whole and tells_work(plain(letter.text), own)
