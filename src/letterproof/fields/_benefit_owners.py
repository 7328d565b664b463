"""Whose benefits are: this person's, other people's, or nobody's."""

from letterproof.fields._plain import phrase
from letterproof.model.page import Span

TO_OTHERS = phrase(
    r" to (?!(?:his|her|their|all|its|our)\b)(?:\w+ ){0,2}(?:clients|customers|guests|visitors"
    r"|residents|members|tenants|patients|families"
    r"|individuals|people|seniors|firms|companies|business(?:es)?|public|corporat\w+)\b"
    r"| (?:for|pour) (?:our |the |its |nos |les |des |le |la )?(?:\w+ )?(?:clients|customers"
    r"|guests|visitors"
    r"|residents|tenants|patients|pupils|students|village|villagers|community|town|district|public"
    r"|poor|elderly|homeless|clientes?|visiteurs|patientes?|eleves|etudiants|medecins|communaute"
    r"|quartier)\b"
    r"| (?:aux|a (?:nos|des|tous les|toutes les|de nombreu\w+)|au (?=grand|public))"
    r" (?!employe|salarie|personnel|travailleu|collabora|ouvri|agents?\b|frais|soins|couts|ayants"
    r"|enfants|conge|assuranc|avantag|activites)\w+s\b"
)
OTHERS = phrase(
    r"(?:[\W_]*(?:(?:all|our|the|many|some|most|nos|les|ses|certains|tous) )*(?:[\w-]+ ){0,2}?"
    r"(?:customers?|clients?|managers|directors|executives|families|members|guests|visitors"
    r"|patients|users|residents|shareholders|hires|recruits|owners|policyholders|students"
    r"|children|seniors|public|tenants|volunteers|veterans|union|syndicat|gestionnaires|cadres"
    r"|interns|trainees|apprentices|cadets|contractors|consultants|suppliers|competitors|partners"
    r"|part-timers|temps|casuals|pupils|boarders|farmers|growers|passengers|stagiaires|apprentis"
    r"|fournisseurs|eleves|adherents|abonnes"
    r"|directeurs|familles|visiteurs|membres|etudiants|enfants|wife|husband|sister|brother"
    r"|owner|predecessor|landlord|tenant|(?<!the )(?<!our )firm|building|shop|batiment)(?:"
    r" [\w-]+){0,6} )\Z"
    r"|(?:famil(?:y|ies)|clients?|customers?|patients?|people|students|claimants|seniors"
    r"|workers|employees of|familles)(?: [\w-]+){0,3} \Z"
)
"""Someone other than the employee before a verb of granting."""
KIN = phrase(
    r"\b(?:his|her|their|son|sa|ses|leurs?) (?:\w+ )?(?:wife|husband|spouse|sister|brother|family"
    r"|children|parents|supervisor|manager|conjointe?|epou(?:x|se)|soeur|frere|famille|enfants"
    r"|superieure?)(?: [\w-]+){0,4} ?\Z"
    r"|\b(?:clients?|customers?|patients?|people|persons?|workers|families|students|employers"
    r"|guests|users|visitors|subscribers|(?<!staff )(?<!team )(?<!crew )members|abonnes|adherents"
    r"|clientes?"
    r"|familles|personnes) (?:who |that |qui )?\Z"
)
"""Someone else right before a verb of granting, whoever the sentence begins with."""
HIM = phrase(r"\b(?:he|she|they|his|her|their|him|il|elle|son|sa|ses|lui)\b")
PERSON = phrase(
    r"\b(?:he|she|they|his|her|their|him|them|il|elle|son|sa|ses|lui|we|our|us|nous|notre|nos"
    r"|mr|ms|mrs|mx|miss|dr|mme|mlle|monsieur|madame|the (?:employee|job|post|position|company"
    r"|employer|firm|contract)|l'(?:employeur|employee?|interessee?|emploi|entreprise|engagement)"
    r"|there (?:is|are|was|were)|le (?:poste|contrat|salaire)|la (?:societe|maison|salariee))\b"
    r"|\bm\.(?= )"
)
LED_AWAY = phrase(
    r"\b(?:(?:on|from|en|during|before|after|while|pendant|requests? for|apply for|applied for"
    r"|took|used|prit|a pris|utilise|returned|desk|clerk|department|knowledge|experience|less"
    r"|minus|net of"
    r"|rules? (?:on|of)|about"
    r"|sur|law|policies|policy|report\w*|records?|licen[cs]\w+|sells?|stock|claims?|exam\w*"
    r"|studied|statement|taxes|visa|permit|purposes|embassy|ambassade)\b)(?: [\w'-]+){0,3} ?\Z"
)
"""What speaks of benefits as an occasion, a subject or goods, right before these."""
AND_KIN = phrase(
    r"\b(?:he|she|they|him|her|them|il|elle|(?:mr|ms|mrs|mme|m)\.? [\w'-]+) (?:and|et) (?:his|her"
    r"|their"
    r"|son|sa|ses) (?:\w+ )?(?:family|wife|husband|spouse|children|conjointe?|famille|enfants"
    r"|epou(?:x"
    r"|se))"
)
"""The person with kin: what these are given the person is given too."""
DEDUCTED = phrase(r"\b(?:less|minus|net of|deduct\w+|apres deduction)(?: [\w']+){0,3} ?'?\Z")
WITHHELD = phrase(
    r"(?<!no )(?<!not )(?<!never )(?<!without )(?<!sans )(?<!aucune )\b(?:withh[eo]ld\w*"
    r"|deduct(?:ed"
    r"|ions?|ing)|retenu(?:e?s)? sur|retenues?(?= (?:de|pour|au titre))|prelev(?:ee?s?|ements?"
    r"|ons|ait)|precompt\w+|part (?:ouvriere|salariale|du salarie)|(?:his|her|their|employee's|own)"
    r" (?:share|part) of)\b"
)
"""What is taken off the pay."""

STAFF = phrase(
    r"[\W_]*(?:our |the |all |le |les |nos )?(?:staff|employees|workers|personnel|employes)\b"
)
HOUSE_DENIES = phrase(
    r"\b(?:firm|company|employer|we) (?:does|do|did) not (?:\w+ ){0,3}\Z|\bno other \Z"
)

SCHEME = phrase(
    r"(?:(?:the|la|le|his|her|their) )?(?:provident fund|e?pf|cpf|esic?|nhf|sss|philhealth|pag-ibig"
    r"|cnss|cnps|amo|ipm|cimr|ona|ofatma|social security|pension|gratuity|housing fund"
    r"|(?:cotisations?|affiliation|affiliee?)\b[^,;.]{0,40}|(?:fund|security) contributions?)"
)
"""What law makes every employer do: a benefit where it is said to be given, else a number."""

REMITTED = phrase(
    r"\b(?:vers\w+|paid|remit\w+|declare\w*|forwarded|transferred) (?:\w+(?:ly|ment) )?(?:in to"
    r"|into|to"
    r"|over to|a|au|aux)\b(?! (?:him|her|them|lui|elle|l'interesse|l'employe|mr|ms|mrs|mme|m))"
)
"""Where contributions went: to an office."""

HOUSE_HAS = phrase(
    r"[\W_]*(?:our|the|this|notre|la|le|l'|cette|cet?) ?(?:[\w-]+ )?(?:firm|company|hotel|hospital"
    r"|school"
    r"|factory|plant|business|group|bank|mill|farm|estate|house|entreprise|societe|usine|maison"
    r"|groupe"
    r"|etablissement|hopital|ecole|banque)\b[^.;]{0,60}\b(?:has|have|had|possede|dispose|compte|a"
    r"|abrite)"
    r" (?:(?:its|an?|the|une?|son|sa|ses|also|own|d'une?|two|deux) )*\Z"
)
"""What a house has: whether he had a share in it nobody says."""

COUNTED = phrase(
    r"\b\d{1,3} (?:days?|months?|years?|jours|mois|ans|annees|trimestres) (?:of|de|d')"
    r" ?(?:[\w-]+ ){0,3}?(?:premiums?|contributions?|cotisations?"
    r"|insurance (?:record|history|premium))\b"
)
"""How long a scheme was paid into is a record, and no benefit."""

SETTLED = phrase(
    r"\b(?:settle(?:d|ment)|(?:terminal|terminations?|separation|severance|retrenchment|redundancy"
    r"|exit|death) (?:benefits?|dues|pay\w*|packages?|gratuity|sums?)|full and final"
    r"|final (?:dues|pay|settlement|account)|no[ -]dues"
    r"|clearance|solde de tout compte|reglee?s avec|liquid\w+)\b"
)
"""Accounts made up at the end: what is owed, rather than what came with the pay."""
RECKONED = (SETTLED, COUNTED)

DOES = phrase(
    r"(?:\A|[ ,\n])(?!(?:has|had|holds?|held|is|was|gets?|keeps?|draws?|takes?|earns?|enjoy\w*"
    r"|use[sd]?"
    r"|avait|etait|a|est|mangeait|touchait|percevait|utilisait|recevait)\b)"
    r"(?:\w+(?:ait|ed|[^s]s)|led|ran|wrote|taught|kept) (?:(?:(?:the|all|les?|la|our|nos|of|de|des"
    r"|staff|employees'|workers'|leurs?) ){1,3}|l')\Z"
)
"""A verb that takes a benefit, known by its article, as the matter of the work."""

REFUSED = phrase(r"\b(?:declin\w+|refus\w+|waiv\w+|renonc\w+|opted out of|gave up)\b")

ENDED = phrase(
    r" (?:\w+ )?(?:has |have |had )?(?:was|were|been|ont ete|a ete|furent) (?:discontinued"
    r"|suspended"
    r"|withdrawn|terminated|ended|cancelled|supprime|retire|suspendu)"
)

GIVEN_UP = phrase(
    r"\b(?:declin\w+|refus\w+|waiv\w+|renonc\w+|opted out|gave up|ended|expired|supprim\w+"
    r"|ceased|withdrawn|will be|if|once|would be|sera|seront|serait)\b"
)

_OF_PAY = phrase(
    r"\b(?:salary|wages?|pay|remuneration|earnings|income|compensation|salaire|traitement|paie)"
    r"(?: (?:mensuel|annuel|brut|net))?,? (?:with|including|inclusive of|plus|and|avec|et"
    r"|y compris)?"
    r" ?(?:(?:the|all|any|other|les|ses|tous) ){0,2}\Z"
)
_UNNAMED = phrase(r"(?:(?:the|all|les|ses) )?(?:benefits?|avantages)")
_TOLD = phrase(
    r"(?: (?:included|compris))?,?(?: ?:| (?:is|was|were|has been|amount\w*|total\w*|stood|came"
    r"|reached"
    r"|est|etait|s'el\w+)\b)"
)


def is_no_gift(folded: str, own: Span, named: Span) -> bool:
    """Say whether benefits ended, or only count in a sum of pay: "salary with the benefits was"."""
    is_bare = _UNNAMED.fullmatch(folded, named.start, named.end) and _TOLD.match(folded, named.end)
    if is_bare and _OF_PAY.search(folded[own.start : named.start]):
        return True
    return ENDED.match(folded, named.end) is not None
