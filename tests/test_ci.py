"""The files for pipelines say what `check` understands."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from letterproof import cli
from letterproof.folder import LETTER_SUFFIXES

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "docs" / "examples"
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")


def loaded(path: Path) -> Any:  # noqa: ANN401
    return yaml.safe_load(path.read_text("utf-8"))


@pytest.fixture(scope="module")
def action() -> dict[str, Any]:
    return loaded(ROOT / "action.yml")


def options() -> set[str]:
    return {name for one in cli.check.check.params for name in one.opts if name.startswith("--")}


def steps(action: dict[str, Any]) -> list[dict[str, Any]]:
    return action["runs"]["steps"]


def test_what_the_action_uses_is_pinned(action: dict[str, Any]) -> None:
    workflow = loaded(EXAMPLES / "letters.yml")
    used = [step["uses"] for step in steps(action) if "uses" in step]
    used += [step["uses"] for job in workflow["jobs"].values() for step in job["steps"]]
    assert len(used) == 3
    assert all(map(PINNED.fullmatch, used))
    assert "--require-hashes" in steps(action)[1]["run"]


def test_the_example_gives_inputs_that_there_are(action: dict[str, Any]) -> None:
    workflow = loaded(EXAMPLES / "letters.yml")
    (given,) = (
        step["with"]
        for job in workflow["jobs"].values()
        for step in job["steps"]
        if "letterproof@" in step["uses"]
    )
    assert set(given) <= set(action["inputs"])
    assert {name for name, one in action["inputs"].items() if one.get("required")} <= set(given)


def test_inputs_reach_the_shell_as_variables_only(action: dict[str, Any]) -> None:
    used = set()
    for step in steps(action):
        assert "${{" not in step.get("run", "")
        for value in step.get("env", {}).values():
            used |= set(re.findall(r"inputs\.([\w-]+)", value))
    assert used == set(action["inputs"])


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the program")
def test_the_action_asks_what_check_understands(action: dict[str, Any], tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash here")
    program = tmp_path / "letterproof" / "bin" / "letterproof"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" "."\n')
    program.chmod(0o700)
    given = {
        "paths": "my letters/\n$(touch x).pdf\n",
        "noc": "63200",
        "profile": "express-entry",
        "fail-on": "warning",
        "as-of": "2026-11-22",
        "report": "report.json",
    }
    assert set(given) == set(action["inputs"])

    def told(inputs: dict[str, str]) -> list[list[str]]:
        environment = {
            name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda one: inputs[one[1]], value)
            for name, value in steps(action)[2]["env"].items()
        }
        ran = subprocess.run(
            [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", steps(action)[2]["run"]],
            env=environment | {"RUNNER_TEMP": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        )
        return [call.strip("\n").split("\n") for call in ran.stdout.split("\n.\n") if call]

    report, marks = told(given)
    for call in (report, marks):
        assert call[0] == "check"
        assert {word for word in call if re.match("--.", word)} <= options()
        assert call[call.index("--") + 1 :] == ["my letters/", "$(touch x).pdf"]
    assert marks[marks.index("--format") + 1] == "github"
    assert marks[1:9] == shlex.split(
        "--noc 63200 --profile express-entry --fail-on warning --as-of 2026-11-22"
    )
    silent = dict.fromkeys(given, "") | {"paths": "letters/"}
    assert told(silent) == [["check", "--format", "github", "--", "letters/"]]


def test_the_hook_asks_what_check_understands() -> None:
    (hook,) = loaded(ROOT / ".pre-commit-hooks.yaml")
    assert hook["entry"] == "letterproof check"
    assert hook["require_serial"] is True
    (repo,) = loaded(EXAMPLES / "pre-commit-config.yaml")["repos"]
    assert re.fullmatch("[0-9a-f]{40}", repo["rev"])
    (example,) = repo["hooks"]
    assert example["id"] == hook["id"]
    assert {word for word in example["args"] if word.startswith("--")} <= options()
    context = click.Context(cli.check.check)
    cli.check.check.parse_args(context, [*example["args"], "letter.pdf"])
    for name in ("a.pdf", "b/c.DOCX", "d.doc", "e.odt", "f.rtf", "g.eml"):
        assert re.search(hook["files"], name)
        assert Path(name).suffix.lower() in LETTER_SUFFIXES
    assert not re.search(hook["files"], "letterproof.toml")
