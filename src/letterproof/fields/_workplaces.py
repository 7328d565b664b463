"""The whole name of the place that a sentence gives as where someone works."""

import re
from collections.abc import Iterator

from letterproof.fields._places import known_places
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._sites import SITES
from letterproof.model.page import Span
from letterproof.patterns import regex

_SITE = phrase(
    rf"\b(?:{SITES}|quarry|hall|market|mall|area|zone|port|airport|seat|house|town|compound|estate"
    r"|plantation|camp|quay|tower|floor|wing|department|room|succursale|bureau|siege|usine|magasin"
    r"|etablissement|entrepot|clinique|agence|atelier|boutique|chantier|ferme|boulangerie|epicerie"
    r"|hopital|ecole|cuisine|antenne|quai|zone|marche|carriere|hall|domaine|plantation)s?\b"
)
_JOB = (
    r"(?:position|job|post|role|work|duties|employment|desk|workplace|place of (?:work|employment"
    r"|posting|duty)|duty station|work ?site|work location|home base|service|poste|emploi|travail"
    r"|lieu (?:de travail|d'affectation)|fonctions|bureau)"
)
_PLACED = phrase(
    r"(?:placed|deployed|deputed|posted|assigned|stationed|seconded|affecte|detache|mis)"
)
_AT_WORK = phrase(
    r"\b(?:(?:work(?:s|ed|ing)?|placed|deployed|deputed|based|posted|assigned|stationed|seconded|detailed"
    r"|employed|serv(?:es|ed|ing)|(?:find|found|meet|met) (?:him|her|them)"
    rf"|{_JOB} (?:(?:is|was|were|are|has been) )?(?:(?:all )?(?:located|situated|performed|done"
    rf"|carried out"
    r"|based|situee?) )?)(?: (?:on site|on-site|full[ -]time|part[ -]time|mainly|primarily"
    r"|daily),?"
    r"(?: that is,?)?){0,2} ?(?:at|in|out of|from|within)"
    r"|(?:belong(?:s|ed)? to|(?:is|was|been) (?:part of|on|among)) the (?:staff|team|crew"
    r"|personnel)"
    r" (?:of|at|in)"
    rf"|(?:contract|agreement) (?:names|named|gives|gave|designates?d?|specifie[sd]|states?d?)"
    r"|(?:posted|assigned|seconded|deployed) to"
    rf"|{_JOB} (?:is|was|being|remained|est|etait)"
    r"|(?:travaill\w+|affectee?|postee?|employee?|basee?|rattachee?|en poste|detachee?|oeuvr\w+"
    rf"|(?:exerc\w+|accompli\w+) (?:ses fonctions|son travail)|{_JOB} (?:se (?:situe|trouve)|est"
    rf"|etait"
    r"|a ete)(?: (?:situee?|basee?|effectuee?))?)(?: \w+ment)? (?:a|au|aux|dans|sur|en)) "
)
"""Words that say where someone works, up to the place."""

_STARTS = regex(
    r"(?:our|the|its|their|this|notre|nos|la|le|les|leur|l['’]|an?|une?)(?:\s|(?<=['’]))",
    re.IGNORECASE,
)
_ENDS = phrase(
    r"[.;:()\t,]|\n\n|\b(?:from|since|as|for|until|till|where|between|during|with|under|while|when"
    r"|who|which|that|on|by|to|he|she|his|her|they|is|was|are|were|has|have|had|depuis|du \d\w*"
    r"|jusqu\w*|ou"
    r"|comme|pour|en qualite|and (?!(?:the )?(?:surround\w*|environs|area|district|vicinity)\b)\w*"
    r"|et (?!environs\b)\w*)\b|\Z"
)
_AS_WORKPLACE = phrase(r" ?as (?:the|his|her|their) (?:place|work|duty|usual|regular|normal|main)")
_CLIENTS = phrase(r"\b(?:clients?|customers?)'")
_WHERE = phrase(
    r"(?:\A|(?<=[.;:!?)]) ?|(?<=\n))(?:it (?:is|was) )?(?:at|in|from|a|au|aux|dans"
    r"|sur) (?=(?:our|the|notre|la|le|l')\b)"
    r"(?P<place>(?:[^.;:,\n]|\n(?!\n)){3,80}), (?:where|ou) (?:[\w'.-]+ ){1,3}?(?:works?|worked"
    r"|serv(?:es|ed)"
    r"|(?:is|was) (?:employed|based|posted)|travaill\w+|exerc\w+|occup\w+)\b"
)
_NOT_WORK = phrase(
    r"\b(?:train\w+|course|stud(?:y|ied|ies)|seminar|conference|interview\w*|hired|recruit\w*|born"
    r"|formation|stage|etudes|liv(?:es|ed)|resid\w+|not|never|pas|jamais|(?<!you )will|would be"
    r"|if)\b"
)
_LONGEST = 80


def is_of_a_client(before: str) -> bool:
    """Say whether the folded words before a site give it to a client, and send nobody there."""
    return _CLIENTS.search(before[-30:]) is not None and _PLACED.search(before) is None


_LINE = regex(r"^(?:our|the|notre|la|le|l['’])[^\n.:;,\t]{5,70}$", re.MULTILINE)


def lone_lines(text: str) -> Iterator[tuple[Span, float, str]]:
    """Read "our quarry near Fujairah" in a line of its own, as in a form whose labels lie apart."""
    for match in _LINE.finditer(text):
        is_site = _SITE.search(plain(text), match.start(), match.end())
        if is_site and known_places(match[0]):
            yield Span(*match.span()), 0.82, "line of a place"


def workplaces(text: str) -> Iterator[tuple[Span, float, str]]:
    """Read "at the port of Arusha" and "out of the eastern Hamburg branch" behind words of work."""
    folded = plain(text)
    for match in _WHERE.finditer(folded):
        at = Span(*match.span("place"))
        if _SITE.search(folded, at.start, at.end) and known_places(text[at.start : at.end]):
            yield at, 0.91, "where they work"
    for cue in _AT_WORK.finditer(folded):
        own = sentence(text, cue.start())
        before = folded[own.start : cue.start()]
        start = cue.end()
        if not (_STARTS.match(text, start) or cue[0].endswith(("au ", "aux "))):
            continue
        if _NOT_WORK.search(before[-45:]):
            continue
        stop = _ENDS.search(folded, start, min(start + _LONGEST, len(text)))
        if stop is None or (stop.end() == start + _LONGEST and not stop[0]):
            continue
        said = text[start : stop.start()].rstrip()
        is_named = cue.group().startswith(("contract", "agreement"))
        if is_named and not _AS_WORKPLACE.match(folded, start + len(said)):
            continue
        if not _SITE.search(folded, start, start + len(said)) or not re.search(r"[A-ZÀ-Ý]", said):
            continue
        is_known = known_places(said) > 0
        if _CLIENTS.search(said.casefold()):
            yield (
                Span(start, start + len(said)),
                0.82 if _PLACED.search(cue.group()) else 0.7,
                "placed at",
            )
        else:
            yield Span(start, start + len(said)), 0.91 if is_known else 0.82, "works at"
