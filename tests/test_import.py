"""`pipcoach import metrics`, as whoever runs the bot uses it: on a real database, by its words and its exit code."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import command_line
from bot.commands.imports import WHY, WORDS
from domain import sheets
from domain.people import Person, UserId
from domain.plans import Status
from domain.sheets import Flaw
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.conftest import ACME
from tests.storage.samples import CANARY, EMPLOYEE, NOW, PARTNER, PLAN, agreement, draft, plan, settings
from tests.test_architecture import ROOT

HEAD = "person,metric,date,value\n"
FITS = f"Alex Rivera,{CANARY},2026-03-20,4\n"
"""The metric of Alex's goal; the day lies within the plan, and in the past of every machine."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("PIPCOACH_MASTER_KEY_FILE", "PIPCOACH_CLOCK_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/pip.db")
    monkeypatch.setenv("PIPCOACH_MASTER_KEY", "00" * 32)
    return tmp_path


@pytest.fixture
def database(place: Path) -> Iterator[Database]:
    """Alex is on a plan under way; of Lin nothing is known but her name."""
    database = Database(f"sqlite:///{place}/pip.db", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    with database.transaction(ACME) as store:
        store.workspaces.save(settings())
        for user, name in ((EMPLOYEE, "Alex Rivera"), (UserId("ULIN"), "Lin Hao")):
            store.people.put(Person(user, name), NOW)
        store.plans.add(plan(status=Status.ACTIVE, version=1, in_force=1), draft())
        store.agreements.add(agreement())
    yield database
    database.dispose()


def run(place: Path, text: str, *words: str, codec: str = "utf-8") -> Result:
    (place / "figures.csv").write_bytes(text.encode(codec))
    return CliRunner().invoke(command_line(), ["import", "metrics", "figures.csv", *words])


def imported(database: Database) -> list[int]:
    with database.reading(ACME) as store:
        return [int(each.value or 0) for each in store.progress.for_plan(PLAN)]


def told(database: Database) -> list[str]:
    """Whom the outbox tells something."""
    with database.transaction(ACME) as store:
        found = store.outbox.claim("test", NOW.replace(year=2100), lease_seconds=0.0, limit=50)
    return [each.recipient for each in found if each.kind == "progress.imported"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_is_imported_once_and_hr_is_told(database: Database, place: Path, codec: str) -> None:
    first, second = (run(place, HEAD + FITS, codec=codec) for _ in range(2))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert imported(database) == [4]
    assert told(database) == [PARTNER, PARTNER]


def test_a_dry_run_shows_how_each_line_is_read_and_changes_nothing(database: Database, place: Path) -> None:
    result = run(place, HEAD + 'Alex Rivera,Demos,2026/3/20,"1,200"\nLin Hao,Sales,2026年3月20日,¥1.2万\n', "--dry-run")

    assert result.exit_code == 0
    assert "line 2: Alex Rivera · Demos · 2026-03-20 · 1,200" in result.output
    assert "line 3: Lin Hao · Sales · 2026-03-20 · ¥12,000" in result.output
    assert "Nothing was changed." in result.output
    assert (imported(database), told(database)) == ([], [])


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_with_one_line_to_mend_nothing_is_imported(database: Database, place: Path, dry: tuple[str, ...]) -> None:
    result = run(place, HEAD + FITS + "Alex Rivera,Demos,20.3.2026,about 4\n", *dry)

    assert result.exit_code == 1
    assert "line 3: '20.3.2026' is no day. Write it as 2027-01-31." in result.output
    assert "line 3: 'about 4' is not one exact figure. Write 5 instead of about 5." in result.output
    assert "Nothing was changed. Mend the file and run it again." in result.output
    assert imported(database) == []


STRANGERS = [
    "Lin Hao",  # known here, and on no plan
    "Nobody Atall",  # not known here
]


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
@pytest.mark.parametrize("person", STRANGERS)
def test_nothing_shows_with_whom_something_is_under_way(
    database: Database, place: Path, person: str, dry: tuple[str, ...]
) -> None:
    fits = run(place, HEAD + FITS, *dry)
    misses = [
        run(place, HEAD + FITS.replace("Alex Rivera", person), *dry),
        run(place, HEAD + FITS.replace(CANARY, "Sales"), *dry),
        run(place, HEAD + FITS.replace("2026-03-20", "2020-01-01"), *dry),
    ]

    said = fits.output.replace("Alex Rivera", "…").replace(CANARY, "…").replace("2026-03-20", "…")
    for each in misses:
        own = each.output.replace(person, "…").replace("Alex Rivera", "…").replace(CANARY, "…")
        assert own.replace("Sales", "…").replace("2026-03-20", "…").replace("2020-01-01", "…") == said
        assert each.exit_code == fits.exit_code == 0


def test_addresses_need_slacks_list_of_members(database: Database, place: Path) -> None:
    by_address = HEAD + FITS.replace("Alex Rivera", "alex@example.com")
    (place / "members.csv").write_text(f"email,userid\nalex@example.com,{EMPLOYEE}\n", encoding="utf-8")

    without, within = run(place, by_address), run(place, by_address, "--people", "members.csv")
    strange = run(place, by_address.replace("alex@", "lin@"), "--people", "members.csv")

    assert "line 2: for e-mail addresses, give Slack's exported member list with --people FILE." in without.output
    assert "line 2: lin@example.com is not in the member list." in strange.output
    assert [each.exit_code for each in (without, within, strange)] == [1, 0, 1]
    assert imported(database) == [4]


def test_wrong_columns_a_missing_file_and_a_missing_database_are_explained(place: Path) -> None:
    columns = run(place, "name,value\nAlex,4\n")
    nowhere = CliRunner().invoke(command_line(), ["import", "metrics", "nowhere.csv"])
    nothing = run(place, HEAD + FITS)

    assert "Missing: person, metric, date." in columns.output
    assert "nowhere.csv can't be read: No such file or directory." in nowhere.output
    assert "There is no database" in nothing.output
    assert [each.exit_code for each in (columns, nowhere, nothing)] == [1, 1, 1]


def test_every_flaw_has_its_words() -> None:
    assert set(WORDS) == set(Flaw)
    assert set(WHY) == {"empty", "approximate", "several_numbers", "ambiguous", "too_large", "not_a_number"}


def test_the_sample_in_the_documents_can_be_read() -> None:
    sheet = sheets.read((ROOT / "docs" / "how-to" / "metrics.csv").read_bytes(), date(2027, 2, 1))

    assert (len(sheet.lines), sheet.faults) == (4, ())
