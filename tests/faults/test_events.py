"""Events that come twice, late, or in another order than they happened."""

from collections.abc import Iterator

import pytest

from sandbox.driver.client import Client
from sandbox.running import Sandbox
from tests.faults.labs import MANIFEST, Lab
from tests.stories.harness import IDS, TEAM, Coach, running


@pytest.fixture
def coach(lab: Lab) -> Iterator[Coach]:
    url = f"sqlite:///{lab.place('events')}/pip.db"
    with Sandbox.running(manifest=MANIFEST, retry_delays=(0.0, 0.1, 0.1)) as sandbox, running(url, sandbox) as made:
        yield made


def test_who_writes_once_is_greeted_once_though_the_event_comes_twice(coach: Coach) -> None:
    coach.driver.trouble("event_twice", "message.im", times=None)

    coach.mei.types("Hello?")
    coach.driver.expect(lambda: _heard(coach, "event message.im") == 2)
    coach.settle()

    assert sum(coach.t("home-hello") in each.text for each in coach.mei.dm.messages) == 1


def test_a_change_that_comes_late_does_not_undo_the_one_after_it(coach: Coach) -> None:
    coach.driver.trouble("event_late", "user_change", seconds=0.5)

    for zone in ("Asia/Shanghai", "Europe/London"):
        Client(coach.sandbox.url, None, 5.0).act(IDS["alex"], "profile", tz=zone)
    coach.driver.expect(lambda: _heard(coach, "event user_change") == 2)
    coach.settle()

    with coach.bot.database.reading(TEAM) as store:
        alex = store.people.get(IDS["alex"])
    assert alex is not None
    assert alex.zone == "Europe/London"


def _heard(coach: Coach, what: str) -> int:
    return sum(each["what"] == what and bool(each["ok"]) for each in coach.driver.traffic())
