"""The reference model: what one plan should be like, kept beside the bot by whoever drives it.

It is small on purpose, and knows nothing of the code under test: statuses, states and outcomes are the words of
DOMAIN.md, times are counted by tests/lifecycle/days.py, and who may do what stands in the rulebook.

Longer than 300 lines: one plan with everything that may happen to it, and all of it shares one state.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.people import UserId
from domain.plans import PlanId
from tests.lifecycle.days import END_OF_WORK, after, between, deadline, local_day, moment
from tests.lifecycle.rulebook import ADVERSE, LEADS, OVER, SHOWN, SUPPORT_STATES, Verdict, may, may_support
from tests.lifecycle.things import (
    ANSWER,
    APPEAL,
    BOT_WAS_DOWN,
    FAIR,
    SIGN,
    UNDO,
    Concern,
    Course,
    Help,
    Review,
    Version,
    Wish,
    Words,
)
from tests.lifecycle.worlds import EMPLOYEE, MANAGER, MENTOR, SPONSOR, ZONES, ViolationError


@dataclass
class Reference(Words):
    """One plan and everything around it, as it should be."""

    plan: PlanId
    hr_list: tuple[UserId, ...]
    status: str = "draft"
    was_shown: bool = False
    whole: bool = False
    start: date | None = None
    end: date | None = None
    approver: str | None = None
    version: int = 0
    in_force: int = 0
    versions: dict[int, Version] = field(default_factory=dict)
    answers: dict[int, str] = field(default_factory=dict)
    unsigned: set[int] = field(default_factory=set)
    answer_due: dict[int, datetime] = field(default_factory=dict)
    paused_on: date | None = None
    wishes: dict[str, Wish] = field(default_factory=dict)
    concerns: dict[str, Concern] = field(default_factory=dict)
    helps: dict[str, Help] = field(default_factory=dict)
    reviews: dict[int, Review] = field(default_factory=dict)
    courses: dict[int, Course] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    manager: str = MANAGER
    led: set[str] = field(default_factory=lambda: {str(MANAGER)})
    frozen: list[datetime] = field(default_factory=list)
    thawed: list[datetime] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)
    by: dict[tuple[str, str], str] = field(default_factory=dict)
    came_back: int = 0
    checkins: dict[tuple[str, str], datetime] = field(default_factory=dict)
    figures: dict[str, dict[str, int]] = field(default_factory=dict)
    extensions: int = 0
    given_back: int = 0
    ledger_open: bool = False
    follow_soon: bool = False
    lead_soon: bool = False
    blind: list[tuple[str, str]] = field(default_factory=list)
    stated_mid: dict[str, datetime] = field(default_factory=dict)
    sponsors: set[str] = field(default_factory=lambda: {str(SPONSOR)})
    snoozed: int = 0
    pauses: int = 0
    ticked_late: bool = False
    slept: bool = False
    moves: list[tuple[str, str, str]] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)

    # --- people -------------------------------------------------------------------------------------------------------

    def role(self, who: str) -> str:
        if who == self.manager:
            return "m"
        if who == EMPLOYEE:
            return "e"
        return "h" if who in self.hr_list else ""

    def letters(self, who: str) -> str:
        """Everything that somebody is here: m, e, h, s for who is asked for money, o for who brings support."""
        leads = self.own if self.role(who) == "m" else ""
        return self.role(who) + leads + "s" * (who in self.sponsors) + "o" * (who == MENTOR)

    @property
    def own(self) -> str:
        """What is for whoever leads it now, and not for who leads it afterwards."""
        return "1" if self.manager == MANAGER else "2"

    @property
    def partners(self) -> tuple[str, ...]:
        """HR people who may look after this plan: nobody who is on it."""
        return tuple(each for each in self.hr_list if each not in {self.manager, EMPLOYEE})

    @property
    def contact(self) -> str | None:
        return self.approver if self.approver in self.partners else None

    @property
    def shown(self) -> bool:
        """Whether the employee may know of it."""
        return self.status in SHOWN or (self.status in OVER and self.was_shown)

    def may(self, name: str, who: str) -> Verdict | None:
        if self.status == "gone":
            return Verdict.NOT_FOUND
        return may(name, self.role(who), self.status, shared=self.was_shown, frozen=self.is_frozen)

    # --- where it stands ----------------------------------------------------------------------------------------------

    @property
    def is_frozen(self) -> bool:
        """Whether nobody leads it at the moment."""
        return len(self.frozen) > len(self.thawed)

    def was_frozen(self, at: datetime) -> bool:
        began, ended = (sum(each <= at for each in moments) for moments in (self.frozen, self.thawed))
        return began > ended

    def lead(self, who: str | None, now: datetime) -> None:
        """Somebody leads it from now on, None: nobody. What was raised to who led it goes to HR with the next tick."""
        if who is None:
            self.frozen.append(now)
        else:
            self.thawed += [now] * self.is_frozen
            self.manager = who
            self.led.add(who)
            self.came_back += 1
        self.lead_soon = True

    def account(self, who: str, *, closed: bool, now: datetime) -> None:
        """Somebody's account was closed, or works again."""
        if closed:
            self.gone.add(who)
            if who == self.manager and not self.is_frozen and self.status not in OVER | {"gone"}:
                self.lead(None, now)
        else:
            self.gone.discard(who)
            self.came_back += 1
            made = self.course.decision
            if who == EMPLOYEE and self.status not in OVER and made and made.at_once and not made.stands:
                self.course.decision = made.before  # it was recorded because they had left

    def move(self, by: str, to: str) -> None:
        if to not in LEADS.get((self.status, by), ()):
            raise ViolationError(f"forbidden: {by} leads from {self.status} to {to}")
        self.moves.append((self.status, by, to))
        self.status = to
        self.was_shown |= to in SHOWN

    @property
    def reads(self) -> Version:
        """The version that people now read."""
        return self.versions[self.version]

    @property
    def force(self) -> Version:
        return self.versions[self.in_force or self.version]

    @property
    def review(self) -> Review | None:
        """The closing review of the version in force."""
        return self.reviews.get(self.in_force)

    @property
    def course(self) -> Course:
        """What was decided on the version in force."""
        return self.courses.setdefault(self.in_force, Course())

    @property
    def held_up(self) -> bool:
        return any(each.holds_up for each in self.wishes.values())

    def overdue(self, now: datetime) -> bool:
        due = self.answer_due.get(self.version)
        return (self.status == "awaiting_ack" or self.changing) and due is not None and due <= now

    def next_version(self, made: Version) -> None:
        """Numbers count up; one that was let be is not given again."""
        self.version = max(self.versions, default=0) + 1
        self.versions[self.version] = made

    @property
    def changing(self) -> bool:
        """Whether a change waits to be acknowledged while the version before it stays in force."""
        return self.status == "active" and self.version > self.in_force

    def await_answer(self, now: datetime) -> None:
        self.answer_due[self.version] = deadline(now, ZONES[EMPLOYEE], SIGN)

    def begin(self, by: str) -> None:
        """The version that people read takes effect: only one that was received, or that HR put in force."""
        if self.version not in self.answers and self.version not in self.unsigned:
            raise ViolationError(f"version {self.version} takes effect, and nobody answered for it")
        if not self.changing:
            self.move(by, "active")
        self.in_force, self.ledger_open, self.follow_soon = self.version, True, True

    def lost_days(self, now: datetime) -> int:
        assert self.paused_on is not None
        return between(self.paused_on, local_day(now, ZONES[EMPLOYEE]))

    @staticmethod
    def shifted(day: date, working_days: int) -> date:
        return after(day, working_days)

    def begin_review(self, by: str, now: datetime) -> None:
        self.move(by, "final_review")
        self.version = self.in_force  # what was not agreed by now does not count
        if self.in_force not in self.answers and self.in_force not in self.unsigned:
            raise ViolationError("a review of goals that nobody acknowledged")
        manager, employee = (deadline(now, ZONES[each], ANSWER) for each in (self.manager, EMPLOYEE))
        self.reviews[self.in_force] = Review(manager, employee)

    def gated(self, outcome: str, kept: int, missed: int, *, demotion: bool) -> bool:
        """Whether a second one of HR has to look: it is adverse, and less than 80 % of what was due was kept."""
        due = kept + missed
        return (outcome, demotion) in ADVERSE and due > 0 and kept * FAIR[1] < due * FAIR[0]

    def appeal_until(self) -> datetime | None:
        told = self.course.told_at
        if told is None:
            return None
        zone = ZONES[EMPLOYEE]
        return deadline(told, zone, APPEAL)

    def most(self, kind: str) -> float:
        """How often somebody may hear of what happens once for each version, review or decision at most."""
        return {
            "approvals.approved": 1,
            "agreements.shared": 1 + self.extensions,
            "agreements.begun": len(self.versions),
            "reviews.mid": 1,
            "reviews.begun": len(self.reviews),
            "reviews.late": len(self.reviews),
            "reviews.ready": len(self.reviews) + self.given_back,
            "reviews.told": 1,
            "reviews.left": 1,
            "plans.withdrawn": 1,
        }.get(kind, float("inf"))

    # --- support ------------------------------------------------------------------------------------------------------

    def parts(self, one: Help, who: str) -> frozenset[str]:
        found = {name for name, user in (("sponsor", one.sponsor), ("owner", one.owner)) if user == who}
        role = self.role(who)
        asked = {"requester"} if one.requester == who else set()
        if role == "m":
            found |= {"lead"} | asked
        elif role == "e" and self.shown:
            found |= {"receiver"} | asked
        elif role == "h" and self.status != "draft" and one.sponsor != who:
            found.add("hr")
        return frozenset(found)

    def told(self, one: Help, who: str, now: datetime) -> str:
        """The state as that person may know it: what its sponsor may still take back was not decided."""
        open_ = one.state in "AN" and one.decided_at is not None and now < one.decided_at + UNDO
        return "R" if open_ and one.sponsor != who else one.state

    def may_support(self, act: str, one: Help | None, who: str, now: datetime) -> Verdict | None:
        if one is None:
            return Verdict.NOT_FOUND
        return may_support(act, self.parts(one, who), self.told(one, who, now), over=self.status in OVER)

    def support_states(self) -> dict[str, str]:
        return {name: SUPPORT_STATES[one.state] for name, one in self.helps.items()}

    def call_off(self) -> None:
        """The plan has ended: what was not brought yet is neither asked for nor owed any more."""
        for each in self.helps.values():
            each.state = "X" if each.state in "PRAN" else each.state

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self, now: datetime) -> None:
        """What happens by itself: promises follow the version in force, the last day comes, a concern moves on."""
        if self.follow_soon and self.status in {"ready", "awaiting_ack", "active", "final_review"}:
            for name, (needs_yes, owner) in self.force.items.items():
                self.helps.setdefault(name, Help(self.manager, owner, needs_yes, agreed=True))
        self.follow_soon = False
        self._led(now)
        zone = ZONES[EMPLOYEE]
        if (
            self.status == "active"
            and EMPLOYEE not in self.gone
            and not self.is_frozen
            and moment(self.force.end, END_OF_WORK, zone) <= now
        ):
            self.begin_review("time", now)
        if self.status not in OVER | {"gone"}:
            for each in self.concerns.values():
                if each.state == "open" and each.due <= now:
                    self._not_answered(each, now)

    def _led(self, now: datetime) -> None:
        """Somebody else leads it, or nobody: HR answers what was raised to who did; a statement gets its whole time."""
        if not self.lead_soon or self.status == "draft":
            return
        self.lead_soon = False
        for each in self.concerns.values():
            if each.state == "open" and each.with_manager and (self.is_frozen or each.owner != self.manager):
                each.owner = self.contact
        review = self.review
        waits = review is not None and review.manager is None and self.course.decision is None
        if self.status == "final_review" and waits and not self.is_frozen and review is not None:
            review.due = deadline(now, ZONES[self.manager], ANSWER)

    def _not_answered(self, concern: Concern, now: datetime) -> None:
        if now - concern.due > BOT_WAS_DOWN:
            concern.due = deadline(now, ZONES[EMPLOYEE], 1)
            return
        self.settle(concern, self.who_did_not(concern))
        concern.owner = self.contact if concern.with_manager else None
        concern.due = deadline(now, ZONES[EMPLOYEE], ANSWER)

    @staticmethod
    def who_did_not(concern: Concern) -> str:
        return "manager_did_not" if concern.with_manager else "hr_did_not"

    @staticmethod
    def settle(concern: Concern, how: str) -> None:
        """Once for each time that was asked: what was late stays late."""
        if concern.settled[concern.asked] == "due":
            concern.settled[concern.asked] = how
