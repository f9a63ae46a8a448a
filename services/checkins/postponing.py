"""Not now: the acting person's own prompt comes back at a time of their choice."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.cadence import instant, tomorrow
from domain.checkins import Sheet
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.occurrences import OccurrenceState
from services.checkins.answering import sheet, waiting
from services.checkins.scheduling import PROMPT, put
from services.turn import Turn


def snooze(turn: Turn, until: str, plan_id: str = "", round_id: str = "") -> datetime:
    """Moves one prompt, or without a plan all that wait, to `hour`, `tomorrow` or a date; gives the new time.

    "Tomorrow" is the next working day. Raises InvalidInputError (`until`) for a time that is past or after the
    window, NotNowError when there is nothing to answer.
    """
    sheets = _mine(turn, plan_id, round_id)
    due = _time(turn, until, sheets[0])
    if due <= turn.now:
        raise InvalidInputError({"until": Problem("snooze-past")})
    closes = min(each.round.closes_at for each in sheets)
    if due >= closes:
        local = closes.astimezone(ZoneInfo(turn.me.zone))
        raise InvalidInputError({"until": Problem("snooze-late", {"closes": local})})
    for each in sheets:
        put(turn, each.plan, PROMPT, each.round.number, due, turn.user)
    return due


def to_snooze(turn: Turn, plan_id: str = "", round_id: str = "") -> date:
    """Before somebody chooses a day: the one that is offered. Raises NotFoundError and NotNowError as `snooze` does."""
    due = _time(turn, "tomorrow", _mine(turn, plan_id, round_id)[0])
    return due.astimezone(ZoneInfo(turn.me.zone)).date()


def _mine(turn: Turn, plan_id: str, round_id: str) -> list[Sheet]:
    ids = [(plan_id, round_id)] if plan_id else [(plan.id, round_.id) for plan, round_ in waiting(turn)]
    sheets = [sheet(turn, *each) for each in ids]
    if not sheets:
        raise NotNowError("checkin-nothing")
    if any(each.mine is not None for each in sheets):
        raise NotNowError("checkin-answered")
    if any(each.late for each in sheets):
        raise NotNowError("round-summarised")
    return sheets


def _time(turn: Turn, until: str, opened: Sheet) -> datetime:
    zone, at, calendar = turn.me.zone, opened.agreement.rhythm.at, opened.agreement.calendar
    if until == "hour":
        return turn.now + timedelta(hours=1)
    if until == "tomorrow":
        day = tomorrow(turn.now, zone, at).astimezone(ZoneInfo(zone)).date()
        return instant(calendar.next_working_day(day), at, zone)
    if not until:
        raise InvalidInputError({"until": Problem("snooze-past")})
    return instant(date.fromisoformat(until), at, zone)


def snoozed_until(turn: Turn, plan_id: str, round_id: str) -> datetime | None:
    """When the acting person's prompt of that round comes back; None when it was not put off."""
    opened = sheet(turn, plan_id, round_id)
    found = turn.store.occurrences.find(opened.plan.id, PROMPT, turn.user, opened.round.number, 0)
    return found.due_at if found is not None and found.state is OccurrenceState.PLANNED else None


def undo_snooze(turn: Turn, plan_id: str = "", round_id: str = "") -> None:
    """The prompt counts as given now. Raises NotNowError when there is nothing to answer any more."""
    for each in _mine(turn, plan_id, round_id):
        found = turn.store.occurrences.find(each.plan.id, PROMPT, turn.user, each.round.number, 0)
        if found is not None and found.state is OccurrenceState.PLANNED:
            turn.store.occurrences.save(replace(found, state=OccurrenceState.DONE, done_at=turn.now))
