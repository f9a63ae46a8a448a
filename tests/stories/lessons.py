"""Training as people do it: a module is begun, and its steps are opened and marked."""

from domain.training import Module, Step
from sandbox.driver.conversations import Message
from sandbox.driver.people import Persona
from sandbox.driver.windows import Modal
from services import catalog
from tests.stories.harness import Coach

PLANNING, TALKING = "weekly_planning", "negotiation"


def module(coach: Coach, key: str = PLANNING) -> Module:
    """A module in the story's language."""
    return catalog.module(key, coach.language)


def look(coach: Coach, person: Persona, key: str = PLANNING) -> Modal:
    """Somebody opens a module from the catalogue."""
    person.types("/pip training")
    person.modal.press(coach.t("training-look"), near=module(coach, key).title)
    return person.modal


def begin(coach: Coach, person: Persona, key: str = PLANNING) -> Modal:
    """Somebody begins a module; what is left open is the module."""
    return look(coach, person, key).press(coach.t("training-begin"))


def message(coach: Coach, person: Persona, step: Step) -> Message:
    """The message that brought a step; any step of the same length."""
    return person.dm.message(coach.t("training-step-text", count=1, minutes=step.minutes))


def said(coach: Coach, person: Persona, key: str, *, count: int = 1, minutes: int) -> int:
    """How many of somebody's messages say this."""
    text = coach.t(key, count=count, minutes=minutes)
    return sum(text in each.text for each in person.dm.messages)


def do(coach: Coach, person: Persona, note: str = "") -> Modal:
    """The step that stands open is done, perhaps with a note; what is left open is the module."""
    form = person.modal
    if note:
        form.fill(coach.t("training-evidence-label"), note)
    return form.submit()
