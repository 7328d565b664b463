"""Digital signatures of a PDF: who signed, when, where it shows, and whether the file is still so.

What is compared is the file with what was signed. Whether the certificate can be trusted is not
asked: that takes the network and a list of whom to trust.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from asn1crypto import cms
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import apply_matrix_rect, decode_text

from letterproof.model.page import Box, Seal
from letterproof.readers._revisions import shows_the_same

MOST_FIELDS = 2000
MOST_SEALS = 20
"""So many fields of a form are looked at, and so many signatures."""

LONGEST_NAME = 120
HEX = re.compile(rb"\s*<([0-9A-Fa-f\s]*)>\s*")
TIME = re.compile(
    r"(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?"
)
"""A time as PDF writes it: "D:20260302091500+01'00'"."""

DIGESTS = ("sha256", "sha384", "sha512", "sha224", "sha1", "md5")

_Dict = Mapping[str, Any]


def seals_of(data: bytes, document: PDFDocument, pages: Sequence[PDFPage]) -> tuple[Seal, ...]:
    """Give a file's digital signatures in the order of its form.

    A field that nobody has signed is none, and neither is the stamp of a clock (`DocTimeStamp`).
    """
    found: list[Seal] = []
    for field, widgets in _fields(document.catalog):
        with suppress(Exception):  # a broken one must not lose the letter; pdfminer raises anything
            signed = dict_value(field["V"])
            if not _is_clock(signed) and len(found) < MOST_SEALS:
                found.append(_seal(data, signed, *_place(widgets, pages)))
    return tuple(found)


def _fields(catalog: _Dict) -> Iterator[tuple[_Dict, list[Any]]]:
    """Give each signature field that has a value, and the places on a page where it shows."""
    form = resolve1(catalog.get("AcroForm"))
    ways = [(entry, None) for entry in _list(form, "Fields")] if isinstance(form, dict) else []
    ways.reverse()
    seen = 0
    while ways and seen < MOST_FIELDS:
        entry, kind = ways.pop()
        seen += 1
        field = resolve1(entry)
        if not isinstance(field, dict):
            continue
        kind = resolve1(field.get("FT")) or kind
        kids = _list(field, "Kids")
        if isinstance(kind, PSLiteral) and literal_name(kind) == "Sig" and "V" in field:
            yield field, [entry, *kids]
        else:
            ways.extend((kid, kind) for kid in reversed(kids))


def _list(holder: _Dict, key: str) -> list[Any]:
    found = resolve1(holder.get(key))
    return found if isinstance(found, list) else []


def _is_clock(signed: _Dict) -> bool:
    kinds = (resolve1(signed.get(key)) for key in ("Type", "SubFilter"))
    return any(
        isinstance(kind, PSLiteral) and literal_name(kind) in {"DocTimeStamp", "ETSI.RFC3161"}
        for kind in kinds
    )


def _seal(data: bytes, signed: _Dict, page: int, box: Box | None) -> Seal:
    ends = [int(resolve1(end)) for end in list_value(signed.get("ByteRange", []))]
    held = _held(data, ends)
    contents = held if held is not None else resolve1(signed.get("Contents"))
    message = _message(contents) if isinstance(contents, bytes) else None
    name = (message and _common_name(message)) or _text(signed, "Name")
    when = _when(_text(signed, "M")) or (_signing_time(message) if message else "")
    return Seal(_clean(name), when, _is_whole(data, ends, held, message), page, box)


def _held(data: bytes, ends: Sequence[int]) -> bytes | None:
    """Give what stands in the one gap of the signed bytes: the signature, and nothing else."""
    if len(ends) != 4 or ends[0] != 0 or not 0 < ends[1] < ends[2] <= ends[2] + ends[3]:  # noqa: PLR2004
        return None
    match = HEX.fullmatch(data, ends[1], ends[2])
    if match is None or ends[2] + ends[3] > len(data):
        return None
    return bytes.fromhex(match[1].decode("ascii"))


def _is_whole(
    data: bytes,
    ends: Sequence[int],
    held: bytes | None,
    message: Any,  # noqa: ANN401
) -> bool | None:
    """Say whether the file is what was signed, but for later signatures; None if nobody can."""
    if not ends:
        return None
    if held is None:
        return False
    fits = None if message is None else _fits(message, data, ends)
    if fits is False:
        return False
    end = ends[2] + ends[3]
    same = shows_the_same(data[:end], data) if data[end:].strip(b"\0\r\n\t ") else True
    return same if fits or not same else None


def _fits(message: Any, data: bytes, ends: Sequence[int]) -> bool | None:  # noqa: ANN401
    """Compare the signature's own sum of the signed bytes with theirs."""
    inner = message["encap_content_info"]["content"].native
    signer = message["signer_infos"][0]
    name = "sha1" if inner else signer["digest_algorithm"]["algorithm"].native
    stated = inner or _attribute(signer, "message_digest")
    if name not in DIGESTS or not isinstance(stated, bytes):
        return None
    total = hashlib.new(name, usedforsecurity=False)
    whole = memoryview(data)
    total.update(whole[: ends[1]])
    total.update(whole[ends[2] : ends[2] + ends[3]])
    return total.digest() == stated


def _message(contents: bytes) -> Any:  # noqa: ANN401 - asn1crypto is not typed
    with suppress(Exception):  # a broken one is told by nothing else than what it raises
        message = cms.ContentInfo.load(contents)["content"]
        if isinstance(message, cms.SignedData) and len(message["signer_infos"]):
            return message
    return None


def _common_name(message: Any) -> str:  # noqa: ANN401
    """Give the name in the certificate that signed; where it cannot be told, in the first one."""
    with suppress(Exception):
        known = [one.chosen for one in message["certificates"] if one.name == "certificate"]
        named = message["signer_infos"][0]["sid"].chosen
        own = [
            one
            for one in known
            if isinstance(named, cms.IssuerAndSerialNumber)
            and one.serial_number == named["serial_number"].native
            and one.issuer == named["issuer"]
        ]
        subject = (own or known)[0].subject.native
        name = subject.get("common_name") or subject.get("organization_name") or ""
        return str(name[-1] if isinstance(name, list) else name)
    return ""


def _signing_time(message: Any) -> str:  # noqa: ANN401
    with suppress(Exception):
        when = _attribute(message["signer_infos"][0], "signing_time")
        return str(when.isoformat()) if isinstance(when, datetime) else ""
    return ""


def _attribute(signer: Any, name: str) -> object:  # noqa: ANN401
    signed = signer["signed_attrs"]
    for one in signed if isinstance(signed, cms.CMSAttributes) else ():
        if one["type"].native == name:
            return one["values"][0].native
    return None


def _text(holder: _Dict, key: str) -> str:
    value = resolve1(holder.get(key))
    return decode_text(value) if isinstance(value, bytes) else ""


def _clean(name: str) -> str:
    shown = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(shown.split())[:LONGEST_NAME]


def _when(text: str) -> str:
    """Write a time of PDF as RFC 3339; a day alone stays a day, an unknown zone is "-00:00"."""
    match = TIME.match(text)
    if match is None:
        return ""
    try:
        day = datetime(int(match[1]), int(match[2]), int(match[3]), tzinfo=UTC)
        if match[4] is None:
            return f"{day:%Y-%m-%d}"
        hour, minute, second = (int(part or 0) for part in match.group(4, 5, 6))
        when = day.replace(hour=hour, minute=minute, second=second)
        if match[8]:
            away = timedelta(hours=int(match[9]), minutes=int(match[10] or 0))
            when = when.replace(tzinfo=timezone(-away if match[8] == "-" else away))
    except ValueError:
        return ""
    return when.isoformat() if match[7] or match[8] else f"{when:%Y-%m-%dT%H:%M:%S}-00:00"


def _place(widgets: Sequence[Any], pages: Sequence[PDFPage]) -> tuple[int, Box | None]:
    """Give the page and box of a field; the first page where it shows nowhere."""
    ids = {entry.objid for entry in widgets if isinstance(entry, PDFObjRef)}
    for number, page in enumerate(pages, start=1):
        for entry in list_value(page.annots) if page.annots is not None else []:
            if isinstance(entry, PDFObjRef) and entry.objid in ids:
                return number, _box(dict_value(entry), page)
    return 1, None


def _box(widget: _Dict, page: PDFPage) -> Box | None:
    """Give where a field stands on the visible page, or None where it takes no room."""
    x0, y0, x1, y1 = page.mediabox
    turned: Any = {
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }.get(page.rotate, (1, 0, 0, 1, -x0, -y0))
    left, _, right, high = apply_matrix_rect(turned, page.cropbox)
    edges: Any = tuple(float(resolve1(edge)) for edge in list_value(widget.get("Rect", [])))
    x0, y0, x1, y1 = apply_matrix_rect(turned, edges)
    if not (x1 > x0 and y1 > y0 and left < x1 and x0 < right):
        return None
    return Box(x0 - left, high - y1, x1 - left, high - y0)
