"""Training for everybody: the catalogue, a step at a time, at one's own pace, and seen by oneself alone."""

import re

from services import catalog
from tests.stories.harness import Coach
from tests.stories.lessons import TALKING, begin, do, look, message, module
from tests.stories.test_at_once import every_form_twice

TELLING = re.compile(r"\bplans?\b|\bPIP\b|performance|\bHR\b|manager|绩效|改进计划|主管")


def test_the_catalogue_says_in_a_sentence_what_each_module_is_good_for_and_how_long_it_takes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t

    coach.jordan.types("/pip training")

    text = coach.jordan.modal.text
    for each in catalog.modules(coach.language):
        assert each.title in text
        assert each.purpose in text
        assert t("training-length", steps=len(each.steps), minutes=each.minutes) in text
    assert t("training-part-taking") not in text
    assert TELLING.search(text) is None


def test_a_module_shows_its_steps_before_anybody_begins(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t

    shown = look(coach, coach.jordan)

    assert all(each.title in shown.text for each in module(coach).steps)
    assert t("training-now") not in shown.buttons
    assert TELLING.search(shown.text) is None


def test_from_the_first_step_to_the_last(either: Coach) -> None:
    coach, t = either, either.t
    steps = module(coach).steps
    begin(coach, coach.jordan).close(everything=True)
    coach.advance(minutes=30)

    message(coach, coach.jordan, steps[0]).press(t("training-open"))
    form = coach.jordan.modal
    assert steps[0].reading.strip().splitlines()[0] in form.text
    assert steps[0].practice in form.text
    assert steps[0].evidence in form.text
    assert TELLING.search(form.text) is None
    do(coach, coach.jordan, "https://example.com/three-results")
    assert t("training-progress", done=1, steps=len(steps)) in coach.jordan.modal.text
    for _ in steps[1:]:
        coach.jordan.modal.press(t("training-now"))
        do(coach, coach.jordan)

    assert t("training-done-last", title=module(coach).title).split("*")[1] in coach.jordan.modal.text
    assert t("training-leave") not in coach.jordan.modal.buttons
    coach.jordan.modal.press(t("training-all-modules"))
    assert t("training-part-finished") in coach.jordan.modal.text
    assert t("training-part-taking") not in coach.jordan.modal.text


def test_what_was_kept_can_be_read_changed_and_taken_away(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan).press(t("training-now"))
    do(coach, coach.jordan, "Three results, first wording")

    coach.jordan.modal.press(t("training-look-back"))
    assert coach.jordan.modal.field(t("training-evidence-label")).value == "Three results, first wording"
    coach.jordan.modal.fill(t("training-evidence-label"), None).submit()
    coach.jordan.modal.press(t("training-look-back"))

    assert not coach.jordan.modal.field(t("training-evidence-label")).value
    coach.jordan.modal.press(t("training-all-steps"))
    assert t("training-progress", done=1, steps=5) in coach.jordan.modal.text


def test_nobody_else_sees_what_somebody_takes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan)

    for person in (coach.mei, coach.priya, coach.dana):
        person.types("/pip training")
        assert t("training-part-taking") not in person.modal.text
        assert person.dm.messages == []


def test_a_pause_from_the_message_is_kept_until_it_is_undone(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan).close(everything=True)
    coach.advance(minutes=30)
    told = message(coach, coach.jordan, module(coach).steps[0])

    told.press(t("training-pause"))
    paused = told.refresh().text
    coach.advance(days=2)
    silent = len(coach.jordan.dm.messages)
    told.press(t("training-resume"))
    coach.advance(days=1)

    assert t("training-paused").split("*")[1] in paused
    assert silent == 1
    assert t("training-now") in told.refresh().buttons
    assert len(coach.jordan.dm.messages) == 2


def test_leaving_is_calm_and_what_was_done_is_there_on_the_way_back(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan).press(t("training-now"))
    do(coach, coach.jordan, "kept")

    coach.jordan.modal.press(t("training-leave"))
    assert t("training-left").split("*")[1] in coach.jordan.modal.text
    coach.jordan.modal.press(t("training-all-modules"))
    assert t("training-part-taking") not in coach.jordan.modal.text
    coach.jordan.modal.press(t("training-look"), near=module(coach).title)
    assert t("training-is-left") in coach.jordan.modal.text
    coach.jordan.modal.press(t("training-resume"))

    assert t("training-progress", done=1, steps=5) in coach.jordan.modal.text
    coach.jordan.modal.press(t("training-look-back"))
    assert coach.jordan.modal.field(t("training-evidence-label")).value == "kept"


def test_a_pause_in_the_modal_has_the_way_back_beside_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan)

    coach.jordan.modal.press(t("training-pause"))
    assert t("training-is-paused") in coach.jordan.modal.text
    assert t("training-pause") not in coach.jordan.modal.buttons
    coach.jordan.modal.press(t("training-resume"))

    assert t("training-is-paused") not in coach.jordan.modal.text


def test_a_form_that_is_delivered_twice_marks_one_step(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan).press(t("training-now"))

    with every_form_twice(coach) as names:
        do(coach, coach.jordan, "once")

    assert len(names) == 1
    coach.jordan.modal.press(t("training-all-modules"))
    coach.jordan.modal.press(t("training-open"), near=module(coach).title)
    assert t("training-progress", done=1, steps=5) in coach.jordan.modal.text


def test_the_button_of_a_step_that_was_done_shows_what_was_kept(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach, coach.jordan).close(everything=True)
    coach.advance(minutes=30)
    told = message(coach, coach.jordan, module(coach).steps[0])
    told.press(t("training-open"))
    do(coach, coach.jordan, "the first").close(everything=True)

    told.press(t("training-open"))

    assert module(coach).steps[0].title in coach.jordan.modal.text
    assert coach.jordan.modal.field(t("training-evidence-label")).value == "the first"
    assert coach.jordan.modal.submit_label == t("save")


def test_a_language_that_changes_midway_changes_only_the_words(coach: Coach) -> None:
    begin(coach, coach.jordan).press(coach.t("training-now"))
    do(coach, coach.jordan, "kept").close(everything=True)
    coach.everyone_speaks("zh")
    coach.advance(days=1, minutes=30)

    message(coach, coach.jordan, module(coach).steps[1]).press(coach.t("training-open"))

    assert module(coach).steps[1].title in coach.jordan.modal.text
    assert coach.jordan.modal.title == "安排一周"


def test_a_step_that_is_there_waits_in_the_hub_and_on_home_until_it_is_done(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    step = module(coach).steps[0]
    begin(coach, coach.jordan).close(everything=True)
    waits = t("training-todo", title=step.title, minutes=step.minutes)
    assert waits not in coach.jordan.open_home().text

    coach.advance(minutes=30)

    assert waits in coach.jordan.open_home().text
    coach.jordan.types("/pip")
    coach.jordan.modal.press(t("training-open"), near=step.title)
    do(coach, coach.jordan)
    coach.jordan.modal.close(everything=True)
    assert waits not in coach.jordan.open_home().text


def test_a_guest_learns_like_everybody_else(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    grace = coach.driver.person("Grace Kim").set_language("zh-CN" if coach.language == "zh" else "en-US")
    begin(coach, grace).close(everything=True)
    coach.advance(minutes=30)

    message(coach, grace, module(coach).steps[0]).press(t("training-open"))

    assert module(coach).steps[0].title in grace.modal.text


def test_the_hub_and_home_lead_to_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.jordan.types("/pip")
    coach.jordan.modal.press(t("training-title"))
    assert coach.jordan.modal.title == t("training-title")
    coach.jordan.modal.press(t("training-look"), near=module(coach, TALKING).title)
    coach.jordan.modal.press(t("training-begin"))
    coach.jordan.modal.press(t("training-now"))
    do(coach, coach.jordan)
    coach.jordan.modal.close(everything=True)

    coach.jordan.open_home().press(t("training-title"))

    assert t("training-progress", done=1, steps=len(module(coach, TALKING).steps)) in coach.jordan.modal.text
