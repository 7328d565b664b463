"""OpenDocument files that repeat, recurse or unpack without end."""

from hostile import Files, kind
from hostile._letter import LINES, zipped

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{name}="{OASIS}{whole}:1.0"'
    for name, whole in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "draw": "drawing",
        "svg": "svg-compatible",
        "manifest": "manifest",
    }.items()
)
HELLO = "<text:p>Ms. Nwosu works here.</text:p>"
LETTER = "".join(f"<text:p>{line}</text:p>" for line in LINES)
BLANKS = b" " * (1 << 20)


def content(body: str, styles: str = "", before: str = "") -> str:
    return (
        f"{before}<office:document-content {SPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def made(body: str, styles: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    mime = "application/vnd.oasis.opendocument.text"
    return zipped({"content.xml": content(body, styles), **(more or {})}).replace(
        b"PK\x03\x04", _first(mime) + b"PK\x03\x04", 1
    )


def _first(mime: str) -> bytes:
    """The entry that says what the file is: unpacked, and not in the list at the end."""
    import struct  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    data = mime.encode()
    head = struct.pack(
        "<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, zlib.crc32(data), len(data), len(data), 8, 0
    )
    return head + b"mimetype" + data


@kind()
def repeats() -> Files:
    many = "2000000000"

    def table(rows: str) -> bytes:
        return made(f"<table:table>{rows}</table:table>")

    cell = f'<table:table-cell table:number-columns-repeated="{many}">{HELLO}</table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="{many}">'
    span = f'<table:table-cell table:number-columns-spanned="{many}">{HELLO}</table:table-cell>'
    return {
        "columns.odt": table(f"<table:table-row>{cell * 50}</table:table-row>"),
        "rows.odt": table(f"{row}<table:table-cell>{HELLO}</table:table-cell></table:table-row>"),
        "spans.odt": table(f"<table:table-row>{span * 50}</table:table-row>" * 50),
        "spaces.odt": made(f'<text:p>a<text:s text:c="{many}"/>b</text:p>'),
        "many-spaces.odt": made("<text:p>" + '<text:s text:c="200"/>' * 100_000 + "b</text:p>"),
        "negative.odt": made('<text:p>a<text:s text:c="-5"/>b</text:p>'),
        "columns-and-rows.odt": table(f"<table:table-row>{cell}</table:table-row>" * 2000),
        "list-start.odt": made(
            f'<text:list><text:list-item text:start-value="{many}">{HELLO}</text:list-item>'
            "</text:list>"
        ),
    }


@kind()
def deep_nesting() -> Files:
    def nested(opening: str, closing: str, times: int) -> bytes:
        return made(opening * times + HELLO + closing * times)

    return {
        "sections.odt": nested("<text:section>", "</text:section>", 100_000),
        "sections-allowed.odt": nested("<text:section>", "</text:section>", 240),
        "tables.odt": nested(
            "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>",
            80,
        ),
        "lists.odt": nested("<text:list><text:list-item>", "</text:list-item></text:list>", 120),
        "boxes.odt": nested(
            "<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>", 80
        ),
        "spans.odt": made(
            "<text:p>" + "<text:span>" * 240 + "a" + "</text:span>" * 240 + "</text:p>"
        ),
    }


@kind()
def bombs() -> Files:
    laughs = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    outside = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return {
        "content.odt": made(HELLO, more={"content.xml": BLANKS * 200}),
        "styles.odt": made(HELLO, more={"styles.xml": BLANKS * 200}),
        "manifest.odt": made(HELLO, more={"META-INF/manifest.xml": BLANKS * 200}),
        "laughs.odt": made(
            "",
            more={
                "content.xml": content("<text:p>&a11;</text:p>", before=f"<!DOCTYPE a [{laughs}]>")
            },
        ),
        "outside.odt": made(
            "", more={"content.xml": content("<text:p>&a;</text:p>", before=outside)}
        ),
        "rows.odt": made("<table:table>" + "<table:table-row/>" * 300_000 + "</table:table>"),
        "paragraphs.odt": made("<text:p/>" * 700_000),
        "one-paragraph.odt": made(f"<text:p>{'a ' * 3_000_000}</text:p>"),
        "no-content.odt": made("", more={"content.xml": ""}),
        "only-mime.odt": _first("application/vnd.oasis.opendocument.text"),
        "encrypted.odt": made(
            HELLO,
            more={
                "META-INF/manifest.xml": f"<manifest:manifest {SPACES}>"
                "<manifest:encryption-data/></manifest:manifest>"
            },
        ),
    }


@kind(holds_letter=True)
def circles() -> Files:
    def style(name: str, parent: str) -> str:
        return (
            f'<style:style style:name="{name}" style:family="paragraph" '
            f'style:parent-style-name="{parent}" style:list-style-name="{parent}"/>'
        )

    letter = LETTER.replace("<text:p>", '<text:p text:style-name="a0">')
    picture = '<text:p><draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" '
    return {
        "itself.odt": made(letter, style("a0", "a0")),
        "two.odt": made(letter, style("a0", "a1") + style("a1", "a0")),
        "long.odt": made(letter, "".join(style(f"a{n}", f"a{n + 1}") for n in range(20_000))),
        "outside.odt": made(
            LETTER + picture + 'xlink:href="http://203.0.113.1/a.png"/></draw:frame></text:p>'
        ),
        "path.odt": made(
            LETTER + picture + 'xlink:href="../../../../etc/passwd"/></draw:frame></text:p>'
        ),
        "device.odt": made(
            LETTER + picture + 'xlink:href="file:///dev/zero"/></draw:frame></text:p>'
        ),
    }


@kind()
def truncated() -> Files:
    good = made(LETTER)
    return {f"{n}.odt": good[: len(good) * n // 5] for n in range(1, 5)}
