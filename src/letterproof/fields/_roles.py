"""Words that name a person's role in a firm, English and French."""

import re
from functools import lru_cache

from letterproof.patterns import regex

HEADS = frozenset(
    """
    accountant adjoint adjointe administrateur administrator administratrice adviser advisor
    analyst architect assistant associate associé associée attorney auditor avocat avocate
    bursar buyer captain ceo cfo chair chairman chairperson chairwoman chargé chargée chef
    cheffe chief cio clerk co-founder co-ordinator co-owner cofondateur cofondatrice commander
    comptable comptroller conseiller conseillère consultant contremaître contremaîtresse
    controller contrôleur contrôleuse coo coordinateur coordinator coordinatrice coordonnateur
    coordonnatrice copropriétaire counsel cto dean dentist designer developer dg directeur
    director directrice doyen doyenne drh engineer executive fondateur fondatrice foreman
    forewoman founder generalist gestionnaire gouvernante gérance gérant gérante maire
    mayor bourgmestre
    head
    headmaster headmistress hrbp incorporator ingénieur ingénieure lawyer lead leader lecturer
    manager matron maître-boulanger médecin notaire notary nurse officer operator owner
    partner pastor patron patronne pdg pharmacien pharmacienne pharmacist physician planner
    president principal professor programmer proprietor proprietress propriétaire président
    présidente recruiter recteur registrar representant representative représentant
    représentante responsable rh scientist secretary secrétaire shareholder signatory
    sous-chef specialist strategist superintendent superviser superviseur superviseure
    superviseuse supervisor surgeon surintendant surintendante technician technicien
    technicienne treasurer trésorier trésorière vice-president vice-président vice-présidente
    vp
    commandant commandante bourgmestre abbess vicar priest prioress superintendant auctioneer
    bosun procureur économe aumônier curé conducteur conductrice tailleur tailleuse
    jefe jefa encargado encargada dueño dueña propietario propietaria socio sócio sócia
    proprietário proprietária encarregado encarregada właściciel właścicielka kierownik
    voditelj voditeljica ravnatelj vlasnik müdür müdürü sahibi eigenaar eigenaresse
    bedrijfsleider titolare responsabile
    directrice-adjointe sous-directeur sous-directrice vice-recteur vice-doyen exploitant
    exploitante artisan artisane aubergiste hôtelier hôtelière restaurateur restauratrice
    chancellor foreperson
    boss cadre commissioner convener curator daf dga drf dsi inspector proviseur provost raf
    rector steward surveillant surveillante warden
    actuary archivist bookkeeper cashier contractor dispatcher economist educator electrician
    estimator housekeeper instructor janitor journalist librarian machinist merchandiser midwife
    paramedic plumber psychologist receptionist storekeeper subcontractor therapist translator
    underwriter veterinarian welder
    master sharemilker sharecropper rancher stockman herdsman groundskeeper innkeeper shopkeeper
    beekeeper gamekeeper winemaker postmaster postmistress stationmaster harbourmaster
    quartermaster choirmaster webmaster toolmaker dressmaker shipwright bailiff housemaster
    aide-soignant aide-soignante caissier caissière coiffeuse cuisinière enseignant enseignante
    entrepreneur entrepreneure formateur formatrice infirmière intendant intendante maître
    mécanicien mécanicienne plombière réceptionniste régisseur régisseuse soudeur soudeuse
    électricien électricienne éducateur éducatrice
    leiter leiterin geschäftsführer geschäftsführerin inhaber inhaberin gerente diretor diretora
    directora administrador administradora direttore direttrice
    """.split()
)
"""Nouns that head a title."""

MODIFIERS = frozenset(
    """
    accounts assistant branch business centre center commercial corporate country customer deputy
    district divisional electrical executive facilities field financial fleet general group guest
    health industrial interim international it joint junior kitchen legal lead managing mechanical
    medical national night nursing office plant plumbing practice principal product program
    programme project projects purchasing regional retail safety sales senior service shift shop
    site software staff store studio supply technical training vice warehouse workshop works zonal
    premier première public quality security customer client community data information media
    press network chartered registered
    """.split()
)
"""Words that begin a title before its noun."""

AREAS = frozenset(
    """
    engineering marketing production technology product quality procurement logistics research
    development projects maintenance ingénierie
    administration comptabilité exploitation finance hr humaines human operations opérations
    paie payroll people personnel relations resources ressources talent talents
    """.split()
)
"""What a department does: part of a title only beside a head noun."""

NAMESAKES = frozenset(
    """
    vicar priest chancellor tailleur chef dean pastor pope head chair captain
    associate lead md dg rh master bailiff
    """.split()
)
"""Heads that are surnames too; they do not end a name in running text."""

PERSONNEL = regex(
    r"(?:(?:the|le|la)\s+)?(?:HR|H\.R\.|human\s+resources?|RH|(?:service|département"
    r"|direction)\s+des\s+"
    r"ressources\s+humaines|ressources\s+humaines|personnel(?:\s+(?:records|files?|section|registry))?|payroll|people(?:\s+operations)?"
    r"|(?:finance|accounts?|accounting|admin(?:istration)?|legal)(?=\s+(?:department|dept))"
    r"|(?:service|département|direction)\s+(?:du\s+personnel|de\s+la\s+(?:paie|comptabilité)"
    r"|administrative(?:\s+et\s+financière)?|financière))"
    r"(?:\s+(?:department|dept\.?|team|division|office|unit))?\s*",
    re.IGNORECASE,
)
"""A department in the place where a person should stand."""

TOKEN = regex(r"[^\W\d_][\w'’-]{0,30}")
CUT = regex(r"[-'’]")


def is_role_word(key: str) -> bool:
    """Say whether a casefolded word in running text names a role and no person."""
    return key in HEADS and key not in NAMESAKES


@lru_cache(maxsize=512)
def has_role(text: str) -> bool:
    """Say whether a noun in `text` heads a title."""
    return any(
        part in HEADS or part.removesuffix("s") in HEADS
        for token in TOKEN.finditer(text.replace("(e)", "").replace("·e", ""))
        for part in (token.group().casefold(), *CUT.split(token.group().casefold()))
    )


def begins_title(text: str) -> bool:
    """Say whether the first word of a line begins a title: "Regional Sales"."""
    return text.partition(" ")[0].casefold() in MODIFIERS


@lru_cache(maxsize=512)
def is_department(text: str) -> bool:
    """Say whether `text` is "HR Department" or the like, and nobody's name or title."""
    return PERSONNEL.fullmatch(text.strip(" ,.")) is not None


@lru_cache(maxsize=512)
def has_area(text: str) -> bool:
    """Say whether `text` names what a department does."""
    return any(token.group().casefold() in AREAS for token in TOKEN.finditer(text))
