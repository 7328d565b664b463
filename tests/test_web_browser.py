"""The consultant's page in a real browser: from letters that are dropped to a record that stays."""

import io
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pdfplumber
import pytest
from browser import Watch, browsing, drop
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import enter, item, listed, open_letter, opened, verdict
from web_letters import BEGUN, FEW_HOURS, PERKS, TODAY, letter

SAMPLES = Path(__file__).parents[1] / "samples"
ENGINEER = SAMPLES / "en-software-engineer-two-pages.pdf"
TWICE = (
    "She works 40 hours per week and is paid $24.50 per hour; the post is permanent.",
    f"Start date: June 14, {BEGUN + 1}",
    PERKS,
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the letters: one lacks hours and benefits, one gives two starts."""
    place = tmp_path_factory.mktemp("home")
    (place / "brandvold.pdf").write_bytes(letter(FEW_HOURS, PERKS))
    (place / "okonjo.pdf").write_bytes(letter(*TWICE, name="Adaeze Okonjo"))
    return place


@pytest.fixture(scope="module")
def house(home: Path) -> Iterator[Serving]:
    with serving(home, "--name", "Ana Lopez", "--lang", "en") as started:
        yield started


@pytest.fixture(scope="module")
def filled(browser: Browser, house: Serving, home: Path) -> Serving:
    """Drop the letters."""
    with opened(browser, house) as page:
        expect(page.get_by_role("heading", name="No letter yet")).to_be_visible()
        drop(page, home / "brandvold.pdf", home / "okonjo.pdf", ENGINEER)
        expect(listed(page, "Karthik Subramanian").locator(".verdict")).to_have_text("PASS")
        for name in ("Ilse Brandvold", "Adaeze Okonjo"):
            expect(listed(page, name).locator(".verdict")).to_have_text("FAIL")
        expect(listed(page, "Ilse Brandvold")).to_contain_text("Weekly hours, Benefits")
    return house


@pytest.fixture
def page(browser: Browser, filled: Serving) -> Iterator[Page]:
    with opened(browser, filled) as own:
        yield own


def marked(page: Page, words: str) -> None:
    """Drag over words of the first page."""
    figure = page.locator("#page-1")
    figure.scroll_into_view_if_needed()
    with pdfplumber.open(io.BytesIO(letter(*TWICE, name="Adaeze Okonjo"))) as sheets:
        sheet = sheets.pages[0]
        (place,) = sheet.search(re.escape(words))
        wide = float(sheet.width)
    box = figure.locator("img").bounding_box()
    assert box
    scale = box["width"] / wide
    across = [box["x"] + place[side] * scale for side in ("x0", "x1")]
    level = box["y"] + (place["top"] + place["bottom"]) / 2 * scale
    page.mouse.move(across[0] - 2, level - 3)
    page.mouse.down()
    page.mouse.move(across[0] + 40, level, steps=3)
    page.mouse.move(across[1] + 2, level + 3, steps=3)
    page.mouse.up()


def test_facts_are_accepted_marked_and_taken_back(page: Page) -> None:
    open_letter(page, "Adaeze Okonjo")
    dates, benefits = item(page, "Dates"), item(page, "Benefits")
    expect(dates.locator(".finding")).to_contain_text("more than one start")
    dates.get_by_role("button", name="Accept as read: Start").click()
    expect(dates.locator(".finding")).to_have_count(0)
    expect(verdict(page)).to_have_text("REVIEW")
    expect(dates.locator(".entry.person")).to_contain_text("Ana Lopez")

    form = enter(page, "Enter: Benefits")
    form.get_by_role("button", name="Mark on the page").click()
    expect(page.locator("#marking")).to_contain_text("Benefits")
    marked(page, PERKS)
    expect(form.get_by_label("In the letter's words")).to_have_value(PERKS)
    form.get_by_role("button", name="Save").click()
    expect(verdict(page)).to_have_text("PASS")
    row = benefits.locator(".entry")
    expect(row).to_contain_text("Ana Lopez")
    expect(row.get_by_role("link", name="p. 1, Benefits")).to_be_visible()

    benefits.get_by_role("button", name="Undo what was entered: Benefits").click()
    expect(benefits.locator(".finding")).to_have_count(1)
    expect(verdict(page)).to_have_text("REVIEW")
    page.reload()
    expect(verdict(page)).to_have_text("REVIEW")
    expect(item(page, "Dates").locator(".entry.person")).to_contain_text("Ana Lopez")


def test_an_occupation_is_chosen_by_search(page: Page) -> None:
    open_letter(page, "Karthik Subramanian")
    box = page.get_by_role("combobox", name="Find another code")
    box.fill("registered nurse")
    page.get_by_role("option", name=re.compile("^31301")).click()
    expect(page.locator("#occ-looked")).to_contain_text("31301")
    page.get_by_role("button", name="Claim 31301 for this letter").click()
    expect(page.locator("#occupation .claim")).to_contain_text("Chosen here by Ana Lopez")
    expect(verdict(page)).to_have_text("FAIL")
    page.get_by_role("button", name="Take the claim back").click()
    expect(page.locator("#occupation .claim")).not_to_contain_text("31301")
    expect(verdict(page)).to_have_text("PASS")


def corrected(page: Page) -> None:
    """Enter the hours: the finding goes, and the verdict is another one."""
    open_letter(page, "Ilse Brandvold")
    expect(verdict(page)).to_have_text("FAIL")
    hours = item(page, "Weekly hours")
    expect(hours.locator(".finding")).to_have_count(1)
    form = enter(page, "Enter: Weekly hours")
    form.get_by_label("Hours a week").fill("a lot")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_contain_text("number")
    form.get_by_label("Hours a week").fill("37.5")
    form.get_by_role("button", name="Save").click()
    expect(hours.locator(".finding")).to_have_count(0)
    expect(hours.locator(".entry")).to_contain_text("Ana Lopez")
    expect(verdict(page)).to_have_text("REVIEW")


def waived(page: Page) -> None:
    """Set the other finding aside until a day."""
    benefits = item(page, "Benefits")
    benefits.get_by_label("Set aside: The letter does not mention benefits.").click()
    benefits.get_by_label("Reason").fill("The contract of 2022 tells them.")
    benefits.get_by_label("Until").fill((TODAY + timedelta(30)).isoformat())
    benefits.get_by_role("button", name="Set aside").click()
    expect(benefits.locator(".finding.waived")).to_contain_text("The contract of 2022 tells them.")
    expect(verdict(page)).to_have_text("PASS")


def exported(page: Page, browser: Browser, place: Path) -> None:
    """Get the memo, and open it from the disk: it says who entered what, and asks for nothing."""
    page.locator("#edit-keep > summary").click()
    with page.expect_download() as kept:
        page.get_by_role("link", name="Memo of this letter (HTML)").click()
    kept.value.save_as(place / "memo.html")
    context = browser.new_context()
    watch = Watch(context)
    memo = context.new_page()
    memo.goto((place / "memo.html").as_uri())
    said = memo.locator("body").inner_text()
    for words in ("37.5", "Ana Lopez", "The contract of 2022 tells them.", "Marked ready"):
        assert words in said
    assert watch.abroad((place / "memo.html").as_uri().removesuffix("/memo.html")) == []
    assert not watch.trouble
    context.close()


def found_again(page: Page) -> None:
    expect(listed(page, "Ilse Brandvold").locator(".state")).to_have_text("ready")
    open_letter(page, "Ilse Brandvold")
    expect(verdict(page)).to_have_text("PASS")
    expect(item(page, "Weekly hours").locator(".entry")).to_contain_text("37.5")
    expect(item(page, "Benefits").locator(".finding.waived")).to_contain_text("contract of 2022")
    expect(page.locator("#decide .stands")).to_contain_text("Ana Lopez")


def test_what_was_decided_is_there_after_a_restart(
    browser: Browser, filled: Serving, home: Path
) -> None:
    with opened(browser, filled) as page:
        corrected(page)
        waived(page)
        page.get_by_role("button", name="Mark ready").click()
        expect(page.locator("#decide .stands")).to_contain_text("ready to be filed")
        exported(page, browser, home)
        page.reload()
        page.get_by_role("link", name="letterproof", exact=True).click()
        found_again(page)
    assert filled.stop() == (0, "stopped\n")
    with serving(home, "--name", "Bo Lind", "--lang", "en") as again:
        assert again.address.partition("token=")[2] not in filled.address
        with opened(browser, again) as page:
            found_again(page)
            expect(page.locator("#you > summary")).to_have_text("You are Bo Lind")
