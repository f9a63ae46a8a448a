"""The weekly check-in costs an employee little: one window from the message that asks, and two minutes at most."""

from dataclasses import replace

from domain.drafts import Draft
from domain.goals import GoalId
from tests.stories import weeks
from tests.stories.harness import Coach
from tests.stories.plans import an_active_plan

KEY, POINT, THINK = 0.28, 1.1, 1.35
"""Seconds for a keystroke of somebody who types now and then, for pointing at something, and for thinking what to say
(Card, Moran and Newell, The Psychology of Human-Computer Interaction, 1983, keystroke-level model)."""
KEYS = {"en": 1, "zh": 2.5}
"""Keystrokes for a character; Chinese is typed by its sound."""
SENTENCES = {
    "en": "Two demos went smoothly, and the customers asked for more.",
    "zh": "两场演示都很顺利，客户还想再看一次。",
}
MOST = 8
"""Goals that a plan can have (DOMAIN.md, Defaults)."""


def with_the_most_goals(draft: Draft) -> Draft:
    first = draft.goals[0]
    goals = tuple(replace(first, id=GoalId(f"{first.id}{each}"), title=f"{first.title} {each}") for each in range(MOST))
    return replace(weeks.on_fridays(draft), goals=tuple(replace(each, weight="") for each in goals))


def test_with_as_many_goals_as_there_can_be_it_is_one_window_and_two_minutes(bilingual: Coach) -> None:
    coach, t, said = bilingual, bilingual.t, SENTENCES[bilingual.language]
    an_active_plan(coach, change=with_the_most_goals)
    coach.settle()
    coach.advance_to(weeks.FIRST)
    seconds = THINK + POINT

    form = weeks.start(coach, "alex")
    assert len(coach.alex.modals) == 1
    for each in range(MOST):
        form.fill(t("checkin-progress", goal=f"{weeks.goal(coach)} {each}"), "3")
        seconds += THINK + POINT + KEY
    for key in ("checkin-went-well", "checkin-in-the-way", "checkin-support-needed"):
        form.fill(t(key), said)
        seconds += THINK + POINT + len(said) * KEYS[coach.language] * KEY
    form.fill(t("checkin-confidence"), t("checkin-confidence-4")).submit()
    seconds += 2 * (THINK + POINT)

    assert len(coach.alex.modals) == 1
    assert t("receipt-thanks") in coach.alex.modal.text
    assert seconds < 120


def test_nothing_in_it_has_to_be_filled_in_but_one_thing(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.begin(coach)

    weeks.start(coach, "alex").fill(t("checkin-went-well"), SENTENCES[coach.language]).submit()

    assert t("receipt-thanks") in coach.alex.modal.text
