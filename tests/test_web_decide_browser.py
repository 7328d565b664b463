"""Deciding in a browser: by keyboard, without script, in two tabs, on small and dark screens."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import barriers, browsing, drop
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import item, listed, open_letter, opened
from web_letters import FEW_HOURS, PERKS, letter

HOURS = "She works 37.5 hours a week as a permanent full-time employee, paid $24.50 per hour."


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def house(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """Serve an earlier letter without hours, its newer version, and another one."""
    home: Path = tmp_path_factory.mktemp("home")
    (home / "earlier.pdf").write_bytes(letter(FEW_HOURS, PERKS))
    (home / "newer.pdf").write_bytes(letter(HOURS, name="Ilse Brandvold-Roy"))
    (home / "third.pdf").write_bytes(letter(FEW_HOURS, PERKS, name="Adaeze Okonjo"))
    with serving(home, "--name", "Ana Lopez", "--lang", "en") as started:
        with opened(browser, started) as page:
            drop(page, *sorted(home.glob("*.pdf")))
            for name in ("Ilse Brandvold", "Ilse Brandvold-Roy", "Adaeze Okonjo"):
                expect(listed(page, name).locator(".verdict").first).to_be_visible()
        yield started


@pytest.fixture
def page(browser: Browser, house: Serving) -> Iterator[Page]:
    with opened(browser, house) as own:
        yield own


def test_codes_are_found_by_keyboard(page: Page) -> None:
    open_letter(page, "Adaeze Okonjo")
    box = page.get_by_role("combobox", name="Find another code")
    expect(box).to_have_attribute("aria-expanded", "false")
    box.press_sequentially("cook")
    expect(box).to_have_attribute("aria-expanded", "true")
    options = page.get_by_role("listbox", name="Codes found").get_by_role("option")
    expect(page.locator("#occ-found")).to_contain_text("found.")
    box.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", "occ-o1")
    expect(box).to_be_focused()
    box.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("cook")
    box.press("ArrowDown")
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    box.press("Enter")
    expect(page.locator("#occ-looked")).to_be_focused()
    expect(page.locator("#occ-looked")).to_contain_text("Only looked at: 63200 Cooks")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Claim 63200 for this letter")).to_be_focused()
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.locator("#occ-looked")).to_have_count(0)
    box = page.get_by_role("combobox", name="Find another code")
    box.fill("6322")
    box.press("Enter")
    expect(page.locator("#occ-results")).to_have_text("NOC 2016 code 6322 became:")
    expect(page.locator("#occ-results")).to_be_focused()


def test_all_is_decided_without_script(browser: Browser, house: Serving) -> None:
    with opened(browser, house, java_script_enabled=False) as page:
        open_letter(page, "Adaeze Okonjo")
        page.get_by_label("Find another code").fill("pastry cook")
        page.get_by_role("button", name="Find").click()
        page.get_by_role("link", name="Compare with 63200 Cooks").click()
        page.get_by_role("button", name="Claim 63200 for this letter").click()
        expect(page.locator("#occupation")).to_contain_text("Claimed: 63200 Cooks")
        page.get_by_role("button", name="Take the claim back").click()
        item(page, "Weekly hours").get_by_label(re.compile("^Set aside")).click()
        item(page, "Weekly hours").get_by_label("Reason").fill("The contract tells them.")
        item(page, "Weekly hours").get_by_role("button", name="Set aside").click()
        expect(item(page, "Weekly hours").locator(".waived")).to_contain_text("The contract")
        page.get_by_role("button", name=re.compile("^Count it again")).click()
        expect(item(page, "Weekly hours").locator(".waived")).to_have_count(0)
        page.locator("#edit-notes > summary").click()
        page.get_by_label("Write a note").fill("Called.\nA letter comes.")
        page.get_by_role("button", name="Add the note").click()
        expect(page.locator(".note .text")).to_have_text("Called.\nA letter comes.")


def test_two_tabs_do_not_overwrite_each_other(browser: Browser, house: Serving) -> None:
    with opened(browser, house) as one, opened(browser, house) as other:
        for page in (one, other):
            open_letter(page, "Adaeze Okonjo")
            page.locator("#edit-notes").evaluate("(own) => { own.open = true; }")
        one.get_by_label("Write a note").fill("Mine.")
        one.get_by_role("button", name="Add the note").click()
        expect(one.locator(".note").last).to_contain_text("Mine.")
        other.get_by_label("Write a note").fill("Theirs, long to type.")
        other.get_by_role("button", name="Add the note").click()
        expect(other.locator("#panel").get_by_role("alert")).to_contain_text("Ana Lopez changed")
        expect(other.get_by_label("Write a note")).to_have_value("Theirs, long to type.")
        other.get_by_role("button", name="Add the note").click()
        expect(other.locator(".note").last).to_contain_text("Theirs")


def test_the_request_is_copied_in_either_language(browser: Browser, house: Serving) -> None:
    with opened(browser, house, permissions=["clipboard-read", "clipboard-write"]) as page:
        open_letter(page, "Adaeze Okonjo")
        page.locator("#edit-request > summary").click()
        page.locator("#request").get_by_role("link", name="En français").click()
        expect(page.locator("#request-text")).to_have_attribute("lang", "fr")
        page.get_by_role("button", name="Copy the text").click()
        expect(page.locator("#said")).to_have_text("The text is copied.")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert "Adaeze Okonjo" in copied
        with page.expect_download() as kept:
            page.get_by_role("link", name="Download as Word (DOCX)").click()
        assert kept.value.suggested_filename == "third-request.docx"


def test_a_newer_letter_is_held_against_the_earlier_one(page: Page) -> None:
    open_letter(page, "Ilse Brandvold-Roy")
    page.locator("#edit-origin > summary").click()
    choice = page.get_by_label("This letter replaces")
    earlier = choice.locator("option", has_text="earlier.pdf")
    choice.select_option(earlier.get_attribute("value"))
    page.locator("#form-earlier").get_by_role("button", name="Save").click()
    page.get_by_role("link", name="See what changed").click()
    fixed = page.get_by_role("region", name=re.compile("^Fixed"))
    expect(fixed).to_contain_text("Weekly hours")
    expect(page.locator(".told.warning")).to_contain_text("name different people")


@pytest.mark.parametrize(("scheme", "wide"), [("light", 1440), ("dark", 390), ("light", 320)])
def test_nothing_bars_anybody(browser: Browser, house: Serving, scheme: str, wide: int) -> None:
    look = {"color_scheme": scheme, "viewport": {"width": wide, "height": 900}}
    with opened(browser, house, **look) as page:
        open_letter(page, "Adaeze Okonjo")
        at = page.url.partition("?")[0].partition("#")[0]
        listed_at = page.get_by_role("link", name="letterproof", exact=True)
        for address in (
            at,
            f"{at}/occupation?code=63200",
            f"{at}/occupation?q=cook",
            f"{at}/request?lang=fr",
            f"{at}/erase",
            f"{house.origin}/record?check",
        ):
            page.goto(address)
            page.locator("details").evaluate_all("(all) => all.forEach((own) => { own.open = 1; })")
            assert page.evaluate("document.documentElement.scrollWidth") <= wide, address
            assert barriers(page) == [], address
        expect(listed_at).to_be_visible()


def test_a_letter_is_erased_for_good(page: Page) -> None:
    open_letter(page, "Ilse Brandvold-Roy")
    page.locator("#edit-keep > summary").click()
    page.get_by_role("link", name="Erase this letter").click()
    page.get_by_label(re.compile("to confirm$")).fill("Brandvold")
    page.get_by_role("button", name="Erase for good").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing was erased.")
    page.get_by_label(re.compile("to confirm$")).fill("ilse brandvold roy")
    page.get_by_role("button", name="Erase for good").click()
    expect(page.get_by_role("status").first).to_have_text("It is erased.")
    expect(page.locator(".record")).not_to_contain_text("newer.pdf")
