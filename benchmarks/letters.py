"""Time and memory of checking letters, as ratios to a plain reading of the same files.

The plain reading only opens each file with pdfplumber or python-docx and takes its words. Both run
in turn, in the same run, on the same files; the median of several runs is printed.

    python benchmarks/letters.py [--runs 5] [FILE ...]
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PICTURED = ("scan", "dark-second-page")
"""In the names of PDFs whose pages are pictures: `pictures.py` measures these."""

SAMPLES = sorted(
    path
    for path in (ROOT / "samples").iterdir()
    if path.suffix in {".pdf", ".docx"} and not any(word in path.name for word in PICTURED)
)


def plain(path: Path) -> int:
    """Open a file and take its words; give their number."""
    if path.suffix == ".pdf":
        import pdfplumber  # noqa: PLC0415 - what is not needed is not imported, on either side

        with pdfplumber.open(path) as pdf:
            return sum(len(page.extract_words()) for page in pdf.pages)
    import docx  # noqa: PLC0415

    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return sum(len(text.split()) for text in texts)


def check(path: Path) -> int:
    """Check a file as `letterproof check` does; give the number of findings."""
    from datetime import date  # noqa: PLC0415

    import msgspec  # noqa: PLC0415

    from letterproof.pipeline import checked  # noqa: PLC0415
    from letterproof.settings import Settings  # noqa: PLC0415

    letter = checked(path, Settings(as_of=date(2026, 11, 22))).letter
    msgspec.json.encode(letter)
    return len(letter["findings"])


def child(way: str, files: list[Path], rounds: int) -> None:
    """Read all files once to warm up, then `rounds` times on the clock."""
    work = {"plain": plain, "checked": check}[way]
    for path in files:
        work(path)
    took: dict[str, list[float]] = {path.name: [] for path in files}
    for _ in range(rounds):
        for path in files:
            start = time.perf_counter()
            work(path)
            took[path.name].append(time.perf_counter() - start)
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = {name: median(times) for name, times in took.items()}
    used = {"seconds": seconds, "megabytes": kilobytes / 1024, "spacy": "spacy" in sys.modules}
    print(json.dumps(used))


def run_child(way: str, files: list[Path], rounds: int) -> dict[str, object]:
    """Measure one way in a process of its own."""
    command = [sys.executable, __file__, "--child", way, "--runs", str(rounds), *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


PLAIN = {
    ".pdf": """
import sys, pdfplumber
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages: page.extract_words()
""",
    ".docx": """
import sys, docx
document = docx.Document(sys.argv[1])
[paragraph.text.split() for paragraph in document.paragraphs]
[cell.text.split() for table in document.tables for row in table.rows for cell in row.cells]
""",
}
"""A plain reading as a program of its own, without anything that only we need."""

INSTALLED = {key: at for key, at in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
"""As users run it: what Python made of the code is kept. Else each start would compile all of it,
but nothing of what the plain reading loads."""


class Cost(NamedTuple):
    """Seconds that a whole process took: of the processor, with its children, and by the clock."""

    work: float
    clock: float


def cost(command: list[str]) -> Cost:
    """Time a whole process; the checker's status 1 (a finding) is no failure."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=INSTALLED)
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr.decode())
    work = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(work, clock)


def cold(path: Path, runs: int) -> tuple[Cost, Cost]:
    """Time `letterproof check FILE` and a plain reading of it, each as a fresh process, in turn."""
    ours = [
        sys.executable,
        "-m",
        "letterproof",
        "check",
        str(path),
        "--as-of",
        "2026-11-22",
        "--no-cache",
    ]
    read = [sys.executable, "-c", PLAIN[path.suffix], str(path)]
    pairs = [(cost(ours), cost(read)) for _ in range(runs + 2)][2:]
    mine, plainly = zip(*pairs, strict=True)
    return _median(mine), _median(plainly)


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(median(one.work for one in costs), median(one.clock for one in costs))


def table(name: str, files: list[Path], runs: int) -> None:
    """Print warm time and memory of both ways over `files`."""
    ours, theirs = (run_child(way, files, runs) for way in ("checked", "plain"))
    mine, plainly = (sum(r["seconds"].values()) / len(files) * 1000 for r in (ours, theirs))
    memory, plain_memory = ours["megabytes"], theirs["megabytes"]
    print(
        f"{name:34} {len(files):3} files   {mine:7.1f} ms   {plainly:7.1f} ms"
        f"   {mine / plainly:5.2f}"
        f"   {memory:5.0f} MB {plain_memory:5.0f} MB {memory / plain_memory:5.2f}"
        f"   {'with spaCy' if ours['spacy'] else ''}"
    )


def needs_spacy(path: Path) -> bool:
    """Say whether checking a letter loads spaCy."""
    return bool(run_child("checked", [path], 1)["spacy"])


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--child", choices=["plain", "checked"])
    given = options.parse_args()
    files = given.files or SAMPLES
    if given.child:
        child(given.child, files, given.runs)
        return
    prose = [path for path in files if needs_spacy(path)]
    listed = [path for path in files if path not in prose]
    pdfs = [path for path in listed if path.suffix == ".pdf"]
    words = [path for path in listed if path.suffix == ".docx"]
    print(f"{'warm, a letter':34} {'':9}   {'checked':>10}   {'plain':>10}   ratio     peak memory")
    for name, group in (("PDF", pdfs), ("DOCX", words), ("prose duties", prose), ("all", files)):
        if group:
            table(name, group, given.runs)
    print(
        f"\n{'cold, one file: processor':46} {'checked':>8}   {'plain':>8}   ratio   by the clock"
    )
    for path in (*pdfs[:2], *words[:1], *prose[:1]):
        ours, theirs = cold(path, given.runs)
        print(
            f"{path.name:46} {ours.work:6.2f} s   {theirs.work:6.2f} s"
            f"   {ours.work / theirs.work:5.2f}   {ours.clock / theirs.clock:12.2f}"
        )


if __name__ == "__main__":
    main()
