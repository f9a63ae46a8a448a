"""What each figure should come to, and what a measured pair says about it."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a goal is meant; `floor` is the smallest thing that does the same, or the other side of a comparison."""

    AT_MOST = "ours is at most so many times the floor"
    AT_LEAST = "ours is at least so many times the floor"
    CHEAPER = "the floor is at least so many times ours"
    MORE = "ours is at most so much above the floor"
    BELOW = "ours is below that, whatever the floor"


@dataclass(frozen=True)
class Measured:
    """Medians of both sides, in the row's unit. `doubles` counts messages that were sent twice: never allowed."""

    floor: float
    ours: float
    doubles: int | None = None


@dataclass(frozen=True)
class Goal:
    """A bound and its meaning, in the row's unit."""

    kind: Kind
    bound: float
    unit: str

    def compared(self, measured: Measured) -> float:
        """The figure that is held against the bound."""
        match self.kind:
            case Kind.AT_MOST | Kind.AT_LEAST:
                return measured.ours / measured.floor
            case Kind.CHEAPER:
                return measured.floor / measured.ours
            case Kind.MORE:
                return measured.ours - measured.floor
            case Kind.BELOW:
                return measured.ours

    def met(self, measured: Measured) -> bool:
        """Whether it holds; a message sent twice misses every goal."""
        found = self.compared(measured)
        within = found >= self.bound if self.kind in {Kind.AT_LEAST, Kind.CHEAPER} else found <= self.bound
        return within and not measured.doubles

    def shown(self, measured: Measured) -> str:
        """The ratio, or what is compared in its place."""
        if self.kind is Kind.MORE:
            return f"{self.compared(measured):+.3g} {self.unit}"
        ratio = measured.floor / measured.ours if self.kind is Kind.CHEAPER else measured.ours / measured.floor
        return f"{ratio:.2f}×" + ("" if measured.doubles is None else f", {measured.doubles} doubles")

    def __str__(self) -> str:
        match self.kind:
            case Kind.AT_MOST:
                return f"≤ {self.bound:g}×"
            case Kind.AT_LEAST:
                return f"≥ {self.bound:g}×"
            case Kind.CHEAPER:
                return f"≥ {self.bound:g}× cheaper"
            case Kind.MORE:
                return f"≤ +{self.bound:g} {self.unit}"
            case Kind.BELOW:
                return f"< {self.bound:g} {self.unit}"


def at_most(bound: float, unit: str = "ms") -> Goal:
    return Goal(Kind.AT_MOST, bound, unit)


def at_least(bound: float, unit: str) -> Goal:
    return Goal(Kind.AT_LEAST, bound, unit)


def cheaper(bound: float, unit: str = "ms") -> Goal:
    return Goal(Kind.CHEAPER, bound, unit)


def more(bound: float, unit: str) -> Goal:
    return Goal(Kind.MORE, bound, unit)


def below(bound: float, unit: str = "ms") -> Goal:
    return Goal(Kind.BELOW, bound, unit)
