"""After the conversation: an appeal and its answer, a question later; and a plan that HR takes back."""

from datetime import timedelta

from hypothesis import strategies as st

from domain.reviews import Outcome
from services import plans, reviews
from tests.lifecycle.driving import INVALID, NOT_NOW, OUT_OF_DATE, Driven, action, often, seldom
from tests.lifecycle.rulebook import SOFTER

answers = st.sampled_from([None, None, *sorted(SOFTER), "resigned"])


class Ending(Driven):
    """What comes after the end, and an end before it."""

    @action("e", worded=often)
    def appeal(self, who: str, worded: bool = True) -> None:
        course = self.ref.course
        words = self.ref.write("meh") * worded
        self.world.moment_passes()
        last = self.ref.appeal_until()
        late = last is None or self.world.now + timedelta(seconds=7) > last
        if self.attempt(
            "appeal",
            who,
            lambda turn, plan: reviews.appeal(turn, plan, words),
            (course.appealed or late, NOT_NOW),
            (not worded, INVALID),
        ):
            course.appealed = True

    @action("h", lambda ref: ref.course.appealed, outcome=answers, worded=often)
    def answer_appeal(self, who: str, outcome: str | None = None, worded: bool = True) -> None:
        course, words = self.ref.course, self.ref.write("meh") * worded
        made = course.decision
        nothing = not course.appealed or course.appeal_answered
        unfit = not worded or (outcome is not None and outcome not in SOFTER)
        refused = ((nothing, OUT_OF_DATE), (made is not None and made.by == who, NOT_NOW), (unfit, INVALID))
        instead = Outcome(outcome) if outcome else None
        if self.attempt("answer_appeal", who, lambda turn, plan: reviews.answer(turn, plan, words, instead), *refused):
            course.appeal_answered = True
            if outcome:
                self.note("an appeal that changed the outcome")
                self.ref.outcomes.append(outcome)

    @action("e", worded=often)
    def follow_up(self, who: str, worded: bool = True) -> None:
        words = self.ref.write("meh") * worded
        self.attempt(
            "follow_up", who, lambda turn, plan: reviews.answer_follow_up(turn, plan, 0, words), (not worded, INVALID)
        )

    @action("e")
    def stop_follow_up(self, who: str) -> None:
        self.attempt("stop_follow_up", who, reviews.stop_follow_up)

    @action("h", worded=often, stale=seldom, sure=seldom)
    def withdraw(self, who: str, worded: bool = True, stale: bool = False, sure: bool = False) -> None:
        if not sure and self.ref.may("withdraw", who) is None:
            return  # else few plans would get old
        ref, revision = self.ref, self.revision(stale=stale)
        reason = ref.write("meh") * worded
        if self.attempt(
            "withdraw",
            who,
            lambda turn, plan: plans.withdraw(turn, plan, revision, reason),
            (not worded, INVALID),
            (stale, OUT_OF_DATE),
        ):
            self.note("a plan shown and then withdrawn" if ref.was_shown else "a plan withdrawn before it was shown")
            self.move("withdraw", "withdrawn")
            ref.approver = who
            ref.call_off()
            self.tick()
