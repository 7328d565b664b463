"""Jobs that are told by their order, or by one word of their title: "in the former post"."""

from collections.abc import Sequence

from letterproof.assemble._jobs import Job, folded
from letterproof.fields._plain import NAME_WORD, fold, phrase, sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span

_NOUN = r"(?:roles?|positions?|posts?|jobs?|capacity|appointment|poste|emploi|fonctions?|qualite)"
_THE = r"\b(?:the|that|this|his|her|their|le|la|l'|ce|cette|son|sa)"
_CUE = phrase(
    rf"{_THE} ?(?:(?P<first>former|first|earlier|premiere?)|(?P<last>latter|second|later|present"
    rf"|current|seconde?|deuxieme|derniere?))(?: {_NOUN}\b|(?=,? ))"
    rf"|{_THE} (?P<word>[a-z]+) {_NOUN}\b|{_THE} ?{_NOUN} (?:de |d')(?P<mot>[a-z]+)\b"
)
_NEAR = 60
_BOTH = 2


def told_by_order(letter: Letter, jobs: Sequence[Job], place: Span) -> int | None:
    """Say which job the last such words before a place name, in its sentence and near it.

    "The former" and "the latter" tell one of two jobs; a word tells the one whose title alone
    has it.
    """
    own = sentence(letter.text, place.start)
    said = fold(letter.text[max(own.start, place.start - _NEAR) : place.start])
    cues = list(_CUE.finditer(said))
    if not cues or any(map(str.isdigit, said[cues[-1].end() :])):
        return None
    cue = cues[-1]
    if cue["first"] or cue["last"]:
        return None if len(jobs) != _BOTH else 0 if cue["first"] else 1
    word = cue["word"] or cue["mot"]
    having = [at for at, job in enumerate(jobs) if job.title and word in _words(job.title.value)]
    return having[0] if len(having) == 1 else None


def _words(title: str) -> set[str]:
    return set(NAME_WORD.findall(fold(folded(title))))
