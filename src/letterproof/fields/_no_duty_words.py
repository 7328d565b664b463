"""The words of sentences that tell no duty: employment, pay, praise, another time of life."""

import re

from letterproof.patterns import regex

STATUS = frozenset(
    """
    belong belongs belonged render renders rendered am is are was were be been being has have
    had having do does did do? did? does? can could may might shall should will would must work
    works worked working employ employed employs join joined joins joining earn earns earned
    earning receive receives received receiving hold holds held holding resign resigned leave
    leaves left leaving start started starting begin began beginning commence commenced continue
    continues continued continuing remain remains remained remaining report reports reported
    reporting demonstrate demonstrates demonstrated show shows showed shown showing prove proved
    proven
    possess possesses possessed enjoy enjoyed enjoys live lives lived living reside resides
    graduated took take takes get gets got paid entitled need needs want wants become became
    deserve deserves exhibit exhibited display displayed contribute contributes contributed
    cotise cotisait bring brought perform performed performs performing doing discharge
    discharged execute know knows known wish wishes spend spent stay stayed return promote
    promoted transfer transferred hired appointed confirm confirmed tenure rise rose understand
    understands benefit est était sont étaient a avait ont avaient fut été être avoir travaille
    travaillait travailler travaillé occupe occupait occupé occuper perçoit percevait perçu
    touche touchait toucher gagne gagnait gagner bénéficie bénéficiait bénéficier reçoit
    recevait possède démontre démontré fait quitté démissionné relève relevait doit devait peut
    pouvait pouvoir demeure réside habite s’est s'est montré montre engagé embauché intégré
    rejoint commencé débuté exerce exerçait exercé exercer attend attends attended came come
    comes went go goes quitte quittait quitter nous vous bears bear suffers died married
    remporté remporte remportait obtained obtient obtenu won win wins served serves serve
    occupies occupied occupy draws draw drew signed intends intend intended hopes plans ceased
    cease tender tendered relieved assumed steps stepped stood deal deals learn learns learned
    learnt adapts adapted moved moves gave submitted studied studies completed completes arrive
    arrives arrived met meets treated treats respected respects improved accepted respectait
    respecte speaks rejoindre apprend parle parlait connaît sait savait veut souhaite désire
    étudié servi rempli suivi pris cessé reste restait resté réussi obtenu mérite aime entend
    vient venait va allait s'entend s’entend l'a l’a l'avait l’avait demande sollicite requests
    """.split()
)
"""Verbs that mostly say how someone is employed, lives or behaves, not what someone does."""

NAMED_WORK = frozenset(
    "receiving holding taking leading showing bringing performing dealing serving meeting moving"
    " treating signing improving recevoir percevoir exercer".split()
)
"""Some of these verbs are work where a list of duties has them."""

WITH_OBJECT = regex(
    r"(?:(?:was|is|were|are|est|était)\s+(?:\w+\s+)?(?:responsible\s+for|in\s+(?:\w+\s+)?charge\s+of|chargée?s?\s+d|responsables?\s+d|en\s+charge\s+d)"
    r"|(?:takes?|took|taking)\s+(?!(?:(?:the|an?|his|her|some|much|great|full|early|on|up)\s+){0,2}(?:leave|course\w*"
    r"|job|posts?|position|office|role|duties|employment|pride|initiative|interest|pains|time|retire\w+|maternity"
    r"|sick|vacations?|criticism|ownership|responsibility|breaks?|place|exams?|training|to|it|him|her|them|on|up|home)\b)\w|(?:takes?|took|taking)\s+(?:it|them|him|her)\s+(?:to|from|for|out|back|home)\b"
    r"|perform(?:s|ed|ing)?\s+(?!(?:(?:all|his|her|their|the|these|this|those|many|various|such|other|any|same|following|above"
    r"|assigned|said|several|multiple|hard|good|\w+ly)\s+){0,3}(?:dut\w+|tasks?|work|job|roles?|functions?|responsib\w+|following)\b"
    r"|(?:well|under|in|at|as|with|to|on|for|from|like|above|beyond|up|better|best|\w+ly)\b)[a-z]"
    r"|(?:gives?|gave)\s+(?!notice|us|satisf)|(?:brings?|brought|bringing)\s+(?!honou?r|credit)"
    r"|attend(?:s|ed|ing)?\s+(?:to|at|on|upon|(?:(?:the|all|our|weekly|daily|site)\s+)?(?:meetings?|briefings?|hearings?)|(?:(?:the|our|all|walk-in|incoming)\s+){0,2}(?:clients?|customers?|patients?|guests?|callers?|visitors?|members?|public|passengers?|suppliers?|calls|phones?|telephone))\b"
    r"|report(?:s|ing)?\s+(?!to\b|for\b|directly\b|\w+ly\s+to)|reported\s+(?!to\b|for\b|every|on\b|\w+ly\b)"
    r"|(?:stands?|stood)\s+(?:[\w–-]+\s+){0,4}?(?:watch(?:es)?|guard|in\s+for)\b"
    r"|(?:does|did|do|doing)\s+(?:all\s+)?(?:the|our)\s+(?!same|following|best|job|work|duties|tasks|above|rest|right)\w"
    r"|suivi\s+(?!(?:une?|la|le|les|des|avec|plusieurs)\s+(?:\w+\s+)?(?:cours|formations?|stages?|études|succès)\b)"
    r"|speaks?\s+(?:with|to)\b|drew\s+up|draws?\s+up|deals?\s+with|dealt"
    r"|completed?s?\s+(?!\S+\s+(?:course|training|contract|probation))"
    r"|plans\s+\S|(?:serves?|served)\s+(?!as\b|the\s+company|us|with|in\b|our\s+company|under"
    r"|chez|until|from|for\b|notice\b)"
    r"|(?:moves?|moved)\s+(?!to\b|on\b|up\b|away)|shows?\s+(?:new|how|guests|the|visitors)"
    r"|(?:starts?|started|began)\s+(?:the|up)\b|signe?[ds]?\s+(?:off|for\s+deliver)|keeps?\b"
    r"|met\s+(?:with|client|customer)|meet(?:s|ing)?\s+(?:with|client|customer)|work(?:s"
    r"|ed)\s+the\s+(?!night|day|late|morn|week|shift|same)"
    r"|receiv(?:es?|ing)\s+(?:deliver|goods|guests|visitors|calls|shipments|stock|payments|orders"
    r"|incoming|raw|the|customers|clients|patients|parcels|school|fees|reports)|received\s+(?:deliver|goods|guests|visitors|calls|shipments"
    r"|stock|payments|orders|incoming|raw|customers)"
    r"|(?:pays|paid)\s+(?!(?:an?\s+|on\s+|at\s+)?(?:[$€£¥₦₹₱\d]|(?-i:[A-Z]{2,}))|(?:every|by|on|in|at|for|per|twice"
    r"|attention|well|\w+ly)\b)\w"
    r"|(?:draws?|drew)\s+(?!(?:(?:an?|the|his|her)\s+)?(?:\w+\s+)?(?:salary|pay|wages?|remuneration)\b|[$€£\d]|(?-i:[A-Z]))\w"
    r"|(?:pris|prend|prenait)\s+(?:en\s+(?:charge|note|main|compte|photo)|soin)\b"
    r"|(?:mis|met|mettait)\s+(?:en\s|à\s+(?:jour|neuf))"
    r"|fait\s+(?:les?|la|l[’']|des|signer|du)\b|fait\s+\S+er\b|(?:reçoit|recevait"
    r"|recevoir)\s+les\b|(?:perçoit|percevait|percevoir)\s+les\b|percevoir\b|recevoir\b"
    r"|montre\s+les|montrer\b|rel(?:ève|evait|evé)\s+(?!de\b|d[’']|du\b|des\b)|respect(?:e|ait)\s+(?:les?|la|l[’']|des)\b|demand(?:e|ait)\s+(?:les|des|la(?!\s+présente)|un\s+devis)\b)",
    re.IGNORECASE,
)
"""What some of these verbs say with another thing after them: work all the same."""

JOINING = frozenset(
    """
    for of at in on by with from to and or as who whose which that upon since until during like
    than de du des en par pour avec dans qui que dont né née à au aux chez comme et ou ne van
    von der den da dos bin binti ben el al ap un une droit lieu an the no this that these those
    my our his her their once never jamais
    """.split()
)
"""Words after a name that do not go on to say what the named one does."""

PRAISE = regex(
    r"\b(?:diligen|sincer|excellen|satisf|hard[- ]?working|asset\s+to|professionalism|(?:his|her"
    r"|their|good|whose)\s+conduct|punctual"
    r"|recommend\w*\s+(?:him|her|them|[A-Z])|wish|success\b|resign|good\s+character|moral"
    r"|dedication|reliab(?!le\s+[a-z]+(?:er|or)s?\b)|honest|integrity|trustworth"
    r"|appreciat|pleas(?:ure|ant)|commend|best\s+of|team\s+player|ponctu|sérieu|assidu|rigueur"
    r"|under\s+pressure|can\s+be\s+trusted|criticism|quickly|fluent"
    r"|gets?\s+along|couramment|vite\b|débrouill|bonnes?\s+questions|efforts|confiance|(?:bonne|égale|belle)\s+humeur|humeur\s+égale"
    r"|discrétion|fait\s+preuve"
    r"|l[’']essentiel\s+d[’'e]|à\s+maintes\s+reprises|exemplaire|irréprochable|remarquable"
    r"|solutions?\s+(?:\w+\s+)?(?:judicieu|pertinen|créativ|innovant|originale)|discernement|esprit\s+d|le\s+sens\s+d"
    r"|(?:nos|les|toutes)\s+attentes|appréciée?\s+(?:de|pour|par)"
    r"|(?:sensible|sound|clever|creative|thoughtful)\s+solutions|(?:our|my|every)\s+(?:\w+\s+)?(?:expectations|confidence|trust)\b"
    r"|(?:sound|good)\s+judge?ment|quick\s+mind|at\s+a\s+glance|exemplary|good\s+(?:humou?r|manners)"
    r"|(?:loses?|lost|los(?:ing))\s+(?:his|her|their)\s+(?:temper|head|cool)|kee?pt?s?\s+(?:calm|cool|his\s+head|her\s+head)"
    r"|(?:grasp|understand|understood|learn)\w*\s+(?:new\s+)?(?:ideas|things|concepts)|gard\w+\s+son\s+(?:calme|sang)"
    r"|married\b|a\s+déménagé|épousé|(?:his|her|son|un)\s+(?:diploma|degree|diplôme)"
    r"|outstanding\s+(?:work|performance|results|employee|job|service|member)"
    r"|souhait|qualités|entière\s+satisfaction|hesitat"
    r"|(?:free|spare|leisure)\s+time|hobb(?:y|ies)|volunteer(?:ed|ing|\s+work)|(?:he|she|they|also)\s+volunteers|as\s+an?\s+volunteer|bénévol|temps\s+libre|loisirs"
    r"|outside\s+(?:of\s+)?work|off\s+duty"
    r"|before\s+(?:that|joining|coming|entering|(?:he|she|they)\s+(?:came|joined))\b|(?:previous|former|earlier|last)\s+(?:job|post|employ\w+)\b|prior\s+to\s+(?:joining|this)|previously"
    r"|avant\s+(?:d[’']arriv|de\s+(?:venir|nous|rejoindre|se\s+joindre|travailler))|auparavant"
    r"|elsewhere|ailleurs)",
    re.IGNORECASE,
)
"""What a sentence says that is praise, or about another time of life."""

NO_DUTY = regex(
    r"\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|thirty\S*)(?:[\s-]+(?:(?:\w+-|weekly\s|working\s|daily\s|monthly\s)\s?)?(?:hours?|heures)\b"
    r"|\s+(?:\S+\s+){0,2}(?:shifts|nights)\b)|\b(?:hours?|heures?)\s+(?:a|per|each|par|weekly|hebdo|chaque)|\bper\s+(?:year|annum|hour"
    r"|month)\b|\ben\s+(?:peu|quelques|deux)\s+(?:de\s+)?mots|\b(?:days|jours)\s+(?:a|in\s+the|par)\s"
    r"|^(?:very\s+)?(?:happy|glad|pleased|delighted|heureux|heureuse)\s+(?:to|de)\b"
    r"|^splits?\s+(?:his|her|their)\b"
    r"|\bthan\s+(?:I|me|my|mine|we|us|most|anyone|anybody|any\s+(?:of|other))\b"
    r"|\b(?:mieux|plus|moins|meilleure?s?)\s(?:[^,;.]{1,60}\s)?(?:que\s+(?:je|moi|nous|mon|ma|mes|personne)|qu[’'](?:aucune?|on))\b"
    r"|\b(?:attend\w*|complet\w*|suivi|finish\w*|took|passed)\b.{0,40}"
    r"\b(?:course|training|formation|certificat\w*)\b|\ba\s+company\s+(?:car|vehicle)\b|\bvoiture\s+de\s+(?:fonction|société)\b|\bpassed\s+(?:the|his|her|all|an?)\s+[^,;.]{0,40}\b(?:tests?|exam\w*|audit)\b|\b(?:vacations?|vacances|dental)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|er)?\W{1,2}(?:of\s+)?[^\W\d_]{3,9}\W{1,2}\d{2,4}\b|\b(?:19"
    r"|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"
    r"|\b(?:this|(?:the\s+)?(?:present|following))\s+(?:letter|certificate|statement|reference)\b|\bstatut\s+d|\bétat\s+de"
    r"\s+ses\s+services|\b(?:cette|la\s+présente)\s+(?:lettre|attestation)\b"
    r"|\b(?:commen[cç]|fini|début|start|finish|end)\w*\s+(?:at|à|vers|around)\s+\d"
    r"|\b(?:permanent\s+residence|(?:the\s+)?(?:post|position|title|role|rank|capacity)\s+of"
    r"|(?:that|this)\s+(?:post|position)|poste\s+«|plein\s+temps|temps\s+plein)",
    re.IGNORECASE,
)
"""What a piece of a sentence says that is pay, time, training or the post itself."""

FIRM_FIRST = regex(
    r"^(?:[^,;.]{3,60},\s+)?(?:(?:our|the|this)\s+(?:[\w-]+\s+){0,2}?(?:company|firm|group|business|organi[sz]ation"
    r"|enterprise|school|hospital|clinic|bank|hotel|shop|studio|practice|agency|farm|factory|plant)"
    r"|(?:notre|la(?:dite)?|cette|cet|l[’'])\s*(?:[\w-]+\s+){0,1}?(?:société|entreprise|maison|firme|groupe|établissement"
    r"|école|hôpital|clinique|banque|hôtel|étude|cabinet|agence|association|fondation|ferme|usine|coopérative"
    r"|institution|structure))\b(?!\s+(?:employed|engaged|hired|recruited|avons|had|have|confirm|attest|certif|souss|déclar))",
    re.IGNORECASE,
)
"""The start of a sentence whose subject is the firm."""

FIRM_DOES = regex(
    r"\b(?:emploie|employait|compte|comptait|employs|employed|occupe)\s+(?:[\w’]+\s+){0,3}?"
    r"(?:\d[\d ., ]*|[\w-]+\s+cents?)\s*"
    r"(?:\w+\s+){0,2}?(?:people|persons|staff|employees|workers|colla|salari|employés|personnes|ouvri|agents)"
    r"|\bchiffre\s+d[’']affaires\s+(?:annuel\s+)?(?:de|d[’']|dépass|supéri|avoisin)|\b(?:annual\s+)?(?:turnover|revenues?)\s+of\b"
    r"|\b(?:was|were|is)\s+(?:founded|established|incorporated)\b|\b(?:fondée?|créée?)\s+en\s+\d{4}",
    re.IGNORECASE,
)
"""What only a firm does: employing so many, turning over so much."""

TERMS = regex(
    r"(?:month|week|day)(?:s|[’']s|s[’'])?\s+(?:of\s+)?notice\b|\bpréavis\b|\bkeep\w*\s+(?:secret|confidential)\b|\bsecrecy\b"
    r"|\bsecrets?\s+(?:de|des|professionnels?)\b|\bnon[- ](?:compet|concurrence)"
    r"|\breturn\s+(?:all|any)\s+(?:\w+\s+)?property\b",
    re.IGNORECASE,
)
"""What a contract binds both sides to."""
