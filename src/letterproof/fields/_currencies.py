"""Currencies as letters write them: signs, words and codes, and which country's they are."""

from collections.abc import Sequence

from letterproof.fields._country import settled
from letterproof.patterns import regex

_CODES = (
    "cad usd aud nzd sgd hkd eur gbp inr pkr lkr npr bdt php aed sar qar omr bhd kwd jod iqd egp"
    " lbp ngn ghs kes ugx tzs rwf zar zmw bwp mwk xof xaf cdf gnf mga mad dzd tnd lyd mur etb myr"
    " idr thb vnd krw jpy cny twd chf sek nok dkk isk pln czk huf ron rsd bgn uah rub try irr ils"
    " mxn brl cop clp pen ars uyu bob pyg jmd ttd bbd dop htg crc gtq hnl nio gyd uzs kzt azn gel"
    " amd byn mdl mkd kgs tjs mnt khr mmk fjd xcd"
    " nad sbd wst bzd bsd lrd pgk vuv afn mvr"
)
_WRITTEN = {
    "CAD": "ca$|c$|cad$|cdn$|can$|$cad|$ca|$can|$cdn|$ ca|$ cad|$ can|cdn|canadian dollars"
    "|dollars canadiens|dollars ca|dollars can|dollars cad",
    "USD": "us$|usd$|$us|$ us|$ usd|$usd|us dollars|u.s. dollars|u.s dollars|united states dollars"
    "|american dollars|dollars americains"
    "|dollars us|dollars u.s"
    "|dollars usd|dollars des etats-unis",
    "AUD": "a$|au$|aud$|australian dollars",
    "NZD": "nz$|nzd$|new zealand dollars",
    "SGD": "s$|sgd$|singapore dollars",
    "HKD": "hk$|hkd$|hong kong dollars",
    "TWD": "nt$",
    "JMD": "j$|ja$|jmd$|jamaican dollars",
    "TTD": "tt$|ttd$",
    "BBD": "bds$|bbd$",
    "GYD": "g$|gyd$",
    "FJD": "f$|fj$|fjd$",
    "XCD": "ec$|xcd$",
    "NAD": "n$|nad$|namibian dollars|namibia dollars",
    "SBD": "si$|sbd$",
    "WST": "ws$|tala",
    "BZD": "bz$|bzd$|belize dollars",
    "BSD": "b$|bsd$|bahamian dollars",
    "LRD": "l$|ld$|lrd$|liberian dollars",
    "COP": "cop$",
    "CLP": "clp$",
    "ARS": "ar$|ars$",
    "BRL": "r$|reais",
    "MXN": "mx$|mxn$|mexican pesos|pesos mexicanos|pesos mexicains",
    "EUR": "€|euros|euro|k€",
    "GBP": "£|pounds sterling",
    "INR": "₹|indian rupees|roupies indiennes",
    "PKR": "pakistan rupees|pak rupees|pakistani rupees|pak rs|pkrs",
    "LKR": "sri lanka rupees|lkrs|sri lankan rupees|slr|slrs",
    "NPR": "nepali rupees|nepalese rupees|nrs",
    "NGN": "nigerian naira|nigeria naira|₦|naira|nairas",
    "PHP": "₱|philippine pesos",
    "KRW": "korean won|₩|won",
    "UAH": "₴|hryvnia|hryvnias|hryvnya",
    "RUB": "₽",
    "TRY": "turkish liras|livres turques|₺|tl|turkish lira",
    "ILS": "₪|nis|shekels",
    "GHS": "cedi|ghana cedi|ghanaian cedis|₵|gh₵|gh¢|ghc|cedis|ghana cedis",
    "VND": "vietnamese dong|đong|₫|vnd.|dong",
    "BDT": "bangladeshi taka|bangladesh taka|৳|tk|taka",
    "AED": "uae dirhams|emirati dirhams",
    "MAD": "dirhams marocains|moroccan dirhams",
    "TND": "dt|dinars tunisiens|tunisian dinars",
    "DZD": "da|dinars algeriens|algerian dinars",
    "KWD": "kd|kuwaiti dinars",
    "BHD": "bd|bahraini dinars",
    "JOD": "jd|jordanian dinars",
    "OMR": "omani rials|r.o|ro",
    "SAR": "saudi arabian riyals|saudi riyals|sr|s.r",
    "QAR": "qatar riyals|qatari riyals|qr|q.r",
    "KES": "kes.|shillings kenyans|ksh|kshs|kenya shillings|kenyan shillings",
    "UGX": "ugandan shillings|ushs|u.shs|ugshs|ush|uganda shillings",
    "TZS": "tanzania shillings|tsh|tshs|tanzanian shillings",
    "MYR": "malaysian ringgit|ringgit malaysia|rm|ringgit",
    "CNY": "rmb|yuan|rmb yuan|renminbi",
    "ZAR": "south african rands|rand|rands|south african rand",
    "ETB": "ethiopian birr|birrs|birr",
    "IDR": "indonesian rupiah|idr.|rp|rupiah",
    "THB": "thai baht|฿|baht",
    "PLN": "polish zloty|polish zlotys|zl|zł|zloty|zlotys",
    "RON": "lei",
    "CZK": "kc",
    "KZT": "kazakhstani tenge|₸|tenge",
    "PEN": "nuevos soles|s/|soles",
    "EGP": "livres egyptiennes|l.e|egyptian pounds",
    "CHF": "chf.|francs suisses|swiss francs|sfr",
    "RWF": "frw|francs rwandais",
    "CDF": "francs congolais",
    "GNF": "francs guineens",
    "HTG": "gourde|gde|haitian gourdes|gourdes|gdes",
    "LBP": "l.l|ll|lebanese pounds|lebanese liras|lebanese lira|livres libanaises",
    "MUR": "mauritian rupees|mauritius rupees|roupies mauriciennes",
    "ZMW": "zambian kwacha",
    "MWK": "malawi kwacha|malawian kwacha",
    "BWP": "pula",
    "JPY": "yen|japanese yen",
    "HUF": "forint|forints",
    "IRR": "iranian rials",
    "UZS": "soum|sum",
    "MGA": "ariarys|ariary",
}
_LOCAL = {
    "$": "CA:CAD US:USD AU:AUD NZ:NZD SG:SGD HK:HKD MX:MXN CO:COP CL:CLP AR:ARS JM:JMD TT:TTD"
    " BB:BBD GY:GYD FJ:FJD TW:TWD EC:USD SV:USD PR:USD"
    " LB:USD HT:USD ZW:USD KH:USD CD:USD LR:USD SO:USD AF:USD IQ:USD",
    "k": "ZM:ZMW MW:MWK",
    "rs": "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR",
    "dh": "MA:MAD AE:AED",
    "dinars": "TN:TND DZ:DZD KW:KWD BH:BHD JO:JOD IQ:IQD LY:LYD RS:RSD",
    "d": "TN:TND",
    "fr": "CH:CHF",
    "ar": "MG:MGA",
    "n": "NG:NGN",
    "r": "ZA:ZAR",
    "p": "PH:PHP BW:BWP",
    "pesos": "PH:PHP MX:MXN CO:COP CL:CLP AR:ARS UY:UYU DO:DOP",
    "pounds": "GB:GBP EG:EGP LB:LBP",
    "riyals": "SA:SAR QA:QAR OM:OMR IR:IRR",
    "shillings": "KE:KES UG:UGX TZ:TZS",
    "kr": "SE:SEK NO:NOK DK:DKK IS:ISK",
    "¥": "CN:CNY JP:JPY",
    "rubles": "RU:RUB BY:BYN",
    "kwacha": "ZM:ZMW MW:MWK",
    "francs": "CI:XOF SN:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF CG:XAF TD:XAF CF:XAF"
    " CH:CHF CD:CDF GN:GNF RW:RWF",
    "fcfa": "CI:XOF SN:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF CG:XAF TD:XAF CF:XAF",
}
_BY_COUNTRY = {
    sign: dict(pair.split(":") for pair in pairs.split()) for sign, pairs in _LOCAL.items()
}
_DEFAULT = {
    ("rs", "en"): "INR",
    ("dh", "en"): "AED",
    ("dh", "fr"): "MAD",
    ("fcfa", "fr"): "XOF",
    ("fcfa", "en"): "XAF",
    ("francs", "fr"): "XOF",
    ("d", "fr"): "TND",
    ("dinars", "fr"): "TND",
    ("n", "en"): "NGN",
    ("r", "en"): "ZAR",
    ("p", "en"): "PHP",
    ("pounds", "en"): "GBP",
    ("$", "fr"): "CAD",
    ("¥", "en"): "CNY",
    ("rubles", "en"): "RUB",
}
"""Most likely currencies where nothing tells the country, by sign and language."""
_ALIASES = {
    "dollars": "$",
    "dollar": "$",
    "rupees": "rs",
    "rupee": "rs",
    "roupies": "rs",
    "dirhams": "dh",
    "dirham": "dh",
    "dhs": "dh",
    "dinar": "dinars",
    "f": "francs",
    "franc": "francs",
    "f cfa": "fcfa",
    "francs cfa": "fcfa",
    "franc cfa": "fcfa",
    "cfa": "fcfa",
    "cfa francs": "fcfa",
    "riyal": "riyals",
    "rials": "riyals",
    "rial": "riyals",
    "rls": "riyals",
    "rls.": "riyals",
    "shs": "shillings",
    "sh": "shillings",
    "peso": "pesos",
    "roubles": "rubles",
    "kronor": "kr",
    "kroner": "kr",
}
_SIGNS = {sign: code for code, signs in _WRITTEN.items() for sign in signs.split("|")}
_SIGNS |= {code: code.upper() for code in _CODES.split()}
_LETTERS = {"n", "r", "p", "k"}
"""Signs of one letter, which need a figure right behind them."""
_LETTERS_BEHIND = {"d", "f"}
"""Signs of one letter, which need a figure right before them and a time behind."""
_NEVER_BEFORE = _LETTERS_BEHIND | {"da", "won", "dong", "tl"}
_TIME = regex(r" ?(?:/|par\b|l'|de l'|net|brut|mensuel|cfa|hors|\()")

_EURO = frozenset("FR BE DE AT NL ES PT IT GR CY MT FI IE LU SK SI EE LV LT HR ME XK MC".split())

MILLS = frozenset("dt d dinars dinar tnd kd kwd bd bhd jd jod omr r.o ro iqd lyd".split()) | {
    "dinars tunisiens",
    "tunisian dinars",
    "kuwaiti dinars",
    "bahraini dinars",
    "omani rials",
}
"""Signs of money that is written with three decimals."""

_ALL = frozenset({*_SIGNS, *_LOCAL, *_ALIASES})


def _lengths(end: int) -> dict[str, list[int]]:
    """Give the lengths of signs, longest first, by their first (0) or last (-1) character."""
    lengths: dict[str, list[int]] = {}
    for length, character in sorted({(len(sign), sign[end]) for sign in _ALL}, reverse=True):
        lengths.setdefault(character, []).append(length)
    return lengths


_BY_FIRST = _lengths(0)
_BY_LAST = _lengths(-1)
_GAP = " .:\n("
_GROUPED = regex(r"\d{1,3}[ ,]\d{3}")


def sign_before(plain: str, at: int) -> tuple[str, int] | None:
    """Give the longest currency that ends before a figure, up to two signs away, and its start."""
    end = at
    while end > max(0, at - 4):
        for length in _BY_LAST.get(plain[end - 1], ()):
            start = max(0, end - length)
            sign = plain[start:end].replace("\n", " ")
            if (
                sign not in _ALL
                or sign in _NEVER_BEFORE
                or (start and "a" <= plain[start - 1] <= "z")
            ):
                continue
            if sign in _LETTERS and (
                plain[max(start - 1, 0) : start].isdigit()
                or (end < at and not _GROUPED.match(plain, at))
            ):
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
        if sign not in _ALL or "a" <= plain[end : end + 1] <= "z":
            continue
        if sign in _LETTERS and (
            not plain[end : end + 1].isdigit() or plain[max(at - 1, 0) : at].isdigit()
        ):
            continue
        if sign in _LETTERS_BEHIND and not _TIME.match(plain, end):
            continue
        return sign, end
    return None


def national(homes: Sequence[tuple[str, float]]) -> str | None:
    """Give the currency of the country that is clearly home, or None."""
    country = settled(homes)
    if country is None or country in _EURO:
        return "EUR" if country else None
    codes = [code.upper() for code in _CODES.split() if code[:2].upper() == country]
    return codes[0] if len(codes) == 1 else _BY_COUNTRY["fcfa"].get(country)


def currency(
    sign: str, homes: Sequence[tuple[str, float]], language: str
) -> tuple[str | None, float]:
    """Give the currency (ISO 4217) of a sign, and how surely, from 0 to 1.

    A sign that several countries share is that of the likeliest of `homes` which has it.
    """
    name = " ".join(sign.split()).rstrip(".")
    name = _ALIASES.get(name, name)
    if name in _SIGNS:
        return _SIGNS[name], 1.0
    by_country = _BY_COUNTRY[name]
    weights: dict[str, float] = {}
    for country, weight in homes:
        if code := by_country.get(country):
            weights[code] = max(weights.get(code, 0), weight)
    ranked = sorted(weights.items(), key=lambda one: (-one[1], one[0]))
    if ranked and (clear := settled(ranked)):
        return clear, 0.95
    likely = _DEFAULT.get((name, language))
    if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
        return ranked[0][0], 0.9 if likely == ranked[0][0] else 0.6
    is_only = len(set(by_country.values())) == 1
    return likely, 0.9 if is_only else 0.7 if likely else 0.0
