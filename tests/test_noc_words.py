"""The words of a text, and the language they are in."""

import sys
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterproof.fields.duties import duties
from letterproof.model.fact import Fact, Facts, Position
from letterproof.noc import catalogue, index
from letterproof.noc.letter import compare
from letterproof.noc.search import language_of, search_in, speaking
from letterproof.noc.words import spoken_as, stems, words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ma\u00adnu\u200bfac\u2060turing", ["manufacturing"]),
        ("\ufeffCafé", ["cafe"]),
        ("Cafe\u0301", ["cafe"]),
        ("ŒUFS et bœuf, cæcum", ["oeufs", "et", "boeuf", "caecum"]),
        ("qualiﬁed", ["qualified"]),
        ("caf\udce9", ["caf"]),
        ("\ud800", []),
    ],
)
def test_words(text: str, plain: list[str]) -> None:
    assert words(text) == plain


@given(st.text(st.characters()))
def test_any_words_can_be_written_and_spoken(text: str) -> None:
    "".join(words(text)).encode()
    for language in ("en", "fr"):
        "".join(spoken_as(text, language)).encode()
        assert len(speaking(text, "63200", language)) <= 5


def test_words_are_spoken_as_they_were_written() -> None:
    assert spoken_as("Mains-d\u2019\u0153uvre, prépa\u00adrées", "fr").keys() == set(
        stems("mains d oeuvre preparees", "fr")
    )
    assert speaking("wel\u00adder\u0334 ½ ℡ №", "72106", "en") == ["welder"]


def test_the_stemmer_is_the_packages_own(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("Stemmer")
    monkeypatch.setitem(sys.modules, "Stemmer", module)
    assert stems("welding, welders and sorcery", "en") == ("weld", "welder", "sorceri")


@pytest.mark.parametrize(
    ("told", "title", "language"),
    [
        (["Nettoyage chambres", "Lavage planchers", "Changement draps"], None, "fr"),
        (["Supervised a team"], "Chef de cuisine", "en"),
        (["Encaissement"], "Cashier", "fr"),
        (["Cooking meals", "Food preparation"], "Sous chef", "en"),
        (["Entretien de machines"], "Operator of the machines in the plant", "fr"),
        ([], "Chef de cuisine", "fr"),
        ([], "Soudeur", "fr"),
        ([], "Line cook", "en"),
        (["zzqx"], "Aide de cuisine", "fr"),
        ([], None, "en"),
    ],
)
def test_the_language_of_a_few_words(told: list[str], title: str | None, language: str) -> None:
    assert language_of(told, title) == language


def test_search_looks_where_more_words_are_known() -> None:
    for told, language in (("boulanger pâtissier", "fr"), ("pastry cook", "en")):
        assert search_in(["en", "fr"], told)[1] == language


def test_lines_and_their_owners_are_numbered_alike() -> None:
    codes, owners = index.codes(), index.owner_of_line()
    for code in codes[::40]:
        assert {codes[owners[number]] for number in index.line_numbers(code)} == {code}


@pytest.mark.parametrize("code", ["", "6320", "\ud800", "６３２００", "63200 "])
def test_only_five_digits_are_an_occupation(code: str) -> None:
    assert catalogue.occupation(code) is None


@pytest.mark.parametrize("code", ["", "63200", "\ud800", "６３２２"])
def test_only_four_digits_have_successors(code: str) -> None:
    assert catalogue.successors(code) == ()


def test_of_a_letter_with_too_many_duties_the_first_count() -> None:
    told = tuple(Fact(duties, "Cooked meals", "Cooked meals", (), 0.9, "test") for _ in range(700))
    comparison = compare(Facts(), (Position({"duties": told}, 0),), "63200", "en").comparison
    assert comparison is not None
    assert len(comparison.duties) == 500
