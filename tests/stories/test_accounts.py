"""Whose account it is: looked up before somebody stands on a plan, and looked at again before each step that counts."""

from dataclasses import replace

import pytest

from domain.drafts import Draft
from domain.people import UserId
from tests.stories import plans
from tests.stories.harness import IDS, TEAM, Coach
from tests.stories.wizards import opened_at


def at_step_two(coach: Coach) -> None:
    coach.mei.types("/pip start")
    coach.mei.modal.submit()


@pytest.mark.parametrize("who", ["Mei", "Grace", "Ledger"])
def test_somebody_unfit_is_kept_in_the_draft_until_the_next_step_asks(bilingual: Coach, who: str) -> None:
    coach, t = bilingual, bilingual.t
    coach.mei.types(f"/pip start @{who}")
    coach.mei.modal.submit()
    coach.mei.modal.press(t("back"))
    coach.mei.modal.close()
    coach.mei.types("/pip")
    assert coach.mei.modal.buttons.count(t("todo-write-button")) == 1
    coach.mei.modal.close()
    coach.mei.types("/pip status")
    assert coach.mei.modal.buttons.count(t("todo-write-button")) == 2  # what waits, and the draft itself
    coach.mei.modal.close()

    coach.mei.types("/pip")
    coach.mei.modal.press(t("todo-write-button"))
    coach.mei.modal.submit()

    assert who in str(coach.mei.modal.field(t("wizard-employee")).value)
    with coach.turn("mei") as turn:
        assert [plan.employee for plan in turn.my_plans()] == [None]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("Grace Kim", "error-party-guest"),
        ("Omar Fayed", "error-party-outsider"),
        ("Wes Hunt", "error-party-deactivated"),
        ("Ledger", "error-party-bot"),
    ],
)
def test_somebody_whom_slack_could_not_look_up_is_not_taken_for_a_colleague(
    bilingual: Coach, who: str, code: str
) -> None:
    coach, t = bilingual, bilingual.t
    at_step_two(coach)
    coach.driver.trouble("status", "users.info", status=500)
    coach.mei.modal.fill(t("wizard-employee"), who).fill(t("wizard-role"), "Seller").submit()
    assert coach.mei.modal.errors == {t("wizard-employee"): t("error-party-unknown")}
    assert coach.mei.modal.field(t("wizard-role")).value == "Seller"

    coach.mei.modal.submit()

    assert coach.mei.modal.errors == {t("wizard-employee"): t(code)}


def test_a_conversation_opened_with_somebody_unknown_makes_nobody_a_member(coach: Coach) -> None:
    coach.bot.desk.directory.dm(TEAM, UserId("U0RUTHCOLE"))

    with coach.turn(job="look") as turn:
        assert turn.person(UserId("U0RUTHCOLE")).account == "unknown"


def test_who_cannot_be_looked_up_cannot_begin_and_is_told_why(coach: Coach) -> None:
    grace = coach.driver.person("Grace Kim")
    coach.driver.trouble("status", "users.info", status=500)

    grace.types("/pip start")

    assert "could not look up your account" in grace.ephemerals[-1].text


def test_an_account_that_was_deactivated_meanwhile_stops_the_hand_in(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    opened_at(coach, "review")
    coach.driver.deactivate("Alex Rivera")

    coach.mei.modal.submit()

    assert coach.mei.modal.errors == {t("wizard-note"): t("error-party-deactivated")}
    assert coach.priya.dm.messages == []


def test_an_account_that_was_deactivated_meanwhile_stops_the_approval(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()
    coach.priya.dm.latest.press(t("todo-approve-button"))
    coach.driver.deactivate("Alex Rivera")

    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()

    assert coach.priya.modal.errors == {t("approvals-decision"): t("error-employee-party-deactivated")}


def test_an_account_that_was_deactivated_meanwhile_stops_the_sharing(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(t("todo-talk-button"))
    coach.driver.deactivate("Alex Rivera")

    coach.mei.modal.submit()

    assert coach.mei.modal.errors == {t("talk-day"): t("error-employee-party-deactivated")}


def test_an_account_is_asked_for_again_when_what_is_known_of_it_is_old(coach: Coach) -> None:
    plans.a_submitted_plan(coach)
    coach.advance(days=1)
    coach.priya.dm.latest.press("Review")
    coach.advance(days=1)
    before = len(_lookups(coach))

    coach.priya.modal.fill("Your decision", "Approve: the manager may hold the conversation").submit()

    assert "U0ALEXRIVERA" in _lookups(coach)[before:]


def _lookups(coach: Coach) -> list[str]:
    return [str(call["body"].get("user")) for call in coach.driver.traffic() if call["what"] == "users.info"]


def by_jordan(draft: Draft) -> Draft:
    return replace(draft, support=tuple(replace(each, owner=IDS["jordan"]) for each in draft.support))


def the_support_form(coach: Coach) -> None:
    plans.a_draft(coach)
    opened_at(coach, "support")
    coach.mei.modal.press(coach.t("wizard-support-add"))


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("Grace Kim", "error-owner-party-guest"),
        ("Omar Fayed", "error-owner-party-outsider"),
        ("Wes Hunt", "error-owner-party-deactivated"),
        ("Ledger", "error-owner-party-bot"),
        ("Alex Rivera", "error-owner-employee"),
    ],
)
def test_what_the_company_brings_is_seen_to_by_somebody_of_the_company(bilingual: Coach, who: str, code: str) -> None:
    coach, t = bilingual, bilingual.t
    the_support_form(coach)
    coach.mei.modal.fill(t("wizard-support-what"), "Two afternoons").fill(t("wizard-support-owner"), who).submit()
    assert coach.mei.modal.errors == {t("wizard-support-owner"): t(code)}
    assert coach.mei.modal.field(t("wizard-support-what")).value == "Two afternoons"

    coach.mei.modal.fill(t("wizard-support-owner"), "Jordan Lee").submit()

    assert "Two afternoons" in coach.mei.modal.text


def test_whoever_sees_to_the_support_is_looked_at_again_before_hr_gets_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach, change=by_jordan)
    coach.driver.deactivate("Jordan Lee")
    opened_at(coach, "review")

    assert f"{t('wizard-support-number', number=1)} {t('error-owner-party-deactivated')}" in coach.mei.modal.text
