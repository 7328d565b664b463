"""Steps that tests of the page share: opening it, and finding what stands on it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from browser import Watch
from playwright.sync_api import Browser, Locator, Page, expect
from serving import Serving

WIDE, HIGH = 1440, 900


@contextmanager
def opened(browser: Browser, house: Serving, **look: Any) -> Iterator[Page]:  # noqa: ANN401
    """Open the page, and hold that it asks for nothing elsewhere and that nothing breaks in it."""
    look = {"viewport": {"width": WIDE, "height": HIGH}, "reduced_motion": "reduce", **look}
    context = browser.new_context(**look)
    watch = Watch(context)
    page = context.new_page()
    page.goto(house.address)
    try:
        yield page
    finally:
        context.close()
    assert not watch.trouble
    assert not watch.abroad(house.origin)


def listed(page: Page, name: str) -> Locator:
    """Give the row of a letter in the list."""
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=name))


def open_letter(page: Page, name: str) -> Locator:
    """Open a letter from the list; give the half with the checklist."""
    listed(page, name).get_by_role("link").click()
    arrived(page, name)
    return page.locator("#panel")


def arrived(page: Page, name: str) -> None:
    """Wait until a letter is there, and its script, too."""
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
    page.wait_for_load_state("domcontentloaded")


def item(page: Page, label: str) -> Locator:
    """Give an item of the checklist."""
    name = page.locator(".name", has_text=re.compile(rf"\s{label}\s*$"))
    return page.locator(".checklist > .item").filter(has=name)


def verdict(page: Page) -> Locator:
    return page.locator("#panel .sum .verdict")


def enter(page: Page, label: str) -> Locator:
    """Open the form of a fact that was not found, or is wrong; give it."""
    page.get_by_label(label, exact=True).first.click()
    return page.locator("details[open] form").filter(has=page.get_by_role("button", name="Save"))
