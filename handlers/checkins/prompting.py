"""The prompt in a DM, and putting it off."""

from domain.people import UserId
from handlers.requests import Request
from handlers.responses import Message, Open, Response, Rewrite
from handlers.routing import Routes
from handlers.views.checkins import messages
from handlers.views.screens import Screen
from services import checkins as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


def _ids(request: Request) -> dict[str, str]:
    return {"plan": request.value("plan"), "round": request.value("round")}


@routes.action("checkins.snooze_hour")
@routes.action("checkins.snooze_tomorrow")
def snooze(request: Request) -> Response:
    """In an hour, or on the next working day; the message says when."""
    ids = _ids(request)
    due = services.snooze(request.turn, request.value("until"), ids["plan"], ids["round"])
    return Rewrite(messages.snoozed(request.screen, due, ids))


@routes.action("checkins.snooze_day")
def choose_day(request: Request) -> Response:
    """Said at once where there is nothing to put off any more, instead of after a day was chosen."""
    envelope, ids = request.envelope, _ids(request)
    offered = services.to_snooze(request.turn, ids["plan"], ids["round"])
    return Open(messages.snooze_form(request.screen, offered, ids, envelope.channel, envelope.message_ts))


@routes.view("checkins.snooze")
def snooze_until(request: Request) -> Response:
    """A day of one's own choice; the message behind the form says when, too."""
    ids = _ids(request)
    due = services.snooze(request.turn, request.form.day("until"), ids["plan"], ids["round"])
    message = messages.snoozed(request.screen, due, ids)
    return Rewrite(message, request.value("channel"), request.value("ts"))


@routes.action("checkins.undo_snooze")
def undo(request: Request) -> Response:
    """The prompt stands as before."""
    ids = _ids(request)
    services.undo_snooze(request.turn, ids["plan"], ids["round"])
    found = [each for each in services.waiting(request.turn) if ids["round"] in {"", each[1].id}]
    return Rewrite(messages.prompt(request.screen, found))


@routes.notice("checkins.prompt")
def prompt(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Only while something still waits for this person; several plans make one message."""
    found = services.asked(turn, UserId(delivery.recipient))
    late = bool(delivery.params.get("late"))
    return messages.prompt(screen, found, late=late) if found else None


@routes.notice("checkins.reminder")
def reminder(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Only to who has not answered."""
    found = services.asked(turn, UserId(delivery.recipient))
    return messages.reminder(screen, found) if found else None


@routes.change("checkins.prompt")
@routes.change("checkins.reminder")
def asked(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Either of them, once something has happened: how things stand, and what can still be done."""
    now = services.standing(turn, delivery)
    if now.open and now.reminded:
        return messages.reminder(screen, now.open)
    if now.open:
        return messages.prompt(screen, now.open, late=now.late)
    if now.again is not None:
        return messages.snoozed(screen, now.again, messages.ids_of(now.later))
    if now.answered:
        return messages.answered(screen, now.answered)
    if now.above:
        return messages.above(screen)
    return messages.closed(screen, now.closed) if now.closed else messages.over(screen, held=now.held)
