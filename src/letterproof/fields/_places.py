"""Places and postal addresses: what one looks like, and where it ends."""

import re
from collections.abc import Iterator
from functools import lru_cache

from letterproof.fields._gazetteer import CODES, HOMES, LONGEST_NAME
from letterproof.fields._plain import fold
from letterproof.fields._towns import towns
from letterproof.model.page import Span
from letterproof.patterns import regex

STREET = regex(
    r"\b(?:\d{1,6}[A-Za-z]?(?:\s?[-–/]\s?\d{1,6})?,?\s(?:[\w'’.\-]+\s){0,5}?(?:street|st|avenue|ave?"
    r"|road|rd|drive|dr|boulevard|blvd|boul|lane|ln|way|court|crt|ct|place|pl|crescent|cres"
    r"|circle|cir|trail|"
    r"link|parkway|pkwy|highway|hwy|terrace|square|sq|close|gardens|row|walk|alley|quay|line"
    r"|concession|sideroad|expressway|expy|bypass|marg|nagar|salai|lorong|jalan|layout|colony"
    r"|extension)\b\.?"
    r"|\d{1,5}(?:\s?(?:bis|ter|[A-Z]))?,?\s(?:rue|avenue|av\.?|boulevard|boul\.?|bd\.?|blvd"
    r"|chemin|ch\.|chaussée|chée|clos|drève|sentier|esplanade"
    r"|promenade|faubourg|place|pl\.|route|rte|allée|impasse|quai|cours|montée|rang|côte|autoroute"
    r"|square|voie|via|calle|rua|carrera|avenida|jalan|jl\.|ul\.|vul\.)\s"
    r"|(?:rue|avenue|boulevard|bd|chemin|chaussée|drève|clos|place|quai|route|via"
    r"|calle|rua|carrera|avenida|av\.|al\.|aleja|ulica|jalan|jl\.|ul\.|impasse|allée|allées|ruelle"
    r"|cours|sentier|passage|esplanade|viale|piazza|piazzale|corso|largo|travessa|ladeira|praça"
    r"|estrada|alameda|rodovia|pasaje|paseo|camino|jirón|jr\.|plaza|lebuh|lorong|os\.|pl\.|soi"
    r"|vul\.|vulytsia|str\.|strada|trg|rynek|plac)\s(?:[\w'’.\-]+\s?){1,5},?\s(?:n[º°o]\.?\s?|#\s?)?\d{1,5}"
    r"|[\w'’.]{2,20}+\s(?=[bcs])(?:caddesi|cad\.|sokak|sokağı|sok\.|bulvarı)\s(?:no[:.]?\s?)?\d{1,5}"
    r"|(?=[^\W\d_]++\.?\s\d)[^\W\d_]+(?:strasse|straße|str\.|gasse|platz|weg|allee|promenade|ufer|damm|ring"
    r"|straat|laan|gat[ae]n?|vägen|gade|vei(?:en)?|ve[gj]en|katu"
    r"|vej)\s\d{1,4}"
    r"|\d{1,5}(?:-\d{1,4})?,?\s[^\W\d_]{2,20}-(?:dae)?(?:ro|gil)\b"
    r"|(?:broadway|main\sroad|ring\sroad|g\.?t\.?\sroad|sheikh\szayed\sroad)\b)",
    re.IGNORECASE,
)
BOX = regex(
    r"\b(?:p\.?\s?o\.?\s?box|post\s+box|p\.?m\.?b\.?|b\.?p\.?|c\.?p\.?|case\spostale"
    r"|s\.?l\.?p\.?|p\.?o\.?b\.?|boîte\spostale|caixa\spostal|apartado|apdo\.?|casilla|postfach|gpo\sbox"
    r"|skr\.\s?poczt\.|p\.k\.)\s*[:#]?\s*(?:no\.?\s*)?(?:\d{1,3}\s\d{3}|\d{1,6})(?:-\d{3,5})?\b",
    re.IGNORECASE,
)
UNIT = regex(
    r"(?:\b(?:suite|ste\.?|unit|floor|flr|étage|bureau|local|room|rm|office|flat|apt|appt"
    r"|apartment|plot|plot\sno|block|blk|bloc|sector|phase|tower|towers|building|bldg|house"
    r"|h\.?\s?no|door|shop|villa|warehouse|"
    r"km|kilometre|barangay|brgy|purok|district|ward|area|zone|lot|survey|sy\.?|gate|compound"
    r"|bay|level"
    r"|estate|plaza|complex|park|centre|center|mall|arcade|chambers|quarter|quartier|immeuble"
    r"|app(?=\.)|r\.?\s?[rd]|b[âa]t|lote|parcela|galp[ãa]o|torre|piso|oficina|manzana|mz|lt|conj|sala|bloco|andar|of(?=\.)"
    r"|imm\.?|résidence|lotissement|îlot|business\sbay|free\szone|midc|gidc)"
    r"\b[\s.,#:no-]{0,6}\w*\d|\b(?:\w+\s){1,3}(?:tower|towers|building|bldg|estate|house|plaza"
    r"|scheme|housing\ssociety|apartments?|enclave|heights|residency|mansion|bazar|market|yard|cantt"
    r"|wharf|complex|tech\spark|business\spark|industrial\s(?:area|estate|park|zone)|free\szone|nagar"
    r"|colony|layout|marg|road|street|avenue|st\.|blvd\.?|boulevard|ave\.?|rd\.|chowk|bazaar"
    r"|quartier|lane)\b|#\s?\d{1,5}\b|\bno[.:]?\s?\d{1,5}\b|\b\d{1,2}(?:st|nd|rd|th)\s(?:floor"
    r"|cross|main|street|avenue)|\b(?:quartier|immeuble|lotissement|cocody|plateau)\b"
    r"|\b[^\W\d_]{4,20}-\d{1,2}(?=\s*(?:,|$))"
    r"|\b[^\W\d_]{3,20}-(?:gu|si|do|gun|dong)\b"
    r"|\bzone\sindustrielle\b|\bnear\s[A-Z]|\bimm\.\s[A-Z]"
    r"|\b(?:NE|NW|SE|SW)[ -]\d{1,2}-\d{1,3}-\d{1,2}[ -]?W\d"
    r"|\b(?:bloc|block|blk|bldg|b[âa]t\.?|b[âa]timent|wing|tower)\s(?-i:[A-Z])\b(?![.']))",
    re.IGNORECASE,
)
POSTAL = regex(
    r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b|\b[A-Z]{2},?\s\d{5}(?:-\d{4})?\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{5}-\d{3}\b"
    r"|\b[AC-FHKNPRTV-Y]\d[\dW]\s(?=[A-Z]*\d)[A-Z\d]{4}\b"
    r"|(?:[-–]\s?|\b(?:pin(?:\s?code)?|zip|cep|postal\scode|code\spostal)\s?[:.-]?\s?"
    r"|\s)\d{3}\s?\d{3}\b|\b(?:[A-Z]-)?\d{4,5}\s(?=[A-ZÀ-Ý][a-zà-ÿ])|,?\s\d{4,5}(?=,|\s*$"
    r"|\s[A-ZÀ-Ý])|\b\d{4}\s?[A-Z]{2}\b(?=\s[A-Z])|\b\d{3}-\d{4}\b(?=\s[A-Z]|,\s(?:Japan|JAPAN)\b)"
    r"|\b\d{2}-\d{3}\b(?=\s[A-ZÀ-ÞŁŚŻŹĆ])"
    r"|\b\d{4}-\d{3}\b(?=\s[A-Z])|\b\d{3}\s\d{2}\b(?=\s[A-ZÀ-Ý][a-zà-ÿ])"
)
PROVINCE = regex(
    r"(?<![\w.])(?:"
    + "|".join(sorted(CODES))
    + r")(?![\w'’])(?!\s[^\W\d_]{2,}\b(?<!Canada)(?<!CANADA))"
)
"""A code at the end of its piece: "Chilliwack, BC V2R", not "LYCÉE DE RUFISQUE"."""
WORDS = regex(r"[^\W\d_](?:[^\W\d_]|['’.\-](?=[^\W\d_])|\.(?=[\s,]|$))*")
PLACE_WORD = regex(r"[^\W\d_](?:[^\W\d_]|['’.\-](?=[^\W\d_])|-\n(?=[^\W\d_a-zà-ÿ]))*")
GAP = regex(r" |\n(?!\n|[^\n:\t]{1,40}\s?:)")
"""What parts the words of a name: no line's end before a label."""
CAPITAL = regex(r"(?<![\w'-])[A-ZÀ-Þ]")
PIECE_END = regex(r",|\s[–|·•-]\s|[()\n]")
NO_NAME = regex(r"^[\W\d_]+|[\W\d_]+$|(?<=\s)(?:Cedex|CEDEX).*$")
PLACE_PARTICLES = frozenset(
    "de du des la le les sur sous en aux of upon al el del los las di do da dos san d l and".split()
)
NOT_PLACE = frozenset(
    """january february march april may june july august september october november december janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre our the his her
    their my a an monday tuesday wednesday thursday friday saturday sunday full part finance
    marketing sales human information engineering operations accounting it hr french
    english""".split()
)
_GOES_ON = regex(r"(?:,\s?|\s?\(|\s(?=[A-Z]{2}\b))")


@lru_cache(maxsize=512)
def known_places(text: str) -> int:
    """Count the countries, provinces and towns that `text` names."""
    words = [match.group() for match in WORDS.finditer(fold(text))]
    count = at = 0
    while at < len(words):
        size = next(
            (
                size
                for size in range(LONGEST_NAME.get(words[at], 0), 0, -1)
                if " ".join(words[at : at + size]) in HOMES and len(words) >= at + size
            ),
            0,
        )
        count += size > 0
        at += max(size, 1)
    if not count:
        pieces = (NO_NAME.sub("", piece) for piece in PIECE_END.split(text))
        count = sum(piece[:1].isupper() and fold(piece) in towns() for piece in pieces)
    return count + len(PROVINCE.findall(text))


def is_place(text: str) -> bool:
    """Say whether `text` is the name of a place, with or without its province and country."""
    pieces = [
        fold(piece.strip(" ."))
        for piece in re.split(r",|\s[–-]\s|\(|\)", text)
        if piece.strip(" .")
    ]
    return (
        bool(pieces)
        and any(piece in HOMES for piece in pieces)
        and all(
            piece in HOMES or piece.upper() in CODES or (piece.count(" ") <= 1 and len(pieces) > 1)
            for piece in pieces
        )
    )


def is_town(text: str) -> bool:
    """Say whether `text` is a town's name of several words, and nothing else: "Port Moody"."""
    return re.search(r"[\s-]", text) is not None and fold(text) in towns()


def is_address(text: str) -> bool:
    """Say whether a line is, or starts with, a stretch of a postal address."""
    return score(text) > 1


@lru_cache(maxsize=512)
def score(text: str) -> int:
    """Weigh how much of an address `text` holds: street 2, box 2, code 2, unit 1, known place 1."""
    return (
        2 * bool(STREET.search(text))
        + 2 * bool(BOX.search(text))
        + 2 * bool(POSTAL.search(text))
        + bool(UNIT.search(text))
        + bool(known_places(text))
    )


def read_place(text: str, start: int) -> Span | None:
    """Read the place that begins at `start`: capital words, then ", Ontario" and ", Canada"."""
    end = _read_words(text, start)
    if end is None:
        return None
    for _ in range(3):
        comma = _GOES_ON.match(text, end)
        if comma is None:
            break
        following = _read_words(text, comma.end())
        if following is None:
            break
        said = text[comma.end() : following]
        if fold(said) not in HOMES and said not in CODES:
            break
        end = following + (text[following : following + 1] == ")" and "(" in comma.group())
    return Span(start, end)


def places(text: str) -> Iterator[Span]:
    """Give every place of a text that is a known one, in order."""
    past = 0
    for capital in CAPITAL.finditer(text):
        if capital.start() < past:
            continue
        at = read_place(text, capital.start())
        if at and known_places(text[at.start : at.end]):
            past = at.end
            yield at


def _read_words(text: str, start: int) -> int | None:
    position, end = start, None
    for count in range(6):
        word = PLACE_WORD.match(text, position)
        if word is None:
            break
        key = word.group().casefold()
        is_small = key in PLACE_PARTICLES and word.group()[0].islower()
        if not is_small and (not word.group()[0].isupper() or key in NOT_PLACE):
            break
        if is_small and count == 0:
            break
        position = word.end()
        if not is_small:
            end = position
            if word.group() in {"St", "Ste", "Ft", "Mt"} and text[position : position + 1] == ".":
                position += 1
        gap = GAP.match(text, position)
        if gap is None:
            break
        position = gap.end()
    return end
