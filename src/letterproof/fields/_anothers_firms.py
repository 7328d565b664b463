"""Firms that a letter names as another's: clients, owners, earlier employers."""

from letterproof.fields._plain import phrase, sentence
from letterproof.model.page import Span

NOT_EMPLOYER = phrase(
    r"(?:client[s']{0,2}|clients? (?:of|such as|including|like)|subsidiary of|division of|part of"
    r"|affiliate of|member of|owned by|parent(?: company)?|partner(?:s|ed)? with|vendors?"
    r"|customers?|deployed (?:at|to)|deputed (?:at|to)|onsite at"
    r"|filiale d[eu'](?: la)?|clients? (?:de|comme|tels que)"
    r"|project (?:for|at|with)|on behalf of (?:our )?client|placed (?:at|with)|assigned (?:at|to)"
    r"|posted (?:at|to)|seconded to|graduated? from|degree from|supplied to|for the project"
    r"|previously (?:at|with|for)|accounts? (?:of|for)|certified by|licensed by|registered with"
    r"|regulated by|prior to joining us,? (?:at|with)?|landlord|supplier|auditor|competitor"
    r"|(?:co-?)?(?:financed|funded|sponsored|subsidi[sz]ed|commissioned|underwritten|backed"
    r"|paid for) by|(?:grants?|funds?|funding|money|financing) (?:from|of|by)"
    r"|(?:co-?)?(?:financee?s?|subventionnee?s?|commanditee?s?|commandee?s?|appuyee?s?"
    r"|soutenue?s?) par|(?:financement|appui|fonds|subvention|soutien) d[eu'](?: la| l')?"
    r"|pour le compte d[eu'](?: la| l')?"
    r"|audited by|insured (?:by|with)|rent(?:ed)? from|bought (?:by|from)|recommended (?:to us )?by"
    r"|recommandee? par|verifiee?s? par|l'immeuble avec|presentee? a|traitee?s? par|geree?s? par)"
    r"[ ,:]{0,3}(?:(?:the|our|la|le|notre|l') ?)?\"?\Z"
)
EARLIER = phrase(
    r"\b(?:before (?:that|this|joining|coming|he|she|they)|prior to|at school|summer job"
    r"|previous(?:ly)? (?:employ\w+|job|post|position|work\w*)"
    r"|(?:earlier|former|previous|last|first|old|other|next|new) (?:job|employer|post|work|career"
    r"|position|role)|work was for|clients? (?:are|is|were|include)"
    r"|avant (?:d'|de |cela|son arrivee)|auparavant|precedemment"
    r"|(?:ancien|precedent|futur) employeur|(?:parmi|dont) nos clients"
    r"|(?:owned|audited|supplied|insured|bought|visited|referred|recommended) by)\b"
)
"""Words before a firm in its sentence that make it another's, or an earlier employer's."""
JOINED_US = phrase(
    r"(?:before|prior to|until|avant (?:de |d')) ?(?:joining|coming to|entering|being hired by"
    r"|rejoindre|integrer|entrer (?:chez|au service de)) (?:(?:the|la|le|les|our|notre) )?\Z"
)
"""Words before a firm that make it the writer's: "before joining ACME"."""
BESIDE = phrase(
    r",? ?\(?(?:(?:which|that|who|qui) (?:remains?|is|was|are|reste|demeure|est|etait)"
    r" (?:still |a |one of |toujours |l'un de )?(?:our |notre |nos )?"
    r"(?:client|customer|partner|supplier)"
    r"|which has no|who (?:is|are) (?:not|our)"
    r"|(?:our|a|the|its|notre|nos) (?:\w+ )?(?:client|customer|parent|landlord|supplier|auditor"
    r"|bank|competitor|neighbour|partner|contractor|donneur|prestataire|sous-traitant|commanditaire|holding|fournisseur|bailleur|proprietaire)"
    r"|detient|verifie|holds the majority|owns|audits|supplies|is (?:our|one of our|a client)"
    r"|est (?:notre|l'un de nos|un client))"
)
"""Words behind a firm that say it is another: "X Inc., our landlord"."""
REACH = 170


def is_anothers(text: str, folded: str, firm: Span) -> bool:
    """Say whether the words around a firm make it a client's, an owner's, an earlier employer's."""
    if JOINED_US.search(folded[max(firm.start - 60, 0) : firm.start]):
        return False
    begins = max(sentence(text, firm.start).start, firm.start - REACH)
    return (
        NOT_EMPLOYER.search(folded[max(firm.start - 60, 0) : firm.start]) is not None
        or EARLIER.search(folded, begins, firm.start) is not None
        or BESIDE.match(folded, firm.end) is not None
    )
