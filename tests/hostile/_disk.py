"""What a folder may hold besides files: pipes, devices, links in circles, names that act."""

import os
from contextlib import suppress
from pathlib import Path

from hostile._letter import pdf

NAMES = (
    "line\nfeed.pdf",
    "return\rhere.pdf",
    "tab\there.pdf",
    "\x1b[2J\x1b]0;pwned\x07.pdf",
    "bell\x07.pdf",
    "right\u202efdp.exe.pdf",
    "zero\u200bwidth.pdf",
    "=cmd|' /C calc'!A0.pdf",
    "+SUM(1).pdf",
    "<script>alert(1)<-script>.pdf",
    "\"quoted'.pdf",
    "back\\slash.pdf",
    "per%cent%0a.pdf",
    "--help.pdf",
    "-.pdf",
    "$(touch pwned).pdf",
    "`touch pwned`.pdf",
    "a;b&c|d.pdf",
    "*?[a].pdf",
    "{{7*7}}.pdf",
    "::error::pwned.pdf",
    " space .pdf",
    "CON.pdf",
    "\u00e9t\u00e9.pdf",
    "e\u0301te\u0301.pdf",
    "\u4fe1.pdf",
    "\U0001f4a9.pdf",
    "x" * 250 + ".pdf",
    "UPPER.PDF",
    "two.docx.pdf",
    "[link](http://a).pdf",
)
"""Names of good letters, which must be reported."""

NOT_TEXT = b"not-\xff\xfe-text.pdf"


def lay(folder: Path) -> tuple[list[Path], list[Path]]:
    """Write into a folder good letters with hostile names, and things that are no files.

    Gives the paths of both. What this system does not have is left out.
    """
    folder.mkdir(parents=True)
    good = []
    for name in (*map(os.fsencode, NAMES), NOT_TEXT):
        path = Path(os.fsdecode(os.path.join(os.fsencode(folder), name)))  # noqa: PTH118 - bytes
        with suppress(OSError):
            path.write_bytes(pdf())
            good.append(path)
    deep = folder
    for _ in range(40):
        deep /= "d" * 60
    with suppress(OSError):
        deep.mkdir(parents=True)
        (deep / "deep.pdf").write_bytes(pdf())
        good.append(deep / "deep.pdf")
    return good, _no_files(folder)


def _no_files(folder: Path) -> list[Path]:
    made = []
    links = {
        "loop.pdf": "loop.pdf",
        "one.pdf": "two.pdf",
        "two.pdf": "one.pdf",
        "nowhere.pdf": "not-there.pdf",
        "zero.pdf": "/dev/zero",
        "random.pdf": "/dev/urandom",
        "terminal.pdf": "/dev/tty",
        "up": "..",
        "root": "/",
    }
    for name, target in links.items():
        with suppress(OSError):
            (folder / name).symlink_to(target)
            made.append(folder / name)
    (folder / "folder.pdf").mkdir()
    made.append(folder / "folder.pdf")
    with suppress(OSError, AttributeError):
        os.mkfifo(folder / "pipe.pdf")
        made.append(folder / "pipe.pdf")
    return made
