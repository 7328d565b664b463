"""Who signs: names with their titles, in the signature block and in "I, the undersigned, ..."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import zip_longest

from letterproof.fields._contacts import LABEL, MAIL, NUMBER, WEB
from letterproof.fields._layout import Segment, is_prose, lines_of, segments
from letterproof.fields._names import DEGREES, has_honorific, is_full, person_in, read_name
from letterproof.fields._organisations import (
    core,
    has_legal_form,
    is_institution,
    read_organisation,
)
from letterproof.fields._places import is_address, is_place
from letterproof.fields._roles import has_area, has_role, is_department
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span

CLOSING = re.compile(
    r"(?:(?:yours|very|most|with|kind|kindest|best|warm|warmest|sinc[èe]res)\s+)*"
    r"(?:sincerely|truly|faithfully|respectfully|cordially|regards|wishes|thanks|thank\s+you"
    r"|cordialement|sinc[èe]rement"
    r"|salutations(?:\s+distingu[ée]es)?|bien\s+[àa]\s+vous"
    r"|respectueusement)(?:\s+yours)?(?![\w'’])[\s,.!]*",
    re.IGNORECASE,
)
MARK = re.compile(
    r"(?:/s/|s/|(?:e-?|digitally|electronically|docu)[- ]?signed(?:\s+by)?|signed(?:\s+by)?"
    r"|sign[ée]e?\s+(?:[ée]lectroniquement|num[ée]riquement)\s+par"
    r"|sign[ée]e?\s+par|sign[ée]e?|original\s+signed\s+by|per|by|par|signature|signatory"
    r"|authori[sz]ed\s+by|issued\s+by|prepared\s+by|signataire)\s*(?::\s*|(?<=by)\s+|(?<=par)\s+"
    r"|(?<=/)\s*)[_\s.]*",
    re.IGNORECASE,
)
NAME_LABEL = re.compile(
    r"(?:(?:full|printed?|print)\s+)?names?(?:\s+(?:of|\(in)\s[\w ]{3,24}\)?)?\s*[:.]\s*|(?:nom"
    r"|nom\s+et\s+pr[ée]noms?|pr[ée]nom\s+et\s+nom)(?:\s+du\s+signataire)?\s*:\s*",
    re.IGNORECASE,
)
TITLE_LABEL = re.compile(
    r"(?:job\s+)?(?:title|designation|position|titre|fonction|poste|rank|capacity|qualit[ée]"
    r"|role)\s*:\s*",
    re.IGNORECASE,
)
FOR = re.compile(r"(?:for|pour|on\s+behalf\s+of|au\s+nom\s+de|from)\b", re.IGNORECASE)
DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}|^(?:date|dated|place|lieu|fait)\b",
    re.IGNORECASE,
)
JOINT = re.compile(r"\s*(?:,|\s[–—-]+\s|\s/\s|[(:;]|–|—)\s*")
AUTHORISED = re.compile(
    r"(?:for\s+)?(?:(?:duly\s+)?authori[sz]ed\s+(?:signator(?:y|ies)|signature|representative"
    r"|person|officer)|signataire\s+autoris[ée]e?)\W*",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:\bI,?\s+(?:the\s+)?undersigned,?|\b(?:the\s+)?undersigned,?|(?<!\w)I,|\bmy\s+name\s+is"
    r"|(?<!\w)I\s+am|\b(?:je|nous),?\s+soussign[ée]e?s?,?|\bsoussign[ée]e?s?,?)\s+(?:I,?\s+)?",
    re.IGNORECASE,
)
CAPACITY = re.compile(
    r"[\s,(]{1,4}(?:(?:and\s+I\s+am|I\s+am|am|who\s+is|et)\s+)?(?:(?:currently\s+)?(?:working"
    r"|acting|serving|employed)\s+as|as|being|in\s+(?:my|the|his|her)\s+(?:capacity|position"
    r"|role)\s+(?:as|of)"
    r"|(?:agissant\s+)?en\s+(?:ma\s+)?(?:qualit[ée]|fonction|tant)\s+(?:de|que)|agissant\s+comme"
    r"|comme)?\s*(?:d['’])?(?:(?:the|a|an|le|la)\s+|l['’])?",
    re.IGNORECASE,
)
TITLE_END = re.compile(
    r"[,;:()\n]{2}|[;()]|,|\.(?:\s|$)|\n\n|\s(?:of|at|for|with|in)\s+(?=(?:the\s+|our\s+"
    r"|M/s\.?\s+)?(?:[A-Z0-9]|company|firm|above))|\s(?:hereby|certify|confirm|do\s|declare"
    r"|attest|who|and\s+(?:I|do|hereby|have|am))"
    r"|\s(?:chez|au\s+sein|à)\s|\s(?:de|du)\s+(?=(?:la\s+|l['’])?(?:soci[ée]t[ée]|compagnie"
    r"|entreprise|restaurant|groupe|firme|clinique|[A-Z0-9]))|\sd['’](?=[A-Z])|\s(?:certifi"
    r"|atteste|confirme|d[ée]clare)"
)
CLOSES = re.compile(rf"{CLOSING.pattern}$", re.IGNORECASE)
LABELS = re.compile(rf"{NAME_LABEL.pattern}|{TITLE_LABEL.pattern}", re.IGNORECASE)
ABOUT_EMPLOYEE = re.compile(
    r"\W*(?:date\s+of\s+(?:birth|joining)|dob|doj|born|id\b|passport|period|employee|salary|wages"
    r"|joining|start|end\s+date|nationality|gender|hours|duration|tenure|employment|department"
    r"|date\s+d['’]embauche|salaire|p[ée]riode|matricule|employ[ée]|n[ée]e?\s+le|nationalit[ée])"
    r"[^:\t\n]{0,25}[:\t]",
    re.IGNORECASE,
)
"""A label that speaks of the employee; what stands above it is no signature block."""
LONGEST_TITLE = 90
LABEL_END = 30
COUPLE = re.compile(r"[^\W\d_][\w'’-]{1,20} (?:&|and|et) (?=[^\W\d_a-z])")
SHORT_BLOCK = 4
TITLE_WORDS = 12


class Role(Enum):
    """What a segment of the signature block is."""

    NAME = "name"
    TITLE = "title"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Item:
    """A segment of the block, or one half of "Name, Title"."""

    role: Role
    span: Span
    line: int
    cell: int
    is_labelled: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    """One who signs; `doubt` is taken off the confidence of a name, `title_doubt` of a title."""

    name: Span | None
    title: Span | None
    name_confidence: float
    title_confidence: float
    found_by: str


def signatories(letter: Letter) -> list[Signatory]:
    """Give those who sign, from the block and the opening, the block's first."""
    items = list(_items(letter))
    found = [one for one in _pairs(letter.text, items) if not _is_worked_for(letter.text, one.name)]
    opening = list(_opening(letter.text))
    if not any(one.name for one in found):
        authorised = [one for one in found if one.title]
        return opening + ([] if any(one.title for one in opening) else authorised)
    return found + opening


def _is_worked_for(text: str, name: Span | None) -> bool:
    """Say whether somebody works "at" it: then it is a firm with a name like a person's."""
    if name is None:
        return False
    said = re.escape(text[name.start : name.end])
    return (
        re.search(rf"\b(?:at|joined|chez|employed by|au sein de)\s+{said}\b", text, re.IGNORECASE)
        is not None
    )


def signing_lines(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the lines of the signature block, with closing words and labels right above it."""
    lines = letter.document.lines
    inside = [
        index
        for index, line in enumerate(lines)
        if letter.part_at(line.span.start) is PartName.SIGNATURE_BLOCK
    ]
    body = [
        index
        for index, line in enumerate(lines)
        if letter.part_at(line.span.start) is PartName.BODY and (not inside or index < inside[0])
    ]
    added: list[int] = []
    for index in reversed(body):
        if not _may_close(lines[index].line.text):
            break
        added.append(index)
    closing = [index for index in added if CLOSES.match(lines[index].line.text)]
    if closing:
        added = [index for index in added if index >= min(closing)]
    elif inside:
        added = [index for index in added if LABELS.match(lines[index].line.text)]
    elif any(is_prose(line.line.text) for line in lines):
        added = [index for index in added if ":" not in lines[index].line.text[:LABEL_END]]
    else:
        added = _closed_above(lines)
    if not added and not inside:
        added = _closed_above(lines)
    found = sorted({*added, *inside})
    if not any(CLOSES.match(lines[index].line.text) for index in found):
        about = [index for index in found if ABOUT_EMPLOYEE.match(lines[index].line.text)]
        found = [index for index in found if not about or index > about[-1]]
    return tuple(lines[index] for index in found)


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
    is_said = text.rstrip().endswith((".", ";", ":")) and not has_legal_form(text)
    return len(text.split()) <= TITLE_WORDS and not is_said


def _items(letter: Letter) -> Iterator[Item]:
    lines = signing_lines(letter)
    heads = {
        core(segment.text)
        for segment in segments(
            line
            for line in lines_of(letter, PartName.LETTERHEAD, PartName.FOOTER)
            if line not in lines
        )
        if not has_honorific(segment.text + " ", 0)
    }
    waits: Role | None = None
    for segment in segments(lines):
        text, span, is_labelled = segment.text, segment.span, waits is not None
        role, waits = waits, None
        for label, named in (
            (CLOSING, None),
            (NAME_LABEL, Role.NAME),
            (TITLE_LABEL, Role.TITLE),
            (MARK, None),
        ):
            match = label.match(text)
            if match is not None:
                role = named or role
                is_labelled = is_labelled or named is not None
                span = Span(span.start + match.end(), span.end)
                text = text[match.end() :]
        if not text.strip(" _.,"):
            waits = role
            continue
        yield from _classify(
            letter.text, Segment(text, span, segment.line, segment.cell), role, heads, is_labelled
        )


def _classify(
    text: str, segment: Segment, role: Role | None, heads: set[frozenset[str]], is_labelled: bool
) -> Iterator[Item]:
    said, span = segment.text, segment.span
    if role is Role.TITLE:
        yield Item(
            Role.TITLE, _title_span(text, span, heads), segment.line, segment.cell, is_labelled=True
        )
        return
    contact = _contact_start(said)
    if (
        contact == 0
        or DATED.search(said)
        or is_prose(said)
        or (core(said) in heads and not is_labelled)
    ):
        return
    span = Span(span.start, span.start + len(said[:contact].rstrip(" ,;:-–|(")))
    said = text[span.start : span.end]
    lead = FOR.match(said)
    if lead is not None and has_role(said) and not has_legal_form(said) and len(said.split()) > 1:
        span = Span(span.start + lead.end(), span.end)
        span = Span(span.end - len(text[span.start : span.end].lstrip(" :,")), span.end)
        yield Item(Role.TITLE, span, segment.line, segment.cell)
        return
    if lead is not None or is_department(said):
        return
    couple = COUPLE.match(said)
    name = person_in(text, span.start + (couple.end() if couple else 0), span.end)
    if couple is not None and name is not None and not has_legal_form(said):
        name = Span(span.start, name.end)
    if name is not None and (is_labelled or _is_name(text, name, span)):
        yield Item(Role.NAME, name, segment.line, segment.cell, is_labelled)
        return
    halves = _halves(text, span)
    if halves is not None:
        name, rest = halves
        yield Item(Role.NAME, name, segment.line, segment.cell, is_labelled)
        if rest is not None and core(text[rest.start : rest.end]) not in heads:
            yield Item(
                _role_of(text, rest), _title_span(text, rest, heads), segment.line, segment.cell
            )
        return
    yield Item(_role_of(text, span), _title_span(text, span, heads), segment.line, segment.cell)


def _contact_start(said: str) -> int:
    found = [
        match.start() for pattern in (MAIL, WEB, LABEL, NUMBER) if (match := pattern.search(said))
    ]
    return min(found, default=len(said))


def _is_name(text: str, name: Span, span: Span) -> bool:
    said = text[name.start : name.end]
    if name.start > span.start:
        return True
    return (
        is_full(said)
        and not has_legal_form(said)
        and not is_institution(said)
        and not has_role(said)
        and not has_area(said)
    )


def _halves(text: str, span: Span) -> tuple[Span, Span | None] | None:
    """Split "Jane Doe, CPA, Director" and "Director - Jane Doe" into name and title."""
    said = text[span.start : span.end]
    for joint in JOINT.finditer(said):
        left = Span(span.start, span.start + joint.start())
        right = Span(span.start + joint.end(), span.end)
        orders = ((left, right),) if "," in joint.group() else ((left, right), (right, left))
        for one, other in orders:
            name = person_in(text, one.start, one.end) if one.start < one.end else None
            if name is None or not _is_name(text, name, one):
                continue
            rest = _skip_degrees(text, other)
            if (
                rest is None
                or has_role(text[rest.start : rest.end])
                or has_area(text[rest.start : rest.end])
            ):
                return name, rest
    name = read_name(text, span.start, over_lines=False)
    if name is not None and name.end < span.end and _is_name(text, name, span):
        rest = _skip_degrees(text, Span(name.end, span.end))
        if rest is None or has_role(text[rest.start : rest.end]):
            return name, rest
    return None


def _skip_degrees(text: str, span: Span) -> Span | None:
    position = span.start
    while position < span.end:
        match = re.compile(r"[\s,;/()–—:-]*").match(text, position)
        position = match.end() if match else position
        degree = DEGREES.match(text, position)
        if degree is None:
            break
        position = degree.end()
    end = span.start + len(text[span.start : span.end].rstrip(" ,;)"))
    return Span(position, end) if position < end else None


def _role_of(text: str, span: Span) -> Role:
    said = text[span.start : span.end]
    is_title = (
        (has_role(said) or has_area(said))
        and not has_legal_form(said.split(",")[0])
        and len(said.split()) <= TITLE_WORDS
    )
    return Role.TITLE if is_title else Role.UNKNOWN


def _title_span(text: str, span: Span, heads: set[frozenset[str]]) -> Span:
    """Cut the firm off a title: "HR Manager, ACME Ltd." and "Director | ACME"."""
    said = text[span.start : span.end]
    for joint in re.compile(r",\s|\s[–—-]\s|\s@\s|\s(?:at|chez|of|de)\s|\s\|\s").finditer(said):
        rest = said[joint.end() :]
        firm = read_organisation(rest, 0, over_lines=False)
        is_firm = core(rest) in heads or (firm and has_legal_form(rest[firm.start : firm.end]))
        if is_firm and has_role(said[: joint.start()]):
            span = Span(span.start, span.start + joint.start())
            break
    article = re.match(r"(?:le|la|the)\s+|l['’]", text[span.start : span.end], re.IGNORECASE)
    start = span.start + (article.end() if article else 0)
    return Span(start, span.start + len(text[span.start : span.end].rstrip(" ,;.-–(_")))


def _pairs(text: str, items: list[Item]) -> Iterator[Signatory]:
    names = [item for item in items if item.role is Role.NAME]
    if not names:
        yield from _nameless(text, items)
        return
    is_above = _titles_stand_above(items)
    taken: set[Span] = set()
    seen: set[str] = set()
    for name in names:
        said = text[name.span.start : name.span.end].casefold()
        if said in seen:
            continue
        seen.add(said)
        title = _title_of(text, name, items, is_above=is_above, taken=taken)
        span = _whole_title(text, items, title) if title else None
        if title is not None:
            taken.add(title.span)
        is_clear = title is not None and title.role is Role.TITLE
        alone = 0.85 if len(names) == 1 else 0.7
        sure = 0.97 if is_clear and name.is_labelled else 0.95 if is_clear else alone
        if title is not None and AUTHORISED.fullmatch(text[title.span.start : title.span.end]):
            yield Signatory(name.span, span, 0.9, 0.6, "signature block")
        else:
            yield Signatory(name.span, span, sure, 0.95 if is_clear else 0.6, "signature block")


def _titles_stand_above(items: list[Item]) -> bool:
    """Say whether the block gives each title before its name."""
    kinds = [item.role for item in items if item.role is not Role.UNKNOWN]
    return kinds[0] is Role.TITLE and kinds[-1] is Role.NAME


def _title_of(
    text: str, name: Item, items: list[Item], *, is_above: bool, taken: set[Span]
) -> Item | None:
    at = items.index(name)
    free = [item for item in items if item.role is not Role.NAME and item.span not in taken]
    for item in free:
        if item.role is Role.TITLE and (item.line, item.cell) == (name.line, name.cell):
            return item
    row = [item for item in items if item.role is Role.NAME and item.line == name.line]
    if len(row) > 1:
        beside = [item for item in free if item.line == name.line + 1 and item.cell == name.cell]
        return next(iter(beside), None)
    before = [item for item in items[:at] if item in free and item.role is Role.TITLE]
    after = [] if is_above else _titles_below(text, name, items[at + 1 :], taken)
    if after or before:
        return after[0] if after else before[-1]
    return None if is_above else _unknown_below(text, name, items[at + 1 : at + 2], taken)


def _titles_below(text: str, name: Item, items: list[Item], taken: set[Span]) -> list[Item]:
    """Give the titles between a name and the next name."""
    found = []
    for item in items:
        if item.role is Role.NAME and not _is_same_words(text, item.span, name.span):
            break
        if item.role is Role.TITLE and item.span not in taken:
            found.append(item)
    return found


def _unknown_below(text: str, name: Item, items: list[Item], taken: set[Span]) -> Item | None:
    """Take the words right under a name for a title, if they are no name, firm or place."""
    for item in items:
        said = text[item.span.start : item.span.end]
        is_other = has_legal_form(said) or is_institution(said) or is_address(said)
        is_free = item.role is Role.UNKNOWN and item.span not in taken
        if is_free and item.line == name.line + 1 and not is_other and not is_place(said):
            return item
    return None


def _is_same_words(text: str, one: Span, other: Span) -> bool:
    return text[one.start : one.end].casefold() == text[other.start : other.end].casefold()


def _whole_title(text: str, items: list[Item], title: Item) -> Span:
    """Take in a second line: "Senior Manager," over "Human Resources"."""
    at = items.index(title)
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None or following.role is Role.NAME or following.line != title.line + 1:
        return title.span
    between = text[title.span.end : following.span.start]
    second = text[following.span.start : following.span.end]
    is_firm = has_legal_form(second) or is_institution(second)
    goes_on = "," in between or re.search(r"(?:\b(?:of|and|de|des|et)|&)$", text[: title.span.end])
    if not is_firm and (goes_on or (has_area(second) and not has_role(second))):
        return Span(title.span.start, following.span.end)
    return title.span


def _nameless(text: str, items: list[Item]) -> Iterator[Signatory]:
    """Give a title without a name, or a single word over a title, which may be a name."""
    for item, following in zip_longest(items, items[1:]):
        name = (
            person_in(text, item.span.start, item.span.end) if item.role is Role.UNKNOWN else None
        )
        if name is not None and following is not None and following.role is Role.TITLE:
            said = text[name.start : name.end]
            if not has_legal_form(said) and not is_institution(said):
                yield Signatory(name, following.span, 0.65, 0.85, "single name over a title")
                return
    for item in items:
        if item.role is Role.TITLE:
            is_authorised = AUTHORISED.fullmatch(text[item.span.start : item.span.end])
            yield Signatory(
                None, item.span, 0.0, 0.6 if is_authorised else 0.8, "title without a name"
            )
            return


@lru_cache(maxsize=4)
def _opening(text: str) -> tuple[Signatory, ...]:
    return tuple(_undersigned(text))


def _undersigned(text: str) -> Iterator[Signatory]:
    for cue in OPENING.finditer(text):
        name = read_name(text, cue.end())
        if name is None or not (
            is_full(text[name.start : name.end]) or has_honorific(text, cue.end())
        ):
            continue
        lead = CAPACITY.match(text, name.end)
        title = None
        if lead is not None:
            stop = _end_of_title(text, lead.end())
            if has_role(text[lead.end() : stop]):
                title = Span(lead.end(), stop)
        yield Signatory(name, title, 0.92, 0.9, "undersigned")


def _end_of_title(text: str, start: int) -> int:
    """Find where a title told in a sentence ends; "Head of Human Resources" goes on after "of"."""
    for end in TITLE_END.finditer(text, start, start + LONGEST_TITLE):
        firm = read_organisation(text, end.end())
        follows = text[firm.start : firm.end] if firm else ""
        is_link = end.group().strip() in {"of", "de", "du", "d'", "d’", "for", "in"}
        if not (is_link and has_area(follows) and not has_legal_form(follows)):
            return end.start()
    return start
