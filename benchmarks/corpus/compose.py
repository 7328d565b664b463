"""Composes letters: chooses phrases until everything that is to be said is said once."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

import phonenumbers
from phonenumbers import geocoder

from . import pdf, word
from .bank import FACT_OF_SLOT, Phrase, banks
from .frame import closing, letterhead, look, opening_blocks
from .letter import Block, Bullets, Heading, Labels, Paper, Table, Text
from .plan import plan
from .words import Truth, Writer

GLYPHS = ("•", "-", "–", "▪", "*", "o", "1.", "1)", "(a)", "i.", "➢")
ENDS = ("", "", ";", ".")
SINCE = re.compile(r"\b(?:since|depuis)\b", re.IGNORECASE)
SIGNATORY = frozenset(("signatory_name", "signatory_title"))
OTHER_KINDS = 0.07
"""Share of papers that are no reference letters."""


@dataclass(frozen=True)
class Specimen:
    """A letter as a file, and what it says."""

    name: str
    bank: str
    language: str
    kind: str
    content: bytes
    truth: Truth


def specimen(part: str, number: int, *, form: str = "", is_wide: bool = False) -> Specimen:
    """Make one letter of "development" or "frozen", the same one every time; a third are French.

    It is a file of `form`, "docx" or "pdf"; where that is empty, as its lot falls, but a Word file
    when no printer's face has its signs. `is_wide` sets it so wide that few fit on one page.
    Raises LookupError for a letter asked for as PDF that cannot be printed.
    """
    rng = Random(f"{part} {number}")
    language = "fr" if number % 3 == 2 else "en"
    bank = rng.choice([bank for bank in banks(part) if bank.language == language])
    drawn = plan(bank, rng)
    suffix = "docx" if rng.random() < 0.4 else "pdf"
    suffix = form or suffix
    module = word if suffix == "docx" else pdf
    heads = module.DEVELOPMENT_HEADS if part == "development" else module.FROZEN_HEADS
    writer = Writer(drawn, rng)
    sheet = rng.choice(bank.sheets) if rng.random() < OTHER_KINDS else None
    head, foot = letterhead(writer, heads)
    blocks = tuple(_sheet(sheet.text, writer) if sheet else _letter(writer))
    kind = sheet.kind if sheet else "employer_reference_letter"
    set_as = look(rng, module.FAULTS)
    set_as = replace(set_as, size=13.5, spacing=2.6) if is_wide else set_as
    paper = Paper(head, blocks, set_as, rng.randrange(10**6), foot)
    if suffix == "pdf" and not pdf.can_print(paper):
        if form:
            raise LookupError(f"{part} {number}: no printer's face has its signs")
        return specimen(part, number, form="docx")
    content = word.docx(paper) if suffix == "docx" else pdf.pdf(paper)
    name = f"{part}-{number:03}-{bank.language}-{kind}.{suffix}"
    return Specimen(name, bank.name, bank.language, kind, content, writer.truth)


def _letter(writer: Writer) -> list[Block]:
    blocks = opening_blocks(writer)
    body = _body(writer)
    last = closing(writer)
    dated = blocks[:1] if writer.is_said("letter_date") else []
    rest = blocks[len(dated) :]
    _complete(writer)
    if writer.rng.random() < 0.12:
        return [*rest, *body, *dated, *last]
    return [*dated, *rest, *body, *last]


def _body(writer: Writer) -> list[Block]:
    rng = writer.rng
    way = rng.random()
    if way < 0.17:
        return _labelled(writer)
    return _prose(writer, is_terse=way < 0.3)


def _prose(writer: Writer, *, is_terse: bool) -> list[Block]:
    rng, bank = writer.rng, writer.plan.bank
    sentences = [writer.say(_opening(writer))]
    blocks: list[Block] = []
    duties = [] if is_terse and rng.random() < 0.5 else _duties(writer)
    table = _positions(writer)
    sentences += table[1]
    sentences += _facts(writer)
    strays = [] if is_terse else _strays(writer)
    for stray in strays:
        sentences.insert(rng.randrange(1, len(sentences) + 1), stray)
    paragraphs: list[Block] = []
    while sentences:
        take = len(sentences) if is_terse else rng.choice((1, 2, 3, 4))
        paragraphs.append(Text((" ".join(sentences[:take]),)))
        sentences = sentences[take:]
    place = rng.randrange(1, len(paragraphs) + 1)
    blocks = [*paragraphs[:1], *table[0], *paragraphs[1:place], *duties, *paragraphs[place:]]
    if not is_terse and rng.random() < 0.5 and bank.part("contact"):
        fitting = [phrase for phrase in bank.part("contact") if _repeats(writer, phrase)]
        if fitting:
            blocks.append(Text((writer.say(rng.choice(fitting)),)))
    return blocks


def _repeats(writer: Writer, phrase: Phrase) -> bool:
    """Say whether a closing sentence states only what may be said, again or anew."""
    said = {name for name in phrase.states if writer.is_said(name)}
    return phrase.states <= (writer.plan.said - writer.plan.blank) and (
        said <= {"employer_phone", "employer_email", "signatory_name"}
    )


def _opening(writer: Writer) -> Phrase:
    rng, bank = writer.rng, writer.plan.bank
    two = len(writer.plan.jobs) > 1
    undersigned = rng.random() < 0.15
    for part in ("undersigned", "opening") if undersigned else ("opening",):
        fitting = [
            phrase
            for phrase in bank.part(part)
            if writer.may(phrase) and not (two and phrase.states & JOB_FACTS)
        ]
        wanted = len(writer.plan.said & {"candidate_name", "employer_name"})
        best = [phrase for phrase in fitting if len(phrase.states & NAMES) >= wanted] or fitting
        if best:
            return rng.choice(best)
    raise LookupError(f"{bank.name}: no opening says only {sorted(writer.plan.said)}")


NAMES = frozenset(("candidate_name", "employer_name"))
JOB_FACTS = frozenset(("title", "start_date", "end_date", "salary"))


def _facts(writer: Writer) -> list[str]:
    """Say what is left to say of the job, in a chance order."""
    rng, plan = writer.rng, writer.plan
    left = [name for name in sorted(JOB_FACTS | MORE) if name in plan.said | plan.blank]
    rng.shuffle(left)
    two = len(plan.jobs) > 1
    sentences = []
    for name in left:
        if writer.is_said(name):
            continue
        fitting = [
            phrase
            for phrase in plan.bank.part("fact")
            if name in phrase.states
            and writer.may(phrase)
            and not (two and phrase.states & JOB_FACTS)
        ]
        if fitting:
            sentences.append(writer.say(rng.choice(fitting)))
    return sentences


MORE = frozenset(("hours_per_week", "job_status", "benefits", "work_location", "employer_name"))


def _positions(writer: Writer) -> tuple[list[Block], list[str]]:
    """Say two positions in a sentence or a table."""
    plan, rng = writer.plan, writer.rng
    if len(plan.jobs) == 1:
        return [], []
    phrases = [phrase for phrase in plan.bank.part("two_positions") if _fits_two(writer, phrase)]
    if phrases and rng.random() < 0.6:
        phrase = rng.choice(phrases)
        sentence = writer.say(phrase)
        if "end1" not in phrase.slots:
            writer.truth.positions[0].pop("end_date", None)
            writer.truth.unscored.add((0, "end_date"))
        if "end2" not in phrase.slots and not plan.is_present:
            writer.truth.unscored.add((1, "end_date"))
        if plan.is_present:
            writer.note("end_date", ("present",), 1)
        return [], [sentence]
    return [_table(writer)], []


def _fits_two(writer: Writer, phrase: Phrase) -> bool:
    is_open = "end2" not in phrase.slots and phrase.tense != "past"
    more = {name for name, _ in phrase.says} - {"end_date"}
    return (
        writer.fits(phrase)
        and is_open == writer.plan.is_present
        and not any(writer.is_said(name) for name in more)
        and phrase.states <= writer.plan.said
    )


def _table(writer: Writer) -> Table:
    plan, rng = writer.plan, writer.rng
    columns = plan.bank.shared["columns"]
    names = ["title", "start_date", "end_date"]
    if "salary" in plan.said and "salary" in columns:
        names.append("salary")
    rows = [[rng.choice(columns[name]) for name in names]]
    slots = {"title": "title", "start_date": "start", "end_date": "end", "salary": "pay"}
    for number in (1, 2):
        row = []
        for name in names:
            if name == "end_date" and number == 2 and plan.is_present:
                words = {"en": ("Present", "to date", "Till date"), "fr": ("à ce jour", "Présent")}
                row.append(rng.choice(words[plan.bank.language]))
                writer.note(name, ("present",), 1)
            else:
                row.append(writer.fact(f"{slots[name]}{number}"))
        rows.append(row)
    if rng.random() < 0.2:
        rows = [list(row) for row in zip(*rows, strict=True)]
    return Table(tuple(tuple(row) for row in rows), is_ruled=rng.random() < 0.7)


def _duties(writer: Writer) -> list[Block]:
    plan, rng, bank = writer.plan, writer.rng, writer.plan.bank
    if "duties" not in plan.said:
        return []
    prose = [phrase for phrase in bank.part("duties_prose") if _fits_duties(writer, phrase)]
    if prose and rng.random() < 0.4:
        return [Text((writer.say(rng.choice(prose)),))]
    shape = rng.choice((0, 1, 1, 3) if plan.is_present else (0, 1, 2, 3))
    items = [writer.duty(shape) for _ in range(rng.randrange(4, 8))]
    end = rng.choice(ENDS)
    shown = [item[:1].upper() + item[1:] for item in items] if rng.random() < 0.7 else items
    intro: Block
    lists = [phrase for phrase in bank.part("duties_list") if _fits_duties(writer, phrase)]
    if lists and rng.random() < 0.7:
        intro = Text((writer.say(rng.choice(lists)),))
    else:
        intro = Heading(rng.choice(bank.shared["duty_headings"]))
    return [intro, Bullets(tuple(item + end for item in shown), rng.choice(GLYPHS))]


def _fits_duties(writer: Writer, phrase: Phrase) -> bool:
    allowed = {"title"} & writer.plan.said if len(writer.plan.jobs) == 1 else set()
    return writer.fits(phrase) and phrase.states <= allowed


def _strays(writer: Writer) -> list[str]:
    """Draw sentences that state no fact: fillers and traps."""
    rng, bank = writer.rng, writer.plan.bank
    strays = []
    for part, most in (("filler", 2), ("trap", 3)):
        fitting = [phrase for phrase in bank.part(part) if writer.fits(phrase)]
        chosen = rng.sample(fitting, min(len(fitting), rng.randrange(most + 1)))
        strays += [writer.say(phrase) for phrase in chosen]
    return strays


def _labelled(writer: Writer) -> list[Block]:
    """Write the facts as labels and values, after a sentence or alone."""
    rng, labels = writer.rng, writer.plan.bank.shared["labels"]
    blocks: list[Block] = []
    table = _positions(writer)
    blocks += [*(Text((sentence,)) for sentence in table[1]), *table[0]]
    pairs = list(_pairs(writer, labels))
    if rng.random() < 0.6:
        pairs.insert(rng.randrange(len(pairs) + 1), tuple(rng.choice(labels["noise"])))
    look = rng.choice(("colon", "tabbed", "table"))
    colon = " :" if writer.plan.bank.language == "fr" else ":"
    blocks.insert(0, Labels(tuple(pairs), look, colon))
    return [*blocks, *_duties(writer)]


def _pairs(writer: Writer, labels: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    plan, rng = writer.plan, writer.rng
    slots = {name: slot for slot, name in reversed(FACT_OF_SLOT.items()) if not slot[-1].isdigit()}
    order = ["candidate_name", "employer_name", "title", "start_date", "end_date"]
    more = ["hours_per_week", "job_status", "salary", "benefits", "work_location"]
    rng.shuffle(more)
    as_range = rng.random() < 0.35 and {"start_date", "end_date"} <= plan.said
    for name in order + more:
        if len(plan.jobs) > 1 and name in JOB_FACTS:
            continue
        if name not in plan.said | plan.blank or name not in labels or writer.is_said(name):
            continue
        label = rng.choice(labels[name])
        if name == "start_date" and not as_range and SINCE.search(label):
            writer.in_passing.add("end_date")
        if name == "start_date" and as_range:
            yield rng.choice(labels["period"]), _range(writer)
        elif name == "end_date" and as_range:
            continue
        elif name == "end_date" and plan.is_present and name in plan.said:
            words = {"en": ("Present", "Till date", "Ongoing"), "fr": ("à ce jour", "En cours")}
            writer.note(name, ("present",))
            yield label, rng.choice(words[plan.bank.language])
        elif name == "job_status" and name in plan.said:
            status = rng.choice(plan.bank.shared["status"])
            writer.note(name, (status["value"],))
            yield label, status["text"]
        elif name in slots:
            yield label, writer.fill(slots[name])


def _range(writer: Writer) -> str:
    plan = writer.plan
    fitting = [
        form for form in plan.bank.shared["ranges"] if form.get("present", False) == plan.is_present
    ]
    words = {"start": writer.fill("start")}
    if plan.is_present:
        writer.note("end_date", ("present",))
    else:
        words["end"] = writer.fill("end")
    return str(writer.rng.choice(fitting)["text"]).format(**words)


def _sheet(text: str, writer: Writer) -> Iterator[Block]:
    """Lay out a paper that is no reference letter."""
    for paragraph in text.strip().split("\n\n"):
        lines = tuple(
            writer.say(Phrase("", line.strip(), "", (), ())) for line in paragraph.splitlines()
        )
        if all(line.startswith("|") for line in lines):
            rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
            width = max(len(row) for row in rows)
            yield Table(tuple(tuple(row + [""] * (width - len(row))) for row in rows))
        elif lines[0].startswith("# "):
            yield Heading(lines[0][2:], "centre")
        else:
            yield Text(lines)


def _complete(writer: Writer) -> None:
    """Settle what only the whole letter tells.

    What is only said in passing is no settled fact: a person to ring who need not be the one who
    signs, a firm's short name, "employed since", a bonus beside the pay. A present tense only hints
    that a job still goes on; without an address nothing need tell whose dollars are meant, and
    unless a country is named, whose telephone network.
    """
    truth, last = writer.truth, len(writer.plan.jobs) - 1
    truth.unscored |= {(-1, name) for name in writer.in_passing & truth.facts.keys() & SIGNATORY}
    if "employer_name" in writer.in_passing and "employer_name" not in truth.facts:
        truth.unscored.add((-1, "employer_name"))
    for number, facts in enumerate(truth.positions):
        for name in writer.in_passing & {"benefits", "end_date"}:
            if not facts.get(name) and (name == "benefits" or name not in facts):
                truth.unscored.add((number, name))
    if writer.plan.is_present and "end_date" not in truth.positions[last]:
        truth.unscored.add((last, "end_date"))
    has_address = "employer_address" in truth.facts
    if truth.facts.get("employer_phone") and not (has_address and _names_country(writer)):
        digits = "".join(filter(str.isdigit, writer.plan.firm.phone))
        truth.facts["employer_phone"] += (digits,)
    if has_address:
        return
    for facts in truth.positions:
        for value in facts.get("salary", ()):
            amount, _, period = value.split()
            facts["salary"] = (value, f"{amount} ? {period}")


def _names_country(writer: Writer) -> bool:
    """Say whether the firm's address or its telephone number names the country."""
    firm, language = writer.plan.firm, writer.plan.bank.language
    number = phonenumbers.parse(firm.phone_value)
    names = {geocoder.country_name_for_number(number, each) for each in (language, "en")}
    shown = _bare(" ".join(writer.shown))
    return "+" in firm.phone or any(name and _bare(name) in shown for name in names)


def _bare(words: str) -> str:
    signs = unicodedata.normalize("NFD", words.casefold())
    return "".join(sign for sign in signs if not unicodedata.combining(sign))
