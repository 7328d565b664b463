"""Words by which a blank in a form is told from a remark in a letter, English and French."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STRONG = _words(
    "name names surname date dates title address phone telephone tel fax email mail number amount"
    " salary wage pay hours signature letterhead logo position duties duty responsibilities tasks"
    " description nom prénom prénoms titre poste adresse téléphone courriel numéro montant salaire"
    " heures fonction fonctions tâches"
)
"""What a form asks for; enough on its own."""

WEAK = _words(
    "company employer employee organization organisation firm business department supervisor"
    " manager signatory candidate applicant recipient officer worker hr job full first last family"
    " given middle legal official complete printed start end hire hiring current present annual"
    " monthly weekly hourly gross base day days month months year years week weeks hour city town"
    " province state country postal zip code street line contact website work place location"
    " status type employment contract reference mobile direct currency cad brief main detailed key"
    " x xx xxx dd mm yy yyyy jj aa aaaa project team benefits schedule reason his her their your"
    " our my mr mrs ms here he she they time part permanent temporary text value field blank list"
    " entreprise société employeur employé employée employés salarié salariée candidat candidate"
    " signataire ville pays rue jour mois année an semaine début fin embauche complet complète"
    " légal annuel annuelle mensuel hebdomadaire horaire brut devise votre vos notre son sa ses"
    " lieu travail statut emploi responsable superviseur supérieur liste ici il elle organisme"
    " service"
)
"""What stands around a strong word, or with others of its kind."""

FUNCTION = _words(
    "a an the be of in at on for to from as by and or s is with per e"
    " le la les l d de du des un une en à au aux pour par et ou avec dans"
)

SETTLED = _words("full part time permanent temporary current present contract")
"""Words that are also a plain remark: "[full-time]"."""

INSTRUCTION = _words(
    "insert enter add type fill specify describe provide replace click tbd tbc tba todo"
    " insérer insérez inscrire inscrivez indiquer indiquez saisir saisissez préciser précisez"
    " ajouter ajoutez remplir décrire décrivez compléter confirmer déterminer"
    " completed confirmed determined"
)

NOTE = _words(
    "sic signed stamp stamped seal sealed illegible handwritten translated translator translation"
    " formerly previously withheld redacted confidential hereinafter note page signé signée"
    " cachet sceau tampon illisible manuscrit traduit traduction anciennement réf ref see cf née né"
)
"""Marks an editor's or a translator's remark."""

LEADS_IN = _words(
    "that of from to until till through as at on in by since for with is was named dated mr mrs ms"
    " mx dr miss i we undersigned dear earns earning paid works worked and the"
    " que de du des d l au aux à en par comme pour depuis jusqu chez avec est était nommé le la les"
    " m mme mlle monsieur madame je nous soussigné soussignée et"
)
"""A sentence cannot stop after one of these: what follows is meant to be filled in."""

KNOWN = STRONG | WEAK | FUNCTION
