"""The main story as people walk through it, one stage after the other: labels and texts only, in either language.

A stage ends when what follows from it can be seen, so that the bot may be killed between any two of them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from handlers.i18n import translator
from sandbox.driver import Driver, Persona
from services import catalog

TEMPLATE = "sales_product_knowledge"
WORDS = {
    "en": {
        "observed": "On Nov 9 and Nov 16 two customers asked about pricing tiers and got the old list.",
        "figure": "60",
        "well": "Two calls went smoothly this week.",
        "situation": "In the demo on Tuesday",
        "behaviour": "You answered four questions without notes.",
    },
    "zh": {
        "observed": "11 月 9 日和 11 月 16 日，两位客户询问价格档位时，拿到的是旧价目表。",
        "figure": "60",
        "well": "这周有两次通话很顺利。",
        "situation": "周二的演示中",
        "behaviour": "您不看资料回答了四个问题。",
    },
}


@dataclass
class Journey:
    """Mei, Priya and Alex, and the language that their Slack speaks."""

    driver: Driver
    language: str = "en"

    def __post_init__(self) -> None:
        if self.language == "zh":
            for each in (self.mei, self.priya, self.alex, self.dana):
                each.set_language("zh-CN")

    @property
    def mei(self) -> Persona:
        return self.driver.person("Mei Chen")

    @property
    def alex(self) -> Persona:
        return self.driver.person("Alex Rivera")

    @property
    def priya(self) -> Persona:
        return self.driver.person("Priya Nair")

    @property
    def dana(self) -> Persona:
        return self.driver.person("Dana Reyes")

    def t(self, key: str, **values: object) -> str:
        return translator(self.language)(key, **values)

    @property
    def said(self) -> dict[str, str]:
        return WORDS[self.language]

    # --- the stages ---------------------------------------------------------------------------------------------------

    def name_hr(self) -> None:
        """Dana, an admin, lists Priya."""
        self.dana.types("/pip settings")
        self.dana.modal.press(self.t("settings-change-hr"))
        self.at(self.dana, self.t("settings-hr")).fill(self.t("settings-hr"), ["Priya Nair", "Tom Becker"]).submit()
        self.close(self.dana)
        self.hears(self.priya, self.t("hr-change-short"))

    def begin(self) -> None:
        """Mei answers the first questions and chooses whom it is for."""
        self.mei.types("/pip start @Alex Rivera")
        self.step("check").submit()
        if self.where(self.mei) == self.t("wizard-check"):
            self.mei.modal.submit()
        self.step("who")

    def describe(self) -> None:
        """Mei picks a template and writes what she saw."""
        template = catalog.template(TEMPLATE).name.text(self.language)
        self.step("who").fill(self.t("wizard-template"), template).submit()
        step = self.step("assessment")
        for label in (each for each in step.fields if each == self.t("wizard-observed")):
            step.fill(label, self.said["observed"])
        step.submit()

    def hand_in(self) -> None:
        """Mei goes through goals, support and rhythm as the template has them, and sends it to HR."""
        for name in ("goals", "support", "rhythm", "review"):
            self.step(name).submit()
        self.shows(self.mei, self.t("wizard-handed-in"))
        self.close(self.mei)
        self.hears(self.priya, self.t("notice-approval"))

    def approve(self) -> None:
        self.priya.dm.message(self.t("notice-approval")).press(self.t("todo-approve-button"))
        self.at(self.priya, self.t("approvals-decision")).fill(
            self.t("approvals-decision"), self.t("approvals-approve")
        ).submit()
        self.shows(self.priya, self.t("approvals-approved"))
        self.hears(self.mei, self.t("notice-approved"))

    def talk(self) -> None:
        """Mei confirms the conversation; only now does Alex hear of it."""
        assert self.alex.notifications == []
        self.mei.dm.message(self.t("notice-approved")).press(self.t("todo-talk-button"))
        self.at(self.mei, self.t("talk-day")).submit()
        self.hears(self.alex, self.t("notice-shared"))

    def acknowledge(self) -> None:
        self.alex.dm.message(self.t("notice-shared")).press(self.t("todo-read-button"))
        self.alex.modal.press(self.t("reading-respond"))
        self.at(self.alex, self.t("ack-label")).fill(self.t("ack-label"), self.t("ack-agrees")).submit()
        self.shows(self.alex, self.t("ack-done-agrees"))
        self.hears(self.mei, self.t("notice-begun"))

    def reach_the_prompt(self) -> None:
        """A day at a time, until the first check-in is due."""
        for _ in range(14):
            if self.has_heard(self.alex, self.t("notice-prompt")):
                break
            self.driver.advance_to_working_morning()
        self.hears(self.alex, self.t("notice-prompt"))
        self.hears(self.mei, self.t("notice-prompt"))

    # --- what people see ----------------------------------------------------------------------------------------------

    def step(self, name: str) -> "Window":
        """The wizard's window once it shows that step."""
        self.until(self.mei, lambda: self.where(self.mei) == self.t(f"wizard-{name}"))
        return Window(self, self.mei)

    def where(self, person: Persona) -> str:
        """The name of the wizard's step that somebody sees."""
        first = person.modal.text.splitlines()[0]
        return first.split(" · ")[-1].strip()

    def at(self, person: Persona, label: str) -> "Window":
        """A window once it has a field of that name."""
        self.until(person, lambda: any(label in each for each in person.modal.fields))
        return Window(self, person)

    def shows(self, person: Persona, words: str) -> None:
        self.until(person, lambda: plain(words) in plain(person.modal.text))

    def close(self, person: Persona) -> None:
        person.modal.close(everything=True)

    def has_heard(self, person: Persona, words: str) -> bool:
        return any(words in each.text for each in person.dm.messages)

    def hears(self, person: Persona, words: str) -> None:
        self.until(person, lambda: self.has_heard(person, words))

    def until(self, person: Persona, look: Callable[[], bool]) -> None:
        assert person.until(look), f"{person} sees: {[each.text for each in person.modals]}"


@dataclass
class Window:
    """The window on top of somebody's screen; filled and sent without looking at ids."""

    journey: Journey
    person: Persona

    @property
    def fields(self) -> list[str]:
        return self.person.modal.fields

    def fill(self, label: str, value: object) -> "Window":
        self.person.modal.fill(label, value)
        return self

    def submit(self) -> None:
        self.person.modal.submit()
        errors = self.person.modal.errors if self.person.modals else {}
        assert errors == {}, errors


def plain(text: str) -> str:
    """Without the marks of bold and emoji, which a reader does not see."""
    return re.sub(r":[a-z_]+:\s*|\*|_|`", "", text).strip()
