"""E-mails in e-mails, endless parts and heads."""

import base64

from hostile import Files, kind
from hostile._letter import pdf
from hostile._pdf import bomb, made, stream

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Letter\r\nMIME-Version: 1.0\r\n"


def multipart(*held: bytes, boundary: bytes = b"x", kind_of: bytes = b"mixed") -> bytes:
    said = b'Content-Type: multipart/%b; boundary="%b"\r\n\r\n' % (kind_of, boundary)
    return (
        said
        + b"".join(b"--%b\r\n%b\r\n" % (boundary, part) for part in held)
        + b"--%b--\r\n" % boundary
    )


def attached(name: bytes, data: bytes) -> bytes:
    return (
        b"Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        b'Content-Disposition: attachment; filename="%b"\r\n\r\n' % name + base64.encodebytes(data)
    )


def text(said: bytes, kind_of: bytes = b"plain") -> bytes:
    return b"Content-Type: text/%b\r\n\r\n" % kind_of + said


@kind()
def nested_messages() -> Files:
    inner = HEAD + text(b"Ms. Nwosu works here.")
    for _ in range(60):
        inner = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + inner
    parts = text(b"Ms. Nwosu works here.")
    for number in range(60):
        parts = multipart(parts, boundary=b"x%d" % number)
    many = text(b"a")
    for number in range(2000):
        many = (
            b'Content-Type: multipart/mixed; boundary="x%d"\r\n\r\n--x%d\r\n' % (number, number)
            + many
        )
    files = HEAD + text(b"Ms. Nwosu works here.")
    for _ in range(12):
        files = HEAD + multipart(attached(b"a.eml", files))
    return {
        "messages.eml": inner,
        "parts.eml": HEAD + parts,
        "many.eml": HEAD + many,
        "files.eml": files,
    }


@kind()
def endless_parts() -> Files:
    page = b"<table><tr><td colspan=2000000000>" + b"<div>" * 100_000 + b"a"
    return {
        "parts.eml": HEAD + multipart(*[text(b"a")] * 20_000),
        "files.eml": HEAD + multipart(*[attached(b"a.pdf", made())] * 300),
        "different-files.eml": HEAD
        + multipart(*[attached(b"a.pdf", made(trailer=b"/A %d" % n)) for n in range(60)]),
        "boundary.eml": HEAD + multipart(text(b"a"), boundary=b"x" * 1_000_000),
        "no-boundary.eml": HEAD + b"Content-Type: multipart/mixed\r\n\r\n" + b"--\r\n" * 300_000,
        "boundaries.eml": HEAD + multipart(text(b"--x\r\n" * 500_000)),
        "text.eml": HEAD + text(b"a " * 3_000_000),
        "page.eml": HEAD + text(page, b"html"),
        "deep-page.eml": HEAD + text(b"<div>" * 300_000 + b"a", b"html"),
        "table-page.eml": HEAD + text(b"<table><tr><td>" * 60_000 + b"a", b"html"),
        "style-page.eml": HEAD + text(b'<p style="' + b"opacity:" * 100_000 + b'">a</p>', b"html"),
        "remote-page.eml": HEAD
        + text(b"<img src=http://203.0.113.1/a><script>alert(1)</script>a", b"html"),
        "base64.eml": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"A" * 3_000_001,
        "quoted.eml": HEAD
        + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + b"=" * 3_000_000,
        "uuencoded.eml": HEAD
        + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 666 /etc/passwd\n"
        + b"M" * 900_000,
    }


@kind()
def endless_heads() -> Files:
    return {
        "long.eml": HEAD + b"X-A: " + b"a" * 20_000_000 + b"\r\n\r\nMs. Nwosu works here.",
        "many.eml": HEAD + b"X-A: a\r\n" * 500_000 + b"\r\nMs. Nwosu works here.",
        "folded.eml": HEAD + b"X-A: a" + b"\r\n a" * 500_000 + b"\r\n\r\nMs. Nwosu works here.",
        "encoded.eml": HEAD + b"Subject: " + b"=?utf-8?b?QQ==?= " * 200_000 + b"\r\n\r\nhello",
        "type.eml": HEAD + b"Content-Type: text/plain;" + b" a*0=b;" * 100_000 + b"\r\n\r\nhello",
        "charset.eml": HEAD
        + b"Content-Type: text/plain; charset="
        + b"x" * 9999
        + b"\r\n\r\nhello",
        "codec.eml": HEAD + b"Content-Type: text/plain; charset=zlib\r\n\r\nhello",
        "idna.eml": HEAD + b"Content-Type: text/plain; charset=idna\r\n\r\n" + b"a" * 900_000,
        "name.eml": HEAD + multipart(attached(b"../../../../etc/passwd\0.pdf", b"no letter")),
        "long-name.eml": HEAD + multipart(attached(b"a" * 1_000_000 + b".pdf", b"no letter")),
        "comments.eml": HEAD + b"Content-Type: " + b"(" * 300_000 + b"\r\n\r\nhello",
    }


@kind()
def attached_bombs() -> Files:
    packed = made({4: stream(bomb(1000), b"/Filter /FlateDecode")})
    return {
        "flate.eml": HEAD + multipart(attached(b"letter.pdf", packed)),
        "noise.eml": HEAD + multipart(attached(b"letter.pdf", b"%PDF-1.7" + b"\xff" * 99_999)),
        "itself.eml": HEAD
        + multipart(attached(b"letter.eml", HEAD + multipart(attached(b"a", b"b")))),
    }


@kind(holds_letter=True)
def good_beside_bad() -> Files:
    noise = attached(b"=cmd().pdf", b"%PDF-1.7" + b"\xff" * 999)
    return {
        "noise.eml": HEAD + multipart(attached(b"letter.pdf", pdf()), noise),
        "names.eml": HEAD + multipart(attached(b"<script>alert(1)</script>\x1b[2J.pdf", pdf())),
    }
