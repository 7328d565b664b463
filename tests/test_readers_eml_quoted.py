"""E-mail: what is quoted below an answer is not read, what is handed on is."""

import pytest
from test_readers_eml import lines, mail, read

LETTER = "To whom it may concern,\n\nAna Lima worked here.\n"
HEAD = """From: Ana Lima <ana@mail.example>
Sent: Thursday, 6 August 2026 9:10 PM
To: Jane Doe
Subject: Reference
"""
TETE = """De : Ana Lima <ana@mail.example>
Envoyé : jeudi 6 août 2026 21:10
À : Jeanne Roy
Objet : Attestation
"""
ASKED = "Please write 45 hours.\n"
LONG = "She cooked and cleaned and kept the books of the shop every day of the week. " * 6


class TestQuotes:
    @pytest.mark.parametrize(
        "lead",
        [
            "On Thu, 6 Aug 2026 at 21:10, Ana Lima <ana@mail.example> wrote:\n",
            "On Thursday, August 6, 2026 at 09:10:05 PM GMT+9, Ana\n<ana@mail.example> wrote:\n",
            "On 6 Aug 2026, at 9:10 pm, Ana Lima\n<ana@mail.example>\nwrote:\n\n",
            "Le jeu. 6 août 2026 à 21:10, Ana Lima <ana@mail.example> a écrit :\n",
            "Le jeudi 6 août 2026 à 21 h 10, Ana Lima a écrit\u00a0:\n",
            "Am 06.08.2026 um 21:10 schrieb Ana Lima <ana@mail.example>:\n",
            "2026-08-06 21:10 GMT+02:00 Ana Lima <ana@mail.example>:\n",
            "Ana Lima <ana@mail.example> wrote:\n",
            "-----Original Message-----\n",
            "-----Message d'origine-----\n",
            "-----Original Message-----\n" + HEAD,
            "________________________________\n" + HEAD,
            "*From:* Ana Lima <ana@mail.example>\n*Date:* 6 August 2026\n*To:* Jane Doe\n",
            HEAD,
            TETE,
            "Begin forwarded message:\n\n" + HEAD,
            "---------- Forwarded message ---------\n" + HEAD,
            "---------- Message transféré ---------\n" + TETE,
            "Début du message transféré :\n\n" + TETE,
        ],
    )
    def test_below_an_answer_are_left_out(self, lead: str) -> None:
        said = LETTER + LONG
        for quoted in (ASKED, f"\n{ASKED}\n{ASKED}"):
            document = read(mail(f"{said}\n\n{lead}{quoted}"))
            assert "45" not in document.text
            assert document.text.startswith("To whom it may concern,")
            assert "Ana Lima worked here." in document.text

    def test_by_signs_are_left_out_wherever_they_stand(self) -> None:
        lead = "On Thu, 6 Aug 2026 at 21:10, Ana <ana@mail.example> wrote:"
        below = f"{lead}\n> {ASKED}> > older\n\n{LETTER}"
        assert lines(read(mail(below))) == ["To whom it may concern,", "Ana Lima worked here."]
        above = f"{LETTER}\n> {ASKED}"
        assert lines(read(mail(above))) == ["To whom it may concern,", "Ana Lima worked here."]

    @pytest.mark.parametrize(
        "quote",
        [
            '<blockquote type="cite"><p>{}</p></blockquote>',
            '<div class="gmail_quote"><div>On Thu, Ana wrote:</div><p>{}</p></div>',
            '<div class="gmail_quote"><table><tr><td>a<td>b<td>{}</table></div>',
            "<hr><b>From:</b> A &lt;a@b.co&gt;<br><b>Sent:</b> 6 May<br><b>To:</b> J<br><p>{}</p>",
            "<p><b>From:</b> A</p><p><b>Sent:</b> Thursday 21:10</p><p><b>To:</b> J</p><p>{}</p>",
            "<p>Le 6 août à 21:10, A a écrit&nbsp;:</p><blockquote><p>{}</p></blockquote>",
        ],
    )
    def test_of_a_page_are_left_out(self, quote: str) -> None:
        said = "<p>Ana worked here.</p>" + quote.format(ASKED)
        assert lines(read(mail(None, said))) == ["Ana worked here."]
        assert lines(read(mail(None, quote.format(ASKED) + "<p>x</p>")))[-1] == "x"

    @pytest.mark.parametrize(
        "text",
        [
            "MEMO\nFrom: Human Resources\nDate: 5 May 2026\nTo: Whom it may concern\nAna worked.",
            "On 3 May 2021 the client wrote:\nAna worked well.",
            "From: 5 May 2020\nTo: 6 June 2024\nDate: today",
            "Ana worked.\nForwarded messages to the desk: 40 a day.",
            "From 9:00 to 17:00 she answered and wrote: letters",
            "<blockquote>",
        ],
    )
    def test_near_misses_are_read(self, text: str) -> None:
        assert lines(read(mail(text))) == text.split("\n")

    def test_that_only_sets_a_page_in_is_read(self) -> None:
        html = '<p>Duties:</p><blockquote style="margin:0 0 0 40px"><p>cooked</p></blockquote>'
        assert lines(read(mail(None, html))) == ["Duties:", "cooked"]


class TestHandedOn:
    @pytest.mark.parametrize(
        "lead",
        ["Begin forwarded message:\n\n", "---------- Forwarded message ---------\n", ""],
    )
    def test_below_a_note_is_the_letter(self, lead: str) -> None:
        message = mail(f"Hi, here is my letter.\n\n{lead}{HEAD}\n{LETTER}")
        message.replace_header("Subject", "Fwd: Reference")
        assert lines(read(message)) == [
            "From: Ana Lima <ana@mail.example>",
            "Sent: Thursday, 6 August 2026 9:10 PM",
            "To whom it may concern,",
            "Ana Lima worked here.",
        ]

    def test_without_what_it_answered(self) -> None:
        quoted = "\n".join(f"> {line}" for line in (HEAD + LETTER).splitlines())
        older = f"> On Thu, 6 Aug 2026 at 21:10, Ana <ana@mail.example> wrote:\n>> {ASKED}"
        document = read(mail(f"See below.\n\nBegin forwarded message:\n\n{quoted}\n{older}"))
        assert lines(document)[-2:] == ["To whom it may concern,", "Ana Lima worked here."]

    def test_in_a_page_is_the_letter(self) -> None:
        html = (
            '<p>FYI</p><div class="gmail_quote"><div>---------- Forwarded message ---------<br>'
            "From: Ana &lt;a@b.example&gt;<br>Date: Thu, Aug 6, 2026 at 9:10 PM<br>Subject: Letter"
            "<br>To: J &lt;j@b.example&gt;</div><p>Ana worked here.</p></div>"
        )
        assert lines(read(mail(None, html))) == [
            "From: Ana <a@b.example>",
            "Date: Thu, Aug 6, 2026 at 9:10 PM",
            "Ana worked here.",
        ]

    def test_below_a_letter_is_left_out(self) -> None:
        message = mail(f"{LETTER}{LONG}\n\n{HEAD}\n{ASKED}")
        message.replace_header("Subject", "FW: Reference")
        assert "45" not in read(message).text

    def test_alone_is_read(self) -> None:
        assert lines(read(mail(f"{HEAD}\n{LETTER}")))[-1] == "Ana Lima worked here."


class TestHead:
    def test_says_who_sent_it_and_on_which_day_there(self) -> None:
        message = mail("Ana worked here.")
        message["Date"] = "Mon, 10 Aug 2026 23:22:05 +0930"
        message.replace_header("From", "=?utf-8?q?Andr=C3=A9_Roy?= <a.roy@firm.example>")
        assert lines(read(message)) == [
            "From: André Roy <a.roy@firm.example>",
            "Sent: 2026-08-10",
            "Ana worked here.",
        ]

    @pytest.mark.parametrize("date", ["", "yesterday"])
    def test_that_is_no_day_is_left_out(self, date: str) -> None:
        message = mail("Ana worked here.")
        message["Date"] = date
        assert lines(read(message)) == ["Ana worked here."]

    def test_without_end_takes_little_time(self) -> None:
        document = read(mail("a\n" + HEAD * 2_000 + "Begin forwarded message:\n" * 2_000))
        assert lines(document) == ["a"]
