"""Whether two names are one firm's."""

from letterproof.fields._legal_forms import ENDS_MEXICAN, PREFIXED, is_legal_form
from letterproof.noc.words import words

LITTLE = frozenset("the and et le la les".split())


def bare_name(name: str) -> str:
    """Give a firm's name without legal forms, case, accents, marks and little words.

    A name that is nothing else is kept whole.
    """
    bare = ENDS_MEXICAN.sub(" ", name)
    bare = PREFIXED.sub("", bare, count=1) if PREFIXED.match(bare) else bare
    told = [word for word in bare.replace(",", " ").split() if not is_legal_form(word.strip("()"))]
    said = [word for word in words(" ".join(told)) if word not in LITTLE]
    return " ".join(said or words(name))
