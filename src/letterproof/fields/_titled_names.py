"""Names in a line that says more: "Jane Doe, CPA, Director", "Director Kang Sang-mook"."""

import re

from letterproof.fields._names import is_full, person_in, read_name, skip_degrees
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._places import is_place
from letterproof.fields._roles import begins_title, has_area, has_role
from letterproof.fields._title_words import ROLE
from letterproof.model.page import Span
from letterproof.patterns import regex

ROADS = regex(
    r"\b(?:road|street|avenue|lane|boulevard|highway|crescent|jalan|lorong|cape|district|province"
    r"|rue|route|all[ée]e|impasse|quai|cit[ée]|quartier|rua|travessa|carrera|cal[lç]ada|chemin|calle|avenida|via|strasse|ulica)\b",
    re.IGNORECASE,
)
JOINT = regex(r"\s*(?:,|\s[–—-]+\s|\s/\s|[(:;]|–|—)\s*")
SHORTEST = 2
LONGEST = 120
WIDE_OR_ROLE = regex(r"(?<=[a-zà-ÿA-Z]),?[ ]+(?=[A-ZÀ-Þ])")
SEALED = regex(
    r"[\s_]*\((?:\w+\s)?(?:seal|stamp|signature|signed|sd|cachet|sceau|sign[ée])", re.IGNORECASE
)
NAME_ONLY = regex(
    r"^[A-Z][a-z]+\s[A-Z][a-z]+-[a-z]+$|\b[A-Z]\.\s?(?:[A-Z]\.\s?)?[A-ZÀ-Þ][\w'’-]+$"
    r"|\b[A-ZÀ-Þ]{3,}\s[A-ZÀ-Þ][a-zà-ÿ]+|[A-ZÀ-Þ][a-zà-ÿ]+\s[A-ZÀ-Þ]{3,}$"
)


def is_name(text: str, name: Span, span: Span) -> bool:
    """Say whether the words at `name`, of those at `span`, are a person's."""
    said = text[name.start : name.end]
    if name.start > span.start:
        return True
    return (
        is_full(said)
        and not has_legal_form(said)
        and not is_institution(said)
        and not has_role(said)
        and not has_area(said)
        and not begins_title(said)
        and not ROADS.search(said)
    )


def halves(text: str, span: Span) -> tuple[Span, Span | None] | None:
    """Split "Jane Doe, CPA, Director" and "Director - Jane Doe" into name and title."""
    said = text[span.start : span.end]
    for joint in JOINT.finditer(said):
        left = Span(span.start, span.start + joint.start())
        right = Span(span.start + joint.end(), span.end)
        orders = ((left, right),) if "," in joint.group() else ((left, right), (right, left))
        for one, other in orders:
            name = person_in(text, one.start, one.end) if one.start < one.end else None
            if name is None or not is_name(text, name, one):
                continue
            rest = skip_degrees(text, other)
            if (
                rest is None
                or has_role(text[rest.start : rest.end])
                or has_area(text[rest.start : rest.end])
            ):
                return name, rest
    name = read_name(text, span.start, over_lines=False)
    if name is not None and name.end < span.end and is_name(text, name, span):
        name = _without_modifiers(text, name)
        rest = skip_degrees(text, Span(name.end, span.end))
        said = text[rest.start : rest.end] if rest else ""
        if not said or has_role(said) or (is_place(said) and not any(map(str.isdigit, said))):
            return name, rest
    return _behind_title(text, span)


def _behind_title(text: str, span: Span) -> tuple[Span, Span] | None:
    """Part "Representative Director Kang Sang-mook" where the last words can only be a name."""
    said = text[span.start : span.end]
    if len(said) > LONGEST:
        return None
    for gap in WIDE_OR_ROLE.finditer(said):
        title, at = said[: gap.start()], span.start + gap.end()
        name = person_in(text, at, span.end)
        if name is None or name != Span(at, span.end) or not has_role(title):
            continue
        own = text[name.start : name.end]
        is_sealed = SEALED.match(text, span.end) is not None
        is_clear = is_sealed or NAME_ONLY.search(own) is not None or text.count(own) > 1
        last = title.rsplit(maxsplit=1)[-1]
        ends_title = ROLE.search(last) is not None or has_role(last)
        if is_clear and ends_title and is_name(text, name, name):
            return name, Span(span.start, span.start + gap.start())
    return None


def _without_modifiers(text: str, name: Span) -> Span:
    """Leave to the title what is its own: "David Brown Senior" before "Accountant"."""
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    while len(words) > SHORTEST and begins_title(words[-1].group()):
        words.pop()
    return Span(name.start, name.start + words[-1].end())
