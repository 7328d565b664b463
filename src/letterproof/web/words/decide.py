"""The words for what a person decides about a letter."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "dec_heading": "Decide",
    "dec_state_open": "This letter is open.",
    "dec_state_ready": "This letter is ready to be filed.",
    "dec_state_returned": "This letter went back to the employer.",
    "dec_state_by": "Set by {by} on {day}.",
    "dec_ready": "Mark ready",
    "dec_returned": "Returned to the employer",
    "dec_reopen": "Open again",
    "dec_errors.one": "One error is open:",
    "dec_errors.many": "{n} errors are open:",
    "dec_errors_note": (
        "The letter can be marked ready all the same. Say why; the reason stands in the record."
    ),
    "dec_ready_reason": "Why it is ready all the same",
    "dec_ready_needs": "Errors are open. Say why the letter is ready all the same.",
    "dec_waive": "Set aside",
    "dec_waive_what": "Set aside: {message}",
    "dec_reason": "Reason",
    "dec_until": "Until",
    "dec_until_hint": (
        "After that day the finding counts again. 90 days cover the 60 days after an invitation, "
        "and a month of preparing."
    ),
    "dec_unwaive": "Count it again",
    "dec_unwaive_what": "Count it again: {message}",
    "dec_waive_needs": "Give a reason, so that others can follow it later.",
    "dec_waive_day": "Give a day from today on, such as {day}.",
    "dec_waive_never": (
        "This finding says that the file was not checked. Nobody's word can stand in for that."
    ),
    "dec_waive_gone": "The letter has no such finding any more.",
    "dec_over": (
        "No longer set aside, since its day was {until}: {rule}. {by} had set it aside: {reason}"
    ),
    "dec_request": "Request to the employer",
    "dec_request_note": (
        "Made from the findings that are not set aside. Read it before you send it."
    ),
    "dec_request_none": "There is nothing to ask the employer for.",
    "dec_request_docx": "Download as Word (DOCX)",
    "dec_request_txt": "Download as text",
    "dec_request_copy": "Copy the text",
    "dec_request_copied": "The text is copied.",
    "dec_request_uncopied": "The text is selected; copy it with Ctrl+C.",
    "dec_request_in_en": "In English",
    "dec_request_in_fr": "En français",
    "dec_request_title": "Request to the employer: {name}",
    "dec_notes": "Notes",
    "dec_note": "Write a note",
    "dec_note_button": "Add the note",
    "dec_note_by": "{by}, {day}",
    "dec_note_needs": "The note is empty.",
    "dec_origin": "Client and earlier letter",
    "dec_client": "Client",
    "dec_client_hint": "Letters with the same client stand together.",
    "dec_client_button": "Save",
    "dec_to_letter": "Back to the letter",
    "dec_refused": (
        "The letter is not as this page showed it. Nothing was written; look and do it again."
    ),
    "dec_too_long": "This is longer than {most} characters. Make it shorter.",
    "trail_heading": "Audit trail",
    "trail_note": "The trail only grows. Each line is sealed with the one before it.",
    "trail_broken": "A seal of this trail does not hold: the record was changed by other means.",
    "trail_when": "When (UTC)",
    "trail_who": "Who",
    "trail_what": "What",
    "trail_versions": "Program and checklist",
    "trail_nothing": "nothing",
    "trail_added": "Added: {name} ({verdict})",
    "trail_judged": "Judged again as of {as_of}: {verdict}",
    "trail_reread": "Read again by another version of the program: {verdict}",
    "trail_corrected": "{field}: entered {value}, before {before}",
    "trail_accepted": "{field}: {value} accepted as read",
    "trail_withdrew": "{field}: what was entered is taken back, before {before}",
    "trail_claimed": "Occupation chosen: {code}",
    "trail_claimed_none": "Choice of the occupation taken back",
    "trail_waived": "Set aside until {until}: {message} Reason: {reason}",
    "trail_unwaived": "Counts again: {message}",
    "trail_noted": "Note: {text}",
    "trail_open": "Opened again ({verdict})",
    "trail_ready": "Marked ready ({verdict})",
    "trail_ready_why": "Marked ready with errors open ({verdict}). Reason: {reason}",
    "trail_returned": "Returned to the employer ({verdict})",
    "trail_client": "Client: {client}",
    "trail_client_none": "Client: the applicant",
    "trail_earlier": "Replaces the letter {earlier}",
    "trail_earlier_none": "Replaces no letter",
    "trail_erased": "Letters erased: {letters}",
}

FRENCH: Mapping[str, str] = {
    "dec_heading": "Décider",
    "dec_state_open": "Cette lettre est ouverte.",
    "dec_state_ready": "Cette lettre est prête à être déposée.",
    "dec_state_returned": "Cette lettre est retournée à l’employeur.",
    "dec_state_by": "Inscrit par {by} le {day}.",
    "dec_ready": "Marquer prête",
    "dec_returned": "Retournée à l’employeur",
    "dec_reopen": "Rouvrir",
    "dec_errors.one": "Une erreur est ouverte :",
    "dec_errors.many": "{n} erreurs sont ouvertes :",
    "dec_errors_note": (
        "La lettre peut être marquée prête malgré cela. Dites pourquoi ; la raison figure au "
        "registre."
    ),
    "dec_ready_reason": "Pourquoi elle est prête malgré cela",
    "dec_ready_needs": (
        "Des erreurs sont ouvertes. Dites pourquoi la lettre est prête malgré cela."
    ),
    "dec_waive": "Lever",
    "dec_waive_what": "Lever : {message}",
    "dec_reason": "Raison",
    "dec_until": "Jusqu’au",
    "dec_until_hint": (
        "Après ce jour, le constat compte de nouveau. 90 jours couvrent les 60 jours qui suivent "
        "une invitation et un mois de préparation."
    ),
    "dec_unwaive": "Le compter de nouveau",
    "dec_unwaive_what": "Compter de nouveau : {message}",
    "dec_waive_needs": "Donnez une raison, pour que d’autres puissent la suivre plus tard.",
    "dec_waive_day": "Donnez un jour à partir d’aujourd’hui, comme {day}.",
    "dec_waive_never": (
        "Ce constat dit que le fichier n’a pas été vérifié. La parole de personne n’en tient lieu."
    ),
    "dec_waive_gone": "La lettre n’a plus ce constat.",
    "dec_over": (
        "N’est plus levé, son jour étant passé ({until}) : {rule}. {by} l’avait levé : {reason}"
    ),
    "dec_request": "Demande à l’employeur",
    "dec_request_note": "Faite des constats qui ne sont pas levés. Relisez-la avant de l’envoyer.",
    "dec_request_none": "Il n’y a rien à demander à l’employeur.",
    "dec_request_docx": "Télécharger en Word (DOCX)",
    "dec_request_txt": "Télécharger en texte",
    "dec_request_copy": "Copier le texte",
    "dec_request_copied": "Le texte est copié.",
    "dec_request_uncopied": "Le texte est sélectionné ; copiez-le avec Ctrl+C.",
    "dec_request_in_en": "In English",
    "dec_request_in_fr": "En français",
    "dec_request_title": "Demande à l’employeur : {name}",
    "dec_notes": "Notes",
    "dec_note": "Écrire une note",
    "dec_note_button": "Ajouter la note",
    "dec_note_by": "{by}, {day}",
    "dec_note_needs": "La note est vide.",
    "dec_origin": "Client et lettre antérieure",
    "dec_client": "Client",
    "dec_client_hint": "Les lettres du même client se suivent.",
    "dec_client_button": "Enregistrer",
    "dec_to_letter": "Retour à la lettre",
    "dec_refused": (
        "La lettre n’est plus telle que cette page la montrait. Rien n’a été inscrit ; regardez et "
        "recommencez."
    ),
    "dec_too_long": "C’est plus long que {most} caractères. Raccourcissez le texte.",
    "trail_heading": "Journal",
    "trail_note": "Le journal ne fait que s’allonger. Chaque ligne est scellée avec la précédente.",
    "trail_broken": "Un sceau de ce journal ne tient pas : le registre a été modifié autrement.",
    "trail_when": "Quand (UTC)",
    "trail_who": "Qui",
    "trail_what": "Quoi",
    "trail_versions": "Programme et liste",
    "trail_nothing": "rien",
    "trail_added": "Ajoutée : {name} ({verdict})",
    "trail_judged": "Évaluée de nouveau en date du {as_of} : {verdict}",
    "trail_reread": "Relue par une autre version du programme : {verdict}",
    "trail_corrected": "{field} : inscrit {value}, auparavant {before}",
    "trail_accepted": "{field} : {value} accepté tel que lu",
    "trail_withdrew": "{field} : ce qui était inscrit est retiré, auparavant {before}",
    "trail_claimed": "Profession choisie : {code}",
    "trail_claimed_none": "Choix de la profession retiré",
    "trail_waived": "Levé jusqu’au {until} : {message} Raison : {reason}",
    "trail_unwaived": "Compte de nouveau : {message}",
    "trail_noted": "Note : {text}",
    "trail_open": "Rouverte ({verdict})",
    "trail_ready": "Marquée prête ({verdict})",
    "trail_ready_why": "Marquée prête malgré des erreurs ouvertes ({verdict}). Raison : {reason}",
    "trail_returned": "Retournée à l’employeur ({verdict})",
    "trail_client": "Client : {client}",
    "trail_client_none": "Client : la personne nommée",
    "trail_earlier": "Remplace la lettre {earlier}",
    "trail_earlier_none": "Ne remplace aucune lettre",
    "trail_erased": "Lettres effacées : {letters}",
}
