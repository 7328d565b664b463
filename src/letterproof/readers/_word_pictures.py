"""How the walk through a word processor's file looks at the pictures it meets."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from letterproof.readers._views import has_engine
from letterproof.readers._word_drawing import Image

if TYPE_CHECKING:
    from letterproof.readers._pasted import Pasted

LookAt: TypeAlias = Callable[[Image], "Pasted"]
Opened: TypeAlias = Callable[[Image], bytes | None]


def eyes() -> Callable[[Opened], LookAt | None]:
    """Give what looks at the pictures of a part of a file, told what gives their bytes.

    Each picture of the file is looked at once. None where pictures cannot be read.
    """
    if not has_engine():
        return lambda _: None
    from letterproof.readers._pasted import Album, Pasted  # noqa: PLC0415

    album = Album()

    def of_part(opened: Opened) -> LookAt:
        def see(image: Image) -> Pasted:
            blob = opened(image)
            return Pasted() if blob is None else album.see(blob, image.width)

        return see

    return of_part
