"""The words of a request, in one language: sentences, dates, figures, quotations."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from letterproof.model.value import PartialDate
from letterproof.reporters._request_english import ENGLISH, MONTHS
from letterproof.reporters._request_french import FRENCH, MONTHS_FR
from letterproof.shown.layout import shorten

QUOTED = 60
"""How many characters of a letter's own words are repeated."""

NO_BREAK = "\u00a0"

DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in one language; `locale` is that of Canada."""

    locale: str
    sentences: Mapping[str, str]
    months: Sequence[str]

    def say(self, key: str, **values: object) -> str:
        """Give the words for `key` with `values` put in."""
        template = self.sentences[key].replace("'", "’").replace(" :", f"{NO_BREAK}:")
        return template.format(**values)

    def joined(self, texts: Sequence[str], word: str = "and") -> str:
        """Give "one, two and three"."""
        *rest, last = texts
        return self.say(word, rest=", ".join(rest), last=last) if rest else last

    def quote(self, text: str) -> str:
        """Put a letter's own words between quotation marks, shortened."""
        return self.say("quote", text=shorten(text, QUOTED))

    def value(self, value: object) -> str:
        """Write a date, a figure or a text; nothing for what is not written in one way."""
        match value:
            case bool():
                return ""
            case {"amount": amount, "currency": currency, "period": period}:
                money = f"{amount:,}" if isinstance(amount, int) else f"{amount:,.2f}"
                unit = self.say(period) if period else ""
                parts = [self._marked(money), currency or "", unit]
                return NO_BREAK.join(part for part in parts if part)
            case int() | float():
                return self._marked(f"{value:g}")
            case "present":
                return self.say("present")
            case str():
                return self.date(value) or shorten(value, QUOTED)
        return ""

    def date(self, value: str) -> str:
        """Write YYYY, YYYY-MM or YYYY-MM-DD as people do; nothing for another text."""
        if not DATE.fullmatch(value):
            return ""
        try:
            date = PartialDate.parse(value)
        except ValueError:
            return ""
        day = self.say("first") if date.day == 1 else date.day and str(date.day)
        month = date.month and self.months[date.month - 1]
        return " ".join(part for part in (day, month, str(date.year)) if part).replace(
            " ", NO_BREAK, 1 if date.day else 0
        )

    def _marked(self, number: str) -> str:
        marks = {",": self.say("thousands"), ".": self.say("decimal")}
        return "".join(marks.get(character, character) for character in number)


WORDS: Mapping[str, Words] = {
    "en": Words("en-CA", ENGLISH, MONTHS),
    "fr": Words("fr-CA", FRENCH, MONTHS_FR),
}
