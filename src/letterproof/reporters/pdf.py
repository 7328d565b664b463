"""Pages to print or to keep: an overview, then each letter with its findings and facts."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from importlib.resources import files

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, Part, packed_reporter
from letterproof.reporters._compared import Duty, cautions, duties, figures, is_compared, name_of
from letterproof.reporters._found import (
    counted,
    quote_of,
    standing,
    summed,
    waived,
    waiver_of,
)
from letterproof.reporters._labels import sheet_in
from letterproof.shown import Data
from letterproof.shown.facts import pages, shown_of, silent, words_of
from letterproof.shown.layout import LONGEST, Sheet, clean, shorten

MARKS = re.compile(r"(?<=[/_.@-])(?=\w)")
"""Behind these a word may be broken."""
ENDLESS = re.compile(r"[^\s\u200b]{31,}")
PIECES = re.compile(r".{12}(?=.)")
"""A longer word is broken behind so many characters."""

NAME = 60
"""Characters of a letter's name at the foot of a page."""

NEAREST = 140
"""Characters of the classification's duty beside one of the letter."""

BREAK = "\u200b"

UNSEEN = re.compile("[^\u0000-\u052f\u1e00-\u22ff\ufb00-\ufb06]")
"""Beyond these the fonts that Typst brings, Libertinus first, have few characters."""


MOST = 500
"""Letters of one file: setting them takes 2 MB each, all at a time."""


@packed_reporter(".pdf", needs="typst", most=MOST)
def pdf(report: Report, look: Look) -> Iterator[bytes]:
    """Set the report with Typst; the same report gives the same bytes.

    Words of a letter go in as data, never as Typst's code.
    """
    import typst  # noqa: PLC0415 - an extra

    sheet = sheet_in(look.language)
    made = datetime.fromisoformat(report.generated_at)
    data = _report(report, made, sheet, look.language, look.parts)
    yield typst.compile(
        files("letterproof.reporters").joinpath("templates", "report.typ").read_bytes(),
        sys_inputs={"report": json.dumps(data)},
        ignore_system_fonts=True,
        timestamp=int(made.timestamp()),
    )


def _report(
    report: Report,
    made: datetime,
    sheet: Sheet,
    language: str,
    parts: Callable[[contract.Letter], Sequence[Part]],
) -> Data:
    tool = f"{report.tool['name']} {report.tool['version']}"
    say = sheet.say
    return {
        "lang": language,
        "title": say("report"),
        "tool": tool,
        "made": {
            part: getattr(made, part)
            for part in ("year", "month", "day", "hour", "minute", "second")
        },
        "about": say("about", profile=report.profile, as_of=report.as_of),
        "sums": summed(report.summary, sheet),
        "footer": f"{tool}, {report.generated_at}",
        "page": sheet.words["of_pages"],
        "caution": say("caution"),
        "note": say("messages_in_english"),
        "heads": [
            say("verdict"),
            say("letters"),
            say("employer_name"),
            say("findings"),
            say("page"),
        ],
        "findings": say("findings"),
        "not_found": say("not_found"),
        "found": say("found"),
        "fact_heads": [say(name) for name in ("fact", "value", "page", "words")],
        "noc": say("noc"),
        "duty_heads": ["", say("duty"), say("nearness"), say("nearest_duty"), say("score")],
        "letters": [
            {**_letter(clean(letter), sheet), "parts": [_part(part) for part in parts(letter)]}
            for letter in report.letters
        ],
    }


def _letter(letter: contract.Letter, sheet: Sheet) -> Data:
    said, is_read = letter["facts"], letter["noc"] is not None
    name, employer = said["candidate_name"], said["employer_name"]
    is_reference = letter["document_kind"] == "employer_reference_letter"
    told = is_compared({**letter})
    path = _set(letter["path"])
    return {
        "path": path,
        "name": _set(name["value"]) if name else path,
        "foot": shorten(name["value"] if name else letter["path"], NAME),
        "employer": _set(employer["value"]) if employer else "",
        "verdict": letter["verdict"],
        "words": sheet.say(letter["verdict"]),
        "counts": counted(letter, sheet),
        "what": _what(letter, sheet) if is_read else "",
        "nothing": sheet.say("nothing_found"),
        "unseen": sheet.say("unseen") if _is_unseen(letter) else "",
        "findings": [_finding(finding, sheet) for finding in (*standing(letter), *waived(letter))],
        "silent": silent({**letter}, sheet) if is_reference else "",
        "facts": list(_facts({**said}, sheet)),
        "figures": [[label, _set(value)] for label, value in figures({**letter}, sheet)]
        if told
        else [],
        "cautions": list(cautions({**letter}, sheet)) if told else [],
        "duties": [
            {"name": name, "rows": [_duty(duty, sheet) for duty in listed]}
            for name, listed in (duties({**letter}, sheet) if told else ())
        ],
    }


def _part(part: Part) -> Data:
    told = part.told()
    return {**told, "rows": [list(map(_set, row)) for row in told["rows"]]}


def _what(letter: contract.Letter, sheet: Sheet) -> str:
    """Give "Employer reference letter, English, 2 pages, digital text"."""
    code = letter["language"] or ""
    language = sheet.say(code) if code in {"en", "fr"} else sheet.say("other_language", code=code)
    kind, source = letter["document_kind"] or "other", letter["text_source"] or "digital"
    many = sheet.count(letter["page_count"] or 0, "page")
    return _set(", ".join((sheet.say(kind), language, many, sheet.say(source))))


def _finding(finding: contract.Finding, sheet: Sheet) -> Data:
    page, quote = pages([{**finding}], sheet), quote_of(finding)
    quoted = sheet.say("quote", text=_set(quote)) if quote else ""
    waiver = waiver_of(finding, sheet)
    return {
        "tone": "waived" if waiver else finding["severity"],
        "label": _set(f"{finding['code']}  {sheet.say(finding['severity'])}  {finding['rule']}"),
        "message": _set(finding["message"]),
        "place": "  ".join(filter(None, (page, quoted))),
        "remedy": "" if waiver else _set(finding["remedy"]),
        "waived": _set(waiver),
    }


def _facts(said: Data, sheet: Sheet) -> Iterator[Data]:
    """Give what is said once, then each position, as rows of label, value, page and words."""
    held = said["positions"]
    once = {**said, "positions": None}
    for number, named in enumerate((once, *held)):
        name = name_of(number, len(held), sheet)
        rows = [
            [
                sheet.say(key),
                _set(shown_of(fact, sheet)),
                pages([fact], sheet),
                _set(words_of(fact, sheet)),
            ]
            for key, fact in {**named, "duties": None}.items()
            if fact
        ]
        if rows:
            yield {"name": name if number else "", "rows": rows}


def _duty(duty: Duty, sheet: Sheet) -> list[str]:
    near = sheet.say(duty.near) if duty.near else ""
    return [
        f"{duty.number}.",
        _set(duty.text),
        near,
        _set(shorten(duty.nearest, NEAREST)),
        duty.score,
    ]


def _set(text: str) -> str:
    """Cut text to what a page takes, and let words without spaces break."""
    broken = MARKS.sub(BREAK, shorten(text, LONGEST))
    return ENDLESS.sub(lambda run: PIECES.sub(lambda piece: piece[0] + BREAK, run[0]), broken)


def _is_unseen(letter: contract.Letter) -> bool:
    """Say whether a letter has characters beyond Latin, Greek, Cyrillic and plain signs."""
    return bool(UNSEEN.search(json.dumps(letter, ensure_ascii=False)))
