r"""How the words of the wording guard are written down, so that they can be read and searched quickly.

A block holds expressions: several on a line stand between ` | `, and a line that begins with # says why they
are there. An expression is a regular expression with three liberties: `{name}` stands for any expression of the
block of that name, a parenthesis does not capture, and in a language with spaces it begins and ends at a word.
One that is too long for its line goes on in the next, until its parentheses are closed. What a language writes in
several ways ("don't", "do not") is written in one; the others are added here.

Every expression has anchors: strings of which one must be in the text, or it cannot match ("on thin ice"; for
`(fire|sack) you`, "fire" and "sack").
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_NAME = re.compile(r"\{([a-z_]+)\}")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_PIECE = re.compile(
    r"(?P<letters>[^\\\[{()|?*+.^$]+(?![?*{]))|\\(?P<escaped>.)|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\{(?P<name>[a-z_]+)\}|\{(?P<least>\d+)[,\d]*\}|(?P<open>\((?:\?(?::|<?[=!]|-i:))?)|."
)
_LEAST = 2
"""Letters of an anchor below which it would be found nearly everywhere; one Chinese character is enough."""

Anchors = tuple[str, ...]
"""Strings of which one is in every match; empty where nothing is certain."""


def read(block: str) -> Iterator[str]:
    """The expressions of a block, as they are written."""
    line = ""
    for written in block.splitlines():
        words = written.strip()
        if not line and (not words or words.startswith("#")):
            continue
        line += words
        if line.count("(") == line.count(")"):
            yield from (_closed(each) for each in line.split(" | ") if each)
            line = ""
    if line:
        raise ValueError(f"a parenthesis is not closed: {line[:80]}")


def _closed(expression: str) -> str:
    """The expression, unless it is half of one: ` | ` may not stand in parentheses."""
    if expression.count("(") != expression.count(")"):
        raise ValueError(f"a parenthesis is not closed: {expression[:80]}")
    return expression


@dataclass(frozen=True)
class Language:
    """What blocks of a language may rely on."""

    parts: Mapping[str, str]
    """The blocks that can be named."""
    has_spaces: bool
    """Whether words stand between spaces, so that an expression begins and ends at one."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """What is written in one way, as an expression, and how it is found in all."""

    def knowing(self, parts: Mapping[str, str]) -> "Language":
        """The same, with more blocks that can be named."""
        return Language({**self.parts, **parts}, self.has_spaces, self.spellings)

    def read(self, block: str) -> Iterator[str]:
        """The expressions of a block, in all spellings."""
        for one, every in self.spellings.items():
            block = re.sub(one, every, block)
        return read(block)


class Names:
    """What the names in a block stand for; each is worked out once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._sources: dict[str, str] = {}
        self._certain: dict[str, _Certain] = {}

    def expand(self, expression: str) -> str:
        """The expression with its names replaced, and no group that captures."""
        return _NAME.sub(lambda name: self._source(name[1]), _GROUP.sub("(?:", expression))

    def anchors(self, expression: str) -> Anchors:
        """Strings of which one is in every match of the expression, in small letters."""
        return _Reader(expression, self).certain().anchors

    def certain(self, name: str) -> "_Certain":
        """What is certain of anything that a name stands for."""
        if name not in self._certain:
            self._certain[name] = _any_of(
                [_Reader(each, self).certain() for each in self._language.read(self._language.parts[name])]
            )
        return self._certain[name]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (
                f"(?:{'|'.join(self.expand(each) for each in self._language.read(self._language.parts[name]))})"
            )
        return self._sources[name]


@dataclass(frozen=True)
class _Certain:
    """Anchors, and the length of the shortest: the longer, the rarer they are found in vain."""

    length: int = 0
    anchors: Anchors = ()


_NOTHING = _Certain()


class _Reader:
    """Walks through an expression and keeps the rarest text that no match can do without."""

    def __init__(self, expression: str, names: Names) -> None:
        self._pieces = list(_PIECE.finditer(expression))
        self._names = names
        self._at = 0

    def certain(self) -> _Certain:
        """What is certain of all alternatives up to the end, or up to the closing parenthesis."""
        branches: list[_Certain] = []
        best = _NOTHING
        run = ""
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            self._at += 1
            if piece["letters"] or piece["escaped"]:
                certain = piece["letters"] or _escaped(piece["escaped"])
                if certain is not None and not self._may_be_left_out():
                    run += certain
                    continue
            best, run = _rarer(best, _of(run)), ""
            if piece[0] in {"|", ")"}:
                branches.append(best)
                best = _NOTHING
                if piece[0] == ")":
                    return _any_of(branches)
            elif piece["open"] or piece["name"]:
                inside = self.certain() if piece["open"] else self._names.certain(piece["name"])
                is_in_match = piece["name"] or piece["open"] in {"(", "(?:", "(?-i:"}  # not merely looked at
                if is_in_match and not self._may_be_left_out():
                    best = _rarer(best, inside)
        return _any_of([*branches, _rarer(best, _of(run))])

    def _may_be_left_out(self) -> bool:
        """Whether what was just read is followed by ?, * or {0,n}."""
        if self._at == len(self._pieces):
            return False
        after = self._pieces[self._at]
        return after[0] in {"?", "*"} or after["least"] == "0"


def _escaped(letter: str) -> str | None:
    """The character that an escape stands for: none for a boundary, unknown for a class of characters."""
    if letter == "b":
        return ""
    return None if letter.isalnum() else letter


def _of(run: str) -> _Certain:
    """A string that is in every match; a Chinese character says as much as two letters."""
    length = len(run) if run.isascii() else sum(1 if letter.isascii() else _LEAST for letter in run)
    return _Certain(length, (run.lower(),)) if length >= _LEAST and not run.isspace() else _NOTHING


def _any_of(branches: list[_Certain]) -> _Certain:
    """What is certain of alternatives: an anchor of each, or nothing where nothing is certain of one."""
    if len(branches) == 1:
        return branches[0]
    length = min(branch.length for branch in branches)
    every = tuple(dict.fromkeys(anchor for branch in branches for anchor in branch.anchors))
    return _Certain(length, every) if length else _NOTHING


def _rarer(one: _Certain, other: _Certain) -> _Certain:
    return other if other.length > one.length else one
