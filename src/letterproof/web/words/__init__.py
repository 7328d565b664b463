"""The words of the pages: a module for each, with the same keys in `ENGLISH` and `FRENCH`."""
