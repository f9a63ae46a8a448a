"""The server: the Web API, Socket Mode, response URLs, uploads, the client interface and the page."""

from pathlib import Path

from aiohttp import web

from sandbox.api import files, routing
from sandbox.client.routes import ClientRoutes
from sandbox.client.tours import TourRoutes
from sandbox.delivery import responses
from sandbox.engine import Engine
from sandbox.settings import Settings

WEB = Path(__file__).parent / "web"
LARGEST_BODY = 64 * 1024 * 1024


class Server:
    """One engine behind one port."""

    def __init__(self, settings: Settings) -> None:
        """Make the engine; needs a running event loop."""
        self.engine = Engine(settings)
        self.runner = web.AppRunner(application(self.engine), access_log=None, shutdown_timeout=0.1)

    async def start(self) -> None:
        """Listen; port 0 takes a free one."""
        settings = self.engine.settings
        await self.runner.setup()
        site = web.TCPSite(self.runner, settings.host, settings.port)
        await site.start()
        port = self.runner.addresses[0][1]
        self.engine.base_url = f"http://{settings.host}:{port}"

    async def stop(self) -> None:
        """Stop listening and let go of the bot."""
        await self.engine.courier.close()
        await self.runner.cleanup()


def application(engine: Engine) -> web.Application:
    """The routes of a sandbox."""
    app = web.Application(client_max_size=LARGEST_BODY)

    async def api(request: web.Request) -> web.StreamResponse:
        return await routing.call(engine, request)

    async def upload(request: web.Request) -> web.StreamResponse:
        return await files.receive(engine, request)

    async def response_url(request: web.Request) -> web.StreamResponse:
        return await responses.receive(engine, request)

    app.add_routes(
        [
            web.get("/api/{method}", api),
            web.post("/api/{method}", api),
            web.get("/socket/{ticket}", engine.courier.sockets.connect),
            web.post("/upload/v1/{file_id}", upload),
            web.post("/response/{kind}/{team}/{key}", response_url),
            *ClientRoutes(engine).table(),
            *TourRoutes(engine).table(),
            web.get("/", _page),
        ]
    )
    if WEB.is_dir():
        app.router.add_static("/static/", WEB)
    return app


async def _page(_request: web.Request) -> web.StreamResponse:
    page = WEB / "index.html"
    if not page.exists():
        return web.Response(text="The sandbox is running. Its page is not installed.", status=404)
    return web.FileResponse(page, headers={"Cache-Control": "no-cache"})
