"""Jobs in tables, as rows or as columns: each with its own facts."""

from decimal import Decimal
from itertools import pairwise
from xml.sax.saxutils import escape

import pytest
import word_builders as word
from builders import letter_of
from pdf_builders import HEIGHT, made, parsed, put
from reportlab.pdfgen.canvas import Canvas

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
from letterproof.model.page import Document
from letterproof.outline import outline

Rows = list[list[str]]

LETTERS = {
    "en": (
        "To whom it may concern, this is to certify that Ms. Amara Nwosu works for Northgate Foods",
        "Sincerely,",
        [
            ["Position", "Baker", "Head Baker", "Bakery Manager"],
            ["From", "3 June 2018", "4 May 2020", "1 March 2023"],
            ["To", "3 May 2020", "28 February 2023", "to date"],
            ["Hours", "30 per week", "37.5 per week", "40 per week"],
            ["Salary", "$19.50 per hour", "$23.00 per hour", "$61,000 per year"],
            ["Type", "Part-time", "Full-time", "Full-time, permanent"],
            [
                "Duties",
                "• Mixed doughs and batters\n• Baked bread and rolls",
                "• Trained two new bakers\n• Ordered flour and butter",
                "• Ran the bakery budget\n• Planned the weekly roster",
            ],
        ],
    ),
    "fr": (
        "À qui de droit, la présente atteste que Mme Amara Nwosu travaille pour Boulangerie Roy",
        "Salutations distinguées,",
        [
            ["Poste", "Boulangère", "Cheffe boulangère", "Gérante"],
            ["Du", "3 juin 2018", "4 mai 2020", "1er mars 2023"],
            ["Au", "3 mai 2020", "28 février 2023", "à ce jour"],
            ["Heures", "30 par semaine", "37,5 par semaine", "40 par semaine"],
            ["Salaire", "19,50 $ l'heure", "23,00 $ l'heure", "61 000 $ par année"],
            ["Statut", "Temps partiel", "Temps plein", "Temps plein, permanent"],
            [
                "Tâches",
                "• Préparer les pâtes\n• Cuire les pains",
                "• Former deux boulangers\n• Commander la farine",
                "• Gérer le budget\n• Planifier les horaires",
            ],
        ],
    ),
}
WHEN = [("2018-06-03", "2020-05-03"), ("2020-05-04", "2023-02-28"), ("2023-03-01", "present")]
HOURS = [Decimal(30), Decimal("37.5"), Decimal(40)]
PAID = ["19.50", "23.00", "61000"]
STATUS = ["? part_time", "? full_time", "permanent full_time"]


def pdf_of(opening: str, rows: Rows, closing: str, *, is_ruled: bool) -> Document:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, opening, 10)
        step = 460 / len(rows[0])
        sides = [76 + step * column for column in range(len(rows[0]))]
        y, tops = 140, [128]
        for row in rows:
            for x, cell in zip(sides, row, strict=True):
                for number, text in enumerate(cell.split("\n")):
                    put(canvas, x, y + 12 * number, text, 7.5)
            y += 16 + 12 * max(cell.count("\n") for cell in row)
            tops.append(y - 12)
        if is_ruled:
            canvas.grid([x - 4 for x in [*sides, 540]], [HEIGHT - top for top in tops])
        put(canvas, 72, y + 30, closing, 10)

    return parsed(made(page))


def word_of(opening: str, rows: Rows, closing: str) -> Document:
    def cell(text: str) -> str:
        return "".join(word.p(word.r(escape(line))) for line in text.split("\n"))

    table = word.table(*(tuple(map(cell, row)) for row in rows))
    return word.read(f"{cell(opening)}{table}{cell(closing)}")


def tabbed(opening: str, rows: Rows, closing: str) -> Document:
    tab = "<w:r><w:tab/></w:r>"
    lines = [word.p(tab.join(word.r(escape(cell)) for cell in row)) for row in rows]
    return word.read(
        f"{word.p(word.r(escape(opening)))}{''.join(lines)}{word.p(word.r(escape(closing)))}"
    )


def jobs(document: Document) -> tuple[Position, ...]:
    letter = outline(document)
    return assemble(letter, extract(letter))[1]


def read(kind: str, rows: Rows, language: str = "en") -> tuple[Position, ...]:
    opening, closing, _ = LETTERS[language]
    if kind == "word":
        return jobs(word_of(opening, rows, closing))
    return jobs(pdf_of(opening, rows, closing, is_ruled=kind == "ruled"))


def said(position: Position) -> tuple[object, ...]:
    facts = [position.get(field) for field in (title, start_date, end_date)]
    return tuple(fact and str(fact.value) for fact in facts)


def check(found: tuple[Position, ...], count: int, titles: list[str]) -> None:
    first = 3 - count
    assert [said(job) for job in found] == [
        (name, *when) for name, when in zip(titles[first:], WHEN[first:], strict=True)
    ]
    hours = [job.get(hours_per_week) for job in found]
    assert [fact and fact.value for fact in hours] == HOURS[first:]
    pay = [job.get(salary) for job in found]
    assert [fact and str(fact.value.amount) for fact in pay] == PAID[first:]
    kinds = [job.get(job_status) for job in found]
    assert [fact and str(fact.value) for fact in kinds] == STATUS[first:]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("corner", ["label", "", "Particulars", "heads"])
@pytest.mark.parametrize("kind", ["ruled", "unruled", "word"])
def test_jobs_as_columns(language: str, count: int, corner: str, kind: str) -> None:
    rows = [[row[0], *row[4 - count :]] for row in LETTERS[language][2]]
    if corner == "heads":
        word_for = "Position" if language == "en" else "Poste"
        rows.insert(0, ["", *(f"{word_for} {number + 1}" for number in range(count))])
    elif corner != "label":
        rows[0][0] = corner
    found = read(kind, rows, language)
    check(found, count, LETTERS[language][2][0][1:])
    for job, cell in zip(found, rows[-1][1:], strict=True):
        assert [fact.value for fact in job.all(duties)] == cell.replace("• ", "").split("\n")
    facts = [job.get(field) for job in found for field in (title, start_date, end_date)]
    facts += [job.get(hours_per_week) for job in found]
    assert all(fact and fact.is_sure for fact in facts)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", ["ruled", "unruled", "word"])
def test_jobs_as_rows(language: str, kind: str) -> None:
    rows = [list(row) for row in zip(*LETTERS[language][2][:-1], strict=True)]
    check(read(kind, rows, language), 3, LETTERS[language][2][0][1:])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_jobs_as_columns_that_only_tabs_part(language: str) -> None:
    opening, closing, rows = LETTERS[language]
    check(jobs(tabbed(opening, rows[:-1], closing)), 3, rows[0][1:])


@pytest.mark.parametrize("kind", ["ruled", "unruled", "word"])
def test_one_job_in_a_table_of_labels(kind: str) -> None:
    rows = [[row[0], row[3]] for row in LETTERS["en"][2][:-1]]
    check(read(kind, rows), 1, ["Baker", "Head Baker", "Bakery Manager"])


@pytest.mark.parametrize("kind", ["ruled", "unruled", "word"])
def test_labels_in_every_other_column_are_one_job(kind: str) -> None:
    rows = [
        ["Name", "Ana Souza", "Department", "Kitchen"],
        ["Position", "Line Cook", "Employee ID", "4411"],
        ["Start date", "3 June 2018", "End date", "Present"],
        ["Salary", "$40,000 per year", "Hours", "40 per week"],
    ]
    (job,) = read(kind, rows)
    assert said(job) == ("Line Cook", "2018-06-03", "present")
    assert all(fact.is_sure for facts in job.by_field.values() for fact in facts)


@pytest.mark.parametrize("kind", ["ruled", "unruled", "word"])
def test_titles_that_look_like_labels_head_rows(kind: str) -> None:
    rows = [
        ["Job title", "Period", "Status", "Salary"],
        ["Pay Clerk", "June 2018 to May 2020", "Full-time", "$40,000 per year"],
        ["Contract Officer", "June 2020 to May 2022", "Full-time", "$50,000 per year"],
        ["Rate Analyst", "June 2022 to present", "Full-time", "$60,000 per year"],
    ]
    assert [said(job) for job in read(kind, rows)] == [
        ("Pay Clerk", "2018-06", "2020-05"),
        ("Contract Officer", "2020-06", "2022-05"),
        ("Rate Analyst", "2022-06", "present"),
    ]


def test_the_latest_job_first() -> None:
    rows = [[row[0], row[3], row[2]] for row in LETTERS["en"][2][:-1]]
    check(read("unruled", rows), 2, ["Baker", "Head Baker", "Bakery Manager"])


def test_a_value_for_all_columns_is_of_each() -> None:
    rows = [row[:3] for row in LETTERS["en"][2][:3]]
    cells = ["".join(f"<w:tc>{word.p(word.r(cell))}</w:tc>" for cell in row) for row in rows] + [
        (
            f"<w:tc>{word.p(word.r('Hours'))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
            f"{word.p(word.r('40 per week'))}</w:tc>"
        )
    ]
    table = f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    found = jobs(word.read(f"{word.HELLO}{table}"))
    assert [said(job) for job in found] == [
        ("Baker", *WHEN[0]),
        ("Head Baker", *WHEN[1]),
    ]
    hours = [job.get(hours_per_week) for job in found]
    assert [fact and fact.value for fact in hours] == [40, 40]


def test_a_table_that_is_not_understood_leaves_doubt() -> None:
    rows = LETTERS["en"][2][:-1]
    cells = ["".join(f"<w:tc>{word.p(word.r(cell))}</w:tc>" for cell in row) for row in rows]
    odd = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
    cells[4] = odd + cells[4].removeprefix("<w:tc>")
    table = f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    for job in jobs(word.read(f"{word.HELLO}{table}")):
        assert not any(fact.is_sure for facts in job.by_field.values() for fact in facts)


def test_each_word_has_its_own_box() -> None:
    opening, closing, rows = LETTERS["en"]
    document = pdf_of(opening, [row[:3] for row in rows[:3]], closing, is_ruled=True)
    facts = [job.get(start_date) for job in jobs(document)]
    boxes = [fact.evidence[0].box for fact in facts if fact]
    assert all(one and other and one.right < other.left for one, other in pairwise(boxes))


FORMS = """
To whom it may concern,

This is to certify that Ms. Ana Souza worked with us in these positions.

{first}

Job title: Line Cook
Period: 4 May 2019 to 3 July 2021
Hours: 32 per week

• Prepared soups and sauces
• Cleaned the grill station

{second}

Job title: Sous Chef
Period: 4 July 2021 to 30 June 2023
Hours: 40 per week

• Trained the line cooks in butchery
• Ordered fish and produce

Sincerely,
Joe Doe
"""


@pytest.mark.parametrize("heads", [("", ""), ("First position", "Second position")])
def test_a_block_of_labels_for_each_job(heads: tuple[str, str]) -> None:
    letter = letter_of(FORMS.format(first=heads[0], second=heads[1]))
    found = assemble(letter, extract(letter))[1]
    assert [said(job) for job in found] == [
        ("Line Cook", "2019-05-04", "2021-07-03"),
        ("Sous Chef", "2021-07-04", "2023-06-30"),
    ]
    assert [len(job.all(duties)) for job in found] == [2, 2]
