"""The page for everybody: WCAG 2.2 AA by axe, in both languages and themes, at three widths."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from browser import barriers, browsing, drop
from playwright.sync_api import Browser, Page, expect
from serving import Serving, serving
from web_flow import listed, opened
from web_letters import FEW_HOURS, PERKS, letter

HIGH = 900
NARROWEST = 320
"""Of CSS pixels: a wide window at 400 %."""

Scheme = Literal["light", "dark"]
Language = Literal["en", "fr"]
LOOKS: dict[str, tuple[tuple[Scheme, int], ...]] = {
    "en": (("light", 1440), ("dark", 1024), ("light", 390)),
    "fr": (("dark", 1440), ("light", 1024), ("dark", 390)),
}
"""Each theme at each width, each language in both themes and at all widths."""

NAMES = {"en": "Ilse Brandvold", "fr": "Adaeze Okonjo"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with serving(tmp_path_factory.mktemp("home"), "--name", "Ana Lopez") as started:
        yield started


@pytest.fixture(scope="module")
def letters(
    browser: Browser, house: Serving, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """Look at the empty list, then add two letters; give their addresses by language."""
    for language in NAMES:
        with opened(browser, house, locale=language) as page:
            looked_at(page)
    addresses = {}
    with opened(browser, house, locale="en") as page:
        page.locator("#client").fill("Oyelaran & Daughters")
        for language, name in NAMES.items():
            place = tmp_path_factory.mktemp("letters") / "letter.pdf"
            place.write_bytes(letter(FEW_HOURS, PERKS, name=name))
            drop(page, place)
            link = listed(page, name).get_by_role("link")
            addresses[language] = f"{house.origin}{link.get_attribute('href')}"
    return addresses


def looked_at(page: Page, within: str | None = None) -> None:
    """Hold what is on the screen to WCAG in both themes at three widths, and to a narrow one."""
    for scheme, width in LOOKS[page.locator("html").get_attribute("lang") or ""]:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": HIGH})
        found = barriers(page, within)
        assert not found, (scheme, width)
    page.set_viewport_size({"width": NARROWEST, "height": HIGH})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> Language:
    given: Language = request.param
    return given


@pytest.fixture
def page(
    browser: Browser, house: Serving, letters: dict[str, str], language: Language
) -> Iterator[Page]:
    assert letters
    with opened(browser, house, locale=language) as own:
        expect(own.locator("html")).to_have_attribute("lang", language)
        yield own


def test_the_list(page: Page) -> None:
    page.locator("#you > summary").click()
    looked_at(page)


def test_a_review_with_all_its_forms_open(
    page: Page, letters: dict[str, str], language: Language
) -> None:
    page.goto(letters[language])
    expect(page.locator("#page-1 img")).to_have_js_property("complete", value=True)
    form = page.locator("#form-hours_per_week-0")
    page.locator("#edit-hours_per_week-0 > summary").click()
    form.locator("[name=value]").fill("a lot")
    form.locator("button.main").click()
    expect(form.get_by_role("alert")).to_be_visible()
    for key in ("waive", "ready", "note"):
        page.locator(f"#panel summary[data-key={key}]").first.click()
    for name in ("edit-request", "edit-origin", "edit-trail", "edit-keep", "occ-all"):
        page.locator(f"#{name} > summary").click()
    looked_at(page)
    page.set_viewport_size({"width": 390, "height": HIGH})
    page.locator("[data-tab=pages]").click()
    assert not barriers(page)
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    looked_at(page, "#keys")


def test_what_a_review_leads_to(
    browser: Browser, page: Page, letters: dict[str, str], language: Language, tmp_path: Path
) -> None:
    own, other = (letters[each] for each in sorted(letters, key=lambda each: each != language))
    for address in (f"{own}/compare/{other.rpartition('/')[2]}", f"{own}/erase", "/record"):
        page.goto(urljoin(own, address))
        looked_at(page)
    for address in (f"{own}/request", f"{own}/occupation?q=baker", "/nowhere"):
        page.goto(urljoin(own, address))
        assert not barriers(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    with page.expect_download() as kept:
        page.evaluate("address => location.assign(address)", f"{own}/memo.html")
    kept.value.save_as(tmp_path / "memo.html")
    context = browser.new_context()
    memo = context.new_page()
    memo.goto((tmp_path / "memo.html").as_uri())
    looked_at(memo)
    context.close()
