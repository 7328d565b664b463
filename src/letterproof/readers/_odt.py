"""OpenDocument text (ODT), read by a walk of our own over its XML, as Word files are."""

from pathlib import Path

from letterproof.errors import UnreadableFile
from letterproof.model.page import Document, Zone
from letterproof.readers._broken import told
from letterproof.readers._odt_lists import Lists
from letterproof.readers._odt_package import DAMAGED, open_package, pictures_of
from letterproof.readers._odt_pages import headers_and_footers
from letterproof.readers._odt_story import Story
from letterproof.readers._odt_styles import Styles
from letterproof.readers._odt_xml import OFFICE, Element
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_pictures import LookAt, eyes
from letterproof.readers._written import written

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def read_odt(path: Path, data: bytes, digest: str) -> Document:
    """Read an OpenDocument text as one page without boxes: headers, body, notes, footers.

    Raises:
        UnreadableFile: it is broken or unreasonably large.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    with told(DAMAGED):
        drafts, margin = _drafts(open_package(data), eyes()(pictures_of(data)))
    return written(path, digest, MEDIA_TYPE, drafts, margin, name="OpenDocument")


def _drafts(parts: dict[str, Element], look_at: LookAt | None) -> tuple[list[Draft], Margin]:
    """Read every story that shows, in reading order."""
    content, common = parts["content.xml"], parts.get("styles.xml")
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise UnreadableFile(DAMAGED)
    margin = Margin()
    usual = _found(common, "font-face-decls"), _found(common, "styles")
    mine = *usual, _found(content, "font-face-decls"), _found(content, "automatic-styles")
    theirs = *usual, _found(common, "automatic-styles")
    styles = Styles(*mine)
    lists = Lists(*mine)
    headers, footers = headers_and_footers(parts, styles)
    around = Styles(*theirs), Lists(*theirs), margin
    drafts: list[Draft] = []
    for header in headers:
        drafts += Story(header, Zone.HEADER, *around, look_at=look_at).read()
    story = Story(body, Zone.BODY, styles, lists, margin, look_at=look_at)
    drafts += story.read()
    for note in story.notes:
        drafts += Story(note, Zone.NOTE, styles, lists, margin).read()
    for footer in footers:
        drafts += Story(footer, Zone.FOOTER, *around, look_at=look_at).read()
    return drafts, margin


def _found(root: Element | None, name: str) -> Element | None:
    return None if root is None else root.find(f"{OFFICE}{name}")
