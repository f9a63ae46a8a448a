"""When the company kept too little of its promises, a hard outcome needs a second one of HR; and two of HR at once."""

from datetime import UTC, datetime

from domain.people import UserId
from services import catalog
from tests.stories import closings, plans
from tests.stories.harness import IDS, Coach

HARD = "outcome-employment-ended"


def answered_by_alex_alone(coach: Coach) -> None:
    """Alex answered the check-in, Mei did not; on the last day of it that counts against the company."""
    t = coach.t
    closings.under_way(coach)
    coach.advance_to(datetime(2027, 1, 15, 14, 30, tzinfo=UTC))
    coach.alex.dm.message(t("prompt-text", count=1)).press(t("todo-check-in-button"))
    coach.alex.modal.fill(t("checkin-went-well"), "Two demos.").submit()
    coach.alex.modal.close()
    coach.advance_to(closings.LAST_DAY)


def only_hr_is(coach: Coach, *names: str) -> None:
    with coach.turn("dana") as turn:
        saved = type(turn.workspace)(hr=tuple(UserId(IDS[name]) for name in names), revision=turn.workspace.revision)
        turn.store.workspaces.save(saved)


def test_a_hard_outcome_goes_through_a_second_one_of_hr(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    answered_by_alex_alone(coach)
    closings.both_state(coach, "result-not-met", HARD)
    assert t("review-decided-second").split("*")[1] in closings.decides(coach, "priya", HARD, "Two talks, no change.")
    assert t(HARD) not in closings.packet(coach, "mei")
    coach.priya.types("/pip status")
    assert t("todo-second-button") not in coach.priya.modal.buttons
    coach.priya.modal.close()

    coach.tom.dm.message(t("notice-review-second")).press(t("todo-second-button"))
    assert "Two talks, no change." in coach.tom.modal.text
    coach.tom.modal.press(t("review-confirm"))
    coach.tom.modal.fill(t("review-second-label"), t("review-second-agrees"))
    coach.tom.modal.fill(t("review-second-words"), "Read in full; the reasons hold.").submit()
    assert t("review-second-done").split("*")[1] in coach.tom.modal.text
    assert t(HARD) not in closings.packet(coach, "alex")
    assert t("review-waits-second") not in closings.packet(coach, "mei")
    closings.mei_tells(coach)

    told = closings.packet(coach, "alex")
    assert t(HARD) in told
    assert "Read in full; the reasons hold." not in told
    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    looked = coach.alex.modal.text.partition(t("plan-looked").strip("*"))[2]
    assert "@Tom Becker" in looked  # the check-in that was still open holds nothing back any more
    assert t("plan-looked-later") not in looked


def test_what_a_second_one_of_hr_gives_back_does_not_count(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    answered_by_alex_alone(coach)
    closings.both_state(coach, "result-not-met", HARD)
    closings.decides(coach, "priya", HARD)
    coach.tom.dm.message(t("notice-review-second")).press(t("todo-second-button"))
    coach.tom.modal.press(t("review-confirm"))
    coach.tom.modal.fill(t("review-second-label"), t("review-second-back"))

    coach.tom.modal.fill(t("review-second-words"), "The training has to come first.").submit()

    coach.tom.modal.close(everything=True)
    assert "The training has to come first." in closings.packet(coach, "priya")
    said = closings.decides(coach, "priya", "outcome-extended", ends="2027-02-05")
    assert t("review-decided").split("*")[1] in said


def test_a_company_with_one_of_hr_hears_what_to_do(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.both_state(coach, "result-not-met", HARD)
    only_hr_is(coach, "priya")
    closings.opened(coach, "priya")
    coach.priya.modal.press(t("review-decide"))

    coach.priya.modal.fill(t("review-outcome"), t(HARD)).fill(t("review-reason"), "Two talks.").submit()

    assert list(coach.priya.modal.errors.values()) == [t("error-review-two-hr")]


def test_of_two_who_decide_at_once_the_second_hears_of_the_first(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.both_state(coach)
    closings.opened(coach, "tom")
    coach.tom.modal.press(t("review-decide"))
    coach.tom.modal.fill(t("review-outcome"), t("outcome-resigned")).fill(t("review-reason"), "Heard so.")
    closings.decides(coach, "priya", "outcome-completed-retained")

    coach.tom.modal.submit()

    said = {t("error-review-decided"), t("error-not-now-hr-decided")}
    assert set(coach.tom.modal.errors.values()) <= said
    assert coach.tom.modal.errors
    assert coach.tom.modal.field(t("review-reason")).value == "Heard so."


def test_the_form_says_what_the_gate_asks_for_and_what_the_country_does(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    answered_by_alex_alone(coach)
    closings.both_state(coach, "result-not-met", HARD)
    closings.opened(coach, "priya")

    coach.priya.modal.press(t("review-decide"))

    said = coach.priya.modal.text.replace("*", "")
    assert t("review-gate", percent=33).split(": ")[-1].replace("*", "") in said
    assert t("checklist-title").strip("*") in said
    assert catalog.checklist("US", deciding=True)[0].text(coach.language) in said


def test_hr_sees_the_countrys_list_before_it_approves(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()

    coach.priya.dm.latest.press(t("todo-approve-button"))

    assert catalog.checklist("US", deciding=False)[0].text(coach.language) in coach.priya.modal.text
