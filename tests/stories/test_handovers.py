"""Somebody else leads it from here on: HR says who, everybody hears calmly, and what the first one has open is answered."""

from domain.plans import Status
from tests.stories import weeks
from tests.stories.harness import IDS, Coach
from tests.stories.wishes import stands


def names(coach: Coach, who: str) -> None:
    """Priya says in the open form who goes on."""
    coach.priya.modal.fill(coach.t("handover-who"), who).submit()


def test_when_the_managers_account_is_closed_hr_names_who_goes_on(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = weeks.a_running_plan(coach)
    coach.driver.deactivate("Mei Chen")
    coach.settle()
    assert coach.alex.dm.latest.text.splitlines()[0] == t("notice-handover-waiting")
    coach.alex.dm.latest.press(t("hub-open-plan"))
    assert t("plan-frozen-own").split("*")[1] in coach.alex.modal.text
    coach.alex.modal.close(everything=True)

    coach.priya.dm.message(t("notice-handover-needed")).press(t("hub-open-plan"))
    names(coach, "Alex Rivera")
    assert coach.priya.modal.errors == {t("handover-who"): t("error-handover-employee")}
    names(coach, "Grace Kim")
    assert coach.priya.modal.errors == {t("handover-who"): t("error-handover-party-guest")}
    names(coach, "Jordan Lee")
    coach.settle()

    assert t("handover-done").split("*")[1] in coach.priya.modal.text
    assert stands(coach, plan).manager == IDS["jordan"]
    assert t("notice-handover-told") in coach.alex.dm.latest.text
    coach.jordan.dm.message(t("notice-handover-received")).press(t("todo-read-button"))
    assert t("plan-status", status=t("status-active")).split("*")[2].strip() in coach.jordan.modal.text


def test_that_it_is_not_decided_yet_is_said_and_never_a_slip(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = weeks.begin(coach)
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-hand-over"))

    coach.priya.modal.submit()
    assert coach.priya.modal.errors == {t("handover-who"): t("error-handover-neither")}
    assert not stands(coach, plan).frozen
    coach.priya.modal.fill(t("handover-or"), [t("handover-undecided")]).submit()
    coach.settle()

    assert stands(coach, plan).frozen
    assert t("handover-waiting").split("*")[1] in coach.priya.modal.text
    assert coach.alex.dm.latest.text.splitlines()[0] == t("notice-handover-waiting")


def test_what_the_first_manager_has_open_is_answered_calmly_and_nothing_typed_is_lost(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.begin(coach)
    form = weeks.start(coach, "mei")
    form.fill(t("checkin-situation"), "On Thursday the demo was calm.")
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-hand-over"))
    names(coach, "Jordan Lee")
    coach.settle()
    assert t("notice-handover-passed-on") in coach.mei.dm.latest.text

    form.fill(t("checkin-rating", goal=weeks.goal(coach)), t("rating-on-track"))
    form.fill(t("checkin-rating", goal=weeks.goal(coach, "second")), t("rating-on-track")).submit()

    assert list(coach.mei.modal.errors.values()) == [t("error-not-found")]
    assert coach.mei.modal.field(t("checkin-situation")).value == "On Thursday the demo was calm."
    coach.mei.modal.close(everything=True)
    coach.mei.types("/pip")
    assert t("hub-nothing") in coach.mei.modal.text


def test_hr_records_that_somebody_leaves_at_any_time(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = weeks.begin(coach)
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-end"))

    coach.priya.modal.fill(t("review-outcome"), t("outcome-resigned"))
    coach.priya.modal.fill(t("review-reason"), "A wish of their own.").submit()
    coach.settle()

    assert t("end-done").split("*")[1] in coach.priya.modal.text
    assert stands(coach, plan).status is Status.CLOSED
    assert t("notice-left") in coach.mei.dm.latest.text
    coach.alex.dm.message(t("notice-left-own")).press(t("copy-open"))
    assert weeks.goal(coach) in coach.alex.modal.text
    coach.alex.modal.press(t("copy-send"))
    coach.settle()
    [(name, content)] = coach.sandbox.ask(
        lambda space: [(each.name, each.content) for each in space.workspace.files.values()]
    )
    text = (content or b"").decode("utf-8-sig")
    assert name == "copy.txt"
    assert all(each in text for each in (weeks.goal(coach), "Mei Chen", "A wish of their own.", t("outcome-resigned")))
    assert "<@" not in text
    coach.alex.modal.close(everything=True)
    coach.alex.dm.message(t("notice-left-own")).press(t("hub-open-plan"))
    coach.alex.modal.press(t("review-open"))
    assert t("outcome-resigned") in coach.alex.modal.text
    assert "A wish of their own." in coach.alex.modal.text
