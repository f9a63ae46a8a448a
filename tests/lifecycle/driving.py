"""How the machine tries something: the bot's answer beside the model's, and what was tried counted."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ClassVar, TypeVar
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from domain.checkins import Round, RoundState
from domain.errors import DomainError, InvalidInputError, NotFoundError, NotNowError, OutOfDateError, Problem
from services.turn import Turn
from tests.lifecycle.reference import Reference
from tests.lifecycle.rulebook import MAY, Verdict
from tests.lifecycle.tallies import Tally
from tests.lifecycle.worlds import (
    EMPLOYEE,
    HR,
    MANAGER,
    MENTOR,
    PEOPLE,
    SPONSOR,
    Place,
    ViolationError,
    World,
)

Call = Callable[[Turn, str], object]
Refusal = tuple[object, Verdict]

F = TypeVar("F", bound=Callable[..., Any])
NOT_FOUND, NOT_NOW, INVALID = Verdict.NOT_FOUND, Verdict.NOT_NOW, Verdict.INVALID
OUT_OF_DATE, DONE = Verdict.OUT_OF_DATE, Verdict.DONE
_ANSWERS: tuple[tuple[type[DomainError], Verdict], ...] = (
    (NotFoundError, NOT_FOUND), (NotNowError, NOT_NOW), (InvalidInputError, INVALID), (OutOfDateError, OUT_OF_DATE),
)  # fmt: skip
_RIGHT = {"m": (MANAGER,), "e": (EMPLOYEE,), "h": HR, "s": (SPONSOR,), "o": (MENTOR, MANAGER)}
often = st.sampled_from([True] * 7 + [False])
seldom = st.sampled_from([False] * 9 + [True])


def people(letters: str) -> st.SearchStrategy[str]:
    """Mostly those who do such things; sometimes anybody."""
    right = [each for letter in letters for each in _RIGHT[letter]]
    return st.sampled_from([*(right * (32 // len(right))), *PEOPLE])


def action(
    by: str, when: Callable[[Reference], object] = lambda _: True, **drawn: st.SearchStrategy[Any]
) -> Callable[[F], F]:
    """A rule: something that a person tries, mostly where somebody may, and so that it makes sense (`when`).

    Wherever else it may be tried, `Lifecycle.out_of_turn` tries it.
    """
    declared: Any = rule

    def declare(function: F) -> F:
        @wraps(function)
        def by_who_leads(machine: "Driven", who: str, **given: Any) -> Any:
            return function(machine, machine.whoever(who), **given)

        ready = precondition(lambda machine: bool(machine.fits(function.__name__) and when(machine.ref)))
        made: F = ready(declared(who=people(by), **drawn)(by_who_leads))
        return made

    return declare


class Driven(RuleBasedStateMachine):
    """One plan, the bot's and the model's. `place` and `tally` are set by whoever runs it."""

    place: ClassVar[Place]
    tally: ClassVar[Tally]
    ref: Reference
    world: World

    def __init__(self) -> None:
        super().__init__()
        self.last: tuple[str, str, Call, str] | None = None
        self.quiet = False

    def name(self, letter: str) -> str:
        """An id that no other run has; made when a form is opened, as the bot's own are."""
        return f"{letter}{uuid4().hex}"

    def fits(self, name: str) -> bool:
        """Whether somebody may do such a thing in this status; what is about one request is asked of the request."""
        orphan = name == "hand_over" and self.ref.is_frozen and self.ref.status == "draft"
        return orphan or name not in MAY or (self.ref.status != "gone" and MAY[name][1][self.ref.status] != ".")

    def whoever(self, who: str) -> str:
        """Who leads the plan now stands in for who led it first, and the other way round."""
        return {MANAGER: self.ref.manager, self.ref.manager: MANAGER}.get(who, who)

    # --- trying -------------------------------------------------------------------------------------------------------

    def attempt(
        self,
        name: str,
        who: str,
        call: Call,
        *otherwise: Refusal,
        thing: str = "",
        first: Verdict | str | None = "",
    ) -> bool:
        """Tries it, and says whether it was done. The model refuses by the rulebook (or `first`), then by the first of
        `otherwise` that is true. `call` gets the id of the plan, or of `thing`.
        """
        self.world.moment_passes()
        if who in self.ref.gone:
            return False  # no account, and so nothing to try it with
        about = thing or self.ref.plan
        refused = self.ref.may(name, who) if first == "" else first
        expected = refused or next((verdict for true, verdict in otherwise if true), DONE)
        seen, problem = self._ask(who, lambda turn: call(turn, about))
        self.tally.tried[name, seen] += 1
        if seen is not expected:
            raise ViolationError(
                f"{who} tries {name} in {self.ref.status}: {seen} ({problem}), and it should be {expected}"
            )
        if seen is NOT_FOUND:
            self._as_if_absent(name, who, call, problem)
        if seen is DONE:
            self.last = (name, who, call, about)
        self.quiet = seen is not DONE
        return seen is DONE

    def _ask(self, who: str, call: Callable[[Turn], object]) -> tuple[Verdict, Problem | None]:
        try:
            with self.world.turn(who) as turn:
                call(turn)
        except DomainError as error:
            kind = next((verdict for kind, verdict in _ANSWERS if type(error) is kind), None)
            if kind is None:
                raise
            return kind, error.problem
        return DONE, None

    def _as_if_absent(self, name: str, who: str, call: Call, problem: Problem | None) -> None:
        """Not theirs looks like not there: the same for an id that nobody ever had."""
        seen, other = self._ask(who, lambda turn: call(turn, "0" * 32))
        if (seen, other) != (NOT_FOUND, problem):
            raise ViolationError(f"{who} can tell by {name} that there is something: {problem} is not {other}")

    def rounds(self) -> list[Round]:
        """The check-ins, as the tables have them."""
        with self.world.look() as store:
            return store.rounds.for_plan(self.ref.plan)

    def rounds_open(self) -> bool:
        return any(each.state is RoundState.OPEN for each in self.rounds())

    def move(self, by: str, to: str) -> None:
        self.ref.move(by, to)

    def tick(self) -> None:
        """The bot ticks within seconds of what people do."""
        self.world.tick()

    def note(self, what: str) -> None:
        self.tally.noted[what] += 1

    # --- as a screen would have it ------------------------------------------------------------------------------------

    def revision(self, *, stale: bool) -> int:
        """What a form that was just opened carries; one that stood open for long carries an older one."""
        found = self.world.rows(
            "SELECT revision FROM plans WHERE workspace = :workspace AND id = :plan", plan=self.ref.plan
        )
        if stale:
            self.note("a stale form")
        return (int(found[0][0]) if found else 0) - stale
