"""What papers say that are of no kind the report knows."""

from letterproof.model.letter import Kind
from letterproof.outline._papers import Paper

OTHERS = (
    Paper(
        Kind.OTHER,  # bills
        r"""
            (?:\w+ )?invoice\b|facture\b|receipt\b|recu\b|quotation|quote\b|devis\b
            |purchase order|bon de commande|estimate\b|statement of account
        """,
        r"""
        3  bill(?:ed)? to\b|facturee? a\b|invoice (?:no|number|date)|unit price|prix unitaire
           |(?:amount|total|balance) due|total a payer|montant du\b
        2  sub-?total|sous-total|net \d\d days|payable (?:a|within)\b|quantite\b|qty\b
        """,
    ),
    Paper(
        Kind.OTHER,  # leases
        r"""
            (?:residential )?(?:tenancy|lease|rental)\b|bail\b|contrat de (?:location|bail)
        """,
        r"""
        3  the (?:landlord|tenant|lessor|lessee)\b|(?:le|la) (?:locataire|bailleu\w+)\b
        2  (?:monthly rent|the rent is|rent of|loyer)\b|tenancy\b|this lease\b
        """,
    ),
    Paper(
        Kind.OTHER,  # certificates of courses
        r"""
            certificate of (?:\w+ )?(?:completion|achievement|participation|attendance|training
            |competency)|diploma\b|(?:training|course) certificate|(?:attestation
            |certificat) de (?:formation|reussite|participation|cours)|diplome\b
        """,
        r"""
        3  (?:has )?(?:successfully )?(?:completed|attended|passed) (?:the|a|an
           |our) (?:[\w-]+ ){0,4}(?:course|training|program\w*|workshop|seminar|test|exam\w*)\b
        2  a (?:suivi|reussi|complete|participe a?) (?:avec succes )?(?:la|le|une|un|au
           |l') ?(?:\w+ )?(?:cours|formation|examen|atelier)
        2  final (?:test|exam)|valid (?:for|until)\b|course director|passed the\b|valable\b
           |formateur\b
        """,
    ),
    Paper(
        Kind.OTHER,  # applications and what is answered to them
        r"""
            (?:invitation to )?(?:an )?(?:interview|entrevue|entretien)\b
            |(?:job )?application (?:for|form)|cover letter|candidature (?:au|a|pour|spontanee)\b
            |(?:lettre de )?motivation\b
        """,
        r"""
        4  thank you for (?:your interest|applying|your application)|interest in (?:joining
           |working|our)|like to (?:meet|invite) you|invite you to (?:an )?interview
           |nous vous invitons a (?:un|une) (?:entre\w+)|i (?:am writing to|would like to
           |wish to) apply|i am applying|je (?:souhaite|desire) postuler
           |not (?:been )?(?:selected|successful)|pas (?:ete )?retenue?\b
        2  (?:your|my) (?:resume|cv)\b|(?:votre|mon) (?:cv|curriculum|candidature)\b
           |interview takes|the interview\b|l'entre(?:vue|tien)\b
        """,
    ),
    Paper(
        Kind.OTHER,  # resignations and requests, by the employee
        r"""
            (?:letter of |notice of )?resignation|(?:lettre de )?demission\b
            |request for (?:\w+ ){0,2}(?:letter|certificate|reference)
        """,
        r"""
        4  my (?:\w+ )?(?:notice of )?resignation\b
           |i (?:hereby |wish to |would like to |am writing to )?(?:resign|tender)\b|(?:i am
           |i'm) resigning|ma (?:decision de (?:quitter|demissionner)|demission)\b
           |je (?:vous )?(?:demissionne|(?:informe|remets|presente)[\w ,']{0,50}(?:demission
           |quitter))|my last (?:working )?day (?:will|is|of)
        3  (?:issue|provide|prepare|send|give) me (?:with )?[\w ]{0,24}(?:letter|certificate)
           |me (?:remettre|delivrer|fournir|faire parvenir)\b
        2  mon preavis\b|my notice period|j'occupe\b|i have (?:been|worked|learned|learnt)
           |ma demande\b
        """,
    ),
    Paper(
        Kind.OTHER,  # to the employee: promoted, raised, warned, dismissed
        r"""
            (?:letter of |notice of )?(?:promotion|termination|dismissal|licenciement
            |avertissement)\b|(?:salary|pay|annual) (?:revision|increase|increment|review)
            |increment letter|warning letter|lettre de promotion|augmentation (?:de salaire
            |salariale)|performance (?:review|appraisal|evaluation)
        """,
        r"""
        4  you (?:have been|are|are being|were|will be) (?:\w+ )?promoted|promot(?:e|ing) you
           |your (?:new|revised) (?:\w+ )?(?:salary|position|title|compensation|role|pay|wage)
           |(?:increase in|revision of|revise) your|your (?:\w+ )?promotion|vous etes promue?
           |votre (?:promotion|licenciement|nouveau (?:poste|salaire|titre)|nouvelle (?:fonction
           |remuneration))|(?:augmentation|revision) de votre
        4  terminat(?:e|ing|ion of) your employment|your employment (?:\w+ ){0,6}(?:terminated
           |ends|will end)|mettre fin a votre|notre decision de vous licencier
           |your position (?:has been|is) (?:eliminated|redundant)
        2  congratulations\b|felicitations\b|your (?:hard work|performance|contribution
           |dedication)\b
        """,
    ),
    Paper(
        Kind.OTHER,  # rules of the house
        r"""
            (?:[\w-]+ ){0,5}(?:policy|policies|handbook|code of conduct|guidelines)\W*$
            |politique (?:de|d'|sur)|reglement interieur|manuel de l'employe|code de conduite
        """,
        r"""
        3  this (?:policy|handbook|code)\b|la presente politique|le present reglement
        3  (?:all )?employees (?:must|shall|should|are (?:required|expected|entitled
           |responsible))|(?:tous les|les) (?:employes|salaries) (?:doivent|sont tenus
           |ont droit)
        1  scope\b|purpose\b|portee\b|disciplinary action|effective date|mesures disciplinaires
        """,
    ),
    Paper(
        Kind.OTHER,  # banks
        r"""
            bank (?:reference|confirmation|letter|statement|certificate)|account (?:confirmation
            |statement|verification)|attestation bancaire|releve (?:bancaire|de compte)
            |proof of funds|confirmation of (?:account|funds|balance)
        """,
        r"""
        3  (?:maintain|hold|has|have|had|open|opened
           |operat)\w* (?:[\w']+ ){0,4}accounts? (?:\w+ )?(?:with|at|no|number|since|in)
           |titulaire d'un (?:\w+ )?compte|est (?:notre )?cliente? de (?:notre|la) (?:banque
           |institution|caisse)|(?:detient|possede) (?:un|des) comptes?
        3  account (?:holder|balance|type|opened)|(?:closing|opening|available|current
           |average) balance|solde (?:du|de|d'ouverture|moyen|actuel)\b(?! tout)|type de compte
        2  customer since|client since|cliente? depuis|savings\b|chequing\b
        """,
    ),
    Paper(
        Kind.OTHER,  # curricula, records, oaths
        r"""
            curriculum vitae|resume\W*$|cv\W*$|record of employment\W*(?:releve d'emploi)?$
            |releve d'emploi|affidavit|statutory declaration|declaration solennelle
            |power of attorney|procuration
        """,
        r"""
        3  references (?:are )?(?:available|on request|upon request)|career objective
           |professional summary|centres d'interet|objectif (?:professionnel|de carriere)
           |career summary
        3  insurable (?:hours|earnings)|heures assurables|remuneration assurable
        4  solemnly (?:declare|affirm)|being duly sworn|make oath|sworn before
           |declare solennellement
        """,
    ),
)
