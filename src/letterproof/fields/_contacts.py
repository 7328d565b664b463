"""E-mail addresses, web sites and the words that announce a number."""

import re
from functools import lru_cache

from letterproof.patterns import regex

MAIL = regex(
    r"(?<![\w.+-])(?P<local>[\w+-]{1,40}(?:\.[\w+-]{1,40}){0,4})\s?(?:@|[(\[]\s?(?:at"
    r"|arobase)\s?[)\]])\s?"
    r"(?P<domain>(?:[\w-]{1,60}(?:\s?[(\[]dot[)\]]\s?|\s?\.(?:\s(?=(?:com|org|net|ca|co|fr)\b))?))"
    r"{1,4}[^\W\d_]{2,12})(?![\w@])"
)
MAIL_SIGN = regex(r"[@([]")
"""One of these stands in every address; looking for them is quicker."""
WEB = regex(
    r"(?:https?://|\bwww\s?\.)[\w./-]{2,60}|(?<![@\w.])[\w-]{2,40}\.(?:com|ca|org|net|co|io|in|ng"
    r"|ph|ae|fr|de|ci|biz|info|uk|us)(?:\.[a-z]{2})?\b(?!@)",
    re.IGNORECASE,
)
NUMBER = regex(
    r"(?<![\w/])(?!\d{5}-\d{3,4}\b|\d{4}-\d{3}\s[A-ZÀ-Þ]|\d{3}-\d{4},?\s(?:Japan|JAPAN))[+(]{0,2}\d(?:[\d().+/\-–\u2011]|[^\S\n]|\n(?![\n+(])){5,22}\d(?![\w/])"
)
DATE = regex(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}[.\s]*")
"""Figures that are a date and no telephone number."""
LABEL = regex(
    r"(?<![\w'’])(?:tel(?:e?phone)?s?|t[ée]l(?:[ée]phone)?|phones?|ph|mob(?:ile)?|cell(?:ulaire)?"
    r"|cel|gsm|whatsapp|fax|t[ée]l[ée]copieur|"
    r"e-?mails?|courriel|mail|web(?:site)?|site\s+(?:web|internet)|contact(?:\s+(?:no|number"
    r"|details))?|direct|office\s+(?:no|phone|tel)|toll[- ]free|sans\s+frais)\b"
    r"\.?\s?(?:nos?|num(?:ber)?s?|n[o°])?\s?\.?\s?(?:#|:|-|–|(?=[+(\d]))"
    r"|(?<![\w.])[TPFEMCWD]\s?(?::\s?(?=[+(\d\w])|\.\s?(?=[+(\d]))",
    re.IGNORECASE,
)
WEBMAIL = frozenset(
    """
    126.com 163.com aol.com bell.net bol.com.br free.fr gmail.com gmx.com gmx.de
    googlemail.com hotmail.ca hotmail.com hotmail.fr icloud.com laposte.net live.ca live.com
    live.fr mail.ru me.com msn.com naver.com orange.fr outlook.com outlook.fr proton.me
    protonmail.com qq.com rediffmail.com rogers.com shaw.ca sympatico.ca telus.net ukr.net
    uol.com.br videotron.ca wanadoo.fr yahoo.ca yahoo.co.in yahoo.com yahoo.com.ph yahoo.fr
    ymail.com
    """.split()
)


@lru_cache(maxsize=512)
def contact_start(text: str) -> int:
    """Give where the first phone, mail or web address or its label begins in `text`, or its end."""
    patterns = (MAIL, WEB, LABEL, NUMBER) if MAIL_SIGN.search(text) else (WEB, LABEL, NUMBER)
    found = [match.start() for pattern in patterns if (match := pattern.search(text))]
    return min(found, default=len(text))


@lru_cache(maxsize=512)
def has_contact(text: str) -> bool:
    """Say whether `text` holds a phone number, an e-mail or a web address."""
    numbers = (match.group() for match in NUMBER.finditer(text))
    return bool(
        (MAIL_SIGN.search(text) and MAIL.search(text))
        or WEB.search(text)
        or any(not DATE.fullmatch(each) for each in numbers)
    )
