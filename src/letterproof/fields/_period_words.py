"""The words that tell an employment date from any other, English and French, in plain text."""

from letterproof.fields._plain import phrase

THE = (
    r"(?: (?:the|le|la|l'|on|about|approximately|around|early|late|mid|end of|month of|year"
    r"|day(?= \d)|dated?|dt\.?"
    r"|mois de|fin|debut|annee))*"
)
THE += r"(?: mid-)?"
CONNECTOR = phrase(
    r"(?: ?[rg]\.)?\.?(?:,? ?\([^()\n]{0,40}\))?,? ?(?:-{1,3}>?|/|[→~∼〜～]|to|un?till?|till?"
    r"|up to and including|up to|upto|through"
    rf"|thru|au|a|jusqu'(?:au|a|en)){THE}:? ?"
)
"""Between the two dates of a range."""

AND = phrase(rf",? (?:and|et){THE} ?")
BETWEEN = phrase(r"\b(?:between|entre)(?: the| le| les)?(?: (?:months?|dates?)(?: of)?)? ?$")

FROM = phrase(
    r"\b(?:from|since|effective(?: from)?|w\.? ?e\.? ?f\.?|with effect from|as of|as from"
    r"|beginning|starting"
    r"|commencing|du|depuis|des|de|d'|a compter (?:du|de)|a partir (?:du|de)|en date du)"
    rf"{THE}:? ?$"
)
SINCE = phrase(
    rf"\b(?P<word>since|depuis(?: le)?|ever since){THE}(?: (?:joining|his|her"
    rf"|their)[^.\n]{{0,40}}?(?:on|in))?[ :\t]{{0,3}}$"
)
UNTIL = phrase(
    r"\b(?:un?till?|till|up ?to|through|jusqu'(?:au|a|en|le))(?: (?:his|her|their|son"
    rf"|sa)[^.;\n]{{3,50}}? (?:on|in|le|en))?{THE} ?$"
)
TO = phrase(rf"\b(?:to|au|a){THE} ?$")
TODAY_IS = phrase(
    r"\b(?:till|until|to|upto|up to|jusqu'a|jusqu'au) (?:today|date|this day|this date|ce jour"
    r"|aujourd'hui)"
    r"[ ,;:(-]{0,3}(?:i\.?e\.?,?|that is,?|viz\.?|soit|c'est-a-dire)?[ :(-]{0,2}(?:on |le |the )?$"
)

_START_LABEL = (
    r"d\.? ?o\.? ?j\.?|from|start(?:ing|ed)?|began|effective(?: from)?|beginning|in post since"
    r"|date (?:of )?employ(?:ed|ment)|w\.? ?e\.? ?f\.?|hir(?:e|ing|ed)|join(?:ing|ed)|commencement"
    r"|commenced|appoint(?:ment|ed)|engage(?:ment|d)|entry|entree|(?:entre|embauche|engage"
    r"|recrute)\(e\)|embauche|debut"
    r"|prise de fonctions?|first|premiere?|depuis|since|seniority|anciennete|du(?=[^a-z]*$)"
)
_END_LABEL = (
    r"d\.? ?o\.? ?[rl]\.?|to|un?till?|till?|up ?to|through|thru|end(?:ing|ed)?|left|leaving"
    r"|reliev(?:ing|ed)|exit|termination"
    r"|separation|resignation|last|final|departure|fin|sortie|depart|dernier jour|jusqu'(?:au|en"
    r"|a)|terme|cessation|echeance"
    r"|au(?=[^a-z]*$)"
)
_OF_WORK = (
    r"[^a-z\n\t]*(?:\b(?:date|day|month|year|dd|mm|mmm|yyyy|yy|employ(?:ment|ed)|work(?:ing|ed)?"
    r"|service|duty|contract|job|position|role|period|of|in|on|the|le|la|jour|mois|annee|emploi"
    r"|travail(?:lee?)?|contrat"
    r"|en poste|poste|fonctions?|service|periode|du|de|d'|l'|en|travaille|with us"
    r"|occupee?|a(?= ete)|travailleu(?:r|se)|salariee?|employee?|worker|ete|inclus|included"
    r"|inclusive"
    r"|engagement|duties|company|our|on|with|at|us|firm|payroll|rolls?|staff)\b[^a-z\n\t]*)*"
)
SIDE_LABEL = phrase(
    rf"{_OF_WORK}\b(?:(?P<start>{_START_LABEL})|(?P<end>{_END_LABEL}))(?![a-z]){_OF_WORK}"
)
"""A whole label or table head that says which side of a period stands with it."""

EFFECTIVE = phrase(r"(?:date )?effective(?: (?:date|from))?|(?:date d')?effet|en vigueur")
"""A table's head over starts, where another stands over ends."""

LABEL_BEFORE = phrase(
    r"(?:[^\n\t]*\t)*[^a-z\n\t]*(?P<label>[^\n\t:]{2,40}?)[ .]*(?:[:=]|\t)[ :\t-]*(?:(?:the|le) )?"
)
"""All that stands on a line before a date, where the last of it is a label."""

LABEL_SIGN = phrase(r" ?(?:: ?\t?|\t(?:: ?)?)[ ]?")
LABEL_LENGTH = 40
FILLED = phrase(r"(?<!\d)(?:19|20)\d\d(?!\d)|[a-z]{4}[.;]$")
"""No label and no short value of a form, but a date or the end of a sentence."""

LABEL_CUT = phrase(r"[\n\t/|]| - ")
LABEL = phrase(
    r"(?:period|duration|tenure|service|employment|dates?|periode|duree"
    r"|emploi)[^.\n]{0,30}[:\t-] ?$"
)

_JOB = (
    r"(?:employment|service|services|job|position|role|duties|contract|work|tenure|career"
    r"|internship|assignment|company|organi[sz]ation|firm|emploi|fonctions?|poste|contrat|travail"
    r"|service|entreprise|societe|mandat)"
)
_BEGUN = r"(?:appointment|contract|employment|engagement|contrat|nomination|embauche|affectation)"
_WHOSE = r"(?: (?:his|her|their|the|initial|first|actual|original|la|sa|son|l'|de|d'))*"
_WORKED = (
    r"(?: (?:working |work |calendar |paid )?(?:day|date|shift|week|morning)| jour(?:nee)?"
    r"| quart| service)"
)
START = phrase(
    r"\bjoin(?:ed|ing|s)\b(?! the (?:department|committee|union))|\b(?:re-?)?hired\b|\brecruited\b"
    r"|\bengaged\b|\bonboarded\b|\baccepted (?:to|for|into|as)\b|\babsorbed\b|\bsaw (?:him|her"
    r"|them) (?:start|begin|join|come)\b|\b(?:time|stay"
    r"|employment|service|story)(?: with us| here)? opened\b"
    r"|\btransferred to (?:us|our (?:company|firm|group|organi[sz]ation|school|employ))\b"
    r"|\badmitted\b(?! (?:to|in) (?:the )?(?:hospital|bar|clinic))|\bfirst appointment\b"
    r"|\binducted\b|\btaken (?:on|into)\b|\btook (?:him|her|them) (?:on|in)\b"
    r"|\bbrought (?:on ?board|in)\b|\bemployed (?=on |in |as of |effective )"
    rf"|\b{_BEGUN}\b[^.;\n]{{0,30}}? (?:took|takes|taking|a pris|ayant pris|prenant) effe(?:c)?t"
    r"|\bwelcomed\b|\bjointe?\b|\b(?:he|she|they|and) came(?= in | on )|\best venue?(?= en "
    r"| le | au )"
    r"|\b(?:came|come|coming) (?:(?:over |across )?to (?:us|work)|on ?board|aboard|on with us"
    r"|in (?:to|as)\b|on as)\b|\bsigned (?:on|up)\b(?= (?:with|as|on|in|here))|\btook up"
    r" (?:\w+ ){1,4}?(?:post|position|duty|duties|role|appointment|employment|work)\b"
    r"|\b(?:took up|assum(?:ed|ing)|tak(?:en|ing) up|reported (?:to|for)"
    r"|reporting for) (?:\w+ ){0,3}"
    r"(?:duty|duties|work|post|office|charge|position|role|shift|appointment)\b"
    r"|\bresumed (?:duty|duties|work|appointment) (?:with us|as|at|in)\b"
    r"|\bentered (?:as|(?:in|on) (?:the|our) (?:register|rolls?|books|payroll|list))\b"
    r"|\b(?:employment|work|job|contract|service) start(?= |:)|(?<=[:;,] )in on(?= ?$)"
    r"|\b(?:period|term|spell) of (?:employment|service|work),? (?:that |which )?(?:had |has )?"
    r"(?:opened|begun)\b"
    r"|\bentered (?:(?:in(?:to)?|on) )?(?:(?:our|the|this|his|her) )?(?:service|employ|firm|company"
    r"|house|business|workshop|organi[sz]ation|staff|team|establishment|bank|ranks|school)"
    r"|\bhaving (?:first )?(?:entered|come|begun"
    r"|started|commenced)\b|(?<!day )\bon (?:our|the) (?:payroll|rolls|books)\b"
    rf"|\b(?:started|commenced|began|begun|starting|beginning|commencing)\b(?=[^.;\n]{{0,60}}\b"
    rf"(?:{_JOB}|work(?:ing|ed)?|with us|here|as|on|in|from|at)\b|[: ]{{1,3}}$)"
    rf"|\bfor the period commencing\b|\b(?:started|commenced|began|begun)(?: (?:on|in|the|le))* ?$"
    rf"|\b(?:start|commencement|beginning|outset) (?:date )?of (?:\w+ ){{0,2}}{_JOB}|\bemployment "
    r"(?:with \w+ )?(?:started|began|commenced)"
    r"|\b(?:start|starting|joining|hire|hiring|commencement|appointment|employment|entry|engagement"
    r"|onboarding|induction) date\b|\bdate of"
    rf"{_WHOSE} (?:joining|hire|hiring|employment|appointment|commencement|engagement|entry"
    r"|recruitment|assumption)\b|\bdate "
    r"(?:joined|hired|employed|engaged)\b|\bd\.? ?o\.? ?j\b"
    rf"|\b(?:his|her|their|whose|the|an?|of|:) (?:very )?first{_WORKED}\b"
    rf"|(?<![a-z] )\bfirst{_WORKED}\b|\b(?:premiere?{_WORKED}|premier salaire)\b"
    r"|\b(?:counting|dating|dates?) (?=from\b)"
    r"|\b(?:embauche|(?<!tout )engagement|recrutement|engage|recrute|entree? (?:en (?:fonctions?"
    r"|service"
    r"|poste)|a notre service|chez (?!nos clients)|dans (?:notre|nos|la|les|l')|au service)"
    r"|entree?(?=[^.;\n]{0,60}? (?:comme|en qualite|en tant que)\b)|entree?(?= ?[:,]? ?(?:(?:le|en"
    r"|au) (?:mois d[e'] ?)?)?$)|(?:prise"
    r"|pris) (?:de )?(?:fonctions?|poste|service)"
    r"|(?:a|ait|avoir|ayant|prenait|prit|prendre)(?: pris)? (?:ses|son|sa|le|les) (?:fonctions?"
    r"|service|poste)"
    r"|(?:affecte|nomme)e?(?= |e? a| au)|(?:confie|attribue|obtenu|occupe|tenu)"
    r"(?:e?s?)(?: le| un| ce| son)? (?:poste|emploi|fonctions?|charge)|(?:poste|emploi) (?:obtenu"
    r"|confie|attribue|tenu|occupe)|(?:avons|ai|a) confiee?|lien d'emploi,? ne"
    r"|debuts?(?:e|ait|ant)?|commence(?:r|ait|ant)?|demarre|rejoint|integre|entre a notre service"
    r"|arrivee?|remontant|date d'embauche|date d'entree)(?:e|\(e\)|ee|s)?\b"
)
END = phrase(
    r"\b(?:employment|service|time (?:with us|here)|appointment) (?:will )?(?:ends?|ceases?)\b|"
    r"\b(?:came|comes|brought|drew|has come) to (?:an|its|a) (?:end|close)\b|"
    rf"\b(?:last|final){_WORKED}\b|\b(?:his|her|their) (?:very )?last(?= on\b| in\b|,| ?$)"
    rf"|\breliev(?:ed|ing)\b"
    r"|\bresign(?:ed|ation|ing|s)\b|\b"
    r"(?:left|leaving|leaves|quit(?:ted)?|exited|exit|see (?:him|her|them) (?:go|leave))\b"
    r"|\bparted\b|\breleased\b|\brelinquish\w+\b|\bvacat(?:ed|ing)\b|\bdispensed with\b"
    r"|\bdissolved\b|\bsevered\b|\bsuperannuat\w+\b|\bsaw (?:him|her|them) (?:leave|go|depart)\b"
    r"|\b(?:it|time|stay|employment"
    r"|service)(?: with us| here)? closed\b"
    r"|\b(?:ran out|lapsed)\b|\babscond\w+\b|\btransferred out\b"
    r"|\b(?:appointment|contract|employment|services?) (?:was|were|has been) (?:determined"
    r"|discontinued"
    r"|revoked|rescinded|not renewed)\b|\b(?:raye|radie)e? d(?:e|u|es)\b|\bliberee? d[eu]\b"
    r"|\bstopped (?:work\w*|being)\b|\bfarewell\b|\boffboarded\b|\bdemobili[sz]ed\b|\bno longer\b"
    r"|\bnotice\b(?= ?$)"
    r"|\b(?:n'est|ne travaille|ne fait|n'occupe) plus\b|\b(?:a|est|avait) expiree?\b|\bcongediee?\b"
    r"|\bcongediement\b"
    r"|\bclosed (?:a|the|his|her) (?:period|term|time|spell|employment|service)\b"
    r"|(?<=[,;] )out on(?= ?$)|\bclose of (?:working hours|the day)\b"
    r"|\brompue?\b|\brupture\b|\bresiliee?\b"
    r"|\b(?:ended|ending|concluded|concluding|ceased|ceasing|terminated|terminating|expired"
    r"|expiring|completed|separated|finished|finishing|discharged|dismissed|let go|stepped down"
    r"|moved on|handed (?:over|in))\b"
    rf"(?=[^.;\n]{{0,60}}$)|\b(?:ended|ceased) (?:\w+ ){{0,2}}{_JOB}"
    r"|\bdeparture\b|\bdeparted\b|\bdisengaged\b|\bmade redundant\b|\blaid off\b|\blayoff\b"
    r"|\bretired\b|\bredundancy\b|\bseparation\b"
    r"|\bterminat(?:ion|ed)\b|\b(?:end|finish)"
    r"(?:ing)? date\b|\bend of (?:\w+ )?(?:employment|contract|service|assignment)\b"
    r"|\b(?:date of (?:\w+ )?(?:relieving|leaving|exit|retirement|discharge|cessation|separation"
    r"|resignation|termination|departure"
    r"|release)|date (?:separated|left|released)|exit date"
    r"|leaving date)\b|\bd\.? ?o\.? ?[rl]\b"
    r"|\b(?:quitte|demissionne|demission|departs?|derniere?(?:s)? (?:jour(?:nee)?|quart|salaire"
    r"|arrete|paie)|(?<=un )dernier arrete|(?<=son )dernier(?=,| ?$| le)|pris fin|prend fin"
    r"|mis fin|prenait fin"
    r"|cesse|termine|acheve|(?<=s'est )conclu|(?:est|etait|sont) partie?|close of (?:business"
    r"|duty|work)"
    r"|quittait|remercie"
    r"|fin d(?:e|u)(?: son| sa| ses| l'| la)? ?(?:contrat|emploi|service|travail|mission|mandat"
    r"|l'emploi)"
    r"|fin d'(?:emploi|engagement|affectation)|date de (?:fin|sortie|depart|cessation)"
    r"|sortie|cessation|echeance|terme(?: prevu)?(?=,| ?$| le)|solde de tout compte"
    r"|licencie|mis a pied|retraite)(?:e?s?|\(e\))\b"
)
APPOINTED = phrase(r"\b(?:appointed|nommee?|titularisee?)\b")
"""The start of a job, or of the next one where a job is under way."""

APPOINTED_AFTER = phrase(
    r"[,;]? ?(?:and |et )?(?:(?:he|she|they|il|elle|(?:mr|ms|mrs|mx|dr|mme|m)\.? [^\n,.;]{2,40}?)"
    r" )?(?:was|were|has been|had been|got|a ete|fut|est)(?: (?:then|further|subsequently|later"
    r"|also"
    r"|again|ensuite|puis))? (?:appointed|promoted|made|named|elevated|upgraded|re-?designated"
    r"|confirmed as|nommee?|promue?|mutee?|devenue?)\b"
)
"""Behind a date: what it says of the person's place ("from 1 May she was made manager")."""

PROMOTED = phrase(
    r"\b(?:promot(?:ed|ion)|re-?graded|re-?titled|re-?assigned|re-?designated|re-?classified"
    r"|elevated|upgraded|raised to|advanced to|stepped (?:in)?to|moved (?:in|on|up|over)to"
    r"|progressed to|(?:took|taken|accepted|got|obtained|filled|secured|earned|won|(?:was"
    r"|were|been)"
    r" (?:given|offered|entrusted with|awarded|handed))(?: over| up)? (?:the|our|a) (?:\w+ ){0,2}?"
    r"(?:post|position|role|job)\b"
    r"|(?:post|position|role|job) of [^.;,\n]{3,40}? (?:fell|became|was|came) (?:vacant|free|open"
    r"|available)"
    r"|(?:a|avons|ai|ont) (?:pris|obtenu|repris|decroche|confie|accepte|accede)e?s? (?:le|au|du|un)"
    r" (?:poste|rang|grade)|s'est vu confier|(?:son|sa) (?:promotion|nomination)"
    r"|(?:pris|prit|prenant) du galon|mont(?:e|ant)e? en grade|gravi\w* (?:les|un|des) echelons?"
    r"|rose to|risen to|stepped up|moved up|(?:was|been) made|(?:turned|made) (?:him|her|them)"
    r"|transferred to the (?:position|role)"
    r"|(?:est|etait|fut) passee?(?! (?:a|en|de|par|sous|d'|chez|au (?!poste|rang|grade))\b)"
    r"|(?:rank|post|position|role|grade|place|title|job|office) (?:attained|reached|gained|won"
    r"|taken"
    r"|earned|given)\b|(?:rang|poste|grade) (?:atteint|obtenu|gagne|decroche)\b"
    r"|became(?! (?:ill|sick|pregnant|aware|clear|effective))|took over (?:as|from|the)"
    r"|(?:assumed|moved (?:in)?to) (?:the|our|a|an) |promue?|mutee?|devenue?"
    r"|(?:a ete|fut) nommee?|a fait d(?:e|u) [^.;]{2,50}? (?:notre|une?|le|la))\b"
)
ROLES = {
    "start": START,
    "end": END,
    "promoted": PROMOTED,
    "appointed": APPOINTED,
}

HEAD_OF_CLAUSE = phrase(
    r"(?:^|[;(]|\n\n|(?<=\w\w\w)\. |, ?(?:(?:and|et|but|mais|puis|then|when|quand|where) )?"
    r"|\b(?:and|et) )"
    rf"[\s\"'(]*(?:on|in|by|between|entre|effective(?: from)?|with effect from|w\.? ?e\.? ?f\.?"
    rf"|as (?:of|from)"
    rf"|from|since|until|le|en|depuis|des|du|c'est(?: le| en)?|it was(?: on| in)?|a compter d[eu]"
    rf"|a partir d[eu]"
    rf"|a effet du|avec effet au|jusqu'(?:au|en|a))?{THE} ?$"
)
"""Before a date that opens its clause: what happened then is told behind it."""

STAYED_TO = phrase(rf"\b(?:stayed|remained|continued|kept)\b[^.;\n]{{0,40}}? (?:to|au|a){THE} ?$")
"""Before the last day of a state that the words before it tell."""

SOME_TIME_IN = phrase(
    r"\b(?:worked|interned|(?:was|were) (?:employed|engaged|working)|a (?:travaille"
    r"|ete employee?))\b"
    r"[^.;,\n]{0,60}? (?:in|during|en|pendant|au cours de) (?:the year |l'annee )?$"
)
"""Work told only by the month or the year in which it was done."""

FROM_BLANK = phrase(
    r"\b(?:from|between|du|de|entre)(?: le)? (?:[._…-]{3,}|\[[^\]\n]{0,30}\]|<<[^>\n]{0,30}>>"
    r"|\{\{[^}\n]{0,30}\}\}|x{3,}|n/a|tb[ad]\b|\?+)[^\n.;]{0,12}? (?:to|un?till?|till?|through"
    r"|thru|up ?to|and|au|a|et"
    rf"|jusqu'(?:au|a)){THE} ?$"
)

END_ROW = phrase(rf"(?:to|till|until|au|{_END_LABEL}) ?:?\t")
"""A row of ends, one a column: no date of it begins what the next cell ends."""

LINKED = phrase(r"(?<!\n\n)[^.;?!]{0,110}$")
"""From a cue word to its date without leaving the sentence."""

EMPLOYED = phrase(
    r"\b(?:employ(?:ed|ee|ment|s)?|appointment|work(?:ed|ing|s)?|serv(?:ed|es|ing|ices?)|position"
    r"|positions?|relationship|association|lasted|stay(?:ed)?|remained|relation|dure|payroll"
    r"|personnel|effectifs?|rangs|job|role|capacity|tenure|held|holds|holding|engaged|associated"
    r"|hired|joined"
    r"|with (?:us|our|the (?:company|firm|organi[sz]ation))|period|duration"
    r"|(?:he|she|they|il|elle) (?:had been|avait ete)|been (?:a|an|our|with"
    r"|the)|is (?:a|an|our)|was (?:a|an|our)|as (?:a|an|our)"
    r"|full[ -]time|part[ -]time|casual|permanent"
    r"|employee?s?|emploi|travail\w*|poste|occup\w+|service|fonctions?|salariee?|exerc\w+"
    r"|en tant que|comme|a titre de|au sein|en qualite|periode|duree|contrats?|contracts?"
    r"|internship|stage|stagiaire|intern|co-op)\b"
)
EMPLOYED_AFTER = phrase(
    r"\b(?:employed|work(?:ed|ing|s)|serv(?:ed|es|ing)|held|employee|position|post|role"
    r"|as (?:a|an|our)"
    r"|travaill\w+|occup\w+|employee?|poste|en tant que)\b"
)
PAY = phrase(
    r"\b(?:salary|wages?|rate|pay|paid|compensation|increment|raise|salaire|taux|remuneration)\b"
)

PERIOD_LEAD = phrase(r"[^a-z]*(?:between|from|entre|du|de|during|in)?(?: the| le)? ?")

THEN = phrase(r"; ?|\b(?:puis|then|thereafter|ensuite)\b|, (?:and|et) ")
"""Where a sentence goes on to the next of a person's jobs."""
