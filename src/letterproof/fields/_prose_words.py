"""The words by which running sentences tell what someone does, and those that do not."""

import re

from letterproof.fields._verb_words import LY
from letterproof.patterns import regex

_NAMED = (
    r"(?:(?-i:[A-ZÀ-Ý])[\w'’.-]*(?:\s+(?:(?:de|da|do|dos|du|del|der|di|la|le|e|y|bin|binti"
    r"|ben|van|von|ter|el|al|ap)\s+){0,2}(?-i:[A-ZÀ-Ý])[\w'’.-]*){0,4})"
)
_TITLED = (
    rf"(?:(?:mr|ms|mrs|mx|dr|engr|m|mme|mlle|miss|madame|monsieur|mademoiselle)\b\.?\s+{_NAMED})"
)
TITLED = regex(_TITLED, re.IGNORECASE)

_NAMED_ONE = (
    r"(?:(?:the|our|this)\s+)?(?:said|same|named|aforesaid|(?:above|under|afore|fore)-?\s?(?:said|mentioned|named))"
    r"(?:\s+(?:person|employee|individual|gentleman|lady|staff(?:\s+member)?|worker))?"
    r"|the\s+(?:incumbent|individual|staff\s+member|concerned\s+(?:employee|person)|person\s+concerned|undermentioned)"
    r"|(?:le|la)\s+(?:(?:sus|pré|sus-)?(?:nomm|désign)ée?|précitée?|concernée?)|l[’']agent(?:e)?|(?:le|la)dite?\s+(?:agente?|employée?|salariée?|sieur|dame)"
    r"|(?:the|our|this)\s+employee|l[’'](?:employée?|intéressée?)|(?:le|la|notre)\s+salariée?"
)
WORKER = regex(rf"(?:he|she|they|il|elle|{_NAMED_ONE})", re.IGNORECASE)
"""The employee, by a pronoun or as the one named before."""

SUBJECT = regex(
    rf"\b(?P<who>he|she|they|il|elle|{_NAMED_ONE}|{_TITLED}"
    r"|(?-i:[A-Z]{2}|[A-ZÀ-Ý][\w'’-]{2,}(?:\s+[A-ZÀ-Ý][\w'’-]+){0,3}))(?:\s*,[^,;.:]{3,70},)?\s+"
    r"(?P<adverbs>(?:(?:also|soon|did\s+(?:both|so),?\s+and|not\s+only|both|further|regularly|routinely|additionally|then|now"
    r"|later|himself|herself"
    r"|currently|independently|successfully|daily|often|usually|typically|mostly|mainly|likewise"
    r"|sometimes|always|further|personally|inter\s+alia|amongst?\s+other\s+things|in\s+turn|y|également|aussi|alors|ensuite|en\s+outre"
    r"|(?!\w*pply\b|reply|rely|comply|multiply|fly\b)\w+ly)\s+){0,3})"
    r"(?=(?-i:[a-zà-ÿ]))",
    re.IGNORECASE,
)
"""Someone in front of a verb."""

CLEFT = regex(
    r"\b(?:it\s+(?:is|was)|c[’']est|c[’']était)\s+(?!(?:I|me|we|us|you|moi|nous|vous)\b)[^,;]{1,60}?\b(?=who\b|qui\b)"
    r"|\b(?:job|post|position|role|work)\s+(?:\w+\s+)?(?:calls?\s+for|called\s+for|needs?|needed|requires?|required|demand(?:s|ed)|wants?|wanted)"
    r"\s+(?:someone|somebody|a\s+\w+)\s+(?=who\b)",
    re.IGNORECASE,
)
WHO = regex(
    r"\b(?:who|qui)(?:\s*,[^,;.:]{3,45},)?\s+(?P<adverbs>(?:also|aussi)\s+)?", re.IGNORECASE
)
"""In "it is she who cooks and who cleans" every "who" is the employee."""

_ADVERB = (
    r"(?:(?:also|likewise|further|then|now|in\s+particular|above\s+all"
    rf"|{LY}|aussi|également|notamment|surtout|plus)\s+){{0,2}}"
)
MUST = regex(
    r"(?:(?:ha(?:s|d|ve)|used|need(?:s|ed)?|got|helps?|helped|is|was)\s+to(?=\s+(?!(?:the|an?|our|us|me|him|her|them|this|that|be|work|date|\w+\s+satisf)\b)[a-z])|d(?:id|oes)(?!\s+(?:not|so|both|well|\w+\s+hours|this|that|it|all|everything|anything|whatever|much|most|what|every|his|her|the|an?|our|[\w-]*(?:hours?|shifts?|nights?|days?)|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+-\w+|night|day|overtime)\b)(?=\s+[a-z])|(?:must|will|would)(?!\s+(?:not|be|have|like)\b)|(?:can|could)\s+be\s+(?:relied\s+on|counted\s+on)\s+to|undert(?:akes?|ook)\s+to|helped\s+to|shall"
    rf"|(?:is|was|are|were|ha[sd]\s+been)\s+{_ADVERB}(?:required|expected|asked|called\s+up?on"
    r"|supposed|needed|obliged|meant|relied\s+(?:up)?on"
    r"|(?:assigned|hired|engaged|employed|appointed|there|here|trained)"
    r"(?=\s+to\s+(?!(?:the|an?|our|this|its|his|her|their|us|me|him|them)\b)(?-i:[a-z])))\s+to"
    r"|(?:doit|devait|dut|a\s+dû|avait\s+dû|a\s+à|avait\s+à|a\s+eu\s+à|aura\s+à|devra))\s+"
    rf"(?:{_ADVERB})",
    re.IGNORECASE,
)
"""What a bare verb follows that the employee had to do."""

RESPONSIBLE = regex(
    rf"(?:\b(?:is|was|are|were|been|being|est|était|fut|a\s+été)\s+{_ADVERB})?"
    r"(?:\b(?:responsible|accountable|answerable)\s+for|\bresponsib(?:le|ility)\s+(?:for|of)"
    r"|\blook(?:s|ed|ing)?\s+after(?=\s+[a-z-]+ing\s)|\bin\s+(?:(?:sole|full|overall|direct|joint)\s+)?charge\s+of|\b(?:took|takes|taking"
    r"|take)\s+(?:charge|care)\s+of"
    r"|\b(?:tasked|entrusted|trusted|charged|busy|occupied)\s+(?:\w+\s+){0,2}with"
    r"|\bassigned\s+to(?=\s+\w+ing\b)|\b(?:busy|occupied)(?=\s+[a-z-]+ing\s)|\b(?:ha[sd]|have|held|holds|bore|bears|shares?|shared|full|additional|sole|joint)\s+(?:the\s+|\w+\s+){0,2}(?:charge|care|responsibility|oversight)\s+(?:of|for)\b|\b(?:involved|engaged"
    r"|employed)\s+in(?=\s+(?:the\s+)?\w+(?:ing|ion|ment)\b)"
    r"|\b(?:chargée?s?|responsables?|en\s+charge)\s+(?:de\b|d[’']|du\b|des\b)"
    r"|\b(?:a|avait|ont|eut|ayant)\s+(?:pour|comme)\s+(?:principales?\s+)?(?:missions?|tâches?"
    r"|rôles?|fonctions?|mandats?|responsabilités?|attributions?)"
    r"(?:\s+principales?)?\s*(?::|de\b|d[’']|(?=(?:la|le|les)\s|l[’']))"
    r"|\b(?:a|avait)\s+(?:la\s+(?:charge|responsabilité)|le\s+soin|mission|la\s+tâche)\s+(?:de\b"
    r"|d[’']|du\b|des\b)"
    r"|\bspen(?:t|ds)\s+[^,.;:]{0,40}?\b(?:time|days?|hours|years|shifts?)\s+(?=[a-z-]+ing\b)"
    r"|\bpass(?:e|ait)\s+[^,.;:]{0,40}?\s+à\s+(?=[a-zà-ÿ]+(?:er|ir|re)\s)"
    r"|\b(?:préposée?|commise?)\s+(?=(?:à\s+(?:la\s|l[’'])|aux?\s))"
    r"|\b(?:tenue?|appelée?|amenée?|censée?)\s+(?:de\b|d[’']|à\b(?!\s+(?:jour|bout|bien|flot|disposition)\b))"
    r"|\b(?:s[’']occup\w+|s[’']est\s+(?:également\s+|surtout\s+)?occupée?|se\s+charge\w*)(?:\s+chez\s+nous|\s+dans\s+notre\s+\w+)?\s+(?:également\s+|aussi\s+|surtout\s+"
    r"|notamment\s+)?(?:de\b|d[’']|du\b|des\b))[\s:,]*",
    re.IGNORECASE,
)
"""What the things follow that the employee answers for."""

TITLE = regex(
    r"(?:chargée?s?\s+de\s+(?!(?:la|les|l[’'])\b|[a-zà-ÿ]+(?:er|ir|re|oir)\b)|responsables?\s+d)",
    re.IGNORECASE,
)
"""The same words as the name of a post."""

OF_OTHERS = regex(
    r"(?:\b(?:we|nous|on|you|vous|i|je|which|that)\b|(?:^|[,;]\s*|\b(?:and|et|as|where|while"
    r"|whose|dont|tandis\s+que)\s+)"
    r"(?:the|our|an?|each|every|all|no|le|la|les|l[’']|notre|nos|une?"
    r"|chaque)\s*(?!employée?\b)[^,;.]{2,60}?)\s*$",
    re.IGNORECASE,
)
"""The end of a clause whose subject is not the employee."""

ENTRUSTED = regex(
    r"\b(?:(?:rel(?:y|ies|ied)|count(?:s|ed)?|depend(?:s|ed)?|call(?:s|ed)?)\s+(?:up)?on"
    r"|requir\w+|oblig\w+|want(?:s|ed)?|expect\w*|ask(?:s|ed)?|need(?:s|ed)?|task(?:s|ed)?|charg(?:es?|ed)"
    r"|(?:en)?trust(?:s|ed)?|assign(?:s|ed)?"
    r"|employ(?:s|ed)?|engaged?|hired?|had|have|remember|recall|saw|seen|see|watched|fell\s+to"
    r"|falls\s+to|fell\s+(?:up)?on|left\s+(?:it\s+)?to)"
    rf"\s+(?:him|her|them|someone|somebody|(?:the|our|this)\s+employee|{_TITLED}|{_NAMED})\s+"
    r"(?:to(?=\s+[a-z])|with|for(?=\s+\w+ing\b)|in\s+charge\s+of|(?=(?!training|during"
    r"|being)[a-z-]+ing\b))[\s:]*"
    r"|\b(?:g[ai]ve|gives|handed|left|granted)\s+(?:him|her|them)\s+(?:the\s+|full\s+|sole\s+)?(?:(?:charge|care|responsibility|running)\s+(?:of|for)\b|(?:task|job|duty)\s+of(?=\s+[a-z]+ing\s))"
    r"|\b(?:duties|tasks|work|job|role)\s+(?:he|she|they)\s+(?:had|has|have)\s+(?=[a-z-]+ing\s)"
    r"|\bthere\s+(?:is|was)\s+(?:also\s+|always\s+)?(?=(?!\w*thing\b)[a-z-]+ing\s+(?!for|at|in|on)\w+\b)"
    r"|\b(?:besoin|à\s+la\s+recherche)\s+(?:d[’']une?\s+\w+|de\s+quelqu[’']une?)\s+(?:capable\s+de\s+"
    r"|pour\s+|afin\s+(?:de\s+|d[’'])|qui\s+(?:puisse|sache)\s+)(?=[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b)"
    r"|\b(?:recrut|engag|embauch|employ|affect|retenu|pris|appel\s+à)(?:[^\W\d]|[ \n’'-]){0,25}?\s+"
    r"(?:pour|afin\s+(?:de|d[’']))\s*(?=[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b)"
    r"|(?:\b(?:on|nous)\s+)?\blui\s(?:[^\W\d]|[ \n’'-]){2,60}?(?:\s(?:de|à)\s+|\sd[’']"
    r"|\s*:\s*)(?:avoir\s+(?:su|pu|eu\s+à)\s+)?(?=(?!quatre\b)(?P<inf>[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b))"
    r"|\bil\s+arriv\w+\s+(?:\w+\s+)?qu[’'](?:il|elle)\s+(?:doive|ait\s+à)\s+"
    r"|\b(?:requir|demand|expect|ask|insist)\w*\s+that\s+(?:he|she|they)\s+"
    rf"|\bvo(?:ir|is|it|yons|yions|yait|yais)\s+{_NAMED}\s+(?=[a-zà-ÿ]{{2,}}(?:er|ir|re|oir)\b)"
    r"|\bil\s+(?:fallait|faut|s[’']agi(?:t|ssait)|convenait)\s+(?:également\s+|aussi\s+"
    r"|surtout\s+|en\s+outre\s+)?(?:de\s+|d[’'])?(?=[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b)",
    re.IGNORECASE,
)
"""What others had the employee do."""

CAUSED = regex(
    r"\b(?:he|she|they)[’']d\s+(?:(?:also|always|often|usually|then|even)\s+)?(?=(?!(?:be|been|have|had|like|love|rather|better)\b)"
    r"[a-z]{2,}\s+(?:the|an?|out|up|all|his|her|our|in|down|off|on|over|any|every)\s)(?![a-z-]+(?:ing|ed)\b)"
    r"|(?<!he\s)(?<!they\s)\b(?:had|have|has|let|made|saw|sees?|watched)\s+(?:him|her|them)\s+"
    r"(?=(?!(?:go|know|leave|as|an?|the|in|on|at|to|with|for|from|under|by|back|here|there|work|our|his|her|their)\b)"
    r"[a-z]{2,}\s)(?![a-z-]+(?:ing|ed)\b)",
    re.IGNORECASE,
)
"""A bare verb follows: "we had her weigh the parcels"."""

ALSO = regex(
    r"\s(?:and|but)\s+(?:also|later|then|soon|afterwards|eventually|occasionally|sometimes|even)\s+"
    r"(?=(?:[a-z]+ed|swept|kept|led|ran|wrote|drove|taught|took|made|drew|built|sold|bought|sent"
    r"|held|laid|dealt|oversaw|did|gave|fed|cut|set)\s)"
)
"""What was done besides, behind what had to be: "was hired to drive and also swept"."""

CHAINED = regex(
    r"(?:[,;]\s+(?:(?:and|but|et|mais)\s+)?|\s(?:and|but|et|mais)\s+)(?=(?:must|ha[sd]\s+to|would|will|doit|devait)\s)"
)
"""What a verb of duty follows without its subject: "has to file A, and must also post B"."""

INVERTED = regex(
    r"\b(?:rel[eè]v|entr|figur|revien|reven|incomb|échoi|échoy|appart[ie]+n|compt)\w*\s+(?:également\s+|aussi"
    r"\s+)?(?:(?:dans|de|à|au|parmi|du|sous)\s+)(?:(?:nombre|titre)\s+de\s+)?(?:sa|son|ses|l[’']"
    r"|cette|ce)\s*(?:compétence|ressort|responsabilité|attributions?|tâches|fonctions|missions"
    r"|charge|rôle|mandat|poste|employée?|activités|obligations|quotidien)s?\s+"
    r"(?=(?:la|le|les)\s|l[’'])"
    r"|\b(?:do(?:es|ing|ne)?|did|perform(?:s|ed|ing)?|handl(?:es?|ed|ing)|undert(?:akes?|ook)"
    r"|reali[sz]\w+|execut\w+|develop(?:s|ed)?|fulfil\w*|accomplish\w*|exercis\w+|discharg\w+"
    r"|carr(?:y|ies|ied|ying)\s+out)\s+(?:all\s+)?the\s+(?:following|next)(?:\s+\w+)?"
    r"\s*(?::|\s[-–—]\s)\s*"
    r"|\bhaving\s+(?:as|for)\s+(?:(?:his|her|their|main|principal)\s+){0,2}(?:attributions?|functions?"
    r"|duties|responsibilit\w+|tasks?|activities)\s*[:,]?\s+"
    r"|\b(?:having|with)\s+(?:(?:as|the|his|her|main|principal|following|day-to-day|daily)\s+){0,3}(?:job\s+)?(?:functions"
    r"|duties|responsibilities|tasks)\s*(?::|\b(?:of|including|like|such\s+as|viz\.?|namely|comprising)\s)[\s:]*"
    r"(?=[a-z])"
    r"|^\s*(?:it|this|that)\s+(?:(?:also|further|likewise|in\s+turn|\w+ly)\s+)?(?:involv|includ|compris"
    r"|entail|consist|requir)\w*\s+(?:of\s+)?(?=[a-z-]+ing\s)"
    r"|\bqu[’']?\s?il\s+(?:rev(?:en|ien)|incomb|appart)\w*\s+(?:également\s+|aussi\s+)?(?:de\s+|d[’'])"
    r"(?=[a-zà-ÿ]{2,}(?:er|ir|re|oir)\s)"
    r"|\b(?:fait|faisait|accompli\w*|effectu\w+|exécut\w+|assur\w+|exerc\w+)\s+(?:notamment\s+)?(?:ce\s+qui\s+suit"
    r"|les\s+\w+\s+suivante?s)\s*:\s*"
    r"|\b(?:begins?|began|starts?|started|ends?|ended|closes?|closed|finish(?:es|ed)?)\s+with\s+(?=[a-z-]+ing\s)"
    r"|\bthe\s+(?:rest|remainder)\s+(?:of\s+[^,.;]{3,25}?\s)?(?:is|was)\s+(?=[a-z-]+ing\s)"
    r"|\b(?:nobody|no\s+one)\s+else\s+(?:is|was)\s+(?:able|allowed|authori[sz]ed|trusted)\s+to\s+"
    r"|\blui\s+(?:incomb|reven|revien|échoy|échoi|appart[ie]+n)\w*\s+(?:également\s+|aussi\s+)?"
    r"(?=(?:la|le|les)\s|l[’'])"
    r"|\bs(?:e|[’']est)\s+v(?:oit|oyait|ue?|it)\s+(?:confier|attribuer|remettre)\s+(?=(?:la|le|les)\s|l[’'])"
    r"|\bto\s+(?:him|her|them)\s+(?:was|were|is|are|fell)\s+(?:also\s+)?(?:(?:given|entrusted|assigned|left|committed)\b)?(?:,[^,;.]{3,40},)?\s+(?=the\s|[a-z-]+ing\s)"
    r"|\bque\s+rev(?:en|ien)\w*\s+(?=(?:la|le|les)\s|l[’'])"
    r"|\b(?:on|nous)\s+lui\s+(?:(?:a|avait|avons|avions)\s+)?(?:confi|attribu|laiss|remett|assign|délégu)\w+\s+(?!(?:le\s+\d+|le\s+soin|la\s+(?:charge|responsabilité|tâche|mission))\b)(?=(?:la|le|les)\s|l[’'])"
    r"|\b(?:confi|laiss|reven|revien|incomb|ajout|échoi|échoy)\w*\s+(?:également\s+|aussi\s+)?(?:le\s+soin|la\s+(?:charge|responsabilité|tâche|mission))\s+(?:non\s+seulement\s+)?(?:de\b|d[’']|du\b|des\b)\s*"
    r"|\b(?:sont|étaient|furent|ont\s+été)\s+(?:à\s+sa\s+charge|de\s+son\s+ressort|de\s+sa\s+compétence)"
    r"[\s:]+(?=(?:la|le|les)\s|l[’'])"
    r"|\b(?:fell|came|lay|falls|comes|lies)\s+(?:within|under|to|in)\s+(?:his|her|their)\s+(?:\w+\s+)?"
    r"(?:remit|responsibility|care|charge|purview|lot|hands)[\s:]+(?=[a-z-]+ing\s|the\s)"
    r"|\b(?:within|under|among|to|in|on)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:remit|responsibility"
    r"|care|charge|purview|lot|shoulders|tasks|duties)\s+(?:also\s+)?(?:fell|came|lay|was|were|falls|comes|lies|are)"
    r"\s+(?=[a-z-]+ing\s|the\s)",
    re.IGNORECASE,
)
"""What was someone's, said before the thing itself: "relevaient de sa compétence la paie et"."""

GIVEN = regex(
    r"\b(?:souhait|permet|permi[st]|conseill|autoris|propos|recommand|offr|wish|donn)\w*",
    re.IGNORECASE,
)
"""Verbs that hand someone a wish or a chance, no duty."""

_WORK = (
    r"(?:duties|duty|responsibilit(?:y|ies)|tasks?|functions?|assignments?|accountabilit(?:y|ies)"
    r"|(?:job|work)\s+(?:profile|description|duties|functions)|obligations?|scope\s+of\s+\w+|roles?|jobs?|brief|charge|work|position|post"
    r"|routine|mandate|remit"
    r"|(?:working\s+|usual\s+|typical\s+|normal\s+)?(?:days?|weeks?|mornings?|afternoons?|shifts?)(?!-)"
    r"|tâches?|fonctions?|responsabilités?|attributions?|missions?|travail|rôle|activités"
    r"|mandats?|poste|emploi|journées?|quotidien)"
)
_LINK = (
    r"(?:includ\w+|involv\w+|compris\w+|consist\w*|entail\w*|cover\w*|encompass\w*|requir\w+"
    r"|demand\w+|call\w*\s+for|embrac\w+|se\s+pass\w+|am[eè]n\w+"
    r"|me(?:ans|ant)|rang\w+\s+from|exten\w+\s+to|reach\w*\s+to|look\w*\s+like|cent(?:re|er)\w+\s+on|focus\w+\s+on|revolv\w+\s+around"
    r"|went\s+into|goes\s+into"
    r"|(?:compren|inclu|recouvr|englob|compos|amen|appel|condui|exig|impliqu|nécessit|résum"
    r"|couvr|touch|figur)\w+|se\s+trouv\w+|s[’']ajout\w+|(?:on\s+)?compt(?:e|ent|ait|aient)\b|port\w+\s+sur|(?:is|are|was|were|ha(?:s|ve|d)\s+been|sont|étaient|était"
    r"|est|furent|fut|ont\s+été)\b|à\s+savoir|namely|such\s+as|tell?e?s?\s+que|:)"
)
NOUN = regex(
    r"(?:^|(?<=[:;(]\s)|\b(?:his|her|their|the|this|these|such|main|key|principal|primary|daily"
    r"|regular|usual|typical|major"
    r"|other|following|various|several|job|work|two|three|son|sa|ses|le|la|les|ce|cette|ces"
    r"|principales?|quotidien(?:ne)?s?"
    r"|grandes?|deux|trois|diverses|autres|nombreuses|[\w-]+[’']s?)\s+|\b(?:his|her|their|its|sa"
    r"|son|ses|[\w-]+[’']s)\s+(?:[\w-]+\s+){1,2}?|\b[lL][’'])"
    rf"(?P<noun>{_WORK})\b",
    re.IGNORECASE,
)
"""A word for someone's work."""

APPOSED = regex(
    r"(?:\s+(?:première?|principale?|main|first|chief|foremost|quotidienne?|essentielle?))?\s*,\s+"
    r"(?=(?:(?:la|le|les|the)\s|l[’'])|[a-z-]+ing\s|[a-zà-ÿ]+(?:er|ir|re|oir)\s)",
    re.IGNORECASE,
)
"""What stands between it and a task said beside it: "his main task, reading meters, was"."""

APPOSED_END = regex(
    r"\s*,\s+(?=(?:s[’']est|s[’']\w+|est|était|a|avait|fut|was|is|were|has|had|came|went|grew|took)\s)"
)

LINK = regex(rf"\b{_LINK}|:", re.IGNORECASE)
"""The verb, or the colon, that says what it is."""

DIRECT = regex(
    r"\s+(?:to\s+(?!date\b|the\b|be\b|our\b|this\b|an?\b|us\b|you\b|which\b)(?=[a-z-]{3,}\s)"
    r"|of\s+(?=(?:[a-z]+-)?[a-z]{2,}ing\s)|(?:de\s+|d[’'])(?=(?:s[’']|se\s)?[a-zà-ÿ]{2,}(?:er|ir"
    r"|re|oir)\s+[\w’']))"
)
"""What joins it to the task itself: "the task of filing"."""

FIRST = {
    "en": regex(
        r"(?P<verb>to\s+(?!date\b|the\b|be\b|our\b|this\b|a\b|us\b)[a-z-]{2,}"
        r"|(?:[a-z]+-)?[a-z]{2,}ing(?=\s+[\w’'“\"(]))(?![\w-])"
    ),
    "fr": regex(r"(?P<verb>(?:s[’']|se\s)?[a-zà-ÿ]{2,}(?:er|ir|re|oir)(?=\s+[\w’'«]))(?![\w-])"),
}
"""A verb that may name a task."""

NO_TASK = frozenset(
    "working having being during including following joining leaving regarding concerning"
    " morning evening"
    " according building something anything everything nothing spring king notre votre autre"
    " entre contre ordre lettre titre nombre octobre septembre novembre décembre être avoir"
    " premier dernier pour leur par"
    " encore outre hier hiver cadre membre dossier métier chantier atelier livre maître semestre"
    " trimestre"
    " first-hand outstanding incoming outgoing ongoing existing".split()
)
"""Words that look like such a verb."""

OTHERS = regex(
    r"\b(?:our|my|your|each|every|all|no|notre|nos|mon|ma|votre|chaque|(?:department|company"
    r"|firm|team)[’']s)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""Whose work it is, when it is not the employee's."""

APART = regex(
    r"\b(?:(?:apart|aside)\s+from|besides|in\s+addition\s+to|as\s+well\s+as|along\s+with"
    r"|on\s+top\s+of|beyond|when\s+not|while|outre|en\s+plus\s+de|hormis|à\s+part)\s+"
    r"(?=(?:[a-z]+-)?[a-z]{2,}ing\s|[a-zà-ÿ]{2,}(?:er|ir|re|oir)\s)",
    re.IGNORECASE,
)
"""What stands before the rest of someone's work."""

ENDED = regex(
    r"[;!?]|,\s*(?:he|she|they|we|il|elle|nous)\b|\b(?:who|which|qui|que)\b", re.IGNORECASE
)
"""What ends a clause about someone's work."""
