"""Who may ask for a page, and what is told to whom: a test for each protection."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from web_builders import (
    BASE,
    OURS,
    TOKEN,
    browser,
    drop,
    office,
    post,
    secret,
    stranger,
    wait_all,
    welder,
)

from letterproof.web import app, forms, guard, session, upload
from letterproof.web.guard import HEADERS
from letterproof.web.office import Office
from letterproof.web.render import HOME
from letterproof.web.session import Sessions

ROUTES = [route for route in app.collected() if isinstance(route, Route)]
GETS = [route.path for route in ROUTES if "GET" in (route.methods or ())]
POSTS = [route.path for route in ROUTES if "POST" in (route.methods or ())]
NOBODYS = "bm9ib2R5cyBsZXR0ZXI"

SCRIPT = "<script>alert(1)</script>"
PICTURE = '"><img src=x onerror=alert(1)>'


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def client(own: Office) -> TestClient:
    return browser(own)


def address(path: str) -> str:
    """Give a route's path with a letter's id that nobody gave, and page 1."""
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda m: "1" if m[1] == "number" else NOBODYS, path)


# The token and the session


@pytest.mark.parametrize("path", GETS)
def test_nothing_is_shown_without_the_address(own: Office, path: str) -> None:
    answer = stranger(own).get(address(path))
    assert answer.status_code == 403
    assert "Open the address that letterproof printed" in answer.text
    assert "Ana Lopez" not in answer.text


@pytest.mark.parametrize("path", POSTS)
def test_nothing_is_done_without_the_address(own: Office, path: str) -> None:
    assert stranger(own).post(address(path), data={"csrf": "x"}, headers=OURS).status_code == 403


def test_a_wrong_token_opens_nothing(own: Office) -> None:
    client = stranger(own)
    for token in ("", "x", TOKEN[:-1], f"{TOKEN}x", "\u00e9"):
        assert client.get("/", params={"token": token}).status_code == 403
    assert client.get("/inbox", params={"token": TOKEN}).status_code == 403
    client.cookies.set("letterproof-8000", TOKEN)
    assert client.get("/").status_code == 403


def test_tokens_are_compared_in_constant_time(own: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(session.secrets, "compare_digest", compare)
    stranger(own).get("/", params={"token": "guess"})
    assert compared == [(b"guess", TOKEN.encode())]


def test_each_start_has_a_new_token() -> None:
    tokens = {app.new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert min(map(len, tokens)) >= 43  # 256 bits


def test_several_browsers_use_the_address_each_for_itself(own: Office) -> None:
    client = stranger(own)
    secrets = set()
    for _ in range(3):
        client.cookies.clear()
        secrets.add(client.get("/", params={"token": TOKEN}).cookies["letterproof-8000"])
    assert len(secrets) == 3
    for one in secrets:
        client.cookies.set("letterproof-8000", one)
        assert client.get("/").status_code == 200
        client.cookies.clear()


def test_a_ticket_opens_once() -> None:
    sessions = Sessions(TOKEN, "Ana")
    ticket = sessions.ticket()
    assert sessions.entered(ticket)
    assert sessions.entered(ticket) is None
    assert sessions.entered(TOKEN)
    assert sessions.entered(TOKEN)


def test_a_ticket_that_somebody_else_used_first_closes_what_it_opened() -> None:
    sessions = Sessions(TOKEN, "Ana")
    own, ticket = sessions.entered(TOKEN), sessions.ticket()
    stolen = sessions.entered(ticket)
    assert sessions.entered(ticket, stolen) == stolen
    assert sessions.entered(ticket, own) is None
    assert sessions.of(stolen) is None
    assert sessions.of(own)


def test_sessions_do_not_grow_without_end() -> None:
    sessions = Sessions(TOKEN, "Ana")
    first, *_, last = [sessions.entered(TOKEN) for _ in range(session.MOST + 1)]
    assert sessions.of(first) is None
    assert sessions.of(last)


def test_the_cookie_is_for_this_site_and_no_script(own: Office) -> None:
    cookie = stranger(own).get("/", params={"token": TOKEN}).headers["set-cookie"]
    name, *flags = cookie.split("; ")
    assert name.startswith("letterproof-8000=")
    assert {flag.lower() for flag in flags} == {"httponly", "path=/", "samesite=strict"}


def test_the_token_does_not_stay_in_the_address(own: Office) -> None:
    answer = stranger(own).get("/", params={"token": TOKEN})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_a_link_elsewhere_opens_by_a_step_of_our_own(own: Office) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    answer = stranger(own).get("/", params={"token": TOKEN}, headers=headers)
    assert (answer.status_code, answer.headers["refresh"]) == (200, "0; url=/")


# Where a request comes from


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:80", "localhost:8001", "", "x@y"],
)
@pytest.mark.parametrize("path", ["/", "/static/base.css"])
def test_another_name_is_not_answered(client: TestClient, host: str, path: str) -> None:
    assert client.get(path, headers={"Host": host}).status_code == 403


def test_two_names_are_not_answered(client: TestClient) -> None:
    both = [("Host", "127.0.0.1:8000"), ("Host", "evil.example")]
    assert client.get("/", headers=both).status_code == 403


def test_this_machine_has_two_names(client: TestClient) -> None:
    assert client.get("/static/base.css", headers={"Host": "localhost:8000"}).status_code == 200


def test_only_this_machine_is_answered(own: Office) -> None:
    client = stranger(own)
    client.base_url = "http://192.168.1.5:8000"
    for host in ("192.168.1.5:8000", "127.0.0.1:8000"):
        answer = client.get("/", params={"token": TOKEN}, headers={"Host": host})
        assert answer.status_code == 403


@pytest.mark.parametrize("path", GETS)
@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_other_pages_get_nothing(client: TestClient, path: str, site: str) -> None:
    assert client.get(address(path), headers={"Sec-Fetch-Site": site}).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://127.0.0.1:8001"},
        {"Origin": "http://localhost:8000"},
        {"Origin": "https://127.0.0.1:8000"},
        {"Origin": "null"},
        {"Origin": BASE, "Sec-Fetch-Site": "cross-site"},
        {"Origin": BASE, "Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {},
    ],
)
def test_other_pages_do_nothing(client: TestClient, headers: dict[str, str]) -> None:
    sent = {"csrf": secret(client), "name": "Eve"}
    assert client.post("/you", data=sent, headers=headers).status_code == 403
    assert "Eve" not in client.get("/").text


# What is sent


@pytest.mark.parametrize("path", POSTS)
def test_a_form_needs_the_secret_of_its_session(own: Office, path: str) -> None:
    client, other = browser(own), browser(own)
    foreign = secret(other)
    for said in ({}, {"csrf": ""}, {"csrf": "x"}, {"csrf": foreign}):
        csrf = {"name": "Eve", **said}
        assert client.post(address(path), data=csrf, headers=OURS).status_code == 403
        files = [("file", ("a.pdf", b"%PDF"))]
        sent = client.post(address(path), params=csrf, files=files, data=csrf, headers=OURS)
        assert sent.status_code == 403
    sent = client.post(address(path), files=files, headers={**OURS, "X-CSRF": foreign})
    assert sent.status_code == 403
    assert own.record.rows() == []


@pytest.mark.parametrize(
    "kind", ["application/json", "text/plain", "text/plain; x=multipart/form-data", ""]
)
def test_only_forms_are_taken(client: TestClient, kind: str) -> None:
    headers = {**OURS, "Content-Type": kind, "X-CSRF": secret(client)}
    assert client.post("/you", content=b"name=Eve", headers=headers).status_code == 415


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
@pytest.mark.parametrize("path", ["/", "/letters", "/static/base.css", "/nothing"])
def test_other_methods_are_refused(client: TestClient, method: str, path: str) -> None:
    assert client.request(method, path, headers=OURS).status_code == 405


@pytest.mark.parametrize("path", sorted(set(POSTS) - set(GETS)))
def test_looking_changes_nothing(client: TestClient, path: str) -> None:
    assert client.get(address(path)).status_code in {404, 405}


def test_a_socket_is_refused(client: TestClient) -> None:
    with pytest.raises(WebSocketDisconnect) as refused, client.websocket_connect("/"):
        pass
    assert refused.value.code == 1008  # by the guard, before any page is asked


def test_a_file_is_counted_as_it_streams(
    own: Office, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "MOST_FILE", 1000)
    assert drop(client, ("a.pdf", b"%PDF".ljust(1000))).status_code == 303
    large = drop(client, ("b.pdf", b"%PDF".ljust(1001)))
    assert large.status_code == 413
    assert "Nothing of this upload was taken" in large.text
    wait_all(own)
    assert [row.name for row in own.record.rows()] == ["a.pdf"]


def test_files_are_counted(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload, "MOST_FILES", 2)
    files = [(f"{n}.pdf", b"%%PDF %d" % n) for n in range(3)]
    assert drop(client, *files).status_code == 413
    assert drop(client, *files[:2]).status_code == 303


def test_a_body_is_counted_as_it_streams(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "MOST_BODY", 5000)
    drawn = []

    def endless() -> Iterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
        for number in range(100):
            drawn.append(number)
            yield b"x" * 1000

    headers = {**OURS, "X-CSRF": secret(client), "Content-Type": "multipart/form-data; boundary=b"}
    assert client.post("/letters", content=endless(), headers=headers).status_code == 413
    claimed = {**headers, "Content-Length": "5001"}
    assert client.post("/letters", content=b"", headers=claimed).status_code == 413


def test_a_form_is_counted(client: TestClient) -> None:
    assert post(client, "/you", name="x" * forms.MOST_FORM).status_code == 413


def test_what_is_no_form_is_told(client: TestClient) -> None:
    headers = {**OURS, "X-CSRF": secret(client)}
    for kind, body in (
        ("multipart/form-data", b""),
        ("multipart/form-data; boundary=b", b"nothing of the kind"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\n\r\n--b--"),
    ):
        sent = client.post("/letters", content=body, headers={**headers, "Content-Type": kind})
        assert sent.status_code == 400


def test_no_file_is_written_to_disk(
    own: Office, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rolled(file: object) -> None:
        raise AssertionError(file)

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", rolled)
    assert drop(client, ("a.pdf", b"%PDF".ljust(3_000_000))).status_code == 303
    wait_all(own)
    assert len(own.record.rows()) == 1


# What is answered


@pytest.mark.parametrize(
    "path", ["/", "/inbox", "/nothing", "/static/base.css", "/static/none", "/?token=x", "/letters"]
)
def test_every_answer_has_its_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")
    assert "server" not in headers


def test_the_policy_lets_in_nothing_but_ours() -> None:
    policy = dict(part.split(" ", 1) for part in HEADERS["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert "'self'" in policy["script-src"]
    assert not re.search(r"unsafe|\*|data:|http", HEADERS["Content-Security-Policy"])
    assert HEADERS["X-Content-Type-Options"] == "nosniff"
    assert HEADERS["X-Frame-Options"] == "DENY"
    assert HEADERS["Referrer-Policy"] == "same-origin"
    assert HEADERS["Cross-Origin-Opener-Policy"] == "same-origin"
    assert HEADERS["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "'self'" in policy["form-action"]


@pytest.mark.parametrize("place", sorted((HOME / "templates").iterdir()), ids=lambda p: p.name)
def test_no_template_has_style_script_or_unescaped_text(place: Path) -> None:
    text = place.read_text("utf-8")
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|https?://(?!www\.w3\.org)", text)
    assert all("src=" in tag for tag in re.findall(r"<script\b[^>]*>", text))
    assert not re.search(r"\|\s*safe|autoescape|Markup", text)


@pytest.mark.parametrize("place", sorted((HOME / "static").iterdir()), ids=lambda p: p.name)
def test_nothing_static_makes_code_of_text(place: Path) -> None:
    text = place.read_text("utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text)
    assert not re.search(r"new Function|https?://(?!www\.w3\.org)|@import|url\((?!#)", text)


def test_hostile_names_and_words_are_text(own: Office, client: TestClient) -> None:
    letter = welder()
    letter["facts"]["candidate_name"]["value"] = f"Eve {SCRIPT}"
    letter["facts"]["employer_name"]["value"] = f"Firm {PICTURE}"
    name = f"{SCRIPT}{PICTURE}.pdf"
    own.record.add(name, b"%PDF", letter, b"", (), by="Ana", as_of="2026-11-23", client=PICTURE)
    post(client, "/you", name=SCRIPT)
    drop(client, (f"{PICTURE}.pdf", b"fault"))
    wait_all(own)
    page = client.get("/", params={"q": SCRIPT, "client": PICTURE}).text
    for text in (SCRIPT, PICTURE):
        assert text not in page
    assert "Eve &lt;script&gt;" in page
    assert "&lt;img src=x onerror=alert(1)&gt;.pdf could not be read" in page
    assert "<img" not in page
    assert all("src=" in tag for tag in re.findall(r"<script\b[^>]*>", page))


def test_no_folder_is_listed(client: TestClient) -> None:
    for path in ("/static/", "/static", "/static/../app.py", "/static/%2e%2e/app.py", "/letters/"):
        assert client.get(path).status_code == 404


def test_ids_cannot_be_guessed(own: Office) -> None:
    ids = {
        own.record.add("a.pdf", b"%d" % n, welder(), b"", (), by="Ana", as_of="2026-11-23")
        for n in range(20)
    }
    assert len(ids) == 20
    assert min(map(len, ids)) >= 22  # 128 bits


@pytest.mark.parametrize("path", [path for path in GETS if "{" in path])
def test_a_letter_that_is_not_there_is_told_as_any_page(own: Office, path: str) -> None:
    client = browser(own)
    erased = own.record.add("a.pdf", b"%PDF", welder(), b"", (), by="Ana", as_of="2026-11-23")
    own.record.erase(erased, by="Ana")
    nothing = client.get("/nothing").text.replace("/nothing", "")
    for key in (erased, NOBODYS, "x", "..%00"):
        asked = address(path).replace(NOBODYS, key)
        answer = client.get(asked)
        assert answer.status_code == 404
        if key != "..%00":
            assert answer.text.replace(asked, "") == nothing


@pytest.mark.parametrize("path", [path for path in POSTS if "{" in path])
def test_a_letter_that_is_not_there_cannot_be_changed(client: TestClient, path: str) -> None:
    assert post(client, address(path), seen="1").status_code in {400, 404}


def test_what_breaks_off_is_a_calm_page(own: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("Amara Nwosu earned 30 dollars")

    told: list[str] = []
    client = TestClient(
        app.create_app(own, Sessions(TOKEN, "Ana"), tell=told.append),
        BASE,
        follow_redirects=False,
        raise_server_exceptions=True,
    )
    client.get("/", params={"token": TOKEN})
    monkeypatch.setattr(own.record, "rows", broken)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Something of ours went wrong" in answer.text
    assert "Traceback" not in answer.text
    assert not re.search("Nwosu|30 dollars", answer.text + "".join(told))
    assert re.fullmatch(r"internal error: RuntimeError in web/inbox\.py, line \d+", told[0])
    assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]


def test_a_browser_finds_the_icon_it_asks_for_by_itself(own: Office) -> None:
    answer = stranger(own).get("/favicon.ico")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["content-security-policy"]
