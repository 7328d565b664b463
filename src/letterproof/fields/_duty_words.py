"""The words that stand above lists of duties, and above other lists."""

import re

from letterproof.patterns import regex

DUTIES = regex(
    r"\b(?:day[- ]to[- ]day|daily\s+(?:work|basis)|travail\s+consist"
    r"|dut(?:y|ies)(?!\s+(?:hours|station|timings?|schedule|roster))|responsib\w+|tasks?\b|accountabilit|job\s+(?:description"
    r"|functions?|profile)"
    r"|(?:key|main|core|primary)\s+(?:functions?|activities|areas)|scope\s+of\s+(?:\w+\s+)?(?:work|activit|dut)\w*"
    r"|functions?\s+(?:includ|are|were|compris|consist)|work\s+(?:included|involve|cover(?:s|ed)|compris|consist)"
    r"|(?:d(?:o|id|oes|one)|(?:carr(?:y|ies|ied)|carrying)\s+out|perform(?:s|ed|ing)?|undert(?:ak(?:es?|ing|en)|ook)|handle[sd]?)\s+the\s+following"
    r"|(?:effectu|accompli|réalis|exécut)\w+\s+(?:ce\s+qui\s+suit|les?\s+travaux\s+suivants?)"
    r"|works?\s+(?:is|are|was|were)\s+as\s+follow|(?:following|next)\s+(?:works|functions|activities)"
    r"|role\s+(?:includ|involv|entail)|\b(?:his|her|their|the|this)\s+(?:job|work|role|position|post)"
    r"\s+(?:\w+\s+){0,2}?(?:comes?|came|boil\w+|amount\w+|means?|meant|look\w+)\b|nature\s+of\s+work|(?:job|work)\s+(?:contents?|details)\b|assignments|deliverables"
    r"|what\s+(?:he|she|they)\s+(?:do|did)|ce\s+qu[’'](?:ils?|elles?)\s+(?:fai|fon)"
    r"|chargée?s?\s+d"
    r"|tâches|fonctions|responsabilit|attributions|missions?\b|activités|mandats?\b)",
    re.IGNORECASE,
)
"""Words for what someone does at work."""

IN_SERVICE = regex(
    r"\b(?:he|she|they|il|elle)\s*:\s*$|\bdans\s+le\s+cadre"
    r"|\b(?:in|during)\s+(?:this|his|her|their|that)\s+(?:role|position|capacity|tenure"
    r"|employment|time)",
    re.IGNORECASE,
)
"""Words for the time or place of it: what is listed below may be something else."""

OTHER = regex(
    r"\b(?:benefits?|perks|avantages|compensation|remuneration|rémunération|skills"
    r"|compétences|qualit(?:y|ies|és)\b"
    r"|strengths|qualifications|certifi(?:cations|cates)|courses|formations?|enclos"
    r"|pièces?\s+jointes?|attach"
    r"|documents|positions?\s+(?:held|occupied)|postes?\s+occupés?|(?:the|following|contract|employment|these|our|key|main)\s+terms|terms\s+(?:of|and)|conditions"
    r"|employment\s+details"
    r"|details\s+(?:of|are|as)|particulars|renseignements|following\s+(?:details"
    r"|information)|leave|earnings"
    r"|salary|salaire|entitled|enjoy\w*|receiv\w+|allowances?|droit\s+à|bénéfici|reçoi\w+"
    r"|we\s+(?:offer|provide|sell)|our\s+(?:services|products|clients)"
    r"|nos\s+(?:services|produits|clients)|training|languages?|langues|software|references"
    r"|awards|achievements|projects?\s*:|clients?\s*:)",
    re.IGNORECASE,
)
LABEL = regex(
    r"(?:(?:main|key|principal|primary|job|core|major)\s+)?(?:duties|responsibilities"
    r"|tasks|functions|job\s+description)"
    r"(?:\s+(?:and|&|/)\s+(?:duties|responsibilities|tasks))?(?:\s+performed)?"
    r"|nature\s+of\s+(?:work|duties)"
    r"|(?:principales\s+)?(?:tâches|fonctions|responsabilités|attributions"
    r"|missions)(?:\s+principales)?"
    r"(?:\s+et\s+(?:tâches|responsabilités))?|what\s+(?:he|she|they)\s+(?:did|does|do)"
    r"|(?:tâches|fonctions|travaux|activités|missions)\s+(?:exercées?|accomplie?s|effectuée?s|confiée?s|assumées)"
    r"|(?:nature|description)\s+d(?:u|es)\s+(?:travail|poste|tâches|fonctions|travaux)"
    r"|description\s+of\s+(?:work|duties)|work\s+description|roles?\s+(?:and|&|/)\s+responsibilities"
    r"|(?:details?|contents?|particulars)\s+of\s+(?:the\s+|his\s+|her\s+)?(?:work|dut(?:y|ies)|job|tasks|responsibilities|service\s+rendered)"
    r"|(?:work|job|duty|task|business)\s+(?:contents?|details?|particulars)|(?:assigned|main|principal|charged|actual)\s+(?:works?|tasks?|dut(?:y|ies)|business)"
    r"|(?:dut(?:y|ies)|tasks?|works?|business|jobs?)\s+(?:in\s+charge|assigned|undertaken|carried\s+out|held)"
    r"|(?:détails?|contenu)\s+d(?:u|es)\s+(?:travail|travaux|tâches|fonctions|poste|activités)"
    r"|(?:job|work)\s+(?:profile|done|performed)|key\s+result\s+areas|travail\s+effectué",
    re.IGNORECASE,
)
OF_A_POST = regex(
    rf"(?:{LABEL.pattern})(?:\s+(?:(?:de|of|as|en\s+tant\s+que)\s"
    rf"|d[’'])[^()]{{2,60}})?(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
