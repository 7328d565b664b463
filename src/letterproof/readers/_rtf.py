"""Rich Text (RTF), read by a tokenizer and a walk of our own, which miss no words."""

from pathlib import Path

from letterproof.errors import NoText, UnreadableFile
from letterproof.model.page import Document
from letterproof.readers._broken import told
from letterproof.readers._eml_pages import bound
from letterproof.readers._rtf_drawing import opened
from letterproof.readers._rtf_groups import GROUPS
from letterproof.readers._rtf_walk import Walk
from letterproof.readers._word_pictures import eyes
from letterproof.readers._written import written

MEDIA_TYPE = "application/rtf"
CUT = "The RTF file is incomplete: its end is missing. Ask for it to be sent again."


def read_rtf(path: Path, data: bytes, digest: str) -> Document:
    """Read a Rich Text file as one page without boxes: headers, body, notes, footers.

    Behind what is left of a file that is cut short stands a page that nobody can read.

    Raises:
        UnreadableFile: it is broken or unreasonably large.
        NoText: it shows no words.
    """
    with told("The RTF file is damaged. Ask for it to be sent again."):
        walk = Walk(data[data.index(b"{") :], GROUPS, eyes()(opened))
        drafts = walk.drafts()
    try:
        document = written(path, digest, MEDIA_TYPE, drafts, walk.margin, name="RTF")
    except NoText as error:
        raise (UnreadableFile(CUT) if walk.is_cut else error) from None
    return bound(path, digest, MEDIA_TYPE, [document], [CUT]) if walk.is_cut else document
