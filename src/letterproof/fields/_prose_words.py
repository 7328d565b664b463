"""The words by which running sentences tell what someone does, and those that tell other things."""

import re

NAMED = re.compile(
    r"\b(?:responsib(?:le\s+for|ility\s+for)|accountable\s+for|in\s+charge\s+of"
    r"|tasked\s+with|entrusted\s+with"
    r"|(?:duties|responsibilities|tasks|functions|role|work|job|position"
    r"|assignments)\s+(?:(?:here|there|with\s+us"
    r"|in\s+this\s+(?:role|position)|primarily|mainly|also|have|has|had)\s+){0,2}"
    r"(?:includ\w+|involv\w+|compris\w+|consist\w*\s+of|entail\w*|cover\w*|encompass\w*"
    r"|(?<=duties\s)(?:are|were)|(?<=responsibilities\s)(?:are|were)|(?<=tasks\s)(?:are|were))"
    r"(?:\s+but\s+(?:are|were)\s+not\s+limited\s+to)?(?:\s+to(?=\s+[a-z]))?"
    r"|chargée?s?\s+(?:de\s|d[’']|du\s|des\s)|responsables?\s+(?:de\s|d[’']|du\s|des\s)"
    r"|(?:tâches|fonctions|responsabilités|attributions|missions?|travail"
    r"|rôle)\s+(?:(?:principales?|étaient|sont"
    r"|ici|chez\s+nous|principalement)\s+){0,2}"
    r"(?:consist\w+\s+(?:à|en)|compren\w+|inclu\w+|étaient|sont|était|est)(?:\s+(?:de|d[’']))?"
    r"|s[’']occup\w+\s+(?:de\s|d[’']|du\s|des\s|également\s+de\s))[\s:,]*",
    re.IGNORECASE,
)
ACTED = re.compile(
    r"\b(?:he|she|they|(?:the|our)\s+employee"
    r"|(?:mr|ms|mrs|mx|dr)\.?\s+[^\W\d_]+(?:\s+(?-i:[A-ZÀ-Ý])[\w'’.-]*){0,3}|il|elle"
    r"|(?:m\.|mme|mlle|madame|monsieur)\s+[^\W\d_]+(?:\s+(?-i:[A-ZÀ-Ý])[\w'’.-]*){0,3})\s+"
    r"(?:(?:also|further|has|have|had|regularly|routinely|additionally|then|would|will|himself"
    r"|herself|currently|independently|successfully|daily|a|y|également|aussi)\s+){0,2}"
    r"(?=(?-i:[a-zà-ÿ]))",
    re.IGNORECASE,
)
NAME_ACTED = re.compile(
    r"(?P<name>[A-ZÀ-Ý][\w'’-]{2,})(?:\s+[A-ZÀ-Ý][\w'’-]+){0,2}\s+(?:also\s+)?(?=[a-zà-ÿ]{2,}\s)"
)
"""A sentence that begins with a bare name: whose, the rest of the letter has to tell."""

STATUS = frozenset(
    """
    render renders rendered
    am is are was were be been being has have had do does did can could may might shall
    should will would must work works worked working employ employed employs join joined
    joins earn earns earned receive receives received hold holds held serve serves served
    resign resigned leave leaves left start started begin began commence commenced continue
    continues continued remain remains remained report reports reported demonstrate
    demonstrates demonstrated show shows showed shown prove proved proven possess possesses
    possessed enjoy enjoyed live lives lived reside resides graduated took take gets get got
    paid entitled need needs want become became deserve deserves exhibit exhibited display
    displayed contribute contributed bring brought perform performed discharge discharged
    execute know knows known wish spend spent stay stayed return promote promoted transfer
    transferred hired appointed confirm confirmed tenure rise rose understand benefit est
    était sont étaient a avait ont avaient fut été être avoir travaille travaillait
    travaillé occupe occupait occupé perçoit percevait perçu touche touchait gagne gagnait
    bénéficie bénéficiait reçoit recevait possède démontre démontré fait quitté démissionné
    relève relevait doit devait peut pouvait demeure réside habite s’est s'est montré montre
    engagé embauché intégré rejoint commencé débuté exerce exerçait exercé attend attends
    attended came come comes went go goes quitte quittait nous vous bears bear puts put
    suffers died married obtained obtient obtenu won win wins
    """.split()
)
"""Verbs that say how someone is employed, not what someone does."""

JOINING = frozenset(
    """
    for of at in on by with from to and or as who whose which that upon since until during
    de du des en par pour avec dans qui que dont né née
    """.split()
)
"""Words after a name that do not go on to say what the named one does."""

PRAISE = re.compile(
    r"\b(?:diligen|sincer|excellen|satisf|hard[- ]?working|asset|professionalism|conduct|punctual"
    r"|recommend|wish|success|resign|character|dedicat|reliab|honest|integrity|trustworth"
    r"|appreciat|pleas(?:ure|ant)|commend|best\s+of|team\s+player|ponctu|sérieu|assidu|rigueur"
    r"|recommand|souhait|qualités|entière\s+satisfaction|hesitat)",
    re.IGNORECASE,
)
NO_DUTY = re.compile(
    r"\b(?:hours?|heures?)\s+(?:a|per|each|par|weekly|hebdo)|\bper\s+(?:year|annum|hour|month)\b"
    r"|\b(?:attend\w*|complet\w*|suivi|finish\w*|took|passed)\b.{0,40}"
    r"\b(?:course|training|formation|certificat\w*)\b|\b(?:vacations?|vacances|dental)\b",
    re.IGNORECASE,
)
"""What a piece of a sentence says that is pay, time or training."""
