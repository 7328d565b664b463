"""Which NOC code is claimed for which letter."""

from letterproof.place import Place
from letterproof.settings import Settings, globs


class Claims:
    """The codes that settings claim: one for all, or by file.

    A name without wildcards comes before patterns, the longest first; then the first pattern that
    fits holds.
    """

    def __init__(self, settings: Settings) -> None:
        self._all = settings.claimed
        self._named = {
            globs.plain(name): code
            for name, code in settings.claims.items()
            if globs.is_plain(name)
        }
        self._globs = [
            (globs.glob(name), code)
            for name, code in settings.claims.items()
            if not globs.is_plain(name)
        ]

    def of(self, path: Place) -> str | None:
        """Give the code claimed for a file, None to take it from the letter."""
        if self._all or not (self._named or self._globs):
            return self._all
        whole = globs.written(path)
        for end in globs.ends(whole):
            if end in self._named:
                return self._named[end]
        return next((code for glob, code in self._globs if glob.fullmatch(whole)), None)
