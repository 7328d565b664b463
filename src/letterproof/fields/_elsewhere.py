"""Where a letter tells of the candidate's work for somebody else: before, beside or after."""

import re
from collections.abc import Iterator

from letterproof.fields._once import once
from letterproof.fields._plain import phrase, plain, sentence, times_said
from letterproof.fields._roles import has_role
from letterproof.model.letter import Letter
from letterproof.model.page import Span

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
    r"|(?:left|leaving|resigned|quit)(?: us)? to (?:join|work|take)|pour (?:memoire|rappel|info))\b"
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
_AT = re.compile(
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
_NEAR = len(" department")
_LEADS = 40
"""A cue so near the head of its sentence stands before what it dates."""

_GENERIC = re.compile(
    r"(?:Ma[iî]tre|Dr|Mrs?|Ms|M|Mme|Messrs|The|St|Saint|Sainte|H[oô]tel|Hospital|H[oô]pital|School"
    r"|École|Clinic|Clinique|Bank|Banque|Restaurant|Soci[eé]t[eé]|Cabinet|Maison|Caf[eé]|University"
    r"|Universit[eé]|College|Groupe|Group|Ets|[EÉ]tablissements?|Boulangerie|Garage|Pharmac(?:y|ie)"
    r"|Ferme|Farm|R[eé]sidence|Centre|Center|Institut|Institute|Minist[eè]re|Ministry)\.?(?=\s|\Z)",
)
_WORD = re.compile(r"[^\W_]{2,}")
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
    return tuple(found)


def _within(text: str, own: Span) -> Iterator[Span]:
    """Give the stretches of a sentence that are about work for others."""
    folded = plain(text)
    if before := _BEFORE_US.search(folded, own.start, own.end):
        if before.start() - own.start < _LEADS and (
            subject := _SUBJECT.search(folded, before.end(), own.end)
        ):
            part = _clause(folded, subject.start(), own.end)
            if not _OURS.search(folded, part.start, part.end):
                yield part
                return
        ahead = Span(_begin(folded, own.start, before.start()), before.start())
        if not _OURS.search(folded, ahead.start, ahead.end) and _is_strange(text, ahead, own):
            yield ahead
            return
    for where in _WHERE.finditer(folded, own.start, own.end):
        part = _clause(folded, where.start(), own.end)
        from_ = next((name for name in _names(text, own) if name.end == where.start()), None)
        if from_ and _is_new(text, from_, own) and not _OURS.search(folded, part.start, part.end):
            yield part
            return
    start = own.start
    for cut in [*(cut.end() for cut in _NEW_CLAUSE.finditer(folded, own.start, own.end)), own.end]:
        part = Span(start, cut)
        if _is_told_of_others(text, folded, part, own):
            yield part
        start = cut


def _is_told_of_others(text: str, folded: str, part: Span, own: Span) -> bool:
    if _OURS.search(folded, part.start, part.end):
        return False
    if _BY_WHAT_IS_SAID.search(folded, part.start, part.end):
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
