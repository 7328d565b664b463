"""What bad programs do to the text of a PDF; the page looks the same."""

from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from reportlab.pdfbase.pdfmetrics import stringWidth

ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
VOWELS = frozenset("aeiouyàâéèêëîïôöùûü")
SHORT = 7  # letters of the shortest word that is broken
FAULTS = (
    "scrambled",  # lines, or words, in any order
    "closing_first",  # what stands at the signature is written before the letter
    "zero_width",  # signs without width inside words
    "ligatures",  # fi and fl are one letter each
    "letter_spaced",  # headings with blanks between the letters
    "hyphenated",  # long words broken at the ends of lines
    "word_by_word",  # each word by itself
    "no_spaces",  # gaps, no blanks
    "running_head",  # the letterhead on each page, and the page's number
    "two_columns",  # all labels, then all values
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words on one line from x, at baseline y; `gap` is added to each blank."""

    x: float
    y: float
    text: str
    font: str
    size: float
    colour: str
    gap: float
    part: str  # "head", "body", "closing" or "foot"


def spoil(runs: list[Run], faults: frozenset[str], chance: Random) -> list[Run]:
    """Do to a page's words what its faults say."""
    if "closing_first" in faults:
        runs = sorted(runs, key=lambda run: run.part != "closing")
    if "ligatures" in faults:
        runs = [_ligatures(run) for run in runs]
    if "zero_width" in faults:
        runs = [_zero_width(run, chance) for run in runs]
    is_scrambled = "scrambled" in faults
    by_word = is_scrambled and chance.random() < 1 / 3
    if by_word or faults & {"word_by_word", "no_spaces"}:
        end = "" if "no_spaces" in faults else " "
        runs = [word for run in runs for word in _words(run, end)]
    if is_scrambled:
        runs = list(runs)
        chance.shuffle(runs)
    return runs


def letter_spaced(words: str) -> str:
    """Put a blank between letters, three between words."""
    return "   ".join(" ".join(word) for word in words.split())


def hyphen(word: str, most: int) -> int:
    """Tell after how many letters, at most `most`, a word may be broken; 0 for not at all."""
    word = word.rstrip(".,;:")
    if len(word) < SHORT or not (word.isalpha() and word.islower()):
        return 0
    # A syllable begins with a consonant and a vowel, and one vowel at least stands before it.
    places = [
        place
        for place, (first, second) in enumerate(pairwise(word))
        if first not in VOWELS and second in VOWELS and not VOWELS.isdisjoint(word[:place])
    ]
    most = min(most, len(word) - 3)
    return max((place for place in places if 1 < place <= most), default=0)


def _ligatures(run: Run) -> Run:
    return replace(run, text=run.text.replace("fi", "ﬁ").replace("fl", "ﬂ"))


def _zero_width(run: Run, chance: Random) -> Run:
    words = run.text.split(" ")
    for number, word in enumerate(words):
        if len(word) > 2 and chance.random() < 1 / 3:
            place = chance.randrange(1, len(word))
            words[number] = word[:place] + chance.choice(ZERO_WIDTH) + word[place:]
    return replace(run, text=" ".join(words))


def _words(run: Run, end: str) -> list[Run]:
    words = []
    x = run.x
    blank = stringWidth(" ", run.font, run.size) + run.gap
    for word in run.text.split(" "):
        if word:
            words.append(replace(run, x=x, text=word + end, gap=0))
        x += stringWidth(word, run.font, run.size) + blank
    return words
