"""Reads employer reference letters and says what they lack, and where."""

__version__ = "0.1.0"
