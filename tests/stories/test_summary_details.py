"""Small truths of a summary: what is earlier, what is counted, what is expected, and how figures read."""

from dataclasses import replace

from domain.drafts import Draft
from domain.goals import Direction
from sandbox.driver.windows import Modal
from tests.stories.harness import Coach
from tests.stories.plans import an_active_plan
from tests.stories.weeks import (
    FIRST,
    SECOND,
    alex_answers,
    begin,
    goal,
    mei_answers,
    on_fridays,
    read,
    start,
)


def test_the_first_summary_knows_nothing_of_the_second(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach).close()
    mei_answers(coach).close()
    coach.advance_to(SECOND)
    alex_answers(coach, "4").close()
    mei_answers(coach).close()

    second = read(coach, "alex")
    assert t("summary-earlier") in second.text
    assert t("ledger-check-in", kept=2, counted=2) in second.text
    second.press(t("summary-read"))

    first = coach.alex.modal
    assert t("ledger-check-in", kept=1, counted=1) in first.text
    assert t("summary-earlier") not in first.text
    assert t("summary-read") not in first.buttons


def test_figures_alone_leave_no_name_and_time_beneath_the_last_goal(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    start(coach, "alex").fill(t("checkin-progress", goal=goal(coach)), "3").submit()
    mei_answers(coach)

    said = read(coach, "mei").text

    assert t("summary-employee") not in said
    assert "@Alex Rivera ·" not in said
    assert "@Mei Chen ·" in said


def test_the_picture_says_each_sentence_once(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach).close()
    mei_answers(coach).close()

    picture = coach.alex.dm.messages[-1]

    assert picture.text == t("chart-line")
    assert [each.title for each in picture.files] == [t("checkin-title")]


def holding(draft: Draft) -> Draft:
    first, second = on_fridays(draft).goals
    held = replace(second, direction=Direction.HOLD.value, baseline="90 %", target="90 %")
    return replace(on_fridays(draft), goals=(first, held))


def test_a_level_to_hold_is_to_stay_there(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = an_active_plan(coach, change=holding)
    coach.settle()
    coach.advance_to(FIRST)
    form = start(coach, "alex")
    held = form.field(t("checkin-progress", goal=goal(coach, "second")))
    assert plan.end is not None
    assert "90% → 90%" not in held.hint
    assert t("checkin-figures-hold", metric=goal(coach, "second_metric"), target="90%", due=plan.end) == held.hint
    form.fill(t("checkin-progress", goal=goal(coach, "second")), "88").submit()
    mei_answers(coach)

    assert t("summary-path-hold", path="90% → 88%", target="90%") in read(coach, "alex").text


def paces(draft: Draft) -> Draft:
    first, second = on_fridays(draft).goals
    unit = {"Demos rated 4 or better by the customer": "demos a week", "客户评分 4 分及以上的演示场数": "次/周"}[
        first.metric
    ]
    return replace(on_fridays(draft), goals=(replace(first, baseline=f"2 {unit}", target=f"6 {unit}"), second))


def test_a_pace_has_its_unit_and_percent_go_up_by_points(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach, change=paces)
    coach.settle()
    coach.advance_to(FIRST)
    form = start(coach, "alex").fill(t("checkin-progress", goal=goal(coach)), "3")
    form.fill(t("checkin-progress", goal=goal(coach, "second")), "60").submit()
    mei_answers(coach)

    said = read(coach, "alex").text

    assert t("summary-pace-up", pace={"en": "0.33 demos", "zh": "0.33次"}[coach.language]) in said
    assert t("summary-pace-up", pace={"en": "3.3 percentage points", "zh": "3.3 个百分点"}[coach.language]) in said


def plan_of(coach: Coach) -> Modal:
    coach.alex.types("/pip status")
    coach.alex.modal.press(coach.t("hub-open-plan"))
    return coach.alex.modal  # type: ignore[no-any-return]


def test_before_the_first_day_nothing_is_expected(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach)  # from next Monday
    coach.settle()
    expected = {"en": "expected by today", "zh": "到今天预期"}[coach.language]

    early = plan_of(coach)

    assert t("summary-not-begun") in early.text
    assert expected not in early.text
    early.close(everything=True)
    coach.advance(days=8)
    assert expected in plan_of(coach).text
