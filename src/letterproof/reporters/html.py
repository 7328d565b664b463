"""One web page that needs nothing else: all letters, their findings, and pages with evidence."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from letterproof import contract
from letterproof.report import Leaf, Report
from letterproof.reporters import Look, no_leaves, text_reporter
from letterproof.shown.layout import Sheet, clean
from letterproof.shown.letter import Letter, Line
from letterproof.shown.page_words import HTML_WORDS
from letterproof.shown.values import amount_of

TEMPLATES = Path(__file__).with_name("templates")
WIDE = 10_000
"""Columns: the browser wraps."""

MOST_LETTERS = 500
"""A report on more shows the pages of letters with findings only, and of so many of them."""

COUNTED = {"fail": "failed", "review": "review", "pass": "passed", "unreadable": "unreadable"}
"""The verdicts in the order in which they matter, and what the summary calls them."""


@text_reporter(".html")
def html(report: Report, look: Look) -> Iterator[str]:
    """Write the overview, then letter after letter: each is asked for twice, none is kept."""
    sheet = Sheet(HTML_WORDS[look.language], WIDE, color=False)
    shared: dict[str, Any] = {
        "say": sheet.say,
        "count": sheet.count,
        "sheet": sheet,
        "amount": lambda score: amount_of(float(score), sheet),
        "language": look.language,
        "is_alone": report.summary["letters"] == 1,
        "report": report,
        **_assets(),
    }
    page = _environment()
    head = page.get_template("head.html").stream(
        shared, counted=COUNTED, lines=(Line(letter, at) for at, letter in _numbered(report))
    )
    head.enable_buffering(100)
    yield from head
    body = page.get_template("letter.html")
    is_long, drawn = report.summary["letters"] > MOST_LETTERS, 0
    for number, letter in _numbered(report):
        is_drawn = drawn < MOST_LETTERS and not (is_long and letter["verdict"] == "pass")
        drawn += is_drawn
        leaves = [_clean(leaf) for leaf in look.leaves(letter)] if is_drawn else []
        why_none = "html_left_out" if look.leaves is no_leaves else "html_no_pages"
        why_none = why_none if is_drawn else "html_too_many"
        one = Letter(letter, number, leaves, sheet, why_none=why_none)
        parts = [part.told() for part in look.parts(letter)]
        yield body.render(shared, letter=one, parts=parts, most=MOST_LETTERS)
    yield page.get_template("foot.html").render(shared)


def _numbered(report: Report) -> Iterator[tuple[int, contract.Letter]]:
    return enumerate(report.letters, start=1)


def _clean(leaf: Leaf) -> Leaf:
    return replace(leaf, lines=tuple(map(clean, leaf.lines)))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["base64"] = lambda data: b64encode(data).decode("ascii")
    return environment


@cache
def _assets() -> dict[str, Markup]:
    """Give our style and our script, and the policy that lets these two and nothing else in."""
    style, script = ((TEMPLATES / name).read_text("utf-8") for name in ("page.css", "page.js"))
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_sum(style)}'; "
        f"script-src '{_sum(script)}'; base-uri 'none'; form-action 'none'"
    )
    # Ours, and not escaped: a browser would hold the sum against what is written.
    return {"style": Markup(style), "script": Markup(script), "policy": Markup(policy)}  # noqa: S704


def _sum(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode('ascii')}"
