"""Long, strange and hostile texts: kept to the last letter, shown as they were typed, and never alive."""

from dataclasses import replace

from domain.drafts import Draft
from domain.support import SupportDraft
from tests.stories.harness import Coach
from tests.stories.plans import a_submitted_plan
from tests.stories.weeks import begin, goal, on_fridays, read, start
from tests.stories.wires import HOSTILE, alive, shown
from tests.stories.wishes import asks, responds
from tests.stories.writing import to_step

PIECE = "很长的一段话 with emoji 🎉 and \u202eright-to-left\u202c مرحبا <!channel>. "
LONG = (PIECE * 60)[:2999] + "!"
ALEXS = ("went-well", "in-the-way", "support-needed")
MEIS = ("situation", "behaviour", "impact", "recognition", "support-offered", "next-steps")


def joined(text: str) -> str:
    """Without spaces and ends of lines: a long text may stand in several blocks."""
    return "".join(text.split())


def hostile(draft: Draft) -> Draft:
    """Whatever can be written down says the same."""
    area = replace(draft.areas[0], expected=HOSTILE, observed=HOSTILE, impact=HOSTILE, coaching=HOSTILE)
    words = {"why": HOSTILE, "metric": HOSTILE, "measured_by": HOSTILE, "objective": HOSTILE}
    titled = (replace(each, title=f"{n}: {HOSTILE}", **words) for n, each in enumerate(draft.goals, 1))  # type: ignore[arg-type]
    return replace(
        on_fridays(draft),
        role_title=HOSTILE,
        areas=(area,),
        goals=tuple(titled),
        support=tuple(_hostile(each) for each in draft.support),
        note_to_hr=HOSTILE,
    )


def _hostile(item: SupportDraft) -> SupportDraft:
    return replace(item, title=HOSTILE, detail=HOSTILE)


def test_three_thousand_characters_are_kept_whole_in_the_wizard_and_read_whole_by_hr(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "assessment")
    mei.modal.fill(t("wizard-expected"), "…").fill(t("wizard-observed"), LONG)

    mei.modal.press(t("back"))
    mei.modal.submit()

    assert mei.modal.field(t("wizard-observed")).value == LONG
    while mei.modal.submit_label != t("wizard-send"):
        mei.modal.submit()
    mei.modal.submit()
    coach.priya.dm.latest.press(t("todo-approve-button"))
    assert joined(LONG) in joined(coach.priya.modal.text)


def test_three_thousand_characters_in_a_check_in_are_read_whole_by_both(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    start(coach, "alex").fill(t("checkin-in-the-way"), LONG).submit().close()
    form = start(coach, "mei").fill(t("checkin-next-steps"), LONG)
    for name in ("goal", "second"):
        form.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-on-track"))
    form.submit().close()

    for name in ("alex", "mei"):
        assert joined(read(coach, name).text).count(joined(LONG)) == 2


def test_nothing_that_is_typed_from_the_first_draft_to_the_summary_ever_comes_alive(bilingual: Coach) -> None:
    coach = bilingual
    to_step(coach, "assessment")
    for label in ("expected", "observed", "impact", "coaching"):
        coach.mei.modal.fill(coach.t(f"wizard-{label}"), HOSTILE)
    while coach.mei.modal.submit_label != coach.t("wizard-send"):
        coach.mei.modal.submit()
    assert HOSTILE in coach.mei.modal.text
    coach.mei.modal.close()
    a_submitted_plan(coach, change=hostile)
    coach.settle()

    decide(coach)
    take_part(coach)
    check_in(coach)

    assert alive(coach) == []
    assert len([each for each in shown(coach) if HOSTILE in each["text"]]) > 50
    assert len([each for each in shown(coach) if each["type"] == "mrkdwn"]) > 50
    assert all("evil" not in each.fallback for each in (*coach.alex.dm.messages, *coach.mei.dm.messages))
    assert coach.driver.person("Noor Aziz").notifications == []


def decide(coach: Coach) -> None:
    """HR leaves a word, and the conversation is held."""
    t = coach.t
    coach.priya.dm.latest.press(t("todo-approve-button"))
    assert HOSTILE in coach.priya.modal.text
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve"))
    coach.priya.modal.fill(t("approvals-comment"), HOSTILE).submit()
    coach.mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))
    assert HOSTILE in coach.mei.modal.text
    coach.mei.modal.submit()
    coach.mei.modal.close()


def take_part(coach: Coach) -> None:
    """A comment, a wish and its answer, and a statement."""
    t, alex, mei = coach.t, coach.alex, coach.mei
    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    alex.modal.press(t("reading-comment"))
    alex.modal.fill(t("comment-label"), HOSTILE).submit()
    asks(coach, title=f"{HOSTILE} again", why=HOSTILE)
    mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert mei.modal.text.count(HOSTILE) > 3
    mei.modal.press(t("proposals-thanks"))
    mei.modal.press(t("proposals-answer"))
    mei.modal.fill(t("answer-why"), HOSTILE).submit()
    mei.modal.close(everything=True)
    alex.modal.close(everything=True)
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    responds(coach, "differs", HOSTILE)
    alex.modal.close(everything=True)
    mei.dm.message(t("notice-begun")).press(t("todo-read-button"))
    mei.modal.close(everything=True)


def check_in(coach: Coach) -> None:
    """Every field of both forms, and the summary as each of the three reads it."""
    t = coach.t
    prompt = t("prompt-text", count=1)
    for _ in range(9):
        if any(prompt in each.text for each in coach.alex.dm.messages):
            break
        coach.advance(days=1)
    for person, fields in ((coach.alex, ALEXS), (coach.mei, MEIS)):
        person.dm.message(prompt).press(t("todo-check-in-button"))
        form = person.modal
        for label in [each for each in form.fields if each.endswith(t("checkin-rating", goal=""))]:
            form.fill(label, t("rating-behind"))
        for label in [each for each in form.fields if each.endswith(t("checkin-note", goal=""))]:
            form.fill(label, HOSTILE)
        for key in fields:
            form.fill(t(f"checkin-{key}"), HOSTILE)
        form.submit()
        form.close()
    for person in (coach.alex, coach.mei):
        person.dm.message(t("summary-text")).press(t("summary-open"))
        assert person.modal.text.count(HOSTILE) > 5
        person.modal.close()
