"""Waivers: findings that a person lets stand, for a reason and until a day."""

from collections.abc import Iterable, Iterator
from datetime import date

from letterproof import contract
from letterproof.place import Place
from letterproof.report import verdict_of
from letterproof.settings import Waiver, globs

NAMED = 5
"""How many waivers one line names."""


class Waivers:
    """Waivers on a day, and which of them were of use."""

    def __init__(self, waivers: tuple[Waiver, ...], as_of: date) -> None:
        self._holding = [waiver for waiver in waivers if waiver.until >= as_of]
        self._over = [waiver for waiver in waivers if waiver.until < as_of]
        self._met: set[int] = set()
        self._used: set[int] = set()

    def touch(self, path: Place) -> bool:
        """Say whether a waiver may be for this letter."""
        return bool(self._of(path))

    def apply(self, path: Place, letter: contract.Letter) -> None:
        """Set aside what is waived in a letter, which counts for its verdict no more."""
        if self.lay(path, letter["findings"]) and letter["verdict"] != "unreadable":
            letter["verdict"] = verdict_of(letter["findings"])

    def lay(self, path: Place, findings: Iterable[contract.Finding]) -> bool:
        """Set aside what is waived among a letter's findings; say whether waivers are for it."""
        of_this = self._of(path)
        self._met.update(number for number, _ in of_this)
        for finding in findings if of_this else ():
            for number, waiver in of_this:
                if _fits(waiver, finding):
                    said = contract.Waiver(
                        reason=waiver.reason, by=waiver.by, until=waiver.until.isoformat()
                    )
                    finding["waived"] = said
                    self._used.add(number)
                    break
        return bool(of_this)

    def _of(self, path: Place) -> list[tuple[int, Waiver]]:
        if not self._holding:
            return []
        whole = globs.written(path)
        return [
            (number, waiver)
            for number, waiver in enumerate(self._holding)
            if not waiver.letters or globs.names(waiver.letters, whole)
        ]

    def told(self, *, is_folder: bool = True) -> Iterator[str]:
        """Say in a line which waivers ran out, and in another which found nothing to set aside.

        Where letters were named one by one, waivers for other letters are no news.
        """
        unused = [
            one
            for number, one in enumerate(self._holding)
            if number not in self._used and (is_folder or number in self._met)
        ]
        if self._over:
            many = (
                "1 waiver ran out" if len(self._over) == 1 else f"{len(self._over)} waivers ran out"
            )
            does = "does not hold" if len(self._over) == 1 else "do not hold"
            names = [f"{one.rule} on {one.until} ({one.origin})" for one in self._over]
            yield f"{many} and {does} any more: {_listed(names)}."
        if unused:
            many = "1 waiver was" if len(unused) == 1 else f"{len(unused)} waivers were"
            names = [f"{one.rule} ({one.origin})" for one in unused]
            yield f"{many} of no use in this run: {_listed(names)}."


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def _fits(waiver: Waiver, finding: contract.Finding) -> bool:
    at = finding["position"]
    return (
        waiver.rule == finding["rule"]
        and (waiver.position is None or (at is not None and at + 1 == waiver.position))
        and (waiver.message is None or waiver.message.casefold() in finding["message"].casefold())
    )
