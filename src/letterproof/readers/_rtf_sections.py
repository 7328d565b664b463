"""Headers and footers of Rich Text: those that show on the letter's pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letterproof.readers._word_lines import Draft

Kind = tuple[str, str]
"""The word "header" or "footer", and its pages: "f" the first, "l" left, "r" right, "" all."""


@dataclass(slots=True)
class Section:
    """The headers and footers that a section brings, and how it begins."""

    parts: dict[Kind, list[Draft]] = field(default_factory=dict)
    has_own_first: bool = False
    is_continuous: bool = False


@dataclass(slots=True)
class Sections:
    """The sections of a file, as they are met."""

    all: list[Section] = field(default_factory=lambda: [Section()])
    has_second_page: bool = False

    def begin(self) -> None:
        """Begin another section, with the headers and footers of the one before."""
        self.all.append(Section(parts={**self.all[-1].parts}))

    def shown(self, word: str) -> Iterator[Draft]:
        """Give the lines of every header, or footer, each once."""
        seen = set()
        for count, section in enumerate(self.all):
            if count and section.is_continuous:
                continue
            usual = next((kind for kind in ("", "r", "l") if (word, kind) in section.parts), "")
            kinds = ["f"] if section.has_own_first else [usual]
            if section.has_own_first and self.has_second_page:
                kinds.append(usual)
            for kind in kinds:
                drafts = section.parts.get((word, kind), [])
                if id(drafts) not in seen:
                    seen.add(id(drafts))
                    yield from drafts
