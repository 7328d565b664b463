"""What a reference letter says, and what every paper about work says."""

from letterproof.model.letter import Kind
from letterproof.outline._papers import Paper

REFERENCE = Paper(
    Kind.EMPLOYER_REFERENCE_LETTER,
    r"""
        (?!record of employment)(?:(?:letter|certificate|record|proof|confirmation|verification
        |statement|declaration)s? of (?:\w+ ){0,2}(?:employment|experience|service|work
        |reference|relieving)|(?:past |current |present |previous )?(?:employment|experience
        |service|work|relieving|job|employer'?s?|work(?:ing)? experience) (?:(?:and|&|of
        |experience|employment|service|relieving) )*(?:letter|certificate|reference|verification
        |confirmation|of|details|record)|(?:attestation|certificat|lettre|confirmation|preuve
        |declaration) (?:de |d')(?:l'|confirmation d')?(?:emploi|travail|employeur|experience
        |services?|fonctions?|reference|recommandation)|your enquiry about|reference (?:letter
        |for|of))
    """,
    r"""
    3  (?:is|was|has been|had been|have been|were) (?:[\w-]+ ){0,4}(?:employed|engaged
       |employee of|working|serving|hired|taken on|relieved|on (?:our|the) (?:payroll|staff|team
       |rolls)|in (?:our|the) (?:employ|service)|with us|our employee|connected with)\b
    3  (?:a|est|etait|fut|ayant|avoir|avait) (?:[\w'-]+ ){0,3}(?:travaille|employee?s?
       |embauchee?|engagee?|recrutee?|salariee?|exerce|occupe|collabore|a l'emploi|en poste
       |entree?|des notres|au service|a notre emploi|titulaire d'un emploi)\b
    3  as (?:his|her|their|an?|my|our) (?:\w+ ){0,2}(?:supervisor|manager|employe[re]|employee
       |boss|foreman)\b|(?:comme|titre de|tant que) (?:\w+ ){0,2}(?:employeu\w+|superieure? \w+
       |supervis\w+|patronn?e?)\b
    3  (?:travaille|travaillait|occupe|occupait|exerce|exercait|percoit|percevait
       |gagne) (?:[\w'-]+ ){0,4}(?:chez|depuis|comme|dans (?:notre|la)|poste|fonctions?|au sein
       |pour|en qualite)\b
    2  (?:he|she|they|mr\.?|mrs\.?|ms\.?|miss|who|[ie]l(?:le)?) (?:[\w.'-]+ ){0,4}(?:worked
       |works|served|serves|joined|left|holds?|held|earn(?:s|ed)|draws|drew|reported|started
       |resigned|performed|was paid|is paid|receives|received|touche|touchait)\b
    2  (?:worked|works|work|working|served|serves|serving|employed
       |rendered services) (?:\w+ ){0,2}(?:with us|for us|here|under m[ey]|in our|at our
       |with our|from|since|until|between|till)\b
    2  (?:certif|confirm|verif|attest|declar|state)\w* (?:\w+ ){0,5}(?:that|que|employment
       |l'emploi|having employed|avoir|employer)\b
    2  joined (?:us|our|the|[\w.&', ]{3,60} (?:on|in|as)\b)
    2  (?:employs|has employed|employed (?:mr|ms|mrs|miss|him|her)|we (?:hired|employed|employ
       |took on)|good fortune of having|nous avons (?:\w+ )?(?:engage|embauche|employe|compte))
    2  (?:his|her|their|the employee'?s|'s) (?:\w+ ){0,2}(?:employment|tenure|services?|duties
       |responsibilities|remuneration|salary|position|last working day|job title|appointment
       |designation)\b
    2  (?:ses|sa|son) (?:\w+ ){0,2}(?:taches|fonctions?|salaire|remuneration|embauche|emploi
       |poste|horaire|attributions|responsabilites|anciennete)\b
    2  (?:relieved (?:of|from|on)|relieving date|last working day|last day|date of (?:joining
       |leaving|relieving|appointment|hire)|doj|dor|start date|service period|entree en fonction
       |debut d'emploi|fin d'emploi|date d'embauche|date d'engagement|dernier jour|a pris fin)\b
    2  (?:member of (?:our|the) (?:staff|team)|former employee|permanent employee
       |valued employee|fait partie de notre|parmi nos|notre (?:employee?|salariee?
       |collabora\w+)|les etats de service|en poste chez|compte parmi|eu recours aux services)\b
    2  (?:employment|employ) (?:details|status|history|began|commenced|ended|with us)\b
       |(?:emploi|employee?) (?:de|chez|par|comme|actuel)\b
    2  (?:was|is|were) (?:\w+ )?responsible for|etait (?:\w+ )?(?:chargee?|responsable
       |appelee?) d|(?:il|elle|qui) (?:tenait|remplissait|assurait|effectuait|gagnait|percevait
       |a rempli|a ete)\b|(?:his|her|their|normal|sa) (?:\w+ ){0,2}(?:week|hours|shift|semaine
       |contract|wage)s? (?:is|are|was|were|came|comptait|compte)\b
    2  (?:recrut|embauch|engag)ee? (?:le|en|depuis|comme|par|chez|au|a titre)\b
       |etats? de (?:ses )?services?\b
       |(?:hired|recruited|taken on|engaged|appointed) (?:on|in|as|by)\b
    1  (?:at (?:his|her|their) (?:own )?request|(?:up)?on the request of|request of|wish (?:him
       |her)|for whatever (?:legal )?purpose|servir et valoir|sur sa demande|a la demande de
       |solde de tout compte|libre de tout engagement|lui souhaitons|our records)\b
    """,
)

WORK = r"""
    \b(?:employ|works?\b|worked|working|position|joined|hours|salary|wage|paid\b|duties|job\b
    |staff|with us\b|travail|emploi|poste\b|salari|salaire|embauch|heures|taches|designation
    |capacity\b|duty\b|recrut|conge\b|occup|tenure|contract|contrat|engagement|fonctions?\b
    |remuneration|benefits)
"""
"""Words of one who speaks of a job."""

LABELS = (
    r"""
        (?:job )?(?:title|position|post|designation|capacity|occupation|role)\b|(?:intitule
        |titre) du poste|poste\b|fonctions?\b|emploi\b|qualification\b
    """,
    r"""
        (?:period|duration|tenure|dates?|inclusive|start|end|from|joined|joining|hired|relieving
        |last|doj|dor|service|employed|periode|duree|debut|fin|entree|sortie|du\b|au\b|embauche
        |depuis)
    """,
    r"""
        (?:\w+ ){0,2}(?:wages?|salary|pay|rate|remuneration|compensation|ctc|salaire|traitement
        |gages)\b
    """,
    r"""
        (?:\w+ ){0,2}(?:hours|schedule|heures|horaire|temps de travail)\b
    """,
    r"""
        (?:\w+ ){0,2}(?:status|category|type|nature|contract|contrat|statut|categorie)\b
    """,
)
"""What the labels of a form about an employment ask for, by topic."""
