"""A Chromium that is already there, for tests of what people see."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 30_000.0
"""Milliseconds: a busy machine is slow, not wrong."""

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")


def chromium() -> str:
    """Find the program; a developer may have none, a test run that counts must."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("no Chromium here. Install it: apt-get install chromium")
    if found is None:
        pytest.skip("no Chromium here. On Debian: apt-get install chromium")
    return found


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start it."""
    program = chromium()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=program, args=list(FLAGS))
        yield started
        started.close()


class Watch:
    """Writes down what the pages of a context ask for, and what goes wrong in them."""

    def __init__(self, context: BrowserContext) -> None:
        self.asked: list[str] = []
        self.trouble: list[str] = []
        context.set_default_timeout(PATIENCE)
        context.on("request", lambda request: self.asked.append(request.url))
        context.on("console", self._said)
        context.on("weberror", lambda error: self.trouble.append(str(error.error)))

    def _said(self, message: ConsoleMessage) -> None:
        # What the server refuses is a test's own matter.
        if (
            message.type == "error"
            and "the server responded with a status of 4" not in message.text
        ):
            self.trouble.append(message.text)

    def abroad(self, origin: str) -> list[str]:
        """Give what was asked for elsewhere than at one place."""
        return [url for url in self.asked if not url.startswith((f"{origin}/", "data:", "blob:"))]


def drop(page: Page, *files: Path) -> None:
    """Drop files on a page as a person does."""
    wide = page.viewport_size or {"width": 0, "height": 0}
    data = {"items": [], "files": list(map(str, files)), "dragOperationsMask": 1}
    at = {"x": wide["width"] // 2, "y": wide["height"] // 2, "data": data}
    session = page.context.new_cdp_session(page)
    for step in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": step, **at})
    session.detach()


def barriers(page: Page, within: str | None = None) -> list[tuple[str, str]]:
    """Give what axe finds against WCAG 2.2 AA: rule and element."""
    only = {"type": "tag", "values": list(WCAG)}
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found = Axe().run(page, within, options).response["violations"]
    return [(one["id"], node["html"]) for one in found for node in one["nodes"]]
