"""The employee whom a letter speaks to: "Dear Ms. Rao, your resignation has been accepted"."""

import re
from collections.abc import Iterator

from letterproof.fields._candidate_sentences import Mention
from letterproof.fields._layout import late_heads, lines_of
from letterproof.fields._names import is_short_for, person_in, read_name
from letterproof.fields._plain import phrase, plain
from letterproof.model.letter import Letter, PartName
from letterproof.patterns import regex

EMPLOYS_YOU = (
    r"you (?:joined|(?:have )?worked (?:with|for|at)|are (?:hereby )?relieved"
    r"|were (?:employed|hired|engaged|appointed))|your (?:employment|services?|resignation|tenure"
    r"|duties|last working day"
    r"|date of (?:joining|relieving)|appointment|designation|notice period|salary)"
    r"|vous avez (?:travaille|occupe|exerce)|votre (?:emploi|demission|poste|contrat|salaire"
    r"|engagement)"
)
ADDRESSED = phrase(rf"\b(?:{EMPLOYS_YOU}|you (?:were|have been|are|worked)|vous (?:avez|etes))\b")
OF_YOUR_WORK = phrase(rf"\b(?:{EMPLOYS_YOU})\b")
GREETING = regex(r"\s*(?:dear|ch[eè]re?|bonjour|hello)\s+", re.IGNORECASE)


def addressed(letter: Letter) -> Iterator[Mention]:
    """Read the name after "Dear" where the letter speaks to the employee."""
    place = letter.part(PartName.SALUTATION)
    if place is None or not ADDRESSED.search(plain(letter.text)):
        return
    greeting = GREETING.match(letter.text[place.start : place.end])
    if greeting is None:
        return
    at = read_name(letter.text, place.start + greeting.end(), over_lines=False)
    if at is None:
        return
    is_certain = len({cue.group() for cue in OF_YOUR_WORK.finditer(plain(letter.text))}) > 1
    yield Mention.of(letter, at, 0.9 if is_certain else 0.75, 0.5, "addressed")
    called = letter.text[at.start : at.end]
    for line in (*lines_of(letter, PartName.RECIPIENT), *late_heads(letter)):
        whole = person_in(letter.text, line.span.start, line.span.end)
        if whole is not None and is_short_for(called, letter.text[whole.start : whole.end]):
            yield Mention.of(letter, whole, 0.88, 0.5, "addressed")
