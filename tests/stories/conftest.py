"""Fixtures for stories: `coach` on SQLite, `bilingual` in both languages, `either` where the database matters as well."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from sandbox import seed
from sandbox.engine import Engine
from sandbox.running import Sandbox
from sandbox.workspaces import Message
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.servers import PostgreSQL, postgresql_server
from tests.stories.harness import MONDAY, Coach, running

__all__ = ["postgresql_server"]

MANIFEST = Path(__file__).parents[2] / "manifest.yml"
"""Stories hold the bot to the scopes, commands and events that a real workspace would grant."""
PATIENCE = 30.0
"""Seconds to acknowledge and to open a window, where Slack gives 3: a story tells what happens, not how fast this machine
is today. The three seconds are held in tests/sandbox, how far below them the bot stays is measured by `make bench`."""


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file; each story works on a copy."""
    file = tmp_path_factory.mktemp("stories") / "empty.db"
    database = Database(f"sqlite:///{file}", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    database.dispose()
    return file


@pytest.fixture(scope="session")
def peopled(empty_database: Path) -> Callable[[str], Path]:
    """The same file once the bot has met everybody, who speak that language: made once, a moment before."""

    @cache
    def made(language: str) -> Path:
        file = empty_database.with_name(f"{language}.db")
        shutil.copy(empty_database, file)
        before = MONDAY - timedelta(minutes=5)
        with (
            Sandbox.running(manifest=MANIFEST) as sandbox,
            running(f"sqlite:///{file}", sandbox, language=language, at=before),
        ):
            return file

    return made


NAMES = {part for one in seed.PEOPLE if one.kind != "bot" for part in (one.name, *one.name.split())}
TELLING = re.compile(
    r"\b("
    + "|".join(["pip", "plans?", "performance", *sorted(NAMES)])
    + r")\b|<@|绩效|改进计划|"
    + "|".join(name for name in sorted(NAMES) if not name.isascii()),
    re.IGNORECASE,
)
"""What a phone on a table, a preview, a file or the bot itself never says: a person's name, or what this is about."""


def telling_too_much(engine: Engine) -> list[str]:
    """Everything of this story that can be seen without opening Coach and says too much."""
    space = engine.workspace
    shown = [str(each[part]) for of in space.notifications.values() for each in of for part in ("title", "text")]
    for place in space.conversations.values():
        shown += [str(each.body.get("text") or "") for each in place.messages if _from_bot(each)]
    shown += [text for file in space.files.values() for text in (file.name, file.title, file.alt_text)]
    return sorted({text for text in (*shown, engine.manifest.bot_name) if TELLING.search(text)})


def _from_bot(message: Message) -> bool:
    """Posted for good; what only one person sees for a moment is no preview."""
    return bool(message.body.get("bot_id")) and message.only_for is None


AS_IT_IS = ("way-on|", "advice-")
"""Beginnings of lines that are put into a window which stays as it is, with what was typed in it: on top of it, and
beneath the words that are worth a second look."""


def worn_again(engine: Engine) -> list[str]:
    """Ids of fields that stood in an earlier render: Slack would show there what was typed then, not what is now."""
    seen: set[str] = set()
    again = []
    for entry in engine.traffic.entries:
        said = entry["body"] if entry["direction"] == "from_bot" else entry["answer"]
        view = said.get("view") if entry["ok"] and isinstance(said, dict) else None
        if not isinstance(view, dict):
            continue
        fields = {each["block_id"] for each in view["blocks"] if each["type"] == "input"}
        if not any(str(each.get("block_id")).startswith(AS_IT_IS) for each in view["blocks"]):
            again += sorted(seen & fields)
        seen |= fields
    return again


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A Slack of this story's own. A violation of Slack's rules fails the story that caused it.

    A story that makes one happen says so, `@pytest.mark.violates("expired_trigger_id")`; it meets Slack's own patience
    of three seconds, and fails if nothing was violated. `@pytest.mark.without("files")` leaves a feature out.
    """
    expected = {rule for mark in request.node.iter_markers("violates") for rule in mark.args}
    patience = {} if expected else {"ack_seconds": PATIENCE, "trigger_seconds": PATIENCE}
    without = {name for mark in request.node.iter_markers("without") for name in mark.args}
    with Sandbox.running(manifest=MANIFEST, without=without, **patience) as sandbox:
        yield sandbox
        assert sandbox.ask(telling_too_much) == []
        assert sandbox.ask(worn_again) == []
        assert [str(each) for each in sandbox.violations if each.rule not in expected] == []
        assert {each.rule for each in sandbox.violations} == expected


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    """What everybody speaks from the beginning: so stories in either language need not switch everybody first."""
    params = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    return str(params.get("bilingual") or params.get("either", ("coach", "en"))[1])


@pytest.fixture
def coach(sandbox: Sandbox, peopled: Callable[[str], Path], tmp_path: Path, language: str) -> Iterator[Coach]:
    """Everybody speaks English, unless the story says otherwise."""
    shutil.copy(peopled(language), tmp_path / "pipcoach.db")
    with running(f"sqlite:///{tmp_path}/pipcoach.db", sandbox, language=language) as coach:
        yield coach


@pytest.fixture(params=["en", "zh"])
def bilingual(coach: Coach) -> Coach:
    """The same story once in English and once in Chinese."""
    return coach


@pytest.fixture
def postgres_coach(sandbox: Sandbox, postgresql_server: PostgreSQL, language: str) -> Iterator[Coach]:
    """The same bot on PostgreSQL."""
    with running(postgresql_server.fresh(), sandbox, language=language) as coach:
        yield coach


@pytest.fixture(
    params=[("coach", "en"), pytest.param(("postgres_coach", "zh"), marks=pytest.mark.postgres)],
    ids=["SQLite, en", "PostgreSQL, zh"],
)
def either(request: pytest.FixtureRequest) -> Coach:
    """The same story on both databases, and in both languages with them."""
    stage, _language = request.param
    coach: Coach = request.getfixturevalue(stage)
    return coach
