"""Reviewing a letter in a real browser: keys, marks on turned pages, by touch and in text."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import browsing
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import item, listed, open_letter, opened

SAMPLES = Path(__file__).parents[1] / "samples"
WELDER = "en-welder-no-hours-no-pay.pdf"
NURSE = "fr-infirmier-cdd-sans-fonction-du-signataire.docx"
FOCUSED = "document.activeElement.id"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """Serve two letters where no LibreOffice is found: a Word file is then shown as its text."""
    home = tmp_path_factory.mktemp("home")
    letters = home / "letters"
    letters.mkdir()
    for name in (WELDER, NURSE):
        shutil.copy(SAMPLES / name, letters)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(home))
        with serving(home, str(letters), "--name", "Ana Lopez", "--lang", "en") as started:
            yield started


@pytest.fixture
def page(browser: Browser, house: Serving) -> Iterator[Page]:
    with opened(browser, house) as own:
        expect(listed(own, "Gurpreet Singh Dhaliwal")).to_be_visible()
        open_letter(own, "Gurpreet Singh Dhaliwal")
        expect(own.get_by_role("button", name="Keyboard")).to_be_visible()
        yield own


def place(page: Page, label: str) -> tuple[float, float, float, float]:
    """Give the corners, on the screen, of the mark of a fact."""
    mark = page.locator(f'.place[aria-label^="{label}"] rect')
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


def test_findings_are_gone_through_and_mended_by_keys(page: Page) -> None:
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) == "w-hours-missing-1"
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) == "w-salary-missing-1"
    page.keyboard.press("k")
    page.keyboard.press("c")
    hours = page.get_by_label("Hours a week")
    expect(hours).to_be_focused()
    page.keyboard.type("jk? many")
    expect(hours).to_have_value("jk? many")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("such as 37.5")
    expect(hours).to_be_focused()
    expect(hours).to_have_value("jk? many")
    page.keyboard.press("Escape")
    expect(hours).to_be_hidden()
    page.keyboard.press("c")
    expect(hours).to_have_value("jk? many")
    hours.fill("40")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text("1 finding fewer; verdict: FAIL.")
    row = page.locator("#f-hours_per_week-0")
    expect(row.locator("summary")).to_be_focused()
    expect(row.locator(".value")).to_have_text("40")
    page.keyboard.press("u")
    expect(row.locator(".value")).to_have_text("Not found")


def test_keys_can_be_switched_off(page: Page) -> None:
    page.keyboard.press("?")
    page.get_by_label("Single keys work on this page").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) != "w-hours-missing-1"
    page.reload()
    expect(page.get_by_role("button", name="Keyboard")).to_be_visible()
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) != "w-hours-missing-1"


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_words_are_marked_however_the_page_is_turned(page: Page, turns: int) -> None:
    for _ in range(turns):
        page.keyboard.press("r")
    page.keyboard.press("+")
    page.get_by_label("Correct: Signer's title").click()
    form = page.locator("#form-signatory_title")
    form.get_by_role("button", name="Mark on the page").click()
    left, top, right, bottom = place(page, "Employee: Gurpreet Singh Dhaliwal")
    page.mouse.move(left - 1, top - 1)
    page.mouse.down()
    page.mouse.move(right + 1, bottom + 1, steps=3)
    page.mouse.up()
    value = form.get_by_label("Signer's title")
    expect(value).to_have_value("Gurpreet Singh Dhaliwal")
    expect(value).to_be_focused()
    form.get_by_role("button", name="Cancel").click()
    expect(value).to_be_hidden()


def test_what_is_typed_elsewhere_stays(page: Page) -> None:
    page.locator("#edit-notes summary").click()
    page.get_by_label("Write a note").fill("half a note")
    page.get_by_label("Correct: End").click()
    end = page.locator("#form-end_date-0")
    end.get_by_label("Still in this job").uncheck()
    page.locator("#edit-hours_per_week-0 summary").click()
    hours = page.get_by_label("Hours a week")
    hours.fill("40")
    before = page.locator("#f-hours_per_week-0").bounding_box()
    page.keyboard.press("Enter")
    expect(page.locator("#f-hours_per_week-0 .value")).to_have_text("40")
    expect(page.get_by_label("Write a note")).to_have_value("half a note")
    expect(end.get_by_label("Still in this job")).not_to_be_checked()
    after = page.locator("#f-hours_per_week-0").bounding_box()
    assert before
    assert after
    assert after["y"] == pytest.approx(before["y"], abs=2)
    page.keyboard.press("u")
    expect(page.locator("#f-hours_per_week-0 .value")).to_have_text("Not found")


def test_words_are_marked_by_touch(browser: Browser, house: Serving) -> None:
    small = {"width": 390, "height": 844}
    with opened(browser, house, viewport=small, has_touch=True) as page:
        open_letter(page, "Gurpreet Singh Dhaliwal")
        page.get_by_label("Correct: Signer's title").tap()
        form = page.locator("#form-signatory_title")
        form.get_by_role("button", name="Mark on the page").tap()
        left, top, right, bottom = place(page, "Job title: Welder")
        touch, level = page.context.new_cdp_session(page), (top + bottom) / 2

        def put(kind: str, *points: float) -> None:
            at = [{"x": point, "y": level} for point in points]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": at})

        put("touchStart", left - 1)
        for step in range(1, 5):
            put("touchMove", left + (right - left) * step / 4)
        put("touchEnd")
        expect(form.get_by_label("Signer's title")).to_have_value("Welder")
        shown = page.get_by_role("button", name="Checklist")
        expect(shown).to_have_attribute("aria-pressed", "true")


def test_words_are_marked_in_a_text(browser: Browser, house: Serving) -> None:
    with opened(browser, house) as page:
        open_letter(page, "Wassim Trabelsi")
        page.get_by_label("Enter: Signer's title").click()
        form = page.locator("#form-signatory_title")
        form.get_by_role("button", name="Mark on the page").click()
        line = page.locator(".leaf.text p", has_text="CERTIFICAT DE TRAVAIL")
        line.dblclick(position={"x": 20, "y": 8})
        value = form.get_by_label("Signer's title")
        expect(value).to_have_value("CERTIFICAT")
        form.get_by_role("button", name="Save").click()
        row = item(page, "Signer's title").locator(".entry.person")
        expect(row).to_contain_text("CERTIFICAT")
        expect(line.locator("mark")).to_have_text("CERTIFICAT")
