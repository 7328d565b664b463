"""What a message says itself, and what it only quotes: an answer carries the question below it."""

import re
from collections.abc import Sequence

from letterproof.patterns import regex
from letterproof.readers._word_lines import Draft

FORWARDED = regex(
    r"(?:-{2,}\s*)?(?:begin\s+forwarded\s+message|forwarded\s+message"
    r"|(?:d[ée]but\s+du\s+)?message\s+(?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]))\s*(?::|-{2,}).{0,60}",
    re.IGNORECASE,
)
ORIGINAL = regex(
    r"[-_]{2,}\s*(?:original\s+(?:message|e-?mail)|reply\s+message"
    r"|(?:message|courriel)\s+(?:d[’']origine|original|initial))\s*[-_]{2,}.{0,60}",
    re.IGNORECASE,
)
WROTE = regex(
    r".{1,300}?"
    r"(?:\b(?:wrote|a\s+[ée]crit|escribi[óo]|escreveu|ha\s+scritto)|\b(?:schrieb|schreef)\b.{0,120}"
    r"|<\S{1,80}@\S{1,80}>)\s?:",
    re.IGNORECASE | re.DOTALL,
)
"""What a mail program puts before the words it quotes: "On Monday, 10 August, Ana wrote:"."""
LED = regex(r"(?:on|le|am|el|em|il|op)\s|\d", re.IGNORECASE)
"""How such words begin where they run over several lines."""
SENT = regex(r"\d:\d\d|\d\s?h\s?\d\d|\d\s?[ap]m\b|@", re.IGNORECASE)
"""The time or the address that mail programs give; who cites a letter in a letter gives neither."""
FROM = regex(r"\W{0,2}(?:from|de|von|da)\W{0,2}:", re.IGNORECASE)
DAY = regex(
    r"\W{0,2}(?:sent|date|envoy[ée]|gesendet|datum|enviado|fecha|data)\W{0,2}:", re.IGNORECASE
)
OTHER = regex(
    rf"(?:^|(?<=\s)){DAY.pattern}|(?:^|(?<=\s))\W{{0,2}}(?:to|cc|bcc|subject|reply-to|[àa]|cci|objet"
    r"|an|betreff|para|asunto|assunto)\W{0,2}:",
    re.IGNORECASE,
)
FORWARDS = regex(r"\s*(?:fwd?|tr|wg|rv|enc)\s*:", re.IGNORECASE)
"""How the subject of a message begins that hands another one on."""

LONGEST_LEAD = 3
"""Lines of "On Monday, 10 August, Ana Lima <ana@firm.example> wrote:"."""
FEWEST_LABELS = 2
MOST_LABELS = 8
MOST_QUOTED = 5
"""Messages in messages that are gone into."""

NOTE = 60
"""Words; who hands a letter on says no more above it."""


def own(drafts: Sequence[Draft], subject: str) -> list[Draft]:
    """Give what the sender says; the message handed on, where there is but a note above it."""
    depth = 0
    hands_on = FORWARDS.match(subject) is not None
    for _ in range(MOST_QUOTED):
        said, quoted, is_forward = _parted(drafts, depth)
        words = sum(len(_text(draft).split()) for draft in said)
        is_note = words <= NOTE and (hands_on or is_forward)
        first = next((draft for draft in quoted if draft.has_words), None)
        if first is None or (words and not is_note):
            break
        # What was handed on is an answer itself, perhaps, and quotes in its turn.
        drafts, depth, hands_on = quoted, first.quoted, False
    return said


def _parted(drafts: Sequence[Draft], depth: int) -> tuple[list[Draft], list[Draft], bool]:
    """Give the lines of a depth, what is quoted, and whether that is forwarded by name."""
    said: list[Draft] = []
    quoted: list[Draft] = []
    is_forward = False
    at = 0
    while at < len(drafts):
        if drafts[at].quoted > depth:
            is_first = not any(draft.has_words for draft in quoted)
            is_forward |= is_first and FORWARDED.fullmatch(_text(drafts[at])) is not None
            quoted.append(drafts[at])
            at += 1
            continue
        end, kept = _lead(drafts, at)
        if end == at:
            said.append(drafts[at])
            at += 1
            continue
        is_forward |= FORWARDED.fullmatch(_text(drafts[at])) is not None
        quoted += kept
        below = next((i for i in range(end, len(drafts)) if drafts[i].has_words), None)
        if below is None or drafts[below].quoted <= depth:
            return said, [*quoted, *drafts[end:]], is_forward
        at = end
    return said, quoted, is_forward


def _lead(drafts: Sequence[Draft], at: int) -> tuple[int, list[Draft]]:
    """Give where the lines end that announce a quotation, and those of them that date it."""
    if not drafts[at].has_words:
        return at, []
    text = _text(drafts[at])
    if FORWARDED.fullmatch(text) or ORIGINAL.fullmatch(text):
        below = next((i for i in range(at + 1, len(drafts)) if drafts[i].has_words), at)
        end, kept = _labels(drafts, below)
        return max(end, at + 1), kept
    said = ""
    for end in range(at, min(at + LONGEST_LEAD, len(drafts))):
        said = f"{said} {_text(drafts[end])}".strip()
        if end > at and not LED.match(said):
            break
        if SENT.search(said) and WROTE.fullmatch(said):
            return end + 1, []
    return _labels(drafts, at)


def _labels(drafts: Sequence[Draft], at: int) -> tuple[int, list[Draft]]:
    """Read "From: ... Sent: ... To: ... Subject: ..."; keep who sent it and when."""
    if not FROM.match(_text(drafts[at])):
        return at, []
    end, labels, block = at, 0, ""
    kept: list[Draft] = []
    for draft in drafts[at : at + MOST_LABELS]:
        text = _text(draft)
        found = len(OTHER.findall(text))
        if end > at and not found and (not draft.has_words or draft.is_start or "@" not in text):
            break
        labels += found
        block = f"{block} {text}"
        end += 1
        is_day = DAY.match(text) is not None and len(kept) == 1
        if found == is_day and (end == at + 1 or is_day):
            kept.append(draft)
    is_lead = labels >= FEWEST_LABELS and SENT.search(block) is not None
    return (end, kept) if is_lead else (at, [])


def _text(draft: Draft) -> str:
    return " ".join("".join(draft.pieces).split()) if draft.has_words else ""
