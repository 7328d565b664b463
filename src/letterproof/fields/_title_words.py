"""The words that announce a job title, and those that end one, English and French."""

import re

S = r"[^\S\n]*\n?[^\S\n]*"
"""White space inside a sentence: one line break at most."""

ARTICLE = rf"(?:(?:an?|the|our|one{S}of{S}our|un|une|le|la)(?=\s){S}|l[’'])?"
ADJECTIVES = rf"(?:(?:(?:full|part)[ -]time|permanent|regular|temporary|casual)(?=\s){S})*"
TITLE = rf"{ARTICLE}{ADJECTIVES}(?P<title>\S)"
INSIDE = (
    r"(?:[^.;:\n\t]|\.(?=\s(?-i:[a-z(])|,)|(?:(?<=\bCo)|(?<=\bInc)|(?<=\bLtd)|(?<=\bCorp)"
    r"|(?<=\bPvt)|(?<=\bSt)|(?<=\bMr)|(?<=\bMs)|(?<=\bDr))\.)"
)
"""A sign inside a sentence; the stop of "Inc." ends none."""

WORKED = (
    r"(?:employ(?:ed|ment)|work(?:s|ed|ing)|engag(?:ed|ement)|serv(?:es|ed|ing)|hired|joined"
    r"|appointed|designated|recruited|position|role|acted|acting|promoted|re-?designated"
    r"|functioned|connected|associated|affiliated|attached|status|been\s+with|with\s+us"
    r"|emploi|employée?s?|travaill\w*|engagée?|embauchée?|occup\w*|exerc\w*|intervenue?"
    r"|recrutée?)"
)
EMPLOYED_AS = re.compile(
    rf"\b{WORKED}\b{INSIDE}{{0,110}}?(?:\n{INSIDE}{{0,80}}?)?(?<!\w)(?:as|comme)(?!\w){S}"
    rf"(?!(?:of|per|on|from|at|follows?|well|soon|such|part|he|she|it|mentioned|stated|above"
    rf"|required|under)\b){TITLE}",
    re.IGNORECASE,
)
IN_POSITION = re.compile(
    rf"(?<!\w)(?:"
    rf"(?:in|to|holds?|held|holding|occup(?:y|ies|ied)|assumed?){S}{ARTICLE}"
    rf"(?:(?:current|last){S})?(?:position|post|role|capacity|rank|title|job){S}"
    rf"(?:as|of|title{S}of){S}"
    rf"|(?:job{S}title|position|designation|title|role|occupation){S}"
    rf"(?:(?:is|was|being|of|as)|at{S}the{S}time\s[^.,\n]{{0,30}}(?:is|was|being)){S}"
    rf"(?!(?:to|not|in|that|on)\b|a{S}full)"
    rf"|(?:and|then){S}(?:(?:later|then|subsequently|currently){S})?as{S}(?=(?:an?|the)\b)"
    rf"|promoted{S}to{S}(?:the{S}(?:position|post|role|rank){S}of{S})?"
    rf"|(?:was|were|been|is){S}(?:appointed|named|made){S}(?=(?:an?\s|the\s)?(?-i:[A-Z]))"
    rf"|(?:en{S}qualité|à{S}titre|en{S}tant){S}(?:de{S}|d[’']|que{S}|qu[’'])"
    rf"|(?:au|le|du|un|son){S}poste{S}(?:actuel{S})?(?:de{S}|d[’']|est{S}(?:celui{S}de{S})?)"
    rf"|(?:les|ses|aux|des){S}fonctions{S}(?:de{S}|d[’'])"
    rf"|promue?{S}(?:au{S}poste{S}de{S}|au{S}poste{S}d[’']|à{S}))"
    rf"{TITLE}",
    re.IGNORECASE,
)
IS_ONE = re.compile(
    rf"(?:\b(?:is|was|been|remains|est|était){S}(?:(?:currently|also|still|always){S})?"
    rf"(?:an?|the|our|one{S}of{S}our|un|une|le|la|notre)(?=\s){S}"
    rf"|(?-i:[A-ZÀ-Ý])[\w'’.-]*,{S}(?:(?:our|notre|an?|the){S})?(?=[^\W\d_]){ADJECTIVES})"
    rf"{ADJECTIVES}(?P<title>[^\W\d_])",
    re.IGNORECASE,
)
"""Weak words: "is our herd manager", "Ms. Costa, graphic designer"; only a role fits."""

ROLE = re.compile(
    r"(?:er|or|ist|ian|ant|man|woman|nurse|cook|clerk|chef|guard|aide|smith|eur|euse|trice|ier"
    r"|ière|ienne|iste|ante)s?$",
    re.IGNORECASE,
)
NO_ROLE = re.compile(
    r"(?:player|hard\s+worker|performer|learner|listener|thinker|starter|partner|customer|member"
    r"|mother|father|brother|sister|daughter|neighbou?r|career|factor|matter|number|letter|order"
    r"|holder|applicant|candidate|participant|significant|important|pleasure|former|other|her)s?$",
    re.IGNORECASE,
)

LABEL = re.compile(
    r"(?:(?:current|last|official|present|final)\s+)?(?:job\s+title|job\s+position"
    r"|position(?:\s+(?:title|held|name))?|designation|title|role|post(?:\s+held)?|occupation"
    r"|capacity|job|rank|titre(?:\s+(?:du|de)\s+poste|\s+d.emploi)?|poste(?:\s+occupé)?"
    r"|fonctions?(?:\s+occupées?)?|emploi(?:\s+occupé)?|intitulé\s+d[ue].{1,10})"
    r"(?:\s+(?:at|on|upon|as|when|lors|au)\s[^:\t]{3,40})?",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    rf"(?:(?:first|second|third|fourth|last|current|present|previous|former|premier|deuxième"
    rf"|troisième|dernier|ancien|précédente?)\s+)?(?:{LABEL.pattern})(?:\s+(?:actuel(?:le)?|précédente?"
    r"|antérieure?))?(?:\s*(?:no\.?|n°|#)?\s*\(?(?:\d|[ivx]+|[a-d]|one|two|three)[).]?)?",
    re.IGNORECASE,
)
"""A heading that only counts: "Position 1", "Poste actuel"."""

STOP = re.compile(
    r"[.;:\n\t()\[\]\"“”«»|•]|(?<=\s)[-–—](?=\s)|,|\sw\.?\s?e\.?\s?f\b"
    r"|\s(?:from|since|with|within|at|in|for|until|till|on|during|between|reporting|under|where"
    r"|who|which|whose|based|effective|starting|beginning|commencing|working|located|per|through"
    r"|throughout|by|because|while|when|is|was|has|had|earning|overseeing|responsible|as|via"
    r"|against|here|full[ -]time|part[ -]time|drawing)\b"
    r"|\s(?<!assistant\s)(?<!secretary\s)(?<!advisor\s)to\b"
    r"|\sand\s+(?:has|is|was|her|his|he|she|they|their|reports?|reported|earns?|earned|works?"
    r"|worked|later|then|currently|subsequently|held|remain\w*|continu\w*|left|resigned"
    r"|receiv\w*|in|as|we|that)\b"
    r"|\s(?:depuis|chez|dans|avec|pour|jusqu|sous|entre|selon|sur|travaillant|basée?|rattachée?"
    r"|relevant|auprès|lors|pendant|durant|rémunérée?|moyennant|où|qui|dont|est|a|perçoit"
    r"|percevait)\b"
    r"|\s(?:à\s+(?:compter|partir|temps|raison|titre|notre|nos|durée|plein)|au\s+sein"
    r"|en\s+(?:contrat|CDI|CDD)|au\s+(?:siège|service)|d[ue]\s+\d|le\s+\d|dès"
    r"|et\s+(?:a|est|son|sa|il|elle|ses|perçoit|touche|bénéficie|nous|travaille))\b",
    re.IGNORECASE,
)
PLACE_AFTER_A = re.compile(r"\sà\s[A-ZÉÎ]|\sau\s[A-ZÉÎ]")
SPECIALTY = re.compile(r"\s\((?P<name>[^\W\d_]+(?:[\s-][^\W\d_]+){0,2})\)")
STATUS = re.compile(
    r"(?:full|part|permanent|contract|temporary|casual|seasonal|noc|cnp|hereinafter|the|level"
    r"|temps|plein|partiel|cdi|cdd|on|acting|probation|intern)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"(?:manager|director|president|head|lead|leader|officer|coordinator|supervisor|specialist"
    r"|analyst|associate|vice|executive|consultant|advisor|engineer|superintendent)$",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(
    r"(?:,|\s[-–—])\s+(?P<name>[A-Z]\w+(?:(?:\s+(?:and|&|of)\s+|\s+)[A-Z]\w+){0,3})"
    r"(?=$|[.,;\n\t]|\s+(?:from|since|at|with|in|for|until|and\s+has)\b)"
)
EMPTY = re.compile(
    r"(?:(?:an?|the|our|valued|regular|permanent|full[ -]time|part[ -]time|contract|temporary"
    r"|casual|own|his|her|same|following|above)\s+)*"
    r"(?:and|or|et|ou|a|an|the|employee|staff|member|worker|team|personnel|individual|person|part"
    r"|result|integral|evidence|proof|position|post|role|job|title|employment|it|salariée?"
    r"|employée?|membre|even|one|mentioned|capacity|résidente?|stated|described|below|reference"
    r"|referred|permanent|contract|same|following|above|own|his|her|such|from|to|start|end|du|au)"
    r"(?:$|\s+(?:of|in|at|with|to|who|for|as|on|de|du|à)\b)",
    re.IGNORECASE,
)
BEFORE_DATES = re.compile(
    r"(?:[•▪◦●■➢*·–-]\s+|\(?[\divx]{1,3}[.)]\s+)?(?:position\s*(?:no\.?\s*)?\d?\s*[:–-]\s*)?"
    r"(?P<title>[^\W\d_][^\d\t,:;()]{2,60}?)[\s,:(–—-]*"
    r"(?:(?:from|since|between|du|de|depuis|le)\s*)?",
    re.IGNORECASE,
)
AFTER_DATES = re.compile(r"[\s):,–—-]+(?P<title>[^\W\d_][^\d\t,:;().]{2,60})", re.IGNORECASE)
SET_APART = re.compile(r"\s[–—-]\s|[:(]")
NOT_BESIDE_DATES = re.compile(
    r"\b(?:between|and|date|dated|period|duration|tenure|from|since|until|employment|employed"
    r"|worked|works?|born|birth|issued|naissance|période|has|have|is|was|were|been|joined|left"
    r"|a|the|he|she|it|il|elle|est|été|au|dans|nous|with|us)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(r"soussign|undersigned|\bI,|\bI\s+am\b|\bmy\b", re.IGNORECASE)
"""Before a title, and with no word of certifying between: the signatory's own."""

CERTIFIED = re.compile(r"certif|confirm|attest|verif|declar|déclar", re.IGNORECASE)
