"""The words around and within job titles, English and French."""

import re

from letterproof.patterns import regex

S = r"[^\S\n]*\n?[^\S\n]*"
"""White space inside a sentence: one line break at most."""

ONE_BREAK = regex(r"\n(?!\n)")

_STATUS = (
    r"(?:full|part)[ -]time|permanent|regular|temporary|casual|seasonal|contract(?:ual)?"
    r"|fixed[ -]term|probationary|salaried|indefinite|current|present|latest|last|final|initial"
    r"|first|new|then|own|currently|presently|now|actuellement|présentement"
)
POST = (
    r"(?:position|post|role|capacity|rank|title|job(?:\s+title)?|designation|functions?"
    r"|occupation"
    r"|poste|fonctions?|emplois?|titre(?:\s+(?:du|de\s+son|de)\s+poste)?|métier|grade)"
)
_ARTICLE = (
    r"(?:(?:an?(?:\(n\))?|the|our|one\s+of(?:\s+(?:our|my|its|the(?=\s(?:two|three|four|five|(?-i:[A-Z])))))?|l[’']une?\s+de(?:s|\s+nos)|its|his|her|their|my|une?|le|la|notre|nos|son|sa|mon|ma)"
    r"(?=\s)|l[’'](?=\w))"
)
_COUNT = r"(?:two|three|four|five|six|several|deux|trois|quatre|cinq|six|plusieurs)(?=\s)"
LEAD = regex(
    rf"{S}(?:(?:(?:that|those)\s+of|celui\s+d(?:e|’|')|celle\s+d(?:e|’"
    rf"|'))(?!\w){S})?(?:{_ARTICLE}{S})?(?:{_COUNT}{S})?"
    rf"(?:(?:{_STATUS}|and)(?=[\s,]),?{S})*(?:{POST}{S}(?:(?:of|as|de)(?=\s)|:|d[’']){S})?"
    rf"(?:{_ARTICLE}{S})?(?:(?:{_STATUS})(?=\s){S})*",
    re.IGNORECASE,
)
"""What stands before a title and is no part of it."""

ROLE = regex(
    r"(?:er|or|ist|ian|ant|man|woman|nurse|cook|clerk|chef|guard|aide|smith|eur|euse|trice|ier"
    r"|ière|ienne|iste|ante)s?$",
    re.IGNORECASE,
)
NO_ROLE = regex(
    r"(?<![a-z])(?:player|hard\s+worker|stranger|outsider|performer|learner|listener|thinker|starter|partner"
    r"|customer|member"
    r"|mother|father|brother|sister|daughter|neighbou?r|career|factor|matter|number|letter|order"
    r"|(?:card|stake|share|account)?holder|applicant|candidate|participant|significant|important"
    r"|pleasure|former|other"
    r"|her)s?$",
    re.IGNORECASE,
)

STUDY = regex(
    r"(?:concours|exam(?:en|ination)?|diplôme|diploma|brevet|certificat|licen[cs]e|épreuves?)\b",
    re.IGNORECASE,
)
"""How what somebody learnt begins, whatever it ends in."""

LEARNT = regex(
    r"\b(?:exam\w*|licensure|licen[cs]e|course|seminar|diplom\w*|degree|brevet|concours|permis)\s"
    r"(?:\w+\s){0,3}?(?:(?:for|of|as|in|de|des|du|pour|comme)\s|d[’'])(?:an?\s|une?\s)?"
    r"(?:[\w-]+\s)?\Z",
    re.IGNORECASE,
)
"""Before a title: what somebody learnt to be, and may never have been here."""

LABEL = regex(
    r"duty\s+position|(?:rank|grade|poste|job|role)\s*/\s*(?:position|title|designation|fonction|role)"
    r"|(?:(?:current|last|official|present|final)\s+)?(?:job\s+title|job\s+position"
    r"|position(?:\s+(?:title|(?:(?:most\s+recently|last|currently|previously)\s+)?held|name))?|designation|qualification|qualité|title|role"
    r"|post(?:\s+held)?|occupation"
    r"|capacity|job|rank|titre(?:\s+(?:du|de)\s+poste|\s+d.emploi)?|poste(?:\s+(?:occupé|tenu))?"
    r"|fonctions?(?:\s+(?:occup|exerc)ées?)?|emploi(?:\s+(?:occup|exerc)é)?|intitulé\s+d[ue].{1,10})"
    r"(?:\s+(?:with|at|in|on|upon|as|when|lors|au|chez)\s[^:\t]{2,40})?",
    re.IGNORECASE,
)
RANK = regex(r"rank|grade", re.IGNORECASE)
"""A label of where somebody stood among others, which may not be what they did."""

NUMBERED = regex(
    rf"(?:(?:first|second|third|fourth|last|current|present|previous|former|premier|deuxième"
    rf"|troisième|dernier|ancien"
    rf"|précédente?)\s+)?(?:{LABEL.pattern})(?:\s+(?:actuel(?:le)?|précédente?"
    r"|antérieure?))?(?:\s*(?:no\.?|n°|#)?\s*\(?(?:\d|[ivx]+|[a-d]|one|two|three)[).]?)?",
    re.IGNORECASE,
)
"""A heading that only counts: "Position 1", "Poste actuel"."""

_MONTH = (
    r"(?:jan|feb|f[ée]v|mar(?:ch|s)?(?=[\s.’'])|apr|avr|may\b|mai\b|jun|juin|jul|juil|aug"
    r"|ao[uû]t|sep|oct|nov|d[ée]c)"
    r"[a-zéû]*"
)
_RANK = r"(?:st|nd|rd|th|e|er|[èe]re|[èe]me)\s(?:categor|class|grade|degree|rank|catégor|échelon)"
STOP = regex(
    r"[.;:\n\t()\[\]\"“”«»|•]|(?<=\s)[-–—](?=\s)|,|\sw\.?\s?e\.?\s?f\b"
    rf"|\s(?:d[ue]|le|au)(?=\s+(?:\d|mois\s|{_MONTH}\s))|\s(?=\d{{2}}(?!{_RANK})|(?!\d{_RANK})\d[\w./-]|\d\s+{_MONTH}"
    rf"|{_MONTH}[\s’']+\d)"
    r"|\s(?:from|since|with|within|at|in(?![\s-]+(?:training|charge|chief|residence|command)\b)"
    r"|for|until"
    r"|till?|on(?!\s+duty\b)"
    r"|during|between|reporting|under|where|throughout|thereafter|before|after|upon"
    r"|who|that|which|whose|whom|based|effective|starting|beginning|commencing|working"
    r"|located|per"
    r"|through|by|because|while|when|is|was|has|had|have|earning|overseeing|responsible"
    r"|as|via|ran|came|fell|falls|became"
    r"|against|here|full[ -]time|part[ -]time|drawing|ever|again|having|being|being"
    r"|holding|started|ended|began|lasted|finished|expired"
    r"|joined|left|worked|works|served|serves|performed|performs|paid|receiv\w+|inclusive|today"
    r"|presently|currently|towards|around|about|over|he|she|they|we|his|her|their|did|does)\b"
    r"|\sof\s+(?:our|this|these|their|his|her)\b"
    r"|\s(?<!assistant\s)(?<!secretary\s)(?<!advisor\s)(?<!aide\s)to\b"
    r"|\sand\s+(?:has|is|was|her|his|he|she|they|their|reports?|reported|earns?|earned|works?"
    r"|worked|later|then|currently|subsequently|held|remain\w*|continu\w*|left|resigned"
    r"|receiv\w*|in|as|we|that|to|rose|became|took|draws?|gets?|drew|now|our|finished|started"
    r"|from|since|still|stay(?:s|ed)|so|until|till|served|serves|on|by|with|had|helped"
    r"|performed|did|does|will|been)\b"
    r"|\s(?:depuis|chez|dans|avec|pour|jusqu|sous|entre|selon|sur|travaillant"
    r"|de\s+(?:métier|formation|profession)|basée?|rattachée?"
    r"|relevant|auprès|lors|pendant|durant|rémunérée?|moyennant|où|qui|dont|est|a|perçoit|puis"
    r"|percevait|remontant|parmi|que|qu|nous|il|elle|avant|après|était|étant|contre|par"
    r"|tel(?:le)?"
    r"|avait|aura|ont|exerc\w+|occup\w+|travaill\w+|touch\w+|ici|là|rendant|actuellement"
    r"|aujourd)\b"
    r"|\sand\s+(?-i:[a-z]+ed)\s+(?:up|on|to|over|into|out|across|through|as)\b"
    r"|\sand\s+\w+\s+(?:one|him|her)\b|\s(?:lorsqu\w*|quand|tandis|alors|remont\w+)(?!\w)"
    r"|\s(?:lui|leur(?!\s\w+\Z)|him|us|me|liant|unissant|comport\w+|consist\w+|exig\w+"
    r"|requ(?:iert|érait|ires?|ired)"
    r"|impli\w+ait|implique|depuis|commenc\w+|début(?:e|ait|a|é)|fut|furent|sans|afin|mais|sont"
    r"|étaient|date[sd]?\s+from"
    r"|dat(?:e|ait|ant)\s+d|(?:confi|attribu|dévol|ten|assum|rempl|reconn|propos|vou)(?:é|u|i)e?s?"
    r"|encore|toujours|also|still|then|since|until)(?!\w)"
    r"|(?<!\sde)(?<!\sdu)(?<!\sla)(?<!\sen)(?<!\set)(?<!\sà)\s(?!(?:préposé|délégué|attaché"
    r"|employé|associé|diplômé|chargé|spécialisé))[^\W\d_]+ée?s?"
    r"(?=\s(?:à|au|par|le|la|chez|depuis|lors|dès|pour|comme|pendant|jusqu)(?!\w))"
    r"|\s(?:à\s+l[’'](?:agence|usine|établissement|atelier|hôpital|école|entrepôt)"
    r"|à\s+(?:la\s+(?:succursale|clinique|filiale)|compter|partir|temps|raison|titre"
    r"|notre|nos|durée|plein|effet|ce|mi-temps)"
    r"|au\s+(?:(?:collège|lycée|centre|magasin|restaurant|garage)\s+(?-i:[A-ZÀ-Þ])"
    r"|sein|siège|salaire|taux|cours|moment|service\s+d[eu](?!s\b))"
    r"|en\s+(?:contrat|CDI|CDD|date|service(?!\s+(?:de\s|d[’']))|poste|vertu|échange|remplacement|\d)"
    r"|dès"
    r"|et\s+(?:relève|rend\s+compte|dépend|rapporte|a|est|son|sa|il|elle|ses|perçoit|touche|bénéficie|nous|travaille|occupe|exerce|ce"
    r"|cela|y|se|en|qui|lui|demeure|reste|gagne|dont|depuis|la|le|les|comme|l)|ne|n)(?![\w])",
    re.IGNORECASE,
)
PLACE_AFTER_A = regex(
    r"\sà\s[A-ZÉÎ]|\sau\s[A-ZÉÎ]|\sà\s(?:la\s|l[’'])(?=[A-ZÉÎ])"
    r"(?!(?:Direction|Production|Client|Vente|Recherche|Qualité|Formation|Maintenance|Gestion"
    r"|Logistique|Comptabilité|Communication|Planification|Sécurité|Présidence|Jeunesse|Famille))"
)
SPECIALTY = regex(r"\s\((?P<name>[^\W\d_]+(?:[\s-][^\W\d_]+){0,2})\)")
STATUS = regex(
    r"(?:full|part|permanent|contract|temporary|casual|seasonal|noc|cnp|hereinafter|the|level"
    r"|temps|plein|partiel|cdi|cdd|on|acting|probation|intern)\b",
    re.IGNORECASE,
)
OFFICE = regex(
    r"(?:manager|director|president|head|lead|leader|officer|coordinator|supervisor|specialist"
    r"|analyst|associate|vice|executive|consultant|advisor|engineer|superintendent)$",
    re.IGNORECASE,
)
DEPARTMENT = regex(
    r"(?:,|\s[-–—])\s+(?P<name>(?!(?:Class|Grade|Level|Band|Step|Scale|Category|Group|Tier"
    r"|Rank|Groupe|Classe|Niveau|Échelon|Catégorie)\b)[A-Z]\w+(?:(?:\s+(?:and|&|of)\s+"
    r"|\s+)[A-Z]\w+){0,3})"
    r"(?=$|[.,;\n\t]|\s+(?:from|since|at|with|in|for|until|and\s+has)\b)"
)
EMPTY = regex(
    r"(?:(?:an?|the|our|valued|regular|permanent|full[ -]time|part[ -]time|contract|temporary"
    r"|casual|own|his|her|same|following|above)\s+)*"
    r"(?:and|or|et|ou|a|an|the|employee|staff|member|worker|team|personnel|individual|person|part"
    r"|result|integral|evidence|proof|après|position|post|role|job|title|employment|it|salariée?"
    r"|employée?|membre|even|one|mentioned|capacity|résidente?|stated|described|below|reference"
    r"|referred|permanent|contract|same|following|above|own|his|her|such|from|to|start|end|du|au)"
    r"(?:$|\s+(?:of|in|at|with|to|who|for|as|on|de|du|à)\b)",
    re.IGNORECASE,
)
BEFORE_DATES = regex(
    r"(?:[•▪◦●■➢*·–-]\s+|\(?(?:n[°o]\s?)?[\divx]{1,3}(?:[°º]\s?)?[.)/]?\s+|\(?[a-h][.)]\s+)?(?:position\s*(?:no\.?\s*)?\d?\s*[:–-]\s*)?"
    r"(?P<title>[^\W\d_][^\d\t,:;()]{2,60}?)[\s,:(–—-]*"
    r"(?:(?<!\w)(?:from|since|between|du|de|depuis|dès|le)\s*)*",
    re.IGNORECASE,
)
DATES_LEAD = regex(
    r"\(?(?:from|between|period\s?:|p[ée]riode\s?:|dates?\s?:|du|de|depuis|dès|since)?\s*",
    re.IGNORECASE,
)
"""What may stand before dates at the head of a line."""
AFTER_DATES = regex(r"[\s):,–—-]+(?P<title>[^\W\d_][^\d\t,:;().]{2,60})", re.IGNORECASE)
SET_APART = regex(r"\s[–—-]\s|[:(]")
NOT_BESIDE_DATES = regex(
    r"\b(?:between|and|date|dated|period|duration|tenure|from|since|until|employment|employed"
    r"|worked|works?|born|birth|issued|naissance|période|has|have|is|was|were|been|joined|left"
    r"|a|the|he|she|it|il|elle|est|été|au|dans|nous|with|us|occup\w+|exerc\w+|travaill\w+|holds?"
    r"|held|serv(?:ed|es|ing)|poste|fonctions?"
    r"|voilà|durée|services|mois|entrée?|cessation|commencement|début|fin|service|emploi"
    r"|établie?|dressée?|rédigée?|délivrée?|fait|depuis|dès|given|drawn|done"
    r"|hire|end\w*|left|joined|exit|first|last|day|valid|signed"
    r"|expir\w+|as|comme|start\w*|began|begin\w*|hired|promoted|appointed|became|embauchée?|nous"
    r"|notre|our)\b",
    re.IGNORECASE,
)
PRAISED = regex(
    r"(?:very|most|really|highly|truly|good|great|excellent|outstanding|hard[ -]?working"
    r"|dedicated|reliable|valued"
    r"|diligent|competent|skilled|talented|gifted|keen|quick|fast|strong|careful|experienced|key"
    r"|trusted|honest|natural|born|wonderful|fine|loyal|bonn?e?|excellente?|grande?"
    r"|vraie?|véritable"
    r"|solide|remarquable|parfaite?|précieu(?:x|se)|such|more|less|not|also|always|never"
    r"|une?|très)\b",
    re.IGNORECASE,
)
CUT_BEFORE = regex(
    r"[.;:,(\[«“\"\t•]\s*|(?<![\w.,])\(?(?:\d{1,2}(?:[°º]\s?[.)]?|\))|[a-h]\))\s*|\bduties\s+of\s+|\A\s*(?:currently|presently)\s+|\bnamely\s+"
    r"|\s[-–—]\s|(?<![\w'’])(?:as|comme|is|was|been|are|were|be"
    r"|being"
    r"|est|été|était|être|first|d[’']abord|formerly|previously|then"
    r"|thereafter|puis|ensuite|later|now|currently|actuellement|finally|enfin|became|become|held"
    r"|devenue?|promue?|nommée?|appointed|promoted|named|made|elevated|designated|to|that"
    r"|que|poste\s+(?:de|d[’'])|fonctions?\s+de|celui\s+de|celle\s+de|of\s+(?:our|an?|the)"
    r"|our|notre|by|with|at|in|for|dans|chez|he|she|il|elle|a|an|the|le|un|une)(?=\s)\s*"
    r"|(?:(?<=[\d),;”»])|(?<=present)|(?<=date)|(?<=jour)|(?<=year))\s+(?:and|et)\s+"
    r"|(?:\bper\s+\w+|\b(?:monthly|hourly|weekly|yearly|annually|mensuels?))(?:\s+(?:and|et|then"
    r"|puis))?\s+"
    r"|\A\s*(?:and|et)\s+|\Z(?!\Z)",
    re.IGNORECASE,
)
"""What a title that stands before its dates cannot hold."""

TRAILER = regex(
    r"[\s,:;(\[–—\"”»-]*(?:(?:\b(?:from|since|between|during|effective|starting|as\s+of"
    r"|w\.?e\.?f\.?|with\s+effect\s+from|as\s+from|(?:de|dès|à|from|upon|on|since)\s+(?:son|sa"
    r"|his|her"
    r"|their)\s+(?:embauche|entrée|arrivée|engagement|recrutement|hiring|appointment|arrival"
    r"|joining|recruitment)"
    r"|ran\s+from|on|in|until|till|for\s+the\s+period|du|de|depuis|dès|le\s+mois\s+de"
    r"|mois\s+de|(?:the\s+)?month\s+of|le|la|entre"
    r"|à\s+(?:partir|compter|effet)\s+d[ue]|jusqu[’']au|jusqu[’']en|en)\b)[\s:(.]*)*\Z",
    re.IGNORECASE,
)
ITEM = regex(
    r"\s*(?:[•▪◦●■➢➤✓·*–-]|o(?=\s)|\(?[\divx]{1,3}(?:[°º]\s?[.)]?|[.)])|\(?[a-z][.)])\s",
    re.IGNORECASE,
)
NUMBER_OF_ITEM = regex(r"\s*\(?(?:[\divx]{1,3}(?:[°º]\s?[.)]?|[.)])|[a-d]\))\s", re.IGNORECASE)
NO_TITLE = regex(
    r"(?:(?:établie?s?|faite?|dressée?|rédigée?|délivrée?|given|issued|signed|done)(?=\s(?:à|au|at|in)\s)"
    r"|appointed|promoted|named|designated|re-?designated|hired|engaged|employed"
    r"|elevated|made|given"
    r"|transferred|nommée?|promue?|embauchée?|recrutée?|engagée?|titularisée?|mutée?"
    r"|affectée?|passée?"
    r"|devenue?|of|de|namely|viz|help|writing|having|being|been|ayant|étant|once|offered|formerly"
    r"|previously|comme|as"
    r"|former|ex-|anciens?|anciennes?|après|avant"
    r"|sont|est|était|do|does|did|are|is"
    r"|was|were|not|also|only|aussi|très|pas|plus|both|all|any|each|every|several|tou(?:te)?s?"
    r"|what|which|that|this|these|those|ce|cette|ces|quel\w*|il|elle|he|she|they|we|i"
    r"|became|become|becoming|rose|joined|held|left|d[’'](?=\w)|there\w*|afterwards?|later|soon"
    r"|since|ensuite|puis|désormais"
    r"|(?:à|au|aux|en|dans|pour|sur|sous(?!\s+chef)|par|avec|sans|chez|dès|depuis|selon|suite"
    r"|in|on|at|by"
    r"|with|for|under|through|to|from|into|les|des)(?=\s)|seule?s?|chaque|aucune?|certaine?s"
    r"|plusieurs|quelques|tel(?:le)?s?|mon|ma|mes|ses|nos|leurs?|tâches?|donneu(?:r|se)s?\s+d"
    r"|old\s+hand|(?:groupe|catégorie|échelon|niveau|coefficient|group|category|grade|level"
    r"|band|step|classe?)\s+(?:\d+|[a-z]|[ivx]+)(?=\s+(?:of|de|du|in|on)\b|\s*$)"
    r"|nous|vous|you|herein\w*|hereafter|aka|alias|called|known|born|ci-après|dite?|young"
    r"|(?:place|site|location"
    r"|workplace|lieu)(?=\s+(?:of|de)\b|\s*$)"
    r"|tb[acd]|x{3,}|n/a|nil|none|unknown|insert|to\s+be)\b",
    re.IGNORECASE,
)
"""No title begins so."""
FIRST = regex(
    r"(?:d[’']abord|namely|currently|presently|previously|formerly|(?:at\s+)?first|initially"
    r"|then|puis|ensuite|later|now|comme|as"
    r"|en\s+tant\s+que)(?!\w),?\s*(?:as\s+|comme\s+)?(?:an?\s+|une?\s+)?",
    re.IGNORECASE,
)

AS_PRAISE = regex(
    r"(?:(?:team|natural|born|good|great)\s+)?(?:leader|professional|expert|mentor"
    r"|liaison|master|winner|believer|helper|asset"
    r"|pro|model|professionnel(?:le)?|experte?|modèle|maître|travaill(?:eur|euse))",
    re.IGNORECASE,
)
"""What somebody may be called who has quite another post."""
JOINED = regex(r"\s*(?:and|et|then|puis|ensuite|thereafter)\s+", re.IGNORECASE)
