"""The HTML report in a real browser: places, links, filter, keyboard, and nothing let in or out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import browsing
from pictures import printed, saved
from playwright.sync_api import Browser, Page
from word_builders import made, p, r

from letterproof import contract
from letterproof.reporters import Look, reporter
from letterproof.run import Run
from letterproof.settings import Settings

SAMPLES = Path(__file__).parents[1] / "samples"
DIGITAL = SAMPLES / "en-software-engineer-two-pages.pdf"
FAULTY = SAMPLES / "fr-mecanicien-sans-salaire-sans-date.pdf"
DPI = 200
NEAR = 2.0
"""Points."""

SCRIPT = "</script><script>document.title = 'hacked'</script>"
PICTURE = "<img src=http://127.0.0.1:9/x onerror=\"document.title='hacked'\">"
HOSTILE = (
    "This is to certify that Ms. Amara Nwosu worked for Bluewater Bakery Ltd. as a pastry cook.",
    "Her duties were:",
    f"• baked bread {SCRIPT} every morning",
    f"• ordered flour {PICTURE} for the shop",
    "• kept javascript:alert(1) the ovens clean",
)

Box = tuple[float, float, float, float]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def made_report(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[contract.Letter]]:
    """Check four letters, and write the report of them; give also what it was drawn from."""
    folder = tmp_path_factory.mktemp("letters")
    photo = folder / "turned.jpg"
    (first, _) = printed(DIGITAL.read_bytes(), DPI)
    photo.write_bytes(saved(first.rotate(90, expand=True), "JPEG", dpi=(DPI, DPI), quality=90))
    hostile = folder / "\"><script>document.title = 'hacked'<script>.docx"
    hostile.write_bytes(made("".join(p(r(line)) for line in map(escaped, HOSTILE))))
    place = folder / "report.html"
    write = reporter("html").text
    assert write
    with Run([DIGITAL, FAULTY, hostile, photo], Settings(date(2026, 11, 22)), jobs=2) as run:
        report = run.report(datetime(2026, 11, 22, 12, tzinfo=UTC))
        place.write_text("".join(write(report, Look(leaves=run.leaves))), "utf-8")
        return place, list(report.letters)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.fixture
def page(browser: Browser, made_report: tuple[Path, list[contract.Letter]]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    opened.goto(made_report[0].as_uri())
    yield opened
    context.close()


@pytest.fixture(scope="module")
def letters(made_report: tuple[Path, list[contract.Letter]]) -> list[contract.Letter]:
    return made_report[1]


# places

OVERLAYS = """(name) => [...document.querySelectorAll(`#${name} figure`)].flatMap((figure, at) => {
  const sheet = figure.querySelector("img").getBoundingClientRect();
  const [, , wide] = figure.querySelector("svg").getAttribute("viewBox").split(" ").map(Number);
  const scale = wide / sheet.width;
  return [...figure.querySelectorAll(".place")].map((place) => {
    const box = place.querySelector("rect").getBoundingClientRect();
    return [place.id, at + 1, [box.left - sheet.left, box.top - sheet.top,
      box.right - sheet.left, box.bottom - sheet.top].map((edge) => edge * scale)];
  });
})"""


def overlays(page: Page, name: str) -> list[tuple[int, Box]]:
    """Give where each overlay of a letter lies: its page, and its box in the picture's points."""
    page.evaluate(f"document.getElementById('{name}').scrollIntoView()")
    return [(number, tuple(box)) for _, number, box in page.evaluate(OVERLAYS, name)]


def words(page: int, text: str, *, loose: bool) -> list[Box]:
    """Give where PDFium sees whole words of the digital letter: their ink, or their lines.

    The engine that reads pictures leaves out the dots of i and j, so their ink does, too.
    """
    sheet = pypdfium2.PdfDocument(DIGITAL)[page - 1]
    seen, high = sheet.get_textpage(), sheet.get_height()
    search, found = seen.search(text, match_case=True), []
    while place := search.get_next():
        start, end = place[0], sum(place)
        while start and not seen.get_text_range(start - 1, 1).isspace():
            start -= 1
        while end < seen.count_chars() and not seen.get_text_range(end, 1).isspace():
            end += 1
        signs = [seen.get_charbox(at, loose) for at in range(start, end)]
        lefts, lows, rights, tops = zip(*signs, strict=True)
        plain = [
            top
            for top, at in zip(tops, range(start, end), strict=True)
            if loose or seen.get_text_range(at, 1) not in "ij"
        ]
        found.append((min(lefts), high - max(plain or tops), max(rights), high - min(lows)))
    return found


def evidence(letter: contract.Letter) -> Iterator[contract.Evidence]:
    said: dict[str, Any] = {**letter["facts"]}
    positions: list[dict[str, Any]] = said.pop("positions")
    facts = [*said.values(), *(fact for one in positions for fact in one.values())]
    for fact in facts:
        for one in fact if isinstance(fact, list) else [fact] if fact else ():
            yield from (piece for piece in one["evidence"] if piece["bbox"] and piece["text"])


def apart(one: Box, other: Box) -> float:
    return max(abs(mine - its) for mine, its in zip(one, other, strict=True))


def test_boxes_sit_on_the_words_of_a_digital_letter(
    page: Page, letters: list[contract.Letter]
) -> None:
    laid = overlays(page, "l1")
    seen = 0
    for piece in evidence(letters[0]):
        box = next(
            box
            for number, box in laid
            if number == piece["page"] and apart(box, tuple(piece["bbox"] or ())) < 1  # type: ignore[arg-type]
        )
        printed_at = words(piece["page"], piece["text"], loose=True)
        if printed_at:
            seen += 1
            assert min(apart(box, at) for at in printed_at) < NEAR, piece
    assert seen > 20
    assert {number for number, _ in laid} == {1, 2}


def test_boxes_sit_on_the_words_of_a_turned_photograph(
    page: Page, letters: list[contract.Letter]
) -> None:
    laid = overlays(page, "l4")
    wide = pypdfium2.PdfDocument(DIGITAL)[0].get_width()
    seen = 0
    for piece in evidence(letters[3]):
        upright = words(1, piece["text"], loose=False)
        if upright:
            seen += 1
            turned = [(top, wide - right, low, wide - left) for left, top, right, low in upright]
            assert min(apart(box, at) for _, box in laid for at in turned) < NEAR, piece
    assert seen > 10


def test_a_turned_photograph_can_be_turned_back(page: Page) -> None:
    frame = page.locator("#l4 .frame")
    before = frame.bounding_box()
    place = page.locator("#l4 .place rect").first
    tall = place.bounding_box()
    page.get_by_role("button", name="Turn page 1").last.click()
    after, level = frame.bounding_box(), place.bounding_box()
    assert before
    assert after
    assert tall
    assert level
    assert before["width"] == pytest.approx(after["width"], abs=1)
    assert before["width"] > before["height"]
    assert after["width"] < after["height"]
    assert tall["width"] < tall["height"]
    assert level["width"] > level["height"]
    assert after["x"] <= level["x"]
    assert level["x"] + level["width"] <= after["x"] + after["width"]


def test_facts_and_places_lead_to_each_other(page: Page) -> None:
    link = page.locator("#l1 tr[data-at]", has_text="40").first.locator("a.where")
    row = link.locator("xpath=ancestor::tr")
    link.scroll_into_view_if_needed()
    row.hover()
    place = page.locator("#" + (row.get_attribute("data-at") or "").split()[0])
    assert "lit" in (place.get_attribute("class") or "")
    link.click()
    assert page.evaluate("document.activeElement.id") == place.get_attribute("id")
    shown = place.bounding_box()
    assert shown
    assert 0 < shown["y"] < 900
    place.locator("rect").hover()
    assert "lit" in (row.get_attribute("class") or "")
    place.locator("rect").click()
    assert (
        page.evaluate("document.activeElement.closest('[data-at]').id")
        == place.get_attribute("data-of").split()[0]
    )  # type: ignore[union-attr]


def test_evidence_is_marked_where_there_are_no_pages(page: Page) -> None:
    assert "Amara Nwosu" in page.locator("#l3 mark").all_text_contents()
    row = page.locator("#l3 tr[data-at]", has_text="Amara Nwosu").first
    row.hover()
    assert page.locator("#l3 .place.lit mark").all_text_contents() == ["Amara Nwosu"]


# overview


def shown_rows(page: Page) -> list[str]:
    return page.locator(".letters tbody tr:visible").evaluate_all(
        "rows => rows.map(row => row.dataset.of)"
    )


def test_letters_are_found_by_verdict_and_by_words(page: Page) -> None:
    assert shown_rows(page) == ["l1", "l2", "l3", "l4"]
    page.get_by_role("button", name="failed").click()
    failed = shown_rows(page)
    assert failed == page.locator(".letters tbody tr[data-verdict=fail]").evaluate_all(
        "rows => rows.map(row => row.dataset.of)"
    )
    assert page.locator("article:visible").count() == len(failed) < 4
    page.get_by_role("button", name="4 letters").click()
    page.get_by_role("searchbox").fill("mecaNICIEN")
    assert shown_rows(page) == ["l2"]
    assert page.get_by_role("status").inner_text() == "1 of 4 shown"
    page.get_by_role("searchbox").fill("nobody of this name")
    assert shown_rows(page) == []
    assert "No letter fits" in page.get_by_role("status").inner_text()


def test_letters_are_sorted_by_each_column(page: Page) -> None:
    for name, kind in (("Verdict", "rank"), ("Errors", "number"), ("File", "text")):
        page.get_by_role("columnheader", name=name).get_by_role("button").click()
        first = shown_rows(page)
        page.get_by_role("columnheader", name=name).get_by_role("button").click()
        second = shown_rows(page)
        assert sorted(first) == sorted(second) == ["l1", "l2", "l3", "l4"]
        assert first != second
        sort = page.get_by_role("columnheader", name=name).get_attribute("aria-sort")
        assert sort == ("ascending" if kind == "number" else "descending")
    errors = page.locator(".letters tbody td.number:nth-child(4)")
    page.get_by_role("columnheader", name="Errors").get_by_role("button").click()
    counts = [int(text) for text in errors.all_inner_texts()]
    assert counts == sorted(counts, reverse=True)


# nothing in, nothing out


def test_nothing_is_asked_for_and_no_letter_runs_a_script(
    browser: Browser, made_report: tuple[Path, list[contract.Letter]]
) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    trouble: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: trouble.append(message.text))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    page.goto(made_report[0].as_uri())
    page.evaluate("document.querySelectorAll('article').forEach((one) => one.scrollIntoView())")
    page.wait_for_timeout(200)
    assert [url for url in asked if not url.startswith("data:image/")] == [made_report[0].as_uri()]
    assert not trouble
    assert page.title() == "Letter report, 2026-11-22"
    assert SCRIPT in page.locator("#l3 .pages").inner_text()
    assert "<script>" in page.locator("#l3 header").inner_text()
    assert page.locator("img:not([src^='data:image/'])").count() == 0
    # Even a script that stood in the page would not run.
    page.evaluate(
        "const one = document.createElement('script'); one.textContent = 'document.title = 1';"
        "document.body.append(one)"
    )
    assert page.title() != "1"
    context.close()


# people


def test_all_is_reached_by_keyboard_and_the_focus_is_seen(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen, outline = page.evaluate(
            "[document.activeElement.outerHTML.slice(0, 60),"
            " getComputedStyle(document.activeElement).outlineStyle]"
        )
        reached.add(seen.split(">")[0])
        assert outline != "none", seen
        if page.evaluate("document.activeElement.matches('a.where')"):
            break
    assert page.evaluate("document.activeElement.matches('a.where')")
    assert any('type="search"' in one for one in reached)
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('svg .place')")
    stroke = page.evaluate(
        "getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth"
    )
    assert stroke == "2px"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('a.where')")


@pytest.mark.parametrize(("scheme", "wide"), [("light", 1280), ("dark", 390)])
def test_a_screen_reader_finds_its_way_and_colours_tell_apart(
    browser: Browser,
    made_report: tuple[Path, list[contract.Letter]],
    scheme: Literal["light", "dark"],
    wide: int,
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": wide, "height": 900})
    page = context.new_page()
    page.goto(made_report[0].as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= wide
    page.get_by_role("searchbox").fill("mecanicien" if wide > 1000 else "nwosu")
    results = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in results] == []
    context.close()


def test_all_is_there_without_script(
    browser: Browser, made_report: tuple[Path, list[contract.Letter]]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(made_report[0].as_uri())
    assert page.locator("article:visible").count() == 4
    assert page.locator(".search:visible").count() == 0
    link = page.locator("#l1 a.where").first
    link.click()
    assert page.url.endswith(link.get_attribute("href") or "nowhere")
    context.close()


def test_it_prints_the_overview_and_each_letter_on_pages_of_its_own(page: Page) -> None:
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    said = [sheet.get_textpage().get_text_bounded() for sheet in sheets]
    assert "Overview" in said[0]
    assert "Checklist" not in said[0].replace("Checklist express-entry", "")
    names = ("Karthik Subramanian", "Abdoulaye Diallo", "Amara Nwosu")
    starts = [
        next(at for at, text in enumerate(said[1:], 1) if name in text[:200]) for name in names
    ]
    assert starts == sorted(starts)
    assert len(set(starts)) == 3
    assert not any("Back to overview" in text for text in said)
    assert len(said) < 30
