"""The wizard as Mei walks through it: a draft opened from the hub, and Next until a step stands there."""

from domain.drafts import Step
from tests.stories.harness import Coach


def opened_at(coach: Coach, name: str) -> None:
    """Her one draft, from the hub, at that step."""
    coach.mei.types("/pip")
    coach.mei.modal.press(coach.t("todo-write-button"))
    go_on_to(coach, name)


def go_on_to(coach: Coach, name: str) -> None:
    """Presses Next until that step stands there; advice makes a step come twice."""
    for _ in range(2 * len(Step)):
        if step(coach) == coach.t(f"wizard-{name}"):
            return
        coach.mei.modal.submit()
    raise AssertionError(f"not at {name}: {coach.mei.modal.text} {coach.mei.modal.errors}")


def step(coach: Coach) -> str:
    """The name of the step on the screen, from its first line."""
    return str(coach.mei.modal.text.splitlines()[0].split(" · ")[-1])
