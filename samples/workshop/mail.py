"""A letter as it comes in: attached to an e-mail, below a few words and beside a logo."""

from email.message import EmailMessage
from email.policy import SMTP

from .ink import petals
from .letter import Firm
from .letterheads import two_columns
from .pdf_paper import PdfLetter, pdf

LETTER = PdfLetter(
    "Reference letter A Mwangi.pdf",
    Firm(
        "Savanna Gate Pharmacy Ltd.",
        "Licensed by the Pharmacy and Poisons Board",
        ("Ground Floor, Kirichwa Court, Ngong Road", "P.O. Box 21877-00505, Nairobi, Kenya"),
        ("+254 20 555 0134", "hr@savannagate.example"),
        "#2f6b4f",
    ),
    """
14 September 2026

To whom it may concern,

<b>Re: Employment of Ms. Achieng Mwangi</b>

This is to confirm that Ms. Achieng Mwangi was employed by Savanna Gate Pharmacy Ltd. as a Pharmacy
Technician from 8 January 2019 to 30 June 2026. Her position was permanent and full-time, 42 hours
per week, at our branch on Ngong Road in Nairobi. Her salary was KES 68,000 per month, and she was
covered by the staff medical scheme and the provident fund.

Her duties were as follows:

* Counted and labelled tablets and mixed creams under the pharmacist's eye
* Entered prescriptions in the patient's file and looked for allergies noted there
* Checked deliveries against orders and sent back what had expired
* Kept the register of controlled medicines and the log of the cold store
* Prepared claims for insurers and answered their questions

The pharmacy is open 24 hours a day. Please write to us should you need anything else.

Yours faithfully,

{sign}

Daniel Kiprono\\
Human Resources Manager
""",
    two_columns("petals"),
    margins=(72, 150, 72, 56),
    seed=52,
)

NOTE = """\
Dear Ms. Tremblay,

Please find attached my reference letter, as you asked. I have worked at two other
places since; those letters will follow on 5 October 2026.

Kind regards,
Achieng
"""
PAGE = """\
<html><body><p>Dear Ms. Tremblay,</p><p>Please find attached my reference letter, as you asked. I
have worked at two other places since; those letters will follow on 5 October 2026.</p>
<p>Kind regards,<br>Achieng</p><p><img src="cid:sign@mail" width="60"></p></body></html>
"""


def files() -> list[tuple[str, bytes]]:
    """Give the e-mail; the same bytes every time."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Achieng Mwangi <achieng.mwangi@post.example>"
    message["To"] = "Louise Tremblay <louise@conseil.example>"
    message["Subject"] = "Reference letter"
    message["Date"] = "Thu, 17 Sep 2026 09:12:00 +0300"
    message["Message-ID"] = "<20260917.0912@post.example>"
    message.set_content(NOTE)
    message.add_alternative(PAGE, subtype="html")
    _, page = message.iter_parts()
    page.add_related(petals("#2f6b4f"), "image", "png", cid="<sign@mail>")
    message.add_attachment(
        pdf(LETTER), maintype="application", subtype="octet-stream", filename=LETTER.file
    )
    for count, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_part_{count}")
    return [("en-pharmacy-technician-attached-to-mail.eml", message.as_bytes())]
