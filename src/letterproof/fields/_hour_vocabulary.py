"""What words of working time look like: the pattern of every tag of `_hour_words`."""

from letterproof.fields._numbers import FIGURES, TENS, WORD

_WORDS = rf"(?:dix-(?:sept|huit|neuf)|(?:{TENS})(?:(?:-et-| et |[- ])(?:{WORD}))?|{WORD})"
NUMERAL = rf"(?:{FIGURES}|{_WORDS}\b)"
_BREAK_NOUN = (
    r"(?:lunch|meals?|breaks?|dinner|supper|tea|rest|pauses?|repas|diner|dejeuner|souper"
    r"|table|noon"
    r"|midday|midi|manger|prier|eat|prayers?)"
)
_REST = (
    rf"(?:an? (?:un)?paid hour|one (?:un)?paid hour|(?:an?|une) (?:half|demie?)(?: |-)(?:hour"
    rf"|heure)|half(?: |-)?an?(?: |-)hour|half(?: "
    rf"|-)hour"
    rf"|(?:une )?demie?(?: |-)heure|(?:an?|une) (?:hour|hr|heure)(?: and a half| et demie)?"
    rf"|{NUMERAL}(?: |-)?(?:hours?|hrs?|h|heures?|minutes?|mins?|min)\b(?: ?\d\d)?)(?:'s|s'|'|\.)?"
)
_OF_REST = (
    r"(?:unpaid|paid|non|pas|payee?|remuneree?|off|for|being|set|aside|allowed|granted|deducted"
    r"|prayers?|and"
    r"|day|to|herself|himself|themselves|of|which|is|are|pour|de|du|d'|l'|le|la|les"
    r"|daily"
    r"|(?:meal|lunch|midday)|at|the|a|an|each|his|her|their|free|uninterrupted|taken|as|in)"
)
_AFTER_REST = (
    r"(?:break|hour|period|each|every|day|paid|unpaid|non|not|payee?s?|remuneree?s?|deduite?s?"
    r"|deducted|is"
    r"|are|was|were|being|included|excluded|inclus\w*|exclus\w*|comprise?s?|repas|a|per|par|jour"
    r"|on top)"
)
_BREAK = (
    rf"(?:(?<!un)paid )?{_REST}(?:[ -]\(?{_OF_REST}\)?){{0,7}}[ -]?(?:{_BREAK_NOUN}|off)\b"
    rf"(?:[ ]\(?{_AFTER_REST}\)?){{0,5}}(?![a-z])"
    rf"|{_BREAK_NOUN}(?: (?:break|period|repas|diner))?(?: (?:of|de|d'|is|for"
    rf"|pour|lasting)|:)? ?"
    rf"{_REST}(?: \(?(?:paid|unpaid|non payee?|remuneree?)\)?)?"
    rf"|(?:no|without|sans|aucune?)(?: \w+)? {_BREAK_NOUN}(?: (?:deducted|deduite?s?))?"
    rf"|{_BREAK_NOUN} (?:are |is |were |being )?(?:paid|remunerees?|payees?)\b|paid {_BREAK_NOUN}\b"
)
_OFF = (
    rf"{NUMERAL}[ -]?(?:(?:days?|nights?|shifts?|weeks?|jours?|semaines?)(?: de travail"
    rf"| travailles?)?[ -])?"
    rf"(?:on\b|sur |de travail|travailles?|in\b|worked)(?:,? (?:and|then|et|suivis de|followed by)"
    rf"| ?[,/&-]"
    rf"| out of)? ?{NUMERAL}[ -]?(?:(?:days?|nights?|shifts?|weeks?|jours?|semaines?)[ -]?)?"
    r"(?:off\b|de repos|de conge|libres|rest\b)"
    rf"|{NUMERAL} (?:days?|day shifts|jours?),? (?:and |et )?{NUMERAL} (?:nights?"
    r"|night shifts|nuits?),? (?:(?:and|then|et"
    rf"|puis|on|followed by|suivis de) ){{0,2}}{NUMERAL} (?:days? |jours? )?(?:off\b|de repos\b"
    r"|de conge\b)"
    rf"|{NUMERAL}(?: \(\w+\))?(?: |-)(?:days?|jours|nights?|nuits)?,? ?(?:out of|sur) (?:7"
    rf"|seven|sept)\b(?: days)?|[3-6] ?(?:d|days?|j|jrs?|jours?)\.? ?/ ?7\b"
)
_AMPM = r" ?(?:[ap]\.m\.?|[ap]m\b\.?)"
_DAYS = (
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:\b\.?|(?:day|sday|nesday|rsday|urday"
    r"|sday)s?\b)"
    r"|(?:lun|mar|mer|jeu|ven|sam|dim)\.(?= ?(?:-|a |au |et |,|:|\d))"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b"
)
_DAY = (
    r"(?:(?:working|work|business|full|eight|day|night|evening|morning|calendar|duty|such|other"
    r"|school"
    r"|teaching|clinic|ward|long|whole|consecutive|half)[ -])?"
    r"(?:days?|shifts?|nights?|evenings?|mornings?|afternoons?|duties|watch(?:es)?|of (?:them"
    r"|these|those))\b|daily\b|jours?\b"
    r"|journees?\b"
    r"|quotidien\w*|quarts?(?: de travail)?\b|gardes?\b|nuits?\b|soirs?\b|matins?\b|matinees?\b"
    r"|apres-midi\b"
    r"|(?:postes?|equipes?|vacations?|services?)(?= (?:de travail )?(?:de (?:\d|"
    rf"{_WORDS}\b)|par (?:semaine|mois)))|/ ?d\b"
)
_WEEK = (
    r"(?:(?:working|work|normal|standard|school|basic|calendar)[ -]?)*weeks?\b|workweeks?\b"
    r"|weekly\b"
    r"|wk\b\.?|wkly\b\.?|semaines?\b|sem\b\.?|hebdo\w*|p\.? ?w\b\.?|/ ?w\b|h/s\b"
)
_TWO_WEEKS = (
    r"(?:pay )?periods? of (?:14|fourteen) days|(?:14|fourteen)[ -]day (?:pay )?(?:period|cycle)"
    r"|(?:every|each) (?:14|fourteen) days|bi-?weekly|fortnight\w*|(?:every|each) (?:other"
    r"|second) week|(?:aux|par|tous les"
    r"|chaque) (?:quinze|15)"
    r" jours|quinzaines?|(?:a la |aux )?bihebdomadaires?|aux deux semaines|toutes les deux semaines"
)
_FILL = (
    r"one of|per|an|each|every|of|the|in|over|on|at|from|for|by|with|une?(?= semaine| journee"
    r"| jour)|le"
    r"|la|les|par"
    r"|dans|chaque|de|du|des|d'|l'|pour|sur|aux|averag\w+|en moyenne|au (?:minimum|maximum|moins"
    r"|total)"
    r"|(?:or|ou) (?:more|above|over|plus)|minimum|maximum|min\.?|max\.?|total\w*|in all|regular\w*"
    r"|paid|net"
    r"|standard|normal\w*|usual\w*|typical\w*|contract\w*|scheduled|actual|full|straight[ -]time"
    r"|straight"
    r"|guaranteed|basic|core|clock|work(?:ed|ing)?|service|duty|employment|travail\w*|remuner\w+"
    r"|payees?|given"
    r"|entire|rota|roster|rotation|cycles?|periods?|periode|pay|paie|paye|basis|calendar|ordinary"
    r"|productive"
    r"|gross|flat|garanti\w*|effecti\w+|normale?s?|complete|solid|about|approximately|approx\.?"
    r"|environ|some"
    r"|base|to a(?! quarter)|amounting to|made up|consisting|comprising|reparti\w+|spread"
    r"|across|divided|split"
    r"|within"
)
_LEAVES = (
    r"(?:,? ?(?:and|et|then|puis|to) )?(?:(?:he|she|they|we|on|il|elle|nous) )?"
    r"(?:leav\w+|left|knock\w* off|clock\w* out|descend\w+|sort(?:ait|ions|ez)?|rentr\w+"
    r"|finish\w*|end(?:s|ed|ing)?|(?:goes|went"
    r"|going|go) home"
    r"|stop\w*|(?:se )?termin\w+|fini\w+|quitt\w+|repart\w*)(?: (?:work|home|it|his shift"
    r"|her shift))?"
    rf" ?(?:at|a|around|by)?(?= (?:\d|noon|midnight|midi|minuit|(?:{WORD})\b))"
)
PARTS = {
    "guard": (
        rf"\b(?:every|each|toutes les|chaque) {NUMERAL} (?:hours|heures)\b|"
        r"\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:[$€£₹₦]|\b(?:cad|usd|aed|inr|rs|gbp"
        r"|eur"
        r"|php)\b\.?"
        r")[ ]?\d[\d,. ]{0,12}\d?|\d[\d., ]{0,12} ?[$€£](?!\w)|\b(?:within|every|after"
        r"|sous) \d+ hours\b"
        r"(?=[.,;])"
    ),
    "b": (
        rf"\b{_BREAK_NOUN}(?: (?:break|hour))? ?(?:\(|:|from|between|de"
        rf"|entre)? ?(?=\d{{1,2}}(?:[:.h]"
        rf" ?[0-5]\d| ?h(?:eures?)?)?{_AMPM}? ?(?:-|to|a|and|et) ?\d)"
    ),
    "B": _BREAK,
    "x": r"\b(?:sauf|except(?:ed|ing)?(?: for)?|exceptees?|excepte)\b",
    "Z": _OFF,
    "T": (
        r"(?<![\w.,:/])12(?::00)? ?(?:noon|nn|midday|midnight)\b|"
        rf"(?<![\w.,:/])\d{{1,2}}(?:[:.h] ?[0-5]\d)?{_AMPM}|(?<![\w.,:/])\d{{1,2}}:[0-5]\d(?!\d)"
        r"|\b(?:noon|midday|midnight|midi|minuit)\b"
        rf"|\b(?:half|a?[ ]?quarter) (?:past|to) (?:{WORD}|\d{{1,2}})\b"
    ),
    "Q": r"(?<![\w.,:/])\d{1,2} ?h(?:eures?)?\.? ?[0-5]\d(?![\d:])(?: ?(?:minutes?|mins?|min)\b)?",
    "S": (
        r"\d{1,3}(?:[.,]\d+)? ?(?:%|per ?cent\b|pour ?cent\b)|\bthree[ -]quarters?\b"
        r"|\btwo[ -]thirds\b"
        r"|\bles trois quarts\b|\b(?:exactly |one[ -])?half(?= of\b| the\b|[.;,])|\bla moitie\b"
    ),
    "K": (r"\b(?:on )?weekdays?\b|\bjours (?:de semaine|ouvrables)\b|\bweek-?ends?\b"),
    "J": rf"\b(?:{_DAYS})",
    "N": (
        rf"(?:(?<![\w.,:$])|(?<=\dh)(?=\d\d\b))(?:\d\.\d{{3}}(?= ?(?:hours|heures))"
        rf"|{FIGURES}(?!(?:st|nd|rd|th|er|e)\b"
        rf"|[.,:]\d)"
        rf"|(?!one of\b|un des?\b){_WORDS}\b(?: and a half| et demie?)?)(?: ?\((?:{FIGURES}"
        rf"|[a-z -]{{3,30}})\)(?=[ -]))?"
    ),
    "H": (
        r"(?:\b|(?<=\d)|(?<=½)|(?<=\d )|(?=\+))(?:\+[ -]?)?(?:hours?|hrs?\b\.?|heures?|hr\b"
        r"|h\b\.?|(?<=\d)h(?=\d\d\b))(?:\(s\))?'?(?: and a half"
        r"| et demie?\b)?"
        r"(?:-a(?=-week|-day))?"
    ),
    "p": r"(?<=[\d)])(?: (?:per|par|each|every)\b| ?/)",
    "f": (
        r"\b(?:weekly (?:days? )?offs?|(?:days?|nights?) off|off|weekly (?:holidays?"
        r"|rest(?: days?)?)"
        r"|rest days?|closed|repos hebdomadaire|(?:jours? )?de repos|repos|(?:chome|ferme)e?s?)\b"
    ),
    "V": r"\b(?:semi-?monthly|twice (?:a|per|each) month|bimensuel\w*|deux fois par mois)\b",
    "m": r"(?:\b|(?<=\d))(?:minutes?|mins?)\b\.?",
    "F": rf"\b(?:{_TWO_WEEKS})\b",
    "W": rf"(?:\b|(?<= )|(?=/))(?:{_WEEK})",
    "M": r"\b(?:(?:calendar )?months?|monthly|mois|mensuel\w*)\b|/ ?mo\b",
    "Y": (
        r"\b(?:years?|annum|yearly|annual(?:ly)?|annee?s?|annuel\w*)\b|(?<=par )ans?\b|/ ?yr\b"
        r"|p\.a\."
    ),
    "E": r"\b(?:fte|full[ -]time equivalent|etp|equivalent temps plein)\b",
    "A": r"\b(?:o'clock"
    r"|in the (?:morning|afternoon|evening)|at night|du matin|de l'apres-midi|du soir)\b",
    "D": rf"(?:\b|(?=/))(?:{_DAY})",
    "u": (
        rf"\b(?:out of|against|sur)(?= (?:the |a |our |les |full |usual |normal "
        rf"|standard )*(?:[\d.,]+"
        rf"|{_WORDS}\b)(?! ?-?(?:\(|days?|jours?|shifts?|nights?|weeks?|semaines?)))"
        rf"|(?<=\d) of(?= the (?:full |usual |normal |standard )*(?:\d|{_WORDS}\b))"
    ),
    "e": r"\b(?:the (?:next|other|following)|la suivante|l'autre)\b(?: week)?",
    "r": r"\b(?:alternat\w+|en alternance)\b",
    "fill": rf"\b(?:{_FILL})\b(?![']s)",
    "t": rf"\b(?:to|through|thru|till|until|au|jusqu'(?:a|au))\b|{_LEAVES}",
    "a": r"\ba\b",
    "and": r"\b(?:and|et|plus|puis|then|or|ou)\b|[&+]",
    "X": r"[x×*](?= ?\d)|(?<=[\d ])[x×](?= )|\bfois\b|\btimes\b",
    "o": r"[^\W_][\w']*",
    "mark": r"[,;:()\t-]",
}
