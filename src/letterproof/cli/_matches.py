"""The page on how duties match occupations."""

import shutil
from collections.abc import Iterator, Sequence

from letterproof.cli._occupations import speaking
from letterproof.model.occupation import Classification, Comparison
from letterproof.noc import catalogue
from letterproof.noc.view import noc
from letterproof.reporters import _noc as comparisons
from letterproof.reporters._layout import Sheet, clean
from letterproof.reporters._words import WORDS

NARROWEST, WIDEST = 60, 100
WORDS_OF = 15
"""Columns before the words that speak for an occupation."""


def page_of(
    found: Classification, duties: Sequence[str], title: str | None, language: str, *, color: bool
) -> Iterator[str]:
    """Write what duties and title suggest and why, and how the duties compare with one code."""
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    sheet = Sheet(WORDS["en"], width, color)
    yield sheet.paint("What the duties and the title suggest", "bold")
    text = "\n".join([*duties, title or ""])
    for each in found.suggestions:
        named = f"{each.code}  {each.score:4.0%}  {each.title} (TEER {each.teer})"
        yield from sheet.paragraph(named, indent=2)
        why = ", ".join(clean(speaking(text, each.code, language)))
        if why:
            yield from sheet.paragraph(f"because of: {why}", "dim", indent=WORDS_OF)
    yield ""
    yield sheet.paint("How the duties compare", "bold")
    letter = {
        "language": language,
        "noc": noc(found),
        "facts": {"positions": [{"duties": [{"value": duty} for duty in duties]}]},
    }
    yield from comparisons.noc(clean(letter), sheet)
    if found.comparison is not None:
        yield from _details(found.comparison, sheet)


def _details(comparison: Comparison, sheet: Sheet) -> Iterator[str]:
    lead = comparison.lead_statement
    yield ""
    if lead.is_supported and lead.shown_by is not None:
        said = f"The lead statement is shown most by duty {lead.shown_by[1] + 1}."
        yield from sheet.paragraph(said, indent=4)
    if comparison.missing:
        yield from sheet.paragraph(f"Main duties of {comparison.code} not seen here:", indent=4)
        for duty in comparison.missing:
            yield from sheet.paragraph(f"- {duty}", "dim", indent=6)
        yield from sheet.paragraph(
            "A letter needs not have them all. Ask only for what the person did.", indent=4
        )
    for rival in comparison.rivals:
        other = rival.occupation
        said = f"{other.code} {other.title} (TEER {other.teer})"
        if rival.duties:
            numbers = ", ".join(str(place + 1) for _, place in rival.duties)
            said += (
                f" is nearer to duties {numbers}"
                if "," in numbers
                else f" is nearer to duty {numbers}"
            )
        if rival.is_excluded:
            said += "; the classification sets it apart from " + comparison.code
        yield from sheet.paragraph(f"Look-alike: {said}.", indent=4)
    yield from _pay(comparison.code, sheet)


def _pay(code: str, sheet: Sheet) -> Iterator[str]:
    """Write what the occupation pays in Canada, for information."""
    for wage in catalogue.wages(code, "NAT"):
        said = (
            f"Job Bank wages in Canada, {wage.year}: {wage.low:,.2f} to {wage.high:,.2f}, median "
            f"{wage.median:,.2f} CAD per {wage.unit}. For information only."
        )
        yield from sheet.paragraph(said, "dim", indent=4)
