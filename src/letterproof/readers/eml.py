"""E-mail (EML): the letter is what is attached, or else what it says itself."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader

HEADER = rb"[!-9;-~]{1,76}:[^\n]{0,998}\n"
MORE = rb"[ \t][^\n]{0,998}\n"
TELLING = (
    rb"(?:received|return-path|delivered-to|message-id|mime-version|content-type|x-[\w-]+|"
    rb"dkim-signature|arc-[\w-]+|authentication-results)[ \t]*:"
)
"""Lines that a letter typed as plain text ("To:", "Date:", "Subject:") does not have."""

BEGINS = rb"(?i)\A(?:\xef\xbb\xbf)?(?:>?from [^\n]{0,998}\n)?(?:%s|%s)*?%s" % (
    HEADER,
    MORE,
    TELLING,
)


@reader("message/rfc822", suffixes=(".eml",), begins=BEGINS)
def eml(path: Path, data: bytes, digest: str) -> Document:
    """Read the letters attached to an e-mail, each with its own reader; else its own text.

    Raises:
        UnreadableFile: it is broken or unreasonably large, or what is attached is.
        PasswordProtected: the only thing attached opens only with a password.
        NoText: it holds no words.
    """
    from letterproof.readers._eml import read_eml  # noqa: PLC0415

    return read_eml(path, data, digest)
