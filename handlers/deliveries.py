"""HR's list of messages that did not arrive: look, send again, or leave it."""

from handlers.requests import Request
from handlers.responses import Open, Replace, Response
from handlers.routing import Routes
from handlers.views import deliveries as views
from services import deliveries as services

routes = Routes()


@routes.action("deliveries.open")
def look(request: Request) -> Response:
    return Open(views.attention(request.screen, services.for_hr(request.turn)))


@routes.action("deliveries.again")
def send_again(request: Request) -> Response:
    services.send_again(request.turn, request.value("delivery"))
    return _replaced(request, "undelivered-again-said")


@routes.action("deliveries.seen")
def seen(request: Request) -> Response:
    """It needs nothing more."""
    services.let_be(request.turn, request.value("delivery"))
    return _replaced(request, "undelivered-seen-said")


def _replaced(request: Request, said: str) -> Response:
    return Replace(views.attention(request.screen, services.for_hr(request.turn), request.screen.t(said)))
