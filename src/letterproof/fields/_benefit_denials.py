"""That nothing comes with the pay, or nothing but what is named: an answer too."""

from collections.abc import Iterator

from letterproof.fields._benefit_labels import tidy, trimmed
from letterproof.fields._plain import phrase, sentence
from letterproof.model.fact import Hit
from letterproof.model.page import Span

_NONE = (
    r"(?:no (?:(?:other|further|additional|extra|fringe|employee|staff|company|social|special"
    r"|separate|such) ){0,2}(?:benefits?|perks|perquisites)(?: of any (?:kind|sort)| whatsoever)?"
    r"|(?:aucun|nul)s? (?:autres? )?avantages?(?: (?:sociaux|social|particuliers?|en nature"
    r"|annexes?|complementaires?|supplementaires?))?|pas d'(?:autres? )?avantages?(?: sociaux"
    r"| social| en nature)?)"
)
_BUT = (
    r"(?:apart from|other than|except(?:ing)?(?: for)?|besides?|beyond|save(?: for)?"
    r"|outside(?: of)?|over and above|aside from"
    r"|a part|en dehors d[eu']s?|hors|hormis|sauf|excepte|au-dela d[eu']s?"
    r"|si ce n'est|(?:autres? )?que) ?"
)
_GIVEN = (
    r"(?:is|are|was|were|has|have|had|apply|applied|came?|comes?|go(?:es)?|went|attach\w*"
    r"|n'|ne\b|est|sont|etait|etaient)"
)
DENIED = phrase(
    r"(?:\A|(?<=[.;:!?,(] )|(?<=[\n\t])|\b(?:there (?:is|are|was|were)|il n'y (?:a|avait)(?: eu)?"
    r"|with|and|but|et|mais|had|has|received?s?|gets?|got|carri(?:es|ed)|ne comporte|comprend"
    r"|percoit|percevait) )"
    rf"(?P<said>{_NONE}(?: {_BUT}(?:[^.;:\n]|\n(?!\n)){{2,120}}?)?)"
    rf"(?=[.;,]|\n\n|\Z| {_GIVEN})"
)
"""Benefits as the words that deny them have them: no claims, cases or advantages of a product."""


def denied(text: str, folded: str) -> Iterator[tuple[Span, Hit[str]]]:
    """Give each sentence that says so, with what it excepts."""
    for match in DENIED.finditer(folded):
        at = trimmed(text, Span(*match.span("said")))
        yield sentence(text, at.start), Hit(tidy(text, at), at, 0.92, "benefits denied")
