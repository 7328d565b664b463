"""What an e-mail says itself, as lines."""

from email.utils import parsedate

from lxml import etree

from letterproof.model.page import Zone
from letterproof.patterns import regex
from letterproof.readers._eml_html import Web
from letterproof.readers._eml_parts import Mail, Text
from letterproof.readers._eml_quoted import own
from letterproof.readers._symbols import shown
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_table import set_by_tabs

PREFIX = regex(r"(?:>(?!From )[ \t]?)+")
"""The signs before a quoted line; a program may put one before a line that begins with "From"."""


def said(mail: Mail, margin: Margin) -> list[Draft]:
    """Give the lines of what the sender says, below who sent it and when; none without words."""
    found = [draft for text in mail.texts for draft in _drafts(text, margin)]
    if not any(draft.has_words for draft in found):
        return []
    return set_by_tabs(own([*_head(mail), *found], mail.subject))


def _head(mail: Mail) -> list[Draft]:
    """Give who sent a message and on which day of the sender's; nothing for one never sent."""
    day = parsedate(mail.date)
    if day is None:
        return []
    lines: list[Draft] = []
    for text in (f"From: {mail.sender}", f"Sent: {day[0]:04}-{day[1]:02}-{day[2]:02}"):
        lines.append(Draft(Zone.BODY, is_start=not lines))
        lines[-1].write(shown(text), is_bold=False)
    return lines


def _drafts(text: Text, margin: Margin) -> list[Draft]:
    """Give the lines of a text, plain or of a web page."""
    if not text.is_html:
        return _plain(text.text)
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
        prefix = PREFIX.match(line)
        draft = Draft(Zone.BODY, is_start=is_start, quoted=prefix[0].count(">") if prefix else 0)
        draft.write(shown(line[prefix.end() :] if prefix else line), is_bold=False)
        is_start = not draft.has_words
        found.append(draft)
    return found
