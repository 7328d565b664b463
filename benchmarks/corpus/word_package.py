"""A Word file as a package of parts: styles, lists, stories and pictures in one archive."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from .word_xml import NAMES

STAMP = (2026, 1, 5, 9, 0, 0)
FORMATS = "http://schemas.openxmlformats.org"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SYMBOLS = {  # what Word puts in place of a bullet: a letter of a symbol font
    "•": ("\uf0b7", "Symbol"),
    "▪": ("\uf0a7", "Wingdings"),
    "■": ("\uf06e", "Wingdings"),
    "➢": ("\uf0d8", "Wingdings"),
    "✓": ("\uf0fc", "Wingdings"),
    "o": ("o", "Courier New"),
}
COUNTS = {"1": "decimal", "a": "lowerLetter", "i": "lowerRoman"}
FIXED = {
    "word/settings.xml": (
        f'<w:settings {NAMES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    ),
    "docProps/core.xml": (
        f'<cp:coreProperties xmlns:cp="{FORMATS}/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Office</dc:creator>'
        '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T09:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-05T09:00:00Z</dcterms:modified>'
        "</cp:coreProperties>"
    ),
    "docProps/app.xml": (
        f'<Properties xmlns="{FORMATS}/officeDocument/2006/extended-properties">'
        "<Application>Microsoft Office Word</Application></Properties>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{FORMATS}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{FORMATS}/officeDocument/2006/relationships/officeDocument"'
        ' Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{FORMATS}/package/2006/relationships/metadata/'
        'core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" '
        f'Type="{FORMATS}/officeDocument/2006/relationships/extended-properties" '
        'Target="docProps/app.xml"/></Relationships>'
    ),
}


def styles(font: str, size: float, spacing: float) -> str:
    """Give the styles: `size` in points, `spacing` a share of the font size."""
    face = quoteattr(font)
    line = round(spacing / 1.2 * 240)  # Word counts in lines, which most fonts make 1.2 high
    return (
        f"<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={face} w:hAnsi={face} w:eastAsia={face} w:cs={face}/>"
        f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/></w:rPr>'
        "</w:rPrDefault><w:pPrDefault><w:pPr>"
        f'<w:spacing w:after="0" w:line="{line}" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        '</w:tblPr></w:style><w:style w:type="paragraph" w:styleId="ListParagraph">'
        '<w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr>'
        '<w:ind w:left="720"/></w:pPr></w:style></w:styles>'
    )


def counting(glyph: str) -> tuple[str, str]:
    """Give "1", "a" or "i" and a pattern with %1, as "(%1)"; both empty for a bullet."""
    kind = glyph.strip("().")
    if kind not in COUNTS:
        return "", ""
    return kind, glyph.replace(kind, "%1") if glyph != kind else "%1."


def numbering(glyphs: Sequence[str]) -> str:
    """Give the lists, numbered from 1, each with its own glyph or count."""
    levels = []
    for glyph in glyphs:
        mark, font = SYMBOLS.get(glyph, (glyph, ""))
        kind, pattern = counting(glyph)
        mark = pattern or mark
        face = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>'
        levels.append(
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{COUNTS.get(kind, "bullet")}"'
            f'/><w:lvlText w:val={quoteattr(mark)}/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="720" w:hanging="360"/></w:pPr>{face if font else ""}</w:lvl>'
        )
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{place}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{level}</w:abstractNum>"
        for place, level in enumerate(levels)
    )
    uses = "".join(
        f'<w:num w:numId="{place + 1}"><w:abstractNumId w:val="{place}"/></w:num>'
        for place in range(len(levels))
    )
    return f"<w:numbering {NAMES}>{kinds}{uses}</w:numbering>"


def archive(parts: Mapping[str, str], pictures: Mapping[str, bytes]) -> bytes:
    """Give the file. `parts` are those of the folder word, by name; the first is the document.

    A part's name is its relationship's, and so is a picture's. A name ends in a digit only where
    it is a kind's ("header1").
    """
    files: dict[str, bytes] = {}
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name in (*parts, "settings")
        for kind in (("document.main" if name == "document" else name.rstrip("123")),)
    )
    files["[Content_Types].xml"] = _encoded(
        f'<Types xmlns="{FORMATS}/package/2006/content-types">'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )
    files |= {name: _encoded(text) for name, text in FIXED.items()}
    images = "".join(_relationship(name, "image", f"media/{name}.png") for name in pictures)
    others = "".join(
        _relationship(name, name.rstrip("123"), f"{name}.xml")
        for name in (*parts, "settings")
        if name != "document"
    )
    for name, text in parts.items():
        files[f"word/{name}.xml"] = _encoded(text)
        links = images + (others if name == "document" else "")
        if links and name not in ("styles", "numbering"):
            files[f"word/_rels/{name}.xml.rels"] = _encoded(
                f'<Relationships xmlns="{FORMATS}/package/2006/relationships">{links}'
                "</Relationships>"
            )
    files |= {f"word/media/{name}.png": data for name, data in pictures.items()}
    out = BytesIO()
    with ZipFile(out, "w") as folder:
        for name, data in files.items():
            entry = ZipInfo(name, STAMP)
            entry.compress_type = ZIP_DEFLATED
            folder.writestr(entry, data)
    return out.getvalue()


def _encoded(text: str) -> bytes:
    return (DECLARATION + text).encode()


def _relationship(name: str, kind: str, target: str) -> str:
    where = f"{FORMATS}/officeDocument/2006/relationships/{kind}"
    return f'<Relationship Id="{name}" Type="{where}" Target="{target}"/>'
