"""The App Home tab, and a friendly word in the Messages tab."""

from handlers.requests import Request
from handlers.responses import Publish, Response
from handlers.routing import Routes
from handlers.views import home as views
from services import overviews

routes = Routes()


@routes.event("app_home_opened")
def opened(request: Request) -> Response:
    """Fresh each time it is opened; the Messages tab needs nothing."""
    if request.event.get("tab", "home") != "home":
        return None
    return Publish(views.tab(request.screen, overviews.overview(request.turn)))


@routes.action("home.refresh")
def refresh(request: Request) -> Response:
    return Publish(views.tab(request.screen, overviews.overview(request.turn)))
