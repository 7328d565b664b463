"""Word (DOCX), read by a walk of our own over its XML, which misses no words."""

from collections.abc import Callable
from pathlib import Path

from letterproof.model.page import Document, Zone
from letterproof.readers._broken import told
from letterproof.readers._word_drawing import Image
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import Numbering
from letterproof.readers._word_package import Part, open_package, related
from letterproof.readers._word_pictures import Opened, eyes
from letterproof.readers._word_sections import headers_and_footers
from letterproof.readers._word_story import Story
from letterproof.readers._word_styles import Styles
from letterproof.readers._word_xml import Element, W
from letterproof.readers._written import written

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_docx(path: Path, data: bytes, digest: str) -> Document:
    """Read a Word file as one page without boxes: headers, body, notes, footers.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    with told("The Word file is damaged. Open it in Word, save it as PDF and try again."):
        drafts, margin = _drafts(open_package(data))
    return written(path, digest, MEDIA_TYPE, drafts, margin, name="Word")


def _drafts(main: Part) -> tuple[list[Draft], Margin]:
    """Read every story that shows, in reading order."""
    document = main.root
    shared = Styles(related(main, "styles")), Numbering(related(main, "numbering")), Margin()
    *_, margin = shared
    headers, footers = headers_and_footers(main)
    drafts: list[Draft] = []
    see, opened = eyes(), _opened(main)

    def story_of(part: Element, zone: Zone) -> Story:
        return Story(part, zone, *shared, look_at=see(opened(part)))

    for header in headers:
        drafts += story_of(header, Zone.HEADER).read()
    has_ground = document.find(f"{W}background") is not None
    drafts += story_of(document, Zone.BODY).read(is_backed=has_ground)
    notes = {
        (kind, note.get(f"{W}id")): note
        for kind in ("footnote", "endnote")
        for note in _notes(main, kind)
    }
    for reference in tuple(margin.notes):
        if reference in notes:
            drafts += Story(notes[reference], Zone.NOTE, *shared).read()
    for footer in footers:
        drafts += story_of(footer, Zone.FOOTER).read()
    return drafts, margin


def _opened(main: Part) -> Callable[[Element], Opened]:
    """Give what opens the pictures of a part, told by the part's root."""

    def of_story(story: Element) -> Opened:
        parts = (main, *(link.part for link in main.links.values()))
        links = next((part.links for part in parts if vars(part).get("root") is story), {})

        def opened(image: Image) -> bytes | None:
            try:
                return links[image.source].part.blob if image.source in links else None
            except Exception:  # noqa: BLE001 - a broken picture must not lose the letter
                return None

        return opened

    return of_story


def _notes(main: Part, kind: str) -> list[Element]:
    notes = related(main, f"{kind}s")
    return [] if notes is None else notes.findall(f"{W}{kind}")
