"""Rich Text (RTF), read by a tokenizer and a walk of our own, which miss no words."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers._broken import told
from letterproof.readers._rtf_drawing import opened
from letterproof.readers._rtf_groups import GROUPS
from letterproof.readers._rtf_walk import Walk
from letterproof.readers._word_pictures import eyes
from letterproof.readers._written import written

MEDIA_TYPE = "application/rtf"


def read_rtf(path: Path, data: bytes, digest: str) -> Document:
    """Read a Rich Text file as one page without boxes: headers, body, notes, footers.

    Raises:
        UnreadableFile: it is broken, cut short or unreasonably large.
        NoText: it shows no words.
    """
    with told("The RTF file is damaged. Ask for it to be sent again."):
        walk = Walk(data[data.index(b"{") :], GROUPS, eyes()(opened))
        drafts = walk.drafts()
    return written(path, digest, MEDIA_TYPE, drafts, walk.margin, name="RTF")
