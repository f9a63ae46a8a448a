"""The packet for its reader, and where it appears."""

from handlers.requests import Request
from handlers.responses import View
from handlers.views.reviews import packets
from services import catalog, checkins
from services import reviews as services


def packet_view(request: Request, done: str = "") -> View:
    """As it now stands. Raises NotFoundError."""
    told = services.packet(request.turn, request.value("plan"))
    areas = {each.key: each.name.text(request.screen.t.language) for each in catalog.areas()}
    page = packets.Page(checkins.progress(request.turn, told.plan), areas, int(request.value("page") or 1), done)
    return packets.packet(request.screen, told, page)


def revision(request: Request) -> int:
    """The revision that the screen showed."""
    return int(request.value("revision") or -1)
