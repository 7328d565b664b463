"""Words for the places where firms work, and for who works there, English and French."""

from letterproof.fields._plain import YEAR, phrase, sentence
from letterproof.model.page import Span

SITES = (
    r"(?:head office|main office|office|branch|location|plant|store|restaurant|site|facility"
    r"|warehouse|campus|clinic|base|factory|headquarters|centre|center|hotel|depot|yard|kitchen"
    r"|farm|mine|project site|job ?site|unit|outlet|shop|showroom|lab|laboratory|studio|terminal"
    r"|mill|bakery|hospital|salon|garage|dealership|school|premises|works|refinery|property|cafe"
    r"|kiosk|field office|station|theatre|library|workshop|hub|subsidiary|establishment|nursery"
    r"|pharmacy|dairy|shipyard|orchard|greenhouse|ward|quarry|(?:packing|guest|slaughter"
    r"|boarding) ?house|administrative seat|(?:production|assembly|market|training) (?:hall"
    r"|cent(?:er|re))|campus|cooperative society's store|operations?|service point|point of sale"
    r"|vineyard|winery|abattoir|pack ?house|packing shed|saw ?mill|feedlot|brewery|distillery"
    r"|foundry"
    r"|gym|lodge|ranch|bistro|cannery|day ?care|(?:care|nursing) home|gallery"
    r"|museum)"
)
_MANY = r"(?:factories|facilities|properties|refineries|bakeries|laborator(?:y|ies)|branches)"
LIEUX = (
    r"(?:succursale|bureau|siege(?: social)?|usine|magasin|restaurant|site|etablissement|entrepot"
    r"|clinique|agence|atelier|centre|boutique|chantier|ferme|hotel|campus|garage|boulangerie"
    r"|epicerie|installation|filiale|bureaux|locaux|hopital|ecole|cuisine|antenne|depot"
    r"|laboratoire"
    r"|point de (?:service|vente)|pharmacie|garderie|residence|exploitation|terminal|unite"
    r"|vignoble|verger|domaine|chai|scierie|brasserie|fromagerie|abattoir|serre|pepiniere|boucherie"
    r"|patisserie|auberge|foyer|fonderie|conserverie|distillerie|musee)s?"
)
_ACTIVITIES = (
    r"(?:production|fabrication|montage|assemblage|distribution|construction|vente|transformation"
    r"|service|recherche|formation|stockage|exploitation)"
)
_OURS = (
    r"(?:our|the|its|their|one of our|this|a|an|[\w&.-]+'s|[a-z]+s'|notre|nos|la|le|l'|son|leurs?"
    r"|une? de nos|une?)"
)
BRANCH = phrase(
    r"(?<![\w'])(?:our|the|its|their|this|(?!it'|he'|she'|that')[\w&.-]+'s|[a-z]+s')"
    r"(?: (?:main|new|old|busy|former|central|own|large|small))? "
)
"""What stands before a town and a kind of site: "our Toronto office"."""

KIND = phrase(
    r"(?:,? (?:main|head|central|downtown|regional|corporate|manufacturing|production|processing"
    r"|assembly|retail|delivery|distribution|field|district|area|project|construction|sales"
    rf"|service|airport|city|state|national|country|satellite|back)){{0,2}}"
    rf" (?:{SITES}(?:e?s)?|{_MANY})\b"
)
_EN_LINK = (
    r"(?:,? (?:(?:which|that) (?:is|was) )?(?:located |situated |based |established |found "
    r"|here )?"
    r"(?:in|at|near|on|(?:just )?outside|close to|next to|not far from)|,)"
    r" (?:the )?(?:(?:city|town|municipality|province|village|port) of )?"
)
_FR_LINK = (
    r",? (?:(?:qui (?:est|se trouve) )?(?:situee?s?|localisee?s?|sise?s?|etablie?s?|basee?s?"
    r"|implantee?s?|installee?s?|se trouvant) )?"
    r"(?:(?:au |a la |,? )?(?:\d{1,5}(?: ?bis)?,? )?(?:rue|avenue|av\.|boulevard|bd|chemin|place"
    r"|route|quai|allee|impasse|cours) [^,;.:()\n]{2,40}?,? )?"
)
_FR_PLACE = r"(?:dans la ville de |a la |a |au |aux |en )"
_NO_SITE = (
    r"(?:clients?|clientele|collegues?|directeurs?|directrices?|fournisseurs?|partenaires?"
    r"|equipes?"
    r"|representants?|responsables?|associes?|employee?s?|confreres?|consoeurs?|amis?|famille"
    r"|mandats?|sous-traitants?|voisins?|concurrents?|avocats?|comptables?|superieurs?|siege)\b"
)
AFTER_SITE = phrase(
    rf"\b(?:{SITES}s?|{_MANY}){_EN_LINK}"
    rf"|\b{LIEUX}(?: [a-z]{{4,14}}| d[e'] ?{_ACTIVITIES})?{_FR_LINK}"
    rf"(?:de la ville de |de la |de |d'|du |{_FR_PLACE})"
    rf"|\b(?:{SITES}|{LIEUX}) \("
    r"|\bour (?:plant|branch|office|factory|facility|store|clinic|warehouse|depot|works) of "
    rf"|\b(?:notre|nos|leurs?) (?!{_NO_SITE}|{LIEUX}\b)[a-z]{{4,14}}"
    rf"(?: (?!{LIEUX}\b)[a-z']{{2,14}}){{0,3}}?{_FR_LINK}"
    rf"{_FR_PLACE}"
)
"""A kind of site and the words up to its town: "office in", "point de service à"."""

SITE_OF = phrase(
    rf"(?:(?:le |la |l'|notre )?{LIEUX}|(?:the |our )?{SITES}),? (?:de|du|d'|a|of|in|at)[ ']?"
)
DETERMINED = phrase(
    rf"(?:(?:\b(?:at|in|on|from|to|of|for|a|au|dans|de|sur|with)|\b{_OURS}|[:\t]|l')[ ]?"
    r"(?:[a-z0-9-]+[ ]){0,3})\Z"
)
BASED = phrase(
    r"\b(?:(?:lieu de travail|place of (?:work|employment|posting|duty)|work ?place|work location"
    r"|duty station|work ?site|post(?:ing)?s?|jobs?|positions?|roles?) (?:is|was|est|are|were"
    r"|etait)(?: (?:both|all|located|situated|based|situe))? (?:in|at|a|au|en)"
    r"|(?:lieu de travail|place of (?:work|employment|posting|duty)|duty station|work location"
    r"|lieu d'affectation) (?:is|was|est|etait|being|remained)"
    r"|(?:is|was|has been|be|and|currently|were|being|employee|while|remained|position is"
    r"|role is|position was|role was|job is|est|etait|actuellement|poste|travaille"
    r"|travaillait) (?:[a-z]+ly )?(?:based|stationed|posted|deployed|deputed|located|situated"
    r"|assigned"
    r"|domiciled|attached|seconded|domiciliee?|basee?|postee?|affectee?|stationnee?|situee?"
    r"|mutee?|detachee?|rattachee?)"
    r"(?: (?:in|at|out of|from|to|a|au|en|dans|aux))|"
    r"(?:based|stationed|posted|deputed) (?:in|at|out of)"
    r"|basee? a|affectee? a|en poste a|(?:fully|entirely|completely) remote,? (?:from|in|out of)"
    r"|(?:work(?:s|ed|ing)?|performed|carried out|telework(?:s|ed|ing)?|home office|(?:home"
    r"|remote|remotely|hybrid) (?:work |basis )?|(?:his|her|their) (?:home|residence))"
    r"(?: (?:remotely|from (?:his|her"
    r"|their) (?:home|residence)(?: office)?|from home|entirely|fully|exclusively|partly"
    r"|part-time|full-time|mainly|primarily|on site|onsite|on-site)){0,2},? (?:from|in|out of"
    r"|based in)"
    r"|(?:en teletravail|a distance|de son domicile|depuis son domicile"
    r"|a partir de son domicile)(?: (?:depuis|de|a|a partir de|situe a|en))?|travaill\w+ (?:a"
    r"|depuis|en))"
    r" (?:the )?(?:(?:city|town|province|region) of |la ville de |notre )?"
)
ROLE_IN = phrase(
    r"\b(?:employed|worked|works|working|employee|travaill\w+|occup\w+|exerc\w+|served|joined"
    r"|position|poste|hired|(?:been|is|was) (?:here )?with (?:us|me)|(?:est|etait) (?:avec"
    r"|chez) nous)\b"
)
_PART = (
    r"(?:downtown|uptown|midtown|central|inner|greater|rural|suburban|metropolitan|old"
    r"|(?:north|south)(?:[ -]?(?:east|west))?|east|west|(?:north|south|east|west)ern)"
)
PREPOSITION = phrase(
    r"\b(?:in|at|a|en)[ ](?=[A-Za-z])"
    rf"|\bin (?={_PART} [a-z])|\bin (?=the (?:heart|cent(?:re|er)|middle|outskirts|suburbs"
    r"|old town|port) of [a-z])"
    r"|\bon (?=the (?:outskirts|edge) of [a-z])"
    r"|\b(?:au |dans le )(?=(?:centre(?:-ville)?|coeur|vieux|vieux[ -]port|nord"
    r"|sud) d[eu] [a-z])|\bdans le (?=vieux[ -][a-z])"
    r"|\ben (?=(?:banlieue|peripherie) d[eu] [a-z])"
)
PART_OF_TOWN = phrase(
    rf"{_PART} |the (?:heart|cent(?:re|er)|middle|outskirts|suburbs|edge|old town"
    r"|port) of (?:the )?"
    r"|(?:centre(?:-ville)?|coeur|vieux[ -]port|nord|sud|banlieue|peripherie) (?:de |du |d')"
    r"|vieux[ -]"
)
"""What stands before a town and names a part of it: "downtown", "le centre-ville de"."""
NOT_THEIRS = phrase(
    r"(?:\b(?:company|firm|corporation|organization|organisation|bank|we are|headquartered"
    r"|head office is|inc\.?|ltd\.?|llc|limited|compagnie|societe|entreprise|ltee|incorporated"
    r"|registered|business|client|clients|born|studied|university|college|resident of|resid\w+"
    r"|nee?)[^.;\n]{0,25})\Z"
)
_WORKS = phrase(
    r"\b(?:salariee?s? |membre du personnel|deployed|deputed|placed|domicil\w+|attached|performed"
    r"|find (?:him|her)|actuellement"
    r"|currently|employ|work|posit"
    r"|assign|station|duties|role|job|hired|serv|join|report|travail|emploi"
    r"|poste|affect|exerc|embauch|occup|oeuvr|he |she |they |il |elle |based|remote|teletravail"
    r"|who |qui |years|connected|attributions|fonctions|en qualite|a titre|collabora|carri?ere?"
    r"|rattach|mutee? |residence administrative|port d'attache"
    r"|found (?:him|her|them)\b|detach|(?:temps|full|part)[ -](?:plein|partiel|complet"
    r"|time)|prestation|posts?\b"
    r"|basee?\b|engage|(?:been|is|was) with (?:us|me)\b|avec nous|taken on|recrut|(?:was|is"
    r"|been) (?:the|our|one of|an?) )"
)
_WORKS_THERE = phrase(
    r"\b(?:in (?:the|our|its|my) (?:service|employ)\b|salarie|au service|membre du personnel"
    r"|employ(?:ed|s|ment|ee)|works?\b|worked|working|assigned|domiciled|attached"
    r"|stationed|posted|deployed|hired"
    r"|serv(?:ed|es|ing)|joined|reports?\b|reported|based|placed|travaill\w+|emploi|poste|affecte"
    r"|exerc\w+|embauche|occup\w+|oeuvr\w+|basee?|engagee?|mute|detache|prestation"
    r"|place of|lieu de (?:travail|prestation))"
)
_WORKS_AFTER = phrase(
    r"[ \n,]{0,3}(?:(?:(?:is|was|being) )?(?:where|in which|from which|at which|ou|dans lequel"
    r"|dans laquelle)\b"
    r"[^.;\n]{0,40}\b(?:work|serv|employ|dut(?:y|ies)|station|travail|exerc|fonctions|based"
    r"|office|spen[dt])"
    r"|(?:is|was|has been|being|remains?|est|etait|constitue)"
    r" (?:the (?:seat|place|site|base|location) of (?:his|her|their)"
    r"|(?:his|her|their|son|le lieu de)) ?(?:\w+ )?(?:work|duty|place|base|post|lieu|poste|travail"
    r"|regular|usual|employment|job)"
    r"|(?:employs|has employed|hired|engaged) (?:him|her|them|mr|ms|mrs|mx)\b"
    r"|l'(?:emploie|employait|a (?:embauche|engage|recrut))"
    r")"
)
_SEAT_OF = phrase(r"\b(?:of which|whose)[ ,](?:[\w'-]+ ){0,3}\Z")
_FRONTED = phrase(
    r"[\W_]*(?:it (?:is|was) |c'est |c'etait )?(?:at|in|from|within|dans|a|au|aux|depuis|sur)\b"
)
_ELSEWHERE = phrase(
    r"\b(?:born|nee?\(?e?\)? (?:a|le|en)|liv(?:es?|ed|ing) (?:in|at|near)|resid(?:es?|ed|ing)"
    r"|stud(?:y|ied|ies|ying)"
    r"|appris |apprenait |learn(?:ed|t) |graduat\w+"
    r"|(?:degree|diploma|course|seminar|conference|congress|trade fair|fair|exhibition"
    r"|workshop|training|induction)s? (?:course |session |programme |held |was )?(?:at|in)"
    r"|attend(?:ed|s|ing) |trained (?:at|in)|moved?(?: from| to)|moving|relocat\w+|to open|opened"
    r"|(?:has|have|with|and|possede\w*|own\w*)"
    r" (?:also |aussi |\w+ )?(?:branches|offices|stores|plants|etablissements?|succursales|un"
    r" etablissement|magasins)|write to|call(?: us)?|contact\w*|phone|reach(?:ed)?|joindre"
    r"|appl(?:y|ies|ied|ying) (?:for|to)|inten(?:ds|ded|ding)|wish(?:es|ed)?|immigra\w*"
    r"|order(?:ed|s)|bought|purchas\w+|comes? from|came from"
    r"|supplied by|headquartered|registered|incorporated|etudi\w+|habit(?:e|ait)|demeur\w+"
    r"|s'etabli\w*|possede\w*|ouvrir\w*|ouvert\w*|souhait\w+|fournisseurs|formation|diplom\w+"
    r"|(?:invoices|payroll|factures|paie|paye)\b[^.;]{0,30}|tribunal|court (?:in|at)|represented"
    r"|namesakes?|homonymes?|(?:his|her) (?:brother|sister|wife|husband|father|mother|cousin)"
    r"|visit(?:ed|s|ing)?|travel+(?:ed|s|ing)?|sent to)\b"
)
"""What people do and firms have at other places than the one of the job."""

_SUBJECT_ELSEWHERE = phrase(
    r"[\W_]*(?:our|the|its|notre|nos|le|la|les|l'|des?|une?)[ ]?(?:\w+ ){0,2}?(?:group|groupe"
    r"|parts|machines?|materials|clients?|customers|suppliers?|fournisseurs?|owners?|founder"
    r"|union|syndicat|head office|siege|payroll|invoices|factures|prochain|next)\b"
)


_FUTURE = phrase(
    r"\b(?:will|would|shall|may|might|sera|serait|pourra|devra) (?:be |soon "
    r"|etre )?(?:[\w'-]+ ){0,3}?"
    r"(?:to|at|in|a|au) (?:our |the |notre |la )?\Z"
)


def is_of_the_job(text: str, folded: str, start: int, end: int) -> bool:
    """Say whether a site that stands at `start` is told as the place of the job.

    The cue nearest before it decides; a site that opens its sentence needs one behind it.
    """
    own = sentence(text, start)
    before = folded[own.start : start]
    if _WORKS_AFTER.match(folded, end, min(own.end, end + 80)) or _SEAT_OF.search(before):
        return True
    if _is_elsewhere(before):
        return False
    if _WORKS.search(before) or YEAR.search(before):
        return True
    return _FRONTED.match(before) is not None and _WORKS.search(folded, end, own.end) is not None


_REPORTS = phrase(r"\b(?:report\w* to|releve de|rend compte a)[^.;,]{0,40}\Z")
"""Where a superior is, not who reports to them."""


def is_told_elsewhere(text: str, folded: str, start: int) -> bool:
    """Say whether the words before a place tell that people live, learn or deal there."""
    before = folded[sentence(text, start).start : start]
    return _is_elsewhere(before) or _REPORTS.search(before) is not None


_BEFORE_US = phrase(
    r"[\W_]*(?:(?:before|prior to|previous to|avant) (?:us|nous|joining|coming|entering"
    r"|this|that|then"
    r"|cela|ce poste|de (?:nous )?(?:rejoindre|venir|entrer|travailler)|d'(?:entrer|arriver)"
    r"|(?:his|her|their|son) (?:time|arrivee?|entree?|embauche|appointment|employment))"
    r"|previously|formerly|earlier|auparavant|anterieurement)\b"
)
_DRAWN_UP = phrase(
    r"[\W_]*(?:delivre|fait|etabli|dresse|redige|issued|given|signed|done|executed|dated)e?"
    r" (?:[\w']+ ){0,2}?(?:a|at|in|en) \Z"
)
"""Where and when the paper was written."""


def _is_elsewhere(before: str) -> bool:
    if _FUTURE.search(before) or _BEFORE_US.match(before) or _DRAWN_UP.match(before):
        return True
    others = list(_ELSEWHERE.finditer(before))
    if others and not _WORKS_THERE.search(before, others[-1].end()):
        return True
    return bool(_SUBJECT_ELSEWHERE.match(before)) and not _WORKS_THERE.search(before)


def tells_work(folded: str, own: Span) -> bool:
    """Say whether a sentence tells that someone works."""
    return _WORKS_THERE.search(folded, own.start, own.end) is not None
