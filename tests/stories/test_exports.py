"""A copy at the command line: one of HR is shown a code in Slack, and the employee sees that a copy was taken."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE, STDOUT

from tests.stories import weeks
from tests.stories.harness import IDS, Coach
from tests.test_architecture import ROOT


def test_with_the_code_that_hr_gives_a_copy_is_written_and_the_employee_sees_it(coach: Coach, tmp_path: Path) -> None:
    t = coach.t
    weeks.begin(coach)
    given = {
        "DATABASE_URL": coach.bot.settings.database_url,
        "PIPCOACH_MASTER_KEY": "00" * 32,
        "PIPCOACH_CLOCK_URL": coach.sandbox.clock_url,
        "PYTHONPATH": str(ROOT),
    }
    words = [sys.executable, "-m", "bot", "export", "plan", IDS["alex"], "--partner", IDS["priya"]]

    with subprocess.Popen(
        words, cwd=tmp_path, env={**os.environ, **given}, stdin=PIPE, stdout=PIPE, stderr=STDOUT
    ) as run:
        coach.driver.expect(lambda: run.poll() is not None or requests(coach), 60)
        assert run.poll() is None, run.communicate()
        coach.priya.dm.message(t("notice-export")).press(t("todo-decide-button"))
        coach.priya.modal.press(t("export-allow"))
        code = re.search(r"\d{4} \d{4}", coach.priya.modal.text)
        assert code is not None
        said, _ = run.communicate(f"0\n{code[0]}\n".encode(), timeout=60)

    assert run.returncode == 0, said
    copy = tmp_path / "copy.txt"
    assert weeks.goal(coach) in copy.read_text("utf-8")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    assert t("plan-exported", at="*", who="*").split("*")[1] in coach.alex.modal.text


def requests(coach: Coach) -> list[str]:
    """What Priya was sent about it by now."""
    coach.settle()
    return [each.text for each in coach.priya.dm.messages if coach.t("notice-export") in each.text]
