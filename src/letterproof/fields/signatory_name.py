"""The name of the person who signs, without honorific."""

from collections import Counter
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._layout import is_blank
from letterproof.fields._names import parts_of, tidy
from letterproof.fields._signatories import signatories
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter

AGREED = 0.98


@field(Scope.LETTER, str)
def signatory_name(letter: Letter) -> Iterator[Hit[str]]:
    """Find names in the signature block and after "I, the undersigned"."""
    named = [
        (one, one.name)
        for one in signatories(letter)
        if one.name and not is_blank(letter.text, one.name)
    ]
    texts = [tidy(letter.text[at.start : at.end]) for _, at in named]
    times = Counter(map(parts_of, texts))
    for (one, at), name in zip(named, texts, strict=True):
        is_agreed = times[parts_of(name)] > 1
        yield Hit(name, at, AGREED if is_agreed else one.name_confidence, one.found_by)
