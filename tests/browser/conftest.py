"""A real Chromium in front of a real sandbox with a small bot. Every page is watched: see `Watched`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright
from slack_sdk import WebClient

from sandbox.driver.client import Client
from sandbox.running import Sandbox
from tests.browser import bots, chromium

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 5000


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once. Where there is none, only CI comes this far (tests/browser/chromium.py)."""
    if not chromium.is_there():
        pytest.fail(chromium.MISSING, pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium.executable(), args=ARGUMENTS)
        yield started
        started.close()


@dataclass(frozen=True)
class Running:
    """The sandbox, its bot, and what the bot heard."""

    sandbox: Sandbox
    heard: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    manifest = tmp_path_factory.mktemp("app") / "manifest.yml"
    manifest.write_text(bots.MANIFEST, encoding="utf-8")
    with Sandbox.running(manifest=Path(manifest)) as sandbox:
        there = Running(sandbox)
        client = WebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
        handler = bots.connect(bots.build(client, there.heard), sandbox.app_token, client)
        yield there
        handler.close()  # type: ignore[no-untyped-call]


@dataclass
class Watched:
    """A page, and everything that it should not have done."""

    page: Page
    url: str
    bot: Running
    trouble: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))
        self.page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.trouble.append(f"{message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.url, "data:")):
            self.trouble.append(f"left the machine: {request.url}")

    def become(self, persona: str, view: str = "messages", more: str = "") -> Page:
        """Open the page as somebody."""
        self.page.goto(f"{self.url}/?persona={persona}&view={view}{more}")
        self.page.get_by_role("heading", level=1).wait_for()
        return self.page

    def say(self, text: str) -> None:
        """Type into the box of the conversation and press Enter."""
        box = self.page.locator("#composer-main").get_by_role("textbox")
        box.fill(text)
        box.press("Enter")


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One window for all tests: the page keeps nothing in it, and its modules are fetched once."""
    made = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
    made.set_default_timeout(PATIENCE_MS)
    yield made
    made.close()


@pytest.fixture
def watched(context: BrowserContext, running: Running) -> Iterator[Watched]:
    """A page in a workspace as new; whatever it logged, raised or asked outside for fails the test."""
    Client(running.sandbox.url, None, 1.0).post("/client/reset", {})
    running.heard.clear()
    there = Watched(context.new_page(), running.sandbox.url, running)
    there.watch()
    yield there
    there.page.close()
    assert there.trouble == []
