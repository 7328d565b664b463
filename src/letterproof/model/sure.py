"""How sure a fact must be to stand."""

SURE = 0.8
"""From this confidence on a fact stands without a second look."""
