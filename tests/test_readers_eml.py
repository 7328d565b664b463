"""E-mail: which part is the letter, how pages are counted, and broken messages."""

from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas
from word_builders import INS, made, p, r

from letterproof import readers
from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import Document, Zone
from letterproof.readers.eml import eml

RTF = b"{\\rtf1 Attached %s\\par}"


def pdf(*pages: str) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for text in pages:
        canvas.drawString(72, 720, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def locked() -> bytes:
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf("secret"))) as document:
        document.save(file, encryption=pikepdf.Encryption(owner="o", user="u"))
    return file.getvalue()


def zipped() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("letter.pdf", pdf("Dear Sir"))
    return file.getvalue()


def mail(text: str | None = "Please see attached.", html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "ana@firm.example"
    message["Subject"] = "Letter"
    if text is not None:
        message.set_content(text)
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def attach(message: EmailMessage, data: bytes, name: str = "letter.pdf") -> EmailMessage:
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


def parsed(data: bytes) -> Document:
    return eml.parse(Path("letter.eml"), data, "0" * 64)


def read(message: EmailMessage) -> Document:
    return parsed(message.as_bytes())


def lines(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


class TestKind:
    @pytest.mark.parametrize(
        "head",
        [
            b"Received: from a by b\r\n",
            b"From: a\r\nTo: b\r\n c\r\nMIME-Version: 1.0\r\n",
            b"From ana@firm.example Mon\nX-Mailer: a\n",
            b"Subject: a\nmessage-id: <b>\n",
            b"\xef\xbb\xbfContent-Type: text/plain\n",
        ],
    )
    def test_is_told_by_its_head(self, head: bytes) -> None:
        assert readers.recognise(head) is readers.readers()["eml"]

    @pytest.mark.parametrize(
        "head",
        [
            b"To: Ana Lima\nDate: 5 May 2026\nSubject: Employment\n\nDear Ana,\n",
            b"Dear Sir,\nReceived: your letter\n",
            b"Re: a\n\nMessage-ID: none\n",
            b"a:\n" * 300,
        ],
    )
    def test_a_typed_letter_is_none(self, head: bytes) -> None:
        assert readers.recognise(head) is None


class TestAttachments:
    def test_are_read_by_their_own_readers(self) -> None:
        document = read(attach(mail(), pdf("Dear Sir")))
        assert document.text == "Dear Sir"
        assert document.media_type == "message/rfc822"
        assert document.path == Path("letter.eml")
        assert document.pages[0].width > 0

    def test_follow_one_another_page_by_page(self) -> None:
        message = attach(mail(), pdf("one", "two"))
        attach(message, made(p(r("three"), INS.format(r(" four")))), "letter.docx")
        attach(message, RTF % b"five {\\v gone}", "letter.rtf")
        document = read(message)
        assert [page.number for page in document.pages] == [1, 2, 3, 4]
        assert lines(document) == ["one", "two", "three four", "Attached five"]
        assert [document.text[span.start : span.end] for span in document.changes] == ["four"]
        assert [(piece.page, piece.text) for piece in document.hidden] == [(4, "gone")]

    def test_given_twice_are_read_once(self) -> None:
        message = attach(attach(mail(), RTF % b"a"), RTF % b"a", "copy.rtf")
        assert len(read(message).pages) == 1

    def test_that_are_no_letters_are_passed_over(self) -> None:
        message = attach(mail(), b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "invite.ics")
        attach(message, b"PK\x03\x04" + bytes(60), "hours.xlsx")
        attach(message, RTF % b"a", "letter.rtf")
        document = read(message)
        assert lines(document) == ["Attached a"]
        assert len(document.pages) == 1

    def test_of_messages_inside_are_read(self) -> None:
        outer = mail("See below.")
        outer.add_attachment(attach(mail(), RTF % b"a"))
        assert lines(read(outer)) == ["Attached a"]
        wrapped = attach(mail(), outer.as_bytes(), "forwarded.eml")
        assert lines(read(wrapped)) == ["Attached a"]

    def test_that_cannot_be_read_are_pages_that_cannot(self) -> None:
        message = attach(attach(mail(), locked(), "lettre\tdate.pdf"), RTF % b"a", "other.rtf")
        document = read(message)
        assert lines(document) == ["Attached a"]
        assert [page.is_legible for page in document.pages] == [True, False]
        assert "(lettre date.pdf)" in document.pages[1].advice
        assert "password" in document.pages[1].advice

    def test_that_cannot_be_read_leave_the_text(self) -> None:
        document = read(attach(mail(), locked()))
        assert lines(document) == ["Please see attached."]
        assert [page.is_legible for page in document.pages] == [True, False]

    @pytest.mark.parametrize(
        ("data", "name", "what"),
        [
            (b"\x78\x9f\x3e\x22" + bytes(90), "winmail.dat", "Outlook"),
            (zipped(), "letters.zip", "ZIP archive"),
        ],
    )
    def test_that_may_hold_letters_unseen_are_told(self, data: bytes, name: str, what: str) -> None:
        document = read(attach(mail(), data, name))
        assert [what in page.advice for page in document.pages] == [False, True]


class TestText:
    def test_is_read_where_nothing_is_attached(self) -> None:
        document = read(mail("Dear Sir,\n\nAna Lima works\nhere.\nTel:      555 0100\n"))
        assert document.text == "Dear Sir,\n\nAna Lima works\nhere.\nTel:\t555 0100"

    def test_of_a_forwarded_message_is_the_letter(self) -> None:
        outer = mail("See below.")
        outer.add_attachment(mail("Ana Lima works here."))
        assert lines(read(outer)) == ["Ana Lima works here."]

    def test_as_a_page_goes_before_plain_words(self) -> None:
        assert lines(read(mail("plain", "<p>Dear <b>Sir</b></p>"))) == ["Dear Sir"]
        assert lines(read(mail("plain", "<p> </p>"))) == ["plain"]

    def test_may_come_in_any_code(self) -> None:
        data = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=%s\n\n\xe9t\xe9\n"
        assert parsed(data % b"iso-8859-1").text == "été"
        assert parsed(data % b"none-such").text == "été"

    @pytest.mark.parametrize(
        ("html", "shown"),
        [
            ("<div>Dear Sir<br>Ana</div><div>Lima</div>", ["Dear Sir", "Ana", "Lima"]),
            ("<ul><li>a<ul><li>b</li></ul></li></ul><ol><li><p>c</p></li><li>d</ol>",
             ["• a", "• b", "1. c", "2. d"]),
            ("<table><tr><th>Role<td>Cook</table>", ["Role\tCook"]),
            ("<table><tr><td colspan=2>Acme<tr><td>Pay<td>9</table>", ["Acme", "Pay\t9"]),
            ("<style>p{}</style><script>x</script><title>t</title>a<!-- b -->", ["a"]),
            ("a&nbsp;b &eacute;", ["a b é"]),
            ("<p>a\n   b</p>", ["a b"]),
            ("<td>a</td>", ["a"]),
            ("<li>a", ["• a"]),
        ],
    )  # fmt: skip
    def test_of_a_page_is_lines(self, html: str, shown: list[str]) -> None:
        assert lines(read(mail(None, html))) == shown

    @pytest.mark.parametrize(
        "style", ["display:none", "color:#ffffff", "font-size:0", "visibility: hidden"]
    )
    def test_that_is_hidden_is_kept_apart(self, style: str) -> None:
        document = read(mail(None, f'<p>40<span style="{style}"> never</span></p>'))
        assert document.text == "40"
        assert [piece.text for piece in document.hidden] == ["never"]

    @pytest.mark.parametrize("style", ["color:white;background:navy", "font-size:10px"])
    def test_near_misses_are_seen(self, style: str) -> None:
        assert read(mail(None, f'<p style="{style}">40</p>')).text == "40"

    def test_knows_its_pictures(self) -> None:
        html = '<p>Yours</p><img src="cid:a" width="200"><img width="1" height="1"><p>Ana</p>'
        (picture,) = read(mail(None, html)).pages[0].pictures
        assert (picture.line, picture.zone) == (1, Zone.BODY)


class TestBroken:
    @pytest.mark.parametrize(
        ("message", "trouble", "what"),
        [
            (mail(""), NoText, "no letter that can be read"),
            (attach(mail(""), b"BEGIN:VCALENDAR", "a.ics"), NoText, "no letter that can be read"),
            (attach(mail(""), locked()), PasswordProtected, r"\(letter\.pdf\).*password"),
            (attach(mail(""), b"%PDF-1.7 nothing"), UnreadableFile, "attached cannot be read"),
        ],
    )
    def test_says_why_in_one_line(
        self, message: EmailMessage, trouble: type[Exception], what: str
    ) -> None:
        with pytest.raises(trouble, match=what) as caught:
            read(message)
        assert "\n" not in str(caught.value)

    def test_more_than_any_letter_is_refused(self) -> None:
        crowd = mail()
        for count in range(41):
            attach(crowd, RTF % str(count).encode(), f"{count}.rtf")
        deep = mail()
        for _ in range(7):
            outer = mail()
            outer.add_attachment(deep)
            deep = outer
        wrapped = mail()
        for _ in range(7):
            wrapped = attach(mail(), wrapped.as_bytes(), "forwarded.eml")
        for message in (crowd, deep, wrapped):
            with pytest.raises(UnreadableFile, match="far more than a letter"):
                read(message)

    def test_boundaries_without_end_are_refused(self) -> None:
        part = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
        data = b"MIME-Version: 1.0\n" + b"".join(part % (n, n) for n in range(900))
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(data)

    @pytest.mark.parametrize(
        "body",
        [
            b"Content-Type: text/plain;" + b" a=b;" * 4000 + b"\n\nDear Sir",
            b"Content-Type: text/plain\n\n" + b"Dear Sir " * 200_000,
        ],
    )
    def test_endless_heads_and_texts_are_refused(self, body: bytes) -> None:
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(b"MIME-Version: 1.0\n" + body)

    def test_a_message_cut_short_is_read_as_far_as_it_goes_or_refused(self) -> None:
        data = attach(mail(), pdf("Dear Sir")).as_bytes()
        document = parsed(data[: len(data) // 2])
        assert lines(document) == ["Please see attached."]
        assert not document.pages[-1].is_legible
