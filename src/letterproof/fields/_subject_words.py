"""Words by which a clause shows whom it speaks of, in plain text, English and French."""

from letterproof.fields._plain import phrase

KIN = (
    r"(?:sister|brother|wife|husband|spouse|mother|father|cousin|uncle|aunt|parents|family|children"
    r"|soeur|frere|epouse|epoux|mari|femme|conjointe?|mere|pere|famille|enfants)"
)
NEXT_TO = (
    r"(?:predecessors?|successors?|replacements?|understudy|deputy|assistant|helper|apprentice"
    r"|trainee|predecesseurs?|successeurs?|remplacante?s?|apprentie?s?|stagiaires?)"
)
ABOVE = (
    r"(?:supervisors?|(?:line )?managers?|boss(?:es)?|superiors?|superieure?s?|directors?|ceo"
    r"|president|(?:co-?)?founder|chair(?:man|woman|person)|owners?|foreman|directeurs?"
    r"|directrice|gerante?|patronn?e?|proprietaire"
    r"|contremaitre|responsable hierarchique)"
)
BESIDE = (
    r"(?:colleagues?|co-?workers?|team-?mates?|fellow (?:workers?|employees?)|partners?"
    r"|collegues?|confreres?|consoeurs?|equipiere?s?)"
)
FELLOW = (
    r"(?:man|woman|lad|guy|fella|fellow|girl|boy|person|worker|employee|hire|hand|newcomer|gars"
    r"|homme|femme|garcon|fille|jeune|employee?|salariee?|ouvriere?|personne)"
)
STAFF = (
    r"(?:employees|staff(?: members?)?|personnel|workers|team|crew|workforce|everyone|everybody"
    r"|employe(?:s|es)|salaries|travailleurs|equipe)"
)
LEARNERS = (
    r"(?:apprentices|trainees|interns|students|volunteers|newcomers|beginners|juniors|recruits"
    r"|hires|part-timers|casuals|pupils|visitors|guests|customers|clients|patients|members"
    r"|residents|apprentis|apprenties|stagiaires|etudiantes?|benevoles|recrues|debutants|visiteurs"
    r"|usagers)"
)
TRADES = (
    r"[a-z-]{2,16}(?:ers|ors|ists|men|women|ians|eurs|euses|trices|ciens|ciennes|istes|iers|ieres)"
    r"|nurses|cooks|clerks|guards|chefs|aides|pilots|agents|assistants|accountants|attendants"
    r"|consultants|sergeants|servants|soignants|enseignants|assistantes|people|persons|personnes"
)
"""Those of a trade, told in the plural; `THINGS` end so too."""
TRADE = (
    r"[a-z-]{2,16}(?:er|or|ist|man|woman|ian|eur|euse|trice|cien|cienne|iste|ier|iere)|nurse|cook"
    r"|clerk|guard|chef|aide|pilot|agent|assistant|accountant|student|stagiaire|helper"
)
THINGS = frozenset(
    """
    dehors alors lors hors ailleurs
    regulieres reguliers premieres premiers dernieres derniers entieres entiers particulieres
    particuliers journalieres financieres routieres
    consists exists assists insists resists
    orders numbers letters papers computers offers matters quarters trailers rollers containers
    printers others powers dinners suppers vouchers chapters servers summers winters semesters
    trimesters registers folders posters banners towers chambers centers filters boilers freezers
    chargers steamers scanners mixers dryers timers corners layers motors doors floors sectors
    errors factors indicators generators compressors reactors elevators monitors sensors colors
    labors harbors hours tours jours plusieurs valeurs heures ordinateurs moteurs secteurs erreurs
    facteurs couleurs chaleurs dossiers papiers chantiers fichiers ateliers quartiers cahiers
    metiers premiers derniers particuliers reguliers courriers loyers foyers careers rivers waters
    burgers tickets dangers letters covers borders stickers newsletters rollers cylinders furnaces
    papers minors majors errors mirrors anchors vapors odors favors honors humors parlors rumors
    further either whether rather never ever over under after latter former later lower upper
    higher longer shorter greater smaller larger earlier proper regular similar winters
    """.split()
)
"""Nouns that end as those of trades do, and are nobody."""
_ADJECTIVES = (
    r"(?:(?!(?:of|for|and|that|at|in|to|as|on|by|with|is|was|are|were|has|had|du|de|des|et|qui) )"
    r"[a-z'-]{2,14} ){0,2}?"
)
_KINDS = (
    r"(?:(?:new|other|most|some|many|all|every|each|both|full-time|part-time|junior|senior|regular"
    r"|permanent|temporary|seasonal|hourly|first-year|second-year|full|part|time|certaine?s"
    r"|plusieurs|tou(?:te)?s) ){0,3}"
)
_DO = (
    r"(?=,? (?:in|of|at|on|with|who|qui|under|normally|usually|also|generally|are|were|is|was|have"
    r"|has|had|do|did|get|gets|got|receive|receives|work|works|earn|earns|enjoy|enjoys|can|may|must"
    r"|will|would|shall|start|begin|began|take|put|come|go|do not|make|live|keep|join|spend|pay"
    r"|bring|buy|need|see|stay|use"
    r"|want|visit|share|hold|draw|report"
    r"|follow|serve|touchent|gagnent|de|du"
    r"|des|d'|[a-z]+ed|[a-z]+(?:ent|ont)|a|ont|est|etait|travaille|gagne|recoit)\b|'s? [a-z])"
)
"""What plural persons do, or are told of: a bare "staff meals" does nothing."""
_NOT_A_POST = (
    r"\b(?! (?:position|role|post|job|duties|level|grade|of|at|in|to|de|a|du|for|chez)\b"
    r"|-|'s (?:name|role|duties)\b)"
)
SOMEONE = phrase(
    r"(?:(?:(?:his|her|their|your|son|sa|ses|leurs?|our|my|the|notre|nos|mon|ma|mes|le|la|les"
    rf"|whose) |l'){_ADJECTIVES}(?:{KIN}|{NEXT_TO}|{ABOVE}){_NOT_A_POST}"
    rf"|(?:his|her|their|son|sa|ses|leurs?|my|mes|another|other|une? autre|d'autres) {_ADJECTIVES}"
    rf"(?:{BESIDE}|{LEARNERS}|{STAFF}){_NOT_A_POST}"
    rf"|(?:a|an|one|une?) (?:second |younger |older |nearby |new |local )?{BESIDE}{_NOT_A_POST}"
    rf"|(?:another|one other|(?:my|our|the) other|une? autre|(?:mon|ma|notre|l') ?autre)"
    rf" {_ADJECTIVES}(?P<head>{TRADE}|{FELLOW}){_NOT_A_POST})"
)
"""A person beside the candidate: "her predecessor", "our owner", "another driver"."""

ANYONE = phrase(
    rf"(?:an?|une?) (?:[a-z-]{{3,14}} ){{0,2}}(?P<head>{TRADE}) (?:[a-z]{{2,9}}ly )?"
    r"(?:visits?|comes?|joins?|joined|replaced|took over|covers?|looks after|helps|attends|calls"
    r"|vient|passe|remplace)\b"
    r"|(?:the|a|la|une?) (?:person|one|employee|man|woman|personne|salariee?)"
    r" (?:who|qui) (?:(?:has|had|will|a|avait|l'a|la|le) ?)?(?:replac|remplac|succeed|succede"
    r"|follow|preced|train|hire|t[oa]ke"
    r"|form|sui)\w*"
    r"|(?:those|anyone|everyone|whoever|people|persons|ceux|celles|quiconque) (?:who|qui|that"
    r"|with)\b"
    r"|(?:the|his|her|their|le|la) (?:previous|former|earlier|next|last|later|precedente?"
    r"|ancienne?)"
    r" (?:holder|incumbent|occupant|titulaire)\b"
    r"|(?:the|another|our other|la|une autre|l'autre) (?!same )[a-z-]{3,14} (?:crew|team|squad"
    r"|brigade)\b"
    r"(?! (?:member|leader|lead|of|de))"
    r"|(?:his|her|their|son|sa|ses) (?:[a-z-]+ )?(?:crew|team|squad|brigade"
    r"|equipe)\b(?! (?:member|leader|lead))"
)
"""Some person or set of persons told of only here: "a nurse visits", "the weekend crew"."""

OTHERS = phrase(
    r"(?:(?:our|the|these|those|its|nos|les|ses|ces|quant aux|aux|all|most|some|other|any|every"
    r"|each|tou(?:te)?s) (?:our |the |of our |of the |other |nos |les |autres )?"
    rf"{_ADJECTIVES}|{_KINDS})(?P<head>{LEARNERS}|{TRADES})\b"
    rf"(?! (?:position|role|post|job|and|et)\b|-){_DO}"
)
"""A group beside the candidate: "our technicians work ..."."""

GROUP = phrase(
    r"(?:(?:our|the|its|nos|les|ses|aux|all|most|some|other|any|new|only|des) )?"
    rf"{_ADJECTIVES}(?P<head>{LEARNERS}|{TRADES})\b"
)
STAFFERS = phrase(
    r"(?:(?:(?:our|the|these|those|its|nos|notre|le|la|les|ces|all|most|some|other|any|every|each"
    r"|tou(?:te)?s) |l')(?:our |the |of our |of the |nos |les |notre )?"
    rf"{_ADJECTIVES}|{_KINDS})(?:{STAFF})\b"
    rf"(?! (?:position|role|member|handbook|id|no|number|name|code)\b|[-:])(?: here| ici)?{_DO}"
)
ONE_OF = phrase(
    r"(?:one|an?|une?|member|membre|part|partie) (?:member )?(?:of|among|de|des|d'|parmi) ?"
)

SELF = phrase(
    r"(?:he|she|they|il|elle|you|vous|who|qui|the (?:said |above[- ]?(?:named|mentioned) )?"
    r"(?:employee|candidate|applicant|bearer|incumbent)|l'(?:employee?|interessee?|agent)"
    r"|(?:le|la|notre|our) (?:salariee?|colleague|collegue|employee?|titulaire))\b"
)
FEMALE = phrase(r"\b(?:she|her|hers|herself|elle)\b")
MALE = phrase(r"\b(?:he|his|him|himself|il)\b")
OWN = phrase(r"(?:his|her|their|your|son|sa|ses|leurs?|votre|vos)\b")
OURS = phrase(
    r"(?:we|i|nous|je|j'|on|(?:(?:our|the|this|notre|la|le|cette|ce) |l')(?:[a-z-]+ )?(?:company"
    r"|firm|shop|store|plant|factory|restaurant|office|clinic|school|hospital|hotel|branch|business"
    r"|warehouse|bakery|library|centre|center|agency|garage|farm|mill|reception|kitchen|studio"
    r"|societe|entreprise|boutique|magasin|usine|bureau|clinique|ecole|hopital|agence|ferme"
    r"|maison|boulangerie|atelier|cuisine|employer|employeur))\b"
)
OPENS = phrase(
    r"[^.;]{0,40}?\b(?:opens?|is open|was open|are open|runs|operates|closes?|is closed|receives"
    r"|ouvre|est ouverte?|etait ouverte?|accueille|ferme|fonctionne|tourne)\b"
)
"""What a shop does in hours of its own."""

PAYS = phrase(
    r"\b(?:pays?|paid(?= (?:our|its|the|all|new|nos|les))|gives?|gave|offers?|offered|grants?"
    r"|granted|provides?|provided|payons|paie|paient|versons|verse|offrons|offre|donnons|donne"
    r"|accordons|accorde)(?: only| also)? "
)
OF = phrase(
    r"(?:(?:the|our|le|la|les|notre|nos) |l')?(?:[a-z'-]+ ){0,2}(?:hours|week|salar(?:y|ies)|wages?"
    r"|pay|rate|schedule|shifts?|contracts?|status|post|job|heures|semaine|salaires?|paie|taux"
    r"|horaires?"
    r"|contrats?|statut|poste)(?: [a-z]+)? (?:of|for|des|du|de|aux|pour) (?=[a-z])"
)
FRONTED = phrase(
    r"(?:in|on|since|from|during|until|at|for|as|with|under|after|before|when|to|besides|despite"
    r"|unlike|like|by|over|within|throughout|depuis|en|au|aux|du|a|pendant|lors|pour|avec|sous"
    r"|apres"
    r"|avant|des|outre|contrairement|comme|durant|jusqu'\w+|moreover|also|however|finally"
    r"|additionally|furthermore|currently|formerly|meanwhile|par ailleurs|de plus|en outre)\b"
    r"(?:(?! (?:i|we|he|she|they|it|je|nous|il|elle)\b)[^,;:\n]){0,80}, ?"
)
JOINED = phrase(
    r"[\s\W]*(?:(?:and|but|while|whereas|also|or|et|mais|tandis que|alors que|ou|car|where|ou),? )?"
)
CUT = phrase(
    r"; ?|, (?=(?:and|but|while|whereas|et|mais|tandis que|alors que) )"
    r"|\b(?:certif|confirm|attest|declar|inform|state|note|say|verif)\w*[^.;\n]{0,60}? (?:that|que"
    r"|qu')[ ,]?|(?<=\w) (?=(?:while|whereas|tandis que|alors que) )"
)
NOUN = phrase(
    r"(?:the|an?|our|this|these|those|that|its|it|there|no|all|my|every|each|le|la|les|l'|une?"
    r"|notre"
    r"|nos|ce|cette|ces|c'|cela|aucune?|tou(?:te)?s?|mon|ma|mes|his|her|their|son|sa|ses|leurs?)\b"
)
"""A clause that begins so has a subject of its own; one that begins with a verb has the last."""

WHO = phrase(r",? (?:who|qui|whose|dont)\b")
APPOSED = phrase(
    r",? \(?(?:(?:(?:an?|our|his|her|their|my|the|une?|notre|son|sa|mon|le|la) |l')[^,.;\n]{3,60}"
    r"|who|with whom|whom|avec qui|qui|whose|dont)\b"
)

KIN_OF = phrase(rf"'s? (?:[a-z]+ )?(?:{KIN}|{NEXT_TO}|{ABOVE}|{BESIDE})\b")
"""Behind a name: "Ana's sister"."""

TAKES_ON = phrase(
    r"\b(?:hired|employ(?:ed|s)|engaged|recruited|appointed|promoted|pa(?:id|ys)|took|offered|gave"
    r"|gives|grants?|granted|supervised|retained|transferred|confirmed|assigned)"
    r" (?:him|her|them|m(?:r|s|rs|x)\b)"
    r"|\bl'(?:a|ont|avait) (?:embauch|engag|recrut|nomm|promu|mut|affect|confi)\w*"
    r"|\blui (?:verse|paie|paye|accorde|offre|a (?:offert|confi|vers|accord|pay))\w*"
)
"""What somebody does to the candidate: the clause tells of the candidate's work after all."""

ELSEWHERE = phrase(
    r"\b(?:where|for whom) (?:he|she|they) (?:had|used to|once)\b|\b(?:previous|former|earlier"
    r"|other)"
    r" (?:employer|firm|company)\b|\b(?:precedent|ancien|autre) employeur\b"
)
"""Work for somebody else."""

TITLE_THEN = phrase(
    r"(?:(?:the|our|my|notre|le|la|mon|ma) |l')[a-z' -]{3,40}, (?=(?:mr|mrs|ms|mx|mme|mlle|monsieur"
    r"|madame|dr|engr)\b)"
)
"""Before the name of one who holds a post: "the bursar, Mrs. Noor, ..."."""

AT_THE_SIDE = phrase(r", ?(?:with whom|avec qui|a colleague|une? collegue)\b")
"""Behind the name of one who worked beside the candidate."""

SMALL = frozenset(
    """
    with from for the and but our his her their was has had that where when which who then also by
    firm company shop school bank hotel client customer branch office chez avec pour par dans les
    une nos notre mais que qui puis societe entreprise maison client cliente
    """.split()
)
"""Words before a name that do not make it a person's."""
