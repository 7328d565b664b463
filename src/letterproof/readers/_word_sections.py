"""Headers and footers: those that show on the letter's pages."""

from collections.abc import Iterator

from letterproof.readers._word_package import Part, related
from letterproof.readers._word_xml import Element, R, W, is_on, number, value


def headers_and_footers(main: Part) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    """Give the headers, then the footers, each once, as they show.

    Every section adds those of its first page, except one that goes on below another on the same
    page. A section with a first page of its own adds the others too where the letter has a second.
    """
    document = main.root
    settings = related(main, "settings")
    is_mirrored = settings is not None and is_on(settings.find(f"{W}evenAndOddHeaders"))
    has_second_page = _has_second_page(document)
    current: dict[tuple[str, str], str] = {}
    shown: dict[tuple[str, str], None] = {}
    for count, section in enumerate(_sections(document)):
        for reference in section.iterchildren(f"{W}headerReference", f"{W}footerReference"):
            # A section without a reference of its own goes on with the previous one's.
            kind = reference.get(f"{W}type", "default")
            current[reference.tag, kind] = reference.get(f"{R}id", "")
        if count and value(section.find(f"{W}type")) == "continuous":
            continue
        for tag in (f"{W}headerReference", f"{W}footerReference"):
            for kind in _kinds(section, is_mirrored=is_mirrored, has_second_page=has_second_page):
                if (tag, kind) in current:
                    shown[tag, current[tag, kind]] = None
    return (
        tuple(_roots(main, shown, f"{W}headerReference")),
        tuple(_roots(main, shown, f"{W}footerReference")),
    )


def _kinds(section: Element, *, is_mirrored: bool, has_second_page: bool) -> Iterator[str]:
    numbering = section.find(f"{W}pgNumType")
    first = 1 if numbering is None else number(numbering.get(f"{W}start")) or 1
    usual = "even" if is_mirrored and first % 2 == 0 else "default"
    has_own_first = is_on(section.find(f"{W}titlePg"))
    if has_own_first:
        yield "first"
    if not has_own_first or has_second_page:
        yield usual


def _sections(document: Element) -> Iterator[Element]:
    for section in document.iter(f"{W}sectPr"):
        if section.getparent().tag != f"{W}sectPrChange":
            yield section


def _has_second_page(document: Element) -> bool:
    breaks = document.iter(f"{W}lastRenderedPageBreak", f"{W}br", f"{W}pageBreakBefore")
    return any(mark.tag != f"{W}br" or mark.get(f"{W}type") == "page" for mark in breaks)


def _roots(main: Part, shown: dict[tuple[str, str], None], tag: str) -> Iterator[Element]:
    for kind, target in shown:
        if kind == tag and target in main.links:
            yield main.links[target].part.root
