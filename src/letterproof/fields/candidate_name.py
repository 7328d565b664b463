"""The employee's name, without honorific."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from letterproof.fields import field
from letterproof.fields._block import signing_lines
from letterproof.fields._labels import labelled
from letterproof.fields._layout import is_blank, late_heads, lines_of
from letterproof.fields._names import (
    has_honorific,
    is_full,
    is_short_for,
    parts_of,
    person_in,
    read_name,
    skip_honorifics,
    tidy,
)
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._plain import phrase, plain
from letterproof.fields._roles import has_role
from letterproof.fields._signatories import signatories
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

CERTIFIED = phrase(
    r"\b(?:certif(?:y|ies|ied|ie|ions|ier|ying)|confirm(?:s|e|ed|ing|ons|er)?|verif(?:y|ies|ied"
    r"|ie|ions|ying)"
    r"|attest(?:s|e|ed|er|ons|ing)?|declar(?:e|es|ed|ons|er|ing)|inform(?:ed)?|advised?|state"
    r"|acknowledge"
    r"|testify|affirm|temoigne|confirmation|certification|attestation|proof|notice)\b"
    r",?(?: to (?:you|whom it may concern)| you| herewith| hereby| par la presente(?: lettre)?"
    r"| par les presentes| vous| sur l'honneur)?,?"
    r" ?(?:that|que|qu'|:)[ :,]{0,3}"
)
FILLER = phrase(
    r"(?:(?:the|our|one|a|an|le|la|l'|notre|un|une|said|ladite|ledit) ?)?"
    r"(?:(?:above[- ]?(?:named|mentioned)?|former|previous|current|ex-|ancien(?:ne)?|valued"
    r"|under[- ]?mentioned|sus-?nommee?) ?){0,2}"
    r"(?:(?:employee?|staff member|member of (?:our )?staff|colleague|team member|worker"
    r"|individual|person|bearer|nommee?|salarie?e?|collaborat(?:eur|rice)"
    r"|personne|sieur|dame|travailleu(?:r|se)) ?)?(?:\(e\) ?)?,? ?(?:(?:named?|nommee?|called"
    r"|of ours|of this letter),? ?)?(?:, ?)?"
)
EMPLOYMENT_OF = phrase(
    r"\b(?:employment|employ|work|services?|experience|tenure|status|history|emploi|travail"
    r"|reference|recommendation|letter|certificate|verification"
    r"|confirmation|attestation|certificat|lettre|behalf|favou?r|respect|relation|regards?"
    r"|concern(?:ing|ant)|regarding|reference|about|recommend|recommander|sujet|faveur)"
    r" ?(?:of|for|to|on|with|by|in favou?r of|regarding|concerning|de|d'|pour|par"
    r"|a)?[ :,]{1,3}(?:(?:our|the|notre|former|employee|colleague) ){0,3}"
)
EMPLOYING = phrase(
    r"\b(?:employed|employs|employ|engaged|hired|emploie|employons|employe|engage|embauche"
    r"|avoir employe|hiring|employing)[ ]"
)
PERSONAL_VERB = phrase(
    r"(?:(?:was|is|were|has been|had been|have been|a ete|est|etait|fut|fait partie|has|had|have"
    r"|ont ete)(?: [a-z-]{2,12}){0,2} )?"
    r"(?:employed|employee|working|hired|engaged|appointed|associated|worked|works|joined|joins"
    r"|served|serving|commenced|began|started|held|holds"
    r"|occupied|performed|resigned|rendered|completed|employe|employee|embauchee?|engagee?"
    r"|travaille|travaillait|occupe|occupait|exerce|exercait|rejoint|oeuvre"
    r"|recrutee?|preste|with (?:us|our)|chez nous|parmi nous|an? (?:[a-z-]+ ){0,2}(?:employee"
    r"|staff|member)|notre emploi|a notre emploi|au service|un[e]? employee?|salariee?"
    r"|en poste)\b"
)
DESCRIPTION = re.compile(
    r"(?: ?\([^()\n]{1,60}\))?(?:,(?:[^.;\n]|\n(?!\n)|\.(?! [A-Z])){1,160}?,|,"
    r"| [SDWsdw] ?/ ?[oO] [^,\n]{1,50},?)? ?\n?"
)
START = re.compile(r"(?:\A|(?<=[.!?:])[ \n]{1,2}|\n{1,2})(?=[^\W\d_a-z])")
HONORIFIC = re.compile(
    r"(?<![\w./])(?=(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|Mx|Dr|DR|Engr|ENGR|Shri|Smt|Mme|MME|Mlle"
    r"|MLLE|M\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|mme|mr|ms|mrs)\b)"
)
ANOTHER = phrase(
    r"(?:\b[sdwc] ?/ ?o[ :.]{1,3}|\b(?:(?:son|daughter|wife|fils|fille|epouse) (?:of|de)"
    r"|supervis(?:or|ed|ion|eure?)|manage[rd]|director|contact|attention|dear|attn|signed"
    r"|assist(?:ed|ing|ant)|lead|client|under|to|by|with|chere?|par|avec|officer"
    r"|undersigned|soussignee?|boss|owner|mentor|releve de|relevait de|directed|directeur"
    r"|directrice|gerante?|superieure?|responsable|secretary|president)[ ,:]{1,3}"
    r"(?:(?:of|to|de|is|was|our|the|notre|and|son|sa|his|her|est|etait|named) ?){0,3})\Z"
)
NAME_LABEL = re.compile(
    r"(?:(?:full|complete)\s)?names?\sof\s(?:the\s)?(?:employee|worker|staff(?:\smember)?"
    r"|candidate|applicant|bearer|person|incumbent)"
    r"|(?:employee|worker|staff|candidate|applicant)(?:['’]?s)?(?:\s(?:full"
    r"|complete))?(?:\sname)?|name\s(?:and|&)\ssurname|nom\set\spr[ée]noms?|pr[ée]noms?\set\snom"
    r"|nom\s(?:complet\s)?(?:de\sl['’]|du\s|de\sla\s)(?:employ[ée](?:\(e\)|e)?|salari[ée](?:\(e\)"
    r"|e)?|candidate?|travailleur)|employ[ée](?:\(e\)|e)?|salari[ée](?:\(e\)|e)?",
    re.IGNORECASE,
)
BARE_LABEL = re.compile(
    r"(?:(?:full|complete|legal)\s)?name|nom(?:\scomplet)?|re|objet|concerne", re.IGNORECASE
)
SURNAME = re.compile(r"(?:sur|last\s|family\s)name|nom(?:\sde\sfamille)?", re.IGNORECASE)
GIVEN = re.compile(r"(?:given|first)\snames?|forenames?|pr[ée]noms?", re.IGNORECASE)
ADDRESSED = phrase(
    r"\b(?:you (?:were|have been|are|worked|joined)|your (?:employment|service)|vous (?:avez"
    r"|etes)|votre emploi)\b"
)
ELSEWHERE = {
    PartName.RECIPIENT,
    PartName.SALUTATION,
    PartName.SIGNATURE_BLOCK,
    PartName.FOOTER,
    PartName.LETTERHEAD,
}
REACH = 60
SUPERVISED = phrase(
    r"\b(?:i|we|je|nous) (?:have |had |has |ai |avons |directly |currently |also ){0,3}"
    r"(?:supervised?|managed?|employed|employ|supervise|encadre|dirige|supervisons) "
)
SURE_CUES = {"certified", "label"}
AGREED = 0.03
HIGHEST = 0.98
NEAR = 0.2


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named, how surely it is the employee, and on what cue."""

    at: Span
    name: str
    confidence: float
    cue: str


@field(Scope.LETTER, str)
def candidate_name(letter: Letter) -> Iterator[Hit[str]]:
    """Find who is certified, labelled or told to have worked; the fullest form stands."""
    signing = {
        parts_of(letter.text[one.name.start : one.name.end])
        for one in signatories(letter)
        if one.name is not None
    }
    mentions = [
        mention
        for mention in chain(
            _certified(letter),
            _labelled(letter),
            _in_subject(letter),
            _employed(letter),
            _supervised(letter),
            _told(letter),
            _addressed(letter),
        )
        if not is_blank(letter.text, mention.at)
        and (mention.cue in SURE_CUES or parts_of(mention.name) not in signing)
    ]
    for group in _groups(mentions):
        best = max(mention.confidence for mention in group)
        trusted = [mention for mention in group if mention.confidence >= best - NEAR]
        fullest = max(
            trusted, key=lambda one: (len(parts_of(one.name)), one.confidence, -one.at.start)
        )
        agreed = AGREED if len({mention.at.start for mention in group}) > 1 else 0.0
        if is_full(fullest.name) and any(not is_full(mention.name) for mention in group):
            best = max(best, fullest.confidence)
        yield Hit(fullest.name, fullest.at, min(best + agreed, HIGHEST), fullest.cue)


def _mention(letter: Letter, at: Span, full: float, single: float, cue: str) -> Mention:
    name = tidy(letter.text[at.start : at.end])
    return Mention(at, name, full if is_full(name) else single, cue)


def _certified(letter: Letter) -> Iterator[Mention]:
    folded = plain(letter.text)
    for cue in CERTIFIED.finditer(folded):
        filler = FILLER.match(folded, cue.end())
        for start in (cue.end(), filler.end() if filler else cue.end()):
            at = None if "\n\n" in folded[cue.start() : start] else _person(letter, start)
            if at is not None:
                yield _mention(letter, at, 0.95, 0.75, "certified")
                break


def _person(letter: Letter, start: int) -> Span | None:
    """Read a person's name at `start`; None where a firm's or nobody's stands there."""
    text = letter.text
    at = read_name(text, start)
    if at is None:
        return None
    if has_honorific(text, start):
        return at
    firm = read_organisation(text, start)
    said = text[at.start : at.end]
    if firm is not None and has_legal_form(text[firm.start : firm.end]):
        return None
    acts = PERSONAL_VERB.match(plain(text), at.end + 1)
    if has_role(said) or (is_institution(said) and acts is None):
        return None
    return at


def _labelled(letter: Letter) -> Iterator[Mention]:
    signing = {line.span.start for line in signing_lines(letter)}
    elsewhere = [
        line.span
        for line in letter.document.lines
        if line.span.start in signing or letter.part_at(line.span.start) is PartName.RECIPIENT
    ]
    for cell in labelled(letter, NAME_LABEL):
        at = _in_cell(letter, cell.start, cell.start + len(cell.text))
        if at is not None:
            yield _mention(letter, at, 0.95, 0.75, "label")
    for cell in labelled(letter, BARE_LABEL):
        at = _in_cell(letter, cell.start, cell.start + len(cell.text))
        if at is not None and not any(at in span for span in elsewhere):
            yield _mention(letter, at, 0.88, 0.7, "label")
    outside = [
        cell
        for cell in labelled(letter, SURNAME)
        if not any(Span(cell.start, cell.start) in span for span in elsewhere)
    ]
    for surname, given in zip(outside, labelled(letter, GIVEN), strict=False):
        one, other = (
            _in_cell(letter, cell.start, cell.start + len(cell.text)) for cell in (given, surname)
        )
        if one is not None and other is not None:
            name = " ".join(tidy(letter.text[at.start : at.end]) for at in (one, other))
            whole = Span(min(one.start, other.start), max(one.end, other.end))
            yield Mention(whole, name, 0.95, "label")


def _in_cell(letter: Letter, start: int, end: int) -> Span | None:
    """Read a name in a cell; a surname may stand first, before a comma."""
    text = letter.text
    start += len(text[start:end]) - len(text[start:end].lstrip())
    at = read_name(text, start, over_lines=False)
    if at is None or at.end > end or is_firm(text, at, start):
        return None
    comma = re.compile(r", ?").match(text, at.end)
    given = read_name(text, comma.end(), over_lines=False) if comma else None
    if given is not None and given.end <= end and not has_role(text[given.start : given.end]):
        rest = text[given.end : end].strip(" .,")
        if not rest and not is_full(text[at.start : at.end]):
            return Span(at.start, given.end)
    return at


def is_firm(text: str, at: Span, start: int) -> bool:
    """Say whether the words at `start` are a firm's name or a title, not a person's."""
    said = text[at.start : at.end]
    line = text[start : text.find("\n", start) if "\n" in text[start:] else len(text)]
    return not has_honorific(text, start) and (
        has_legal_form(line[:REACH]) or is_institution(said) or has_role(said)
    )


def _in_subject(letter: Letter) -> Iterator[Mention]:
    text = letter.text
    for line in lines_of(letter, PartName.SUBJECT):
        said = line.line.text
        for cut in re.finditer(
            r"(?:\A|[:–—|(\t]|\s-|\b(?:of|for|de|pour|to|d['’]|about|regarding))\s*", said
        ):
            start = line.span.start + cut.end()
            at = _in_cell(letter, start, line.span.end)
            if at is None:
                continue
            if has_honorific(text, start):
                yield _mention(letter, at, 0.92, 0.7, "subject")
            elif (
                "\t" not in said
                and is_full(text[at.start : at.end])
                and len(said) > len(text[at.start : at.end])
            ):
                yield _mention(letter, at, 0.85, 0.6, "subject")


def _employed(letter: Letter) -> Iterator[Mention]:
    """Read "employment of NAME" and "has employed NAME"."""
    text, folded = letter.text, plain(letter.text)
    for pattern, plain_confidence in ((EMPLOYMENT_OF, 0.7), (EMPLOYING, 0.82)):
        for cue in pattern.finditer(folded):
            at = _person(letter, cue.end())
            if at is None or letter.part_at(at.start) in ELSEWHERE or _is_another(folded, at, text):
                continue
            before = folded[max(cue.start() - REACH, 0) : cue.start()]
            is_opening = re.search(
                r"\b(?:certif|confirm|verif|attest|letter|reference|provide|pleas|writ|record)",
                before,
            )
            if has_honorific(text, cue.end()):
                yield _mention(letter, at, 0.92, 0.7, "employment of")
            elif is_full(text[at.start : at.end]):
                yield _mention(
                    letter, at, 0.9 if is_opening else plain_confidence, 0.0, "employment of"
                )


def _supervised(letter: Letter) -> Iterator[Mention]:
    """Read "I have supervised NAME"."""
    text = letter.text
    for cue in SUPERVISED.finditer(plain(text)):
        at = _person(letter, cue.end())
        if at is not None and (is_full(text[at.start : at.end]) or has_honorific(text, cue.end())):
            yield _mention(letter, at, 0.88, 0.7, "supervised")


def _told(letter: Letter) -> Iterator[Mention]:
    """Read "NAME was employed" and "Ms. NAME, our cook, has worked"."""
    text, folded = letter.text, plain(letter.text)
    starts = dict.fromkeys(match.end() for match in HONORIFIC.finditer(text))
    starts |= dict.fromkeys(match.end() for match in START.finditer(text))
    for start in starts:
        at = read_name(text, start)
        if at is None or letter.part_at(at.start) in ELSEWHERE or _is_another(folded, at, text):
            continue
        named = has_honorific(text, start)
        said = text[at.start : at.end]
        tail = DESCRIPTION.match(text, at.end)
        acts = any(
            PERSONAL_VERB.match(folded, place)
            for place in {at.end + 1, tail.end() if tail else at.end + 1}
        )
        if not named and (not is_full(said) or has_role(said) or _person(letter, start) is None):
            continue
        if acts:
            yield _mention(letter, at, 0.92 if named else 0.88, 0.7, "is told to work")
        elif named:
            yield _mention(letter, at, 0.65, 0.55, "honorific")


def _is_another(folded: str, at: Span, text: str) -> bool:
    """Say whether the words before a name make it a supervisor's or the addressee's."""
    begin = next(
        (
            place
            for place in range(max(at.start - 24, 0), at.start)
            if skip_honorifics(text, place) == at.start
        ),
        at.start,
    )
    return ANOTHER.search(folded[max(begin - REACH, 0) : begin]) is not None


def _addressed(letter: Letter) -> Iterator[Mention]:
    """Read the name after "Dear" where the letter speaks to the employee."""
    place = letter.part(PartName.SALUTATION)
    if place is None or not ADDRESSED.search(plain(letter.text)):
        return
    greeting = re.match(
        r"\s*(?:dear|ch[eè]re?|bonjour|hello)\s+",
        letter.text[place.start : place.end],
        re.IGNORECASE,
    )
    at = (
        read_name(letter.text, place.start + greeting.end(), over_lines=False) if greeting else None
    )
    if at is None:
        return
    yield _mention(letter, at, 0.75, 0.5, "addressed")
    called = letter.text[at.start : at.end]
    for line in (*lines_of(letter, PartName.RECIPIENT), *late_heads(letter)):
        whole = person_in(letter.text, line.span.start, line.span.end)
        if whole is not None and is_short_for(called, letter.text[whole.start : whole.end]):
            yield _mention(letter, whole, 0.88, 0.5, "addressed")


def _groups(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """Put the forms of one name together: "Priya Rao", "Ms. Rao", "P. Rao"."""
    groups: list[list[Mention]] = []
    for mention in sorted(mentions, key=lambda one: (-len(parts_of(one.name)), one.at.start)):
        for group in groups:
            if is_short_for(mention.name, group[0].name):
                group.append(mention)
                break
        else:
            groups.append([mention])
    return sorted(groups, key=lambda group: min(one.at.start for one in group))
