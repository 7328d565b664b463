"""Permanent or not, full time or not."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import JobStatus


@field(Scope.POSITION, JobStatus.parse)
def job_status(letter: Letter) -> Iterator[Hit[JobStatus]]:
    """Find nothing yet."""
    del letter
    yield from ()
