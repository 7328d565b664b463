"""Duties against occupations."""
