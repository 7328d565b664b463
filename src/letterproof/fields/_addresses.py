"""Postal addresses put together from the lines they are broken over."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from letterproof.fields._address_cuts import behind_date, contact_start_in, is_saying, is_told
from letterproof.fields._address_marks import (
    CUT,
    DATE_LIKE,
    HOUSE,
    HOUSED,
    JOINER,
    LEAD,
    LISTED,
    NUMBERED,
    PARTING,
    QUARTER,
    SENTENCE_END,
    TAIL,
    WAY,
    without_labels,
)
from letterproof.fields._layout import Segment, line_numbers, segments
from letterproof.fields._legal_forms import is_legal_form
from letterproof.fields._organisation_words import KINDS
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._places import (
    BOX,
    POSTAL,
    PROVINCE,
    STREET,
    UNIT,
    is_address,
    known_places,
)
from letterproof.fields._regions import REGION, ROAD
from letterproof.fields._registers import FOUNDED, REGISTER, REGISTERED
from letterproof.fields._roles import has_area, has_role
from letterproof.model.letter import Letter
from letterproof.model.page import PlacedLine, Span
from letterproof.model.sure import SURE

LENGTH, MOST_LINES, FEWEST_LETTERS = 180, 6, 6
FEW_PIECES, LONG_NAME = 2, 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """An address as written, its place, and how surely it is a whole one; 0 where it is none."""

    text: str
    span: Span
    likelihood: float


def in_lines(letter: Letter, lines: Sequence[PlacedLine]) -> Iterator[Stretch]:
    """Put neighbouring segments that look like an address together, by lines, then by columns."""
    found = list(_joined(letter, lines, list(segments(lines))))
    if any("\t" in line.line.text for line in lines):
        by_column = sorted(segments(lines), key=lambda one: (one.cell, one.line))
        found += _joined(letter, lines, by_column)
    best: dict[int, Stretch] = {}
    for one in found:
        known = best.get(one.span.start)
        if known is None or (one.likelihood, len(one.text)) > (known.likelihood, len(known.text)):
            best[one.span.start] = one
    yield from best.values()


def _joined(
    letter: Letter, lines: Sequence[PlacedLine], order: Sequence[Segment]
) -> Iterator[Stretch]:
    run: list[Segment] = []
    number = line_numbers(letter)
    for segment, following in zip_longest(order, order[1:]):
        piece = address_part(segment) or _bridge(run, segment, following)
        if piece is None and _is_between(run, segment, following):
            continue
        if piece is not None and (not run or _follows(run, piece, lines, number)):
            run.append(piece)
            continue
        yield from _whole(letter.text, run)
        run = [piece] if piece is not None else []
    yield from _whole(letter.text, run)


def _bridge(run: list[Segment], segment: Segment, following: Segment | None) -> Segment | None:
    """Take in a quarter's name that stands alone between street and town."""
    is_between = (
        run
        and following is not None
        and segment.line == run[-1].line + 1 == following.line - 1
        and QUARTER.fullmatch(segment.text)
        and POSTAL.search(following.text)
        and not (has_role(segment.text) or has_area(segment.text) or has_legal_form(segment.text))
    )
    return segment if is_between else None


def _is_between(run: list[Segment], segment: Segment, following: Segment | None) -> bool:
    """Say whether a telephone or mail parts a street from its town."""
    if not run or following is None or contact_start_in(segment.text) > 0:
        return False
    above = " , ".join(one.text for one in run)
    town = address_part(following)
    return (
        town is not None
        and not (POSTAL.search(above) or known_places(above))
        and (POSTAL.search(town.text) or known_places(town.text) > 0)
        and not STREET.search(town.text)
    )


def in_text(text: str, start: int, length: int = LENGTH) -> Iterator[Stretch]:
    """Read the address that begins at `start` and ends with its sentence or cell."""
    end = SENTENCE_END.search(text, start, start + length)
    stop = end.start() if end else min(start + length, len(text))
    stop = start + contact_start_in(text[start:stop])
    said = text[start:stop].rstrip(" ,.;(-\n")
    left = len(said) - len(said.lstrip(" ,:\n"))
    span = Span(start + left, start + len(said))
    likelihood = likelihood_of(said)
    if likelihood and span.end > span.start:
        yield Stretch(_tidy(said), span, likelihood)


@lru_cache(maxsize=512)
def address_part(segment: Segment) -> Segment | None:
    """Cut a segment to its address: firm before it and phone after it are left out."""
    said = without_labels(segment.text)
    lead = LEAD.match(said)
    start = lead.end() if lead else 0
    end = start + contact_start_in(said[start:])
    end = start + len(said[start:end].rstrip(" ,;:-–—(/"))
    if DATE_LIKE.search(said[start:end]):
        start = behind_date(said, start, end)
        if start == end:
            return None
    start = _skip_firm(said, start, end)
    piece = said[start:end]
    if FOUNDED.search(piece) and not STREET.search(piece):
        return None
    is_list = LISTED.match(piece) and not (BOX.search(piece) or STREET.search(piece))
    if (
        is_list
        or is_saying(piece)
        or is_told(TAIL.sub("", piece))
        or (REGISTERED.match(piece) and not STREET.search(piece))
    ):
        return None
    named = REGISTER.sub("", piece)
    patterns = (STREET, BOX, POSTAL, UNIT, REGION)
    is_place = (
        any(pattern.search(named) for pattern in patterns)
        or known_places(named)
        or ROAD.match(named)
    )
    if not is_place and not NUMBERED.match(named):
        return None
    if (
        has_legal_form(piece)
        and not STREET.search(piece)
        and not POSTAL.search(piece)
        and not BOX.search(piece)
    ):
        return None
    at = Span(segment.span.start + start, segment.span.start + end)
    return Segment(segment.text[start:end], at, segment.line, segment.cell)


def _skip_firm(said: str, start: int, end: int) -> int:
    """Pass "ACME Ltd., " and "Golden Hotel - " before a street."""
    behind = _behind_form(said, start, end)
    for cut in CUT.finditer(said, start, end):
        before = said[start : cut.start()]
        is_firm = has_legal_form(before)
        has_place = any(pattern.search(before) for pattern in (STREET, BOX, POSTAL)) or (
            not is_firm and (known_places(before) or UNIT.search(before))
        )
        if has_place:
            break
        if not any(map(str.isalpha, before)) or HOUSE.fullmatch(before):
            continue
        is_mark = not cut.group().isspace()
        if (
            (is_firm and (is_mark or ROAD.match(said[cut.end() : end])))
            or (not is_mark and is_institution(before) and ROAD.match(said[cut.end() : end]))
            or (is_mark and STREET.match(said, cut.end()))
            or (
                is_mark
                and "," not in before
                and not WAY.match(before)
                and BOX.match(said, cut.end())
            )
        ):
            return min(cut.end(), behind) if behind > start else cut.end()
    return behind


def _behind_form(said: str, start: int, end: int) -> int:
    """Pass a firm whose legal form stands right before a street: "Acme Ltd. 12 King Street"."""
    if STREET.match(said, start) or not has_legal_form(said[start:end]):
        return start  # "8 Gully Road, Stirling SA 5152"
    for gap in re.finditer(r"(?<=\w[\w.)])\s(?=[^\W\d_a-z]|[\d#])", said[start:end]):
        before, rest = said[start : start + gap.start()], said[start + gap.end() : end]
        is_end = is_legal_form(before.rpartition(" ")[2]) and has_legal_form(before)
        is_address = any(one.match(rest) for one in (STREET, ROAD, BOX, UNIT, NUMBERED))
        if is_end and (is_address or likelihood_of(rest) >= SURE):
            return start + gap.end()
    return start


def _follows(
    run: list[Segment], piece: Segment, lines: Sequence[PlacedLine], number: Mapping[int, int]
) -> bool:
    last = run[-1]
    if (
        POSTAL.search(last.text)
        and STREET.search(piece.text)
        and any(STREET.search(one.text) for one in run)
    ):
        return False
    distance = number[lines[piece.line].span.start] - number[lines[last.line].span.start]
    return (
        0 <= distance <= 1 + (last.line + 1 < piece.line) and piece.line - run[0].line < MOST_LINES
    )


def _whole(text: str, run: list[Segment]) -> Iterator[Stretch]:
    if not run:
        return
    if len(run) > 1 and _is_name_above(run[0], run[1]):
        run = run[1:]
    likelihood = likelihood_of(" , ".join(one.text for one in run))
    if likelihood:
        yield stretch_of(text, run, likelihood)


def stretch_of(text: str, run: Sequence[Segment], likelihood: float) -> Stretch:
    """Join neighbouring pieces as they stand, with ", " for bars, bullets and cells between."""
    span = Span(run[0].span.start, run[-1].span.end)
    said = ""
    for one, following in zip(run, [*run[1:], None], strict=True):
        said += one.text
        if following is not None:
            between = text[one.span.end : following.span.start]
            is_code = PROVINCE.search(one.text[-3:]) and POSTAL.match(following.text)
            is_wrapped = is_code or (between == "\n" and following.text[:1].islower())
            is_near = not between.strip() and "\n" not in between and "\t" not in between
            said += " " if is_wrapped or is_near else ", "
    return Stretch(_tidy(said), span, likelihood)


def _is_name_above(first: Segment, second: Segment) -> bool:
    """Say whether a line above a house number is a firm's name that only holds a place's."""
    is_house = bool(STREET.match(second.text) or NUMBERED.match(second.text))
    is_bare = not any(map(str.isdigit, first.text)) and "," not in first.text
    is_name = len(first.text.split()) >= LONG_NAME and not is_address(first.text)
    ends = {first.text.rpartition(" ")[2].casefold(), first.text.partition(" ")[0].casefold()}
    is_kind = not ends.isdisjoint(KINDS) or has_legal_form(first.text)
    is_head = first.line == 0 and first.cell == 0 and second.line == 0
    has_figure = any(map(str.isdigit, second.text))
    return is_bare and ((is_house and is_name) or (has_figure and (is_kind or is_head)))


@lru_cache(maxsize=512)
def likelihood_of(said: str) -> float:
    """Say how surely it is a whole address: a street or box, and a town, code or country."""
    said = REGISTER.sub("", without_labels(said))
    if sum(letter.isalpha() for letter in said) < FEWEST_LETTERS:
        return 0.0
    known = max(known_places(said), sum(1 for _ in REGION.finditer(said)))
    code, unit = POSTAL.search(said), UNIT.search(said) or ROAD.search(said)
    street, box = STREET.search(said), BOX.search(said)
    pieces = sum(bool(piece.strip()) for piece in PARTING.split(said))
    grades = (
        (street and (known or code), 0.95),
        (box and (known or code), 0.92),
        (code and HOUSED.search(said.replace(" ,", ",")), 0.9),
        (unit and known and (code or pieces > FEW_PIECES), 0.9),
        (unit and code and pieces > FEW_PIECES, 0.88),
        (unit and known and pieces > 1, 0.82),
        (NUMBERED.match(said.lstrip()) and known and pieces > 1, 0.85),
        (street and pieces > 1, 0.8),
        (street or (code and known) or (unit and code), 0.65),
        (box or (known > 1 and pieces > max(known, FEW_PIECES)), 0.6),
    )
    return next((likelihood for is_met, likelihood in grades if is_met), 0.0)


def _tidy(said: str) -> str:
    return (
        JOINER.sub(", ", " ".join(said.split()))
        .strip(" ,;:|–—-.")
        .replace(" ,", ",")
        .replace(",,", ",")
    )
