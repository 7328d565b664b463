"""Canada's National Occupational Classification, NOC 2021 Version 1.0, as one SQLite file."""

from pathlib import Path

DATABASE = Path(__file__).parent / "noc.sqlite3"
"""Made by build.py from the files in source/, and never written afterwards."""
