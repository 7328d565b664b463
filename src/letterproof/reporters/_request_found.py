"""What a finding is about: the facts it rests on, as the report tells them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from letterproof import contract
from letterproof.reporters._request_words import Words

Fact = contract.Fact[Any]


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing to ask: a sentence that begins with a small letter.

    `key` names its wording, `position` is an index into the positions. A `copy` asks for the same
    letter, shown better; `part` is what of it could not be read.
    """

    key: str
    text: str
    position: int | None
    is_optional: bool = False
    is_copy: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of a letter, and the words to ask in; `as_of` is today (YYYY-MM-DD)."""

    finding: contract.Finding
    letter: contract.Letter
    as_of: str
    words: Words

    def wish(self, key: str, **values: str) -> Wish:
        """Ask in the words for `key`."""
        return Wish(
            key,
            self.words.say(key, **values),
            self.finding["position"],
            is_optional=self.finding["severity"] == "info",
        )

    def copy(self, part: str) -> Wish:
        """Ask for a copy in which `part` can be read."""
        return replace(self.wish("copy", things=part), position=None, is_copy=True, part=part)

    def facts(self) -> Mapping[str, Fact | None]:
        """Give what the letter says once, or what it says of the finding's position."""
        at = self.finding["position"]
        said = self.letter["facts"]
        held: Any = said if at is None else said["positions"][at]
        return {name: fact for name, fact in held.items() if not isinstance(fact, list)}

    def held(self, fact: Fact | None) -> bool:
        """Say whether the finding points at a fact."""
        return fact is not None and covers(self.finding["evidence"], fact["evidence"])

    def value(self, fact: Fact | None) -> str:
        """Write a fact's value; nothing for no fact."""
        return "" if fact is None else self.words.value(fact["value"])

    def before(self) -> Mapping[str, Fact | None]:
        """Give what the letter says of the position before the finding's; nothing for the first."""
        at = self.finding["position"]
        if not at:
            return {}
        return cast("Mapping[str, Fact | None]", self.letter["facts"]["positions"][at - 1])

    def quotes(self, *without: Fact | None) -> list[str]:
        """Quote the words the finding points at, each once, but for those of some facts."""
        left_out = [piece for fact in without if fact for piece in fact["evidence"]]
        texts = (piece["text"] for piece in self.finding["evidence"] if piece not in left_out)
        return [self.words.quote(text) for text in dict.fromkeys(texts) if text]

    def meant(self) -> tuple[str, Fact | None]:
        """Give the name of the fact the finding is about and the fact; of duties, the first."""
        at = self.finding["position"]
        for name, fact in self.facts().items():
            if self.held(fact):
                return name, fact
        duties = self.letter["facts"]["positions"][at]["duties"] if at is not None else []
        return next(
            (("duties", duty) for duty in duties if self.held(duty)),
            ("something", None),
        )


def covers(evidence: Sequence[contract.Evidence], part: Sequence[contract.Evidence]) -> bool:
    """Say whether all of `part` is there, and anything at all."""
    return bool(part) and all(piece in evidence for piece in part)


def unwaived(letter: contract.Letter) -> Iterator[contract.Finding]:
    """Give the findings that nobody has set aside."""
    return (finding for finding in letter["findings"] if not finding["waived"])
