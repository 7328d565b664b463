"""The words of what leaves the record: memos, backups, erasures."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "memo_heading": "Keep and hand on",
    "memo_html": "Memo of this letter (HTML)",
    "memo_pdf": "Memo of this letter (PDF)",
    "memo_client_html": "Memo of all letters of {client} (HTML)",
    "memo_client_pdf": "Memo of all letters of {client} (PDF)",
    "memo_no_pdf": (
        "A PDF needs one more package: pip install 'letterproof[pdf]'. The HTML memo can be "
        "printed."
    ),
    "memo_note": (
        "Everything on one letter: findings, facts, what people entered and decided, the trail. "
        "It needs nothing else to be read."
    ),
    "memo_part_record": "Record",
    "memo_state": "State",
    "memo_state_open": "open",
    "memo_state_ready": "ready to be filed",
    "memo_state_returned": "returned to the employer",
    "memo_client": "Client",
    "memo_added": "Added",
    "memo_judged": "Judged as of",
    "memo_claimed": "Code chosen here",
    "memo_content": "Content (SHA-256)",
    "memo_versions": "Program and checklist",
    "memo_earlier": "Replaces",
    "memo_seals": "Seals of the trail",
    "memo_seals_hold": "All hold.",
    "memo_seals_broken": "A seal does not hold: the record was changed by other means.",
    "memo_part_entered": "Entered by people",
    "memo_thing": "What",
    "memo_was": "As read",
    "memo_value": "As entered",
    "memo_by_when": "By, when (UTC)",
    "memo_not_said": "not said",
    "memo_part_waived": "Set aside",
    "memo_rule": "Finding",
    "memo_reason": "Reason",
    "memo_until": "Until",
    "memo_is_over": "{until} (over)",
    "memo_part_notes": "Notes",
    "memo_text": "Note",
    "memo_part_trail": "Audit trail",
    "memo_what": "What",
    "memo_seal": "Program, checklist, seal",
    "memo_kind": "Kind of document",
    "memo_position": "position {number}",
    "memo_record_page": "Record",
    "memo_record_heading": "The record",
    "memo_record_note": ("One file holds letters, corrections, decisions and the trail: {place}"),
    "memo_backup": "Download a backup",
    "memo_backup_note": (
        "A copy of the whole record as it is now. It holds letters: keep it where letters may be "
        "kept."
    ),
    "memo_check": "Check that nothing was changed by other means",
    "memo_trails_hold": "All seals hold, and all files are as they were sent.",
    "memo_trails_broken.one": "The trail or file of one letter is not as it was written:",
    "memo_trails_broken.many": "The trails or files of {n} letters are not as they were written:",
    "memo_erased_line": "letters that were erased",
    "memo_clients": "Clients",
    "memo_no_clients": "No letter has a client yet. Name one on a letter's page.",
    "memo_letters": "Letters",
    "memo_files": "Memos",
    "memo_erase": "Erase this letter",
    "memo_erase_short": "Erase",
    "memo_erase_client": "Erase all letters of {client}",
    "memo_erase_title": "Erase {name}",
    "memo_erase_what.one": "One letter is erased with all its traces:",
    "memo_erase_what.many": "{n} letters are erased with all their traces:",
    "memo_erase_traces": (
        "The file, what was read, corrections, decisions, notes and the trail. One line stays: "
        "that a letter was erased, when and by whom. It cannot be undone."
    ),
    "memo_erase_reach": (
        "What this cannot reach: the file in your own folders and mail, memos and requests that "
        "were downloaded, and backups or copies of the record. Erase those yourself."
    ),
    "memo_erase_watched": (
        "What still lies in {folder} is read again at the next start. Delete it there first."
    ),
    "memo_erase_type": "Type {words} to confirm",
    "memo_erase_wrong": "This is not {words}. Nothing was erased.",
    "memo_erase_changed": (
        "These letters were changed meanwhile. Nothing was erased; look and do it again."
    ),
    "memo_erase_button": "Erase for good",
    "memo_erase_cancel": "Keep",
    "memo_erased": "It is erased.",
}

FRENCH: Mapping[str, str] = {
    "memo_heading": "Garder et transmettre",
    "memo_html": "Note au dossier de cette lettre (HTML)",
    "memo_pdf": "Note au dossier de cette lettre (PDF)",
    "memo_client_html": "Note au dossier de toutes les lettres de {client} (HTML)",
    "memo_client_pdf": "Note au dossier de toutes les lettres de {client} (PDF)",
    "memo_no_pdf": (
        "Un PDF demande un module de plus : pip install 'letterproof[pdf]'. La note en HTML peut "
        "être imprimée."
    ),
    "memo_note": (
        "Tout sur une lettre : constats, faits, ce que des personnes ont inscrit et décidé, le "
        "journal. Rien d'autre n'est nécessaire pour la lire."
    ),
    "memo_part_record": "Registre",
    "memo_state": "État",
    "memo_state_open": "ouverte",
    "memo_state_ready": "prête à être déposée",
    "memo_state_returned": "renvoyée à l'employeur",
    "memo_client": "Client",
    "memo_added": "Ajoutée",
    "memo_judged": "Évaluée en date du",
    "memo_claimed": "Code choisi ici",
    "memo_content": "Contenu (SHA-256)",
    "memo_versions": "Programme et liste",
    "memo_earlier": "Remplace",
    "memo_seals": "Sceaux du journal",
    "memo_seals_hold": "Tous tiennent.",
    "memo_seals_broken": "Un sceau ne tient pas : le registre a été modifié autrement.",
    "memo_part_entered": "Inscrit par des personnes",
    "memo_thing": "Quoi",
    "memo_was": "Lu",
    "memo_value": "Inscrit",
    "memo_by_when": "Par, quand (UTC)",
    "memo_not_said": "non dit",
    "memo_part_waived": "Levé",
    "memo_rule": "Constat",
    "memo_reason": "Raison",
    "memo_until": "Jusqu'au",
    "memo_is_over": "{until} (passé)",
    "memo_part_notes": "Notes",
    "memo_text": "Note",
    "memo_part_trail": "Journal",
    "memo_what": "Quoi",
    "memo_seal": "Programme, liste, sceau",
    "memo_kind": "Type de document",
    "memo_position": "poste {number}",
    "memo_record_page": "Registre",
    "memo_record_heading": "Le registre",
    "memo_record_note": (
        "Un seul fichier contient lettres, corrections, décisions et journal : {place}"
    ),
    "memo_backup": "Télécharger une copie de sauvegarde",
    "memo_backup_note": (
        "Une copie de tout le registre, tel qu'il est. Elle contient des lettres : gardez-la là où "
        "des lettres peuvent l'être."
    ),
    "memo_check": "Vérifier que rien n'a été modifié autrement",
    "memo_trails_hold": (
        "Tous les sceaux tiennent, et tous les fichiers sont tels qu'ils ont été reçus."
    ),
    "memo_trails_broken.one": "Le journal ou le fichier d'une lettre n'est plus tel qu'inscrit :",
    "memo_trails_broken.many": (
        "Les journaux ou fichiers de {n} lettres ne sont plus tels qu'inscrits :"
    ),
    "memo_erased_line": "lettres effacées",
    "memo_clients": "Clients",
    "memo_no_clients": "Aucune lettre n'a encore de client. Nommez-le sur la page d'une lettre.",
    "memo_letters": "Lettres",
    "memo_files": "Notes au dossier",
    "memo_erase": "Effacer cette lettre",
    "memo_erase_short": "Effacer",
    "memo_erase_client": "Effacer toutes les lettres de {client}",
    "memo_erase_title": "Effacer {name}",
    "memo_erase_what.one": "Une lettre est effacée avec toutes ses traces :",
    "memo_erase_what.many": "{n} lettres sont effacées avec toutes leurs traces :",
    "memo_erase_traces": (
        "Le fichier, ce qui a été lu, les corrections, les décisions, les notes et le journal. Une "
        "ligne reste : qu'une lettre a été effacée, quand et par qui. C'est définitif."
    ),
    "memo_erase_reach": (
        "Ce qui n'est pas atteint : le fichier dans vos dossiers et votre courriel, les notes et "
        "demandes téléchargées, les sauvegardes ou copies du registre. Effacez-les vous-même."
    ),
    "memo_erase_watched": (
        "Ce qui se trouve encore dans {folder} est relu au prochain démarrage. Supprimez-l'y "
        "d'abord."
    ),
    "memo_erase_type": "Écrivez {words} pour confirmer",
    "memo_erase_wrong": "Ce n'est pas {words}. Rien n'a été effacé.",
    "memo_erase_changed": (
        "Ces lettres ont été modifiées entre-temps. Rien n'a été effacé ; regardez et recommencez."
    ),
    "memo_erase_button": "Effacer pour de bon",
    "memo_erase_cancel": "Garder",
    "memo_erased": "C'est effacé.",
}
