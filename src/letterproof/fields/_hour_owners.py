"""Whose the hours of a sentence are: the employee's, or a shop's, a machine's, a course's."""

import re
from enum import Enum

from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._subjects import Subject, subject
from letterproof.model.letter import Letter
from letterproof.model.page import Span


class Owner(Enum):
    """Whose hours are told."""

    EMPLOYEE = "employee"
    UNKNOWN = "unknown"
    OTHERS = "others"


_OTHERS = phrase(
    r"\b(?:those who|anyone who|ceux qui|(?:manag\w+|supervis\w+|le(?:d|ads?|ading)|over(?:saw"
    r"|se\w+)|coordinat\w+|train(?:s|ed)|dirig\w+|encadr\w+)(?: [\w-]+){0,4} (?:team|employees"
    r"|staff|workers|people|persons|crew"
    r"|equipe|employes|personnes)(?: of \w+)?(?: who| that| qui| which)? (?:are |is |was "
    r"|were )?(?:work\w*|travaill\w*)|by law|the law|labou?r (?:law|code)|legal\w*|statut\w+"
    r"|nobody|no one|la loi"
    r"|code du travail"
    r"|over-?time(?! (?:not |left |set |being |is |was |work )?(?:exclu|includ|count|aside|apart))"
    r"|(?<!hors heures )supplementaires?(?! (?:non |pas )?(?:exclu|compr|compt))|in excess"
    r"|excess of|exceed\w*|beyond|au-dela|depassant"
    r"|caps?"
    r"|capped|ceiling|plafond|may not(?! [a-z ]{0,30}(?:less|fewer) than)|no more than"
    r"|ne (?:peuvent|font|doivent)|after|apres|course"
    r"|training"
    r"|formation|cours|learn(?:s|ed|t|ing)?|stud(?:y|ies|ied)|apprend\w*|apprenai\w*|attends?"
    r"|workshop|induction|orientation|seminar|internships?|stage"
    r"|support|notice|preavis|(?<!he )opens?|(?<!he )opened|opening|ouvert\w*|ouverture"
    r"|(?:business|banking|trading|visiting|store|shop|school|consult\w+|clinic|reception|showroom"
    r"|opd|hospital|bank|market|mall"
    r"|counter|surgery|library|calling) (?:hours|timings?)|heures (?:de (?:bureau|visite|reception"
    r"|guichet|consultation))|(?<!keeps )(?<!kept )(?<!works )(?<!worked )office hours"
    r"|hours of operation|heures d'affaires|accueille|receives? the public|vacation|vacances|leave"
    r"|conges?"
    r"|sav(?:ed|ing|es)s?|reduc\w+|cut|gained|freed|economi\w+|permits?|permis|visa|allow(?:ed|s"
    r"|ance)?"
    r"|authori[sz]ed|volunteer\w*|benevol\w*|charity|response|respon[ds]\w*|answer(?:s|ed)?"
    r"|turnaround"
    r"|deliver(?!y (?:driver|rider|man|clerk|worker|person))\w*|livr(?!eu)\w+|budget(?:ed)?"
    r"|billable|credits?|apprentices?|apprentis?|interns?"
    r"|stagiaires?"
    r"|trainees?|students? (?:attend|work|come)|visit\w*|hotline|help ?line|switchboard"
    r"|machines? (?:itself|runs?)"
    r"|furnaces?|compressors?|generators?|equipment|plant runs|servers?|trucks?|runs|running time"
    r"|uptime"
    r"|manned|staffed|parking|library|colleagues?|collegues?|coworkers?|successor|predecessor"
    r"|remaining"
    r"|maintenance|serviced|commut\w+|sick|illness|absence)\b"
)
"""Words that make the hours of their clause others': what follows them is no employee's week."""

_EMPLOYEE = phrase(
    r"\b(?:he|she|they|him|her|his|their|il|elle|son|sa|ses|lui|employ\w+|schedul\w+|work(?:s|ed"
    r"|ing)?"
    r"|hours of (?:work|duty|attendance)|full[ -]time|part[ -]time|horaires?|travail\w*"
    r"|temps (?:plein|partiel"
    r"|complet)|plein temps|mi-temps|position|post|poste|duty|salary|salaire|wages?|contract\w*"
    r"|contrat"
    r"|engagement|appointment|job|emploi|workload|shifts?|roster\w*|rota|timetable|terms|candidate"
    r"|mr|ms"
    r"|mrs|mme|(?<![ap]\.)m|mx|engr|dr|prof|atty|capt|madame|monsieur|mlle|interessee?|convenue?s?|agreed|agreement"
    r"|volume d'heures|regime|remuner\w+|pay"
    r"|paie|paid|effectue\w*|work-?(?:days?|weeks?)"
    r"|journees? de travail|time ?sheets?|roulement|planning|tableau de service|le service"
    r"|taux d'(?:occupation|activite)|la semaine(?= compt\w+)"
    r"|(?<!our )(?<!s )hours(?= (?:were|are|was|came|come|amount\w*|total\w*)\b)"
    r"|attendance)\b\.?"
)
_LABEL = phrase(
    r"\b(?:(?:work(?:ing)?|weekly|normal|regular|std\.?|standard|contract\w*|paid|scheduled"
    r"|duty) ?(?:hours|time"
    r"|week|schedule)|hours(?: of work| worked| per week| \(normal\))?|schedule|shift|horaire\w*"
    r"|heures(?: de travail)?|duree|temps de travail|nombre d'heures"
    r"|volume horaire)[^\n:.;]{0,25}(?:[:\t]|\n)"
)
_PERSON = phrase(
    r"\b(?:he|she|they|him|his|her|their|il|elle|son|sa|ses|mr|ms|mrs|mx|mme|mlle|madame"
    r"|engr|dr|prof|atty|capt|monsieur|employee|employed"
    r"|employe|interessee?)\b"
)
_CLAUSE = phrase(r"[,;:(](?! ?\d)(?: and| but| which| who| et| mais| qui)?")
_HARD = phrase(
    r"(?:work\w*|travaill\w*)\Z|\b(?:legal\w*|statut\w+|those who|anyone who|ceux qui|by law"
    r"|the law|labou?r (?:law|code)|la loi|code du travail|nobody|no one|caps?|capped"
    r"|may not"
    r"|course|training|formation|cours|overtime|support|leave|vacation|conges?|induction|notice"
    r"|volunteer\w*|benevol\w*|stage|internship|furnace|hotline|opening hours|office hours"
    r"|business hours)\b"
)
_LEGAL = phrase(r"(?:legal|statut)")
"""A person who works the legal hours works them."""

_AFTER = phrase(
    r"(?:'? (?:of |de |d')?)?(?:(?!plus|and|with|ex|not|no |before|et |hors|sans|but"
    r"|mais)[a-z]+ )?(?<!over)(?:overtime|over-time|supplementaires?"
    r"|preavis|notice"
    r"|support|credits?|leave|training|formation|cours|classes|course|first-aid|parking"
    r"|maintenance|vacation"
    r"|conges?"
    r"|volunteer\w*|benevol\w*|by one person|each machine)\b"
)
_OTHER_SUBJECT = phrase(
    r"(?:our|the|nos|notre|les|le|la|l'|all|each year our|tous|toutes|most|some|new|volunteers"
    r"|apprentices"
    r"|interns|visitors|patients|customers|students)\b ?"
)


def owner(letter: Letter, at: Span) -> Owner:
    """Tell whose hours stand at a place, by the words of its clause and the subject before them."""
    text, folded = letter.text, plain(letter.text)
    own = sentence(text, at.start)
    who = subject(letter, at.start)
    if who is Subject.OTHER:
        return Owner.OTHERS
    is_after = _AFTER.match(folded, at.end, min(own.end, at.end + 40))
    if is_after or _INSIDE.search(folded, at.start, at.end):
        return Owner.OTHERS
    before = folded[max(own.start, at.start - _REACH) : at.start]
    labels = list(_LABEL.finditer(before))
    others = list(_OTHERS.finditer(before))
    if labels and not (others and others[-1].start() > labels[-1].start()):
        head = before[: labels[-1].end()]
        is_others = _HARD.search(head[-60:]) or _OPENING.search(head)
        return Owner.OTHERS if is_others else Owner.EMPLOYEE
    if others and _OFFICE_WEEK.search(folded, own.start, own.end):
        return Owner.UNKNOWN
    if others and (found := _since(before, others[-1])) is not None:
        return found
    is_of_matter = _OF_MATTER.search(folded, at.start, min(own.end, at.end + 20))
    is_unclear = who is Subject.PERHAPS_OTHER or is_of_matter
    return Owner.UNKNOWN if is_unclear else _of_subject(folded, own, at)


def _since(before: str, last: re.Match[str]) -> Owner | None:
    """Judge the last words of others before the hours; None where the employee comes again."""
    since = before[last.end() :]
    is_hard = _HARD.search(last[0]) is not None
    has_clause = _CLAUSE.search(since) is not None
    if _LEGAL.match(last[0]) and _PERSON.search(before[: last.start()]):
        return None
    is_aside = has_clause and not is_hard and _PERSON.search(before[: last.start()]) is not None
    if not _EMPLOYEE.search(since) and not is_aside:
        return Owner.OTHERS
    if is_hard and not _PERSON.search(since):
        return Owner.UNKNOWN if has_clause else Owner.OTHERS
    return None


def _of_subject(folded: str, own: Span, at: Span) -> Owner:
    """Judge by the words of employment, or by how little else the sentence holds."""
    whole = folded[own.start : own.end].lstrip()
    if _EMPLOYEE.search(whole):
        return Owner.EMPLOYEE
    if _OTHER_SUBJECT.match(whole):
        return Owner.OTHERS
    is_bare = own.end - own.start - (at.end - at.start) < _ASIDE and not _DONE.match(whole)
    return Owner.EMPLOYEE if is_bare else Owner.UNKNOWN


_OFFICE_WEEK = phrase(
    r"(?<!our )(?<!\w)(?:office|business) hours (?:were|was|had been|observed|followed)\b"
    r"|(?<!our )(?<!\w)(?:office|business) hours\b[^\n]{0,110}\b(?:lunch|break)\b"
)
"""Hours of an office that once were, or have a break: those of whoever worked there."""

_DONE = phrase(
    r"(?:[•▪➢●◦*-]|\(?\d{1,2}[.)]) ?(?!work|averag|total|includ|amount|report"
    r"|hours|days|shifts|weeks|terms)[a-z]+(?:ed|ing|s) "
)
"""What a list says the person did for some hours."""

_ASIDE = 40
"""Beside so few other characters hours need no word of whose they are."""

_REACH = 160
_INSIDE = phrase(
    r"\b(?:of leave|paid leave|credits?|conges?|course|training|formation|cours|support|notice"
    r"|preavis|induction)\b"
)
_OF_MATTER = phrase(
    r"\b(?:hours?|hrs|heures) (?:of |de |d')(?! ?\d|which)(?!(?:[a-z]+ |[a-z]+-)?(?:work|duty"
    r"|duties|service|employment|labou?r|attendance|time|travail|presence|activite|week"
    r"|semaine|schedule"
    r"|full|shift|fortnight|month|year|day|jour|mois|temps|base|contract|contrat|teaching"
    r"|cours)(?:s|ed|ing)?\b)"
)
"""Hours of something that is not work may be all a person did, or a part of it."""

_OPENING = phrase(
    r"\b(?:opening|business|store|shop|office|visiting|overtime|notice|course|training)\b"
)
