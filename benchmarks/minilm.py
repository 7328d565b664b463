"""The teacher of meaning: all-MiniLM-L6-v2 (Apache-2.0), read from its package, in numpy."""

import json
import re
import struct
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

Floats = NDArray[np.float32]

HEADS, LAYERS = 12, 6
BEGINNING, END = 101, 102
LONGEST = 128
"""Pieces of words that are read of a text."""

TOGETHER = 64
"""Texts that are read at once."""


def embed(texts: Sequence[str]) -> Floats:
    """Give the teacher's direction of each text, 384 numbers, as rows."""
    pieces = [_pieces(text) for text in texts]
    order = iter(sorted(range(len(texts)), key=lambda at: len(pieces[at])))
    found = np.zeros((len(texts), 384), np.float32)
    while batch := list(islice(order, TOGETHER)):
        found[batch] = _embed([pieces[at] for at in batch])
    return found


def general_words() -> list[str]:
    """Give the words of English that the teacher knows whole."""
    return sorted(word for word in _vocabulary() if re.fullmatch("[a-z]{3,}", word))


def _embed(batch: Sequence[Sequence[int]]) -> Floats:
    shape = len(batch), max(map(len, batch))
    numbers, is_text = np.zeros(shape, int), np.zeros(shape, np.float32)
    for row, told in enumerate(batch):
        numbers[row, : len(told)] = told
        is_text[row, : len(told)] = 1
    weights = _weights()
    state = weights["embeddings.word_embeddings.weight"][numbers]
    state = state + weights["embeddings.position_embeddings.weight"][: shape[1]]
    state = state + weights["embeddings.token_type_embeddings.weight"][0]
    state = _normed(state, "embeddings.LayerNorm")
    hidden = (1 - is_text)[:, None, None, :] * -1e9
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        seen = _attended(state, hidden, f"{name}.attention.self")
        seen = _linear(seen, f"{name}.attention.output.dense")
        state = _normed(state + seen, f"{name}.attention.output.LayerNorm")
        inner = _linear(state, f"{name}.intermediate.dense")
        inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
        inner = _linear(inner, f"{name}.output.dense")
        state = _normed(state + inner, f"{name}.output.LayerNorm")
    mean = (state * is_text[..., None]).sum(1) / is_text.sum(1, keepdims=True)
    return mean / np.linalg.norm(mean, axis=1, keepdims=True)


def _attended(state: Floats, hidden: Floats, name: str) -> Floats:
    texts, length, size = state.shape
    query, key, value = (
        _linear(state, f"{name}.{part}").reshape(texts, length, HEADS, -1).transpose(0, 2, 1, 3)
        for part in ("query", "key", "value")
    )
    near = query @ key.transpose(0, 1, 3, 2) / np.sqrt(size // HEADS) + hidden
    near = np.exp(near - near.max(-1, keepdims=True))
    near /= near.sum(-1, keepdims=True)
    return (near @ value).transpose(0, 2, 1, 3).reshape(texts, length, size)


def _linear(state: Floats, name: str) -> Floats:
    weights = _weights()
    return state @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _normed(state: Floats, name: str) -> Floats:
    weights = _weights()
    apart = state - state.mean(-1, keepdims=True)
    spread = np.sqrt((apart**2).mean(-1, keepdims=True) + 1e-12)
    return (apart / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]).astype(np.float32)


def _pieces(text: str) -> list[int]:
    apart = unicodedata.normalize("NFD", text.lower())
    plain = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    numbers = (number for word in re.findall(r"\w+|[^\w\s]", plain) for number in _of_word(word))
    return [BEGINNING, *islice(numbers, LONGEST - 2), END]


def _of_word(word: str) -> Iterator[int]:
    known = _vocabulary()
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in known:
                found.append(known[piece])
                start = end
                break
        else:
            return iter([known["[UNK]"]])
    return iter(found)


@cache
def _vocabulary() -> Mapping[str, int]:
    return json.loads(_file("tokenizer.json"))["model"]["vocab"]


@cache
def _weights() -> Mapping[str, Floats]:
    packed = _file("model.safetensors")
    (length,) = struct.unpack("<Q", packed[:8])
    head: dict[str, Any] = json.loads(packed[8 : 8 + length])
    found = {}
    for name, tensor in head.items():
        if tensor.get("dtype") == "F32":
            start, end = (8 + length + offset for offset in tensor["data_offsets"])
            numbers = np.frombuffer(packed[start:end], "<f4")
            found[name.removeprefix("bert.")] = numbers.reshape(tensor["shape"])
    return found


def _file(name: str) -> bytes:
    with zipfile.ZipFile(str(files("all_minilm_l6_v2").joinpath("model.zip"))) as model:
        (path,) = (each for each in model.namelist() if each.rpartition("/")[2] == name)
        return model.read(path)
