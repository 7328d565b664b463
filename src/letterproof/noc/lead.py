"""How far duties show what an occupation's lead statement says."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from letterproof.noc import catalogue, scoring
from letterproof.noc.meaning import Vector, likeness, meaning

SAME_MEANING, SHARED_WORDS = 0.6, 0.4
"""What each counts for; together 1."""

LEAD_SHOWN = 0.28
"""From this score on, the letter shows what the lead statement says."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A lead statement in the letter's language, sentence by sentence."""

    code: str
    language: str
    meanings: tuple[Vector, ...]

    @classmethod
    @lru_cache(maxsize=64)
    def of(cls, code: str, language: str) -> "Statement":
        """Give the lead statement of an occupation."""
        sentences = catalogue.lead(code, language)
        return cls(code, language, tuple(meaning(text, language) for text in sentences))

    def score(self, duties: Sequence[str]) -> float:
        """Score duties from 0 to 1, by the sentence that means most like all of them."""
        told = meaning("\n".join(duties), self.language)
        same = max(likeness(told, sentence) for sentence in self.meanings)
        shared = scoring.lead_score(duties, self.code, self.language)
        return SAME_MEANING * same + SHARED_WORDS * shared
