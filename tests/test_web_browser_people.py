"""The page with two tabs, with the keyboard alone, and with letters that would run a script."""

from collections.abc import Iterator

import pytest
from browser import browsing, drop
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import arrived, enter, item, listed, open_letter, opened, verdict
from web_letters import FEW_HOURS, PERKS, letter
from word_builders import made, p, r

SCRIPT = "<script>document.title = 'hacked'</script>"
PICTURE = "<img src=x onerror=document.title='hacked'>"
HOSTILE = (
    "Bluewater Bakery Ltd.",
    "This is to certify that Ms. Noor Haddad worked for Bluewater Bakery Ltd. as a pastry cook.",
    "Her duties were:",
    f"• baked bread {SCRIPT} every morning",
    f"• ordered flour {PICTURE} for the shop",
)
NAMES = ("Ilse Brandvold", "Adaeze Okonjo")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def house(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    home = tmp_path_factory.mktemp("home")
    with serving(home, "--name", "Ana Lopez", "--lang", "en") as started:
        with opened(browser, started) as page:
            for name in NAMES:
                place = home / f"{name}.pdf"
                place.write_bytes(letter(FEW_HOURS, PERKS, name=name))
                drop(page, place)
                expect(listed(page, name)).to_be_visible()
        yield started


@pytest.fixture
def page(browser: Browser, house: Serving) -> Iterator[Page]:
    with opened(browser, house) as own:
        yield own


def test_a_tab_that_is_behind_writes_nothing_and_loses_nothing(
    browser: Browser, house: Serving, page: Page
) -> None:
    open_letter(page, "Ilse Brandvold")
    with opened(browser, house) as other:
        other.locator("#you > summary").click()
        other.get_by_label("Your name, as it will stand in the record").fill("Bo Lind")
        other.locator("#you").get_by_role("button", name="Save").click()
        open_letter(other, "Ilse Brandvold")
        form = enter(other, "Enter: Weekly hours")
        form.get_by_label("Hours a week").fill("37.5")
        form.get_by_role("button", name="Save").click()
        expect(item(other, "Weekly hours").locator(".finding")).to_have_count(0)

    form = enter(page, "Enter: Weekly hours")
    form.get_by_label("Hours a week").fill("40")
    note = page.get_by_label("Write a note")
    page.locator("#edit-notes > summary").click()
    note.fill("Ask Ms. Brandvold about the winter.")
    form.get_by_role("button", name="Save").click()
    told = page.locator("#panel .told[role=alert]")
    expect(told).to_contain_text("Bo Lind changed this letter")
    expect(told).to_contain_text("Nothing of yours was written")
    expect(item(page, "Weekly hours")).to_contain_text("37.5")
    expect(item(page, "Weekly hours")).to_contain_text("Bo Lind")
    expect(note).to_have_value("Ask Ms. Brandvold about the winter.")
    expect(page.locator("#form-hours_per_week-0").get_by_label("Hours a week")).to_have_value("40")

    page.get_by_role("button", name="Add the note").click()
    expect(page.locator("#decide .note")).to_contain_text("about the winter")
    page.reload()
    expect(item(page, "Weekly hours")).to_contain_text("37.5")


def test_a_letter_is_reviewed_with_the_keyboard_alone(page: Page) -> None:
    keys = page.keyboard
    for _ in range(40):
        keys.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Adaeze Okonjo":
            break
    keys.press("Enter")
    arrived(page, "Adaeze Okonjo")
    finding = page.locator("#panel .finding")
    keys.press("j")
    expect(finding.first).to_be_focused()
    expect(finding.first).to_contain_text("no weekly hours")
    keys.press("c")
    expect(page.get_by_label("Hours a week")).to_be_focused()
    keys.type("37,5")
    keys.press("Enter")
    expect(item(page, "Weekly hours").locator(".finding")).to_have_count(0)
    expect(page.locator("#said")).to_contain_text("1 finding fewer")
    expect(item(page, "Weekly hours").locator(":focus")).to_have_count(1)
    keys.press("j")
    expect(finding.first).to_be_focused()
    expect(finding.first).to_contain_text("benefits")
    keys.press("w")
    expect(page.get_by_label("Reason")).to_be_focused()
    keys.type("Told by the contract.")
    keys.press("Tab")
    for _ in range(8):
        if page.evaluate("document.activeElement.matches('button.main')"):
            break
        keys.press("Tab")
    keys.press("Enter")
    expect(page.locator(".finding.waived")).to_have_count(1)
    expect(verdict(page)).to_have_text("PASS")
    keys.press("g")
    keys.press("Enter")
    expect(page.locator("#decide .stands")).to_contain_text("ready")
    keys.press("J")
    arrived(page, "Ilse Brandvold")
    keys.press("l")
    expect(listed(page, "Adaeze Okonjo").locator(".state")).to_have_text("ready")


def test_neither_a_letter_nor_its_name_runs_a_script(page: Page) -> None:
    lines = [line.replace("<", "&lt;") for line in HOSTILE]
    data = made("".join(p(r(line)) for line in lines))
    page.locator("#client").fill(SCRIPT)
    file = {"name": f"{PICTURE}.docx", "mimeType": "application/zip", "buffer": data}
    page.locator("#files").set_input_files(file)  # type: ignore[arg-type]
    expect(listed(page, "Noor Haddad")).to_contain_text(PICTURE)
    open_letter(page, "Noor Haddad")
    panel = page.locator("#panel")
    for words in (SCRIPT, PICTURE, f"{PICTURE}.docx"):
        expect(panel).to_contain_text(words)
    page.locator("#edit-keep > summary").click()
    expect(page.get_by_role("link", name=f"Memo of all letters of {SCRIPT} (HTML)")).to_be_visible()
    assert page.locator("img:not(.leaf img)").count() == 0
    assert "Noor Haddad" in page.title()


def test_a_script_that_stood_in_the_page_would_not_run(browser: Browser, house: Serving) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(house.address)
    before = page.title()
    page.evaluate(
        "const one = document.createElement('script'); one.textContent = 'document.title = 1';"
        "document.body.append(one)"
    )
    assert page.title() == before
    context.close()
