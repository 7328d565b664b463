"""The report contract, for tools: see docs/report.md."""

import json as standard

from letterproof.reporters import Look, reporter
from letterproof.view import Data


@reporter
def json(data: Data, look: Look) -> str:
    """Write the data as it is, keys in the contract's order."""
    del look
    return standard.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
