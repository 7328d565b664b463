"""English letters made in Word: each lacks something, or says something wrong."""

from .letter import Firm
from .word_heads import header_table, in_body, none
from .word_paper import WordLetter

ASSISTANT = WordLetter(
    "en-administrative-assistant-copied-duties.docx",
    Firm(
        "Tamarack Field Surveys Inc.",
        "Land, mine and pipeline surveys",
        ("1420 Albert Street", "Regina, SK S4R 2R8"),
        ("306-555-0129", "admin@tamarackfield.example"),
        "#355e3b",
    ),
    """
November 3, 2026

<b>RE: Employment confirmation for Ms. Beatriz Almeida Rocha</b>

Dear Officer,

Ms. Beatriz Almeida Rocha has been employed with Tamarack Field Surveys Inc. as an Administrative
Assistant from January 10, 2022 to present. Her position is permanent and full-time, 37.5 hours per
week, at our office in Regina. Her annual salary is $48,750 and her benefits are health and dental
insurance and fifteen days of vacation.

Her main duties are:

* Prepare, key in, edit and proofread correspondence, invoices, presentations, brochures,
  publications, reports and related material from machine dictation and handwritten copy
* Open and distribute incoming regular and electronic mail and other material and coordinate the
  flow of information internally and with other departments and organizations
* Schedule and confirm appointments and meetings of employer
* Order office supplies and maintain inventory
* Answer telephone and electronic enquiries and relay telephone calls and messages
* Set up and maintain manual and computerized information filing systems
* Record and prepare minutes of meetings
* Arrange travel schedules and make reservations

Sincerely,

{sign}

Douglas Wiebe\\
Office Manager
""",
    header_table,
    "Arial",
    10.5,
    seed=15,
)

PLACEHOLDERS = WordLetter(
    "en-office-manager-placeholders.docx",
    Firm(
        "Cedar Lantern Property Group",
        "Residential property management",
        ("88 Wyndham Street North", "Guelph, ON N1H 4E6"),
        ("519-555-0173", "hr@cedarlantern.example"),
        "#6b4226",
    ),
    """
[Date]

To whom it may concern,

This is to confirm that [Name] has been employed by Cedar Lantern Property Group as an Office
Manager since June 1, 2021 and is currently working with us. This is a permanent full-time position
of 40 hours per week at our Guelph office. The annual salary is $XXXX, with health and dental
benefits.

Responsibilities in this role:

* Supervises three clerks and divides the tenants' requests among them
* Signs off invoices from plumbers, painters and cleaners before they are paid
* Sets the office budget with the owner and keeps spending within it
* Writes the office procedures for move-ins, keys and deposits
* Negotiates the yearly contracts for copiers, telephones and cleaning

Sincerely,

{sign}

Andrea Tomlinson\\
Director of Operations
""",
    in_body,
    bullet="typed",
    seed=0,
)

NO_DUTIES = WordLetter(
    "en-warehouse-supervisor-no-duties-no-phone.docx",
    Firm(
        "Miramichi Cold Storage Ltd.",
        "Frozen and chilled logistics",
        ("9 Wharf Lane", "Miramichi, NB E1N 2C1"),
        ("shipping@miramichicold.example",),
        "#0d3b66",
    ),
    """
August 12, 2026

Dear Madam or Sir,

Please be advised that Mr. Tomasz Zieliński is employed with Miramichi Cold Storage Ltd. as a
Warehouse Supervisor. He began on September 14, 2020 and works here to this day. He works 42 hours a
week at our Wharf Lane warehouse in Miramichi and earns $1,180 per week, plus a pension plan and
boots and clothing paid by us.

Mr. Zieliński is a reliable colleague and we would be sorry to lose him.

Regards,

{sign}

Luc Robichaud\\
General Manager
""",
    header_table,
    "Georgia",
    seed=7,
)

PLAIN_PAPER = WordLetter(
    "en-chef-plain-paper-ends-before-start.docx",
    Firm("", "", (), (), "#000000"),
    """
15 July 2023

To whom it may concern

This letter serves to confirm that Mr. Liam Takerei was employed by Kauri Terrace Hospitality Ltd as
Sous Chef from 3 May 2024 to 28 February 2023. He was a permanent full-time employee, worked 45
hours per week and earned NZD 68,000 per annum. Staff meals and a health plan came with the job.

His duties:

* led four cooks on the evening service and called the orders at the pass
* wrote the specials board and costed each plate with the head chef
* ordered fish, meat and vegetables and checked them at the back door
* trained apprentices in butchery and sauces
* kept the food control plan and its temperature records up to date

Yours faithfully

{sign}

Ngaire Whitcombe\\
Director, Kauri Terrace Hospitality Ltd\\
Phone +64 3 555 0134, e-mail ngaire@kauriterrace.example
""",
    none,
    "Calibri",
    is_a4=True,
    seed=3,
)

LETTERS = (ASSISTANT, PLACEHOLDERS, NO_DUTIES, PLAIN_PAPER)
