"""The words of benefits: what they are called, where their lists end."""

from letterproof.fields._benefit_frames import WITH_IT
from letterproof.fields._plain import phrase

CARE = phrase(
    r"(?:\b(?:extended health|health(?: ?care)?|medical|dental|vision|drug|prescription"
    r"|paramedical|life|disability|accident(?:al death)?|wellness|hospitali[sz]ation"
    r"|mediclaim|hmo|group"
    r"|critical illness|social|private|employee)\b(?: ?[,/&] ?(?:and |& )?| (?:and|or|et) "
    r"| )?){1,6}"
    r"(?P<noun>\b(?:benefits?|coverage|cover|insurances?|plans?|aid|card|schemes?|allowances?"
    r"|spending account|assistance|package)\b)?"
)
"""Kinds of cover, one or more, and what they are the kinds of; either may be missing."""

_LODGING = (
    r"(?:accommodation|housing|lodgings?|quarters|house|flat|apartment|room|hostel|compound"
    r"|dormitory|barracks)"
)
_OWN = (
    r"(?:free|paid|company|staff|company-provided|employer-provided|furnished|shared|subsidi[sz]ed"
    r"|rent-free|daily|hot|warm|duty|work|working|protective|private|supplementary|occupational"
    r"|complimentary|discounted|reduced|cheap|employee|employees'|crew|group|overtime|shuttle)"
)
THING = phrase(
    rf"\b{WITH_IT}\b|"
    rf"\b(?:{_OWN} (?:(?:furnished|staff|company|medical|hospital) )?(?:{_LODGING}"
    rf"|transport(?:ation)?"
    r"|bus|shuttle|travel|flights?|car|van|vehicle|phone|telephone|mobile|laptop|meals?"
    r"|lunch(?:es)?"
    r"|breakfasts?|dinners?|food|board|parking|uniforms?|clothing|clothes|boots|laundry|child ?care"
    r"|creche|nursery|gym|canteen|cafeteria|membership|tuition|education|insurance|pension|loans?"
    r"|care|check-?ups?"
    r"|treatment|leave|shares?|discounts?|coffee|gas|petrol|fuel)"
    r"(?: (?:scheme|plan|card|allowance|purchase plan))?"
    r"|(?:life|health|medical|travel|accident|dental) assurance|(?:medical|group|life|health"
    r"|dental)"
    r" (?:cover|coverage|policy|plan|card|scheme|check-?ups?)|(?:sports?|transport|travel|medical"
    r"|fuel"
    r"|meal|canteen|lunch) cards?|(?:gym|club|health club) membership|(?:return|annual|yearly|home)"
    r" (?:return )?(?:air )?(?:tickets?|flights?|passages?|airfares?)|airfares?|repatriation|home"
    r" leave"
    r"|(?:share|stock|share[ -]purchase|savings|loan|profit[ -]sharing|pension|bonus|retirement)"
    r" (?:plan|scheme|fund)|(?:rrsp|pension|401k|401\(k\)) match(?:ing)?"
    r"|(?:grocery|shopping|meal|lunch|food|fuel|gift|luncheon) (?:coupons?|vouchers?|tickets?"
    r"|cards?)"
    r"|school fees (?=for|of)|school places|tuition (?:fees|reimbursement)|school fee(?:s|)"
    r" (?:assistance|support|refund)"
    r"|(?:shift|night|night-shift) (?:differential|premium)|hazard pay|restricted stock units"
    r"|rations? of|(?:food|board|room|meals?"
    r"|lodging),?(?: and| &) (?:board|lodging|accommodation|food|meals|housing)"
    r"|(?:meals?|lunch(?:es)?|food) (?:on (?:shift|duty|board)|a day|per day|at work|in the"
    r" canteen)"
    r"|staff quarters|work clothes|company (?:house|flat|home|shares?)|parking (?:space|place|spot)"
    r"|mobile (?:telephone|phone)|(?:paid|full) sick pay|(?:parental|study|long-service|paternity"
    r"|compassionate"
    r"|home|vacation|privilege|earned|casual|statutory) leave(?! (?:rule|relie|cover|replace))"
    r"|(?:days?|weeks?)(?:'|'s)? (?:of |in )?(?:(?:paid|annual|working|sick|yearly) ){0,2}(?:leave"
    r"|holidays?|vacation|off)\b|rest and recuperation|hardship|night premium|bunkhouse|cookhouse"
    r"|end[ -]of[ -]service|benefits?|perquisites|perks|(?:vision|dental|eye) care|rrsps?|resp"
    r"|tfsa|dpsp|rpp|hmo"
    r"|401\(k\)|superannuation|kiwisaver|provident fund|pension|retirement"
    r" (?:savings|plan|scheme|benefits?)|housing fund|epf|cpf|pf|esic?|gratuity|nhf|sss|philhealth"
    r"|pag-ibig|cnss|cnps"
    r"|(?:weeks|days)(?:'|'s)? (?:of )?(?:paid )?(?:annual )?(?:vacation|leave|holidays?|time off)"
    r"|vacation pay|sick pay|paid (?:time off|vacations?|annual leave|leaves?|holidays?"
    r"|sick (?:days|leave)|statutory holidays|personal days)|annual leave|sick (?:leave|days)|pto"
    r"|(?<!referral )bonus(?:es)?|profit[ -]sharing|stock options?|rsus"
    r"|espp|share options"
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
    r"|(?:cotisations?|affiliation|affiliee?)(?: (?:a|au|aux|a la|a l')? ?(?:[a-z]{3,6})\b)?"
    r"|couverture|cnss|amo|ipm|cimr|lpp|ona|ofatma|carte de transport|transport du personnel"
    r"|gratuite des? \w+|soins medicaux|frais (?:medicaux|de sante)|scolarite des enfants"
    r"|bons? d'achat|sacs? de riz|paniers? de \w+|primes? (?:de |d'|du )(?:l'|la |le )?(?!assuranc"
    r"|risque)\w+"
    r"|billets? d'avion|mois de conges?|nourrie?s?(?:,| et) logee?s?(?: et blanchie?s?)?"
    r"|logee?s?(?:,| et) nourrie?s?(?: et blanchie?s?)?|(?:fed|housed|lodged) and (?:fed|housed"
    r"|lodged)"
    r"|eco-?cheques|caisse de pension|perte de gain|conges? feries|jours feries payes"
    r"|jours?(?: et demi)?(?: (?:ouvrables?|ouvres?))? de conges?|participation aux benefices"
    r"|repas (?:du midi|chauds?|sur place|a la cantine|de midi)|mutuelle d'entreprise"
    r"|abonnement (?:de|au) transport|(?:telephone|ordinateur)(?: portable)? (?:de service"
    r"|professionnel)|indemnites? (?:de|d')(?! ?sinistre)\w*|assurances? (?!qualite|de la|auto|que"
    r"|d)[a-z]{3,}"
    r"|avantages? (?:sociaux|social|complementaires|offerts|en nature|annexes?)"
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
    r"(?:bears?|bore|meets?|pays?(?: for)?|covers?) (?=(?:his|her|their) )|"
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
    r"|her|their|en outre|egalement|aussi|par ailleurs|de plus|en plus|further"
    r"|additionally)(?= )))*(?: |(?<='))"
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
    r"|been (?:offer|provid|giv)ing|duties|collect\w*|fil(?:e[sd]?|ing)|issu(?:e[sd]?|ing)"
    r"|recording|track\w*|monitor\w*|look(?:s|ed|ing) after|(?:tak(?:es|ing)|took) care|in charge"
    r"|charged with|deal(?:s|t|ing)? with|s'occup\w+|chargee? d[eu]|veill\w+|suiv(?:i|ait|re)"
    r"|declarait|declarer|etabli(?:r|ssait)"
    r"|saisi(?:r|ssait)"
    r"|balanc(?:e[sd]?|ing)|counting|newcomers|gerer|gerait|traiter|traitait|administrer|calculer"
    r"|expliquer|conseiller|vendre"
    r"|clientele|reclamations?)\b"
)
PAY = phrase(
    r"\b(?:salary|wages?|paid|compensation|remuneration|entitled|eligible|receiv\w+|per (?:year"
    r"|hour|annum|month)|salaire|beneficie|droit a)\b"
)
NOT_THING = phrase(
    r"(?: (?:account|membership|registration|id|identification|matricule|affiliation|policy))?"
    r"(?:,? (?:(?:under|sous|with) (?:the |le )?)?(?:number|numbers|nos?\b|n ?[°o]|matricule"
    r"|numero|id|account)|[ (:]*"
    r"\w{0,4} ?\d{5})"
    r"| (?:purposes|reform|withdrawal|transfer|settlement|dues|(?:\w+ ){0,3}(?:fait|font|faisait)"
    r" (?:\w+ )?l'objet|a son guichet|est"
    r" un\b"
    r"|is an? (?:matter|topic|subject|question)|:? ?(?:n ?°|no\.?)? ?:? ?\d{4,}|deduct\w+|at"
    r" source|regulations|(?:are|is|were|was|est|sont) (?:once |all |now |only )?(?:described"
    r"|valued|listed"
    r"|set out|explained|reviewed|administered|available|taxed|en cours|being)|balance|record"
    r"|applications?|forms?|requests?|for early|apart|aside|excepted|mis a part"
    r"|of (?:our|the|using|this|h(?:is|er)|their|good|\w+ing)|from|to (?:the|our)|realization"
    r"|analysis|claims?|administ\w+|officer|manager|specialist|department|compan(?:y|ies)|polic\w+"
    r"|products?|sales|agents?|brokers?|advisor|concurrentiel|de (?:nos|notre|ce))\b"
)
STRICT = phrase(
    r"\b(?:extended health|health|medical|dental|vision|drug|prescription|paramedical|life"
    r"|disability|accident|mediclaim|hmo)\b"
)
ONLY_BONUS = phrase(
    r"(?:une? |an? |his |her |sa |the )?(?:old-age )?pension|"
    r"(?:plus |with |and |avec )?(?:an? |the |une? )?(?:13th|14th|thirteenth|13e"
    r"|treizieme) (?:month|cheque|mois)(?: (?:pay|salary))?"
    r"|(?:[\w-]+ ){0,2}(?:tips|commissions?|allowances)|primes?(?: \S+){0,9}"
    r"|(?:[\w-]+ ){0,3}bonus(?:es)?(?: of)?(?: up to)?(?: \S+){0,4}"
    r"|(?:un )?(?:13e|treizieme) (?:mois|salaire) (?:inclus|compris)"
    r"|(?:(?:[$€£]?\d[\d,.]*|[^ ,;\d$€£][^ ,;]*) )*bonus(?:es)?(?: plan)?"
)
BESIDE_AMOUNT = phrase(
    r"(?:\d+ ?% )?(?:[\w-]+ ){0,2}(?:tips|commissions?|allowances?|gratuities)"
    r"(?: of \S+(?: \S+){0,3})?|(?:an? |the )?(?:13th|14th|thirteenth) (?:month )?(?:cheque|salary"
    r"|pay)"
)
"""What a sentence on the pay adds to the sum."""

LEAD = phrase(
    r"(?:he|she|they|we|il|elle|nous) (?:also )?[\w']+ (?:on |to |in )?(?:an? |the |our )?"
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
    r"|\n(?=\d{1,2}[.)] |[-*o] )|\.(?!\d)|,? ?(?:\b(?:and|but|et|mais) )?\b(?:he|she|they|it"
    r"|we(?! (?:also )?(?:pay|paid|cover|covered|give|gave|provided?|met|bore)\b)"
    r"|there|this|these|his(?= (?:\w+ ){1,2}(?:is|are|was|were|has|had|will)\b)"
    r"|who|which"
    r"|that|where|while|when|whenever|once|after|upon|until|since|from|during|because|so|is|are"
    r"|was"
    r"|were|has|have|had|will|would|can|may|could|be|been|came|comes?|gets?|got|enjoy\w*"
    r"|receiv\w+|begin\w*|began"
    r"|start\w*|kick\w*|appl(?:y|ies)|subject|according|in (?:accordance|line|addition|full"
    r"|keeping)|as (?:per|well|a|an|of|part|required|from)|pursuant|effective|on (?:top|a)|under"
    r"|through|lui"
    r"|(?<!-)works?|worked|reports?|reported|il|elle|ce|qui|que|qu(?=')|dont|selon|conformement"
    r"|apres"
    r"|des (?:que"
    r"|l'|le)|depuis|est|sont|etait|etaient|a ete|travaille)\b"
    r"|\b\w+(?:s|ed) (?:to the|to our|directly|the)\b"
)
"""Where a list of benefits ends, at the latest."""

IN_BRACKETS = phrase(r"\([^()\n]{1,40}\)(?=,| (?:and|or|of|et|ou|de)\b)")
"""A word on an item of a list that goes on behind it."""

ROW = phrase(r"[•▪➢●◦*o-] |\d{1,2}[.)] ")
ITEM = phrase(r"[\W\d_]*\w+ing\b|(?:[•▪➢●◦*o-] |\d{1,2}[.)] |[a-z][.)] )\w")
"""An activity, by its shape, or words in a row of a list."""

LOOSE_END = phrase(r"(?:[ ,]+(?:and|or|et|ou|with|plus|as|but|in|at|the|an?|de|des|also))*[ ,]*$")


LABEL = (
    r"(?:autres\s+)?(?:conditions|avantages)\s+(?:annexes|en\s+nature)(?:\s+et\s+autres)?"
    r"|(?:also\s+)?(?:granted|given|provided|supplied|included)(?:\s+(?:also"
    r"|free))?(?:\s+to\s+(?:him"
    r"|her|them))?(?:\s+(?:free\s+of\s+charge|as\s+well|besides|too))?"
    r"|(?:\w+\s(?:and|&)\s)?(?:(?:other|employee|fringe|additional|group|company|non-cash|in-kind"
    r"|cash|social|staff"
    r"|job)\s+)?(?:benefits?|perquisites|perks"
    r"|entitlements?|extras|allowances)(?:\s+(?:package|and\s+perquisites|offered|included"
    r"|provided|and\s+allowances))?(?:\s+of\s+(?:the|this|his|her)\s+(?:post|job|position|role"
    r"|employment|office))?(?:\s+(?:extended|granted|given|offered|provided|available|due"
    r"|accorded)\s+to\s+(?:him|her|them|the\s+employee|(?:Mr|Ms|Mrs|Mx|Miss|Dr)\.?\s[\w'’-]+))?"
    r"|(?:autres\s+)?avantages(?:\s+(?:sociaux|annexes|offerts|compl[ée]mentaires|en\s+nature"
    r"|suivants|divers|(?:consentis|accord[ée]s|octroy[ée]s|faits)\s+(?:[àa]\s+(?:la\s+|l['’])?"
    r"|au\s+)[\w’'-]+))*|autres\s+(?:conditions|prestations|[ée]l[ée]ments\s+accord[ée]s)"
    r"|(?:in\s+addition\s+to|besides|on\s+top\s+of|over\s+and\s+above|apart\s+from|en\s+(?:sus"
    r"|plus)"
    r"\s+d[eu]|outre)\s+(?:(?:the|his|her|le|la)\s+)?(?:basic\s+)?(?:salary|pay|wages?|salaire"
    r"|paie)"
    r"|compl[ée]ments(?:\s+de\s+salaire)?|prestations\s+sociales"
)

COLON = phrase(
    r"\b(?:benefits?|entitlements?|perks|perquisites|extras|avantages?|besides"
    r" (?:money|pay|wages)"
    r"|free of charge|conditions annexes|politique sociale|social policy|in kind|en nature"
    r"|compensation|accordee?s?|granted|entitled)\b(?:[^.;:\n]|\n(?!\n)){0,70} ?: "
)
"""A colon behind which benefits are told one by one."""

NOT = phrase(
    r"\b(?:not|never|nor|neither|cannot|jamais|ni|n'\w+ (?:pas|aucune?))\b"
    r"(?! (?:only|just|counting|including|least|to (?:mention|speak|forget|be (?:forgotten|omitted"
    r"|overlooked))))"
)
