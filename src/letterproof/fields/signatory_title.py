"""The job title of the person who signs."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._layout import is_blank
from letterproof.fields._names import tidy
from letterproof.fields._signatories import signatories
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter


@field(Scope.LETTER, str)
def signatory_title(letter: Letter) -> Iterator[Hit[str]]:
    """Find titles beside the names in the signature block and after "I, the undersigned"."""
    for one in signatories(letter):
        at = one.title
        if at and not is_blank(letter.text, at):
            value = tidy(letter.text[at.start : at.end])
            yield Hit(value, at, one.title_confidence, one.found_by)
