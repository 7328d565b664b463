"""Supplements to the pay, which are all the benefits only of a letter that tells no others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from letterproof.fields._plain import phrase, plain
from letterproof.model.fact import SURE, Hit

SUPPLEMENT = phrase(
    r"(?:(?:an?|the|une?|la|le|plus|with|avec|his|her) )*(?:[\w-]+ ){0,3}(?:premiums?"
    r"|differentials?|allowances?|bonus(?:es)?|commissions?|tips|primes?|supplements?"
    r"|majorations?|indemnites?|pourboires)(?: (?:(?!and |et |plus )(?:[^,; ]|,(?=\d))+))*"
)
"""One sum more, beside the pay."""

BESIDE_OTHERS = 0.7
"""How sure a supplement is all the benefits where others are told elsewhere."""


def weighed(hits: Sequence[Hit[str]]) -> Iterator[Hit[str]]:
    """Lower the confidence of supplements where other benefits are sure."""
    is_more = [SUPPLEMENT.fullmatch(plain(hit.value)) is None for hit in hits]
    has_more = any(more and hit.confidence >= SURE for more, hit in zip(is_more, hits, strict=True))
    for hit, more in zip(hits, is_more, strict=True):
        yield hit if more or not has_more else replace(hit, confidence=BESIDE_OTHERS)
