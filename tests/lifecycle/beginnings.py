"""How a run begins: somewhere in a plan's life, which it reached by the same checked steps."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize

from domain.checkins import Round
from domain.people import UserId
from domain.plans import PlanId
from tests.lifecycle.agreeing import Agreeing
from tests.lifecycle.closing import outcomes
from tests.lifecycle.drafting import BASELINE, Drafting, days, promises
from tests.lifecycle.driving import Driven
from tests.lifecycle.ending import Ending
from tests.lifecycle.hearing import Hearing
from tests.lifecycle.helping import Helping
from tests.lifecycle.leaving import Leaving
from tests.lifecycle.looking import Looking
from tests.lifecycle.meeting import Meeting
from tests.lifecycle.reference import Reference
from tests.lifecycle.worlds import EMPLOYEE, HR, MANAGER, PRIYA, TOM, World

casts = st.sampled_from([HR, (PRIYA, TOM), (PRIYA, TOM), (PRIYA, TOM, MANAGER), (PRIYA, TOM, EMPLOYEE), (PRIYA,)])
"""Who is HR: two or three, one alone, or somebody who is on the plan as well."""
depths = st.sampled_from(
    [
        "draft",
        "hr_review",
        "ready",
        "awaiting_ack",
        "active",
        "active",
        "active",
        "weeks",
        "final_review",
        "final_review",
        "decided",
        "closed",
        *("left", "unled", "early", "extended", "appealed"),
    ]
)
"""How far it has come; the last five are short ways to what is rare."""


class Beginning(Drafting, Agreeing, Meeting, Helping, Hearing, Leaving, Ending, Looking, Driven):
    """One plan from its first word on; each run begins somewhere in its life, which it reached by the same steps."""

    @initialize(
        cast=casts,
        depth=depths,
        length=days,
        promised=promises,
        signed=st.booleans(),
        diligent=st.booleans(),
        outcome=outcomes,
        lower=st.booleans(),
    )
    def begin(
        self,
        cast: tuple[UserId, ...],
        depth: str,
        length: int,
        promised: int,
        signed: bool,
        diligent: bool,
        outcome: str,
        lower: bool,
    ) -> None:
        self.world = World(self.place, cast)
        self.ref = Reference(PlanId(self.name("p")), cast)
        self.world.on_tick = self.ref.tick
        self.hashes: dict[int, str] = {}
        self.known_rounds: dict[str, Round] = {}
        self.promised = {}
        self.world.begin()
        self.begin_draft()
        if depth == "extended":
            outcome = "extended"
        ways: tuple[tuple[str, Callable[[], object]], ...] = (
            ("draft", lambda: self.save_draft(MANAGER, length=length, promised=promised)),
            ("hr_review", lambda: self.hand_in(MANAGER)),
            ("ready", lambda: self.approve(PRIYA)),
            ("awaiting_ack", lambda: self.hold_talk(MANAGER)),
            ("active", lambda: self._sign(signed=signed)),
            ("weeks", lambda: self._weeks(2, diligent=diligent)),
            ("left", lambda: self._leaves() if depth == "left" else None),
            ("unled", lambda: self.account(MANAGER, closed=True) if depth == "unled" else None),
            ("early", lambda: self._reaches_all() if depth == "early" else None),
            ("final_review", lambda: self._to_the_end(diligent=diligent)),
            ("decided", lambda: self._decided(outcome, lower=lower)),
            ("closed", lambda: self.tell_outcome(MANAGER)),
            ("extended", self._extended_once),
            ("appealed", self._appealed),
        )
        for reached, step in ways:
            step()
            if reached == depth:
                break

    def _sign(self, *, signed: bool) -> None:
        if signed:
            self.acknowledge(EMPLOYEE)
        else:
            self.acknowledge(EMPLOYEE, answer="not_signed")
            self.activate(PRIYA)

    def _weeks(self, weeks: int, *, diligent: bool) -> None:
        """The plan runs; where people are diligent, both check in."""
        for _ in range(weeks):
            if self.ref.status == "active":
                self.world.run_to(self.world.now + timedelta(days=7))
            if diligent and self.rounds_open():
                self.employee_checks(EMPLOYEE, figure=BASELINE)
                self.manager_checks(MANAGER)

    def _to_the_end(self, *, diligent: bool) -> None:
        left = (self.ref.force.end - self.world.now.date()).days
        self._weeks(left // 7 + 1, diligent=diligent)
        self.manager_states(MANAGER)
        self.employee_states(EMPLOYEE)

    def _decided(self, outcome: str, *, lower: bool) -> None:
        """By one of HR, and by a second one where the gate asks for it."""
        self.decide(PRIYA, outcome=outcome, lower=lower)
        if self.ref.course.waits_for_second:
            self.look_again(TOM)

    def _leaves(self) -> None:
        """Nobody has checked in for weeks, and then the employee is not here any more."""
        self._weeks(3, diligent=False)
        if self.ref.status == "active":
            self.account(EMPLOYEE, closed=True)

    def _reaches_all(self) -> None:
        """Every goal is reached before the last day."""
        self.world.run_to(self.world.now + timedelta(days=7))
        self.employee_checks(EMPLOYEE)
        self.manager_checks(MANAGER)

    def _extended_once(self) -> None:
        """At the end of the longer time; there is no second one."""
        if self.ref.status == "awaiting_ack":
            self.acknowledge(EMPLOYEE)
            self._to_the_end(diligent=False)
            self.decide(PRIYA, outcome="extended")

    def _appealed(self) -> None:
        self.appeal(EMPLOYEE)
        self.answer_appeal(TOM)
