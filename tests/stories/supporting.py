"""What people do about support: open its window, fill in the form, press what stands in their messages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from domain.drafts import Draft
from domain.plans import Plan
from sandbox.driver.conversations import Message
from sandbox.driver.windows import Modal
from tests.stories.harness import IDS, Coach
from tests.stories.plans import WORDS, an_active_plan

WISH: Mapping[str, Mapping[str, str]] = {
    "en": {"title": "A licence for the demo tool", "why": "So that demos run without a queue", "cost": "400 €"},
    "zh": {"title": "演示工具的使用许可", "why": "演示时不用排队等系统", "cost": "¥3,000"},
}
DUE = date(2027, 2, 5)


def under_way(coach: Coach, owner: str = "lin", cost: str = "") -> Plan:
    """A plan since Monday; its promise is seen to by Lin, is due on the 25th, and the first goal waits for it."""

    def change(draft: Draft) -> Draft:
        item = replace(draft.support[0], owner=IDS[owner], goal=draft.goals[0].id, due="2027-01-25", cost=cost)
        return replace(draft, start="2027-01-11", support=(item,), rhythm=replace(draft.rhythm, weekday="4"))

    plan = an_active_plan(coach, change=change)
    coach.settle()
    return plan


def promised(coach: Coach) -> str:
    """The title of that promise."""
    return WORDS[coach.language]["support"]


def form(coach: Coach, name: str) -> Modal:
    """`/pip support`, and its form."""
    person = getattr(coach, name)
    person.types("/pip support")
    person.modal.press(coach.t("support-ask"))
    return person.modal  # type: ignore[no-any-return]


def fill(coach: Coach, modal: Modal, sponsor: str = "Sam Okafor", owner: str = "") -> Modal:
    t, said = coach.t, WISH[coach.language]
    modal.fill(t("wizard-support-what"), said["title"]).fill(t("support-field-why"), said["why"])
    modal.fill(t("support-field-cost"), said["cost"]).fill(t("wizard-support-due"), DUE)
    if sponsor:
        modal.fill(t("support-field-sponsor"), sponsor)
    if owner:
        modal.fill(t("wizard-support-owner"), owner)
    return modal


def asks(coach: Coach, name: str, sponsor: str = "Sam Okafor", owner: str = "") -> Modal:
    """Somebody asks for the tool; what is left open is the list."""
    fill(coach, form(coach, name), sponsor, owner).submit()
    coach.settle()
    return getattr(coach, name).modal  # type: ignore[no-any-return]


def request(coach: Coach) -> Message:
    """Sam's message about it."""
    return coach.sam.dm.message(coach.t("support-notice-decide"))  # type: ignore[no-any-return]


def plan_list(coach: Coach, name: str) -> Modal:
    """The support of the one plan, from the status."""
    person, t = getattr(coach, name), coach.t
    if person.modals:
        person.modal.close(everything=True)
    person.types("/pip status")
    person.modal.press(t("hub-open-plan"))
    person.modal.press(t("hub-support"))
    return person.modal  # type: ignore[no-any-return]


def told_by_now(coach: Coach) -> None:
    """The time to take a decision back is over."""
    coach.advance(minutes=6)
