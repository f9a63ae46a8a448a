"""Rate limits, when they are switched on."""

from collections.abc import Iterator

import pytest

from sandbox import Sandbox, Settings
from sandbox.rates import METHOD_TIERS, TIERS, Rates
from tests.sandbox.calls import Api


@pytest.fixture
def limited() -> Iterator[Sandbox]:
    """A sandbox that counts."""
    with Sandbox.running(rate_limits=True) as sandbox:
        yield sandbox


def test_a_channel_takes_one_message_a_second(limited: Sandbox) -> None:
    api = Api(limited)
    body = b'{"channel": "C0SALESEAST", "text": "x"}'

    first, second = api.raw("chat.postMessage", body), api.raw("chat.postMessage", body)

    assert first[0] == 200
    assert (second[0], second[1], second[2]["Retry-After"]) == (429, '{"ok": false, "error": "ratelimited"}', "1")
    assert limited.engine.rates.refused == 1
    assert limited.violations == []


def test_a_user_id_and_its_direct_message_are_one_channel(limited: Sandbox) -> None:
    api = Api(limited)

    assert api("chat.postMessage", channel="U0MEICHEN", text="x")["ok"]
    assert api("chat.postMessage", channel="D0MEICHEN", text="x")["error"] == "ratelimited"


def test_a_workspace_takes_five_messages_a_second(limited: Sandbox) -> None:
    api = Api(limited)
    people = ["U0MEICHEN", "U0ALEXRIVERA", "U0PRIYANAIR", "U0SAMOKAFOR", "U0TOMBECKER", "U0DANAREYES"]

    answers = [api("chat.postMessage", channel=person, text="x")["ok"] for person in people]

    assert answers == [True] * 5 + [False]


@pytest.mark.parametrize("tier", sorted(TIERS))
def test_each_tier_has_its_number_of_calls_a_minute(tier: int) -> None:
    rates = Rates(Settings(rate_limits=True))
    method = next(name for name, mine in METHOD_TIERS.items() if mine == tier)

    waits = [rates.wait_for(method, "") for _ in range(TIERS[tier] + 1)]

    assert waits[:-1] == [None] * TIERS[tier]
    assert waits[-1] is not None
    assert 55 <= waits[-1] <= 60


def test_a_refused_call_does_not_count() -> None:
    rates = Rates(Settings(rate_limits=True))
    for _ in range(50):
        rates.wait_for("chat.postMessage", "C1")

    assert len(rates.windows["workspace"]) == 1


def test_nothing_is_counted_unless_asked(api: Api) -> None:
    assert all(api("chat.postMessage", channel="C0SALESEAST", text="x")["ok"] for _ in range(10))
