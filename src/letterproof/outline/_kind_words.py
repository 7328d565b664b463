"""What papers say that support a reference letter and do not replace it."""

from letterproof.model.letter import Kind
from letterproof.outline._papers import Paper

PAPERS = (
    Paper(
        Kind.OFFER_LETTER,
        r"""
            (?:[\w']+ ){0,3}offer\b(?! of (?!employment|a job|appointment))
            |(?:[\w']+ ){0,2}l'offre\b|letter of (?:offer|appointment
            |intent)|appointment (?:letter|order)|offre d'emploi
            |lettre d'(?:offre|embauche|engagement|intention)|promesse d'embauche
            |proposition d'(?:emploi|embauche|engagement)
        """,
        r"""
        4  (?:pleased|delighted|happy|glad|excited|thrilled|pleasure
           |like) to (?:\w+ ){0,2}(?:offer|appoint|extend|present) (?:you|to you|an offer)
           |we (?:hereby )?(?:offer|appoint) you|offer(?:ing)? you (?:the|a|an) |(?:plaisir
           |heureux|heureuse|fiers?|joie) (?:\w+ ){0,2}de vous (?:offrir|proposer|engager
           |embaucher)|intention de vous (?:engager|embaucher|recruter)|nous vous (?:offrons
           |proposons) (?:le|un|l') ?(?:poste|emploi)
        3  your (?:\w+ ){0,4}(?:salary|remuneration|compensation|employment|date|hours|wages?
           |pay|work|posting|position|probation|holidays?|schedule) (?:will|shall|would)\b
           |you (?:will|shall|would) (?:also |then )?(?:be (?:paid|entitled|required|eligible
           |based|on probation)|receive|work|join|report|earn|start)\b
           |votre (?:[\w']+ ){1,4}(?:sera|serait|debutera|prendra effet)\b|vous (?:percevr
           |toucher|entrer|travailler|recevr|serez|seriez|beneficier)
        3  (?:i|we) (?:hereby |gladly |have read and )?accept (?:the|this|your)\b|j'accepte\b
           |accept(?:ance of|ing)? (?:this|the|our) offer|token of (?:your )?acceptance|(?:this
           |the|our) (?:job )?offer (?:is|stands|depends|remains|expires|will|shall|lapses)
           |offer (?:stands|open until|expires|valid)|if you accept\b|si ces conditions vous\b
           |(?:la presente |cette |notre |l')offre (?:est|deviendra|demeure|expire|reste
           |devient)
        2  sign (?:and|the|a|this|below|one)[\w ,]{0,50}(?:return|send)
           |return[\w ]{0,50}(?:signed|duplicate)|retourner [\w' ]{0,40}signe
           |subject to (?:satisfactory|references|background|verification|receipt)
           |condition(?:al|nelle?) (?:on|upon|a)\b|background check|right to work
           |candidature a ete retenue|contrat definitif\b|before joining\b|time of joining\b
        2  we (?:propose|are offering|are proposing)\b|proposed (?:start|salary|pay|date)
           |cannot wait to|can't wait to|looking forward to (?:having|welcoming)
           |nous (?:vous )?proposons\b
           |(?:date|salaire) (?:[\w']+ )?proposee?
        1  welcom\w+ you|join(?:ing)? (?:our|the) team|parmi nous\b|avant votre arrivee
           |forward to (?:working with|welcoming|having|hearing from) you|work with you\b
        """,
    ),
    Paper(
        Kind.EMPLOYMENT_CONTRACT,
        r"""
            (?:\w+[- ]){0,3}(?:employment|service|labou?r|work) (?:agreement|contract)\b
            |contract of (?:employment|service)|statement of (?:\w+ ){0,3}(?:terms|particulars)
            |contrat (?:\w+ ){0,2}(?:de travail|d'emploi|d'engagement|a duree)|avenant\b
            |convention (?:de travail|d'emploi)
        """,
        r"""
        3  the (?:employee|worker|employer) (?:shall|agrees?|undertakes?|may|hereby|will|must)\b
           |(?:le|la) (?:salariee?|travailleu\w+|employee?) (?:s'engage|travaillera|percevra
           |beneficiera|est engagee?|sera|aura|exercera|doit|devra)|l'employeu\w+ (?:s'engage
           |se reserve|retient|verse|engage|peut|pourra)
        3  in witness whereof|en foi de quoi,? les parties|lu et approuve|entre les soussignes
           |il (?:a ete|est) convenu|parties (?:hereto|agree)|les parties\b|d'une part\b
           |\d (?:the )?parties\b|between (?:\S+ ){2,16}\(?the \"?employer
        2  govern(?:ing|ed by the) laws?\b|entire agreement|loi applicable|either party may
           |l'une (?:ou l'autre )?des parties|this (?:agreement|contract)\b|le present contrat
           |forms? (?:part of )?your contract|whereas\b
        2  (?:article|clause) \d|\d{1,2}[.)]? (?:confidentiality|termination|grievance|notice\b
           |governing|sickness|remuneration|probation|loi applicable|obligations|rupture
           |periode d'essai|conges|engagement|commencement)
        2  signed by the employee|(?:le (?:salarie|travailleur)|the employee) ?(?:\(|:|_)
           |non-compet|non-concurrence|trade secrets?|intellectual property
        1  hereinafter|ci-apres\b
        """,
    ),
    Paper(
        Kind.PAY_STUB,
        r"""
            pay ?(?:stub|slip|statement|advice|check)|(?:salary|wage) (?:slip|statement)
            |earnings statement|statement of earnings|(?:bulletin|fiche|talon|releve
            |etat) de (?:paie|paye|salaire)|direct deposit
        """,
        r"""
        3  net (?:pay|salary|wages|amount)\b|net a payer|paie nette|net paid
        2  gross (?:pay|earnings|wages)\b|total brut\b|total (?:deductions|earnings)|retenues?\b
        2  ytd\b|year[- ]to[- ]date\b|cumulatif|cumul annuel|pay (?:period|date)\b
           |periode de pai?e|days paid\b|paid days\b|payslip\b|pay slip\b
        1  (?:cpp|ei|rrq|rqap|provident fund|employment insurance|pension plan|impot (?:federal
           |provincial)|federal tax|csg|cotisations?)\b
        1  (?:current|regular|overtime|courant) [\d.,]{4,}
        """,
    ),
    Paper(
        Kind.TAX_SLIP,
        r"""
            t4a?\b|statement of remuneration paid|etat de la remuneration payee|releve 1\b
            |rl-?1\b|form (?:16|w-?2)\b|w-2\b|p60\b|certificat de remuneration
            |certificate of (?:remuneration|income|tax)|annual (?:earnings|income|tax)
            |wage and tax statement
        """,
        r"""
        3  box (?:12|14|16|18|22|24|26|54)\b|case (?:14|22)\b|14 ?/ ?a\b
        3  retenue d'impot|tax (?:withheld|deducted) at source|impot preleve
        3  statement of remuneration paid|etat de la remuneration payee|t4 slip
        2  income tax deducted|impot (?:sur le revenu|du quebec) retenu|employment income
           |revenus d'emploi|tax year\b|tax withheld|insurable earnings|pensionable
        1  social insurance number|numero d'assurance sociale|feuillet\b
        """,
    ),
    Paper(
        Kind.NOTICE_OF_ASSESSMENT,
        r"""
            notice of (?:re)?assessment|avis de (?:nouvelle )?cotisation|income tax assessment
        """,
        r"""
        3  we (?:have )?(?:re)?assessed your|etabli votre cotisation|rrsp deduction limit
           |maximum deductible au titre|declaration de revenus que vous
        3  notice of (?:re)?assessment\b|avis de cotisation\b
        2  (?:line|ligne) (?:no )?\d{5}\b|15000\b|23600\b
        1  canada revenue agency|agence du revenu|taxable income|revenu imposable
        """,
    ),
    Paper(
        Kind.WORK_PERMIT,
        r"""
            work permit\W*(?:permis de travail\W*)?$|permis de travail\W*(?:work permit\W*)?$
        """,
        r"""
        3  must leave canada|doit quitter le canada|not authori[sz]ed to work
           |does not authori[sz]e re-?entry|interdit de travailler|imm ?1442\b
           |not valid for travel|n'autorise pas la rentree
        2  case type\b|type de cas\b|date of expiry|expiry date|date d'expiration
        1  uci\b|iuc\b|lmia\b|eimt\b|document no\b
        """,
    ),
    Paper(
        Kind.JOB_DESCRIPTION,
        r"""
            (?:job|position|role|post) (?:description|posting|profile|specification
            |advertisement|summary|title and description)|description (?:de|du) (?:poste
            |l'emploi|fonctions?|tache)|description d'emploi|(?:fiche|profil) de (?:poste
            |fonction|emploi)|(?:we're|we are|now) hiring|vacancy|vacant position|(?:job|career
            |employment) (?:opportunity|opening|vacancy)|join our team|nous recrutons
            |offre de poste|(?:poste|emploi) (?:a pourvoir|vacant|disponible)|help wanted
            |avis de concours|appel de candidatures
        """,
        r"""
        3  (?:post|job|position|role)[ -]?holder\b|the incumbent\b|(?:successful
           |ideal) (?:candidate|applicant)|titulaire du poste|candidate? (?:ideale?|recherchee?)
           |we are (?:looking for|seeking)|nous (?:recherchons|cherchons)|is (?:looking for
           |seeking) (?:a|an)\b
        3  how to apply|apply (?:now|online|by|to|before|via)\b|pour postuler
           |send (?:us )?your (?:resume|cv)|envoye[rz] (?:nous )?(?:votre|leur) (?:cv|curriculum
           |candidature)|only (?:applicants|candidates|those)|equal opportunity employer
           |faire parvenir (?:votre|leur) (?:cv|candidature)
        2  person specification|minimum qualifications|qualifications (?:and|required|:)
           |exigences\b|profil recherche|what (?:you(?:'ll| will) do|we offer|you bring)
           |nice to have|(?:essential|desirable) ?:|required skills|requirements\b
           |competences (?:requises|recherchees)|conditions d'embauche|nous offrons\b
        1  this (?:job )?description\b|autres? taches? connexes?|other duties as assigned
           |generique masculin|superieur immediat|reports to\b|releve de\b|revisee? le\b
           |purpose of the (?:post|role|job|position)|main accountabilities|sommaire\b
        """,
    ),
    Paper(
        Kind.PERSONAL_REFERENCE,
        r"""
            (?:character|personal) (?:reference|certificate|recommendation)
            |certificate of (?:good )?(?:moral )?character|(?:attestation
            |certificat) de (?:bonne )?(?:vie|moralite|bonne conduite)|reference personnelle
        """,
        r"""
        3  (?:i|we) have (?:personally )?known \w+|i know \w+ (?:\w+ ){0,3}(?:as|personally)
           |personally known to|(?:je|nous) connai(?:s|ssons) |je la connais|je le connais
        2  (?:as|is|was|my|our|family|good|close|dear) (?:an? |my |our )?(?:\w+ )?(?:friend
           |neighbou?r|roommate|parishioner)s?\b|congregation\b|parish\b|voisine?s?\b|(?:mon
           |une?) amie?\b|a titre de proche|nos enfants\b|our children\b|meme immeuble
        2  (?:good|upstanding|high|excellent) (?:moral )?character\b|bonne moralite
           |son caractere|garante? de\b|unlawful activity|debts\b|not related to (?:him|her
           |them)|respectable family|citizen\b|citoyenne?\b
        2  (?:never|not) worked (?:with|together)|jamais travaille avec|as a (?:tenant|person
           |neighbour)
        """,
    ),
    Paper(
        Kind.ACADEMIC_REFERENCE,
        r"""
            attestation (?:de scolarite|d'inscription|de frequentation|d'etudes)|transcript
            |releve de notes|(?:enrol\w*|student|study|academic) (?:verification|confirmation
            |letter|certificate|reference|recommendation)|(?:confirmation|proof|certificate
            |letter) of (?:enrol\w*|studies|registration)
            |recommandation [\w' ]{0,24}(?:admission|maitrise|doctorat)|certificat de scolarite
            |(?:academic )?recommendation for (?:admission|graduate)
        """,
        r"""
        3  i (?:have )?(?:taught|supervised (?:his|her|their) thesis)|took (?:my|two of my)
           |in my (?:\w+ )?(?:course|class|seminar)|(?:j'ai|avoir) enseigne|dans m(?:on
           |es) cours|j'ai dirige son|admissions? committee|comite d'admission
           |my (?:former )?student\b|mon etudiante?\b|admission (?:to|into|in|dans|a) (?:your
           |votre|la maitrise|the)|son admission\b
        3  (?:his|her|their|son|sa) (?:[\w'-]+ ){0,2}(?:thesis|dissertation|coursework|memoire
           |these|gpa)\b|ranked (?:in|among|first|\w+ in)|s'est classee?
        3  inscrite? (?:[\w']+ ){0,4}(?:programme|session|faculte)|(?:is
           |was) (?:\w+ )?enrolled\b|(?:full|part)[- ]time student|registered student
           |etudiante? a temps
        2  gpa\b|grade point|received an a\b|moyenne generale|semest(?:er|re)s?\b
           |\d+ (?:credits?|unites)\b|diplome lui a ete|heures de cours
           |mention \W*(?:tres )?bien|(?:master's|graduate|doctoral|phd) (?:program\w*|studies)
           |programme de (?:maitrise|doctorat)
        1  regist(?:raire|rar)\b|profess(?:or|eur)\b|ph\.?d\b|universi\w+
        """,
    ),
)
