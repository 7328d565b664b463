"""Hours that a label, a column's head or the words behind say are of two weeks."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from letterproof.fields._hours import Figure
from letterproof.fields._numbers import FIGURES, from_figures
from letterproof.fields._plain import heads, line, phrase
from letterproof.model.page import Span

_OF_TWO_WEEKS = (
    r"(?:bi-?weekly|fortnight(?:ly)?|(?:(?:per|every|each|over|in|/) ?)?(?:a )?"
    r"(?:two|2|other)[ -]weeks?"
    r"|(?:(?:aux|par|sur|toutes les|chaque) )(?:deux|2) semaines|(?:(?:par|la|chaque) )?quinzaine"
    r"|bi-?hebdomadaires?)"
)
_KIND = r"(?:work(?:ing|ed)?|paid|regular|normal|scheduled|standard|contract(?:ed)?|total)"
_HOURS = rf"(?:hours?|hrs?\b\.?|heures)(?: (?:{_KIND}|of work|de travail|payees|travaillees))?"
_HEAD = (
    rf"\b{_OF_TWO_WEEKS}(?: {_KIND})? {_HOURS}"
    rf"|\b(?:{_HOURS}|horaire)(?: (?:per|by|par) (?:pay )?(?:period|periode)(?: de paie)?)?"
    rf" ?[(/,:-]? ?"
    rf"(?:per |par |a |each )?{_OF_TWO_WEEKS}(?! (?:pay|rate|salary|wages?))"
)
HEAD = phrase(_HEAD)
"""Hours of two weeks, as a label or a column's head names them."""

_BEHIND = phrase(
    rf"\d ?(?:{_HOURS}|h\b)?[ ,(/]{{0,3}}(?:per |par |a |each )?{_OF_TWO_WEEKS}"
    r"(?! (?:pay|rate|salary|wages?))"
)
_LABELLED = phrase(rf"(?:{_HEAD})\)? ?[:=\t] ?(?P<hours>{FIGURES})(?![\d/:%]| ?[$€£%])")
_NEAR = 30
_LEAST_SURE, _LEAST, _MOST = 10, 4, 60


def of_two_weeks(_text: str, folded: str) -> Iterator[Figure]:
    """Find "Hours per fortnight: 70", as a week's."""
    for match in _LABELLED.finditer(folded):
        low = from_figures(match["hours"]) / 2
        if _LEAST <= low <= _MOST:
            yield Figure(low, None, Span(*match.span()), _sure(low), "label of hours")


def halved(text: str, folded: str, figure: Figure) -> Figure:
    """Take half of the hours of two weeks; few hours may be a week's all the same."""
    at = figure.at
    start = max(line(text, at.start).start, at.start - 2 * _NEAR)
    is_headed = any(HEAD.search(folded, head.start, head.end) for head in heads(text, at.start))
    named = HEAD.search(folded, start, at.end)
    is_named = named is not None and not any(
        map(str.isdigit, folded[named.end() : max(named.end(), at.start)])
    )
    if not (is_headed or is_named or _BEHIND.search(folded, at.start, at.end + _NEAR)):
        return figure
    low = figure.low / 2
    high = None if figure.high is None else figure.high / 2
    return replace(figure, low=low, high=high, confidence=0.7 if high else _sure(low))


def _sure(low: Decimal) -> float:
    return 0.9 if low >= _LEAST_SURE else 0.7
