"""Pipelines that are loaded our way tell what those that spaCy loads tell."""

import logging
import re
from itertools import product

import msgspec
import pytest
import spacy

from letterproof import language

STOCK = ("ner", "lemmatizer", "senter", "strings")
SAID = (
    "He'll prepare sub-contractors' timesheets (approx. 40/week), don't-miss reports :) and e-mail "
    "http://www.example.com/a-b, i.e. the anti-fraud team in Saint-Jean-sur-Richelieu. "
    "Il s’occupe d'entr'aide, du porte-parole et de l'après-vente, c.-à-d. de « sous-traitants » à "
    "Saint-Jean-sur-Richelieu (mi-2019), http://www.exemple.ca/a-b; aujourd'hui, anti-2000 ou "
    "télé-travail : rendez-vous et chef-d’œuvre, vingt-et-un, 25 $/h... (ಠ_ಠ) anti-ಠ"
)


def pattern() -> str:
    path = language.folder("fr")
    if path is None:
        pytest.skip("the French pipeline is not installed")
    return str(msgspec.msgpack.decode((path / "tokenizer").read_bytes())["token_match"])


@pytest.mark.parametrize("tongue", sorted(language.PIPELINES))
@pytest.mark.filterwarnings("ignore:.W095")
def test_a_pipeline_reads_as_spacy_loads_it(tongue: str) -> None:
    ours = language.pipeline(tongue)
    if ours is None:
        pytest.skip("the pipeline is not installed")
    logging.getLogger("spacy").setLevel(logging.ERROR)
    theirs = spacy.load(language.PIPELINES[tongue], exclude=STOCK)
    told = [
        [
            (
                token.idx,
                token.text,
                token.tag_,
                token.pos_,
                str(token.morph),
                token.dep_,
                token.head.i,
            )
            for token in parse(SAID)
        ]
        for parse in (ours, theirs)
    ]
    assert told[0] == told[1]


def test_a_word_stays_whole_as_the_french_pattern_says() -> None:
    everything = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))

    def members(body: str) -> set[str]:
        return set(re.findall(f"[{body}]", everything, re.IGNORECASE))

    far = set(language.FAR.findall(everything))
    letters = {each for each in everything if language.LETTERS.fullmatch(each)}
    bodies = set(re.findall(r"\[([^\]]{100,})\]", pattern()))
    assert len(bodies) == 3
    for body in bodies:
        wide = language.ALPHABETS.sub(r"\\w", body)
        assert len(wide) < 10
        assert members(body) - far <= members(wide)
        assert members(body) & letters == members(wide) & letters
    for alternative in pattern().split(")|(?:^"):
        marks = re.findall(r"\[([^\]\w]+)\](?!\?)", alternative)
        assert marks
        assert set("".join(marks)) == set(re.findall(language.MARK.pattern, "".join(marks)))


def test_words_stay_whole() -> None:
    words = ("anti", "Télé", "mi", "sous", "R", "entr", "grand", "saint", "chef", "black", "x")
    exact = re.compile(pattern())
    quick = language.Whole(pattern())
    for first, mark, last in product(words, "-‑–'’_ ", ("Œuvre", "aidé", "out", "2000", "aª", "ქ")):
        for said in (first + mark + last, f"{first}{mark}en{mark}{last}", f"{first}{mark}"):
            assert bool(quick.match(said)) == bool(exact.match(said)), said
