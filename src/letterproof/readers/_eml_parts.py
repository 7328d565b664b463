"""The parts of an e-mail: what is attached, and what it says itself."""

import email
import re
from contextlib import suppress
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from letterproof.errors import UnreadableFile
from letterproof.readers import HEAD, recognise

MEDIA_TYPE = "message/rfc822"

MOST_PARTS = 300
MOST_BOUNDARIES = 100
MOST_STEPS = 10_000_000
"""Lines, times the boundaries that each may be held against."""

MOST_TEXT = 1_000_000
"""Bytes of what a message says itself."""

LONG_HEADER = re.compile(rb"content-(?:type|disposition):(?:[^\n]|\n[ \t]){10000}", re.IGNORECASE)
DEEPEST = 5
"""Messages in messages that are gone into."""

LONGEST_NAME = 60
LONGEST_WORDS = 1_000
TAG = re.compile(r"<[^<>]*>")
BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in an e-mail; `is_related` if it belongs to the text, as a logo does."""

    name: str
    data: bytes
    is_related: bool


@dataclass(frozen=True, slots=True)
class Text:
    """What a message says itself."""

    text: str
    is_html: bool

    @property
    def has_words(self) -> bool:
        """Whether it says anything."""
        return bool((TAG.sub("", self.text) if self.is_html else self.text).strip())


@dataclass(slots=True)
class Mail:
    """A message taken apart: files, its own text, and messages in it.

    `sender`, `date` and `subject` are what its head says, as it stands there.
    """

    sender: str = ""
    date: str = ""
    subject: str = ""
    attachments: list[Attachment] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    inner: list["Mail"] = field(default_factory=list)

    def every_attachment(self) -> list[Attachment]:
        """Give the files of this message and of those in it."""
        return [
            *self.attachments,
            *(file for mail in self.inner for file in mail.every_attachment()),
        ]


def too_much() -> UnreadableFile:
    """Say that an e-mail is out of all proportion."""
    return UnreadableFile(
        "The e-mail holds far more than a letter. Save the attached letter alone and try again."
    )


def opened(data: bytes, depth: int = 0) -> Mail:
    """Take a message apart.

    Raises:
        UnreadableFile: it has more parts, or messages in messages, than any e-mail with a letter.
    """
    boundaries = len(BOUNDARY.findall(data))
    if (
        depth > DEEPEST
        or boundaries > MOST_BOUNDARIES
        or (boundaries + 1) * data.count(b"\n") > MOST_STEPS
        or LONG_HEADER.search(data)
    ):
        raise too_much()
    message = email.message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"))
    if sum(1 for _ in message.walk()) > MOST_PARTS:
        raise too_much()
    mail = _headed(message)
    _sort(message, mail, depth, is_related=False)
    return mail


def _headed(message: Message) -> Mail:
    """Begin a message with what its head says."""
    sender, date, subject = (
        _plain(str(message[name] or "")) for name in ("From", "Date", "Subject")
    )
    return Mail(sender, date, subject)


def _sort(part: Message, mail: Mail, depth: int, *, is_related: bool) -> None:
    """Put a part where it belongs."""
    if not part.is_multipart():
        _leaf(part, mail, depth, is_related=is_related)
    elif part.get_content_maintype() == "message":
        for message in _inside(part):
            if depth >= DEEPEST:
                raise too_much()
            inner = _headed(message)
            mail.inner.append(inner)
            _sort(message, inner, depth + 1, is_related=False)
    elif part.get_content_type() == "multipart/alternative":
        before, best = mail.texts, list[Text]()
        for version in _inside(part):
            mail.texts = []
            _sort(version, mail, depth, is_related=is_related)
            # All say the same; the last one with words says it best.
            best = mail.texts if any(text.has_words for text in mail.texts) else best
        mail.texts = before + best
    else:
        is_related = is_related or part.get_content_type() == "multipart/related"
        for child in _inside(part):
            _sort(child, mail, depth, is_related=is_related)


def _inside(part: Message) -> list[Message]:
    inside = part.get_payload()
    return [one for one in inside if isinstance(one, Message)] if isinstance(inside, list) else []


def _leaf(part: Message, mail: Mail, depth: int, *, is_related: bool) -> None:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return
    name = _name(part)
    is_attached = part.get_content_disposition() == "attachment" or bool(name)
    if part.get_content_type() in {"text/plain", "text/html"} and not is_attached:
        if len(data) > MOST_TEXT:
            raise too_much()
        is_html = part.get_content_type() == "text/html"
        mail.texts.append(Text(_decoded(data, part.get_content_charset()), is_html))
    elif _is_mail(data):
        mail.inner.append(opened(data, depth + 1))
    else:
        mail.attachments.append(Attachment(name, data, is_related))


def _is_mail(data: bytes) -> bool:
    mine = recognise(data[:HEAD])
    return mine is not None and mine.media_type == MEDIA_TYPE


def _name(part: Message) -> str:
    """Give the name of a file, on one line and not too long."""
    return _plain(part.get_filename() or "")[-LONGEST_NAME:].strip()


def _plain(text: str) -> str:
    """Give words of a head as they are meant, on one line."""
    text = text[:LONGEST_WORDS]
    with suppress(MessageError, ValueError, LookupError):
        text = str(make_header(decode_header(text)))
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()


def _decoded(data: bytes, charset: str | None) -> str:
    for page in (charset, "utf-8", "cp1252"):
        try:
            return data.decode(page or "utf-8")
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")
