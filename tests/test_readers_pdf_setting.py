"""PDFs as typesetters set them: lines to both margins, side columns, letters set apart, wraps."""

import pytest
from pdf_builders import HEIGHT, Draw, drawn, put, texts
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from letterproof.assemble import assemble
from letterproof.fields import extract
from letterproof.fields.employer_name import employer_name
from letterproof.outline import outline

FONT, SIZE = "Helvetica", 10
ROOM = 210


def justified(x: float, y: float, room: float, *lines: str) -> Draw:
    """Draw lines to both margins, the last one as it falls."""

    def page(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            words, at = line.split(), x
            over = room - stringWidth(line, FONT, SIZE)
            gap = over / (len(words) - 1) if number + 1 < len(lines) else 0.0
            for word in words:
                put(canvas, at, y + 13 * number, f"{word} ", SIZE)
                at += stringWidth(f"{word} ", FONT, SIZE) + gap

    return page


def test_words_far_apart_in_a_justified_line_are_no_cells() -> None:
    lines = (
        "The Company's shareholders have",
        "counted Ms. Amara Nwosu among their",
        "people since 4 May 2020; Northgate",
        "Foods representatives appreciated",
        "her, and so",
        "did guests, in all of these years at our",
        "shop.",
    )
    assert texts(drawn(justified(72, 200, ROOM, *lines))) == list(lines)


def test_columns_of_figures_are_no_justified_lines() -> None:
    lines = ("We confirm what Ms. Amara Nwosu was", "paid in the four years that she was with us.")

    def page(canvas: Canvas) -> None:
        justified(72, 100, 400, *lines, *lines)(canvas)
        for row, year in enumerate((2019, 2020, 2021)):
            for column in range(4):
                x = 72 + column * (400 - stringWidth("1,000", FONT, SIZE)) / 3
                put(canvas, x, 170 + 14 * row, f"{column + 1},{year - 1000 - 919}", SIZE)

    assert not any("1,102 2,102" in line for line in texts(drawn(page)))


@pytest.mark.parametrize("x", [420, 20])
def test_a_side_column_whose_lines_stand_elsewhere(x: float) -> None:
    beside = ["Northgate Foods", "12 Harbour Street", "Halifax, NS", "902-555-0101", "@northgate"]
    letter = [
        "5 June 2026",
        "To whom it may concern,",
        "This is to certify that Ms. Amara Nwosu has been",
        "employed by Northgate Foods Ltd. as a baker since",
        "4 May 2020. She works 37.5 hours a week and is paid",
        "$23.00 an hour. She bakes bread, rolls and flat",
        "loaves, mixes the doughs and orders the flour.",
    ]

    def page(canvas: Canvas) -> None:
        for number, line in enumerate(beside):
            put(canvas, x, 70 + 9.7 * number, line, 8)
        for number, line in enumerate(letter):
            put(canvas, 150, 67 + 17 * number, line, SIZE)

    assert texts(drawn(page)) == [*beside, *letter]


@pytest.mark.parametrize(
    "lines", [("Re: Ms. Amara Nwosu",), ("Mr. Joe Doe", "of the staff"), ("TAX ID",)]
)
def test_short_words_whose_letters_are_set_apart(lines: tuple[str, ...]) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(FONT, SIZE)
        for number, line in enumerate(lines):
            canvas.drawString(72, HEIGHT - 100 - 14 * number, line, charSpace=0.3 * SIZE)

    assert texts(drawn(page)) == list(lines)


def test_capitals_and_small_capitals_set_apart() -> None:
    def page(canvas: Canvas) -> None:
        x = 72.0
        for letter, size in [("F", 17), *((sign, 13) for sign in "ONDATION"), ("T", 17)]:
            put(canvas, x, 100, letter, size)
            x += stringWidth(letter, FONT, size) + 0.2 * size

    assert texts(drawn(page)) == ["FONDATIONT"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("She has been with us since 2017-04-", "15, as a baker.", "2017-04-15,"),
        ("She has been with us since 15-", "Mar-2017, as a baker.", "15-Mar-2017,"),
        (
            "Please write to hello@northgate-",
            "foods.example, at once.",
            "hello@northgate-foods.example,",
        ),
        ("You may ring us at 1-902-555-", "0101 in the mornings.", "1-902-555-0101"),
    ],
)
def test_dates_numbers_and_addresses_go_on_behind_a_hyphen(
    first: str, second: str, whole: str
) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, first, SIZE)
        put(canvas, 72, 113, second, SIZE)

    assert whole in " ".join(texts(drawn(page))).split()


def test_a_label_goes_on_to_its_colon() -> None:
    pairs = [
        ("Employee:", "Amara Nwosu"),
        ("Last day", "still with us"),
        ("worked:", ""),
        ("Place", "our shop in"),
        ("of work:", "Halifax"),
        ("Title:", "Baker"),
    ]

    def page(canvas: Canvas) -> None:
        for number, (label, value) in enumerate(pairs):
            right = 150 - stringWidth(label, FONT, SIZE)
            put(canvas, right, 200 + 14 * number, label, SIZE)
            put(canvas, 165, 200 + 14 * number, value, SIZE)

    assert texts(drawn(page)) == [
        "Employee:\tAmara Nwosu",
        "Last day worked:\tstill with us",
        "Place of work:\tour shop in Halifax",
        "Title:\tBaker",
    ]


FORM = [
    ("Employee", ["Amara Nwosu"], "Position held", ["Head Baker"]),
    ("Hired", ["4 May 2020"], "Entitlements", ["dental plan, three weeks", "of vacation"]),
    ("Weekly hours", ["37.5"], "Wage", ["$23.00 an hour"]),
]


def test_labels_above_their_values() -> None:
    def page(canvas: Canvas) -> None:
        for row, (label, value, other, more) in enumerate(FORM):
            for x, small, lines in ((72, label, value), (300, other, more)):
                put(canvas, x, 200 + 46 * row, small, 8)
                for number, line in enumerate(lines):
                    put(canvas, x, 212 + 46 * row + 12 * number, line, SIZE)

    assert sorted(texts(drawn(page))) == sorted(
        f"{label}\t{' '.join(value)}" for left in FORM for label, value in (left[:2], left[2:])
    )


def test_the_head_of_a_table_is_no_label_of_its_rows() -> None:
    rows = [
        ("Title", "From", "To"),
        ("Baker", "May 2020", "June 2022"),
        ("Cook", "July 2022", "now"),
    ]

    def page(canvas: Canvas) -> None:
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                put(canvas, 72 + 130 * column, 200 + 14 * row, cell, SIZE, bold=row == 0)

    assert texts(drawn(page)) == ["\t".join(cells) for cells in rows]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("Northgate Bakers and", "Confectioners"), "Northgate Bakers and Confectioners"),
        (
            ("Northgate Charcoal Grill and Smoke House", "Restaurants"),
            "Northgate Charcoal Grill and Smoke House Restaurants",
        ),
    ],
)
def test_a_firm_whose_name_takes_two_lines(lines: tuple[str, str], whole: str) -> None:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            put(canvas, 72, 60 + 20 * number, line, 17, bold=True)
        put(canvas, 72, 96, "12 Harbour Street, Halifax, NS B3H 1A1", 8)
        put(canvas, 72, 106, "902-555-0101", 8)
        put(canvas, 72, 140, "To whom it may concern,", SIZE)
        put(canvas, 72, 160, "This is to certify that Ms. Amara Nwosu has worked for us.", SIZE)

    letter = outline(drawn(page))
    facts, _ = assemble(letter, extract(letter))
    name = facts.get(employer_name)
    assert name is not None
    assert name.value == whole
