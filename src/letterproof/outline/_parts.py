"""The parts of a letter, told by what opens and closes each, and by where it stands."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from letterproof.model.letter import Part, PartName
from letterproof.model.page import Document, PlacedLine, Span, Zone
from letterproof.outline._senders import RECIPIENT, senders
from letterproof.outline._top_lines import (
    CONTACT,
    HEADED,
    LABELLED,
    REFERENCE,
    SENDER,
    SUBJECT,
    first_section,
    has_date,
    is_date,
)
from letterproof.patterns import regex

SALUTATION = regex(
    r"(?:dear|(?:to\s*:?\s*)?whom(?:soever)?\s+it|to\s+whom|hello|good\s+(?:day|morning)|(?:dear\s+)?sirs?\b"
    r"|respected|(?:madam|mesdames|messieurs|madame|monsieur)"
    r"(?:\W*$|\s*,|\s+(?:(?:madame|monsieur|le|la|les)\b|l['’]))|chère?s?\b|bonjour|à\s+qui\s+de\s+droit"
    r"|à\s+tou(?:s|tes?)\b)",
    re.IGNORECASE,
)
HEADING = regex(
    r"\b(?:certificate|certification|letter|verification|confirmation|reference|declaration|proof"
    r"|statement|attestation|certificat|lettre|déclaration)\b",
    re.IGNORECASE,
)
CLOSING = regex(
    r"(?:(?:yours?|very|most)\s+)?(?:sincerely|faithfully|truly|respectfully|cordially|regards)\b"
    r"|(?:yours|with|best|kind|warm|many|thanks|thanking|thank\s+you)\b.{0,20}\b(?:sincerely|faithfully|truly|regards"
    r"|wishes|greetings|respect|thanks|advance|anticipation)\b"
    r"|yours\s+(?:always|ever|in\s+(?:\w+\s+){0,2}\w+)\s*,?$"
    r"|(?:completed|compiled|approved|drawn\s+up|filled\s+(?:in|out)|attested|(?:établi|complété|rempli|délivré|vérifié|rédigé)e?)\s+(?:by|par)\s*:"
    r"|(?:many\s+)?thank(?:s|ing)?(?:\s+you)?\W*$|cheers\W*$|(?:sincères?|meilleures)\s+salutations|cordialement"
    r"|bien\s+(?:à\s+vous|cordialement)|salutations\b|respectueusement"
    r"|(?-i:For|FOR|Pour|POUR)\s+(?:and\s+on\s+behalf\s+of\s+)?(?-i:[A-ZÀ-Ý])[^!?;]{2,70}$"
    r"|(?:for\s+(?:and\s+)?)?on\s+behalf\s+of\s+(?:(?-i:[A-Z])"
    r"|(?:the|our|its)\s+(?:board|company|director|employer|firm|management|organi[sz]ation|school)s?\b)"
    r"|signed\b\W(?!\s?(?:and|&)\s)|signature\s*:|authori[sz]ed\s+signator|(?:certified|verified|prepared|issued)\s+by\b|fait\s+(?:à|le)\b|pour\s+(?:servir|l.employeur)",
    re.IGNORECASE,
)
LONG_CLOSING = regex(
    r"(?:veuillez|je\s+vous\s+prie|nous\s+vous\s+prions|recevez|agréez)\b.{0,90}"
    r"\b(?:salutations|sentiments|considération|agréer|recevoir)\b",
    re.IGNORECASE | re.DOTALL,
)
BULLET = regex(r"(?:[^\w\s\"'“”‘’«(\[{<$€£_.,]{1,2}|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
SMALL = regex(r"\b[a-zà-ÿ]{2,}\b")
FUNCTION = regex(
    r"\b(?:is|are|was|were|has|have|had|been|that|this|to|by|our|us|with|the|as|from"
    r"|est|a|ont|que|nous|par|au|aux|en|la|le|les|dans|depuis|pour)\b"
)

NOTICE = regex(
    r"\bconfiden[tc]i|\bavant\s+d[’']imprimer|\bbefore\s+printing|\bintended\s+(?:only|solely|for)\b"
    r"|\bdestinée?s?\s+(?:exclusivement|uniquement)|\bsent\s+from\s+my\b|\benvoyé\s+(?:de|depuis)\s+mon\b",
    re.IGNORECASE,
)
"""What mail programs put below a letter."""

LABELS = 3
"""So many labelled lines are a form; so many sentences, the letter's own words."""

CLOSING_WORDS = 9
HEADING_WORDS = 9
SENTENCE_WORDS = 8
SENTENCE_SMALL_WORDS = 4
SENTENCE_FUNCTION_WORDS = 2
PARAGRAPH_LINES = 12
SIGNATURE_LINES = 8
FOOT = 0.9
"""Below this share of a page's height lies its foot."""


def parts_of(document: Document) -> Iterator[Part]:
    """Name the parts; lines of one part that follow each other make one stretch."""
    lines = document.lines
    names = _names(document, lines)
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or names[index] is not names[start]:
            name = names[start]
            if name is not None:
                yield Part(name, Span(lines[start].span.start, lines[index - 1].span.end))
            start = index


def _names(document: Document, lines: Sequence[PlacedLine]) -> list[PartName | None]:
    names: list[PartName | None] = [PartName.BODY] * len(lines)
    body = []
    feet = _feet(document, lines)
    for index, placed in enumerate(lines):
        if placed.line.zone is Zone.HEADER:
            names[index] = PartName.LETTERHEAD
        elif placed.line.zone is not Zone.BODY or index in feet:
            names[index] = PartName.FOOTER
        else:
            body.append(index)
    texts = [placed.line.text for placed in lines]
    salutation = next((i for i in body if SALUTATION.match(texts[i]) and _is_short(texts[i])), None)
    if salutation is not None:
        told = sum(_is_sentence(texts[i]) for i in body if i < salutation)
        salutation = salutation if told < LABELS else None
    opening = _opening(lines, body, salutation)
    closing = _closing(lines, [i for i in body if i > opening])
    top = [i for i in body if i < opening]
    for index, name in zip(top, _own_contacts(lines, top), strict=True):
        names[index] = name
    if salutation is not None:
        names[salutation] = PartName.SALUTATION
    for index in (i for i in body if i >= closing):
        names[index] = PartName.SIGNATURE_BLOCK
    return names


def _opening(lines: Sequence[PlacedLine], body: Sequence[int], salutation: int | None) -> int:
    """Find the first line of the letter's own words."""
    after = body
    if salutation is not None:
        after = [i for i in body if i > salutation] or body
        while len(after) > 1 and (
            SUBJECT.match(lines[after[0]].line.text) or _is_heading(lines[after[0]])
        ):
            after = after[1:]
        return after[0]
    labels = first = 0
    headed = first_section([lines[index].line.text for index in after])
    for at, index in enumerate(after):
        if at == headed:
            return index
        text = _paragraph(lines, index)
        if _is_sentence(text) and not SUBJECT.match(text):
            return index
        row = lines[index].line.text
        if labels and row.startswith("\t"):
            continue  # beside a cell over several rows
        labels = labels + 1 if _is_labelled(row) else 0
        first = at if labels == 1 else first
        if labels == LABELS:
            return after[first]
    return after[0] if after else 0


def _closing(lines: Sequence[PlacedLine], body: Sequence[int]) -> int:
    """Find the first line of the signature block; past the end where there is none."""
    for index in reversed(body):
        text = lines[index].line.text
        is_short = len(text.split()) <= CLOSING_WORDS and not BULLET.match(text)
        if (is_short and CLOSING.match(text)) or (
            lines[index].line.is_paragraph_start and LONG_CLOSING.match(_paragraph(lines, index))
        ):
            return _first_of_closings(lines, body, index)
    while len(body) > 1 and NOTICE.search(lines[body[-1]].line.text):
        body = body[:-1]
    first = len(lines)
    for index in reversed(body[-SIGNATURE_LINES:]):
        text = lines[index].line.text
        if _is_sentence(text) or BULLET.match(text) or _is_said(lines, index):
            break
        if len(lines[index].line.cells) == 1 or first < len(lines):
            first = index
    return first


def _first_of_closings(lines: Sequence[PlacedLine], body: Sequence[int], index: int) -> int:
    """Go up while closing words stand directly above: "Sincerely," over "For ACME Ltd."."""
    at = bisect_left(body, index)
    for above in reversed(body[max(at - 8, 0) : at]):
        text = lines[above].line.text
        if BULLET.match(text) or len(text.split()) > CLOSING_WORDS or text.endswith((".", ";")):
            break
        if CLOSING.match(text):
            index = above
    return index


def _name_top(lines: Sequence[PlacedLine], top: Sequence[int]) -> Iterator[PartName | None]:
    """Name the lines above the letter's own words, in order; a date belongs to no part."""
    seen: set[PartName | None] = set()
    name: PartName | None = None
    is_dated = False
    for index in top:
        text = lines[index].line.text
        if is_dated and lines[index].line.is_paragraph_start:
            is_dated = False
            seen.add(None)
        is_heading = len(text.split()) <= HEADING_WORDS and HEADING.search(text) is not None
        is_named_for = len(text.split()) <= HEADING_WORDS and HEADED.match(text) is not None
        is_capital = text.isupper() or text.istitle()
        goes_on = not lines[index].line.is_paragraph_start
        if SUBJECT.match(text) or is_named_for or (name is PartName.SUBJECT and goes_on):
            name = PartName.SUBJECT
        elif "\t" in text and has_date(text):
            # The day at the edge of the sender's own address.
            name = name if name in {None, PartName.RECIPIENT} and seen else PartName.LETTERHEAD
            is_dated = True
        elif is_date(text):
            name = None
        elif REFERENCE.match(text):
            seen.add(name)
            yield PartName.SUBJECT
            continue
        elif RECIPIENT.match(text):
            name = PartName.RECIPIENT
        elif is_heading and seen and (is_capital or None in seen):
            name = PartName.SUBJECT
        elif PartName.RECIPIENT in seen or {None, PartName.LETTERHEAD} <= seen:
            name = PartName.RECIPIENT
        else:
            name = PartName.LETTERHEAD
        seen.add(name)
        yield name


def _own_contacts(lines: Sequence[PlacedLine], top: Sequence[int]) -> list[PartName | None]:
    """Name the top; a block by the addressee that gives a phone or mail is the sender's own."""
    names = list(_name_top(lines, top))
    start = 0
    for name, group in groupby(names):
        end = start + len(list(group))
        if name is PartName.RECIPIENT:
            for first, last in senders(lines, top[start:end]):
                names[start + first : start + last] = [PartName.LETTERHEAD] * (last - first)
        start = end
    return names


def _feet(document: Document, lines: Sequence[PlacedLine]) -> set[int]:
    """Find the lines at the foot of a page that holds contact details, repeated or not."""
    low: dict[int, list[int]] = {}
    for index, placed in enumerate(lines):
        tops = [word.box.top for word in placed.line.words if word.box is not None]
        if tops and min(tops) > FOOT * document.pages[placed.page - 1].height:
            low.setdefault(placed.page, []).append(index)
    return {
        index
        for foot in low.values()
        if any(CONTACT.search(lines[index].line.text) for index in foot)
        for index in foot
    }


def _is_short(text: str) -> bool:
    return len(text.split()) <= CLOSING_WORDS


def _is_heading(placed: PlacedLine) -> bool:
    text = placed.line.text
    return (
        len(text.split()) <= HEADING_WORDS
        and HEADING.search(text) is not None
        and not text.rstrip().endswith(".")
    )


def _is_labelled(text: str) -> bool:
    """Say whether a line is a label with its value, about the employee and not the sender."""
    return (
        LABELLED.match(text) is not None
        and SENDER.match(text) is None
        and "@" not in text
        and not (SUBJECT.match(text) or RECIPIENT.match(text) or text.lower().startswith("date:"))
    )


def _is_sentence(text: str) -> bool:
    words, small = text.split(), len(SMALL.findall(text))
    has_verb = len(FUNCTION.findall(text)) >= SENTENCE_FUNCTION_WORDS
    is_closed = text.rstrip().endswith(".") and small > SENTENCE_SMALL_WORDS
    is_told = has_verb and (small >= SENTENCE_SMALL_WORDS or text.rstrip().endswith("."))
    return len(words) >= SENTENCE_WORDS and (is_told or is_closed) and "\t" not in text


def _is_said(lines: Sequence[PlacedLine], index: int) -> bool:
    """Say whether a line ends as sentences do; "Ltd." and "U.A.E." end names."""
    end = lines[index].line.text.rstrip()
    goes_on = (
        index > 0
        and not lines[index].line.is_paragraph_start
        and len(SMALL.findall(lines[index - 1].line.text)) >= SENTENCE_SMALL_WORDS
    )
    is_name = len(SMALL.findall(end)) <= 1 and not goes_on
    return end.endswith((":", ";")) or (end.endswith(".") and not is_name)


def _paragraph(lines: Sequence[PlacedLine], index: int) -> str:
    """Give the text from a line to the end of its paragraph, or far enough to know it."""
    end = index + 1
    limit = min(index + PARAGRAPH_LINES, len(lines))
    while end < limit and not lines[end].line.is_paragraph_start:
        end += 1
    return "\n".join(placed.line.text for placed in lines[index:end])
