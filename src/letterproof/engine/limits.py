"""What one file may cost."""

import sys
from dataclasses import dataclass

MEGABYTE = 1024 * 1024
WHOLE = 30
"""So many times the limit for a page is the limit for a file."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` a file may take without finishing a page, `megabytes` its worker may hold.

    Memory is bounded where the system can do so for a process (Linux, in part macOS); elsewhere
    only time is.
    """

    seconds: float = 60.0
    megabytes: int = 2048

    @property
    def whole(self) -> float:
        """Seconds that all pages together may take."""
        return self.seconds * WHOLE


def bound_memory(megabytes: int) -> None:
    """Let this process hold no more than so much memory of its own."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on every system

    for kind in (resource.RLIMIT_DATA, resource.RLIMIT_AS)[: 1 if sys.platform == "linux" else 2]:
        _, most = resource.getrlimit(kind)
        wanted = megabytes * MEGABYTE
        soft = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        try:
            resource.setrlimit(kind, (soft, most))
        except (OSError, ValueError):  # a system may have the name and not the thing
            continue
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold the letter
