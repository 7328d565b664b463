"""Where the work is done."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._labels import labelled
from letterproof.fields._layout import is_blank
from letterproof.fields._names import tidy
from letterproof.fields._organisations import has_legal_form, read_organisation
from letterproof.fields._places import is_place, known_places, read_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

LABEL = re.compile(
    r"(?:work(?:ing)?|job|employment|office|duty|main\s+work|primary\s+work)\s+(?:locations?"
    r"|sites?|places?|stations?)|(?:principal\s+|usual\s+|primary\s+)?(?:place|location|site"
    r"|station)\s+of\s+(?:work|employment|posting|duty)|duty\s+station|worksite|work\s+address"
    r"|posting|place\s+of\s+posting|home\s+(?:base|office|terminal|port|depot|station)"
    r"|lieux?\s+(?:de\s+travail|d['’]affectation|d['’]emploi|de\s+service)|site\s+de\s+travail"
    r"|poste\s+de\s+travail",
    re.IGNORECASE,
)
WEAK_LABEL = re.compile(
    r"locations?|sites?|lieu|branch|office|outlet|store|campus|plant|depot|succursale|affectation"
    r"|agence|magasin|[ée]tablissement",
    re.IGNORECASE,
)
SITES = (
    r"(?:head office|main office|office|branch|location|plant|store|restaurant|site|facility"
    r"|warehouse|campus|clinic|base|factory|headquarters|centre|center|hotel|depot|yard|kitchen"
    r"|farm|mine|project site|job ?site|unit|outlet|shop|showroom|lab|studio|terminal|mill|bakery"
    r"|hospital|salon|garage|dealership|school|premises|works|refinery|property|cafe|kiosk"
    r"|field office|station)"
)
LIEUX = (
    r"(?:succursale|bureau|siege(?: social)?|usine|magasin|restaurant|site|etablissement|entrepot"
    r"|clinique|agence|atelier|centre|boutique|chantier|ferme|hotel|campus|garage|boulangerie"
    r"|epicerie|installation|filiale|bureaux|locaux|hopital|ecole|cuisine)s?"
)
ACTIVITIES = (
    r"(?:production|fabrication|montage|assemblage|distribution|construction|vente|transformation"
    r"|service|recherche|formation|stockage|exploitation)"
)
OURS = r"(?:our|the|its|their|one of our|this|company's|notre|nos|la|le|l'|son|leur)"
BRANCH = phrase(rf"\b(?:at|in|on|from|of|out of|to|for|with) {OURS} (?=[A-Z]?)")
AFTER_SITE = phrase(
    rf"\b{SITES}s?(?:,? (?:(?:which is |that is )?(?:located|situated|based) )?(?:in|at|near|on)|,)"
    r" (?:the )?(?:(?:city|town|municipality|province) of )?"
    rf"|\b{LIEUX}(?: [a-z]{{4,14}}| d[e'] ?{ACTIVITIES})?,?"
    r" (?:(?:situee?s?|localisee?s?|sise?s?) )?"
    r"(?:de la ville de |de la |de |d'|a la |a |au |aux |du |en |dans la ville de )"
)
SITE_OF = phrase(
    rf"(?:(?:le |la |l'|notre )?{LIEUX}|(?:the |our )?{SITES}),? (?:de|du|d'|a|of|in|at)[ ']?"
)
KIND = phrase(
    r"(?:,? (?:main|head|central|downtown|regional|corporate|manufacturing|production|processing"
    rf"|assembly|retail|delivery|distribution|field|district))?"
    rf" (?:{SITES}(?:e?s)?|factories|facilities|properties|refineries|bakeries)\b"
)
IN_TOWN = re.compile(r"(?:,\s|,?\s(?:in|near|at)\s)")
OUR_SITE = re.compile(
    rf"\b(?:at|in|on|from|to|of|for|a|au|dans|de|sur|with)\s(?:{OURS}\s?)?(?:[a-z0-9-]+\s){{0,3}}\Z"
)
BASED = phrase(
    r"\b(?:(?:lieu de travail|place of work|work ?place|work location|post(?:ing)?s?|jobs?"
    r"|positions?|roles?) (?:is|was|est|are|were"
    r"|etait)(?: (?:both|all|located|situated|based|situe))? (?:in|at|a|au|en)"
    r"|(?:is|was|has been|be|and|currently|were|being|employee|while|remained|position is"
    r"|role is|position was|role was|job is|est|etait|actuellement|poste|travaille"
    r"|travaillait) (?:[a-z]+ly )?(?:based|stationed|posted|deployed|located|situated|assigned"
    r"|basee?|postee?|affectee?|stationnee?|situee?)"
    r"(?: (?:in|at|out of|from|to|a|au|en|dans|aux))|(?:based|stationed|posted) (?:in|at|out of)"
    r"|basee? a|affectee? a|en poste a|(?:fully|entirely|completely) remote,? (?:from|in|out of)"
    r"|(?:work(?:s|ed|ing)?|performed|carried out|telework(?:s|ed|ing)?|home office|(?:home"
    r"|remote|remotely|hybrid) (?:work |basis )?|residence)(?: (?:remotely|from (?:his|her"
    r"|their) (?:home|residence)(?: office)?|from home|entirely|fully|exclusively|partly"
    r"|part-time|full-time|mainly|primarily)){0,2},? (?:from|in|out of|based in)"
    r"|(?:en teletravail|a distance|de son domicile|depuis son domicile"
    r"|a partir de son domicile)(?: (?:depuis|de|a|a partir de|situe a|en))?|travaill\w+ (?:a"
    r"|depuis|en))"
    r" (?:the )?(?:(?:city|town|province|region) of |la ville de |notre )?"
)
ROLE_IN = phrase(
    r"\b(?:employed|worked|works|working|employee|travaill\w+|occup\w+|exerc\w+|served|joined"
    r"|position|poste|hired)\b"
)
PREPOSITION = phrase(r"\b(?:in|at|a|en)[ ](?=[A-Za-z])")
NOT_THEIRS = phrase(
    r"(?:\b(?:company|firm|corporation|organization|organisation|bank|we are|headquartered"
    r"|head office is|inc\.?|ltd\.?|llc|limited|compagnie|societe|entreprise|ltee|incorporated"
    r"|registered|business|client|clients|born|studied|university|college|resident of|resid\w+"
    r"|nee?)[^.;\n]{0,25})\Z"
)
WORKS = phrase(
    r"\b(?:employ|work|posit|assign|station|duties|role|job|hired|serv|join|report|travail|emploi"
    r"|poste|affect|exerc|embauch|occup|oeuvr|he |she |they |il |elle |based|remote|teletravail"
    r"|who |qui |years|connected|attributions|fonctions|en qualite|a titre|collabora|carri?ere?"
    r"|posts?\b|(?:was|is|been) (?:the|our|one of|an?) )"
)
ELSEWHERE = frozenset(
    {PartName.LETTERHEAD, PartName.RECIPIENT, PartName.FOOTER, PartName.SIGNATURE_BLOCK}
)
BROKEN = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")
"""A hyphen at the end of a line: "Rottach-" over "Egern"."""
REACH = 90


@field(Scope.POSITION, str)
def work_location(letter: Letter) -> Iterator[Hit[str]]:
    """Find places behind a label, of "our ... office", of who is "based in", or of the job."""
    text = letter.text
    seen: set[int] = set()
    for at, confidence, cue in (
        *_labelled(letter),
        *_branches(letter),
        *_sites(letter),
        *_based(letter),
        *_told(letter),
    ):
        if seen & {at.start, at.end} or is_blank(letter.text, at):
            continue
        seen |= {at.start, at.end}
        said = BROKEN.sub("-", text[at.start : at.end])
        yield Hit(tidy(said), at, confidence, cue)


def _labelled(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    for label, confidence in ((LABEL, 0.95), (WEAK_LABEL, 0.82)):
        for cell in labelled(letter, label):
            said = cell.text.strip(" .,;")
            left = cell.start + len(cell.text) - len(cell.text.lstrip(" .,;"))
            part = letter.part_at(cell.start)
            if label is LABEL:
                is_meant = part is not PartName.RECIPIENT
            else:
                is_meant = part not in ELSEWHERE and _names_place(letter.text, left)
            if is_meant and any(sign.isalpha() for sign in said):
                yield Span(left, left + len(said)), confidence, "label"


def _names_place(text: str, start: int) -> bool:
    """Say whether "Laval" or "agence de Laval" stands at `start`."""
    site = SITE_OF.match(plain(text), start)
    return read_place(text, site.end() if site else start) is not None


def _in_body(letter: Letter, at: int) -> bool:
    return letter.part_at(at) in {PartName.BODY, PartName.SUBJECT, None}


def _is_work(letter: Letter, at: int) -> bool:
    place = sentence(letter.text, at)
    return WORKS.search(plain(letter.text), place.start, place.end) is not None


def _branches(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "at our Toronto office"."""
    text, folded = letter.text, plain(letter.text)
    for cue in BRANCH.finditer(folded):
        place = read_place(text, cue.end())
        if place is None or not _in_body(letter, place.start) or not _is_work(letter, place.start):
            continue
        kind = KIND.match(folded, place.end)
        if kind is not None:
            whole = Span(place.start, _in_town(text, kind.end()) or place.end)
            is_known = known_places(text[whole.start : whole.end]) > 0
            yield whole, 0.93 if is_known else 0.85, "our branch"


def _in_town(text: str, start: int) -> int | None:
    """Give the end of ", Lagos" or " in Lagos" at `start`, where the town is a known one."""
    link = IN_TOWN.match(text, start)
    place = read_place(text, link.end()) if link else None
    return place.end if place and known_places(text[place.start : place.end]) else None


def _sites(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "at our office in Toronto" and "à notre succursale de Laval"."""
    text, folded = letter.text, plain(letter.text)
    for cue in AFTER_SITE.finditer(folded):
        before = folded[max(cue.start() - 45, 0) : cue.start()]
        ours = OUR_SITE.search(before)
        if ours is None or not _in_body(letter, cue.end()) or not _is_work(letter, cue.start()):
            continue
        place = read_place(text, cue.end()) or _street(text, cue.end())
        if place is None:
            continue
        said = text[place.start : place.end]
        if cue.group().rstrip().endswith(",") and not known_places(said):
            continue  # "a house on the farm, KiwiSaver and leave"
        yield (
            place,
            0.93 if known_places(said) else 0.8 if text[place.start].isdigit() else 0.82,
            "site in a place",
        )


def _street(text: str, start: int) -> Span | None:
    match = re.compile(r"\d{1,6}[A-Za-z]?,? [^.;\n]{5,70}").match(text, start)
    if match is None:
        return None
    end = re.search(r"\s(?:from|as|since|for|and|between|depuis|en|comme)\b", match.group())
    stop = match.start() + end.start() if end else match.end()
    return Span(match.start(), stop) if known_places(text[match.start() : stop]) else None


def _based(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "based in Halifax" and "worked remotely from Calgary", not of the firm itself."""
    text, folded = letter.text, plain(letter.text)
    for cue in BASED.finditer(folded):
        place = read_place(text, cue.end())
        if place is None or not _in_body(letter, place.start):
            continue
        said = text[place.start : place.end]
        firm = read_organisation(text, place.start)
        if firm is not None and has_legal_form(text[firm.start : firm.end]):
            continue
        if NOT_THEIRS.search(folded[max(cue.start() - 45, 0) : cue.start()]) or not _is_work(
            letter, cue.start()
        ):
            continue
        town = None if known_places(said) else _in_town(text, place.end)
        if town or known_places(said):
            yield Span(place.start, town or place.end), 0.92, "based in"
        elif re.search(
            r"remote|base|station|post|deploy|assign|affect|lieu de|place of", cue.group()
        ):
            yield place, 0.82, "based in"


def _told(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "worked as a cook in Toronto": only a place that is known to be one."""
    text, folded = letter.text, plain(letter.text)
    for cue in ROLE_IN.finditer(folded):
        if not _in_body(letter, cue.start()):
            continue
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        for link in PREPOSITION.finditer(folded, cue.end(), limit):
            place = read_place(text, link.end())
            if place is None or not is_place(text[place.start : place.end]):
                continue
            before = folded[max(link.start() - 60, cue.end()) : link.start()]
            if NOT_THEIRS.search(before) and not re.search(
                r"\b(?:placed|assigned|posted|deployed)\b", before
            ):
                yield place, 0.6, "firm in a place"
            else:
                yield place, 0.84, "job in a place"
