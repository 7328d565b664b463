"""Who signs: names with their titles, in the signature block and in the opening."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, zip_longest

from letterproof.fields._block_items import Item, Role, items_of
from letterproof.fields._names import person_in
from letterproof.fields._once import once
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._places import is_address, is_place, score
from letterproof.fields._plain import plain
from letterproof.fields._roles import has_area, has_role
from letterproof.fields._title_words import NO_ROLE, ROLE
from letterproof.fields._titled_names import ROADS
from letterproof.fields._undersigned import Signatory, undersigned
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

AUTHORISED = regex(
    r"(?:for\s+)?(?:(?:duly\s+)?authori[sz]ed\s+(?:signator(?:y|ies)|signature|representative"
    r"|person|officer)|signataire\s+autoris[ée]e?)\W*",
    re.IGNORECASE,
)
LONGEST_DEPARTMENT = 4
WORKED_AT = regex(r"\b(?:at|joined|chez|employed by|au sein de|we,|nous,)\s+")
HEAD = 600
EDGE = regex(r"\b")
MOST_ITEMS = 60
"""A block that holds more is a list of something."""


@once
def signatories(letter: Letter) -> tuple[Signatory, ...]:
    """Give those who sign, from the block and the opening, the block's first."""
    items = list(islice(items_of(letter), MOST_ITEMS))
    found = [one for one in _pairs(letter.text, items) if not _is_worked_for(letter.text, one.name)]
    opening = list(undersigned(letter.text))
    if not any(one.name for one in found):
        authorised = [one for one in found if one.title]
        return (*opening, *([] if any(one.title for one in opening) else authorised))
    return (*found, *opening)


def _is_worked_for(text: str, name: Span | None) -> bool:
    """Say whether somebody works "at" it: then it is a firm with a name like a person's."""
    if name is None:
        return False
    folded = plain(text)
    said = folded[name.start : name.end]
    return any(
        folded.startswith(said, lead.end()) and EDGE.match(folded, lead.end() + len(said))
        for lead in WORKED_AT.finditer(folded)
    )


def _pairs(text: str, items: list[Item]) -> Iterator[Signatory]:
    items = _retitled(text, items)
    names = [item for item in items if item.role is Role.NAME]
    if any(item.is_named for item in names):
        stamps = [item for item in names if not item.is_named and _is_of_head(text, item)]
        names = [item for item in names if item not in stamps]
        items = [item for item in items if item not in stamps]
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
        is_followed = text[name.span.end : name.span.end + 1] == ","  # "Al Wakrah, Qatar" signs not
        alone = 0.85 if len(names) == 1 and "," not in said and not is_followed else 0.7
        sure = 0.97 if is_clear and name.is_labelled else 0.95 if is_clear else alone
        if title is not None and _is_authorised(text, title):
            yield Signatory(name.span, None, 0.9, 0.0, "signature block")
        else:
            yield Signatory(name.span, span, sure, 0.95 if is_clear else 0.6, "signature block")


def _retitled(text: str, items: list[Item]) -> list[Item]:
    """Take for a title what stands by a name and ends as trades do, where no title is plain.

    "Rubina Lodhi | Plumbing Fitter": nobody signs beside another without a word between.
    """
    if any(item.role is Role.TITLE for item in items):
        return items
    found: list[Item] = []
    for item in items:
        first = found[-1] if found else None
        word = text[item.span.start : item.span.end].rsplit(maxsplit=1)[-1]
        is_trade = ROLE.search(word) is not None and NO_ROLE.fullmatch(word) is None
        below = 1 if item.role is Role.NAME else 0
        is_beside = (
            first is not None and first.role is Role.NAME and item.line <= first.line + below
        )
        is_title = is_trade and is_beside and not item.is_named
        found.append(replace(item, role=Role.TITLE) if is_title else item)
    return found


def _is_of_head(text: str, name: Item) -> bool:
    """Say whether the letter's first lines begin with it: a firm's name on its stamp."""
    said = plain(text[name.span.start : name.span.end])
    return any(line.startswith(said) for line in plain(text[:HEAD]).split("\n"))


def _is_authorised(text: str, title: Item) -> bool:
    """Say whether a title says no more than that its bearer may sign."""
    return AUTHORISED.fullmatch(text[title.span.start : title.span.end]) is not None


def _titles_stand_above(items: list[Item]) -> bool:
    """Say whether the block gives each title before its name."""
    kinds = [item.role for item in items if item.role is not Role.UNKNOWN]
    return kinds[0] is Role.TITLE and kinds[-1] is Role.NAME


def _title_of(
    text: str, name: Item, items: list[Item], *, is_above: bool, taken: set[Span]
) -> Item | None:
    at = items.index(name)
    free = [item for item in items if item.role is not Role.NAME and item.span not in taken]
    titles = [item for item in free if item.role is Role.TITLE]
    beside = [item for item in titles if (item.line, item.cell) == (name.line, name.cell)]
    if beside and not (len(titles) > 1 and _is_authorised(text, beside[0])):
        return beside[0]
    row = [item for item in items if item.role is Role.NAME and item.line == name.line]
    if len(row) > 1:
        beside = [item for item in free if item.line == name.line + 1 and item.cell == name.cell]
        return next(iter(beside), None)
    before = [item for item in items[:at] if item in free and item.role is Role.TITLE]
    after = [] if is_above else _titles_below(text, name, items[at + 1 :], taken)
    if after or before:
        is_below = any(not _is_authorised(text, item) for item in after)
        nearest = after if is_below else [*after, *before[::-1]]
        return min(nearest, key=lambda item: _is_authorised(text, item))
    return None if is_above else _unknown_below(text, name, items[at + 1 : at + 3], taken)


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
    item = items[0] if items else None
    if item is None or item.role is not Role.UNKNOWN or item.line != name.line + 1:
        return None
    said, following = (text[each.span.start : each.span.end] for each in (item, items[-1]))
    is_other = has_legal_form(said) or is_institution(said) or is_place(said)
    is_other = is_other or _is_worked_for(text, item.span)
    is_other = (
        is_other or re.match(r"(?:p\.?\s?o\.?\s)?box\b|[(\[]", said, re.IGNORECASE) is not None
    )
    is_other = is_other or re.search(r"[^\W\d_]{2}", said) is None or ROADS.search(said) is not None
    is_somewhere = is_address(said) or any(map(str.isdigit, said))
    is_somewhere = is_somewhere or ("," in said and len(items) > 1 and score(following) > 0)
    return None if is_other or is_somewhere or item.span in taken else item


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
    if not is_firm and (
        goes_on
        or (_is_department(second) and " of " not in text[title.span.start : title.span.end])
    ):
        return Span(title.span.start, following.span.end)
    return title.span


def _is_department(second: str) -> bool:
    """Say whether a line under a title names a department, and is too short for a firm."""
    return has_area(second) and not has_role(second) and len(second.split()) <= LONGEST_DEPARTMENT


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
        if item.role is Role.TITLE and not _is_authorised(text, item):
            yield Signatory(None, item.span, 0.0, 0.8, "title without a name")
            return
