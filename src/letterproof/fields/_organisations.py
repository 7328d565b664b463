"""Firms' and institutions' names: where one ends, and when two are the same."""

import re
from functools import lru_cache

from letterproof.fields._organisation_words import (
    CAUSE,
    CAUSE_KINDS,
    COLOUR,
    CONNECTORS,
    COUNTRIES,
    FOREIGN_AND,
    FRENCH_SMALL,
    INNER_ARTICLES,
    KINDS,
    NAMESAKES,
    NOT_ORGANISATION,
    PRENOMINAL,
    VERBS,
)
from letterproof.model.page import Span

SUFFIX = re.compile(
    r"(?:inc|incorporated|incorporée|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|lp|pvt"
    r"|private|pte|pty|gmbh|ag|kg|ug"
    r"|s[aà]rl|s\.[aà]\.r\.l|lda|sarlu|sas|sasu|s\.a\.s|sa|s\.a|s\.a\.u|eurl|snc|senc"
    r"|s\.e\.n\.c(?:\.r\.l)?"
    r"|senc\.?r\.?l|enr|corp|corporation|co|company|cie"
    r"|plc|p\.l\.c|bhd|sdn|bv|b\.v|nv|n\.v|ab|oy|spa|s\.p\.a|srl|s\.r\.l|ltda|lda|eireli|s\.l"
    r"|s\.l\.u|fze|fzco|fzc|fz|fz-llc|wll|w\.l\.l"
    r"|ulc|pjsc|jsc|ojsc|ooo|tov|zao|sp\.?\s?z\s?o\.?\s?o|k\.k|kk|opc|unlimited|unltd|nig|a\.s"
    r"|u|d\.o\.o|s\.r\.o|sae|s\.a\.e|esq|[şs]ti|a\.ş|asbl|onlus|bpk|beperk|kkt|kft|zrt|nyrt|doo"
    r"|dooel|e\.?o\.?o\.?d|o\.o\.d|ood|ead"
    r"|sh\.?p\.?k|uab|oü|osaühing|aps|a/s|asa|oyj|hb|kgaa|ohg|gbr|ggmbh|mbh|partg|e\.k|e\.v"
    r"|e\.g|vof|bvba|cvba"
    r"|sprl|scrl|sc|scop|sca|scs|gie|suarl|s\.a\.s\.u|eirl|e\.i\.r\.l|s\.a\.c|sac|s\.a\.p\.i"
    r"|s\.a\.l|sal|b\.s\.c|bsc|k\.s\.c(?:\.c)?"
    r"|ksc|s\.a\.o\.[gc]|saog|saoc|dmcc|tbk|unipessoal|limitada|s/a|me|epp|mei|v\.o\.s|k\.s"
    r"|s\.p|d\.d|sia|c\.a|gk|se|tapui|dac|clg|cic|est\.|sole)\.?(?![\w])",
    re.IGNORECASE,
)
STRONG_SUFFIX = re.compile(
    r"(?<![\w.])(?:inc|incorporated|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|p\.l\.c|pvt"
    r"|gmbh|s[aà]rl|lda|sas|sasu|s\.a\.r\.l|s\.a\.s|s\.a|sa|eurl|corp|corporation"
    r"|plc|bhd|b\.?v|srl|ltda|fze|fzco|w\.?l\.?l|ulc|pjsc|s\.e\.n\.c|senc|enr|co\.,?\s+ltd|pty"
    r"|pte|jsc|s\.p\.a|a\.s|a\.ş|d\.o\.o|s\.r\.o|sae|bpk|kft|zrt|nyrt|dooel|e\.?o\.?o\.?d"
    r"|sh\.?p\.?k|uab|oü|aps|a/s|oyj"
    r"|kgaa|ohg|ggmbh|bvba|cvba|sprl|scrl|eirl|e\.i\.r\.l|s\.a\.c|s\.a\.l|b\.s\.c"
    r"|k\.s\.c(?:\.c)?|saog|saoc|s\.a\.o\.[gc]"
    r"|dmcc|tbk|unipessoal|limitada|(?-i:S/A|GIE|SCOP|AG|SUARL|SARLU|SNC|SpA|DOO|DAC|CLG|CIC"
    r"|Est\.))\.?(?![\w])",
    re.IGNORECASE,
)
MEXICAN = re.compile(
    r"(?:S\.?\s?A\.?(?:\s?P\.?\s?I\.?|\s?B\.?)?\s?de\s?C\.?\s?V\.?"
    r"|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?"
    r"|SARL\s?(?:AU|U)|(?:GmbH|AG|UG|SE|Ltd)\.?\s?&\s?Co\.?\s?(?:KGaA|KG|OHG)"
    r"|S\.\s?[àa]\s?r\.?\s?l\.?|Sp\.?\s?z\s?o\.?\s?o\.?|Ltd\.?\s?[ŞS]ti\.?|d\.\s?o\.\s?o\."
    r"|s\.\s?r\.\s?o\.|e\.\s?V\."
    r"|a\.\s?s\.\s?b\.\s?l\.?|Co\.?\s?W\.?L\.?L\.?|Share\sCompany|Joint\sStock\sCompany"
    r"|\((?:(?:public|private|closed|open)\s)?(?:joint[ -]stock|limited|sole\sproprietorship"
    r"|proprietorship|partnership)(?:\scompany)?\)(?:\s(?:Ltd|Limited)\.?)?"
    r"|\((?:Pty|Pvt|Private|Edms|Proprietary|SMC-Pvt|Guarantee|GTE|U|K|T|EA|SL|Z|PNG"
    r"|HK)\.?\)\s?(?:Ltd|Limited|Bpk)\.?)(?![\w])",
    re.IGNORECASE,
)
"""Legal forms of several words: "S.A. de C.V.", "S.à r.l.", "(Edms) Bpk"."""
ENDS_MEXICAN = re.compile(rf"(?<![\w.]){MEXICAN.pattern}", re.IGNORECASE)
TOKEN = re.compile(
    r"[Nn][°º]|(?:[dl]['’])?[^\W_](?:[^\W_]|['’&+.\-/!@](?=[^\W_])|-(?=\s(?:und|oder|och|og|en"
    r"|i)\s))*\.?"
    r"|[&+]"
)
LABELLED = re.compile(r"(?:[^\n:\t.]|\.(?! )){1,40}(?:\s?:\s|\t)")
"""A line of its own: what stands above ends there."""
AMID = frozenset("full mai mars may march august".split())
AMID_NAME = re.compile(r" (?!Time\b)[A-ZÀ-Þ][a-zà-ÿ]{2}")
"""What follows a word that also belongs to days and hours: "Chiang Mai Provincial Hospital"."""
NUMBERED = re.compile(r"\b[Nn](?:o\.?|[°º]) \Z")
GAP = re.compile(r" {1,2}\n?|\n(?!\n)")
LOWER_SUFFIXES = frozenset(
    "inc ltd ltée limitée enr s.e.n.c senc llc corp co cie pvt s.a gmbh s.e.n.c.r.l limited".split()
)
PARENTHESIS = re.compile(r" ?\((?P<inside>[^()\n]{2,30})\)")
QUOTED = re.compile(
    r"(?:[A-Z]{2,5}|Private Enterprise|Limited Liability Company|Joint Stock Company|Société"
    r"|Company|Firm) ?[\"“«„][^\"”»“\n]{2,60}[\"”»“]"
)
CAPITAL_FORMS = frozenset(
    "dac clg cic sc sca scs sac sal se me mei sia epp gie gk hb aps ksc bsc".split()
)
"""Forms that are words or names too where they are not all capitals."""
PREFIXED = re.compile(r"(?:PT|CV|UD|M/s|OOO|OAO|TOO|PAO|ZAO)\.? (?=[A-Z0-9\"«])")
"""Forms that stand before the name: "PT Samudera Teluk", "CV Kayu Manis"."""
OPEN_SUFFIXES = {"co", "company", "private", "ab", "ag", "as", "sa", "spa"}
"""Forms behind which a name may go on; a full stop ends it all the same."""
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
    is_named_by_kind = _first_word(text, start) in KINDS
    for count in range(LONGEST):
        mexican = MEXICAN.match(text, position) if count else None
        if mexican is not None:
            return Span(start, mexican.end())
        token = TOKEN.match(text, position)
        is_completed = is_named_by_kind and token is not None and _completes(token, text[start:end])
        if token is None or not (
            is_completed
            or _goes_on(token, begun=count > 0, is_closed=is_closed)
            or (is_by_kind and _is_attribute(token))
        ):
            break
        word = token.group()
        key = word.rstrip(".").casefold()
        is_suffix = count > 0 and _is_suffix(word)
        is_bridge = not (is_suffix or is_completed or _is_elided(word)) and word[0].islower()
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
    cause = CAUSE.match(text, end) if _first_word(text, start) in CAUSE_KINDS else None
    end = cause.end() if cause else end
    return Span(start, end) if end - start > 1 else None


def _first_word(text: str, start: int) -> str:
    word = TOKEN.match(text, start)
    return word.group().casefold() if word else ""


def _completes(token: re.Match[str], before: str) -> bool:
    """Say whether a small word ends a French sign: "Belle étoile", "Le Cheval blanc"."""
    word = token.group().rstrip(".")
    last = before.rpartition(" ")[2].casefold()
    if not (word.isalpha() and word.islower() and len(word) > INITIALS):
        return False
    is_noun = last in PRENOMINAL and word not in NOT_ORGANISATION and word not in VERBS
    return is_noun or (before[-1:].isalpha() and COLOUR.fullmatch(word) is not None)


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
    is_amid = begun and key in AMID and AMID_NAME.match(token.string, token.end()) is not None
    if is_closed or (key in NOT_ORGANISATION and not (is_amid and word.istitle())):
        return False
    if word[0].isdigit():
        is_numbered = NUMBERED.search(token.string[max(token.start() - 4, 0) : token.start()])
        is_plain = any(letter.isalpha() for letter in word) or "-" in word or not begun
        return is_plain or is_numbered is not None
    is_capital = _is_elided(word) or any(letter.isupper() for letter in word[:3])
    return is_capital or (begun and key in FRENCH_SMALL)


@lru_cache(maxsize=1024)
def _is_suffix(word: str) -> bool:
    is_form = SUFFIX.fullmatch(word) is not None
    return is_form and (word.isupper() or word.rstrip(".").casefold() not in CAPITAL_FORMS)


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
        or PREFIXED.match(name) is not None
        or ENDS_MEXICAN.search(name) is not None
        or QUOTED.match(name) is not None
    )


def is_institution(name: str) -> bool:
    """Say whether a word of the name says what kind of firm or institution it is."""
    words = re.findall(r"[^\W\d_][\w-]*", name)
    kinds = [word for word in words if word.casefold() in KINDS and word not in NAMESAKES]
    return len(words) > 1 and bool(kinds)


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
