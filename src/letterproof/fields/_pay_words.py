"""The words around pay, and around other money, English and French, in plain text."""

from letterproof.fields._plain import phrase
from letterproof.patterns import regex

PAY = phrase(
    r"(?<!overtime )\b(?:salar(?:y|ies|ied)|wages?|paid(?! for\b)|pay(?:able|scale|rate)?"
    r"|earn(?:s|ed|ing|ings)?|remunerat\w+|compensat\w+|ctc|cost to company|stipend"
    r"|income|emoluments?|hourly rate|payroll (?:records?|ledgers?|files?)"
    r"|pay ?(?:slip|sheet|roll) shows|credited|monthly (?:base|basic)"
    r"|(?:a|the|his|her|their|with) (?:gross |net )?(?:base|basic) of"
    r"|rate of pay|pay rate|(?<!overtime )(?<!billing )(?<!interest )(?<!exchange )(?<!tax )rate"
    r"|gross|package|draw(?:s|n|ing)?|salaires?|traitement|taux(?: horaire)?|paie|paye|paye?e"
    r"|gagn(?:e[rs]?|ent|ait|aient|ant|ee?)|percoi\w+|percev\w+|recoit|recevait|touch\w+"
    r"|moyennant|versons|versions|verse(?:es?|ait)?|remuner\w+|retribution|appointements|brut)\b"
)
BASE = phrase(r"\b(?:base|basic|current(?:ly)?|actuel\w*|de base|fixed)\b")
FORMER = phrase(
    r"\b(?:starting|initial(?:ly)?|(?:increased|rose|raised|up|grew|climbed) from|previous(?:ly)?"
    r"|former(?:ly)?|before that|until then|auparavant|jusque-la|avant cela|de depart"
    r"|initiale?(?:ment)?|au depart|au debut|a l'embauche"
    r"|(?:started|began|begun|joined|hired|engaged|taken on"
    r"|entered|debut\w*|commenc\w+|embauchee?|engagee?"
    r"|recrutee?) (?:work )?(?:here |with us |out )?(?:at|on|with|a|au))\b"
)
STARTED = phrase(
    r"[ ,]{0,2}\(?(?:start(?:ing)?|initial(?:ly)?|au (?:depart|debut)"
    r"|a (?:l'embauche|ses debuts|son (?:arrivee|entree))|at (?:hire|first|the start|the beginning)"
    r"|to (?:begin|start) with|(?:when|at the time) (?:he|she|they) (?:was|were|started"
    r"|joined|began"
    r"|came)|on (?:joining|hire|engagement)|lors de (?:l'|son )(?:embauche|engagement|entree)"
    r"|until |jusqu'|in (?:the|his|her) first )"
)
BEFORE_US = phrase(
    r"\b(?:before(?: us| that| this)?|previously|prior|elsewhere|agency"
    r"|auparavant|avant|ailleurs)\b"
)
RAISED = phrase(
    r"\b(?:increased|raised|rose|risen|revised|went(?: up)?|gone up|grew|climbed|moved(?: up)?"
    r"|progressed|augmente\w*|passe\w*|evolue\w*)\b"
)
NOT_PAY = phrase(
    r"\b(?:bonus(?:es)?|allowances?|commissions?|revenues?|budgets?|sales|turnover|signing|tuition"
    r"|benefits?|fees?|worth|valued|value|portfolio|accounts?|insurance|coverage|cover|reimburs\w+"
    r"|savings?|saved|saving"
    r"|deposits?|grants?|prize|funding|raised|relocation|overtime|purchases?|inventory|assets?"
    r"|loans?|invoices?|transactions?|contracts? (?:worth|valued|of)|projects? (?:worth|valued|of)"
    r"|profits?|incentives?|gratuity|pension|rrsp|match(?:ing|ed)?|stock|shares|equity|per diems?"
    r"|mileage|cash|payroll of|cost(?:s|ing)?|expenses?|rents?|loyers?|collect\w*|handl\w*"
    r"|invoic\w*|bill(?:s|ed|ing)?|quotas?|targets?|spend\w*|process(?:ed|es|ing)|course|tools?"
    r"|equipment|fines?|damages?"
    r"|donations?|clients?"
    r"|primes?|indemnites?|chiffres? d'affaires|ventes|frais|subventions?|allocations?|valeur"
    r"|budgetaire|avantages?|logement|commissions|cautions?|prets?|factures?"
    r"|heures supplementaires|remboursement|deductions?|tax(?:es)?|td[s]|deducted|esi|pf|hra|limit"
    r"|threshold|minimum wage|penalt\w+|discounts?"
    r"|(?:to|by|from|of|for|aux?|par|pour) (?:(?:our|the|its|each|nos|les|le"
    r"|chaque) )?(?:customers?"
    r"|clients?|guests?|patients?|tenants?)|charge[ds]? (?:out )?(?:at|to)|we charge|charged? out"
    r"|(?:shop|door|room|rack|charge-?out|call-?out|freight|rental|hire|billing|billable"
    r"|retail|spot"
    r"|market|mortgage|conversion|occupancy|labou?r shop)[ -](?:labou?r )?rates?"
    r"|tarif (?:de (?:l'atelier|la maison|location)|publics?|clients?|factur\w+)|factur\w+"
    r"|(?:severance|terminal|termination|separation|redundancy|retrenchment|retirement|holiday"
    r"|end[ -]of[ -](?:service|contract)|vacation|sick|notice|overtime|back|leave|maternity"
    r"|ex[ -]gratia|final) (?:pay\w*|packages?|compensation|wages?|benefits?|dues|grant|sum"
    r"|settlement|remuneration)|solde de tout compte|pecules?|preavis|lump sum"
    r"|(?:cheques?|tickets?|titres?|bons?)[ -](?:repas|restaurants?|dejeuners?|cadeaux?|vacances"
    r"|d'achat|essence)|eco-?cheques?|vouchers?|coupons?|paniers? (?:de|repas)"
    r"|(?:meal|lunch|food|transport|bus|fuel|petrol) (?:cards?|tickets?|money|pass(?:es)?)"
    r"|subsid(?:y|ies)|fares?|scholarship|bourses?|marches? (?:de|d'))\b"
)
OTHER_IS_PAID = phrase(
    r"(?: (?:hours?|work|time|shifts?))?(?: (?:is|are|was|were|being|been|be|sont|est|etaient|etait"
    r"|ont|ete|lui|also|then|further|separately|aussi|en sus|of [\w ]{1,20}|for [\w ]{1,20}))+"
    r" (?:paid|payable|credited|compensated|remunerated|payee?s?|versee?s?|remuneree?s?)"
)
"""Between other money and a verb of pay of which it is the subject."""

EXCEPT = phrase(
    r"\b(?:subject to|less|before|after|net of|excluding|exclusive of|without|hors|avant|apres|sans"
    r"|moins|sous reserve (?:de|des))(?: [a-z]{2,12}){0,2} \Z"
)
"""What is taken off pay, or left out of it, is not the sum told."""
_MORE = (
    r"(?:benefits?|allowances?|bonus(?:es)?|commissions?|overtime|incentives?|gratuity|(?:leave"
    r"|holiday|overtime) pay|avantages?(?: sociaux)?|primes?|indemnites?)"
)
WITH_IT = phrase(
    r"\b(?:salar(?:y|ies)|wages?|pay|remuneration|earnings|income|compensation|salaires?"
    r"|traitement|paie)(?: (?:mensuel|annuel|horaire|brut|net))?(?P<more>,? \(?(?:with|including"
    r"|inclusive of|incl\.?|together with|avec|y compris|incluant)(?: (?!(?:an?|une?)\b)[a-z'-]+,?)"
    rf"{{0,6}}? {_MORE}\)?| (?:and|et) (?:(?:all|other|autres) )?{_MORE}|,? \(?(?:les |ses |tou"
    rf"(?:te)?s )?{_MORE} (?:included|compris(?:es)?|incluse?s?)\)?),?(?= ?: ?| (?:is|was|were"
    r"|has been|amount\w*|total\w*|stood|came|reached|est|etait|s'el\w+|se mont\w+|atteign\w+)\b)"
)
"""Pay and what comes with it, before their sum: "monthly salary with the benefits was"."""
AFTER_NOT = phrase(
    r" ?(?:/|per |a |par |le )(?:mile|km|kilom\w+|piece|unit|load|box|tree|trip|visit|word|page"
    r"|sq)\b|"
    r"[ /-]{0,2}(?:(?:per|a|/|par|each) ?(?:month|year|mois|an|week|annum|annee) |monthly |annual"
    r"(?:ly)? |(?:in|of|as|for|en|de|d'|as an?|pour(?: le| la| les)?|toward(?:s)?|worth of) |"
    r"(?:an? |the |la |le )){0,3}"
    r"(?:(?!(?:plus|and|or|with|including|along|excluding|et|avec|ainsi|as|in|to|at|per|which"
    r"|before"
    r"|on|base|basic|gross|net|salary|pay|he|she|they|we|it|who|there|has|have|had|is|was|are|were"
    r"|gets?|got|receiv\w*|enjoy\w*|il|elle|nous|qui|est|sont)\b)[a-z]+[ -]){0,3}"
    r"(?:bonus|allowance|stipend for|commissions?|revenues?|sales|budget|tuition|benefits?|fees?"
    r"|reimbursement|insurance|coverage|savings?|projects?|contracts?|relocation|overtime|grants?"
    r"|funding|inventory|assets|incentives?|gratuity|credit|account|portfolio|subsidy|vouchers?"
    r"|prime|indemnite|ventes|chiffre|allocation|frais|housing|logement|transport|hra)\b(?! ?:)"
)
BARE = phrase(r"[^a-z\d]*(?:(?:between|entre|from|at|de|of)[^a-z\d]*)?")
TOTAL = phrase(r"\b(?:total|package|ctc|all[- ]in|gross package|on-target|ote)\b")
SUMMED = phrase(r"[ ,(]{0,3}(?:with|including|inclusive of|incl|avec|y compris|incluant) ")
YEAR = phrase(r"(?:19|20)\d\d")
LIST = phrase(
    r"\b(?:plus|and|along with|as well as|in addition to|excluding|exclusive of|including|et"
    r"|ainsi que|avec)\b|[,;(]"
)
WAY = phrase(r"\b(?:at|with|on|for|of|a|au|avec|de|pour)[ :(]{1,2}")
DATED = regex(r"\b(?:19|20)\d\d\b|\d[-/.](?:\d\d|[a-z]{3,9})[-/.]\d\d\b")
ALONE = phrase(r"\((?:[a-z -]{0,80}\()?")
PERSON = phrase(
    r"\b(?:he|she|they|his|her|their|mr|ms|mrs|mme|m|il|elle|son|employee?|employed|works?|worked"
    r"|working|starting|started|joined|hours? per week|hours/week|full[ -]time|position"
    r"|travaille\w*|temps plein)\b"
)

AFTER_PAY = phrase(
    r"^[ ,(]{0,2}(?:[a-z]{2,12} ){0,3}(?:per|a|par|/) ?(?:year|annum|month|week|hour|an|annee|mois"
    r"|semaine|heure)\b|^[ ,(]{0,2}(?:annually|annuel\w*|monthly|hourly|weekly)"
)

CHANGED = phrase(
    r"\b(?:now|currently|presently|today|at present|since|then|later|subsequently|afterwards|which"
    r" (?:was )?(?:rose|raised|increased)|by the (?:end|time)|when (?:he|she|they) left|last|latest"
    r"|final(?:ly)?|rose|raised|increased|revised|up to|went up|at the time of|on leaving"
    r"|until|after"
    r"|from (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|\d{1,2} |(?:19|20)\d\d)|in (?:19|20)\d\d"
    r"|aujourd'hui|maintenant|actuel\w*|depuis|ensuite|puis|desormais|a present|portee? a"
    r"|augmente\w*|passe\w*|au moment|a son depart|dernier|en (?:19|20)\d\d)\b"
)
"""Between an earlier and a later pay."""

SUMMED_UP = phrase(
    r"\b(?:total\w*|gross|in all|altogether|making|amounting to|sum of|brut|soit"
    r"|en tout)\b[^.;\d]{0,25}$"
)
PARTS = phrase(
    r"\b(?:allowances?|hra|da|housing|transport|conveyance|medical|food|primes?|indemnites?"
    r"|logement)\b"
)

TORN = phrase(r"\b(?:of|de|d'|to|at|a|is|was|est|etait|in|is:|du|gross|brut|net)\n\n\Z")
"""Words at which no sentence ends: it goes on past the gap."""
