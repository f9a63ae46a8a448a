"""Where things stand, in full: areas of one's own, figures, factors, advice, and who reads it when."""

from domain.agreements import Answer
from services import agreements, reviews
from tests.stories.harness import Coach
from tests.stories.plans import a_draft
from tests.stories.wishes import reads
from tests.stories.wizards import go_on_to, opened_at, step
from tests.stories.writing import read_by_hr, to_step

SEEN = "On 3 May two questions were left open."


def test_areas_are_written_one_by_one_and_no_word_is_lost(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "assessment")
    mei.modal.fill(t("wizard-observed"), SEEN)
    assert t("wizard-area-remove") not in mei.modal.buttons

    mei.modal.press(t("wizard-area-add"))
    mei.modal.fill(t("wizard-area"), t("wizard-area-own")).fill(t("wizard-area-name"), "Handover")
    mei.modal.fill(t("wizard-expected"), "Notes at every change of shift.").fill(t("wizard-observed"), "")
    mei.modal.submit()
    assert t("wizard-area-number", number=2) in mei.modal.text
    mei.modal.fill(t("wizard-observed"), SEEN)
    mei.modal.press(t("back"))
    assert mei.modal.field(t("wizard-observed")).value == SEEN
    mei.modal.close()

    opened_at(coach, "assessment")
    mei.modal.press("2. Handover")
    assert mei.modal.field(t("wizard-area-name")).value == "Handover"
    mei.modal.submit()
    assert step(coach) == t("wizard-goals")
    mei.modal.press(t("back"))
    mei.modal.press(t("wizard-area-remove"))
    assert t("wizard-area-number", number=2) not in mei.modal.text
    go_on_to(coach, "review")
    assert "Handover" not in mei.modal.text


def test_what_does_not_hold_is_said_at_its_field(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "assessment")
    mei.modal.fill(t("wizard-observed"), SEEN)
    mei.modal.fill(t("wizard-area-name"), "Handover").submit()
    assert mei.modal.errors == {t("wizard-area-name"): t("error-area-name-beside")}

    mei.modal.fill(t("wizard-area"), t("wizard-area-own")).fill(t("wizard-area-name"), "").submit()
    assert mei.modal.errors == {t("wizard-area-name"): t("error-area-name-missing")}

    mei.modal.fill(t("wizard-area-name"), "Handover").fill(t("wizard-baseline"), "Calls: 12\nOpen questions")
    mei.modal.submit()
    assert mei.modal.errors == {t("wizard-baseline"): t("error-figure-line", line=2)}
    mei.modal.fill(t("wizard-baseline"), "Calls: about 12").submit()
    assert mei.modal.errors == {t("wizard-baseline"): t("error-figure-unclear", line=1)}
    assert mei.modal.field(t("wizard-area-name")).value == "Handover"


def test_the_whole_assessment_is_read_by_hr_and_shown_to_the_employee(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    said = {"en": "He is lazy.", "zh": "他很懒。"}[coach.language]
    a_draft(coach)
    opened_at(coach, "assessment")
    mei.modal.fill(t("wizard-baseline"), "Demos: 4\nAnswered at once：55 %").fill(t("wizard-level"), t("level-3"))
    mei.modal.fill(t("wizard-factors"), [t("factor-training"), t("factor-workload")])
    mei.modal.fill(t("wizard-explored"), said).submit()
    assert t("finding-personality-label", text={"en": "lazy", "zh": "懒"}[coach.language])[-30:] in mei.modal.text
    mei.modal.fill(t("wizard-explored"), "The old price list was in the shared folder until 2 May.").submit()
    go_on_to(coach, "review")

    told = read_by_hr(coach)
    figures = [t("sides-line", name="Demos", value="4"), t("sides-line", name="Answered at once", value="55%")]
    for text in (*figures, t("paper-level", level=t("level-3")), "until 2 May", t("approvals-has-levels")):
        assert text in told
    factors = t("paper-factors", factors=f"{t('factor-training')} · {t('factor-workload')}")
    assert factors in told
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()
    coach.priya.modal.close()
    mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))
    mei.modal.submit()
    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))

    for text in (*figures, factors, t("paper-level", level=t("level-3")), "until 2 May"):
        assert text in coach.alex.modal.text


def test_what_was_seen_without_a_date_is_asked_for_once(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "assessment")

    mei.modal.fill(t("wizard-observed"), "Two questions were left open.").submit()
    assert t("finding-undated") in mei.modal.text
    mei.modal.fill(t("wizard-observed"), SEEN).submit()

    assert step(coach) == t("wizard-goals")


def test_alex_says_how_he_sees_it_changes_it_and_both_views_stand_side_by_side(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    alex.modal.press(t("self-own"))
    alex.modal.submit()
    assert alex.modal.errors == {t("self-view"): t("error-self-empty")}

    alex.modal.fill(t("self-view"), "Pricing is where I was unsure.").fill(t("self-level"), t("level-3"))
    alex.modal.fill(t("self-context"), "The price list changed twice.").submit()
    assert "Pricing is where I was unsure." in alex.modal.text
    alex.modal.press(t("self-change"))
    assert alex.modal.field(t("self-context")).value == "The price list changed twice."
    alex.modal.fill(t("self-view"), "Pricing was new to me.").fill(t("self-level"), t("self-no-level")).submit()
    alex.modal.close(everything=True)

    mei.dm.message(t("notice-self-assessed")).press(t("todo-read-button"))
    assert "Pricing was new to me." in mei.modal.text
    assert t("self-managers-level", level=t("level-2")) in mei.modal.text
    assert t("paper-level", level=t("level-3")) not in mei.modal.text
    assert t("self-change") not in mei.modal.buttons
    mei.modal.close()
    assert [each.text for each in mei.dm.messages].count(t("notice-self-assessed")) == 1

    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("self-theirs"))
    assert t("self-context-said", text="The price list changed twice.") in coach.priya.modal.text

    with coach.turn("alex") as turn:
        agreements.acknowledge(turn, plan.id, plan.version, Answer.AGREES)
    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    assert "Pricing was new to me." in alex.modal.text
    assert t("self-own") not in alex.modal.buttons
    with coach.turn("mei") as turn:
        assert "Pricing was new to me." in str(reviews.packet(turn, plan.id).own)


def test_a_form_that_stood_open_while_alex_responded_says_so_and_keeps_what_was_typed(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = reads(coach)
    alex.modal.press(t("self-own"))
    alex.modal.fill(t("self-view"), "Pricing was new to me.")
    with coach.turn("alex") as turn:
        agreements.acknowledge(turn, plan.id, plan.version, Answer.AGREES)

    alex.modal.submit()

    assert list(alex.modal.errors.values()) == [t("error-not-now-employee-active")]
    assert alex.modal.field(t("self-view")).value == "Pricing was new to me."
