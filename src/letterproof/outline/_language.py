"""Which language a text is in, by the small words that every text needs."""

import unicodedata
from collections import Counter

from letterproof.patterns import regex

SMALL_WORDS = {
    "en": "the of and to in is was for with that his her he she has as by from this at our on a an"
    " be are were been will we us it not or which whose have you your",
    "fr": "le la les de des du et est en une un pour dans que qui sur au aux avec par son ses nous"
    " à vous il elle ont été cette notre nos",
    "es": "el la los las de y en que del se con para por una su como al lo más ha desde",
    "pt": "o os as de e em que do da no na para com uma por se foi ao dos das como",
    "de": "der die das und in den von zu mit ist im für auf dem des nicht eine als wurde bei",
    "it": "il di e la che in per è con del della un una sono nel dal presso ha ed alla",
    "nl": "de het een van en in is dat op te voor met zijn was aan bij als door heeft",
    "pl": "w i na z do się jest że od przez oraz dla po był jako nie jego pani pan",
    "ro": "și de la în a cu pe din care este pentru al ale un o fost că se",
    "tl": "ang ng sa na mga ay at si ni kay para siya niya ito",
    "tr": "ve bir bu ile için olarak olan tarafından çalışmış da de şirketimizde",
    "vi": "và của là cho trong được với các tại có này công ty ông bà",
    "id": "yang dan di untuk dengan pada ini dari adalah telah sebagai kami",
}
OF_WORD = {
    word: tuple(code for code, words in SMALL_WORDS.items() if word in words.split())
    for word in {word for words in SMALL_WORDS.values() for word in words.split()}
}
SCRIPTS = {
    "CYRILLIC": "ru",
    "ARABIC": "ar",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "DEVANAGARI": "hi",
    "GREEK": "el",
    "HEBREW": "he",
    "THAI": "th",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "GURMUKHI": "pa",
    "ETHIOPIC": "am",
}
WORD = regex(r"[^\W\d_]+")
ENOUGH = 20_000
CLEAR = 1.2
"""By how much another language has to lead: a line of names and addresses tells nothing."""

LAST_LATIN = "\u036f"


def language_of(text: str) -> str:
    """Give the ISO 639-1 code of the language most of `text` is in; English where nothing tells."""
    sample = text[:ENOUGH]
    foreign = Counter(
        SCRIPTS.get(unicodedata.name(sign, "").partition(" ")[0], "")
        for sign in sample
        if sign > LAST_LATIN and sign.isalpha()
    )
    del foreign[""]
    if foreign and foreign.total() > sum(map(str.isalpha, sample)) / 2:
        return "ja" if foreign["ja"] > foreign.total() / 10 else foreign.most_common(1)[0][0]
    votes = Counter(code for word in WORD.findall(sample.lower()) for code in OF_WORD.get(word, ()))
    ours = max(("en", "fr"), key=lambda code: votes[code])
    other = max(SMALL_WORDS, key=lambda code: votes[code])
    return other if votes[other] > CLEAR * votes[ours] else ours
