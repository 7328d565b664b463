"""The shapes of activities, and the small words between and around them."""

import re

from letterproof.fields._verb_words import LY
from letterproof.patterns import regex

_BETWEEN = (
    r"(?:(?:also|has|have|had|above\s+all|then|sometimes|finally|further|likewise|besides|even"
    r"|puis|aussi|enfin|également"
    r"|parfois|surtout|notamment"
    rf"|later|occasionally|{LY}|\w+ment|to|of|did(?!\s+(?:the|all|our)\b)|de|à|he|she|they|il|elle|by|for|in|on|with|who"
    r"|qui)\s+|d[’']){0,3}"
)

JOIN = (
    r"(?:followed\s+by|and|or|but|as\s+well\s+as|(?:along|together|coupled)\s+with|in\s+addition\s+to"
    r"|not\s+forgetting|alongside|plus|et|ou|puis|mais|ainsi\s+que|de\s+même\s+que|sans\s+oublier|then|while)\b"
)
_JOIN = JOIN

FILLER = (
    r"(?:(?:the|an?|rest|remainder|some|few|others?|another|part|half|most|of|them|it|into|for|in|on|at|by|with|to|when(?:ever)?|if|where|once"
    r"|as|after|before|during|between|from|time|days?|weeks?|months?|years?|mornings?|afternoons?|evenings?|nights?|lunch|noon|weekends?|shifts?|dawn|dusk"
    r"|end|season|seasons|busy|quiet|slack|low|high|allowed|permits?|permitted|needs?|needed|be|necessary|required|possible|going|home|was|is|were|are|meant"
    r"|begins|began|ends|ended|again|also|even|sometimes|finally|lastly|last|then|every|each|his|her|their|first|second|third|secondary|jobs?|not|least|well|in\s+addition"
    rf"|now|{LY}|le|la|les|une?|de|du|des|à|au|aux|en|par|pour|dans|sur|matin|après-midi|soir|fin|mois|semaine|jour|temps|autre|parfois|occasion|besoin|accessoirement|enfin"
    r"|notamment|surtout|non|seulement|aussi|encore|cas|échéant|si|fois|chaque|\w{2,15}ment),?\s+){0,8}"
)
"""Small words between one activity and the next: "and, when time allowed, "."""
SEPARATOR = regex(
    rf"(?:(?P<comma>[,;]|\s/(?=\s))(?:\s+{_JOIN})?|\s(?P<only>{_JOIN})(?:\s*,\s[^,;]{{3,40}},)?)\s+"
    rf"(?=(?P<between>){_BETWEEN}(?P<next>(?:s[’']|se\s|l[’']|les?\s|la\s|y\s|en\s"
    rf"|lui\s)?[\w-]+))",
    re.IGNORECASE,
)
"""A comma or a joining word, and the first word behind it that is not a small one."""

GERUND = regex(r"(?:[a-z]+-)?[a-z]{2,}ing$")

INFINITIVE = regex(r"(?:s[’']|se\s|l[’']|les?\s|la\s|y\s|en\s|lui\s)?[a-zà-ÿ]{2,}(?:er|ir|re|oir)$")

NOMINAL = regex(
    r"(?:[a-zà-ÿ-]{3,}(?:tion|sion|ment|age|ance|ence|ture|ing)s?|tenue|saisie|suivi|accueil"
    r"|contrôle|tri|envoi|achats?"
    r"|ventes?|mise|prise|relance|calcul|entretien|soins?|relevé|soutien|commande|conduite|tonte"
    r"|taille|service|cuisson|livraison|liaison|dépose|paie|garde|découpe|récolte|cueillette|traite"
    r"|collecte|control|receipt|issue|upkeep|remise|reprise|recherche|synthèse|veille)$"
)
"""A noun that says what is done."""

DEED = regex(
    r"(?:pose|vidange|analyse|étude|visite|ronde|plonge|coupe|peinture|soudure|couture|lecture|vente|aide"
    r"|repassage|dessin|montage|secrétariat|écriture|mesure|pesée|rentrée|sortie|pêche|chasse|semis|inventaire|ménage"
    r"|lessive|cuisine|courses|diagnostics|analys[ei]s|logistics|inventory|follow[- ]?up|stocktake"
    r"|check|repair|delivery"
    r"|recovery|purchase|sales|survey|review|research|dispatch|payroll|disposal|removal|renewal|appraisal|count|audit"
    r"|test|support|liaison|care|design|entry)s?$"
)
"""A noun that says what is done, beside those told by their endings."""

TASK = regex(
    rf"(?:{GERUND.pattern[:-1]}\b|{INFINITIVE.pattern[:-1]}\b|{NOMINAL.pattern[:-1]}\b)",
    re.IGNORECASE,
)
"""An activity's first word, by its shape."""

ACTION = regex(
    r"(?P<of>d(?:e\s+la|e\s+l[’']|u|es|e)\s*|(?:la|le|les|the)\s+|l[’']|aux?\s+|à\s+(?:la\s+"
    r"|l[’']))(?P<noun>[\w-]+)(?P<after>\s+of\b)?",
    re.IGNORECASE,
)
"""A noun with the small words before it."""

BARE = frozenset(("la", "le", "les", "l'", "l’"))

COMPLEMENT = regex(r"\s+(?:(?!(?:et|ou|puis)\s)[\w-]+\s+)?(?:de|du|des|d[’']|à|aux?)(?=[\s\w])")
"""What follows a noun that says what is done, more than a noun that is a thing."""

CARRIED_OUT = regex(r"(?:assur|effectu|réalis|exécut|accompl)\w+")
"""Verbs that say nothing but that something is done."""

OBJECT = regex(
    r"\s+(?:the|an?|his|her|their|its|our|all|any|each|every|them|up|out|\d|le|la|les|l[’']|une?"
    r"|des|du|aux?|son|sa|ses|leurs?|ce|cet|cette|tou[ts])\b",
    re.IGNORECASE,
)
"""What follows a verb rather than a noun."""

HARD = frozenset((";", " /", "\n/"))
"""What always parts one activity from the next."""

HARD_BEFORE = regex(rf"(?:;|\s/)\s*(?:{_JOIN}\s*)?$")

JOIN_BEFORE = regex(rf"\s{_JOIN}\s*$")

BESIDE = regex(rf"\s{_JOIN}\s+([\w-]+)(?=\s[^,;.]*\w)")

_AGAIN = rf"(?:[,;](?:\s*{_JOIN})?|\s{_JOIN})\s+(?:(?:above\s+all|also|then)\s+)?"

REPEATED = {
    True: regex(
        rf"{_AGAIN}(?={FILLER}(?:to|did)\s+(?!(?:the|an?|our|his|her|time)\b)[a-z-]{{2,}}\s(?!\d))"
    ),
    False: regex(rf"{_AGAIN}(?=(?:for|of|with)\s+(?:[a-z]+-)?[a-z]{{2,}}ing\s)"),
}
"""A preposition said again: "for choosing A, for cutting B"."""

ALONE = regex(rf"\s*(?:[,;.]|$|\s{_JOIN})")
"""What shows that a word stands alone."""

LEADING = regex(
    r"\s*(?:(?:followed\s+by|and|or|but|did(?!\s+(?:the|all|our)\b)|has|have|had|he|she|they|il|elle|as\s+well\s+as|also|then|along\s+with|plus|et|ou"
    r"|ainsi\s+que|mais"
    r"|également|aussi|puis|to|de|du|des|aux?|d[’']|who|qui|enfin"
    r"|à|that|the\s+following)(?=[\s’'])[\s’']*|d[’']|[,;:•–—-]\s*)+",
    re.IGNORECASE,
)

TRAILING = regex(
    r"(?:[\s,;:.!?]+|\((?:that|this|which|who|it|he|she|not|c[’']est|ce\s+qui|qui)\b[^()]{0,120}\)|(?<=\s)(?:and|or|but|also|too|as\s+well(?:\s+as)?|then|et|ou|mais"
    r"|ainsi\s+que|puis|également|aussi|enfin|finally|de|d[’']|he|she|they|il|elle|besides|further|usually|often|mostly|to|for|of|with|/|it\s+was"
    r"|it\s+is|who|where|qui|où|c[’']est))+$",
    re.IGNORECASE,
)

ASIDE = regex(
    rf"(?:[,;]\s*(?:{_JOIN}\s*,?\s*)?|\s{_JOIN}\s*,?\s*)(?:(?:on|in|at|when|whenever|once|if"
    rf"|during|after|from|with|every|each|later|afterwards|since|under|over|as\s+of|by|until"
    r"|par\s+la\s+suite|plus\s+tard|ensuite|depuis|dès|lorsque?|quand|en|dans|pendant|durant|une\s+fois|avec|si|chaque|besides"
    r"|further)\b[^,;]{0,60},?)?\s*$",
    re.IGNORECASE,
)
"""The beginning of the next clause, before its subject: ", and on quieter days"."""

JOINED_ASIDE = regex(rf"(?:[,;]\s*|\s){_JOIN}\s*,\s[^,;]{{3,60}},?\s*$", re.IGNORECASE)
"""The same before a verb: "and, once a month, "."""

RELATIVE = regex(r",\s+(?:which|ce\s+qui|what)\b.*", re.DOTALL | re.IGNORECASE)

OWN_RELATIVE = regex(
    r",\s+(?:soit\b|that\s+is,|i\.e\.|c[’']est[- ]à[- ]dire"
    r"|(?:(?:all|both|each|most|some)\s+of\s+)?which\s+(?:he|she|they)\b"
    r"|(?:an?\s+|the\s+)?(?:tasks?|jobs?|duty|duties|chores?)\s+(?:(?:which|that)\s+)?(?:he|she|they)\b"
    r"|(?:dont|parmi\s+lesquels|among\s+them|one\s+of\s+whom)\s+(?-i:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr)\b\.?|[A-ZÀ-Þ][a-zà-ÿ]+\s+[A-ZÀ-Þ])"
    r"|(?:une?\s+)?[a-zà-ÿ-]{4,15}\s+qu[’'](?:il|elle)\s"
    r"|(?:une?\s+)?(?:tâches?|travaux|missions?)\s+(?:dont|qu)|ce\s+(?:dont|qu[’'])).*",
    re.DOTALL | re.IGNORECASE,
)
"""What the employee is said to do with it all: ", all of which she does alone"."""

OWN = (
    r"(?:his|her|their|its|our|the|son|sa|ses|leur|notre)\s[^,;]{2,40}?"
    r"\s(?:was|is|were|has|had|been|est|était|étaient|fut|a(?=\s+(?:été|\w+[éiu]e?s?)\b))\b(?!\s+(?:also\s+)?(?:shared|left|done|part|among|up\s+to))"
)

OTHER_CLAUSE = regex(
    rf"(?:(?:[,;]\s+|\s)(?:and|et)|;)\s+{OWN}|,?\s+(?:and|but|et|mais)\s+(?:we|nous|nobody|no\s+one"
    r"|it|that\s+(?:he|she|they)|qu[’'](?:il|elle))\b|\s(?:came|turned|went|called)\s+(?:to|on)\s+(?:him|her|them)\b"
    r"|\s(?:is|was|are|were)\s+(?:also\s+)?(?:shared|left\s+to|part\s+of|among)\b"
)
"""Something else's doing: "and his appointment was confirmed"."""

OWNED = regex(r"\s(?:and|et)\s+(?!we\b|nous\b|no|it\b)", re.IGNORECASE)

SUBORDINATE = regex(
    r"\b(?:after|before|when(?:ever)?|until|once|so\s+that|where|if|because|while|as\s+soon\s+as"
    r"|lorsqu|quand|après\s+qu|avant\s+qu|dès\s+qu|si|où)\w*[’']?\s*(?:the|an?|all|his|her|every|le|la|les|un|l[’'])",
    re.IGNORECASE,
)

NO_TASK = frozenset(
    "using including according following excluding depending resulting based totaling totalling"
    " amounting something anything nothing everything".split()
)
"""Gerunds that only say how."""
