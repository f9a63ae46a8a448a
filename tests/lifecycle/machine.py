"""The state machine: any of its people tries anything at any time, and after each step everything must hold."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.lifecycle import ledgers
from tests.lifecycle.beginnings import Beginning
from tests.lifecycle.driving import NOT_NOW, seldom
from tests.lifecycle.looking import READERS
from tests.lifecycle.rulebook import MAY, Verdict
from tests.lifecycle.worlds import ADMIN, EMPLOYEE, HR, PEOPLE, PRIYA, ViolationError

TRIES = (
    *(name for name in MAY if not name.startswith("read_")),
    "approve_help", "decline_help", "undo_help", "ask_sponsor", "take_back_help", "deliver_help", "rate_help", "dispute_help",
)  # fmt: skip
hours = st.sampled_from([1, 5, 24, 24, 72, 168, 500])


class Lifecycle(Beginning):
    """What anybody may try, in any order, once a run has begun."""

    # --- accounts -----------------------------------------------------------------------------------------------------

    @rule(sure=seldom, leads=st.booleans())
    def leaves(self, sure: bool, leads: bool) -> None:
        """Their account is closed."""
        who = self.ref.manager if leads else EMPLOYEE
        if sure and who not in self.ref.gone:
            self.account(who, closed=True)

    @precondition(lambda self: self.ref.gone)
    @rule(number=st.integers(0, 1))
    def comes_back(self, number: int) -> None:
        gone = sorted(self.ref.gone)
        self.account(gone[number % len(gone)], closed=False)

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
    **dict.fromkeys(("look_again", "end_plan", "hand_over", "snooze", "ask_sponsor"), None),
}  # fmt: skip
"""What the same form sent twice comes to, unless it is simply done and changes nothing. None: it depends, or it is
meant anew each time."""
