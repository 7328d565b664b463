"""Letterheads made in Word: in the header part, as a table, in a text box, or none."""

from io import BytesIO

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt, RGBColor
from docx.text.paragraph import Paragraph

from .ink import mountain, petals, waves
from .letter import Firm

BOX = """<w:r {names}><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2"
 behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>420000</wp:posOffset></wp:positionV>
<wp:extent cx="5943600" cy="900000"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
<wp:wrapTopAndBottom/><wp:docPr id="71" name="Letterhead"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="5943600" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx><wps:bodyPr anchor="ctr"/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape type="#_x0000_t202" fillcolor="#{fill}" stroked="f"
 style="position:absolute;margin-left:0;margin-top:33pt;width:468pt;height:71pt">
<v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
NAMES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
LINE = """<w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>{bold}
<w:color w:val="FFFFFF"/><w:sz w:val="{size}"/></w:rPr><w:t>{words}</w:t></w:r></w:p>"""


def header_part(document: Word, firm: Firm) -> None:
    """Put logo, name and contact in the header, so that they stand on every page."""
    section = document.sections[0]
    section.top_margin = Inches(1.6)
    first = section.header.paragraphs[0]
    first.add_run().add_picture(BytesIO(mountain(firm.colour)), width=Inches(0.5))
    _coloured(first, "  " + firm.name, firm, 16)
    second = section.header.add_paragraph()
    _coloured(second, "  ·  ".join((*firm.address, *firm.contact)), firm, 8.5)
    for paragraph in (first, second):
        paragraph.paragraph_format.space_after = Pt(2)
    _footer(document, firm.strap)


def header_table(document: Word, firm: Firm) -> None:
    """Put a table in the header: name and address to the left, contact and logo to the right."""
    section = document.sections[0]
    section.top_margin = Inches(1.8)
    table = section.header.add_table(1, 2, Inches(6.5))
    left, right = table.rows[0].cells
    left.width, right.width = Inches(4), Inches(2.5)
    _coloured(left.paragraphs[0], firm.name, firm, 13)
    for line in firm.address:
        left.add_paragraph(line).paragraph_format.space_after = Pt(0)
    right.paragraphs[0].add_run().add_picture(BytesIO(petals(firm.colour)), width=Inches(0.45))
    for line in firm.contact:
        right.add_paragraph(line).paragraph_format.space_after = Pt(0)
    for paragraph in right.paragraphs:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    section.header.add_paragraph()
    _footer(document, firm.strap)


def header_and_footer(document: Word, firm: Firm) -> None:
    """Put the logo and the name in the header; address and contact in the footer."""
    section = document.sections[0]
    section.top_margin = Inches(1.7)
    first = section.header.paragraphs[0]
    first.alignment = WD_ALIGN_PARAGRAPH.CENTER
    first.add_run().add_picture(BytesIO(waves(firm.colour)), width=Inches(0.55))
    second = section.header.add_paragraph()
    second.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _coloured(second, firm.name, firm, 16)
    _footer(document, "  |  ".join((*firm.address, *firm.contact)))


def in_body(document: Word, firm: Firm) -> None:
    """Type the letterhead at the top of the text."""
    _coloured(document.add_paragraph(), firm.name, firm, 18)
    document.paragraphs[-1].paragraph_format.space_after = Pt(0)
    for line in (firm.strap, *firm.address, *firm.contact):
        document.add_paragraph(line).paragraph_format.space_after = Pt(0)
    document.add_paragraph()


def text_box(document: Word, firm: Firm) -> None:
    """Put the letterhead in a text box, twice in the file as Word writes it."""
    document.sections[0].top_margin = Inches(1.75)
    words = LINE.format(bold="<w:b/>", size=32, words=firm.name)
    for line in (", ".join(firm.address), "   ".join(firm.contact)):
        words += LINE.format(bold="", size=18, words=line)
    names = nsdecls("w", "wp", "a") + "".join(f' xmlns:{key}="{uri}"' for key, uri in NAMES.items())
    box = BOX.format(names=names, fill=firm.colour.strip("#"), words=words)
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph._p.append(parse_xml(box))  # noqa: SLF001
    _footer(document, firm.strap)


def none(_document: Word, _firm: Firm) -> None:
    """Leave the paper plain."""


def _coloured(paragraph: Paragraph, words: str, firm: Firm, size: float) -> None:
    run = paragraph.add_run(words)
    run.bold = size > 12
    run.font.size = Pt(size)
    run.font.color.rgb = RGBColor.from_string(firm.colour.strip("#").upper())


def _footer(document: Word, words: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(words).font.size = Pt(8.5)
