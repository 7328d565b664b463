"""Where a letter tells of the candidate's work for somebody else: before, beside or after."""

from collections.abc import Iterator

from letterproof.fields._once import once
from letterproof.fields._plain import heads, line, phrase, plain, sentence, times_said
from letterproof.fields._roles import has_role
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

_FIRM = (
    r"(?:company|firm|business|bank|school|hospital|hotel|organi[sz]ation|institution|farm|clinic"
    r"|team|staff|group|practice|university|college|societe|entreprise|maison|etablissement|equipe"
    r"|cabinet|banque|ecole|hopital|clinique|groupe|structure|service)"
)
_ENTRY = r"(?:employment|appointment|engagement|arrival|time|service|recruitment|tenure|joining)"
_BEFORE_US = phrase(
    r"\b(?:before|prior to|previous to|until|preceding) (?:(?:ever )?(?:joining|coming|moving"
    r"|entering|(?:he|she|they|you|[a-z]{2,20}) (?:ever )?(?:joined|came|entered|started))"
    rf"(?: (?:on board|over|across|in|to|work|(?:for|with)))*? (?:us|here|(?:our|this|the) {_FIRM})"
    rf"|(?:working|starting|being (?:hired|engaged|employed|taken on)) (?:for|with|by|here|at)"
    rf"(?: us)?|us(?= |,)|(?:his|her|their|this|your) {_ENTRY}(?: (?:with|at|in|to) us| here)?)\b"
    r"|\bavant (?:de (?:nous (?:rejoindre|arriver)|(?:rejoindre|integrer|entrer (?:a|dans|chez|au)"
    rf"|venir (?:chez|a|travailler)|se joindre a|travailler (?:chez|pour|avec))(?: (?:la|le|notre"
    rf"|nos|nous|l'|service de))*(?:{_FIRM}|nous)?|d'etre (?:embauche|engage|recrute)e?)|d'arriver"
    r" chez nous|nous(?= |,)|d'entrer (?:chez nous|a notre service)"
    r"|(?:son|ton|votre|cet|cette) (?:embauche|arrivee|entree|engagement|recrutement))\b"
)
"""Time before the work that the letter is about."""

_EARLIER = phrase(
    r"\b(?:previously|formerly|earlier in (?:his|her|their) career|in (?:a|his|her|their)"
    r" (?:former|previous|earlier) (?:life|job|post|position)|before (?:that|then|this)|prior to"
    r" (?:that|this)|auparavant|precedemment|anterieurement|avant cela|avant ca|plus tot dans sa"
    r" carriere|(?:has|have) since (?:moved|joined|gone|taken|started|left)|went on to|a depuis"
    r" (?:rejoint|integre|pris)|est (?:depuis )?partie? (?:travailler|rejoindre)"
    r"|(?:left|leaving|resigned|quit)(?: us)? to (?:join|work|take)|pour (?:memoire|rappel"
    r"|info)|avant(?=, )|before(?=, )|back (?:home|then)"
    r"|in (?:his|her|their) (?:home|native|own) (?:country|town|city)|dans son pays|au pays)\b"
)
"""May be time before or after it, if another employer is named."""

_LEARNING = phrase(
    r"\b(?:internships?|traineeships?|apprenticeships?|clerkships?|pupillage|articles"
    r"|work placement|student (?:job|worker|assistant|placement)|(?:summer|holiday|vacation"
    r"|student) (?:job|work)"
    r"|intern(?:ed|ing)?|trainee|stages?|stagiaire|apprentissage|apprentie?|alternance|alternante?"
    r"|jobiste|(?:job|emploi) (?:d'ete|d'etudiant|etudiant|de vacances|estival)"
    r"|etudiante? (?:jobiste|salariee?))\b"
)
_AFTER = phrase(
    r"\b(?:after|following|apres) (?:[a-z0-9]+ ){0,4}?(?:years?|months?|spells?|stints?"
    r"|seasons?|ans"
    r"|annees?|mois|saisons?)(?: [a-z]+)? (?:in|at|with|for|a|au|en|chez|dans) (?:the |la |l')?"
)
"""May open what one did before, if a place or a firm is named that is not the sender's."""

_UNPAID = phrase(
    r"\b(?:volunteered|as a volunteer(?! \w+or\b)|volunteer fire\w*|pompiere? volontaire"
    r"|benevole\w*)\b"
)

_BY_WHAT_IS_SAID = phrase(
    r"\b(?:(?:according to|as per|per|based on|from) (?:his|her|their|your) (?:cv|resume"
    r"|curriculum)|(?:selon|d'apres|suivant|conformement a) (?:son|votre|ton) (?:cv|curriculum)"
    r"|(?:can ?not|can't|could not|(?:are|am) unable to) (?:speak|vouch|answer|confirm"
    r"|attest)"
    r"[^.;,]{0,30} (?:that|it|those|this|anything before)|ne (?:peux|pouvons|puis)[^.;,]{0,20}"
    r" (?:attester|confirmer|garantir|certifier))\b"
)
"""Leaves what is told to another's word."""

_WHERE = phrase(
    r",? (?:where|ou) (?:(?:(?:he|she|they|il|elle|you|tu|vous) |l')"
    r"|(?:mr|mrs|ms|mme|m)\.? [a-z-]+ )"
    r"(?:had|has|was|were|worked|held|served|spent|did|used|also|a|avait|etait|est|fut|travaill"
    r"|occup|exerc)\w*"
)
_AT = regex(
    r"(?<!\w)(?:at|with|for|by|chez|auprès\sd(?:e\s|u\s|['’])|pour|served|joined?|rejoint|intégré"
    r"|dans|(?:moved|gone|went|transferred)\sto|(?:à|de)\s(?=l['’]|la\s)|au\s|aux\s|du\s)\s?"
    r"(?:(?:the|a|an|la|le|les|un|une|another)\s|l['’])?(?:(?!as\s|comme\s)[a-zà-ÿ'’-]{2,14}\s|[dl]['’]){0,3}?"
    r"(?P<name>[A-ZÀ-Þ][\w&.'’-]*(?:\s(?:(?:de|du|des|la|le|les|of|the|and|et|&|d['’])\s?){0,2}"
    r"[A-ZÀ-Þ][\w&.'’-]*){0,6})"
)
_ANOTHERS = phrase(
    r"\b(?:(?:an)?other|different|competing|rival|autre|une? autre) (?:[a-z]+ )?(?:employer|company"
    r"|firm|farm|hotel|restaurant|shop|clinic|hospital|school|bank|organi[sz]ation|employeur"
    r"|societe|entreprise|maison|etablissement|boite|patron)\b|\belsewhere\b|\bailleurs\b"
    r"|\ba competitor\b|\bun concurrent\b|\b(?:adresser|apply|write|ask) (?:a |to )?(?:eux|them)\b"
)
_OURS = phrase(
    r"\b(?:us|our|ours|ourselves|here|nous|notre|nos|ici|(?:this|the|same|la|cette|meme) "
    rf"(?:same |meme )?(?:{_FIRM})(?! (?:of|de|du|d')))\b|\bl'(?:entreprise|etablissement)\b"
)
_SUBJECT = phrase(
    r", ?|\b(?:he|she|they|you|il|elle|tu|vous|m(?:r|rs|s|me|lle)?\.?) |(?<=[a-z]) (?=had |avait )"
)
_NEW_CLAUSE = phrase(r"; ?|, (?=(?:and|but|et|mais|whereas|while|then|puis|before|avant|after) )")
_SAID = phrase(r"\d|\b(?:he|she|they|il|elle)\b")
"""Before a cue that does not open its sentence."""

_NEAR = len(" department")

_GENERIC = regex(
    r"(?:Ma[iî]tre|Dr|Mrs?|Ms|M|Mme|Messrs|The|St|Saint|Sainte|H[oô]tel|Hospital|H[oô]pital|School"
    r"|École|Clinic|Clinique|Bank|Banque|Restaurant|Soci[eé]t[eé]|Cabinet|Maison|Caf[eé]|University"
    r"|Universit[eé]|College|Groupe|Group|Ets|[EÉ]tablissements?|Boulangerie|Garage|Pharmac(?:y|ie)"
    r"|Ferme|Farm|R[eé]sidence|Centre|Center|Institut|Institute|Minist[eè]re|Ministry)\.?(?=\s|\Z)",
)
_PLACE = regex(r"[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*)*")
_HEAD = phrase(
    r"(?:name of )?(?:the )?(?:organi[sz]ation|employer|company|firm|institution|employeur"
    r"|entreprise|societe|etablissement|organisme)(?: name)?s?"
)
_WORD = regex(r"[^\W_]{2,}")
_BRANCH = phrase(
    r"[ ,]?(?:branch|site|plant|office|division|department|ward|unit|agence|project)\b"
)
_TIME = phrase(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|canada|cv|noc|mon|tue|wed|thu|fri|sat|sun)[a-z]*"
)


@once
def elsewhere(letter: Letter) -> tuple[Span, ...]:
    """Give the stretches that tell of work for others than the sender, in text order."""
    found: list[Span] = []
    start = 0
    while start < len(letter.text):
        own = sentence(letter.text, start)
        end = max(own.end, start + 1)
        if "\t" not in letter.text[start:end]:
            found += _within(letter.text, Span(start, end))
        start = end
    return tuple(sorted((*found, *_rows(letter.text)), key=lambda part: part.start))


def _rows(text: str) -> Iterator[Span]:
    """Give the rows of a table of jobs whose column of firms names another than the sender."""
    folded = plain(text)
    if "\t" not in text or _HEAD.search(folded) is None:
        return
    prose = "\n".join(each for each in text.split("\n") if "\t" not in each)
    strange: list[Span] = []
    is_named = False
    at = 0
    while at < len(text):
        own = line(text, at)
        start = own.start
        for cell in text[own.start : own.end].split("\t"):
            place, start = Span(start, start + len(cell)), start + len(cell) + 1
            word = _WORD.search(text, _head(text, place), place.end)
            if word is None or "\t" not in text[own.start : own.end]:
                continue
            if any(_HEAD.fullmatch(folded, top.start, top.end) for top in heads(text, place.start)):
                is_known = times_said(prose, word[0]) > 0
                is_named = is_named or is_known
                strange += [] if is_known else [own]
        at = own.end + 1
    yield from strange if is_named else ()


def _within(text: str, own: Span) -> Iterator[Span]:
    """Give the stretches of a sentence that are about work for others."""
    folded = plain(text)
    if part := _before_us(text, own) or _after_years(text, own) or _where(text, own):
        yield part
        return
    start = own.start
    for cut in [*(cut.end() for cut in _NEW_CLAUSE.finditer(folded, own.start, own.end)), own.end]:
        part = Span(start, cut)
        if _is_told_of_others(text, folded, part, own):
            yield part
        start = cut


def _before_us(text: str, own: Span) -> Span | None:
    """Give what a sentence tells of the time before the sender."""
    folded = plain(text)
    before = _BEFORE_US.search(folded, own.start, own.end)
    if before is None:
        return None
    subject = _SUBJECT.search(folded, before.end(), own.end)
    if subject and not _SAID.search(folded, own.start, before.start()):
        part = _clause(folded, subject.start(), own.end)
        return None if _OURS.search(folded, part.start, part.end) else part
    ahead = Span(_begin(folded, own.start, before.start()), before.start())
    is_ours = _OURS.search(folded, ahead.start, ahead.end)
    return ahead if not is_ours and _is_strange(text, ahead, own) else None


def _after_years(text: str, own: Span) -> Span | None:
    """Give "after three years in Riyadh, ..."."""
    folded = plain(text)
    after = _AFTER.search(folded, own.start, own.end)
    place = _PLACE.match(text, after.end()) if after else None
    if after is None or place is None:
        return None
    subject = _SUBJECT.search(folded, after.end(), own.end)
    is_first = subject and not _SAID.search(folded, own.start, after.start())
    part = Span(after.start(), subject.start() if is_first and subject else own.end)
    is_ours = _OURS.search(folded, part.start, part.end)
    return part if not is_ours and _is_new(text, Span(*place.span()), own) else None


def _where(text: str, own: Span) -> Span | None:
    """Give "... from the Bellevue, where she had been a cook"."""
    folded = plain(text)
    for where in _WHERE.finditer(folded, own.start, own.end):
        part = _clause(folded, where.start(), own.end)
        place = next((name for name in _names(text, own) if name.end == where.start()), None)
        is_ours = _OURS.search(folded, part.start, part.end)
        if place and not is_ours and _is_new(text, place, own):
            return part
    return None


def _is_told_of_others(text: str, folded: str, part: Span, own: Span) -> bool:
    if _OURS.search(folded, part.start, part.end):
        return False
    if _BY_WHAT_IS_SAID.search(folded, part.start, part.end):
        return True
    if _UNPAID.search(folded, part.start, part.end):
        return True
    is_cued = any(cue.search(folded, part.start, part.end) for cue in (_EARLIER, _LEARNING))
    return is_cued and _is_strange(text, part, own)


def _begin(folded: str, start: int, end: int) -> int:
    """Give where the clause begins that ends at `end`."""
    return max((cut.end() for cut in _NEW_CLAUSE.finditer(folded, start, end)), default=start)


def _clause(folded: str, start: int, end: int) -> Span:
    """Give a clause from `start` to where the sentence turns back to the sender."""
    for cut in _NEW_CLAUSE.finditer(folded, start + 2, end):
        if _OURS.search(folded, cut.end(), end):
            return Span(start, cut.start())
    return Span(start, end)


def _is_strange(text: str, part: Span, own: Span) -> bool:
    """Say whether a stretch names a place of work that the rest of the letter does not name."""
    if _ANOTHERS.search(plain(text), part.start, part.end):
        return True
    return any(_is_new(text, name, own) for name in _names(text, part))


def _names(text: str, part: Span) -> Iterator[Span]:
    """Give the names that stand where a place of work does."""
    for at in _AT.finditer(text, part.start, part.end):
        name = Span(*at.span("name"))
        folded = plain(text)
        is_of_firm = any(
            _BRANCH.search(folded, start, end)
            for start, end in ((at.start(), name.start), (name.end, name.end + _NEAR))
        )
        is_time = _TIME.fullmatch(folded, name.start, name.end)
        if not (is_of_firm or is_time or has_role(text[_head(text, name) : name.end])):
            yield name


def _is_new(text: str, name: Span, own: Span) -> bool:
    """Say whether the first word of a name that tells it from others is said in `own` alone."""
    word = _WORD.search(text, _head(text, name), name.end)
    if word is None:
        return False
    return times_said(text, word[0]) <= times_said(text[own.start : own.end], word[0])


def _head(text: str, name: Span) -> int:
    """Give where a name begins to tell its bearer from others: behind "Hotel", "Dr"."""
    at = name.start
    while generic := _GENERIC.match(text, at, name.end):
        at = generic.end() + 1
    return at
