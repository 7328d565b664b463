"""Learns what dates, sums, places and titles are from the development corpus.

`make train` writes the weights that the program ships; with --report, each bank is first read by
weights learned from the other banks only. That figure says what a stranger's letter will get.
"""

import argparse
import gzip
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from corpus.compose import specimen
from corpus.words import Truth
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from letterproof import readers
from letterproof.fields._dates import Mention
from letterproof.fields._learned import SCALE
from letterproof.fields._mentions import dates_told, places_told, sums_told
from letterproof.fields._money import Sum
from letterproof.fields._title_mentions import titles_told
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.outline import outline

HOME = Path(__file__).parents[1] / "src/letterproof/fields/_weights"
LETTERS = 3000
RAREST = 3
"""A sign seen in fewer mentions is not learned."""


class Example(NamedTuple):
    """One mention: its kind, the bank of its letter, its signs and what it is."""

    kind: str
    bank: str
    signs: frozenset[str]
    role: str


def role_of_date(mention: Mention, truth: Truth) -> str:
    """Say what a date is; any reading of an ambiguous one counts."""
    read = {str(value) for value in (mention.value, *mention.others)}
    for role, name in (("start", "start_date"), ("end", "end_date")):
        if any(read & set(job.get(name, ())) for job in truth.positions):
            return role
    return "letter" if read & set(truth.facts.get("letter_date", ())) else "other"


def role_of_sum(found: Sum, truth: Truth) -> str:
    """Say whether a sum is the pay."""
    said = {value.split()[0] for job in truth.positions for value in job.get("salary", ())}
    return "pay" if any(float(each) == float(found.low) for each in said) else "other"


def role_of_place(at: Span, letter: Letter, truth: Truth) -> str:
    """Say whether somebody works there: the place stands within the words that say so."""
    is_told = letter.part_at(at.start) is PartName.BODY
    for value in {value for job in truth.positions for value in job.get("work_location", ())}:
        for start, end in occurrences(letter.text, value):
            is_longer = end - start > at.end - at.start
            if start < at.end and at.start < end and (is_told or is_longer):
                return "work"
    return "other"


def role_of_title(at: Span, letter: Letter, truth: Truth) -> str:
    """Say whether a phrase is a title that the person held."""
    said = {simple(value) for job in truth.positions for value in job.get("title", ())}
    return "held" if simple(letter.text[at.start : at.end]) in said else "other"


def examples_in(letter: Letter, truth: Truth) -> Iterator[tuple[str, frozenset[str], str]]:
    """Give kind, signs and role of a letter's mentions, without what the corpus leaves open."""
    for date in dates_told(letter):
        yield "date", date.signs, role_of_date(date.mention, truth)
    for title in titles_told(letter):
        yield "title", title.signs, role_of_title(title.at, letter, truth)
    if not is_open("salary", truth):
        for found in sums_told(letter):
            yield "money", found.signs, role_of_sum(found.sum, truth)
    if not is_open("work_location", truth):
        for place in places_told(letter):
            yield "place", place.signs, role_of_place(place.at, letter, truth)


def is_open(name: str, truth: Truth) -> bool:
    """Say whether the corpus leaves a fact unjudged."""
    return any(field == name for _, field in truth.unscored)


def occurrences(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Give where a text holds a value, whatever its case and the gaps between its words."""
    pattern = r"\s+".join(map(re.escape, value.split()))
    return (match.span() for match in re.finditer(pattern, text, re.IGNORECASE))


def simple(words: str) -> str:
    """Write words in small letters with single spaces."""
    return " ".join(words.casefold().replace("’", "'").split())


def read(number: int, folder: Path) -> list[Example]:
    """Give every mention in one letter."""
    made = specimen("development", number)
    if made.kind != "employer_reference_letter":
        return []
    path = folder / made.name
    path.write_bytes(made.content)
    letter = outline(readers.read(path))
    path.unlink()
    return [
        Example(kind, made.bank, signs, role)
        for kind, signs, role in examples_in(letter, made.truth)
    ]


class Fitted(NamedTuple):
    """Roles, the signs that count, and their weights (signs x roles) and biases."""

    roles: list[str]
    signs: list[str]
    weights: np.ndarray
    bias: np.ndarray


def fitted(examples: Sequence[Example]) -> Fitted:
    """Fit a logistic regression."""
    counts = Counter(sign for each in examples for sign in each.signs)
    known = sorted(sign for sign, count in counts.items() if count >= RAREST)
    model = LogisticRegression(max_iter=500)
    model.fit(matrix(examples, known), [each.role for each in examples])
    weights, bias = model.coef_.T, model.intercept_
    if len(model.classes_) == 2:  # one line of weights, for the second role
        weights, bias = np.hstack([0 * weights, weights]), np.array([0.0, bias[0]])
    return Fitted(list(model.classes_), known, weights, bias)


def matrix(examples: Sequence[Example], known: Sequence[str]) -> csr_matrix:
    """Give a sparse matrix of mentions x signs, of ones."""
    index = {sign: number for number, sign in enumerate(known)}
    rows: list[int] = []
    columns: list[int] = []
    for row, each in enumerate(examples):
        own = [index[sign] for sign in sorted(each.signs) if sign in index]
        rows += [row] * len(own)
        columns += own
    shape = (len(examples), len(known))
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)


def report(examples: Sequence[Example]) -> None:
    """Print how each bank is read by weights learned from the others."""
    for bank in sorted({each.bank for each in examples}):
        own = [each for each in examples if each.bank == bank]
        model = fitted([each for each in examples if each.bank != bank])
        sums = matrix(own, model.signs) @ model.weights + model.bias
        read = np.array(model.roles)[sums.argmax(1)]
        said = np.array([each.role for each in own])
        figures = ""
        for role in model.roles:
            right = ((said == role) & (read == role)).sum()
            precision, recall = right / max(1, (read == role).sum()), right / (said == role).sum()
            figures += f"   {role} {precision:.3f} {recall:.3f}"
        print(f"{own[0].kind:7}{bank:12}{len(own):6} mentions, precision and recall:{figures}")


def keep(model: Fitted, path: Path) -> None:
    """Write weights as whole hundredths; the file is the same for the same weights."""
    weights = (SCALE * (model.weights - model.weights.mean(1, keepdims=True))).round().astype(int)
    signs = [sign for sign, row in zip(model.signs, weights, strict=True) if row.any()]
    kept = {
        "roles": model.roles,
        "bias": (SCALE * model.bias).round().astype(int).tolist(),
        "signs": "\n".join(signs),
        "weights": weights[weights.any(1)].T.tolist(),
    }
    words = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    path.write_bytes(gzip.compress(words.encode(), mtime=0))
    print(f"{path.name}: {len(signs)} signs, {path.stat().st_size // 1024} KB")


def main() -> None:
    """Read the corpus, report if asked to, and write the weights."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--report", action="store_true", help="how each bank is read by the rest")
    options.add_argument("--without", nargs="*", default=[], help="banks to leave out")
    options.add_argument("--out", type=Path, default=HOME, help="folder for the weights")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor() as pool:
        letters = pool.map(partial(read, folder=Path(folder)), range(LETTERS), chunksize=20)
        examples = [each for letter in letters for each in letter]
    examples = [each for each in examples if each.bank not in given.without]
    for kind in sorted({each.kind for each in examples}):
        own = [each for each in examples if each.kind == kind]
        if given.report:
            report(own)
        keep(fitted(own), given.out / f"{kind}.json.gz")


if __name__ == "__main__":
    main()
