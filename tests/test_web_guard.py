"""Who may ask for a page, and what is told to whom: a test for each protection."""

from unittest.mock import Mock

import pytest
from starlette.testclient import TestClient

from letterproof.settings import Settings
from letterproof.web.app import create_app
from letterproof.web.office import Office
from letterproof.web.session import Sessions

TOKEN = "a-token-of-this-test"  # noqa: S105
BASE = "http://127.0.0.1:8000"
OURS = {"Origin": BASE, "Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def sessions() -> Sessions:
    return Sessions(TOKEN, "Ana Lopez")


@pytest.fixture
def stranger(sessions: Sessions) -> TestClient:
    office = Office(Mock(), Mock(), Mock(), Settings)
    return TestClient(create_app(office, sessions), BASE, follow_redirects=False)


@pytest.fixture
def client(stranger: TestClient) -> TestClient:
    assert stranger.get("/", params={"token": TOKEN}).status_code == 303
    return stranger


def test_a_page_says_who_works_here(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "Ana Lopez" in page.text
