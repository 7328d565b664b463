"""Persons' names: where one begins and ends, and what is no name."""

import re
from functools import lru_cache

from letterproof.fields._honorifics import has_honorific, skip_honorifics
from letterproof.fields._roles import has_area, has_role, is_role_word
from letterproof.fields._title_words import ROLE
from letterproof.model.page import Span
from letterproof.patterns import regex

WORD = regex(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|(?<=[^\W\d_]{3})/(?=[A-ZÀ-Þ][^\W\d_]{2})"
    r"|['’ʼ`´.\-\u2010](?=[^\W\d_])"
    r"|[’ʼ'](?= [^\W\d_a-zà-ÿ])){0,30}\.?"
)
KINSHIP = regex(
    r"[sdwc]\s?/\s?o\b|(?:née?|epouse|épouse|épse|ép|alias|(?-i:aka)|a\.k\.a)\b", re.IGNORECASE
)
MARRIED = regex(
    r"(?:(?i:née?|nee|(?:é|e)pouse|(?:é|e)pse|ép\.?|veuve|vve\.?|dite?"
    r"|a ?/ ?[lp])) (?=[A-ZÀ-Þ][\w'’-])"
)
"""A maiden or married name follows: "Diallo épouse Koné"."""
NICKNAME = regex(
    r"[(\"“«'] ?[^\W\d_][\w'’-]{1,15}(?: [^\W\d_][\w'’-]{1,15})? ?[)\"”»'] (?=[^\W\d_])"
)
QUOTES = frozenset("(\"“«'")
PARTICLES = frozenset(
    """
    de del della di da do dos das du des d la las le los lo van von der den ten ter te zu zur bin
    binti binte bte bint ould ibn ben abu al el ul ur e y i san st ste af av dela ap ab ferch verch
    anak wa ya ka na mac mc nic ní ó uí vom zum 't
    """.split()
)
STOPS = frozenset(
    """
    a about above according account acted address afin after all also am and anniversary any
    applicant appointed are aside attention attestation attn aujourd authorised authorized
    avait avec bank be bearer bearing been began being born canada candidate card cc cell
    certificat certificate certify chez citizen citizenship client commenced company completed
    confidential confirm confirmation contact contract cordially currently customer customs
    dans date dated dear december demeurant department depuis designation details dob doj
    domicilié domiciliée dont during duties décembre effective email embassy emploi employed
    employee employee's employer employment employment's employé employée engaged est exerce
    experience fait faithfully fax fonction for former formerly full from full-time février had has
    have he held her hereby hereinafter hers him hired his holder holding holds hours humaines
    human id identification if immatriculé immigration in inc include including information is
    issued it janvier job joined joining juillet juin july kind letter lettre limited llc ltd
    ltée madam madame manages mars matricule mesdames messieurs mobile monsieur month my
    name national nationality no nom nommé non not note november novembre number numéro né née
    objet occupant occupe occupied occupies october octobre of office one ont our
    par-devant part-time passed passeport passport pay permanent permanente phone position
    post poste pour present presently previously private promoted proof pvt que qui rate rates re
    received remuneration ref reference regarding regards remained remains reported resident resides
    residing resigned resources respectfully responsible ressources role s/o salarié salariée
    salary seal section september septembre served service services she should signatory
    signature signed signé since sincerely sir site sont sous staff stamp started starts
    subject team tel temporary tenure than thank that the their them then they this title
    sir sirs gentlemen ladies titre titulaire travail travaille truly under
    undersigned unit until upon verification via
    visa warm was we website when where which while who whom whose with within without
    work worked working works year yes yours était être
    although because before besides certified despite during each entre every following further
    furthermore having hence here how if its let moreover once please such there therefore these
    those though thus together toward towards what whereas why while
    afin ainsi après attendu aussi avant ce ces cet cette comme considérant donc elle elles il ils
    je leur lors lorsque mon nos notre nous pendant puisque quand selon ses son suite tout toute
    vos votre vous à
    """.split()
)
"""Words that end a name."""
NAMES_TOO = frozenset(
    """
    an août april as at august avril best by can do en et february friday january june mai march
    may monday on or par sans saturday so sunday sur thursday to tuesday wednesday were will
    """.split()
)
"""Small words, days and months that are names when capital amid a sentence: Nguyen Van An."""
POSSESSIVE = regex(r"['’]s$")
INNER_HONORIFIC = regex(
    r"(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Mademoiselle)\b|(?<=\bde )M\.(?= )"
)
ARTICLE = regex(r"(?:[LJCS]|Qu)['’](?=[a-zà-ÿ])")
"""Begins a French sentence, no name: "L'emploi"; "D'souza" and "N'diaye" are names."""
LONGEST = 9
GAP = regex(r" {1,3}\n?|\n(?!\n)|(?<=[^\W\d_]\.)(?=[^\W\d_])")
NARROW_GAP = regex(r" {1,3}|(?<=[^\W\d_]\.)(?=[^\W\d_])")
DEGREES = regex(
    r"(?<![\w])(?:Ph\.?\s?D|M\.?B\.?A|M\.?Sc|B\.?Sc|B\.?Com|M\.?Com|B\.?A|M\.?A|M\.?D|M\.?Eng"
    r"|B\.?Eng|B\.?Tech|M\.?Tech"
    r"|P\.?\s?Eng|ing|P\.?\s?Geo|C\.?P\.?A|C\.?A|C\.?G\.?A|C\.?M\.?A|ACCA|FCCA|FCA|CFA|CHRP|CHRL"
    r"|CHRE|CRHA|CRIA|SHRM(?:-S?CP)?"
    r"|SPHR|PHR|PMP|R\.?N|LL\.?[BM]|J\.?D|Esq|Jr|Sr|II|III|IV|R\.?D|D\.?D\.?S|D\.?M\.?D|DVM|CIPD"
    r"|MCIPD|FCIPD|RPh"
    r"|Pharm\.?\s?D|D\.?Pharm|Ed\.?D|M\.?Ed|B\.?Ed|MHRM|CSCP|CISSP|ACA|ACIB|FNIM|MNIM|ACIPM"
    r"|Red\s?Seal)\.?(?:\s?\((?:[A-Z]{1,2}|Hons)\))?(?![\w.])",
    re.IGNORECASE,
)


JOINTS = regex(r"[\s,;/()–—:-]*")
COMMA = regex(r",[ \n](?!\n)")
AFTER_GIVEN = regex(r",|[ \n](?!\n)[(a-zà-ÿ](?!nd\b|t\b)|\s*\Z|\n\n|\t")
MOST_SURNAMES = 2
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""They stand behind a name as degrees do, and belong to it."""
BRACKETED = regex(r"\((?:Mrs?|Ms|Miss|Mx|Mme|Mlle|M|Dr|Engr|Retd?|Rtd|R)\.?\)", re.IGNORECASE)
"""An honorific behind the name: "Bisi Alade (Mrs.)"."""
POSTNOMINALS = regex(
    r"(?!(?:CEO|CFO|COO|CTO|CIO|HR|MD|VP|PDG|DG|DRH|RH"
    r"|GM)\b)(?:[A-Z][A-Za-z]?[A-Z]{1,5}(?:[,\s]{1,3}|\Z)){1,4}"
)
"""Letters of a society after a comma: ", FNSE"."""


def is_capital(word: str) -> bool:
    """Say whether a word begins as names do."""
    return word[:1].isupper()


CITIZEN = regex(r"\s(?:national|citizen|subject|by\s(?:nationality|birth))\b(?!\sof\b)")
"""Behind a nationality, which is no name: "Ali Raza Pakistani national"."""

NATION = regex(r"(?:\s(?:Sri|South|North|New|Saudi|Sierra|Costa|Cape|El))?\s\S+\Z")


@lru_cache(maxsize=128)
def read_name(text: str, start: int, *, over_lines: bool = True) -> Span | None:
    """Read the name that begins at `start`, without honorific and description, or give None.

    It may run on over one line feed, never over a paragraph or a cell.
    """
    begins_line = text[start - 1 : start] in {"", "\n", "\t"}
    start = skip_honorifics(text, start)
    end = position = start
    is_new_line = False
    for count in range(LONGEST):
        married = MARRIED.match(text, position)
        position = married.end() if married else position
        is_next = count > 0 and INNER_HONORIFIC.match(text, position) is not None
        word = None if is_next or KINSHIP.match(text, position) else WORD.match(text, position)
        if word is None or not _goes_on(word, begun=count > 0 and not is_new_line, count=count):
            break
        body = word.group().rstrip(".")
        if is_capital(body) or _is_elided(body):
            end = _end_of(word)
        if end < word.end() and POSSESSIVE.search(body):
            break
        position = word.end()
        # A name that fills its line ends there: a title may stand below it.
        is_whole = begins_line and count > 0 and not is_new_line
        gap = (GAP if over_lines and not is_whole else NARROW_GAP).match(text, position)
        if gap is None or (end != position and is_capital(body)):
            break
        is_new_line = "\n" in gap.group()
        opens = text[gap.end() : gap.end() + 1] in QUOTES
        nickname = NICKNAME.match(text, gap.end()) if opens else None
        position = nickname.end() if nickname else gap.end()
    end = start + len(text[start:end].rstrip("’ʼ'"))
    if CITIZEN.match(text, end):
        end = start + len(NATION.sub("", text[start:end]))
    return Span(start, end) if end > start else None


def read_listed_name(text: str, start: int) -> Span | None:
    """Read a name that may give the surname first: "DELA CRUZ, MARIA S."."""
    name = read_name(text, start)
    comma = COMMA.match(text, name.end) if name else None
    given = read_name(text, comma.end()) if comma else None
    if name is None or comma is None or given is None or has_honorific(text, comma.end()):
        return name
    surname, said = text[name.start : name.end], text[given.start : given.end]
    chief = [word for word in surname.split() if word.casefold() not in PARTICLES]
    has_initial = re.search(r"\s[^\W\d_]\.?$", said) is not None
    is_surname = len(chief) == 1 and (surname.isupper() or has_initial)
    is_surname = is_surname or (len(chief) == MOST_SURNAMES and has_initial)
    is_given = not (
        DEGREES.match(said)
        or POSTNOMINALS.fullmatch(said)
        or has_role(said)
        or has_area(said)
        or (not has_initial and any(ROLE.search(word) for word in said.split()))
    )
    is_whole = AFTER_GIVEN.match(text, given.end) is not None
    return Span(name.start, given.end) if is_surname and is_given and is_whole else name


def _goes_on(word: re.Match[str], *, begun: bool, count: int) -> bool:
    body = word.group().rstrip(".")
    key = body.casefold()
    if ARTICLE.match(body):
        return False
    if len(body) == 1 and is_capital(body) and _is_initial(word, begun=begun):
        return True
    if not is_capital(body):
        return key in PARTICLES or (count > 0 and _is_elided(body))
    if key in NAMES_TOO and body.istitle():
        return begun or re.match(r" [^\W\d_]", word.string[word.end() : word.end() + 2]) is not None
    return key not in NAMES_TOO and not any(
        part in STOPS or is_role_word(part) for part in key.split("/")
    )


def _is_initial(word: re.Match[str], *, begun: bool) -> bool:
    """Say whether a single letter stands for a name: "Ngozi A. Okpara", "Ngozi A Okpara"."""
    after = word.string[word.end() : word.end() + 2]
    is_between = begun and after[:1] == " " and after[1:].isupper()
    return word.group().endswith(".") or is_between


def _is_elided(word: str) -> bool:
    """Say whether it is "d'Almeida" or "al-Sayed": small first, a capital inside."""
    return word[:1].islower() and any(letter.isupper() for letter in word[1:4])


def _end_of(word: re.Match[str]) -> int:
    """Keep the full stop of an initial or of "Ma." and "Jr.", not that of a sentence."""
    body = POSSESSIVE.sub("", word.group().rstrip("."))
    is_short = len(body) == 1 or body.casefold() in {"ma", "jr", "sr", "st", "ste", "md", "mohd"}
    return word.end() if is_short or "." in body else word.start() + len(body)


def person_in(text: str, start: int, end: int) -> Span | None:
    """Read a stretch that is a person's name and nothing else but honorific and degrees."""
    name = read_name(text, start, over_lines=False)
    if name is None or name.end > end:
        return None
    rest = DEGREES.sub("", BRACKETED.sub("", text[name.end : end])).strip(" ,.;()")
    if rest and not POSTNOMINALS.fullmatch(rest):
        return None
    return _without_degrees(text, name)


def skip_degrees(text: str, span: Span) -> Span | None:
    """Give what is left of `span` behind degrees and honorifics in brackets, or None."""
    position = span.start
    while position < span.end:
        match = JOINTS.match(text, position)
        position = match.end() if match else position
        degree = BRACKETED.match(text, position) or DEGREES.match(text, position)
        if degree is None:
            opened = text[position - 1 : position] == "("
            degree = BRACKETED.match(text, position - 1) if opened else None
        if degree is None:
            break
        position = degree.end()
    end = span.start + len(text[span.start : span.end].rstrip(" ,;)"))
    return Span(position, end) if position < end else None


def _without_degrees(text: str, name: Span) -> Span:
    whole = text[name.start : name.end]
    end = name.end
    words = list(re.finditer(r"\S+", whole))
    for word in reversed(words[2:]):
        if word.group().rstrip(".").casefold() in GENERATIONS:
            break
        is_degree = DEGREES.fullmatch(word.group()) and word.group().isupper()
        if not is_degree or whole.isupper():
            break
        end = name.start + word.start()
    return Span(name.start, name.start + len(text[name.start : end].rstrip(" ,")))


def is_full(name: str) -> bool:
    """Say whether a name has at least two parts, of which one is more than an initial."""
    parts = [part for part in re.split(r"[\s.]+", name) if part]
    return len(parts) > 1 and any(len(part) > 1 for part in parts)


def over_cell(text: str, at: Span) -> Span:
    """Take in the next cell where wide spaces part a name: "MR. CHANDA" and "MUTALE"."""
    if is_full(text[at.start : at.end]) or not text.startswith("\t", at.end):
        return at
    more = read_name(text, at.end + 1, over_lines=False)
    if more is None or re.match(r"[\s.:]*\d", text[more.end : more.end + 4]):
        return at
    is_one = text[more.start : more.end].isupper() and text[at.start : at.end].isupper()
    return Span(at.start, more.end) if is_one else at


def tidy(text: str) -> str:
    """Collapse white space and take stray punctuation off the ends."""
    return " ".join(text.split()).strip(" ,;:|–—-")


@lru_cache(maxsize=512)
def parts_of(name: str) -> frozenset[str]:
    """Give the words of a name, casefolded and without punctuation, to compare it with others."""
    return frozenset(re.findall(r"[^\W\d_]+", name.casefold().replace("'", "").replace("’", "")))


def is_short_for(short: str, name: str) -> bool:
    """Say whether every part of `short` is a part of `name` or the initial of one."""
    parts = parts_of(name)
    return all(
        part in parts or (len(part) == 1 and any(whole.startswith(part) for whole in parts))
        for part in parts_of(short)
    )
