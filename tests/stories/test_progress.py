"""Figures between check-ins: noted by either of the two, corrected by who wrote them, blind while a check-in is open."""

from datetime import date

from domain.plans import Plan
from sandbox.driver.windows import Modal
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import FIRST, alex_answers, begin, goal, mei_answers, on_fridays
from tests.stories.wires import HOSTILE, alive

MONDAY = date(2027, 1, 11)


def under_way(coach: Coach) -> Plan:
    plan = plans.an_active_plan(coach, change=on_fridays)
    coach.settle()
    return plan


def figures(coach: Coach, name: str) -> Modal:
    """The figures of the first goal, from the person's status."""
    person, t = getattr(coach, name), coach.t
    person.types("/pip status")
    person.modal.press(t("hub-open-plan"))
    person.modal.press(t("progress-open"), near=goal(coach))
    return person.modal  # type: ignore[no-any-return]


def notes(coach: Coach, name: str, figure: str, note: str = "") -> Modal:
    person, t = getattr(coach, name), coach.t
    figures(coach, name).press(t("progress-add"))
    form = person.modal.fill(t("checkin-progress", goal=goal(coach)), figure)
    return form.fill(t("progress-note"), note).submit()  # type: ignore[no-any-return]


def test_alex_notes_a_figure_and_mei_reads_where_it_came_from(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)

    form = notes(coach, "alex", "about 3")
    assert form.errors == {t("checkin-progress", goal=goal(coach)): t("error-figure-approximate")}
    form.fill(t("checkin-progress", goal=goal(coach)), "3").fill(t("progress-note"), HOSTILE).submit()

    assert t("progress-done") in coach.alex.modal.text
    told = t("sides-line", name=t("progress-from-employee", day=MONDAY), value=HOSTILE)
    coach.mei.types("/pip status")
    assert told in coach.mei.modal.text
    coach.mei.modal.close()
    assert t("wizard-change") not in figures(coach, "mei").buttons
    assert alive(coach) == []


def test_who_wrote_a_figure_corrects_it_and_takes_it_back(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    notes(coach, "mei", "5")

    coach.mei.modal.press(t("wizard-change"))
    assert coach.mei.modal.field(t("checkin-progress", goal=goal(coach))).value == "5"
    coach.mei.modal.fill(t("checkin-progress", goal=goal(coach)), "4").submit()
    coach.mei.modal.close(everything=True)
    shown = figures(coach, "alex").text
    assert t("progress-from-manager", day=MONDAY) in shown
    assert "4\n" in shown
    assert "5\n" not in shown
    coach.alex.modal.close(everything=True)

    figures(coach, "mei").press(t("progress-take-back"))
    assert t("progress-none") in coach.mei.modal.text


def test_while_a_check_in_is_open_neither_sees_what_the_other_notes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    notes(coach, "mei", "5")
    mine = t("progress-from-manager", day=FIRST.date())
    assert mine in coach.mei.modal.text
    coach.mei.modal.close(everything=True)

    for name in ("alex", "priya"):
        person = getattr(coach, name)
        assert mine not in figures(coach, name).text
        person.modal.close(everything=True)
        person.types("/pip status")
        assert mine not in person.modal.text
        person.modal.close(everything=True)
    alex_answers(coach)
    mei_answers(coach)

    coach.mei.modal.close(everything=True)
    coach.alex.modal.close(everything=True)
    assert mine in figures(coach, "alex").text
