"""Letters for tests of the page, which goes by today: they are written three weeks before it."""

from datetime import date, timedelta

from pdf_builders import made, put
from reportlab.pdfgen.canvas import Canvas

TODAY = date.today()  # noqa: DTZ011 - the day of the server, which has no other
WRITTEN = TODAY - timedelta(21)
BEGUN = WRITTEN.year - 4

DUTIES = (
    "mixes and scales doughs for rye and wheat breads",
    "laminates butter doughs and shapes croissants by hand",
    "bakes on the stone deck and judges the crust by eye",
    "trains two apprentices on the oven shift",
    "orders flour and butter and checks each delivery",
)

FEW_HOURS = "She is a permanent full-time employee and is paid $24.50 per hour."
"""Says no weekly hours."""

PERKS = "Bread from the day before goes home with her without charge."
"""A benefit that no finder takes for one."""


def long_day(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def letter(
    *terms: str, name: str = "Ilse Brandvold", since: str = f"May 3, {BEGUN}", mail: bool = True
) -> bytes:
    """Draw a reference letter of one page with these sentences about the work's terms."""

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Northlight Bakery Ltd.", 18, bold=True)
        put(canvas, 72, 76, "88 Harbour Road, Halifax, NS B3H 1A1")
        at = "  E-mail: office@northlight.example" if mail else ""
        put(canvas, 72, 90, f"Phone: 902-555-0144{at}")
        first = name.split(maxsplit=1)[0]
        lines = [
            long_day(WRITTEN),
            "",
            "To whom it may concern",
            "",
            f"Ms. {name} has worked for Northlight Bakery Ltd. as a Baker since {since}",
            "at our Halifax shop and is still employed with us.",
            *terms,
            "",
            f"{first} does the following work:",
            *(f"• {duty}" for duty in DUTIES),
            "",
            "Sincerely,",
        ]
        for number, line in enumerate(lines):
            put(canvas, 72, 130 + 16 * number, line)
        foot = 130 + 16 * len(lines) + 20
        canvas.setLineWidth(1.5)
        canvas.bezier(
            75, 792 - foot, 110, 792 - foot + 30, 95, 792 - foot - 22, 150, 792 - foot + 9
        )
        canvas.bezier(95, 792 - foot, 130, 792 - foot - 20, 140, 792 - foot + 22, 190, 792 - foot)
        put(canvas, 72, foot + 30, "Tobias Lindqvist")
        put(canvas, 72, foot + 46, "General Manager")

    return made(page)
