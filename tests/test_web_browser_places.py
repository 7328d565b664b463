"""Highlights on the page of a letter: they lie on the words that were read, at any zoom."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from browser import browsing, drop
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import listed, open_letter, opened
from web_letters import FEW_HOURS, PERKS, letter

ENGINEER = Path(__file__).parents[1] / "samples" / "en-software-engineer-two-pages.pdf"
NEAR = 2.0
"""Points."""

INK = 0.02
"""Of a box: its least share of dark dots."""

Box = tuple[float, float, float, float]
Word = tuple[str, float, float, float, float]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give a letter of two pages, and one whose font is not in the file."""
    baker = tmp_path_factory.mktemp("letters") / "baker.pdf"
    baker.write_bytes(letter(FEW_HOURS, PERKS))
    return {"Karthik Subramanian": ENGINEER, "Ilse Brandvold": baker}


@pytest.fixture(scope="module")
def house(
    browser: Browser, letters: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Serving]:
    with serving(tmp_path_factory.mktemp("home"), "--name", "Ana", "--lang", "en") as started:
        with opened(browser, started) as page:
            for name, place in letters.items():
                drop(page, place)
                expect(listed(page, name)).to_be_visible()
        yield started


@pytest.fixture
def page(browser: Browser, house: Serving) -> Iterator[Page]:
    with opened(browser, house) as own:
        yield own


OVERLAYS = """async (figure) => {
  const image = figure.querySelector("img");
  // A sharper picture may take its place meanwhile.
  for (let left = 9; left; left -= 1) if (await image.decode().then(() => true, () => false)) break;
  const sheet = image.getBoundingClientRect();
  const scale = Number(figure.dataset.wide) / sheet.width;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const paper = canvas.getContext("2d");
  paper.drawImage(image, 0, 0);
  const dots = image.naturalWidth / sheet.width;
  return [...figure.querySelectorAll("svg .place")].map((place) => {
    const box = place.querySelector("rect").getBoundingClientRect();
    const [left, top] = [box.left - sheet.left, box.top - sheet.top];
    const cut = [left, top, box.width, box.height].map((edge) => edge * dots);
    const seen = paper.getImageData(...cut).data;
    let dark = 0;
    for (let at = 0; at < seen.length; at += 4) dark += seen[at + 1] < 128;
    return {
      box: [left, top, left + box.width, top + box.height].map((edge) => edge * scale),
      ink: dark * 4 / seen.length,
      of: place.dataset.of.split(" "),
    };
  });
}"""

SAID = """rows => rows.filter((row) => row.dataset.at).map((row) =>
  [row.id.slice(2), (row.querySelector("q") || row.querySelector(".value")).textContent])"""
"""What the checklist says of each fact in the letter's words."""

PICTURES = ("letterhead", "signature")


def plumbed(place: Path) -> list[list[Word]]:
    """Give the words of each page as pdfplumber measures them."""
    keys = ("x0", "top", "x1", "bottom")
    with pdfplumber.open(place) as sheets:
        pages = [sheet.extract_words(use_text_flow=True) for sheet in sheets.pages]
    return [[(one["text"], *(one[key] for key in keys)) for one in page] for page in pages]


def drawn(place: Path) -> list[list[Word]]:
    """Give the words of each page as PDFium draws them."""
    pages = []
    for sheet in pypdfium2.PdfDocument(place):
        high, seen = sheet.get_height(), sheet.get_textpage()
        words = []
        for word in re.finditer(r"\S+", seen.get_text_range()):
            signs = [seen.get_charbox(at, loose=True) for at in range(*word.span())]
            lefts, lows, rights, tops = zip(*signs, strict=True)
            box = (min(lefts), high - max(tops), max(rights), high - min(lows))
            words.append((word[0], *box))
        pages.append(words)
    return pages


def covered(words: Sequence[Word], box: Box) -> tuple[str, Box]:
    """Give the words whose middle a box holds, and the box around them."""
    left, top, right, low = box
    inside = [
        (text, *edges)
        for text, *edges in words
        if left <= (edges[0] + edges[2]) / 2 <= right and top <= (edges[1] + edges[3]) / 2 <= low
    ]
    assert inside, box
    said, lefts, tops, rights, lows = zip(*inside, strict=True)
    return " ".join(said), (min(lefts), min(tops), max(rights), max(lows))


def bare(text: str) -> str:
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize(
    ("name", "measured"),
    [("Karthik Subramanian", plumbed), ("Karthik Subramanian", drawn), ("Ilse Brandvold", drawn)],
)
@pytest.mark.parametrize("steps", [0, 3])
def test_highlights_cover_their_words(
    page: Page,
    letters: dict[str, Path],
    name: str,
    measured: Callable[[Path], list[list[Word]]],
    steps: int,
) -> None:
    panel = open_letter(page, name)
    zoom = page.locator("#zoom")
    expect(zoom).to_have_text(re.compile(r"Zoom \d+ %"))
    before = zoom.inner_text()
    for _ in range(steps):
        page.get_by_role("button", name="Larger").click()
        expect(zoom).not_to_have_text(before)
    found: dict[str, str] = {}
    for number, words in enumerate(measured(letters[name]), 1):
        figure = page.locator(f"#page-{number}")
        figure.scroll_into_view_if_needed()
        for place in figure.evaluate(OVERLAYS):
            if set(place["of"]) <= set(PICTURES):
                continue
            text, around = covered(words, place["box"])
            apart = zip(place["box"], around, strict=True)
            assert max(abs(mine - its) for mine, its in apart) < NEAR, (place, text)
            assert place["ink"] > INK, place
            for row in place["of"]:
                found[row] = f"{found.get(row, '')} {text}"
    said = panel.locator(".entry").evaluate_all(SAID)
    wrong = [
        (row, text, found.get(row))
        for row, text in said
        if row not in PICTURES and bare(text) not in bare(found.get(row, ""))
    ]
    assert not wrong
    assert len(said) > 20
