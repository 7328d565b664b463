"""A letter in the old Word format, which only a word processor writes."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from .letter import Firm
from .word_heads import header_part
from .word_paper import WordLetter, docx

CARPENTER = WordLetter(
    "en-carpenter-old-word.doc",
    Firm(
        "Slieve Bearnagh Joinery Ltd",
        "Staircases, sash windows and shop fronts",
        ("Unit 6, Tobernalt Business Park", "Sligo F91 X0C4, Ireland"),
        ("+353 71 555 0134", "office@slievebearnagh.example"),
        "#4b5320",
    ),
    """
21 August 2026

To whom it may concern,

<b>Reference for Mr. Piotr Wiśniewski</b>

Mr. Piotr Wiśniewski was employed by Slieve Bearnagh Joinery Ltd as a Carpenter from 3 June 2019 to
14 August 2026. He held a permanent, full-time position at our workshop in Sligo.

| Hours | 39 hours per week
| Pay | €21.40 per hour
| Benefits | sick pay scheme, tools allowance and 22 days of paid leave

His duties were these:

* Measured openings on site and drew cutting lists for windows and doors
* Cut and planed boards and joined frames with mortise and tenon
* Built staircases in the workshop and fitted them on site
* Hung doors and fitted locks, skirting and architraves
* Kept the saws and the planer sharp and set

He left us of his own accord to move abroad.

Yours faithfully,

{sign}

Gráinne Ní Dhomhnaill\\
Managing Director
""",
    header_part,
    is_a4=True,
    seed=61,
)


def save(folder: Path) -> None:
    """Have LibreOffice save the letter; it writes other bytes every time, so once is enough."""
    target = folder / CARPENTER.file
    if target.is_file():
        return
    with TemporaryDirectory() as place:
        source = Path(place, target.with_suffix(".docx").name)
        source.write_bytes(docx(CARPENTER))
        subprocess.run(  # noqa: S603 - our own words
            [  # noqa: S607 - wherever it is installed
                "soffice",
                "--headless",
                f"-env:UserInstallation={Path(place, 'profile').as_uri()}",
                *("--convert-to", "doc:MS Word 97", "--outdir", str(folder), str(source)),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
