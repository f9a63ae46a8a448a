"""Somebody leaves: their account is closed, and perhaps opened again; HR records an end with no closing review."""

from hypothesis import strategies as st

from domain.people import Account, Person, UserId
from domain.reviews import Outcome
from services import handovers, reviews, support
from tests.lifecycle.closing import Closing
from tests.lifecycle.driving import INVALID, OUT_OF_DATE, action, often, seldom
from tests.lifecycle.rulebook import ADVERSE, LEAVING
from tests.lifecycle.things import Decision
from tests.lifecycle.worlds import EMPLOYEE, HEIR, MANAGER, PRIYA, ZONES

heirs = st.sampled_from([HEIR, HEIR, HEIR, MANAGER, MANAGER, EMPLOYEE, PRIYA, ""])
ends = st.sampled_from(["resigned", "ended_by_agreement", "employment_ended", "employment_ended", "completed_retained"])


class Leaving(Closing):
    """Who is not here any more is asked for nothing, and tries nothing."""

    def account(self, who: str, *, closed: bool) -> None:
        """As the directory hears of it from Slack."""
        self.world.moment_passes()
        known = Person(UserId(who), who, Account.DEACTIVATED if closed else Account.MEMBER, zone=ZONES[who])
        with self.world.turn("") as turn:
            turn.store.people.put(known, self.world.now)
            if closed:
                support.left(turn, known.id)
            (handovers.left if closed else handovers.returned)(turn, known.id)
            if not closed:
                reviews.returned(turn, known.id)
        self.ref.account(who, closed=closed, now=self.world.now)
        self.note("an account closed" if closed else "an account opened again")
        self.quiet, self.last = False, None
        self.tick()

    @action("h", chosen=heirs, waits=seldom, stale=seldom, sure=st.sampled_from([False, False, True]))
    def hand_over(
        self, who: str, chosen: str = HEIR, waits: bool = False, stale: bool = False, sure: bool = False
    ) -> None:
        ref = self.ref
        if not sure and not ref.is_frozen and ref.may("hand_over", who) is None:
            return
        chosen = "" if waits and chosen != EMPLOYEE else chosen
        revision = self.revision(stale=stale)
        if self.attempt(
            "hand_over",
            who,
            lambda turn, plan: handovers.hand_over(turn, plan, revision, chosen, waits=waits),
            (stale, OUT_OF_DATE),
            (self._unfit(chosen, waits=waits), INVALID),
        ):
            self.note("a plan handed over" if chosen else "a plan that nobody leads")
            ref.lead(chosen or None, self.world.now)
            self.tick()

    def _unfit(self, chosen: str, *, waits: bool) -> bool:
        """Somebody has to be named, or that it waits; nobody who is on the plan, looks after it or pays for it."""
        ref = self.ref
        if waits or not chosen:
            return ref.is_frozen or not waits or bool(chosen)
        same = chosen == ref.manager and not ref.is_frozen
        asked = any(each.state == "R" and each.sponsor == chosen for each in ref.helps.values())
        return same or asked or chosen in {EMPLOYEE, ref.approver, *ref.hr_list, *ref.gone}

    @action(
        "h",
        outcome=ends,
        worded=often,
        stale=seldom,
        sure=st.sampled_from([False, False, False, True]),
    )
    def end_plan(
        self, who: str, outcome: str = "resigned", worded: bool = True, stale: bool = False, sure: bool = False
    ) -> None:
        ref = self.ref
        if not sure and EMPLOYEE not in ref.gone and ref.may("end_plan", who) is None:
            return  # else few plans would get old
        revision, reason = self.revision(stale=stale), ref.write("h") * worded
        kept, missed = self.ledger()
        known = outcome in LEAVING or (outcome == "employment_ended" and EMPLOYEE in ref.gone)
        alone = (outcome, False) in ADVERSE and len(ref.partners) < 2
        if self.attempt(
            "end_plan",
            who,
            lambda turn, plan: reviews.end(turn, plan, revision, Outcome(outcome), reason),
            (stale, OUT_OF_DATE),
            (not known or not worded or alone, INVALID),
        ):
            gated = ref.gated(outcome, kept, missed, demotion=False)
            made = Decision(outcome, who, gated, None, reason, at_once=True, before=ref.course.decision)
            ref.course.decision = made
            if gated:
                self.note("an end that a second one of HR has to look at")
            else:
                self._ended("end_plan", made)
