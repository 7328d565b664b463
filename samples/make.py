"""Make the sample letters anew: `python samples/make.py [folder]`; the same bytes every time."""

import sys
from pathlib import Path

from workshop import (
    mail,
    odt_letters,
    pdf_bundle,
    pdf_english,
    pdf_faults,
    pdf_faults_abroad,
    pdf_french,
    pdf_sealed,
    pictures,
    pictures_abroad,
    rtf_letters,
    word_english,
    word_faults,
    word_french,
    word_old,
)
from workshop.odt_paper import odt
from workshop.pdf_paper import pdf
from workshop.rtf_paper import rtf
from workshop.word_paper import docx

PRINTED = (pdf_english, pdf_faults, pdf_faults_abroad, pdf_french)
TYPED = (word_english, word_faults, word_french)


def main(folder: Path) -> None:
    """Write every letter into `folder`."""
    for pile in PRINTED:
        for letter in pile.LETTERS:
            (folder / letter.file).write_bytes(pdf(letter))
    for pile in TYPED:
        for letter in pile.LETTERS:
            (folder / letter.file).write_bytes(docx(letter))
    for letter in odt_letters.LETTERS:
        (folder / letter.file).write_bytes(odt(letter))
    for file, content in (*pdf_sealed.files(), *pdf_bundle.files()):
        (folder / file).write_bytes(content)
    for pile in (mail, pictures, pictures_abroad):
        for file, content in pile.files():
            (folder / file).write_bytes(content)
    word_old.save(folder)
    for letter in rtf_letters.LETTERS:
        (folder / letter.file).write_bytes(rtf(letter))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
