"""A folder of hostile and broken files through `letterproof check`: what it took, and what it said.

    python benchmarks/torture.py [--only NAME] [--time-limit SECONDS] [--jobs N]

The files are made by `tests/hostile`: every kind there, good letters with hostile names, pipes,
devices and links in circles, and the samples. What must hold is checked and said at the end; the
status is 1 where it does not.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from hostile import Laid, _disk, lay  # noqa: E402 - found by the line above

WORKER = b"letterproof.engine.worker"
LIMIT = 2048
"""Megabytes that a worker may hold."""

LOOK = 0.05


def peaks(parent: int) -> dict[int, int]:
    """Give the most that each worker of a run has held so far, in megabytes, by its process."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if WORKER in (folder / "cmdline").read_bytes():
                status = (folder / "status").read_text()
                if int(status.partition("PPid:")[2].split()[0]) != parent:
                    continue
                found[int(folder.name)] = int(status.partition("VmHWM:")[2].split()[0]) // 1024
        except (OSError, IndexError):  # it ended meanwhile
            continue
    return found


def run(command: list[str]) -> tuple[subprocess.CompletedProcess[str], Counter[int], float]:
    """Run a command; give how it ended, the peak of each worker, and the seconds it took."""
    start = time.monotonic()
    held: Counter[int] = Counter()
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, text=True)
        while process.poll() is None:
            held |= Counter(peaks(process.pid))
            time.sleep(LOOK)
        errors.seek(0)
        done = subprocess.CompletedProcess(command, process.returncode, "", errors.read())
    return done, held, time.monotonic() - start


def faults(report: dict[str, object], laid: tuple[Laid, ...], good: list[Path]) -> list[str]:
    """Give what must not be: letters not reported, hostile files passed."""
    letters = {letter["path"]: letter for letter in report["letters"]}
    found = []
    for one in laid:
        letter = letters.get(str(one.path))
        if letter is None:
            found.append(f"not reported: {one.path}")
        elif letter["verdict"] == "pass" and not one.kind.holds_letter:
            found.append(f"passed: {one.path}")
        elif any("internal error" in finding["message"] for finding in letter["findings"]):
            found.append(f"internal error: {one.path}: {letter['findings'][0]['message']}")
    for path in good:
        name = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        letter = letters.get(str(path)) or letters.get(name)
        if letter is None or letter["verdict"] == "unreadable":
            found.append(f"a good letter was not read: {path!r}")
    return found


def main() -> int:
    """Make, run, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="in the family or name of the kinds to make")
    options.add_argument("--time-limit", type=int, default=30)
    options.add_argument("--jobs", type=int, default=2)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="torture-") as home:
        folder = Path(home)
        laid = lay(folder / "hostile", only=given.only)
        good, _ = _disk.lay(folder / "good")
        shutil.copytree(ROOT / "samples", folder / "samples", ignore=shutil.ignore_patterns("*.py"))
        names = Counter(one.kind for one in laid)
        print(f"{len(laid)} files of {len(names)} kinds, {len(good)} good letters and the samples")
        out = folder / "report.json"
        done, held, seconds = run(
            [
                *(sys.executable, "-m", "letterproof", "check", str(folder), "--no-cache"),
                *("--jobs", str(given.jobs), "--time-limit", str(given.time_limit)),
                *("--format", "json", "--output", str(out), "--as-of", "2026-11-22"),
            ]
        )
        if not out.is_file():
            print(done.stderr)
            return 1
        report = json.loads(out.read_text("utf-8"))
        wrong = faults(report, laid, good)
    print(
        f"{seconds:.0f} s, {len(held)} workers, at most {max(held.values(), default=0)} MB in one"
    )
    print(f"verdicts: {report['summary']}")
    given_up = [
        letter["path"].removeprefix(f"{folder}/hostile/")
        for letter in report["letters"]
        if any(
            "was given up" in f["message"] or "break off" in f["message"]
            for f in letter["findings"]
        )
    ]
    print(f"given up for time or memory: {len(given_up)}", *given_up, sep="\n    ")
    if "Traceback" in done.stderr or done.returncode not in {0, 1, 3}:
        wrong.append(f"status {done.returncode}: {done.stderr[-2000:]}")
    if max(held.values(), default=0) > LIMIT:
        wrong.append("a worker held more than its limit")
    print(f"wrong: {len(wrong)}", *wrong, sep="\n    ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
