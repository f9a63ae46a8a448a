"""The command line: what there is, what the doctor says, and what a demo begins with."""

import socket
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import typer.main
from typer.testing import CliRunner

from bot.__main__ import command_line
from bot.commands import demo
from bot.settings import Settings, SettingsError
from domain.people import WorkspaceId
from sandbox.running import Sandbox
from tests.processes.machines import run
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
        name = {"import": "imports"}.get(words.split()[0], words.split()[0])  # a word of Python's own names no module
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


# --- demo and wheel ---------------------------------------------------------------------------------------------------


SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("day", "hour", "begins"),
    [(16, 3, "2027-01-18 09:35"), (18, 22, "2027-01-19 09:35"), (18, 10, "2027-01-18 10:00")],
    ids=["Saturday", "evening", "working hour"],
)
def test_a_demo_begins_at_a_working_hour(day: int, hour: int, begins: str) -> None:
    with Sandbox.running() as there:
        there.ask(lambda engine: engine.clock.jump_to(datetime(2027, 1, day, hour, tzinfo=SHANGHAI)))

        demo.begin_at_a_working_hour(demo.Slack(there.url, TEAM, ()), "Asia/Shanghai")

        now = there.ask(lambda engine: engine.clock.now())
    assert f"{now.astimezone(SHANGHAI):%Y-%m-%d %H:%M}" == begins


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
from zoneinfo import ZoneInfo
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
