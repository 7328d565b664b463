"""Firms' and institutions' names: where one ends, and when two are the same."""

import re
from functools import lru_cache

from letterproof.model.page import Span

SUFFIX = re.compile(
    r"(?:inc|incorporated|incorporée|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|lp|pvt"
    r"|private|pte|pty|gmbh|ag|kg|ug"
    r"|s[aà]rl|s\.[aà]\.r\.l|lda|sarlu|sas|sasu|s\.a\.s|sa|s\.a|s\.a\.u|eurl|snc|senc|s\.e\.n\.c(?:\.r\.l)?"
    r"|senc\.?r\.?l|enr|corp|corporation|co|company|cie"
    r"|plc|p\.l\.c|bhd|sdn|bv|b\.v|nv|n\.v|ab|oy|spa|s\.p\.a|srl|s\.r\.l|ltda|lda|eireli|s\.l"
    r"|s\.l\.u|fze|fzco|fzc|fz|fz-llc|wll|w\.l\.l"
    r"|ulc|pjsc|jsc|ojsc|ooo|tov|zao|sp\.?\s?z\s?o\.?\s?o|k\.k|kk|opc|unlimited|unltd|nig|a\.s"
    r"|u|d\.o\.o|s\.r\.o|sae|s\.a\.e|esq|[şs]ti|a\.ş|asbl|onlus)\.?(?![\w])",
    re.IGNORECASE,
)
STRONG_SUFFIX = re.compile(
    r"(?<![\w.])(?:inc|incorporated|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|p\.l\.c|pvt"
    r"|gmbh|s[aà]rl|lda|sas|sasu|s\.a\.r\.l|s\.a\.s|s\.a|sa|eurl|corp|corporation"
    r"|plc|bhd|b\.?v|srl|ltda|fze|fzco|w\.?l\.?l|ulc|pjsc|s\.e\.n\.c|senc|enr|co\.,?\s+ltd|pty"
    r"|pte|jsc|s\.p\.a|a\.s|a\.ş|d\.o\.o|s\.r\.o|sae)\.?(?![\w])",
    re.IGNORECASE,
)
MEXICAN = re.compile(
    r"(?:S\.?\s?A\.?(?:\s?P\.?\s?I\.?|\s?B\.?)?\s?de\s?C\.?\s?V\.?"
    r"|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?)(?!\w)",
    re.IGNORECASE,
)
"""Legal forms of several words: "S.A. de C.V.", "S. de R.L. de C.V."."""
ENDS_MEXICAN = re.compile(rf"(?<![\w.]){MEXICAN.pattern}", re.IGNORECASE)
KINDS = frozenset(
    """
    azienda centrum clinica clínica cleaners colegio colégio collectif cooperativa diocese empresa
    escola escuela faculty faculté fondazione fundación fundação hastanesi holding istituto klinik
    mission okulu organisation organization parish spital stiftung szkoła universidad universidade
    verein welfare zakład
    académie complexe dairy dairying haulage hospice joinery kindergarten lycée nursery orchard
    partnership preschool ranch scaffolding vineyard winery brewery
    academy accounting advertising agency airlines airways apparel architects architecture
    associates association atelier ateliers auberge authority auto automotive avocats bakers
    bakery bank banque bar biotech bistro bistrot board boulangerie brasserie builders bureau
    cabinet cafe café capital care caterers catering cegep center centre chamber chemicals
    childcare chsld  cie cisss city ciusss cleaning clinic clinique co-op college
    collège commission communications company conseil construction constructions consultants
    consulting contracting contractors cooperative coopérative corporation council county cpe
    cuisine cégep daycare dealership dental department design designs developers digital diner
    distributors electric electrical energy engineering enterprise enterprises entreprise
    entreprises equipment ets exports farm farms fashions federation ferme finance financial
    fondation fonderie foods foundation fromagerie garage garderie garments gas government
    grill group groupe health healthcare heating holdings hospital hospitality hotel hotels
     hôpital hôtel imports imprimerie industries infosys infotech institut institute
    insurance international janitorial kitchen laboratoire laboratoires laboratories labs
    landscaping  logistics magasin mairie manufacturing marché marine market marketing
    media medical menuiserie  mining ministry ministère montessori mosque motors
    municipality networks ngo notaires office oil partners petroleum pharma pharmaceuticals
    pharmacie pharmacy pizzeria plastics plomberie plumbing  press printing prints
    properties pub publishing realty recruitment rentals resort resorts restaurant restaurants
    retail roofing réseau résidence salon school security services shipping society société
    software solutions staffing  store stores studio studios supermarket supplies supply
    systems tax technologies technology telecom  textiles toitures tours  trading
    traiteur transport transportation transports travels trucking trust union university
    université usine ventures ville wholesale works école électricité épicerie établissements
    """.split()
)
CONNECTORS = frozenset(
    "of and & + the de du des d la le les et en y e do da dos das del for und von aux a".split()
)
FOREIGN_AND = frozenset("ve i och og dan ja".split())
"""What joins the words of a name in other languages, always small."""
INNER_ARTICLES = frozenset("il el lo".split())
VERBS = frozenset(
    """
    a accorde affirme atteste autorise avait certifie compte confirme declare déclare embauche
    emploie employait engage est etait était etablit établit fait loue paie reconnaît recrute
    remet soussigné soussignée verse
    """.split()
)
"""What is done by a firm that is named by its kind alone: "Société certifie"."""
FRENCH_SMALL = frozenset(
    """
    agricole artisanale canadien canadienne commerciale communautaire construction dentaire
    enfance financiers financière gestion général générale hospitalier hospitalière
    immobilière industrielle industriels international internationale intégré intégrés
    municipal municipale médical médicale national nationale petite produits québécois
    québécoise régional régionale santé scolaire scolaires service services sociaux soins
    technique techniques transport universitaire
    """.split()
)
TOKEN = re.compile(r"(?:[dl]['’])?[^\W_](?:[^\W_]|['’&+.\-/!@](?=[^\W_]))*\.?|[&+]")
LABELLED = re.compile(r"[^\n:\t]{1,40}(?:\s?:\s|\t)")
"""A line of its own: what stands above ends there."""
GAP = re.compile(r" {1,2}\n?|\n(?!\n)")
NOT_ORGANISATION = frozenset(
    """
    and août april are as at au august avril been being by canada ce cette comme contract dans
    december depuis dr du duly during décembre elle february for friday from full full-time
    février had has having he he's her hereby herein his i il in is it its january janvier je
    juillet juin july june located m madame mai march mars may miss mlle mme monday monsieur
    mr mrs ms mx my nos notre nous november novembre october octobre on our part part-time
    permanent position pour role sa saturday september septembre she since situated son sunday
    temporary that the their they this thursday till to tuesday under until was we wednesday
    were where which while who whom with within your
    """.split()
)
LOWER_SUFFIXES = frozenset(
    "inc ltd ltée limitée enr s.e.n.c senc llc corp co cie pvt s.a gmbh s.e.n.c.r.l limited".split()
)
PARENTHESIS = re.compile(r" ?\((?P<inside>[^()\n]{2,30})\)")
QUOTED = re.compile(
    r"(?:[A-Z]{2,5}|Private Enterprise|Limited Liability Company|Joint Stock Company|Société"
    r"|Company|Firm) ?[\"“«„][^\"”»“\n]{2,60}[\"”»“]"
)
OPEN_SUFFIXES = {"co", "company", "private", "ab", "ag", "as", "sa", "spa"}
"""Forms behind which a name may go on; a full stop ends it all the same."""
COUNTRIES = frozenset(
    "canada,india,nigeria,philippines,uk,china,pakistan,québec,quebec,ontario,kenya,ghana"
    ",bangladesh,sri lanka,dubai,asia,shanghai,hong kong,international,vietnam,brasil,ukraine"
    ",france,europe,africa,singapore,malaysia,lebanon,egypt,alberta,manitoba".split(",")
)
LONGEST = 12
INITIALS = 2


def read_organisation(text: str, start: int, *, over_lines: bool = True) -> Span | None:
    """Read the firm's name that begins at `start`; None where none does.

    It ends with its legal form, else where the capitals end.
    """
    elided = re.compile(r"[dl]['’](?=[^\W\d_])").match(text, start)
    start = elided.end() if elided else start
    quoted = QUOTED.match(text, start)
    if quoted is not None:
        return Span(start, quoted.end())
    end = position = start
    is_closed = is_by_kind = False
    for count in range(LONGEST):
        mexican = MEXICAN.match(text, position) if count else None
        if mexican is not None:
            return Span(start, mexican.end())
        token = TOKEN.match(text, position)
        if token is None or not (
            _goes_on(token, begun=count > 0, is_closed=is_closed)
            or (is_by_kind and _is_attribute(token))
        ):
            break
        word = token.group()
        key = word.rstrip(".").casefold()
        is_suffix = count > 0 and _is_suffix(word)
        is_bridge = not is_suffix and word[0].islower() and not _is_elided(word)
        position = token.end()
        is_kind = (not count and key in KINDS) or (is_by_kind and (is_bridge or key in CONNECTORS))
        is_by_kind = is_kind and not word.isupper()
        if not is_bridge and key not in CONNECTORS:
            end = (
                position
                if is_suffix or _keeps_stop(word)
                else token.start() + len(word.rstrip("."))
            )
        if end != position and not is_bridge and key not in CONNECTORS and not is_suffix:
            break
        is_closed = is_closed or (
            is_suffix
            and (key not in OPEN_SUFFIXES or (word.endswith(".") and key not in {"co", "private"}))
        )
        position, inside = _pass_parenthesis(text, position, end)
        if inside:
            end = position
        gap = _gap(text, position, over_lines=over_lines)
        if gap is None:
            break
        position = gap
    return Span(start, end) if end - start > 1 else None


def _is_attribute(token: re.Match[str]) -> bool:
    """Say whether a small word may stand behind a kind: "Coopérative forestière du Lac"."""
    word = token.group()
    is_word = word.isalpha() and len(word) > INITIALS + 1
    return is_word and word.islower() and word not in NOT_ORGANISATION and word not in VERBS


def _goes_on(token: re.Match[str], *, begun: bool, is_closed: bool) -> bool:
    word = token.group()
    key = word.rstrip(".").casefold()
    if begun and _is_suffix(word) and (word[0].isupper() or key in LOWER_SUFFIXES):
        return word not in {"Sa", "Sas", "As"}
    if word in FOREIGN_AND or (key in INNER_ARTICLES and word[0].isupper()):
        return not is_closed and (begun or word.isupper())
    if word in "&+" or key in CONNECTORS:
        is_article = key in {"the", "la", "le", "les"} and word[0].isupper()
        return not is_closed and (begun or is_article)
    if is_closed or key in NOT_ORGANISATION:
        return False
    if word[0].isdigit():
        return any(letter.isalpha() for letter in word) or "-" in word or not begun
    is_capital = _is_elided(word) or any(letter.isupper() for letter in word[:3])
    return is_capital or (begun and key in FRENCH_SMALL)


@lru_cache(maxsize=1024)
def _is_suffix(word: str) -> bool:
    return SUFFIX.fullmatch(word) is not None


def _is_elided(word: str) -> bool:
    return word[1:2] in {"'", "’"} and word[2:3].isupper()


def _keeps_stop(word: str) -> bool:
    """Say whether a full stop belongs to the word: "St.", "J.", "Bros."."""
    body = word.rstrip(".")
    is_short = body[INITIALS:] == "" or body in {"Bros", "Mfg", "Intl", "Dept"}
    return not word.endswith(".") or is_short or "." in body


def _pass_parenthesis(text: str, position: int, end: int) -> tuple[int, bool]:
    """Take in "(India)" before a legal form or the end; leave "(the Company)" and "(TCS)"."""
    match = PARENTHESIS.match(text, position)
    if match is None:
        return position, False
    inside = match["inside"].strip()
    follows = TOKEN.match(text, match.end() + 1)
    is_inner = follows is not None and _is_suffix(follows.group())
    if end == position and (is_inner or is_inner_place(inside)):
        return match.end(), True
    return position, False


def is_inner_place(inside: str) -> bool:
    """Say whether the words in a firm's brackets name its country."""
    return inside.casefold() in COUNTRIES


def _is_labelled(text: str, position: int) -> bool:
    word = TOKEN.match(text, position)
    is_form = word is not None and _is_suffix(word.group())
    return LABELLED.match(text, position) is not None and not is_form


def _gap(text: str, position: int, *, over_lines: bool) -> int | None:
    """Give the start of the next word; a comma is passed only before a legal form."""
    comma = re.compile(r",(?: |\n(?!\n))?").match(text, position)
    if comma is not None:
        follows = TOKEN.match(text, comma.end())
        is_form = (follows is not None and _is_suffix(follows.group())) or MEXICAN.match(
            text, comma.end()
        )
        return comma.end() if is_form else None
    gap = GAP.match(text, position)
    if gap is None:
        return None
    if "\n" in gap.group() and (not over_lines or _is_labelled(text, gap.end())):
        return None
    return gap.end() if text[gap.end() : gap.end() + 1] not in {"\n", "\t", ""} else None


@lru_cache(maxsize=512)
def has_legal_form(name: str) -> bool:
    """Say whether a name shows a legal form: Inc., Ltée, Pvt. Ltd., SARL."""
    return (
        STRONG_SUFFIX.search(name) is not None
        or ENDS_MEXICAN.search(name) is not None
        or QUOTED.match(name) is not None
    )


def is_institution(name: str) -> bool:
    """Say whether a word of the name says what kind of firm or institution it is."""
    words = re.findall(r"[^\W\d_][\w-]*", name.casefold())
    return len(words) > 1 and any(word in KINDS for word in words)


def is_generic(name: str) -> bool:
    """Say whether a name is one common word: "Office", "Catering"."""
    words = re.findall(r"[^\W_]+", name.casefold())
    return len(words) == 1 and words[0] in KINDS


def core(name: str) -> frozenset[str]:
    """Give the words that tell a firm from another: no legal form, no small words, casefolded."""
    plain = ENDS_MEXICAN.sub("", name).casefold().replace(".", "").replace("'", "").replace("’", "")
    words = re.findall(r"[^\W_]+", plain)
    kept = [word for word in words if word not in CONNECTORS and not SUFFIX.fullmatch(word)]
    return frozenset(kept or words)


def is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two cores name the same firm: one holds the other, or initials do."""
    return bool(one) and bool(other) and (one <= other or other <= one)
