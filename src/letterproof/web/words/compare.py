"""The words of the page that holds a corrected letter against the one it replaces."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "cmp_title": "{name}: what changed",
    "cmp_heading": "What changed",
    "cmp_earlier": "Earlier letter",
    "cmp_later": "Newer letter",
    "cmp_added": "Added on {day}",
    "cmp_swap": "Compare the other way round",
    "cmp_same_file": "Both files have the same content.",
    "cmp_other_person": (
        "The letters name different people: {earlier} and {later}. Look whether they belong "
        "together."
    ),
    "cmp_other_employer": (
        "The letters name different employers: {earlier} and {later}. Look whether they belong "
        "together."
    ),
    "cmp_unread": (
        "The newer file was not held to the checklist, so nothing can be called fixed. What the "
        "earlier one lacked is listed as not known."
    ),
    "cmp_unread_before": (
        "The earlier file was not held to the checklist. So it is not known what is fixed; what "
        "is listed as new may have been there before."
    ),
    "cmp_unlike": (
        "The two letters disagree, and nothing asked for a change. Find out which one is right "
        "before you file."
    ),
    "cmp_unlike_values": "{earlier}, now {later}",
    "cmp_sum": "{fixed} fixed, {new} new, {still} still there.",
    "cmp_fixed": "Fixed",
    "cmp_new": "New",
    "cmp_still": "Still missing or to check",
    "cmp_untold": "Not known",
    "cmp_facts": "Facts that changed",
    "cmp_duties": "Duties that changed",
    "cmp_none_fixed": "Nothing was fixed.",
    "cmp_none_new": "Nothing new is missing.",
    "cmp_none_still": "Nothing that was missing is missing still.",
    "cmp_none_facts": "The facts are the same.",
    "cmp_none_duties": "The duties are the same.",
    "cmp_item": "About",
    "cmp_nothing": "Not said",
    "cmp_no_finding": "No finding",
    "cmp_position": "position {number}",
    "cmp_is_new": "New duty",
    "cmp_is_gone": "No longer there",
    "cmp_waived": "Set aside by {by} until {until}: {reason}",
    "cmp_not_mended": "“Fixed” says that nothing is found there any more, by the same checklist.",
    "cmp_alike": "Of the same person and employer:",
    "cmp_alike_say": "Does one replace the other?",
    "cmp_choose": "This letter replaces",
    "cmp_choose_button": "Save",
    "cmp_no_earlier": "No earlier letter",
    "cmp_with": "See what changed",
    "cmp_likely": "Same person or employer",
    "cmp_others": "Other letters",
    "cmp_replaced_by": "A newer version of this letter is here:",
    "cmp_not_itself": "A letter cannot replace itself, or one that replaces it.",
}

FRENCH: Mapping[str, str] = {
    "cmp_title": "{name} : ce qui a changé",
    "cmp_heading": "Ce qui a changé",
    "cmp_earlier": "Lettre antérieure",
    "cmp_later": "Lettre plus récente",
    "cmp_added": "Ajoutée le {day}",
    "cmp_swap": "Comparer dans l'autre sens",
    "cmp_same_file": "Les deux fichiers ont le même contenu.",
    "cmp_other_person": (
        "Les lettres nomment des personnes différentes : {earlier} et {later}. Vérifiez qu'elles "
        "vont ensemble."
    ),
    "cmp_other_employer": (
        "Les lettres nomment des employeurs différents : {earlier} et {later}. Vérifiez qu'elles "
        "vont ensemble."
    ),
    "cmp_unread": (
        "Le fichier plus récent n'a pas été confronté à la liste : rien ne peut être dit corrigé. "
        "Ce qui manquait à l'antérieur est donné comme inconnu."
    ),
    "cmp_unread_before": (
        "Le fichier antérieur n'a pas été confronté à la liste. On ne sait donc pas ce qui est "
        "corrigé ; ce qui est donné comme nouveau pouvait déjà y être."
    ),
    "cmp_unlike": (
        "Les deux lettres ne disent pas la même chose, et rien ne demandait ce changement. "
        "Vérifiez laquelle est exacte avant de déposer."
    ),
    "cmp_unlike_values": "{earlier}, maintenant {later}",
    "cmp_sum": "Corrigés : {fixed} ; nouveaux : {new} ; toujours là : {still}.",
    "cmp_fixed": "Corrigé",
    "cmp_new": "Nouveau",
    "cmp_still": "Manque encore ou à vérifier",
    "cmp_untold": "Inconnu",
    "cmp_facts": "Faits qui ont changé",
    "cmp_duties": "Fonctions qui ont changé",
    "cmp_none_fixed": "Rien n'a été corrigé.",
    "cmp_none_new": "Rien de nouveau ne manque.",
    "cmp_none_still": "Rien de ce qui manquait ne manque encore.",
    "cmp_none_facts": "Les faits sont les mêmes.",
    "cmp_none_duties": "Les fonctions sont les mêmes.",
    "cmp_item": "Au sujet de",
    "cmp_nothing": "Non dit",
    "cmp_no_finding": "Aucun constat",
    "cmp_position": "poste {number}",
    "cmp_is_new": "Nouvelle fonction",
    "cmp_is_gone": "N'y est plus",
    "cmp_waived": "Levé par {by} jusqu'au {until} : {reason}",
    "cmp_not_mended": (
        "« Corrigé » veut dire que rien n'y est plus constaté, selon la même liste de contrôle."
    ),
    "cmp_alike": "De la même personne et du même employeur :",
    "cmp_alike_say": "L'une remplace-t-elle l'autre ?",
    "cmp_choose": "Cette lettre remplace",
    "cmp_choose_button": "Enregistrer",
    "cmp_no_earlier": "Aucune lettre antérieure",
    "cmp_with": "Voir ce qui a changé",
    "cmp_likely": "Même personne ou même employeur",
    "cmp_others": "Autres lettres",
    "cmp_replaced_by": "Une version plus récente de cette lettre est ici :",
    "cmp_not_itself": "Une lettre ne peut pas se remplacer, ni remplacer celle qui la remplace.",
}
