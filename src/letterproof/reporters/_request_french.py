"""What is asked of an employer, in French as it is written in Canada.

No space stands before a question mark or a semicolon; one that does not break stands before a colon
and within « quotation marks ».
"""

from collections.abc import Mapping

MONTHS_FR = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)

FRENCH: Mapping[str, str] = {
    # How the letter opens and closes.
    "subject": "Lettre de recommandation\u00a0– {name}",
    "subject_unnamed": "Lettre de recommandation",
    "subject_line": "Objet : {subject}",
    "date": "Date : {blank}",
    "greeting": "Bonjour {name},",
    "greeting_unnamed": "Madame, Monsieur,",
    "about_name": "Personne employée : {name}",
    "about_title": "Poste : {titles}",
    "about_titles": "Postes : {titles}",
    "about_date": "Date de la lettre : {date}",
    "about_file": "Fichier : {file}",
    "opening.one": (
        "Nous vous remercions de la lettre de recommandation. Un élément y manque ou reste à "
        "préciser. Pourriez-vous nous faire parvenir une nouvelle lettre où il sera ajouté ou "
        "corrigé?"
    ),
    "opening.many": (
        "Nous vous remercions de la lettre de recommandation. Quelques éléments y manquent ou "
        "restent à préciser. Pourriez-vous nous faire parvenir une nouvelle lettre où ils "
        "seront ajoutés ou corrigés?"
    ),
    "opening.copy": (
        "Nous vous remercions de la lettre de recommandation. Nous aurions besoin d'une autre "
        "copie. Pourriez-vous nous la faire parvenir?"
    ),
    "unseen": "Ce qui figure déjà dans la partie que nous n'avons pas pu lire n'est pas à changer.",
    "questions": (
        "Si nous posons une question et que la lettre est exacte telle quelle, une courte réponse "
        "suffit."
    ),
    "true": "Merci de n'indiquer que ce que vos dossiers confirment.",
    "keep": "La nouvelle lettre devrait être sur papier à en-tête, datée et signée.",
    "keep.copy": (
        "La lettre elle-même n'a pas à changer. La copie devrait la montrer en entier, avec "
        "l'en-tête, la date et la signature."
    ),
    "send": "Veuillez l'envoyer à : {blank}",
    "thanks": "Nous vous remercions de votre aide.",
    "farewell": "Cordialement,",
    # What stands before a point.
    "for_position": "pour le poste {labels} : {wish}",
    "for_positions": "pour les postes {labels} : {wish}",
    "for_each": "pour chaque poste : {wish}",
    "if_possible": "si possible, {wish}",
    "unless_shown": "si votre en-tête ne l'indique pas, {wish}",
    "label": "{name}, {years}",
    "titled": "«\u00a0{title}\u00a0»",
    "held": "occupé {years}",
    "numbered": "nº\u00a0{number} de la lettre",
    "years": "de {first} à {last}",
    "years_one": "en {first}",
    "years_since": "depuis {first}",
    "years_from": "à partir de {first}",
    "years_until": "jusqu'en {last}",
    # The points.
    "candidate-name-missing": (
        "indiquer le nom complet de la personne employée, tel qu'il figure dans son passeport."
    ),
    "employer-name-missing": (
        "indiquer le nom légal complet de l'employeur, et son nom commercial s'il est différent."
    ),
    "letterhead-missing": "établir la lettre sur votre papier à en-tête.",
    "employer-address-missing": (
        "ajouter votre adresse postale : rue, ville, province ou pays, et code postal."
    ),
    "employer-phone-missing": ("ajouter un numéro de téléphone où joindre la personne qui signe."),
    "employer-email-missing": (
        "ajouter une adresse de courriel, de préférence celle de votre organisation."
    ),
    "signatory-name-missing": (
        "inscrire sous la signature, en caractères d'imprimerie, le nom complet de la personne qui "
        "signe."
    ),
    "signatory-title-missing": "ajouter le titre du poste de la personne qui signe.",
    "signature-missing": "faire signer la lettre par la personne qui la délivre.",
    "letter-date-missing": "dater la lettre, avec le jour, le mois et l'année.",
    "letter-stale": (
        "la date de la lettre ({dated}) remonte à plusieurs mois, et l'emploi se poursuit. "
        "Établir une nouvelle lettre portant une date récente."
    ),
    "letter-in-future": (
        "la date de la lettre ({dated}) est encore à venir. Quelle est la bonne date?"
    ),
    "letter-before-end": (
        "la date de la lettre ({dated}) précède le dernier jour de travail indiqué ({end}). Ces "
        "deux dates sont-elles exactes? Si oui, établir une lettre datée de ce dernier jour ou "
        "d'un jour suivant."
    ),
    "end-to-come": (
        "le dernier jour de travail indiqué ({end}) est encore à venir. L'emploi se poursuit-il "
        "aujourd'hui? Si oui, le préciser dans la lettre."
    ),
    "placeholder-left": "remplir ce qui est resté en blanc : {quotes}.",
    "job-title-missing": "indiquer le titre du poste.",
    "start-date-missing": (
        "indiquer le premier jour de travail, avec le jour, le mois et l'année."
    ),
    "end-date-missing": (
        "indiquer le dernier jour de travail, avec le jour, le mois et l'année, ou préciser que "
        "l'emploi se poursuit."
    ),
    "hours-missing": (
        "indiquer en chiffres le nombre d'heures travaillées au cours d'une semaine normale."
    ),
    "salary-missing": (
        "indiquer la rémunération, sa devise et la période visée, par exemple l'heure, le mois ou "
        "l'année."
    ),
    "salary-period-missing": (
        "la lettre indique une rémunération de {amount}. Préciser la période visée, par exemple "
        "l'heure, le mois ou l'année."
    ),
    "benefits-missing": (
        "mentionner les avantages sociaux liés à l'emploi, ou préciser qu'il n'y en a pas."
    ),
    "job-status-missing": (
        "préciser le type d'emploi : permanent ou temporaire, à temps plein ou à temps partiel."
    ),
    "hours-below-minimum": (
        "la lettre indique {hours}\u00a0heures par semaine. Est-ce le nombre d'une semaine "
        "normale, et l'emploi était-il à temps plein ou à temps partiel?"
    ),
    "hours-of-full-time": (
        "la lettre indique {hours}\u00a0heures par semaine et parle d'un emploi à temps plein. Les "
        "deux sont-ils exacts?"
    ),
    "work-location-missing": (
        "indiquer la ville, ainsi que la province ou le pays, où le travail a été accompli."
    ),
    "work-outside-canada": (
        "la lettre indique {quote} comme lieu de travail. Dans quelle ville, et dans quelle "
        "province ou quel pays, le travail lui-même a-t-il été accompli?"
    ),
    "self-employed": (
        "la lettre contient les mots {quote}. La personne était-elle à votre emploi ou à son "
        "compte?"
    ),
    "two-letter-dates": (
        "la lettre porte plus d'une date : {quotes}. Quel jour a-t-elle été établie?"
    ),
    "two-starts": (
        "la lettre indique plus d'un premier jour de travail : {quotes}. Lequel est exact?"
    ),
    "two-ends": "la lettre indique plus d'un dernier jour de travail : {quotes}. Lequel est exact?",
    "end-before-start": (
        "le premier jour de travail indiqué ({start}) est postérieur au dernier ({end}). "
        "Quelles sont les bonnes dates?"
    ),
    "start-to-come": (
        "le premier jour de travail indiqué ({start}) est encore à venir. Quelle est la bonne date?"
    ),
    "start-after-letter": (
        "la date de la lettre ({dated}) précède le premier jour de travail indiqué ({start}). "
        "Quelles sont les bonnes dates?"
    ),
    "end-far-ahead": (
        "le dernier jour de travail indiqué ({end}) est encore lointain. Quelle est la bonne "
        "date, ou l'emploi se poursuit-il?"
    ),
    "overlap": (
        "le dernier jour d'un poste ({end}) est postérieur au premier jour du suivant "
        "({start}). Les deux postes ont-ils été occupés en même temps? Sinon, quelles sont les "
        "bonnes dates?"
    ),
    "dates-contradict": "les dates de la lettre ne concordent pas. Lesquelles sont exactes?",
    "pay-contradicts": (
        "les montants indiqués pour la rémunération ne concordent pas : {quotes}. Lesquels sont "
        "exacts?"
    ),
    "salary-hours-contradict": (
        "les montants indiqués pour la rémunération ne concordent pas. Lesquels sont exacts?"
    ),
    "duties-missing": (
        "décrire les principales tâches dans vos propres mots, en précisant leur fréquence."
    ),
    "duties-too-few": (
        "y avait-il d'autres tâches principales? Si oui, les ajouter dans vos propres mots, en "
        "précisant leur fréquence."
    ),
    "duties-vague": (
        "décrire plus précisément les principales tâches, dans vos propres mots : ce qui était "
        "fait, pour qui, avec quoi et à quelle fréquence."
    ),
    "duties-in-own-words": (
        "la description des tâches reprend des formules toutes faites. Décrire le travail réel "
        "dans vos propres mots, en précisant la fréquence des tâches."
    ),
    "noc-named-in-duties": (
        "la lettre dit que sa liste de tâches suit une classification. Décrire plutôt le "
        "travail réel dans vos propres mots, en précisant la fréquence des tâches."
    ),
    "copy": (
        "dans la copie que nous avons, les éléments suivants ne se lisent pas avec certitude : "
        "{things}. Envoyer une copie nette : le PDF d'origine, ou une numérisation droite et nette."
    ),
    "page": "la page\u00a0{number}",
    "two-readings": (
        "pour {what}, la lettre indique {quote}, ce qui peut vouloir dire {values}. Quelle lecture "
        "est la bonne?"
    ),
    "two-dates": (
        "pour {what}, la lettre indique {quote}, ce qui peut vouloir dire {values}. Quelle lecture "
        "est la bonne? Écrire le mois en toutes lettres."
    ),
    "rival-values": "pour {what}, la lettre indique {quotes}. Qu'est-ce qui est exact?",
    "not-plain": "indiquer {what} sans laisser de doute. La lettre indique {quote}.",
    "letterhead-doubtful": "veiller à ce que la lettre soit sur votre papier à en-tête.",
    "signature-doubtful": "veiller à ce que la signature soit bien visible sur la lettre.",
    "duties-doubtful": "présenter chaque tâche principale sur une ligne distincte.",
    "by-hand": "taper plutôt qu'écrire à la main l'élément suivant : {what}.",
    "text-layer-disagrees": (
        "la numérisation contient un texte caché qui diffère de ce que montre la page. Envoyer le "
        "PDF d'origine, ou une nouvelle numérisation sans reconnaissance de texte."
    ),
    "changes-pending": (
        "le document contient encore des modifications suivies ou des commentaires. Les régler, "
        "puis envoyer la lettre définitive en PDF."
    ),
    "signature-broken": (
        "le fichier a été modifié après avoir été signé numériquement. Envoyer le fichier tel "
        "qu'il a été signé, ou signer la lettre de nouveau."
    ),
    # Files that could not be read.
    "unread": (
        "Nous avons reçu de votre part un fichier qui devrait contenir une lettre de "
        "recommandation. {why}"
    ),
    "unread.password": "Il ne s'ouvre qu'avec un mot de passe.",
    "unread.text": "Aucun texte ne se lit sur ses pages.",
    "unread.empty": "Il est vide.",
    "unread.damaged": "Il est endommagé ou incomplet.",
    "unread.large": "Il contient beaucoup plus qu'une lettre.",
    "unread.format": "Il est dans un format que nous ne pouvons pas lire.",
    "unread.other": "Nous n'avons pas pu l'ouvrir.",
    "again": "Pourriez-vous nous envoyer la lettre de nouveau, en PDF?",
    "again.password": (
        "Pourriez-vous nous envoyer la lettre de nouveau, en PDF et sans mot de passe?"
    ),
    "again.text": (
        "Pourriez-vous nous envoyer le PDF d'origine de la lettre, ou une numérisation droite et "
        "nette?"
    ),
    "again.large": "Pourriez-vous nous envoyer la lettre seule, en PDF?",
    # What is spoken of.
    "candidate_name": "le nom de la personne employée",
    "employer_name": "le nom de l'employeur",
    "letter_date": "la date de la lettre",
    "employer_address": "l'adresse de l'employeur",
    "employer_phone": "le numéro de téléphone",
    "employer_email": "l'adresse de courriel",
    "letterhead": "l'en-tête",
    "signatory_name": "le nom de la personne qui signe",
    "signatory_title": "le titre du poste de la personne qui signe",
    "signature": "la signature",
    "title": "le titre du poste",
    "start_date": "le premier jour de travail",
    "end_date": "le dernier jour de travail",
    "hours_per_week": "le nombre d'heures par semaine",
    "job_status": "le type d'emploi",
    "salary": "la rémunération",
    "benefits": "les avantages sociaux",
    "work_location": "le lieu de travail",
    "duties": "la liste des tâches",
    "something": "un renseignement",
    # Small words.
    "and": "{rest} et {last}",
    "or": "{rest} ou {last}",
    "quote": "«\u00a0{text}\u00a0»",
    "thousands": "\u00a0",
    "decimal": ",",
    "first": "1er",
    "hour": "l'heure",
    "day": "par jour",
    "week": "par semaine",
    "two_weeks": "aux deux semaines",
    "month": "par mois",
    "year": "par année",
    "present": "aujourd'hui",
}
