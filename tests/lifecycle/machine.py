"""The state machine: any of its people tries anything at any time, and after each step everything must hold."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from domain.checkins import Round
from domain.people import UserId
from domain.plans import PlanId
from tests.lifecycle import ledgers
from tests.lifecycle.agreeing import Agreeing
from tests.lifecycle.closing import outcomes
from tests.lifecycle.drafting import BASELINE, Drafting, days, promises
from tests.lifecycle.driving import NOT_NOW, Driven, seldom
from tests.lifecycle.ending import Ending
from tests.lifecycle.hearing import Hearing
from tests.lifecycle.helping import Helping
from tests.lifecycle.leaving import Leaving
from tests.lifecycle.looking import READERS, Looking
from tests.lifecycle.meeting import Meeting
from tests.lifecycle.reference import Reference
from tests.lifecycle.rulebook import MAY, Verdict
from tests.lifecycle.worlds import ADMIN, EMPLOYEE, HR, MANAGER, PEOPLE, PRIYA, TOM, ViolationError, World

TRIES = (
    *(name for name in MAY if not name.startswith("read_")),
    "approve_help", "decline_help", "undo_help", "ask_sponsor", "take_back_help", "deliver_help", "rate_help", "dispute_help",
)  # fmt: skip
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
        *("left", "early", "extended", "appealed"),
    ]
)
"""How far it has come; the last four are short ways to what is rare."""
hours = st.sampled_from([1, 5, 24, 24, 72, 168, 500])


class Lifecycle(Drafting, Agreeing, Meeting, Helping, Hearing, Leaving, Ending, Looking, Driven):
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

    @precondition(lambda self: EMPLOYEE not in self.ref.gone)
    @rule(sure=seldom)
    def leaves(self, sure: bool) -> None:
        """Their account is closed."""
        if sure:
            self.account(EMPLOYEE, closed=True)

    @precondition(lambda self: EMPLOYEE in self.ref.gone)
    @rule()
    def comes_back(self) -> None:
        self.account(EMPLOYEE, closed=False)

    # --- time ---------------------------------------------------------------------------------------------------------

    @rule(hours=hours)
    def time_passes(self, hours: int) -> None:
        self.world.run_to(self.world.now + timedelta(hours=hours))
        self.quiet = False

    @rule(hours=st.sampled_from([4, 30, 80]))
    def clock_is_moved(self, hours: int) -> None:
        self.ref.ticked_late = True
        self.world.step_to(self.world.now + timedelta(hours=hours), timedelta(hours=4))
        self.quiet = False

    @rule(hours=st.sampled_from([7, 30, 200]))
    def bot_is_down(self, hours: int) -> None:
        self.ref.ticked_late = self.ref.slept = True
        self.note("a bot that was down")
        self.world.sleep_to(self.world.now + timedelta(hours=hours))
        self.quiet = False

    # --- what nobody should try ---------------------------------------------------------------------------------------

    @rule(name=st.sampled_from(TRIES), who=st.sampled_from(PEOPLE))
    def out_of_turn(self, name: str, who: str) -> None:
        """Anybody, anything, whatever the status."""
        getattr(self, name)(who)

    @precondition(lambda self: self.last is not None)
    @rule()
    def send_again(self) -> None:
        """The form that was last done, as it stood on the screen, once more."""
        assert self.last is not None
        name, who, call, about = self.last
        expected = AGAIN.get(name, Verdict.DONE)
        if expected is None:
            return
        self.world.moment_passes()
        seen, problem = self._ask(who, lambda turn: call(turn, about))
        if seen != expected:
            raise ViolationError(f"{who} sends {name} again: {seen} ({problem}), and it should be {expected}")
        self.note("a form sent twice")
        self.last = None
        self.tick()

    @rule(who=st.sampled_from([*READERS, *HR, ADMIN]))
    def looks(self, who: str) -> None:
        self.look_around(who)

    # --- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def holds(self) -> None:
        """Compares the tables with the model."""
        if not hasattr(self, "ref") or self.quiet:
            return
        found: list[str] = []
        with self.world.look() as store:
            plan = self.ref.plan
            found += ledgers.head(self.ref, store)
            found += ledgers.things(self.ref, store)
            meetings = store.rounds.for_plan(plan)
            found += ledgers.rounds(self.ref, meetings, self.known_rounds)
            duties = store.obligations.for_plan(plan)
            found += ledgers.promises(self.ref, self.world, duties, meetings)
            if len(self.ref.versions) > len(self.hashes):
                found += ledgers.versions(self.ref, store, self.hashes)
        found += ledgers.messages(self.ref, self.world)
        if found:
            raise ViolationError("; ".join(found))
        self.tally.statuses[self.ref.status] += 1

    def teardown(self) -> None:
        """At the end of a run: every version as it was made, the record whole, and nobody reads what is not theirs."""
        if not hasattr(self, "ref"):
            return
        self.holds()
        for who in (*READERS, PRIYA):
            self.look_around(who)
        with self.world.look() as store:
            found = list(ledgers.versions(self.ref, store, self.hashes)) if self.ref.status != "gone" else []
            verdict = store.audit.verify()
        if found or verdict.findings:
            raise ViolationError("; ".join([*found, f"the record: {verdict}"]))
        self.tally.moved.update(self.ref.moves)
        self.tally.outcomes.update(self.ref.outcomes)
        self.tally.runs += 1


AGAIN: dict[str, Verdict | None] = {
    **dict.fromkeys(
        ("hand_in", "approve", "hold_talk", "activate", "pause", "resume", "withdraw", "approve_help", "decline_help",
         "undo_help", "dispute_help", "pass_on_concern", "begin_early", "let_change_be", "decide", "tell_outcome", "appeal"), NOT_NOW,
    ),
    **dict.fromkeys(("discard", "give_back"), Verdict.NOT_FOUND),
    **dict.fromkeys(("accept_wish", "answer_wish", "answer_appeal"), Verdict.OUT_OF_DATE),
    **dict.fromkeys(("look_again", "end_plan", "snooze", "ask_sponsor"), None),
}  # fmt: skip
"""What the same form sent twice comes to, unless it is simply done and changes nothing. None: it depends, or it is
meant anew each time."""
