"""When one is asked next: what was put off and is answered by now does not come again."""

from handlers.i18n import translator
from tests.stories.harness import Coach
from tests.stories.weeks import SECOND, begin


def test_after_an_answer_the_next_one_is_next_weeks_and_not_the_one_that_was_put_off(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    prompt = coach.alex.dm.message(t("prompt-text", count=1))
    prompt.press(t("snooze-tomorrow"))
    prompt.press(t("snoozed-start"))
    coach.alex.modal.fill(t("checkin-went-well"), "Two demos went smoothly.").submit()
    coach.alex.modal.close()

    coach.alex.types("/pip checkin")

    at = translator(coach.language).moment(SECOND, "America/New_York")
    assert t("checkin-none-next", at=at) in coach.alex.modal.text
