"""The turns of a sentence that announce a job title, English and French."""

import re

from letterproof.fields._title_words import POST, S
from letterproof.patterns import regex

AS = regex(
    rf"(?<!\w)(?:as(?!\w)(?!{S}(?:of|per|on|from|at|follows?|well|soon|such|part|he|she|it"
    rf"|if|they|we|you"
    r"|i|mentioned|stated|above|required|under|to|date|expected|agreed|needed|usual"
    r"|always|before|(?:many|long|far|much)\s"
    r"|do|does|did|can|will|is|was|are|evidence|proof|this|these|indicated|described"
    r"|listed|requested|shown"
    r"|discussed|though|until|yet|regards?|against|compared|no|by|in|with|for|(?:his|her"
    r"|their|its)\s(?:first|last|own|main|home)|detailed|noted|below"
    rf"|an?{S}(?:result|whole|matter|rule|sign|token|gesture|team|means|reference|way"
    rf"|basis|group))\b)"
    rf"|comme(?!\w)(?!{S}(?:suit|il|elle|convenu|prévu|indiqué|nous|toute?s?|si|vous|étant|on)\b)"
    rf"|(?:en{S}(?:sa{S})?qualité|à{S}titre){S}(?:de(?!\w)|d[’'])|en{S}tant{S}(?:que(?!\w)"
    rf"|qu[’'])"
    rf"|in{S}(?:his|her|their|the|our){S}capacity{S}(?:of|as)(?!\w))",
    re.IGNORECASE,
)
NOT_AS = regex(
    r"\b(?:such|same|well|soon|known|regarded|seen|recogni[sz]ed|remembered|described"
    r"|considered|just|far"
    r"|long|much|viewed|referred\s+to|reconnue?|considérée?|perçue?|tel(?:le)?s?|aussi|so|treated"
    r"|hereinafter|(?:think|thought|spoke|speak)\s+of(?:\s+\w+)?)\s+\Z",
    re.IGNORECASE,
)
WORKED = regex(
    r"\b(?:employ(?:s|ed|ee|ment|ing)?|work(?:s|ed|ing)?|engag(?:ed|ement)|serv(?:es?|ed"
    r"|ing|ice|ices)|hired"
    r"|join(?:ed|s|ing)|appointed|designated|recruited|position|post|role|job|duty|duties"
    r"|act(?:ed|ing)"
    r"|promoted|re-?designated|functioned|connected|associated|affiliated|attached|status"
    r"|with\s+us"
    r"|start(?:ed|ing)|began|begun|commenced|came|kept|retained|left|leav(?:es?|ing)|took|taken"
    r"|tenure|career|paid|earn(?:s|ed)|contract|placed|assigned|deployed|posted"
    r"|experience|elevated"
    r"|upgraded|transferred|retired|resigned|classified|listed|registered|carried|ranked"
    r"|graded|entered|rendered|answers"
    r"|schedule|known|reported|remain(?:s|ed)|continu(?:es|ed)|stay(?:s|ed)"
    r"|emploi|employ(?:ée?|ons|er|é\(e\))|travail\w*|engagée?|embauch\w+|occup\w*|exer[cç]\w*"
    r"|intervenue?|recrut\w+|œuvr\w+|oeuvr\w+|service|poste|entrée?|débuts?|débutée?|commenc\w+"
    r"|collabor\w+|fonctions?|affectée?|titularisée?|rejoint|intégrée?|nommée?|inscrite?"
    r"|salariée?"
    r"|agi|agit|agissant|carrière|quittée?|quitte|partie?|retenue?|placée?|gardée?|contrat|mutée?"
    r"|payée?|prestée?s?)(?!\w)",
    re.IGNORECASE,
)
HELD = regex(
    rf"(?<!\w)(?:{POST}|intitulé|appellation|libellé|tâches|rang|contrat|engagement"
    rf"|contract)(?!\w)(?:\s+(?:held|exercised|performed|occupied|title|tenue?s?"
    rf"|confiée?|attribuée?|remplie?"
    rf"|actuel(?:le)?|occupée?s?|exercée?s?|suivante?s?)(?!\w)"
    r"|\s+(?:at|au|lors|in|on|upon|when)(?!\w)[^.,;:«“\"\n]{3,50}?|\s\([^()\n]{3,50}\)(?=\s?:))?"
    rf"(?:{S}(?P<link>(?:of|as|de)(?!\w)|d[’'](?!après|autre|un|attache)|(?:is|was|being"
    rf"|has\s+been|reads|est|était|a\s+été)(?!\w){S}:?"
    rf"|[:,(]|(?=[«“\"])|(?:(?<=exercised)|(?<=performed)|(?<=occupied)|(?<=\sheld))"
    rf"(?=\s(?-i:[A-Z])))|(?:\s(?:[^.,;:()«“\"\n]|(?<=\sM)\.|(?<=\s(?:Mr|Ms|Dr))\.){{3,45}}"
    rf"|\s[^.,;:()«“\"\n]{{3,40}}\n[^.,;:()«“\"\n]{{1,30}}){S}(?P<far>[(]|(?=[«“])|:(?={S}«)"
    rf"|(?:is|was|reads?|est|était|fut)(?!\w)|:(?:{S}those{S}of|{S}celles{S}de)?))"
    rf"(?:{S}(?:(?:that|those|celles){S}(?:of|de)(?!\w)|(?:this|these|the\s+following|as\s+follows"
    rf"|ce(?:lui|lle)-ci|la\s+suivante|le\s+suivant){S}[:;]))?",
    re.IGNORECASE,
)
"""A word for a post, and what links it with its name."""

IMPERSONAL = regex(
    r"[\s»”\"]*(?:\w+\s+){0,3}?(?:is|was|has\s+been|had\s+been|remains?|est|était|a\s+été|fut"
    r"|reste)\s+(?:\w+\s+)?(?:advertised"
    r"|vacant|open|filled|created|abolished|available|posted|announced|affichée?|vacante?"
    r"|pourvue?"
    r"|créée?|ouverte?|à\s+pourvoir|supprimée?|disponible)\b",
    re.IGNORECASE,
)
"""Said of a post, and not of the one who holds it."""

AT_HEAD = regex(r"\s*(?:the|an?|le|la|un|une|les|l[’'])\s*\Z", re.IGNORECASE)
"""All that stands before a post at the head of its sentence: it is anybody's."""

BY_TRADE = regex(
    r"\s+(?:de|by|par)\s+(?:métier|formation|profession|trade|training)\b", re.IGNORECASE
)

BECAME = regex(
    rf"(?<!\w)(?:(?:promoted|elevated|rose|risen|moved|advanced|progressed|transferred"
    rf"|upgraded|raised|stepped)"
    rf"(?:{S}(?:up|on|over|him|her|them|from{S}[^.,;\n]{{3,50}}?))?{S}(?:in)?to(?!\w)"
    rf"|(?:promotion|advancement|elevation){S}to(?!\w)|(?:promotion|accession"
    rf"|nomination){S}(?:au{S}(?:poste|rang|grade){S}d(?:e(?!\w)|[’'])|comme(?!\w))"
    rf"|(?:embauché|engagé|recruté|nommé|promu)e?(?={S}(?-i:[A-ZÀ-Þ]))"
    rf"|(?:became|become|becoming)(?!\w)|(?:is|was|were|been|being|got){S}(?:(?:later|then"
    rf"|subsequently|first|also|soon){S})?"
    rf"(?:made|named|appointed|designated|re-?designated|promoted|titled"
    rf"|styled)(?:{S}(?:as|to))?(?!\w)"
    rf"|(?:re-?designated|appointed)(?=\s+(?-i:[A-Z]))|(?:made|named)(?=\s+(?:him|her|them"
    rf"|our)\s)(?:\s+(?:him|her|them))?|(?:hired|engaged|recruited|taken{S}on|chosen|retained)"
    rf"(?:{S}(?:him|her|them))?{S}(?:to{S}be(?!\w)|(?=an?\s))|turned{S}(?:him|her"
    rf"|them){S}into(?!\w)"
    rf"|re-?graded(?:{S}(?:as|to))?(?!\w)|(?:a|avons|ai|ont)\s(?:embauché|engagé"
    rf"|recruté)(?=\sune?\s)"
    rf"|(?:devenue?|devient|devint|promue?|nommée?|titularisée?|passée?"
    rf"|mutée?)(?!\w)(?:{S}(?:au{S}poste{S}de|à|comme|au{S}rang{S}de)(?!\w))?"
    rf"|(?:a|ont|avons|avait){S}fait{S}(?:de{S}|d[’'])[^.,;\n]{{2,40}}?(?={S}(?:notre|une?"
    rf"|la|le)\s)"
    rf"|pour{S}(?=celui{S}d|celle{S}d))",
    re.IGNORECASE,
)
ROSE_FROM = regex(
    rf"(?<!\w)(?:promoted|elevated|rose|risen|advanced|progressed|upgraded){S}"
    rf"(?:(?:up|him|her|them){S})?from(?=\s)",
    re.IGNORECASE,
)
"""What the title held before stands behind."""

IS_ONE = regex(
    rf"(?<!\w)(?:is|was|been|being|remains?|remained|est|était|fut|été|être|demeure|reste){S}"
    rf"(?:(?:currently|also|still|always|now|presently|today|again|at{S}present|first|then"
    rf"|ensuite|actuellement|toujours|encore|aujourd[’']hui|présentement|déjà"
    rf"|à{S}ce{S}jour|désormais|maintenant|d[’']abord){S},?{S})*"
    rf"(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Weak: "is our herd manager", "was night auditor"; only a noun for a person at work fits."""

SUBJECT = regex(
    r"(?:(?:\d|date|present),?\s+it(?=\s)|\b(?:he|she|they|who|il|elle|qui|and|et|[a-z]+ee"
    r"|employée?|salariée?|undersigned"
    r"|until|till|(?:has|had|have|a|ait|avoir|avait|after|après))(?:\s*\([^)]*\))?"
    r"|(?P<name>(?-i:\b[A-ZÀ-Ý])[\w'’.-]*)(?:\s*\([^)\n]*\))?,?|,[^,]{1,80},)"
    r"(?:\s+(?:has|have|had|a|ait|avait|also|currently|presently|now|then|still|ensuite"
    r"|actuellement|toujours))*\s*\Z",
    re.IGNORECASE,
)
"""Who can be one."""

BEHIND_NAME = regex(
    rf"(?P<name>\[[^\]\n]{{1,30}}\]|(?<!\w)[A-ZÀ-Ý][\w'’.-]*(?:(?:(?:[^\S\n]+\n?|\n)(?:bin|al|de"
    rf"|la|van|der"
    rf"|den|von|da|dos|du|del|el|ben|y|e|st)){{0,2}}(?:[^\S\n]+\n?|\n)[A-ZÀ-Ý][\w'’.-]*){{0,5}})"
    rf"(?:{S}\([^()\n]{{2,45}}(?:\n[^()\n]{{1,40}})?\))?"
    rf"(?P<link>{S}[,(]{S}|\s[-–—]{S})(?:(?P<the>the)(?=\s){S}|(?:our|notre|an?"
    rf"|en{S}tant{S}que|as"
    rf"|comme|le|la|titre{S}:)(?=\s){S})?(?=[^\W\d_])"
)
"""A name, and what may set its bearer's title off."""

IN_LIST = regex(
    rf"(?:(?<=[;:,(–-])|(?<=[.;:,–-]\s)|(?<=^))(?:(?:le{S}|the{S}|job{S}"
    rf"|current{S})?(?:position|designation|title|post|occupation|rank|capacity"
    rf"|titre(?:{S}d[ue]{S}poste"
    rf"|{S}d.emploi)?|poste|fonction|emploi|qualité)(?:\s+\d)?{S}[,:(]?"
    rf"|(?:(?:the|his|her|their|son|sa|le|la|les){S})?(?:letter|terms|conditions|details"
    rf"|particulars|summary|nature|lettre|termes|conditions"
    rf"|engagement|appointment)[^.,;:\n]{{0,30}}:|(?:(?:the|his|her|their|son|sa|le"
    rf"|la){S})?(?:card|badge|sign|door|payroll|register|chart|contract|name{S}plate"
    rf"|badge|carte|registre|contrat)(?:\s[a-z]+){{0,3}}?{S}(?:reads?|says?|said|shows?"
    rf"|states?|stated|bears?"
    rf"|bore|porte|portait|indique|mentionne|dit)){S}[«“\"]?(?<![^\W_])(?=[^\W\d_])",
    re.IGNORECASE | re.MULTILINE,
)
"""A label among others in a running sentence: "start date, 3 May; position, cook"."""

SIGNS = regex(
    r"soussign|undersigned|\bI,|\bI\s+am\b|\bmy\b(?!\s+(?:husband|wife|brother|sister|son|daughter|father|mother"
    r"|parents|family|business|company|firm|farm|shop|store|clinic|practice|team|staff|crew)\b)|\bje\b"
    r"|(?<!chez\s)\bnous,(?=\s(?-i:[A-Z]))|\bwe,(?=\s(?-i:[A-Z]))|signataire|représentée?s?\s+par"
    r"|represented\s+by"
    r"|\b[A-Z][\w.'’-]+\s+here,",
    re.IGNORECASE,
)
"""Before a title, and with no word of certifying between: the signatory's own."""

CERTIFIED = regex(
    r"certif|confirm|attest|verif|declar|déclar|statement\b[^:]*:|examin|consult|\bhired\b"
    r"|recruited|took\s+on|embauch|que\s|that\s"
    r"|:\s",
    re.IGNORECASE,
)

OTHER = regex(
    r"\b(?:(?:his|her|their|son|sa|my)\s+(?:\w+\s+)?(?:manager|director|boss|chief"
    r"|employer|gérante?|directeur"
    r"|directrice|patron(?:ne)?|responsable|chef|instructor|teacher|professor|coach|partner)"
    r"|(?:his|her|their|the|my|our|direct|immediate|son|sa|le|la"
    r"|notre)\s+(?:\w+\s+)?supervis(?:or|eure?|euse)"
    r"|supervis(?:ed|ion)|superior|sup[ée]rieure?|line\s+manager|report(?:s|ed"
    r"|ing)?\s+(?:directly\s+)?to|under\s+the\s+(?:direction|supervision|guidance"
    r"|leadership)|predecessor|successor"
    r"|prédécesseur|successeur|clos(?:e|ely)\s+with|alongside|stood\s+in|standing\s+in"
    r"|in\s+for|replac\w+|remplac\w+|assist(?:ed|ing)|look(?:s|ing)\s+for|cherch\w+|recherch\w+"
    r"|hiring\s+(?:an?|the|new)|colleagues?|collègues?|clients?|contact|attn|attention|cc|c\.c"
    r"|copy|copie|train(?:ed|ing)|coach(?:ed|ing)|relev(?:e|ait|ant)\s+d|dirigée?\s+par"
    r"|sous\s+la\s+(?:direction|supervision|responsabilité|conduite)|diplôme|diploma"
    r"|degree|mention|brevet"
    r"|elsewhere|ailleurs|before\s+(?:coming|joining)|prior\s+to|avant\s+de|avant\s+son"
    r"|met\s|spoke|written\s+by|directed|works?\s+for\s+(?:mr|ms)|signed\s+by"
    r"|interview\w*|wife|husband|brother|sister|daughter|spouse|known\s+as"
    r"|communiqu\w+|joindre|call|also|aussi|taught|would|could|might|once|aurait|voulait|late|feu"
    r"|vacancy|notary|elected|nominated\s+for|candidate\s+for|applied|candidature)(?!\w)",
    re.IGNORECASE,
)
"""Words that speak of somebody else, or of another time."""

I_SIGN = regex(
    r"(?:[^.;\n]|\n(?!\n)|\.(?=\S)){0,100}?(?:,\s+(?:I|je|the\s+undersigned)(?=[,\s])"
    r"|\s(?:I|je)\s+(?:hereby|certif|confirm|attest|write|can|have|am|do|declare|state)"
    r"|\b(?:certif|confirm|attest|declar|déclar|affirm|verif|testif)(?:y|ies|ie|s|es|e|ons)?"
    r"\s+(?:[a-z]+\s+){0,3}?(?:that\b|que\b|qu[’']))"
)
"""Behind a title that opens its sentence: "As owner of the firm, I confirm"."""

CONCERNED = regex(
    r"certif|confirm|attest|verif|vérif|declar|déclar|employ|emploi|recruit|recrut|engag"
    r"|hired|embauch"
    r"|joined|rejoint|started|worked|works|travail|testimonial|reliev|\bre\b|objet"
    r"|concern|subject|salarié"
    r"|inscrit|effectif|in service|reference for",
    re.IGNORECASE,
)
"""What is said of the one whom a letter is about."""

IS_THE_POST = regex(
    rf"(?<!\w)(?:is|was|est|était|fut){S}(?:the|his|her|their|son|sa|le"
    rf"|la){S}(?:\w+{S})?{POST}(?!\w)",
    re.IGNORECASE,
)
LINK = regex(
    rf"(?:{S}\([^()\n]{{2,50}}\))?{S}[–:,-]?{S}(?:(?:that|this|such|which|tel(?:le)?|voilà){S})?",
    re.IGNORECASE,
)
"""Behind a title that opens its sentence: "Cook: that was her post"."""

DECLINED = regex(
    r"\b(?:declin\w+|turned\s+(?:it\s+)?down|refus\w+|rêv\w+|dream\w+|once\s+offered|advertised)\b",
    re.IGNORECASE,
)
OWNED = regex(r"(?:its|our|notre)", re.IGNORECASE)
HAD_BEEN = regex(r"\b(?:had|avait)\s+(?:\w+\s+)?(?:been|été)\s*\Z", re.IGNORECASE)
SET_OFF = regex(
    r"\)?(?:\s+(?:to|until|till)\s+(?:date|present|now)|\s+à\s+ce\s+jour)?(?:(?:,|\s?:"
    r"|\s[–-])\s+|\s\()(?:(?:and|et|then|puis|ensuite|as|comme)\s+){0,2}(?=[^\W\d_])",
    re.IGNORECASE,
)

AS_DOES = regex(
    r"\s+(?:(?:does|do|would|should|must|might|can)\b|before\s+(?:joining|coming|being\s+hired))"
)
"""Behind what only a comparison names."""

COLON = regex(r":\s(?=[A-ZÀ-Þ])")
GOES_ON_HERE = regex(
    r"\s(?:here|with\s+us|(?:at|for|in|of)\s+(?:our|[A-Z])|from\s|since\s|chez\s|ici|depuis\s"
    r"|dans\s+(?:notre|nos)"
    r"|du\s\d)",
)
"""Behind a title: where or when somebody held it."""

QUOTED = regex(r"[«“\"](?=\s?[^\W\d_])")
BESIDES = regex(
    r"\b(?:bénévol\w+|volunt\w+|amicale|syndica\w+|trade\s+union|avant\s+(?:ses\s+études"
    r"|son\s+(?:embauche|arrivée)"
    r"|de\s+(?:nous|rejoindre|venir|travailler))|before\s+(?:joining|coming|(?:his|her"
    r"|their)\s+(?:studies|arrival)"
    r"|working\s+(?:for|with|here))|(?:his|her|their)\s+free\s+time|elsewhere|ailleurs)\b",
    re.IGNORECASE,
)
"""Work of another kind, or of another time."""

SAYS = frozenset({"is", "was", "est", "était", "fut", ":"})
"""What links a post with a name that only its capitals tell."""

OF = ("de", "d'", "d’")
"""How words end that go on with the name of a post."""

THEN_OF = regex(
    r"(?<!\w)(?:puis|ensuite|enfin)\s(?:de(?=\s)|d[’'])",
    re.IGNORECASE,
)
"""What leads to the next post behind "en qualité de commis"."""

LOOSE = (
    "tâches",
    "rang",
    "contrat",
    "engagement",
    "contract",
    "emploi",
    "métier",
    "titre",
    "grade",
    "function",
    "fonction",
    "office",
    "occupation",
)
"""Words for a post that many other things follow: "titre de transport", "function of"."""
