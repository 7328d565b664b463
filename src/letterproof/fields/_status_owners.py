"""Whose words of status are: this person's, other people's, or nobody's."""

from letterproof.fields._plain import phrase
from letterproof.fields._status_words import POST
from letterproof.patterns import regex

PAPER = phrase(
    r"\b(?:licen[cs]e|permit|lease|patent|accreditation|registration|guarantee|permis|bail"
    r"|agrement|passport|visa)\b[^;\n]{0,50}\Z"
)
"""Papers, too, go on without a term."""

OF_WORKS = phrase(
    r" (?:of|with|for|du|de la|avec|pour) (?:the|our|this|la|le|notre|ce) (?:[\w-]+ ){0,4}?"
    r"(?:projects?|clients?|customers?|building|plant|works|phase|dam|road|chantier|projet|batiment"
    r"|ouvrage)\b"
)
"""Behind "contract": what a firm does for its clients."""

BUILDER = phrase(
    r"\b(?:main|general|prime|sub|building|civil|roofing|(?:mr|mrs|ms|miss"
    r"|dr)\.? (?:[\w.]+ )?)[ ]?\Z"
)
"""Before "contractor": another firm, or a surname."""

DONE = phrase(
    r"\b(?:fait|faisait|suivi|effectue|accompli|did|done|doing|completed|undertook|undertaken"
    r"|attended)(?: (?:un|une|son|des|an?|his|her|the|summer|short))*[ ]?\Z"
)
WITH_US = phrase(
    r"\b(?:chez nous|notre|nos|au sein|with us|here|our|this (?:company|firm|school|hospital"
    r"|office)|under my|sous ma)\b"
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
    r"\b(?:supervis(?:ed|es?|ing|ion of)|manag(?:ed|es|ing)|le(?:d|ads?|ading)|train(?:ed|s|ing)"
    r"|mentor\w*|hir(?:es"
    r"|ing)|(?<!was )(?<!been )(?<!were )hired|recruit\w*|team of|crew of|oversaw|oversee\w*"
    r"|coordinat(?:ed|es?|ing)|schedul(?:ed|ing)|encadr\w*|supervisait|form(?:e|ait|er)|dirig\w*"
    r"|equipe de"
    r"|of \d+|hire|studied|studying|study|student|enrol\w*|etudi\w*|support(?:ed|s|ing)?"
    r"|assist(?:ed|s|ing)?|while"
    r"|formerly|our|brief(?:ed|s|ing)|take on|takes on|we (?:hire|employ|use|need|engage)(?!"
    r" (?:him|her|them|m[rsx]))|all|various|several)"
    r"(?: (?:\w+ ){0,3})$|(?<![\d/.-])(?!(?:19|20)\d\d)\d{1,3}(?! (?:months?|mois|years?|ans?"
    r"|annees?|weeks?|semaines?|days?|jours?|hours?|heures?)\b) (?:\w+ )?$"
    r"|\b(?:\d+|some|many|most|half|several|all|none|few|la plupart|certains) (?:of|d'|de)"
    r" ?(?:them|whom|these|those|us|our|entre eux|eux|ceux-ci)(?: (?:are|were|being|work))? $"
    r"|\b(?:who|which|that|they all|others|people|students|staff) work(?: only)? $"
    r"|(?<!positions )(?<!posts )(?<!jobs )(?<!roles )(?<!hours )(?<!terms )(?<!conditions"
    r" )(?<!engagements )(?<!contracts )(?<!contrats )(?<!postes )(?<!fonctions )(?<!emplois )"
    r"(?<!appointments )(?<!employments )(?<!periodes )(?<!periods )"
    r"\b(?:are|were|sont|etaient) (?:\w+ )?$"
    r"|\b(?:the rest|the others|le reste|les autres) (?:\w+ )?$"
    r"|\b(?:two|three|four|five|six|several|deux|trois|quatre|cinq|plusieurs|des|les|nos|aux)(?!"
    r" (?:months?|mois|years?|ans?|annees?|weeks?|semaines?|days?|jours?|hours?|heures?|seasons?"
    r"|saisons?)\b)"
    r" (?:\w+ )?$"
)
SINGULAR = phrase(
    r"\b(?:(?:is|was|been|are|were) (?:on|among|part of|member of) (?:our|the)|partie de notre"
    r"|parmi notre|as (?:a|an|our)|is (?:a|an|our)|was (?:a|an|our)|one of|works?|worked|employed"
    r"|statut"
    r"|status|type|position|poste|emploi|en)(?: \w+){0,3}[ :\t]{0,2}$"
)
"""How a sentence on someone else begins: "A full-time nurse visits the site"."""
CROWD = phrase(
    r"(?:[ ,/-]|\b(?:and|et|or|permanent|temporary|full|part|time|regular|seasonal|casual|fixed"
    r"|term|relief"
    r"|temps|plein|partiel)\b){0,10}"
    r"(?:staff|personnel|help|labou?r(?! (?:contract|agreement))"
    r"|workforce|crews?|people|main-d'oeuvre|hands|contracts|posts"
    r"|postes|contrats)\b(?! member)"
)
"""People without number: the person only where they are said to be of these."""
OF_CROWD = phrase(
    r"\b(?:is|was|be|been|being|remains?|became|as|on|under|among|part of|joined|(?:one|member"
    r"|those|some) of"
    r"|est|etait|fait"
    r" partie"
    r"|faisait partie|(?<=partie )du|(?<=membre )du|parmi|dans)(?:[\s,-]{1,3}(?:our|the|its|their"
    r"|a|notre|le|member"
    r"|successive|two"
    r"|several|consecutive|series|fixed|term|of|permanent"
    r"|seasonal|casual"
    r"|temporary|regular|full|part|time|[a-z]+ly))*[\s,-]*$|[:\t] ?$"
    r"|\b(?:his|her|their|sa|son) (?:\w+ )?(?:category|grade|rank|position|post|status"
    r"|classification|categorie|rang|poste|statut|fonction) (?:is|was|has been|est|etait"
    r"|a ete) [^.;:]{2,45}, $"
)
STANDARD = phrase(
    r"(?: (?:post|week|hours|load|schedule|employee|staff|work|job|employment))?[)]? "
    r"(?:(?:with|for|at|in|chez|pour|dans|a) (?:us|our|this|the|here|nous|notre|cette|cet|la|le)"
    r"(?: [\w-]+){0,2} |(?:here|ici|y) )?"
    r"(?:(?:etant|est|etait) (?:chez nous|ici) de|(?:est|etait|etant|equivaut|correspond\w*"
    r"|represente|compte|s'eleve|se monte)(?: (?:fixee?|egal"
    r"|definie?))?(?: (?:de|a|sur))?|is|was|being|means|meant"
    r"|equals|counts? as|consists?|stands? for)(?: (?:defined|set|reckoned|counted|understood)"
    r"(?: as| at)?)? (?:[\d(]|an? |of |forty|thirty|from|quarante|trente)"
    r"|[ -]equivalents?"
)
"""What the house calls full time: "full-time with us is 40"."""
OF_STANDARD = phrase(
    r"(?:\d ?%|per ?cent|0[.,]\d+|half|thirds?|quarters?|fifths?|moitie|tiers|quarts?|out|instead"
    r"|short|less) (?:of|than|d'|de|du)"
    r" ?(?:[\w.-]+ ){0,3}$|\b(?:reference|comparable|equivalente?)(?: (?:a|de|of|in|to|d'un|en"
    r"|an?))* ?$|\b(?:compared (?:to|with)|against|where) (?:[\w.-]+ ){0,3}$"
)
"""A part of full time is told: "at 60% of our full-time week"."""
ANCHOR = phrase(
    r"\b(?:he|she|they|his|her|him|their|himself|herself|il|elle|son|sa|ses|lui"
    r"|the (?:\w+ )?(?:employee|incumbent|bearer|above|worker|individual)|l'interessee?|la salariee"
    r"|le salarie|l'employee?|(?:mr|ms|mrs|mx|miss|dr|mme|mlle|monsieur|madame)\b|m\. "
    r"|employed|hired|engaged|appointed|recruited|taken on|took|joined|works|worked|working|served"
    r"|serves|employee|embauchee?|engagee?|recrutee?|employee?|occup\w+|travaill\w+|exer[cç]\w+"
    r"|rapports? de travail|relations? de travail"
    r"|certif\w+|confirm\w*|attest\w+|was (?:with|our|its)|has been|(?:is|was) an?)\b"
    rf"|\b{POST}\b"
)
"""What shows that a sentence speaks of this person or this post."""
PEOPLE = phrase(
    r"\b(?:people|students|colleagues|others|those|teachers|employees|workers|staff"
    r"|members|employes|salaries|collegues|etudiants|gens|equipe)\b"
)
PERSON = phrase(
    r"\b(?:he|she|they|his|her|their|him|il|elle|son|sa|lui|mr|ms|mrs|mx|miss|dr|mme|mlle"
    r"|monsieur|madame)\b|\bm\.(?= )"
)
OURS = phrase(
    r"(?:^|[,;:(] |\b(?:is|was|as|been|being|and) )(?:(?:mr|ms|mrs|mx)\.? [\w'-]+,? )?(?:our|its)"
    r"(?:[ -](?:permanent|regular|full|part|time|temporary|seasonal|casual))*[ -]$"
)
REPLACED = phrase(
    r"\b(?:replaced|succeeded|filled|followed|covered|relieved|taken over|remplacee?|suppleee?"
    r"|secondee?|aidee?|relayee?) (?:by|par)\b[^.;,]*$"
    r"|\b(?:replac(?:es|ed|ing)|covered for|stood in for|remplac(?:e|ait|ant|ee?)) (?:an?|une?) \Z"
    r"|\b(?:dont|of (?:whom|which|these)|among them|parmi (?:lesquels|eux)) (?:[\w-]+ ){1,3}"
    r"(?:(?:are|were|is|was|work\w*|sont|etaient|travaill\w+) )?(?:on |a |en |in )?(?:an? )?\Z"
    r"|\b(?:mr|ms|mrs|mx|dr|m|mme|mlle)\.? [^.;:()]{3,50}, (?:who|qui) (?:is|was|est|etait)"
    r" (?:an? |une? )?(?:[\w-]+ )?\Z"
)
"""Someone else comes in, whose status is told, or some of many."""

STUDIES = phrase(
    r"\b(?:suivie?s?|poursuivie?|suivait|poursuivait|prepare|preparait|pursued|pursuing|attended"
    r"|completed|completing|took|read|obtenue?|obtained|earned|doing|did)(?: (?:also|aussi|by))?"
    r"(?: an?| his| her| un| une)? ?$"
)
STUDY = phrase(
    r"[ ,]{0,2}(?:(?!travail|work)[\w'-]+ ){0,3}?(?:d'|l')?(?:diplom[ae]|masters?|licence|degree"
    r"|courses?|studies|etudes|formation|cours|certificat|certificate|bts|mba|doctorat|doctorate)\b"
)
"""Studies, in part of the time."""

THINGS = phrase(r" [a-z]{3,}[^s\W]s(?: (?:of|at|and|in|for|to|with|on|from)\b|[.,;\n]|$)")
"""Several of a kind follow: licences, works."""

TAUGHT = phrase(
    r"(?:\A|[ ,\n])(?!(?:works?|worked|working|employed|engaged|hired|appointed|does|is|was|has"
    r"|had|as"
    r"|served)\b)(?:\w+(?:ed|ing)|led|taught) (?:(?:the|our|all|several|various"
    r"|many|some) )?\Z"
)
"""A verb before people of a status: "coached part-time referees"."""

THOSE = phrase(
    r" (?!hours|days|nights|evenings|mornings|weekends|weeks|months|years|terms|shifts|jobs|roles"
    r"|posts|contracts|always|thus|besides|plus|duties|basis|status)[a-z]{3,}[^s\W]s\b"
)

THROUGHOUT = phrase(
    r"\b(?:both|all|throughout|always|each|every|either|whole|entire|les deux|toujours|tous|toutes"
    r"|chacun\w*|(?:toute|durant|pendant) (?:la|cette|sa|ces|ses) (?:\w+ )?(?:duree|periodes?"
    r"|annees?"
    r"|carriere))\b"
    r"|\b(?:following|below|listed|several|various|two|three) (?:[\w-]+ )?"
    r"(?:positions|posts|roles|capacities|jobs|designations|periods|functions)\b"
    r"|\b(?:positions|posts|roles|capacities|jobs|designations|functions) (?:below|hereunder"
    r"|as follows|listed|(?:given |shown )?in the table)\b"
    r"|\b(?:postes|fonctions|emplois|qualites) (?:suivante?s|ci-(?:apres|dessous)|successi\w+)\b"
)
"""What is told of all of the jobs at once, or of those listed below."""

VACANT = phrase(
    r"[^.;\n]{0,60}\b(?:is|are|was|were|est|sont|etait) (?:(?:now|still|currently|being|a|to be) )?"
    r"(?:advertised|vacant|filled|posted|available|pourvoir|vacante?)\b"
)
"""A post that waits for somebody."""
OWN = phrase(rf"[:\t]|{PERSON.pattern}")
LABELLED = phrase(r"[:\t] ?(?:[^.;\n]{0,40})$")
VERB = phrase(
    r"\b(?:is|are|was|were|has|have|had|be|works?|employs?|needs?|holds?|runs?|offers?|provides?"
    r"|est|sont|etait|etaient|a|ont|travaillent?|emploie|compte|offre)\b"
)
SUBJECT = phrase(r"[\W_]*(?:an?|another|une?|une? autre) (?!titre )(?:\w+ )?\Z")
OF_THE_EMPLOYEE = phrase(
    r"[ ,/-]{0,2}(?:(?:and|et|permanent|temporary|full|part|time|contract|regular|fixed|term"
    r"|seasonal"
    r"|casual|temps|plein|partiel|a)\b[ ,/-]*){0,6}(?:employee|position|contract|job|role|post"
    r"|appointment|engagement|basis|status|contrat|poste|emploi|salarie|[^.;\n]{0,60}, (?:he|she"
    r"|they"
    r"|il|elle|mr|ms|mrs|mme|m)\b|[.,;]|$)"
)
"""What makes a sentence that begins so one on the person after all."""
NAMED = regex(
    r"(?:[A-ZÀ-Ý][\w'’-]+ ){1,3}(?P<last>[A-ZÀ-Ý][\w'’-]+),? (?:is|was|works?|worked|has|had"
    r"|travaille"
    r"|travaillait|est|était|a|came|joined)\b"
)
"""A sentence whose subject is a full name."""
