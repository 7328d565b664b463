"""What one letter is about, drawn by lot: who, where, when, and which facts it leaves out."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from .bank import Bank, Country, Firm, Person, Trade
from .dates import has_day, value, written

SAID = {
    "candidate_name": 0.97,
    "employer_name": 0.97,
    "employer_address": 0.8,
    "employer_phone": 0.75,
    "employer_email": 0.7,
    "letterhead": 0.85,
    "letter_date": 0.9,
    "signatory_name": 0.92,
    "signatory_title": 0.85,
    "signature": 0.8,
    "title": 0.93,
    "start_date": 0.93,
    "end_date": 0.92,
    "hours_per_week": 0.6,
    "salary": 0.6,
    "job_status": 0.65,
    "benefits": 0.45,
    "work_location": 0.5,
    "duties": 0.8,
}
"""How often a letter says each fact."""

BLANKS = 0.15
"""How often a fact that is left out leaves a blank behind, where it has a slot."""

LAST_DAY = date(2026, 11, 16)


@dataclass(frozen=True)
class Job:
    """One position."""

    title: str
    start: date
    end: date
    pay: tuple[str, str]


@dataclass(frozen=True)
class Plan:
    """A letter to be written. `said` are the facts to state, `blank` those with a placeholder."""

    bank: Bank
    country: Country
    firm: Firm
    other_firm: Firm
    candidate: Person
    signatory: Person
    second: Person
    bystander: Person
    trade: Trade
    boss: str
    second_boss: str
    jobs: tuple[Job, ...]
    is_present: bool
    day: date
    day_form: str
    job_form: str
    said: frozenset[str]
    blank: frozenset[str]

    def date_of(self, day: date) -> tuple[str, str]:
        """Write an employment date; give its words and its value."""
        return written(day, self.job_form, self.bank.language), value(day, self.job_form)


def plan(bank: Bank, rng: Random) -> Plan:
    """Draw a letter's matter."""
    country = rng.choice(bank.countries)
    firm, other_firm = rng.sample(country.firms, 2)
    candidate, signatory, second, bystander = rng.sample(country.people, 4)
    trade = rng.choice(bank.trades)
    title = trade.feminine if candidate.sex == "f" else trade.title
    is_present = rng.random() < 0.5
    start = date(2011, 1, 1) + timedelta(days=rng.randrange(4600))
    end = min(start + timedelta(days=rng.randrange(200, 3300)), LAST_DAY - timedelta(days=40))
    day = end + timedelta(days=rng.randrange(1, 39))
    if is_present:
        day = LAST_DAY - timedelta(days=rng.randrange(500))
    jobs = (Job(title, start, end, rng.choice(country.pay)),)
    if rng.random() < 0.17 and (min(end, day) - start).days > 500:
        turn = start + timedelta(days=rng.randrange(200, (min(end, day) - start).days - 200))
        first = Job(title, start, turn - timedelta(days=1), jobs[0].pay)
        jobs = (first, Job(trade.senior, turn, end, rng.choice(country.pay)))
    said = {name for name, share in SAID.items() if rng.random() < share}
    if len(jobs) > 1:
        said |= {"title", "start_date", "end_date"}
    if "employer_name" not in said:
        said.discard("letterhead")
    missing = sorted(SAID.keys() - said)
    blank = {name for name in missing if rng.random() < BLANKS}
    if "candidate_name" not in said:
        blank.add("candidate_name")
    forms = [form for form in country.dates if has_day(form)]
    bosses = [boss for boss in trade.bosses if boss not in {title, trade.senior}]
    boss, second_boss = (*rng.sample(bosses, min(2, len(bosses))), bosses[0])[:2]
    return Plan(
        bank=bank,
        country=country,
        firm=firm,
        other_firm=other_firm,
        candidate=candidate,
        signatory=signatory,
        second=second,
        bystander=bystander,
        trade=trade,
        boss=boss,
        second_boss=second_boss,
        jobs=jobs,
        is_present=is_present,
        day=day,
        day_form=rng.choice(forms),
        job_form=rng.choice(country.dates),
        said=frozenset(said),
        blank=frozenset(blank),
    )
