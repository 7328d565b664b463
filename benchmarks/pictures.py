"""Time of reading a scanned page, as a ratio to the engine's own time, and memory over many pages.

Both run in turn in the same process on the same pages: the reader on the whole file, the engine
alone on the picture that the scanner put in it. Memory is the peak of a process of its own that
reads a bundle of ten scanned pages, and of one that reads 200.

    python benchmarks/pictures.py [--runs 3] [--pages 10 200] [FILE ...]
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path
from statistics import median

import numpy as np
import pikepdf
import pypdfium2
from corpus.camera import rendered
from PIL import Image

from letterproof.ocr import Pixels, engines
from letterproof.readers import read

ROOT = Path(__file__).parents[1]
LETTERS = (
    "en-cook-two-column-header.pdf",
    "en-nurse-label-value-table.pdf",
    "fr-educatrice-petite-enfance-quebec.pdf",
)
DENSITIES = (150, 200, 300)
SKEW = 1.2

Scan = tuple[str, bytes, list[tuple[Pixels, float]]]


def scan_of(path: Path, dpi: int) -> Scan:
    """Print a letter's first page, lay it a little askew on a scanner, and bind it as PDF."""
    page = next(rendered(path.read_bytes(), dpi)).convert("L")
    page = page.rotate(SKEW, Image.Resampling.BICUBIC, fillcolor=250)
    grain = np.random.default_rng(dpi).normal(0, 3, (page.height, page.width))
    seen = Image.fromarray((np.asarray(page) * 0.9 + 12 + grain).clip(0, 255).astype(np.uint8))
    out = BytesIO()
    seen.save(out, "PDF", resolution=dpi, quality=70)
    return f"{path.stem}, {dpi} dpi", out.getvalue(), [(np.asarray(seen), float(dpi))]


def file_of(path: Path) -> Scan:
    """Take a scanned PDF or a picture as it is; the engine gets its pages at 200 dots an inch."""
    data = path.read_bytes()
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(data) as file:
            pages = [page.render(scale=200 / 72).to_pil().convert("L") for page in file]
    else:
        with Image.open(path) as picture:
            pages = [picture.convert("L")]
    return path.name, data, [(np.asarray(page), 200.0) for page in pages]


def ours(file: Path) -> float:
    """Time the reading of a file, in seconds of the processor."""
    start = time.process_time()
    read(file)
    return time.process_time() - start


def theirs(pages: list[tuple[Pixels, float]]) -> float:
    """Time the engine on the bare pictures of the pages."""
    start = time.process_time()
    for grey, dpi in pages:
        engines()[0].read(grey, dpi)
    return time.process_time() - start


def times(scans: list[Scan], runs: int) -> None:
    """Print how long the reader and the engine took for each scan."""
    print(f"{'seconds a page':52} {'read':>6} {'engine':>7}  ratio")
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        for name, data, pages in scans:
            file = Path(folder) / "scan"
            file.write_bytes(data)
            pairs = [(ours(file), theirs(pages)) for _ in range(runs + 1)][1:]
            mine, alone = (median(pair[way] for pair in pairs) / len(pages) for way in (0, 1))
            ratios.append(mine / alone)
            print(f"{name:52} {mine:6.2f} {alone:7.2f}  {ratios[-1]:5.2f}", flush=True)
    print(f"{'median':52} {'':6} {'':7}  {median(ratios):5.2f}")


def bundle(data: bytes, count: int) -> bytes:
    """Repeat a one-page scan; every page has a picture of its own in the file."""
    out = BytesIO()
    with pikepdf.new() as whole:
        for _ in range(count):
            with pikepdf.open(BytesIO(data)) as one:
                whole.pages.extend(one.pages)
        whole.save(out)
    return out.getvalue()


def memory(data: bytes, counts: list[int]) -> None:
    """Print the peak memory of reading bundles of so many pages."""
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            file = Path(folder) / f"{count}.pdf"
            file.write_bytes(bundle(data, count))
            command = [sys.executable, __file__, "--child", str(file)]
            done = subprocess.run(command, capture_output=True, check=True, text=True)
            peaks.append(float(done.stdout))
            size = len(file.read_bytes()) / 2**20
            print(
                f"{count:3} scanned pages, {size:5.1f} MB {peaks[-1]:8.0f} MB at most", flush=True
            )
    print(f"ratio {peaks[-1] / peaks[0]:.2f}")


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--pages", nargs="*", type=int, default=[10, 200])
    options.add_argument("--child", type=Path)
    given = options.parse_args()
    if given.child:
        read(given.child)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    if given.files:
        scans = [file_of(path) for path in given.files]
    else:
        samples = [ROOT / "samples" / name for name in LETTERS]
        scans = [scan_of(path, dpi) for dpi in DENSITIES for path in samples]
    times(scans, given.runs)
    if given.pages:
        print()
        memory(scans[0][1], given.pages)


if __name__ == "__main__":
    main()
