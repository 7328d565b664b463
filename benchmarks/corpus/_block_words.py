"""The words of the letters around signature blocks and letterheads; all invented."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Words:
    """What one letter says; `paragraphs` name person, firm and job."""

    language: str
    firm: str
    address: tuple[str, str]
    contact: tuple[str, str]
    signatory: str
    title: str
    home: tuple[str, str, str]
    day: str
    recipient: tuple[str, ...]
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    heading: str


FIRMS = {
    "en": (
        (
            "Kestrel Bay Boatworks Ltd.",
            ("14 Slipway Road", "Lunenburg, NS B0J 2C0"),
            "902 634 0155",
        ),
        (
            "Harrow & Pike Dental Group",
            ("220 Mercer Street", "Windsor, ON N9A 1B5"),
            "519 254 0177",
        ),
        ("Ashfield Tool Hire Inc.", ("8 Quarry Park", "Kamloops, BC V2C 4K1"), "250 372 0142"),
        ("Tamarind Row Hotels Pvt. Ltd.", ("5 Lake View Lane", "Kandy 20000, Sri Lanka"), ""),
    ),
    "fr": (
        ("Menuiserie Bellehumeur inc.", ("41, rue du Moulin", "Rimouski (Québec) G5L 1T8"), ""),
        ("Clinique vétérinaire du Fjord", ("9, route 170", "Saguenay (Québec) G7B 2L3"), ""),
        ("Transports Oumarou et Fils", ("Quartier Lazaret, BP 212", "Niamey, Niger"), ""),
    ),
}
SIGNATORIES = {
    "en": (
        ("Rosalind Achterberg", "Human Resources Manager"),
        ("Tobias Wrenfield", "General Manager"),
        ("Ifeoma Dankwardt", "Office Administrator"),
        ("Sunil Perera-Holm", "Managing Director"),
    ),
    "fr": (
        ("Hortense Lavallière-Roy", "Directrice des ressources humaines"),
        ("Amadou Kervarec", "Directeur général"),
        ("Solange Bérubé-Diop", "Responsable administrative"),
    ),
}
PEOPLE = ("Mireille Otxoa", "Daniyar Holloway", "Priscilla Mensing", "Jun-ho Baptiste")


BODIES = {
    "en": """\
This is to certify that {person} was employed by {firm} as a Service Technician from 4 June \
{first} to 28 February {last}.
{given} worked 40 hours per week on a permanent, full-time basis and was paid ${pay},500 per year.
The main duties were to inspect and repair machines, to order parts, to keep records of all \
repairs and to train apprentices.
Please contact us if you need anything else.""",
    "fr": """\
Nous attestons que {person} a travaillé chez {firm} à titre de technicien d'entretien du 4 juin \
{first} au 28 février {last}.
Il s'agissait d'un emploi permanent à temps plein de 40 heures par semaine, au salaire \
annuel de {pay} 500 $.
Ses tâches consistaient à inspecter et réparer les machines, à commander les \
pièces et à tenir le registre des réparations.
N'hésitez pas à communiquer avec nous pour tout renseignement.""",
}  # fmt: skip
RECIPIENTS = {
    "en": ("Immigration, Refugees and Citizenship Canada", "Sydney, Nova Scotia"),
    "fr": ("Immigration, Réfugiés et Citoyenneté Canada", "Sydney (Nouvelle-Écosse)"),
}
SALUTATIONS = {"en": "To whom it may concern,", "fr": "À qui de droit,"}
HEADINGS = {"en": "EMPLOYMENT CERTIFICATE", "fr": "ATTESTATION D'EMPLOI"}
CLOSINGS = {
    "en": ("Yours sincerely,", "Yours truly,", "Kind regards,"),
    "fr": ("Veuillez agréer nos salutations distinguées.", "Cordialement,"),
}
MARCH = {"en": "March", "fr": "mars"}
HOME = ("27 Linden Crescent, Apt. 4", "Moncton, NB E1C 4B7")


def words(rng: Random) -> Words:
    """Draw the words of one letter; a third are French."""
    language = rng.choice(("en", "en", "fr"))
    firm, address, phone = rng.choice(FIRMS[language])
    signatory, title = rng.choice(SIGNATORIES[language])
    person = rng.choice(PEOPLE)
    body = BODIES[language].format(
        person=person,
        given=person.split(maxsplit=1)[0],
        firm=firm,
        first=rng.randrange(2012, 2019),
        last=rng.randrange(2020, 2025),
        pay=rng.randrange(41, 78),
    )
    host = "".join(filter(str.isalpha, firm.split(maxsplit=1)[0].lower()))
    return Words(
        language=language,
        firm=firm,
        address=address,
        contact=(phone or "+1 418 555 0143", f"office@{host}.example"),
        signatory=signatory,
        title=title,
        home=(rng.choice((signatory, person)), *HOME),
        day=f"{rng.randrange(2, 28)} {MARCH[language]} 2026",
        recipient=RECIPIENTS[language],
        salutation=SALUTATIONS[language],
        paragraphs=tuple(body.split("\n")),
        closing=rng.choice(CLOSINGS[language]),
        heading=HEADINGS[language],
    )
