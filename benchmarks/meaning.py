"""Learns a vector for each stem of duties, so that a text's sum lies where a teacher puts the text.

python benchmarks/meaning.py [--cache FILE]

The teacher is all-MiniLM-L6-v2, which knows English. English texts are the classification's and
how employers put them; French ones go where their English does: our translations and a list of
words word for word, lines and example titles to those of the same occupation that they come
nearest to. No case in `occupations/` is read. The texts are those of the database.
"""

import argparse
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import minilm
import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from scipy.sparse import csr_matrix, vstack

from letterproof.noc import catalogue, index
from letterproof.noc._database import rows
from letterproof.noc.meaning import FILE, STEPS
from letterproof.noc.words import EMPTY, stems, words

Floats = NDArray[np.float32]

HERE = Path(__file__).parent
HOME = HERE.parent / "src/letterproof/noc" / FILE
DIMENSIONS = 96

EXAMPLE, CLAUSE, WORD, TRANSLATED_WORD, COGNATE = 0.15, 0.3, 0.05, 1.0, 0.3
"""What a text of each kind weighs beside a duty, a spoken line or a sentence."""

SAME_WORK = 0.6
"""What a French line weighs that is not a translation."""

RARE_TITLE_WORD = 3
"""A stem of fewer example titles and of no other text is left out."""

SHARP = 12.0
"""How much nearer texts count among those of an occupation."""

SPELT_ALIKE = 85
BEGINNING = 4
"""Words of both languages whose first letters and so much in percent of all are the same."""


class Text(NamedTuple):
    """A text, how much it weighs, and its occupation where it is one's."""

    text: str
    weight: float
    code: str = ""


class Learned(NamedTuple):
    """A vector for each stem, as rows."""

    places: dict[str, int]
    vectors: Floats
    language: str

    def of(self, texts: Sequence[str]) -> Floats:
        """Give the directions of texts, as rows."""
        return normed(bags(texts, self.places, self.language) @ self.vectors)


class Teacher:
    """Where the teacher puts texts, in the dimensions that tell most apart."""

    def __init__(self, cache: Path | None) -> None:
        self.known: dict[str, Floats] = {}
        self.cache = cache
        if cache and cache.exists():
            with np.load(cache) as kept:
                self.known = dict(zip(kept["texts"].tolist(), kept["found"], strict=True))
        self.middle: Floats = np.zeros(384, np.float32)
        self.axes: Floats = np.eye(384, dtype=np.float32)

    def read(self, texts: Iterable[str]) -> None:
        """Ask for texts that were not asked for before."""
        new = [text for text in dict.fromkeys(texts) if text not in self.known]
        for start in range(0, len(new), 1024):
            part = new[start : start + 1024]
            self.known.update(zip(part, minilm.embed(part).astype(np.float16), strict=True))
            print(f"read {start + len(part)} of {len(new)}", file=sys.stderr)
        if self.cache and new:
            np.savez(self.cache, texts=list(self.known), found=np.stack(list(self.known.values())))

    def turn(self, texts: Sequence[str]) -> None:
        """Choose the dimensions by some texts: their principal components."""
        found = np.stack([self.known[text] for text in texts]).astype(np.float32)
        self.middle = found.mean(0)
        _, _, axes = np.linalg.svd(found - self.middle, full_matrices=False)
        self.axes = axes[:DIMENSIONS].T

    def of(self, texts: Sequence[str]) -> Floats:
        """Give the directions of texts, as rows."""
        found = np.stack([self.known[text] for text in texts]).astype(np.float32)
        return normed((found - self.middle) @ self.axes)


def normed(found: Floats) -> Floats:
    """Give rows the length 1."""
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)


def bags(texts: Sequence[str], places: Mapping[str, int], language: str) -> csr_matrix:
    """Say which stems each text has."""
    pairs = [
        (row, places[stem])
        for row, text in enumerate(texts)
        for stem in dict.fromkeys(stems(text, language))
        if stem in places
    ]
    at = tuple(zip(*pairs, strict=True))
    return csr_matrix((np.ones(len(pairs), np.float32), at), (len(texts), len(places)))


def learn(
    bag: csr_matrix, wanted: Floats, weights: Floats, start: Floats, *, rounds: int, step: float
) -> Floats:
    """Bring each text's sum near to where it is wanted, by Adam; words are left out at random."""
    rng = np.random.default_rng(2021)
    vectors, mean, square, done = start.copy(), np.zeros_like(start), np.zeros_like(start), 0
    parts = -(-bag.shape[0] // 2048)
    for _ in range(rounds):
        for some in np.array_split(rng.permutation(bag.shape[0]), parts):
            part = bag[some]
            part.data = part.data * (rng.random(part.data.shape) > 0.1)
            total = part @ vectors
            length = np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-6)
            told = total / length
            cosine = (told * wanted[some]).sum(1, keepdims=True)
            slope = part.T @ ((cosine * told - wanted[some]) / length * weights[some, None])
            slope = slope / len(some)
            done += 1
            mean = 0.9 * mean + 0.1 * slope
            square = 0.99 * square + 0.01 * slope * slope
            fading = step * (1 - done / (rounds * parts)) + 1e-4
            bias = (1 - 0.9**done), (1 - 0.99**done)
            vectors -= fading * (mean / bias[0]) / (np.sqrt(square / bias[1]) + 1e-8)
    return vectors


def vocabulary(core: Iterable[str], titles: Iterable[str], language: str) -> dict[str, int]:
    """Give the stems worth a vector their places."""
    known = {stem for text in core for stem in stems(text, language)}
    named = Counter(stem for text in titles for stem in set(stems(text, language)))
    known.update(stem for stem, count in named.items() if count >= RARE_TITLE_WORD)
    return {stem: at for at, stem in enumerate(sorted(known))}


def rarity(bag: csr_matrix) -> Floats:
    """Weigh stems by how few texts have them."""
    held = np.asarray((bag > 0).sum(0)).ravel()
    return 0.3 * np.log(bag.shape[0] / (held + 1))[:, None].astype(np.float32)


def lines_of(language: str) -> list[Text]:
    """Give how employers put the work."""
    query = "SELECT text, code FROM spoken WHERE language = ? ORDER BY id"
    return [Text(text, 1.0, code) for text, code in rows(query, [language])]


def titles_of(language: str) -> list[Text]:
    """Give the example titles."""
    query = "SELECT text, code FROM title WHERE language = ? ORDER BY id"
    return [Text(text, EXAMPLE, code) for text, code in rows(query, [language])]


def sentences(code: str) -> list[tuple[str, str]]:
    """Give the title and the sentences of the lead statement in both languages, side by side."""
    found = catalogue.occupation(code)
    assert found  # noqa: S101 - a code of the index
    english, french = (
        catalogue.SENTENCE.split(lead)
        for lead in (found.lead_statement_en, found.lead_statement_fr)
    )
    same = zip(english, french, strict=False) if len(english) == len(french) else ()
    return [(found.title_en, found.title_fr), *same]


def clauses(duty: str) -> list[str]:
    """Give the clauses of a duty that has several."""
    parts = duty.replace(" and ", ",").replace(" or ", ",").replace(";", ",").split(",")
    return [part.strip() for part in parts if len(part.split()) > 2 and part != duty]


def learn_english(teacher: Teacher) -> tuple[Learned, list[Text], list[Text]]:
    """Learn English: the vectors, and the texts of the work and the titles."""
    duties = [Text(duty, 1.0, code) for code in index.codes() for duty in catalogue.duties(code)]
    leads = [Text(pair[0], 1.0, code) for code in index.codes() for pair in sentences(code)]
    parts = [Text(part, CLAUSE, duty.code) for duty in duties for part in clauses(duty.text)]
    titles = titles_of("en")
    work = [*duties, *lines_of("en")]
    core = [text for text, *_ in (*work, *leads)]
    said = [word for text in (*core, *(title.text for title in titles)) for word in words(text)]
    single: dict[str, str] = {}
    for word, _ in Counter(word for word in said if word not in EMPTY["en"]).most_common():
        single.setdefault(stems(word, "en")[0], word)
    told = [*work, *leads, *parts, *titles, *(Text(word, WORD) for word in single.values())]
    teacher.read(each.text for each in told)
    teacher.turn(core)
    places = vocabulary(core, (title.text for title in titles), "en")
    texts = [each.text for each in told]
    bag, wanted = bags(texts, places, "en"), teacher.of(texts)
    start = rarity(bag) * teacher.of([single[stem] for stem in places])
    weights = np.array([each.weight for each in told], np.float32)
    return (
        Learned(places, learn(bag, wanted, weights, start, rounds=12, step=0.02), "en"),
        work,
        titles,
    )


def alike(french: Iterable[str], english: Learned) -> dict[str, str]:
    """Give the English stem of each French one that is spelt nearly as it is."""
    begun = defaultdict(list)
    for stem in english.places:
        begun[stem[:BEGINNING]].append(stem)
    found = {}
    for stem in french:
        rivals = begun[stem[:BEGINNING]] if len(stem) > BEGINNING else []
        best = max(rivals, key=lambda each: fuzz.ratio(stem, each), default="")
        if fuzz.ratio(stem, best) >= SPELT_ALIKE:
            found[stem] = best
    return found


def learn_french(
    teacher: Teacher, english: Learned, work: list[Text], titles: list[Text]
) -> Learned:
    """Learn French in the space of English."""
    pairs = [
        (french, spoken, 1.0)
        for code in index.codes()
        for spoken, french in (
            *zip(catalogue.duties(code), catalogue.duties(code, "fr"), strict=True),
            *sentences(code),
        )
    ]
    given = (HERE / "french_words.tsv").read_text("utf-8").splitlines()
    listed = dict(line.split("\t") for line in given)
    lines, examples = lines_of("fr"), titles_of("fr")
    core = [*(pair[0] for pair in pairs), *listed, *(line.text for line in lines)]
    places = vocabulary(core, (title.text for title in examples), "fr")
    cognates = alike(places, english)
    sure = [*(pair[0] for pair in pairs), *listed]
    known = csr_matrix(
        (np.ones(len(cognates), np.float32), (range(len(cognates)), [places[s] for s in cognates])),
        (len(cognates), len(places)),
    )
    bag = vstack([bags(sure, places, "fr"), known]).tocsr()
    wanted = np.vstack(
        [
            teacher.of([pair[1] for pair in pairs]),
            english.of(list(listed.values())),
            normed(english.vectors[[english.places[each] for each in cognates.values()]]),
        ]
    )
    counts = (len(pairs), 1.0), (len(listed), TRANSLATED_WORD), (len(cognates), COGNATE)
    weights = np.concatenate([np.full(count, weight, np.float32) for count, weight in counts])
    mean = (bag.T @ (wanted * weights[:, None])) / np.maximum(bag.T @ weights, 1e-6)[:, None]
    noise = np.random.default_rng(2021).normal(0, 0.02, mean.shape)
    start = (rarity(bag) * mean + noise).astype(np.float32)
    learned = Learned(places, learn(bag, wanted, weights, start, rounds=10, step=0.02), "fr")
    told = [(lines, work, SAME_WORK), (examples, titles, EXAMPLE)]
    every = vstack([bag, *(bags([t.text for t in some], places, "fr") for some, *_ in told)])
    heavy = np.concatenate([weights, *(np.full(len(some), w, np.float32) for some, _, w in told)])
    for _ in range(2):
        near = [same_work(learned, some, pool, teacher) for some, pool, _ in told]
        goal = np.vstack([wanted, *near])
        learned = Learned(
            places, learn(every.tocsr(), goal, heavy, learned.vectors, rounds=5, step=0.01), "fr"
        )
    return learned


def same_work(learned: Learned, lines: list[Text], pool: list[Text], teacher: Teacher) -> Floats:
    """Give where each French line goes: to the English of its occupation that it is nearest to."""
    by_code, english = defaultdict(list), defaultdict(list)
    for at, line in enumerate(lines):
        by_code[line.code].append(at)
    for each in pool:
        english[each.code].append(each.text)
    found = np.zeros((len(lines), DIMENSIONS), np.float32)
    for code, mine in by_code.items():
        there = teacher.of(english[code])
        near = np.exp(SHARP * learned.of([lines[at].text for at in mine]) @ there.T)
        near /= np.sqrt(near.sum(0, keepdims=True))
        found[mine] = normed(near / near.sum(1, keepdims=True) @ there)
    return found


def write(languages: Sequence[Learned]) -> None:
    """Write the vectors as `letterproof.noc.meaning` reads them."""
    names = [f"{each.language} {stem}" for each in languages for stem in each.places]
    vectors = np.vstack([each.vectors for each in languages])
    steps = np.ceil(np.abs(vectors).max(1, keepdims=True) / 127 * STEPS).astype(int) + 1
    scales = array("H", steps.ravel().tolist())
    if sys.byteorder == "big":
        scales.byteswap()
    numbers = np.round(vectors / steps * STEPS).astype(np.int8)
    head = f"{DIMENSIONS} {len(names)}\n"
    listed = "".join(f"{name}\n" for name in names)
    HOME.write_bytes(head.encode() + listed.encode() + scales.tobytes() + numbers.tobytes())
    print(f"{HOME.name}: {len(names)} stems, {HOME.stat().st_size:,} bytes")


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, help="keeps what the teacher said, an .npz file")
    teacher = Teacher(parser.parse_args().cache)
    english, work, titles = learn_english(teacher)
    write([english, learn_french(teacher, english, work, titles)])


if __name__ == "__main__":
    main()
