"""What is asked of an employer: every rule, both languages, and the files it is written into."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from reports import report_around, whole_report
from rule_builders import intake_of

from letterproof import contract
from letterproof.model.dossier import Case
from letterproof.profiles import PROFILES
from letterproof.report import Report
from letterproof.reporters import Look, reporter
from letterproof.reporters._request import BLANK, Request, request
from letterproof.reporters._request_english import ENGLISH
from letterproof.reporters._request_french import FRENCH
from letterproof.reporters._request_rules import ASKED, NOT_ASKED, ON_VALUES, UNREAD, WITHIN
from letterproof.reporters._request_words import WORDS
from letterproof.reporters.employer_request import _name
from letterproof.rules import across, check, rules
from letterproof.view import finding_of, letter_of

HERE = Path(__file__).parent
GOLDEN = sorted((HERE / "golden").glob("*.json"))
AS_OF = "2026-11-22"
ABROAD = "work-outside-canada"
"""Asked only where the place is in doubt, which it is in none of the samples."""
FIELD = re.compile(r"{(\w+)}")
QUOTED = re.compile("«[^»]*»")
OURS = re.compile(
    r"\b(?:NOC|CNP|TEER|FEER|eligib\w*|admissib\w*|IRCC|officer|agent|refus\w*|fraud\w*)\b",
    re.IGNORECASE,
)


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted((HERE / "rules").glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(case, id=f"{file.stem}: {case['name']}")


def checked(case: dict[str, Any]) -> list[contract.Letter]:
    as_of = date.fromisoformat(case.get("as_of", AS_OF))
    profile = PROFILES[case.get("profile", "express-entry")]
    intakes = [intake_of(each, as_of) for each in (case, *case.get("beside", []))]
    letters = [letter_of(intake, list(check(intake, profile))) for intake in intakes]
    held = Case(tuple(letters))
    for found in across(held, profile):
        for letter in letters:
            if letter["path"] == str(found.path):
                letter["findings"].append(finding_of(found))
    return letters


def asked(letter: contract.Letter, language: str = "en") -> Request | None:
    return request(letter, AS_OF, WORDS[language])


def points(letter: contract.Letter, language: str = "en") -> tuple[str, ...]:
    found = asked(letter, language)
    return found.points if found else ()


def letter(case: str) -> contract.Letter:
    """Read the first letter of a case of the rules' tests, written as TOML."""
    return checked(tomllib.loads(case))[0]


def files(report: contract.Report, language: str = "en") -> dict[str, bytes]:
    write = reporter("employer_request").files
    assert write
    return dict(write(Report.of(report), Look(language=language)))


def assert_reads_well(found: Request) -> None:
    parts = (*found.about, *found.opening, *found.points, *found.closing, found.subject)
    for text in parts:
        assert text == " ".join(text.split(" ")), text
        assert "  " not in text, text
        assert not FIELD.search(text), text
        assert not OURS.search(text), text
        assert "None" not in text, text
    for text in (*found.opening, *found.points):
        assert text[-1] in ".?", text
        assert text[0].isupper() or not text[0].isalpha(), text
        assert ", ." not in text, text
        assert ".." not in text, text
    if found.words.locale == "fr-CA":
        for text in (QUOTED.sub("", part) for part in parts):
            assert " :" not in text, text
            assert not re.search(r"\s[?;!]", text), text
        assert not any("« " in part or " »" in part for part in parts)


def test_every_rule_has_its_place() -> None:
    names = {rule.name for rule in rules()}
    assert set(ASKED) | NOT_ASKED | UNREAD == names
    assert len(ASKED) + len(NOT_ASKED) + len(UNREAD) == len(names)
    assert set(ASKED) >= ON_VALUES
    assert WITHIN.keys() <= ENGLISH.keys()
    page = (HERE.parent / "docs" / "employer_request.md").read_text("utf-8")
    assert all(f"`{name}`" in page for name in NOT_ASKED)


def test_both_languages_say_the_same_things() -> None:
    assert list(ENGLISH) == list(FRENCH)
    for key, text in ENGLISH.items():
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(FRENCH[key])), key
        assert text.count("?") == FRENCH[key].count("?"), key
        assert text.endswith((".", "?")) == FRENCH[key].endswith((".", "?")) or key == "decimal"


@pytest.mark.parametrize("case", cases())
def test_what_rules_find_is_asked(case: dict[str, Any]) -> None:
    for one in checked(case):
        rules_found = {found["rule"] for found in one["findings"]}
        english, french = asked(one, "en"), asked(one, "fr")
        assert (english is None) == (french is None)
        if english and french:
            assert len(english.points) == len(french.points)
            assert_reads_well(english)
            assert_reads_well(french)
            for key in ("NOC", "CNP"):
                assert key not in " ".join(french.points)
        if not rules_found & (set(ASKED) | UNREAD):
            assert english is None


@pytest.mark.parametrize("rule", sorted(ASKED))
def test_every_rule_that_is_asked_gives_a_sentence(rule: str) -> None:
    stem = next(each for each in rules() if each.name == rule).module.rpartition(".")[2]
    every = tomllib.loads((HERE / "rules" / f"{stem}.toml").read_text("utf-8"))["case"]
    sentences = {"en": set[str](), "fr": set[str]()}
    for case in every:
        for one in checked(case):
            one["findings"] = [found for found in one["findings"] if found["rule"] == rule]
            for found in one["findings"]:
                found["severity"] = "warning"
            for language, said in sentences.items():
                said.update(points(one, language))
    assert sentences["en"]
    assert sentences["fr"]
    assert not sentences["en"] & sentences["fr"]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", WORDS)
def test_the_samples(path: Path, language: str) -> None:
    report = json.loads(path.read_text("utf-8"))
    made = files(report, language)
    needs = any(
        found["rule"] in ASKED and found["severity"] != "info" and found["rule"] != ABROAD
        for found in report["letters"][0]["findings"]
    )
    assert len(made) == (2 if needs else 0)
    for name, data in made.items():
        assert name.startswith(f"{Path(report['letters'][0]['path']).stem}-request.")
        if name.endswith(".txt"):
            text = data.decode()
            assert all(len(line) <= 72 for line in text.splitlines())
            assert text.endswith(f"{BLANK}\n")
        else:
            assert docx.Document(BytesIO(data)).paragraphs
    assert made == files(report, language)


COOK_AND_CHEF = """
facts = { candidate_name = "Leila Haddad", signatory_name = "Tomas Novak" }
[[positions]]
title = "Line Cook"
start_date = "2021-03-04"
end_date = "2022-05-01"
[[positions]]
title = "Sous Chef"
start_date = "2022-05-02"
end_date = "present"
hours_per_week = "40"
"""


def only(letter: contract.Letter, *rules: str) -> contract.Letter:
    letter["findings"] = [found for found in letter["findings"] if found["rule"] in rules]
    return letter


def test_a_point_says_for_which_position() -> None:
    one = only(letter(COOK_AND_CHEF), "hours-missing", "benefits-missing", "job-status-missing")
    only_one, *each = points(one)
    assert only_one.startswith("For the position Line Cook, 2021 to 2022: state the hours worked")
    assert each == [
        "For each position: mention the benefits of the job, or state that there are none.",
        "For each position: state the type of job: permanent or temporary, full-time or part-time.",
    ]
    assert points(one, "fr")[0] == (
        "Pour le poste «\u00a0Line Cook\u00a0», de 2021 à 2022\u00a0: indiquer en chiffres le "
        "nombre d’heures travaillées au cours d’une semaine normale."
    )


def test_positions_are_told_apart() -> None:
    said = COOK_AND_CHEF.replace("2022", "2021").replace("Sous Chef", "Line Cook")
    one = only(letter(said.replace('"present"', '"2021-07"')), "hours-missing")
    assert points(one)[0].startswith("For the position Line Cook, 2021, no. 1 in the letter: ")
    for old, new in (
        ('title = "Line Cook"\n', ""),
        ('"Line Cook"', '{ value = "Line Cook", confidence = 0.5 }'),
    ):
        nameless = only(letter(COOK_AND_CHEF.replace(old, new)), "hours-missing")
        assert points(nameless)[0].startswith("For the position held 2021 to 2022: ")


def test_only_what_was_read_surely_is_said() -> None:
    found = asked(letter(COOK_AND_CHEF))
    assert found
    assert found.greeting == "Dear Tomas Novak,"
    assert found.about[0] == "Employee: Leila Haddad"
    doubtful = COOK_AND_CHEF.replace(
        "facts = {", 'facts = { letter_date = { value = "2026-03-04", confidence = 0.5 },'
    ).replace('"Tomas Novak"', '{ value = "Tomas Novak", confidence = 0.5 }')
    found = asked(letter(doubtful))
    assert found
    assert found.greeting == "Dear Sir or Madam,"
    assert "Novak" not in " ".join((*found.to, *found.about, found.subject))
    assert not any("2026" in line for line in found.about)


def test_what_is_waived_is_left_out_and_remarks_are_no_reason_to_write() -> None:
    one = only(letter(COOK_AND_CHEF), "hours-missing", "benefits-missing")
    one["findings"][0]["waived"] = {"reason": "seen", "by": "N", "until": "2027-01-01"}
    assert not any("hours" in point for point in points(one))
    for found in one["findings"]:
        found["severity"] = "info"
    assert asked(one) is None
    one["findings"][0]["waived"] = None
    one["findings"][0]["severity"] = "error"
    assert points(one)[-1].startswith("For each position: if possible, mention")


def test_what_is_doubtful_on_a_scan_is_asked_as_a_copy() -> None:
    one = letter(
        """
        facts = { employer_phone = { value = "+19025550142", confidence = 0.5 } }
        positions = [{ hours_per_week = { value = "4", confidence = 0.5 } }]
        read_at = 0.9
        """
    )
    only(one, "hours-below-minimum", "fact-doubtful")
    found = asked(one)
    assert found
    (point,) = found.points
    assert "the telephone number and the number of hours a week. Send a clear copy: " in point
    assert "need not change" in " ".join(found.closing)
    one["text_source"] = "digital"
    assert [point[:20] for point in points(one)] == ["State the telephone ", "State the number of "]


def test_what_may_stand_on_a_dark_page_need_not_be_added() -> None:
    one = letter(
        """
        other_pages = [{ is_legible = false }]
        positions = [{ hours_per_week = "40" }]
        """
    )
    found = asked(one)
    assert found
    assert "page 2" in found.points[0]
    assert "could not read needs no change" in found.opening[0]
    assert any(point.startswith("If your letterhead does not show it") for point in found.points)


def test_what_is_an_answer_is_not_asked_again() -> None:
    part_time = "positions = [{ hours_per_week = '18', job_status = 'permanent part_time' }]"
    assert asked(only(letter(part_time), "hours-below-minimum")) is None
    own = "facts = { candidate_name = 'Ana Silva', signatory_name = 'Ana Silva' }"
    one = only(letter(own), "self-employed")
    assert one["findings"]
    assert asked(one) is None


def test_the_same_is_asked_once() -> None:
    one = letter("positions = [{ title = 'Cook', duties = ['Cooking'] }]")
    only(one, "duties-too-few", "duties-vague")
    assert len(one["findings"]) == 2
    assert len(points(one)) == 1


@pytest.mark.parametrize("kind", ["pay_stub", "offer_letter", "other"])
def test_other_documents_are_left_alone(kind: str) -> None:
    assert asked(letter(f"kind = '{kind}'")) is None
    assert asked(letter("language = 'de'")) is None


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        ("PasswordProtected: The PDF opens only with a password.", "opens only with a password"),
        ("NoText: No words can be read on any page. Ask for a better scan.", "No text can be read"),
        ("UnreadableFile: The file is empty. Ask for it to be sent again.", "It is empty"),
        ("UnreadableFile: The PDF is cut short. Ask for the file again.", "damaged or incomplete"),
        ("UnreadableFile: The file is larger than 64 MB. Send it alone.", "more than a letter"),
        ("UnreadableFile: The file is an Excel workbook. Save it as PDF.", "a format that we"),
        ("UnreadableFile: The file took longer than 60 seconds.", "could not be opened"),
    ],
)
def test_a_file_that_could_not_be_read_is_asked_again(trouble: str, why: str) -> None:
    one = letter(f'path = "letters/haddad.pdf"\ntrouble = "{trouble}"')
    found = asked(one)
    assert found
    assert why in found.opening[0]
    assert found.opening[0].endswith("?")
    assert found.about == ("File: haddad.pdf",)
    assert not found.points
    assert_reads_well(found)
    french = asked(one, "fr")
    assert french
    assert_reads_well(french)


HOSTILE = "Eve\u202e\x1b[2J\x00 <w:fldSimple w:instr='DDEAUTO'/> {0} {name} \u2028" + "x" * 900


def hostile() -> contract.Letter:
    one = json.loads(json.dumps(letter(COOK_AND_CHEF)))
    one["path"] = "../../etc/CON\u202e:<x>|?*.pdf"
    for name in ("candidate_name", "signatory_name", "employer_name"):
        one["facts"][name] = {
            **one["facts"]["signatory_name"],
            "value": HOSTILE,
            "text": HOSTILE,
        }
    one["facts"]["positions"][0]["title"]["value"] = HOSTILE
    one["findings"][0] = {
        **one["findings"][0],
        "rule": "placeholder-left",
        "evidence": [{"page": 1, "bbox": None, "text": HOSTILE}],
    }
    return one


@pytest.mark.parametrize("language", WORDS)
def test_what_a_letter_says_stays_text(language: str) -> None:
    made = files(report_around(hostile()), language)
    assert [re.fullmatch(r"[\w.-]+", name) and name[0] != "." for name in made] == [True, True]
    for name, data in made.items():
        if name.endswith(".txt"):
            text = data.decode()
            assert all(char.isprintable() or char in "\n\u00a0" for char in text)
            assert all(len(line) <= 72 for line in text.splitlines())
            assert "{0} {name}" in " ".join(text.split())
        else:
            with ZipFile(BytesIO(data)) as package:
                body = package.read("word/document.xml").decode()
            assert "fldChar" not in body
            assert "instrText" not in body
            assert "<w:fldSimple" not in body
            assert "\u202e" not in body


def test_names_are_safe_and_every_letter_has_its_own() -> None:
    taken: dict[str, int] = {}
    paths = (
        *("a/Lettre de référence.pdf", "b/lettre de Référence.docx", "c/LETTRE DE RÉFÉRENCE.pdf"),
        *("lettre-de-référence-2.pdf", "..pdf", "/.pdf", "C:\\x\\y.pdf", "手紙" * 90 + ".pdf"),
    )
    names = [_name(path, taken) for path in paths]
    assert names[:4] == [
        "Lettre-de-référence-request",
        "lettre-de-Référence-2-request",
        "LETTRE-DE-RÉFÉRENCE-3-request",
        "lettre-de-référence-2-2-request",
    ]
    assert names[6] == "y-request"
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name.encode()) < 200 for name in names)


@pytest.mark.parametrize(("language", "locale"), [("en", "en-CA"), ("fr", "fr-CA")])
def test_the_word_file(language: str, locale: str) -> None:
    report = report_around(letter(COOK_AND_CHEF))
    made = files(report, language)
    (data,) = [each for name, each in made.items() if name.endswith(".docx")]
    document = docx.Document(BytesIO(data))
    numbered = [each for each in document.paragraphs if each.style.name == "List Number"]
    assert [each.text for each in numbered] == list(points(report["letters"][0], language))
    for paragraph in document.paragraphs:
        assert {child.tag.partition("}")[2] for child in paragraph._p} <= {"pPr", "r"}  # noqa: SLF001
        for properties in paragraph._p.xpath(".//w:pPr | .//w:rPr"):  # noqa: SLF001
            names = {child.tag.partition("}")[2] for child in properties}
            assert names <= {"pStyle", "rStyle"}
    properties = document.core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.language == locale
    assert f"{properties.created:%Y-%m-%d}" == AS_OF
    with ZipFile(BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        styles = package.read("word/styles.xml").decode()
        names = package.namelist()
        links = "".join(package.read(name).decode() for name in names if name.endswith(".rels"))
    assert set(re.findall(r'<w:lang w:val="([^"]*)"', styles)) == {locale}
    assert not [name for name in names if "vba" in name or "custom" in name or "thumb" in name]
    assert "External" not in links
    blank = [run for each in document.paragraphs for run in each.runs if run.text == BLANK]
    assert {run.style.name for run in blank} == {"To Fill In"}
    assert len(blank) == 3


def test_a_report_of_everything() -> None:
    made = files(whole_report())
    assert sorted(made) == [
        *("locked-request.docx", "locked-request.txt"),
        *("quispe-request.docx", "quispe-request.txt"),
    ]
