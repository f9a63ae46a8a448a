"""When the bot was not running: what it still makes good, and what is on record as its fault, never a person's."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain import obligations
from domain.cadence import REMINDERS, at_work
from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty, Obligation, ObligationId, Reason
from domain.occurrences import Occurrence, OccurrenceState
from domain.people import UserId
from domain.plans import Plan
from services.checkins import notices
from services.checkins.notices import ON_TIME, SHORTEST
from services.checkins.scheduling import PROMPT, REMINDER, closing, party, zones
from services.turn import Turn

OUTAGE = timedelta(hours=6)
"""What is this late was held up by the bot, not by a busy minute; a sandbox moves its clock by 4 hours at most."""


def told_at(turn: Turn, plan: Plan, occurrence: Occurrence, now: datetime) -> datetime:
    """When something that is worked off at `now` is sent: what comes later than people chose waits for their work."""
    if now - occurrence.due_at <= ON_TIME:
        return now
    return at_work(now, turn.person(occurrence.recipient).zone, turn.in_force(plan).calendar)


def worth_asking(round_: Round, at: datetime, now: datetime) -> bool:
    """Whether who is asked at `at` has time to answer; after a long outage only the latest round is asked about."""
    return now < round_.closes_at and (at == now or at + SHORTEST <= round_.closes_at)


def whole_again(turn: Turn, plan: Plan, round_: Round) -> datetime:
    """When the window of a round ends whose prompt was held up: people get all of it, up to the next prompt."""
    agreement = turn.in_force(plan)
    rounds = turn.store.rounds.for_plan(plan.id)
    following = next((each.day for each in rounds if each.number == round_.number + 1), None)
    day = agreement.calendar.next_working_day(turn.today(zones(turn, plan)[Side.EMPLOYEE]))
    return max(round_.closes_at, closing(turn, plan, agreement, day, following))


def owe(turn: Turn, round_: Round) -> Obligation:
    """From here on the company owes this check-in."""
    duty = Obligation(ObligationId(turn.new_id()), round_.plan, Duty.CHECK_IN, round_.id, round_.closes_at)
    turn.store.obligations.add(duty)
    return duty


def not_held(turn: Turn, plan: Plan, round_: Round) -> None:
    """The bot was down for the whole window: nobody was asked, and nobody is charged."""
    duty = owe(turn, round_)
    turn.store.obligations.save(obligations.not_kept(duty, Reason.BOT_DOWN, turn.now))
    turn.store.rounds.save(replace(round_, state=RoundState.CANCELLED))
    turn.record("checkin_not_held", plan, round=round_.id, reason=Reason.BOT_DOWN.value)


def kept_from(turn: Turn, plan: Plan, round_: Round, side: Side) -> bool:
    """Whether it is the bot's fault that this side gave no answer in time.

    They were asked too late or not at all, their message could not be delivered, or the last reminder never came.
    """
    user = party(plan, side)
    asked = turn.store.occurrences.find(plan.id, PROMPT, user, round_.number, 0)
    if asked is None:
        return True
    if asked.state is OccurrenceState.PLANNED:
        return asked.due_at <= turn.now  # else they asked for a later time themselves
    if asked.done_at is None:
        return False  # called off
    at = told_at(turn, plan, asked, asked.done_at)
    if not worth_asking(round_, at, asked.done_at):
        return True
    return notices.failed(turn, asked, at) or _held_up(_last_reminder(turn, plan, round_, user))


def _last_reminder(turn: Turn, plan: Plan, round_: Round, user: UserId) -> Occurrence | None:
    numbers = range(1, len(REMINDERS) + 1)
    found = [turn.store.occurrences.find(plan.id, REMINDER, user, round_.number, seq) for seq in numbers]
    return next((each for each in reversed(found) if each is not None), None)


def _held_up(reminder: Occurrence | None) -> bool:
    return reminder is not None and reminder.done_at is not None and reminder.done_at - reminder.due_at > OUTAGE
