"""The employer's name, as the letter gives it."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._employers import Mention, Source, mentions
from letterproof.fields._layout import is_blank
from letterproof.fields._organisations import core, has_legal_form, is_same
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter

AGREED = 0.04
HIGHEST = 0.98


@field(Scope.LETTER, str)
def employer_name(letter: Letter) -> Iterator[Hit[str]]:
    """Find firms told to employ, heading the letter or signed for; agreeing ones gain by it."""
    found = [one for one in mentions(letter) if not is_blank(letter.text, one.at)]
    groups = _groups(found)
    for group in groups:
        sources = {one.source for one in group}
        best = max(one.confidence for one in group)
        told = [one for one in group if one.source is not Source.LETTERHEAD] or group
        named = max(
            group,
            key=lambda one: (
                has_legal_form(one.name),
                len(core(one.name)),
                one in told,
                one.confidence,
                -one.at.start,
            ),
        )
        gain = AGREED * (len(sources) - 1)
        if len(sources) > 1:
            best = max(best, 0.85)
        yield Hit(named.name, named.at, min(best + gain, HIGHEST), named.source.value)


def _groups(found: list[Mention]) -> list[list[Mention]]:
    """Put the names of one firm together, in order of first mention."""
    groups: list[list[Mention]] = []
    for one in sorted(found, key=lambda one: (-len(core(one.name)), one.at.start)):
        for group in groups:
            if is_same(core(one.name), core(group[0].name)):
                group.append(one)
                break
        else:
            groups.append([one])
    return sorted(groups, key=lambda group: min(one.at.start for one in group))
