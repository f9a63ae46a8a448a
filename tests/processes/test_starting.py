"""How the bot starts, says what is missing, and ends."""

import json
import signal
import socket
import urllib.request
from pathlib import Path

import pytest

from tests.processes.machines import AT_WORK, Process, machine, run
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["postgresql_server"]


@pytest.mark.parametrize("way", ["socket", "http"])
def test_a_dotenv_file_alone_starts_the_bot(tmp_path: Path, way: str) -> None:
    with machine(tmp_path, way=way) as host:
        host.start()

        mei = host.driver.person("Mei Chen").types("/pip")

        assert mei.modal.text
        assert (tmp_path / "data" / "master.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("kind", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_it_is_told_to(tmp_path: Path, kind: signal.Signals) -> None:
    with machine(tmp_path) as host:
        bot = host.start()
        host.driver.person("Mei Chen").types("/pip")

        code = bot.end(kind)

        assert code == 0, bot.said
        assert "Traceback" not in bot.said
        assert "ERROR" not in bot.said


def test_health_tells_that_it_is_well_and_nothing_else(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()

        with urllib.request.urlopen(host.health_address()) as answer:
            told = json.load(answer)

        assert set(told) == {"database", "scheduler", "tick_age_seconds"}
        assert told["database"] == told["scheduler"] == "ok"


def test_a_wrong_address_is_not_found_over_socket_mode(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()
        address = host.health_address().replace("/healthz", "/slack/events")

        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(address)


def test_a_forged_request_is_refused_and_not_quoted_in_the_log(tmp_path: Path) -> None:
    with machine(tmp_path, way="http") as host:
        bot = host.start()
        address = host.health_address().replace("/healthz", "/slack/events")
        forged = urllib.request.Request(
            address,
            data=b"command=%2Fpip&text=canary-secret-words&user_id=U0MEICHEN&team_id=T0NORTHWIND",
            headers={"X-Slack-Signature": "v0=0", "X-Slack-Request-Timestamp": "0"},
        )

        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(forged)

        assert "canary" not in bot.said


def test_without_tokens_it_says_what_is_missing_and_how_to_try_it(tmp_path: Path) -> None:
    code, said = run("-m", "bot", "run", cwd=tmp_path)

    assert code == 1
    assert "SLACK_BOT_TOKEN" in said
    assert "SLACK_APP_TOKEN" in said
    assert "make demo" in said
    assert list(tmp_path.iterdir()) == []


def test_a_start_loads_nothing_that_it_may_not_need(tmp_path: Path) -> None:
    code, said = run("-X", "importtime", "-m", "bot", "run", cwd=tmp_path)
    loaded = {line.rpartition("|")[2].strip() for line in said.splitlines() if line.startswith("import time:")}

    assert code == 1, "it has no tokens"
    assert "slack_bolt" in loaded
    assert not loaded & {"pydantic", "alembic", "matplotlib", "holidays.countries", "bot.commands.demo"}


def test_a_token_that_slack_does_not_take_is_named_at_once(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.settings["SLACK_BOT_TOKEN"] = "xoxb-wrong"

        code, said = host.run("run")

        assert code == 1
        assert "invalid_auth" in said
        assert "pipcoach doctor" in said
        assert "xoxb-wrong" not in said


def test_a_taken_port_is_explained(tmp_path: Path) -> None:
    with machine(tmp_path) as host, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        host.settings["PORT"] = str(taken.getsockname()[1])

        code, said = host.run("run")

        assert code == 1
        assert "is taken" in said


def test_a_shared_database_is_upgraded_by_hand_and_never_at_a_start(
    tmp_path: Path, postgresql_server: PostgreSQL
) -> None:
    with machine(tmp_path, DATABASE_URL=postgresql_server.fresh(), PIPCOACH_MASTER_KEY="11" * 32) as host:
        refused, why = host.run("run")
        first, applied = host.run("db", "upgrade")
        second, again = host.run("db", "upgrade")
        host.start()

        assert refused == 1
        assert "pipcoach db upgrade" in why
        assert (first, second) == (0, 0)
        assert "Applied" in applied
        assert "up to date" in again
        assert AT_WORK in host.bot.said


def test_the_wrong_key_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start().end()
        host.settings["PIPCOACH_MASTER_KEY"] = "22" * 32

        code, said = host.run("run")

        assert code == 1
        assert "another key" in said


def test_the_bot_waits_for_a_slack_that_can_not_be_reached_yet(tmp_path: Path) -> None:
    nobody = {
        "SLACK_BOT_TOKEN": "xoxb-x",
        "SLACK_APP_TOKEN": "xapp-x",
        "SLACK_API_URL": "http://127.0.0.1:9/api/",
        "PORT": "0",
    }

    bot = Process("-m", "bot", "run", cwd=tmp_path, env=nobody)
    bot.until(AT_WORK)

    assert bot.end() == 0
    assert "can't be reached yet" in bot.said
