"""kill -9 while the window of a check-in is being summed up: it is done once, and both sides hear of it once."""

import signal
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.checkins import EmployeeAnswers, RoundState
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import UserId
from domain.permissions import Actor
from domain.plans import Plan
from handlers.i18n import translator
from sandbox.driver import Driver
from sandbox.seed import crowd
from services import checkins, occurrences
from services.turn import Turn
from storage.database import Database
from tests.faults.bot import Case
from tests.faults.children import run
from tests.faults.labs import slack
from tests.faults.prompts import JUST_AFTER, TEAM, prepare, sealer

NIGHT = 16 * 3600.0
"""Seconds from the end of a window to the morning after, when people may be written to."""


def an_answered_check_in(database: Database) -> tuple[Plan, datetime]:
    """Two people were asked and reminded, one has answered; gives their plan, and when the window closes."""
    employee = UserId(crowd(2)[1].id)
    with database.transaction(TEAM) as store:
        [plan] = store.plans.of(employee)
        [round_] = store.rounds.for_plan(plan.id)
        closing = Occurrence(
            OccurrenceId("closing"), plan.id, "checkins.close", round_.closes_at, round=1, plan=plan.id
        )
        store.occurrences.plan(closing)
    tick(database, JUST_AFTER)
    with database.transaction(TEAM) as store:
        turn = Turn(store, Actor(employee), JUST_AFTER)
        checkins.answer_as_employee(turn, plan.id, round_.id, EmployeeAnswers(went_well="Two demos went smoothly."))
    for day in (1, 2):
        tick(database, JUST_AFTER + timedelta(days=day))
    return plan, round_.closes_at


def tick(database: Database, now: datetime) -> None:
    """What the bot does at that moment, but for sending."""
    occurrences.run(
        lambda: database.transaction(TEAM), lambda store: Turn(store, Actor.system("tick"), now), checkins.DUE
    )


@pytest.mark.parametrize(
    ("moment", "left"), [("before-commit", RoundState.OPEN), ("after-commit", RoundState.SUMMARISED)]
)
def test_killed_while_a_window_is_summed_up_both_hear_of_it_once(tmp_path: Path, moment: str, left: RoundState) -> None:
    url = f"sqlite:///{tmp_path}/pip.db"
    prepare(url, 2)
    database = Database(url, sealer())
    plan, closes = an_answered_check_in(database)
    with slack(2, at=closes + timedelta(seconds=5)) as sandbox:
        struck = Case(url, sandbox.url, tmp_path, "struck", strike_at=f"occurrences._next/{moment}")
        assert run(struck) == -signal.SIGKILL
        assert state(database, plan) is left

        assert run(Case(url, sandbox.url, tmp_path, "next", steps=(NIGHT,))) == 0

        assert state(database, plan) is RoundState.SUMMARISED
        for person in crowd(2):
            messages = Driver(sandbox.url).person(person.name).dm.messages
            assert [translator("en")("summary-text") in each.text for each in messages] == [True]
    database.dispose()


def state(database: Database, plan: Plan) -> RoundState:
    with database.reading(TEAM) as store:
        [round_] = store.rounds.for_plan(plan.id)
    return round_.state
