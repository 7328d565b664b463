"""PDF pages: columns, tables, zones, paragraphs, lists."""

import pytest
from pdf_builders import HEIGHT, PROSE, Draw, drawn, prose, put, rows, starts, texts
from reportlab.pdfgen.canvas import Canvas

from letterproof.model.page import Zone

# columns and tables


def test_a_letterhead_of_two_columns_is_read_one_after_the_other() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Bluewater Bakery Ltd.", "Tel. 902-555-0101"),
            ("12 Harbour Street", "Fax 902-555-0102"),
            ("Halifax, NS B3H 1A1", "hello@bluewater.example"),
        ]
        rows(canvas, 60, lines, (72, 400))
        prose(canvas)

    assert texts(drawn(page))[:6] == [
        "Bluewater Bakery Ltd.",
        "12 Harbour Street",
        "Halifax, NS B3H 1A1",
        "Tel. 902-555-0101",
        "Fax 902-555-0102",
        "hello@bluewater.example",
    ]


def test_a_letterhead_of_three_columns_is_no_table() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Acme", "Unit 4, Ring Road", "+91 20 5550 1234"),
            ("Forging", "Pune 411001", "hr@acme.example"),
        ]
        rows(canvas, 60, lines, (72, 200, 400))
        prose(canvas)

    assert texts(drawn(page))[:6] == [
        "Acme",
        "Forging",
        "Unit 4, Ring Road",
        "Pune 411001",
        "+91 20 5550 1234",
        "hr@acme.example",
    ]


def test_columns_of_different_pitch() -> None:
    def page(canvas: Canvas) -> None:
        for number in range(4):
            put(canvas, 72, 60 + 16 * number, f"left {'abcd'[number]}", 12)
        for number in range(6):
            put(canvas, 380, 55 + 11 * number, f"right {'abcdef'[number]}", 8)
        prose(canvas)

    read_ = texts(drawn(page))[:10]
    assert read_ == [f"left {sign}" for sign in "abcd"] + [f"right {sign}" for sign in "abcdef"]


def test_a_date_at_the_right_stays_on_its_line() -> None:
    def page(canvas: Canvas) -> None:
        rows(canvas, 150, [("Ref: HR/12", "3 May 2024")], (72, 450))
        put(canvas, 72, 178, "To whom it may concern,")
        prose(canvas)

    assert texts(drawn(page))[:2] == ["Ref: HR/12\t3 May 2024", "To whom it may concern,"]


@pytest.mark.parametrize("colon", ["", ":"])
def test_labels_and_values_are_read_row_by_row(colon: str) -> None:
    def page(canvas: Canvas) -> None:
        put(
            canvas,
            72,
            240,
            "The particulars of her employment are as follows and may be relied on.",
        )
        lines = [
            (f"Job title{colon}", "Pastry cook"),
            (f"Start date{colon}", "3 May 2021"),
            (f"Hours{colon}", "40 per week"),
            (f"Salary{colon}", "$24.50 an hour"),
        ]
        rows(canvas, 268, lines, (72, 200))

    assert texts(drawn(page))[1:] == [
        f"Job title{colon}\tPastry cook",
        f"Start date{colon}\t3 May 2021",
        f"Hours{colon}\t40 per week",
        f"Salary{colon}\t$24.50 an hour",
    ]


def test_a_column_of_colons_belongs_to_the_labels() -> None:
    lines = [("Job title", ":", "Pastry cook"), ("Hours", ":", "40 per week")]
    document = drawn(lambda canvas: rows(canvas, 300, lines, (72, 180, 200)))
    assert texts(document) == ["Job title :\tPastry cook", "Hours :\t40 per week"]


def test_a_value_that_wraps_is_one_cell() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Position:", "Pastry cook"),
            ("Benefits:", "Dental plan, drug plan and"),
            ("", "three weeks of vacation"),
            ("Hours:", "40 per week"),
        ]
        rows(canvas, 300, lines, (72, 200))

    assert texts(drawn(page)) == [
        "Position:\tPastry cook",
        "Benefits:\tDental plan, drug plan and three weeks of vacation",
        "Hours:\t40 per week",
    ]


def test_a_summary_table_without_rules() -> None:
    lines = [
        ("Position", "From", "To"),
        ("Baker", "June 2018", "May 2020"),
        ("Head baker", "May 2020", "Present"),
    ]
    document = drawn(lambda canvas: rows(canvas, 300, lines, (72, 250, 400)))
    assert texts(document) == ["\t".join(line) for line in lines]


def test_a_ruled_table_whose_cells_wrap_unevenly() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([72, 200, 320, 500], [HEIGHT - 300, HEIGHT - 320, HEIGHT - 365])
        rows(canvas, 314, [("Position", "Period", "Pay")], (76, 204, 324))
        rows(
            canvas,
            334,
            [("Head baker and", "May 2020 to"), ("keeper of keys", "the present")],
            (76, 204),
        )
        put(canvas, 324, 341, "$60,000")

    assert texts(drawn(page)) == [
        "Position\tPeriod\tPay",
        "Head baker and keeper of keys\tMay 2020 to the present\t$60,000",
    ]


SUMMARY = [
    ("Position", "From", "To", "Pay"),
    ("Baker", "June 2018", "May 2020", "$20.00"),
    ("Head baker", "May 2020", "", "$28.00"),
    ("", "May 2021", "", "$29.50"),
]
KEPT = [
    "Position\tFrom\tTo\tPay",
    "Baker\tJune 2018\tMay 2020\t$20.00",
    "Head baker\tMay 2020\t\t$28.00",
    "\tMay 2021\t\t$29.50",
]


def test_an_empty_cell_of_a_table_keeps_its_place() -> None:
    document = drawn(lambda canvas: rows(canvas, 300, SUMMARY[:3], (72, 180, 270, 360)))
    assert texts(document) == KEPT[:3]


def test_an_empty_cell_of_a_ruled_table_keeps_its_place() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([68, 176, 266, 356, 450], [HEIGHT - 288 - 14 * row for row in range(5)])
        rows(canvas, 299, SUMMARY, (72, 180, 270, 360))

    assert texts(drawn(page)) == KEPT


def test_a_table_in_a_table_has_no_empty_cells() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([68, 176, 356], [HEIGHT - 288, HEIGHT - 302, HEIGHT - 330])
        canvas.grid([176, 240, 356], [HEIGHT - 302, HEIGHT - 316, HEIGHT - 330])
        rows(canvas, 299, [("Position", "Baker")], (72, 180))
        rows(canvas, 313, [("Pay", "$20.00"), ("Hours", "40")], (180, 244))

    assert texts(drawn(page)) == ["Position\tBaker", "Pay\t$20.00", "Hours\t40"]


def test_a_column_that_is_always_empty_has_no_cells() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([68, 176, 196, 356], [HEIGHT - 288 - 14 * row for row in range(3)])
        rows(canvas, 299, [("Baker", "$20.00"), ("Head baker", "$28.00")], (72, 200))

    assert texts(drawn(page)) == ["Baker\t$20.00", "Head baker\t$28.00"]


def test_two_signatories_are_two_columns() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 300)
        put(canvas, 72, 400, "Sincerely,")
        lines = [
            ("Ines Cardoso", "Tom Okafor"),
            ("Owner", "Head of Human Resources"),
            ("Bluewater Bakery", "Bluewater Bakery"),
        ]
        rows(canvas, 460, lines, (72, 340))

    assert texts(drawn(page))[4:] == [
        "Ines Cardoso",
        "Owner",
        "Bluewater Bakery",
        "Tom Okafor",
        "Head of Human Resources",
        "Bluewater Bakery",
    ]


def test_a_side_column_does_not_run_into_the_text() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Bluewater", "Bakery", "12 Harbour St", "Halifax")):
            put(canvas, 40, 120 + 18 * number, text, 8)
        for number in range(12):
            put(
                canvas,
                180,
                118 + 14 * number,
                f"Line {'abcdefghijkl'[number]} of the letter goes on.",
            )

    read_ = texts(drawn(page))
    assert read_[:4] == ["Bluewater", "Bakery", "12 Harbour St", "Halifax"]
    assert read_[4:] == [f"Line {sign} of the letter goes on." for sign in "abcdefghijkl"]


def test_a_wide_gap_after_a_bullet_parts_nothing() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Baked bread", "Ordered flour", "Taught helpers")):
            put(canvas, 72, 300 + 14 * number, "-")
            put(canvas, 108, 300 + 14 * number, text)

    assert texts(drawn(page)) == ["- Baked bread", "- Ordered flour", "- Taught helpers"]


# zones and paragraphs


def test_what_repeats_is_header_and_footer() -> None:
    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            put(canvas, 72, 40, "Bluewater Bakery Ltd.")
            put(canvas, 72, 760, f"Page {number} of 2")
            put(canvas, 72, 300, f"Body {'ab'[number - 1]}")

        return draw

    document = drawn(page(1), page(2))
    for seen in document.pages:
        assert [line.zone for line in seen.lines] == [Zone.HEADER, Zone.BODY, Zone.FOOTER]


def test_a_letterhead_that_does_not_repeat_is_body() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, 40, "Bluewater Bakery Ltd.")
        prose(canvas)

    document = drawn(first, prose)
    assert document.pages[0].lines[0].zone is Zone.BODY


def test_two_copies_of_a_letter_have_no_header() -> None:
    def page(canvas: Canvas) -> None:
        for number in range(12):
            put(canvas, 72, 60 + 40 * number, f"Line {'abcdefghijkl'[number]}")

    zones = {placed.line.zone for placed in drawn(page, page).lines}
    assert zones == {Zone.BODY}


def foot(*lines: tuple[float, float, str, float]) -> list[Zone]:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        for x, y, text, size in lines:
            put(canvas, x, y, text, size)

    return [placed.line.zone for placed in drawn(page).lines][len(PROSE) :]


@pytest.mark.parametrize(
    "lines",
    [
        [(72, 750, "Open Monday to Saturday, 8 a.m. to 8 p.m.", 8)],
        [(72, 750, "12 Harbour Street, Halifax, NS B3H 1A1", 9)],
        [(263, 760, "Baking since 1921", 11)],
        [(72, 750, "12 Harbour Street", 8), (72, 760, "Halifax, NS B3H 1A1", 8)],
        [(72, 740, "Registered in Nova Scotia", 8), (290, 770, "Page 1", 11)],
    ],
)
def test_small_or_centred_print_at_the_foot_is_a_footer(
    lines: list[tuple[float, float, str, float]],
) -> None:
    assert set(foot(*lines)) == {Zone.FOOTER}


@pytest.mark.parametrize(
    "lines",
    [
        [(72, 750, "Ines Cardoso", 11)],
        [(72, 738, "Ines Cardoso", 11), (72, 750, "Owner", 9)],
        [(72, 650, "Open Monday to Saturday", 8)],
        [(72, 750, "1 With dental plan and three weeks of vacation.", 8)],
        [(72, 750, "* With dental plan", 8)],
        [(72, 719, "Open all week", 8), (72, 731, "and on Sundays", 8), (72, 743, "too", 8)],
    ],
)
def test_other_lines_at_the_foot_are_the_letter(
    lines: list[tuple[float, float, str, float]],
) -> None:
    assert set(foot(*lines)) == {Zone.BODY}


def test_the_last_line_of_a_full_page_is_no_footer() -> None:
    def page(canvas: Canvas) -> None:
        for number in range(50):
            put(canvas, 72, 80 + 14 * number, f"Line {number} of a long letter.", 8)

    assert {placed.line.zone for placed in drawn(page).lines} == {Zone.BODY}


def test_where_paragraphs_start() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 200)
        prose(canvas, 256)
        put(
            canvas,
            72,
            298,
            "- Baked bread and every kind of pastry for three shops and two hotels all over the",
        )
        put(canvas, 80, 312, "old town")
        put(canvas, 72, 326, "- Ordered flour")

    expected = [True, False, False, True, False, False, True, False, True]
    assert starts(drawn(page)) == expected


def test_a_double_spaced_letter_has_paragraphs_not_lines() -> None:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(PROSE * 2):
            put(canvas, 72, 200 + 26 * number, line)

    assert starts(drawn(page)) == [True, False, False, True, False, False]


def test_an_indented_first_line_starts_a_paragraph() -> None:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(PROSE[:2] * 2):
            put(canvas, 72 if number % 2 else 100, 200 + 14 * number, line[: 80 + 5 * (number % 2)])

    assert starts(drawn(page)) == [True, False, True, False]


def test_a_paragraph_goes_on_over_a_page_break() -> None:
    def first(canvas: Canvas) -> None:
        prose(canvas, 700)

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 80, "and a uniform that we clean.")
        put(canvas, 72, 120, "She is valued.")

    assert starts(drawn(first, second)) == [True, False, False, False, True]


def test_list_levels_follow_the_indentation() -> None:
    def page(canvas: Canvas) -> None:
        for number, (x, text) in enumerate(
            [(72, "- one"), (90, "- two"), (108, "- three"), (90, "- four"), (72, "- five")]
        ):
            put(canvas, x, 300 + 14 * number, text)
        put(canvas, 72, 420, "She left in May.")

    assert [placed.line.level for placed in drawn(page).lines] == [0, 1, 2, 1, 0, 0]


def test_a_number_inside_a_sentence_starts_no_item() -> None:
    def page(canvas: Canvas) -> None:
        lines = (
            "Ms. Amara Nwosu works full-time at our bakery in the old town of Halifax, that is",
            "37.5 hours per week, or to say it in words and in figures with all due care, forty",
            "(40) hours in December.",
        )
        for number, line in enumerate(lines):
            put(canvas, 72, 200 + 14 * number, line)

    assert starts(drawn(page)) == [True, False, False]
