"""RapidOCR: the PP-OCR models on onnxruntime; slower, and better on bad pictures."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from letterproof.ocr import Pixels, Rect, Seen, engine


@engine(rank=2, package="rapidocr")
def rapid(grey: Pixels, dpi: float) -> list[Seen]:  # noqa: ARG001 - it scales pictures itself
    """Read words; the engine gives lines, which are cut at their spaces."""
    found = _reader()(grey)
    if found.boxes is None:
        return []
    lines = zip(found.boxes.tolist(), found.txts, found.scores, strict=True)
    return [word for corners, text, score in lines for word in _cut(corners, text, float(score))]


@cache
def _reader() -> Any:  # noqa: ANN401 - the library has no types
    from rapidocr import RapidOCR  # noqa: PLC0415 - with the first picture

    # One thread, as Tesseract has: letters are read side by side, and always alike.
    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": 1}
    return RapidOCR(params={**threads, "Global.log_level": "critical"})


def _cut(corners: list[list[float]], text: str, score: float) -> Iterator[Seen]:
    """Cut a line at its spaces; every sign is taken to be as wide as the others."""
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    wide = (right - left) / max(len(text), 1)
    at = 0
    for part in text.split(" "):
        if part:
            rect = Rect(left + at * wide, top, left + (at + len(part)) * wide, bottom)
            yield Seen(part, rect, (top, bottom), score)
        at += len(part) + 1
