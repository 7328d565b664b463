"""Nouns that head a job title, by their endings and by name, English and French."""

import re
from functools import lru_cache

from letterproof.fields._honorifics import has_honorific
from letterproof.fields._organisations import has_legal_form
from letterproof.fields._roles import HEADS
from letterproof.patterns import regex

ENDING = regex(
    r"[^\W\d_]{2,}(?:er|or|ist|ian|man|woman|smith|wright|hand|eur|(?:[^\Wiurg\d_]|[dtv]r)euse"
    r"|[acdhlmnopst]teuse|ssier|trice|ière?|[cdflmnsg]ien(?:ne)?|iste|logue|thérapeute|graphe"
    r"|pédagogue)s?",
    re.IGNORECASE,
)
NAMED = (
    HEADS
    | frozenset(
        """
    apprentice associate attendant agent mechanic mason mate pilot guide judge host hostess coach
    paralegal paramedic steward stewardess sergeant lieutenant constable detective orderly midwife
    nanny maid groom valet seamstress millwright roustabout intern resident critic expert boss
    captain concierge custodian warden referee student trainee cadet chaplain priest butcher usher
    guard nurse cook clerk chef baker barista cashier tailor teller driver welder merchant model
    athlete     hygienist florist optician sommelier babysitter handyman tutor aid
    professional servant au-pair
    clerc foreuse coiffeuse tireuse ferreuse hand declarant registrant adjutant commandant
    labourer laborer salesperson craftsperson help helper doctor vet surveyor waitress actress
    agente analyste apprenti apprentie artisan artisane architecte auxiliaire bibliothécaire
    bouchère boulangère boulanger commis compagnon contremaître contremaîtresse courtier courtière
    couvreur cuisinier docteure enseignant enseignante ergothérapeute experte assistante étudiant
    étudiante géomètre guide hôte hôtesse interprète juge laborantin laborantine maître maîtresse
    manoeuvre manœuvre manutentionnaire maçon maçonne matelot menuisière ouvrier ouvrière peintre
    photographe pilote plongeur préposé préposée professeure psychologue consultante magasinier
    réceptionnaire réviseure secrétaire serveur stagiaire superviseure surveillant surveillante
    cadre thérapeute technologue tisserand vendeur vétérinaire vice-présidente éducateur chef
    chauffeur barman ambulancier sage-femme nounou aide interne caissier caissière auditrice
    actuaire agronome animatrice intervenant intervenante délégué déléguée attaché attachée
    ingénieure monteur représentant gérante exploitant auteure formateur dirigeant
    """.split()
    )
) - {"lead"}
NO_HEAD = regex(
    r"(?:clever|eager|proper|never|ever|whenever|however|over|under|later|earlier|rather|either"
    r"|neither|together|another|further|former|latter|whether|after|before|per|her|his|other"
    r"|(?:sept|nov|dec)ember|october|summer|winter|easter|number|member|order|letter"
    r"|matter|center"
    r"|water|paper|power|offer|transfer|career|character|chapter|computer|customer|user|power"
    r"|centre|quarter|semester|register|tower|border|corner|answer|manner|layer|pleasure|player"
    r"|performer|learner|listener|thinker|starter|partner|mother|father|brother|sister|daughter"
    r"|neighbou?r|compter|holder|bearer|employer|passenger|senior|junior|major|minor|superior|prior"
    r"|exterior|interior|labor|vigor|favou?r|honou?r|behaviou?r|error|factor|sector|mirror|floor"
    r"|door|poor|colou?r|humou?r|harbou?r|human|canadian|indian|iranian|brazilian|italian|asian"
    r"|russian|ukrainian|european|egyptian|nigerian|christian|civilian|vegetarian|exist|assist"
    r"|consist|list|resist|insist|first|beforehand|second-?hand|thousand|brand|band|land"
    r"|demand|mentor|contributor|better|greater|higher|lower"
    r"|longer|larger|newer|older|inner|outer|upper|mister|sir|cher|hier|happier|easier|busier"
    r"|best|dear|year|near|four|hour|your|our|for|or|nor"
    r"|meilleur|plusieurs|ailleurs|leurs?|heur|valeur|rigueur|vigueur|erreur|hauteur"
    r"|honneur|douleur"
    r"|bonheur|faveur|[cœ]+oeur|cœur|sieur|monsieur|messieurs|couleur|chaleur"
    r"|int[ée]rieur|extérieur"
    r"|ultérieur|antérieur|majeur|mineur|secteur|moteur|facteur|employeur|demandeur|porteur|lueur"
    r"|longueur|largeur|teneur|ampleur|labeur|premi(?:er|ère)|derni(?:er|ère)|enti(?:er|ère)"
    r"|particuli(?:er|ère)|réguli(?:er|ère)|saisonni(?:er|ère)|journali(?:er|ère)"
    r"|financi(?:er|ère)"
    r"|dossier|papier|février|janvier|courrier|atelier|quartier|métier|chantier|calendrier|entier"
    r"|particulier|manière|carrière|matière|lumière|frontière|rivière|bière|filière"
    r"|existe|liste|assiste|consiste|insiste|bien|combien|rien|lien|soutien|entretien|maintien"
    r"|ancien(?:ne)?|quotidien(?:ne)?|canadien(?:ne)?|italien(?:ne)?|tunisien(?:ne)?"
    r"|algérien(?:ne)?|parisien(?:ne)?|soigneuse|nombreuse|motrice|catalogue|dialogue|paragraphe"
    r"|autographe)s?",
    re.IGNORECASE,
)
TAIL = regex(
    r"\s*(?:[(,/–—]|\s-\s|\sin[\s-](?:charge|chief|training)\b|\s(?:of|for|in|to|on|at|de|d['’]"
    r"|du|des)(?=\s|['’]|$)"
    r"|\s(?:grade|level|class|step|no\.?|[ivx]{1,4}|\d{1,2}|[a-d])\s*$)",
    re.IGNORECASE,
)
"""What may follow the head noun of an English title: "of Sales", "- North", "II"."""

CALLING = regex(
    r"(?:Nurse|Sister|Pharmacist|Advocate|Barrister|Professor|Doctor|Pastor)\s(?:(?P<in>in[\s-])"
    r"|(?P<next>\w+))",
    re.IGNORECASE,
)
"""A calling by which somebody may be addressed too."""

CALLING_OF = regex(
    r"[^\W\d_]+\s(?:(?:de|du|des|en|of)\s(?:la\s|l[’'])?[a-zà-ÿ]|d[’'][a-zà-ÿ]"
    r"|(?:adjoint|associé|agrégé|titulaire|assistant|principal|suppléant|contractuel"
    r"|vacataire)e?\b)"
)
"""A calling and its subject, which no name follows: "Professeur de mathématiques"."""

CUT = regex(r"[-'’/·]|\(e\)")
LARGE = regex(r"[A-ZÀ-Þ][\w.'’/&+#-]*")
SMALL = frozenset(
    "of and & - – for the in to at on de du des la le les et à en d l au aux a an with /"
    " i ii iii".split()
)


@lru_cache(maxsize=4096)
def is_head(word: str) -> bool:
    """Say whether a word, or a part of a compound, names someone by their work."""
    parts = {word, *CUT.split(word)}
    return any(_is_plain_head(part.casefold()) for part in parts if part)


def _is_plain_head(word: str) -> bool:
    singular = word.removesuffix("s")
    if NO_HEAD.fullmatch(word):
        return False
    return word in NAMED or singular in NAMED or ENDING.fullmatch(word) is not None


TASK = regex(
    r"(?:\w+(?:er|ir|re)\s+(?:l[ae]s?|des|une?|ses|son|sa)\s|\w+(?:er|ir|re)\s+l[’'])"
    r"|chargée?s?\s+(?:d[eu]s?\s+l|du\s|des\s)|(?:chargée?|responsable)s?\s+(?:de\s+"
    r"|d[’'])(?:l[ae]s?\s+|l[’'])?\w+(?:er|ir|dre"
    r"|tre|aire)(?!\w)",
    re.IGNORECASE,
)
"""Not who someone is but what is to be done."""


def is_addressed(text: str, at: int) -> bool:
    """Say whether an honorific begins there, and no title such as "Nurse In-Charge"."""
    if not has_honorific(text, at):
        return False
    if CALLING_OF.match(text, at):
        return False
    calling = CALLING.match(text, at)
    return calling is None or not (calling["in"] or is_head(calling["next"]))


@lru_cache(maxsize=512)
def is_role(value: str, language: str) -> bool:
    """Say whether a noun phrase is headed by such a noun: an English one's last, a French first."""
    return _is_headed(value, language) and not (
        TASK.match(value) or has_legal_form(value) or is_addressed(value, 0)
    )


def _is_headed(value: str, language: str) -> bool:
    words = value.split()
    if not words:
        return False
    if (
        not any(map(str.islower, words))
        and len(words) > 1
        and (language == "fr" or value.isupper())
    ):
        return any(word.strip(",.;:\"'").casefold() in NAMED for word in words)
    if language == "fr" and any(is_head(word.strip(",.;:\"'")) for word in words[:2]):
        return True
    tail = TAIL.search(value)
    head = value[: tail.start()].split() if tail and value[: tail.start()].strip() else words
    return any(is_head(word.strip(",.;:\"'")) for word in (head[-1], words[-1]))


def is_capital(value: str) -> bool:
    """Say whether a phrase is written as a title: every word but the small ones begins large."""
    words = value.split()
    return all(LARGE.match(word) or word.casefold() in SMALL for word in words) and bool(
        words and LARGE.match(words[0])
    )
