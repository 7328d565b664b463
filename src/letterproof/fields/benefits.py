"""What comes with the pay, in the letter's words."""

import re
from collections.abc import Iterator
from itertools import chain

from letterproof.fields import _benefit_frames as frames
from letterproof.fields import _benefit_labels as labels
from letterproof.fields import _benefit_owners as owners
from letterproof.fields import _benefit_words as words
from letterproof.fields import _grant_words as grants
from letterproof.fields import field
from letterproof.fields._benefit_denials import denied
from letterproof.fields._benefit_labels import tidy, trimmed
from letterproof.fields._benefit_supplements import is_sum, weighed
from letterproof.fields._layout import is_blank
from letterproof.fields._plain import YEAR, plain, sentence
from letterproof.fields._subjects import is_of_another
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

_COLON = regex(r" ?[:\t]")
_LONGEST, _LONGEST_TAIL, _LONGEST_LEAD, _NEAR = 300, 120, 40, 120
_OUTSIDE = frozenset((PartName.LETTERHEAD, PartName.RECIPIENT, PartName.FOOTER))


@field(Scope.POSITION, str)
def benefits(letter: Letter) -> Iterator[Hit[str]]:
    """Find what the letter names as coming with the pay, or that nothing does."""
    text, folded = letter.text, plain(letter.text)
    labelled = [(at, 0.93, "label of benefits") for at in labels.behind_labels(letter)]
    labelled = [told for told in labelled if not _is_empty(text, told[0])] or [
        (at, 0.85, "under a head of benefits") for at in labels.under_heads(text)
    ]
    stated = [Hit(tidy(text, at), at, confidence, cue) for at, confidence, cue in labelled]
    if not all(map(is_sum, stated)):
        yield from stated
        return
    for match in labels.THING_LABEL.finditer(folded):
        at = trimmed(text, Span(*match.span()))
        if not _is_empty(text, at):
            yield Hit(tidy(text, at), at, 0.85, "label of a benefit")
    named = tuple(_named(text, folded))
    known = {own.start: at for own, at in named}
    granted = dict(chain(_granted(letter, known), _beside_pay(text, folded, known)))
    judged = {
        own: _judged(text, folded, own, at)
        for own, at in named
        if own not in granted
        and letter.part_at(at.start) not in _OUTSIDE
        and not is_of_another(letter, at.start)
    }
    for own, listed in chain(_framed(text, folded), denied(text, folded)):
        said = judged.get(own)
        is_known = own in granted or (said is not None and said.confidence >= listed.confidence)
        if not is_known and not is_of_another(letter, own.end - 1):
            judged[own] = listed
    hits = [
        hit
        for hit in chain(granted.values(), judged.values())
        if hit is not None and isinstance(hit.at, Span) and not _is_empty(text, hit.at)
    ]
    yield from weighed(hits, stated)


def _is_empty(text: str, at: Span) -> bool:
    """Say whether a stretch holds no words, touches a blank, or is only a label."""
    is_mask = labels.MASK.search(text, at.start, at.end) is not None
    is_label = _COLON.match(text, at.end) and not grants.TERMS.match(plain(text), at.end)
    return is_mask or text[at.start] == "[" or is_blank(text, at) or bool(is_label)


def _granted(letter: Letter, named: dict[int, Span]) -> Iterator[tuple[Span, Hit[str] | None]]:
    """Read what is granted to the employee, whatever it is called."""
    text, folded = letter.text, plain(letter.text)
    for cue in grants.GRANT.finditer(folded):
        before = folded[sentence(text, cue.start()).start : cue.start()]
        own = sentence(text, cue.end() - 1)
        if words.NONE.search(before + cue.group()):
            continue
        if is_of_another(letter, cue.start()) or _is_of_others(before):
            yield own, None
            continue
        no_thing = owners.GIVEN_UP.search(before) or grants.OF_A_PAPER.search(before)
        if no_thing or grants.ABSTRACT.match(folded, cue.end()):
            continue
        is_loose = grants.LOOSE.match(cue.group()) is not None
        if is_loose and not grants.SUBJECT.search(text, max(0, cue.start() - 40), cue.start()):
            continue
        end = _end_of_list(folded, own, cue.end())
        known = named.get(own.start)
        if known is None and grants.OF_KNOWN.match(cue.group()):
            continue
        if known is not None and known.start >= cue.end() - 1:
            end = max(end, _whole_list(folded, own, known).end)
        at = trimmed(text, Span(cue.end(), end))
        if at.end - at.start > 2:  # noqa: PLR2004 -- a word at least
            is_loose = is_loose or grants.RULE.match(cue.group()) is not None
            is_rule = grants.ANYONE.match(before) is not None
            is_loose = is_loose or grants.OF_PAY.search(cue.group()) is None
            confidence = 0.75 if is_rule or (is_loose and not known) else 0.9 if known else 0.84
            yield own, Hit(tidy(text, at), at, confidence, "what is granted")


def _beside_pay(text: str, folded: str, named: dict[int, Span]) -> Iterator[tuple[Span, Hit[str]]]:
    """Read what a sentence on the pay or on the terms names beside it."""
    for cue in chain(grants.FRONTED.finditer(folded), grants.BESIDE_PAY.finditer(folded)):
        own = sentence(text, cue.start("what"))
        at = trimmed(text, Span(*cue.span("what")))
        is_amid = cue.re.pattern == grants.BESIDE_PAY.pattern
        is_first = is_amid or not folded[own.start : cue.start()].strip()
        if is_first and own.start <= at.start:
            yield own, Hit(tidy(text, at), at, 0.9, "beside the pay")
    for cue in words.COLON.finditer(folded):
        own = sentence(text, cue.end() - 1)
        if own.start in named and named[own.start].start >= cue.end() - 1:
            at = trimmed(text, Span(cue.end(), _end_of_list(folded, own, named[own.start].end)))
            if not words.NOT.search(folded, max(own.start, cue.start() - _NEAR), cue.end()):
                yield own, Hit(tidy(text, at), at, 0.84, "told one by one")
    for cue in grants.TERMS.finditer(folded):
        own = sentence(text, cue.start())
        if text[max(0, own.start - 2) : own.start].strip():  # a line that looks like a label
            own = sentence(text, own.start - 1)
        at = trimmed(text, Span(_end_of_pay(folded, own.start, cue.start()), cue.start()))
        if at.end > at.start:
            confidence = 0.9 if own.start in named else 0.84
            yield own, Hit(tidy(text, at), at, confidence, "among the terms")


def _framed(text: str, folded: str) -> Iterator[tuple[Span, Hit[str]]]:
    """Read the list that a word for benefits, or "beyond pay he got", announces."""
    for cue in frames.FRAMES.finditer(folded):
        own = sentence(text, cue.end() - 1)
        before = folded[own.start : cue.start()]
        if _is_of_others(before) or frames.NOT_LIST.match(folded, cue.end()):
            continue
        is_list = cue["list"] is not None and own.end - cue.end() < _LONGEST
        end = own.end if is_list else _end_of_list(folded, own, cue.end())
        at = trimmed(text, Span(cue.end(), end))
        if at.end - at.start > 2 and not words.NONE.search(before):  # noqa: PLR2004
            yield own, Hit(tidy(text, at), at, 0.82, "list of benefits")


def _end_of_pay(folded: str, start: int, end: int) -> int:
    """Give where the hours and the pay of a list of terms end; `end` where it names none."""
    is_pay = False
    for item in grants.TERM.finditer(folded, start, end):
        if grants.HOURS_OR_PAY.search(item[0]) and not words.THING.search(item[0]):
            is_pay = True
        elif is_pay:
            return item.start()
    return end


def _is_of_others(before: str) -> bool:
    """Say whether the words before a benefit or its verb make it someone else's."""
    before = owners.AND_KIN.sub("he", before)
    if owners.KIN.search(before) is not None:
        return True
    near = before[-_NEAR:]
    return owners.OTHERS.search(near) is not None and owners.HIM.search(before) is None


def _end_of_list(folded: str, own: Span, start: int) -> int:
    rest = words.IN_BRACKETS.sub(lambda aside: "-" * len(aside[0]), folded[start : own.end])
    stop = words.AFTER.search(rest, 1) if rest else None
    end = start + stop.start() if stop else own.end
    return start + len(words.LOOSE_END.sub("", folded[start:end].rstrip(" .\n")))


def _named(text: str, folded: str) -> Iterator[tuple[Span, Span]]:
    """Give each sentence that names benefits, and the stretch from the first to the last."""
    things = [match.span() for match in words.CARE.finditer(folded) if _is_cover(match)]
    things += [match.span() for match in words.THING.finditer(folded)]
    own: Span | None = None
    first = last = 0
    for start, end in sorted(things):
        if words.NOT_THING.match(folded, end):
            continue
        if own is not None and start < own.end:
            last = max(last, end)
            continue
        if own is not None:
            yield own, Span(first, last)
        own, first, last = sentence(text, start), start, end
    if own is not None:
        yield own, Span(first, last)


def _is_cover(match: re.Match[str]) -> bool:
    kinds = words.STRICT.findall(match[0])
    return match["noun"] is not None or len(kinds) > 1 or kinds == ["extended health"]


def _judged(text: str, folded: str, own: Span, named: Span) -> Hit[str] | None:
    """Judge the benefits named in a sentence: the person's own, or the work's subject."""
    before = folded[own.start : named.start]
    near = min(own.end, named.end + 60)
    if (
        labels.is_head(text, named.start)
        or frames.TABLED.search(folded, own.start, own.end)
        or owners.REFUSED.search(before)
        or owners.is_no_gift(folded, own, named)
        or any(sign.search(folded, own.start, own.end) for sign in owners.RECKONED)
        or owners.WITHHELD.search(folded, own.start, own.end)
    ):
        return None
    is_given = (
        words.GIVING.search(folded, own.start, near)
        or words.CONTEXT.search(folded, own.start, near)
        or grants.PASSIVE.match(folded, named.end, own.end)
    )
    if not is_given:
        return _perhaps(text, folded, own, named)
    if owners.SCHEME.match(folded, named.start) and owners.REMITTED.search(
        folded, named.start, own.end
    ):
        return None
    is_others = owners.TO_OTHERS.search(folded, named.start, near) or _is_of_others(before)
    if is_others or _is_denied(before):
        return None
    work = words.WORK.search(before)
    if work is not None and not words.PAY.search(before[work.end() :]):
        return None
    if none := words.NONE.search(before):
        at = Span(own.start + none.start(), named.end)
    else:
        at = trimmed(text, _whole_list(folded, own, named))
    said = folded[at.start : at.end]
    is_unsure = words.ONLY_BONUS.fullmatch(said) or words.ROW.match(before)
    if not (is_unsure or owners.HIM.search(folded, own.start, own.end)):
        is_unsure = frames.WEAK.match(folded, named.start) or owners.HOUSE_HAS.match(before)
    is_sum = any(sign.isdigit() for sign in before) and words.BESIDE_AMOUNT.fullmatch(said)
    is_at_large = grants.ANYONE.match(before) or owners.HOUSE_DENIES.search(before)
    confidence = 0.7 if is_unsure or is_sum or is_at_large else 0.9
    return Hit(tidy(text, at), at, confidence, "what comes with the pay")


def _perhaps(text: str, folded: str, own: Span, named: Span) -> Hit[str] | None:
    """Read benefits of a sentence that tells in unknown words whether they are given."""
    before = folded[own.start : named.start]
    is_work = words.WORK.search(folded, own.start, own.end) or words.ITEM.match(before)
    is_work = is_work or owners.DOES.search(before)
    is_scheme = owners.SCHEME.fullmatch(folded, named.start, named.end)
    if is_work or is_scheme or words.NOT.search(before) or words.NONE.search(before):
        return None
    if frames.ROTA.search(folded, own.start, own.end):
        return None
    if not before.strip():
        return Hit(tidy(text, named), named, 0.7, "sentence of benefits")
    if frames.UNDER_LABEL.fullmatch(before):
        at = trimmed(text, _whole_list(folded, own, named))
        return Hit(tidy(text, at), at, 0.75, "benefits behind a label")
    if (
        owners.PERSON.search(folded, own.start, own.end) is None
        or _is_of_others(before)
        or owners.TO_OTHERS.search(folded, named.start, own.end)
        or owners.LED_AWAY.search(before)
    ):
        return None
    at = trimmed(text, _whole_list(folded, own, named))
    if lead := words.LEAD.match(folded, at.start, named.start):
        at = Span(lead.end(), at.end)
    return Hit(tidy(text, at), at, 0.75, "benefits named of the person")


def _is_denied(before: str) -> bool:
    """Say whether benefits are taken off the pay, or denied in a way that is no "none"."""
    if words.NONE.search(before):
        return owners.STAFF.match(before) is not None
    return bool(words.NOT.search(before) or owners.DEDUCTED.search(before))


def _whole_list(folded: str, own: Span, named: Span) -> Span:
    """Widen the stretch of known benefits to the whole list they stand in."""
    rest = words.IN_BRACKETS.sub(lambda aside: "-" * len(aside[0]), folded[named.end : own.end])
    stop = words.AFTER.search(rest)
    end = named.end + stop.start() if stop else own.end
    if end - named.end > _LONGEST_TAIL or YEAR.search(folded, named.end, end):
        end = named.end
    start = _start_of_list(folded, own, named)
    return Span(start, named.end + len(words.LOOSE_END.sub("", folded[named.end : end])))


def _start_of_list(folded: str, own: Span, named: Span) -> int:
    """Find where the words of giving end, or where the words around the first benefit begin."""
    if grants.PASSIVE.match(folded, named.end, own.end):
        first = grants.OPENING.match(folded, own.start, named.start)
        start = first.end() if first else own.start
        if not words.NO_ITEM.search(folded, start, named.start):
            return start
    for giving in words.GIVING.finditer(folded, own.start, named.end):
        is_its_verb = giving.start() == named.start
        if is_its_verb or not words.NO_ITEM.search(folded, giving.end(), named.start):
            return min(giving.end(), named.start) if not is_its_verb else giving.end()
    cuts = [cut.end() for cut in words.CUT.finditer(folded, own.start, named.start)]
    start = cuts[-1] if cuts else own.start
    return start if named.start - start <= _LONGEST_LEAD else named.start
