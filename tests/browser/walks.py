"""The main story clicked through in the page, one stage after the other: what a person presses, and what they wait for."""

import re
from contextlib import suppress
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from sandbox.clocks import next_working_morning
from services import catalog
from tests.stories.harness import IDS, Coach

PATIENCE_MS = 60_000
"""The machine may be slow and busy; nothing here waits longer than it must."""
MORNING = {"en": "Next working morning", "zh": "下一个工作日早上"}
TIME = {"en": "Time", "zh": "时间"}
WELL, SITUATION, REASON = "Two calls went smoothly.", "In the demo on Tuesday", "I can reach more."


@dataclass
class Walk:
    """One tab, in which everybody sits down in turn."""

    coach: Coach
    page: Page

    def t(self, key: str, **values: object) -> str:
        return self.coach.t(key, **values)

    # --- the stages ---------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Mei writes a plan from a template and hands it to HR."""
        self.become("mei")
        self.say("/pip start @Alex Rivera")
        self.choose(self.t("next"))
        name = catalog.template("sales_product_knowledge").name.text(self.coach.language)
        self.field(self.t("wizard-template")).select_option(label=name)
        self.choose(self.t("next"))
        self.field(self.t("wizard-observed")).fill("On 3 May two questions stayed open.")
        for step in ("goals", "support", "rhythm", "review"):
            self.choose(self.t("next"))
            expect(
                self.dialog.get_by_text(re.compile(f"· {re.escape(self.t(f'wizard-{step}'))}$")).first
            ).to_be_visible()
        self.choose(self.t("wizard-send"))
        self.leave(self.t("wizard-send"))

    def approve(self) -> None:
        self.become("priya")
        self.press(self.t("todo-approve-button"))
        self.pick(self.t("approvals-approve"))
        self.send()
        self.leave(self.t("send"))

    def talk(self) -> None:
        self.become("mei")
        self.press(self.t("todo-talk-button"))
        self.choose(self.t("talk-confirm"))
        self.leave(self.t("talk-confirm"))

    def wish(self, target: str) -> None:
        """Alex would aim higher."""
        self.become("alex")
        self.press(self.t("todo-read-button"))
        self.choose(self.t("wish-goal", number=1))
        self.field(self.t("wizard-goal-target")).fill(target)
        self.field(self.t("wish-reason")).fill(REASON)
        self.send()
        self.sees(self.t("asked-open"))
        self.leave(self.t("send"))

    def accept(self) -> None:
        self.become("mei")
        self.press(self.t("todo-answer-button"))
        self.sees(REASON)
        self.choose(self.t("proposals-accept"))
        self.sees(self.t("proposals-none"))
        self.leave(self.t("send"))

    def agree(self, target: str) -> None:
        """Alex reads the version with his own wish in it, and agrees to that."""
        self.become("alex")
        self.press(self.t("todo-read-button"))
        self.sees(self.t("reading-changes", version=1))
        self.sees(target)
        self.choose(self.t("reading-respond"))
        self.pick(self.t("ack-agrees"))
        self.send()
        self.leave(self.t("send"))

    def reach_the_prompt(self, week: int) -> None:
        """By the page's own button, a working morning at a time, until the check-in of that week is due."""
        self.become("alex")
        for _ in range(15):
            if any(self.t("prompt-text", count=1) in each.text for each in self.coach.alex.dm.messages):
                break
            self.next_morning()
        articles = self.page.get_by_role("article")
        expect(articles.filter(has_text=self.t("prompt-text", count=1))).to_have_count(1)
        expect(articles.filter(has_text=self.t("held-text"))).to_have_count(week - 1)

    def alex_answers(self, figure: str) -> None:
        """He looks at his answers again before he leaves them."""
        self.press(self.t("todo-check-in-button"))
        progress = self.dialog.get_by_label(re.compile(re.escape(self.t("checkin-progress", goal="")))).first
        progress.fill(figure)
        self.field(self.t("checkin-went-well")).fill(WELL)
        self.send()
        self.choose(self.t("receipt-edit"))
        expect(progress).to_have_value(figure)
        self.send()
        expect(self.dialog.get_by_role("button", name=self.t("receipt-edit"))).to_be_visible()
        self.leave(self.t("send"))
        self.coach.settle()
        expect(self.page.get_by_role("article").filter(has_text=self.t("answered-text"))).to_have_count(1)

    def mei_answers(self) -> None:
        """She sees nothing of what he wrote, and reads it in the summary."""
        self.become("mei")
        self.press(self.t("todo-check-in-button"))
        rating = self.dialog.get_by_role("radio", name=self.t("rating-on-track"), exact=True)
        rating.first.wait_for()
        expect(self.page.get_by_text(WELL)).to_have_count(0)
        for each in rating.all():
            each.check()
        self.field(self.t("checkin-situation")).fill(SITUATION)
        self.send()
        self.choose(self.t("summary-open"))
        self.sees(WELL)
        self.leave(self.t("send"))

    def alex_reads(self, week: int, course: re.Pattern[str]) -> None:
        """The shared summary: the words of both, the figures so far, and the picture beneath the message."""
        self.become("alex")
        expect(self.page.get_by_role("article").filter(has_text=self.t("summary-text"))).to_have_count(week)
        expect(self.page.get_by_role("img", name=self.t("chart-alt")).last).to_be_visible()
        self.press(self.t("summary-open"))
        for words in (WELL, SITUATION, course):
            self.sees(words)
        self.leave(self.t("send"))

    # --- what people do -----------------------------------------------------------------------------------------------

    def become(self, name: str) -> None:
        """Somebody sits down, once the bot has said what it had to say."""
        self.coach.settle()
        self.page.goto(f"{self.coach.sandbox.url}/?persona={IDS[name]}&view=messages")

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog").last

    def press(self, label: str) -> None:
        """The newest button of that name."""
        self.page.get_by_role("button", name=label, exact=True).last.click()

    def choose(self, label: str) -> None:
        """A button in the window on top."""
        self.dialog.get_by_role("button", name=label, exact=True).click()

    def send(self) -> None:
        self.choose(self.t("send"))

    def say(self, text: str) -> None:
        box = self.page.locator("#composer-main textarea")
        box.fill(text)
        box.press("Enter")
        expect(box).to_have_value("")  # it was taken; a page that is still starting would have kept it

    def field(self, label: str) -> Locator:
        return self.dialog.get_by_label(re.compile(f"^{re.escape(label)}"))

    def pick(self, answer: str) -> None:
        self.dialog.get_by_role("radio", name=answer, exact=True).check()

    def sees(self, words: str | re.Pattern[str]) -> None:
        expect(self.dialog.get_by_text(words).first).to_be_visible()

    def leave(self, sent: str) -> None:
        """Waits until the form was taken, then closes every window; a key pressed while one is redrawn is not heard."""
        windows = self.page.get_by_role("dialog")
        # Its name goes on ("… working") while the form is on its way: closed then, the bot would be asked too early.
        expect(windows.get_by_role("button", name=re.compile(f"^{re.escape(sent)}"))).to_have_count(0)
        for _ in range(20):
            self.page.keyboard.press("Escape")
            with suppress(AssertionError):
                expect(windows).to_have_count(0, timeout=1000)
                return
        raise AssertionError(windows.all_inner_texts())

    def next_morning(self) -> None:
        """Presses the button of the clock, and waits until it is that morning and every bot has done what was due."""
        morning = next_working_morning(self.coach.now)
        language = self.coach.language
        clock = self.page.get_by_role("region", name=TIME[language])

        clock.get_by_role("button", name=MORNING[language]).click()

        reached = re.compile(f"^{morning:%Y-%m-%dT%H:%M}")
        expect(clock.get_by_role("time")).to_have_attribute("datetime", reached)
        expect(clock.get_by_role("progressbar")).to_have_count(0)


@dataclass
class Keys:
    """Somebody without a mouse: Tab until a thing has the focus, then letters, Enter or Escape."""

    walk: Walk

    MOST_TABS = 150

    def skip_to_the_message_box(self) -> None:
        """By the link that stands first on the page for whoever uses the keyboard."""
        self.reaches(self.walk.page.locator("a.skip").last, most=4)
        self.types("", "Enter")

    def reaches(self, thing: Locator, most: int = MOST_TABS) -> None:
        """Presses Tab until it has the focus. Raises AssertionError when it can't be reached."""
        thing.wait_for()
        for _ in range(most):
            if thing.evaluate("node => node === document.activeElement"):
                return
            self.walk.page.keyboard.press("Tab")
        raise AssertionError(f"not reached with Tab: {thing}")

    def types(self, text: str, *then: str) -> None:
        """Into whatever has the focus."""
        self.walk.page.keyboard.type(text)
        for key in then:
            self.walk.page.keyboard.press(key)

    def chooses(self, list_: Locator, option: str) -> None:
        """Arrow down a list until that option is the chosen one."""
        self.reaches(list_)
        chosen = "list => list.selectedOptions[0].label"
        for _ in range(len(list_.locator("option").all())):
            if list_.evaluate(chosen) == option:
                return
            self.types("", "ArrowDown")
        assert list_.evaluate(chosen) == option

    def presses(self, label: str) -> None:
        """A button of the window on top, once it is there."""
        self.reaches(self.walk.dialog.get_by_role("button", name=label, exact=True))
        self.types("", "Enter")
