"""The reading of a letter, to be judged again without reading the letter again."""

import os
from pathlib import Path
from typing import Any

import msgspec

from letterproof import __version__
from letterproof.model.page import Document

FORMAT = 1
"""Another number for each change of what stands in `Document` and below it."""


class Stale(Exception):  # noqa: N818 - said as a fact
    """A reading was kept by another build; the letter must be read again."""


class _Kept(msgspec.Struct, array_like=True):
    made_by: str
    document: msgspec.Raw


BUILD = f"letterproof {__version__} reading {FORMAT}"


def keep(document: Document) -> bytes:
    """Give a document as bytes."""
    try:
        data = _encoder.encode(document)
    except UnicodeEncodeError:
        plain = msgspec.to_builtins(document, enc_hook=_bytes, builtin_types=(bytes,))
        data = _encoder.encode(_clean(plain))
    return msgspec.msgpack.encode(_Kept(BUILD, msgspec.Raw(data)))


def kept(data: bytes) -> Document:
    """Give the document that `keep` was given.

    Raises:
        Stale: another build kept it, or it is no reading.
    """
    try:
        held = msgspec.msgpack.decode(data, type=_Kept)
        if held.made_by != BUILD:
            raise Stale
        return _decoder.decode(held.document)
    except msgspec.MsgspecError as error:
        raise Stale from error


def _bytes(path: object) -> bytes:
    return os.fsencode(path) if isinstance(path, Path) else b""


def _path(_: type[Any], data: bytes) -> Path:
    return Path(os.fsdecode(data))


def _clean(plain: Any) -> Any:  # noqa: ANN401 - whatever a document is made of
    """Put a question mark for each lone surrogate, which no text on disk may hold."""
    match plain:
        case str():
            return plain.encode("utf-8", "replace").decode("utf-8")
        case dict():
            return {name: _clean(value) for name, value in plain.items()}
        case list() | tuple():
            return [_clean(value) for value in plain]
    return plain


_encoder = msgspec.msgpack.Encoder(enc_hook=_bytes)
_decoder = msgspec.msgpack.Decoder(Document, dec_hook=_path)
