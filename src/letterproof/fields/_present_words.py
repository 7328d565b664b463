"""The words that say a job is held today, English and French, in plain text."""

from letterproof.fields._plain import phrase

_PRESENT = (
    r"(?:(?:the )?(?:present|current)(?: (?:day|date|time|moment))?|(?:this|the) (?:day|date"
    r"|moment)|date"
    r"|now|today(?:'s date)?|currently|ongoing|ce jour|aujourd'hui|maintenant|present(?:ement)?"
    r"|actuel(?:lement)?|(?:l'heure|la date) actuelle|date(?: d'aujourd'hui)?|en cours)\b"
)

TO_PRESENT = phrase(
    r"\.?(?:,? ?\([^()\n]{0,40}\))?,?[ \t]?(?:(?:and|et) )?(?:-{1,3}|[~∼〜～]|to|to-|un?till?|till"
    r"|til|up ?to|through|thru|au|a|jusqu'(?:a|au|en))?"
    rf"[ \t]?(?P<words>(?<=[-~∼〜～\so'])(?<!\n\n)(?:the )?{_PRESENT})"
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

END_IS_PRESENT = phrase(
    r"\b(?:(?:end|leaving|relieving|exit|last|termination|fin|sortie|depart|to|until|till|au"
    r"|jusqu'(?:au|a))(?: (?:date|day|of [a-z]+|d'emploi|de contrat))?|d\.?o\.?[lr])"
    r" ?[:\t] ?(?:-|n/a|not applicable|s/?o)?[ ,(-]{0,3}(?:(?:to|until|till|up to|a|jusqu'a) )?"
    rf"(?:{_PRESENT}|still (?:employed|working)|active\b)"
)

HAS_BEEN_DOING = phrase(
    r"\b(?:has|have) been (?!(?:liv|resid|stay|stud|attend|train|volunteer|suffer|try|dat|look)"
    r"\w*ing\b)[a-z]+ing (?:for|with|at|in our|here)\b"
)
"""Someone's work in any verb, as in "has been driving for"."""

WAS = phrase(
    r"\b(?:was|were|had|worked|served|held|left|resigned|etait|etaient|avait|a ete|a travaille"
    r"|a occupe|travaillait|occupait|fut)\b"
)
_STILL_WORD = r"(?:currently|presently|still|now|actuellement|presentement|toujours|encore)"
IS_WORKING = phrase(
    r"\b(?:has|have) (?:(?:continuously|also|since|consistently|always) )?been\b(?! (?:issued"
    r"|promoted to the|granted|given|prepared|asked))"
    rf"|\bis (?:{_STILL_WORD} )?(?:an? |our )?(?:(?:full|part|permanent|regular|valued|current"
    rf"|active)[- ]?(?:time)? ){{0,2}}(?:employed|employee|working|engaged|serving|with us|on our"
    r"|member|a member)\b"
    rf"|\b{_STILL_WORD} (?:employed|working|works|holds|holding|serves|serving|with us|an employee"
    r"|our|a full|reports|earns|earning)"
    r"|\b(?:he|she|they|who) (?:currently |presently )?works\b|\bworks (?:with us|for us|for our"
    r"|at our|here|as an?|full|part)\b"
    r"|\best (?:actuellement |presentement |toujours |bien )*(?:employee?\b|salariee?\b|a (?:notre"
    r"|l')(?: ?)emploi|en poste|au service|a notre service|parmi nous|titulaire|embauchee?\b"
    r"|membre)"
    r"|\b(?:travaille|occupe|exerce) (?:actuellement|toujours|presentement|chez|pour|au sein|dans"
    r"|a titre|comme|en tant|le poste|les fonctions|depuis|un poste|a temps)"
    r"|\bfait partie de|\ben poste depuis|\ba notre emploi depuis"
    r"|\bto (?:the )?(?:present|date)\b(?! of)|\btill (?:now|date)\b|\bjusqu'a ce jour\b"
    r"|\ba ce jour\b"
)
STILL = phrase(
    r"\b(?:is|remains|still|are) (?:currently |presently |still |now )+(?:an? |our )?"
    r"(?:\w+[ -]){0,2}(?:employed|employee|working|serving|engaged|with us)\b"
    r"|\bcontinues? (?:to (?:work|be employed|serve|hold|be)|(?:his|her|their) (?:employment"
    r"|service|role)|working|in (?:this|the|his|her|that) (?:role|position|capacity))"
    r"|\bremains? (?:employed|an employee|in (?:our|this|the))|\b(?:currently|presently) (?:works"
    r"|employed|holds|working|serves|serving|holding)\b|\bcurrent employee\b|\bactive employee\b"
    r"|\bstill (?:employed|working|works|with us)\b"
    r"|\b(?:est|demeure) (?:actuellement|toujours|encore|presentement) (?:employee?|salariee?"
    r"|en poste|a notre|au service|parmi|a l'emploi)"
    r"|\b(?:travaille|occupe|exerce) (?:actuellement|toujours|presentement|encore)"
)
NOW = phrase(
    r"\b(?:his|her|their|its|the employee's) (?:current|present) (?:\w+ )?(?:salary|position|role"
    r"|title|wage|hourly|pay|job|annual|gross|base)\b"
    r"|\bson (?:salaire|poste|emploi) (?:\w+ )?actuel\b|\b(?:he|she|they) (?:works|earns|receives"
    r"|is paid)\b|\b(?:il|elle) (?:travaille|occupe|gagne|percoit|recoit)\b"
)
FIRST_PERSON = phrase(
    r"\bi (?:am|have|currently|still|continue)\b|\bje (?:suis|travaille|occupe)\b"
)
