"""Letters saved as Rich Text."""

from .letter import Firm
from .rtf_paper import RtfLetter

RECEPTIONIST = RtfLetter(
    "en-hotel-receptionist-page-header.rtf",
    Firm(
        "Vltava Bridge Hotel s.r.o.",
        "Forty rooms on the river, open all year",
        ("Nábřežní 218/14", "150 00 Praha 5, Czech Republic"),
        ("+420 257 555 134", "personalni@vltavabridge.example"),
        "#5b2333",
    ),
    """
7 September 2026

To whom it may concern,

<b>Certificate of employment: Ms. Kateřina Dvořáčková</b>

This is to certify that Ms. Kateřina Dvořáčková was employed by Vltava Bridge Hotel s.r.o. as a
Hotel Receptionist from 1 March 2020 to 31 August 2026. The terms of her employment were these.

| Status | Permanent, full-time
| Working hours | 40 hours per week
| Salary | CZK 34,500 per month
| Benefits | meal vouchers, a pension supplement and five weeks of paid holiday
| Place of work | our hotel in Prague 5

The hotel has 40 rooms and serves breakfast from 6:30 to 10:00. Her duties were:

* Welcomed guests, checked their documents and handed over the keys
* Took bookings by telephone and e-mail and entered them in the reservation system
* Settled bills in cash and by card and balanced the till at the end of the shift
* Answered complaints and passed faults in the rooms on to the caretaker
* Arranged taxis, tours and tickets for guests

Yours faithfully,

{sign}

Zdeněk Křivánek\\
General Manager
""",
    seed=41,
)

LETTERS = (RECEPTIONIST,)
