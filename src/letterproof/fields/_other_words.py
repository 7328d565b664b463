"""The words that make a date one of something other than a job, in plain text."""

from letterproof.fields._plain import phrase
from letterproof.patterns import regex

_ROLE_NOUN = (
    r"(?! ?(?:manage|lead|engineer|co-?ordinat|officer|administrat|director|directeur|specialist"
    r"|assistant|analyst"
    r"|control|plan|supervis|architect|depart|team|consult|develop|support|staff|facilit|instruct"
    r"|execut|de la|cook|chef))"
)

OTHER = phrase(
    r"\b(?:our|we|this|the (?:company|firm|business|organi[sz]ation|school|restaurant|clinic))"
    r"(?: \w+){0,3}? (?:has|have)"
    r"(?: been)?(?: proudly| successfully)? (?:serv|provid|operat|suppl|offer|deliver|support"
    r"|manufactur|exist|grown|growing|built|building|leading)\w*"
    r"|\bnotre(?: \w+){1,3}? (?:sert|dessert|existe|offre|opere|fabrique|accueille)\b|"
    r"\b(?:projects?|projets?|training|course|program(?:me)?|formation|leave|conges?|probation"
    r"|permit|lease|season|essai)(?:,? \w+){0,4}? (?:ended|concluded|finished|completed"
    r"|started|began|commenced|terminated|pris fin|commence|debute|termine)\b|"
    r"\b(?:delai de )?preavis (?:du|de|a courir)\b|\bdelai de preavis\b"
    r"|\bnotice period (?:from|of|was|ran from)\b|"
    r"\b(?:military|national|compulsory) service\b(?! (?:officer|manager|advis|technic))|\bservice"
    r" (?:militaire|national|civique)\b|\bborn\b|\bdate of birth\b|\bbirth|\bd\.? ?o\.? ?b\b"
    r"|\bnee?\b|\bnaissance\b"
    r"|\b(?:established|founded|incorporated|registered|licensed|inception|opened|operating"
    r"|in business|in operation|serving(?! (?:in|as|at|with|us|here|under|this|our|the "
    r"(?:bank|company|firm)))|fondee?|creee?|constituee?|etablie|immatriculee?|etabli)\b"
    r"|\b(?:projects?|projets?|training|course|program(?:me)?|formation|stage de formation"
    rf"|seminar|certificat(?:ion|e)?s?){_ROLE_NOUN}\b|\battend(?:ed|ing)\b"
    r"|\bbeen (?:living|residing|studying|volunteering|ill|absent|away)\b"
    r"|\b(?:leave|vacation|holidays?|absence|conges?|vacances|sabbatical|maternity|parental|sick"
    rf"|furlough|arret){_ROLE_NOUN}\b(?! (?:apart|aside|except\w*|excluded))"
    r"|\b(?:signed|signing|signature|(?<!since )(?<!from )dated|signee?|executed)\b"
    r"|\b(?:expir\w+|valid(?:ity|e)?|valable|permit|permis|passport|passeport|visa|licen[cs]e"
    r"|pcc)\b"
    r"|\b(?:certified (?:to|by|under)|accredited|iso \d+)\b|\b(?:secondment|seconded|detachement"
    r"|detachee?)\b|\b(?:probation\w*|essai|probatoire)\b|\b(?:was|were|been|is|are) confirmed\b"
    r"|\b(?:maintenance|supply|framework|lease|rental|construction|cleaning|catering|commercial"
    r"|project|client) (?:contract|agreement)\b"
    r"|\b(?:contract|agreement) (?:with|of) (?:the|our|this) (?:\w+ ){0,3}"
    r"(?:client|customer|owner|project|ministry|authority)\b"
    r"|\b(?:contrat|marche|convention) (?:d'entretien|de (?:maintenance|fourniture"
    r"|nettoyage|location)"
    r"|d[eu] (?:projet|chantier)|avec (?:le|la|notre|ce) (?:client|maitre|ministere|commune))\b"
    r"|\b(?:learn(?:ed|t)|(?:was )?trained (?:at|as|in|under)|apprenticed|appris|s'est formee?)\b"
    r"|\b(?:confinement|lockdown|shutdown|strike|greve)\b"
    r"|\b(?:contract|contrat|agreement|term) (?:runs?|lasts?|extends?|continues|court|dure|will)\b"
    r"|\bconfirmation (?:date|of (?:his|her|their|the) (?:appointment|services?|employment|post))\b"
    r"|\b(?:apprenticeship|apprentissage)\b(?! (?:with us|here|at our|in our|chez nous|dans notre))"
    r"|\b(?:graduat\w+|degree|diplom\w+|baccalaureat|studied|studying|enrolled|(?:ses|des"
    r"|leurs) etudes"
    r"|student (?:at|in|of))\b"
    r"|\b(?:notice|preavis)\b[^.;\n]{0,60}?\b(?:indemni[sz]\w*|paid|payee?|in lieu|not worked"
    r"|waived|dispense\w*|non (?:effectue|preste)\w*)\b|\bprojet(?:ant|e|ee|ait)\b"
    r"|\bproject(?:ing|ed|s) (?:the|his|her|their) (?:contract|employment|end|term\w*)"
    r"|\b(?:vest(?:s|ed|ing)?|(?:stock|share) options?|matur(?:es|ing)|warrants)\b"
    r"|\b(?:award(?:ed)?|prize|performance reviews?|apprais\w*|audited|budget|fiscal"
    r"|financial year)\b"
    r"|\b(?:increase[ds]?|raised?|revised|increment|salary|wage|remuneration|salaire|augmentation"
    r"|augmente)\b"
    r"|\b(?:known(?= (?:him|her|them|m[rsx]|to (?:me|us)|since)\b)|knew|connais|connait"
    r"|i have(?! (?:the|been asked))|i've"
    r"|i am(?! (?:\w+ly )?(?:writing|pleased|glad|happy|delighted|able|confirming|certifying))"
    r"|i was|i joined|i started|i worked"
    r"|i supervised|je suis|je travaille|j'ai|je supervise|je l'ai)\b"
    r"|\b(?:request of|demande du|letter of(?! (?:appointment|employment|engagement))|your letter"
    r"|votre lettre|amended|version|form|act|loi"
    r"|regulation)\b"
    r"|\b(?:pandemic|covid\S*|launched|published|installed|migrated|implemented|delivered"
    r"|renovat\w+)\b"
)

OTHER_AFTER = phrase(
    r",? ?\(?(?:project|projet|maternity|parental|vacation|date of birth|of birth|birth)\b"
)

OTHER_RAN = phrase(
    r"\b(?:(?:projects?|projets?|training|course|program(?:me)?|formation|leave|conges?)"
    rf"{_ROLE_NOUN}\b[^.;\n]{{0,100}}? (?:ran|lasted|spanned|took place|s'est (?:deroule|etendu)e?)"
    r"|(?:went|proceeded|took|granted|given|parti?e?|pris) (?:\w+ ){0,3}(?:leave|conges?)\b"
    r"(?: \w+){0,2}(?:,[^,.;\n]{0,60},)?)"
    r"(?: (?:from|between|since|on|de|du|des|d'|entre))?(?: (?:the|le))? ?$"
)
"""A project or a leave, told with dates of its own."""

ELSEWHERE = phrase(
    r"\bhad (?:previously |already |earlier |first |just |before that )?(?:completed|finished"
    r"|passed|obtained|earned|gained|received|trained|qualified|graduated|learn(?:ed|t)|studied"
    r"|attended)\b"
    r"|\bavait (?:deja |auparavant )?(?:termine|acheve|obtenu|suivi|complete|fait|appris)\b|"
    r"\b(?:another|(?:his|her|their|a) (?:previous|former|last|prior)|other) (?:company|employer"
    r"|firm|organi[sz]ation|job|workplace)\b"
    r"|\b(?:une? autre|(?:son|ses) (?:ancien(?:ne)?|precedente?)) (?:societe|entreprise|employeur"
    r"|compagnie|emploi)\b|"
    r"\b(?:before|prior to|previous to) (?:joining|coming|being hired|working (?:for|with) us|"
    r"(?:his|her|their) (?:employment|time) (?:with us|here)|this)"
    r"|\bavant (?:de (?:nous rejoindre|rejoindre|se joindre|joindre|travailler)|son (?:embauche"
    r"|arrivee))|\b(?:the undersigned|soussignee?)\b"
    r"(?!(?:[^.;:]|\.(?=[\w,])|(?<=\b\w)\.|(?<=\b\w\w)\.){0,160}\b(?:certif|confirm|attest"
    r"|declar"
    r"|that|que))"
)

IN_A_JOB = phrase(
    r"\b(?:employ(?:ed|ee)|position|(?:worked|served|working) (?:as|for|with|at)|as (?:a|an|our)"
    r"|en tant que|poste|a titre)\b"
)

ASIDE = phrase(
    r"\b(?:projects?|projets?|training|course|formation|seconded|secondment|client|leave|conges?"
    rf"|absence){_ROLE_NOUN}\b"
)

LABEL_END = regex(r"[:\t]")
PROSE = 3
"""So many words in small letters, and no label, before a word: a capital there makes it a name."""

NAME_GOES_ON = regex(r"[\w-]*\s[A-ZÀ-Þ][a-zà-ÿ]+[^:\t]*\Z")
"""Behind the first word of a name or title that stands before a date, with no label between."""
