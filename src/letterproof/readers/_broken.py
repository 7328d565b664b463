"""What broken content makes of a reading, whatever it raises, as one line for a person."""

from collections.abc import Iterator
from contextlib import contextmanager

from letterproof.errors import CannotRead, UnreadableFile


@contextmanager
def told(message: str) -> Iterator[None]:
    """Say `message` where libraries meet broken content, which they do with nearly any error.

    Raises:
        CannotRead: as it was raised within, or with the message.
    """
    try:
        yield
    except CannotRead:
        raise
    except Exception as error:
        raise UnreadableFile(message) from error
