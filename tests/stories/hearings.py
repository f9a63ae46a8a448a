"""Concerns as people raise and answer them: which buttons are pressed and what is typed."""

from domain.plans import Plan
from sandbox.driver.windows import Modal
from tests.stories.harness import Coach
from tests.stories.weeks import a_running_plan

WORDS = {
    "en": {
        "raised": "Three of my four demos were given to somebody else this week.",
        "answered": "You are right, I moved them without asking. From Monday on they are yours again.",
        "again": "One of them is still with somebody else.",
        "from_hr": "Let us talk on Thursday at ten. I will bring the list.",
    },
    "zh": {
        "raised": "这周我的四场演示有三场给了别人。",
        "answered": "您说得对，我调整时没有先问您。从下周一起还由您来做。",
        "again": "还有一场没有还给我。",
        "from_hr": "周四上午十点我们聊聊，我会带上安排表。",
    },
}


def words(coach: Coach, name: str) -> str:
    return WORDS[coach.language][name]


def form(coach: Coach) -> Modal:
    """Alex, on whose plan nothing was raised yet, types the command."""
    coach.alex.types("/pip concern")
    return coach.alex.modal  # type: ignore[no-any-return]


def raises(coach: Coach, text: str = "", *, to_hr: bool = False) -> Modal:
    """Alex fills in the form that stands before him and sends it; what is left open is his list."""
    t, modal = coach.t, coach.alex.modal
    modal.fill(t("concern-to"), t("concern-to-hr" if to_hr else "concern-to-manager"))
    modal.fill(t("concern-text"), text or words(coach, "raised")).submit()
    return coach.alex.modal  # type: ignore[no-any-return]


def raised(coach: Coach, text: str = "", *, to_hr: bool = False) -> Plan:
    """A plan under way, on which Alex has just raised something."""
    plan = a_running_plan(coach)
    form(coach)
    raises(coach, text, to_hr=to_hr)
    coach.alex.modal.close(everything=True)
    return plan


def reads(coach: Coach, name: str, key: str = "notice-concern", **values: object) -> Modal:
    """Somebody opens the list from the message about it."""
    person = getattr(coach, name)
    person.dm.message(coach.t(key, **values)).press(coach.t("todo-concern-button"))
    return person.modal  # type: ignore[no-any-return]


def answers(coach: Coach, name: str, text: str = "") -> Modal:
    """From the list; what is left open is the list again."""
    person = getattr(coach, name)
    person.modal.press(coach.t("todo-answer-button"))
    person.modal.fill(coach.t("concern-answer-label"), text or words(coach, "answered")).submit()
    return person.modal  # type: ignore[no-any-return]


def shown_to(coach: Coach, name: str) -> list[str]:
    """All that somebody can open: hub, status, one plan, its review, the concerns, Home, and every message."""
    t, person = coach.t, getattr(coach, name)
    found = []
    for typed in ("/pip", "/pip status", "/pip concern"):
        person.types(typed)
        found.append(person.modal.text)
        person.modal.close(everything=True)
    person.types("/pip status")
    person.modal.press(t("hub-open-plan"))
    found.append(person.modal.text)
    person.modal.press(t("review-open"))
    found.append(person.modal.text)
    person.modal.close()
    person.modal.press(t("plan-concerns"))
    found.append(person.modal.text)
    person.modal.close(everything=True)
    person.open_home()
    home = person.open_home().text  # without the welcome of a first visit
    found.append(home[: home.rindex("\n")])  # without the time at which it was drawn
    return [*found, *(each.text for each in person.dm.messages)]
