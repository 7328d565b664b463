"""A request to an employer: who is asked for what, in which words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from letterproof import contract
from letterproof.reporters._request_about import about, file, labels, sure
from letterproof.reporters._request_found import Found, Wish, covers, unwaived
from letterproof.reporters._request_rules import ASKED, ON_VALUES, UNREAD, WITHIN
from letterproof.reporters._request_words import Words
from letterproof.shown.layout import shorten

BLANK = "_" * 24
"""What is left for the sender to fill in."""

HEADED = 36
"""Characters of a name in the subject, which is one line of a mail."""

REASONS = (
    ("empty", re.compile(r"is empty\b")),
    ("large", re.compile(r"\b(?:larger than|more than|far more)\b")),
    ("damaged", re.compile(r"\b(?:damaged|incomplete|cut short|no pages)\b")),
    ("format", re.compile(r"\bformat\b|^The file is (?:an?|in|not)\b")),
)
"""Why a file could not be read, by what its finding says."""


@dataclass(frozen=True, slots=True)
class Request:
    """A letter to an employer, part by part; every part is one line of text.

    `to` names who is written to, `about` says which letter it is, `points` are numbered.
    """

    words: Words
    subject: str
    to: tuple[str, ...]
    greeting: str
    about: tuple[str, ...]
    opening: tuple[str, ...]
    points: tuple[str, ...]
    closing: tuple[str, ...]
    farewell: str


def request(letter: contract.Letter, as_of: str, words: Words) -> Request | None:
    """Write what to ask the employer of a letter; None where there is nothing to ask.

    `as_of` is today (YYYY-MM-DD). The letter's text is clean (`_layout.clean`).
    """
    if letter["verdict"] == "unreadable":
        return _again(letter, words)
    if letter["document_kind"] != "employer_reference_letter":
        return None
    wishes = list(_merged(list(_wishes(letter, as_of, words)), words))
    if all(wish.is_optional for wish, _ in wishes):
        return None
    wishes.sort(key=lambda each: (each[0].is_optional, not each[0].is_copy))
    names = labels(letter["facts"]["positions"], words)
    points = [_point(wish, positions, names, words) for wish, positions in wishes]
    signatory, name = sure(letter, "signatory_name"), sure(letter, "candidate_name")
    return Request(
        words,
        words.say("subject", name=shorten(name, HEADED)) if name else words.say("subject_unnamed"),
        tuple(part for part in (signatory, sure(letter, "employer_name")) if part),
        words.say("greeting", name=signatory) if signatory else words.say("greeting_unnamed"),
        tuple(about(letter, words)),
        *_around([wish for wish, _ in wishes], words, points),
        words.say("farewell"),
    )


def _around(
    wishes: Sequence[Wish], words: Words, points: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Give what stands before the points, the points, and what stands after them."""
    send = words.say("send", blank=BLANK)
    if all(wish.is_copy for wish in wishes):
        closing = (words.say("keep.copy"), send, words.say("thanks"))
        return (words.say("opening.copy"),), tuple(points), closing
    opening = [words.say("opening.one" if len(points) == 1 else "opening.many")]
    if any(wish.key == "copy" for wish in wishes):
        opening.append(words.say("unseen"))
    asks = any("?" in wish.text for wish in wishes)
    remarks = [words.say("questions")] if asks else []
    remarks += [words.say("true"), words.say("keep")]
    return (
        (" ".join(opening),),
        tuple(points),
        (" ".join(remarks), send, words.say("thanks")),
    )


def _wishes(letter: contract.Letter, as_of: str, words: Words) -> Iterator[Wish]:
    doubts = [each["evidence"] for each in unwaived(letter) if each["rule"] == "fact-doubtful"]
    for finding in unwaived(letter):
        is_doubtful = any(covers(finding["evidence"], doubt) for doubt in doubts)
        if finding["rule"] in ASKED and not (is_doubtful and finding["rule"] in ON_VALUES):
            yield from ASKED[finding["rule"]](Found(finding, letter, as_of, words))


def _merged(wishes: list[Wish], words: Words) -> Iterator[tuple[Wish, tuple[int, ...]]]:
    """Say the same thing once, with the positions it is for; none for the whole letter."""
    parts = list(dict.fromkeys(wish.part for wish in wishes if wish.part))
    if parts:
        text = words.say("copy", things=words.joined(parts))
        wishes = [replace(wish, text=text) if wish.part else wish for wish in wishes]
    said = {(wish.key, wish.position) for wish in wishes}
    same: dict[str, list[Wish]] = {}
    for wish in wishes:
        held = WITHIN.get(wish.key, frozenset())
        if not any((key, at) in said for key in held for at in (wish.position, None)):
            same.setdefault(wish.text, []).append(wish)
    for alike in same.values():
        positions = {wish.position for wish in alike}
        optional = all(wish.is_optional for wish in alike)
        yield (
            replace(alike[0], is_optional=optional),
            tuple(sorted(at for at in positions if at is not None and None not in positions)),
        )


def _point(wish: Wish, positions: Sequence[int], names: Sequence[str], words: Words) -> str:
    """Say which positions a wish is for, where the letter has several."""
    text = words.say("if_possible", wish=wish.text) if wish.is_optional else wish.text
    if len(names) > 1 and len(positions) == len(names):
        text = words.say("for_each", wish=text)
    elif len(names) > 1 and positions:
        key = "for_position" if len(positions) == 1 else "for_positions"
        text = words.say(key, labels="; ".join(names[at] for at in positions), wish=text)
    return text[:1].upper() + text[1:]


def _again(letter: contract.Letter, words: Words) -> Request:
    """Ask for a file anew of which nothing could be read."""
    why = _why(letter)
    again = f"again.{why}" if f"again.{why}" in words.sentences else "again"
    unread = words.say("unread", why=words.say(f"unread.{why}"))
    return Request(
        words,
        words.say("subject_unnamed"),
        (),
        words.say("greeting_unnamed"),
        (words.say("about_file", file=file(letter)),),
        (f"{unread} {words.say(again)}",),
        (),
        (words.say("send", blank=BLANK), words.say("thanks")),
        words.say("farewell"),
    )


def _why(letter: contract.Letter) -> str:
    told = {each["rule"]: each["message"] for each in letter["findings"] if each["rule"] in UNREAD}
    if "password-protected" in told:
        return "password"
    if "no-text" in told:
        return "text"
    message = told.get("unreadable-file", "")
    return next((why for why, pattern in REASONS if pattern.search(message)), "other")
