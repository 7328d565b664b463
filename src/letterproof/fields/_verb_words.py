"""Closed classes of words that tell a verb by its neighbours."""

import re

from letterproof.patterns import regex

DETERMINERS = frozenset(
    "the a an his her their its our my your this that these those all any each every both some"
    " several many few more him us me two three four five six seven eight nine ten new"
    " it them".split()
)
PARTICLES = frozenset("out up off down away over back".split())
PREPOSITIONS = frozenset(
    "of for to from with without in on at by into onto as after before during under between"
    " among through about against around per until".split()
)
LY = r"(?!(?:(?:re|sup|ap|com|multi|im)p|re|f|assemb)ly\b)\w{1,15}ly"
"""An adverb by its ending, and no verb such as "reply"."""

SMALL = (
    (DETERMINERS - {"new"})
    | PREPOSITIONS
    | frozenset(
        "and or but nor not no also then always often sometimes usually mostly mainly including"
        " he she they it we who which that there is was are were be been being such other others"
        " later afterwards once twice soon thereafter"
        " so if when while where because than too as well what how et ou mais puis aussi enfin"
        " également parfois souvent toujours surtout notamment il elle qui que dont où le la les l"
        " un une des du de d au aux son sa ses leur leurs ce cet cette ces à en par pour dans sur"
        " avec sans sous chez vers entre lors selon afin y lui se s tout tous toute toutes chaque"
        " ne n pas plus soit".split()
    )
)

NOUNS_IN_ED = frozenset(
    "feed seed bed shed need weed speed reed breed seabed flatbed seaweed naked red hundred"
    " embed indeed".split()
)
QUALITIES = frozenset("new all local daily weekly monthly".split())

PAST = frozenset(
    "ran kept drove made wrote took led built sold bought sent held laid dealt oversaw oversee"
    " taught drew fed swept did gave brought went came dug hung ground wove sewed tore broke"
    " chose spoke rode rang sang shot shook shone stood struck swung stuck lit bound wound found"
    " fought caught sought saw spent stood undertook understood upheld withdrew woke wore won"
    " froze fell flew forgot left lent lost met paid rebuilt repaid said sat slept slid spun"
    " stole bent got began became dealt hid swam threw told thought".split()
)
"""Pasts of strong verbs that no noun or adjective looks like in a list of things."""

INTRANSITIVE = frozenset(
    "replys applys listens"
    " helps assists works deals reports responds looks liaises sees attends acts participates"
    " goes drives answers fills hands signs logs sets follows cleans locks opens closes picks"
    " communicates cooperates coordinates collaborates contributes negotiates consults travels"
    " meets speaks talks stands serves steps takes carries keeps cares caters advises prepares"
    " sorts tidies washes writes types backs rings calls fits breaks puts".split()
)
"""Verbs that go on with a preposition or a particle: "helps with", "signs off"."""

CLAUSE = regex(
    r"\b(?:that|when(?:ever)?|where(?:ver)?|if|unless|because|whether|how)\s+[^,;]*$",
    re.IGNORECASE,
)
"""A clause within, subject first: "checked that welds and"."""

NOUNS_IN_AIT = frozenset(
    "lait souhait fait trait extrait retrait portrait attrait bienfait forfait parfait méfait"
    " abstrait distrait imparfait".split()
)
PARTICIPLES = frozenset(
    "mis pris fait tenu conçu perçu vu revu connu conduit rendu suivi produit construit écrit reçu"
    " vendu servi fourni établi rempli entretenu ouvert couvert offert traduit réduit"
    " introduit défini choisi garanti réuni su appris remis repris transmis promu élu lu".split()
)
EITHER = frozenset("conduit produit construit fait écrit réduit traduit introduit fournit".split())
"""Both a participle and a present."""

DATIVES = frozenset("du au aux à".split())
ARTICLES = frozenset(
    "le la les l un une son sa ses leur leurs ce cet cette ces chaque tout tous toute toutes"
    " plusieurs deux trois quatre nos notre".split()
)
LIGHT = frozenset(
    "met mis remet remis prend pris reprend repris tient tenu mène mené porte porté passe passé"
    " rend rendu".split()
)
CARRIED_BY = frozenset("en à au compte soin sur note part".split())
"""Verbs that mean what the words behind them say: "tient à jour", "rend compte"."""

OPEN = frozenset("des du au aux à sur en par avec".split())
"""What follows a noun as well as a verb: "commande des pièces"."""

GOES_ON = regex(
    r"(?:[,;]\s+(?:(?:and|et)\s+)?|\s(?:and|et)\s+)(?:(?:has|had|a|avait)\s+)?(?=(?:(?:also|then|aussi|également)\s+)?"
    r"(?P<verb>[a-zà-ÿ]{3,})\s+(?P<after>[a-z]+)\b)"
)
"""Where a finite verb may follow what someone answers for."""

ANSWERS_FOR = regex(
    r"(?:was|is|were|are|est|était)\s+(?:\w+\s+)?(?:responsible\s+for|in\s+(?:\w+\s+)?charge\s+of"
    r"|chargée?s?\s+d|responsables?\s+d|en\s+charge\s+d)",
    re.IGNORECASE,
)

ONE_OF_SEVERAL = regex(
    r"s[’']occup(?:e|ait|ent|aient)\b|se\s+charge(?:ait|nt|aient)?\b", re.IGNORECASE
)
"""The same as one verb, which stands in a chain of others without another word."""

NO_VERB = frozenset(
    "avant pendant durant contre comme devant suivant moyennant quant toute".split()
)
