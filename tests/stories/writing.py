"""Mei writes a plan for Alex: up to which step, and from which template."""

from services import catalog
from tests.stories.harness import Coach

LIVE = "<!channel> <@U0MEICHEN> https://evil.example *bold* & <script>"


def begin(coach: Coach, text: str = "/pip start @Alex") -> None:
    coach.mei.types(text)


def choose_template(coach: Coach, key: str = "sales_product_knowledge") -> None:
    """On the step of who and when; goes on to the next one."""
    coach.mei.modal.fill(coach.t("wizard-template"), catalog.template(key).name.text(coach.language)).submit()


def stands_at(coach: Coach, name: str) -> bool:
    """Whether that step is on the screen."""
    return coach.t(f"wizard-{name}") in coach.mei.modal.text.splitlines()[0]


def to_step(coach: Coach, name: str, template: str = "sales_product_knowledge") -> None:
    """Presses Next until the step of that name stands there."""
    begin(coach)
    coach.mei.modal.submit()
    if name == "who":
        return
    choose_template(coach, template)
    while not stands_at(coach, name):
        modal = coach.mei.modal
        if coach.t("wizard-observed") in modal.fields:
            modal.fill(coach.t("wizard-expected"), "Answers questions in the first call.")
            modal.fill(coach.t("wizard-observed"), "On 3 May two questions were left open.")
        modal.submit()


def hand_in(coach: Coach) -> None:
    """Sends every step as it stands, and the whole to HR."""
    while coach.mei.modal.submit_label != coach.t("wizard-send"):
        coach.mei.modal.submit()
    coach.mei.modal.submit()
    assert coach.t("wizard-handed-in") in coach.mei.modal.text


def read_by_hr(coach: Coach) -> str:
    """Hands the plan in, and gives all pages that Priya reads; the last one stands open."""
    hand_in(coach)
    t, priya = coach.t, coach.priya
    priya.dm.latest.press(t("todo-approve-button"))
    told = [priya.modal.text]
    while t("page-on") in priya.modal.buttons:
        priya.modal.press(t("page-on"))
        told.append(priya.modal.text)
    return "\n".join(told)


def twice_if_asked(coach: Coach, depth: int = 2) -> None:
    """Sends the form on top, and once more where there is advice on it."""
    coach.mei.modal.submit()
    if len(coach.mei.modals) == depth:
        coach.mei.modal.submit()
