"""What a match of a pattern can begin with, told from the pattern, and told to its compiled code.

Python's search skips quickly to where a pattern may begin, if the pattern begins with a character;
not if it begins with "here begins a word", as most of ours do: then it tries the whole pattern at
each character. The code of a pattern has a head for such a set of characters, which is filled in
here. What is not understood is left as it is.
"""

import re
from collections.abc import Iterable, Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

Members = list[tuple[Any, Any]]
"""Members of a class of characters, as the parser gives them."""
Parsed = Iterable[tuple[Any, Any]]

_ALIKE = {"i": "İı", "s": "ſ", "k": "\u212a", "å": "\u212b", "ß": "ẞ", "ÿ": "Ÿ"}
"""Letters that are the same as a Latin one where case does not count, beside its large form."""
_HEAD = 5
"""The length of a head without characters: its name, length, flags, shortest and longest match."""


class _UnknownError(Exception):
    """A match may begin with anything, or be empty."""


def code_of(pattern: str, flags: int) -> tuple[Any, list[int]]:
    """Compile a pattern as `re.compile` does; give what its parser and its compiler made."""
    parsed = _parser.parse(pattern, flags)
    code = _compiler._code(parsed, flags)  # noqa: SLF001
    all_flags = flags | parsed.state.flags
    is_plain = code[0] == op.INFO and code[1] == _HEAD - 1 and not code[2] and code[3] > 0
    if is_plain and all_flags & re.UNICODE:
        try:
            members, is_sure = _first(parsed, any_case=bool(all_flags & re.IGNORECASE))
        except _UnknownError:
            return parsed, code
        if is_sure and members:
            code = _with_head(code, members, all_flags)
    return parsed, code


def _with_head(code: list[int], members: Members, flags: int) -> list[int]:
    charset: list[int] = []
    optimized, _ = _compiler._optimize_charset(members)  # noqa: SLF001
    _compiler._compile_charset(optimized, flags, charset)  # noqa: SLF001
    head = [code[0], _HEAD - 1 + len(charset), _compiler.SRE_INFO_CHARSET, code[3], code[4]]
    return [*head, *charset, *code[_HEAD:]]


def _first(parsed: Parsed, *, any_case: bool) -> tuple[Members, bool]:
    """Give what a match can begin with, and whether it cannot be empty."""
    members: Members = []
    for code, given in parsed:
        if code is op.ASSERT and given[0] > 0:
            ahead, is_sure = _first(given[1], any_case=any_case)
            if is_sure:
                return [*members, *ahead], True
        elif code not in {op.AT, op.ASSERT, op.ASSERT_NOT}:
            more, is_sure = _of(code, given, any_case=any_case)
            members += more
            if is_sure:
                return members, True
    return members, False


def _of(code: Any, given: Any, *, any_case: bool) -> tuple[Members, bool]:  # noqa: ANN401
    if code is op.LITERAL:
        return _members([(code, given)], any_case=any_case), True
    if code is op.IN:
        return _members(given, any_case=any_case), True
    if code is op.BRANCH:
        branches = [_first(branch, any_case=any_case) for branch in given[1]]
        return [each for branch, _ in branches for each in branch], all(
            sure for _, sure in branches
        )
    if code is op.SUBPATTERN:
        _, added, removed, body = given
        own = (any_case or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE
        return _first(body, any_case=own)
    if code in {op.MAX_REPEAT, op.MIN_REPEAT}:
        members, is_sure = _first(given[2], any_case=any_case)
        return members, is_sure and given[0] > 0
    raise _UnknownError


def _members(given: Sequence[tuple[Any, Any]], *, any_case: bool) -> Members:
    members: Members = []
    for code, what in given:
        if code is op.CATEGORY or (code in {op.LITERAL, op.RANGE} and not any_case):
            members.append((code, what))
        elif code is op.LITERAL:
            members += _alike(what)
        elif code is op.RANGE and what[1] < 0x100:  # noqa: PLR2004
            members += [each for one in range(what[0], what[1] + 1) for each in _alike(one)]
        else:
            raise _UnknownError
    return members


def _alike(code: int) -> Members:
    """Give the characters that are one where case does not count."""
    if code >= 0x100 or code == 0xB5:  # noqa: PLR2004 - beyond Latin-1; the micro sign
        raise _UnknownError
    small = chr(code).lower()
    return [(op.LITERAL, ord(each)) for each in {small, *small.upper(), *_ALIKE.get(small, "")}]
