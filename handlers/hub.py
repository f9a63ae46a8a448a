"""`/pip` itself: what waits for me, my plans, what I can do; help; and the nearest word for an unknown one."""

from handlers import payloads
from handlers.overviews import overview
from handlers.requests import Request
from handlers.responses import Message, Open, Response, View, Whisper
from handlers.routing import Routes
from handlers.views import hub as views
from handlers.views.screens import Screen, button, buttons, drawn, words
from services import workspaces as workspace_services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.command("")
def open_hub(request: Request) -> Response:
    """The hub, as a modal that nobody beside can read."""
    return Open(view(request))


@routes.shortcut("coach_hub")
def open_hub_from_shortcut(request: Request) -> Response:
    return Open(view(request))


@routes.action("hub.open")
def open_hub_from_button(request: Request) -> Response:
    return Open(view(request))


@routes.notice("hub.again")
def leading_on(_turn: Turn, screen: Screen, delivery: Delivery) -> Message:
    """After a shortcut for which Slack showed nothing: what happened, and a button that does the same."""
    text = screen.t(delivery.params["said"])
    press = button(screen, screen.t("open-again"), "again", style="primary", route=delivery.params["route"])
    return Message(text, drawn([words(text), buttons(screen, "again", press)]))


@routes.command("help")
def help_(request: Request) -> Response:
    """What can be typed, as a modal."""
    return Open(views.help_(request.screen, request.commands))


@routes.action("hub.help")
def help_from_button(request: Request) -> Response:
    return Open(views.help_(request.screen, request.commands))


@routes.command("unknown", listed=False)
def unknown(request: Request) -> Response:
    """Says what was probably meant, with a button for it."""
    word = payloads.readable(request.text.split(" ")[0], lambda _user: "")[:40]
    meant = request.nearest(word)
    blocks = views.unknown(request.screen, word, meant)
    return Whisper(request.screen.t("unknown-short"), drawn(blocks))


def view(request: Request) -> View:
    may_set = workspace_services.may_change(request.turn, request.admins)
    return views.hub(request.screen, overview(request), may_set)
