"""Words before a firm's name that a capital makes look like its first: prepositions and titles."""

import re

from letterproof.fields._organisation_words import KINDS
from letterproof.fields._organisations import (
    has_legal_form,
    is_generic,
    is_institution,
    read_organisation,
)
from letterproof.fields._plain import fold
from letterproof.fields._roles import HEADS
from letterproof.model.page import Span
from letterproof.patterns import regex

LEADS = frozenset(
    """
    chez par pour dans depuis selon sous avec aupres vers apres avant sans sur a au aux en hors ici
    la-bas actuellement aujourd'hui comme outre durant pendant entre lorsque quand si engage engagee
    embauche embauchee employe employee salarie salariee recrute recrutee rejoint representant
    travailler travaillant membre directeur directrice gerant gerante president presidente
    at by for from with within under upon after before since during through here currently joining
    serving representing employed hired working managing owning signing today now behalf while
    when if because although both once until where both throughout between inside
    employer employeur yes oui indeed effectivement regarding concernant re objet suite
    em na no por desde con para como trabaja trabajo bei seit fur von mit als i w
    """.split()
)
"""What stands before a firm at the head of a sentence, folded."""
HEADS_SENTENCE = regex(r"(?:\A|[.!?:;»”\"]\s{1,2}|\n\n|[-–—•]\s)\Z")
JOINTS = regex(
    r"\s(?:of|for|at|with|chez|pour|auprès d[eu]|au sein d[eu]|de|du|des|da|do|del|von|bei)"
    r"\s(?:the\s|la\s|les\s)?|\sd['’]|\sde\sl['’]"
)
BESIDE = regex(r"[a-zà-ÿ,] (?P<word>[A-ZÀ-Þ][a-zà-ÿ]{1,10}) (?:the |la |le |les |[Oo]ne )?\Z")
YEAR = regex(r"(?:19|20)\d\d\s(?=[A-ZÀ-Þ])")
KIND = regex(r"(?:the |la |le |l['’])?(?P<kind>[a-zà-ÿ]{3,14}) (?=[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ])")
AREA_OF = regex(r"(?:vice[- ])?(?:head|chief|director|manager|dean|chair)s?\s\Z", re.IGNORECASE)
MOST_BEFORE = 7
_WORD = regex(r"[^\W\d_][\w'’-]*")
_FIRST = regex(r"\w+\s")


def is_lead(text: str, start: int) -> bool:
    """Say whether a preposition or verb with its sentence's capital, or a year, is at `start`."""
    if YEAR.match(text, start):
        return True
    word = _WORD.match(text, start)
    if word is None or fold(word.group()) not in LEADS or word.group().isupper():
        return False
    return HEADS_SENTENCE.search(text, max(start - 3, 0), start) is not None


def past_lead(text: str, start: int) -> int:
    """Give where the words behind a lead begin: "Employer ACME Ltd. confirms"."""
    word = _FIRST.match(text, start)
    is_sign = word is not None and word.group().casefold() == "chez "
    return word.end() if word and not is_sign and is_lead(text, start) else start


def past_kind(text: str, start: int) -> int:
    """Pass a small word that says the kind: "the restaurant Casa Violeta"."""
    kind = KIND.match(text, start)
    return kind.end() if kind and kind["kind"] in KINDS else start


def is_left_open(text: str, start: int) -> bool:
    """Say whether a capital preposition amid a sentence may begin the name: "at By the Sea Inn"."""
    word = BESIDE.search(text, max(start - 24, 0), start)
    return word is not None and fold(word["word"]) in LEADS


def without_title(text: str, firm: Span) -> Span:
    """Cut a title off: "Gérant de Brasseries du Wouri S.A.", "Notary for Ziwa Stores Ltd"."""
    said = text[firm.start : firm.end]
    for joint in JOINTS.finditer(said):
        before = said[: joint.start()]
        if len(before.split()) > MOST_BEFORE:
            break
        if not _is_title(before):
            continue
        rest = read_organisation(text, firm.start + joint.end())
        named = text[rest.start : rest.end] if rest else ""
        is_firm = has_legal_form(named) or is_institution(named) or is_generic(named)
        if rest is not None and is_firm:
            return without_title(text, rest)
    return firm


def _is_title(words: str) -> bool:
    """Say whether the first word or the last is somebody's title, in the singular."""
    parts = words.split()
    first, last = parts[0].casefold(), parts[-1].casefold()
    is_one = any(each in HEADS for each in (first, *first.split("-")))
    return is_one or last in HEADS


def follows_head(text: str, start: int) -> bool:
    """Say whether "Head of" stands before: what follows is a section, not the firm."""
    return re.search(r"\bof\s\Z", text[:start][-4:]) is not None and (
        AREA_OF.search(text[max(start - 40, 0) : start - 3]) is not None
    )
