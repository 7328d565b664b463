"""The README tells the truth: its transcripts are real, its links lead somewhere."""

import re
import shlex
from pathlib import Path

import pytest

from letterproof.cli import main

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
TRANSCRIPT = re.compile(
    r"`letterproof (?P<command>[^`\n]+)`\n\n```text\n(?P<shown>.*?)```", re.DOTALL
)


def transcripts() -> list[re.Match[str]]:
    return list(TRANSCRIPT.finditer(README.read_text("utf-8")))


@pytest.mark.parametrize("number", range(2))
def test_a_transcript_is_what_the_program_prints(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    number: int,
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "90")
    transcript = transcripts()[number]
    with pytest.raises(SystemExit):
        main(shlex.split(transcript["command"]))
    printed = capsys.readouterr().out
    if request.config.getoption("--accept"):
        start, end = transcript.span("shown")
        README.write_text(transcript.string[:start] + printed + transcript.string[end:], "utf-8")
        return
    assert transcript["shown"] == printed


def test_every_transcript_is_tried() -> None:
    assert len(transcripts()) == 2


def test_links_lead_somewhere() -> None:
    for page in (README, *(ROOT / "docs").glob("*.md"), ROOT / "samples" / "README.md"):
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_the_readme_names_every_command() -> None:
    from letterproof.cli import letterproof  # noqa: PLC0415 - the group, not the package

    for name in letterproof.commands:
        assert f"letterproof {name}" in README.read_text("utf-8")
