"""Letters that come in as pictures, in English: scans, a fax, a screenshot, a hasty second page."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4

from .letter import Firm
from .letterheads import centred, right_block, two_columns, typed
from .pdf_paper import PdfLetter, pdf, running_head
from .pictures_lens import askew, bound, grainy, kept, misread, pale, printed, shaded, soft

BAKER = PdfLetter(
    "en-baker-scanned.pdf",
    Firm(
        "Forno da Ribeira, Lda.",
        "Bread and pastry since 1987",
        ("Rua das Taipas 88", "4050-600 Porto, Portugal"),
        ("Tel. +351 220 145 734", "geral@fornodaribeira.example"),
        "#6b4226",
    ),
    """
17 September 2026

To whom it may concern,

<b>Reference letter for Ms. Marta Carvalhal</b>

This is to certify that Ms. Marta Carvalhal has been working for Forno da Ribeira, Lda. as a Baker
since 11 February 2020 and is still employed with us. Her contract is permanent and full-time, 40
hours per week, at our bakery on Rua das Taipas in Porto. She earns EUR 1,420 per month and is
entitled to a meal allowance, a night supplement and 22 days of paid holidays a year.

The shop opens at 06:00 and sells about 3,200 loaves a day. Her duties are to:

* weigh flour, water and yeast and knead the doughs of the night
* divide and shape loaves and rolls and watch them rise in the proving cabinet
* load the stone oven, set steam and temperature and take the loaves out when they are done
* laminate and fill the pastry for the morning counter
* keep the record of batches and tell the miller when a flour behaves badly
* clean the mixers and the oven after each shift

Please contact me if you have any questions.

Yours faithfully,

{sign}

Helena Brandeiro\\
General Manager
""",
    two_columns("petals"),
    paper=A4,
    margins=(68, 144, 68, 60),
    seed=80,
)

OPERATOR = PdfLetter(
    "en-crane-operator-wrong-scanner-text.pdf",
    Firm(
        "Umgeni Lifting Services (Pty) Ltd",
        "Mobile and tower cranes",
        ("19 Bluff Yard Road, Durban 4052, South Africa",),
        ("+27 31 555 0187", "hr@umgenilifting.example"),
        "#1f3d5a",
    ),
    """
3 August 2026

<b>TO WHOM IT MAY CONCERN</b>

We confirm that Mr. Sipho Mthembu was employed by Umgeni Lifting Services (Pty) Ltd as a Crane
Operator from 4 March 2019 to 31 July 2026. He held a permanent, full-time position of 45 hours per
week and was based at our yard on Bluff Yard Road in Durban. His salary was ZAR 21,500 per month. He
was a member of the provident fund and of our medical aid scheme.

Mr. Mthembu carried out these duties:

* Drove mobile cranes of up to 80 tonnes and set them up on site
* Read load charts and worked out radius and counterweight before every lift
* Lifted steel, formwork and precast stairs by hand signals and radio
* Looked over ropes, hooks and brakes each morning and filled in the log book
* Stopped work when the wind passed the limit and laid the boom down
* Showed new slingers how to rig and balance a load

Please feel free to call our office.

Yours sincerely,

{sign}

Nomsa Dlamini\\
Human Resources Officer
""",
    centred,
    paper=A4,
    size=11,
    margins=(70, 136, 70, 60),
    seed=86,
)

MACHINIST = PdfLetter(
    "en-machinist-two-page-fax.tiff",
    Firm(
        "Hanbit Precision Co., Ltd.",
        "Shafts, flanges and valve bodies",
        ("27 Gongdan-ro, Changwon 51395, South Korea",),
        ("Tel: +82 55 555 0148", "admin@hanbitprecision.example"),
        "#222222",
    ),
    """
22 June 2026

CERTIFICATE OF EMPLOYMENT

This letter certifies that Mr. Park Jae-won has been employed by Hanbit Precision Co., Ltd. as a CNC
Machinist since 2 May 2018 and works with us to this day. He has a permanent full-time contract of
44 hours per week. He is paid KRW 3,600,000 per month, with national health insurance, a meal card
and 15 days of annual leave. His place of work is our plant in Changwon.

Mr. Park Jae-won does the following work:

* sets up five-axis mills and lathes and touches off the tools
* writes and corrects programs for shafts and flanges from drawings
* measures first pieces with micrometers and on the measuring machine
* grinds and changes inserts and keeps a card for the life of each tool
* holds tolerances of a hundredth of a millimetre on valve bodies
* finds out why a piece was refused and changes feed, speed or clamping
* oils the slideways, checks the coolant and calls the fitter when a spindle runs warm
* teaches two trainees how to clamp thin parts without bending them

The plant runs in two shifts and is closed for one week in August. We ask you to extend to Mr. Park
any help that he may need, and remain at your service for further information.

Sincerely,

{sign}

Choi Min-seo\\
Production Director
""",
    typed,
    font="Courier",
    size=12,
    paper=A4,
    margins=(70, 150, 70, 90),
    bullet="-",
    seed=53,
)

DESIGNER = PdfLetter(
    "en-graphic-designer-screenshot.png",
    Firm(
        "Estudio Jacaranda S.C.",
        "Brand and packaging design",
        ("Calle Morelos 214, Centro", "68000 Oaxaca, Mexico"),
        ("+52 951 555 0162", "hola@estudiojacaranda.example"),
        "#5b3a8c",
    ),
    """
May 12, 2026

To whom it may concern:

Please be advised that Ms. Ximena Robledo Cruz worked at Estudio Jacaranda S.C. as a Graphic
Designer from August 20, 2019 until April 30, 2026. Hers was a permanent full-time position. She
worked 40 hours per week at our studio in Oaxaca and was paid MXN 24,500 per month, with social
security, a year-end bonus of 30 days and 14 days of vacation.

| Period | August 20, 2019 to April 30, 2026
| Reports to | Art Director

Her tasks were:

* drew labels and boxes for coffee, chocolate and mezcal in three sizes
* chose type and colour with the client and built the style guide
* prepared files for offset and screen printing and stood at the press for the first sheets
* photographed products and retouched the pictures for the catalogue
* laid out posters and menus and corrected the proofs

Best regards,

{sign}

Emilio Santaella\\
Managing Partner
""",
    right_block,
    margins=(72, 140, 72, 60),
    columns=(1, 3),
    grid=True,
    ink="vector",
    seed=54,
)

TECHNICIAN = PdfLetter(
    "en-refrigeration-mechanic-dark-second-page.pdf",
    Firm(
        "Kinta Cold Chain Sdn. Bhd.",
        "Cold rooms, chillers, ice plants",
        ("6 Jalan Lahat", "30200 Ipoh, Perak, Malaysia"),
        ("+60 5 241 0173", "office@kintacold.example"),
        "#0b5563",
    ),
    """
9 July 2026

Dear Sir or Madam,

<b>Employment of Mr. Farid bin Osman</b>

Mr. Farid bin Osman has been employed by Kinta Cold Chain Sdn. Bhd. as a Refrigeration Mechanic
since 1 October 2017 and is a permanent full-time member of our staff. He works 45 hours per week
from our workshop in Ipoh.

His main duties are:

* brazing copper lines, pulling a vacuum and charging cold rooms with refrigerant
* finding leaks with soap, lamp and nitrogen
* replacing compressors, fan motors and expansion valves
* reading pressures and setting superheat on supermarket racks
* wiring control panels and testing defrost timers
* writing up each call and ordering the parts that are missing on the van

Mr. Farid answers calls from fish markets, dairies and hotels between Taiping and Teluk Intan and
shares the weekend duty with three colleagues. He drives a van of the company.

He plans his own week, quotes for small repairs and instructs one apprentice. Customers ask for him
by name, and we have not had a complaint about his work.

# Remuneration

His salary is MYR 4,800 per month. He is covered by the group medical plan and receives 16 days of
annual leave, a telephone allowance and a yearly bonus.

We hope that this information is of use to you, and shall gladly answer questions.

Yours faithfully,

{sign}

Lim Siew Hoon\\
Office Manager
""",
    two_columns("mountain"),
    running_head,
    size=12,
    paper=A4,
    margins=(72, 146, 72, 200),
    seed=55,
)


def files() -> Iterator[tuple[str, bytes]]:
    """Give the name and the bytes of each."""
    yield BAKER.file, _scan_of(BAKER)
    yield OPERATOR.file, _scan_with_text()
    yield MACHINIST.file, _fax()
    yield DESIGNER.file, _screenshot()
    yield TECHNICIAN.file, _hasty()


def _scan_of(letter: PdfLetter) -> bytes:
    (page,) = printed(pdf(letter), 150)
    seen = shaded(pale(askew(page, 1.7), 30, 248), 0.12, 0.7, 9)
    return bound([kept(grainy(seen, 2.5, 1), "JPEG", quality=45)], 150)


def _scan_with_text() -> bytes:
    made = pdf(OPERATOR)
    (page,) = printed(made, 150)
    seen = grainy(pale(soft(page, 0.4), 25, 250), 2, 2)
    layer = misread(made, {"2019": "2018", "21,500": "27,500"})
    return bound([kept(seen, "JPEG", quality=45)], 150, layer)


def _fax() -> bytes:
    """Give two pages in black and white; the signature is on the second."""
    seen = [
        askew(page, degrees, 255).point(lambda grey: 255 * (grey > 150)).convert("1")
        for page, degrees in zip(printed(pdf(MACHINIST), 200), (-0.8, 0.6), strict=True)
    ]
    how = {"compression": "group4", "dpi": (200, 200), "save_all": True}
    return kept(seen[0], "TIFF", append_images=seen[1:], **how)


def _screenshot() -> bytes:
    (page,) = printed(pdf(DESIGNER), 144)
    return kept(page.quantize(16), "PNG", optimize=True)


def _hasty() -> bytes:
    """Scan the first page; photograph the second in the dark, with an unsteady hand."""
    first, second = printed(pdf(TECHNICIAN), 150)
    scan = grainy(pale(askew(first, -1.1), 28, 246), 2.5, 3)
    photo = grainy(pale(soft(second, 5.5), 10, 74), 5, 4)
    pages = [kept(scan, "JPEG", quality=45), kept(photo, "JPEG", quality=30)]
    return bound(pages, 150)
