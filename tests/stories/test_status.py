"""`/pip status` and one plan, for each role."""

from datetime import timedelta

from sandbox.driver.windows import Modal
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import a_running_plan, alex_answers, begin, goal, mei_answers


def status(coach: Coach, name: str) -> Modal:
    """What somebody sees after typing it."""
    person = getattr(coach, name)
    person.types("/pip status")
    return person.modal  # type: ignore[no-any-return]


def opened(coach: Coach, name: str, near: str = "") -> Modal:
    """One plan, opened from the status."""
    person = getattr(coach, name)
    status(coach, name).press(coach.t("hub-open-plan"), near=near)
    return person.modal  # type: ignore[no-any-return]


def first_words(text: str) -> str:
    """What stands before the first value of a catalog sentence, without signs for bold."""
    return text.partition("§")[0].replace("*", "").strip()


def comma(coach: Coach) -> str:
    """What stands between two people."""
    return "、" if coach.language == "zh" else ", "


def says(modal: Modal, text: str) -> bool:
    return text.replace("*", "") in modal.text.replace("*", "")


# --- the status -------------------------------------------------------------------------------------------------------


def test_who_is_on_nothing_reads_what_they_can_do(bilingual: Coach) -> None:
    shown = status(bilingual, "jordan")

    assert bilingual.t("status-none") in shown.text
    assert bilingual.t("hub-start") in shown.buttons
    assert bilingual.t("hub-settings") in shown.buttons


def test_a_manager_sees_each_plan_with_its_next_checkin_and_every_goal(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)

    shown = status(coach, "mei")

    assert "@Alex Rivera" in shown.text
    assert t("status-active") in shown.text
    assert first_words(t("plan-next", day="§", time="")) in shown.text
    assert goal(coach) in shown.text
    assert goal(coach, "second") in shown.text


def test_a_manager_sees_what_waits_and_begins_from_there(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_approved_plan(coach)

    status(coach, "mei").press(t("todo-talk-button"))

    assert len(coach.mei.modals) == 2


def test_a_draft_goes_on_from_the_status(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)

    status(coach, "mei").press(t("todo-write-button"), near=t("status-draft"))

    assert len(coach.mei.modals) == 2
    assert t("status-draft") not in status(coach, "priya").text


def test_an_employee_sees_goals_promises_who_looked_and_whom_to_ask(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    status(coach, "mei")

    shown = status(coach, "alex")

    assert goal(coach) in shown.text
    assert plans.WORDS[coach.language]["support"] in shown.text
    assert says(shown, t("plan-company-none"))
    looked = shown.text.split(t("plan-looked").strip("*"))[1]
    assert "@Mei Chen" in looked
    assert says(shown, t("plan-contact", hr="@Priya Nair"))


def test_an_employee_sees_nothing_before_the_conversation(bilingual: Coach) -> None:
    plans.an_approved_plan(bilingual)

    shown = status(bilingual, "alex")

    assert bilingual.t("status-none") in shown.text


def test_an_admin_sees_no_plan(bilingual: Coach) -> None:
    a_running_plan(bilingual)

    shown = status(bilingual, "dana")

    assert bilingual.t("status-none") in shown.text


def test_a_summed_up_checkin_moves_the_goals_sentence(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    before = status(coach, "mei").text
    coach.mei.modal.close(everything=True)
    alex_answers(coach, "3")
    mei_answers(coach)

    after = status(coach, "mei").text

    assert before.split(goal(coach))[1] != after.split(goal(coach))[1]


def test_nothing_of_an_open_round_can_be_read_from_the_status(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    manager_before, employee_before = opened(coach, "mei").text, opened(coach, "alex").text
    hr_before = opened(coach, "priya").text
    for person in (coach.mei, coach.alex, coach.priya):
        person.modal.close(everything=True)

    alex_answers(coach, "5")

    assert opened(coach, "mei").text == manager_before
    assert opened(coach, "priya").text == hr_before
    coach.alex.modal.close(everything=True)
    waiting = coach.t("todo-check-in-own", who="@Mei Chen", count=1)
    assert opened(coach, "alex").text == employee_before.replace(f"{waiting}\n", "").replace(
        f"{coach.t('todo-check-in-own-button')}\n", ""
    )


def test_looks_since_the_checkin_began_are_shown_after_its_summary(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    opened(coach, "mei")
    coach.mei.modal.close(everything=True)

    before = opened(coach, "alex").text

    assert t("plan-looked-later") in before
    coach.alex.modal.close(everything=True)
    alex_answers(coach, "3")
    mei_answers(coach)
    coach.alex.modal.close(everything=True)
    after = opened(coach, "alex").text
    assert t("plan-looked-later") not in after
    assert t("sides-line", name="@Mei Chen", value="").strip() in after.split(t("plan-looked").strip("*"))[1]


# --- HR ---------------------------------------------------------------------------------------------------------------


def test_hr_narrows_its_list_at_once(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    plans.a_submitted_plan(coach, "sam", "jordan")
    shown = status(coach, "priya")
    assert "@Alex Rivera" in shown.text

    shown.choose(t("status-filter"), t("status-filter-waiting"))

    assert "@Alex Rivera" not in shown.text
    assert "@Jordan Lee" in shown.text
    shown.choose(t("status-filter"), t("status-filter-under-way"))
    assert "@Alex Rivera" in shown.text
    assert "@Jordan Lee" not in shown.text
    shown.choose(t("status-filter"), t("status-filter-ended"))
    assert t("status-hr-none") in shown.text


def test_hr_does_not_see_a_plan_of_their_own_as_hr(coach: Coach) -> None:
    plans.a_submitted_plan(coach, "tom", "jordan")

    shown = status(coach, "tom")

    assert "Nothing in this list." in shown.text
    assert "People you support" in shown.text


def test_hr_reads_who_is_on_it_and_that_the_employee_has_no_access_yet(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)

    shown = opened(coach, "priya")

    people = {
        "manager": "@Mei Chen",
        "employee": "@Alex Rivera",
        "hr": comma(coach).join(("@Priya Nair", "@Tom Becker")),
    }
    assert t("plan-people-not-yet", **people) in shown.text
    assert t("todo-approve-button") in shown.buttons


def test_everybody_on_it_reads_who_can_see_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    people = {
        "manager": "@Mei Chen",
        "employee": "@Alex Rivera",
        "hr": comma(coach).join(("@Priya Nair", "@Tom Becker")),
    }

    for name in ("mei", "alex", "priya"):
        assert t("plan-people", **people) in opened(coach, name).text


def test_a_summary_opens_from_the_history(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach, "3")
    mei_answers(coach)

    opened(coach, "priya").press(t("plan-history-open"))

    assert coach.priya.modal.title == t("summary-title")


def test_the_agreement_opens_from_the_plan(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)

    for name in ("mei", "alex", "priya"):
        opened(coach, name).press(t("plan-read"))
        assert plans.WORDS[coach.language]["why"] in getattr(coach, name).modal.text


def test_hr_pauses_from_the_plan_and_no_prompt_comes_in_between(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    opened(coach, "priya").press(t("plan-pause"))
    coach.priya.modal.submit()
    assert t("pause-done") in coach.priya.modal.text
    coach.priya.modal.close(everything=True)

    coach.advance_to(coach.now + timedelta(days=20))

    assert not any(t("prompt-text", count=1) in each.text for each in coach.alex.dm.messages)
    assert t("plan-resume") in opened(coach, "priya").buttons


def test_help_lists_every_word_that_can_be_typed(bilingual: Coach) -> None:
    bilingual.mei.types("/coach help")

    for name in bilingual.bot.routes.listed:
        assert bilingual.t(f"help-{name or 'hub'}") in bilingual.mei.modal.text
