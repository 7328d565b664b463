"""The work was done outside Canada, or from a place that the letter does not name.

## Why it matters
Under the Canadian Experience Class only work in Canada counts. This rule holds under the profile
`cec` alone; the other programmes count work abroad too.

## Found in
> To whom it may concern
>
> Ms. Sato works for us as a data analyst at our Nagoya office in Japan.

## Not found in
> To whom it may concern
>
> Ms. Sato works for us as a data analyst at our Winnipeg office.

## Doubts
A town may have a namesake in Canada, so that a place alone is a warning; it is an error where the
employer sits in the same country. A letter for work abroad may still earn points beside other
letters. Remote work is a warning where no place is named, and where the place is in Canada and the
employer is not: sources disagree on that.
"""

from collections.abc import Iterator

from letterproof.fields._country import country_of, homes, settled
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields.work_location import work_location
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.letter import Letter
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import REMOTE_WORK
from letterproof.rules._wording import of, shown

AFAR = phrase(
    r"\b(?:remote(?:ly)?|home|teletravail|a distance|domicile|work(?:ing)? from anywhere)\b"
)
REMOTE = phrase(
    r"\b(?:remote(?:ly)?|from (?:his|her|their|a) (?:own )?home|(?:work\w*|job) from home"
    r"|telework\w*|teletravail\w*|travail\w* a distance|de (?:son|chez) (?:domicile|lui|elle))\b"
)


@rule(
    "LP212",
    over=Dossier,
    severity=Severity.ERROR,
    source=REMOTE_WORK,
    remedy="Ask the employer which work was done in Canada, where and from when to when.",
)
def work_outside_canada(dossier: Dossier) -> Iterator[Problem]:
    """Find positions outside Canada, and remote ones without a place."""
    for position in dossier.positions:
        fact = position.get(work_location)
        if fact is None:
            continue
        country = country_of(fact.value)
        where = of(dossier, position)
        if country not in {None, "CA"}:
            is_seat = country == settled(homes(dossier.letter))
            yield Problem(
                f"The letter gives {shown(fact.value)} as the place of work{where}, and the"
                " Canadian Experience Class counts only work in Canada.",
                (fact,),
                position,
                severity=None if is_seat else Severity.WARNING,
            )
        elif country is None and AFAR.search(plain(fact.value)):
            yield Problem(
                f"The letter says that the work was done from afar{where}, and not from which"
                " place.",
                (fact,),
                position,
                severity=Severity.WARNING,
                remedy="Ask the employer to name the town and province the work was done from.",
            )
        elif (
            country == "CA"
            and _is_remote(dossier.letter, fact.value)
            and settled(homes(dossier.letter)) not in {None, "CA"}
        ):
            yield Problem(
                f"The letter says that the work was done from afar, from {shown(fact.value)}"
                f"{where}, for an employer outside Canada; sources disagree on whether the Canadian"
                " Experience Class counts such work.",
                (fact,),
                position,
                severity=Severity.WARNING,
                remedy="Get advice, and ask whether the employer has an establishment in Canada.",
            )


def _is_remote(letter: Letter, place: str) -> bool:
    """Say whether a sentence that names the place says that the work was done from afar."""
    return any(
        place in letter.text[(own := sentence(letter.text, found.start())).start : own.end]
        for found in REMOTE.finditer(plain(letter.text))
    )
