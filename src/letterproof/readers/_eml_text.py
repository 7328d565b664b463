"""What an e-mail says itself, as lines."""

from lxml import etree

from letterproof.model.page import Zone
from letterproof.readers._eml_html import Web
from letterproof.readers._eml_parts import Text
from letterproof.readers._symbols import shown
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_table import set_by_tabs


def drafts(text: Text, margin: Margin) -> list[Draft]:
    """Give the lines of a text, plain or of a web page."""
    if not text.is_html:
        return set_by_tabs(_plain(text.text))
    parser = etree.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    root = etree.fromstring(text.text.encode("utf-8", "replace"), parser)
    return [] if root is None else Web(root, margin).read()


def _plain(text: str) -> list[Draft]:
    """Give the lines of plain text; a paragraph starts behind an empty one."""
    found = []
    is_start = True
    for line in text.splitlines():
        draft = Draft(Zone.BODY, is_start=is_start)
        draft.write(shown(line), is_bold=False)
        is_start = not draft.has_words
        found.append(draft)
    return found
