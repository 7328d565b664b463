"""Supplements to the pay, which are all the benefits only of a letter that tells no others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from letterproof.fields._plain import phrase, plain
from letterproof.model.fact import Hit
from letterproof.model.sure import SURE

SUPPLEMENT = phrase(
    r"(?:(?:an?|the|une?|la|le|plus|with|avec|his|her) )*(?:[\w-]+ ){0,3}(?:premiums?"
    r"|differentials?|allowances?|bonus(?:es)?|commissions?|tips|primes?|supplements?"
    r"|majorations?|indemnites?|pourboires)(?: (?:(?!and |et |plus )(?:[^,; ]|,(?=\d))+))*"
)
"""One sum more, beside the pay."""

ONLY_SUM = phrase(
    r"[^\w]{0,3}(?:[a-z]{1,4}[.]? ?[^\w]{0,2})?\d[\d ,.'/-]{0,15}(?: ?[a-z$€£¥₦₹₱]{1,8}[.]?)?"
    r"(?: ?(?:/|per|a|an|par|each|every|chaque) ?(?:calendar )?[a-z]{1,8}| monthly| mensuels?"
    r"| annually| yearly)?"
)
BESIDE_OTHERS = 0.7
"""How sure a supplement is all the benefits where others are told elsewhere."""


def weighed(hits: Sequence[Hit[str]], sums: Sequence[Hit[str]] = ()) -> Iterator[Hit[str]]:
    """Lower the confidence of supplements, and of labelled `sums`, where other benefits are sure.

    Where none are, `sums` are all that the letter tells.
    """
    is_more = [SUPPLEMENT.fullmatch(plain(hit.value)) is None for hit in hits]
    has_more = any(more and hit.confidence >= SURE for more, hit in zip(is_more, hits, strict=True))
    yield from (replace(hit, confidence=BESIDE_OTHERS) if has_more else hit for hit in sums)
    if sums and not has_more:
        return
    for hit, more in zip(hits, is_more, strict=True):
        yield hit if more or not has_more else replace(hit, confidence=BESIDE_OTHERS)


def is_sum(hit: Hit[str]) -> bool:
    """Say whether a label has no more behind it than a sum: "AED 1,600 per month"."""
    return ONLY_SUM.fullmatch(plain(hit.value)) is not None
