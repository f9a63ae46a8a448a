"""The command line: what there is, what the doctor says, and what a demo begins with."""

import re
import socket
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import typer.main
from typer.testing import CliRunner

from bot.__main__ import command_line
from bot.commands import demo
from bot.commands.doctor import slack, store
from bot.commands.doctor.findings import Finding
from bot.settings import Settings, SettingsError
from domain.people import WorkspaceId
from sandbox.running import Sandbox
from services.clock import SystemClock
from storage.database import Database
from storage.outbox import Delivery
from storage.sealing import MasterKey, Sealer
from tests.processes.machines import machine, run
from tests.test_architecture import ROOT, tracked

TEAM = WorkspaceId("T0NORTHWIND")


def commands() -> list[str]:
    """Everything that can follow `pipcoach`."""
    group = typer.main.get_command(command_line())
    found = []
    for name, each in group.commands.items():  # type: ignore[attr-defined]
        inner = getattr(each, "commands", None)
        found += [name] if inner is None else [f"{name} {one}" for one in inner]
    return found


def test_every_command_says_what_it_does() -> None:
    for words in commands():
        told = CliRunner().invoke(command_line(), [*words.split(), "--help"])

        assert told.exit_code == 0
        assert len(told.output.strip().splitlines()) > 3


def test_a_command_has_a_file_of_its_own() -> None:
    for words in commands():
        name = words.split()[0]
        here = ROOT / "bot" / "commands"

        assert (here / f"{name}.py").exists() or (here / name / "__init__.py").exists()


# --- settings ---------------------------------------------------------------------------------------------------------


def test_the_environment_wins_over_the_file_but_emptiness_does_not(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("SLACK_BOT_TOKEN=xoxb-file\nPORT=4000\nHOST=0.0.0.0\n")

    settings = Settings.from_env({"PORT": "5000", "SLACK_BOT_TOKEN": ""}, file)

    assert settings.bot_token == "xoxb-file"
    assert settings.port == 5000
    assert settings.host == "0.0.0.0"


def test_a_port_that_is_no_number_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="PORT must be a number"):
        Settings.from_env({"PORT": "many"}, tmp_path / "none")


def test_settings_never_show_their_secrets() -> None:
    settings = Settings(
        "xoxb-secret", "xapp-secret", "hush", database_url="postgresql://bot:secret@db/pip", master_key="key"
    )

    assert not any(word in repr(settings) for word in ("secret", "hush", "key"))


def test_the_example_names_every_setting_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text()
    named = {
        line.lstrip("# ").split("=")[0]
        for line in example.splitlines()
        if "=" in line and " " not in line.split("=")[0].lstrip("# ")
    }

    source = (ROOT / "bot" / "settings.py").read_text()
    known = {part.split('"')[0] for part in source.split('get("')[1:]}
    assert named == known


# --- doctor -----------------------------------------------------------------------------------------------------------


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


# --- demo and wheel ---------------------------------------------------------------------------------------------------


def test_a_demo_begins_with_hr_partners_and_an_admin(tmp_path: Path) -> None:
    with demo.sandbox(0) as slack_:
        bot = demo.wired(slack_, tmp_path)
        try:
            with bot.database.reading(slack_.workspace) as read:
                hr = read.workspaces.get().hr
        finally:
            bot.close()

    assert {"U0PRIYANAIR", "U0TOMBECKER"} <= set(hr)
    assert bot.settings.admins == ("U0DANAREYES",)


def test_a_wheel_holds_everything_that_runs(tmp_path: Path) -> None:
    code, said = run("-c", WHEEL, str(ROOT), str(tmp_path), cwd=tmp_path)

    assert code == 0, said
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    floors = {"bot", "handlers", "services", "storage", "domain", "sandbox"}
    wanted = {file.relative_to(ROOT).as_posix() for file in tracked() if file.relative_to(ROOT).parts[0] in floors}
    assert wanted - held == set()


WHEEL = """
import shutil, subprocess, sys, os
from pathlib import Path
root, out = map(Path, sys.argv[1:])
copy = out / "copy"
names = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True)
for name in names.stdout.splitlines():
    if (root / name).is_file():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, copy / name)
os.chdir(copy)
from setuptools import build_meta
build_meta.build_wheel(str(out))
"""
"""Builds in a copy, so that nothing is left behind beside the sources."""


def test_a_taken_port_is_told_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = subprocess.run(
            [sys.executable, "-m", "sandbox", "--port", port], cwd=ROOT, capture_output=True, text=True, check=False
        )

    assert ended.returncode == 1
    assert "could not start" in ended.stdout
    assert ended.stderr == ""
