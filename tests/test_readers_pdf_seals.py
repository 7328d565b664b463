"""Digital signatures in a PDF: who, when, where, and whether the file still is what was signed."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from pdf_builders import changed, made, parsed, prose
from workshop.seal import sealed, updated

from letterproof.model.page import Box, Seal

WHEN = datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
BOX = Box(72, 627, 222, 672)


def signed(*names: str, kind: str = "Sig") -> bytes:
    data = made(prose)
    for name in names:
        data = sealed(data, name, WHEN, kind=kind)
    return data


def wholes(data: bytes) -> list[tuple[str, bool | None]]:
    return [(seal.signer, seal.is_whole) for seal in parsed(data).seals]


def without_words(data: bytes) -> bytes:
    """Empty the first page in a later revision."""
    with pikepdf.open(BytesIO(data)) as opened:
        number = opened.pages[0].Contents.objgen[0]
    return updated(data, {number: b"<< /Length 0 >>\nstream\n\nendstream"})


def noted(data: bytes) -> bytes:
    """Lay a typed note over the first page in a later revision."""
    with pikepdf.open(BytesIO(data)) as opened:
        page = opened.pages[0].obj
        size = int(opened.trailer["/Size"])
        number = page.objgen[0]
        notes = b" ".join(note.unparse() for note in page.Annots)
        page.Annots = pikepdf.Array()
        text = page.unparse(resolved=True)
    note = b"<< /Type /Annot /Subtype /FreeText /Rect [ 72 500 300 520 ] /Contents (since 2016) >>"
    own = b"/Annots [ %s %d 0 R ]" % (notes, size)
    return updated(data, {number: text.replace(b"/Annots [ ]", own), size: note})


def with_store(data: bytes) -> bytes:
    """Add what later checks of the certificate need, as programs do."""
    with pikepdf.open(BytesIO(data)) as opened:
        number = opened.Root.objgen[0]
        opened.Root.DSS = pikepdf.Dictionary(Certs=pikepdf.Array())
        text = opened.Root.unparse(resolved=True)
    return updated(data, {number: text})


def test_who_signed_when_and_where() -> None:
    document = parsed(signed("Amina Diallo"))
    assert document.seals == (Seal("Amina Diallo", "2026-03-02T09:15:00+00:00", True, 1, BOX),)


@pytest.mark.parametrize("kind", ["DocTimeStamp", ""], ids=["a clock's stamp", "a place to sign"])
def test_no_signature(kind: str) -> None:
    assert parsed(signed("Amina Diallo", kind=kind)).seals == ()


def test_no_signature_field() -> None:
    assert parsed(made(prose)).seals == ()


@pytest.mark.parametrize(
    "add",
    [
        lambda data: sealed(data, "Luc Roy", WHEN),
        lambda data: sealed(data, "Clock", WHEN, kind="DocTimeStamp"),
        with_store,
        lambda data: data + b"\n\n",
    ],
    ids=["a second signature", "a clock's stamp", "certificates", "white space"],
)
def test_later_signatures_change_nothing(add: Callable[[bytes], bytes]) -> None:
    assert all(is_whole for _, is_whole in wholes(add(signed("Amina Diallo"))))


def test_a_place_to_sign_may_be_signed_later() -> None:
    data = sealed(sealed(made(prose), "", WHEN, kind=""), "Amina Diallo", WHEN)
    assert wholes(sealed(data, "Luc Roy", WHEN)) == [("Amina Diallo", True), ("Luc Roy", True)]


@pytest.mark.parametrize(
    "change",
    [
        without_words,
        noted,
        lambda data: data.replace(b"D:20260302", b"D:20260304", 1),
        lambda data: changed(data, lambda _: None),
        lambda data: data.replace(b"/ByteRange [ 0 0", b"/ByteRange [ 1 0"),
    ],
    ids=["other words", "a note over it", "other bytes", "saved anew", "bytes left out"],
)
def test_changed_after_signing(change: Callable[[bytes], bytes]) -> None:
    assert wholes(change(signed("Amina Diallo"))) == [("Amina Diallo", False)]


def test_only_who_signed_before_the_change_is_told() -> None:
    data = sealed(without_words(signed("Amina Diallo")), "Luc Roy", WHEN)
    assert wholes(data) == [("Amina Diallo", False), ("Luc Roy", True)]


def test_a_broken_certificate_leaves_the_name_in_the_file() -> None:
    data = signed("Amina Diallo")
    start = data.index(b"/Contents <") + len(b"/Contents <")
    broken = data[:start] + b"30820404" + b"f" * 8184 + data[start + 8192 :]
    assert wholes(broken) == [("Amina Diallo", None)]
