"""A plan is written, handed to HR, approved or given back, and talked about."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from domain.assessments import AreaDraft
from domain.drafts import Draft, RhythmDraft, Step
from domain.goals import GoalDraft, GoalId
from domain.support import SupportDraft, SupportId
from services import agreements, approvals, drafts
from services.turn import Turn
from tests.lifecycle.days import local_day
from tests.lifecycle.driving import INVALID, NOT_NOW, OUT_OF_DATE, Driven, Refusal, action, often, seldom
from tests.lifecycle.things import Version
from tests.lifecycle.worlds import EMPLOYEE, MANAGER, MENTOR, ZONES

BASELINE, TARGET = 2, 6
GOALS = ("demos", "mails")
days = st.sampled_from([14, 14, 21, 30, 60])
promises = st.sampled_from([0, 1, 2, 2])
rhythms = st.sampled_from(["weekly", "weekly", "biweekly"])


class Drafting(Driven):
    """From the first word to the conversation."""

    promised: dict[str, tuple[bool, str]]
    drafted: str

    def begin_draft(self) -> None:
        """The manager opens a form, whose id is made then."""
        with self.world.turn(MANAGER) as turn:
            drafts.start(turn, self.ref.plan)

    @action("m", whole=often, length=days, promised=promises, every=rhythms, stale=seldom)
    def save_draft(
        self,
        who: str,
        whole: bool = True,
        length: int = 14,
        promised: int = 2,
        every: str = "weekly",
        stale: bool = False,
    ) -> None:
        today = local_day(self.world.now, ZONES[self.ref.manager])
        start = today + timedelta(days=7 - today.weekday())
        items = {self.name("s"): ((False, MENTOR), (True, ""))[number] for number in range(promised)}
        written = self.ref.write("mh")
        draft = self._draft(start, start + timedelta(days=length), items, every, written if whole else "")

        def save(turn: Turn, plan: str) -> None:
            head, _ = drafts.open_draft(turn, plan)
            drafts.save(turn, replace(head, revision=head.revision - stale), draft)

        if self.attempt("save_draft", who, save, (stale, OUT_OF_DATE)):
            self.ref.whole, self.ref.start, self.ref.end = whole, start, start + timedelta(days=length)
            self.promised, self.drafted = items, written

    def _draft(self, start: date, end: date, items: dict[str, tuple[bool, str]], every: str, written: str) -> Draft:
        """All steps, with these words in each; without words the goals are missing."""
        goals = tuple(GoalDraft(GoalId(each), written, written, "Count", str(BASELINE), str(TARGET)) for each in GOALS)
        support = tuple(
            SupportDraft(SupportId(name), title="Product training", detail=written, owner=owner, cost="400" * needs)
            for name, (needs, owner) in items.items()
        )
        return Draft(
            step=Step.REVIEW,
            employee=EMPLOYEE,
            start=start.isoformat(),
            end=end.isoformat(),
            areas=(AreaDraft("delivery", "Shows four products.", f"On 3 February two. {written}"),),
            goals=goals if written else (),
            support=support,
            rhythm=RhythmDraft(every=every),
            note_to_hr=self.ref.write("mh"),
        )

    @action("m")
    def hand_in(self, who: str) -> None:
        begins = self.ref.start
        lacking = (
            EMPLOYEE in self.ref.gone
            or not self.ref.whole
            or begins is None
            or begins < local_day(self.world.now, ZONES[self.ref.manager])
        )
        done = self.attempt(
            "hand_in",
            who,
            drafts.submit,
            (lacking, INVALID),
            (not self.ref.partners, NOT_NOW),
        )
        if done:
            self.move("hand_in", "hr_review")

    @action("m", sure=seldom)
    def discard(self, who: str, sure: bool = False) -> None:
        if not sure and who in {MANAGER, self.ref.manager}:
            return
        if self.attempt("discard", who, drafts.discard):
            self.move("discard", "gone")

    def _left(self, *otherwise: Refusal) -> tuple[Refusal, ...]:
        """A plan does not go further without the person whom it is for."""
        return ((EMPLOYEE in self.ref.gone, NOT_NOW), *otherwise)

    @action("h", stale=seldom)
    def approve(self, who: str, stale: bool = False) -> None:
        revision, note = self.revision(stale=stale), self.ref.write("mh")
        if self.attempt(
            "approve",
            who,
            lambda turn, plan: approvals.approve(turn, plan, revision, note),
            *self._left((stale, OUT_OF_DATE)),
        ):
            self.move("approve", "ready")
            assert self.ref.start is not None
            assert self.ref.end is not None
            self.ref.approver = who
            self.ref.next_version(
                Version(self.ref.start, self.ref.end, dict.fromkeys(GOALS, TARGET), dict(self.promised))
            )
            self.ref.follow_soon = True
            self.tick()

    @action("h", stale=seldom, worded=often)
    def give_back(self, who: str, stale: bool = False, worded: bool = True) -> None:
        revision, words = self.revision(stale=stale), self.ref.write("mh") * worded
        if self.attempt(
            "give_back",
            who,
            lambda turn, plan: approvals.return_(turn, plan, revision, words),
            (stale, OUT_OF_DATE),
            (not worded, INVALID),
        ):
            self.move("give_back", "draft")
            self.ref.approver = who

    @action("m", early=seldom)
    def hold_talk(self, who: str, early: bool = False) -> None:
        day = local_day(self.world.now, ZONES[self.ref.manager]) + timedelta(days=int(early))
        if self.attempt(
            "hold_talk", who, lambda turn, plan: agreements.hold_talk(turn, plan, day), (early, INVALID), *self._left()
        ):
            self.move("hold_talk", "awaiting_ack")
            self.ref.reveal(self.drafted, "e")
            self.ref.await_answer(self.world.now)
            self.tick()
