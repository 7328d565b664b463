"""What short lines above a letter's own words are: subjects, titles, file numbers, dates."""

import re
from collections.abc import Sequence

from letterproof.patterns import regex

SUBJECT = regex(r"(?:re|sub|subject|subj|regarding|objet|sujet|concerne)\s*[:.\-–—]", re.IGNORECASE)
HEADED = regex(
    r"(?:(?:letter|certificate|statement|record|proof|confirmation|verification|declaration|enquiry"
    r"|report)\s+(?:of|for|to|about|on|concerning|regarding)\s|(?:your|our)\s+(?:enquiry|inquiry|request|letter)\s"
    r"|(?:to|à)\s+(?:whom|qui)\s"
    r"|(?:lettre|certificat|attestation|confirmation|déclaration|preuve|relevé)\s+(?:de\s|d['’])"
    r"|(?:employment|experience|service|work|relieving|job|employer|reference|recommendation)"
    r"(?:['’]?s)?\s+(?:(?:and|&|/|of|experience|employment|service)\s+)*"
    r"(?:letter|certificate|reference|verification|confirmation|record)s?\W*$)",
    re.IGNORECASE,
)
"""Words that can only be a title of the paper, even where they stand first."""
REFERENCE = regex(
    r"(?:(?:our|your|[nv]\s?/|notre|votre|file)\s*)?r[ée]f(?:[ée]rence)?s?\b\s*(?:no|n°|nos|#|number)?\s*\.?\s*[:.]",
    re.IGNORECASE,
)
"""The number of a file, which may stand anywhere above the letter's words."""
DATED = regex(
    r"^\W*date\b|\b(?:19|20)\d\d[-/.]\s?\d\d?[-/.]\s?\d\d?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|er)?[\s./-]+(?:of\s+|day\s+of\s+)?[^\W\d_]{1,10}[\s,./-]+(?:of\s+)?(?:19|20)\d\d\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|er)?[\s./-]+(?:of\s+)?(?:jan|f[eé][bv]|mar|a[pv]r|ma[iy]|ju[nil]|a(?:ug|o[uû])|sep|o[ck]t|nov"
    r"|d[eé][czs])[^\W\d_]{0,7}[\s,./-]+(?:of\s+)?\d\d\b"
    r"|(?<![\d+(])(?<!\d[\s./-])\d{1,2}[\s./-]{1,3}\d{1,2}[\s,./-]{1,3}(?:(?:19|20)\d\d|\d\d(?!\s(?-i:[A-ZÀ-Þ])))"
    r"\b(?![\s.-]\d)"
    r"|\b[^\W\d_]{3,10}\.?[\s-]+\d{1,2}(?:st|nd|rd|th)?[\s,-]+(?:19|20)\d\d\b",
    re.IGNORECASE,
)
LABELLED = regex(r"[^\W\d_][^\d:\t]{2,45}(?:\s*:\s*\S|\t)")
SENDER = regex(
    r"(?:t[ée]l|phone|fax|mobile|cell|gsm|e-?mail|courriel|web|site|contact|adresse|address|date|réf|ref"
    r"|tva|vat|gst|tin|nif|trn|reg|r\.?c\.?)[^:\t]{0,12}[:\t]|[^:]*\bwww\.",
    re.IGNORECASE,
)
"""A label of the sender's own."""
CONTACT = regex(r"@|www\.|https?:|\btel\b|\bphone|\btél|\+?\d[\d ().-]{8,}", re.IGNORECASE)

SECTIONS = tuple(
    (
        regex(rf"(?:section|part|partie)?\s*{one}[.)]\s+\w"),
        regex(rf"(?:section|part|partie)?\s*{two}[.)]\s+\w"),
    )
    for one, two in (("A", "B"), ("I", "II"), ("1", "2"), ("a", "b"), ("i", "ii"))
)
"""What opens the first part of a form, and the second."""

DATE_WORDS = 5
"""So many words may stand by a date: "Issued at Somerset West on"."""


LEAST_SAID = 5


def is_date(text: str) -> bool:
    """Say whether a line is a date, with its place perhaps; the figures of one are no telephone."""
    rest = DATED.sub("", text)
    return rest != text and len(rest.split()) <= DATE_WORDS and not CONTACT.search(rest)


def first_section(texts: Sequence[str]) -> int | None:
    """Find the first of the lettered headings or counted items: "A. EMPLOYEE" and "B. PAY"."""
    for first, second in SECTIONS:
        found = [at for at, text in enumerate(texts) if first.match(text)]
        if found and any(second.match(text) for text in texts[found[0] + 1 :]):
            return found[0]
    return None


def has_date(text: str) -> bool:
    """Say whether one cell of a row is a date and another holds something else than a label."""
    cells = text.split("\t")
    others = [cell for cell in cells if not is_date(cell)]
    is_own = any(len(cell) > LEAST_SAID and not cell.rstrip().endswith(":") for cell in others)
    return is_own and len(others) < len(cells) and not any(map(REFERENCE.match, others))
