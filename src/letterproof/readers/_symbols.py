"""Characters as they show: symbol fonts, tick boxes, invisible characters."""

import unicodedata

from letterproof.patterns import regex

BULLET = "•"
EMPTY_BOX = "☐"
TICKED_BOX = "☒"

_PRIVATE = 0xF000
_PRIVATE_ONES = regex("[\uf000-\uf0ff]")
_SYMBOL = {
    "\xb0": "°", "\xb1": "±", "\xb3": "≥", "\xa3": "≤", "\xb4": "×", "\xae": "→", "\xd2": "®",
    "\xd3": "©", "\xd4": "™", "\xe2": "®", "\xe3": "©", "\xe4": "™", "-": "−",
}  # fmt: skip
_WINGDINGS = {
    "\xa8": "☐", "o": "☐", "q": "☐", "\xfe": "☑", "\xfd": "☒", "x": "☒", "\xfc": "✓", "\xfb": "✗",
    "(": "☎", ")": "☎", "*": "✉", "+": "✉", "\xe0": "→", "\xe8": "→",
}  # fmt: skip
_WINGDINGS_2 = {
    "\xa3": "☐", "*": "☐", "R": "☑", "Q": "☒", "S": "☒", "T": "☒", "P": "✓", "O": "✗",
}  # fmt: skip
_FONTS = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": {},
    "dingbats": {"3": "✓", "4": "✓", "5": "✗", "6": "✗", "7": "✗", "8": "✗", "o": "☐", "q": "☐"},
    "webdings": {"a": "✓", "c": "☐", "r": "✗", "g": "■"},
}
_SHOWN = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        **dict.fromkeys(
            "\xad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
            "\u2060\u2066\u2067\u2068\u2069\ufeff",
            "",
        ),
    }
)


def is_symbol_font(font: str | None) -> bool:
    """Say whether the letters of a font are pictures."""
    return font is not None and font.lower() in _FONTS


def glyph(font: str | None, character: str) -> str:
    """Give what a character of a symbol font shows; one we do not know is taken for a bullet.

    Symbol fonts keep their characters at their own codes or at private ones from U+F000.
    """
    is_private = _PRIVATE_ONES.match(character) is not None
    if is_private:
        character = chr(ord(character) - _PRIVATE)
    if character.isspace():
        return character
    known = _FONTS.get((font or "").lower())
    if known is None:
        # Private codes without their font come from Symbol or Wingdings, whose bullets differ.
        known = {**_WINGDINGS, **_SYMBOL} if is_private else {character: character}
    return known.get(character, BULLET)


def symbol(font: str | None, code: str) -> str:
    """Give what a character named by its font and hexadecimal code shows, if it is one."""
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return shown(glyph(font, character))


def shown(text: str, font: str | None = None) -> str:
    """Give text as it shows: symbols replaced, characters without a shape left out.

    In the font Symbol only private codes are read as symbols; its letters are left alone.
    """
    if is_symbol_font(font) and (font or "").lower() != "symbol":
        return "".join(glyph(font, character) for character in text)
    if text.isascii():
        return text
    text = _PRIVATE_ONES.sub(lambda match: glyph(font, match[0]), text)
    return unicodedata.normalize("NFC", text.translate(_SHOWN))
