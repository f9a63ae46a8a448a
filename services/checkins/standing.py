"""How things stand, by now, with the check-ins that a message asked somebody about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from domain.checkins import Round, RoundState
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import RUNNING, Plan
from services.checkins.answering import put_off, said
from services.checkins.notices import AHEAD
from services.checkins.scheduling import PROMPT, REMINDER
from services.turn import Turn
from storage.outbox import Delivery

Found = tuple[Plan, Round]


@dataclass(frozen=True)
class Standing:
    """What its reader can still do about them: answer (now, or later as they chose), change their answers, or add them
    although the window has closed. With nothing left, `held` says whether any took place with their answers.
    """

    open: tuple[Found, ...]
    later: tuple[Found, ...]
    answered: tuple[Found, ...]
    closed: tuple[Found, ...]
    held: bool
    again: datetime | None  # when the first of those put off comes back
    reminded: bool  # the message was a reminder
    late: bool  # it came late, by our fault
    above: bool  # it was a reminder, and what first asked about what is closed says so already


def standing(turn: Turn, message: Delivery) -> Standing:
    """For the reader of a message that was sent."""
    user = UserId(message.recipient)
    found = [(each, said(turn, *each, user)) for each in _asked_about(turn, message, user)]
    waiting = [each for each, mine in found if mine is None and each[1].state is RoundState.OPEN]
    closed = tuple(each for each, mine in found if not mine and each[1].state is RoundState.SUMMARISED)
    later = {each[1].id: due for each in waiting if (due := put_off(turn, user, *each)) is not None}
    return Standing(
        open=tuple(each for each in waiting if each[1].id not in later),
        later=tuple(each for each in waiting if each[1].id in later),
        answered=tuple(each for each, mine in found if mine and each[1].state is RoundState.OPEN),
        closed=closed,
        held=any(mine and each[1].state is RoundState.SUMMARISED for each, mine in found),
        again=min(later.values(), default=None),
        reminded=message.kind == REMINDER,
        late=bool(message.params.get("late")),
        above=bool(closed) and message.kind == REMINDER and _above(turn, message, closed),
    )


def _above(turn: Turn, message: Delivery, closed: tuple[Found, ...]) -> bool:
    """Whether the prompt itself stands above a reminder: one place to add answers from is enough."""
    day = datetime.combine(max(round_.day for _, round_ in closed), time(), UTC) - AHEAD
    return turn.store.changes.latest(message.recipient, (PROMPT,), day, message.not_before) is not None


def _asked_about(turn: Turn, message: Delivery, user: UserId) -> Iterator[Found]:
    """Rounds that had begun when the message was sent and were not summed up yet, on plans that still run."""
    sent = message.sending_at or message.not_before
    day = sent.astimezone(ZoneInfo(turn.person(user).zone)).date()
    for head in turn.store.plans.of(user, RUNNING):
        plan = turn.plan(head.id, Permission.DELIVER)
        for round_ in turn.store.rounds.for_plan(plan.id):
            if round_.day <= day and (round_.summarised_at is None or round_.summarised_at >= sent):
                yield plan, round_
