"""The house's conventions, so that nobody has to remember them."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from letterproof.engine.local import ALONE
from letterproof.fields import fields
from letterproof.model.finding import Rule
from letterproof.readers import readers
from letterproof.rules import rules

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "letterproof"
MODULES = sorted(SOURCE.rglob("*.py"))
SUFFIXES = {suffix for reader in readers().values() for suffix in reader.suffixes}
SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in SUFFIXES)
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_rule_has_its_code_name_and_cases(rule: Rule) -> None:
    module = rule.module.rpartition(".")[2]
    assert module == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert (ROOT / "tests" / "rules" / f"{module}.toml").is_file()


@pytest.mark.parametrize("name", fields())
def test_a_field_has_its_name_and_cases(name: str) -> None:
    assert fields()[name].name == name
    assert fields()[name].summary
    assert (ROOT / "tests" / "fields" / f"{name}.toml").is_file()


def test_no_cases_without_a_member() -> None:
    for room, names in (
        ("rules", {rule.module.rpartition(".")[2] for rule in rules()}),
        ("fields", set(fields())),
    ):
        assert {path.stem for path in (ROOT / "tests" / room).glob("*.toml")} == names


@pytest.mark.parametrize("name", readers())
def test_a_reader_has_a_sample(name: str) -> None:
    suffixes = readers()[name].suffixes
    assert any(path.suffix in suffixes for path in SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_sample_has_its_golden_report_and_its_row(sample: Path) -> None:
    assert (ROOT / "tests" / "golden" / f"{sample.name}.json").is_file()
    assert f"`{sample.stem}`" in (ROOT / "samples" / "README.md").read_text("utf-8")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_holds_one_thing_and_says_what(module: Path) -> None:
    text = module.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 300
    assert not {name.partition(".")[0] for name in imported(module)} & NETWORK


def test_members_do_not_import_each_other() -> None:
    """A field may look at a neighbour's helper, never at a neighbour; so may a rule."""
    for room in ("fields", "readers", "reporters", "rules"):
        own = {path.stem for path in (SOURCE / room).glob("[!_]*.py")}
        for path in (SOURCE / room).glob("[!_]*.py"):
            neighbours = {f"letterproof.{room}.{name}" for name in own - {path.stem}}
            assert not imported(path) & neighbours, path


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout


def test_help_loads_nothing_heavy() -> None:
    loaded = run(
        "-c",
        "import sys, letterproof.cli; print(*sys.modules)",
    ).split()
    assert not {"spacy", "pdfminer", "docx", "rapidfuzz", "phonenumbers"} & set(loaded)


def test_a_run_leaves_the_reading_to_its_workers() -> None:
    sample = next(path for path in SAMPLES if "welder" in path.name)
    loaded = run(
        "-c",
        "import sys; from letterproof.cli import letterproof;"
        f"letterproof.main(['check', '--no-cache', {str(sample)!r}], standalone_mode=False);"
        "print(*sys.modules)",
    ).split()
    assert "letterproof.run" in loaded
    others = ("fields", "readers", "rules", "model.page", "cli.watch", "cli.doctor")
    assert not {f"letterproof.{name}" for name in others} & set(loaded)


def loaded_by_checking(name: str) -> list[str]:
    sample = next(path for path in SAMPLES if name in path.name)
    return run(
        "-c",
        "import sys; from datetime import date; from pathlib import Path;"
        "from letterproof.pipeline import checked; from letterproof.settings import Settings;"
        f"checked(Path({str(sample)!r}), Settings(date(2026, 11, 22)));"
        "print(*sys.modules)",
    ).split()


def test_a_listed_letter_never_loads_spacy() -> None:
    loaded = loaded_by_checking("two-column")
    assert "pdfminer" in loaded
    assert "spacy" not in loaded


def test_a_typed_letter_without_drawings_never_loads_what_looks_at_pictures() -> None:
    loaded = loaded_by_checking("electrician")
    assert "pdfminer" in loaded
    assert not {"numpy", "cv2", "PIL", "pypdfium2", "docx", "lxml", "spacy"} & set(loaded)


def test_a_worker_starts_no_threads_of_a_library() -> None:
    count = "import numpy, os; print(len(os.listdir('/proc/self/task')))"
    assert ALONE == {"OPENBLAS_NUM_THREADS": "1"}
    if sys.platform == "linux":
        done = subprocess.run(
            [sys.executable, "-c", count],
            env={**os.environ, **ALONE},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == "1\n"


def test_the_changelog_knows_the_version() -> None:
    version = re.search(r'__version__ = "(.+)"', (SOURCE / "__init__.py").read_text("utf-8"))[1]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_room_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rooms = {
        ".".join(("letterproof", *path.parent.relative_to(SOURCE).parts))
        for path in SOURCE.rglob("__init__.py")
    }
    assert set(project["tool"]["setuptools"]["packages"]) == rooms | {"letterproof.noc_data"}
