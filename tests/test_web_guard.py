"""Who may ask for a page, and what is told to whom: a test for each protection."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from web_builders import browser, office

from letterproof.web.office import Office


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def test_a_page_says_who_works_here(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "Ana Lopez" in page.text
