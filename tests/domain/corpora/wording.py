"""The labelled sentences of the wording guard, and how often it is right about them.

`python -m tests.domain.corpora.wording` prints the table; with `--misses SET` also every sentence of that
set that the guard sees otherwise than its label.
"""

import sys
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from domain.wording import WORDING_CODES, check

LANGUAGES: Final = ("en", "zh")
SETS: Final = ("tune", "held", "fresh", "last", "proof", "after", "final", "further", "earlier")
"""`tune` and `held` are every second sentence; what the sets are for stands in wording_en.toml."""

Corpus = list[tuple[str, frozenset[str]]]
"""Sentences with the codes that they should get."""


@dataclass(frozen=True)
class Score:
    """How many were found, how many were meant, and how many were both."""

    found: int
    meant: int
    right: int

    @property
    def precision(self) -> float:
        """Of what was found, the share that was meant; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of what was meant, the share that was found; 1 when nothing was meant."""
        return self.right / self.meant if self.meant else 1.0


def load(lang: str, name: str) -> Corpus:
    """The sentences of a language in one of SETS."""
    with Path(__file__).with_name(f"wording_{lang}.toml").open("rb") as file:
        rows = tomllib.load(file)
    halves = {"tune": rows["sentences"][::2], "held": rows["sentences"][1::2]}
    return [(text, frozenset(codes)) for text, *codes in halves.get(name) or rows[name]]


@cache
def found(text: str, lang: str) -> frozenset[str]:
    """The codes of a sentence: a finding counts once for each code."""
    return frozenset(finding.code for finding in check(text, lang))


def score(corpus: Corpus, lang: str, count: Callable[[frozenset[str]], Iterable[object]]) -> Score:
    """The score over what `count` makes of the codes of each sentence."""
    got = {(text, each) for text, _ in corpus for each in count(found(text, lang))}
    meant = {(text, each) for text, codes in corpus for each in count(codes)}
    return Score(len(got), len(meant), len(got & meant))


def every_code(codes: frozenset[str]) -> frozenset[str]:
    """Each code of a sentence counts."""
    return codes


def protected(codes: frozenset[str]) -> frozenset[str]:
    """Only the protected matters count."""
    return frozenset(code for code in codes if code.startswith("protected_"))


def anything(codes: frozenset[str]) -> frozenset[str]:
    """Whether the guard speaks at all."""
    return frozenset({"any"} if codes else ())


def only(code: str) -> Callable[[frozenset[str]], frozenset[str]]:
    """One code alone counts."""
    return lambda codes: codes & {code}


def table(lang: str, names: Iterable[str] = SETS) -> str:
    """Precision, recall and the number of labels for each code and set."""
    corpora = {name: load(lang, name) for name in names}
    counts = [*((code, only(code)) for code in WORDING_CODES)]
    counts += [("every code", every_code), ("protected matters", protected), ("any finding or not", anything)]
    heads = "".join(f"{f'{name} ({len(corpus)})':>18}" for name, corpus in corpora.items())
    lines = [f"{'wording ' + lang:28}{heads}"]
    for title, count in counts:
        scores = [score(corpus, lang, count) for corpus in corpora.values()]
        cells = "".join(f"{one.precision:>9.2f}{one.recall:>5.2f}{one.meant:>4}" for one in scores)
        lines.append(f"{title:28}{cells}")
    return "\n".join(lines)


def misses(lang: str, name: str) -> list[str]:
    """Every sentence of a set that the guard sees otherwise than its label, and how."""
    told: list[str] = []
    for text, codes in load(lang, name):
        got = found(text, lang)
        signs = [f"+{code}" for code in sorted(got - codes)] + [f"-{code}" for code in sorted(codes - got)]
        if signs:
            told.append(f"{lang} {' '.join(signs)} | {text}")
    return told


def main(arguments: list[str]) -> None:
    """Prints the table of both languages, and the misses of the sets named after `--misses`."""
    for lang in LANGUAGES:
        print(table(lang))
        for name in arguments[1:] if arguments[:1] == ["--misses"] else ():
            print("\n".join(misses(lang, name)))


if __name__ == "__main__":
    main(sys.argv[1:])
