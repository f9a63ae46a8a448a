"""What happens when a prompt, a reminder or the end of a window is due; also after an outage."""

from dataclasses import replace
from datetime import timedelta

from domain import obligations
from domain.cadence import out_of_quiet_hours
from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty, Obligation, ObligationId, Reason
from domain.occurrences import Occurrence, OccurrenceState
from domain.permissions import Permission
from domain.plans import Plan, Status
from services.checkins.scheduling import CLOSE, PROMPT, REMINDER, closing, plan_reminders, put, schedule, zones
from services.checkins.summaries import summarise
from services.turn import Turn

OUTAGE = timedelta(hours=6)
"""What is this late was held up by the bot, not by a busy minute; a sandbox moves its clock by 4 hours at most."""
SHORTEST = timedelta(hours=1)
"""A message that waits for delivery is worth sending this long, even at the end of a window."""


def prompt(turn: Turn, occurrence: Occurrence) -> None:
    """Asks one person; opens the round. Several plans of a manager due at one moment make one message."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status is not Status.ACTIVE or round_ is None:
        return
    if round_.state is RoundState.PLANNED and turn.now >= round_.closes_at:
        _not_held(turn, plan, round_)
        return
    late = turn.now - occurrence.due_at > OUTAGE
    round_ = _opened(turn, plan, round_, late=late)
    if round_.state is not RoundState.OPEN or _answered(turn, plan, round_, occurrence):
        return
    zone = turn.person(occurrence.recipient).zone
    turn.tell(
        occurrence.recipient,
        "checkins.prompt",
        key=occurrence.due_at.isoformat(),
        lasts=max(round_.closes_at - turn.now, SHORTEST),
        at=out_of_quiet_hours(turn.now, zone) if late else None,
        late="yes" if late else "",
    )
    plan_reminders(turn, plan, round_, occurrence.recipient)


def _opened(turn: Turn, plan: Plan, round_: Round, *, late: bool) -> Round:
    """The round, open: for its whole window, also when the prompt was held up."""
    if round_.state is RoundState.PLANNED:
        opened = replace(round_, state=RoundState.OPEN, version=plan.in_force or plan.version)
        _owe(turn, opened)
    elif round_.state is RoundState.OPEN and late:
        opened = round_
    else:
        return round_
    if late:
        agreement = turn.in_force(plan)
        following = _numbered(turn, plan, round_.number + 1)
        day = agreement.calendar.next_working_day(turn.today(zones(turn, plan)[Side.EMPLOYEE]))
        closes = closing(turn, plan, agreement, day, following.day if following else None)
        opened = replace(opened, closes_at=max(round_.closes_at, closes))
        put(turn, plan, CLOSE, round_.number, opened.closes_at)
    turn.store.rounds.save(opened)
    return opened


def _owe(turn: Turn, round_: Round) -> Obligation:
    duty = Obligation(ObligationId(turn.new_id()), round_.plan, Duty.CHECK_IN, round_.id, round_.closes_at)
    turn.store.obligations.add(duty)
    return duty


def _not_held(turn: Turn, plan: Plan, round_: Round) -> None:
    """The bot was down for the whole window: nobody was asked, and nobody is charged."""
    duty = _owe(turn, round_)
    turn.store.obligations.save(obligations.not_kept(duty, Reason.BOT_DOWN, turn.now))
    turn.store.rounds.save(replace(round_, state=RoundState.CANCELLED))
    turn.record("checkin_not_held", plan, round=round_.id, reason=Reason.BOT_DOWN.value)


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """A quiet reminder, only to who has not answered and did not ask for a later time."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status is not Status.ACTIVE or round_ is None or round_.state is not RoundState.OPEN:
        return
    if turn.now - occurrence.due_at > OUTAGE or _answered(turn, plan, round_, occurrence):
        return
    prompted = turn.store.occurrences.find(plan.id, PROMPT, occurrence.recipient, round_.number, 0)
    if prompted is not None and prompted.state is OccurrenceState.PLANNED:
        return
    turn.tell(
        occurrence.recipient,
        "checkins.reminder",
        key=occurrence.due_at.isoformat(),
        lasts=max(round_.closes_at - turn.now, SHORTEST),
        at=out_of_quiet_hours(turn.now, turn.person(occurrence.recipient).zone),
    )


def close(turn: Turn, occurrence: Occurrence) -> None:
    """The window ends: what is in is summed up, and what was not held is noted with its reason."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status not in {Status.ACTIVE, Status.FINAL_REVIEW} or round_ is None:
        return
    if round_.state is RoundState.OPEN:
        outage = turn.now - occurrence.due_at > OUTAGE or not _asked_in_time(turn, plan, round_)
        summarise(turn, plan, round_, outage=outage)


def _asked_in_time(turn: Turn, plan: Plan, round_: Round) -> bool:
    """Whether the manager's prompt went out before the window ended, or waits because they asked for later."""
    found = turn.store.occurrences.find(plan.id, PROMPT, plan.manager, round_.number, 0)
    if found is None:
        return False
    if found.state is OccurrenceState.PLANNED:
        return found.due_at > turn.now
    return found.done_at is None or found.done_at < round_.closes_at


def _answered(turn: Turn, plan: Plan, round_: Round, occurrence: Occurrence) -> bool:
    return any(each.by == occurrence.recipient for each in turn.store.checkins.for_round(plan.id, round_.id))


def _numbered(turn: Turn, plan: Plan, number: int) -> Round | None:
    return next((each for each in turn.store.rounds.for_plan(plan.id) if each.number == number), None)


DUE = {"checkins.schedule": schedule, PROMPT: prompt, REMINDER: remind, CLOSE: close}
"""What becomes due here, by kind."""
