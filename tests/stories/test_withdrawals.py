"""HR takes a plan back: neutral words for those who knew of it, and nothing more is asked."""

from sandbox.driver.windows import Modal
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.hearings import answers, raised, reads, words
from tests.stories.weeks import a_running_plan


def opened(coach: Coach) -> Modal:
    """The one plan in HR's list."""
    coach.priya.types("/pip status")
    coach.priya.modal.press(coach.t("hub-open-plan"))
    return coach.priya.modal  # type: ignore[no-any-return]


def test_a_fourth_screen_takes_the_place_of_the_third(coach: Coach) -> None:
    a_running_plan(coach)
    coach.priya.open_home().press("Status")
    coach.priya.modal.press("Open")
    coach.priya.modal.press("Withdraw")
    assert len(coach.priya.modals) == 3
    coach.priya.modal.fill("Why?", "Another role was found.")

    coach.priya.modal.submit()

    assert "Withdrawn." in coach.priya.modal.text


def test_hr_takes_a_plan_back_and_both_hear_of_it_in_neutral_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    shown = opened(coach)
    assert t("plan-withdraw-title") in shown.confirmation(t("plan-withdraw"))
    shown.press(t("plan-withdraw"))

    coach.priya.modal.fill(t("withdraw-reason"), "A new role was found.").submit()

    assert t("withdraw-done") in coach.priya.modal.text
    assert t("status-withdrawn") in coach.priya.modal.text
    for person in (coach.mei, coach.alex):
        assert t("notice-withdrawn") in person.dm.latest.text
        assert "A new role was found." not in person.dm.latest.text
        assert person.notifications[-1].text == t("notice-withdrawn")


def test_what_is_still_on_somebodys_mind_is_answered_by_hr_after_a_withdrawal(bilingual: Coach) -> None:
    coach, t, priya = bilingual, bilingual.t, bilingual.priya
    raised(coach)
    opened(coach).press(t("plan-withdraw"))
    assert t("withdraw-concerns", count=1).replace("*", "") in priya.modal.text.replace("*", "")
    priya.modal.fill(t("withdraw-reason"), "A new role was found.").submit()
    priya.modal.close(everything=True)
    waits = t("todo-concern", who="@Alex Rivera", count=1)
    assert waits not in coach.mei.open_home().text
    assert waits in priya.open_home().text

    priya.home.press(t("todo-concern-button"))
    priya.modal.press(t("concern-take"))
    answers(coach, "priya", words(coach, "from_hr"))

    priya.modal.close(everything=True)
    assert waits not in priya.open_home().text
    assert words(coach, "from_hr") in reads(coach, "alex", "notice-concern-answered").text


def test_after_a_withdrawal_no_prompt_comes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = a_running_plan(coach)
    opened(coach).press(t("plan-withdraw"))
    coach.priya.modal.fill(t("withdraw-reason"), "A new role was found.").submit()
    said = len(coach.alex.dm.messages)

    coach.advance(days=21)

    assert len(coach.alex.dm.messages) == said
    with coach.turn(job="look") as turn:
        assert turn.store.rounds.for_plan(plan.id)
        assert {each.state.value for each in turn.store.rounds.for_plan(plan.id)} == {"cancelled"}


def test_before_the_conversation_only_the_manager_hears_of_a_withdrawal(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    opened(coach).press(t("plan-withdraw"))
    assert t("withdraw-heard-manager") in coach.priya.modal.text

    coach.priya.modal.fill(t("withdraw-reason"), "Training comes first.").submit()

    assert t("notice-withdrawn") in coach.mei.dm.latest.text
    assert coach.alex.dm.messages == []


def test_a_withdrawal_form_older_than_the_plan_keeps_the_reason(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_submitted_plan(coach)
    opened(coach).press(t("plan-withdraw"))
    form = coach.priya.modal.fill(t("withdraw-reason"), "Training comes first.")
    with coach.turn("tom") as turn:
        found = turn.store.plans.get(plan.id)
        assert found is not None
        turn.store.plans.save(found)

    form.submit()

    assert form.errors == {t("withdraw-reason"): t("error-out-of-date")}
    assert form.field(t("withdraw-reason")).value == "Training comes first."
