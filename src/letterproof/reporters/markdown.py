"""GitHub-flavoured Markdown, for a comment, a note or a wiki."""

from collections.abc import Iterator

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._compared import cautions, duties, figures, is_compared, name_of
from letterproof.reporters._found import (
    SEVERITIES,
    counted,
    number_of,
    quote_of,
    standing,
    summed,
    waived,
    waiver_of,
)
from letterproof.reporters._labels import sheet_in
from letterproof.reporters._markdown import exact, plain, table
from letterproof.shown import Data
from letterproof.shown.facts import pages, shown_of, words_of
from letterproof.shown.layout import Sheet, clean

SIGNS = {"pass": "🟢", "review": "🟡", "fail": "🔴", "unreadable": "⚫"}
EXACT = {"employer_phone", "employer_email"}
"""Facts that people copy."""


@text_reporter(".md")
def markdown(report: Report, look: Look) -> Iterator[str]:
    """Write an overview, then each letter: findings in sight, facts and duties to fold out."""
    sheet = sheet_in(look.language)
    yield f"# {plain(sheet.say('report'))}\n\n"
    about = sheet.say("about", profile=report.profile, as_of=report.as_of)
    tool = f"{report.tool['name']} {report.tool['version']}"
    yield f"**{plain(summed(report.summary, sheet))}**  \n{plain(about)}. {plain(tool)}.\n\n"
    if sheet.say("messages_in_english"):
        yield f"{plain(sheet.say('messages_in_english'))}\n\n"
    heads = [
        sheet.say(name)
        for name in ("verdict", "file", "candidate_name", "employer_name", "errors", "warnings")
    ]
    yield table(heads, [])
    for letter in report.letters:
        yield _line(clean(letter), sheet)
    for letter in report.letters:
        yield from _letter(clean(letter), sheet)
    yield f"\n---\n\n{plain(sheet.say('caution'))}\n"


def _verdict(letter: contract.Letter, sheet: Sheet) -> str:
    return f"{SIGNS[letter['verdict']]} {sheet.say(letter['verdict'])}"


def _line(letter: contract.Letter, sheet: Sheet) -> str:
    said = letter["facts"]
    names = [
        plain(fact["value"]) if fact else ""
        for fact in (said["candidate_name"], said["employer_name"])
    ]
    numbers = [str(number_of(letter, severity)) for severity in SEVERITIES[:2]]
    cells = [_verdict(letter, sheet), exact(letter["path"]), *names, *numbers]
    return f"| {' | '.join(cells)} |\n"


def _letter(letter: contract.Letter, sheet: Sheet) -> Iterator[str]:
    yield f"\n## {_verdict(letter, sheet)} {exact(letter['path'])}\n\n"
    yield f"{plain(counted(letter, sheet) or sheet.say('nothing_found'))}\n\n"
    for finding in (*standing(letter), *waived(letter)):
        yield from _finding(finding, sheet)
    listed = [*_facts({**letter["facts"]}, sheet)]
    if listed:
        yield from _folded(sheet.say("found"), listed)
    compared = [*_noc({**letter}, sheet)]
    if compared:
        yield from _folded(sheet.say("noc"), compared)


def _finding(finding: contract.Finding, sheet: Sheet) -> Iterator[str]:
    page, quote = pages([{**finding}], sheet), quote_of(finding)
    place = f" ({page})" if page else ""
    message = plain(finding["message"])
    severity = sheet.say(finding["severity"])
    if finding["waived"]:
        yield f"- ~~**{finding['code']}** {severity}: {message}~~{place}  \n"
        yield f"  {plain(waiver_of(finding, sheet))}\n"
        return
    yield f"- **{finding['code']}** {severity}: {message}{place}  \n"
    if quote:
        yield f"  {plain(sheet.say('quote', text=quote))}  \n"
    yield f"  → {plain(finding['remedy'])}\n"


def _folded(title: str, lines: list[str]) -> Iterator[str]:
    yield f"\n<details>\n<summary>{plain(title)}</summary>\n\n"
    yield from lines
    yield "\n</details>\n"


def _facts(said: Data, sheet: Sheet) -> Iterator[str]:
    """Tabulate what is said once, then each position."""
    heads = [sheet.say(name) for name in ("fact", "value", "page", "words")]
    once = _rows({**said, "positions": None}, sheet)
    if once:
        yield table(heads, once)
    for number, position in enumerate(said["positions"], start=1):
        rows = _rows({**position, "duties": None}, sheet)
        if rows:
            yield f"\n**{name_of(number, len(said['positions']), sheet)}**\n\n"
            yield table(heads, rows)


def _rows(named: Data, sheet: Sheet) -> list[list[str]]:
    return [
        [
            plain(sheet.say(name)),
            (exact if name in EXACT else plain)(shown_of(fact, sheet)),
            plain(pages([fact], sheet)),
            plain(words_of(fact, sheet)),
        ]
        for name, fact in named.items()
        if fact
    ]


def _noc(letter: Data, sheet: Sheet) -> Iterator[str]:
    if not is_compared(letter):
        return
    for label, value in figures(letter, sheet):
        yield f"- {plain(label)}: **{plain(value)}**\n"
    for caution in cautions(letter, sheet):
        yield f"\n{plain(caution)}\n"
    for name, listed in duties(letter, sheet):
        yield f"\n**{name}**\n\n" if name else "\n"
        for duty in listed:
            near = f" ({sheet.say(duty.near)})" if duty.near else ""
            yield f"{duty.number}. {plain(duty.text)}{near}\n"
            if duty.nearest:
                yield f"   - {plain(duty.nearest)} ({duty.score})\n"
