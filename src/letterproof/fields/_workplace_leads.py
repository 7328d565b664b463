"""Work places that a sentence tells with any verb of working: "she sits at the main building"."""

import re
from collections.abc import Iterator

from letterproof.fields._places import is_place, known_places, read_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._sites import SITES
from letterproof.fields._title_heads import is_role
from letterproof.model.page import Span
from letterproof.patterns import regex

_KIND = phrase(
    rf"\b(?:{SITES}|building|seat|place|house|hall|floor|wing|ward|camp|compound|estate|plantation"
    r"|quay|tower|airport|port|ranch|complex|premises|stores|counter|kiosk|ship|vessel|trawler|boat"
    r"|barges?|ferry|tanker|rig|platform|m/?v|batiment|base|siege|succursale|bureaux?|usine|magasin"
    r"|etablissement|entrepot|clinique|agence|atelier|boutique|chantiers?|ferme|boulangerie|hopital"
    r"|ecole|cuisine|antenne|depot|locaux|site|residence|installation|navire|bateau|plateforme"
    r"|domaine|internat|lycee|college|caserne|carriere|mine)s?\b"
)
_WORKS = phrase(
    r"\b(?:work(?:s|ed|ing)?|(?:is|was|been|were|be) (?:\w+ )?(?:based|stationed|posted"
    r"|employed|engaged|appointed|placed"
    r"|deployed|assigned|on (?:\w+ )?duty|resident(?: staff)?|at work|located|seconded)"
    r"|deployed|deputed|serv(?:es|ed|ing)"
    r"|attend(?:s|ed|ing)?|report(?:s|ed|ing)|sits?|sat|stands|stood|spent|spends|performed"
    r"|carr(?:ied|ies|ying) out|discharged|kept|taught|teaches|teaching|travaill\w+|exerc\w+"
    r"|effectu\w+"
    r"|officie\w*|oeuvr\w+|a titre d|en qualite d|a l'emploi|salariee?"
    r"|(?:est|etait|ete) (?:\w+ )?(?:base|affecte|poste|en poste|rattache"
    r"|employe|occupe)e?"
    r"|se (?:presente|rend|trouve)\w*|preste\w*|accompli\w*|enseign\w+|occup\w+|hours|heures"
    r"|full[ -]time|temps plein|shifts?)\b"
)
_PREP = phrase(
    r"\b(?P<prep>at|in|from|out of|within|aboard|on board(?: of)?|on|to|dans|au|aux|a|sur"
    r"|a bord d[eu]) "
)
_REACH = 110
_DAILY = phrase(
    r" (?:daily|every (?:morning|day)|each (?:morning|day)|chaque (?:jour|matin)|tous les jours)\b"
)
_WHERE = phrase(
    r"(?:,? |: )(?:(?:that )?(?:is|was|being) where|c'est la (?:que|qu'|ou)|c'etait la"
    r"|voila ou|there,?)"
    r" ?[^.;\n]{0,40}?\b(?:he|she|they|m[rsx]s?|il|elle|mme|m)\b"
)
_THAT = phrase(r"c'(?:est|etait) (?:dans|a|au|sur|en) (?=(?:notre|nos|la|le|les|l'))")
_DETERMINED = phrase(
    r"(?:our|the|its|their|this|one of our|notre|nos|leur|la|le|les|l'|cette|ce|an?|une?"
    r"|[\w&.-]+'s)"
    r"(?: |(?<='))"
)
_STOP = phrase(
    r"[.;:()\t,]|\n\n|\bon (?:an?|full|part|permanent) |\b(?:from|since|as|for|until|till|where"
    r"|between|during|with|under|while"
    r"|when|who"
    r"|which|that|by|to|he|she|his|her|they|is|was|are|were|has|have|had|every|each|daily"
    r"|except|but"
    r"|then|six|five|depuis|jusqu\w*|ou|comme|pour|en qualite|en tant|a titre|avec|et|and|que"
    r"|qu|selon"
    r"|du (?=\d))\b|\Z"
)
_NOT_WORK = phrase(
    r"\b(?:attend(?:ed|s|ing) (?:an?|the|our|several|two)|train\w*|course|stud(?:y|ied|ies)"
    r"|seminar|conference|interview\w*|hired|recruit\w*|born"
    r"|formation|etudes|liv(?:es|ed)|resid(?:es|ed)|not|never|pas|jamais|will|would|if|before|prior"
    r"|previously|formerly at|elsewhere|avant|church|volunt\w*|meeting|fair|school as a child|once"
    r"|report(?:s|ed|ing)? (?:directly |only |hierarchically )?to (?:the|our|mr|ms|mrs|a|an"
    r"|his|her)"
    r" (?:\w+ )?(?:manager|director|head|chief|owner|supervisor|board|foreman|chef))\b"
)
_OURS = phrase(
    r"[\s\"'(]*(?:we|our|i|my|nous|notre|nos|je|the (?:company|firm|business)|la societe)\b"
)
_PERSON = phrase(
    r"\b(?:he|she|they|his|her|their|mr|ms|mrs|mx|miss|dr|il|elle|son|sa|ses|mme|m|who|whose"
    r"|qui|work"
    r"|service|duties|contract|above[ -]named|bearer|subject|capacity|travail\w*|worked|works"
    r"|employed|employee|interessee?|salariee?)\b"
)
_LONGEST = 70
_COMMA = regex(r",\s(?:(?:in|at|near|à|en)\s)?")
_OF = regex(r"\s(?:in|at|of|de|du|à)\s")
_CUT = phrase(r"[.;:]|\n\n|\b(?:and|et) (?:he|she|they|we|il|elle|nous|is|was|has|earn\w*|paid)\b")


def sited(text: str) -> Iterator[tuple[Span, float, str]]:
    """Give places of work behind verbs, the surest where a kind of site and a known town stand."""
    folded = plain(text)
    past = 0
    for cue in (*_THAT.finditer(folded), *_WORKS.finditer(folded)):
        own = sentence(text, cue.start())
        before = folded[own.start : cue.start()]
        is_that = cue.re.pattern == _THAT.pattern
        if cue.start() < past:
            continue
        if not is_that and (_OURS.match(before) or not _PERSON.search(folded, own.start, own.end)):
            continue
        if is_that:
            found = _place(text, folded, cue.end())
        else:
            found = _behind_verb(text, folded, Span(cue.end(), min(own.end, cue.end() + _REACH)))
        if found and not _NOT_WORK.search(folded, own.start, found[0].start):
            past = found[0].end
            yield *found, "verb of work"
    for cue in _WHERE.finditer(folded):
        start = sentence(text, cue.start()).start
        if (found := _place(text, folded, start)) and cue.start() - found[0].end in {0, 1}:
            yield found[0], found[1], "where they work"


_BARE = 0.6
_PROPER = regex(r"(?:[A-ZÀ-Þ][\w'’.-]*\s){1,4}[A-ZÀ-Þ][\w'’.-]*")
_NO_SITE = phrase(
    r"(?:same|said|meme|capacity|role|position|post of|rank|grade|field|absence|interests?|course) "
    r"|(?:etablissement|structure|establishment|institution)\b(?! d)"
)


def _behind_verb(text: str, folded: str, rest: Span) -> tuple[Span, float] | None:
    """Read the first place that a preposition leads in behind a verb, in its own clause."""
    for prep in _PREP.finditer(folded, rest.start, rest.end):
        way = folded[rest.start : prep.start()]
        if _CUT.search(way):
            return None
        found = _place(text, folded, prep.end())
        if found and (prep["prep"] != "to" or _DAILY.search(f" {way} ") or found[1] > _BARE):
            return found
    return None


def _place(text: str, folded: str, start: int) -> tuple[Span, float] | None:
    """Read a kind of site with its name, and the towns that commas set off behind it."""
    lead = _DETERMINED.match(folded, start)
    begin = lead.end() if lead else start
    limit = min(start + _LONGEST, len(text))
    stop = _STOP.search(folded, begin, limit)
    if stop is None or (not lead and not text[begin : begin + 1].isupper()):
        return None
    end = begin + len(text[begin : stop.start()].rstrip())
    if end <= begin or _NO_SITE.match(folded, begin):
        return None
    if not _KIND.search(folded, begin, end):
        reached = with_towns(text, end)
        is_named = lead is not None and reached > end and _PROPER.fullmatch(text, begin, end)
        return (Span(start, reached), 0.82) if is_named else None
    is_town = not lead and is_place(text[begin:end])  # the town called "Port Harcourt"
    if is_town or any(is_role(piece, "en") for piece in _OF.split(text[begin:end])[:1]):
        return None
    end = with_towns(text, end)
    said = text[begin:end]
    if known_places(said):
        return Span(start, end), 0.85 if lead else 0.75
    return Span(start, end), 0.75 if re.search(r"[A-ZÀ-Ý]", said) else _BARE


def with_towns(text: str, end: int) -> int:
    """Give the end of the towns that commas set off behind a place: ", Consolacion, Cebu"."""
    reached = at = end
    for _ in range(3):
        comma = _COMMA.match(text, at)
        town = read_place(text, comma.end()) if comma else None
        if town is None:
            break
        at = town.end
        if known_places(text[town.start : town.end]) or text[at : at + 1] in {".", ";"}:
            reached = at
    return reached
