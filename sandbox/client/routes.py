"""The routes of the client interface, of the clock, and of faults."""

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import shapes
from sandbox.client import acts, snapshots
from sandbox.clocks import goal_of
from sandbox.jsons import Json, as_dict

if TYPE_CHECKING:
    from sandbox.engine import Engine

LONGEST_WAIT = 25.0
NOT_FOUND = 404
BAD_REQUEST = 400


class ClientRoutes:
    """Handlers of everything under /client, and of /clock."""

    def __init__(self, engine: "Engine") -> None:
        """Routes to one engine."""
        self.engine = engine

    def table(self) -> list[web.RouteDef]:
        """The routes."""
        return [
            web.get("/client/personas", self.personas),
            web.get("/client/state", self.state),
            web.post("/client/act", self.act),
            web.get("/client/clock", self.clock),
            web.post("/client/clock", self.move_clock),
            web.get("/client/traffic", self.traffic),
            web.get("/client/files/{file_id}", self.file),
            web.post("/client/reset", self.reset),
            web.get("/client/faults", self.faults),
            web.post("/client/faults", self.set_fault),
            web.post("/client/sockets", self.sockets),
            web.get("/clock", self.bot_clock),
        ]

    async def personas(self, _request: web.Request) -> web.Response:
        """Who there is, and what the app offers."""
        return web.json_response(snapshots.personas(self.engine))

    async def state(self, request: web.Request) -> web.Response:
        """The snapshot of one person, at once or when something has changed."""
        person = self.engine.workspace.people.get(request.query.get("persona", ""))
        if person is None:
            return _error("There is no such person.", NOT_FOUND)
        after = request.query.get("after")
        if after is not None:
            seconds = min(float(request.query.get("timeout", LONGEST_WAIT)), LONGEST_WAIT)
            await self.engine.wait_for_change(int(after), seconds)
        person = self.engine.person(person.id)
        return web.json_response(snapshots.snapshot(self.engine, person))

    async def act(self, request: web.Request) -> web.Response:
        """One act of a person. It is carried out to its end even if the client goes away."""
        body = as_dict(await request.json())
        return web.json_response(await asyncio.shield(acts.act(self.engine, body)))

    async def clock(self, _request: web.Request) -> web.Response:
        """Business time."""
        return web.json_response(self.engine.clock.as_json())

    async def move_clock(self, request: web.Request) -> web.Response:
        """Move business time forward and wait for the bots."""
        try:
            goal = goal_of(as_dict(await request.json()), self.engine.clock.now())
        except (ValueError, KeyError) as error:
            return _error(str(error), BAD_REQUEST)
        await asyncio.shield(self.engine.clock.advance_to(goal))
        return web.json_response(self.engine.clock.as_json())

    async def traffic(self, request: web.Request) -> web.Response:
        """The inspector."""
        return web.json_response(self.engine.traffic.after(int(request.query.get("after", "0"))))

    async def file(self, request: web.Request) -> web.Response:
        """The bytes of a file, if the person may see it."""
        found = self.engine.workspace.files.get(request.match_info["file_id"])
        person = request.query.get("persona", "")
        if found is None or found.content is None or not self._may_see(person, list(found.shares)):
            return _error("There is no such file.", NOT_FOUND)
        return web.Response(body=found.content, content_type=shapes.mimetype(found.name))

    def _may_see(self, person: str, shares: list[str]) -> bool:
        conversations = self.engine.workspace.conversations
        return any(person in conversations[one].members for one in shares)

    async def reset(self, _request: web.Request) -> web.Response:
        """Back to the seed."""
        return web.json_response(self.engine.reset())

    async def faults(self, _request: web.Request) -> web.Response:
        """The faults that are set, and how many calls of the bot are being answered at this moment."""
        told = {"faults": self.engine.faults.as_json(), "calls_under_way": self.engine.calls_under_way}
        return web.json_response({"ok": True, **told})

    async def set_fault(self, request: web.Request) -> web.Response:
        """Set a fault, or with `reset` take all away."""
        order = as_dict(await request.json())
        try:
            if order.get("reset"):
                self.engine.faults.set.clear()
            else:
                self.engine.faults.add(order)
        except ValueError as error:
            return _error(str(error), BAD_REQUEST)
        return web.json_response({"ok": True, "faults": self.engine.faults.as_json()})

    async def sockets(self, request: web.Request) -> web.Response:
        """Ask the bot's connections to reconnect (`refresh`), cut them (`drop`), or let them die unseen (`silence`)."""
        order = as_dict(await request.json())
        courier = self.engine.courier
        open_now = len(courier.sockets.open)
        if order.get("do") == "drop":
            courier.sockets.drop()
        elif order.get("do") == "silence":
            courier.sockets.silence()
        elif order.get("do") == "refresh":
            await courier.sockets.refresh()
        return web.json_response({"ok": True, "connections": open_now})

    async def bot_clock(self, request: web.Request) -> web.Response:
        """A bot asks for the offset, says how far it has come, and may wait for the next step."""
        query = request.query
        wait = min(float(query.get("wait", "0")), LONGEST_WAIT)
        done = int(query.get("done", "-1"))
        return web.json_response(await self.engine.clock.report(query.get("bot", ""), done, wait))


def _error(text: str, status: int) -> web.Response:
    body: Json = {"ok": False, "error": text}
    return web.json_response(body, status=status)
