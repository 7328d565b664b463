"""The page for everybody: WCAG 2.2 AA by axe, in both languages and themes, at three widths."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

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
LOOKS: tuple[tuple[Scheme, int], ...] = (
    ("light", 1440),
    ("dark", 1440),
    ("dark", 1024),
    ("light", 1024),
    ("light", 390),
    ("dark", 390),
)
BY_THEME = ("color-contrast", "link-in-text-block")
"""What another theme changes."""

NAMES = {"en": "Ilse Brandvold", "fr": "Adaeze Okonjo"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def house(home: Path) -> Iterator[Serving]:
    with serving(home, "--name", "Ana Lopez") as started:
        yield started


@pytest.fixture(scope="module")
def letters(browser: Browser, house: Serving, home: Path) -> dict[str, str]:
    """Look at the empty list, then add two letters; give their addresses by name."""
    for language in ("en", "fr"):
        with opened(browser, house, locale=language) as page:
            looked_at(page)
    with opened(browser, house, locale="en") as page:
        addresses = {}
        for name in NAMES.values():
            place = home / f"{name}.pdf"
            place.write_bytes(letter(FEW_HOURS, PERKS, name=name))
            drop(page, place)
            expect(listed(page, name)).to_be_visible()
            link = listed(page, name).get_by_role("link")
            addresses[name] = str(link.get_attribute("href"))
    return addresses


def looked_at(page: Page, shown: Callable[[], None] = lambda: None) -> None:
    """Hold what is on the screen to WCAG in both themes at three widths, and to a narrow one."""
    wide = 0
    for scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        if width != wide:
            page.set_viewport_size({"width": width, "height": HIGH})
            shown()
        found = barriers(page, BY_THEME if width == wide else ())
        assert not found, (scheme, width, found)
        wide = width
    page.set_viewport_size({"width": NARROWEST, "height": HIGH})
    shown()
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST


@pytest.mark.parametrize("language", ["en", "fr"])
def test_x(browser, house, letters, language):
    import time
    with opened(browser, house, locale=language) as page:
        t=time.time(); 
        page.goto(house.origin + letters[NAMES[language]])
        expect(page.locator("#page-1 img")).to_have_js_property("complete", True)
        looked_at(page); print(time.time()-t)
