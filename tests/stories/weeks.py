"""Check-ins as people do them: a plan that began on the story's Monday, and what is pressed and typed each week."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.drafts import Draft
from domain.plans import Plan
from sandbox.driver.windows import Modal
from tests.stories.harness import Coach
from tests.stories.plans import WORDS, an_active_plan

FIRST = datetime(2027, 1, 15, 14, 30, tzinfo=UTC)
"""The first prompt: Friday, 09:30 in New York. Monday the 18th is a holiday, so the window ends on Thursday the 21st."""
CLOSED = datetime(2027, 1, 22, 14, 0, tzinfo=UTC)
"""The morning after: the window ended at 18:00, and what a tick finds out then waits for the end of quiet hours."""
SECOND = datetime(2027, 1, 22, 14, 30, tzinfo=UTC)


def on_fridays(draft: Draft) -> Draft:
    return replace(draft, start="2027-01-11", rhythm=replace(draft.rhythm, weekday="4"))


def a_running_plan(coach: Coach, manager: str = "mei", employee: str = "alex") -> Plan:
    """Under way since Monday, with check-ins on Fridays."""
    plan = an_active_plan(coach, manager, employee, change=on_fridays)
    coach.settle()
    return plan


def begin(coach: Coach) -> Plan:
    """The first check-in was just asked for."""
    plan = a_running_plan(coach)
    coach.advance_to(FIRST)
    return plan


def goal(coach: Coach, name: str = "goal") -> str:
    """The title of a goal in the story's language."""
    return WORDS[coach.language][name]


def start(coach: Coach, name: str) -> Modal:
    """Somebody presses Start under their newest message."""
    person = getattr(coach, name)
    person.dm.message(coach.t("prompt-text", count=1)).press(coach.t("todo-check-in-button"))
    return person.modal  # type: ignore[no-any-return]


def alex_answers(coach: Coach, figure: str = "3", well: str = "Two demos went smoothly.", **more: str) -> Modal:
    """Alex answers; what is left open is the receipt. `more` is filled by catalog key, `-` written as `_`."""
    modal = start(coach, "alex")
    modal.fill(coach.t("checkin-progress", goal=goal(coach)), figure).fill(coach.t("checkin-went-well"), well)
    for key, value in more.items():
        modal.fill(coach.t(key.replace("_", "-")), value)
    return modal.submit()


def mei_answers(coach: Coach, rating: str = "rating-on-track", **more: str) -> Modal:
    """Mei rates both goals alike; what is left open is the receipt."""
    modal = start(coach, "mei")
    for name in ("goal", "second"):
        modal.fill(coach.t("checkin-rating", goal=goal(coach, name)), coach.t(rating))
    for key, value in more.items():
        modal.fill(coach.t(key.replace("_", "-")), value)
    return modal.submit()


def read(coach: Coach, name: str) -> Modal:
    """Somebody opens the shared summary from the message about it."""
    person = getattr(coach, name)
    person.dm.message(coach.t("summary-text")).press(coach.t("summary-open"))
    return person.modal  # type: ignore[no-any-return]
