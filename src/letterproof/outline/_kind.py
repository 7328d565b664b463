"""What kind of document it is: each kind has words that no other kind needs."""

import re
from functools import cache

from letterproof.model.letter import Kind
from letterproof.model.page import Document

HEADING_LINES = 14
HEADING_WEIGHT = 3
BAR = 3
"""What another kind must score, and by how much it must lead, before a letter is called that."""

CUES: dict[Kind, tuple[str, ...]] = {
    Kind.EMPLOYER_REFERENCE_LETTER: (
        r"(?:certif|confirm|verif)(?:y|ies|ying)\s+(?:that|the\s+employment)",
        r"(?:is|was|were|has\s+been|had\s+been)\s+(?:\w+\s+){0,2}(?:employed|working|engaged)",
        r"(?:has\s+)?worked\s+(?:with|for|at|in|as)",
        r"(?:was|is|as)\s+(?:our|a|an)\s+(?:[\w-]+,?\s+){0,3}employee\b",
        r"(?:employment|experience|service|work|relieving)\s+(?:certificate|letter|reference)",
        r"employment\s+(?:verification|confirmation)",
        r"letter\s+of\s+(?:employment|experience|reference)|reference\s+letter",
        r"certificate\s+of\s+(?:employment|service|experience)",
        r"(?:attest|certifi|confirm)(?:e|ons|er|ant)\s+(?:par\s+la\s+présente\s+)?que",
        r"attestation\s+(?:d.emploi|de\s+travail)|certificat\s+de\s+travail|lettre\s+d.emploi",
        r"(?:a|est)\s+(?:\w+\s+){0,2}(?:employée?|travaillé)|a\s+occupé|occupe\s+le\s+poste",
    ),
    Kind.OFFER_LETTER: (
        r"(?:pleased|delighted|happy)\s+to\s+(?:offer|extend)",
        r"offer\s+(?:of\s+employment|letter)|job\s+offer|employment\s+offer",
        r"(?:accept|acceptance\s+of)\s+(?:this|the|our)\s+offer",
        r"your\s+(?:start\s+date|employment|base\s+salary|compensation)\s+(?:will|shall)",
        r"sign\s+and\s+return",
        r"plaisir\s+de\s+vous\s+offrir|offre\s+d.emploi|lettre\s+d.offre|promesse\s+d.embauche",
        r"votre\s+(?:salaire|emploi|rémunération)\s+(?:sera|débutera)",
    ),
    Kind.EMPLOYMENT_CONTRACT: (
        r"employment\s+(?:agreement|contract)|contract\s+of\s+employment",
        r"hereinafter|herein\s+after|in\s+witness\s+whereof|the\s+parties\s+(?:hereto|agree)",
        r"the\s+employee\s+(?:shall|agrees)",
        r"governing\s+law|entire\s+agreement|termination\s+of\s+(?:this\s+)?agreement",
        r"contrat\s+de\s+travail|entre\s+les\s+soussignés|ci-après|il\s+a\s+été\s+convenu",
        r"le\s+salarié\s+s.engage|article\s+\d",
    ),
    Kind.PAY_STUB: (
        r"pay\s*(?:stub|slip)|earnings\s+statement|statement\s+of\s+earnings|salary\s+slip",
        r"net\s+pay|gross\s+pay|gross\s+earnings",
        r"\bytd\b|year\s+to\s+date|pay\s+period|pay\s+date",
        r"\bdeductions?\b|\bcpp\b|\bei\b",
        r"bulletin\s+de\s+(?:paie|salaire)|fiche\s+de\s+paie|talon\s+de\s+paie|net\s+à\s+payer",
        r"retenues|cotisations|période\s+de\s+paie",
    ),
    Kind.TAX_SLIP: (
        r"statement\s+of\s+remuneration\s+paid|état\s+de\s+la\s+rémunération\s+payée",
        r"\bt4a?\b(?!\s+summary)|relevé\s+1",
        r"box\s+14|case\s+14|income\s+tax\s+deducted|impôt\s+sur\s+le\s+revenu\s+retenu",
    ),
    Kind.NOTICE_OF_ASSESSMENT: (
        r"notice\s+of\s+(?:re)?assessment|avis\s+de\s+(?:nouvelle\s+)?cotisation",
        r"canada\s+revenue\s+agency|agence\s+du\s+revenu",
        r"line\s+15000|ligne\s+15000|rrsp\s+deduction\s+limit|maximum\s+déductible",
    ),
    Kind.WORK_PERMIT: (
        r"(?:work\s+permit|permis\s+de\s+travail)\s*$",
        r"\bimm\s*1442|\buci\b|\biuc\b",
        r"must\s+leave\s+canada\s+by|doit\s+quitter\s+le\s+canada|not\s+valid\s+for\s+travel",
    ),
    Kind.JOB_DESCRIPTION: (
        r"job\s+(?:description|posting)|position\s+description|description\s+de\s+(?:poste|l.emploi)",
        r"the\s+(?:incumbent|successful\s+candidate|ideal\s+candidate)|le\s+titulaire\s+du\s+poste",
        r"reports?\s+to\s*:|relève\s+de\s*:",
        r"(?:qualifications|requirements|exigences|profil\s+recherché)\s*:?\s*$",
        r"apply\s+(?:now|online|by)|how\s+to\s+apply|pour\s+postuler",
    ),
    Kind.PERSONAL_REFERENCE: (
        r"(?:i|we)\s+have\s+known\s+\w+|je\s+connais\s+\w+",
        r"(?:as\s+an?|my|our)\s+(?:close\s+|dear\s+)?(?:friend|neighbou?r|pastor|landlord)",
        r"(?:good|moral|upstanding)\s+character|character\s+reference|bonne\s+moralité",
    ),
    Kind.ACADEMIC_REFERENCE: (
        r"(?:graduate|master.s|doctoral|ph\.?\s?d\.?|undergraduate)\s+(?:program|studies|student)",
        r"(?:her|his|their)\s+(?:thesis|dissertation|coursework|grades|gpa)",
        r"(?:in|took)\s+my\s+(?:course|class)|admission\s+to\s+your|student\s+in\s+my",
        r"dans\s+mon\s+cours|programme\s+de\s+(?:maîtrise|doctorat)|son\s+mémoire|sa\s+thèse",
    ),
}
OTHERS = re.compile(
    r"\b(?:"
    + "|".join(
        cue
        for kind, cues in CUES.items()
        if kind is not Kind.EMPLOYER_REFERENCE_LETTER
        for cue in cues
    )
    + ")",
    re.MULTILINE,
)
"""Any cue of another kind. Most letters have none, so no cue needs a search of its own."""

WORK = re.compile(
    r"\b(?:employ|work(?:s|ed|ing)\b|position|joined|contract|hours|salary|wage|paid|duties|job\b"
    r"|staff|with\s+us\b|travail|emploi|poste\b|salari|salaire|embauch|contrat|heures|tâches)"
)


def kind_of(document: Document) -> Kind:
    """Tell what kind of document it is.

    Another kind than a reference letter has to show clearly more of its own words; a text that
    speaks of work and of nothing else is taken for a reference letter, so that it is checked.
    """
    text = document.text.lower()
    if not OTHERS.search(text) and WORK.search(text):
        return Kind.EMPLOYER_REFERENCE_LETTER
    lines = document.lines
    heading = text[: lines[min(HEADING_LINES, len(lines)) - 1].span.end] if lines else ""
    found = {
        kind: [pattern for pattern in patterns if pattern.search(text)]
        for kind, patterns in _patterns().items()
    }
    scores = {
        kind: sum(HEADING_WEIGHT if cue.search(heading) else 1 for cue in cues)
        for kind, cues in found.items()
    }
    reference = scores.pop(Kind.EMPLOYER_REFERENCE_LETTER)
    other = max(scores, key=lambda kind: scores[kind])
    if len(found[other]) > 1 and scores[other] >= max(BAR, reference + BAR):
        return other
    if reference or WORK.search(text):
        return Kind.EMPLOYER_REFERENCE_LETTER
    return other if scores[other] else Kind.OTHER


@cache
def _patterns() -> dict[Kind, tuple[re.Pattern[str], ...]]:
    return {
        kind: tuple(re.compile(rf"\b(?:{cue})", re.MULTILINE) for cue in cues)
        for kind, cues in CUES.items()
    }
