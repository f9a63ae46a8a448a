"""What happens when a prompt, a reminder or the end of a window is due; also after an outage."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.cadence import at_work, out_of_quiet_hours
from domain.checkins import Round, RoundState
from domain.obligations import Reason
from domain.occurrences import Occurrence, OccurrenceState
from domain.permissions import Permission
from domain.plans import RUNNING, Plan
from services.checkins import leading
from services.checkins.leading import stands_by
from services.checkins.notices import SHORTEST, ask
from services.checkins.outages import OUTAGE, not_held, owe, told_at, whole_again, worth_asking
from services.checkins.pausing import end
from services.checkins.scheduling import CLOSE, PROMPT, REMINDER, plan_reminders, put, schedule, side_of
from services.checkins.summaries import summarise
from services.turn import Turn


def prompt(turn: Turn, occurrence: Occurrence) -> None:
    """Asks one person; opens the round. Several plans of a manager due at one moment make one message."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status not in RUNNING or round_ is None or round_.state not in {RoundState.PLANNED, RoundState.OPEN}:
        return
    if _answered(turn, plan, round_, occurrence) or stands_by(turn, plan, occurrence):
        return
    late = turn.now - occurrence.due_at > OUTAGE
    at = told_at(turn, plan, occurrence, turn.now)
    prolonged = _prolonged(turn, plan, round_) if late else round_
    if not worth_asking(prolonged, at, turn.now):
        if round_.state is RoundState.PLANNED:
            not_held(turn, plan, round_)
        return
    _open(turn, plan, round_, prolonged.closes_at)
    if late:
        turn.record("prompted_late", plan, round=round_.id, reason=Reason.BOT_DOWN.value)
    ask(turn, prolonged, occurrence, at, late=late)
    plan_reminders(turn, plan, prolonged, occurrence.recipient, at)


def _prolonged(turn: Turn, plan: Plan, round_: Round) -> Round:
    """The round, open for its whole window from now; one that nobody was asked about while it lasted is over."""
    if round_.state is RoundState.PLANNED and turn.now >= round_.closes_at:
        return round_
    return replace(round_, closes_at=whole_again(turn, plan, round_))


def _open(turn: Turn, plan: Plan, round_: Round, closes_at: datetime) -> None:
    opened = replace(round_, state=RoundState.OPEN, closes_at=closes_at)
    if round_.state is RoundState.PLANNED:
        opened = replace(opened, version=plan.in_force or plan.version)
        owe(turn, opened)
    if opened != round_:
        turn.store.rounds.save(opened)
    if closes_at != round_.closes_at:
        put(turn, plan, CLOSE, round_.number, closes_at)


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """A quiet reminder, only to who has not answered and did not ask for a later time."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status not in RUNNING or round_ is None or round_.state is not RoundState.OPEN:
        return
    if turn.now - occurrence.due_at > OUTAGE or _answered(turn, plan, round_, occurrence):
        return
    if stands_by(turn, plan, occurrence):
        return
    prompted = turn.store.occurrences.find(plan.id, PROMPT, occurrence.recipient, round_.number, 0)
    at = at_work(turn.now, turn.person(occurrence.recipient).zone, turn.in_force(plan).calendar)
    if prompted is not None and (prompted.state is OccurrenceState.PLANNED or _same_day(turn, prompted, at)):
        return
    turn.tell(
        occurrence.recipient,
        "checkins.reminder",
        key=occurrence.due_at.isoformat(),
        lasts=max(round_.closes_at - turn.now, SHORTEST),
        at=at,
    )


def _same_day(turn: Turn, prompted: Occurrence, at: datetime) -> bool:
    """Whether a reminder would come on the day on which the prompt itself came: put off, or held up by an outage."""
    zone = turn.person(prompted.recipient).zone
    asked = out_of_quiet_hours(prompted.done_at or prompted.due_at, zone)
    return at.astimezone(ZoneInfo(zone)).date() <= asked.astimezone(ZoneInfo(zone)).date()


def close(turn: Turn, occurrence: Occurrence) -> None:
    """The window ends: what is in is summed up, and what was not held is noted with its reason."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status not in RUNNING or round_ is None:
        return
    if round_.state is RoundState.OPEN:
        summarise(turn, plan, round_, outage=turn.now - occurrence.due_at > OUTAGE)


def _answered(turn: Turn, plan: Plan, round_: Round, occurrence: Occurrence) -> bool:
    side = side_of(plan, occurrence.recipient)
    return any(each.side is side for each in turn.store.checkins.for_round(plan.id, round_.id))


def _numbered(turn: Turn, plan: Plan, number: int) -> Round | None:
    return next((each for each in turn.store.rounds.for_plan(plan.id) if each.number == number), None)


DUE = {
    "checkins.schedule": schedule,
    "checkins.end": end,
    PROMPT: prompt,
    REMINDER: remind,
    CLOSE: close,
    **leading.DUE,
}
"""What becomes due here, by kind."""
