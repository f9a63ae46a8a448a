"""Bugs planted from outside, to show that the machine sees them; no test is worth more than what it can catch.

Each replaces something of the bot's in the present process. As in tests/faults/plants.py, this is the one place where
tests touch the bot's own code.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain import concerns as concern_rules
from domain import obligations, permissions
from domain import plans as life
from domain import reviews as review_rules
from domain import support as support_rules
from domain.agreements import Agreement
from domain.checkins import Round, RoundState, Side
from domain.errors import NotNowError
from domain.obligations import Duty
from domain.permissions import GRANTS, Permission, Role, authorize
from domain.plans import Event, Plan, Status
from domain.reviews import decisions
from services import checkins, reviews
from services import turn as turns
from services.agreements import acknowledging
from services.checkins import pausing, summaries
from services.concerns import answering as concern_answers
from services.reviews import deciding, ending
from services.turn import Turn
from storage import agreements as agreement_rows
from storage.agreements import Agreements
from storage.audit import Audit
from storage.outbox import Outbox
from storage.tables import AgreementRow

Put = Callable[[Any, str, Any], None]


def plant(name: str, put: Put = setattr) -> None:
    """Plants this bug in the present process; `put` may be pytest's monkeypatch.setattr, which takes it out again."""

    def checked(owner: Any, name: str, value: Any) -> None:
        assert hasattr(owner, name), f"{name} is gone from {owner}: this bug can't be planted any more"
        put(owner, name, value)

    PLANTS[name](checked)


def review_in_a_pause(put: Put) -> None:
    """The last day comes while somebody is on leave, and the review begins all the same."""
    put(life, "TRANSITIONS", {**life.TRANSITIONS, (Status.PAUSED, Event.REVIEW): Status.FINAL_REVIEW})


def extended_without_an_answer(put: Put) -> None:
    """More time takes effect at once: nobody has received what is then decided on."""
    move = life.move

    def hasty(plan: Plan, event: Event, at: Any) -> Plan:
        moved = move(plan, event, at)
        return replace(moved, status=Status.ACTIVE, in_force=plan.version + 1) if event is Event.EXTEND else moved

    put(life, "move", hasty)


def version_overwritten(put: Put) -> None:
    """The next version takes the place of the one before, too."""
    add = Agreements.add

    def both(self: Agreements, agreement: Agreement) -> None:
        add(self, agreement)
        before = self._the(AgreementRow, plan=agreement.plan, version=agreement.version - 1)
        if before is not None:
            place = f"{agreement.plan}/{agreement.version - 1}"
            content = agreement_rows._CONTENT.seal(self._vault, agreement.plan, place, agreement)
            mine = self._update(
                AgreementRow, AgreementRow.plan == agreement.plan, AgreementRow.version == before.version
            )
            self._run(mine.values(content=content))

    put(Agreements, "add", both)


def signed_while_a_wish_waits(put: Put) -> None:
    """A version can be acknowledged although the employee's own wish for it has no answer."""
    put(acknowledging, "held_up", lambda _turn, _plan: ())


def shown_before_the_conversation(put: Put) -> None:
    """The employee can find the plan as soon as HR has approved it."""
    early = GRANTS[Role.EMPLOYEE, Permission.SEE] | {Status.READY}
    put(
        Plan, "shared", property(lambda self: self.status in life.SHARED | {Status.READY} or self.shared_at is not None)
    )
    put(permissions, "GRANTS", {**GRANTS, (Role.EMPLOYEE, Permission.SEE): early})


def strangers_told_to_wait(put: Put) -> None:
    """Who has nothing to do with a plan hears that it is not the time, rather than that there is none."""

    def loud(actor: Any, permission: Any, plan: Plan, hr: Any) -> Role:
        if not actor.job and actor.user not in {*plan.parties, *hr}:
            raise NotNowError("not-now-active")
        return authorize(actor, permission, plan, hr)

    put(turns, "authorize", loud)


def concern_for_hr_alone_shown(put: Put) -> None:
    """The manager reads what was raised to HR alone."""
    put(concern_rules, "seen_by", lambda concern, _role, _user: concern)


def answers_shown_before_the_summary(put: Put) -> None:
    """A check-in can be read while it is open."""

    def peeking(truly: Callable[..., Any]) -> Callable[..., Any]:
        def read(turn: Turn, *given: Any) -> Any:
            for_plan = turn.store.rounds.for_plan
            turn.store.rounds.for_plan = lambda plan: [_ended(each, turn.now) for each in for_plan(plan)]  # type: ignore[method-assign]
            return truly(turn, *given)

        return read

    put(checkins, "history", peeking(summaries.history))
    put(checkins, "summary", peeking(summaries.summary))


def gate_left_open(put: Put) -> None:
    """An adverse decision stands, whatever the company kept."""
    put(review_rules, "gated", lambda _choice, _share: False)


def confirmed_by_the_same(put: Put) -> None:
    """Whoever decided can confirm it, and answer the appeal."""
    put(review_rules, "may_confirm", lambda second, _decision, partners: second in partners)


def extended_again_and_again(put: Put) -> None:
    """There is no end to extensions."""
    put(decisions, "MOST_EXTENSIONS", 99)


def late_counts_as_kept(put: Put) -> None:
    """A promise to answer that was missed is kept after all, once there is an answer."""

    def forgiving(turn: Turn, plan: Plan, concern: Any) -> None:
        duty = turn.store.obligations.for_subject(concern.plan, Duty.CONCERN, concern.subject)
        if duty is not None:
            turn.store.obligations.save(obligations.keep(duty, turn.now))

    put(concern_answers, "keep", forgiving)


def manager_charged_for_both(put: Put) -> None:
    """Whoever is missing, it was the manager."""
    reason = summaries._reason
    put(
        summaries,
        "_reason",
        lambda turn, plan, round_, _missing, **more: reason(turn, plan, round_, Side.MANAGER, **more),
    )


def leave_forgotten(put: Put) -> None:
    """A pause takes its days away from the plan."""
    lost = pausing._lost
    put(pausing, "_lost", lambda *given: replace(lost(*given), days=0))


def stale_form_taken(put: Put) -> None:
    """A form that stood open while the plan moved on is taken as if nothing had happened."""
    decide = deciding.decide

    def deaf(turn: Turn, plan_id: str, _revision: int, choice: Any) -> Any:
        plan = turn.store.plans.get(plan_id)  # type: ignore[arg-type]
        return decide(turn, plan_id, plan.revision if plan else 0, choice)

    put(reviews, "decide", deaf)


def told_at_once(put: Put) -> None:
    """What a sponsor may still take back is known to everybody."""
    put(support_rules, "as_told", lambda support, _at: support)
    put(turns, "as_told", lambda support, _at: support)


def message_told_again(put: Put) -> None:
    """Nothing says that two messages are one and the same."""
    leave = Outbox.put
    put(Outbox, "put", lambda self, row: leave(self, replace(row, idem_key=uuid.uuid4().hex)))


def record_not_tied(put: Put) -> None:
    """An entry of the record is written over afterwards."""
    tie = Audit._next

    def loose(self: Audit, head: Any, record: Any) -> Any:
        return tie(self, head, replace(record, actor="nobody") if record.kind == "acknowledged" else record)

    put(Audit, "_next", loose)


def decided_while_nobody_leads(put: Put) -> None:
    """HR decides although nobody leads the plan at the moment."""
    put(permissions, "FROZEN", {**permissions.FROZEN, Role.HR: frozenset()})


def employment_ended_of_who_is_here(put: Put) -> None:
    """Employment can end with no closing review although nobody has left."""
    put(ending, "choices", lambda _turn, _plan: (*review_rules.LEAVING, review_rules.Outcome.EMPLOYMENT_ENDED))


def _ended(round_: Round, now: datetime) -> Round:
    open_ = round_.state is RoundState.OPEN
    return replace(round_, state=RoundState.SUMMARISED, summarised_at=now) if open_ else round_


PLANTS: Mapping[str, Callable[[Put], None]] = {
    made.__name__.replace("_", "-"): made
    for made in (
        review_in_a_pause,
        extended_without_an_answer,
        version_overwritten,
        signed_while_a_wish_waits,
        shown_before_the_conversation,
        strangers_told_to_wait,
        concern_for_hr_alone_shown,
        answers_shown_before_the_summary,
        gate_left_open,
        confirmed_by_the_same,
        extended_again_and_again,
        late_counts_as_kept,
        manager_charged_for_both,
        leave_forgotten,
        stale_form_taken,
        told_at_once,
        message_told_again,
        record_not_tied,
        decided_while_nobody_leads,
        employment_ended_of_who_is_here,
    )
}
"""By name, as `--plant` takes them."""
