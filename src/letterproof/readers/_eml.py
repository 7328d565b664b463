"""E-mail: which of its parts is the letter, and how each is read."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from letterproof.errors import CannotRead, NoText
from letterproof.model.page import Document
from letterproof.readers import HEAD, read_bytes, recognise
from letterproof.readers._broken import told
from letterproof.readers._eml_pages import bound
from letterproof.readers._eml_parts import MEDIA_TYPE, Attachment, Mail, opened, too_much
from letterproof.readers._eml_text import said
from letterproof.readers._word_margin import Margin
from letterproof.readers._written import written

DAMAGED = "The e-mail is damaged. Save the attached letter alone."

MOST_LETTERS = 40
SMALL = 20_000
"""Bytes; a smaller picture is a logo or a sign, no page of a letter."""

PASTED = 60_000
"""Bytes; a larger picture in the text may be a page of a letter, where nothing is attached."""

HOLDERS = (".zip", ".msg", ".dat")
"""Endings of files that may hold a letter and are not opened."""

OUTLOOK = b"\x78\x9f\x3e\x22"


def read_eml(path: Path, data: bytes, digest: str) -> Document:
    """Read the letters attached to an e-mail, or its own text.

    Raises:
        UnreadableFile: it is broken or unreasonably large, or what is attached is.
        PasswordProtected: the only thing attached opens only with a password.
        NoText: it holds no words.
    """
    with told(DAMAGED):
        mail = opened(data)
    files = mail.every_attachment()
    documents, troubles = _read([file for file in files if not _is_decoration(file)])
    if not documents and not troubles:
        documents, _ = _read([file for file in files if len(file.data) >= PASTED])
    if not documents:
        with told(DAMAGED):
            documents = list(_texts(path, digest, mail))
    if not documents and troubles:
        name, trouble = troubles[0]
        raise type(trouble)(f"What is attached cannot be read{name}. {trouble}")
    if not documents:
        raise NoText("The e-mail holds no letter that can be read, and no text.")
    unread = [f"What is attached could not be read{name}. {trouble}" for name, trouble in troubles]
    return bound(path, digest, MEDIA_TYPE, documents, unread)


def _read(files: list[Attachment]) -> tuple[list[Document], list[tuple[str, CannotRead]]]:
    """Read what has a reader, each file once; keep the trouble with what may be a letter."""
    if len(files) > MOST_LETTERS:
        raise too_much()
    documents, troubles = [], []
    seen = set()
    for file in files:
        digest = sha256(file.data).digest()
        mine = recognise(file.data[:HEAD])
        is_outlook = file.data.startswith(OUTLOOK)
        if digest in seen or (mine is None and not is_outlook):
            continue
        seen.add(digest)
        try:
            documents.append(read_bytes(Path(file.name or "attached"), file.data))
        except CannotRead as trouble:
            suffix = Path(file.name).suffix.lower()
            known = HOLDERS if mine is None else (*mine.suffixes, *HOLDERS, "")
            if suffix in known or is_outlook:
                troubles.append((f" ({file.name})" if file.name else "", trouble))
    return documents, troubles


def _is_decoration(file: Attachment) -> bool:
    """Say whether a file is a picture that belongs to the text, or is too small for a page."""
    mine = recognise(file.data[:HEAD])
    is_picture = mine is not None and mine.media_type.startswith("image/")
    return is_picture and (file.is_related or len(file.data) < SMALL)


def _texts(path: Path, digest: str, mail: Mail) -> Iterator[Document]:
    """Give what messages say: those that are forwarded, or else the one that forwards."""
    inner = [document for one in mail.inner for document in _texts(path, digest, one)]
    if inner:
        yield from inner
        return
    margin = Margin()
    drafts = said(mail, margin)
    if drafts:
        yield written(path, digest, MEDIA_TYPE, drafts, margin, name="e-mail")
