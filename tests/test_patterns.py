import marshal
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from letterproof import assemble, outline, patterns
from letterproof.fields import fields

fields()
ALL = tuple(patterns._ALL)  # noqa: SLF001
"""The patterns of fields, outline and assemble."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    file = tmp_path / "cache" / "patterns"
    monkeypatch.setattr(patterns, "_place", lambda: file)
    monkeypatch.setattr(patterns, "_ALL", [])
    patterns._store.cache_clear()  # noqa: SLF001
    yield file
    patterns._store.cache_clear()  # noqa: SLF001


def test_every_pattern_finds_what_python_finds() -> None:
    assert len(ALL) > 600
    assert assemble
    assert outline
    text = "".join(map(chr, range(0x250))) + "".join(
        f"{match[0]} Ms. {match[0].title()}, 3 {match[0].upper()}; "
        for lazy in ALL[::5]
        for match in re.finditer(r"[^\W\d_]{2,}", lazy.pattern)
    )
    for lazy in ALL:
        theirs = re.compile(*lazy.key)
        ours = patterns._assembled(lazy.pattern, patterns._parts(lazy.key))  # noqa: SLF001
        assert (ours.flags, ours.groups) == (theirs.flags, theirs.groups)
        assert ours.groupindex == theirs.groupindex
        for at in range(0, len(text), len(text) // 2):
            said = text[at : at + 600]
            found = [match.regs for match in islice(ours.finditer(said), 2000)]
            assert found == [match.regs for match in theirs.finditer(said)], lazy.pattern


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"\b(?:hours?|heures?)\b", re.IGNORECASE),
        (r"(?=h)", 0),
        (r"\b(?:s|k|i|å|ß|ÿ|µ|č)", re.IGNORECASE),
        (r"(?<!\w)(?:x?|y)z*", 0),
        (r"(?:a|(?i:b))c", 0),
        (r"(?:a|(?-i:b))c", re.IGNORECASE),
        (r"(?<=\d)[^\W\d]|\b(?:\d|[A-C])+", 0),
    ],
)
def test_what_a_match_begins_with_leaves_nothing_out(pattern: str, flags: int) -> None:
    text = "".join(f" {chr(code)}c {chr(code)} 3{chr(code)}" for code in range(0x2200)) + " hOurs "
    ours = patterns._assembled(pattern, patterns._parts((pattern, flags)))  # noqa: SLF001
    found = [match.regs for match in islice(ours.finditer(text), len(text) + 2)]
    assert found == [match.regs for match in re.finditer(pattern, text, flags)]


def test_a_pattern_is_compiled_when_it_is_used_and_kept_for_the_next_run(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = patterns.regex(r"(?P<hours>\d+) hours", re.IGNORECASE)
    assert not place.exists()
    match = said.search("40 HOURS")
    assert match
    assert match["hours"] == "40"
    assert said.flags == re.compile("", re.IGNORECASE).flags
    patterns._store.cache_clear()  # noqa: SLF001
    monkeypatch.setattr(patterns, "_parts", None)
    again = patterns.regex(r"(?P<hours>\d+) hours", re.IGNORECASE)
    assert [match["hours"] for match in again.finditer("40 hours, 8 hours")] == ["40", "8"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no such thing",
        marshal.dumps(7),
        marshal.dumps(("another Python", {("a+", 0): (32, 0, {}, b"\1\0\0\0")})),
        marshal.dumps((patterns.MADE_FOR, {("a+", 0): (32, 0, {}, b"\x99\0\0\0")})),
        marshal.dumps((patterns.MADE_FOR, {("a+", 0): (32, 0, {}, b"\1")})),
        marshal.dumps((patterns.MADE_FOR, {("a+", 0): 7})),
        marshal.dumps((patterns.MADE_FOR, 7)),
    ],
)
def test_what_was_kept_and_makes_no_sense_is_compiled_anew(place: Path, content: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    assert patterns.regex("a+").findall("aa b a") == ["aa", "a"]


def test_where_nothing_can_be_kept_patterns_work_all_the_same(place: Path) -> None:
    place.parent.write_text("a file where the folder should be")
    assert patterns.regex("a+").findall("aa b a") == ["aa", "a"]


def test_without_a_home_patterns_work_all_the_same(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(patterns, "_place", nowhere)
    assert patterns.regex("a+").findall("aa") == ["aa"]
    assert not place.exists()
