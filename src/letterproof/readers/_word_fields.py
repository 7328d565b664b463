"""Fields: only what they show is read, never their instructions."""

from letterproof.readers._symbols import EMPTY_BOX, TICKED_BOX
from letterproof.readers._word_xml import Element, W, is_on, number, value


class Fields:
    """Follows the fields of one story; `hides` says whether text now is an instruction's."""

    def __init__(self, root: Element) -> None:
        self._has_whole = _has_whole_fields(root)
        self._open: list[bool] = []
        self._forms: list[str] = []
        self._instruction: list[str] = []

    @property
    def hides(self) -> bool:
        """Whether the place reached lies in an instruction."""
        return self._has_whole and any(self._open[-1:])

    def mark(self, element: Element) -> str:
        """Pass a `w:fldChar`; at a field's end give what shows without a result.

        That is the box or the choice of a form, or the prompt of a macro button.
        """
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._open.append(True)
            self._forms.append(_form(element))
            self._instruction = []
        elif kind == "separate" and self._open:
            # A field inside an instruction is hidden with it.
            self._open[-1] = any(self._open[-2:-1])
        elif kind == "end" and self._open:
            self._open.pop()
            return self._forms.pop() or self._prompt()
        return ""

    def instruct(self, text: str) -> None:
        """Pass a piece of an instruction."""
        self._instruction.append(text)

    def _prompt(self) -> str:
        """Give the "click here" of a macro button, which stands in its instruction."""
        name, *words = "".join(self._instruction).split(maxsplit=2) or [""]
        self._instruction = []
        return words[1] if name.upper() == "MACROBUTTON" and len(words) > 1 else ""


def _form(element: Element) -> str:
    box = element.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        ticked = box.find(f"{W}checked")
        ticked = box.find(f"{W}default") if ticked is None else ticked
        return TICKED_BOX if is_on(ticked) else EMPTY_BOX
    choices = element.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    result = choices.find(f"{W}result")
    result = choices.find(f"{W}default") if result is None else result
    entries = choices.findall(f"{W}listEntry")
    chosen = number(value(result)) or 0
    return (value(entries[chosen]) or "") if 0 <= chosen < len(entries) else ""


def _has_whole_fields(root: Element) -> bool:
    """Say whether fields that begin also end; if not, none is trusted to hide text."""
    depth = 0
    for mark in root.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if depth < 0:
            return False
    return depth == 0
