"""A sign of life from long work: after each page somebody may be told that it goes on."""

from collections.abc import Callable

_listeners: list[Callable[[], None]] = []


def listen(listener: Callable[[], None]) -> None:
    """Call `listener` at each beat from now on."""
    _listeners.append(listener)


def beat() -> None:
    """Tell that a page is done."""
    for listener in _listeners:
        listener()
