"""Where plans stand: the status for each role, one plan, and App Home."""

from tests.stories import plans
from tests.stories.harness import Coach


def test_each_side_finds_its_plan_and_the_next_step(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    coach.settle()

    for person in (coach.mei, coach.alex):
        person.types("/pip status")
        assert t("status-active") in person.modal.text
        person.modal.press(t("hub-open-plan"))
        assert plans.WORDS[coach.language]["goal"] in person.modal.text
        assert t("plan-company-none") in person.modal.text.replace("*", "*")


def test_the_employee_sees_who_looked_and_the_manager_does_not(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    coach.settle()
    coach.mei.types("/pip status")
    coach.mei.modal.press(t("hub-open-plan"))
    assert t("plan-looked") not in coach.mei.modal.text

    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))

    assert t("plan-looked") in coach.alex.modal.text
    assert "@Mei Chen" in coach.alex.modal.text.split(t("plan-looked"))[1]


def test_hr_narrows_its_list(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    plans.a_submitted_plan(coach, "sam", "jordan")
    coach.settle()
    coach.priya.types("/pip status")
    assert "@Alex Rivera" in coach.priya.modal.text

    coach.priya.modal.choose(t("hub-hr"), t("status-filter-waiting"))

    assert "@Alex Rivera" not in coach.priya.modal.text
    assert "@Jordan Lee" in coach.priya.modal.text


def test_hr_takes_a_plan_back_and_both_hear_of_it_in_neutral_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    coach.settle()
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-withdraw"))
    coach.priya.modal.fill(t("withdraw-reason"), "A new role was found.").submit()

    assert t("withdraw-done") in coach.priya.modal.text
    for person in (coach.mei, coach.alex):
        assert t("notice-withdrawn") in person.dm.latest.text


def test_hr_pauses_and_resumes_and_no_prompt_comes_in_between(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    coach.settle()
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-pause"))
    coach.priya.modal.submit()
    assert t("pause-done") in coach.priya.modal.text
    coach.priya.modal.close(everything=True)

    coach.advance(days=20)

    assert not any(t("prompt-text", count=1) in each.text for each in coach.alex.dm.messages)


def test_home_shows_what_waits_and_a_friendly_word_when_nothing_does(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.jordan.open_home()
    assert t("hub-nothing") in coach.jordan.home.text
    plans.a_shared_plan(coach)
    coach.settle()

    coach.alex.open_home()
    coach.alex.home.press(t("todo-read-button"))

    assert t("reading-nothing-decided") in coach.alex.modal.text


def test_help_lists_every_word_that_can_be_typed(bilingual: Coach) -> None:
    bilingual.mei.types("/coach help")

    for name in bilingual.bot.routes.listed:
        assert bilingual.t(f"help-{name or 'hub'}") in bilingual.mei.modal.text
