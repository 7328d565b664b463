"""What a person is told whose value cannot be used, in English and in French."""

from collections.abc import Mapping

from letterproof.correction import Reason

REFUSALS: Mapping[str, Mapping[Reason, str]] = {
    "en": {
        "date": "Write the date as year, month and day, such as 2021-05-03, 2021-05 or 2021.",
        "email": "Write the whole e-mail address, such as office@example.com.",
        "end": "Write the last day, such as 2023-06-30 or 2023-06, or \u201cpresent\u201d.",
        "hours": "Write the hours of one week as a number, such as 37.5.",
        "kind": "Choose one of the kinds of document in the list.",
        "phone": "Write the telephone number with its digits, such as +1 514 555 0134.",
        "salary": (
            "Write the amount as a number, such as 28.50, and choose its currency and the time it "
            "is for."
        ),
        "status": "Write how long the job lasts and its schedule, such as permanent, full-time.",
        "unknown": "This cannot be corrected here.",
        "words": "Write the words of the letter, or say that the letter does not state this.",
        "yes": "Answer yes or no.",
    },
    "fr": {
        "date": "Écrivez la date : année, mois et jour, comme 2021-05-03, 2021-05 ou 2021.",
        "email": "Écrivez l'adresse électronique entière, comme bureau@example.com.",
        "end": "Écrivez le dernier jour, comme 2023-06-30 ou 2023-06, ou \u00ab présent \u00bb.",
        "hours": "Écrivez les heures d'une semaine en chiffres, comme 37,5.",
        "kind": "Choisissez l'un des types de documents de la liste.",
        "phone": "Écrivez le numéro de téléphone avec ses chiffres, comme +1 514 555-0134.",
        "salary": (
            "Écrivez le montant en chiffres, comme 28,50, et choisissez la monnaie et la période."
        ),
        "status": "Écrivez la durée de l'emploi et l'horaire, comme permanent, temps plein.",
        "unknown": "Cela ne peut pas être corrigé ici.",
        "words": "Écrivez les mots de la lettre, ou indiquez que la lettre ne le dit pas.",
        "yes": "Répondez par oui ou par non.",
    },
}
"""By language, then by the reason of `correction.Refused`."""
