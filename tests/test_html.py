"""The HTML report as text: whole, one page, nothing let in, nothing let out of a letter."""

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256

import pytest
from html_page import Page
from reports import intake, rendered, report_of, whole_report

from letterproof import contract
from letterproof.report import Leaf, Report
from letterproof.reporters import Look, Part, reporter
from letterproof.shown.layout import clean
from letterproof.shown.page_words import ENGLISH, FRENCH

PNG = b"\x89PNG\r\n\x1a\n"
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'{{7*7}}\u202e\x1b[31m"


def shown(
    report: contract.Report, leaves: Sequence[Leaf] = (), language: str = "en"
) -> tuple[str, Page]:
    text = reporter("html").text
    assert text
    look = Look(language=language, leaves=lambda _: leaves)
    page = "".join(text(Report.of(report), look))
    return page, Page(page)


LEAVES = (
    Leaf(1, 612, 792, PNG, "image/png"),
    Leaf(2, lines=("Cooked breakfast.", "Kept the walk-in cooler in order")),
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_names_are_there_once_and_links_lead_somewhere(language: str) -> None:
    _, page = shown(whole_report(), LEAVES, language)
    names = page.every("id")
    assert len(names) == len(set(names))
    links = [link for link in page.every("href") if link]
    pointed = [
        name for value in page.every("data-at") + page.every("data-of") for name in value.split()
    ]
    pointed += [name for value in page.every("data-is") for name in value.split()]
    assert links
    assert {link.removeprefix("#") for link in links} | set(pointed) <= set(names)
    assert all(link.startswith("#") for link in links)


def test_only_our_style_and_script_are_let_in() -> None:
    text, page = shown(whole_report(), LEAVES)
    (policy,) = (
        given["content"] or ""
        for tag, given in page.tags
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not page.every("style")
    assert all(source.startswith("data:image/") for source in page.every("src"))


def test_what_a_letter_says_is_only_text() -> None:
    report = report_of(intake())
    (letter,) = report["letters"]
    letter["path"] = HOSTILE
    for fact in letter["facts"].values():
        if isinstance(fact, dict) and isinstance(fact["value"], str):
            fact["value"] = fact["text"] = HOSTILE
            for piece in fact["evidence"]:
                piece["text"] = HOSTILE
    for position in letter["facts"]["positions"]:
        for duty in position["duties"]:
            duty["value"] = HOSTILE
    text, page = shown(report, [Leaf(1, lines=(HOSTILE,)), Leaf(2, 612, 792, PNG, '"><script>')])
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert [tag for tag, _ in page.tags].count("img") == 1
    assert not [name for _, given in page.tags for name in given if name.startswith("on")]
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "{{7*7}}" in text


def test_without_pages_it_says_so() -> None:
    text, _ = shown(report_of(intake()))
    assert ENGLISH["html_no_pages"] in text
    assert "<figure" not in text
    assert ENGLISH["html_left_out"] in rendered(report_of(intake()), "html")


def test_a_letter_alone_needs_no_overview() -> None:
    text, page = shown(report_of(intake()))
    assert 'id="overview"' not in text
    assert "#overview" not in page.every("href")


def test_french_labels_and_english_messages() -> None:
    text, page = shown(whole_report(), language="fr")
    assert '<html lang="fr">' in text
    assert "Les constats et les textes de la CNP sont en anglais." in text
    assert "Liste de contrôle" in page.text


def test_both_languages_say_the_same_things() -> None:
    assert ENGLISH.keys() == FRENCH.keys()
    for key, words in ENGLISH.items():
        assert set(re.findall(r"{\w*}", words)) == set(re.findall(r"{\w*}", FRENCH[key])), key


def test_evidence_in_words_is_marked() -> None:
    text, _ = shown(report_of(intake()), LEAVES)
    assert "<mark>Kept the walk-in cooler in order</mark>" in text


def test_boxes_lie_on_the_page_in_points() -> None:
    _, page = shown(report_of(intake()), LEAVES)
    views = [given["viewbox"] for tag, given in page.tags if tag == "svg"]
    assert views == ["0 0 612 792"]
    assert [tag for tag, _ in page.tags].count("rect") == 1  # all facts here stand in one place


def test_a_waived_finding_says_why_and_does_not_count() -> None:
    report = whole_report()
    for letter in report["letters"]:
        if letter["verdict"] == "fail":
            letter["verdict"] = "pass"
        for finding in letter["findings"]:
            finding["waived"] = {"reason": "Known", "by": "A. Roy", "until": "2027-01-01"}
    text, _ = shown(report)
    assert "Set aside by A. Roy until 2027-01-01: Known" in text
    assert not re.search(r"\d errors?</span>", text)
    assert "No error and no warning but what is waived." in text


def test_it_is_written_letter_by_letter() -> None:
    report = Report.of(whole_report())
    asked: list[str] = []

    def leaves(letter: contract.Letter) -> Sequence[Leaf]:
        asked.append(letter["path"])
        return ()

    text = reporter("html").text
    assert text
    pieces: Iterator[str] = text(report, Look(leaves=leaves))
    next(piece for piece in pieces if '<article class="letter" id="l1"' in piece)
    assert len(asked) == 1


def test_a_long_report_shows_the_pages_of_letters_with_findings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("letterproof.reporters.html.MOST_LETTERS", 2)
    asked: list[str] = []

    def leaves(letter: contract.Letter) -> Sequence[Leaf]:
        asked.append(letter["verdict"])
        return LEAVES

    text = reporter("html").text
    assert text
    report = Report.of(whole_report())
    assert [letter["verdict"] for letter in report.letters] == [
        "review",
        "unreadable",
        "fail",
        "pass",
    ]
    page = "".join(text(report, Look(leaves=leaves)))
    assert asked == ["review", "unreadable"]
    assert page.count("a report on more than 2 letters") == 2


def test_a_report_without_letters_is_a_page() -> None:
    page = rendered(report_of(), "html")
    Page(page)


def test_parts_are_added_to_a_letter_as_text() -> None:
    parts = (
        Part("Notes", ("Note", "By"), ((f"Called.\n{HOSTILE}", "Ana"),)),
        Part("Record", (), (("State", "open"),)),
    )
    text = reporter("html").text
    assert text
    report = report_of(intake())
    said = "".join(text(Report.of(report), Look(parts=lambda _: parts)))
    page = Page(said)
    assert {"Notes", "Note", "Called. " + clean(HOSTILE), "State", "open"} <= set(page.text)
    assert said.count("<script>") == 1
