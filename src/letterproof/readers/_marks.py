"""What is on a page besides words: rules, tables drawn with them, pictures, ink."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from letterproof.readers._ink import Image, Rect, Shape, Sheet, around

THIN = 2.5
"""Points; a thinner shape is a rule, not an area."""

SHORTEST_RULE = 15.0
TOUCH = 3.0
"""Points by which rules may miss one another and still meet."""

MOST_RULES = 600
"""With more rules a page is a drawing, not a table."""

CELL = 8.0
"""Points; strokes in neighbouring squares of this size belong to one drawing."""

LEAST_INK = (8.0, 4.0)
DOT = (1.5, 8.0)
"""Points: how wide a drawn bullet is."""

MOST_DOTS = 200
LEAST_BOX = 60.0
"""Points; a wider shape of level and upright sides is a frame or a ground."""

CORNERS = 8
"""How many points a rectangle with round corners has at least."""

FEWEST_SQUARES = 12
"""Width and height of the smallest drawing, and how many squares make one (a printed code)."""


class Rule(NamedTuple):
    """A straight level or upright line; `at` is its y or x, from `start` to `end` along it."""

    is_level: bool
    at: float
    start: float
    end: float


class Grid(NamedTuple):
    """A table drawn with rules: its rows, and the upright rules that part their cells."""

    rect: Rect
    rows: tuple[float, ...]
    uprights: tuple[Rule, ...]

    def columns(self, row: int) -> list[float]:
        """Give where the cells of one row are parted, its two edges left out."""
        middle = (self.rows[row] + self.rows[row + 1]) / 2
        inner = [
            rule.at
            for rule in self.uprights
            if rule.start <= middle <= rule.end
            and self.rect.left + TOUCH < rule.at < self.rect.right - TOUCH
        ]
        return _distinct(inner)


def rules(sheet: Sheet) -> list[Rule]:
    """Give the straight lines of a page, the edges of its frames included."""
    found: set[Rule] = set()
    for shape in sheet.shapes:
        if shape.is_straight or shape.is_rect:
            found.update(_rules_of(shape))
    return sorted(rule for rule in found if rule.end - rule.start >= SHORTEST_RULE)


def grids(lines: list[Rule]) -> list[Grid]:
    """Find tables of two columns or more among a page's rules, from top to bottom."""
    if len(lines) > MOST_RULES:
        return []
    levels = [rule for rule in lines if rule.is_level]
    uprights = [rule for rule in lines if not rule.is_level]
    parent = list(range(len(levels) + len(uprights)))

    def root(member: int) -> int:
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    for here, level in enumerate(levels):
        for there, upright in enumerate(uprights, start=len(levels)):
            if (
                level.start - TOUCH <= upright.at <= level.end + TOUCH
                and upright.start - TOUCH <= level.at <= upright.end + TOUCH
            ):
                parent[root(here)] = root(there)
    parts: defaultdict[int, list[Rule]] = defaultdict(list)
    for member, rule in enumerate([*levels, *uprights]):
        parts[root(member)].append(rule)
    found = [grid for part in parts.values() for grid in _grid(part)]
    outer = [
        grid
        for grid in found
        if not any(
            other is not grid and other.rect != grid.rect and other.rect.share_of(grid.rect) > 0.9  # noqa: PLR2004
            for other in found
        )
    ]
    return sorted(outer, key=lambda grid: (grid.rect.top, grid.rect.left))


def images(sheet: Sheet) -> list[Image]:
    """Give the images that show on the page and are no rules."""
    return [
        image._replace(rect=_clipped(image.rect, sheet.rect))
        for image in sheet.images
        if image.rect.width > THIN
        and image.rect.height > THIN
        and sheet.rect.share_of(image.rect) > 0
    ]


def drawings(sheet: Sheet) -> list[Rect]:
    """Give what is drawn with strokes and is neither rule nor frame, near strokes as one."""
    strokes = [shape for shape in sheet.shapes if _is_stroke(shape, sheet)]
    squares = [shape for shape in sheet.shapes if _is_square(shape)]
    found = []
    for cluster in _clusters([*strokes, *squares]):
        rect = _clipped(around(shape.rect for shape in cluster), sheet.rect)
        is_drawn = len(cluster) >= FEWEST_SQUARES or not all(shape.is_rect for shape in cluster)
        if rect.width >= LEAST_INK[0] and rect.height >= LEAST_INK[1] and is_drawn:
            found.append(rect)
    return found


def dots(sheet: Sheet) -> list[Rect]:
    """Give the small round or square spots that a list may have for bullets."""
    found = [
        shape.rect
        for shape in sheet.shapes
        if not shape.is_white
        and not shape.is_straight
        and (shape.is_filled or not shape.is_rect)
        and DOT[0] <= min(shape.rect.width, shape.rect.height)
        and max(shape.rect.width, shape.rect.height) <= DOT[1]
        and abs(shape.rect.width - shape.rect.height) < 1
    ]
    return found if len(found) <= MOST_DOTS else []


def _rules_of(shape: Shape) -> Iterable[Rule]:
    left, top, right, bottom = (round(edge, 1) for edge in shape.rect)
    if shape.rect.height <= THIN:
        yield Rule(True, (top + bottom) / 2, left, right)
    elif shape.rect.width <= THIN:
        yield Rule(False, (left + right) / 2, top, bottom)
    elif shape.is_rect and shape.is_stroked:
        yield Rule(True, top, left, right)
        yield Rule(True, bottom, left, right)
        yield Rule(False, left, top, bottom)
        yield Rule(False, right, top, bottom)


def _grid(part: list[Rule]) -> Iterable[Grid]:
    levels = [rule for rule in part if rule.is_level]
    uprights = tuple(rule for rule in part if not rule.is_level)
    if not levels or not uprights:
        return
    rows = _distinct(
        [rule.at for rule in levels]
        + [min(rule.start for rule in uprights), max(rule.end for rule in uprights)]
    )
    columns = _distinct(
        [rule.at for rule in uprights]
        + [min(rule.start for rule in levels), max(rule.end for rule in levels)]
    )
    if len(rows) > 1 and len(columns) > 2:  # noqa: PLR2004 - two edges and a rule between
        rect = Rect(columns[0], rows[0], columns[-1], rows[-1])
        yield Grid(rect, tuple(rows), uprights)


def _distinct(places: list[float]) -> list[float]:
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > TOUCH:
            kept.append(place)
    return kept


def _is_stroke(shape: Shape, sheet: Sheet) -> bool:
    rect = shape.rect
    if shape.is_rect or shape.is_white or rect.height + rect.width < 1:
        return False
    if not (shape.is_filled or shape.is_stroked) or not sheet.rect.holds(*rect.middle):
        return False
    if rect.width * rect.height > sheet.width * sheet.height / 4:
        return False
    if shape.is_straight:
        is_rule = min(rect.width, rect.height) < 1 and max(rect.width, rect.height) > CELL
        return not is_rule
    return not (rect.height < THIN or rect.width < 1 or _is_frame(shape))


def _is_frame(shape: Shape) -> bool:
    """Say whether a path is a box: of level and upright sides, or with round corners."""
    left, top, right, bottom = shape.rect
    wide, high = shape.rect.width, shape.rect.height
    if wide > LEAST_BOX and not shape.is_curved and len(shape.points) >= len("tlbr"):
        sides = pairwise([*shape.points, shape.points[0]])
        if all(abs(x - u) < 1 or abs(y - v) < 1 for (x, y), (u, v) in sides):
            return True
    return len(shape.points) >= CORNERS and all(
        min(x - left, right - x) <= wide / 4 and min(y - top, bottom - y) <= high / 4
        for x, y in shape.points
    )


def _is_square(shape: Shape) -> bool:
    sides = (shape.rect.width, shape.rect.height)
    return (
        shape.is_rect
        and shape.is_filled
        and not shape.is_white
        and min(sides) > 0.5  # noqa: PLR2004
        and max(sides) < 5 * CELL
    )


def _clusters(shapes: list[Shape]) -> list[list[Shape]]:
    """Group shapes over the squares of a coarse raster, which keeps it linear."""
    squares: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for number, shape in enumerate(shapes):
        left, top, right, bottom = (int(edge // CELL) for edge in shape.rect)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                squares[column, row].append(number)
    seen: set[tuple[int, int]] = set()
    clusters = []
    for start in squares:
        if start in seen:
            continue
        seen.add(start)
        stack, members = [start], set()
        while stack:
            column, row = stack.pop()
            members.update(squares[column, row])
            for near in ((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1)):
                if near in squares and near not in seen:
                    seen.add(near)
                    stack.append(near)
        clusters.append([shapes[number] for number in sorted(members)])
    return clusters


def _clipped(rect: Rect, page: Rect) -> Rect:
    return Rect(
        min(max(rect.left, 0), page.right),
        min(max(rect.top, 0), page.bottom),
        max(min(rect.right, page.right), 0),
        max(min(rect.bottom, page.bottom), 0),
    )
