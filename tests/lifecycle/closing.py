"""Looking back half-way and at the end: statements, the decision and its second look, the conversation, afterwards."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from domain.goals import GoalId
from domain.reviews import Choice, Outcome, Rated, Result
from services import reviews
from tests.lifecycle.days import local_day
from tests.lifecycle.drafting import GOALS
from tests.lifecycle.driving import INVALID, NOT_NOW, OUT_OF_DATE, Driven, action, often, seldom
from tests.lifecycle.reference import Reference
from tests.lifecycle.rulebook import ADVERSE, AGAINST_THE_COMPANY, OUTCOMES
from tests.lifecycle.things import MOST_EXTENSIONS, Decision
from tests.lifecycle.worlds import ZONES

outcomes = st.sampled_from([*OUTCOMES, "employment_ended", "employment_ended", "role_changed", "extended"])


def both(ref: Reference) -> bool:
    return ref.review is not None and ref.course.decision is None


class Closing(Driven):
    """From the last day to the last word."""

    def ledger(self) -> tuple[int, int]:
        """How many promises the company kept and missed, as anybody could count them."""
        found = self.world.rows(
            "SELECT state, reason FROM obligations WHERE workspace = :workspace AND plan = :plan", plan=self.ref.plan
        )
        kept = sum(state == "kept" for state, _ in found)
        return kept, sum(state == "not_kept" and reason in AGAINST_THE_COMPANY for state, reason in found)

    @action("m", stale=seldom)
    def begin_early(self, who: str, stale: bool = False) -> None:
        revision = self.revision(stale=stale)
        if self.attempt(
            "begin_early",
            who,
            lambda turn, plan: reviews.begin_early(turn, plan, revision),
            (stale, OUT_OF_DATE),
            (not self._all_met(), NOT_NOW),
        ):
            self.ref.begin_review("begin_early", self.world.now)
            self.tick()

    def _all_met(self) -> bool:
        """By the last figures that were summed up: what is still blind does not count."""
        if not self.ref.version:
            return False
        latest: dict[str, int] = {}
        for round_ in self.rounds():
            if round_.summarised_at is not None:
                latest |= self.ref.figures.get(round_.id, {})
        return all(latest.get(goal, -1) >= target for goal, target in self.ref.force.targets.items())

    @action("em", worded=often)
    def state_mid(self, who: str, worded: bool = True) -> None:
        words = self.ref.write("meh") * worded
        found = self.world.rows(
            "SELECT id FROM obligations WHERE workspace = :workspace AND plan = :plan AND subject = 'mid'",
            plan=self.ref.plan,
        )
        if self.attempt(
            "state_mid",
            who,
            lambda turn, plan: reviews.state_mid(turn, plan, words),
            (not found, NOT_NOW),
            (not worded, INVALID),
        ):
            self.ref.stated_mid.setdefault(self.ref.role(who), self.world.now)

    @action("m", worded=often, rated=often, outcome=outcomes)
    def manager_states(self, who: str, worded: bool = True, rated: bool = True, outcome: str = OUTCOMES[0]) -> None:
        ref, review = self.ref, self.ref.review
        words = ref.write("meh") * worded
        ratings = [Rated(GoalId(each), Result.MET) for each in GOALS[: None if rated else 1]]
        shut = review is not None and bool(ref.course.decision or (review.manager and review.responded))
        done = self.attempt(
            "manager_states",
            who,
            lambda turn, plan: reviews.state_as_manager(turn, plan, words, ratings, Outcome(outcome)),
            (shut, NOT_NOW),
            (not (worded and rated), INVALID),
        )
        if done and review:
            review.manager, review.manager_at = (words, outcome), self.world.now
            review.first_at = review.first_at or self.world.now
            review.give_time(self.world.now)
            for each in review.employee_words:
                ref.reveal(each, "m")

    @action("e", worded=often)
    def employee_states(self, who: str, worded: bool = True) -> None:
        ref, review = self.ref, self.ref.review
        words = ref.write("meh" if review and review.manager else "eh") * worded
        shut = ref.course.decision is not None
        if (
            self.attempt(
                "employee_states",
                who,
                lambda turn, plan: reviews.state_as_employee(turn, plan, words),
                (shut, NOT_NOW),
                (not worded, INVALID),
            )
            and review
        ):
            review.employee_at = self.world.now
            review.employee_words.append(words)

    @action(
        "h",
        both,
        outcome=outcomes,
        lower=st.booleans(),
        more=st.sampled_from([3, 7, 14, 400]),
        stale=seldom,
        worded=often,
    )
    def decide(
        self,
        who: str,
        outcome: str = OUTCOMES[0],
        lower: bool = False,
        more: int = 7,
        stale: bool = False,
        worded: bool = True,
    ) -> None:
        ref, review, revision = self.ref, self.ref.review, self.revision(stale=stale)
        self.world.moment_passes()
        ends, fits = self._ends(who, more)
        kept, missed = self.ledger()
        demotion = lower and outcome == "role_changed"
        reason = ref.write("h") * worded
        alone = (outcome, demotion) in ADVERSE and len(ref.partners) < 2
        choice = Choice(Outcome(outcome), reason, lower, ends if outcome == "extended" else None)
        refused = (
            (ref.course.decision is not None, NOT_NOW),
            (stale, OUT_OF_DATE),
            (review is not None and not review.ready(self.world.now + timedelta(seconds=7)), NOT_NOW),
            (not worded or alone or (outcome == "extended" and not fits), INVALID),
        )
        if (
            self.attempt("decide", who, lambda turn, plan: reviews.decide(turn, plan, revision, choice), *refused)
            and review
        ):
            gated = ref.gated(outcome, kept, missed, demotion=demotion)
            ref.course.decision = Decision(outcome, who, gated, choice.ends, reason)
            if not gated:
                if (outcome, demotion) in ADVERSE:
                    self.note("an adverse decision without a gate")
                self._settled("decide")

    def _ends(self, who: str, more: int) -> tuple[date | None, bool]:
        """A later end, and whether it is one: at most as long again as the plan was at first, and only once."""
        ref = self.ref
        if not ref.version:
            return None, False
        last = max(ref.force.end, local_day(self.world.now, ZONES[who]))
        first = ref.versions[1]
        return last + timedelta(days=more), ref.extensions < MOST_EXTENSIONS and timedelta(
            days=more
        ) <= first.end - first.start

    def _settled(self, by: str) -> None:
        """An extension begins with the conversation; a withdrawal has no further step."""
        made = self.ref.course.decision
        assert made is not None
        if made.at_once:
            self._ended(by, made)
            return
        if made.outcome == "withdrawn":
            self.move(by, "withdrawn")
            self.ref.call_off()
            self.ref.outcomes.append("withdrawn")
        elif made.outcome != "extended":
            self.move(by, "decided")
        self.ref.approver = made.by
        self.ref.reveal(made.reason, "m")
        self.tick()

    def _ended(self, by: str, made: Decision) -> None:
        """Who leaves needs no further step: it is closed, and both sides may read why."""
        ref = self.ref
        self.move(by, "closed")
        ref.call_off()
        ref.course.told_at = self.world.now
        ref.approver = made.by
        ref.reveal(made.reason, "me" if ref.was_shown else "m")
        ref.outcomes.append(made.outcome)
        self.tick()

    @action(
        "h",
        lambda ref: ref.course.waits_for_second,
        agrees=st.booleans(),
        stale=seldom,
        worded=often,
    )
    def look_again(self, who: str, agrees: bool = True, stale: bool = False, worded: bool = True) -> None:
        course, revision = self.ref.course, self.revision(stale=stale)
        words = self.ref.write("h") * worded
        made, waits = course.decision, course.waits_for_second
        refused = (
            (stale or not waits, OUT_OF_DATE),
            (made is not None and made.by == who, NOT_NOW),
            (not worded, INVALID),
        )
        if (
            not self.attempt(
                "look_again",
                who,
                lambda turn, plan: reviews.look_again(turn, plan, revision, words, agrees=agrees),
                *refused,
            )
            or made is None
        ):
            return
        if agrees:
            made.confirmed = True
            self.note("a gated decision confirmed")
            self._settled("look_again")
        else:
            course.decision = made.before
            self.ref.given_back += 1
            self.note("a gated decision given back")

    @action(
        "mh",
        lambda ref: ref.course.decision and ref.course.decision.stands,
        early=seldom,
        stale=seldom,
        later=st.booleans(),
    )
    def tell_outcome(self, who: str, early: bool = False, stale: bool = False, later: bool = False) -> None:
        ref, course, revision = self.ref, self.ref.course, self.revision(stale=stale)
        self.world.moment_passes()
        day = local_day(self.world.now + timedelta(seconds=7), ZONES[who]) + timedelta(days=int(early))
        made = course.decision
        open_ = made is None or not made.stands
        if not self.attempt(
            "tell_outcome",
            who,
            lambda turn, plan: reviews.hold_talk(turn, plan, revision, day, follow_up=later),
            (stale, OUT_OF_DATE),
            (open_, NOT_NOW),
            (early, INVALID),
        ):
            return
        assert made is not None
        course.told_at = self.world.now
        ref.reveal(made.reason, "e")
        ref.outcomes.append(made.outcome)
        if made.outcome != "extended":
            self.move("tell_outcome", "closed")
        else:
            assert made.ends is not None
            ref.extensions += 1
            ref.next_version(replace(ref.force, end=made.ends))
            self.move("tell_outcome", "awaiting_ack")
            ref.await_answer(self.world.now)
        self.tick()
