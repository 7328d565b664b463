"""Write docs/rules.md and docs/fields.md from the code: python docs/generate.py."""  # noqa: INP001

from collections.abc import Iterator
from pathlib import Path

from letterproof.fields import fields
from letterproof.model.fact import Scope
from letterproof.model.finding import Rule
from letterproof.rules import rules

DOCS = Path(__file__).parent
NOTE = "<!-- Written by docs/generate.py. Change the code and run it again. -->"
INTRODUCTION = """\
Each rule finds one fault. The severity is the rule's own; a finding may be milder, as its page
says. An error that rests on absence alone is a warning while a page could not be read, and so is
one that rests on a doubtful reading."""
CHAPTERS = {
    "LP1": "The letter and its sender",
    "LP2": "Positions",
    "LP3": "Duties and occupation",
    "LP9": "The file and its reading",
}
BASES = {
    "official": "official text",
    "case_law": "decision of a court",
    "practice": "practice of the trade",
    "inference": "our own inference",
}


def rules_page() -> str:
    """Write the manual of all rules: a table, then a page for each."""
    return "\n".join(_rules()) + "\n"


def _rules() -> Iterator[str]:
    yield from ("# Rules", "", NOTE, "")
    yield INTRODUCTION
    yield from ("", "| code | rule | severity | finds |", "| --- | --- | --- | --- |")
    for rule in rules():
        yield f"| {rule.code} | [{rule.name}](#{rule.name}) | {rule.severity} | {rule.summary} |"
    chapter = ""
    for rule in rules():
        if CHAPTERS[rule.code[:3]] != chapter:
            chapter = CHAPTERS[rule.code[:3]]
            yield from ("", f"## {chapter}")
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    source = rule.source
    title = f"[{source.title}]({source.url})" if source.url else source.title
    yield from ("", f"### {rule.name}", "")
    yield f"{rule.code}, {rule.severity}. {rule.explanation.replace('## ', '#### ')}"
    yield from ("", "#### What to ask for", rule.remedy)
    yield from ("", "#### Source")
    yield f"{title} ({BASES[source.basis]}, read {source.as_read:%Y-%m-%d})"


def fields_page() -> str:
    """Write the list of all facts that are looked for."""
    return "\n".join(_fields()) + "\n"


def _fields() -> Iterator[str]:
    yield from ("# Fields", "", NOTE)
    for scope, title in ((Scope.LETTER, "Once per letter"), (Scope.POSITION, "Once per position")):
        yield from ("", f"## {title}", "", "| field | holds |", "| --- | --- |")
        for field in fields().values():
            if field.scope is scope:
                many = " One for each." if field.many else ""
                yield f"| `{field.name}` | {field.summary.partition(chr(10))[0]}{many} |"


PAGES = {"rules.md": rules_page, "fields.md": fields_page}


if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), "utf-8")
