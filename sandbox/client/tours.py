"""The routes of the stories: which there are, beginning anew, and how far one has come."""

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.jsons import Json, as_dict
from sandbox.tours import catalog
from sandbox.tours.playing import Beginning, Playing

if TYPE_CHECKING:
    from sandbox.engine import Engine

LONGEST_WAIT = 25.0
BAD_REQUEST = 400


class TourRoutes:
    """Handlers of /client/tours. Stories are offered only where somebody can begin the app anew (`--tours`)."""

    def __init__(self, engine: "Engine") -> None:
        """Routes to one engine."""
        self.playing = Playing(engine)
        self.offered = engine.settings.tours

    def table(self) -> list[web.RouteDef]:
        """The routes."""
        return [web.get("/client/tours", self.look), web.post("/client/tours", self.order)]

    async def look(self, request: web.Request) -> web.Response:
        """What there is, and how far it has come; with `after` once that has changed."""
        after = request.query.get("after")
        if after is not None:
            await self.playing.wait(int(after), min(float(request.query.get("timeout", LONGEST_WAIT)), LONGEST_WAIT))
        return web.json_response(self._told())

    async def order(self, request: web.Request) -> web.Response:
        """Asks for a beginning (`{"tour", "until", "language"}`).

        Whoever runs the app says `{"do": "left"}` when it is gone, and `{"do": "arrived"}` when a new one is there.
        """
        body = as_dict(await request.json())
        try:
            if body.get("do") == "left":
                self.playing.left()
            elif body.get("do") == "arrived":
                self.playing.arrived()
            else:
                self.playing.ask(Beginning.of(body))
        except ValueError as error:
            return web.json_response({"ok": False, "error": str(error)}, status=BAD_REQUEST)
        return web.json_response(self._told())

    def _told(self) -> Json:
        tours = [each.as_json() for each in catalog.TOURS] if self.offered else []
        return {"ok": True, "tours": tours, "playing": self.playing.as_json()}
