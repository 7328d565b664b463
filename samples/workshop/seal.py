"""Digital signatures for the samples: a certificate that nobody issued, and a place in the PDF."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

import pikepdf
from asn1crypto import algos, cms, core, keys, x509

# A key made for the samples and published here: what it signs proves nothing.
MODULUS = int(
    "923f5affa557a094edf564b57e339658f76843f562c24d38c05d768836c19239fdbc3cfcdb51b576c18d2cd4"
    "f8078e93b1c5f77a7b06c096e2d27ceac2a9071a816d82b48acc529b66f74da188ec001f4f00cd6846d52125"
    "8198636491a3528b899a69620e4911c7821b29b0f8bf936bd8ce3a167b570cecc7b9609ac34af01018527288"
    "a3f1769209b9072487e5e25f652369441b9022d8dcea12f5debc82cdbb2ceac3cd8af8b30cc4c6bd328daa1b"
    "e3d0333072f403855b5e54f51a07fcc19720f00e350f5a1703435d31ec578b3ff419c328cea07aa80b288103"
    "730be39f9ab477588171b049a45093c8bfb85e95b34d34b3a9d584e23069ba47b01cca73",
    16,
)
EXPONENT = int(
    "c5275e683f6074bd5102fd29240b8226482194bbe6cf4430658e448f8cd6ecbca630703ca5a2ee9c3c81326c"
    "483cfd1b0e651acdfb06e1f531ad20c98fc7de28fff7bf0f34ae0e0ed6d83d1caeebb849276fface6b44417d"
    "c11f7649202caa1d8250af65de6c3d93aa49d957c22996cba4bdc9d67f9ff2c4a185bee88eadcf6c041ea417"
    "16fc97c440982ab8b0aaa58a6513aa35baeccdc743d909541e35a624b40a8755cbc7f4cc9fae231ba086bd45"
    "1324f70480f128306ad058ac9aaf449e898beb36626c9f92dc27bdfdf8e56055456b92f2985685d361418d78"
    "9492fcfc0525e6497776d9915300da003c9bbc4789b40caca8a0dfae0088cde21dfd385",
    16,
)
ROOM = 4096  # bytes kept free for a signature
DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
APPEARANCE = "/F 8 Tf 9.5 TL 4 34 Td (Digitally signed by) Tj T* ({}) Tj T* ({:%Y-%m-%d}) Tj"
HOLE = b"<" + b"0" * 2 * ROOM + b">"


def sealed(
    data: bytes,
    name: str,
    when: datetime,
    box: tuple[float, float, float, float] = (72, 120, 222, 165),
    *,
    kind: str = "Sig",
) -> bytes:
    """Sign a PDF as programs do: by adding to it. `kind` is Sig, DocTimeStamp or "" (left empty).

    `box` is left, low, right and high on the last page, from its bottom left corner.
    """
    with pikepdf.open(BytesIO(data)) as opened:
        first = int(opened.trailer["/Size"])
        page = opened.pages[-1].obj
        number, root = page.objgen[0], opened.Root.objgen[0]
        field, value, look, font = (first + step for step in range(4))
        notes = [note.unparse() for note in page.get("/Annots", [])]
        form = opened.Root.get("/AcroForm", {})
        fields = [entry.unparse() for entry in form.get("/Fields", [])]
        own = f"{field} 0 R".encode()
        page.Annots = pikepdf.Array()
        page_text = page.unparse(resolved=True).replace(
            b"/Annots [ ]", b"/Annots [ %s ]" % b" ".join([*notes, own])
        )
        opened.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=pikepdf.Array())
        root_text = opened.Root.unparse(resolved=True).replace(
            b"/Fields [ ]", b"/Fields [ %s ]" % b" ".join([*fields, own])
        )
    rect = " ".join(f"{edge:g}" for edge in box)
    shown = APPEARANCE.format(name.encode("ascii", "replace").decode(), when)
    drawing = f"BT {shown} ET" if kind == "Sig" else ""
    added = {
        root: root_text,
        number: page_text,
        field: (
            f"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature{field}) /F 132 "
            f"/Rect [ {rect} ] /P {number} 0 R"
            + (f" /V {value} 0 R /AP << /N {look} 0 R >> >>" if kind else " >>")
        ).encode(),
        value: b"null" if not kind else _value(kind, name, when),
        look: (
            f"<< /Type /XObject /Subtype /Form /BBox [ 0 0 150 45 ] /Length {len(drawing)} "
            f"/Resources << /Font << /F {font} 0 R >> >> >>\nstream\n{drawing}\nendstream"
        ).encode(),
        font: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    return _filled(updated(data, added), name, when) if kind else updated(data, added)


def updated(data: bytes, objects: Mapping[int, bytes]) -> bytes:
    """Add a revision to a PDF: new objects, or others in the place of old ones."""
    with pikepdf.open(BytesIO(data)) as opened:
        size = max(int(opened.trailer["/Size"]), max(objects) + 1)
        root = opened.Root.objgen[0]
    before = re.findall(rb"startxref\s+(\d+)", data)[-1].decode()
    out = bytearray(data.rstrip() + b"\n")
    places = {}
    for number, text in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(out)
    out += b"xref\n"
    for number in sorted(places):
        out += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    out += (
        f"trailer\n<< /Size {size} /Root {root} 0 R /Prev {before} >>\nstartxref\n{start}\n%%EOF\n"
    ).encode()
    return bytes(out)


def _value(kind: str, name: str, when: datetime) -> bytes:
    filters = "ETSI.RFC3161" if kind == "DocTimeStamp" else "adbe.pkcs7.detached"
    said = pikepdf.String(name).unparse()
    return (
        b"<< /Type /%s /Filter /Adobe.PPKLite /SubFilter /%s /Name %s /M (%s) "
        b"/ByteRange [ 0 ********** ********** ********** ] /Contents %s >>"
    ) % (kind.encode(), filters.encode(), said, f"D:{when:%Y%m%d%H%M%S}Z".encode(), HOLE)


def _filled(data: bytes, name: str, when: datetime) -> bytes:
    start = data.rindex(HOLE)
    end = start + len(HOLE)
    ends = b"[ 0 %010d %010d %010d ]" % (start, end, len(data) - end)
    data = data.replace(b"[ 0 ********** ********** ********** ]", ends)
    message = _message(data[:start] + data[end:], name, when).hex().encode()
    return data[:start] + b"<" + message.ljust(2 * ROOM, b"0") + b">" + data[end:]


def _message(content: bytes, name: str, when: datetime) -> bytes:
    certificate = _certificate(name)
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "message_digest", "values": [sha256(content).digest()]}),
            cms.CMSAttribute(
                {"type": "signing_time", "values": [cms.Time(name="utc_time", value=when)]}
            ),
        ]
    )
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                cms.IssuerAndSerialNumber(
                    {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                ),
            ),
            "digest_algorithm": {"algorithm": "sha256"},
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": "rsassa_pkcs1v15"},
            "signature": _signature(attributes.dump()),
        }
    )
    whole = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [signer],
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": whole}).dump()


def _certificate(name: str) -> x509.Certificate:
    """Make a certificate that names a person and is signed by nobody but its own key."""
    named = x509.Name.build({"common_name": name})
    algorithm = algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
    public = keys.RSAPublicKey({"modulus": MODULUS, "public_exponent": 65537})
    body = x509.TbsCertificate(
        {
            "version": "v3",
            "serial_number": int.from_bytes(sha256(name.encode()).digest()[:8], "big"),
            "signature": algorithm,
            "issuer": named,
            "validity": {
                "not_before": x509.Time("utc_time", datetime(2025, 1, 1, tzinfo=UTC)),
                "not_after": x509.Time("utc_time", datetime(2035, 1, 1, tzinfo=UTC)),
            },
            "subject": named,
            "subject_public_key_info": keys.PublicKeyInfo(
                {"algorithm": {"algorithm": "rsa", "parameters": core.Null()}, "public_key": public}
            ),
        }
    )
    return x509.Certificate(
        {
            "tbs_certificate": body,
            "signature_algorithm": algorithm,
            "signature_value": _signature(body.dump()),
        }
    )


def _signature(content: bytes) -> bytes:
    size = (MODULUS.bit_length() + 7) // 8
    tail = b"\0" + DIGEST_INFO + sha256(content).digest()
    padded = b"\0\1" + b"\xff" * (size - 2 - len(tail)) + tail
    return pow(int.from_bytes(padded, "big"), EXPONENT, MODULUS).to_bytes(size, "big")
