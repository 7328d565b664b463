"""How the instructions that draw a PDF page are followed."""

from functools import cache
from typing import Any

from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import dict_value, resolve1, stream_value
from pdfminer.psparser import PSKeyword, keyword_name, literal_name

from letterproof.readers._instructions import instructions


class Interpreter(PDFPageInterpreter):
    """Follows drawing instructions as long as the canvas's allowance lasts."""

    def __init__(self, resources: PDFResourceManager, canvas: Any) -> None:  # noqa: ANN401
        super().__init__(resources, canvas)
        self._kept: list[tuple[float, float]] = []

    def execute(self, streams: Any) -> None:  # noqa: ANN401
        canvas: Any = self.device
        canvas.allowance.spend(streams)
        drawings = [stream_value(stream) for stream in streams]
        read = [instructions(drawing.get_data()) for drawing in drawings]
        if any(items is None for items in read):
            super().execute(streams)
            return
        # As pdfminer does: a drawing that is part of itself is not drawn again.
        named = {drawing.objid for drawing in drawings if drawing.objid is not None}
        own = named - self.parent_stream_ids
        self.stream_ids.clear()
        self.stream_ids.update(own)
        for drawing, items in zip(drawings, read, strict=True):
            if drawing.objid in own:
                self._follow(items or [])

    def _follow(self, items: list[Any]) -> None:
        stack = self.argstack
        for item in items:
            if not isinstance(item, PSKeyword):
                stack.append(item)
                continue
            work, count = _method(item)
            if work is None:
                continue
            operands = stack[-count:] if count else []
            if count:
                del stack[-count:]
            if len(operands) == count:
                work(self, *operands)
                # A colour's operands are taken off by pdfminer, which makes a new stack.
                stack = self.argstack

    def do_gs(self, name: object) -> None:
        """Keep how opaque what is drawn next is, filled and stroked; 1 where that is not said."""
        states = dict_value(dict_value(self.resources).get("ExtGState"))
        state = dict_value(states.get(literal_name(name)))
        canvas: Any = self.device
        opacity = [
            value if isinstance(value := resolve1(state.get(key)), int | float) else before
            for key, before in zip(("ca", "CA"), canvas.opacity, strict=True)
        ]
        canvas.opacity = tuple(opacity)

    def do_q(self) -> None:
        super().do_q()
        canvas: Any = self.device
        self._kept.append(canvas.opacity)

    def do_Q(self) -> None:  # noqa: N802 - pdfminer's
        super().do_Q()
        canvas: Any = self.device
        if self._kept:
            canvas.opacity = self._kept.pop()

    def do_Do(self, name: Any) -> None:  # noqa: ANN401, N802 - pdfminer's
        canvas: Any = self.device
        before = canvas.opacity
        super().do_Do(name)
        canvas.opacity = before

    def do_sh(self, name: object) -> None:
        super().do_sh(name)
        canvas: Any = self.device
        canvas.is_shaded = True


@cache
def _method(operator: PSKeyword) -> tuple[Any, int]:
    """Give what an operator does, if anything, and how many operands it takes."""
    name = str(keyword_name(operator)).replace("*", "_a").replace('"', "_w").replace("'", "_q")
    work = getattr(Interpreter, f"do_{name}", None)
    return work, work.__code__.co_argcount - 1 if work else 0
