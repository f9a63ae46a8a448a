"""Business time: steps of four hours, bots that are waited for, working mornings in every zone."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sandbox import Sandbox
from sandbox.clocks import next_working_morning
from sandbox.driver import Driver
from tests.sandbox.calls import Api, get, post, send


@contextmanager
def ticking(sandbox: Sandbox, name: str = "one", seconds: float = 0.0) -> Iterator[list[float]]:
    """A bot that follows the clock; the offsets at which it ticked."""
    ticked: list[float] = []
    stopping = threading.Event()
    first = get(sandbox, f"/clock?bot={name}&done=0&wait=0")

    def follow() -> None:
        done = int(first["step"])
        while not stopping.is_set():
            answer = json.loads(send(f"{sandbox.clock_url}?bot={name}&done={done}&wait=5")[1])
            if answer["step"] > done and not stopping.is_set():
                time.sleep(seconds)
                ticked.append(answer["offset_seconds"])
                done = answer["step"]

    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    try:
        yield ticked
    finally:
        stopping.set()
        sandbox.ask(lambda engine: engine.clock.wake())
        thread.join(5)


def test_time_moves_in_steps_of_at_most_four_hours(sandbox: Sandbox, driver: Driver) -> None:
    with ticking(sandbox) as ticked:
        driver.advance(hours=10)

    assert [round(one / 3600) for one in ticked] == [4, 8, 10]


def test_every_bot_is_waited_for_at_every_step(sandbox: Sandbox, driver: Driver) -> None:
    with ticking(sandbox, "quick") as quick, ticking(sandbox, "slow", 0.03) as slow:
        driver.advance(days=1)
        assert len(quick) == len(slow) == 6


def test_a_bot_that_has_gone_silent_is_not_waited_for() -> None:
    with Sandbox.running(bot_silence_seconds=0.1) as sandbox:
        get(sandbox, "/clock?bot=gone&done=0")
        began = time.monotonic()

        post(sandbox, "/client/clock", {"advance": "hours", "hours": 4})

        assert 0.05 < time.monotonic() - began < 5


def test_without_bots_time_just_moves(sandbox: Sandbox, driver: Driver) -> None:
    before = driver.now

    driver.advance(days=30)

    assert timedelta(days=30) <= driver.now - before < timedelta(days=30, minutes=1)


def test_a_moment_that_is_past_moves_nothing(driver: Driver) -> None:
    before = driver.now

    driver.advance_to(before - timedelta(days=1))

    assert timedelta() <= driver.now - before < timedelta(minutes=1)


MORNINGS = [
    ("2026-11-23T14:00", "America/New_York", "2026-11-23T14:35"),
    ("2026-11-23T14:35", "America/New_York", "2026-11-24T14:35"),
    ("2026-11-27T20:00", "America/New_York", "2026-11-30T14:35"),
    ("2026-11-28T20:00", "Asia/Shanghai", "2026-11-30T01:35"),
    ("2026-03-06T20:00", "America/New_York", "2026-03-09T13:35"),
    ("2026-10-30T20:00", "America/New_York", "2026-11-02T14:35"),
]


@pytest.mark.parametrize(("now", "zone", "morning"), MORNINGS)
def test_the_next_working_morning_is_a_weekday_at_local_time(now: str, zone: str, morning: str) -> None:
    found = next_working_morning(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)

    assert found == datetime.fromisoformat(morning).replace(tzinfo=UTC)


def test_the_driver_reaches_a_working_morning(driver: Driver) -> None:
    driver.advance_to_working_morning(tz="Asia/Shanghai")

    local = driver.now.astimezone(ZoneInfo("Asia/Shanghai"))
    assert (local.hour, local.minute) == (9, 35)
    assert local.weekday() < 5


def test_messages_carry_business_time(api: Api, driver: Driver) -> None:
    driver.advance(days=2)

    stamp = float(api("chat.postMessage", channel="C0SALESEAST", text="x")["ts"])

    assert abs(stamp - driver.now.timestamp()) < 60


def test_triggers_stay_on_real_time(api: Api, driver: Driver) -> None:
    from tests.sandbox.bots import form

    trigger = api.trigger()
    driver.advance(days=1)

    assert api("views.open", trigger_id=trigger, view=form())["ok"]


def test_an_order_that_makes_no_sense_is_refused(sandbox: Sandbox) -> None:
    assert (
        post(sandbox, "/client/clock", {"advance": "backwards"})["error"] == "the clock cannot advance by 'backwards'"
    )
    assert not post(sandbox, "/client/clock", {"advance": "hours"})["ok"]


def test_a_story_may_begin_on_a_certain_day(sandbox: Sandbox, driver: Driver) -> None:
    monday = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)

    sandbox.ask(lambda engine: engine.clock.jump_to(monday))

    assert abs(driver.now - monday) < timedelta(minutes=1)


def test_a_reset_brings_back_real_time_and_the_seed(api: Api, driver: Driver, sandbox: Sandbox) -> None:
    driver.advance(days=2)
    api("chat.postMessage", channel="U0MEICHEN", text="x")
    api("chat.shout")
    driver.trouble("reset")

    driver.reset()

    assert abs(driver.now.timestamp() - time.time()) < 60
    assert driver.person("Mei").dm.messages == []
    assert sandbox.violations == []
    assert api("auth.test")["ok"]
