"""What the company promised: brought, late or in time, and whether it helped; training that people take."""

from datetime import date

from sandbox.tours import labels
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text

SUPPORT, TRAINING = "/pip support", "/pip training"


def bring(stage: Stage, owner: str, what: Text) -> None:
    """Who sees to it says that it is there."""
    stage.person(owner).types(SUPPORT).press(labels.IT_IS_THERE, what).sees(labels.BROUGHT).leave()


def rate(stage: Stage, employee: str, what: Text) -> None:
    """Whom it is for says that it helped."""
    stage.person(employee).types(SUPPORT).press(labels.HELPED, what).sees(labels.RATED).leave()


def need_longer(stage: Stage, owner: str, what: Text, *, until: date, why: Text) -> None:
    """Who sees to it can't bring it in time, and says when to count on it."""
    hand = stage.person(owner).types(SUPPORT).press(labels.NEEDS_LONGER, what)
    hand.fill(labels.NEW_DAY, until).fill(labels.WHY_LONGER, why).send().leave()


def begin_module(stage: Stage, person: str, module: Text) -> None:
    """From the catalogue, at their own pace."""
    stage.person(person).types(TRAINING).press(labels.LOOK, module).press(labels.BEGIN).sees(labels.BEGUN).leave()


def take_steps(stage: Stage, person: str, module: Text, *notes: Text | None) -> None:
    """As many steps of a module that was begun, with a note of one's own where there is one."""
    hand = stage.person(person).types(TRAINING).press(labels.OPEN_MODULE, module)
    for note in notes:
        hand.press(labels.STEP_NOW).form_with(labels.NOTE_OR_LINK)
        if note is not None:
            hand.fill(labels.NOTE_OR_LINK, note)
        hand.send()
    hand.leave()
