"""Lists under a heading of their own whose dates are of works, courses or leaves, not of jobs."""

from collections.abc import Iterator

from letterproof.fields._plain import line, phrase
from letterproof.model.page import Span

_HEADING = phrase(
    r"(?:\W{0,3}[ivx\d]{1,3}[.)°]{1,2} ?)?(?:[\w'&-]+ ){0,4}?(?:[dl]')?(?:projects?|chantiers?"
    r"|projets?|realisations|works (?:done|executed|carried out)|trainings?|courses?"
    r"|formations?|seminars?"
    r"|certifications?|certificates?|awards?|distinctions|publications?|leaves?|conges?|absences?"
    r"|licen[cs]es?|permis|vessels? served|navires)(?: [\w'&-]+){0,4} ?:?"
)
_ITEM = phrase(r"[ \t]*(?:[•▪➢➤✓●◦*·-]|o |\W?[\divx]{1,3}[.)°]|[a-z][.)])")
_LONGEST = 60
_NO_HEADING = phrase(r".*\b(?:manager|officer|engineer|coordinator|chef d|conducteur|19|20)\w*")


def project_lists(folded: str) -> Iterator[Span]:
    """Give the items below each heading of works, courses or leaves, in plain text."""
    starts_list = -1
    at = 0
    while at < len(folded):
        own = line(folded, at)
        said = folded[own.start : own.end].strip()
        if said and starts_list >= 0 and _ITEM.match(folded, own.start, own.end):
            yield own
        elif said:
            is_heading = len(said) < _LONGEST and _HEADING.fullmatch(said)
            starts_list = own.end if is_heading and not _NO_HEADING.match(said) else -1
        at = own.end + 1
