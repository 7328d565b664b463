"""What each rule asks of an employer: the one table of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from letterproof.model.sure import SURE
from letterproof.reporters._request_found import Found, Wish

Asks = Callable[[Found], Iterator[Wish]]

NAMED = 4
"""So many of the letter's own words are quoted in a sentence."""


def _plainly(found: Found) -> Iterator[Wish]:
    yield found.wish(found.finding["rule"])


def _of_letterhead(found: Found) -> Iterator[Wish]:
    """Leave room for a letterhead that is a picture nobody read: such a finding is a warning."""
    wish = found.wish(found.finding["rule"])
    is_doubtful = found.finding["severity"] == "warning"
    yield (
        replace(wish, text=found.words.say("unless_shown", wish=wish.text)) if is_doubtful else wish
    )


def _or_by_hand(name: str) -> Asks:
    """Point at handwriting where it stands in the fact's place."""

    def ask(found: Found) -> Iterator[Wish]:
        if found.finding["evidence"]:
            yield found.wish("by-hand", what=found.words.say(name))
        else:
            yield from _plainly(found)

    return ask


def _in_own_words(found: Found) -> Iterator[Wish]:
    yield replace(found.wish("duties-in-own-words"), position=None)


def _of_age(found: Found) -> Iterator[Wish]:
    dated = found.value(found.letter["facts"]["letter_date"])
    yield found.wish("letter-stale", dated=dated) if dated else found.wish("letter-date-missing")


def _of_letter_date(found: Found) -> Iterator[Wish]:
    fact = found.letter["facts"]["letter_date"]
    dated, last = found.value(fact), found.facts().get("end_date")
    end = found.value(last)
    if not dated:
        yield found.wish("letter-date-missing")
    elif not (last and end):
        yield found.wish("letter-in-future", dated=dated)
    elif str(last["value"]) > found.as_of:
        yield found.wish("end-to-come", end=end)
    else:
        yield found.wish("letter-before-end", dated=dated, end=end)


def _of_blanks(found: Found) -> Iterator[Wish]:
    quotes = found.quotes()[:NAMED] or [found.words.quote("...")]
    yield found.wish("placeholder-left", quotes=found.words.joined(quotes))


def _of_pay(found: Found) -> Iterator[Wish]:
    amount = found.value(found.facts().get("salary"))
    yield (
        found.wish("salary-period-missing", amount=amount)
        if amount
        else found.wish("salary-missing")
    )


def _of_hours(found: Found) -> Iterator[Wish]:
    """Ask nothing where the letter says that the job was part-time: that is an answer."""
    hours, status = found.value(found.facts().get("hours_per_week")), found.facts()["job_status"]
    schedule = status["value"]["schedule"] if status and status["confidence"] >= SURE else None
    if schedule != "part_time":
        key = "hours-of-full-time" if schedule == "full_time" else "hours-below-minimum"
        yield found.wish(key, hours=hours) if hours else found.wish("hours-missing")


def _of_place(found: Found) -> Iterator[Wish]:
    """Ask nothing where the place is plain: abroad for sure (an error), or named in Canada."""
    is_here = "employer outside Canada" in found.finding["message"]
    if found.finding["severity"] != "error" and not is_here:
        for quote in found.quotes()[:1]:
            yield found.wish("work-outside-canada", quote=quote)


def _of_self_employment(found: Found) -> Iterator[Wish]:
    """Ask nothing of those who signed for themselves: there is nobody else to ask."""
    if not found.held(found.letter["facts"]["signatory_name"]) and (quotes := found.quotes()):
        yield found.wish("self-employed", quote=quotes[0])


def _of_dates(found: Found) -> Iterator[Wish]:
    dated = found.letter["facts"]["letter_date"]
    start, end = found.facts().get("start_date"), found.facts().get("end_date")
    last = found.before().get("end_date")
    shown = {
        "start": found.value(start),
        "end": found.value(end),
        "dated": found.value(dated),
    }
    quotes = found.quotes()[:NAMED]
    many = {"quotes": found.words.joined(quotes)} if len(quotes) > 1 else {}
    at_start, at_end = found.held(start), found.held(end)
    if found.finding["position"] is None:
        key = "two-letter-dates" if many else "dates-contradict"
        yield found.wish(key, **many)
    elif found.held(last) and at_start:
        wish = found.wish("overlap", start=shown["start"], end=found.value(last))
        yield replace(wish, position=None)
    elif not found.quotes(start, end, dated):
        keys = {
            (True, True): "end-before-start",
            (True, False): "start-after-letter" if found.held(dated) else "start-to-come",
            (False, True): "end-far-ahead",
        }
        yield found.wish(keys.get((at_start, at_end), "dates-contradict"), **shown)
    elif many and at_start != at_end:
        yield found.wish("two-starts" if at_start else "two-ends", **many)
    else:
        yield found.wish("dates-contradict")


def _of_figures(found: Found) -> Iterator[Wish]:
    quotes = found.quotes(found.facts().get("hours_per_week"))[:NAMED]
    if len(quotes) > 1:
        yield found.wish("pay-contradicts", quotes=found.words.joined(quotes))
    else:
        yield from _plainly(found)


def _of_pages(found: Found) -> Iterator[Wish]:
    for piece in found.finding["evidence"]:
        yield found.copy(found.words.say("page", number=str(piece["page"])))


def _of_doubt(found: Found) -> Iterator[Wish]:
    """Ask which reading is right, for a clearer copy of what was scanned, or for plainer words."""
    name, fact = found.meant()
    what = found.words.say(name)
    quote = found.words.quote(fact["text"]) if fact and fact["text"] else ""
    quotes = list(dict.fromkeys([*filter(None, [quote]), *found.quotes(fact)]))[:NAMED]
    values = [fact["value"], *fact["alternatives"]] if fact else []
    shown = list(dict.fromkeys(filter(None, map(found.words.value, values))))
    if quote and len(shown) > 1 and name != "duties":
        key = "two-dates" if all(map(found.words.date, map(str, values))) else "two-readings"
        yield found.wish(key, quote=quote, what=what, values=found.words.joined(shown, "or"))
    elif found.letter["text_source"] != "digital":
        yield found.copy(what)
    elif name in {"duties", "letterhead", "signature"}:
        yield found.wish(f"{name}-doubtful")
    elif len(quotes) > 1:
        yield found.wish("rival-values", what=what, quotes=found.words.joined(quotes))
    elif quotes:
        yield found.wish("not-plain", what=what, quote=quotes[0])
    else:
        yield found.copy(what)


def _of_hidden_scan(found: Found) -> Iterator[Wish]:
    """Ask only where figures differ; what could not be compared is for us to look at."""
    if found.quotes():
        yield replace(found.wish("text-layer-disagrees"), is_copy=True)


ASKED: Mapping[str, Asks] = {
    "candidate-name-missing": _or_by_hand("candidate_name"),
    "employer-name-missing": _of_letterhead,
    "letterhead-missing": _plainly,
    "employer-address-missing": _of_letterhead,
    "employer-phone-missing": _of_letterhead,
    "employer-email-missing": _of_letterhead,
    "signatory-name-missing": _or_by_hand("signatory_name"),
    "signatory-title-missing": _plainly,
    "signature-missing": _plainly,
    "letter-date-missing": _or_by_hand("letter_date"),
    "letter-stale": _of_age,
    "letter-predates-end": _of_letter_date,
    "placeholder-left": _of_blanks,
    "job-title-missing": _plainly,
    "start-date-missing": _or_by_hand("start_date"),
    "end-date-missing": _or_by_hand("end_date"),
    "hours-missing": _plainly,
    "salary-missing": _of_pay,
    "benefits-missing": _plainly,
    "job-status-missing": _plainly,
    "hours-below-minimum": _of_hours,
    "work-location-missing": _plainly,
    "work-outside-canada": _of_place,
    "self-employed": _of_self_employment,
    "dates-contradict": _of_dates,
    "salary-hours-contradict": _of_figures,
    "duties-missing": _plainly,
    "duties-too-few": _plainly,
    "duties-vague": _plainly,
    "noc-duties-copied": _in_own_words,
    "noc-named-in-duties": _plainly,
    "duties-shared": _in_own_words,
    "page-illegible": _of_pages,
    "fact-doubtful": _of_doubt,
    "text-layer-disagrees": _of_hidden_scan,
    "changes-pending": _plainly,
    "signature-broken": _plainly,
}
"""The rules whose findings an employer can mend, and how each is asked."""

UNREAD = frozenset(("unreadable-file", "password-protected", "no-text"))
"""The rules about a file of which nothing was read: the letter is asked for again."""

NOT_ASKED = frozenset(
    (
        # The claimed occupation is the applicant's and the consultant's choice.
        *("noc-inconsistent", "noc-teer-ineligible", "noc-unknown-code", "noc-code-differs"),
        *("noc-not-a-trade", "trade-requirements"),
        *("work-too-old", "work-too-short", "student-work"),  # what counts is not theirs to know
        "pay-beside-wages",  # information: pay is what it is
        "not-a-reference-letter",  # no letter to be mended
        "language-unsupported",  # a translator's work
        "hidden-text",  # a person looks first: who put it there is not known
        "bundle-several-letters",  # who put them together was not the employer
    )
)
"""The rules whose findings are ours to deal with."""

ON_VALUES = frozenset(
    (
        *("letter-stale", "letter-predates-end", "hours-below-minimum"),
        *("dates-contradict", "salary-hours-contradict"),
    )
)
"""The rules that say nothing where a value they rest on was read doubtfully."""

WITHIN: Mapping[str, frozenset[str]] = {
    "duties-too-few": frozenset(("duties-vague", "duties-in-own-words", "noc-named-in-duties")),
    "duties-vague": frozenset(("duties-in-own-words", "noc-named-in-duties")),
    "noc-named-in-duties": frozenset(("duties-in-own-words",)),
}
"""Wishes that another one of the same letter and position holds already."""
