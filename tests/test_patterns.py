import marshal
import re
from collections.abc import Iterator
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


def test_every_pattern_is_what_python_compiles() -> None:
    assert len(ALL) > 600
    assert assemble
    assert outline
    for lazy in ALL:
        theirs = re.compile(*lazy.key)
        ours = patterns._assembled(lazy.pattern, patterns._parts(lazy.key))  # noqa: SLF001
        assert ours == theirs
        assert ours.groupindex == theirs.groupindex


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
