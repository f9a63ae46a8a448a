"""Fixtures: a sandbox of one's own, the bot's side of the Web API, and a driver."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver, Persona
from tests.sandbox.bots import Bot, socket_bot
from tests.sandbox.calls import Api

MANIFEST = Path(__file__).parent / "manifest.yml"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox with the manifest of the tests, short of patience."""
    with Sandbox.running(manifest=MANIFEST, ack_seconds=0.3, retry_delays=(0.0, 0.0, 0.0)) as sandbox:
        yield sandbox


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    """The Web API as the bot calls it."""
    return Api(sandbox)


@pytest.fixture
def bot(sandbox: Sandbox) -> Iterator[Bot]:
    """A Bolt app connected by Socket Mode."""
    with socket_bot(sandbox) as bot:
        yield bot


@pytest.fixture
def driver(sandbox: Sandbox) -> Driver:
    """People at their screens."""
    return Driver(sandbox.url)


def rules(sandbox: Sandbox) -> list[str]:
    """The names of the rules that were broken."""
    return [one.rule for one in sandbox.violations]


def top(person: Persona) -> str:
    """The id of the modal on top, once there is one."""
    assert person.modal.is_open
    return str(person.state()["modals"][-1]["view_id"])
