"""Which facts stand, and which position each belongs to."""

from pathlib import Path

import pytest
from builders import letter_of

from letterproof.assemble import assemble
from letterproof.fields import extract
from letterproof.fields.duties import duties
from letterproof.fields.end_date import end_date
from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.job_status import job_status
from letterproof.fields.salary import salary
from letterproof.fields.start_date import start_date
from letterproof.fields.title import title
from letterproof.model.fact import Position
from letterproof.model.page import Document, Line, Page, Word
from letterproof.outline import outline


def positions(text: str) -> tuple[Position, ...]:
    letter = letter_of(text)
    return assemble(letter, extract(letter))[1]


def told(position: Position) -> tuple[object, ...]:
    facts = (position.get(field) for field in (title, start_date, end_date))
    return tuple(fact and str(fact.value) for fact in facts)


HEADED = """
This is to certify that Ms. Ana Souza worked with Harbour Bistro Inc. from 4 May 2019 to
30 June 2023. She held these positions:

Line Cook (4 May 2019 to 3 July 2021), 32 hours per week

• Prepared soups and sauces
• Cleaned the grill station

Sous Chef (4 July 2021 to 30 June 2023), 40 hours per week

• Trained the line cooks in butchery
• Ordered fish and produce

Sincerely,
Joe Doe
Owner
"""


def test_headed_positions_keep_their_own_facts() -> None:
    first, second = positions(HEADED)
    assert told(first) == ("Line Cook", "2019-05-04", "2021-07-03")
    assert told(second) == ("Sous Chef", "2021-07-04", "2023-06-30")
    assert [str(p.get(hours_per_week).value) for p in (first, second)] == ["32", "40"]
    assert [fact.value for fact in first.all(duties)] == [
        "Prepared soups and sauces",
        "Cleaned the grill station",
    ]
    assert len(second.all(duties)) == 2


TABLED = """
Mr. Karthik S. was employed with us as follows.

Position\tFrom\tTo
Accounts Assistant\t4 May 2019\t3 July 2021
Senior Accountant\t4 July 2021\tPresent

He works 40 hours per week. His duties are:

• Prepares monthly statements
• Files the sales tax returns

Regards,
Joe Doe
"""


def test_what_is_said_once_is_repeated_in_each() -> None:
    first, second = positions(TABLED)
    assert told(first) == ("Accounts Assistant", "2019-05-04", "2021-07-03")
    assert told(second) == ("Senior Accountant", "2021-07-04", "present")
    for position in (first, second):
        assert str(position.get(hours_per_week).value) == "40"
        assert len(position.all(duties)) == 2


APART = """
From 2 May 2014 to 30 June 2017 Ms. Roy was employed as a Research Assistant. She coded surveys.

From 1 July 2017 to 31 August 2021 Ms. Roy was employed as a Research Officer. She wrote reports.

The working week was of 37.5 hours. Her last salary was 34,200 GBP per year.
"""


def test_what_is_told_once_behind_all_jobs_may_go_for_each() -> None:
    first, second = positions(APART)
    assert [str(each.get(hours_per_week).value) for each in (first, second)] == ["37.5", "37.5"]
    assert not first.get(hours_per_week).is_sure
    assert second.get(hours_per_week).is_sure
    assert first.get(salary) is None
    assert second.get(salary) is not None


def test_the_last_pay_of_two_jobs_is_of_the_second() -> None:
    text = RUNNING.replace("In both roles she", "Her current salary is $60,000 per year. She")
    first, second = positions(text)
    assert first.get(salary) is None
    assert second.get(salary) is not None


STATUS_OF_EACH = """
Miss Tan worked as a part-time Receptionist (24 hours weekly) from 5 June 2012 to 31 May 2014, and
as a full-time Front Office Supervisor (40 hours weekly) from 1 June 2014 to 30 November 2019.
"""


def test_a_status_before_each_title_is_that_jobs() -> None:
    found = [str(each.get(job_status).value) for each in positions(STATUS_OF_EACH)]
    assert found == ["? part_time", "? full_time"]


RUNNING = """
Ms. Nadia Petrenko was employed by us as a Junior Designer from March 2018 to May 2020 and as a
Lead Designer from June 2020 to the present. In both roles she works 37.5 hours per week.

Regards,
Joe Doe
"""


def test_two_jobs_in_one_sentence() -> None:
    first, second = positions(RUNNING)
    assert told(first) == ("Junior Designer", "2018-03", "2020-05")
    assert told(second) == ("Lead Designer", "2020-06", "present")
    assert str(first.get(hours_per_week).value) == "37.5"


def test_one_position_is_always_there() -> None:
    (only,) = positions("This is to certify that Mr. Bello is known to us.")
    assert told(only) == (None, None, None)


def test_silence_about_one_position_stays_silence() -> None:
    first, second = positions(HEADED.replace(", 32 hours per week", ""))
    assert first.get(hours_per_week) is None
    assert second.get(hours_per_week) is not None


def test_two_clear_values_are_doubtful() -> None:
    (only,) = positions(
        "Mr. Bello was employed as a welder. He works 40 hours per week.\n\n"
        "His working time is 35 hours per week."
    )
    fact = only.get(hours_per_week)
    assert not fact.is_sure
    assert {str(each.value) for each in (fact, *fact.rivals)} == {"40", "35"}


SENTENCES = """
I confirm that Nomvula Sibanda joined us as a Care Assistant on 11 September 2023, working 20 hours
per week at £10.90 per hour. With effect from 1 May 2024 she was appointed Senior Care Assistant.
She remains in that post, 37.5 hours weekly, and is currently paid £13.35 per hour.

Regards,
Joe Doe
"""


def test_each_sentence_speaks_of_its_own_job() -> None:
    first, second = positions(SENTENCES)
    assert [str(p.get(title).value) for p in (first, second)] == [
        "Care Assistant",
        "Senior Care Assistant",
    ]
    assert [str(p.get(hours_per_week).value) for p in (first, second)] == ["20", "37.5"]
    assert [str(p.get(salary).value.amount) for p in (first, second)] == ["10.90", "13.35"]


def test_a_stretch_inside_the_service_contradicts_nothing() -> None:
    (only,) = positions(
        "Ms. Grace Wanjiru worked with us as a surveyor from 4 May 2020 to 29 May 2026.\n\n"
        "The scheme she served on ran from January 2023 to December 2025."
    )
    assert told(only) == ("surveyor", "2020-05-04", "2026-05-29")
    assert not only.get(start_date).rivals


def test_a_form_of_terms_may_hold_a_list_of_duties() -> None:
    rows = [
        ("1. He held the position of Mine Surveyor.", 0),
        ("2. He averaged 48 hours per week.", 0),
        ("3. He was in charge of the following functions:", 0),
        ("a) setting out blast patterns with receivers;", 1),
        ("b) measuring stockpile volumes at month end.", 1),
    ]
    lines = tuple(
        Line((tuple(Word(word) for word in text.split()),), level=level) for text, level in rows
    )
    letter = outline(Document(Path("a.txt"), "0", "text/plain", (Page(1, lines),)))
    assert [hit.value for hit in duties.find(letter)] == [
        "setting out blast patterns with receivers",
        "measuring stockpile volumes at month end",
    ]


T1, T2 = ("Tiler", "2019-05-03", "2020-06-02"), ("Foreman", "2020-06-03", "2022-05-04")
S1, S2 = ("soudeuse", "2019-05-03", "2020-06-02"), ("cheffe d'équipe", "2020-06-03", "2022-05-04")
TWO_IN_PROSE = (
    (
        (
            "He held two posts: Tiler, 3 May 2019 - 2 June 2020, and Foreman,"
            " 3 June 2020 - 4 May 2022."
        ),
        T1,
        T2,
    ),
    (
        (
            "After serving as Tiler from 3 May 2019 to 2 June 2020, he took over as"
            " Foreman on 3 June 2020."
        ),
        T1,
        (*T2[:2], None),
    ),
    (
        "He began as Tiler (May 2019 to June 2020) and is now Foreman (June 2020 to present).",
        ("Tiler", "2019-05", "2020-06"),
        ("Foreman", "2020-06", "present"),
    ),
    (
        (
            "His first post, held from 3 May 2019 to 2 June 2020, was Tiler; from 3 June 2020"
            " to 4 May 2022 he was Foreman."
        ),
        T1,
        T2,
    ),
    (
        (
            "Elle a été soudeuse du 3 mai 2019 au 2 juin 2020, puis cheffe d'équipe"
            " du 3 juin 2020 au 4 mai 2022."
        ),
        S1,
        S2,
    ),
    (
        "Engagée le 3 mai 2019 (soudeuse), elle a pris du galon le 3 juin 2020 (cheffe d'équipe).",
        (*S1[:2], "2020-06-03"),
        (*S2[:2], None),
    ),
)


@pytest.mark.parametrize(("text", "one", "other"), TWO_IN_PROSE)
def test_two_jobs_told_in_prose(text: str, one: object, other: object) -> None:
    assert [told(position) for position in positions(text)] == [one, other]


def test_the_former_and_the_latter_have_their_own_pay() -> None:
    one, other = positions(
        "Mr Kagiso Modise served as Welder from 1 May 2014 to 31 July 2018 and as Workshop Foreman"
        " from 1 August 2018 to 28 February 2023. His salary in the former post was BWP 6,200.00"
        " per month and in the latter BWP 11,450.00 per month."
    )
    pays = [position.get(salary) for position in (one, other)]
    assert [pay and str(pay.value) for pay in pays] == [
        "6200.00 BWP month",
        "11450.00 BWP month",
    ]


def test_one_pay_of_two_jobs_is_doubtful_for_the_first() -> None:
    one, other = positions(
        "Ana Bos served as Clerk from 1 May 2014 to 31 July 2018 and as Cashier from 1 August 2018"
        " to 28 February 2023. Her salary was EUR 2,200 per month."
    )
    pays = [position.get(salary) for position in (one, other)]
    assert [pay and pay.is_sure for pay in pays] == [False, True]


def test_each_job_of_a_sentence_has_its_pay() -> None:
    first, second = positions(
        "From 3 May 2019 she was employed as Tiler with $20 per hour; effective 3 June 2020 she"
        " became Site Foreman, and her present pay is $30 per hour. She works 40 hours per week."
    )
    assert [str(p.get(salary).value.amount) for p in (first, second)] == ["20", "30"]
    assert [str(p.get(hours_per_week).value) for p in (first, second)] == ["40", "40"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr. Obi Eze was Driver until April 2017, Dispatcher thereafter.",
            [("Driver", None, "2017-04"), ("Dispatcher", "2017-04", None)],
        ),
        (
            (
                "From 3 May 2015 she was Cashier; from 1 June 2018 Shift Supervisor."
                " She left on 30 June 2021."
            ),
            [
                ("Cashier", "2015-05-03", "2018-06-01"),
                ("Shift Supervisor", "2018-06-01", "2021-06-30"),
            ],
        ),
        (
            (
                "Madame Léa Morin est entrée chez nous le 5 mars 2012 comme vendeuse. À partir du"
                " 1er juillet 2016, elle a été gérante de magasin, et elle l'est restée jusqu'au"
                " 30 avril 2021."
            ),
            [
                ("vendeuse", "2012-03-05", "2016-07-01"),
                ("gérante de magasin", "2016-07-01", "2021-04-30"),
            ],
        ),
        (
            (
                "Ana Silva joined us on 4 March 2013 as a Receptionist. Two years later, on"
                " 1 April 2015, the post of Office Manager fell vacant and she took it; she held it"
                " until 31 May 2019."
            ),
            [
                ("Receptionist", "2013-03-04", "2015-04-01"),
                ("Office Manager", "2015-04-01", "2019-05-31"),
            ],
        ),
        (
            (
                "Mr. Ng was employed as Welder from 1 February 2013. He moved to the Gdynia yard on"
                " 1 March 2015, and left us on 30 April 2018."
            ),
            [("Welder", "2013-02-01", "2018-04-30")],
        ),
        (
            (
                "Mr. Ravi Kumar worked with us from 1 April 2015 to 30 June 2022. From 1 April 2015"
                " until 31 March 2018, when he was promoted to Senior Engineer, he was Junior"
                " Engineer."
            ),
            [
                ("Junior Engineer", "2015-04-01", "2018-03-31"),
                ("Senior Engineer", "2018-03-31", "2022-06-30"),
            ],
        ),
        (
            (
                "Mme Ana Ruiz est employée chez nous. Du 5 mai 2014 au 31 mars 2018, date à"
                " laquelle elle a été promue cheffe de rang, elle était serveuse."
            ),
            [
                ("serveuse", "2014-05-05", "2018-03-31"),
                ("cheffe de rang", "2018-03-31", None),
            ],
        ),
    ],
)
def test_promotions_told_in_prose(text: str, expected: list[tuple[str | None, ...]]) -> None:
    assert [told(position) for position in positions(text)] == expected


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        (
            (
                "He is at present Lead Welder, a rank attained on 6 September 2013, having started"
                " as Welder on 12 October 2011."
            ),
            [("Welder", "2011-10-12", "2013-09-06"), ("Lead Welder", "2013-09-06", "present")],
        ),
        (
            (
                "Promotion to Senior Clerk came on 29 May 2018; until 28 May 2018 she had been"
                " Accounts Clerk, having joined on 13 July 2017. She retired on 15 June 2022."
            ),
            [
                ("Accounts Clerk", "2017-07-13", "2018-05-28"),
                ("Senior Clerk", "2018-05-29", "2022-06-15"),
            ],
        ),
        (
            (
                "C'est par le poste de Caissier qu'il a commencé, le 16 avril 2011 ; il l'a quitté"
                " le 13 mai 2015 pour celui de Gérant, tenu du 14 mai 2015 au 27 juin 2016."
            ),
            [("Caissier", "2011-04-16", "2015-05-13"), ("Gérant", "2015-05-14", "2016-06-27")],
        ),
        (
            (
                "Le 28 mai 2020, nous l'avons engagée comme Commis de ferme, au salaire de 62 000"
                " DA par mois ; le 2 juillet 2023, elle est passée Chef de culture."
            ),
            [
                ("Commis de ferme", "2020-05-28", "2023-07-02"),
                ("Chef de culture", "2023-07-02", None),
            ],
        ),
    ],
)
def test_two_positions_told_in_a_sentence(
    text: str, jobs: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert [told(position) for position in positions(text)] == jobs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Jan Bos started with us on 6 January 2014 as a Bench Joiner and was appointed"
                " Site Supervisor on 1 March 2021, which he remains today. As Bench Joiner he"
                " earned £9.20 an hour; he now earns £19.00 an hour."
            ),
            ["9.20 GBP hour", "19.00 GBP hour"],
        ),
        (
            (
                "M. Edem a travaillé chez nous comme ouvrier avicole du 3 février 2012 au 31 mars"
                " 2016, puis comme chef d'élevage du 1er avril 2016 au 28 février 2021. Il gagnait"
                " 450 euros par mois comme ouvrier et 900 euros par mois comme chef d'élevage."
            ),
            ["450 EUR month", "900 EUR month"],
        ),
        (
            (
                "M. Berrada a été employé au cabinet du 1er mars 2017 au 31 décembre 2023. Entré"
                " comme aide-comptable, il est passé chef de mission le 1er janvier 2020 au salaire"
                " de 11 500 DH par mois, jusqu'au départ. Avant cela, il touchait 6 000 DH."
            ),
            ["6000 MAD ?", "11500 MAD month"],
        ),
    ],
)
def test_the_pay_of_each_of_two_jobs(text: str, expected: list[str]) -> None:
    """Pay goes to the job that is named by its short title, taken on at it, or held today."""
    pay = [position.get(salary) for position in positions(text)]
    assert [fact and str(fact.value) for fact in pay] == expected
