"""A Chromium that is already there, for tests of what people see."""

import os
import shutil

import pytest

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


def chromium() -> str:
    """Find the program; a developer may have none, a test run that counts must."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("no Chromium here. Install it: apt-get install chromium")
    if found is None:
        pytest.skip("no Chromium here. On Debian: apt-get install chromium")
    return found
