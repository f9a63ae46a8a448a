"""A copy at the command line: one of HR is shown a code in Slack, and the employee sees that a copy was taken."""

import os
import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import command_line
from tests.stories import weeks
from tests.stories.harness import IDS, Coach


def test_with_the_code_that_hr_gives_a_copy_is_written_and_the_employee_sees_it(
    coach: Coach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    t = coach.t
    weeks.begin(coach)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", coach.bot.settings.database_url)
    monkeypatch.setenv("PIPCOACH_MASTER_KEY", "00" * 32)
    monkeypatch.setenv("PIPCOACH_CLOCK_URL", coach.sandbox.clock_url)
    reader, writer = os.pipe()
    words = ["export", "plan", IDS["alex"], "--partner", IDS["priya"]]

    with ThreadPoolExecutor(1) as terminal, os.fdopen(reader, "rb") as typed:
        ended = terminal.submit(CliRunner().invoke, command_line(), words, input=typed)
        coach.driver.expect(lambda: bool(coach.settle() or requests(coach)))
        coach.priya.dm.message(t("notice-export")).press(t("todo-decide-button"))
        coach.priya.modal.press(t("export-allow"))
        code = re.search(r"\d{4} \d{4}", coach.priya.modal.text)
        assert code is not None
        os.write(writer, f"0\n{code[0]}\n".encode())
        os.close(writer)
        result = ended.result(60)

    assert result.exit_code == 0, result.output
    copy = tmp_path / "copy.txt"
    assert weeks.goal(coach) in copy.read_text("utf-8")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    assert t("plan-exported", at="*", who="*").split("*")[1] in coach.alex.modal.text


def requests(coach: Coach) -> list[str]:
    """What Priya was sent about it."""
    return [each.text for each in coach.priya.dm.messages if coach.t("notice-export") in each.text]
