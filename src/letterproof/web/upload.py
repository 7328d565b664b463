"""Files as they are sent: taken in memory, piece by piece, up to what is allowed."""

from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from letterproof.web.forms import MOST_FILE, MOST_FILES

MOST_FIELDS = 10
"""Fields beside the files."""


class _Parser(MultiPartParser):
    """Counts while it reads; nothing goes to the disk."""

    spool_max_size = MOST_FILE + 1
    size = 0

    def on_part_begin(self) -> None:
        self.size = 0
        super().on_part_begin()

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        self.size += end - start
        if self.size > MOST_FILE:
            raise HTTPException(413)
        super().on_part_data(data, start, end)

    def on_headers_finished(self) -> None:
        try:
            super().on_headers_finished()
        except MultiPartException as error:
            raise HTTPException(413 if "many" in error.message else 400) from None


async def received(request: Request) -> tuple[dict[str, str], list[tuple[str, bytes]]]:
    """Read a form with files: its fields, and name and bytes of each file.

    Raises:
        HTTPException: a file, or all together, are too large, or too many (413), or this is no
            such form (400).
    """
    parser = _Parser(
        request.headers, request.stream(), max_files=MOST_FILES, max_fields=MOST_FIELDS
    )
    try:
        sent = await parser.parse()
    except MultiPartException:
        raise HTTPException(400) from None
    fields, files = {}, []
    try:
        for name, value in sent.multi_items():
            if isinstance(value, str):
                fields[name] = value
            elif value.filename:  # a field for files that was left empty has no name
                files.append((value.filename, await value.read()))
    finally:
        await sent.close()
    return fields, files
