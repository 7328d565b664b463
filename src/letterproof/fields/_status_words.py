"""The words of permanent and passing work, of full and part time, and whose these are not."""

from letterproof.fields._plain import phrase

SHARE = (
    r"(?:taux d'(?:activite|occupation)|workload|employment level) (?:(?:is|was|est|etait) )?"
    r"(?:of |de |a )?"
)
FULL = (
    r"full[ -]?time|full working (?:week|day)s?|f/t|ft(?= ?[-/,(] ?(?:perm|contr|temp|seas|cas"
    r"|fix))|(?:a "
    r"|en )?(?:temps[ -](?:plein|complet)|plein[ -]temps)"
    rf"|{SHARE}100 ?%"
    r"|100 ?% (?:workload|employment level|position|post)|1[.,]0 fte"
)
PART = (
    r"part[ -]?time|half[ -]time|p/t|pt(?= ?[-/,(] ?(?:perm|contr|temp|seas|cas|fix))|(?:a "
    r"|en )?(?:temps[ -]partiel|mi-temps)"
    rf"|{SHARE}\d\d ?%"
    r"|\d\d ?% (?:workload|employment level|position|post)|0[.,]\d{1,2} fte"
)
PERMANENT = (
    r"(?:no|without (?:an? )?)fixed[ -]term|sans (?:limitation|limite) de duree"
    r"|sans terme"
    r"|(?:pour une )?duree illimitee"
    r"|(?<!residence )(?<!resident )(?<!adresse )(?<!comite )(?<!candidature )(?<!secretaire"
    r" )(?<!delegue )(?<!commission )(?<!conseil"
    r" )(?<!exposition )(?<!siege )perm(?:anent(?:e|ly)?)?\b(?! (?:resid|address"
    r"|immigra|visa|solution|marker|mailing|record|magnet|account|and temporary|fixture|dwelling"
    r"|home|works?\b|way\b|structure|installation|repair|exhibit|collection|crown|teeth|make-?up"
    r"|damage|storage))"
    r"|confirmed (?:employee|permanent)|indeterminate|indefinite(?:ly)?(?:[ -](?:term|duration))?"
    r"|tenured|of no fixed (?:term|duration)"
    r"|unlimited (?:term|duration|period|contract)|open[ -](?:ended|term)"
    r"|(?:contrat )?(?:a )?duree indeterminee|(?<=contrat : )indeterminee?|contrat indetermine"
    r"|c\.?d\.?i\b|titularisee?"
    r"|reguli(?:er|ere)(?= ?[,/]? ?(?:a )?(?:temps|plein))"
    r"|regular(?= ?[,/] ?(?:full|part)| (?:full|part|employee|position|staff|status))"
)
FIXED = (
    r"fixed[ -](?:term|duration|period)|limited[ -]term|definite[ -]term|term (?:contract"
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
    rf"(?:on|under|as) (?:an? )?(?:(?!{PERMANENT}|(?:per|the|his|her|their|this|our|same"
    rf"|employment|collective|labou?r|such)\b)\w+[ -]){{0,3}}?contracts?\b"
    r"(?! (?:manag|admin|special|officer|negot|lawyer|(?:of|for) (?:employment|service|work)))"
    r"|(?<!heures )(?<!horaire )(?<!travail )(?<!salaire )(?<!hebdomadaire )"
    r"contract(?:ual|ed)?(?! (?:(?:of|for) |hours|obligations?|rate|terms?|notice|salary|pay"
    r"|entitle))"
    r"|(?<!temps de travail )(?<!heures )(?<!horaire )(?<!duree )(?<!duree du travail )"
    r"(?<!salaire )(?<!base )contractuel(?:le)?|(?:independent )?contractor"
    r"|sous contrat(?! de (?:travail|service))"
    r"|freelance\w*|pigiste"
    r"|travailleur autonome"
)
CASUAL = (
    r"(?<!business )(?<!smart )casual|(?:taken on|employed|engaged|hired|works?|worked"
    r"|working) (?:\w+ )?casually"
    r"|occasional(?:ly)? (?:basis|employee|worker|staff)|(?:on an )?as[ -](?:needed"
    r"|required) basis"
    r"|per diem|relief (?:\w+ )?(?:staff|worker|basis|employee|position)|on-call|zero-hours?"
    r"|sur appel|occasionnel(?:le)?(?:ment)?"
    r"|on a casual"
)
SEASONAL = (
    r"seasonal(?:ly)?|saisonni(?:er|ere)|(?<=emplois )saisonniers|(?<=contrats )saisonniers"
    r"|(?<=postes )saisonniers|on a seasonal|(?<=the )season (?:lasted|ran|runs|began|starts?"
    r"|started)|(?:works?|worked|employed|hired|engaged) (?:\w+ )?(?:for|by) the season|(?:deux"
    r"|trois|quatre|plusieurs) saisons"
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
    r" (?:list|roll|pool|establishment|payroll|roster|terms|engagement|help|hand)\b|"
    r" (?:and|et) (?:a )?(?:full|part|temps|plein)[ -]|"
    r"[ -](?:\w+ )??(?:employee?s?|positions?|basis|staff|job|role|status|worker|labou?rer|member"
    r"|team member|appointment|employment|hire|post|capacity|contract|work|associate|resource"
    r"|emploi|poste|statut|salariee?|travailleu(?:r|se)|contrat|regime)\b"
    r"|[ -](?:based|basis|to hire|farm|agricultural|foreign|from|since|between)\b"
    r"| ?[,;/)(-]? ?(?:a )?(?:full|part|temps|plein)[ -]"
)
SAME_NOUN = phrase(r"[^.,;:\n]{0,30}(?:\n[^.,;:\n]{0,20})?")
STANDS_ALONE = phrase(r" ?[,;/()\n\t.]|$| (?:and|et|but|for|until|covering|while|only)\b")
PERSON_IS = phrase(r"\b(?:as|is|was|comme|est|etait) (?:an?|une?) $")
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
OTHERS = phrase(
    r"(?:[ ,/-]|and|et|or|ou|\b(?:permanent|temporary|full|part|time|regular|seasonal|casual|temps"
    r"|plein|partiel|a)\b){0,8}"
    r"(?:employees|workers|members|associates|colleagues|students?|cooks|servers|drivers|nurses"
    r"|developers|engineers|positions|technicians|guards|cashiers|labou?rers|etudiante?s?|employes"
    r"|salaries|travailleurs|studies|studying|programs?|programme|course|mba|degree|etudes|interns"
    r"|stagiaires|contractors|vacanc\w+|helpers|hires|recruit\w+|equivalents?|fte|residents?"
    r"|housing|work permits?|(?:foreign )?worker (?:permits?|visas?|programs?)|permits?|visas?"
    r"|foreign workers?)\b"
)
LED = phrase(
    r"\b(?:supervis\w*|manag(?:ed|es|ing)|le(?:d|ads?|ading)|train(?:ed|s|ing)|mentor\w*|hir(?:es"
    r"|ing)|(?<!was )(?<!been )(?<!were )hired|recruit\w*|team of|crew of|oversaw|oversee\w*"
    r"|coordinat\w*|schedul(?:ed|ing)|encadr\w*|supervisait|form(?:e|ait|er)|dirig\w*|equipe de"
    r"|of \d+|hire|studied|studying|study|student|enrol\w*|etudi\w*|support\w*|assist\w*|while"
    r"|formerly|our|all|various|several)"
    r"(?: (?:\w+ ){0,3})$|(?<!\d)(?!(?:19|20)\d\d)\d{1,3} (?:\w+ )?$"
    r"|(?<!positions )(?<!posts )(?<!jobs )(?<!roles )\b(?:are|were|sont|etaient) (?:\w+ )?$"
    r"|\b(?:the rest|the others|le reste|les autres) (?:\w+ )?$"
    r"|\b(?:two|three|four|five|six|several|deux|trois|quatre|cinq|plusieurs|des|les|nos|aux)"
    r" (?:\w+ )?$"
)
SINGULAR = phrase(
    r"\b(?:(?:is|was|been|are|were) (?:on|among|part of|member of) (?:our|the)|partie de notre"
    r"|parmi notre|as (?:a|an|our)|is (?:a|an|our)|was (?:a|an|our)|one of|works?|worked|employed"
    r"|statut"
    r"|status|type|position|poste|emploi|en)(?: \w+){0,3}[ :\t]{0,2}$"
)
NEGATED = phrase(
    r"\b(?:not|never|non|pas|than|from|of being|no|without|sans|aucune?)"
    r"(?: (?:on|of|in|among|part of|one of|(?:sur|parmi) la|dans le))?"
    r"(?: (?:an?|en|a|de|un|une|any|d'une?|the|our|notre|le|la))?(?: (?:contrat|poste|emploi"
    r"|contract|position"
    r"|job))? ?$"
)
FUTURE = phrase(
    r"\b(?:looking for|seek(?:s|ing)?|in need of|advertis\w+|recherch(?:e|ons)|cherch(?:e|ons)"
    r"|recrutons|will be|would be|upon (?:his|her|their) (?:return|arrival)|sera|serait|seront"
    r"|aura"
    r"|intends?|wish(?:es)?|hopes?|souhaite\w*|prevoit|if|lorsqu'il|lorsqu'elle)\b"
)
OFFERED = phrase(r"\b(?:offer(?:s|ed|ing)?|propos\w+|offr\w+)\b")
TURNED = phrase(
    r"\b(?:transform\w+|convert\w*|chang(?:ed|e)|became|becomes?|become|devenue?|made|turned"
    r"|upgraded|moved|passe[er]?|titularisee?|confirmed|then|puis|ensuite|now|since)\b"
    r"(?: [\w']+){0,5} ?$"
)
"""What comes before the last of several states."""

AT_FIRST = phrase(
    r"\b(?:initially|originally|at first|first|at the (?:outset|start|beginning)|au depart|d'abord"
    r"|initialement|dans un premier temps|au debut|a l'origine|(?:started|began|hired"
    r"|joined) (?:us )?as)\b"
)
SUBJECT = phrase(r"[\W_]*(?:an?|one|another|une?|une? autre) (?!titre )(?:\w+ )?\Z")
"""How a sentence on someone else begins: "A full-time nurse visits the site"."""

OF_THE_EMPLOYEE = phrase(
    r"[ ,/-]?(?:(?:and|et|permanent|temporary|full|part|time|contract|regular|fixed|term"
    r"|seasonal|casual|temps"
    r"|plein|partiel|a)\b[ ,/-]*){0,6}(?:employee|position|contract|job|role|post|appointment"
    r"|engagement|basis"
    r"|status|contrat|poste|emploi|salarie|[^.;\n]{0,60}, (?:he|she|they|il|elle|mr|ms|mrs|mme"
    r"|m)\b)"
)
BEFORE_JOB = phrase(
    r"[^.;]{0,60}\b(?:preced\w+|before (?:his|her|their|being)|avant (?:son|sa|d'etre))\b"
)
MANAGED_CONTRACT = phrase(
    r"\b(?:signed|negotiat\w+|review\w*|sign\w*|draft\w*|breach|terms of (?:the|an?)|per"
    r"|employment|procur\w+|award\w*|administ\w+|manag\w+)(?: \w+){0,2} ?$"
)
