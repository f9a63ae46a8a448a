"""A template fills in a draft, and another one replaces only what nobody has touched."""

from dataclasses import replace
from datetime import date

from domain.cadence import Calendar
from domain.drafts import Draft, RhythmDraft
from domain.goals import GoalDraft, GoalId
from domain.plans import Plan
from services import catalog, drafts
from tests.stories.harness import IDS, Coach
from tests.stories.wizards import go_on_to

FIRST, SECOND, LAUNCH = "sales_product_knowledge", "sales_client_communication", "new_product_launch"


def a_new_draft(coach: Coach) -> tuple[Plan, Draft]:
    with coach.turn("mei") as turn:
        plan = drafts.start(turn, turn.new_id(), IDS["alex"])
        return plan, turn.draft(plan)


def filled(coach: Coach, draft: Draft, key: str, before: Draft | None = None) -> Draft:
    with coach.turn("mei") as turn:
        return drafts.with_template(turn, draft, key, coach.language, before or draft)


def titles(draft: Draft) -> list[str]:
    return [each.title for each in draft.goals]


def of(coach: Coach, key: str) -> list[str]:
    return [each.title.text(coach.language) for each in catalog.template(key).goals]


def test_what_was_typed_stays_when_another_template_is_chosen(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.mei.types("/pip start @Alex")
    coach.mei.modal.submit()
    name = catalog.template(FIRST).name.text(coach.language)
    coach.mei.modal.fill(t("wizard-template"), name).fill(t("wizard-end"), date(2027, 3, 4)).submit()
    coach.mei.modal.fill(t("wizard-observed"), "On 3 May two questions were left open.")
    coach.mei.modal.press(t("back"))

    other = catalog.template(SECOND).name.text(coach.language)
    coach.mei.modal.fill(t("wizard-template"), other).submit()

    assert coach.mei.modal.field(t("wizard-observed")).value == "On 3 May two questions were left open."
    coach.mei.modal.submit()
    go_on_to(coach, "goals")
    assert of(coach, SECOND)[0] in coach.mei.modal.text
    assert of(coach, FIRST)[0] not in coach.mei.modal.text
    coach.mei.modal.press(t("back"))
    coach.mei.modal.press(t("back"))
    assert coach.mei.modal.field(t("wizard-end")).value == "2027-03-04"


def test_a_goal_of_ones_own_stays_and_one_that_was_changed_too(bilingual: Coach) -> None:
    _, draft = a_new_draft(bilingual)
    draft = filled(bilingual, draft, FIRST)
    own = GoalDraft(GoalId("own"), "Answer mails within a day")
    changed = replace(draft.goals[0], target="95 %")
    draft = replace(draft, goals=(changed, *draft.goals[1:], own))

    draft = filled(bilingual, draft, SECOND)

    assert titles(draft) == [changed.title, own.title, *of(bilingual, SECOND)]


def test_a_template_is_known_again_in_the_other_language(coach: Coach) -> None:
    _, draft = a_new_draft(coach)
    with coach.turn("mei") as turn:
        draft = drafts.with_template(turn, draft, FIRST, "zh", draft)

    assert titles(filled(coach, draft, SECOND)) == of(coach, SECOND)


def test_an_empty_page_takes_out_what_the_template_had_put_in(coach: Coach) -> None:
    _, fresh = a_new_draft(coach)
    draft = filled(coach, filled(coach, fresh, LAUNCH), "")

    assert draft == fresh


def test_the_rhythm_somebody_chose_stays(coach: Coach) -> None:
    _, draft = a_new_draft(coach)
    draft = replace(draft, rhythm=RhythmDraft(every="weekly", weekday="3", time="11:15", country="GB"))

    rhythm = filled(coach, draft, LAUNCH).rhythm

    assert (rhythm.weekday, rhythm.time, rhythm.country) == ("3", "11:15", "GB")


def test_a_last_day_that_is_proposed_is_a_working_day(coach: Coach) -> None:
    _, fresh = a_new_draft(coach)

    proposed = [fresh.end, *(filled(coach, fresh, key).end for key in (FIRST, SECOND, LAUNCH))]

    assert all(Calendar("US").is_working_day(date.fromisoformat(each)) for each in proposed)
    assert proposed[2] == "2027-04-16"  # ninety days end on a Sunday


def test_the_proposed_last_day_follows_another_first_day(coach: Coach) -> None:
    _, fresh = a_new_draft(coach)
    moved = replace(fresh, start="2027-02-01")

    assert filled(coach, moved, SECOND, before=fresh).end == "2027-04-30"
