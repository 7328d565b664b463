"""What stands around a letter's body: letterhead, date, recipient, subject, closing."""

import re
from random import Random

from .dates import written
from .letter import Block, Head, Heading, Look, Sign, Text
from .pdf import FONTS
from .words import Writer

SIGNED = re.compile(r"\bsigned\b|\bsigné", re.IGNORECASE)


def look(rng: Random, faults: tuple[str, ...]) -> Look:
    """Draw how a page is set; about a third have a fault."""
    return Look(
        font=rng.choices(FONTS, (4, 4, 1, 2))[0],
        size=rng.choice((10, 10.5, 11, 12)),
        paper=rng.choice(("letter", "a4")),
        margin=rng.choice((54, 64, 72, 80)),
        is_justified=rng.random() < 0.3,
        spacing=rng.choice((1.15, 1.3, 1.5)),
        faults=frozenset(rng.sample(faults, 1) if rng.random() < 0.35 else ()),
    )


def letterhead(writer: Writer, styles: tuple[str, ...]) -> tuple[Head | None, str]:
    """Draw the letterhead and the line at the foot; contacts without a place are left out."""
    rng, plan = writer.rng, writer.plan
    firm, said = plan.firm, plan.said
    if "letterhead" not in said:
        return None, ""
    address = firm.address if "employer_address" in said else ()
    contact = []
    foot = ""
    if "employer_phone" in said:
        label = rng.choice(("Tel: ", "Tel. ", "Phone: ", "T ", "")) if firm.phone else ""
        contact.append(label + firm.phone)
    if "employer_email" in said:
        contact.append(rng.choice(("", "E-mail: ", "Email: ")) + firm.email)
    if firm.web and rng.random() < 0.5:
        contact.append(firm.web)
    contact += [line for line in firm.extra if rng.random() < 0.5]
    if address and contact and rng.random() < 0.15:
        foot = " | ".join((*address, *contact))
        address, contact = (), []
    writer.shown += [*address, *contact, foot]
    writer.note("letterhead", ("true",))
    for name, value in (
        ("employer_address", ", ".join(firm.address)),
        ("employer_phone", firm.phone_value),
        ("employer_email", firm.email),
    ):
        if name in said:
            writer.note(name, (value,))
    writer.note("employer_name", firm.names)
    shown = firm.letterhead or firm.name
    return Head(shown, firm.strap, tuple(address), tuple(contact), rng.choice(styles)), foot


def opening_blocks(writer: Writer) -> list[Block]:
    """Give date, recipient, title, subject and salutation; the date first when there is one."""
    rng, plan, shared = writer.rng, writer.plan, writer.plan.bank.shared
    blocks: list[Block] = []
    align = rng.choice(("left", "left", "right"))
    if "letter_date" in plan.said:
        text = written(plan.day, plan.day_form, plan.bank.language)
        prefix = rng.choice(shared["date_prefixes"]).format(city=plan.firm.city)
        blocks.append(Text((prefix + text,), align))
        writer.note("letter_date", (plan.day.isoformat(),))
    if rng.random() < 0.25:
        blocks.append(Text(tuple(rng.choice(shared["recipients"]))))
    subjects = [
        phrase
        for phrase in plan.bank.part("subject")
        if phrase.states <= {"candidate_name"} and phrase.states <= plan.said and not phrase.says
    ]
    way = rng.random()
    if way < 0.35:
        blocks.append(Heading(rng.choice(shared["headings"]), "centre"))
    salutation = [Text((rng.choice(shared["salutations"]),))] if rng.random() < 0.6 else []
    if subjects and 0.3 < way < 0.75:
        subject = Heading(writer.say(rng.choice(subjects)))
        blocks += [subject, *salutation] if rng.random() < 0.5 else [*salutation, subject]
    else:
        blocks += salutation
    return blocks


def closing(writer: Writer) -> list[Block]:
    """Give the closing, the signature and the block below it."""
    rng, plan, shared = writer.rng, writer.plan, writer.plan.bank.shared
    is_signed = "signature" in plan.said
    ink = rng.choice(("picture", "vector") if is_signed else ("line", "none"))
    if is_signed:
        writer.note("signature", ("true",))
    lines = _signatory(writer)
    is_pair = len(lines) == 2 and rng.random() < 0.08
    if "employer_name" in plan.said and rng.random() < 0.3:
        lines.append(plan.firm.name)
        writer.note("employer_name", plan.firm.names)
    if "letterhead" not in plan.said:
        lines += _contacts(writer)
    if rng.random() < 0.15:
        lines.append(rng.choice(shared["signature_notes"]))
        if SIGNED.search(lines[-1]) and not is_signed:
            writer.truth.unscored.add((-1, "signature"))
    blocks: list[Block] = [Text((rng.choice(shared["closings"]),)), Sign(ink)]
    if lines:
        blocks.append(Text(tuple(lines)))
    if is_pair:
        blocks += [Sign(ink), Text((plan.second.name, plan.second_boss))]
        facts = writer.truth.facts
        facts["signatory_name"] += (plan.second.name,)
        facts["signatory_title"] += (plan.second_boss,)
    return blocks


def _signatory(writer: Writer) -> list[str]:
    """Give the lines with the signatory's name and title, either of which may be missing."""
    rng, said = writer.rng, writer.plan.said
    is_known = writer.is_said("signatory_name")
    has_name = "signatory_name" in said and not (is_known and rng.random() < 0.3)
    name = writer.fill("signatory") if has_name else ""
    writer.in_passing -= {"signatory_name"} if name else set()
    has_title = "signatory_title" in said and (has_name or rng.random() < 0.5)
    title = writer.fill("signatory_title") if has_title else ""
    writer.in_passing -= {"signatory_title"} if title else set()
    if not (name and title):
        return [line for line in (name, title) if line]
    forms = [[name, title], [f"{name}, {title}"], [f"{name} | {title}"], [title, name]]
    return rng.choices(forms, (55, 20, 10, 15))[0]


def _contacts(writer: Writer) -> list[str]:
    """Give contact lines for a block under the signature on plain paper."""
    firm, said = writer.plan.firm, writer.plan.said
    lines = []
    if "employer_address" in said:
        lines += firm.address
        writer.shown += firm.address
        writer.note("employer_address", (", ".join(firm.address),))
    if "employer_phone" in said and not writer.is_said("employer_phone"):
        lines.append(writer.fill("phone"))
    if "employer_email" in said and not writer.is_said("employer_email"):
        lines.append(writer.fill("email"))
    return lines
