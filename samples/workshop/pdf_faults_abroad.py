"""English letters from elsewhere printed as PDF: each lacks something, or says something wrong."""

from reportlab.lib.pagesizes import A4

from .letter import Firm
from .letterheads import centred, two_columns
from .pdf_paper import PdfLetter

ADMINISTRATOR = PdfLetter(
    "en-office-administrator-vague-duties.pdf",
    Firm(
        "Palmgrove Marine Supplies Limited",
        "RC 448120",
        ("14 Creek Road, Apapa", "Lagos, Nigeria"),
        ("0803 555 0134", "www.palmgrovemarine.example"),
        "#14532d",
    ),
    """
3rd September, 2026

The Branch Manager,\\
Meridian Unity Bank Plc,\\
Marina Branch, Lagos.

Dear Sir,

<b>LETTER OF EMPLOYMENT: MISS FOLASADE ADEYEMI</b>

We write to confirm that Miss Folasade Adeyemi is a bona fide staff of Palmgrove Marine Supplies
Limited, which was founded on 12th August, 1998. She was employed on 1st October, 2020 as Office
Administrator and remains in our employment to date. She is a permanent, full-time staff working 40
hours a week at our Apapa office. She earns a gross salary of NGN 420,000.00 per month together with
pension and a health insurance scheme.

Her functions include:

* Various duties as assigned
* Responsible for day-to-day activities
* Handling of office matters
* Assisting in different tasks
* Any other related duties

Kindly accord her the necessary assistance.

Yours faithfully,\\
For: Palmgrove Marine Supplies Limited

{sign}

Human Resources Manager
""",
    two_columns("petals"),
    font="Times-Roman",
    size=11.5,
    paper=A4,
    margins=(72, 152, 72, 60),
    bullet="(a)",
    is_justified=True,
    seed=9,
)

ENGINEER = PdfLetter(
    "en-civil-engineer-dated-before-last-day.pdf",
    Firm(
        "Construtora Pedra Clara Ltda.",
        "CNPJ 00.000.000/0001-00 - established 1994",
        ("Rua dos Ipês 455, sala 1201", "Curitiba - PR, 80420-000, Brazil"),
        ("+55 41 3055-0134", "rh@pedraclara.example"),
        "#0f4c81",
    ),
    """
Curitiba, June 12, 2026

<b>EMPLOYMENT DECLARATION</b>

We hereby declare that <b>LARISSA MENDES CARVALHO</b> has worked at Construtora Pedra Clara Ltda. as
a Civil Engineer since August 3, 2020, under a permanent full-time contract signed on July 20, 2020.
Her last day with the company will be June 30, 2026. She works 44 hours per week at our Curitiba
head office and on sites in the metropolitan region. Her salary is BRL 11.500,00 per month, plus
meal vouchers, a private health plan and the thirteenth salary required by law.

Ms. Carvalho sized the foundations and retaining walls of residential buildings from soil reports.
She drew up the bills of quantities and compared the bids of subcontractors. She walked the sites
every week and measured the work done against the schedule. She checked the concrete test results
and stopped the pour when they fell short. She answered the questions of the city inspectors and
corrected the drawings after their visits. She guided two technicians who prepared the as-built
plans.

Between March 2, 2023 and November 30, 2024 she led the drainage works of the Parque das Araucárias
project for our client, the Municipality of Santa Aurora, with a budget of BRL 48 million. Her
supervisor was Mr. Otávio Brandão, Technical Director.

Respectfully,

{sign}

Helena Prado Siqueira\\
Human Resources Coordinator
""",
    centred,
    font="Times-Roman",
    size=11.5,
    paper=A4,
    margins=(76, 146, 76, 60),
    is_justified=True,
    seed=8,
)

TECHNICIAN = PdfLetter(
    "en-lab-technician-short-certificate.pdf",
    Firm(
        "Kijani Highlands Dairy Laboratory",
        "Milk quality testing",
        ("Moi South Lake Road, P.O. Box 2210", "Naivasha 20117, Kenya"),
        ("+254 20 555 0134", "lab@kijanihighlands.example"),
        "#2f6f3e",
    ),
    """
28 October 2026

<b>TO WHOM IT MAY CONCERN</b>

This is to certify that Mr. Brian Kiprotich Langat worked with Kijani Highlands Dairy Laboratory for
three years as a Laboratory Technician. Our laboratory has served farmers since 2006.

He was punctual, honest and friendly to everyone. We wish him success in his future endeavours.

Yours faithfully,

{sign}

Dr. Grace Wambui Njoroge\\
Laboratory Director
""",
    centred,
    size=11.5,
    paper=A4,
    margins=(80, 156, 80, 60),
    seed=17,
)

LETTERS = (ADMINISTRATOR, ENGINEER, TECHNICIAN)
