"""`pipcoach demo`: a local Slack and the bot beside it, in a workspace full of made-up people."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import typer

from bot import logs, opening
from bot.app import Bot, build
from bot.commands.run import work
from bot.settings import Settings
from domain.people import UserId, WorkspaceId

HR_ROLES = {"HR partner", "second HR partner"}
ADMIN_ROLES = {"admin"}
BOT_TOKEN, APP_TOKEN = "xoxb-demo", "xapp-demo"
STOP_SECONDS = 5
PATIENCE, SILENCE = 30, 120
"""Seconds in which a window may open, where Slack gives 3; and for which the clock waits while the bot draws and sends,
or days would pass without it. A slow machine is no reason for a story to stop."""
FRIDAY, WORKING_HOURS = 4, range(9, 17)
ZONES = {"en": "America/New_York", "zh": "Asia/Shanghai"}
"""Where the person lives with whom the story begins."""

Language = Literal["en", "zh"]

WELCOME = {
    "en": """
Coach is running. Open this page:

    {url}

You are Mei, a sales manager: type  /pip start @Alex Rivera  in any conversation. Then become Priya (HR) and
Alex in the list on the left, and move the clock to the first check-in. README.md tells the whole story in five minutes.
Every start begins anew. Ctrl-C ends it.
""",
    "zh": """
Coach 已启动，请打开：

    {url}/?persona=U0WANGFANG

从生产线主管王芳开始：在任意对话中输入  /pip start @李强 。然后在左侧的名单里切换到刘敏（HR）和李强，
再把时钟拨到第一次每周沟通。README.md 用五分钟讲完整个过程。
每次启动都从头开始。按 Ctrl-C 结束。
""",
}


PLAYING = {
    "en": """
Coach is running, and a story is being played. Open this page to watch, or wait for it here:

    {url}

Ctrl-C ends it.
""",
    "zh": """
Coach 已启动，正在演示一个故事。可以打开页面看着它进行，也可以在这里等：

    {url}

按 Ctrl-C 结束。
""",
}
CHAPTER = {"en": "  {number} of {chapters} · {title} …", "zh": "  第 {number} 步，共 {chapters} 步 · {title} …"}
STOPPED = {
    "en": "The story stopped in “{title}”. You can go on by hand from there, or begin again on the page.",
    "zh": "故事停在“{title}”。可以从这里手动继续，也可以在页面上重新开始。",
}
REACHED = {
    "en": "\nThe story has come to “{title}” ({seconds} s). {text}\n\n    {page}\n",
    "zh": "\n故事已到“{title}”（{seconds} 秒）。{text}\n\n    {page}\n",
}


@dataclass(frozen=True)
class Slack:
    """A running sandbox, and who stands for what in it."""

    url: str
    workspace: WorkspaceId
    personas: tuple[dict[str, Any], ...]

    def having(self, roles: set[str]) -> tuple[UserId, ...]:
        return tuple(UserId(each["id"]) for each in self.personas if each.get("role") in roles)

    def begin(self, story: str, until: str, language: str) -> None:
        """Asks for a beginning; ends the command, saying what there is, when there is no such story or chapter."""
        try:
            _ask(f"{self.url}/client/tours", {"tour": story, "until": until, "language": language})
        except urllib.error.HTTPError as error:
            opening.stop(str(json.load(error)["error"]))

    def say(self, done: str) -> dict[str, Any]:
        """That the bot has `left`, with its database, or that a new one has `arrived`; gives how the story stands."""
        told: dict[str, Any] = _ask(f"{self.url}/client/tours", {"do": done})["playing"]
        return told

    def playing(self, after: int) -> dict[str, Any]:
        """How the story stands, once that is newer than `after`, or after a second."""
        told: dict[str, Any] = _ask(f"{self.url}/client/tours?after={after}&timeout=1")["playing"]
        return told


def demo(
    port: Annotated[int, typer.Option(help="Port of the page; 0 takes a free one.")] = 8321,
    language: Annotated[Language, typer.Option(help="Language of everybody's Slack: en as seeded, or zh.")] = "en",
    story: Annotated[str, typer.Option(help="Begin in the middle of a story: sales, launch or parting.")] = "",
    until: Annotated[str, typer.Option(help="The last chapter to play; without it the whole story.")] = "",
) -> None:
    """Try Coach in a browser: a local Slack with made-up people. No account, no token; every start begins anew."""
    logs.install()
    _without_proxy()
    with tempfile.TemporaryDirectory(prefix="coach-demo-") as folder, sandbox(port) as slack:
        slack.begin(story, until, "" if language == "en" and not story else language)
        for number in count(1):
            told = slack.say("left")
            place = Path(folder, str(number))
            place.mkdir()
            begin_at_a_working_hour(slack, told["zone"] or ZONES[told["language"] or "en"])
            if not _work(slack, place, int(told["round"])):
                return


def _work(slack: Slack, folder: Path, round_: int) -> bool:
    """Works from one beginning on; True when another one was asked for on the page."""
    again = False

    def began(_address: str) -> None:
        told = slack.say("arrived")
        spoken = told["language"] or "en"
        typer.echo((PLAYING if told["tour"] else WELCOME)[spoken].format(url=slack.url))

    def waiting(stopping: threading.Event) -> None:
        nonlocal again
        again = _watch(slack, round_, stopping)

    work(wired(slack, folder), began, waiting)
    return again


def _watch(slack: Slack, round_: int, stopping: threading.Event) -> bool:
    """Says how far a story has come, until the end is asked for, or (True) another beginning."""
    version, said = 0, ""
    while not stopping.is_set():
        told = slack.playing(version)
        if told["round"] != round_:
            return True
        version, before, said = told["version"], said, _progress(told)
        if said and said != before:
            typer.echo(said.format(url=slack.url))
    return False


def _progress(told: dict[str, Any]) -> str:
    """A line for each chapter, and where the story stands in the end."""
    spoken = told["language"] or "en"
    if not told["tour"]:
        return ""
    title = told["title"][spoken]
    if told["state"] == "playing":
        return CHAPTER[spoken].format(number=told["number"], chapters=told["chapters"], title=title)
    if told["state"] == "failed":
        return STOPPED[spoken].format(title=title)
    if told["state"] != "done":
        return ""
    page = "{url}/?persona=" + str(told["next"]["who"])
    return REACHED[spoken].format(title=title, text=told["next"]["text"][spoken], page=page, seconds=told["seconds"])


def begin_at_a_working_hour(slack: Slack, zone: str) -> None:
    """At night and at weekends the story begins on the next working morning: nobody writes a plan at 03:39."""
    local = datetime.fromisoformat(_ask(f"{slack.url}/client/clock")["now"]).astimezone(ZoneInfo(zone))
    if local.weekday() > FRIDAY or local.hour not in WORKING_HOURS:
        _ask(f"{slack.url}/client/clock", {"advance": "working_morning", "tz": zone})


def _without_proxy() -> None:
    """All of the demo stands on this machine, where a proxy can't reach (slack_sdk knows no NO_PROXY)."""
    for name in [each for each in os.environ if each.lower() in {"http_proxy", "https_proxy", "all_proxy"}]:
        del os.environ[name]


def wired(slack: Slack, folder: Path) -> Bot:
    """A bot for that sandbox, on an empty database, with the HR partners already listed."""
    settings = Settings(
        bot_token=BOT_TOKEN,
        app_token=APP_TOKEN,
        slack_api_url=f"{slack.url}/api/",
        database_url=f"sqlite:///{folder}/demo.db",
        master_key_file=folder / "demo.key",
        admins=slack.having(ADMIN_ROLES),
        port=0,
        clock_url=f"{slack.url}/clock",
        tick_seconds=1,
        posts_per_second=0,  # this Slack has no limits, and nobody likes to wait for a clock
    )
    bot = build(settings, opening.clock(settings))
    opening.prepare(bot.database, embedded=True)
    with bot.database.transaction(slack.workspace) as store:
        store.workspaces.save(replace(store.workspaces.get(), hr=slack.having(HR_ROLES)))
    return bot


@contextmanager
def sandbox(port: int) -> Iterator[Slack]:
    """`python -m sandbox` as a process of its own, ended with the block."""
    command = [sys.executable, "-m", "sandbox", "--port", str(port), "--tours"]
    command += ["--patience", str(PATIENCE), "--silence", str(SILENCE)]
    command += ["--bot-token", BOT_TOKEN, "--app-token", APP_TOKEN]
    # A session of its own: Ctrl-C reaches the bot first, which then ends the sandbox.
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)  # noqa: S603
    try:
        url = _address(process)
        told = _ask(f"{url}/client/personas")
        yield Slack(url, WorkspaceId(told["workspace"]["id"]), tuple(told["personas"]))
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()


def _address(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    found = next((line.split()[-1] for line in process.stdout if " at http" in line), "")
    return found or opening.stop(
        "The local Slack did not start. Is the port taken? Choose another: make demo ARGS='--port 0'"
    )


def _ask(url: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})  # noqa: S310 — our own process
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        told: dict[str, Any] = json.load(answer)
        return told
