"""Every field says who will see it, by itself or by one line for its group; and no screen says the same over and over."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sandbox.driver.people import Persona
from tests.stories import plans, supporting, weeks
from tests.stories.harness import Coach
from tests.stories.wizards import go_on_to

SEEN = re.compile(r"\bseen?\b|\bsees?\b|\balone\b|可见|能看到|看到您|会与您同时看到", re.IGNORECASE)


def view(person: Persona) -> dict[str, Any]:
    """The blocks of the window on top, as they were sent."""
    return dict(person.state()["modals"][-1])


def lines(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """The small lines that speak for a group."""
    for each in blocks:
        if each["type"] == "context":
            yield from (str(one.get("text", "")) for one in each["elements"])


def hint(block: dict[str, Any]) -> str:
    return str((block.get("hint") or {}).get("text", ""))


def silent(person: Persona) -> list[str]:
    """The labels of fields about which nothing says who sees them."""
    blocks = view(person)["blocks"]
    grouped = any(SEEN.search(each) for each in lines(blocks))
    fields = [each for each in blocks if each["type"] == "input"]
    assert fields, "no form"
    return [each["label"]["text"] for each in fields if not (grouped or SEEN.search(hint(each)))]


def repeated(person: Persona) -> list[str]:
    """Sentences about who sees it that stand on one screen more than twice."""
    blocks = view(person)["blocks"]
    said = [*lines(blocks), *(hint(each) for each in blocks)]
    sentences = Counter(one.strip() for each in said for one in re.split(r"(?<=[.。])", each) if SEEN.search(one))
    return [each for each, count in sentences.items() if count > 2]


def check(person: Persona) -> None:
    assert silent(person) == []
    assert repeated(person) == []


def test_every_field_of_the_wizard_says_who_sees_it(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    plans.a_draft(coach)
    mei.types("/pip")
    mei.modal.press(t("todo-write-button"))
    for step in ("check", "who", "assessment", "goals", "support", "rhythm", "review"):
        go_on_to(coach, step)
        if step == "goals":
            mei.modal.press(t("wizard-goal-add"))
        if step == "support":
            mei.modal.press(t("wizard-support-add"))
        check(mei)
        if step in {"goals", "support"}:
            mei.modal.close()


def test_every_field_on_the_way_to_an_agreement_says_who_sees_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()
    coach.priya.dm.latest.press(t("todo-approve-button"))
    check(coach.priya)
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()
    coach.mei.dm.latest.press(t("todo-talk-button"))
    check(coach.mei)
    coach.mei.modal.submit()
    coach.alex.dm.latest.press(t("todo-read-button"))
    for label in (
        t("reading-comment"),
        t("wish-goal", number=1),
        t("wish-support", number=1),
        t("wish-support-new"),
        t("reading-respond"),
    ):
        coach.alex.modal.press(label)
        check(coach.alex)
        coach.alex.modal.close()
    coach.alex.modal.press(t("reading-comment"))
    coach.alex.modal.fill(t("comment-label"), "My view of it").submit()
    coach.mei.dm.latest.press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-reply"))
    check(coach.mei)


def test_every_field_of_a_check_in_says_who_sees_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.begin(coach)
    for name in ("alex", "mei"):
        weeks.start(coach, name)
        check(getattr(coach, name))
        getattr(coach, name).modal.close()
    coach.alex.dm.message(t("prompt-text", count=1)).press(t("snooze-day"))
    check(coach.alex)


def test_every_field_of_hr_and_of_the_settings_says_who_sees_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.begin(coach)
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-withdraw"))
    check(coach.priya)
    coach.dana.types("/pip settings")
    coach.dana.modal.press(t("settings-tips-add"))
    check(coach.dana)
    coach.dana.modal.close()
    coach.dana.modal.press(t("settings-change-hr"))
    check(coach.dana)


def test_every_field_about_support_says_who_sees_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    supporting.under_way(coach)
    for name in ("alex", "jordan"):
        supporting.form(coach, name)
        check(getattr(coach, name))
    supporting.fill(coach, coach.jordan.modal).submit()
    coach.settle()
    supporting.request(coach).press(t("support-decline"))
    check(coach.sam)
    coach.jordan.modal.press(t("support-ask-other"))
    check(coach.jordan)
    supporting.plan_list(coach, "mei").press(t("support-later"))
    check(coach.mei)
    supporting.plan_list(coach, "mei").press(t("support-delivered"))
    coach.settle()
    message = coach.alex.dm.message(t("support-notice-delivered"))
    message.press(t("support-helped"))
    message.press(t("support-add-note"))
    check(coach.alex)
