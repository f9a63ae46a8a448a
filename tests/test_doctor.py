"""The doctor: what it says about tokens, scopes, database, key, queue and clock, and what to do about each."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.commands.doctor import slack, store
from bot.commands.doctor.findings import Finding
from bot.settings import Settings
from domain.people import WorkspaceId
from sandbox.running import Sandbox
from services.clock import SystemClock
from storage.database import Database
from storage.outbox import Delivery
from storage.sealing import MasterKey, Sealer
from tests.processes.machines import machine, run
from tests.test_architecture import ROOT

TEAM = WorkspaceId("T0NORTHWIND")


@contextmanager
def a_slack(**options: object) -> Iterator[tuple[Sandbox, Settings]]:
    with Sandbox.running(manifest=ROOT / "manifest.yml", **options) as sandbox:
        yield sandbox, Settings(sandbox.bot_token, sandbox.app_token, slack_api_url=sandbox.api_url)


def told(findings: tuple[Finding, ...] | list[Finding], name: str) -> Finding:
    return next(each for each in findings if each.name == name)


def test_the_doctor_finds_a_good_slack_good() -> None:
    with a_slack() as (_, settings):
        seen = slack.look(settings)

    assert not any(each.failed or each.advice for each in seen.findings), seen.findings
    assert seen.workspace == TEAM
    assert {each.name for each in seen.findings} >= {"workspace", "scopes", "clock", "Socket Mode"}


def test_the_doctor_knows_tokens_that_were_mixed_up() -> None:
    with a_slack() as (sandbox, _):
        mixed = Settings(sandbox.app_token, sandbox.bot_token, slack_api_url=sandbox.api_url)

        findings = slack.look(mixed).findings

    assert "an app-level token" in told(findings, "SLACK_BOT_TOKEN").told
    assert "a bot token" in told(findings, "SLACK_APP_TOKEN").told


def test_the_doctor_names_missing_scopes_and_says_which_matter(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    text = (ROOT / "manifest.yml").read_text()
    manifest.write_text(text.replace("      - files:write\n", ""))
    with Sandbox.running(manifest=manifest) as sandbox:
        less = told(
            slack.look(Settings(sandbox.bot_token, sandbox.app_token, slack_api_url=sandbox.api_url)).findings, "scopes"
        )
    manifest.write_text(text.replace("      - chat:write\n", ""))
    with Sandbox.running(manifest=manifest) as sandbox:
        none = told(
            slack.look(Settings(sandbox.bot_token, sandbox.app_token, slack_api_url=sandbox.api_url)).findings, "scopes"
        )

    assert "files:write" in less.told
    assert not less.failed
    assert "chat:write" in none.told
    assert none.failed


def test_the_doctor_says_when_slack_is_out_of_reach() -> None:
    findings = slack.look(Settings("xoxb-1", "xapp-1", slack_api_url="http://127.0.0.1:9/api/")).findings

    assert told(findings, "Slack").failed


def test_the_doctor_says_which_token_to_copy_again() -> None:
    with a_slack() as (_, settings):
        bot = slack.look(replace(settings, bot_token="xoxb-nobody")).findings
        app = slack.look(replace(settings, app_token="xapp-nobody")).findings

    assert "Bot User OAuth Token once more" in told(bot, "bot token").advice
    assert told(app, "Socket Mode").told == "Slack says invalid_auth"
    assert "Copy SLACK_APP_TOKEN once more" in told(app, "Socket Mode").advice


def test_the_doctor_knows_an_address_that_is_not_slacks() -> None:
    with a_slack() as (sandbox, settings):
        findings = slack.look(replace(settings, slack_api_url=f"{sandbox.url}/")).findings

    assert "does not answer as Slack does" in told(findings, "Slack").told
    assert "SLACK_API_URL" in told(findings, "Slack").advice


def test_the_doctor_makes_nothing(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/data/x.db", master_key_file=tmp_path / "data" / "key")

    findings = store.look(settings, TEAM)

    assert not any(each.failed for each in findings)
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_sees_a_lost_key_a_wrong_key_and_one_that_others_can_read(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/x.db", master_key_file=tmp_path / "key")
    database = Database(settings.database_url, Sealer(MasterKey(bytes(32))))
    database.upgrade()
    database.dispose()

    lost = told(store.look(settings, TEAM), "key")
    settings.master_key_file.write_text("11" * 32)
    settings.master_key_file.chmod(0o600)
    wrong = told(store.look(settings, TEAM), "key")
    settings.master_key_file.write_text("00" * 32)
    settings.master_key_file.chmod(0o644)
    open_to_others = told(store.look(settings, TEAM), "key")

    assert lost.failed
    assert "backup" in lost.advice
    assert wrong.failed
    assert "another key" in wrong.advice
    assert "chmod 600" in open_to_others.advice


def test_the_doctor_looks_at_the_queue_and_the_hr_list(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/x.db", master_key="00" * 32)
    database = Database(settings.database_url, Sealer(MasterKey(bytes(32))))
    behind = told(store.look(settings, TEAM), "database")  # no file yet
    database.upgrade()
    with database.transaction(TEAM):
        """The workspace is known from here on."""
    database.dispose()

    findings = store.look(settings, TEAM)

    assert "first start" in behind.told
    assert told(findings, "tables").told == "up to date"
    assert "none yet" in told(findings, "HR partners").told
    assert told(findings, "messages waiting").told == "0"


def test_the_doctor_sees_a_backlog_a_rest_and_what_did_not_arrive(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/x.db", master_key="00" * 32)
    database = Database(settings.database_url, Sealer(MasterKey(bytes(32))))
    database.upgrade()
    an_hour_ago = SystemClock().now() - timedelta(hours=1)
    with database.transaction(TEAM) as write:
        write.outbox.put(Delivery("one", "key-1", "home.hello", "U1", an_hour_ago))
        write.outbox.put(Delivery("two", "key-2", "home.hello", "U2", an_hour_ago))
        [first, _] = write.outbox.claim("nobody", an_hour_ago, limit=2)
        write.outbox.dead(first, "user_disabled")
        write.pauses.hold("chat.postMessage", 300)
    database.dispose()

    findings = store.look(settings, TEAM)

    assert "oldest due for 60 minutes" in told(findings, "messages waiting").told
    assert "more seconds" in told(findings, "sending rests").told
    assert told(findings, "messages not delivered").told == "1"


def test_the_doctor_says_how_many_steps_the_tables_are_behind(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/x.db", master_key="00" * 32)
    database = Database(settings.database_url, Sealer(MasterKey(bytes(32))))
    steps = len(database.upgrade())
    database.dispose()
    with closing(sqlite3.connect(tmp_path / "x.db")) as older, older:
        older.execute("UPDATE alembic_version SET version_num = '0001'")

    tables = told(store.look(settings, TEAM), "tables")

    assert tables.told == f"{steps - 1} steps behind this version"
    assert "db upgrade" in tables.advice


def test_the_doctor_sees_a_clock_that_is_wrong() -> None:
    two_minutes_ago = format_datetime(SystemClock().now() - timedelta(minutes=2), usegmt=True)

    late, silent = slack.skew({"date": two_minutes_ago}), slack.skew({})

    assert late.failed
    assert re.match(r"12\d s away", late.told)
    assert "NTP" in late.advice
    assert "did not say" in silent.told


def test_the_doctor_is_content_with_a_bot_that_has_run(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()
        host.bot.end()

        code, said = host.run("doctor")

        assert code == 0, said
        assert "up to date" in said


def test_the_doctor_ends_with_one_when_something_is_wrong(tmp_path: Path) -> None:
    code, said = run("-m", "bot", "doctor", cwd=tmp_path)

    assert code == 1
    assert "SLACK_BOT_TOKEN: not set" in said
