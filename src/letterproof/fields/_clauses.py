"""Whom a clause with a date speaks of: the person the letter is about, or something else."""

from letterproof.fields._plain import NAME_WORD, phrase, plain, sentence, times_said
from letterproof.fields._roles import has_role
from letterproof.patterns import regex

REACH = 200

_LEAD = (
    r"[\s\"'(*•▪➢-]*(?:(?:and|but|also|however|moreover|finally|et|mais|or|aussi|enfin"
    r"|par ailleurs|de plus|en outre),? )?"
)
_EMPLOYMENT = (
    r"titre|qualite|employ\w*|emploi\w*|embauch\w+|engag\w+|hir(?:e|ed|ing)"
    r"|recrut\w*|recruit\w*|appoint\w*"
    r"|nomin\w+|services?|tenure|jobs?|work(?:er|ing|ed)?|(?<!the )works|travail\w*"
    r"|contract|contrat(?!-)|mandat"
    r"|mission|assignment|internship|stage|stagiaire|intern|trainee|positions?|postes?|post|role"
    r"|fonctions?|designation|start|end|first|last|second|third|latter|former|premiere?"
    r"|derniere?|deuxieme|debuts?|fin|entree|sortie|depart(?:ure)?|joining|date|periode?"
    r"|duration|duree|collaboration|carriere|career|parcours|time with|stay|prise de|bearer"
    r"|holder|titulaire|person|personne|individual|candidate?|applicant|above|aforesaid|said"
    r"|susdite?|interessee?|salariee?|colleague|collegue|collaborat\w+|member|membre|staff"
    r"|personnel|team|equipe|effectifs?|payroll|records?|registres?|livres|books|dossier|files?"
    r"|register|undersigned|soussignee?s?|lien|mr|mrs|ms|miss|mx|mme|mlle|monsieur|madame"
    r"|he|she|they|his|her|him|their|them|who|whose|il|elle|lui|qui|l'a|l'avons|l'ai"
    r"|as|comme|season|saison|parmi|kept|retained|taken|compt(?:e|er|ons|ait|ant)|monthly"
    r"|certif(?:y|ies|ied|ie|ions|ier)|confirm\w*|attest\w*|declar\w*|state[sd]?|inform\w*"
    r"|verif(?:y|ied|ions|ier)|relationship|association|relation"
)
_THING = (
    r"(?:our|this|these|its|your|no|all|some|an?|the|my|notre|nos|votre|vos|ce|cette|ces|les?|la"
    r"|une?|leurs?|mon|ma|mes|aucune?|tou(?:t|te|s|tes)) (?=[a-z])(?!depuis|jusqu|du |partir "
    r"|compter |effet |dater"
    r"|(?:following|next|same|subsequent|suivante?|meme)\b|(?:year|month|annee|mois)s? )|l'"
)
_ABOUT = phrase(rf"\b(?:{_EMPLOYMENT})\b")
_OTHER_SUBJECT = phrase(rf"{_LEAD}(?:{_THING}|(?:we|i|nous|je) )")
_NOT_THEIR_WORK = phrase(
    rf"{_LEAD}(?:(?:his|her|their|son|sa|ses|the|la|le|an?|une?|[a-z-]+'s) |l')?"
    r"(?!(?:be(?:came|come|comes|en)|was|were|is|has|had|made|promoted|appointed|named|served|worked"
    r"|rose|moved|took|acted|held|elevated|advanced|stepped|est|fut|etait|devenue?|devint|nommee?"
    r"|promue?|passee?|then|later|finally|subsequently|puis|ensuite) )(?:[\w'-]+ ){0,2}?"
    r"(?:supervisors?|superieure?|managers?|boss|predecessor|successor|predecesseur|successeur"
    r"|remplacante?|replacement|spouse|wife|husband|epou(?:x|se)|conjointe?|brother|sister"
    r"|daughter|probation(?:ary)?|essai|training|formation|apprenticeship|leave|conge|holidays?"
    r"|vacation|passport|passeport|permit|permis|visa|licen[cs]e|degree|diploma|diplome"
    r"|insurance|assurance|coverage|warranty|garantie|guarantee|lease|bail|projects?|projet"
    r"|pension|contrat-cadre|building|agreement|convention|birth\w*|(?:military|national"
    r"|compulsory) service"
    r"|service (?:militaire|national|civique))\b"
    r"(?! (?:apart|aside|except\w*|excluded))(?! ?(?:manage|lead|officer|co-?ordinat|administrat"
    r"|special|assist|engineer|staff|plan|agent|adjust|broker|advis|sales|consult|technic|clerk"
    r"|nurse|control|support|train|teach|instruct|worker|develop|analyst|clerk|counsel|direct"
    r"|/|:|\t))"
)
_FORMER = phrase(
    rf"{_LEAD}(?:(?:our|the|le|la|notre) |l')(?:former|previous|late|retired|ancien(?:ne)?|ex-?)"
    r" ?(?!employ|collea|colleg|collab|salari|member|membre|staff|worker|position|post|job)[a-z-]+"
    r"[ ,]"
)
_GOES = r"(?:has |had |a |avait |est |was |fut )?(?:since |depuis |also |then |deja )?"
_PERSON = regex(
    r"\s*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Mme|Mlle|M|Monsieur|Madame)\b\.? )?"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]*(?:\s(?:[a-z]{1,3}\s){0,2}[A-ZÀ-Þ][\w'’.-]*){1,5})"
    r"(?:,[^,.;]{2,60},\s?|\s)(?=\S)"
)
_NAMED_ALONE = regex(
    r"\s*(?!(?:His|Her|Their|My|Our|The)\b)(?:[A-Z][\w'’-]*[ ]){0,4}"
    r"(?:Supervisor|Manager|Boss|Superintendent),? \(?"
)
"""All that stands before the dates of a post held: "; Floor Supervisor, August 2018 - ..."."""
_LEFT = phrase(
    rf"{_GOES}(?:left|joined|retired|resigned|moved|promoted|became|started|began|succeeded"
    r"|replaced|quitte|rejoint|partie?|demissionne|promue?|succede|remplace|devenue?)\b"
)
_INTRODUCED = phrase(
    r"\b(?:he|she|his|her|him|il|elle|(?:certif|confirm|attest)\w*[^.;]{0,60}? (?:that|que|qu'))\b"
)
_CUT = phrase(
    r"; ?|\b(?:that|que|qu'),? ?|, (?:and|et|while|but|mais|tandis que|whereas) |\b(?:where"
    r"|ou) (?=[a-z])"
)


def is_of_another(text: str, start: int, end: int) -> bool:
    """Tell whether the words of a clause before a date are not about the candidate's work."""
    folded = plain(text)
    begin = sentence(text, max(start, end - 1)).start
    if end - begin > REACH:
        return False
    for cut in _CUT.finditer(folded, begin, end):
        begin = cut.end()
    if _NAMED_ALONE.fullmatch(text, begin, end):
        return False
    if any(strange.match(folded, begin, end) for strange in (_NOT_THEIR_WORK, _FORMER)):
        return True
    person = _PERSON.match(text, begin, end)
    if person and _LEFT.match(folded, person.end(), end) and is_new_person(text, begin, end):
        return True
    return bool(_OTHER_SUBJECT.match(folded, begin, end)) and not _ABOUT.search(folded, begin, end)


def goes_on_with_another(text: str, start: int, end: int) -> bool:
    """Tell whether what follows a date at the head of its sentence is not about the candidate."""
    folded = plain(text)
    while start < end and folded[start] in " ,\n":
        start += 1
    return bool(_OTHER_SUBJECT.match(folded, start, end)) and not _ABOUT.search(folded, start, end)


def is_new_person(text: str, begin: int, end: int) -> bool:
    """Tell whether a clause begins with someone named nowhere else, and not the candidate."""
    person = _PERSON.match(text, begin, end)
    if person is None:
        return False
    name = person["name"]
    if has_role(name) or not _INTRODUCED.search(plain(text), 0, sentence(text, begin).start):
        return False
    return all(times_said(text, word) == 1 for word in NAME_WORD.findall(name))
