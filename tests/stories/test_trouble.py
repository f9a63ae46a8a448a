"""When things go wrong: a sentence that says what to do, and nothing typed is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handlers.i18n import translator
from handlers.tokens import Tokens
from services import plans as plan_services
from tests.stories import plans
from tests.stories.harness import Coach


@contextmanager
def somebody_else_writing(tmp_path: Path) -> Iterator[None]:
    """Another program holds the database."""
    connection = sqlite3.connect(tmp_path / "pipcoach.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


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


def test_a_locked_database_keeps_the_form_and_every_word(bilingual: Coach, tmp_path: Path) -> None:
    coach, t = bilingual, bilingual.t
    coach.mei.types("/pip start @Alex")
    coach.mei.modal.submit()
    coach.driver.settle = None
    with somebody_else_writing(tmp_path):
        coach.mei.modal.fill(t("wizard-role"), "Account executive, East").submit()
    coach.driver.settle = coach.settle

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


def test_a_button_of_a_plan_that_was_withdrawn_says_so_calmly(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_shared_plan(coach)
    coach.settle()
    reading = coach.alex.dm.message(t("notice-shared"))
    with coach.turn("priya") as turn:
        plan_services.withdraw(turn, plan.id, plan.revision, "Started by mistake.")
    coach.settle()

    reading.press(t("todo-read-button"))

    assert t("notice-withdrawn") in coach.alex.dm.messages[-1].text
    assert t("reading-respond") not in coach.alex.modal.buttons


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

    assert coach.alex.modal.errors == {t("comment-label"): t("error-not-now-withdrawn")}
    assert coach.alex.modal.field(t("comment-label")).value == "My view of it"


def test_a_notice_whose_answer_was_lost_is_found_again_and_not_said_twice(coach: Coach) -> None:
    coach.driver.trouble("stored_then_reset", "chat.postMessage")
    plans.a_submitted_plan(coach)
    coach.settle()

    coach.advance(hours=1)
    coach.bot.deliverer.reconcile()
    coach.advance(hours=1)
    coach.bot.deliverer.reconcile()
    coach.settle()

    for partner in (coach.priya, coach.tom):
        assert len([each for each in partner.dm.messages if "ready for you to review" in each.text]) == 1


def test_a_notice_that_slack_did_not_take_comes_later(coach: Coach) -> None:
    coach.driver.trouble("ratelimited", "chat.postMessage", retry_after=0)
    plans.a_submitted_plan(coach)
    coach.settle()

    coach.advance(hours=1)

    for partner in (coach.priya, coach.tom):
        assert len([each for each in partner.dm.messages if "ready for you to review" in each.text]) == 1
