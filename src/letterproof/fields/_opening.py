"""The person whom the first sentence of a letter is about."""

import re
from collections.abc import Iterator
from itertools import islice

from letterproof.fields._beside_names import (
    DESCRIPTION,
    PERSONAL_VERB,
    is_beside_the_matter,
)
from letterproof.fields._candidate_sentences import OWNS, Mention
from letterproof.fields._capital_words import FEWEST_LETTERS, LEADING, may_be_person
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._layout import SMALL, heads, is_prose, part_names
from letterproof.fields._names import is_full, is_short_for, over_cell, parts_of, read_listed_name
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._placeholders import placeholders
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._roles import has_role
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex

CAPITAL = regex(r"(?<![\w'’@/.&-])(?:mr\.|ms\.|mrs\.|mme|mlle|(?:m(?:onsieur|adame))|[A-ZÀ-Þ])")
ABOUT = regex(
    r"\b(?:about|regarding|concern|employ|emploi|en?quiry|enquiry|joined|left|work|travaill"
    r"|engage|testimonial|history|certif|confirm|attest|compte|salari|reference|application"
    r"|au sujet|relati)",
    re.IGNORECASE,
)
SLOT = phrase(
    r"(?:\b(?:our|notre) [\w -]{3,30}|\b(?:about|concern(?:s|ing|e|ent|ant)?|regarding|regards"
    r"|respecting|of|for|to|that|whereas"
    r"|known|provided?|lose|losing|miss|furnish|supply|which|whom|what|fournir|perdre"
    r"|having|had|has|employs?|employed|hired|relieved?|released?|knew|know|recommend|thank|confirms|confirm|yes"
    r"|finds?|found|it was|relates? to|c'est"
    r"|appointed|engaged|took on|de|a|que|pour|sujet|touchant|visant|emploie|embauche|avons|eu"
    r"|(?:words?|lines?|reports?|notes?|remarks?|comments?|information|particulars|details"
    r"|opinion|evidence)"
    r" (?:on|about|upon)"
    r"|employe|recrute|compter?|voici|\w+ing|recommande\w*|supervise\w*|colleague|collegue"
    r"|employee?"
    r"|salariee?|worker|member|(?:19|20)\d\d)|\b(?:d|qu)'|[:;,-])[ ,:]{0,3}\Z"
)
"""What stands right before the one a sentence is about."""
APPOSED = phrase(
    r",? \(?(?:our|notre|who|qui|whose|dont|an?|une?|appointed|hired|employed|engaged"
    r"|embauchee?|engagee?|recrutee?|entree?|nommee?) "
)
TITLED = regex(r",\s(?P<title>[A-ZÀ-Þ][^,.;\n\t]{3,50}),\s")
"""A title between commas behind a name."""

PASSIVE = phrase(
    r" (?:was|is|has been|had been|a ete|est|etait|fut) (?:[a-z]{2,12}ly )?(?:taken on|recruited"
    r"|assigned|posted|deployed|promoted|transferred|paid|known|recrutee?|embauchee?|affectee?"
    r"|promue?|mutee?|remuneree?|payee?|connue?|entree?)\b"
)
MAY_ACT = phrase(
    r"[^ ]| (?:[^a-z]|(?:is|was|has|had|have|did|does|will|can|who|came|began|left|held|took|and|et"
    r"|a|est|fut|qui|[a-z]+(?:ed|[^s]s|ait|e)) )"
)
"""What follows a person who begins a sentence; "Provident Fund transfer" goes on with a noun."""
UNNAMED = phrase(
    r"(?:\A|\n\n|[.:] )(?:he|she|they|il|elle|(?:the|this|le|la|l') ?(?:said )?(?:employee?|worker"
    r"|individual|salariee?|travailleu(?:r|se)))"
    r" (?:was|is|has|had|works?|worked|joined|est|etait|a|travaille|occupe)\b"
)
"""The letter speaks of the employee before it names anybody."""
GOES_ON = regex(r" \(|['’]s?\b|,|\(|\s+[a-zà-ÿ]|\s*[–—-]\s|\.|:|\s*\Z|\n\n|\s+\d")
BODY = {PartName.BODY, None}
MAYBE = {PartName.RECIPIENT, PartName.LETTERHEAD}
MOST_STARTS = 120
FEWEST_SMALL = 2
FEWEST_WORDS = 2
LONG_WORD = regex(r"[^\W\d_]{2,}")


def opening(letter: Letter, speakers: set[frozenset[str]]) -> Iterator[Mention]:
    """Give the persons of the first sentence that names any but the speakers.

    Where it gives no more than "Ms. Rao" or "A. Rao", fuller forms of the name follow.
    """
    text = letter.text
    within: Span | None = None
    short: list[str] = []
    for at, is_named in islice(_persons(letter), MOST_STARTS):
        at = over_cell(text, at) if is_named else at  # noqa: PLW2901 - the name, whole
        name = text[at.start : at.end]
        if within is not None and not short and at.start >= within.end:
            return
        if is_full(name) and any(is_short_for(one, name) for one in short):
            yield Mention.of(letter, at, 0.76, 0.0, "fuller form")
        elif within is None or at.start < within.end:
            said = sentence(text, at.start)
            is_other = parts_of(name) in speakers or is_beside_the_matter(text, at, said)
            sure = 0.0 if is_other else _sureness(letter, at, said, is_named=is_named)
            if not sure:
                continue
            sure -= 0.0 if within is None else 0.12
            single = 0.74 if _comes_back(letter, at) else 0.7
            yield Mention.of(letter, at, sure, single, "opening")
            within = within or said
            short += [name] if len(LONG_WORD.findall(name)) < FEWEST_WORDS else []


def _sureness(letter: Letter, at: Span, said: Span, *, is_named: bool) -> float:
    """Say how surely the sentence is about a person; 0 where nothing speaks for it."""
    text, folded = letter.text, plain(letter.text)
    before = folded[max(at.start - 40, said.start) : at.start]
    is_about = (
        is_named
        or (said.start == at.start and MAY_ACT.match(folded, at.end) is not None)
        or SLOT.search(before) is not None
        or _acts(text, folded, at)
    )
    if not is_about and not _comes_back(letter, at):
        return 0.0
    is_about = is_about and GOES_ON.match(text, at.end) is not None
    sure = 0.72 if not is_about else 0.87 if is_named else 0.86
    is_late = any(blank.end <= at.start for blank in placeholders(text))
    return sure - 0.2 if is_late or UNNAMED.search(folded, 0, at.start) else sure


def _acts(text: str, folded: str, at: Span) -> bool:
    """Say whether the words behind a name are said of persons: ", our cook", "was taken on"."""
    titled = TITLED.match(text, at.end)
    if titled is not None and has_role(titled["title"]):
        return True
    tail = DESCRIPTION.match(text, at.end)
    if tail is not None and PERSONAL_VERB.match(folded, tail.end()):
        return True
    is_done_to = PASSIVE.match(folded, at.end) is not None
    is_apposed = APPOSED.match(folded, at.end) is not None
    return is_apposed or is_done_to or PERSONAL_VERB.match(folded, at.end + 1) is not None


def _persons(letter: Letter) -> Iterator[tuple[Span, bool]]:
    """Give the persons named in the body's order: behind an honorific, or of several names."""
    text = letter.text
    firms = [line.line.text for line in heads(letter) if not ABOUT.search(line.line.text)]
    for line, name in _lines(letter):
        end = line.span.start
        for match in CAPITAL.finditer(text, line.span.start, line.span.end):
            start = match.start()
            if start < end or (name in MAYBE and not _is_told(line, start)):
                continue
            firm = _firm(text, start)
            if firm is not None:
                firms.append(text[firm.start : firm.end])
                end = firm.end
                continue
            is_named = has_honorific(text, start)
            at = read_listed_name(text, start)
            if at is None or not (is_named or match.group()[0].isupper()):
                continue
            end = at.end
            if OWNS.match(text, end):
                continue
            if is_named or may_be_person(text, at, firms):
                yield at, is_named


def _firm(text: str, start: int) -> Span | None:
    """Read a firm's name that shows that it is one."""
    firm = None if has_honorific(text, start) else read_organisation(text, start)
    said = text[firm.start : firm.end] if firm is not None else ""
    return firm if has_legal_form(said) or is_institution(said) else None


def _lines(letter: Letter) -> Iterator[tuple[PlacedLine, PartName | None]]:
    """Give the body's lines, and those higher up that may be the body's or the subject."""
    above = ""
    for line, name in zip(letter.document.lines, part_names(letter), strict=True):
        said = line.line.text
        if name in MAYBE and above.endswith(LEADING):
            yield line, PartName.BODY
        elif name in BODY or (name in MAYBE and (_is_sentence(said) or ABOUT.search(said))):
            yield line, name
        above = said


def _is_sentence(said: str) -> bool:
    is_closed = said.endswith((".", ",", "-"))
    return is_prose(said) or (is_closed and len(SMALL.findall(said)) >= FEWEST_SMALL)


def _is_told(line: PlacedLine, start: int) -> bool:
    """Say whether a line among addresses is a sentence, or leads to the name at `start`."""
    said = line.line.text
    return _is_sentence(said) or ABOUT.search(said[: start - line.span.start]) is not None


def _comes_back(letter: Letter, at: Span) -> bool:
    """Say whether a part of the name stands anywhere else in the letter."""
    text = letter.text
    return any(
        len(part) >= FEWEST_LETTERS
        and (text.find(part, at.end) >= 0 or text.find(part, 0, at.start) >= 0)
        for part in text[at.start : at.end].split()
    )
