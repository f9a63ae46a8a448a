"""The App Home tab, and a friendly word in the Messages tab."""

from handlers.overviews import overview
from handlers.requests import Request
from handlers.responses import Message, Publish, Response
from handlers.routing import Routes
from handlers.views import home as views
from handlers.views.screens import Screen
from services import workspaces as workspace_services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.event("app_home_opened")
def open_home(request: Request) -> Response:
    """Fresh each time it is opened. Slack sends the view that was published last: without one, it is a first visit."""
    if request.event.get("tab", "home") != "home":
        return None
    return Publish(_tab(request, first=not request.event.get("view")))


@routes.action("home.refresh")
def refresh(request: Request) -> Response:
    return Publish(_tab(request, first=False))


def _tab(request: Request, *, first: bool) -> dict[str, object]:
    may_set = workspace_services.may_change(request.turn, request.admins)
    return dict(views.tab(request.screen, overview(request), first=first, may_set=may_set))


@routes.event("message")
def greet(request: Request) -> Response:
    """Somebody writes to the app: once a day it says where to go. What was written is neither read nor kept."""
    event = request.event
    by_person = event.get("channel_type") == "im" and not event.get("bot_id") and not event.get("subtype")
    if by_person and request.turn.user:
        request.turn.tell(request.turn.user, "home.hello", key=request.turn.today().isoformat())
    return None


@routes.notice("home.hello")
def hello(_turn: Turn, screen: Screen, _delivery: Delivery) -> Message | None:
    return views.hello(screen)
