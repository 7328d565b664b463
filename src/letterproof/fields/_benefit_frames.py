"""Turns that announce a list of benefits whatever it holds, English and French, plain text."""

from letterproof.fields._plain import phrase

_PAY = r"(?:pay|salary|wages?|money|remuneration|salaire|paie|traitement|remuneration)"
_GETS = (
    r"(?:provides?|provided|gave|gives|gets?|got|receives?|received|enjoys?|enjoyed|came|comes?"
    r"|offers?"
    r"|offered|grants?|granted|given|recoit|recevait|touche|touchait|percoit|percevait|offre"
    r"|offrait"
    r"|obtient|(?:beneficie|beneficiait|profite|profitait|jouit|jouissait|dispose|disposait)"
    r" (?:de|du|des|d'une?))"
)
FRAMES = phrase(
    r"\b(?:(?:fringe |social |other |further )?(?:benefits|perquisites|perks|entitlements)"
    r"|avantages(?: sociaux| en nature| annexes)?|conditions annexes|politique sociale"
    r"|employer's contribution"
    r"|what (?:he|she|they) (?:had|got|received|has|gets|have|get)"
    rf" (?:besides|beyond|on top of|apart from) (?:the )?{_PAY})\b"
    r"[^.:;\n]{0,70}?(?::|,? (?:were|are|took the form of|takes the form of|consist(?:s|ed)? of"
    r"|comprised?|ce sont|sont|etaient|figurent|figuraient|comprennent|comprenaient)) (?P<list>)"
    rf"|\b(?:beyond|besides|apart from|on top of|over and above|in addition to|outre|en plus d[eu]"
    rf"|en sus d[eu]) (?:(?:the|his|her|their|this|le|la|son|sa|ce) ?)?(?:basic )?{_PAY}\b,?"
    rf" [^.;:\n]{{0,50}}?\b{_GETS}(?: (?:him|her|them|with))? (?P<beside>)"
    r"|\b(?:was|were|is|are) (?:given|granted|provided|allowed|offered),? in addition,? (?P<more>)"
    r"|\b(?:his|her|their|ses|son|annual|paid) (?:(?:annual|paid|yearly) )?(?:leave|holidays?"
    r"|vacation|conges?)(?: entitlement| allowance| payes| annuels?)? (?:is|are|was|were|comes? to"
    r"|came to|sont|etaient|est|etait) (?:de |of )?(?=[\w-]+ (?:[\w-]+ ){1,4}(?:a|per|each|every"
    r"|par|l') ?(?:year|annum|an|annee)\b)(?P<leave>)"
    r"|\bau salaire (?:se sont ajoute\w*|s'ajout\w+) (?P<ajoute>)"
)
"""Up to where the list begins."""

NOT_LIST = phrase(
    r"(?:(?:once |all |now |only )?\w+ed (?:in|on|by|for|to|from|at)|withdrawn|stopped|ended"
    r"|supprime\w*|as follows"
    r"|the following|below|not\b|none|nil|subject|governed|available|described|set out"
    r"|negotia\w+|plain|clear|evident|obvious|many|great|felt|payable|due\b|paid by|les suivants?"
    r"|suivants?"
    r"|ci-dessous|aucun|neant|he|she|we|il|elle|nous)\b"
)
TABLED = phrase(
    r"\b(?:break-?up|breakdown|given (?:below|hereunder|here under)|as follows|hereunder"
    r"|ventilation"
    r"|detaille\w*)\b"
)
"""What speaks of a table of pay below."""
WITH_IT = (
    r"(?:(?:food|meals?|lunch(?:es)?|lodgings?|accommodation|housing|transport(?:ation)?|laundry"
    r"|board"
    r"|uniforms?|utilities|electricity|internet|car|van|vehicle|phone|laptop|fuel)"
    r"(?=(?:[^.;:\n]|\n(?!\n)){0,40}\b(?:(?:is|are|was|were|being) (?:also |further |all"
    r" )?(?:provided|free|included"
    r"|supplied|found|covered|given|granted|thrown in|furnished|paid for|borne)|free of charge"
    r"|at (?:our|the (?:company|firm|employer)'s) (?:cost|expense)|at h(?:is|er) disposal)\b)"
    r"|(?:logement|nourriture|repas|hebergement|transport|vehicule|voiture|essence|uniforme"
    r"|telephone)s?"
    r"(?=(?:[^.;:\n]|\n(?!\n)){0,40}\b(?:compris|inclus|fourni|gratuit|offert|sa disposition"
    r"|assuree?s? par"
    r"|prise? en charge|(?:notre|sa) charge)))"
)
"""Things that are benefits where they are said to be given."""
WEAK = phrase(rf"(?:l'|\b)?{WITH_IT}")

ROTA = phrase(
    r"\b(?:(?:on|in|worked|travail|travailles?),?(?: (?:and|then|et|puis|followed by))? ?[/-]? ?"
    r"(?:[\w()]+[ -])(?:(?:days?|nights?|weeks?|jours?|semaines?)[ -])?(?:off|de repos|de conge)"
    r"|rotations?|rosters?|rotas?|roulement)\b"
)
"""Days off that are those of a rota are no benefit."""

UNDER_LABEL = phrase(r"[^\W\d][\w '/-]{2,40} ?: ?(?:(?:an?|the|une?|des|du|de la|les?|la) )?")
"""A label right before a benefit, whatever it says."""
