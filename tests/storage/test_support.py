"""Support that was promised or asked for: found by whoever has a part in it, sealed under the right key."""

from collections.abc import Callable

import pytest
from alembic import command
from sqlalchemy import MetaData, Table, insert

from domain.errors import OutOfDateError
from domain.people import UserId
from domain.plans import PlanId, Status
from domain.support import SupportId, SupportState
from storage import migrations
from storage.database import Database
from storage.rows import values_of
from storage.tables import PlanRow
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, MANAGER, NOW, PARTNER, PLAN, draft, plan, support


@pytest.fixture
def kept(database: Database) -> Database:
    """One request on a plan, and one of somebody without."""
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.support.add(support())
        store.support.add(support("s2", None))
    return database


def test_what_was_written_comes_back(kept: Database) -> None:
    with kept.transaction(ACME) as store:
        assert store.support.get(SupportId("s1")) == support()
        assert store.support.held(SupportId("s2")) == support("s2", None)
        assert store.support.get(SupportId("s3")) is None


def test_the_same_request_sent_twice_is_one(kept: Database) -> None:
    with kept.transaction(ACME) as store:
        assert not store.support.add(support("s1", state=SupportState.PROMISED))

    with kept.reading(ACME) as store:
        assert store.support.for_plan(PLAN) == [support()]


@pytest.mark.parametrize("user", [MANAGER, EMPLOYEE, PARTNER])
def test_everybody_with_a_part_finds_it_once(kept: Database, user: UserId) -> None:
    with kept.reading(ACME) as store:
        assert [each.id for each in store.support.of(user)] == ["s1", "s2"]
        assert store.support.of(UserId("USOMEBODY")) == []


def test_of_two_changes_at_one_moment_the_second_is_told(kept: Database) -> None:
    with kept.transaction(ACME) as store:
        saved = store.support.save(support(state=SupportState.DELIVERED))
        assert saved.revision == 1

        with pytest.raises(OutOfDateError):
            store.support.save(support(state=SupportState.CALLED_OFF))


def test_what_is_helped_with_is_found_by_that_alone(kept: Database) -> None:
    with kept.transaction(ACME) as store:
        store.support.save(support(help_at=None))

    with kept.reading(ACME) as store:
        assert [each.id for each in store.support.helped()] == ["s2"]


def test_a_plan_that_ends_calls_off_what_is_open_and_keeps_what_was_delivered(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        for number, state in enumerate(SupportState):
            store.support.add(support(f"s{number}", state=state))

        assert store.support.call_off(PLAN) == 4

    with database.reading(ACME) as store:
        states = {each.state for each in store.support.for_plan(PLAN)}
    assert states == {SupportState.CALLED_OFF, SupportState.DELIVERED, SupportState.CONFIRMED}


def test_what_was_asked_on_a_plan_is_erased_with_it_and_nothing_else(kept: Database) -> None:
    with kept.transaction(ACME) as store:
        store.plans.erase(PLAN)

    with kept.reading(ACME) as store:
        assert store.support.for_plan(PLAN) == []
        assert [each.id for each in store.support.of(EMPLOYEE)] == ["s2"]


def test_plans_that_are_under_way_get_their_records_with_the_next_tick(
    empty_url: str, connect: Callable[..., Database]
) -> None:
    database = connect(empty_url)
    with database._connection(writing=True) as connection, connection.begin():  # noqa: SLF001
        command.upgrade(migrations._config(connection), "0006")  # noqa: SLF001
        plans = Table("plans", MetaData(), autoload_with=connection)
        for each in (plan("under-way", Status.ACTIVE), plan("draft")):
            known = {name: value for name, value in values_of(each).items() if name in plans.columns}
            connection.execute(insert(PlanRow), {"workspace": ACME, **known})

    database.upgrade()

    with database.reading(ACME) as store:
        [due] = store.occurrences.due(NOW)
    assert (due.kind, due.plan) == ("support.follow", PlanId("under-way"))
