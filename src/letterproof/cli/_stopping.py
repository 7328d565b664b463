"""Commands that go on until they are stopped."""

import signal
from types import FrameType


class Stopped(BaseException):
    """Somebody wants it to end."""


def heed_signals() -> None:
    """Have `Stopped` raised when the system or the terminal wants this process to end."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _stop)


def _stop(number: int, frame: FrameType | None) -> None:
    del frame
    signal.signal(number, signal.SIG_IGN)  # it is ending: once is enough
    raise Stopped
