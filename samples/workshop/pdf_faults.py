"""English letters from Canada printed as PDF: each lacks something, or says something wrong."""

from .letter import Firm
from .letterheads import banner, right_block, side_band, typed
from .pdf_paper import PdfLetter

WELDER = PdfLetter(
    "en-welder-no-hours-no-pay.pdf",
    Firm(
        "Prairie Arc Fabrication Inc.",
        "Structural steel - pressure welding - 24-hour emergency repair",
        ("4410 78 Avenue NW, Edmonton, Alberta  T6B 2N4",),
        ("Phone: (780) 555-0119    E-mail: office@prairiearc.example",),
        "#222222",
    ),
    """
DATE:    September 8, 2026

TO:      Whom it may concern

RE:      Gurpreet Singh Dhaliwal

Mr. Gurpreet Singh Dhaliwal has worked for Prairie Arc Fabrication Inc. as a Welder since May 6,
2019 and is still with us. He is a permanent full-time employee at our Edmonton shop. His salary is
confidential. He is covered by our group health plan and gets three weeks of vacation a year.

Gurpreet finished a 120-hour course in pipe welding in the fall of 2021; we paid the tuition of
$3,900. His day to day work is:

* laying out beams and plates from shop drawings and tacking them in the jig
* running flux-cored and stick passes on columns, trusses and tank shells
* preheating heavy plate and checking it with temperature sticks before he strikes an arc
* gouging out rejected welds and laying new passes on worn loader buckets
* cutting profiles by hand torch and on the burning table
* looking over his own beads with a gauge and marking them with his stamp for the inspector

Yours truly,

{sign}

Darlene Kowalchuk\\
Shop Superintendent
""",
    typed,
    font="Courier",
    size=10.5,
    margins=(64, 140, 60, 50),
    bullet="o",
    seed=5,
)

RETAIL = PdfLetter(
    "en-retail-supervisor-part-time.pdf",
    Firm(
        "Birch & Loom Home Goods",
        "Kitchen, bath and linen",
        ("212 Princess Street", "Kingston, ON", "K7L 1B2"),
        ("T 613-555-0177", "F 613-555-0191", "kingston@birchloom.example"),
        "#7a5c3e",
    ),
    """
July 20, 2026

Dear Sir or Madam:

Please accept this letter as confirmation that Olena Kovalenko is employed at Birch & Loom Home
Goods as a Retail Sales Supervisor. She started on November 2, 2021 and continues in this role
today. It is a permanent part-time position of 18 hours per week at our Princess Street store in
Kingston. She is paid $21.75 per hour.

Store sales were $1.4 million last year. In her role Olena does the following:

* Draws up the weekly roster of nine sales associates and finds cover when somebody is ill
* Opens the tills, approves refunds and settles the cash at closing time
* Steps in when a customer is unhappy and decides on an exchange or a credit
* Orders bedding and towels when stock falls under the level set for the season
* Coaches new associates on the sales floor during their first month
* Rebuilds the window and the gift tables for each new collection

If you have any questions, please contact me.

Kind regards,

{sign}

Heather MacIsaac\\
Store Manager
""",
    side_band,
    size=11,
    margins=(172, 124, 54, 60),
    bullet="*",
    ink="vector",
    seed=16,
)

ELECTRICIAN = PdfLetter(
    "en-electrician-unsigned-stale.pdf",
    Firm(
        "Fundy Current Electric Co. Ltd.",
        "Electrical contractors",
        ("57 Marginal Road, Halifax, Nova Scotia B3H 4P7",),
        ("Tel 902-555-0126", "service@fundycurrent.example"),
        "#8a1c1c",
    ),
    """
February 10, 2026

Immigration, Refugees and Citizenship Canada

<b>Subject: Confirmation of employment, Emeka Chukwuma Obi</b>

To whom it may concern,

Emeka Chukwuma Obi joined Fundy Current Electric Co. Ltd. on 4 January 2022 as a Construction
Electrician and is currently employed with us on a permanent, full-time basis. His regular schedule
is Monday to Friday, 8 hours a day, 40 hours a week. His annual salary is CAD 71,500.00, with a
health and dental plan and a company van. He is based at our Halifax yard and works on sites in
Halifax and Dartmouth.

His responsibilities are to:

* pull cable and bend conduit for apartment blocks of up to six floors
* wire panels, meter stacks and heat pump circuits and label every breaker
* find faults with a meter and a megger, and replace burnt switches and breakers
* read the one-line drawings with the site foreman and mark changes in red for the office
* hang and connect emergency lighting and fire alarm pull stations
* watch over a second-year apprentice and sign the hours in the apprentice's log book

Yours sincerely,

{sign}

_______________________________\\
Colin Boudreau\\
Operations Manager
""",
    banner,
    font="Vera",
    size=10.5,
    margins=(70, 108, 70, 84),
    bullet="1.",
    ink="",
)

DRIVER = PdfLetter(
    "en-truck-driver-contradicting-dates.pdf",
    Firm(
        "Red Fife Freightways Ltd.",
        "Dry van and reefer, coast to coast",
        ("1890 Inkster Boulevard", "Winnipeg, MB  R2X 1R3"),
        ("204-555-0158", "safety@redfife.example"),
        "#b33a1b",
    ),
    """
August 31, 2026

<b>EMPLOYMENT VERIFICATION</b>

To whom it may concern: Red Fife Freightways Ltd. has employed Mr. Rajwinder Singh Brar as a
Long-Haul Truck Driver since March 7, 2022. The particulars on file are these.

| Employee | Rajwinder Singh Brar
| Position | Long-Haul Truck Driver
| Start date | May 16, 2023
| End date | Present
| Status | Permanent, full-time
| Hours | 50 hours per week on average
| Pay | $29.00 per hour
| Benefits | Extended health, dental and a matched RRSP
| Home terminal | Winnipeg, Manitoba

What Mr. Brar does for us:

* Hauls refrigerated and dry loads between Winnipeg, Toronto, Calgary and the Midwest states
* Walks around tractor and trailer before each trip and writes up what he finds
* Plans fuel stops and rest so that he stays within his hours, and keeps the electronic log
* Straps and braces mixed freight, and checks the reefer's temperature at each stop
* Carries customs papers across the border and has them stamped
* Calls dispatch and the receiver when weather or a breakdown makes him late

Thank you,

{sign}

Tamara Friesen\\
Safety and Compliance Manager
""",
    right_block,
    size=10.5,
    margins=(72, 140, 72, 50),
    bullet="1)",
    columns=(1, 2.6),
    seed=21,
)

LETTERS = (WELDER, RETAIL, ELECTRICIAN, DRIVER)
