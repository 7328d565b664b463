"""Which occupations are skilled trades."""

TRADES = ("72", "73", "82", "83", "92", "93", "6320", "62200")
NOT_TRADES = ("726", "932")
"""How the codes of trades begin, and those among them that are none."""


def is_trade(code: str) -> bool:
    """Say whether a NOC 2021 code is of the skilled trades class."""
    return code.startswith(TRADES) and not code.startswith(NOT_TRADES)
