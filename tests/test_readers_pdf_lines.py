"""PDFs whose text comes in pieces or out of order: the lines that a person sees."""

import random
from collections.abc import Sequence

import pytest
from pdf_builders import HEIGHT, Draw, drawn, put, starts, texts
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from letterproof.model.page import Zone

FONT, SIZE = "Helvetica", 10
Run = tuple[float, float, str]

LETTER: list[Run] = [
    (72, 60, "Northgate Foods Ltd."),
    (72, 76, "12 Harbour Street, Halifax, NS B3H 1A1"),
    (72, 130, "5 June 2026"),
    (72, 158, "To whom it may concern,"),
    (
        72,
        186,
        "This is to certify that Ms. Amara Nwosu has been employed by Northgate Foods Ltd. as a",
    ),
    (
        72,
        200,
        "Head Baker since 4 May 2020. She works full-time, 37.5 hours per week, and is paid $23.00",
    ),
    (72, 214, "per hour with a dental plan. Her duties are:"),
    (72, 242, "- Mixed doughs and batters for the first proofing"),
    (72, 256, "- Baked bread, rolls and flat loaves"),
    (72, 270, "- Ordered flour and butter from suppliers"),
    (72, 310, "Please contact me with any questions."),
    (72, 340, "Sincerely,"),
    (72, 400, "Joe Doe"),
    (72, 414, "Human Resources Manager"),
]
SEEN = [text for _, _, text in LETTER]


def page_of(runs: Sequence[Run]) -> Draw:
    def page(canvas: Canvas) -> None:
        canvas.setFont(FONT, SIZE)
        for x, y, text in runs:
            canvas.drawString(x, HEIGHT - y, text)

    return page


def words(runs: Sequence[Run], end: str = "") -> list[Run]:
    parted = []
    for left, y, text in runs:
        x = left
        for word in text.split():
            parted.append((x, y, word + end))
            x += stringWidth(f"{word} ", FONT, SIZE)
    return parted


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("pieces", ["lines", "words", "words without blanks"])
def test_runs_in_any_order(pieces: str, seed: int) -> None:
    runs = LETTER.copy() if pieces == "lines" else words(LETTER, " " * (pieces == "words"))
    random.Random(seed).shuffle(runs)  # noqa: S311 - a shuffle, no secret
    assert texts(drawn(page_of(runs))) == SEEN


def test_the_closing_drawn_first() -> None:
    assert texts(drawn(page_of([*LETTER[-3:], *LETTER[:-3]]))) == SEEN


@pytest.mark.parametrize("blanks", [1, 2, 3])
@pytest.mark.parametrize("text", ["Sincerely,", "Joe Doe", "Human Resources Manager"])
def test_letters_set_apart_by_blanks(text: str, blanks: int) -> None:
    spaced = (" " * blanks).join(" ".join(word) for word in text.split())
    runs = [(x, y, spaced if line == text else line) for x, y, line in LETTER]
    assert texts(drawn(page_of(runs))) == SEEN


@pytest.mark.parametrize("space", [1.5, 3.0, 5.0])
def test_letters_set_apart_by_tracking(space: float) -> None:
    def page(canvas: Canvas) -> None:
        page_of(LETTER[:-3])(canvas)
        for x, y, text in LETTER[-3:]:
            canvas.drawString(x, HEIGHT - y, text, charSpace=space)

    assert texts(drawn(page)) == SEEN


def broken(*lines: str, also: str = "") -> list[str]:
    """Draw lines as wide as the page allows, and give what is read of them."""

    def page(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            space = (450 - stringWidth(line, FONT, SIZE)) / (len(line) - 1)
            is_last = number + 1 == len(lines)
            canvas.setFont(FONT, SIZE)
            canvas.drawString(
                72, HEIGHT - 200 - 14 * number, line, charSpace=0 if is_last else space
            )
        put(canvas, 72, 300, also, SIZE)

    return " ".join(texts(drawn(page))).split()


FILL = "Ms. Nwosu has been with us for six years and has in all of these been in the"


@pytest.mark.parametrize(
    ("begun", "rest", "also", "whole"),
    [
        ("manage-", "ment", "", "management"),
        ("respon-", "sibilities", "", "responsibilities"),
        ("in-", "cluding", "", "including"),
        ("market-", "ing", "", "marketing"),
        ("respon-", "sabilité", "", "responsabilité"),
        ("établisse-", "ment,", "", "établissement,"),
        ("kit-", "chen", "The kitchen is ours.", "kitchen"),
        ("full-", "time", "", "full-time"),
        ("self-", "employment", "", "self-employment"),
        ("decision-", "making", "", "decision-making"),
        ("temps-", "plein", "", "temps-plein"),
        ("sous-", "chef", "", "sous-chef"),
        ("cow-", "boy", "A cow-boy it was.", "cow-boy"),
        ("kit-", "chen", "", "kit-chen"),
        ("day-to-", "day", "", "day-to-day"),
        ("24-", "hour", "", "24-hour"),
        ("Trois-", "Rivières", "", "Trois-Rivières"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line(begun: str, rest: str, also: str, whole: str) -> None:
    read = broken(f"{FILL} {begun}", f"{rest} of the whole shop.", also=also)
    assert whole in read
    assert rest not in read


def test_a_letter_that_breaks_words_breaks_all_of_them() -> None:
    read = broken(f"{FILL} manage-", f"ment {FILL[:60]} the kit-", "chen of the shop.")
    assert {"management", "kitchen"} <= set(read)


def test_a_broken_word_stands_where_it_begins() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 200, f"{FILL} manage-", SIZE)
        put(canvas, 72, 214, "ment of the shop.", SIZE)

    first, second = drawn(page).pages[0].lines
    assert first.words[-1].text == "management"
    assert first.words[-1].box is not None
    assert first.words[-1].box.bottom < 205
    assert second.text == "of the shop."


def test_a_word_broken_by_the_end_of_a_page() -> None:
    runs = [(72.0, 600 + 14 * number, FILL) for number in range(8)]
    last = (72.0, 712.0, f"{FILL} manage-")
    document = drawn(page_of([*runs, last]), page_of([(72, 72, "ment of the shop.")]))
    assert texts(document)[-2:] == [f"{FILL} management", "of the shop."]
    assert starts(document)[-1] is False


@pytest.mark.parametrize("y", [120.0, 300.0])
def test_labels_in_one_run_and_values_in_another(y: float) -> None:
    runs = [
        (72.0, y, "DOJ"),
        (72.0, y + 14, "DOR"),
        (200.0, y, "3 May 2018"),
        (200.0, y + 14, "4 June 2024"),
    ]
    assert texts(drawn(page_of(runs))) == ["DOJ\t3 May 2018", "DOR\t4 June 2024"]


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (0, 2, 4, 1, 3), (4, 3, 2, 1, 0)])
def test_raised_endings_drawn_by_themselves(order: Sequence[int]) -> None:
    pieces = ["Employed since the 1", "st", " of May 2021 to the 22", "nd", " June 2023."]
    runs: list[tuple[float, float, str, float]] = []
    x = 72.0
    for number, text in enumerate(pieces):
        size, rise = (6.0, 4.0) if number % 2 else (11.0, 0.0)
        runs.append((x, 200 - rise, text, size))
        x += stringWidth(text, FONT, size)

    def page(canvas: Canvas) -> None:
        for number in order:
            put(canvas, *runs[number])

    assert texts(drawn(page)) == ["Employed since the 1st of May 2021 to the 22nd June 2023."]


def test_a_head_of_two_columns_drawn_across() -> None:
    runs: list[Run] = [
        (72, 60, "Northgate Foods Ltd."),
        (400, 60, "Tel. 902-555-0101"),
        (72, 74, "12 Harbour Street"),
        (400, 74, "hr@northgate.example"),
        (72, 88, "Halifax, NS B3H 1A1"),
        (400, 88, "www.northgate.example"),
        *LETTER[2:],
    ]
    assert texts(drawn(page_of(runs)))[:6] == [
        "Northgate Foods Ltd.",
        "12 Harbour Street",
        "Halifax, NS B3H 1A1",
        "Tel. 902-555-0101",
        "hr@northgate.example",
        "www.northgate.example",
    ]


def test_a_narrow_column_beside_the_letter() -> None:
    beside = ["Bakery", "Since 1950", "Halifax", "Dartmouth", "Truro", "902-555-0101", "Open daily"]
    body = [(x + 110, y, text[:70]) for x, y, text in LETTER[4:12]]
    runs = [(40.0, 190.0 + 17 * number, text) for number, text in enumerate(beside)]
    read = texts(drawn(page_of([*runs, *body])))
    assert [text for text in read if text in beside] == beside
    assert [text for text in read if text not in beside] == [text for _, _, text in body]


def test_heads_feet_and_a_list_over_pages() -> None:
    items = [f"- Kept the {'abcdefgh'[at % 8]}{'klmnop'[at // 8]} oven clean" for at in range(45)]
    items[20] += ", in good working order, and wrote a note of all that was done to it, and for"
    rest = "what reason, and filed the notes"

    def page(number: int, runs: Sequence[Run]) -> Draw:
        head = [(72.0, 30.0, "Northgate Foods Ltd."), (72.0, 42.0, "12 Harbour Street, Halifax")]
        return page_of([*head, *runs, (280.0, 770.0, f"Page {number} of 2")])

    first = [(72.0, 100 + 30.0 * number, text) for number, text in enumerate(items[:21])]
    more = [(82.0, 80.0, rest)]
    more += [(72.0, 110 + 25.0 * number, text) for number, text in enumerate(items[21:])]
    document = drawn(page(1, first), page(2, more))
    body = [placed for placed in document.lines if placed.line.zone is Zone.BODY]
    assert [placed.line.text for placed in body] == [*items[:21], rest, *items[21:]]
    assert not body[21].line.is_paragraph_start


@pytest.mark.parametrize(("height", "is_read"), [(3.0, False), (-1.5, True)])
def test_words_struck_through_are_not_read(height: float, is_read: bool) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 200, "She is paid $24.50 an hour $26.00 an hour.", SIZE)
        left = 72 + stringWidth("She is paid ", FONT, SIZE)
        right = left + stringWidth("$24.50 an hour", FONT, SIZE)
        canvas.line(left, HEIGHT - 200 + height, right, HEIGHT - 200 + height)

    (text,) = texts(drawn(page))
    assert ("$24.50" in text) is is_read
    assert "$26.00 an hour." in text


@pytest.mark.parametrize("sign", ["•", "€"])
def test_a_sign_that_measures_of_standard_fonts_lack_has_its_width(sign: str) -> None:
    (line,) = drawn(lambda canvas: put(canvas, 72, 100, f"{sign} Baked bread", SIZE)).pages[0].lines
    first, baked, _ = (word.box for word in line.words)
    assert first
    assert baked
    assert first.right - first.left == pytest.approx(stringWidth(sign, FONT, SIZE))
    assert baked.left == pytest.approx(72 + stringWidth(f"{sign} ", FONT, SIZE))
