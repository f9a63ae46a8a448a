"""Save as evidence: from any message's menu, for whom it is, and who reads it when."""

from datetime import timedelta

from services import agreements, approvals, drafts, plans, reviews
from tests.stories.closings import opened
from tests.stories.harness import Coach
from tests.stories.plans import WORDS, a_draft
from tests.stories.weeks import a_running_plan
from tests.stories.wishes import stands_in
from tests.stories.wizards import opened_at

SAVE = "Save as evidence"
SAID = "Great answer on pricing, Alex & team <3"
NOTE = "Answered at once on 3 May; the client went ahead."


def posted(coach: Coach, text: str = SAID) -> None:
    coach.sam.channel("#sales-east").types(text)


def saves(coach: Coach, name: str, note: str, text: str = SAID) -> None:
    """Somebody opens the form from the message's menu and writes a note."""
    person = getattr(coach, name)
    person.channel("#sales-east").message(text[:12]).shortcut(SAVE)
    if note:
        person.modal.fill(coach.t("evidence-note"), note)


def listed(coach: Coach, name: str) -> str:
    """What somebody reads in the plan's list."""
    person = getattr(coach, name)
    person.types("/pip status")
    person.modal.press(coach.t("hub-open-plan"))
    person.modal.press(coach.t("evidence-title"))
    said: str = person.modal.text
    return said


def test_whoever_has_nowhere_to_save_it_hears_the_same_calm_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_draft(coach)
    posted(coach)

    for name in ("alex", "jordan"):
        saves(coach, name, "")
        assert getattr(coach, name).modal.text == t("evidence-nowhere")


def test_from_a_draft_it_becomes_a_dated_fact_which_alex_reads_after_the_conversation(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    plan = a_draft(coach)
    posted(coach)
    for note in (NOTE, "To be taken out again."):
        saves(coach, "mei", note)
        assert SAID in mei.modal.text
        mei.modal.fill(t("evidence-text"), [t("evidence-text-keep")]).submit()
        assert t("wizard-assessment") in mei.modal.text
        mei.modal.close()

    opened_at(coach, "assessment")
    mei.modal.press(t("wizard-remove"), near="To be taken out")
    assert NOTE in mei.modal.text
    assert "To be taken out" not in mei.modal.text
    assert mei.modal.field(t("wizard-observed")).value == WORDS[coach.language]["observed"]
    mei.modal.close()
    with coach.turn("mei") as turn:
        submitted = drafts.submit(turn, plan.id)
    with coach.turn("priya") as turn:
        approvals.approve(turn, plan.id, submitted.revision)
    with coach.turn("mei") as turn:
        agreements.hold_talk(turn, plan.id)
    coach.settle()
    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))

    for text in (NOTE, t("fact-quote", text=SAID), t("fact-link")):
        assert text in coach.alex.modal.text


def test_what_alex_saves_is_his_alone_until_he_shares_it(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = a_running_plan(coach)
    posted(coach)
    saves(coach, "alex", NOTE)
    alex.modal.submit()
    assert t("evidence-private", who="@Alex Rivera") in alex.modal.text
    assert SAID not in alex.modal.text
    alex.modal.close()
    assert NOTE not in listed(coach, "mei")
    assert NOTE not in listed(coach, "priya")
    with coach.turn("mei") as turn:
        assert reviews.packet(turn, plan.id).evidence == ()

    listed(coach, "alex")
    alex.modal.press(t("evidence-share"))

    assert t("evidence-by", who="@Alex Rivera") in alex.modal.text
    assert NOTE in listed(coach, "mei")
    assert t("wizard-remove") not in coach.mei.modal.buttons
    opened(coach, "priya")
    assert NOTE in coach.priya.modal.text
    alex.modal.press(t("wizard-remove"))
    assert t("evidence-none") in alex.modal.text
    assert NOTE not in listed(coach, "mei")


def test_what_mei_saves_alex_and_hr_read_at_once_and_its_words_get_advice(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    words = {"en": "He is lazy.", "zh": "他很懒。"}[coach.language]
    a_running_plan(coach)
    posted(coach)
    saves(coach, "mei", words)
    mei.modal.fill(t("evidence-text"), [t("evidence-text-keep")])
    assert t("evidence-share-label") not in mei.modal.text
    mei.modal.submit()
    assert t("finding-personality-label", text={"en": "lazy", "zh": "懒"}[coach.language])[-30:] in mei.modal.text

    mei.modal.press(t("advice-keep"))
    mei.modal.submit()

    for name in ("alex", "priya"):
        said = listed(coach, name)
        assert words in said
        assert t("fact-quote", text=SAID) in said


def test_what_does_not_hold_is_said_at_its_field_and_a_link_is_kept_only_where_slack_gives_one(
    bilingual: Coach,
) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = a_running_plan(coach)
    posted(coach)
    coach.driver.trouble("error", "chat.getPermalink", error="unknown_method")
    saves(coach, "alex", NOTE)
    assert t("evidence-no-link") in alex.modal.text

    alex.modal.fill(t("evidence-day"), coach.now.date() + timedelta(days=1)).submit()
    assert alex.modal.errors == {t("evidence-day"): t("error-evidence-day-ahead")}
    alex.modal.fill(t("evidence-day"), coach.now.date())
    with coach.turn("priya") as turn:
        plans.withdraw(turn, plan.id, stands_in(turn, plan).revision, "Another way was found.")
    alex.modal.submit()

    assert list(alex.modal.errors.values()) == [t("error-not-now-employee-withdrawn")]
    assert alex.modal.field(t("evidence-note")).value == NOTE


def test_the_form_does_not_wait_for_a_link_that_is_slow_to_come(coach: Coach) -> None:
    a_running_plan(coach)
    posted(coach)
    coach.driver.trouble("latency", "chat.getPermalink", seconds=2.5)  # of the three that a window may take

    saves(coach, "alex", NOTE)

    assert coach.t("evidence-no-link") in coach.alex.modal.text


def test_a_form_that_slack_did_not_open_is_opened_again_without_the_messages_text(coach: Coach) -> None:
    t, alex = coach.t, coach.alex
    a_running_plan(coach)
    posted(coach)
    coach.driver.trouble("error", "views.open", error="expired_trigger_id")
    alex.channel("#sales-east").message("Great answer").shortcut(SAVE)

    alex.ephemerals[-1].press(t("open-again"))

    assert t("evidence-link") in alex.modal.text
    assert t("evidence-text") not in alex.modal.text
    alex.modal.fill(t("evidence-note"), NOTE).submit()
    assert NOTE in alex.modal.text
