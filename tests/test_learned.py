"""The second reader: weights of the words around dates, sums, places and titles."""

import gzip
import json
from importlib.resources import files

import pytest
from builders import letter_of

from letterproof.fields import fields
from letterproof.fields._context import IN_CELL, context
from letterproof.fields._learned import DOUBTFUL, UNLIKELY, doubted, weigh
from letterproof.fields._mentions import dates_told, places_told, sums_told
from letterproof.fields._title_mentions import titles_told
from letterproof.model.page import Span

ROLES = {
    "date": {"start", "end", "letter", "other"},
    "money": {"pay", "other"},
    "place": {"work", "other"},
    "title": {"held", "other"},
}
AROUND = (
    "To whom it may concern,\n\nThis is to certify that Ms. Ada Bello was with Korta Foods Ltd. {}"
    "\n\nSincerely,\n\nJon Aro\nDirector"
)


@pytest.mark.parametrize("kind", ROLES)
def test_weights_know_their_roles(kind: str) -> None:
    weights = weigh(kind, ["no such sign"])
    assert set(weights) == ROLES[kind]
    assert sum(weights.values()) == pytest.approx(1)


def test_every_file_of_weights_is_of_a_kind() -> None:
    kept = {file.name for file in files("letterproof.fields").joinpath("_weights").iterdir()}
    assert kept == {f"{kind}.json.gz" for kind in ROLES}


@pytest.mark.parametrize("kind", ROLES)
def test_no_weight_hangs_on_a_year_or_a_sum(kind: str) -> None:
    packed = files("letterproof.fields").joinpath("_weights", f"{kind}.json.gz").read_bytes()
    signs = json.loads(gzip.decompress(packed))["signs"].split("\n")
    words = [word for sign in signs if sign[0] in "<>-" for word in sign.split(" ")[1:]]
    assert words
    assert not [word for word in words if any(char.isdigit() for char in word.replace("0", ""))]


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("She took up her duties on 3 May 2019.", "start"),
        ("Her engagement began on 3 May 2019.", "start"),
        ("She left us of her own wish on 3 May 2019.", "end"),
        ("She remained with us until 3 May 2019.", "end"),
    ],
)
def test_a_date_by_its_words(said: str, role: str) -> None:
    (told,) = dates_told(letter_of(AROUND.format(said)))
    weights = weigh("date", told.signs)
    assert max(weights, key=lambda each: weights[each]) == role


def test_a_sum_by_its_words() -> None:
    letter = letter_of(
        AROUND.format("She drew a salary of $4,100 a month. Our yearly sales are $2,000,000.")
    )
    pay, sales = (weigh("money", told.signs)["pay"] for told in sums_told(letter))
    assert pay > 0.5 > sales


def test_a_place_by_its_words() -> None:
    letter = letter_of(AROUND.format("She worked at our Halifax plant. Our owner lives in Boston."))
    likely = {
        letter.text[told.at.start : told.at.end]: weigh("place", told.signs)["work"]
        for told in places_told(letter)
    }
    assert likely["Halifax"] > 0.5 > likely["Boston"]


def test_a_title_by_its_words() -> None:
    letter = letter_of(AROUND.format("She was engaged as Cook. Our Manager is Mr. Ivo Lund."))
    likely = {
        letter.text[told.at.start : told.at.end]: weigh("title", told.signs)["held"]
        for told in titles_told(letter)
    }
    assert likely["Cook"] > 0.5 > likely["Manager"]


def test_what_only_the_weights_see_is_doubtful() -> None:
    letter = letter_of(AROUND.format("Her stint commenced with the harvest, 3 May 2019."))
    (hit,) = fields()["start_date"].find(letter)
    assert str(hit.value) == "2019-05-03"
    assert hit.confidence < 0.8


def test_doubt() -> None:
    assert doubted(0.95, UNLIKELY / 2) == DOUBTFUL
    assert doubted(0.6, UNLIKELY / 2) == 0.6
    assert doubted(0.95, UNLIKELY) == 0.95


def test_signs_mask_dates_and_figures() -> None:
    letter = letter_of("Hired on 3 May 2019 for 1200 hours in Lagos.")
    at = Span(letter.text.index("Lagos"), letter.text.index("Lagos") + 5)
    (date,) = (told.mention.at for told in dates_told(letter))
    signs = context(letter, at, [date], ["own"])
    assert {"own", "<0 in", "<1 hours", "- <date>", "<2 0", "ends its line"} - signs == {
        "ends its line"
    }
    assert not [sign for sign in signs if "2019" in sign or "1200" in sign]


def test_a_cell_is_known() -> None:
    letter = letter_of("Start\tEnd\n3 May 2019\t4 June 2020")
    assert all(IN_CELL in told.signs for told in dates_told(letter))
