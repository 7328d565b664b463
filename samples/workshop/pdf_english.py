"""English letters printed as PDF: those that say everything."""

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable

from .letter import Firm
from .letterheads import centred, right_block, two_columns
from .pdf_paper import PdfLetter, running_head

COOK = PdfLetter(
    "en-cook-two-column-header.pdf",
    Firm(
        "Harbour Spoon Restaurant Ltd.",
        "Seafood and grill on English Bay since 1987",
        ("1180 Denman Street", "Vancouver, BC  V6G 2M6"),
        ("Tel. 604-555-0142", "office@harbourspoon.example"),
        "#1f5673",
    ),
    """
October 14, 2026

To whom it may concern,

<b>Re: Employment of Ms. Thanh Ha Pham</b>

This letter confirms that Ms. Thanh Ha Pham has been employed by Harbour Spoon Restaurant Ltd. as a
Cook from March 15, 2023 to present. The position is permanent and full-time, and she works 37.5
hours per week at our restaurant at 1180 Denman Street in Vancouver. She earns $24.50 per hour, paid
bi-weekly. Her benefits are an extended health and dental plan, staff meals and ten days of paid
vacation a year.

The restaurant is open from 11:00 a.m. to 11:00 p.m. seven days a week. Ms. Pham completed her
probation on June 15, 2023 and a 16-hour FoodSafe Level 2 course on September 9, 2023.

In her position Ms. Pham:

* grills, sautés and plates fish and meat dishes to order on the hot line at lunch and dinner
* makes the stocks, chowders and sauces of the day from our own recipe book
* breaks down whole salmon and halibut and portions them for the line
* counts the walk-in cooler each Monday and tells the chef what has to be ordered
* shows new kitchen helpers their stations and checks their prep before service starts
* logs fridge and holding temperatures and keeps the line clean to health inspection standard

Please call or write to me at the address above should you need anything else.

Sincerely,

{sign}

Margaret Ellison\\
Kitchen Manager
""",
    two_columns("spoon"),
    margins=(72, 150, 72, 56),
    seed=11,
)

SOFTWARE = PdfLetter(
    "en-software-engineer-two-pages.pdf",
    Firm(
        "Nilgiri Tarang Software Private Limited",
        "Incorporated 2009",
        ("Office 402, Baner-Pashan Link Road", "Pune 411021, Maharashtra, India"),
        ("+91 20 6642 0134", "hr@nilgiritarang.example"),
        "#5b2a86",
    ),
    """
Ref: NTS/HR/2024/0719

Date: 19-Aug-2024

<b>TO WHOMSOEVER IT MAY CONCERN</b>

This is to certify that Mr. Karthik Subramanian (Employee ID 20417) was employed with Nilgiri Tarang
Software Private Limited, at our Pune office, from 01-Jul-2019 to 16-Aug-2024. He was relieved from
his services on 16-Aug-2024 at the close of working hours. His employment was permanent and
full-time throughout, with a working week of 40 hours. Besides his salary he received group medical
insurance for his family, provident fund and gratuity.

He reported to Mr. Sandeep Kulkarni, Delivery Head. From 11-Jan-2021 to 24-Sep-2021 he was assigned
to a project for our client Great Lakes Mutual, USA, and attended a two-week training in Hyderabad
in March 2022. His date of birth as per our records is 14-Mar-1994.

<b>1. Software Engineer</b>, 01-Jul-2019 to 31-Mar-2022. Annual salary: INR 9,60,000.

* Wrote and tested the Java services that price motor and home insurance quotes
* Turned the notes of the business analysts into screen flows and data models for review
* Traced faults reported from production to their cause and released the corrections
* Added automatic regression tests, so that a nightly build replaced two days of manual checks
* Tuned slow database queries and documented the new indexes for the operations team

<b>2. Senior Software Engineer</b>, 01-Apr-2022 to 16-Aug-2024. Annual salary: INR 18,50,000.

* Designed the move of the quotation platform from one large application to eleven services, and
  measured each step against the response times agreed with the client
* Reviewed the code of six engineers and held a weekly session on what the reviews had shown
* Chose the message broker and the caching layer after building and load testing two prototypes
* Took his turn in the on-call rota for weekend releases and led the inquiry after each outage
* Set up the release pipeline with automatic roll-back, and looked after it during releases
* Planned the load tests that come before the renewal season, ran them with the operations team over
  several weekends, and wrote the report on the capacity that the platform would need in each of the
  three regions in which our client sells its policies
* Explained technical choices and their cost to the product owner before every quarter

During his tenure we found him sincere and skilled. We wish him every success.

Yours faithfully,\\
For Nilgiri Tarang Software Private Limited

{sign}

Anjali Deshpande\\
General Manager - Human Resources
""",
    two_columns("mountain"),
    running_head,
    "CIN U72200PN2009PTC000000  ·  Page {} of {}",
    "Vera",
    10.5,
    A4,
    (64, 152, 64, 92),
    bullet="–",
    seed=23,
)


class Stamp(Flowable):
    """A round company stamp beside the signature."""

    def draw(self) -> None:
        """Draw two rings and the words between them, a little askew."""
        canvas = self.canv
        canvas.translate(250, -14)
        canvas.rotate(-9)
        canvas.setStrokeColor(HexColor("#7a4fa3"))
        canvas.setFillColor(HexColor("#7a4fa3"))
        canvas.circle(0, 0, 38)
        canvas.circle(0, 0, 34)
        canvas.setFont("Helvetica-Bold", 6.5)
        for line, words in enumerate(("AL NOOR CREEK", "HOSPITAL", "DUBAI - U.A.E.")):
            canvas.drawCentredString(0, 9 - line * 11, words)


NURSE = PdfLetter(
    "en-nurse-label-value-table.pdf",
    Firm(
        "Al Noor Creek Hospital LLC",
        "Medical, surgical and family care",
        ("P.O. Box 118204, Oud Metha Road", "Dubai, United Arab Emirates"),
        ("+971 4 355 0134", "hr@alnoorcreek.example"),
        "#0b6e4f",
    ),
    """
Ref: ANCH/HRD/EXP/1163/26\\
Date: 9 August 2026

<b>SERVICE CERTIFICATE</b>

We certify the employment of the person named below.

| Name of employee | Ms. Maria Lourdes Santos Ilagan
| Date of birth | 17 May 1991
| Passport | Philippines, expires 3 November 2029
| Designation | Registered Nurse, Medical Ward
| Contract signed | 2 December 2019
| Date of joining | 12 January 2020
| Last working day | 31 July 2026
| Employment status | Permanent, full time
| Working hours | 48 hours per week, in rotating shifts
| Salary | AED 11,250 per month
| Benefits | Furnished housing, medical insurance and a yearly air ticket
| Place of work | Al Noor Creek Hospital, Oud Metha, Dubai

Her duties on the 32-bed ward were as follows.

* Took over the care of six to eight patients each shift and assessed them from head to toe
* Gave oral, intravenous and subcutaneous medicines as ordered, and recorded each dose
* Watched vital signs, spotted patients who were getting worse and called the rapid response team
* Dressed wounds and looked after central lines, drains and tracheostomies
* Agreed the plan of care with doctors, physiotherapists and dietitians on the morning round
* Taught patients with diabetes and their families to inject insulin before they went home

This certificate is issued at her request.

For Al Noor Creek Hospital LLC

{stamp}

{sign}

Dr. Faisal Al Marri\\
Director of Nursing
""",
    centred,
    size=10,
    paper=A4,
    margins=(66, 132, 66, 50),
    bullet="-",
    grid=True,
    columns=(1, 2.4),
    ink="vector",
    seed=37,
    marks={"stamp": lambda _: [Stamp()]},
)

ACCOUNTANT = PdfLetter(
    "en-accountant-summary-table.pdf",
    Firm(
        "Bayanihan Ledger Outsourcing, Inc.",
        "Finance operations for growing companies",
        ("18F Salcedo Point, Tordesillas Street", "Makati City 1227, Philippines"),
        ("+63 2 8555 0134", "people@bayanihanledger.example"),
        "#9c3d10",
    ),
    """
5 November 2026

To the Visa Officer:

<b>CERTIFICATE OF EMPLOYMENT</b>

This is to certify that <b>Mr. Jose Paolo Reyes Villanueva</b> is a permanent, full-time employee of
Bayanihan Ledger Outsourcing, Inc. and works at our Makati City office. He has held these positions:

| <b>Position</b> | <b>From</b> | <b>To</b> | <b>Hours per week</b> | <b>Monthly salary</b>
| Accounting Assistant | June 4, 2018 | September 30, 2019 | 40 | PHP 24,000
| Staff Accountant | October 1, 2019 | January 31, 2022 | 40 | PHP 36,500
| Senior Accountant | February 1, 2022 | Present | 40 | PHP 62,000

In all positions he has been entitled to a health card, life insurance and a thirteenth-month pay.
He received a signing bonus of PHP 15,000 in 2018.

# Accounting Assistant

* Matched supplier invoices to purchase orders and receiving reports
* Encoded vouchers in the ledger and filed the supporting papers by month
* Prepared cheque requests for rent, power and water bills
* Followed up unpaid customer invoices by telephone every Friday
* Counted the petty cash fund and reported differences to the supervisor

# Staff Accountant

* Reconciled eleven bank accounts to the general ledger every month
* Booked accruals, depreciation and prepaid expenses at month end
* Computed the value-added and withholding taxes of four client companies and filed the returns
* Drafted monthly profit and loss statements with notes on unusual movements
* Collected the schedules that the external auditors asked for

# Senior Accountant

* Designs the chart of accounts and the closing calendar for each new client company
* Reviews the work of four accountants and approves their journal entries
* Prepares consolidated financial statements under PFRS for a group with sales of PHP 900 million
* Tests controls over payments and recommends changes to the client's finance director
* Explains budget variances to client management and forecasts cash for the next quarter

This certificate is issued upon the request of Mr. Villanueva for his application for permanent
residence in Canada. You may verify it with our HR department at the telephone number above.

Very truly yours,

{sign}

Ma. Cristina Bautista, CPA\\
HR and Administration Director
""",
    right_block,
    running_head,
    "Page {} of {}",
    "Times-Roman",
    10,
    margins=(72, 122, 72, 52),
    bullet="➢",
    bullet_font="ZapfDingbats",
    grid=True,
    columns=(1.7, 1.3, 1.6, 0.9, 1.2),
    seed=41,
)

LETTERS = (COOK, SOFTWARE, NURSE, ACCOUNTANT)
