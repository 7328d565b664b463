"""The page on how duties match occupations."""

import math
import shutil
from collections.abc import Iterator, Sequence

from letterproof.model.occupation import Classification, Comparison, Fit, Suggestion
from letterproof.noc import catalogue
from letterproof.noc.search import speaking
from letterproof.noc.view import noc
from letterproof.reporters import _noc as comparisons
from letterproof.shown.facts import INDENT
from letterproof.shown.layout import GAP, Cell, Sheet, clean, readable
from letterproof.shown.words import WORDS

SHARE = 11
"""Columns of a code and its percentage."""

EVEN = 0.5
"""From this share on, duties point to one occupation more than to all others."""

WORTH_SAYING = 0.25
"""Below this share a title or duties alone suggest nothing in particular."""

SURELY = 100
"""How many times as likely is as good as certain."""

UNCLEAR = (
    "Unclear means: these duties neither show this code nor rule it out. They say too little, or "
    "they fit another code better and yet are not foreign to this one."
)


def page_of(
    found: Classification, duties: Sequence[str], title: str | None, language: str, *, color: bool
) -> Iterator[str]:
    """Write what duties and title suggest and why, and how the duties compare with one code."""
    width = readable(shutil.get_terminal_size().columns)
    sheet = Sheet(WORDS["en"], width, color)
    if found.by_title or found.by_duties:
        yield from _suggestions(found, duties, title, language, sheet)
    else:
        yield from sheet.paragraph("Nothing in NOC 2021 is like these words.", indent=2)
    comparison = found.comparison
    yield ""
    if comparison is None:
        yield from sheet.paragraph("Without duties no code is compared.", indent=INDENT)
        return
    yield from sheet.paragraph("How the duties compare", "bold", indent=2)
    letter = {
        "language": language,
        "noc": noc(found),
        "facts": {"positions": [{"duties": [{"value": duty} for duty in duties]}]},
    }
    letter = clean(letter)
    yield from comparisons.figures(letter, sheet)
    if found.claimed == comparison.code and comparison.verdict is Fit.UNCLEAR:
        yield from sheet.paragraph(UNCLEAR, indent=INDENT)
    yield from sheet.paragraph(_margin(comparison, found.suggestions), indent=INDENT)
    yield from sheet.paragraph(sheet.say("no_percentage"), "dim", indent=INDENT)
    if language == "fr":
        yield from sheet.paragraph(sheet.say("translated"), "dim", indent=INDENT)
    yield from comparisons.duties(letter, sheet)
    yield from _details(comparison, sheet)
    yield from _for_information(comparison, sheet)


def _suggestions(
    found: Classification, duties: Sequence[str], title: str | None, language: str, sheet: Sheet
) -> Iterator[str]:
    """Write the occupations that fit, what each percentage means, and the words behind each."""
    told = " and ".join(name for name, is_told in (("duties", duties), ("title", title)) if is_told)
    yield from sheet.paragraph(f"What fits the {told} best", "bold", indent=2)
    text = "\n".join([*duties, title or ""])
    broad = sheet.width - INDENT - SHARE - GAP
    for each in found.suggestions:
        share = Cell(f"{each.code}{_percent(each):>6}", SHARE)
        named = Cell(f"{each.title} (TEER\u00a0{each.teer})", broad)
        yield from sheet.row([share, named], indent=INDENT)
        why = ", ".join(clean(speaking(text, each.code, language)))
        if why:
            words = Cell(f"words: {why}", broad, ("dim",))
            yield from sheet.row([Cell("", SHARE), words], indent=INDENT)
    yield from sheet.paragraph(
        "Each percentage is how likely the unit group is among all 516, by this program's own "
        "reckoning. It is no share of duties, and no official figure.",
        "dim",
        indent=INDENT,
    )
    by_title, by_duties = found.by_title, found.by_duties
    if title and by_title is None:
        said = "The title is like no example title, and tells nothing."
        yield from sheet.paragraph(said, indent=INDENT)
    elif (
        by_title
        and by_duties
        and by_title.code != by_duties.code
        and min(by_title.score, by_duties.score) >= WORTH_SAYING
    ):
        said = (
            f"Title against duties: the title alone suggests {_named(by_title)}, the duties alone "
            f"{_named(by_duties)}."
        )
        if by_duties.score > EVEN:
            said += " What was done weighs more than what it was called."
        yield from sheet.paragraph(said, indent=INDENT)


def _margin(comparison: Comparison, suggestions: Sequence[Suggestion]) -> str:
    """Say how far the compared occupation is ahead of its best rival, or behind."""
    rival = next(each for each in suggestions if each.code != comparison.code)
    times = math.exp(min(abs(comparison.margin), math.log(SURELY)))
    if times < 1.5:  # noqa: PLR2004 - less rounds to once
        how = "about as likely as"
    elif times < SURELY:
        how = f"about {times:.0f} times as likely as"
    else:
        how = f"more than {SURELY} times as likely as"
    pair = f"{comparison.code} {comparison.title}", f"{rival.code} {rival.title}"
    first, second = pair if comparison.margin >= 0 else pair[::-1]
    return f"By this program's reckoning {first} is {how} {second}."


def _details(comparison: Comparison, sheet: Sheet) -> Iterator[str]:
    """Write what shows the lead statement, the main duties not seen, and the look-alikes."""
    lead = comparison.lead_statement
    if lead.is_supported and lead.shown_by is not None:
        yield ""
        said = f"Duty {lead.shown_by[1] + 1} shows the lead statement best."
        yield from sheet.paragraph(said, indent=INDENT)
    if comparison.missing:
        yield ""
        said = f"Main duties of {comparison.code} not seen here"
        yield from sheet.paragraph(said, "bold", indent=INDENT)
        for duty in comparison.missing:
            yield from _item(duty, sheet)
        yield from sheet.paragraph(
            "A letter need not show them all. Ask only about work that was done, in the "
            "employer's own words.",
            indent=INDENT,
        )
    near = [rival for rival in comparison.rivals if rival.duties or rival.is_excluded]
    if near:
        yield ""
        yield from sheet.paragraph("Look-alikes", "bold", indent=INDENT)
    for rival in near:
        other = rival.occupation
        reasons = []
        if rival.duties:
            reasons.append(f"nearer to {_numbered([place + 1 for _, place in rival.duties])}")
        if rival.is_excluded:
            reasons.append(f"named by the classification as not in {comparison.code}")
        said = f"{other.code} {other.title} (TEER\u00a0{other.teer}): {'; '.join(reasons)}."
        yield from _item(said, sheet)


def _for_information(comparison: Comparison, sheet: Sheet) -> Iterator[str]:
    """Write what the TEER means for Express Entry and what the occupation pays."""
    yield ""
    yield from sheet.paragraph("For information", "bold", indent=INDENT)
    least = catalogue.LEAST_SKILLED
    yield from _item(
        f"{comparison.code} is TEER {comparison.teer}. Express Entry counts work of TEER 0 to "
        f"{least}, not of TEER {least + 1} and {least + 2}.",
        sheet,
    )
    wages = catalogue.wages(comparison.code, "NAT")
    if not wages:
        yield from _item(f"Job Bank has no wages of {comparison.code} in Canada.", sheet)
    for wage in wages:
        yield from _item(
            f"Job Bank wages in Canada, {wage.year}, in CAD per {wage.unit}: "
            f"{wage.low:,.2f} to {wage.high:,.2f}, median {wage.median:,.2f}.",
            sheet,
        )


def _item(text: str, sheet: Sheet) -> Iterator[str]:
    cells = [Cell("-", 1), Cell(text, sheet.width - INDENT - 3)]
    return sheet.row(cells, indent=INDENT)


def _numbered(numbers: Sequence[int]) -> str:
    *most, last = map(str, numbers)
    return f"duties {', '.join(most)} and {last}" if most else f"duty {last}"


def _named(occupation: Suggestion) -> str:
    return f"{occupation.code} {occupation.title} ({_percent(occupation)})"


def _percent(occupation: Suggestion) -> str:
    """Write a share; none is nothing, and none is certain."""
    percent = round(100 * occupation.score)
    return "<1%" if percent < 1 else ">99%" if percent > 99 else f"{percent}%"  # noqa: PLR2004
