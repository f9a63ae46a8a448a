"""Goals as people type them, made even: one width of digits, one space at a time, and where each character stood."""

import re
from dataclasses import dataclass

_WIDE = (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), *map(ord, "％＋－／＜＞＝～"))
_HALF = {wide: wide - 0xFEE0 for wide in _WIDE}
_RUN = re.compile(r"\s+|\S+")


@dataclass(frozen=True)
class Plain:
    """A text made even: `places` says where each of its characters stands in the text as typed."""

    text: str
    typed: str
    places: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where `start` to `end` stands in the text as typed; all of it stays all of it."""
        if (start, end) == (0, len(self.text)):
            return 0, len(self.typed)
        return self.places[start], self.places[end - 1] + 1


def plain(typed: str, *, spaced: bool) -> Plain:
    """The text made even, without spaces around it, nor within where the language puts none (`spaced` is false).

    "在 6 月 30 日前" and "在６月３０日前" are both read as "在6月30日前"; "CRM system" stays two words.
    """
    half = typed.translate(_HALF)
    chars: list[tuple[str, int]] = []
    for run in _RUN.finditer(half):
        before, after = half[max(run.start() - 1, 0) : run.start()], half[run.end() : run.end() + 1]
        if not run[0].isspace():
            chars += ((char, run.start() + at) for at, char in enumerate(run[0]))
        elif before and after and "\n" in run[0]:
            chars.append(("\n", run.start()))
        elif before and after and (spaced or (before + after).isascii()):
            chars.append((" ", run.start()))
    return Plain("".join(char for char, _ in chars), typed, tuple(at for _, at in chars))
