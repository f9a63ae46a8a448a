"""Employment that ends with no closing review: only for who has left, through the gate, and open to another look."""

from datetime import UTC, datetime, time

from domain.plans import Plan, Status
from tests.stories import closings, weeks
from tests.stories.harness import Coach
from tests.stories.wishes import stands

HARD = "outcome-employment-ended"
WHY, READ, ASKED, ANSWERED = (
    "They left on 20 January and could not be reached since.",
    "Read in full; two letters stayed unanswered.",
    "I was in hospital, and nobody asked me.",
    "We part by agreement, and the paper says so.",
)


def left(coach: Coach) -> Plan:
    """Alex answered the first check-in and Mei did not, which counts against the company; then Alex's account closes."""
    plan = weeks.begin(coach)
    weeks.alex_answers(coach).close()
    coach.advance_to(weeks.CLOSED)
    coach.driver.deactivate("Alex Rivera")
    coach.settle()
    return plan


def form(coach: Coach) -> None:
    """Priya opens the form from the message that Alex has left."""
    t = coach.t
    coach.priya.dm.message(t("notice-left-hr")).press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-end"))


def records(coach: Coach, why: str = WHY) -> None:
    """Priya records that the employment ends."""
    form(coach)
    coach.priya.modal.fill(coach.t("review-outcome"), coach.t(HARD)).fill(coach.t("review-reason"), why).submit()
    coach.settle()


def tom_looks(coach: Coach, way: str) -> None:
    t = coach.t
    coach.tom.dm.message(t("notice-review-second")).press(t("todo-second-button"))
    assert t("review-intro-second") in coach.tom.modal.text
    assert WHY in coach.tom.modal.text
    coach.tom.modal.press(t("review-confirm"))
    coach.tom.modal.fill(t("review-second-label"), t(way)).fill(t("review-second-words"), READ).submit()
    coach.settle()


def test_who_is_here_has_a_closing_review_before_the_employment_ends(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.begin(coach)
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-end"))

    assert t(HARD) not in coach.priya.modal.field(t("review-outcome")).options
    assert t("outcome-resigned") in coach.priya.modal.field(t("review-outcome")).options


def test_an_end_after_somebody_left_goes_through_the_gate_and_is_looked_at_again_when_asked(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = left(coach)
    form(coach)
    assert t("end-gate", percent=0).split(": ")[-1] in coach.priya.modal.text
    assert t("checklist-title").strip("*") in coach.priya.modal.text.replace("*", "")
    coach.priya.modal.fill(t("review-outcome"), t(HARD)).submit()
    assert list(coach.priya.modal.errors) == [t("review-reason")]
    coach.priya.modal.fill(t("review-reason"), WHY).submit()
    coach.settle()
    assert t("review-decided-second").split("*")[1] in coach.priya.modal.text
    assert t("todo-second-button") not in coach.priya.modal.buttons
    coach.priya.modal.close(everything=True)
    assert stands(coach, plan).status is Status.ACTIVE
    assert t(HARD) not in closings.packet(coach, "mei")

    tom_looks(coach, "review-second-agrees")

    assert t("end-done").split("*")[1] in coach.tom.modal.text
    assert stands(coach, plan).status is Status.CLOSED
    assert t("notice-left") in coach.mei.dm.latest.text
    coach.driver.reactivate("Alex Rivera")
    coach.settle()
    closings.opened(coach, "alex")
    said = coach.alex.modal.text
    assert t(HARD) in said
    assert WHY in said
    assert READ not in said  # between those of HR
    coach.alex.modal.press(t("appeal-open"))
    coach.alex.modal.fill(t("appeal-label"), ASKED).submit()
    coach.settle()
    assert all(t("notice-appeal") not in each.text for each in coach.priya.dm.messages)
    coach.tom.dm.message(t("notice-appeal")).press(t("todo-decide-button"))
    coach.tom.modal.press(t("appeal-answer"))
    coach.tom.modal.fill(t("appeal-what"), t("outcome-ended-by-agreement"))
    coach.tom.modal.fill(t("appeal-answer-label"), ANSWERED).submit()
    coach.settle()
    coach.alex.modal.close(everything=True)
    coach.alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert ANSWERED in coach.alex.modal.text
    assert t("outcome-ended-by-agreement") in coach.alex.modal.text


def test_what_a_second_one_of_hr_gives_back_waits_for_another_word(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = left(coach)
    records(coach)
    coach.priya.modal.close(everything=True)

    tom_looks(coach, "review-second-back")

    assert t("review-second-given-back").split("*")[1] in coach.tom.modal.text
    assert stands(coach, plan).status is Status.ACTIVE
    coach.priya.dm.message(t("notice-review-ready")).press(t("todo-decide-button"))
    assert READ in coach.priya.modal.text
    coach.priya.modal.close(everything=True)
    assert t("todo-left", who="@Alex Rivera") in coach.priya.open_home().text


def test_who_comes_back_before_the_second_look_goes_on_as_before(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = left(coach)
    ends = plan.end
    assert ends is not None
    records(coach)
    coach.priya.modal.close(everything=True)
    coach.tom.dm.message(t("notice-review-second")).press(t("todo-second-button"))
    coach.tom.modal.press(t("review-confirm"))
    coach.tom.modal.fill(t("review-second-label"), t("review-second-agrees")).fill(t("review-second-words"), READ)
    coach.driver.reactivate("Alex Rivera")
    coach.settle()

    coach.tom.modal.submit()

    assert coach.tom.modal.errors
    assert coach.tom.modal.field(t("review-second-words")).value == READ
    assert stands(coach, plan).status is Status.ACTIVE
    coach.priya.dm.message(t("notice-review-ready")).press(t("todo-decide-button"))
    assert t("end-lapsed") in coach.priya.modal.text
    coach.advance_to(datetime.combine(ends, time(22, 30), UTC))
    assert stands(coach, plan).status is Status.FINAL_REVIEW
    closings.opened(coach, "alex")
    assert t("review-respond") in coach.alex.modal.buttons
