"""What texts mean, and pairs of duties that share no word."""

import pytest

from letterproof.model.occupation import DutyMatch
from letterproof.noc import match
from letterproof.noc.comparison import Told
from letterproof.noc.meaning import likeness, meaning


@pytest.mark.parametrize(
    ("language", "text", "same_work", "other_work"),
    [
        ("en", "Made soups and stews", "Prepare and cook meals", "Repair motor vehicles"),
        ("en", "Gave residents their pills", "Administer medications", "Operate lathes"),
        ("fr", "Encaissement", "Recevoir le paiement des clients", "Souder des pièces de métal"),
        ("fr", "Démontage moteur", "Réparer des véhicules", "Préparer des repas"),
    ],
)
def test_same_work_is_nearer(language: str, text: str, same_work: str, other_work: str) -> None:
    told = meaning(text, language)
    near, far = (likeness(told, meaning(other, language)) for other in (same_work, other_work))
    assert near > far + 0.2


def test_both_languages_share_a_space() -> None:
    french = meaning("Préparer et cuire des repas", "fr")
    english = meaning("Prepare and cook meals", "en")
    assert likeness(french, english) > 0.8


def test_a_direction_has_length_one() -> None:
    told = meaning("Repaired brakes and changed oil", "en")
    assert likeness(told, told) == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize("text", ["", "of the and", "zzqx wvvq"])
def test_without_known_words_there_is_no_meaning(text: str) -> None:
    assert meaning(text, "en").way == ()
    assert likeness(meaning(text, "en"), meaning("Repaired brakes", "en")) == 0


def test_a_duty_finds_one_that_shares_no_word() -> None:
    (found,) = _matches("Made soups and stews for 80 guests a night", "63200", "en")
    assert found.noc_duty == "Prepare and cook complete meals or individual dishes and foods"
    (found,) = _matches("Couper les légumes et mijoter les plats du jour", "63200", "fr")
    assert found.noc_duty == "Prepare and cook complete meals or individual dishes and foods"


def test_other_work_is_near_nothing() -> None:
    for found in _matches("Filed the quarterly tax returns", "63200", "en"):
        assert found.noc_duty is None


def test_a_duty_of_unknown_words_is_near_nothing() -> None:
    for found in _matches("zzqx wvvq", "63200", "en"):
        assert (found.noc_duty, found.score) == (None, 0)


def _matches(duty: str, code: str, language: str) -> tuple[DutyMatch, ...]:
    comparison = match([Told(duty, 0, 0)], None, code, language).comparison
    assert comparison
    return comparison.duties
