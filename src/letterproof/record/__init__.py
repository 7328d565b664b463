"""What consultants entered and decided: one SQLite file, and a trail that only grows."""
