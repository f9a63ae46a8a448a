"""The directory, the settings, and the small lists beside: inbox, tips, audit."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import OutOfDateError
from domain.people import Account, ChannelId, UserId
from domain.plans import PlanId
from domain.workspaces import Workspace
from storage.audit import AuditEntry
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, HOUR, MANAGER, NOW, PARTNER, PLAN, TEAM, draft, person, plan, settings


def test_people_come_back_with_the_time_they_were_told_about(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.people.put(person(), NOW)
        store.people.put(person(MANAGER), NOW)

        assert store.people.get(EMPLOYEE) == person()
        assert store.people.fetched([EMPLOYEE, PARTNER]) == {EMPLOYEE: NOW}
        assert store.people.many([EMPLOYEE, PARTNER]) == {EMPLOYEE: person()}
        assert store.people.all() == [person(), person(MANAGER)]
        assert store.people.get(PARTNER) is None


def test_what_a_person_chose_outlives_what_the_directory_says(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.people.put(person(), NOW)
        store.people.set_language(EMPLOYEE, "en")
        store.people.set_dm(EMPLOYEE, ChannelId("D1"))

        renamed = replace(person(), name="Renamed", account=Account.DEACTIVATED, zone="Europe/Paris", admin=True)
        store.people.put(renamed, NOW + HOUR)

        assert store.people.get(EMPLOYEE) == replace(renamed, language="en", dm=ChannelId("D1"))
        assert store.people.fetched([EMPLOYEE]) == {EMPLOYEE: NOW + HOUR}


def test_settings_are_the_defaults_until_somebody_saves(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.workspaces.get() == Workspace()

        saved = store.workspaces.save(settings())

        assert saved == replace(settings(), revision=1)
        assert store.workspaces.get() == saved


def test_two_administrators_do_not_overwrite_each_other(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.workspaces.save(settings())

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.workspaces.save(Workspace(hr=(MANAGER,)))

    with database.reading(ACME) as store:
        assert store.workspaces.get().hr == (PARTNER,)


def test_an_event_comes_for_the_first_time_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.inbox.first_time("Ev1", NOW)

    with database.transaction(ACME) as store:
        assert not store.inbox.first_time("Ev1", NOW + HOUR)
        assert store.inbox.first_time("Ev2", NOW + HOUR)


def test_old_events_are_forgotten(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.inbox.first_time("Ev1", NOW)
        store.inbox.first_time("Ev2", NOW + HOUR)

        assert store.inbox.forget_before(NOW + HOUR) == 1
        assert store.inbox.first_time("Ev1", NOW)
        assert not store.inbox.first_time("Ev2", NOW)


def test_tips_stand_in_the_order_in_which_they_were_sent(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.tips.record(TEAM, ["c", "a"], NOW)
        store.tips.record(TEAM, ["b", "c"], NOW + HOUR)
        store.tips.record(ChannelId("CELSE"), ["z"], NOW)

        assert store.tips.sent(TEAM) == ["a", "b", "c"]


def test_records_stand_in_the_order_in_which_they_were_written(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.audit.record("shared", NOW + HOUR, MANAGER, PLAN, {"version": "1"})
        store.audit.record("settings.saved", NOW, PARTNER)
        store.audit.record("closed", NOW, "tick", PLAN)

        assert store.audit.for_plan(PLAN) == [
            AuditEntry("shared", NOW + HOUR, MANAGER, PLAN, {"version": "1"}),
            AuditEntry("closed", NOW, "tick", PLAN),
        ]


def test_opening_is_on_record_once_for_each_viewer_plan_and_day(database: Database) -> None:
    today, tomorrow = NOW.date(), NOW.date() + timedelta(days=1)
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        opened = [
            store.audit.opened(PLAN, PARTNER, today, NOW),
            store.audit.opened(PLAN, PARTNER, today, NOW + HOUR),
            store.audit.opened(PLAN, PARTNER, tomorrow, NOW),
            store.audit.opened(PLAN, MANAGER, today, NOW),
        ]

        assert opened == [True, False, True, True]
        assert [each.actor for each in store.audit.for_plan(PLAN)] == [PARTNER, PARTNER, MANAGER]


def test_a_record_outlives_the_draft_that_it_is_about(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.audit.record("started", NOW, MANAGER, PLAN, {"why": "secret"})
        store.plans.discard(PLAN)
        store.audit.record("discarded", NOW, MANAGER, PLAN, {"by": "button"})

        assert [(each.kind, each.detail) for each in store.audit.for_plan(PLAN)] == [
            ("started", {}),
            ("discarded", {"by": "button"}),
        ]


def test_records_of_a_plan_that_never_was_are_none(database: Database) -> None:
    with database.reading(ACME) as store:
        assert store.audit.for_plan(PlanId("nowhere")) == []
        assert store.people.many([UserId("U0")]) == {}
