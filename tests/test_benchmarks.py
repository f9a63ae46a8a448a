"""The benchmarks run and give figures; what the figures are is for `make bench` to say, never for a test."""

import json
import re
import subprocess
import sys
from pathlib import Path

from benchmarks.goals import Measured, at_least, at_most, below, cheaper, more
from benchmarks.rows import GROUPS, names
from benchmarks.tables import Result, table
from tests.test_architecture import ROOT

CHEAP = ("dispatch", "status-ack", "status-answer", "submission")


def test_the_cheap_rows_run_and_give_figures(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    only = [word for name in CHEAP for word in ("--only", name)]
    words = ("-m", "benchmarks", "--quick", "--rounds", "1", "--database", "SQLite", "--json", str(file))

    run = subprocess.run([sys.executable, *words, *only], cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    rows = json.loads(file.read_text(encoding="utf-8"))["rows"]
    assert {row["name"] for row in rows} == set(CHEAP)
    assert all(row["floor"] > 0 and row["ours"] > 0 for row in rows)
    assert run.stdout.count("\n| `/pip status`") == 2


def test_the_document_shows_every_row() -> None:
    page = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    shown = {(cells[0].strip(), cells[5].strip()) for cells in _cells(page) if len(cells) == 7}

    wanted = {(row.figure, str(row.goal)) for group in GROUPS for row in group.rows.values()}

    assert wanted - shown == set()


def _cells(page: str) -> list[list[str]]:
    return [line.strip("|").split("|") for line in re.findall(r"^\|.*\|$", page, re.MULTILINE)]


def test_a_row_has_one_name() -> None:
    assert len(names()) == len(set(names()))


def test_goals_say_what_they_mean() -> None:
    assert at_most(1.3).met(Measured(10, 13))
    assert not at_most(1.3).met(Measured(10, 13.1))
    assert at_least(0.25, "/s").met(Measured(100, 25))
    assert not at_least(0.25, "/s").met(Measured(100, 24))
    assert cheaper(20).met(Measured(20, 1))
    assert not cheaper(20).met(Measured(19, 1))
    assert more(45, "MB").met(Measured(30, 75))
    assert not more(45, "MB").met(Measured(30, 76))
    assert below(500).met(Measured(900, 499))


def test_a_message_sent_twice_misses_every_goal() -> None:
    assert not at_least(1.4, "/s").met(Measured(10, 20, doubles=1))


def test_a_row_that_could_not_be_measured_says_why() -> None:
    row = GROUPS[0].rows["status-ack"]

    told = table([Result("status-ack", row, "PostgreSQL", None, "no PostgreSQL")])

    assert told.splitlines()[2].endswith("no PostgreSQL |")
