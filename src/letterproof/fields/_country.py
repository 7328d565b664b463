"""The country a letter comes from, as far as its addresses and numbers tell."""

import re
from collections import Counter
from functools import lru_cache

from letterproof.fields._plain import phrase, plain, sentence

_NAMES = {
    "CA": "canada ontario quebec alberta manitoba saskatchewan british-columbia nova-scotia"
    " new-brunswick colombie-britannique nouvelle-ecosse nouveau-brunswick montreal toronto"
    " vancouver calgary edmonton ottawa winnipeg halifax",
    "US": "usa u.s.a united-states etats-unis",
    "GB": "united-kingdom england scotland wales royaume-uni",
    "IN": "india inde",
    "PK": "pakistan",
    "BD": "bangladesh",
    "LK": "sri-lanka",
    "NP": "nepal",
    "NG": "nigeria",
    "GH": "ghana",
    "KE": "kenya",
    "ZA": "south-africa",
    "PH": "philippines",
    "AE": "united-arab-emirates uae u.a.e dubai abu-dhabi emirats-arabes-unis",
    "SA": "saudi-arabia",
    "QA": "qatar",
    "SG": "singapore",
    "MY": "malaysia",
    "HK": "hong-kong",
    "AU": "australia",
    "NZ": "new-zealand",
    "FR": "france",
    "BE": "belgique belgium",
    "CH": "suisse switzerland",
    "DE": "germany deutschland",
    "IE": "ireland",
    "MA": "maroc morocco",
    "DZ": "algerie algeria",
    "TN": "tunisie tunisia",
    "SN": "senegal",
    "CI": "cote-d'ivoire ivory-coast",
    "CM": "cameroun cameroon",
    "MX": "mexico mexique",
    "CO": "colombia colombie",
    "CL": "chile chili",
    "AR": "argentina argentine",
    "BR": "brazil brasil bresil",
    "JM": "jamaica",
    "TT": "trinidad",
}
_BY_NAME = {
    name.replace("-", " "): country for country, names in _NAMES.items() for name in names.split()
}
_NAMED = phrase(
    r"(?<![\w@.])(?:" + "|".join(re.escape(name).replace("\\ ", " ") for name in _BY_NAME) + r")\b"
)
_DIALLING = {
    "44": "GB", "91": "IN", "92": "PK", "880": "BD", "94": "LK", "977": "NP", "234": "NG",
    "233": "GH", "254": "KE", "27": "ZA", "63": "PH", "971": "AE", "966": "SA", "974": "QA",
    "65": "SG", "60": "MY", "852": "HK", "61": "AU", "64": "NZ", "33": "FR", "32": "BE",
    "41": "CH", "49": "DE", "353": "IE", "212": "MA", "213": "DZ", "216": "TN", "221": "SN",
    "225": "CI", "237": "CM", "52": "MX", "57": "CO", "56": "CL", "54": "AR", "55": "BR",
}  # fmt: skip
_DIALLED = re.compile(r"(?<!\w)(?:\+|00)[ (]?(\d{1,3})(?=[ ().-]?\d)")
_DOMAINS = {country.lower(): country for country in _NAMES} | {"uk": "GB"}
_DOMAIN = re.compile(r"(?:@|www\.)[a-z0-9.-]{1,60}\.([a-z]{2})(?![a-z0-9.-]*[a-z0-9])")
_CANADIAN_PLACE = re.compile(
    r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b"
    r"|[,(] ?(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\b"
)
_AMERICAN_PLACE = re.compile(r", ?[A-Z]{2},? \d{5}(?:-\d{4})?\b")
_BRITISH_PLACE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_ADDRESSED = phrase(
    r"immigra|visa\b|embassy|consul|high commission|citizenship|ircc|permanent res|residence perm"
    r"|express entry|move to|relocat"
)
_OFFICIAL = re.compile(r"(?:cic|canada|gc)\.(?:gc\.)?ca\b")


@lru_cache(maxsize=16)
def country_of(text: str) -> str | None:
    """Give the country (ISO 3166-1 alpha-2) that most of the letter's places point to, or None.

    A country named only as the one applied to does not count.
    """
    folded = plain(text)
    votes: Counter[str] = Counter()
    for match in _NAMED.finditer(folded):
        place = sentence(text, match.start())
        if not _ADDRESSED.search(folded, place.start, place.end):
            votes[_BY_NAME[match[0].replace("\n", " ")]] += 1
    for match in _DIALLED.finditer(folded):
        votes[_dialled(match[1])] += 2
    for match in _DOMAIN.finditer(folded):
        if not _OFFICIAL.search(match[0]):
            votes[_DOMAINS.get(match[1], "")] += 1
    for country, pattern in (
        ("CA", _CANADIAN_PLACE),
        ("US", _AMERICAN_PLACE),
        ("GB", _BRITISH_PLACE),
    ):
        for match in pattern.finditer(text):
            place = sentence(text, match.start())
            if not _ADDRESSED.search(folded, place.start, place.end):
                votes[country] += 2
    votes.pop("", None)
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _dialled(digits: str) -> str:
    for length in (3, 2):
        if country := _DIALLING.get(digits[:length]):
            return country
    return ""
