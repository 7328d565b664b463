"""Markdown, read by a renderer: what a letter says is seen and never works."""

import re
from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from reports import rendered
from test_formats import CONTROLS, hostile, with_waiver

from letterproof.reporters._markdown import exact, plain

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for token in READER.parse(text):
        found += [token, *(token.children or ())]
    return found


def seen(text: str) -> str:
    return "".join(
        token.content for token in tokens(text) if token.type in {"text", "code_inline"}
    ).replace("\u200b", "")


def test_what_a_reader_sees() -> None:
    text = rendered(with_waiver(), "markdown")
    html = READER.render(text)
    assert "<td>Marisol Quispe</td>" in html
    assert "<code>letters/quispe.pdf</code></td>" in html
    assert html.count("<h2>") == 4
    assert html.count("<details>") == html.count("</details>") == 5
    assert "<s><strong>LP204</strong>" in html
    assert "Waived: Seen by Ana, ok: 50% (Ana, until 2027-01-31)" in seen(text)
    assert "“" not in html
    assert "No official percentage exists" in html
    assert "It does not say that anyone is eligible" in html


MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](http://x/p.png)",
    "<http://x>",
    "**a** __b__ ~~c~~ `d` $e$ $$f$$",
    "a | b || c \\| d",
    "&lt;b&gt; &amp; &#60;",
    "``` a ``b`` ```",
    "]: [x]: http://y",
    "</details><h1>",
    "<!-- -->",
    "a\n\n# b\n- c\n1. d\n> e",
    "\\",
    "`",
    "|",
    "ends with \\",
)


@pytest.mark.parametrize("text", MARKUP)
@pytest.mark.parametrize("write", [plain, exact])
def test_text_is_seen_as_it_is(text: str, write: Callable[[str], str]) -> None:
    shown = " ".join(text.split())
    assert seen(f"| h |\n| --- |\n| {write(text)} |\n") == f"h{shown}"


@pytest.mark.parametrize("text", MARKUP)
def test_a_letter_adds_nothing_to_the_page(text: str) -> None:
    harmless = [token.type for token in tokens(rendered(hostile("Ana"), "markdown"))]
    kinds = [token.type for token in tokens(rendered(hostile(text + CONTROLS), "markdown"))]
    for kind in ("html_block", "html_inline", "link_open", "image", "heading_open", "td_open"):
        assert kinds.count(kind) == harmless.count(kind), kind


LINKS = re.compile(r"@\w|https?:/|www\.|#\d|GH-\d|:\w+:|mailto:[a-z]")


@pytest.mark.parametrize(
    "text",
    [
        "@octocat",
        "see http://x.example",
        "www.x.example",
        "#12",
        "o/r#12",
        "GH-3",
        ":tada:",
        "a@b.ca",
    ],
)
def test_nothing_links_or_calls_anybody(text: str) -> None:
    assert LINKS.search(text)
    assert not LINKS.search(plain(text))
    assert seen(plain(text)) == text
