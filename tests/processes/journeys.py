"""The main story as people walk through it, one stage after the other: labels and texts only, in either language.

A stage ends when what follows from it can be seen, so that the bot may be killed between any two of them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from handlers.i18n import translator
from sandbox.driver import Driver, Persona
from sandbox.driver.conversations import Message
from services import catalog
from tests.processes.windows import Window

TEMPLATE = "sales_product_knowledge"
WORDS = {
    "en": {
        "observed": "On Nov 9 and Nov 16 two customers asked about pricing tiers and got the old list.",
        "well": "Two calls went smoothly this week.",
        "situation": "In the demo on Tuesday",
    },
    "zh": {
        "observed": "11 月 9 日和 11 月 16 日，两位客户询问价格档位时，拿到的是旧价目表。",
        "well": "这周有两次通话很顺利。",
        "situation": "周二的演示中",
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
            self.send(self.mei)
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
        self.tap(self.priya.dm.message(self.t("notice-approval")), self.t("todo-approve-button"))
        self.at(self.priya, self.t("approvals-decision")).fill(
            self.t("approvals-decision"), self.t("approvals-approve")
        ).submit()
        self.shows(self.priya, self.t("approvals-approved"))
        self.close(self.priya)
        self.hears(self.mei, self.t("notice-approved"))

    def talk(self) -> None:
        """Mei confirms the conversation; only now does Alex hear of it."""
        assert self.alex.notifications == []
        self.tap(self.mei.dm.message(self.t("notice-approved")), self.t("todo-talk-button"))
        self.at(self.mei, self.t("talk-day")).submit()
        self.shows(self.mei, self.t("talk-done"))
        self.close(self.mei)
        self.hears(self.alex, self.t("notice-shared"))

    def wish(self) -> None:
        """Alex would aim higher."""
        self.tap(self.alex.dm.message(self.t("notice-shared")), self.t("todo-read-button"))
        self.alex.modal.press(self.t("wish-goal", number=1))
        form = self.at(self.alex, self.t("wish-reason"))
        form.fill(self.t("wizard-goal-target"), "85").fill(self.t("wish-reason"), self.said["well"]).submit()
        self.shows(self.alex, self.t("asked-open"))
        self.close(self.alex)
        self.hears(self.mei, self.t("notice-proposed"))

    def take_in(self) -> None:
        self.tap(self.mei.dm.message(self.t("notice-proposed")), self.t("todo-answer-button"))
        self.shows(self.mei, self.said["well"])
        self.press(self.mei, self.t("proposals-accept"))
        self.shows(self.mei, self.t("accept-done"))
        self.close(self.mei)
        self.hears(self.alex, self.t("notice-answered"))

    def acknowledge(self) -> None:
        newest = [each for each in self.alex.dm.messages if self.t("todo-read-button") in each.buttons][-1]
        self.tap(newest, self.t("todo-read-button"))
        self.alex.modal.press(self.t("reading-respond"))
        self.at(self.alex, self.t("ack-label")).fill(self.t("ack-label"), self.t("ack-agrees")).submit()
        self.shows(self.alex, self.t("ack-done-agrees"))
        self.close(self.alex)
        self.hears(self.mei, self.t("notice-begun"))

    def reach_the_prompt(self, week: int = 1) -> None:
        """A working morning at a time, until the check-in of that week is due. Every tick is the scheduler's own."""
        for _ in range(14):
            if self.prompts(self.alex) == week:
                break
            self.driver.advance_to_working_morning()
        for person in (self.alex, self.mei):
            self.until(person, lambda who=person: self.prompts(who) == week)  # type: ignore[misc]

    def alex_answers(self, week: int = 1) -> None:
        self.open_prompt(self.alex)
        field = next(label for label in self.alex.modal.fields if label.endswith(self.t("checkin-progress", goal="")))
        figure = str(56 + 4 * week)
        self.at(self.alex, field).fill(field, figure).fill(self.t("checkin-went-well"), self.said["well"]).submit()
        self.shows(self.alex, self.t("receipt-thanks"))
        self.close(self.alex)

    def mei_answers(self, week: int = 1) -> None:
        """She sees nothing of what Alex wrote; then both get the summary."""
        self.open_prompt(self.mei)
        assert self.said["well"] not in self.mei.modal.text
        for label in [each for each in self.mei.modal.fields if each.endswith(self.t("checkin-rating", goal=""))]:
            self.mei.modal.fill(label, self.t("rating-on-track"))
        self.at(self.mei, self.t("checkin-situation")).fill(
            self.t("checkin-situation"), self.said["situation"]
        ).submit()
        self.shows(self.mei, self.t("receipt-both"))
        self.close(self.mei)
        for person in (self.alex, self.mei):
            self.until(person, lambda who=person: self.heard(who, self.t("summary-text")) == week)  # type: ignore[misc]

    def read_the_summary(self) -> None:
        """Alex opens the newest one: the words of both, and the picture beside it where files can be had."""
        newest = [each for each in self.alex.dm.messages if self.t("summary-text") in each.text][-1]
        self.tap(newest, self.t("summary-open"))
        self.shows(self.alex, self.said["well"])
        self.shows(self.alex, self.said["situation"])
        self.close(self.alex)

    def prompts(self, person: Persona) -> int:
        """Messages that asked somebody, whatever they say by now."""
        said = (self.t("prompt-text", count=1), self.t("answered-text"), self.t("held-text"))
        return sum(self.heard(person, each) for each in said)

    def open_prompt(self, person: Persona) -> None:
        text = self.t("prompt-text", count=1)
        self.tap([each for each in person.dm.messages if text in each.text][-1], self.t("todo-check-in-button"))
        self.until(person, lambda: bool(person.modals) and person.modal.title == self.t("checkin-title"))

    # --- what people do -----------------------------------------------------------------------------------------------

    def send(self, person: Persona) -> None:
        """Presses the submit button of the window on top."""
        person.modal.submit()

    def press(self, person: Persona, label: str) -> None:
        """Presses a button in the window on top."""
        person.modal.press(label)

    def tap(self, message: Message, label: str) -> None:
        """Presses a button under a message."""
        message.press(label)

    # --- what people see ----------------------------------------------------------------------------------------------

    def step(self, name: str) -> Window:
        """The wizard's window once it shows that step."""
        self.until(self.mei, lambda: self.where(self.mei) == self.t(f"wizard-{name}"))
        return Window(self, self.mei)

    def where(self, person: Persona) -> str:
        """The name of the wizard's step that somebody sees."""
        first = person.modal.text.splitlines()[0]
        return first.split(" · ")[-1].strip()

    def at(self, person: Persona, label: str) -> Window:
        """A window once it has a field of that name."""
        self.until(person, lambda: any(label in each for each in person.modal.fields))
        return Window(self, person)

    def shows(self, person: Persona, words: str) -> None:
        self.until(person, lambda: plain(words) in plain(person.modal.text))

    def close(self, person: Persona) -> None:
        person.modal.close(everything=True)

    def heard(self, person: Persona, words: str) -> int:
        """How often Coach has said that to somebody."""
        return sum(words in each.text for each in person.dm.messages)

    def hears(self, person: Persona, words: str) -> None:
        self.until(person, lambda: self.heard(person, words) > 0)

    def until(self, person: Persona, look: Callable[[], bool]) -> None:
        assert person.until(look), f"{person} sees: {[each.text for each in person.modals]}"


def plain(text: str) -> str:
    """Without the marks of bold and emoji, which a reader does not see."""
    return re.sub(r":[a-z_]+:\s*|\*|_|`", "", text).strip()
