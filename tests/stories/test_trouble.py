"""When things go wrong: a sentence that says what to do, and nothing typed is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from handlers.i18n import translator
from handlers.tokens import Tokens
from services import plans as plan_services
from tests.processes.machines import held
from tests.stories import plans
from tests.stories.harness import Coach


@contextmanager
def somebody_else_writing(coach: Coach) -> Iterator[None]:
    """Another program holds the database; the bot's own tick waits until it is free again."""
    url = coach.bot.settings.database_url
    coach.driver.settle = None
    try:
        with held(Path(url.removeprefix("sqlite:///"))) if url.startswith("sqlite") else _tables_held(url):
            yield
    finally:
        coach.driver.settle = coach.settle


@contextmanager
def _tables_held(url: str) -> Iterator[None]:
    with psycopg.connect(url) as connection:
        connection.execute("LOCK TABLE plans, drafts IN ACCESS EXCLUSIVE MODE")
        yield
        connection.rollback()


def test_a_trigger_that_ran_out_leaves_a_button_that_opens_it_all_the_same(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.driver.trouble("error", "views.open", error="expired_trigger_id")
    coach.mei.types("/pip start")
    assert t("slack-slow") in coach.mei.ephemerals[-1].text

    coach.mei.ephemerals[-1].press(t("open-again"))

    assert t("wizard-check") in coach.mei.modal.text.splitlines()[0]


def test_when_slack_refuses_a_modal_the_person_is_told(bilingual: Coach) -> None:
    bilingual.driver.trouble("status", "views.open", status=500)

    bilingual.mei.types("/pip")

    assert bilingual.t("slack-refused") in bilingual.mei.ephemerals[-1].text


@pytest.mark.violates("expired_trigger_id")
def test_when_slack_is_slower_than_a_trigger_lives_the_button_opens_it_all_the_same(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.driver.trouble("latency", "views.open", seconds=3.1)

    coach.mei.types("/pip start @Alex")

    assert t("slack-slow") in coach.mei.ephemerals[-1].text
    coach.mei.ephemerals[-1].press(t("open-again"))
    coach.mei.modal.submit()
    assert coach.mei.modal.field(t("wizard-employee")).value == "Alex Rivera"


SHORTCUTS = [("Open Coach", "hub-help"), ("Begin with someone", "wizard-check-intro")]
"""Shortcuts of the lightning menu, and what stands in the window that each opens."""


@pytest.mark.parametrize(("shortcut", "shown"), SHORTCUTS)
@pytest.mark.parametrize(("kind", "key"), [("error", "slack-slow"), ("status", "slack-refused")])
def test_a_shortcut_that_slack_showed_nothing_for_leads_on_from_a_message(
    bilingual: Coach, shortcut: str, shown: str, kind: str, key: str
) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    coach.driver.trouble(kind, "views.open", error="expired_trigger_id")

    alex.shortcut(shortcut)
    coach.settle()

    assert [each.text for each in alex.notifications] == [t(key)]
    alex.dm.message(t(key)).press(t("open-again"))
    assert shows(coach, t(shown))


def shows(coach: Coach, words: str) -> bool:
    return words in coach.alex.modal.text or words in coach.alex.modal.buttons


@pytest.mark.violates("expired_trigger_id")
def test_a_shortcut_whose_trigger_ran_out_leads_on_also_when_that_happens_twice(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    coach.driver.trouble("latency", "views.open", times=2, seconds=3.1)
    alex.shortcut("Open Coach")
    coach.settle()

    alex.dm.message(t("slack-slow")).press(t("open-again"))
    assert t("slack-slow") in alex.ephemerals[-1].text
    alex.ephemerals[-1].press(t("open-again"))

    assert t("hub-help") in alex.modal.buttons
    assert len(alex.notifications) == 1


def test_a_locked_database_keeps_the_form_and_every_word(either: Coach) -> None:
    coach, t = either, either.t
    coach.mei.types("/pip start @Alex")
    coach.mei.modal.submit()
    with somebody_else_writing(coach):
        coach.mei.modal.fill(t("wizard-role"), "Account executive, East").submit()

    assert list(coach.mei.modal.errors.values()) == [t("error-busy")]
    coach.mei.modal.submit()
    assert t("wizard-assessment") in coach.mei.modal.text.splitlines()[0]


def test_a_database_that_cannot_even_be_read_is_told_in_both_languages(coach: Coach, tmp_path: Path) -> None:
    coach.mei.types("/pip start @Alex")
    coach.mei.modal.submit()
    coach.driver.settle = None
    connection = sqlite3.connect(tmp_path / "pipcoach.db", isolation_level=None)
    connection.execute("ALTER TABLE people RENAME TO people_mislaid")

    coach.mei.modal.fill("Their role", "Account executive, East").submit()
    connection.execute("ALTER TABLE people_mislaid RENAME TO people")
    connection.close()
    coach.driver.settle = coach.settle

    said = " ".join(coach.mei.modal.errors.values())
    assert coach.t("error-busy") in said
    assert translator("zh")("error-busy") in said
    coach.mei.modal.submit()
    assert "Where things stand" in coach.mei.modal.text.splitlines()[0]


def test_a_button_that_cannot_be_read_is_answered_in_the_language_of_whoever_pressed_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    vars(coach.bot.desk.tokens).update(vars(Tokens(bytes(32))))  # the master key was changed

    coach.alex.dm.latest.press(t("todo-read-button"))

    assert plainly(t("error-not-found")) in plainly(_whispered(coach))


def plainly(text: str) -> str:
    """Without the marks of code, which a screen leaves out."""
    return text.replace("`", "")


def test_a_locked_database_asks_to_type_a_command_or_press_a_button_again(either: Coach) -> None:
    coach, t, mei, priya = either, either.t, either.mei, either.priya
    plans.a_submitted_plan(coach)
    coach.settle()

    with somebody_else_writing(coach):
        mei.types("/pip start @Jordan")
        priya.dm.message(t("notice-approval")).press(t("todo-approve-button"))
        coach.executor.wait()

    for person in (mei, priya):
        assert t("error-busy") in person.ephemerals[-1].text
    mei.types("/pip start @Jordan")
    assert t("wizard-check") in mei.modal.text.splitlines()[0]
    priya.dm.message(t("notice-approval")).press(t("todo-approve-button"))
    assert t("approvals-decision") in priya.modal.fields


def test_a_button_of_a_plan_that_was_withdrawn_says_so_calmly(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = plans.a_shared_plan(coach)
    coach.settle()
    with coach.turn("priya") as turn:
        plan_services.withdraw(turn, plan.id, plan.revision, "Started by mistake.")
    coach.settle()

    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))

    assert t("reading-respond") not in alex.modal.buttons
    for person in (alex, mei):
        assert len([each for each in person.dm.messages if t("notice-withdrawn") in each.text]) == 1


def _whispered(coach: Coach) -> str:
    return " ".join(each.text for each in coach.alex.ephemerals)


def test_a_form_older_than_the_plan_is_refused_and_keeps_what_was_typed(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_shared_plan(coach)
    coach.settle()
    coach.alex.dm.latest.press(t("todo-read-button"))
    coach.alex.modal.press(t("reading-comment"))
    coach.alex.modal.fill(t("comment-label"), "My view of it")
    with coach.turn("priya") as turn:
        plan_services.withdraw(turn, plan.id, plan.revision, "Started by mistake.")

    coach.alex.modal.submit()

    assert coach.alex.modal.errors == {t("comment-label"): t("error-not-now-employee-withdrawn")}
    assert coach.alex.modal.field(t("comment-label")).value == "My view of it"


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("latency", {"seconds": 1.5}),
        ("ratelimited", {"retry_after": 0}),
        ("status", {"status": 500}),
        ("reset", {}),
        ("stored_then_500", {}),
        ("stored_then_reset", {}),
    ],
)
def test_a_notice_that_slack_did_not_take_well_comes_once_to_everybody(
    bilingual: Coach, kind: str, more: dict[str, Any]
) -> None:
    coach, t = bilingual, bilingual.t
    coach.driver.trouble(kind, "chat.postMessage", **more)
    plans.a_submitted_plan(coach)
    coach.settle()

    for _ in range(3):
        coach.advance(hours=1)
        coach.bot.deliverer.reconcile()

    for partner in (coach.priya, coach.tom):
        assert [t("notice-approval") in each.text for each in partner.dm.messages] == [True]
