"""What the parser tells of a chain of verbs, and of things in a row."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NO, PERHAPS, MAYBE, SURELY = range(4)
"""Whether a word behind a comma or an "and" is a verb that goes on; perhaps, if another"
" follows."""

MODIFIERS = frozenset(
    "sales customs sports goods operations systems services accounts savings logistics"
    " parts".split()
)
"""Plurals that stand before another noun."""

SMALL = frozenset({"cc", "det", "case", "mark", "advmod", "aux", "prep", "punct"})


class Verbs:
    """The verbs that go on where a parsed text begins with one: same tense, same person."""

    def __init__(self, doc: "Doc", offset: int, tongue: str, *, is_done: bool) -> None:
        """Take a text parsed behind `offset` characters of our own; `is_done` by someone named."""
        self.tokens = {token.idx - offset: token for token in doc if token.idx >= offset}
        self.tongue = tongue
        told = [token for token in self.tokens.values() if token.pos_ not in {"ADV", "PUNCT"}]
        self.first = told[0] if told else None
        self.form = _form(self.first) if self.first else ""
        if is_done and tongue == "en" and self.form == "base" and _goes_on_in_past(told):
            self.form = "past"

    def judge(self, match: "re.Match[str]") -> int:
        """Say whether the word behind a comma or an "and" is such a verb."""
        at = match.end("next") - len(re.split(r"[\s’']", match["next"])[-1])
        token = self.tokens.get(at) or self.tokens.get(
            match.end("next") - len(match["next"].split("-")[-1])
        )
        if token is None or self.first is None:
            return NO
        after = [near for near in token.doc[token.i + 1 : token.i + 3] if near.pos_ != "ADV"]
        following = after[0] if after else None
        if self.tongue == "fr":
            if token.nbor(-1).lower_ in PREPOSITIONS and "Inf" not in token.morph.get(
                "VerbForm", []
            ):
                return NO
            return self._french(token, following)
        return self._english(token, following, is_joined=match["comma"] is None)

    def _english(self, token: "Token", following: "Token | None", *, is_joined: bool) -> int:
        is_shared = is_joined and following is not None and following.lower_ in SHARED
        if following is None or is_shared or following.text in END or self._is_in_clause(token):
            return NO
        if following.dep_ == "cc" or following.text == ",":
            goes_on = token.doc[following.i + 1 : following.i + 2]
            return MAYBE if all(map(self._is_same, (token, *goes_on))) else NO
        is_invariant = token.text in INVARIANT and self.form == "past"
        if self._is_same(token) or (is_invariant and following.pos_ in NOUNS):
            is_beside = token.dep_ == "conj" and token.head.pos_ == "VERB" and token.tag_ != "VBN"
            is_bare = token.tag_ == "VB" and following.pos_ in {"NOUN", "PROPN", "ADJ"}
            is_sure = following.tag_ in DETERMINERS or is_beside or is_bare
            return SURELY if is_sure else MAYBE
        if self.form == "base" and token.tag_ in {"NN", "JJ", "NNP"} and not is_joined:
            return MAYBE if following.tag_ in STARTS else PERHAPS
        is_hidden = self.form == "third" and token.tag_ == "NNS" and token.text not in MODIFIERS
        is_before = following.pos_ in {"NOUN", "ADJ", "DET", "NUM", "PRON", "VERB"}
        if is_hidden and is_before:
            return MAYBE if is_joined or following.tag_ in DETERMINERS else PERHAPS
        return NO

    def _is_in_clause(self, token: "Token") -> bool:
        """Say whether a subordinate clause has begun and has no verb yet: "so that checks and"."""
        before = token.doc[max(token.i - REACH, 0) : token.i]
        opened = [near.i for near in before if near.lower_ in CONJUNCTIONS]
        if not opened or any(near.text in {";", ","} for near in token.doc[opened[-1] : token.i]):
            return False
        subject, *others = token.doc[opened[-1] + 1 : token.i + 1][:-1] or [token]
        is_told = subject.tag_ in {"VBN", "VBG", "VBD", "MD"} or subject.pos_ == "AUX"
        return not is_told and not any(near.pos_ in {"VERB", "AUX"} for near in others)

    def _is_same(self, token: "Token") -> bool:
        """Say whether a word is a verb of the same form as the first."""
        shape = "base" if self.form == "base" and token.text in INVARIANT else _form(token)
        if token.text in ADJECTIVES and token.tag_ != "VBD":
            return False
        return shape == self.form and (token.tag_.startswith("VB") or token.text.endswith("ed"))

    def _french(self, token: "Token", following: "Token | None") -> int:
        form = token.text
        if (
            form == "fait"
            and following is not None
            and "Inf" in following.morph.get("VerbForm", [])
        ):
            return SURELY
        past = self.first.text.endswith(("ait", "aient")) if self.first else False
        if past:
            return SURELY if form.endswith(("ait", "aient")) and token.pos_ != "NOUN" else NO
        has_object = following is not None and following.lower_ in ARTICLES
        is_participle = self.first is not None and _is_participle(self.first)
        if (
            token.pos_ in {"VERB", "AUX"}
            and _is_participle(token) == is_participle
            and form != "quitte"
        ):
            return SURELY if has_object else MAYBE
        ends = ("é", "i", "u", "t", "is") if is_participle else ("e", "t", "d")
        is_hidden = token.pos_ in {"NOUN", "ADJ", "PROPN"} and form.endswith(ends)
        return MAYBE if is_hidden and has_object and form.islower() else NO


CONJUNCTIONS = frozenset("that when whenever where wherever if unless because whether how".split())
"""What opens a clause of its own, subject first."""

REACH = 8
PREPOSITIONS = frozenset(("de", "d'", "d’", "à", "du", "des", "en", "par", "pour"))

END = frozenset((".", ";"))

SHARED = frozenset(("it", "them"))
"""What a second verb is done to when it is the first one's object: "reads and logs them"."""

INVARIANT = frozenset("cut set put shut let read spread cast split beat hit paid laid".split())
"""Pasts that the parser takes for nouns and adjectives."""

NOUNS = frozenset({"NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON"})
DETERMINERS = frozenset({"DT", "PRP$", "PRP", "RP", "CD"})
STARTS = frozenset({"DT", "PRP$", "CD", "JJ", "VBN", "VBD", "PRP"})
"""What begins the thing that a verb is done to."""

ADJECTIVES = frozenset(
    "damaged finished used related assigned required signed returned frozen printed imported"
    " recycled refrigerated"
    " automated unused failed purchased detailed canned packaged fried limited advanced skilled"
    " associated expired"
    " unplanned lost stolen broken worn advised needed supposed based untrained unpaid fixed"
    " salted".split()
)
"""Participles that stand before things more often than they tell what was done."""


def _is_participle(token: "Token") -> bool:
    return "Part" in token.morph.get("VerbForm", []) or token.text.endswith("é")


def _goes_on_in_past(tokens: "Sequence[Token]") -> bool:
    """Say whether a later verb shows that a first one of one shape is past: "set A and wrote B"."""
    return any(token.tag_ == "VBD" for token in tokens[1:])


def _form(token: "Token") -> str:
    """Name the form of an English verb, by its shape where that tells."""
    text = token.text
    for ending, form in (("ing", "gerund"), ("ed", "past"), ("ss", "base"), ("s", "third")):
        if text.endswith(ending):
            return form
    return "past" if token.tag_ in {"VBD", "VBN"} and text not in BASES else "base"


BASES = frozenset("weld need feed seed weed speed embed shed spend send bleed breed".split())
"""Bare verbs that look like a past."""

ARTICLES = frozenset(
    "le la les l' l’ un une des du au aux son sa ses leur leurs ce cet cette à sur en chaque"
    " tout".split()
)


def governed(tokens: "Sequence[Token]", at: int) -> list[int]:
    """Cut before what stands beside the first thing that the words before `at` govern."""
    governed = [
        token
        for token in tokens
        if token.idx >= at
        and (token.head.i == token.i or token.head.idx < at)
        and token.dep_ not in SMALL
    ]
    if not governed:
        return []
    first, *others = governed
    verbs = [token for token in others if token.dep_ == "conj" and token.pos_ == "VERB"]
    kin = [token for token in first.conjuncts if token.idx > first.idx]
    gerunds = [
        token
        for token in tokens
        if token.tag_ == "VBG" and token.idx > first.idx and _is_joined(tokens[token.i - 1])
    ]
    return [_start(token, at) - at for token in (*kin, *verbs, *gerunds)]


def _is_joined(before: "Token") -> bool:
    return before.text in {",", ";"} or before.dep_ == "cc"


def _start(head: "Token", at: int) -> int:
    """Give where a coordinated thing begins, its small words included."""
    subtree = [
        token
        for token in head.subtree
        if at <= token.idx <= head.idx and token.dep_ not in {"aux", "cc", "punct"}
    ]
    return int(head.doc[min((token.i for token in subtree), default=head.i)].idx)
