"""The words of benefits: what they are called, who is given them, where their lists end."""

from letterproof.fields._plain import phrase

CARE = phrase(
    r"(?:\b(?:extended health|health(?: ?care)?|medical|dental|vision|drug|prescription"
    r"|paramedical|life|disability|accident|wellness|hospitali[sz]ation|mediclaim|hmo|group"
    r"|critical illness|social|private|employee)\b(?: ?[,/&] ?(?:and |& )?| (?:and|or|et) "
    r"| )?){1,6}"
    r"(?P<noun>\b(?:benefits?|coverage|cover|insurances?|plans?|aid|card|schemes?|allowances?"
    r"|spending account|assistance|package)\b)?"
)
"""Kinds of cover, one or more, and what they are the kinds of; either may be missing."""

THING = phrase(
    r"\b(?:benefits?|perquisites|perks|(?:vision|dental|eye) care|rrsps?|resp|tfsa|dpsp|rpp"
    r"|401\(k\)|superannuation|kiwisaver|provident fund|pension|retirement"
    r" (?:savings|plan|scheme|benefits?)|housing fund|epf|cpf|pf|esic?|gratuity|nhf|sss|philhealth"
    r"|pag-ibig|cnss|cnps"
    r"|(?:weeks|days)(?:'|'s)? (?:of )?(?:paid )?(?:annual )?(?:vacation|leave|holidays?|time off)"
    r"|vacation pay|sick pay|paid (?:time off|vacations?|annual leave|leaves?|holidays?"
    r"|sick (?:days|leave)|statutory holidays|personal days)|annual leave|sick (?:leave|days)|pto"
    r"|bonus(?:es)?|profit[ -]sharing|stock options?|rsus|espp|share options"
    r"|(?:employee|staff) (?:discounts?|stock|assistance)|(?<=plus )tips|(?<=and )tips|gratuities"
    r"|(?:13th|14th|thirteenth)[ -](?:month|salary)|allowances?|concession|vouchers?"
    r"|(?:rice|meal|fuel|food|child ?care|education|clothing|uniform|boot|tool|car|phone|internet"
    r"|data|travel|housing|transport(?:ation)?) (?:subsid(?:y|ies)|pass(?:es)?|stipend|coupons?)"
    r"|(?:transit|bus|metro|gym|ski|season) pass(?:es)?|leave encashment|social security"
    r"|(?:pension|insurance|fund|security) contributions?|housing fund|workplace pension"
    r"|(?:\w+-to-work|cycle) scheme|annual air (?:ticket|passage|fare)|duty meals|staff canteen"
    r"|(?:housing|accommodation|transport(?:ation)?|travel|relocation|tuition|meal|phone|rent|gym)"
    r" (?:reimbursement|subsidy|assistance|stipend)"
    r"|(?:free|company|company-provided|employer-provided|furnished|shared|staff|subsidi[sz]ed"
    r"|daily|hot|warm|two|three"
    r") (?:accommodation|housing|lodging|transport(?:ation)?|car|van|vehicle|meals|parking"
    r"|uniforms?"
    r"|laptop|phone)|air (?:tickets?|fare)|room and board|housing(?= (?:and|provided|is)|,)|hra"
    r"|lta"
    r"|da(?=,)"
    r"|avantages? (?:sociaux|social|complementaires|offerts)"
    r"|avantages?(?= (?:comprenn|inclu|suivants|:))"
    r"|assurances? (?:collectives?|groupe|maladie|hospitalisation|dentaires?|medicales?|vie"
    r"|invalidite|sante|medicaments|voyage|complementaire)|couverture (?:medicale|dentaire|sociale"
    r"|sante)|mutuelle|prevoyance|(?:tickets?|titres?)[ -]restaurants?"
    r"|plan d'epargne(?: entreprise| salariale)?|assurance salaire|bons? de noel|double pecule"
    r"|indemnites? de (?:panier|logement|transport|fonction)|tenues? de travail|ecocheques?"
    r"|affiliation a la \w+|soins (?:dentaires|de la vue)|journees? (?:personnelles?|de maladie)"
    r"|place (?:gratuite )?(?:a la |en )(?:garderie|creche)|repas (?:gratuits?|fournis)"
    r"|cheques?[ -](?:repas|dejeuners?|vacances)|(?:13e|treizieme|13eme|14e) (?:mois|salaire)"
    r"|regime (?:de retraite|d'assurances?|enregistre)|reer|fonds de pension"
    r"|caisse de (?:retraite|pension)s?|conges? (?:payes?|annuels?|de maladie|remuneres?)"
    r"|semaines de vacances|vacances payees|jours (?:de (?:maladie|conges?|repos)|feries payes)"
    r"|primes? (?:annuelle|de (?:performance|fin d'annee|anciennete|transport|logement|rendement)"
    r"|d'(?:anciennete|interessement))|interessement|participation aux benefices"
    r"|indemnites? de (?:logement|transport|repas|deplacement)|logement (?:de fonction|fourni"
    r"|gratuit)|(?:vehicule|voiture) de (?:fonction|service|societe)|rabais sur nos"
    r"|remboursement (?:du|des) (?:transports?|frais))(?!\w)"
)
"""What names a benefit by itself; the words around it belong to it, or to its neighbours."""

GIVING = phrase(
    r"(?:\b(?:(?:mr|mrs|ms|mx|miss|dr)\.? [\w'-]+(?: [\w'-]+)? (?:has|had)(?! (?:been|\w+ed)\b)|"
    r"obtenait|obtient|touch(?:e|ait)|outre|receiv(?:e|es|ed|ing)|gets?|got|enjoy(?:s|ed|ing)?"
    r"|earn(?:s|ed)?|entitled to"
    r"|entitlement to|eligible (?:for|to)|eligibility for|includ(?:e|es|ed|ing)|compris(?:e|es|ed"
    r"|ing)|consist(?:s|ed)? of|plus|besides|(?:together|along|comes?|came) with|(?:provided?"
    r"|covered|accompanied|assisted|supplied|supported)(?: (?:him|her|them))? (?:with|by|under)"
    r"|(?<=, )with|(?<=(?:year|hour) )with|(?<=annum )with|(?<=month )with|as well as"
    r"|in addition to|exclusive of|inclusive of|excluding|access to|enrol+ed in|participat(?:es|ed"
    r"|ing) in|offer(?:s|ed|ing)?(?: (?:him|her|them))?|provid(?:es|ed|ing)(?: (?:him|her|them))?"
    r"|(?:was|were|been|is) (?:granted|given|offered)|has(?= (?:an?|full)\b)|gives?(?: (?:him|her"
    r"|them))|gave (?:him|her|them)|(?:he|she|they|employees?|staff|who) (?:also )?(?:has"
    r"|have|had)(?! (?:been|\w+ed)\b)"
    r"|benefits?(?: package| plan)? (?:are|is|were|was|include[sd]?|consist(?:s|ed)? of"
    r"|compris\w+)"
    r"|avantages? sociaux (?:sont|comprennent|comprenaient|incluent)"
    r"|droit a|benefici\w+|dispos(?:e|ait)|jouit|jouissait|profit(?:e|ait)|recoit|recevait|percoit"
    r"|percevait|comprend|comprenait|comprenant|comprennent|inclu(?:t|ait|ent|ant)|ainsi que"
    r"|en plus|(?:s'y|s') ?ajout\w+|assortie?|couverte? par|offr(?:e|ons|ait)|avec)\b|w/)"
    r"(?:(?: |(?<='))(?:[dl]'|(?:de|du|des|a|au|aux|par|of|:|also|our|the|an?|une?|la|le|les|his"
    r"|her|their)(?= )))*(?: |(?<='))"
)
"""Words that hand something over, with the small words up to what it is."""

CONTEXT = phrase(
    r"\b(?:(?:was|were) (?:also )?granted|borne by|not to be forgotten|went with|the terms"
    r"|kick(?:ed|s)? in|entitled?|eligible|covered|salary|salaries|wages?|pay|paid"
    r"|compensation|package|remuneration|ctc|and benefits|with (?:full|benefits|no|extended"
    r"|company)|per (?:year|annum|hour|month)|annually|(?:no|any|without) benefits|not include"
    r"|salaire|inclu\w*|fourni\w*|plus|sans avantages?|aucun avantage|par an(?:nee)?)\b"
)
WORK = phrase(
    r"\b(?:training (?:in|on)|courses? (?:in|on)|formation (?:en|sur)|administ\w+|process(?:ed"
    r"|es|ing)?|manag(?:ed|es|ing)|handl(?:ed|es|ing)|explain\w*|sell"
    r"(?:s|ing)?|sold|advis(?:ed|es|ing)|coordinat\w+|prepar\w+|calculat\w+|reconcil\w+|review\w*"
    r"|maintain\w*|answer\w*|assist(?:ed|s|ing)?|respond\w*|resolv\w*|negotiat\w+|promot(?:ed|ing"
    r"|es)|communicat\w+|present(?:ed|ing|s)|ensur\w+|develop\w*|design\w*|implement\w*|conduct\w*"
    r"|verif\w+|customers?|clients?|products?|policyholders?|claims?|patients?|responsible for"
    r"|been (?:offer|provid|giv)ing|duties|gerer|gerait|traiter|traitait|administrer|calculer"
    r"|expliquer|conseiller|vendre"
    r"|clientele|reclamations?)\b"
)
PAY = phrase(
    r"\b(?:salary|wages?|paid|compensation|remuneration|entitled|eligible|receiv\w+|per (?:year"
    r"|hour|annum|month)|salaire|beneficie|droit a)\b"
)
NOT_THING = phrase(
    r" (?:balance|record|applications?|forms?|requests?|for early|apart|aside|excepted|mis a part"
    r"|of (?:our|the|using|this)|from|to (?:the|our)|realization"
    r"|analysis|claims?|administ\w+|officer|manager|specialist|department|compan(?:y|ies)|polic\w+"
    r"|products?|sales|agents?|brokers?|advisor|concurrentiel|de (?:nos|notre|ce))\b"
)
TO_OTHERS = phrase(
    r" to (?!(?:his|her|their|all|its|our)\b)(?:\w+ ){0,2}(?:clients|customers|patients|families"
    r"|individuals|people|seniors|firms|companies|business(?:es)?|public|corporat\w+)\b"
)
STRICT = phrase(
    r"\b(?:extended health|health|medical|dental|vision|drug|prescription|paramedical|life"
    r"|disability|accident|mediclaim|hmo)\b"
)
ONLY_BONUS = phrase(
    r"(?:plus |with |and |avec )?(?:an? |the |une? )?(?:13th|14th|thirteenth|13e"
    r"|treizieme) (?:month|cheque|mois)(?: (?:pay|salary))?"
    r"|(?:[\w-]+ ){0,2}(?:tips|commissions?|allowances)|primes?(?: \S+){0,9}"
    r"|(?:[\w-]+ ){0,3}bonus(?:es)?(?: of)?(?: up to)?(?: \S+){0,4}"
    r"|(?:un )?(?:13e|treizieme) (?:mois|salaire) (?:inclus|compris)"
    r"|(?:(?:[$€£]?\d[\d,.]*|[^ ,;\d$€£][^ ,;]*) )*bonus(?:es)?(?: plan)?"
)
NONE = phrase(
    r"\b(?:no|no longer|without|not (?:include|receive|entitled to)(?: any)?|sans|aucuns?"
    r"|does not[^.]{0,30}?)(?: \w+){0,2} ?$"
)
NO_ITEM = phrase(
    r"[;:]|\.(?!\d)|[$€£₦]\d[\d,.]* ?(?:,(?!\d)|/|per|a|an|and)\b|\b(?:he|she|they|it|we|who"
    r"|which|that|is|are|was|were|has|have|had|will|would|can"
    r"|salary|wages?|pay|paid|hours?|week|year|annum|month|mr|ms|mrs|work\w*|team|il|elle|qui|est"
    r"|sont|a ete|salaire|heures?|semaine|mois|annee)\b"
)
"""What no item of a list of benefits holds before the first one that is known."""

CUT = phrase(
    r",(?!\d)|[;:(\t]|\b(?:and|or|et|ou|to|with|in|by|for|from|his|her|their|our|the|an?|is|are"
    r"|was|were"
    r"|provides?|offers?|hour|week|month|year|annum|sa|son|ses|une?|des|du|la|le|les|est|a)\b"
    r"|'(?! )"
)
AFTER = phrase(
    r"[;:(\t]|,? payable\b|,? (?:as do(?:es)?|like|comme|unlike) (?!a )|,? (?:apart|excepted"
    r"|mis a part)\b"
    r"|\n(?=\d{1,2}[.)] |[-*o] )|\.(?!\d)|,? ?(?:\b(?:and|but|et|mais) )?\b(?:he|she|they|it|we"
    r"|there|this|these|his"
    r"|who|which"
    r"|that|where|while|when|whenever|once|after|upon|until|since|from|during|because|so|is|are"
    r"|was"
    r"|were|has|have|had|will|would|can|may|could|be|been|came|comes?|gets?|got|enjoy\w*"
    r"|receiv\w+|begin\w*|began"
    r"|start\w*|kick\w*|appl(?:y|ies)|subject|according|in (?:accordance|line|addition|full"
    r"|keeping)|as (?:per|well|a|an|of|part|required|from)|pursuant|effective|on (?:top|a)|under"
    r"|through|lui"
    r"|(?<!-)works?|worked|reports?|reported|il|elle|ce|qui|que|dont|selon|conformement|apres"
    r"|des (?:que"
    r"|l'|le)|depuis|est|sont|etait|etaient|a ete|travaille)\b"
    r"|\b\w+(?:s|ed) (?:to the|to our|directly|the)\b"
)
"""Where a list of benefits ends, at the latest."""

IN_BRACKETS = phrase(r"\([^()\n]{1,40}\)(?=,| (?:and|or|of|et|ou|de)\b)")
"""A word on an item of a list that goes on behind it."""

ROW = phrase(r"[•▪➢●◦*o-] |\d{1,2}[.)] ")
LOOSE_END = phrase(r"(?:[ ,]+(?:and|or|et|ou|with|plus|as|but|in|at|the|an?|de|des|also))*[ ,]*$")

OTHERS = phrase(
    r"(?:[\W_]*(?:(?:all|our|the|many|some|most|nos|les|ses|certains|tous) )*(?:[\w-]+ ){0,2}?"
    r"(?:customers?|clients?|managers|directors|executives|families|members|guests|visitors"
    r"|patients|users|residents|shareholders|hires|recruits|owners|policyholders|students"
    r"|children|seniors|public|tenants|volunteers|veterans|union|syndicat|gestionnaires|cadres"
    r"|interns|trainees|apprentices|cadets|contractors|consultants|suppliers|competitors|partners"
    r"|part-timers|temps|casuals|pupils|boarders|farmers|growers|passengers|stagiaires|apprentis"
    r"|fournisseurs|eleves|adherents|abonnes"
    r"|directeurs|familles|visiteurs|membres|etudiants|enfants|wife|husband|sister|brother"
    r"|owner|predecessor|landlord|tenant|firm|building|shop|batiment)(?: [\w-]+){0,6} )\Z"
    r"|(?:famil(?:y|ies)|clients?|customers?|patients?|people|students|claimants|seniors"
    r"|workers|employees of|familles)(?: [\w-]+){0,3} \Z"
)
"""Someone other than the employee before a verb of granting."""

KIN = phrase(
    r"\b(?:his|her|their|son|sa|ses|leurs?) (?:\w+ )?(?:wife|husband|spouse|sister|brother|family"
    r"|children|parents|supervisor|manager|conjointe?|epou(?:x|se)|soeur|frere|famille|enfants"
    r"|superieure?)(?: [\w-]+){0,4} ?\Z"
    r"|\b(?:clients?|customers?|patients?|people|persons?|workers|families|students|employers"
    r"|clientes?"
    r"|familles|personnes) (?:who |that |qui )?\Z"
)
"""Someone else right before a verb of granting, whoever the sentence begins with."""

REFUSED = phrase(r"\b(?:declin\w+|refus\w+|waiv\w+|renonc\w+|opted out of|gave up)\b")
ENDED = phrase(
    r" (?:\w+ )?(?:has |have |had )?(?:was|were|been|ont ete|a ete|furent) (?:discontinued"
    r"|suspended"
    r"|withdrawn|terminated|ended|cancelled|supprime|retire|suspendu)"
)
HIM = phrase(r"\b(?:he|she|they|his|her|their|him|il|elle|son|sa|ses|lui)\b")
GIVEN_UP = phrase(
    r"\b(?:declin\w+|refus\w+|waiv\w+|renonc\w+|opted out|gave up|ended|expired|supprim\w+"
    r"|ceased|withdrawn|will be|if|once|would be|sera|seront|serait)\b"
)
LABEL = (
    r"(?:\w+\s(?:and|&)\s)?(?:(?:other|employee|fringe|additional|group|company"
    r"|job)\s+)?(?:benefits?|perquisites|perks"
    r"|entitlements?|extras|allowances)(?:\s+(?:package|and\s+perquisites|offered|included"
    r"|provided|and\s+allowances))?(?:\s+(?:extended|granted|given|offered|provided|available|due"
    r"|accorded)\s+to\s+(?:him|her|them|the\s+employee|(?:Mr|Ms|Mrs|Mx|Miss|Dr)\.?\s[\w'’-]+))?"
    r"|(?:autres\s+)?avantages(?:\s+(?:sociaux|annexes|offerts|compl[ée]mentaires|en\s+nature"
    r"|suivants|divers|(?:consentis|accord[ée]s|octroy[ée]s|faits)\s+(?:[àa]\s+(?:la\s+|l['’])?"
    r"|au\s+)[\w’'-]+))*|autres\s+(?:conditions|prestations|[ée]l[ée]ments\s+accord[ée]s)"
    r"|compl[ée]ments(?:\s+de\s+salaire)?|prestations\s+sociales"
)
