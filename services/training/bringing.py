"""A step comes on a working day, in the morning; left alone, it is mentioned once more, and then never again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import training
from domain.cadence import at_work, instant
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import UserId
from domain.training import AT, REMINDED_AFTER, Course, Enrolment, EnrolmentId, Module
from services import catalog
from services.turn import Turn
from storage.outbox import Delivery, DeliveryState

STEP, REMINDER = "training.step", "training.reminder"
"""Their subject is the enrolment; their round the local day for which the step was planned."""

ON_TIME = timedelta(hours=1)
"""This late counts as the usual time; what comes later waits for the person's working hours."""
LASTS = timedelta(days=7)
"""A message that can't be delivered for so long is not worth sending any more."""

_DAY = timedelta(days=1)
_GOES_OUT_YET = frozenset({DeliveryState.PENDING, DeliveryState.RETRY_WAIT})


# --- planning ---------------------------------------------------------------------------------------------------------


def plan_next(turn: Turn, module: Module, enrolment: Enrolment) -> None:
    """What is still to come follows how the enrolment now stands; everything planned before is called off."""
    for each in _planned(turn, enrolment):
        turn.store.occurrences.save(replace(each, state=OccurrenceState.CANCELLED))
    day = training.next_day(module, enrolment, training.calendar_of(turn.person(enrolment.person)))
    if day is not None:
        _plan_step(turn, enrolment, day)


def _plan_step(turn: Turn, enrolment: Enrolment, day: date) -> None:
    """On that day, or on the first working day after it whose hour is still to come and that brought no step yet."""
    person = turn.person(enrolment.person)
    calendar = training.calendar_of(person)
    day = calendar.next_working_day(max(day, turn.today(person.zone)))
    while instant(day, AT, person.zone) <= turn.now or not _put(turn, enrolment, STEP, day, day):
        day = calendar.next_working_day(day + _DAY)


def _put(turn: Turn, enrolment: Enrolment, kind: str, round_day: date, on: date) -> bool:
    """Plans something for the usual time of the day `on`, or takes up what was called off. False if it was done."""
    due = instant(on, AT, turn.person(enrolment.person).zone)
    key = (enrolment.id, kind, enrolment.person, round_day.toordinal())
    known = turn.store.occurrences.find(*key)
    if known is None:
        subject, kind, recipient, number = key
        made = Occurrence(OccurrenceId(turn.new_id()), subject, kind, due, recipient, number)
        return turn.store.occurrences.plan(made)
    if known.state is OccurrenceState.DONE:
        return False
    turn.store.occurrences.save(replace(known, due_at=due, state=OccurrenceState.PLANNED))
    return True


def _planned(turn: Turn, enrolment: Enrolment) -> list[Occurrence]:
    found = turn.store.occurrences.for_subject(enrolment.id)
    return [each for each in found if each.state is OccurrenceState.PLANNED]


def next_at(turn: Turn, enrolment: Enrolment) -> datetime | None:
    """When the next step is brought; None when it was brought already, or none will be."""
    return next((each.due_at for each in _planned(turn, enrolment) if each.kind == STEP), None)


def replan(turn: Turn, user: UserId, was: str) -> None:
    """Somebody moved out of the zone `was`: what is still to come follows their new clocks and working days."""
    person = turn.person(user)
    calendar = training.calendar_of(person)
    for enrolment in turn.store.training.of(user):
        for each in _planned(turn, enrolment):
            day = calendar.next_working_day(each.due_at.astimezone(ZoneInfo(was)).date())
            due = instant(day, AT, person.zone)
            if due <= turn.now < each.due_at:  # further east that hour has passed
                due = at_work(turn.now, person.zone, calendar)
            turn.store.occurrences.save(replace(each, due_at=due))


# --- what becomes due -------------------------------------------------------------------------------------------------


def bring(turn: Turn, occurrence: Occurrence) -> None:
    """Tells that a step is there, once; a reminder is planned in case nobody does it."""
    found = _open(turn, occurrence, turn.now)
    if found is None or found.enrolment is None:
        return
    person = turn.person(occurrence.recipient)
    calendar = training.calendar_of(person)
    at = _at(turn, occurrence)
    _tell(turn, occurrence, at)
    reminded = calendar.add_working_days(at.astimezone(ZoneInfo(person.zone)).date(), REMINDED_AFTER)
    _put(turn, found.enrolment, REMINDER, date.fromordinal(occurrence.round), reminded)


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """Once, gently; whatever people did meanwhile has called it off."""
    if _open(turn, occurrence, turn.now) is not None:
        _tell(turn, occurrence, _at(turn, occurrence))


def _at(turn: Turn, occurrence: Occurrence) -> datetime:
    if turn.now - occurrence.due_at <= ON_TIME:
        return turn.now
    person = turn.person(occurrence.recipient)
    return at_work(turn.now, person.zone, training.calendar_of(person))


def _open(turn: Turn, occurrence: Occurrence, at: datetime) -> Course | None:
    """What the occurrence is about, if a step was still open on the local day of `at`, to somebody who may learn."""
    person = turn.person(occurrence.recipient)
    enrolment = turn.store.training.get(EnrolmentId(occurrence.subject))
    module = None if enrolment is None else _module(enrolment, person.speaks)
    if enrolment is None or module is None or not training.may_learn(person):
        return None
    day = training.next_day(module, enrolment, training.calendar_of(person))
    return None if day is None or day > at.astimezone(ZoneInfo(person.zone)).date() else Course(module, enrolment)


def _module(enrolment: Enrolment, language: str) -> Module | None:
    return next((each for each in catalog.modules(language) if each.key == enrolment.module), None)


def _tell(turn: Turn, occurrence: Occurrence, at: datetime) -> None:
    """The steps of one day make one message, which lists them; one that has left already can't list another."""
    kind, recipient, day = occurrence.kind, occurrence.recipient, str(occurrence.round)
    sent = turn.store.outbox.by_key(f"{kind}|{recipient}|{day}", hold=True)
    alone = occurrence.subject if sent is not None and sent.state not in _GOES_OUT_YET else ""
    turn.tell(recipient, kind, key=f"{day}:{alone}" if alone else day, subject=alone, lasts=LASTS, at=at, day=day)


def brought(turn: Turn, told: Delivery) -> list[Course]:
    """What a message is about, as far as it still waits when the message is sent."""
    return list(_brought(turn, UserId(told.recipient), told.kind, int(told.params["day"]), told.subject))


def _brought(turn: Turn, user: UserId, kind: str, day: int, alone: str) -> Iterator[Course]:
    for enrolment in turn.store.training.of(user):
        if alone not in {"", enrolment.id}:
            continue
        told = turn.store.occurrences.find(enrolment.id, kind, user, day)
        found = _open(turn, told, told.done_at) if told is not None and told.done_at is not None else None
        if found is not None:
            yield found


DUE = {STEP: bring, REMINDER: remind}
"""What becomes due here, by kind."""
