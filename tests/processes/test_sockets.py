"""Socket Mode connections that go away: asked to leave, cut, or dead without a sign; the bot comes back by itself."""

from pathlib import Path

import pytest

from sandbox.driver import RefusedError
from tests.processes.journeys import Journey
from tests.processes.machines import machine

PATIENCE = 120.0


def answers(journey: Journey) -> bool:
    """Whether `/pip` opens its window for Mei."""
    try:
        journey.mei.types("/pip")
    except RefusedError:
        return False
    return journey.mei.until(lambda: bool(journey.mei.modals), 2)


@pytest.mark.parametrize("how", ["refresh_connections", "drop_connections", "silence_connections"])
def test_a_connection_that_went_away_is_opened_again(tmp_path: Path, how: str) -> None:
    with machine(tmp_path, patience=3) as host:  # nobody answers over a dead connection, and Slack says so
        host.start()
        journey = Journey(host.driver)
        assert answers(journey)
        journey.mei.modal.close(everything=True)

        getattr(host.driver, how)()

        assert host.driver.expect(lambda: answers(journey), PATIENCE)
        assert "Traceback" not in host.bot.said
