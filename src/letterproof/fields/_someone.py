"""Whether a clause speaks of the employee or of someone else, English and French."""

from letterproof.fields._plain import phrase

_SOMEONE = phrase(
    r"\b(?:his|her|their|son|sa|ses|leurs?|our|the|notre|whose|a|un|une)"
    r" (?:(?:own|former|direct|line|immediate|older|younger|ancienne?|autre|other) )?"
    r"(?:supervisor|manager|line manager|boss|sister|brother|wife|husband|spouse|family|parents"
    r"|mother|father|colleague|director|ceo|president|partner|replacement|successor|predecessor"
    r"|soeur|frere|epouse|epoux|conjointe?|famille|collegue|superieure?|directeur|directrice"
    r"|gerante?|remplacante?|successeur)(?! (?:of|at|in|de|a|du)\b)\b(?!'s (?:name|role|duties))"
)
_SELF = phrase(r"\b(?:he|she|they|il|elle)\b|\b(?:that|que) (?:mr|ms|mrs|mx|mme|m)\b")


def is_of_someone_else(before: str) -> bool:
    """Say whether the words of a sentence up to some place name another person, not the employee.

    `before` is plain text.
    """
    named = list(_SOMEONE.finditer(before))
    return bool(named) and not any(
        _SELF.search(part) for part in (before[: named[-1].start()], before[named[-1].end() :])
    )
