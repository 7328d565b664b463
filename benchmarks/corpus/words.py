"""Fills the slots of phrases and keeps the truth of what they say."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from .bank import FACT_OF_SLOT, SLOT, Phrase
from .dates import written
from .plan import Job, Plan

PRONOUNS = {
    ("en", "m"): {"he": "he", "his": "his", "him": "him", "himself": "himself"},
    ("en", "f"): {"he": "she", "his": "her", "him": "her", "himself": "herself"},
    ("fr", "m"): {"il": "il", "lui": "lui", "e": ""},
    ("fr", "f"): {"il": "elle", "lui": "elle", "e": "e"},
}
DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")
DUTY_FORMS = ("base", "third", "past", "gerund")
UNDERSIGNED = re.compile("undersigned|soussign", re.IGNORECASE)
Written = tuple[str, tuple[str, ...]]
"""Words, and the values that are right for them."""

ALWAYS_AGAIN = frozenset(("candidate_name", "employer_name", "title", "start_date", "end_date"))


@dataclass
class Truth:
    """What a letter says: for each fact the values that are right; empty when it is not said."""

    facts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    positions: list[dict[str, tuple[str, ...]]] = field(default_factory=list)
    duties: list[str] = field(default_factory=list)
    unscored: set[tuple[int, str]] = field(default_factory=set)


class Writer:
    """Writes the sentences of one letter."""

    def __init__(self, plan: Plan, rng: Random) -> None:
        self.plan = plan
        self.rng = rng
        self.truth = Truth(positions=[{} for _ in plan.jobs])
        self.duties = list(plan.trade.duties)
        rng.shuffle(self.duties)
        self.person = rng.choice(plan.candidate.full)
        self.in_passing: set[str] = set()
        self.shown: list[str] = []

    def may(self, phrase: Phrase) -> bool:
        """Say whether a phrase states only what is to be said, and nothing twice that differs."""
        plan = self.plan
        slots = {FACT_OF_SLOT[slot] for slot in phrase.slots if slot in FACT_OF_SLOT}
        again = {name for name in phrase.states if self.is_said(name)}
        return (
            self.fits(phrase)
            and slots <= plan.said | plan.blank
            and {name for name, _ in phrase.says} <= plan.said
            and again <= ALWAYS_AGAIN - plan.blank
        )

    def fits(self, phrase: Phrase) -> bool:
        """Say whether a phrase fits the letter's country and the job's time."""
        plan = self.plan
        is_present = phrase.tense == "present" or ("end_date", "present") in phrase.says
        is_past = phrase.tense == "past" or "end" in phrase.slots or "end2" in phrase.slots
        return (
            (not phrase.countries or plan.country.code in phrase.countries)
            and not (is_present and not plan.is_present)
            and not (is_past and plan.is_present)
        )

    def is_said(self, name: str) -> bool:
        """Say whether a fact has been stated by now."""
        return name in self.truth.facts or any(name in facts for facts in self.truth.positions)

    def say(self, phrase: Phrase) -> str:
        """Fill a phrase's slots and note what it states."""
        if phrase.part == "contact" and not UNDERSIGNED.search(phrase.text):
            named = phrase.states & {"signatory_name", "signatory_title"}
            self.in_passing |= {name for name in named if not self.is_said(name)}
        for name, value in phrase.says:
            self.note(name, (value,))
        text = SLOT.sub(lambda slot: self.fill(slot[1]), phrase.text)
        text = DOUBLE_STOP.sub(".", text)
        return text[:1].upper() + text[1:]

    def note(self, name: str, values: tuple[str, ...], number: int | None = None) -> None:
        """Note a fact: of the letter, of every position, or of one."""
        if name in POSITION_FACTS:
            chosen = self.truth.positions if number is None else [self.truth.positions[number]]
            for facts in chosen:
                facts[name] = values
        else:
            self.truth.facts[name] = values

    def fill(self, slot: str) -> str:
        """Give the words for a slot."""
        if slot in FACT_OF_SLOT:
            name = FACT_OF_SLOT[slot]
            if name in self.plan.blank:
                self.note(name, ())
                return str(self.rng.choice(self.plan.bank.shared["placeholders"]))
            return self.fact(slot)
        if slot in DUTY_FORMS:
            return self.duty(DUTY_FORMS.index(slot))
        return self._grammar(slot)

    def duty(self, form: int) -> str:
        """Give the next duty in one of its forms."""
        words = self.duties.pop()[form]
        self.truth.duties.append(words)
        return words

    def fact(self, slot: str) -> str:
        """Give the words for a slot that states a fact, and note it."""
        name = FACT_OF_SLOT[slot]
        number = int(slot[-1]) - 1 if slot[-1].isdigit() else None
        write: Callable[[Job], Written] = getattr(self, f"_{name}")
        text, values = write(self.plan.jobs[number or 0])
        self.note(name, values, number)
        return text

    def _candidate_name(self, _: Job) -> Written:
        return self.person, (self.plan.candidate.name,)

    def _employer_name(self, _: Job) -> Written:
        return self.plan.firm.name, self.plan.firm.names

    def _title(self, job: Job) -> Written:
        return job.title, (job.title,)

    def _start_date(self, job: Job) -> Written:
        text, value = self.plan.date_of(job.start)
        return text, (value,)

    def _end_date(self, job: Job) -> Written:
        text, value = self.plan.date_of(job.end)
        return text, (value,)

    def _salary(self, job: Job) -> Written:
        if job.pay[0] in self.plan.country.beyond_pay:
            self.in_passing.add("benefits")
        return job.pay[0], (job.pay[1],)

    def _hours_per_week(self, _: Job) -> Written:
        hours = self.rng.choice(self.plan.bank.shared["hours"])
        return hours["text"], (str(hours["value"]),)

    def _benefits(self, _: Job) -> Written:
        text = self.rng.choice(self.plan.bank.shared["benefits"])["text"]
        return text, (text,)

    def _work_location(self, _: Job) -> Written:
        city = self.plan.firm.city
        text = self.rng.choice(self.plan.bank.shared["locations"]).format(city=city)
        return text, (text, city)

    def _signatory_name(self, _: Job) -> Written:
        name = self.plan.signatory.name
        forms = [full for full in self.plan.signatory.full if full.endswith(name)]
        return self.rng.choice(forms or [name]), (name,)

    def _signatory_title(self, _: Job) -> Written:
        return self.plan.boss, (self.plan.boss,)

    def _employer_phone(self, _: Job) -> Written:
        return self.plan.firm.phone, (self.plan.firm.phone_value,)

    def _employer_email(self, _: Job) -> Written:
        return self.plan.firm.email, (self.plan.firm.email,)

    def _grammar(self, slot: str) -> str:
        words = PRONOUNS[self.plan.bank.language, self.plan.candidate.sex]
        if slot.lower() in words:
            word = words[slot.lower()]
            return word.capitalize() if slot[0].isupper() else word
        return {"ref": self._later, "short": self._employer}.get(slot, self._other)(slot)

    def _later(self, _: str) -> str:
        if "candidate_name" in self.plan.blank:
            return str(self.rng.choice(self.plan.bank.shared["placeholders"]))
        return self.rng.choice(self.plan.candidate.short)

    def _employer(self, _: str) -> str:
        if "employer_name" not in self.plan.said:
            return {"en": "the company", "fr": "l'entreprise"}[self.plan.bank.language]
        self.in_passing.add("employer_name")
        return self.plan.firm.short or self.plan.firm.name

    def _other(self, slot: str) -> str:
        plan = self.plan
        if slot == "other_date":
            day = plan.jobs[0].start - timedelta(days=self.rng.randrange(400, 2500))
            return written(day, plan.day_form, plan.bank.language)
        return {
            "other_person": self.rng.choice(plan.bystander.full),
            "other_title": plan.second_boss,
            "other_firm": plan.other_firm.name,
            "other_city": plan.other_firm.city,
        }[slot]


POSITION_FACTS = frozenset(
    "title start_date end_date hours_per_week job_status salary benefits work_location".split()
)
