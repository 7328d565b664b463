"""Headers and footers of an OpenDocument file: those that show on the letter's pages."""

from collections.abc import Iterator

from letterproof.readers._odt_styles import Styles
from letterproof.readers._odt_xml import FO, META, OFFICE, STYLE, TABLE, TEXT, Element, count

MAX_CHAIN = 10


def headers_and_footers(
    parts: dict[str, Element], styles: Styles
) -> tuple[list[Element], list[Element]]:
    """Give the headers, then the footers, each once, as they show; `styles` are the body's."""
    root = parts.get("styles.xml")
    known = {} if root is None else _masters(root)
    has_second_page = _has_second_page(parts, styles)
    masters = list(_used(parts["content.xml"], styles, known, has_second_page=has_second_page))
    return (
        [found for master in masters for found in _kinds(master, "header", has_second_page)],
        [found for master in masters for found in _kinds(master, "footer", has_second_page)],
    )


def _masters(root: Element) -> dict[str, Element]:
    pages = root.iterfind(f"{OFFICE}master-styles/{STYLE}master-page")
    return {page.get(f"{STYLE}name", ""): page for page in pages}


def _used(
    content: Element, styles: Styles, known: dict[str, Element], *, has_second_page: bool
) -> Iterator[Element]:
    """Give the master pages of the first page, and of those that blocks of the text ask for."""
    asked = [
        styles.named(family, block.get(attribute), f"{STYLE}master-page-name")
        for block, family, attribute in _blocks(content)
    ]
    usual = "Standard" if "Standard" in known else next(iter(known), "")
    names = [(asked[0] if asked else None) or usual, *filter(None, asked[1:])]
    seen = set()
    for name in names:
        for _ in range(MAX_CHAIN):
            if name in seen or name not in known:
                break
            seen.add(name)
            yield known[name]
            name = known[name].get(f"{STYLE}next-style-name", "") if has_second_page else ""  # noqa: PLW2901


def _blocks(content: Element) -> Iterator[tuple[Element, str, str]]:
    """Give paragraphs and tables in reading order, with the family and the name of their style."""
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    for block in () if body is None else body.iter(f"{TEXT}p", f"{TEXT}h", f"{TABLE}table"):
        if block.tag == f"{TABLE}table":
            yield block, "table", f"{TABLE}style-name"
        elif not _is_apart(block):
            yield block, "paragraph", f"{TEXT}style-name"


def _is_apart(block: Element) -> bool:
    """Say whether a paragraph is deleted text, or stands in a frame or a note."""
    apart = (f"{TEXT}changed-region", f"{TEXT}note", f"{OFFICE}annotation")
    return next(block.iterancestors(*apart), None) is not None


def _kinds(master: Element, kind: str, has_second_page: bool) -> Iterator[Element]:
    first, usual = (_shown(master.find(f"{STYLE}{kind}{page}")) for page in ("-first", ""))
    has_own_first = master.find(f"{STYLE}{kind}-first") is not None
    if has_own_first and first is not None:
        yield first
    if usual is not None and (has_second_page or not has_own_first):
        yield usual


def _shown(part: Element | None) -> Element | None:
    return None if part is None or part.get(f"{STYLE}display") == "false" else part


def _has_second_page(parts: dict[str, Element], styles: Styles) -> bool:
    content, about = parts["content.xml"], parts.get("meta.xml")
    counted = None if about is None else about.find(f".//{META}document-statistic")
    if counted is not None and count(counted.get(f"{META}page-count"), 0, 2) > 1:
        return True
    if next(content.iter(f"{TEXT}soft-page-break"), None) is not None:
        return True
    blocks = list(_blocks(content))[1:]
    return any(
        styles.property(family, block.get(attribute), f"{FO}break-before") == "page"
        for block, family, attribute in blocks
    )
