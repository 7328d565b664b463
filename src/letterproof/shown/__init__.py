"""What people are shown of a letter, and in which words, whatever shows it: a report or a page."""

from typing import Any

Data = dict[str, Any]
"""A piece of a report, where its keys are walked through."""
