"""Whose a job title in a sentence is: the employee's, the signatory's, another's."""

from letterproof.fields import _title_frames as frames
from letterproof.fields._plain import sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span

REACH = 100


def can_be(letter: Letter, span: Span, at: int) -> bool:
    """Say whether the sentence up to `at` speaks of the employee and of work here."""
    text = letter.text
    start = sentence(text, at).start
    if is_signatorys(text, start, at, span.end):
        return False
    return frames.OTHER.search(text, max(start, at - REACH), at) is None


def is_signatorys(text: str, start: int, at: int, end: int) -> bool:
    """Say whether the sentence has only told who signs: "I, Ann Roy, in my role as owner"."""
    before = text[start:at]
    own = list(frames.SIGNS.finditer(before))
    if own:
        return frames.CERTIFIED.search(before, own[-1].end()) is None
    return frames.I_SIGN.match(text, end) is not None
