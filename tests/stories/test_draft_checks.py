"""Is a plan the right thing? What may help sooner has a screen of its own, and going on is always possible."""

from services import catalog
from tests.stories.harness import Coach
from tests.stories.wizards import step


def test_what_may_help_sooner_is_the_next_thing_one_sees(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    question = catalog.fit_questions()[0]
    answer = next(each for each in question.answers if each.suggestion)
    assert answer.suggestion is not None
    coach.mei.types("/pip start @Alex")
    asked, said = question.text.text(coach.language), answer.label.text(coach.language)

    coach.mei.modal.fill(asked, said).submit()

    second_line = coach.mei.modal.text.splitlines()[1]
    assert t("wizard-check-first").strip("*") in second_line
    assert answer.suggestion.title.text(coach.language) in coach.mei.modal.text
    assert coach.mei.modal.fields == []
    coach.mei.modal.press(t("wizard-check-back"))
    assert coach.mei.modal.field(asked).value == said
    coach.mei.modal.submit()
    coach.mei.modal.submit()
    assert step(coach) == t("wizard-who")
