"""The words that say a job is held today, English and French, in plain text."""

from letterproof.fields._plain import phrase

_NO_DATE = r"(?! (?:of|on|de|du|d'|when|ou))"
_NO_CLAUSE = r"(?! (?:he|she|they|it|that|which|qu))"
_PRESENT = (
    r"(?:(?:the|la) (?:date|day|time|moment) (?:of (?:(?:this|the|the present) (?:letter"
    r"|certificate"
    r"|document|attestation)|(?:the )?(?:signing|writing|issue|issuance|signature)(?: of this"
    r" \w+)?)|hereof|de (?:la )?(?:signature|redaction|delivrance|presente)(?: de(?: la| cette|s)"
    r" \w+)?|des presentes)|(?:the )?(?:present|current)(?: (?:day|date|time|moment))?|(?:this"
    r"|the) (?:day|date"
    rf"|moment){_NO_DATE}{_NO_CLAUSE}|(?!(?<=\t)date (?!d')[a-z])date(?: d'aujourd'hui)?{_NO_DATE}"
    r"|now|today(?:'s date)?|currently|ongoing|continuing|ce jour|aujourd'hui|maintenant"
    r"|present(?:ement)?"
    r"|actuel(?:lement)?|(?:l'heure|la date) actuelle|en cours"
    r"|still (?:employed|working|serving|with us|here|in (?:service|employment|post))"
    r"|(?:toujours|encore) (?:en (?:poste|fonctions?|service|emploi|cours)|employee?))\b"
)

TO_PRESENT = phrase(
    r"(?: ?[rg]\.)?\.?(?:,? ?\([^()\n]{0,40}\))?,?[ \t]?(?:onwards?,? ?)?(?:(?:and"
    r"|et) )?(?:-{1,3}(?= ?till? date)"
    r" ?(?:to|till?)|-{1,3}|[~∼〜～]|to|to-|un?till?|till"
    r"|til|up ?to|through|thru|au|a|jusqu'(?:a|au|en))?"
    rf"[ \t]?\(?(?P<words>(?<=[-~∼〜～\so'(])(?<!\n\n)(?:the )?{_PRESENT})"
    r"(?P<ie>[ ,;:(-]{0,3}(?:i\.?e\.?|that is|soit)?)"
)
PRESENT_LATER = phrase(
    rf"\b(?P<words>(?:to|un?till?|till|up ?to|through|au|a|jusqu'(?:a|au|en)) {_PRESENT})"
)
STAYED = phrase(
    r",? ?(?:and|et) (?:(?:he|she|they|il|elle) )?(?:is|are|has|have|remains?|continues|est|demeure"
    r"|n')\b(?=[^.;\n]{0,50}\b(?:with us|here|stayed|remained|left|quitte|our|part of|parmi nous"
    r"|chez nous|des notres|reste)\b)[^.;\n]{0,60}?\b(?P<words>to this day|ever since|since then"
    r"|since(?= ?[.,;]|$)|still|today|to date|never|a ce jour|toujours|depuis(?= ?[.,;]|$)"
    r"|jamais)\b"
)
"""Behind the date of any event: that the person has been there from then on."""

OURS = phrase(r"[\s\"'(-]*(?:we|i|our|nous|notre|nos|je|the (?:company|firm|business|shop))\b")

PRESENT_CELL = phrase(rf"\t(?:to |- ?)?(?P<words>{_PRESENT}|current|still (?:employed|working))")

BELOW = phrase(
    rf"[ \t]*\n+[ \t]*(?P<words>(?:(?:to|till|until|a|jusqu'a) )?{_PRESENT})[ .]*(?:\n|$)"
)
"""On the line below a date."""

BLANK = phrase(r"[ ]*(?:[._…-]{3,}|\[[^\]\n]{0,40}\]|x{3,}|tb[acd]\b|\?+)[ .]*(?:\n|$)")
"""What stands behind a label where nothing was filled in."""

IS_PRESENT = phrase(
    r"(?:-|n/a|not applicable|s/?o)?[ ,(:-]{0,3}(?:(?:to|un?till?|till?|up ?to|a|jusqu'(?:a|au)"
    r"|as (?:of|on)"
    rf"|toujours|still) )?(?:{_PRESENT}|still\b|none\b|nil\b|aucune?\b|neant\b|pas de date"
    rf"|sans objet|non applicable|open\b|active\b|continu(?:ing|es"
    rf"|ed)\b|employed\b"
    rf"|en poste\b"
    r"|en fonction\b|toujours\b|actif\b|active\b|serving\b|in service\b)[^\n\t]{0,40}"
)
"""What stands behind the label of an end where there is none yet."""

HAS_BEEN_DOING = phrase(
    r"\b(?:has|have) been (?!(?:liv|resid|stay|stud|attend|train|volunteer|suffer|try|dat|look)"
    r"\w*ing\b)[a-z]+ing (?:for|with|at|in our|here)\b"
)
"""Someone's work in any verb, as in "has been driving for"."""

WAS = phrase(
    r"(?<!has )(?<!have )(?<!been )(?!(?:avait|had) (?:(?:already|first|initially|deja|d'abord) )?"
    r"(?:commence|debute|rejoint|integre|pris|started|begun|joined|come|entered"
    r"|ete (?:embauche|engage|recrute)|been (?:hired|engaged|recruited|taken)))\b(?:was|(?:l'"
    r"|nous |notre )?a quittes?|n'est plus|were|had"
    r"|worked|served|held|left|resigned|etait|etaient"
    r"|avait|a ete|a travaille|a occupe|travaillait|occupait|fut)\b"
)
_ADVERB = (
    r"(?:(?:currently|presently|still|now|also|always|hereby|actively|gainfully|at present|today"
    r"|at the moment|,? ?as (?:i|we) write,?|actuellement|presentement|toujours|encore|bien|aussi"
    r"|egalement|a ce jour|aujourd'hui|depuis lors) )*"
)
_STILL_WORD = r"(?:currently|presently|still|now|actuellement|presentement|toujours|encore)"
_KIND = (
    r"(?:(?:an?|our|the|one of our|un|une|notre) )?(?:(?:[a-z]+ly |current |active |valued |regular"
    r" |permanent |confirmed |salaried |full[- ]?time |part[- ]?time |seasonal |casual |contract"
    r" |temporary |indefinite )[, ]{0,2}(?:and )?){0,3}"
)
IS_WORKING = phrase(
    r"\b(?:has|have) since [^.;]{3,30}? (?:held|been|worked|served|occupied|acted|filled|run|led)\b"
    r"|\b(?:has|have) (?:(?:continuously|also|since|consistently|always) )?been\b(?! (?:(?:hired"
    r"|recruited|appointed|engaged"
    r"|contracted|selected|taken on)\b(?![^.;]{0,80}?\b(?:since|continuously)\b)|issued"
    r"|promoted to the|granted|given|prepared|asked|informed|requested|told))"
    rf"|\bis {_ADVERB}{_KIND}(?:employed|employee|worker|working|engaged|serving|retained|posted"
    r"|deployed|with us|members? of (?:our|the|my)|member of|performing (?:\w+ )?dut)\b"
    r"|\b(?:is|remains|stays) (?:\w+ )?(?:on|in|under|with) (?:(?:our|the|his|her)(?: [\w']+)? "
    r"(?:payroll|rolls|books|strength|staff|employ|service|employment|sponsorship|team)|us)\b"
    rf"|\bis {_ADVERB}our (?=[a-z])|\bis (?:one of (?:ours|us)|an? bona fide employee)\b"
    r"|(?<![a-z] )\bemployed (?:(?:full|part)[- ]time )?since\b"
    rf"|\b{_STILL_WORD} (?:employed|working|works|holds|holding|serves|serving|with us|an employee"
    r"|our|a full|reports|earns|earning|here|occupies|performs|runs?|running)\b"
    r"|(?<!the )(?<!our )(?<!and )(?<!of )(?<!these )\bworks (?=(?:with|for|as|at|under"
    r"|here|full|part|on|in|from|an?|five|six|four|three|\d+|the|approximately|about|around|up to"
    r"|at least|no less|between|mon\w*|shifts|nights|remotely|exclusively|regularly)\b)"
    r"|\b(?:holds|occupies|fills) (?:the|an?|this|that|his|her|their) (?:[\w-]+ ){0,2}?(?:post"
    r"|position|role|title|designation|office|job)\b|\bholding the designation\b"
    r"|\b(?:serves|acts) (?:us|our|the|as|with|in)\b"
    r"|\bis in (?:his|her|their) [\w-]+ (?:year|month|season|term) (?:with|at|of|in)\b"
    r"|\bemploys (?:him|her|them|mr|mrs|ms|mx|dr|mme|m)\b"
    r"|\b(?:we|i) (?:still |currently )?(?:employ|have kept) (?:him|her|them|mr|ms|mrs)\b"
    r"|\best (?:(?:actuellement|presentement|toujours|bien|encore|aujourd'hui"
    r"|a ce jour),? )*(?:(?:un"
    r"|une|notre) )?(?:employee?\b|salariee?\b|a (?:notre|l')(?: ?)emploi|en (?:poste|fonctions?"
    r"|service|emploi)|au service|a notre service|parmi nous|des notres|titulaire|embauchee?\b"
    r"|membre|inscrite? (?:a|au|sur)|liee? (?:a|par)|permanente?\b|du nombre|chez nous|sous contrat"
    r"|[a-z -]{3,40} a temps (?:plein|partiel|complet))"
    r"|\b(?P<verb>travaille|occupe|exerce|oeuvre|assume|demeure) (?=actuellement|toujours"
    r"|presentement"
    r"|encore|chez|parmi|avec|ici|pour|au|dans|en|a |comme|le |les |la |l'|son |ses |depuis|un"
    r"|sous|quatre|cinq"
    r"|trois|jusqu'|\d)"
    r"|\bfait (?:(?:toujours|encore|bien|actuellement|aujourd'hui) )?partie d"
    r"|\bcompte parmi (?:les|nos|ses)|\ben (?:poste|service) depuis"
    r"|\ba notre emploi depuis|\b(?:certifi\w+|attest\w+|confirm\w+) employer\b"
    r"|\b(?:le|la|l')emploie\b|\bemployons (?:actuellement )?(?:m|mme|mlle|monsieur|madame)\b"
    r"|\bto (?:the )?(?:present|date)\b(?! of)|\btill (?:now|date)\b"
    r"|\bjusqu'a (?:ce jour|present|maintenant|aujourd'hui)\b|\ba ce jour\b"
)
STILL = phrase(
    r"\b(?:is|remains|still|are) (?:currently |presently |still |now )+(?:an? |our )?"
    r"(?:\w+[ -]){0,2}(?:employed|employee|working|serving|engaged|with us|here|running)\b"
    r"|\bcontinues? (?:to (?:do so|work|be employed|serve|hold|be|perform|occupy)|(?:his|her|their)"
    r" (?:employment|service|role|work)|working|as (?:an?|our)|in (?:this|the|his|her|that|our)"
    r" (?:role|position|capacity|job|post|service|employ\w*|same))"
    r"|\bremains? (?:employed|on (?:our |the )?(?:staff|payroll|books|strength)\b"
    r"|an? (?:\w+ ){0,2}(?:employee|member)|in (?:our|this|the)|on our"
    r"|with us"
    r"|our\b(?! (?:clients?|customers?|partners?|supplier|policy|landlord|neighbour)))"
    r"|\b(?:currently|presently) (?:works"
    r"|employed|holds|working|serves|serving|holding)\b|\bcurrent employee\b|\bactive employee\b"
    r"|\b(?:ongoing|continuing|current) employment\b"
    r"|\bstill (?:employed|working|works|with us|in our employ\w*|in service)\b"
    r"|\b(?:employment|relationship|contract|assignment|service|appointment|he|she)\b"
    r"(?:[^.;]|\.(?=\d)){0,60}?"
    r" (?:and )?(?:goes on|runs on|continues at|has not been interrupted|is so today)\b"
    r"|\b(?:presently|currently|now|still) (?:filled|held|occupied) by\b|\bstill in (?:employment"
    r"|post)"
    r"|\bemployee is (?:still )?active\b"
    r"|\b(?:employment|contract|assignment|service"
    r"|appointment)\b[^.;]{0,50}? is (?:\w+ )?(?:ongoing"
    r"|continuing|current|active|in force)\b|\b(?:and|which) (?:still )?continues(?= ?[.,;]| ?$)"
    r"|\b(?:is|remains) in (?:[\w-]+ )?(?:post|service|office|harness)\b|\bat the (?:time"
    r"|moment) of"
    r" writing,? (?:[^.;,]{3,60} )?(?:is|works|holds|serves)\b"
    r"|,? (?:which|what) (?:he|she|they) (?:still )?(?:remains?|is|holds?|does|occupies)\b"
    r"|\b(?:poste|fonctions?|emploi) qu'(?:il|elle) (?:occupe|exerce|assume)\b|\bce qu'(?:il"
    r"|elle) est\b"
    r"|\bno intention of (?:letting|parting|losing)\b|\bno end date (?:to|for|of)\b"
    r"|\bhas not (?:left|resigned)\b|\bkept (?:him|her|them) on\b"
    r"|\bto this day\b|\bever since\b"
    r"|\b(?:est|demeure|reste) (?:actuellement|toujours|encore|presentement) (?:employee?|salariee?"
    r"|en (?:poste|fonctions?|service|activite)|a notre(?: emploi| service)?|au service|parmi"
    r"|a l'emploi|chez nous"
    r"|des notres)"
    r"|\b(?:travaille|occupe|exerce) (?:actuellement|toujours|presentement|encore)"
    r"|\bl'est (?:encore|toujours)|\b(?:demeure|reste) (?:a notre|en poste|dans nos|au service"
    r"|parmi)"
    r"|\b(?:emploi|contrat|engagement|collaboration|cdi|cdd|lien)\b[^.;\n]{0,60}? (?:se poursuit"
    r"|court toujours|court encore|(?:(?:est|demeure|reste|etant) )?(?:toujours |encore |deja )?"
    r"en (?:cours(?! de)|vigueur))"
    r"|\b(?:est|demeure|reste) (?:(?:encore|toujours|aujourd'hui|actuellement) ){1,2}(?:a|dans) ce"
    r" (?:poste|jour)\b|\best (?:toujours|encore) l(?:e|a) sien(?:ne)?\b"
    r"|\b(?:encore|toujours),? (?:aujourd'hui|a ce jour|a (?:la date|l'heure))"
    r"|\b(?:aujourd'hui|a ce jour) (?:encore|toujours)\b"
    r"|\b(?:y est|y travaille|s'y trouve|y exerce|y demeure) (?:encore|toujours)(?= ?[.,;]|$)"
    r"|\best (?:toujours|encore) (?:la|des notres|en activite|liee? |au travail|sous contrat)"
    r"|\b(?:serves|works|stays|teaches|does so|remains|is|are) (?:us |here |there "
    r"|with us )?still\b"
    r"|\bis (?:now|today|at present|currently|presently) (?:with us|one of us|in our)\b"
    r"|\b(?:has|have) (?:now |so far )been with us\b"
    r"|\b(?:employment|contract|engagement|appointment|service)\b(?:[^.;]"
    r"|\.(?=\d)){0,60}? (?:is|remains)"
    r" (?:still )?(?:in (?:force|effect)|alive|on foot|running)\b"
    r"|\bhas not changed (?:his|her) (?:post|position|role)\b|\bas (?:we|i) (?:write|sign)\b"
    r"|\bcourt (?:toujours|encore)\b|\b(?:n'a|sans avoir) (?:pas |jamais )?(?:quitte|cesse"
    r"|change)\b"
    r"|\baucune date de fin|\b(?:emploi|poste|fonctions?) actuell?e?s?\b|\brien n'a change\b"
    r"|\ba l'heure (?:actuelle|ou (?:nous|j'))"
)
NOW = phrase(
    r"\b(?:his|her|their|its|the employee's) (?:current|present) (?:\w+ )?(?:salary|position|role"
    r"|title|wage|hourly|pay|job|annual|gross|base|duties|responsibilities|designation|compensation"
    r"|remuneration|hours|schedule)\b"
    r"|\b(?:his|her|their) (?:\w+,? ){1,5}?now (?:stands|is)\b"
    r"|\bson (?:salaire|poste|emploi|horaire) (?:\w+ )?actuel\b|\b(?:he|she|they) (?:works|earns"
    r"|receives|draws|(?:is|are) (?:paid|based|responsible|scheduled|assigned|attached|posted"
    r"|entitled"
    r"|in charge|remunerated|accountable)|reports)\b"
    r"|\b(?:il|elle) (?:est (?:affecte|charge|responsable|remunere|paye|poste|base|rattache)"
    r"|doit|a droit|beneficie|dispose)"
    r"|\b(?:il|elle) (?P<verb>travaille|occupe|gagne|percoit|recoit|touche)\b"
    r"|\b(?:depuis|since) [^.;]{3,30}, (?:il|elle|he|she) (?:est|is)\b"
    r"|\b(?:at this (?:very )?moment|en ce moment(?: meme)?)\b(?! (?:la|ou|que|when|in))"
    r"|\b(?:il|elle|he|she|and|who|et|qui|(?:mr|ms|mrs|mx|dr|m|mme|mlle|monsieur"
    r"|madame)\.? [a-z' -]{2,30}) (?:is (?:now|today|at present|currently|presently)"
    r"|est (?:aujourd'hui"
    r"|actuellement|a present|desormais|maintenant|presentement))"
    r"(?! (?:retire|retrait|settled|living|resid|studying|looking|seeking|gone|at (?!our)"
    r"|in [a-z]+ada)|e)\b"
    r"|\bje (?:supervise|dirige|encadre) (?:le travail|m|mme|monsieur|madame)\b"
    r"|\bi (?:supervise|manage) (?:his|her|him|mr|ms|mrs)\b"
    r"|\b(?:at (?:the )?present(?: time)?|as of (?:today|now|this date)|as on date|as (?:i"
    r"|we) write"
    r"|today|actuellement|presentement|aujourd'hui),? (?=(?:he|she|they|mr|ms|mrs|il|elle|m|mme)\b)"
)
PAST = phrase(
    r"\b(?:he|she|they|who|il|elle|nous) (?:was (?:employed|working|our|an?)|worked|served|left"
    r"|resigned|a (?:travaille|ete (?:employ|notre|salari))|etait|a quitte|travaillait|occupait)"
    r"|\b(?:was|were) (?:employed|in the employ|our|relieved)\b|\bdid work for us\b"
    r"|\b(?:has|have) worked with us till\b"
)
"""A job spoken of as over: a present tense near it is then no proof."""

OF_EMPLOYER = phrase(r"(?:employ|emploi|certifi|attest|confirm|compt|kept|have kept|we )")
"""A verb whose subject is the employer, who speaks of the candidate by it."""

FIRST_PERSON = phrase(
    r"\bi (?:am|have|currently|still|continue)\b|\bje (?:suis|travaille|occupe)\b"
    r"|\bundersigned (?:has|is)\b|\bsoussignee? (?:est|a ete)\b"
)
VACANT = phrase(r"\b(?:vacant|open|unfilled|recruiting|vacante?|a pourvoir|vacancy|candidature)\b")
