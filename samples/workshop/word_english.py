"""English letters made in Word, with what only Word has: boxes, controls, notes, changes."""

from docx.document import Document as Word
from docx.shared import Inches

from .letter import Firm
from .word_heads import header_and_footer, header_part, text_box
from .word_paper import WordLetter, write

HYGIENIST = WordLetter(
    "en-dental-hygienist-text-box-letterhead.docx",
    Firm(
        "Orchard Bench Dental Clinic",
        "Open Monday to Saturday, 8 a.m. to 8 p.m.",
        ("310-1620 Pandosy Street", "Kelowna, BC V1Y 1P7"),
        ("250-555-0165", "clinic@orchardbench.example"),
        "#2a7f86",
    ),
    """
September 21, 2026

To whom it may concern,

I am writing to confirm the employment of <field>Sofía Restrepo Gallego</field> at Orchard Bench
Dental Clinic in Kelowna. She has been with us as a <field>Dental Hygienist</field> since
<field>May 2, 2022</field> and she is still employed here today.

| Status | <field>Permanent, full-time</field>
| Hours | <field>32 hours per week</field>
| Wage | <field>$52.00 per hour</field>
| Benefits | <field>Extended health, paid licence fees and two weeks of vacation</field>

Day to day she:

* scales and polishes teeth and treats inflamed gums with hand and ultrasonic instruments
* takes and reads bitewing X-rays before the dentist sees the patient
* asks about medicines and illnesses and takes blood pressure when it matters
* seals the molars of children and paints on fluoride varnish
* shows patients how to clean around implants and braces
* sterilizes her trays and logs the spore test of the autoclave every week

With best regards,

{sign}

Dr. Priya Raghunathan, DMD\\
Owner and Principal Dentist
""",
    text_box,
    bullet="arrow",
    seed=14,
)

NETWORK = WordLetter(
    "en-network-technician-two-level-list.docx",
    Firm(
        "Volta Ridge Microfinance Limited",
        "Licensed by the Bank of Ghana since 2011",
        ("12 Liberation Link, Airport", "Accra GA-118, Ghana"),
        ("+233 30 255 0134", "hr@voltaridge.example"),
        "#1d4e89",
    ),
    """
12 October 2026

TO WHOM IT MAY CONCERN

<b>CONFIRMATION OF EMPLOYMENT: MR. KWABENA OSEI-TUTU</b>

Mr. Kwabena Osei-Tutu was employed by Volta Ridge Microfinance Limited as a Network Technician from
1st February 2019 to 30th September 2026. He held a permanent, full-time position of 40 hours per
week and was based at our head office in Accra. His salary was GHS 7,800 per month, and he was
covered by the provident fund and the staff medical scheme.

He performed the following duties:

* Kept the links between the head office and fourteen branches up
** Traced cable and radio faults with a tester and replaced switches
** Called out the carrier and followed each ticket until the branch was back
* Set up laptops, printers and card readers for new staff
* Ran the nightly backups and restored lost files on request
* Blocked unwanted traffic on the firewall and reviewed its log every morning
* Taught branch cashiers to spot false e-mails

Yours faithfully,

{sign}

Abena Nyarko Mensah\\
Head of Human Resources
""",
    header_part,
    "Cambria",
    is_a4=True,
    bullet="legal",
    seed=12,
)


def pay_table(document: Word) -> None:
    """Put a table inside a cell of another."""
    outer = document.add_table(2, 2, style="Table Grid")
    rows = (("Position", "Staff Accountant"), ("Pay and hours", ""))
    for cells, words in zip(outer.rows, rows, strict=True):
        for cell, text in zip(cells.cells, words, strict=True):
            cell.text = text
    inner = outer.cell(1, 1).add_table(3, 2)
    inner.style = "Table Grid"
    terms = (
        ("Salary", "$66,000 per year"),
        ("Hours", "37.5 hours per week"),
        ("Status", "Permanent, full-time"),
    )
    for cells, words in zip(inner.rows, terms, strict=True):
        for cell, text in zip(cells.cells, words, strict=True):
            cell.width = Inches(1.5)
            cell.text = text
    document.add_paragraph()


WRONG_NOC = WordLetter(
    "en-accountant-wrong-noc-nested-table.docx",
    Firm(
        "Signal Hill Marine Insurance Brokers Ltd.",
        "Hull, cargo and liability",
        ("140 Water Street, Suite 600", "St. John's, NL A1C 6H6"),
        ("709-555-0148", "people@signalhillmarine.example"),
        "#27364f",
    ),
    """
October 26, 2026

To whom it may concern,

We confirm that Mr. Mehdi Farahani has been employed by Signal Hill Marine Insurance Brokers Ltd. at
our St. John's office from April 12, 2021 to the present.<note>He is covered by the group health
plan and a defined contribution pension plan.</note> His occupation is classified under NOC 62200.

{pay}

As Staff Accountant Mr. Farahani:

* closes the books each month and reconciles the premium trust accounts with the bank
* drafts the financial statements and the notes for the board
* computes commissions due to brokers and books the accruals
* files the HST and corporate income tax returns and answers the auditors' questions
* compares costs with the budget and explains the differences to the managers
* tests the controls over claims payments and suggests how to tighten them

Yours truly,

{sign}

Rosalind Noseworthy, CPA\\
Controller
""",
    header_and_footer,
    "Times New Roman",
    11.5,
    bullet="square",
    seed=18,
    marks={"pay": pay_table},
)


def reviewer_note(document: Word) -> None:
    """Add a paragraph with a Word comment."""
    paragraph = write(document.add_paragraph(), "Her work week includes some weekends in summer.")
    comment = document.add_comment(paragraph.runs, "Payroll to confirm.", "Payroll", "P")
    comment._comment_elm.set(  # noqa: SLF001
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}date", "2026-10-01T09:00:00Z"
    )


PENDING = WordLetter(
    "en-event-planner-pending-changes.docx",
    Firm(
        "Lakehead Festivals and Fairs Society",
        "Bringing people together on the north shore",
        ("25 Red River Road", "Thunder Bay, ON P7B 1A1"),
        ("807-555-0136", "events@lakeheadfestivals.example"),
        "#5a3e85",
    ),
    """
October 1, 2026

To whom it may concern,

Ms. Aigerim Bekova has worked for Lakehead Festivals and Fairs Society as an Event Planner since
March 4, 2024 and continues to do so. Her position is permanent and full-time,
<del>35</del><ins>37.5</ins> hours per week, at our office in Thunder Bay. She is paid $56,000 per
year and is a member of our health and dental plan.

{comment}

Her duties are as follows.

* Books halls, stages and tents and agrees the terms with their owners
* Draws up the budget of each festival and follows it to the last invoice
* Finds sponsors and writes the thank-you reports they receive
* Hires caterers, sound crews and guards and times their arrival
* Leads forty volunteers on the days of the event
* Collects visitors' comments and proposes changes for the next year

Sincerely,

{sign}

Trevor Hakala\\
Executive Director
""",
    header_part,
    bullet="dash",
    seed=20,
    marks={"comment": reviewer_note},
)

LETTERS = (HYGIENIST, NETWORK, WRONG_NOC, PENDING)
