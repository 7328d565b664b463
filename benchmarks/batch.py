"""Runs over many letters, as ratios to a plain reading of the same files in the same run.

The plain reading opens each PDF with pdfplumber and takes its words, in as many processes as the
check has workers. Letters are made from the development banks.

    python benchmarks/batch.py [--letters 1000] [--long 20000] [--folder FOLDER]
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from corpus.compose import specimen

JOBS = 2
CHECK = [sys.executable, "-m", "letterproof", "check", "--as-of", "2026-11-22", "--format", "json"]


def made() -> Iterator[bytes]:
    """Give the PDF letters of the development banks, one after the other."""
    for number in count():
        letter = specimen("development", number)
        if letter.name.endswith(".pdf"):
            yield letter.content


def letters(folder: Path, number: int) -> list[Path]:
    """Have so many letters in a folder; those that are there are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{at:05}.pdf" for at in range(number)]
    if not all(path.exists() for path in paths):
        for path, content in zip(paths, islice(made(), number), strict=True):
            path.write_bytes(content)
    return paths


def copies(paths: list[Path], folder: Path, number: int) -> Path:
    """Have a folder of so many files, no two of them the same."""
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        path = folder / f"{at:05}.pdf"
        if not path.exists():
            path.write_bytes(paths[at % len(paths)].read_bytes() + b"\n%% %d\n" % at)
    return folder


def plain(paths: list[str]) -> None:
    """Take the words of files."""
    import pdfplumber  # noqa: PLC0415 - only here

    for path in paths:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_words()


def plainly(folder: Path) -> float:
    """Time the plain reading of a folder, in processes that share it."""
    start = time.perf_counter()
    parts = [
        subprocess.Popen([sys.executable, __file__, "--plain", str(folder), "--part", str(part)])
        for part in range(JOBS)
    ]
    if any(part.wait() for part in parts):
        raise SystemExit("the plain reading failed")
    return time.perf_counter() - start


def checked(folder: Path, *options: str, home: Path) -> tuple[float, float]:
    """Check a folder; give seconds, and the megabytes that the parent held at most."""
    report = home / "report.json"
    command = [*CHECK, str(folder), "--output", str(report), *options]
    script = (
        "import resource, subprocess, sys\n"
        "sys.argv = sys.argv[1:]\n"
        "from letterproof.cli import main\n"
        "try:\n    main(sys.argv[3:])\n"
        "finally:\n    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *command],
        env={"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(home), **_python()},
        capture_output=True,
        text=True,
        check=False,
    )
    took = time.perf_counter() - start
    if done.returncode not in {0, 1} or done.stderr:
        raise SystemExit(done.stderr)
    return took, int(done.stdout.split()[-1]) / 1024


def _python() -> dict[str, str]:
    return {"PYTHONPATH": ":".join(sys.path[1:])}


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--letters", type=int, default=1000)
    options.add_argument("--long", type=int, default=20_000)
    options.add_argument("--folder", type=Path)
    options.add_argument("--plain", type=Path)
    options.add_argument("--part", type=int)
    given = options.parse_args()
    if given.plain:
        plain([str(path) for path in sorted(given.plain.iterdir())[given.part :: JOBS]])
        return
    with tempfile.TemporaryDirectory() as scratch:
        home = given.folder or Path(scratch)
        few = home / f"{given.letters}"
        paths = letters(few, given.letters)
        theirs = plainly(few)
        ours, memory = checked(few, "--no-cache", "--jobs", str(JOBS), home=home)
        print(
            f"{given.letters} letters, {JOBS} workers: plain {theirs:.1f} s, checked {ours:.1f} s"
        )
        print(f"  checked to plain       {ours / theirs:6.2f}   (aim 1.0)")
        alone, _ = checked(few, "--no-cache", "--jobs", "1", home=home)
        print(f"  one worker to two      {alone / ours / JOBS:6.2f}   of twice as fast (aim 0.9)")
        for place in home.glob("letterproof/*"):
            place.unlink()
        first, _ = checked(few, "--jobs", str(JOBS), home=home)
        second, _ = checked(few, "--jobs", str(JOBS), home=home)
        print(f"  first run to second    {first / second:6.1f}   times (aim 30): {second:.2f} s")
        if given.long > given.letters:
            many = copies(paths, home / f"{given.long}", given.long)
            took, held = checked(many, "--no-cache", "--jobs", str(JOBS), home=home)
            times = given.long / given.letters
            print(f"  {given.long} letters         {took / ours / times:6.2f}   of linear")
            print(
                f"  the parent's memory    {held / memory:6.2f}   ({memory:.0f} and {held:.0f} MB)"
            )


if __name__ == "__main__":
    main()
