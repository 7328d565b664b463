"""The words that stand on every page, and those for what cannot be had."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "web_skip": "Skip to the page",
    "web_letters": "Letters",
    "web_you": "You are {name}",
    "web_you_name": "Your name, as it will stand in the record",
    "web_you_save": "Save",
    "web_ask_name": "Who is working here?",
    "web_ask_why": "Each correction and decision is recorded with the name of the person.",
    "web_language": "Français",
    "web_language_code": "fr",
    "web_local": "Letters stay on this computer.",
    "web_close": "Close",
    "web_lost": (
        "The program does not answer. Is it still running? Load the page again to see what was "
        "written."
    ),
    "web_back": "Back to the letters",
    "problem_400": "This cannot be done.",
    "problem_400_why": "The page may be an old one. Load it again and try once more.",
    "problem_403": "This page is closed to this browser.",
    "problem_403_why": (
        "Open the address that letterproof printed where it was started; it begins with "
        "http://127.0.0.1 and ends with a token. Each start has a new one."
    ),
    "problem_404": "There is nothing here.",
    "problem_404_why": "The letter may have been erased, or the address is not whole.",
    "problem_405": "This address cannot be used in this way.",
    "problem_405_why": "Go back to the list of letters.",
    "problem_409": "Somebody else changed this letter meanwhile.",
    "problem_409_why": "Nothing of yours was written. Look at the letter and do it again.",
    "problem_413": "This is too much at a time.",
    "problem_413_why": (
        "A file may have {file} MB, and one upload {files} files and {body} MB. "
        "Nothing of this upload was taken."
    ),
    "problem_415": "This cannot be taken.",
    "problem_415_why": "Only forms of these pages are.",
    "problem_500": "Something of ours went wrong.",
    "problem_500_why": (
        "Go back and look whether your change was written. If this stays so, start letterproof "
        "again."
    ),
    "problem_503": "There is no room at the moment.",
    "problem_503_why": "Many files wait to be read. Try again in a minute.",
}

FRENCH: Mapping[str, str] = {
    "web_skip": "Aller à la page",
    "web_letters": "Lettres",
    "web_you": "Vous êtes {name}",
    "web_you_name": "Votre nom, tel qu'il figurera au registre",
    "web_you_save": "Enregistrer",
    "web_ask_name": "Qui travaille ici ?",
    "web_ask_why": (
        "Chaque correction et chaque décision est inscrite au registre avec le nom de la personne."
    ),
    "web_language": "English",
    "web_language_code": "en",
    "web_local": "Les lettres restent sur cet ordinateur.",
    "web_close": "Fermer",
    "web_lost": (
        "Le programme ne répond pas. Est-il encore en marche ? Rechargez la page pour voir ce qui "
        "a été inscrit."
    ),
    "web_back": "Retour aux lettres",
    "problem_400": "Cela ne peut pas être fait.",
    "problem_400_why": "La page est peut-être ancienne. Rechargez-la et essayez de nouveau.",
    "problem_403": "Cette page est fermée à ce navigateur.",
    "problem_403_why": (
        "Ouvrez l'adresse que letterproof a affichée à son lancement ; elle commence par "
        "http://127.0.0.1 et se termine par un jeton. Chaque lancement en a un nouveau."
    ),
    "problem_404": "Il n'y a rien ici.",
    "problem_404_why": "La lettre a peut-être été effacée, ou l'adresse n'est pas complète.",
    "problem_405": "Cette adresse ne s'emploie pas ainsi.",
    "problem_405_why": "Revenez à la liste des lettres.",
    "problem_409": "Une autre personne a modifié cette lettre entre-temps.",
    "problem_409_why": (
        "Rien de votre part n'a été inscrit. Regardez la lettre et faites-le de nouveau."
    ),
    "problem_413": "C'est trop à la fois.",
    "problem_413_why": (
        "Un fichier peut avoir {file} Mo, et un envoi {files} fichiers et {body} Mo. "
        "Rien de cet envoi n'a été pris."
    ),
    "problem_415": "Cela ne peut pas être pris.",
    "problem_415_why": "Seuls les formulaires de ces pages le sont.",
    "problem_500": "Une erreur de notre part est survenue.",
    "problem_500_why": (
        "Revenez en arrière et voyez si votre modification a été inscrite. Si cela persiste, "
        "relancez letterproof."
    ),
    "problem_503": "Il n'y a pas de place pour le moment.",
    "problem_503_why": "Beaucoup de fichiers attendent d'être lus. Essayez dans une minute.",
}
