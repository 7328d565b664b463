"""Whether two letters come from one employer, as far as their heads tell."""

import re
import unicodedata

from letterproof.model.page import Document
from letterproof.patterns import regex

DOMAIN = regex(r"(?:@|\bwww\.|https?://(?:www\.)?)([a-z0-9][a-z0-9.-]{2,60})", re.IGNORECASE)
FREE = frozenset("gmail yahoo outlook hotmail live icloud proton protonmail aol gmx".split())
"""Houses whose addresses tell no employer."""
WORD = regex(r"[a-z]{4,}")
HEAD = 4
"""Lines that name the sender."""


def same_sender(one: Document, other: Document) -> bool:
    """Compare the domains that two letters give, or else the words of their first lines."""
    domains = [_domains(document) for document in (one, other)]
    if all(domains):
        return bool(domains[0] & domains[1])
    words = [_words(document) for document in (one, other)]
    return 2 * len(words[0] & words[1]) >= max(min(map(len, words)), 1)


def _domains(document: Document) -> set[str]:
    found = {name.lower().rstrip(".") for name in DOMAIN.findall(document.text)}
    return {
        name
        for name in found
        if name.partition(".")[0] not in FREE and not name.endswith(("canada.ca", "gc.ca"))
    }


def _words(document: Document) -> set[str]:
    head = " ".join(placed.line.text for placed in document.lines[:HEAD])
    plain = unicodedata.normalize("NFD", head).encode("ascii", "ignore").decode().lower()
    return set(WORD.findall(plain))
