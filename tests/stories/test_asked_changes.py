"""What was asked for, from what to what: on the screens of all three, before and after the answer."""

from datetime import date, timedelta

from handlers.i18n import translator
from sandbox.driver.people import Persona
from tests.stories.harness import Coach
from tests.stories.plans import WORDS
from tests.stories.wishes import asks, reads


def target(coach: Coach, new: int) -> str:
    return coach.t("sides-line", name=coach.t("field-target"), value=f"6 → {new}")


def spelt(coach: Coach, day: date) -> str:
    return translator(coach.language).day(day)


def looks(coach: Coach, person: Persona) -> str:
    """What somebody reads of the whole plan, from its own screen."""
    person.types("/pip status")
    person.modal.press(coach.t("hub-open-plan"))
    person.modal.press(coach.t("plan-read"))
    said = person.modal.text
    person.modal.close(everything=True)
    return str(said)


def test_a_change_that_was_asked_for_and_kept_out_says_from_what_to_what(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    reads(coach)
    asks(coach, target="9")
    assert target(coach, 9) in alex.modal.text
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))
    assert target(coach, 9) in mei.modal.text
    assert mei.modal.text.count(WORDS[coach.language]["goal"]) == 1

    mei.modal.press(t("proposals-answer"))
    assert target(coach, 9) in mei.modal.text
    mei.modal.fill(t("answer-why"), "Six is enough for now.").submit()
    mei.modal.close()

    for person in (alex, mei, coach.priya):
        assert target(coach, 9) in looks(coach, person)


def test_a_change_that_was_taken_in_stays_on_record_as_it_was_asked(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    reads(coach)
    asks(coach, target="8")
    asks(coach, target="9")
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-accept"), near="→ 8")
    assert t("sides-line", name=t("field-target"), value="8 → 9") in mei.modal.text
    mei.modal.press(t("proposals-accept"))
    mei.modal.close()

    for person in (alex, mei, coach.priya):
        said = looks(coach, person)
        assert target(coach, 8) in said
        assert target(coach, 9) in said


def test_a_day_of_support_that_is_asked_for_is_shown(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    assert plan.start is not None
    old, new = plan.start + timedelta(days=14), plan.start + timedelta(days=7)
    change = t("sides-line", name=t("field-due"), value=f"{spelt(coach, old)} → {spelt(coach, new)}")
    alex.modal.press(t("wish-support", number=1))
    alex.modal.fill(t("wizard-support-due"), new).fill(t("wish-reason"), "It helps most at first.").submit()
    assert change in alex.modal.text
    alex.modal.press(t("wish-support-new"))
    alex.modal.fill(t("wizard-support-what"), "An hour a week with Lin").fill(t("wizard-support-due"), new)
    alex.modal.fill(t("wish-reason"), "Lin knows it.").submit()
    assert t("asked-support-new") in alex.modal.text
    assert t("asked-support") in alex.modal.text
    further = f"An hour a week with Lin\n{t('kind-training')}\n{t('paper-by', due=new)}"
    assert further in alex.modal.text
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))
    assert change in mei.modal.text
    assert further in mei.modal.text
    mei.modal.press(t("proposals-accept"), near="Lin")
    mei.modal.press(t("proposals-accept"))
    mei.modal.close()

    for person in (alex, mei, coach.priya):
        said = looks(coach, person)
        assert change in said
        assert further in said


def answers(coach: Coach) -> int:
    return sum(coach.t("notice-answered") in each.text for each in coach.alex.dm.messages)


def test_several_answers_within_minutes_make_one_more_message_that_comes_after_the_last(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    reads(coach)
    for target in ("8", "9", "10"):
        asks(coach, target=target)
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))

    for target in ("8", "9", "10"):
        mei.modal.press(t("proposals-accept"), near=f"→ {target}")
        coach.settle()
    assert answers(coach) == 1
    coach.advance(minutes=5)

    assert answers(coach) == 2
    coach.advance(minutes=30)
    assert answers(coach) == 2
