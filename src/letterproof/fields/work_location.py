"""Where the work is done."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._afar import afar
from letterproof.fields._firm_sites import behind_firms
from letterproof.fields._layout import is_blank
from letterproof.fields._learned import DOUBTFUL, FOUND_BY, LIKELY, likeliest
from letterproof.fields._mentions import places_told
from letterproof.fields._names import tidy
from letterproof.fields._organisations import has_legal_form, read_organisation
from letterproof.fields._place_labels import behind_labels, in_body
from letterproof.fields._places import is_place, known_places, read_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._sites import (
    AFTER_SITE,
    BASED,
    BRANCH,
    DETERMINED,
    KIND,
    NOT_THEIRS,
    PART_OF_TOWN,
    PREPOSITION,
    ROLE_IN,
    is_of_the_job,
    is_told_elsewhere,
)
from letterproof.fields._subjects import is_of_another
from letterproof.fields._workplace_leads import sited, with_towns
from letterproof.fields._workplaces import is_of_a_client, lone_lines, workplaces
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

EMPTY = regex(r"\[|<|n/?a\b|_{2}|\.{3}|to be\b|tb[acd]\b", re.IGNORECASE)
"""How a blank begins that nobody filled in."""

NAMED_OF = regex(r"(?!nos|notre|leur)(?s:.*)\sd(?:e|u|'|e la|e l')\s?\Z")
"""After a capital "of" goes on with a name: "Résidence du Parc"."""

FIRM_GOES_ON = regex(r"\s&\s[A-ZÀ-Þ]")
CAPITAL_ARTICLE = regex(r"\bL(?:a\s|es?\s|['’])\Z")
"""The first word of a town: "La Tuque"."""
CAPITAL_LAST = regex(r"(?<=\s)(?:Main|New|Old|Central|Large|Small)\s\Z")
"""A word of a name before it: "the Main Street branch"."""
IN_TOWN = regex(r"(?:,\s|,?\s(?:in|near|at)\s)")
BROKEN = regex(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")
"""A hyphen at the end of a line: "Rottach-" over "Egern"."""
IN_SUBJECT = regex(
    r"\s[-–—|/]\s(?P<town>[^\W\d_][^\n–—|/:;()]{1,40}?(?:\s\d{1,2})?)(?=\s*(?:\s[-–—|/]\s|\n|\Z))"
)
NOUN = regex(r"\b(?:our|the|its|their|this|former|old|own|new)\s(?:[a-z-]+\s)?\Z")
"""Words before "works" that are houses."""
REACH = 90
SAME = phrase(
    r"\b(?:at|in|from|a|au|dans) (?P<place>(?:the|this|that|la|le|cette?) (?:very )?(?:same|meme)"
    r" (?:plant|site|location|branch|office|place|works?|store|shop|factory|hospital|school|station"
    r"|establishment|premises|town|city|usine|lieu|succursale|agence|bureau|magasin|etablissement"
    r"|hopital|ecole|ville|chantier|endroit))\b"
)
AGAIN = 0.75
"""How sure a place is that another job has been told of before."""
_STREET = regex(r"\d{1,6}[A-Za-z]?,? [^.;\n]{5,70}")


@field(Scope.POSITION, str)
def work_location(letter: Letter) -> Iterator[Hit[str]]:
    """Find places behind a label, of "our ... office", of who is "based in", or of the job."""
    text = letter.text
    seen: list[Span] = []
    for at, confidence, cue in (
        *behind_labels(letter),
        *_branches(letter),
        *_sites(letter),
        *_based(letter),
        *(
            found
            for found in (*workplaces(text), *lone_lines(text))
            if in_body(letter, found[0].start)
        ),
        *(found for found in behind_firms(text) if in_body(letter, found[0].start)),
        *(found for found in sited(text) if in_body(letter, found[0].start)),
        *_told(letter),
        *afar(letter),
        *_in_subject(letter),
    ):
        is_seen = any(at.overlaps(other) for other in seen)
        is_empty = is_blank(letter.text, at) or EMPTY.match(text, at.start) is not None
        is_firm = cue != "label" and FIRM_GOES_ON.match(text, at.end) is not None
        if is_seen or is_empty or is_firm or is_of_another(letter, at.start):
            continue
        if cue != "label":
            at = Span(at.start, with_towns(text, at.end))  # noqa: PLW2901 - the place, whole
        seen.append(at)
        yield _hit(text, at, confidence, cue)
    yield from _same(letter, seen)
    if not seen:
        yield from _by_weights(letter)


def _same(letter: Letter, seen: list[Span]) -> Iterator[Hit[str]]:
    """Read "at the same plant" as the place told last before it, doubtfully."""
    for again in SAME.finditer(plain(letter.text)):
        before = [at for at in seen if at.end <= again.start()]
        if before and not is_of_another(letter, again.start()):
            said = letter.text[slice(*_bounds(max(before, key=_bounds)))]
            yield Hit(tidy(said), Span(*again.span("place")), AGAIN, "the same place")


def _bounds(at: Span) -> tuple[int, int]:
    return at.start, at.end


def _by_weights(letter: Letter) -> Iterator[Hit[str]]:
    """Give the likeliest town, doubtfully, unless the words before it tell of something else."""
    best = likeliest("place", "work", places_told(letter), LIKELY)
    if best is None or is_of_another(letter, best.at.start):
        return
    if not is_told_elsewhere(letter.text, plain(letter.text), best.at.start):
        yield _hit(letter.text, best.at, DOUBTFUL, FOUND_BY)


def _hit(text: str, at: Span, confidence: float, found_by: str) -> Hit[str]:
    said = BROKEN.sub("-", text[at.start : at.end])
    return Hit(tidy(said), at, confidence, found_by)


def _in_subject(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read the town that dashes set off in a subject: "Re: Jan Bos – Welder – Gdynia"."""
    part = letter.part(PartName.SUBJECT)
    if part is None:
        return
    for dash in IN_SUBJECT.finditer(letter.text, part.start, part.end):
        at = Span(*dash.span("town"))
        if is_place(letter.text[at.start : at.end].rstrip(" 0123456789").title()):
            yield at, 0.6, "town in the subject"


def _branches(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "our Toronto office" and "the company's Lagos premises"."""
    text, folded = letter.text, plain(letter.text)
    for cue in BRANCH.finditer(folded):
        capital = CAPITAL_LAST.search(text, cue.start(), cue.end())
        place = read_place(text, capital.start() if capital else cue.end())
        kind = KIND.match(folded, place.end) if place else None
        if place is None or kind is None or not in_body(letter, place.start):
            continue
        if not is_of_the_job(text, folded, cue.start(), kind.end()):
            continue
        whole = Span(place.start, _in_town(text, kind.end()) or place.end)
        is_known = known_places(text[whole.start : whole.end]) > 0
        yield whole, 0.93 if is_known else 0.85, "our branch"


def _in_town(text: str, start: int) -> int | None:
    """Give the end of ", Lagos" or " in Lagos" at `start`, where the town is a known one."""
    link = IN_TOWN.match(text, start)
    place = read_place(text, link.end()) if link else None
    return place.end if place and known_places(text[place.start : place.end]) else None


def _sites(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "at our office in Toronto" and "à notre succursale de Laval"."""
    text, folded = letter.text, plain(letter.text)
    for cue in AFTER_SITE.finditer(folded):
        before = folded[max(cue.start() - 45, 0) : cue.start()]
        is_own = cue.group().startswith(("notre", "nos", "leur")) or DETERMINED.search(before)
        if not is_own or not in_body(letter, cue.end()):
            continue
        article = CAPITAL_ARTICLE.search(text, cue.start(), cue.end())
        start = article.start() if article else cue.end()
        place = read_place(text, start) or _street(text, cue.end())
        if place is None or cue.group().startswith("residence permanente"):
            continue
        said = text[place.start : place.end]
        if cue.group().rstrip().endswith((",", "(")) and not known_places(said):
            continue  # "a house on the farm, KiwiSaver and leave"
        firm = read_organisation(text, cue.start())
        is_firm = firm is not None and has_legal_form(text[firm.start : firm.end])
        is_name = text[cue.start()].isupper() and NAMED_OF.search(cue.group()) is not None
        if is_firm or is_name or not is_of_the_job(text, folded, cue.start(), place.end):
            continue
        sure = 0.93 if known_places(said) else 0.8 if text[place.start].isdigit() else 0.82
        own = sentence(text, cue.start())
        if is_of_a_client(folded[own.start : cue.start()]):
            sure = 0.7
        yield place, sure, "site in a place"


def _street(text: str, start: int) -> Span | None:
    match = _STREET.match(text, start)
    if match is None:
        return None
    end = re.search(r"\s(?:from|as|since|for|and|between|depuis|en|comme)\b", match.group())
    stop = match.start() + end.start() if end else match.end()
    return Span(match.start(), stop) if known_places(text[match.start() : stop]) else None


def _based(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "based in Halifax" and "worked remotely from Calgary", not of the firm itself."""
    text, folded = letter.text, plain(letter.text)
    for cue in BASED.finditer(folded):
        place = read_place(text, cue.end())
        if place is None or not in_body(letter, place.start):
            continue
        said = text[place.start : place.end]
        firm = read_organisation(text, place.start)
        if firm is not None and has_legal_form(text[firm.start : firm.end]):
            continue
        before = folded[max(cue.start() - 45, 0) : cue.start()]
        if NOT_THEIRS.search(before) or (cue.group().startswith("works ") and NOUN.search(before)):
            continue
        if not is_of_the_job(text, folded, cue.end(), place.end):
            continue
        town = None if known_places(said) else _in_town(text, place.end)
        if town or known_places(said):
            yield Span(place.start, town or place.end), 0.92, "based in"
        elif re.search(
            r"remote|base|station|post|deploy|assign|affect|lieu d|place of|(?:job|posi\w+"
            r"|role) is loc",
            cue.group(),
        ):
            is_firm = cue.group().endswith((" at ", " for "))
            yield place, 0.7 if is_firm else 0.82, "based in"


def _told(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "worked as a cook in Toronto": only a place that is known to be one."""
    text, folded = letter.text, plain(letter.text)
    for cue in ROLE_IN.finditer(folded):
        if not in_body(letter, cue.start()) or (
            cue.group() == "works" and NOUN.search(folded, max(cue.start() - 45, 0), cue.start())
        ):
            continue
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        for link in PREPOSITION.finditer(folded, cue.end(), limit):
            part = PART_OF_TOWN.match(folded, link.end())
            place = read_place(text, part.end() if part else link.end())
            if place is None or not is_place(text[place.start : place.end]):
                continue
            place = Span(link.end(), place.end)
            if not is_of_the_job(text, folded, link.end(), place.end):
                continue
            before = folded[max(link.start() - 60, cue.end()) : link.start()]
            if NOT_THEIRS.search(before) and not re.search(
                r"\b(?:placed|assigned|posted|deployed)\b", before
            ):
                yield place, 0.6, "firm in a place"
            else:
                yield place, 0.84, "job in a place"
