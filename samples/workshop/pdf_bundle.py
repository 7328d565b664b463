"""Files that hold more than a letter: a merged bundle, a portfolio."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from .letter import Firm
from .letterheads import banner, right_block, two_columns
from .pdf_paper import PdfLetter, pdf
from .word_heads import header_part
from .word_paper import WordLetter, docx

SHIPYARD = PdfLetter(
    "bundle-shipyard",
    Firm(
        "Baltica Marine Repairs UAB",
        "Hull and engine works",
        ("14 Nemuno Street, Klaipeda 91199, Lithuania",),
        ("Tel. +370 46 398 214", "office@balticamarine.example"),
        "#1d4e89",
    ),
    """
9 October 2026

<b>To whom it may concern</b>

This is to certify that Mr. Rimantas Vaitkus has been employed by Baltica Marine Repairs UAB as a
Marine Engine Mechanic since 6 May 2019 and still works here. The position is permanent and
full-time, 40 hours per week, at our yard in Klaipeda. His salary is EUR 2,350 per month, with
private health insurance and 25 days of paid vacation a year.

His duties are:

* takes apart diesel engines of fishing boats and tugs and measures what is worn
* fits new liners, bearings and injectors and sets the timing
* tests repaired engines on the bench and writes the record of the run
* finds faults in cooling and fuel lines on board and mends them
* keeps the stock of seals and filters and orders what runs low

Please call me should you have any question.

Yours sincerely,

{sign}

Ieva Petraityte\\
Head of Personnel
""",
    two_columns("mountain"),
    paper=A4,
    size=10,
    margins=(64, 140, 64, 56),
    seed=41,
)

GARAGE = PdfLetter(
    "bundle-garage",
    Firm(
        "Autoservisas Gintaras MB",
        "Cars and vans",
        ("3 Kretinga Road, Palanga 00163, Lithuania",),
        ("Tel. +370 460 51 877", "gintaras@autoservisas.example"),
        "#7a1f1f",
    ),
    """
12 March 2019

<b>Certificate of employment</b>

We confirm that Mr. Rimantas Vaitkus worked for Autoservisas Gintaras MB as a Car Mechanic from
2 February 2015 to 28 February 2019, 40 hours per week, for EUR 980 per month. He serviced brakes,
clutches and engines of cars and vans and road-tested them.

Yours faithfully,

{sign}

Gintaras Budrys\\
Owner
""",
    banner,
    paper=A4,
    size=10,
    margins=(64, 140, 64, 56),
    seed=42,
)

OFFER = PdfLetter(
    "bundle-offer",
    Firm(
        "Prairie Diesel Ltd.",
        "Heavy equipment",
        ("80 Industrial Way, Brandon, MB R7A 7S5",),
        ("Tel. 204-555-0166", "jobs@prairiediesel.example"),
        "#33691e",
    ),
    """
1 September 2026

Dear Mr. Vaitkus,

<b>Offer of employment</b>

We are pleased to offer you the position of Heavy Equipment Mechanic at Prairie Diesel Ltd. in
Brandon. You will start on 1 February 2027 and will be paid $34.00 per hour for 37.5 hours per week.
To accept this offer, please sign and return a copy of this letter.

Sincerely,

{sign}

Shannon Kowalchuk\\
Operations Manager
""",
    right_block,
    size=10,
    seed=43,
)

BAKER = WordLetter(
    "bundle-baker",
    Firm(
        "Panaderia Dos Volcanes S.A.",
        "Bread and pastry",
        ("6a Avenida 11-48, Zona 9, Ciudad de Guatemala 01009, Guatemala",),
        ("Tel. +502 2334 5521", "oficina@dosvolcanes.example"),
        "#8a4b08",
    ),
    """
14 September 2026

To whom it may concern,

This letter confirms that Ms. Lucia Xicay has worked for Panaderia Dos Volcanes S.A. as a Baker
from 7 January 2020 to 31 August 2026. Her position was permanent and full-time, 44 hours per week,
at our bakery in Zona 9. Her salary was GTQ 4,850 per month. She had medical insurance and fifteen
days of paid holidays a year.

Her duties were:

* weighs flour, yeast and salt and mixes the doughs of the night
* shapes loaves and rolls by hand and proofs them
* bakes bread in two deck ovens and watches colour and crust
* fills and glazes pastries for the morning counter
* cleans mixers and benches and notes the temperatures of the cold room

Sincerely,

{sign}

Marta Coc\\
General Manager
""",
    header_part,
    seed=44,
)

COVER = (
    (60, 120, 14, "For the best experience, open this PDF portfolio in"),
    (60, 140, 14, "Acrobat X or Adobe Reader X, or later."),
)
PASSPORT_OF_BAKER = (
    (60, 60, 13, "REPUBLICA DE GUATEMALA"),
    (60, 84, 12, "PASAPORTE / PASSPORT"),
    (230, 130, 9, "XICAY  LUCIA"),
    (60, 330, 10, "P<GTMXICAY<<LUCIA<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
    (60, 346, 10, "345678901<GTM9305112F2909037<<<<<<<<<<<<<<06"),
)
PASSPORT = (
    (60, 60, 13, "LIETUVOS RESPUBLIKA / REPUBLIC OF LITHUANIA"),
    (60, 84, 12, "PASAS / PASSPORT"),
    (230, 130, 9, "Surname  VAITKUS"),
    (230, 150, 9, "Given names  RIMANTAS"),
    (230, 170, 9, "Date of birth  17 08 1991"),
    (230, 190, 9, "Date of expiry  02 06 2031"),
    (60, 330, 10, "P<LTUVAITKUS<<RIMANTAS<<<<<<<<<<<<<<<<<<<<<<"),
    (60, 346, 10, "23456789<7LTU9108174M3106022<<<<<<<<<<<<<<02"),
)
PAY_STUB = (
    (60, 70, 13, "PAY SLIP"),
    (60, 96, 10, "Baltica Marine Repairs UAB"),
    (60, 116, 10, "Employee: Rimantas Vaitkus"),
    (60, 136, 10, "Pay period: 1 September 2026 to 30 September 2026"),
    (60, 176, 10, "Gross pay"),
    (300, 176, 10, "2,350.00"),
    (60, 196, 10, "Income tax"),
    (300, 196, 10, "-381.20"),
    (60, 216, 10, "Total deductions"),
    (300, 216, 10, "-839.45"),
    (60, 236, 10, "Net pay"),
    (300, 236, 10, "1,510.55"),
    (60, 276, 10, "Year to date: 21,150.00"),
)


def files() -> Iterator[tuple[str, bytes]]:
    """Give the name and the bytes of each."""
    papers = [_page(PASSPORT), _page(PAY_STUB), pdf(OFFER), pdf(SHIPYARD), pdf(GARAGE)]
    yield "en-marine-mechanic-in-a-bundle.pdf", merged(papers)
    letter, note = docx(BAKER), b"<note>No letter</note>"
    parts = {
        "1 Passport.pdf": _page(PASSPORT_OF_BAKER),
        "2 Letter.docx": letter,
        "3 Note.xml": note,
    }
    yield "en-baker-in-a-portfolio.pdf", portfolio(_page(COVER), parts)


def merged(papers: list[bytes]) -> bytes:
    """Put PDFs behind each other in one file."""
    with pikepdf.new() as whole:
        for paper in papers:
            with pikepdf.open(BytesIO(paper)) as one:
                whole.pages.extend(one.pages)
        return _saved(whole)


def portfolio(cover: bytes, parts: dict[str, bytes]) -> bytes:
    """Put files into a PDF that shows only a cover."""
    with pikepdf.open(BytesIO(cover)) as whole:
        for name, content in parts.items():
            whole.attachments[name] = pikepdf.AttachedFileSpec(
                whole, content, filename=name, creation_date="", mod_date=""
            )
        whole.Root.Collection = pikepdf.Dictionary(Type=pikepdf.Name.Collection)
        return _saved(whole)


def _saved(made: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


def _page(lines: tuple[tuple[int, int, int, str], ...]) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for left, down, size, text in lines:
        canvas.setFont("Courier" if "<" in text else "Helvetica", size)
        canvas.drawString(left, A4[1] - down, text)
    canvas.save()
    return out.getvalue()
