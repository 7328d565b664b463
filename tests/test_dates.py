"""Shapes of dates, and periods as the stage after the finders takes them."""

import pytest
from builders import letter_of

from letterproof.fields._dates import dates
from letterproof.fields._periods import periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1st of March, 2019", ["2019-03-01"]),
        ("March the 1st, 2019", ["2019-03-01"]),
        ("01-Mar-2019", ["2019-03-01"]),
        ("01.03.2019", ["2019-03-01"]),
        ("2019-03-01", ["2019-03-01"]),
        ("2019 March 1", ["2019-03-01"]),
        ("03/2019", ["2019-03"]),
        ("Mar '19", ["2019-03"]),
        ("07 Nov'2017", ["2017-11-07"]),
        ("the 3rd day of May, 2021", ["2021-05-03"]),
        ("5 May\n2020", ["2020-05-05"]),
        ("5 May\n\n2020", []),
        ("le 1er août 2019", ["2019-08-01"]),
        ("15.06. - 15.09.2021", ["2021-06-15", "2021-09-15"]),
        ("du 3 au 28 mai 2021", ["2021-05-03", "2021-05-28"]),
        ("03/2019-06/2021", ["2019-03", "2021-06"]),
        ("15 March-20 April 2019", ["2019-03-15", "2019-04-20"]),
        ("2018 – 2021", ["2018", "2021"]),
        ("29 February 2021", []),
        ("Septmber 2021", ["2021-09"]),
        ("tel. 514-555-0199, ref. HR/12/2026, +91 80 2019 1234", []),
        ("ISO 9001 certified, 2015 customers", []),
    ],
)
def test_shapes(text: str, expected: list[str]) -> None:
    assert [str(mention.value) for mention in dates(text)] == expected


def test_a_period_pairs_its_sides_in_order() -> None:
    letter = letter_of(
        "He joined as Trainee on 1 May 2018 and was promoted to Lead on 1 June 2019."
        " He left on 30 June 2020."
    )
    said = [
        (str(p.start.value) if p.start else None, str(p.end.value) if p.end else None)
        for p in periods(letter)
    ]
    assert said == [("2018-05-01", "2019-06-01"), ("2019-06-01", "2020-06-30")]


def test_an_end_at_the_present_points_at_the_words_that_say_so() -> None:
    letter = letter_of("She has worked here from March 15, 2023 to the present day.")
    (period,) = periods(letter)
    assert period.end is not None
    assert letter.document.evidence(period.end.at)[0].text == "the present day"
