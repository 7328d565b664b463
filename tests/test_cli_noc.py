"""The commands on the classification: `noc show`, `search`, `compare` and `match`."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from shells import Shell

ROOT = Path(__file__).parents[1]
CONTROLS = re.compile(
    r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
)
COOKING = (
    "Cooked hot meals on the grill and in the fryer for two hundred guests a night",
    "Prepared sauces and soups from recipes",
    "Watched over the kitchen helpers and drew up their rota",
)
CUISINE = (
    "Préparait les repas chauds et les sauces pour deux cents convives",
    "Faisait cuire les viandes et les légumes au four et sur le gril",
)

SOUDURE = ("Soudait des plaques et des tuyaux d'acier à l'arc et au gaz",)

Feed = Callable[[bytes], None]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Feed:
    """Give what puts bytes on standard input."""
    return lambda data: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


@pytest.fixture
def cooking(tmp_path: Path) -> Path:
    path = tmp_path / "duties.txt"
    path.write_text("\n".join(COOKING), "utf-8")
    return path


@pytest.fixture
def batch(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: object) -> Path:
        path = tmp_path / "cases.jsonl"
        said = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        path.write_text("\n".join(said) + "\n", "utf-8")
        return path

    return write


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    whole = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf-8"))
    return Draft202012Validator({"$ref": "#/$defs/noc", "$defs": whole["$defs"]})


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_show(run: Shell) -> None:
    result = run("noc", "show", "63200")
    assert (result.status, result.err) == (0, "")
    for piece in ("Cooks", "Cuisiniers", "TEER 3", "Main duties", "Employment requirements"):
        assert piece in result.out
    for piece in ("Not in this group", "62200", "Wages", "Open Government Licence"):
        assert piece in result.out


def test_show_names_the_roles(run: Shell) -> None:
    assert "Main duties: Welders\n" in run("noc", "show", "72106").out


def test_search_says_which_words_found_it(run: Shell) -> None:
    result = run("noc", "search", "pastry", "cook")
    assert (result.status, result.err) == (0, "")
    assert re.search(r"^63200  TEER 3  Cooks  \(.*pastry.*\)$", result.out, re.MULTILINE)


@pytest.mark.parametrize("options", [[], ["--lang", "fr"]])
def test_search_in_french(run: Shell, options: list[str]) -> None:
    result = run("noc", "search", *options, "boulanger", "pâtissier")
    assert result.out.startswith("63202  TEER 3  Boulangers-pâtissiers")
    assert "pâtissier" in result.out.partition("(")[2]


@pytest.mark.parametrize("code", ["63200", "6322", " 63200 "])
def test_search_by_code(run: Shell, code: str) -> None:
    assert run("noc", "search", code).out == "63200  TEER 3  Cooks\n"


LONE = ("caf\udce9", "\ud800", "\udce9", "２１２３１")
"""What a shell gives for bytes that are no UTF-8, and digits that are none of ours."""


@pytest.mark.parametrize("code", LONE)
def test_what_cannot_be_written_in_utf_8_is_no_code(run: Shell, feed: Feed, code: str) -> None:
    feed(COOKING[0].encode())
    for arguments in (["show", code], ["match", "--noc", code], ["compare", code, "63200"]):
        result = run("noc", *arguments)
        assert (result.status, result.out) == (2, "")
        assert "no such NOC 2021 code" in result.err
    assert run("noc", "search", code, "welder").out.startswith("72106")
    assert "72106" in run("noc", "match", "--title", f"welder {code}").out


def test_search_without_result(run: Shell) -> None:
    result = run("noc", "search", "qqqq", "zzzz")
    assert (result.status, result.out) == (1, "")
    assert result.err == "letterproof: no occupation found. Try other words.\n"


def test_compare(run: Shell) -> None:
    result = run("noc", "compare", "62200", "63200")
    assert (result.status, result.err) == (0, "")
    chefs, _, cooks = result.out.partition("63200  Cooks (TEER 3)\n")
    assert chefs.startswith("62200  Chefs (TEER 2)\n")
    for part in (chefs, cooks):
        assert "Words that speak for it: " in part
        assert "has nothing like" in part
    assert "Not in this group, see 62200: Chefs" in cooks


def test_what_fits_and_why(run: Shell, cooking: Path) -> None:
    result = run("noc", "match", cooking, "--title", "Line cook", "--noc", "63200")
    assert (result.status, result.err) == (0, "")
    text = squeezed(result.out)
    assert re.search(r"What fits the duties and title best 63200 >?\d\d% Cooks \(TEER\s3\)", text)
    assert re.search(r"words: .*cook", text)
    assert "how likely the unit group is among all 516, by this program's own reckoning" in text
    assert "Claimed code 63200 Cooks" in text
    assert "Agreement consistent" in text
    assert re.search(r"reckoning 63200 Cooks is .* as likely as", text)
    assert "No official percentage exists" in text
    assert "63200 is TEER 3. Express Entry counts work of TEER 0 to 3, not of TEER 4 and 5." in text
    assert re.search(r"Job Bank wages in Canada, 20\d\d, in CAD per hour: \d", text)
    assert "Title against duties" not in text


def test_the_page_lists_what_is_missing_and_does_not_tell_to_add_it(
    run: Shell, cooking: Path
) -> None:
    text = squeezed(run("noc", "match", cooking, "--noc", "63200").out)
    assert "Main duties of 63200 not seen here - " in text
    assert "A letter need not show them all. Ask only about work that was done" in text


def test_a_title_that_says_something_else_than_the_duties(run: Shell, cooking: Path) -> None:
    text = squeezed(run("noc", "match", cooking, "--title", "Welder").out)
    assert re.search(
        r"the title alone suggests 72106 Welders [^%]*%\), the duties alone 63200 Cooks \(", text
    )


def test_a_title_that_tells_little_is_not_held_against_the_duties(
    run: Shell, cooking: Path
) -> None:
    text = squeezed(run("noc", "match", cooking, "--title", "Coordinator").out)
    assert "What fits the duties and title best 63200" in text
    assert "the title alone suggests" not in text
    assert "The title is like no example title" not in text


def test_unclear_is_explained(run: Shell, feed: Feed) -> None:
    feed(COOKING[2].encode())
    for code, is_explained in (("62020", True), ("63200", False)):
        page = squeezed(run("noc", "match", "--title", "Line cook", "--noc", code).out)
        assert ("Agreement unclear" in page) is ("Unclear means: " in page) is is_explained
        feed(COOKING[2].encode())


def test_where_wages_are_paid(run: Shell) -> None:
    page = run("noc", "show", "63200").out
    assert "Job Bank wages in Canadian dollars: low, median, high" in page
    assert re.search(r"^  Canada +\d", page, re.MULTILINE)


def test_a_title_like_none(run: Shell, cooking: Path) -> None:
    text = squeezed(run("noc", "match", cooking, "--title", "Qqqq Zzzz").out)
    assert "The title is like no example title" in text


def test_look_alikes_are_named_with_their_duties(run: Shell, cooking: Path) -> None:
    text = squeezed(run("noc", "match", cooking, "--noc", "65201").out)
    assert re.search(r"Look-alikes - 63200 Cooks \(TEER\s3\): nearer to dut(y|ies) [^;]*1", text)
    assert "named by the classification as not in 65201." in text
    assert "not of TEER 4 and 5." in text


def test_a_title_alone(run: Shell, feed: Feed) -> None:
    feed(b"")
    result = run("noc", "match", "--title", "Line cook")
    text = squeezed(result.out)
    assert (result.status, result.err) == (0, "")
    assert text.startswith("What fits the title best 63200")
    assert text.endswith("Without duties no code is compared.")


def test_nobody_is_asked_to_type_who_gave_a_title(
    run: Shell, monkeypatch: pytest.MonkeyPatch, feed: Feed
) -> None:
    feed(COOKING[0].encode())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    assert "Without duties" in run("noc", "match", "--title", "Line cook").out
    typed = run("noc", "match")
    assert typed.err == (
        "letterproof: type duties, one a line; end with Ctrl-D, on Windows with Ctrl-Z.\n"
    )
    assert typed.status == 0


@pytest.mark.parametrize("options", [[], ["--lang", "fr"]])
def test_duties_in_french(run: Shell, feed: Feed, options: list[str]) -> None:
    feed("\r\n".join(CUISINE).encode())
    text = squeezed(run("noc", "match", "-", "--title", "Cuisinière", *options).out)
    assert "Cuisiniers/cuisinières (TEER\u00a03)".replace("\u00a0", " ") in text
    assert "a translation of ours" in text


def test_language_is_as_told(run: Shell, cooking: Path) -> None:
    options = ("--title", "Cuisinier cook", "--noc", "63200")
    assert "Cuisiniers" in run("noc", "match", cooking, *options, "--lang", "fr").out
    assert "Cuisiniers" not in run("noc", "match", cooking, *options).out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_of_other_makers(run: Shell, feed: Feed, encoding: str) -> None:
    feed("\r\n".join(CUISINE).encode(encoding))
    text = run("noc", "match").out
    assert "1.   " in text
    assert "2.   " in text
    assert "préparait" in text
    assert "\ufeff" not in text


@pytest.mark.parametrize(
    "mark",
    ["- ", "• ", "* ", "1. ", "12) ", "(3) ", "a) ", "iv. ", "o ", "\uf0b7\t", "– 2. ", "1."],
)
def test_what_marks_a_list_is_no_duty(run: Shell, feed: Feed, mark: str) -> None:
    feed(f"Duties:\n\n----\n{mark}operated the grill and the oven\n".encode())
    lines = run("noc", "match").out.splitlines()
    assert [line for line in lines if re.match(r"    \d\. .*  operated the grill and", line)]
    assert not any("Duties:" in line or "----" in line for line in lines)


def test_json_is_the_contracts(run: Shell, cooking: Path, schema: Draft202012Validator) -> None:
    first = run("noc", "match", cooking, "--title", "Cook", "--noc", "63200", "--format", "json")
    assert (first.status, first.err) == (0, "")
    data = json.loads(first.out)
    schema.validate(data)
    assert data["claimed"] == data["comparison"]["code"] == "63200"
    assert len(data["comparison"]["duties"]) == len(COOKING)
    assert data["suggestions"][0]["code"] == "63200"


def test_nothing_like_it(run: Shell, feed: Feed, schema: Draft202012Validator) -> None:
    said = "letterproof: nothing in the classification is like these words. Try other words.\n"
    feed(b"")
    result = run("noc", "match", "--title", "qqqq zzzz")
    assert (result.status, result.out, result.err) == (1, "", said)
    feed(b"")
    result = run("noc", "match", "--title", "qqqq zzzz", "--format", "json")
    assert (result.status, result.err) == (1, said)
    schema.validate(json.loads(result.out))
    assert len({each["score"] for each in json.loads(result.out)["suggestions"]}) == 1
    feed(b"qqqq zzzz")
    result = run("noc", "match", "--noc", "63200")
    assert (result.status, result.err) == (1, said)
    assert "Claimed code     63200 Cooks" in result.out


CASES = (
    {"id": "cook", "title": "Line cook", "duties": COOKING, "noc": "63200"},
    {"id": 2, "title": "Soudeur", "duties": SOUDURE, "noc": None},
    {"id": None, "title": "Plumber", "duties": []},
    {"id": "none"},
    {"id": "\ud800\x9b\u202e", "title": "\ud800 welder", "duties": ["", "\x1b[2J welded pipes"]},
)


def test_batch(
    run: Shell, batch: Callable[..., Path], schema: Draft202012Validator, feed: Feed
) -> None:
    path = batch("\ufeff" + json.dumps(CASES[0]), *CASES[1:3], "", *CASES[3:])
    result = run("noc", "match", "--batch", path)
    assert (result.status, result.err) == (0, "")
    answers = [json.loads(line) for line in result.out.splitlines()]
    assert [answer["id"] for answer in answers] == [case["id"] for case in CASES]
    for answer in answers:
        assert list(answer) == ["id", "noc"]
        schema.validate(answer["noc"])
    first, second, third, fourth, _ = (answer["noc"] for answer in answers)
    assert first["claimed"] == first["comparison"]["code"] == "63200"
    assert second["suggestions"][0]["title"].startswith("Soudeurs")
    assert (third["suggestions"][0]["code"], third["comparison"]) == ("72300", None)
    assert len({each["score"] for each in fourth["suggestions"]}) == 1
    assert not CONTROLS.search(result.out)
    assert run("noc", "match", "--batch", path).out == result.out
    feed(path.read_bytes())
    assert run("noc", "match", "--batch", "-").out == result.out


def test_a_case_is_answered_as_it_would_be_alone(
    run: Shell, batch: Callable[..., Path], cooking: Path
) -> None:
    many = run("noc", "match", "--batch", batch(CASES[0]))
    alone = run("noc", "match", cooking, "--title", "Line cook", "--noc", "63200", "--format=json")
    assert json.loads(many.out)["noc"] == json.loads(alone.out)


BAD_CASES = [
    ("nonsense", "this is no JSON in UTF-8. Write one object a line."),
    ('{"id": NaN}', "this is no JSON in UTF-8."),
    ("[" * 100_000, "this is no JSON in UTF-8."),
    ("[1]", "this is no JSON object."),
    ('{"duties": "cook"}', '"duties" must be a list of texts.'),
    ('{"duties": [1]}', '"duties" must be a list of texts.'),
    ('{"id": {"a": 1}}', '"id" must be a text or a number.'),
    ('{"title": 1}', '"title" must be a text or null.'),
    ('{"noc": 63200}', '"noc" must be a text or null.'),
    ('{"language": "de"}', '"language" must be "en" or "fr".'),
    ('{"title": "' + "a" * 1_000_000 + '"}', "the line has more than 1,000,000 bytes."),
]


@pytest.mark.parametrize(("line", "said"), BAD_CASES, ids=[said for _, said in BAD_CASES])
def test_a_bad_case_does_not_cost_the_others(
    run: Shell, batch: Callable[..., Path], line: str, said: str
) -> None:
    path = batch({"id": 1, "title": "Cook"}, line, {"id": 3, "title": "Welder"})
    result = run("noc", "match", "--batch", path)
    assert result.status == 3
    assert [json.loads(answer)["id"] for answer in result.out.splitlines()] == [1, 3]
    assert result.err.startswith(f"letterproof: {path}, line 2: {said}")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("6322", "6322 is a NOC 2016 code. In NOC 2021 it is 63200 (Cooks)."),
        ("99999", "99999: no such NOC 2021 code."),
    ],
)
def test_a_case_with_an_old_or_unknown_code_is_answered(
    run: Shell, batch: Callable[..., Path], code: str, said: str
) -> None:
    result = run("noc", "match", "--batch", batch({"id": 1, "duties": COOKING, "noc": code}))
    assert result.status == 0
    assert said in result.err
    answer = json.loads(result.out)["noc"]
    assert (answer["claimed"], answer["comparison"]["code"]) == (code, "63200")


def test_a_case_with_a_code_that_cannot_be_written_is_answered(
    run: Shell, batch: Callable[..., Path]
) -> None:
    case = '{"id": 1, "duties": ["Cooked meals on the grill"], "noc": "\\ud800"}'
    result = run("noc", "match", "--batch", batch(case))
    assert result.status == 0
    assert "no such NOC 2021 code" in result.err
    assert json.loads(result.out)["noc"]["claimed"] == "\ud800"


def test_a_case_with_too_many_duties(run: Shell, batch: Callable[..., Path]) -> None:
    path = batch({"id": 1, "duties": ["Cooked meals"] * 27_000}, {"id": 2, "title": "Cook"})
    result = run("noc", "match", "--batch", path)
    assert result.status == 0
    assert result.err == f"letterproof: {path}, line 1: only the first 500 duties are matched.\n"
    answers = [json.loads(line)["noc"] for line in result.out.splitlines()]
    assert len(answers[0]["comparison"]["duties"]) == 500
    assert len(answers) == 2


WRONG = [
    (["show"], "Missing argument"),
    (["show", "00000"], "00000: no such NOC 2021 code"),
    (["show", "6322"], "6322 is a NOC 2016 code. In NOC 2021 it is 63200 (Cooks)."),
    (["show", "\x1b[2J"], "?[2J: no such NOC 2021 code"),
    (["search"], "Missing argument"),
    (["search", "--lang", "de", "koch"], "'de' is not one of 'en', 'fr'"),
    (["compare", "63200"], "Missing argument"),
    (["compare", "63200", "63200"], "63200: name two different codes."),
    (["compare", "63200", "6321"], "6321 is a NOC 2016 code"),
    (["match"], "there is nothing to match. Give duties, one a line, or a --title."),
    (["match", "--title", "  "], "there is nothing to match."),
    (["match", "nowhere.txt"], "nowhere.txt: No such file or directory. Check the path."),
    (["match", "{folder}"], "Check the path."),
    (["match", "{pdf}"], "this is no plain text. Give duties as text, one a line."),
    (["match", "{pdf}"], "'letterproof check' reads letters."),
    (["match", "--noc", "6322"], "6322 is a NOC 2016 code"),
    (["match", "--noc", "2173"], " or "),
    (["match", "--noc", "cook"], "cook: no such NOC 2021 code"),
    (["match", "--format", "xml"], "'xml' is not one of 'terminal', 'json'"),
    (["match", "--batch", "nowhere.jsonl"], "nowhere.jsonl: No such file or directory."),
    (
        ["match", "--batch", "-", "--title", "Cook"],
        "--batch takes title, duties, employer and code from",
    ),
    (["match", "duties.txt", "--batch", "-"], "Leave them out."),
]


@pytest.mark.parametrize(("arguments", "expected"), WRONG)
def test_wrong_use_is_one_clear_line(
    run: Shell, feed: Feed, tmp_path: Path, arguments: list[str], expected: str
) -> None:
    feed(b"\n----\n")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n")
    places = {"{folder}": tmp_path, "{pdf}": tmp_path / "letter.pdf"}
    result = run("noc", *(places.get(argument, argument) for argument in arguments))
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("letterproof: ")
    assert result.err.count("\n") == 1
    assert expected in result.err


@pytest.mark.parametrize("data", [b"cook\0meals", b"{\\rtf1 cook}", os.urandom(4000) + b"\0"])
def test_what_is_no_text(run: Shell, feed: Feed, data: bytes) -> None:
    feed(data)
    result = run("noc", "match", "--title", "Cook")
    assert (result.status, result.out) == (2, "")
    assert "this is no plain text" in result.err


def test_too_much(run: Shell, feed: Feed) -> None:
    feed(b"Cooked meals\n" * 600)
    result = run("noc", "match")
    assert result.err == "letterproof: -: only the first 500 duties are matched.\n"
    feed("Préparé ".encode() * 150_000)
    result = run("noc", "match")
    assert result.err == "letterproof: -: only the first 1,000,000 bytes are read.\n"
    assert result.status == 0
    assert len(result.out.splitlines()) < 60


@pytest.mark.parametrize("columns", [20, 60, 80, 100, 140])
def test_pages_keep_to_the_terminal(
    run: Shell, monkeypatch: pytest.MonkeyPatch, cooking: Path, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    widest = min(max(columns, 60), 100)
    for arguments in (
        ["match", str(cooking), "--noc", "65201", "--title", "Welder"],
        ["compare", "65201", "63200"],
        ["search", "truck", "driver"],
        ["show", "65201"],
    ):
        assert max(map(len, run("noc", *arguments).out.splitlines())) <= widest


HOSTILE = "\x1b[31mCooked\x07 \x9bhot \u202emeals\u2066 and\u200b soups\u2028\x00".replace(
    "\x00", ""
)


def test_nothing_steers_the_terminal(run: Shell, feed: Feed) -> None:
    feed(f"{HOSTILE}\nServed the guests".encode())
    result = run("noc", "match", "--title", f"Cook {HOSTILE}", "--noc", "63200")
    assert result.status == 0
    assert "hot meals" in result.out
    assert not CONTROLS.search(result.out.replace("\u00a0", " "))


def test_colour_is_for_terminals(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], cooking: Path
) -> None:
    from letterproof import cli  # noqa: PLC0415 - only here

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for expected in (True, False):
        with pytest.raises(SystemExit):
            cli.main(["noc", "match", str(cooking)])
        assert ("\x1b[" in capsys.readouterr().out) is expected
        monkeypatch.setenv("NO_COLOR", "1")


def test_matching_loads_nothing_that_reads_letters(cooking: Path) -> None:
    script = (
        "import sys\nfrom letterproof import cli\n"
        f"try:\n    cli.main(['noc', 'match', {str(cooking)!r}, '--noc', '63200'])\n"
        "except SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, text=True
    )
    loaded = set(done.stderr.split())
    assert "letterproof.noc.scoring" in loaded
    rooms = {f"letterproof.{room}" for room in ("fields", "readers", "outline", "view", "pipeline")}
    assert not loaded & {"spacy", "pdfminer", "docx", "numpy", *rooms}


def test_a_reader_who_leaves_ends_the_batch(batch: Callable[..., Path]) -> None:
    path = batch(*({"id": number, "title": "Cook"} for number in range(50_000)))
    command = f"{sys.executable} -m letterproof noc match --batch {path} | head -n 1"
    done = subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", command], capture_output=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["id"] == 0


def test_interrupted_is_quiet(batch: Callable[..., Path]) -> None:
    path = batch(*({"id": number, "title": "Cook"} for number in range(100_000)))
    arguments = [sys.executable, "-m", "letterproof", "noc", "match", "--batch", str(path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline()
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=30)
    assert (program.returncode, said.strip()) == (130, b"")


def test_standard_input_that_is_closed() -> None:
    done = subprocess.run(
        ["/bin/bash", "-c", f"{sys.executable} -m letterproof noc match <&-"],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == b"letterproof: standard input is closed. Name a file.\n"
