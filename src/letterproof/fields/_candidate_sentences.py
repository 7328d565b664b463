"""Persons that a letter's sentences name as the employee."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from letterproof.fields._beside_names import DESCRIPTION, PERSONAL_VERB, TAKES_OVER, is_another
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._names import is_full, read_listed_name, tidy
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._plain import phrase, plain
from letterproof.fields._roles import has_role
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

CERTIFIED = phrase(
    r"\b(?:certif(?:y|ies|ied|ie|ions|ier|ying)|confirm(?:s|e|ed|ing|ons|er)?"
    r"|verif(?:y|ies|ied|ie|ions|ying)|attest(?:s|e|ed|er|ons|ing)?"
    r"|declar(?:e|es|ed|ons|er|ing)|inform(?:ed)?|advised?|state|acknowledge|testify|affirm"
    r"|constar|temoigne|(?:mak(?:e|es|ing) (?:it )?|be it )known|confirmation"
    r"|certification|attestation|proof|notice)\b"
    r",?(?: to (?:you|whom it may concern)| you| herewith| hereby| par la presente(?: lettre)?"
    r"| par les presentes| vous| sur l'honneur)?,?"
    r" ?(?:that|que|qu'|:)[ :,]{0,3}"
)
CONFIRMED = phrase(r"\b(?:certify|confirm|verify|attest|declare|state|testify) (?=[^\W\d_])")
"""Before a name of which something is said without "that": "I can confirm Ana Ruiz works"."""
IS_ONE = phrase(
    r" (?:is|was|has been|had been|works|worked|has worked|served|joined|holds|held)"
    r"(?: (?:currently|still|an?|one|our|employed|with|for|as|at|in|here|since|from|us"
    r"|working|the)\b)"
)
FILLER = phrase(
    r"(?:(?:the|our|one|a|an|le|la|l'|notre|un|une|said|ladite|ledit) ?)?"
    r"(?:(?:above[- ]?(?:named|mentioned)?|former|previous|current|ex-|ancien(?:ne)?|valued"
    r"|under[- ]?mentioned|sus-?nommee?) ?){0,2}"
    r"(?:(?:employee?|staff member|member of (?:our )?staff|colleague|team member|worker"
    r"|individual|person|bearer|nommee?|salarie?e?|collaborat(?:eur|rice)"
    r"|personne|sieur|dame|travailleu(?:r|se)) ?)?(?:\(e\) ?)?,? ?"
    r"(?:(?:named?|nommee?|called|of ours|of this letter),? ?)?(?:, ?)?"
)
EMPLOYMENT_OF = phrase(
    r"\b(?:employment|employ|work|services?|experience|tenure|status|history|emploi|travail"
    r"|reference|recommendation|letter|certificate|verification"
    r"|confirmation|attestation|certificat|lettre|behalf|favou?r|respect|relation|regards?"
    r"|concern(?:ing|ant)|regarding|reference|about|recommend|recommander|sujet|faveur)"
    r" ?(?:of|for|to|on|with|by|in favou?r of|regarding|concerning|de|d'|pour|par|a)?[ :,]{1,3}"
    r"(?:(?:our|the|notre|former|employee|colleague) ){0,3}"
)
DUTIES_OF = phrase(
    r"\b(?:duties|career|attributions|fonctions|taches|carriere|parcours) (?:of|de)"
    r" (?:our colleague |notre collegue )?"
)
TAKEN_OVER = phrase(
    r"\b(?:took over|taken over|taking over|takes over|assum\w+|cover\w*|replac\w+|repris\w*"
    r"|repren\w+|remplac\w+|assur\w+)\b[^.\n]{0,30}\Z"
)
EMPLOYING = phrase(
    r"\b(?:employed|employs|employ|engaged|hired|emploie|employons|employe|engage|embauche"
    r"|avoir employe|hiring|employing"
    r"|compt(?:er|ons|e) parmi (?:nos|notre|ses) [a-z]{5,14}|count(?:ed)? among our [a-z]{5,14})[ ]"
)
AT_REQUEST = phrase(
    r"\b(?:a la demande (?:de |d')|(?:at|on|upon|following) the (?:request|application) (?:of|by"
    r"|from) "
    r"|demande (?:formulee|presentee|faite) par )"
    r"(?:(?:our|notre) (?:(?:former|ancien(?:ne)?) )?(?:employee?|colleague|collegue),? )?"
)
REQUESTING = phrase(
    r"(?:has |have |had |a |avait )?(?:recently )?(?:asked|requested|demande|sollicite)"
    r" (?:(?:us|me|that we|nous) )?(?:for |to (?:write|provide|prepare|issue) )?"
    r"(?:an? |the |this |la |cette |une )?(?:present |presente |employment |reference |work )?"
    r"(?:letter|certificate|reference|lettre|attestation)\b"
)
ISSUED_TO = phrase(
    r"\b(?:issued|given|delivered|awarded|granted|furnished|handed|made out|presented|provided"
    r"|delivree?s?|remise?s?|etablie?s?|donnee?s?|octroyee?s?|decernee?s?)"
    r" (?:by us |par nous )?(?:to|a|au nom de|in (?:favou?r|the name) of|en faveur de|for) "
    r"(?:(?:our|notre|the|l') ?(?:former |ancien(?:ne)? )?(?:employee?|colleague|collegue),? )?"
)
"""Whom a certificate is given to."""
SUPERVISED = phrase(
    r"\b(?:i|we|je|nous) (?:have |had |has |ai |avons |directly |currently |also ){0,3}"
    r"(?:supervised?|managed?|employed|employ|supervise|encadre|dirige|supervisons) "
    r"|\b(?:i|je) (?:was|am|have been|suis|etais|ai ete) (?:the |his |her |le "
    r"|la )?(?:[a-z]+ ){0,2}"
    r"(?:supervisor|manager|superior|boss|superviseure?|responsable) (?:of|to|for|de|d') ?"
)
BEING = phrase(
    r"(?:was|is|has been|had been|est|etait|fut|a ete)"
    r" (?:the|our|an?|one of our|notre|le|la|une?)(?= )"
)
EMPLOYS = phrase(
    r"(?:has |have |had |a |avait )?(?:employs|employed|engaged|hired|recruited|appointed|emploie"
    r"|employe|embauche|engage|recrute) (?=\w)"
)
TITLE_REACH = 40
START = regex(r"(?:\A|(?<=[.!?:])[ \n]{1,2}|\n{1,2})(?=[^\W\d_a-z])")
SPAN_OF_TIME = phrase(
    r"(?:\A|[.!?:] |\n{1,2})(?:from|between|since|du|de|d'|depuis|entre|in|during|pendant)\b"
    r"[^.;:\n]{1,40}?(?:19|20)\d\d"
    r"(?:(?: (?:to|and|until|till|through|au|a|et|jusqu'(?:a|au|en)))? ?-? ?(?:[^.;:\n]{1,40}?"
    r"(?:19|20)\d\d|present|today|now|date|ce jour))?,? (?=[A-Za-z])"
)
HONORIFIC = regex(
    r"(?<![\w./])(?=(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|Mx|Dr|DR|Engr|ENGR|Shri|Smt|Mme|MME|Mlle"
    r"|MLLE|M\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|mme|mr|ms|mrs)\b"
    r"|(?:Lic|LIC|Arq|ARQ|Ing|ING|Adv|Atty|Mag)\. )"
)
RECORD = regex(r"\b(?:certif|confirm|verif|attest|letter|reference|provide|pleas|writ|record)")
ELSEWHERE = {*PartName} - {PartName.SUBJECT, PartName.BODY}
REACH = 60
OWNS = regex(r"['’]s [A-ZÀ-Þ]")
"""A firm called after its owner: "Miss Vie's Kitchen"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named, how surely it is the employee, and on what cue."""

    at: Span
    name: str
    confidence: float
    cue: str

    @classmethod
    def of(cls, letter: Letter, at: Span, full: float, single: float, cue: str) -> Self:
        """Read the name at a place; a full name is more surely the employee's than a single one."""
        name = tidy(letter.text[at.start : at.end])
        return cls(at, name, full if is_full(name) else single, cue)


def certified(letter: Letter) -> Iterator[Mention]:
    """Read "certify that NAME" and "confirm that our employee NAME"."""
    folded = plain(letter.text)
    for cue in CERTIFIED.finditer(folded):
        filler = FILLER.match(folded, cue.end())
        for start in (cue.end(), filler.end() if filler else cue.end()):
            at = _person(letter, start)
            said = folded[cue.start() : start]
            is_apart = "\n\n" in said and not (
                has_honorific(letter.text, start) or _fills_line(letter.text, at)
            )
            if at is not None and not is_apart:
                yield Mention.of(letter, at, 0.95, 0.75, "certified")
                break
    for cue in CONFIRMED.finditer(folded):
        at = _person(letter, cue.end())
        if at is not None and IS_ONE.match(folded, at.end):
            yield Mention.of(letter, at, 0.93, 0.75, "certified")


def _fills_line(text: str, at: Span | None) -> bool:
    """Say whether a full name stands on a line of its own, in capitals."""
    said = text[at.start : at.end] if at else ""
    return (
        at is not None
        and said.isupper()
        and is_full(said)
        and text[at.end : at.end + 1] in {"", "\n", ","}
    )


def told(letter: Letter) -> Iterator[Mention]:
    """Read who is told to be employed, supervised or at work."""
    yield from _employed(letter)
    yield from _done_to(letter)
    yield from _working(letter)


def _person(letter: Letter, start: int) -> Span | None:
    """Read a person's name at `start`; None where a firm's or nobody's stands there."""
    text = letter.text
    at = read_listed_name(text, start)
    if at is None or OWNS.match(text, at.end):
        return None
    if has_honorific(text, start):
        return at
    firm = read_organisation(text, start)
    said = text[at.start : at.end]
    if firm is not None and (
        has_legal_form(text[firm.start : firm.end]) or is_institution(text[at.end : firm.end])
    ):
        return None
    acts = PERSONAL_VERB.match(plain(text), at.end + 1)
    employs = EMPLOYS.match(plain(text), at.end + 1)
    if employs is not None and (
        text[employs.end()].isupper() or has_honorific(text, employs.end())
    ):
        return None  # "Lune Foods has employed Ana Ruiz"
    if has_role(said) or (is_institution(said) and acts is None):
        return None
    return at


def _employed(letter: Letter) -> Iterator[Mention]:
    """Read "employment of NAME" and "has employed NAME"."""
    text, folded = letter.text, plain(letter.text)
    for cue in DUTIES_OF.finditer(folded):
        at = _person(letter, cue.end())
        before = folded[max(cue.start() - REACH, 0) : cue.start()]
        if at is not None and has_honorific(text, cue.end()) and not TAKEN_OVER.search(before):
            yield Mention.of(letter, at, 0.84, 0.7, "duties of")
    for pattern, plain_confidence in ((EMPLOYMENT_OF, 0.7), (EMPLOYING, 0.82)):
        for cue in pattern.finditer(folded):
            at = _person(letter, cue.end())
            if at is None or letter.part_at(at.start) in ELSEWHERE or is_another(folded, at, text):
                continue
            before = folded[max(cue.start() - REACH, 0) : cue.start()]
            if has_honorific(text, cue.end()):
                yield Mention.of(letter, at, 0.92, 0.7, "employment of")
            elif is_full(text[at.start : at.end]):
                confidence = 0.9 if RECORD.search(before) else plain_confidence
                yield Mention.of(letter, at, confidence, 0.0, "employment of")


def _done_to(letter: Letter) -> Iterator[Mention]:
    """Read "I have supervised NAME", "at the request of NAME" and "issued to NAME"."""
    text = letter.text
    for pattern, confidence, found_by in (
        (AT_REQUEST, 0.85, "at the request of"),
        (ISSUED_TO, 0.85, "issued to"),
        (SUPERVISED, 0.88, "supervised"),
    ):
        for cue in pattern.finditer(plain(text)):
            at = _person(letter, cue.end())
            if at is not None and (
                is_full(text[at.start : at.end]) or has_honorific(text, cue.end())
            ):
                yield Mention.of(letter, at, confidence, 0.7, found_by)


def _working(letter: Letter) -> Iterator[Mention]:
    """Read "NAME was employed" and "Ms. NAME, our cook, has worked"."""
    text, folded = letter.text, plain(letter.text)
    starts = dict.fromkeys(match.end() for match in HONORIFIC.finditer(text))
    starts |= dict.fromkeys(match.end() for match in START.finditer(text))
    starts |= dict.fromkeys(match.end() for match in SPAN_OF_TIME.finditer(folded))
    for start in starts:
        at = read_listed_name(text, start)
        if at is None or letter.part_at(at.start) in ELSEWHERE or is_another(folded, at, text):
            continue
        named = has_honorific(text, start)
        said = text[at.start : at.end]
        tail = DESCRIPTION.match(text, at.end)
        acts = any(
            PERSONAL_VERB.match(folded, place) or _has_post(text, place)
            for place in {at.end + 1, tail.end() if tail else at.end + 1}
        )
        if not named and (not is_full(said) or has_role(said) or _person(letter, start) is None):
            continue
        if acts:
            yield Mention.of(letter, at, 0.92 if named else 0.88, 0.7, "is told to work")
        elif REQUESTING.match(folded, at.end + 1):
            yield Mention.of(letter, at, 0.85, 0.7, "asks for the letter")
        elif named and not TAKES_OVER.match(folded, at.end):
            yield Mention.of(letter, at, 0.65, 0.55, "honorific")


def _has_post(text: str, start: int) -> bool:
    """Say whether "was the night manager" stands at `start`."""
    being = BEING.match(plain(text), start)
    if being is None:
        return False
    return has_role(text[being.end() : being.end() + TITLE_REACH].partition(",")[0])
