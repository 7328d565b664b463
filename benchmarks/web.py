"""The consultant's page with a full record: how fast `letterproof serve` answers, what it holds.

Times are those of a plain HTTP client on the same machine, from asking to the last byte, beside the
processor's time of the server and its workers. They are printed as ratios, too: to taking the words
of such a letter with pdfplumber, and to drawing the same page at the same density with pypdfium2,
both in the same run. Letters are made from the development banks; the server reads them once into
a record, which `--folder` keeps, and each run works on a copy of it.

    python benchmarks/web.py [--letters 300] [--folder FOLDER] [--starts 3]
"""

import argparse
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple
from urllib.parse import quote

import pdfplumber
import pypdfium2
from corpus.camera import scan
from corpus.compose import specimen
from serving import Server, Taken, joined, plainly, server, timed

from letterproof.engine.kept import BUILD
from letterproof.ocr import engines
from letterproof.record import Record
from letterproof.web.pages import DENSITIES

CLIENTS = 60
SCANS = 15
"""One letter in so many is a scan, where scans can be read."""

ASKS, VIEWS, UPLOADS = 30, 100, 12
LOADING = 14.0
"""Seconds after a start in which a worker loads what it may need."""

LOOK = 0.03
FIRST, SHARPER = DENSITIES[0], DENSITIES[2]
LIST, CORRECTION, COLD, KEPT = 150, 300, 300, 30
"""Milliseconds that an answer may take."""

LOOKED_AT = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)
WORDS = ("cook", "welder", "software developer", "infirmière", "63200", "2173", "comptable")

ID = re.compile(r'href="/letters/([\w-]+)" id="l-')
CSRF = re.compile(r'name="csrf" value="([^"]+)"')
SEEN = re.compile(r'name="seen" value="(\d+)"')
STAMP = re.compile(r'data-stamp="(\w+)"')
BUSY = re.compile(r'data-busy="1"|class="quiet small">')


def letters(number: int, since: int = 0) -> Iterator[tuple[str, bytes]]:
    """Give so many letters of the development banks, each with its name: PDF, Word, some scans."""
    has_eyes = bool(engines())
    for at in range(since, since + number):
        letter = specimen("development", at)
        content = letter.content
        if has_eyes and at % SCANS == 0 and letter.name.endswith(".pdf"):
            taken = scan(content, "development", at)
            content = taken.content if taken.suffix == "pdf" else content
        yield letter.name, content


def filled(home: Path, number: int) -> Path:
    """Have a record of so many letters, judged today; one that is there is kept."""
    folder, place = home / f"web {number}", home / f"web {number} {BUILD}.sqlite3"
    for at, (name, content) in enumerate(letters(number)) if not folder.exists() else ():
        inner = home / "under way" / f"Client {at % CLIENTS}"
        inner.mkdir(parents=True, exist_ok=True)
        (inner / name).write_bytes(content)
    if not folder.exists():
        (home / "under way").rename(folder)
    with server(place, str(folder)) as at_work:
        is_quiet = False
        while not is_quiet:
            time.sleep(1)
            page = at_work.get("/inbox").decode()
            is_quiet = len(ID.findall(page)) == number and not BUSY.search(page)
    return place


def words(data: bytes) -> None:
    """Take the words of a file."""
    with pdfplumber.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.extract_words()


def drawn(data: bytes, density: int) -> None:
    """Draw the first page of a file."""
    with pypdfium2.PdfDocument(data) as pdf:
        pdf[0].render(scale=density / 72)


class Looked(NamedTuple):
    """A letter of the record, and the file that is looked at."""

    key: str
    name: str
    shown: bytes

    @property
    def place(self) -> str:
        """Its address."""
        return f"/letters/{self.key}"

    def page(self, density: int) -> str:
        """Give the address of the first page's picture."""
        return f"{self.place}/pages/1?density={density}"


def spread(place: Path, number: int) -> list[Looked]:
    """Choose letters here and there in a record, of both languages."""
    with closing(Record(place)) as record:
        rows = [row for row in record.rows() if row.media_type in LOOKED_AT]
        step = max(1, len(rows) // number)
        return [
            Looked(row.id, row.name, record.shown(row.id) or record.data(row.id))
            for row in rows[::step][:number]
        ]


def form_of(at: Server, letter: Looked, hours: str) -> dict[str, str]:
    """Fill in the form that corrects the hours, as the page has it now."""
    page = at.get(letter.place).decode()
    csrf, seen = CSRF.search(page), SEEN.search(page)
    if not csrf or not seen:
        raise SystemExit(f"the page of {letter.name} has no form")
    of = {"field": "hours_per_week", "position": "0", "item": "", "marks": ""}
    return {**of, "csrf": csrf[1], "seen": seen[1], "do": "save", "value": hours}


def corrected(at: Server, letter: Looked, hours: str) -> Taken:
    """Correct the hours of a letter."""
    form = form_of(at, letter, hours)
    return timed(at, [partial(at.post, f"{letter.place}/facts", form)])


def arrived(at: Server, name: str, data: bytes, csrf: str) -> None:
    """Send a letter, and look until it is in the list."""
    known = STAMP.search(at.get("/inbox").decode())
    at.upload(name, data, csrf)
    while known and b'id="list"' not in at.get(f"/inbox?known={known[1]}"):
        time.sleep(LOOK)


def show(what: str, taken: Taken, plain: Taken | None = None, aim: int = 0) -> None:
    """Print a line of the table; an aim is missed where one of twenty takes longer."""
    wall = [1000 * each for each in taken.wall]
    late = quantiles(wall, n=20, method="inclusive")[-1] if len(wall) > 1 else wall[0]
    ratios = ""
    if plain:
        ratios = "".join(f"{median(m) / median(p):8.2f}" for m, p in zip(taken, plain, strict=True))
    print(
        f"{what:42}{median(wall):7.0f}{late:7.0f}{max(wall):7.0f}{1000 * median(taken.cpu):7.0f}"
        f"{ratios:16}{f'{aim:7}' if aim else ''}{'  missed' if aim and late > aim else ''}",
        flush=True,
    )


def starts(place: Path, of: Sequence[Looked]) -> None:
    """Ask for one thing after the other as soon as the server has said its address."""
    taken: dict[str, list[Taken]] = {}
    up = []
    for letter in of:
        with server(place) as at:
            up.append(at.started)
            for what, asked in (
                ("  the list, at once", "/"),
                ("  a letter", letter.place),
                ("  its first page", letter.page(FIRST)),
            ):
                taken.setdefault(what, []).append(timed(at, [partial(at.get, asked)]))
            taken.setdefault("  a correction", []).append(corrected(at, letter, "36"))
    show(f"{len(of)} starts, until the address is there", Taken(up, [0.0]))
    for what, each in taken.items():
        show(what, joined(each))


def answers(at: Server, of: Sequence[Looked]) -> None:
    """Ask for everything that has an aim."""
    plain = plainly([partial(words, one.shown) for one in of])
    show("plain: the words of such a letter", plain)
    ways = [partial(at.get, "/")] * ASKS
    show("the list", timed(at, ways), plain, LIST)
    known = STAMP.search(at.get("/inbox").decode())
    ways = [partial(at.get, f"/inbox?known={known and known[1]}")] * ASKS
    show("whether there is news", timed(at, ways), plain)
    ways = [partial(at.get, one.place) for one in of]
    show("a letter opens", timed(at, ways), plain, LIST)
    first, more = [], []
    for one in of:
        first.append(corrected(at, one, "36"))
        more.append(corrected(at, one, "37.5"))
    for tongue in ("en", "fr"):
        own = [taken for taken, one in zip(first, of, strict=True) if f"-{tongue}-" in one.name]
        show(f"a correction ({tongue})", joined(own), plain, CORRECTION)
    show("another one of the same letter", joined(more), plain, CORRECTION)
    for density in (FIRST, SHARPER):
        bare = plainly([partial(drawn, one.shown, density) for one in of])
        show(f"plain: a page drawn at {density}", bare)
        for what, aim in (("for the first time", COLD), ("kept", KEPT)):
            ways = [partial(at.get, one.page(density)) for one in of]
            show(f"a page at {density}, {what}", timed(at, ways), bare, aim)
    ways = [partial(at.get, f"/occupations?q={quote(word)}") for word in WORDS]
    show("occupations are searched", timed(at, ways * (ASKS // len(WORDS) + 1)), plain)


def measured(place: Path, number: int, count: int) -> None:
    """Measure a record that will be changed."""
    chosen = spread(place, VIEWS + ASKS + count)
    print(
        f"{'':42}{'median':>7}{'95 %':>7}{'worst':>7}{'CPU':>7}{'  x plain and CPU':16}{'aim':>6}"
    )
    starts(place, chosen[:count])
    with server(place) as at:
        time.sleep(LOADING)
        at.get("/")
        corrected(at, chosen[0], "38")
        print(f"memory, once the list was shown: {at.memory()}")
        answers(at, chosen[count : count + ASKS])
        print(f"memory after these: {at.memory()}")
        for one in chosen[-VIEWS:]:
            at.get(one.place)
            at.get(one.page(SHARPER))
        print(f"memory after {VIEWS} more letters were looked at: {at.memory()}")
        csrf = form_of(at, chosen[0], "")["csrf"]
        new = list(letters(UPLOADS + 1, number + 1))
        ways = [partial(arrived, at, *one, csrf) for one in new]
        show("the first file is sent, until it is listed", timed(at, ways[:1]))
        for suffix, what in ((".pdf", "a PDF"), (".docx", "a Word file")):
            sent = [way for way, one in zip(ways, new, strict=True) if one[0].endswith(suffix)]
            show(f"{what} is sent, until it is listed", timed(at, sent[1:]))


def busy() -> int:
    """Give the ticks that all processors have worked."""
    return sum(map(int, Path("/proc/stat").read_text().split()[1:4]))


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--letters", type=int, default=300)
    options.add_argument("--folder", type=Path)
    options.add_argument("--starts", type=int, default=3)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = given.folder or Path(scratch)
        home.mkdir(parents=True, exist_ok=True)
        kept = filled(home, given.letters)
        place = Path(scratch) / "record.sqlite3"
        shutil.copyfile(kept, place)
        print(f"{given.letters} letters, a record of {place.stat().st_size / 2**20:.0f} MB")
        start, others = time.perf_counter(), busy() - own()
        measured(place, given.letters, given.starts)
        took = time.perf_counter() - start
        others = (busy() - own() - others) / os.sysconf("SC_CLK_TCK") / took
        print(f"{took:.0f} s; other programs had {others:.1f} of {os.cpu_count()} processors")


def own() -> int:
    """Give the ticks that this process and those it has waited for have had."""
    return round(sum(os.times()[:4]) * os.sysconf("SC_CLK_TCK"))


if __name__ == "__main__":
    main()
