"""Role × permission × status × workspace: who may do what, through the one way to a plan, on a real store."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

import pytest

from domain.agreements import Agreement
from domain.cadence import Calendar, Every, Rhythm
from domain.drafts import Draft
from domain.errors import DomainError, NotFoundError, NotNowError
from domain.people import ChannelId, Person, UserId, WorkspaceId
from domain.permissions import GRANTS, MEANINGS, ROLES, Actor, Permission, Role
from domain.plans import Plan, PlanId
from domain.support import Kind, SupportId, SupportItem
from domain.workspaces import Workspace
from handlers import errors
from handlers.i18n import LANGUAGES, translator
from services import overviews
from services.turn import Turn
from storage.audit import OPENED
from storage.database import Database
from tests.services.active_plans import ALEX, BEGINS, ENDS, MEI, PRIYA, SUNDAY, TEAM
from tests.services.permission_table import COLUMNS, FROZEN_DRAFT, NOTHING, OPENS, WAITS, rows

ELSEWHERE = WorkspaceId("T2")
SAM, NOOR, TONI, DANA = UserId("USAM"), UserId("UNOOR"), UserId("UTONI"), UserId("UDANA")
CHANNEL = ChannelId("CTEAM")


@dataclass(frozen=True)
class Somebody:
    """An actor, and the role of the table whose row they must get."""

    name: str
    role: str
    actor: Actor


PEOPLE = (
    Somebody("employee", "employee", Actor(ALEX)),
    Somebody("manager", "manager", Actor(MEI)),
    Somebody("hr", "hr", Actor(PRIYA)),
    Somebody("sponsor", "sponsor", Actor(SAM)),
    Somebody("mentor", "mentor", Actor(NOOR)),
    Somebody("teammate", "teammate", Actor(TONI)),
    Somebody("admin", "admin", Actor(DANA)),
    Somebody("nobody", "teammate", Actor()),
    Somebody("operator by name only", "teammate", Actor(operator=True)),
    Somebody("system", "system", Actor.system("tick")),
    Somebody("operator", "operator", Actor(job="export", operator=True)),
)
HR = {"one HR partner": (PRIYA,), "its own people are HR": (PRIYA, MEI, ALEX)}
"""HR rights never apply to a plan that somebody is part of, so the same table holds for both lists."""


def plan(number: int) -> Plan:
    status, shared = COLUMNS[number]
    plan_id, version = PlanId(f"plan-{number}"), 0 if number < 2 else 1
    head = Plan(plan_id, MEI, status, SUNDAY, SUNDAY, ALEX, PRIYA, CHANNEL, BEGINS, ENDS, version, version)
    return replace(head, shared_at=SUNDAY) if shared else head


@pytest.fixture(params=list(HR.values()), ids=list(HR))
def world(request: pytest.FixtureRequest, database: Database) -> Database:
    """A plan in every column, and another workspace in which the same people have the same offices and no plan."""
    for workspace in (TEAM, ELSEWHERE):
        with database.transaction(workspace) as store:
            for user in (MEI, ALEX, PRIYA, SAM, NOOR, TONI, DANA):
                store.people.put(Person(user, user, admin=user == DANA), SUNDAY)
            store.workspaces.save(Workspace(hr=request.param))
    with database.transaction(TEAM) as store:
        for number in range(len(COLUMNS)):
            store.plans.add(plan(number), Draft())
            store.agreements.add(agreement(plan(number).id))
    return database


def agreement(plan_id: PlanId) -> Agreement:
    """With support that Noor gives: being named in it opens nothing."""
    item = SupportItem(SupportId("s1"), Kind.MENTOR, "Shadowing", owner=NOOR)
    rhythm = Rhythm(Every.WEEKLY, 0, time(9, 30))
    return Agreement(plan_id, 1, BEGINS, ENDS, "Seller", (), (), (), (item,), rhythm, Calendar("US"), MEI, SUNDAY)


def answer(turn: Turn, plan_id: str, permission: Permission) -> tuple[str, DomainError | None]:
    """`+`, `-` or `.`, and what was raised."""
    try:
        turn.plan(plan_id, permission)
    except NotFoundError as error:
        return ".", error
    except NotNowError as error:
        return "-", error
    return "+", None


@pytest.mark.parametrize("somebody", PEOPLE, ids=lambda each: each.name)
def test_everybody_may_do_what_the_table_says_and_nothing_else(world: Database, somebody: Somebody) -> None:
    table = rows()
    with world.transaction(TEAM) as store:
        turn = Turn(store, somebody.actor, SUNDAY)
        found = {
            permission.value: "".join(answer(turn, plan(number).id, permission)[0] for number in range(len(COLUMNS)))
            for permission in Permission
        }

    expected = {
        permission.value: "." * 12 if somebody.role in NOTHING else table[somebody.role, permission.value]
        for permission in Permission
    }
    assert found == expected


@pytest.mark.parametrize("somebody", PEOPLE, ids=lambda each: each.name)
def test_in_another_workspace_nobody_finds_any_of_it(world: Database, somebody: Somebody) -> None:
    with world.transaction(ELSEWHERE) as store:
        turn = Turn(store, somebody.actor, SUNDAY)
        found = {answer(turn, plan(number).id, each)[0] for number in range(len(COLUMNS)) for each in Permission}

    assert found == {"."}


def test_while_nobody_leads_it_decisions_wait_and_everything_else_goes_on(world: Database) -> None:
    table, columns = rows(), range(len(COLUMNS))
    waits = {(role, name) for role, *names in map(str.split, WAITS.strip().splitlines()) for name in names}
    with world.transaction(TEAM) as store:
        for number in columns:
            store.plans.save(replace(plan(number), frozen_at=SUNDAY))
        found = {
            (each.role, name): "".join(
                answer(Turn(store, each.actor, SUNDAY), plan(number).id, name)[0] for number in columns
            )
            for each in PEOPLE
            for name in Permission
        }

    expected = {key: cells.replace("+", "-") if key in waits else cells for key, cells in table.items()}
    for name in Permission:
        known = set(table["hr", name]) != {"."}
        first = FROZEN_DRAFT.get(name, "-") if known else "."
        expected["hr", name] = first + expected["hr", name][1:]
    assert {key: cells for key, cells in found.items() if key[0] not in NOTHING} == expected


def said(error: DomainError) -> tuple[object, ...]:
    """Everything about an error that could reach anybody."""
    texts = tuple(errors.text(translator(language), error) for language in LANGUAGES)
    return (type(error), str(error), error.args, error.problem, error.__cause__, vars(error), *texts)


@pytest.mark.parametrize("somebody", PEOPLE, ids=lambda each: each.name)
def test_denied_and_absent_are_one_and_the_same(world: Database, somebody: Somebody) -> None:
    with world.transaction(TEAM) as store:
        turn = Turn(store, somebody.actor, SUNDAY)
        told = []
        for permission in Permission:
            _, absent = answer(turn, "no-such-plan", permission)
            assert absent is not None
            for number in range(len(COLUMNS)):
                letter, denied = answer(turn, plan(number).id, permission)
                if letter == ".":
                    assert denied is not None
                    told.append(said(denied) == said(absent))

    assert told
    assert all(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_may_not_now_hears_a_sentence_that_names_nobody(world: Database, language: str) -> None:
    with world.transaction(TEAM) as store:
        turn = Turn(store, Actor(MEI), SUNDAY)
        refused = [
            answer(turn, plan(number).id, Permission.HOLD_TALK)[1] for number in range(len(COLUMNS)) if number != 2
        ]

    for error in refused:
        assert isinstance(error, NotNowError)
        text = errors.text(translator(language), error)
        assert len(text) > 8
        assert "error-" not in text
        assert not any(user in text for user in (MEI, ALEX, PRIYA))


# --- who looked ---------------------------------------------------------------------------------------------------------


def looks(database: Database) -> set[tuple[str, int]]:
    with database.reading(TEAM) as store:
        return {
            (entry.actor, number)
            for number in range(len(COLUMNS))
            for entry in store.audit.for_plan(plan(number).id)
            if entry.kind == OPENED
        }


def test_whoever_opens_content_is_on_record_and_nobody_else(world: Database) -> None:
    for somebody in PEOPLE:
        with world.transaction(TEAM) as store:
            turn = Turn(store, somebody.actor, SUNDAY)
            for number in range(len(COLUMNS)):
                for permission in Permission:
                    answer(turn, plan(number).id, permission)

    allowed = {
        (somebody.actor.user, number) for somebody, number, cell, name in cells() if cell == "+" and name in OPENS
    }
    assert looks(world) == {(user, number) for user, number in allowed if user != ALEX}
    assert {user for user, _ in looks(world)} == {MEI, PRIYA}


def cells() -> Iterator[tuple[Somebody, int, str, str]]:
    for (role, permission), letters in rows().items():
        for somebody in PEOPLE:
            if somebody.role == role:
                yield from ((somebody, number, letter, permission) for number, letter in enumerate(letters))


@pytest.mark.parametrize("permission", [Permission.SEE, *(Permission(each) for each in OPENS)])
def test_only_content_leaves_a_trace(world: Database, permission: Permission) -> None:
    with world.transaction(TEAM) as store:
        for somebody in PEOPLE:
            turn = Turn(store, somebody.actor, SUNDAY)
            for number in range(len(COLUMNS)):
                answer(turn, plan(number).id, permission)

    traced = {
        (somebody.actor.user, number)
        for somebody, number, letter, name in cells()
        if (letter, name) == ("+", permission) and somebody.role != "employee" and permission is not Permission.SEE
    }
    assert looks(world) == traced


def test_the_employee_can_see_who_looked_and_nobody_else_is_told(world: Database) -> None:
    active = next(number for number, (status, _) in enumerate(COLUMNS) if status == "active")
    for user in (PRIYA, MEI, ALEX):
        with world.transaction(TEAM) as store:
            Turn(store, Actor(user), SUNDAY).plan(plan(active).id, Permission.READ)

    seen = {}
    for user in (PRIYA, MEI, ALEX):
        with world.transaction(TEAM) as store:
            seen[user] = overviews.standing(Turn(store, Actor(user), SUNDAY), plan(active).id).opened

    assert seen == {PRIYA: (), MEI: (), ALEX: ((PRIYA, SUNDAY), (MEI, SUNDAY))}


# --- the table is whole -------------------------------------------------------------------------------------------------


def test_every_cell_has_an_expected_answer() -> None:
    table = rows()
    roles = {role for role, _ in table}

    assert table.keys() == {(role, each.value) for role in roles for each in Permission}
    assert roles | set(NOTHING) == {each.value for each in Role}
    assert roles.isdisjoint(NOTHING)
    assert {len(cells) for cells in table.values()} == {len(COLUMNS)}
    assert {letter for cells in table.values() for letter in cells} == set("+-.")


def test_every_role_and_permission_is_explained() -> None:
    assert ROLES.keys() == set(Role)
    assert MEANINGS.keys() == set(Permission)
    assert {role.value for role, _ in GRANTS}.isdisjoint(NOTHING)
