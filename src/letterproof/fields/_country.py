"""The country a letter comes from, as far as its places, numbers, forms and money tell."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from letterproof.fields._country_signs import ALPHABETS, CODES, DIALLING, FORMS, REGISTERS
from letterproof.fields._gazetteer import HOMES, LONGEST_NAME
from letterproof.fields._layout import late_heads
from letterproof.fields._once import once
from letterproof.fields._places import WORDS
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

Evidence = tuple[int, str, str, float]
"""Where it stands, its country, its kind, its weight."""

_NAME, _PLACE, _SHARED_PLACE, _NUMBER, _FORM, _REGISTER, _MONEY = 3.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0
_MOST = 2
"""So many times the weight of one is the most that evidence of one kind is worth."""

CLEAR = 2.0
"""A country is settled that weighs so much, and so many times the next."""

_DIALLED = regex(r"(?<!\w)(?:\+|00)[ (]?(\d{1,3})(?=[ ()./-]*\d)(?:[ ()./-]*(\d{3}))?")
_AMERICAN = regex(
    r"(?<![\w+(-])(?<!\+1[ -])(?:1[ .-])?\(?([2-9]\d\d)\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}(?!\d)"
)
_DOMAIN = regex(r"(?:@|www\.)[a-z0-9.-]{1,60}\.([a-z]{2})(?![a-z0-9.-]*[a-z0-9])")
_POSTAL = (
    ("CA", regex(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] {0,2}\d[A-Z]\d\b")),
    ("CA", regex(r"[,(] ?(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\b")),
    ("US", regex(r", ?(?:[A-Z]{2}|[A-Z][a-z]{3,12}),? \d{5}(?:-\d{4})?\b(?! ?[A-Z][a-z])")),
    ("GB", regex(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")),
    ("AU", regex(r"\b(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b")),
    ("FR", regex(r"\b\d{5} [A-ZÀ-Ý][\w'’-]+ (?:Cedex|CEDEX)\b|\bF-\d{5}\b")),
    ("DE", regex(r"\bD-\d{5}\b")),
    ("BE", regex(r"\bB-\d{4}\b")),
    ("CH", regex(r"\bCH-\d{4}\b")),
    ("NL", regex(r"\b\d{4} ?[A-Z]{2},? {1,2}[A-Z][a-z]")),
    ("LU", regex(r"\bL-\d{4}\b")),
    ("MC", regex(r"\b(?:MC[- ])?980\d\d Monaco\b|\bMC[- ]980\d\d\b")),
    ("AT", regex(r"\bA-\d{4}\b")),
    ("PT", regex(r"\b\d{4}-\d{3} [A-ZÀ-Ý]")),
    ("PL", regex(r"(?<![\d-])\b\d{2}-\d{3} [A-ZŁŚŻĆ][a-z]")),
    ("LT", regex(r"\bLT-\d{5}\b")),
    ("NZ", regex(r"\bRD \d{1,2}\b,?\s[A-Z][a-z]+(?: [A-Z][a-z]+)?,? \d{4}\b")),
    (
        "CO",
        regex(
            r"\b(?:Calle|Carrera|Cra|Cl|Cr|Diagonal|Transversal|Avenida)\.? \d{1,3}\w?"
            r"(?: (?:Sur|Norte|Bis))? ?(?:#|No\.?|N°) ?\d"
        ),
    ),
    ("BR", regex(r"\b\d{5}-\d{3}\b(?!-)")),
)
_ADDRESSED = phrase(
    r"immigra|visa\b|embassy|consul|high commission|citizenship|ircc|permanent res|residence perm"
    r"|express entry|move to|relocat|ambassade|residence permanente|citoyennete|demenag|s'etablir"
    r"|s'installer|settl(?:e|ing)\b|wes\b|world education|credential|permit\b|permis de"
    r"|reception des demandes"
)
_OFFICIAL = regex(r"(?:cic|canada|gc)\.(?:gc\.)?ca\b")
_FACTORS = {
    PartName.LETTERHEAD: 2.0,
    PartName.FOOTER: 2.5,
    PartName.SIGNATURE_BLOCK: 2.0,
    PartName.RECIPIENT: 0.5,
}
_SEATED = regex(r"(?:[,(\n\t|/•·-] {0,2}|\bof )\Z")
"""What stands before a country that is part of an address or of a firm's name."""

_BLOCK = 160
"""So far above a line of an address stands the name of who is addressed there."""


@lru_cache(maxsize=16)
def country_of(text: str) -> str | None:
    """Give the country (ISO 3166-1 alpha-2) that most of the letter's places point to, or None.

    A country named only as the one applied to does not count.
    """
    return settled(_ranked(_evidence(text), ()))


@once
def homes(letter: Letter) -> tuple[tuple[str, float], ...]:
    """Give the countries that may be the employer's with the weight of the evidence, best first.

    What the letterhead, the foot and the signature block say counts double, the addressee half.
    """
    late = [(line.span, _FACTORS[PartName.RECIPIENT]) for line in late_heads(letter)]
    areas = [(part.span, _FACTORS[part.name]) for part in letter.parts if part.name in _FACTORS]
    return _ranked(_evidence(letter.text, letter), late + areas)


def settled(ranked: Sequence[tuple[str, float]]) -> str | None:
    """Give the first of some ranked countries if it is clearly ahead, or None."""
    if not ranked or ranked[0][1] < CLEAR:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= CLEAR * ranked[1][1] else None


def _ranked(
    evidence: Iterator[Evidence], areas: Sequence[tuple[Span, float]]
) -> tuple[tuple[str, float], ...]:
    kinds: dict[tuple[str, str], list[float]] = {}
    for at, country, kind, weight in evidence:
        factor = next((times for span, times in areas if span.start <= at < span.end), 1.0)
        kinds.setdefault((country, kind), []).append(weight * factor)
    weights: dict[str, float] = {}
    for (country, _), each in kinds.items():
        weights[country] = weights.get(country, 0) + min(sum(each), _MOST * max(each))
    return tuple(sorted(weights.items(), key=lambda one: (-one[1], one[0])))


def _evidence(text: str, letter: Letter | None = None) -> Iterator[Evidence]:
    """Give all evidence but that of places where the letter goes, or where the person goes."""
    folded = plain(text)
    for one in _placed(text):
        place = sentence(text, one[0])
        start = place.start
        if letter is not None and letter.part_at(one[0]) is PartName.LETTERHEAD:
            start = min(start, max(one[0] - _BLOCK, 0))
        if not _ADDRESSED.search(folded, start, place.end):
            yield one
    yield from _unplaced(text)


@lru_cache(maxsize=4)
def _placed(text: str) -> tuple[Evidence, ...]:
    return (*_named(text, plain(text)), *_coded(text))


@lru_cache(maxsize=4)
def _unplaced(text: str) -> tuple[Evidence, ...]:
    folded = plain(text)
    spelt = ((country, pattern.search(text)) for country, pattern in ALPHABETS)
    letters = ((match.start(), country, "letters", _FORM) for country, match in spelt if match)
    return (*_dialled(folded), *_worded(text, folded), *letters)


def _coded(text: str) -> Iterator[Evidence]:
    for country, pattern in _POSTAL:
        for match in pattern.finditer(text):
            yield match.start(), country, "code", _NAME


def _worded(text: str, folded: str) -> Iterator[Evidence]:
    for match in _DOMAIN.finditer(folded):
        if not _OFFICIAL.search(match[0]) and (country := _tld(match[1])):
            yield match.start(), country, "domain", _PLACE
    for signs, words, kind, weight in (
        (FORMS, folded, "form", _FORM),
        (REGISTERS, folded, "register", _REGISTER),
        (CODES, text, "money", _MONEY),
    ):
        for match in signs.pattern.finditer(words):
            for country in signs.countries(match):
                yield match.start(), country, kind, weight


def _named(text: str, folded: str) -> Iterator[Evidence]:
    """Find places by their names."""
    words = [match for match in WORDS.finditer(text) if match[0][0].isupper()]
    past = 0
    for index, word in enumerate(words):
        if word.start() < past:
            continue
        first = folded[word.start() : word.end()]
        longest = LONGEST_NAME.get(first) or LONGEST_NAME.get(first.rstrip("."), 0)
        for size in range(longest, 0, -1):
            last = words[min(index + size, len(words)) - 1]
            name = " ".join(folded[word.start() : last.end()].split())
            countries = HOMES.get(name) or HOMES.get(name.rstrip("."))
            if countries is None:
                continue
            past = last.end()
            if name == "canada" and not _SEATED.search(
                folded, max(word.start() - 4, 0), word.start()
            ):
                break  # where they go
            for country, is_own in countries.items():
                weight = _NAME if is_own else _PLACE if len(countries) == 1 else _SHARED_PLACE
                yield word.start(), country, "name" if is_own else "place", weight
            break


def _dialled(folded: str) -> Iterator[Evidence]:
    for match in _DIALLED.finditer(folded):
        if country := dialled(match[1], match[2]):
            yield match.start(), country, "number", _NUMBER
    for match in _AMERICAN.finditer(folded):
        if country := dialled("1", match[1]):  # others' numbers may look American, less Canadian
            yield match.start(), country, "number", _PLACE if country == "CA" else _SHARED_PLACE


def dialled(prefix: str, area: str | None) -> str | None:
    """Give the country of a dialling prefix, which may have digits of the number behind it."""
    if prefix.startswith("1"):
        digits = prefix[1:] + (area or "")
        return DIALLING.get("1" + digits[:3], "US" if len(digits) >= 3 else None)  # noqa: PLR2004
    return next((DIALLING[prefix[:n]] for n in (3, 2, 1) if prefix[:n] in DIALLING), None)


def _tld(name: str) -> str | None:
    country = "GB" if name == "uk" else name.upper()
    return country if country in _COUNTRIES else None


_COUNTRIES = frozenset(country for each in HOMES.values() for country in each) - {"CO", "ME", "AI"}
