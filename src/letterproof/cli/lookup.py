"""`rules` and `explain`: what letters are checked against."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

from typing import TYPE_CHECKING

import click

from letterproof.cli import _screen
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.model.finding import Rule


@click.command()
def rules() -> None:
    """List the rules: code, name, severity, what each finds."""
    from letterproof.rules import rules as checklist

    longest = max(len(rule.name) for rule in checklist())
    _screen.show(
        "".join(
            f"{rule.code}  {rule.name:<{longest}}  {rule.severity:<7}  {rule.summary}\n"
            for rule in checklist()
        )
    )


@click.command(epilog="Example:  letterproof explain hours-missing")
@click.argument("rule", metavar="CODE|NAME")
def explain(rule: str) -> None:
    """Explain a rule.

    Why it matters, what it finds, what it passes, and on whose word.
    """
    found = _rule(rule)
    source = found.source
    pieces = [
        f"{found.code} {found.name} ({found.severity})",
        found.explanation,
        f"## Remedy\n{found.remedy}",
        f"## Source\n{source.title} ({source.basis.replace('_', ' ')}, read {source.as_read})"
        + (f"\n{source.url}" if source.url else ""),
    ]
    _screen.show("\n\n".join(pieces) + "\n")


def _rule(wanted: str) -> "Rule":
    from difflib import get_close_matches

    from letterproof.rules import rules as checklist

    known = {name: rule for rule in checklist() for name in (rule.code.lower(), rule.name)}
    name = wanted.strip().lower().replace("_", "-")
    if name in known:
        return known[name]
    near = " or ".join(get_close_matches(name, known, cutoff=0.75))
    hint = f"Did you mean {near}?" if near else "'letterproof rules' lists them all."
    raise WrongUse(f"{wanted}: no such rule. {hint}")
