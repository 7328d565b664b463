"""Currencies as letters write them: signs, words and codes, and which country's they are."""

import re

_CODES = (
    "cad usd aud nzd sgd hkd eur gbp inr pkr lkr npr bdt php aed sar qar omr bhd kwd jod egp lbp"
    " ngn ghs kes ugx tzs rwf zar xof xaf mad dzd tnd mur etb zmw myr idr thb vnd krw jpy cny twd"
    " chf sek nok dkk pln czk huf ron bgn uah rub try irr mxn brl cop clp pen ars uyu jmd ttd dop"
    " htg crc gtq bbd gyd uzs kzt azn gel amd byn mdl kgs tjs"
)
_WRITTEN = {
    "CAD": "ca$|c$|cad$|cdn$|can$|$cad|$ca|$can|$cdn|$ ca|$ cad|$ can|cdn|canadian dollars"
    "|dollars canadiens",
    "USD": "us$|usd$|$us|$ us|$ usd|$usd|us dollars|american dollars|dollars americains",
    "AUD": "a$|au$",
    "NZD": "nz$",
    "SGD": "s$",
    "HKD": "hk$",
    "BRL": "r$|reais",
    "MXN": "mx$",
    "EUR": "€|euros|euro",
    "GBP": "£|pounds sterling|pounds",
    "INR": "₹",
    "NGN": "₦|naira",
    "PHP": "₱",
    "KRW": "₩",
    "UAH": "₴",
    "RUB": "₽",
    "TRY": "₺",
    "ILS": "₪|nis|shekels",
    "JPY": "¥",
    "GHS": "₵|gh₵|gh¢",
    "VND": "₫",
    "BDT": "৳|tk|taka",
    "AED": "dhs",
    "KES": "ksh|kshs",
    "UGX": "ush",
    "TZS": "tsh",
    "MYR": "rm|ringgit",
    "CNY": "rmb|yuan",
    "SAR": "riyals",
}
_FRANCS = ("fcfa", "f cfa", "francs cfa", "cfa")
_SIGNS = {sign: code for code, signs in _WRITTEN.items() for sign in signs.split("|")}
_SIGNS |= {code: code.upper() for code in _CODES.split()}
_SIGNS |= dict.fromkeys(_FRANCS, "XOF")
_LOCAL = {
    "$": "CA:CAD US:USD AU:AUD NZ:NZD SG:SGD HK:HKD MX:MXN CO:COP CL:CLP AR:ARS JM:JMD TT:TTD",
    "rs": "IN:INR PK:PKR LK:LKR NP:NPR",
    "dh": "MA:MAD AE:AED",
    "n": "NG:NGN",
    "r": "ZA:ZAR",
    "p": "PH:PHP",
    "pesos": "PH:PHP MX:MXN CO:COP CL:CLP AR:ARS",
    "francs": "CH:CHF SN:XOF CI:XOF CM:XAF",
}
_BY_COUNTRY = {
    sign: dict(pair.split(":") for pair in pairs.split()) for sign, pairs in _LOCAL.items()
}
_ALIASES = {"dollars": "$", "dollar": "$", "rupees": "rs", "dirhams": "dh", "rs.": "rs"}
_LETTERS = {"n", "r", "p"}
"""Signs of one letter, which need a figure right behind them."""

_ALL = frozenset({*_SIGNS, *_LOCAL, *_ALIASES})


def _lengths(end: int) -> dict[str, list[int]]:
    """Give the lengths of signs, longest first, by their first (0) or last (-1) character."""
    lengths: dict[str, list[int]] = {}
    for length, character in sorted({(len(sign), sign[end]) for sign in _ALL}, reverse=True):
        lengths.setdefault(character, []).append(length)
    return lengths


_BY_FIRST = _lengths(0)
_BY_LAST = _lengths(-1)
_GAP = " .:\n"
_GROUPED = re.compile(r"\d{2,3}[ ,]\d{3}")


def sign_before(plain: str, at: int) -> tuple[str, int] | None:
    """Give the longest currency that ends before a figure, up to two signs away, and its start."""
    end = at
    while end > max(0, at - 3):
        for length in _BY_LAST.get(plain[end - 1], ()):
            start = max(0, end - length)
            sign = plain[start:end].replace("\n", " ")
            if sign not in _ALL or (start and "a" <= plain[start - 1] <= "z"):
                continue
            if sign in _LETTERS and end < at and not _GROUPED.match(plain, at):
                continue
            return sign, start
        if plain[end - 1] not in _GAP:
            return None
        end -= 1
    return None


def sign_from(plain: str, at: int) -> tuple[str, int] | None:
    """Give the longest currency that begins at a place, and its end."""
    for length in _BY_FIRST.get(plain[at : at + 1], ()):
        end = min(at + length, len(plain))
        sign = plain[at:end].replace("\n", " ")
        if sign in _ALL and sign not in _LETTERS and not "a" <= plain[end : end + 1] <= "z":
            return sign, end
    return None


def currency(sign: str, country: str | None) -> tuple[str | None, bool]:
    """Give the currency (ISO 4217) of a sign, and whether the sign alone says so.

    A sign that several countries share is that of `country`; rupees are India's by default.
    """
    name = " ".join(sign.split()).rstrip(".")
    name = _ALIASES.get(name, name)
    if name in _FRANCS and country == "CM":
        return "XAF", True
    if name in _SIGNS:
        return _SIGNS[name], True
    return _BY_COUNTRY[name].get(country or "", "INR" if name == "rs" else None), False
