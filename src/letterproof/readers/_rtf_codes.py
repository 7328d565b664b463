"""Characters of Rich Text: code pages, and control words that are characters."""

import codecs

PRIVATE = 0xF000

CODE_PAGES = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""What a font's `fcharset` means."""

SYMBOLS = 2
"""The `fcharset` of fonts whose letters are pictures."""

DOCUMENT = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

WORDS = {
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
CHARACTERS = {"~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\t": "\t"}


def code_page(number: int | None) -> str:
    r"""Name the code page of `\ansicpg`."""
    name = {10000: "mac_roman", 65001: "utf-8"}.get(number or 0, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def decoded(raw: bytes, charset: int | None, document: str) -> str:
    """Give the characters of bytes in a font of a character set; `document` is the usual one."""
    if charset == SYMBOLS:
        return "".join(chr(PRIVATE + byte) if byte > ord(" ") else chr(byte) for byte in raw)
    page = document if charset is None else CODE_PAGES.get(charset, document)
    return raw.decode(page, "replace")


def joined(pieces: list[str]) -> str:
    r"""Put pieces together; two `\u` that are one character become one."""
    text = "".join(pieces)
    return (
        text
        if text.isascii()
        else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )
