"""The words of permanent and passing work, of full and part time."""

from letterproof.fields._plain import phrase

POST = (
    r"(?:position|post|job|role|employment|appointment|engagement|contract|assignment|service"
    r"|work|hire|status|emploi|poste|statut|engagement|embauche|contrat|affectation|travail"
    r"|regime)"
)
_FRACTION = (
    r"(?:\d\d ?(?:%|per ?cent|p\.c\.)|0[.,]\d{1,2}|half|(?:one|two|three|four)"
    r"[ -](?:half|thirds?|quarters?|fifths?)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:-five)?) per ?cent|(?:la )?moitie|(?:deux|trois|quatre)[ -](?:tiers|quarts"
    r"|cinquiemes))"
)
SHARE = (
    r"(?:taux d'(?:activite|occupation)|workload|employment level) (?:(?:is|was|est|etait) )?"
    r"(?:of |de |a )?"
)
FULL = (
    r"a 100 ?%(?= ?\(\d\d)|"
    r"a (?:(?<=travaille a )|(?<=travaillait a )|(?<=employe a )|(?<=employee a )|(?<=poste a )"
    r"|(?<=occupe a )|(?<=occupee a )|(?<=engage a )|(?<=engagee a )|(?<=toujours a ))100 ?%|"
    r"full[ -]?timer?|whole-time|full working (?:week|day)s?|f/t|ft(?= ?[-/,(] ?(?:perm|contr|temp"
    r"|seas|cas"
    r"|fix))|(?:a "
    r"|en )?(?:temps[ -](?:plein|complet)|plein[ -]temps)"
    rf"|{SHARE}100 ?%"
    r"|100 ?% (?:workload|employment level|position|post)|1[.,]0 fte"
)
PART = (
    r"a [1-9]\d ?%(?= ?\(\d\d)|"
    r"a (?:(?<=travaille a )|(?<=travaillait a )|(?<=employe a )|(?<=employee a )|(?<=poste a )"
    r"|(?<=occupe a ))\d\d ?%|half (?:the|a|our|the usual)"
    r" (?:normal|usual|standard|full|ordinary) (?:week|hours|time|working week|load)|"
    rf"{_FRACTION} (?:of|d'|de|du) ?(?:(?:an?|the|our|une?|la|le|l'|notre|\d\d?(?:\.5)?-hours?)"
    r" ?){0,2}"
    r"(?:(?:standard |normal |regular |usual |ordinary )?full[ -]?time(?: (?:post|position|week"
    r"|hours|load|schedule|job|equivalent))?"
    r"|(?:full|standard|normal|regular|usual|ordinary|complete|whole)"
    r"(?: (?:working|weekly|[\w-]+(?= hours)))? (?:post|position|week|time|load|workload|hours"
    r"|schedule|job)|(?:post|position|job|poste|emploi|temps plein|temps complet|plein temps"
    r"|horaire (?:normal|complet)|post))"
    rf"|{_FRACTION} (?:post|position|job|appointment|contract|schedule|workload|load)"
    r"|(?:[1-9] ?/ ?[2-9]|trois[ -]quarts?|deux[ -]tiers"
    r"|quatre[ -]cinquiemes?)(?:[ -]de)?[ -](?:temps"
    r"|etp)|(?:three|four|two)[ -](?:quarters?|fifths?|thirds?|days?)[ -]time"
    r"|part[ -]?timer?|half[ -]timer?|p/t|pt(?= ?[-/,(] ?(?:perm|contr|temp|seas|cas|fix))|(?:a "
    r"|en )?(?:temps[ -](?:partiel|reduit|incomplet|non complet)|mi-temps)"
    rf"|{SHARE}\d\d ?%"
    r"|\d\d ?% (?:workload|employment level|position|post)|0[.,]\d{1,2} fte"
)
PERMANENT = (
    r"(?:an? )?(?:unspecified|unlimited|indefinite|indeterminate|undefined|undetermined)"
    r" (?:term|duration|period|length|time)|(?:no|without (?:an? |any )?)(?:fixed |set |planned "
    r"|agreed )?"
    r"(?:end|expiry|termination)(?: date)?(?= |[.,;])(?! to)|(?:not|un)[ -]?limited in time"
    r"|(?:permanent and |established and )?pensionable(?= (?:terms|post|position|appointment"
    r"|establishment)|[.,;])"
    r"|substantive (?=appointment|post|position|capacity)|permanency|(?:is|was|been|remains|placed"
    r"|taken|put) on (?:our|the|its)"
    r" (?:(?:regular|company) )?establishment|"
    r"sans limit(?:e|ation) de temps|titulaire(?:(?<=agent titulaire)|(?<=employe titulaire)"
    r"|(?<=employee titulaire)|(?<=fonctionnaire titulaire)|(?:(?<=est titulaire)"
    r"|(?<=etait titulaire)|(?<=devenue titulaire)|(?<=devenu titulaire))(?! (?:d'|d[eu]s? )))"
    r"|titularisation"
    r"|sans (?:date de fin|echeance|terme fixe)|pour un temps indetermine"
    r"|(?:no|without (?:an? )?)fixed[ -]term|sans (?:limitation|limite) de duree"
    r"|sans terme"
    r"|(?:pour une )?duree illimitee"
    r"|perm(?<!residence perm)(?<!resident perm)(?<!adresse perm)(?<!comite perm)"
    r"(?<!candidature perm)(?<!secretaire perm)(?<!delegue perm)(?<!commission perm)"
    r"(?<!conseil perm)(?<!exposition perm)(?<!siege perm)(?:anent(?:e|ly)?)?\b(?! (?:resid|address"
    r"|immigra|visa|solution|marker|mailing|record|magnet|account|and temporary|fixture|dwelling"
    r"|home|works?\b|way\b|structure|installation|repair|exhibit|collection|crown|teeth|make-?up"
    r"|damage|storage))"
    r"|confirmed (?:employee|permanent)|indeterminate|indefinite(?:ly)?(?:[ -](?:term|duration))?"
    r"|tenured|of no fixed (?:term|duration)"
    r"|unlimited (?:employment |work |labou?r )?(?:term|duration|period|contract)"
    r"|(?=[un])(?:(?<=employment is )|(?<=relationship is )|(?<=contract is )"
    r"|(?<=employment was )|(?<=relationship was )|(?<=contract was ))(?:unlimited"
    r"|not (?:limited|terminable))\b(?! (?:to|until|by|access))"
    r"|(?:unlimited|unfixed|indefinite) one\b|open[ -](?:ended|term)"
    r"|(?:contrat )?(?:a )?duree indeterminee|i(?<=contrat : i)ndeterminee?|contrat indetermine"
    r"|c\.?d\.?i\b|titularisee?"
    r"|reguli(?:er|ere)(?= ?[,/]? ?(?:a )?(?:temps|plein))"
    r"|regular(?= ?[,/] ?(?:full|part)| (?:(?:and|but|yet) )?(?:full|part|employee|position|staff"
    r"|status))"
    r"|regulier(?:e)?(?= et a temps)"
)
FIXED = (
    r"(?:fixed|limited|definite|specified|determinate|finite)[ -](?:term|duration|period|time"
    r"|length)|time[ -]limited|limited (?:\w+ )?contract"
    r"|limited (?:(?<=employment is limited )|(?<=relationship is limited )"
    r"|(?<=contract is limited )|(?<=contract was limited ))(?:to|until)"
    r"|contract, (?:which (?:is|was) )?limited to|limited by contract|limited in (?:time|duration)"
    r"|(?:an? |pour un |pour une )?(?:terme fixe|terme determine|terme precis|temps determine"
    r"|temps limite)|contract(?=(?:[^.;\n]|\n(?!\n)){1,90}?\b(?:expired|lapsed|ran out|was not"
    r" renewed|valid (?:from|until|to))\b)|term (?<!long term )(?<!long-term )(?:position|post"
    r"|engagement"
    r"|contract"
    r"|appointment|employee)|(?:contrat )?(?:(?:a "
    r"|pour une )?duree (?:determinee|limitee))"
    r"|contrat[^.;\n]{0,12}(?:\n[^.;\n]{0,8})?(?:n'a pas ete renouvele|non renouvele)"
    r"|terme (?:prevu )?de son contrat"
    r"|(?:contract|term) (?:was not renewed|expired|ran out)"
    r"|(?:expiry|completion|expiration) of (?:his|her|their) (?:\w+ )?contract"
    r"|c\.?d\.?d\b"
)
TEMPORARY = (
    r"temporar(?:y|ily)|temporaire(?:ment)?|interim(?:aire)?|(?:as|is|was"
    r"|been) an? (?:office )?temp(?![\w-])|agency temp"
    r"|vacataire|(?:as|en|comme) (?:an? )?(?:maternity|sickness|leave) (?:cover|replacement)"
)
CONTRACT = (
    r"contracts?,? (?:(?:that |which )?(?:is |was |were )?renew(?:ed|able) (?:every|each"
    r"|from) year"
    r"|renewed (?:yearly|annually))|(?:yearly|annual|one-year|12-month) (?:renewed "
    r"|renewable )?contracts?"
    r"|(?:annually|yearly) renew(?:ed|able) contracts?|contrats annuels"
    r"|contrats? (?:annuels? )?(?:renouvelee?s?"
    r"|reconduite?s?"
    r"|renouvelables?) (?:chaque annee|tous les ans|d'annee en annee|annuellement)"
    r"|travailleur autonome"
    rf"|(?:on|under|as) (?:an? )?(?:(?!{PERMANENT}|{FULL}|{PART}|(?:per|the|his|her|their|this|our"
    rf"|same"
    rf"|employment|collective|labou?r|such)\b)\w+[ -]){{0,3}}?contracts?\b"
    r"(?! (?:manag|admin|special|officer|negot|lawyer|(?:of|for) (?:employment|service|work)"
    r"|(?!terms|duties|conditions|plus|always|this)\w{3,}s\b))"
    r"|contract(?<!heures contract)(?<!horaire contract)(?<!travail contract)"
    r"(?<!salaire contract)(?<!hebdomadaire contract)(?:ual|ed)?(?! (?:(?:of|for|each|to"
    r"|between) |hours|obligations?|rate|terms?|notice"
    r"|salary"
    r"|pay"
    r"|entitle))"
    r"|contractuel(?<!temps de travail contractuel)(?<!heures contractuel)"
    r"(?<!horaire contractuel)(?<!duree contractuel)(?<!duree du travail contractuel)"
    r"(?<!salaire contractuel)(?<!base contractuel)(?:le)?|(?:independent )?contractor"
    r"|(?:bound|engaged|employed|hired|retained) by contract|sous contrat(?! de (?:travail"
    r"|service))"
    r"|freelance\w*|pigiste"
)
CASUAL = (
    r"casual(?<!business casual)(?<!smart casual)|(?:taken on|employed|engaged|hired|works?|worked"
    r"|working) (?:\w+ ){0,3}casually"
    r"|occasional(?:ly)? (?:basis|employee|worker|staff)|(?:on an )?as[ -](?:needed"
    r"|required) basis"
    r"|per diem|relief (?:\w+ )?(?:staff|worker|basis|employee|position)|on-call|zero[ -]hours?"
    r"|sur appel|occasionnel(?:le)?(?:ment)?"
    r"|on a casual"
)
SEASONAL = (
    r"seasonal(?:ly)?|saisonni(?:er|ere)|saisonniers(?:(?<=emplois saisonniers)"
    r"|(?<=contrats saisonniers)"
    r"|(?<=postes saisonniers))|on a seasonal|season (?<=the season )(?:lasted|ran|runs|began"
    r"|starts?"
    r"|started)|(?:works?|worked|employed|hired|engaged) (?:\w+ )?(?:for|by) the season|(?:deux"
    r"|trois|quatre|plusieurs) saisons|(?:two|three|four|five|six|several) seasons (?:in a row"
    r"|running"
    r"|with us)"
)
TRAINING = (
    r"(?:as an? (?:\w+ ){0,3}|status ?[:\t] ?|an? (?:\w+ ){0,2}|comme |en tant que )(?:intern"
    r"|co-?op student|co-?op|trainee|apprentice|stagiaire|apprentie?)\b(?! (?:manage|coord|super"
    r"|program))|internship|co-?op (?:term|placement|position|work term|student)|(?:en|un|de"
    r"|son) stage\b|alternance"
)
VAGUE = frozenset(
    "contract contractual contracted casual on-call seasonal temporary temporaire interim".split()
)
"""Words that speak of a job only in its company: contract work, temporary staff, not works."""

OF_A_JOB = phrase(
    r" (?:service|cadre|establishment|one|nature|character|footing|register|list|roll|pool"
    r"|establishment|payroll|roster|terms|engagement|help|hand)\b|"
    r",? (?:and|et|but|mais|yet|although|though) (?:a )?(?:full|part|temps|plein)[ -]|"
    r"[ -](?:(?!(?:the|an?|his|her|their|this|that|which|our|le|la|son|un)\b)\w+ )??(?:employee?s?"
    r"|positions?|basis|staff|job|role|status|worker|labou?rer|member"
    r"|team member|appointment|employment|hire|post|capacity|contract|work|associate|resource"
    r"|emploi|poste|statut|salariee?|travailleu(?:r|se)|contrat|regime)\b"
    r"|[ -](?:based|basis|to hire|farm|agricultural|foreign|from|since|between)\b"
    r"| ?[,;/)(-]? ?(?:a )?(?:full|part|temps|plein)[ -]"
)
NO_JOB = phrase(
    r" (?!(?:and|but|or|et|mais|ou|a|en|since|from|as|at|in|on|with|for|until|till|after|under|by"
    r"|to|depuis|au|aux|dans|chez|pour|des|jusqu|avec|de|du|d|who|whose|upon|once|there|here"
    r"|effective|starting|because|when|throughout|during|working|only|ever|now|today|following|par"
    r"|avant|apres|le|la|depuis|within|of|his|her|their|our|not|non|sur|sous|without|sans|he|she"
    r"|il|elle|is|was)\b)[a-z]"
)
"""A noun follows that no list of job words holds: a licence, or a title."""

SAME_NOUN = phrase(r"[^.,;:\n]{0,30}(?:\n[^.,;:\n]{0,20})?")
STANDS_ALONE = phrase(
    r" ?[,;/()\n\t.]|$| (?:and|et|but|for|until|covering|while|only|pour|afin|en|dans"
    r"|chez|jusqu|depuis|from|since|because|during|with|at|under|as|in)\b"
)
PERSON_IS = phrase(
    r"\b(?:(?:as|comme|en tant que|en qualite de|son|notre|our|its)"
    r"(?: (?:an?|une?|our|its|their|the|notre))?|(?:is|was|being|been|be|became|remains?|remained"
    r"|est|etait|fut) (?:[a-z]+ly )?(?:an?|une?|our|its|their|the|notre)) (?:(?:full"
    r"|part)[ -]time,?"
    r" |[a-z]+ly )?$"
)
IS_BARE = phrase(
    r"\b(?:is|was|being|been|be|became|remains?|remained|made|est|etait|fut|devenue?)"
    r" (?:(?:full|part)[ -]time,? |[a-z]+ly )?$"
)
POST_IS = phrase(
    rf"\b{POST}(?: (?:with|at|as|in|of|chez|comme) (?:[^ .,;]+ ){{1,5}}?| )"
    r"(?:is|was|were|being|has been|had been|remained|remains|became|est|etait|fut|a ete|reste"
    r"|restait|devint)"
    r"(?: (?:also|both|always|purely|strictly|only|entirely|therefore|thus|not only|of an?|d'une?"
    r"|then|now|made|full[ -]time|part[ -]time|aussi|toujours|[a-z]+ly|[a-z]+ment|and|but|et|mais"
    r"|,))* [«\"'“]?[ \xa0]?$"
)
"""What a post is said to be comes next."""

LEADS_ALONE = phrase(
    r"(?:^|[:\t,;/(-] ?|\b(?:a titre|de (?:facon|maniere)|sur une base|on an?) |\b(?:employee"
    r"|position"
    r"|job|role|work|employment|appointment|engagement|assignment|arrangement|embauche"
    r"|affectation|service"
    r"|status|basis|statut|emploi|poste|contrat"
    r"|travail|mission|salariee?|personnel|employed|works|worked|hired|time|plein"
    r"|partiel)(?: (?:is|was|est|etait|en|a|as|on|an?|titre|and|et|purely|strictly|only"
    r"|remained)){0,3} )$"
)
NEGATED = phrase(
    r"\b(?:not|never|non|pas|than|from|of being|no|without|sans|aucune?)"
    r"(?: (?:is|was|been|being|ete))?"
    r"(?: (?:on|of|in|among|part of|one of|(?:sur|parmi) la|dans le))?"
    r"(?: (?:an?|en|a|de|un|une|any|d'une?|the|our|notre|le|la))?(?: (?:contrat|poste|emploi"
    r"|contract|position"
    r"|job))? ?$"
)
FUTURE = phrase(
    r"\b(?:looking for|seek(?:s|ing)?|in need of|advertis\w+|(?<!de )(?<!la )(?<!en )(?<!et"
    r" )recherch(?:e|ons)|cherch(?:e|ons)"
    r"|recrutons|will be|would be|upon (?:his|her|their) (?:return|arrival)|sera|serait|seront"
    r"|aura"
    r"|intends?|wish(?:es)?|hopes?|souhaite\w*|prevoit|if|lorsqu'il|lorsqu'elle)\b"
)
OFFERED = phrase(r"\b(?:offer(?:s|ed|ing)?|propos\w+|offr\w+)\b")
TURNED = phrase(
    r"\b(?:transform\w+|convert\w*|chang(?:ed|e)|became|becomes?|become|devenue?|made|turned"
    r"|went|gone|put|sign(?:ed|ee?)|obten\w+|obtained|given|granted"
    r"|upgraded|moved|passe[er]?|titularisee?|confirmed|then|puis|ensuite|now|since)\b"
    r"(?: [\w']+){0,5} ?$"
)
"""What comes before the last of several states."""

AT_FIRST = phrase(
    r"\b(?:initially|originally|at first|first|at the (?:outset|start|beginning)|au depart|d'abord"
    r"|initialement|dans un premier temps|au debut|a l'origine|(?:started|began|hired"
    r"|joined) (?:us )?as|(?:began|begun|started|debut\w*|commenc\w*|entree?)"
    r"(?: [\w./'-]+){0,6}? (?:on|under|with|sous|en|par|pour|au))\b"
)

BEFORE_JOB = phrase(
    r"[^.;]{0,60}\b(?:preced\w+|before (?:his|her|their|being)|avant (?:son|sa|d'etre))\b"
)
MANAGED_CONTRACT = phrase(
    r"\b(?:signed|negotiat\w+|review\w*|sign\w*|draft\w*|breach|terms of (?:the|an?)|per"
    r"|procur\w+|award\w*|administ\w+|manag\w+)(?: \w+){0,2} ?$"
    r"|\bemployment $"
)
