"""Every transition from every status by every role, through the real services on a real store."""

from contextlib import suppress

import pytest

from domain.errors import NotNowError
from domain.permissions import Actor, Role
from domain.plans import TRANSITIONS, Event, PlanId, Status
from domain.transitions import FOLLOWING, MOVES, cell
from handlers.i18n import LANGUAGES, translator
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PRIYA, SUNDAY, TEAM
from tests.services.permission_table import COLUMNS
from tests.services.test_permissions import agreement
from tests.services.transition_table import LEADS, rows
from tests.services.transitioning import DOING, ROLES, attempt, build, last_day, plan


@pytest.fixture
def world(database: Database) -> Database:
    build(database, agreement)
    return database


NOTHING = "." * len(COLUMNS)


def test_every_role_moves_what_the_table_says_and_nothing_else(world: Database) -> None:
    table = rows()

    found = {(role, event.value): cells(world, role, event) for role in ROLES for event in DOING}

    letters = {key: "".join(letter for letter, _ in told) for key, told in found.items()}
    assert letters == {key: table.get(key, NOTHING) for key in found}
    assert {key: told for key, told in found.items() if told != expected(*key, letters[key])} == {}


def cells(world: Database, role: str, event: Event) -> list[tuple[str, str]]:
    return [attempt(world, role, event, number) for number in range(len(COLUMNS))]


def expected(role: str, event: str, letters: str) -> list[tuple[str, str]]:
    """With the status that a `+` leads to, and the sentence of a `-`."""
    told = []
    for letter, (status, _) in zip(letters, COLUMNS, strict=True):
        to = status.value if event == "change" else LEADS[event]
        said = f"not-now-{role}-{status.value.replace('_', '-')}"
        told.append((letter, {"+": to, "-": said, ".": ""}[letter]))
    return told


def test_on_the_last_day_the_review_begins_by_itself_and_only_what_is_under_way_has_one(world: Database) -> None:
    with world.transaction(TEAM) as store:
        for number in range(len(COLUMNS)):
            with suppress(NotNowError):
                last_day(Turn(store, Actor.system("tick"), SUNDAY), plan(number))
        now = [store.plans.get(PlanId(f"plan-{number}")) for number in range(len(COLUMNS))]

    moved = [each.status for each, (was, _) in zip(now, COLUMNS, strict=True) if each and each.status is not was]
    assert moved == [Status.FINAL_REVIEW]
    assert now[5] is not None
    assert now[5].status is Status.FINAL_REVIEW


# --- what the domain says about it --------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [each for each in Role if each is not Role.SYSTEM])
def test_the_domain_says_the_same_cell_by_cell(role: Role) -> None:
    table = rows()
    for event in DOING:
        told = [cell(role, event, plan(number)) for number in range(len(COLUMNS))]

        letters = "".join("+" if each.to else "-" if each.said else "." for each in told)
        assert letters == table.get((role.value, event.value), NOTHING)
        assert [(letter, each.to or each.said) for letter, each in zip(letters, told, strict=True)] == expected(
            role, event, letters
        )


def test_every_event_belongs_to_somebody() -> None:
    assert {event for _, event in MOVES} | set(FOLLOWING.values()) == set(Event)
    assert {event for _, event in TRANSITIONS} == set(Event)
    assert set(DOING) == set(Event) - set(FOLLOWING.values())


# --- the sentences ------------------------------------------------------------------------------------------------------

INSTEAD = {
    "en": ("/pip", "HR", "page", "withdraw", "hand it", "shows"),
    "zh": ("/pip", "HR", "页面", "撤回", "交给"),
}
"""Every refusal leads somewhere: to a command, to a person, or to what can be done with it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_says_in_plain_words_what_can_be_done_instead(language: str) -> None:
    codes = {cell(role, event, plan(number)).said for role in Role for event in Event for number in range(len(COLUMNS))}
    codes -= {"", "not-now"}
    codes |= {f"not-now-{role}-frozen" for role in ("manager", "employee", "hr")}
    said = {code: translator(language)(f"error-{code}") for code in codes}

    assert len(codes) >= 28
    assert [code for code, text in said.items() if not any(word in text for word in INSTEAD[language])] == []
    assert [code for code, text in said.items() if any(user in text for user in (MEI, ALEX, PRIYA))] == []
    assert len(set(said.values())) == len(said)
