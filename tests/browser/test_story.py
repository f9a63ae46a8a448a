"""The main job in a real browser: clicked through in both languages, and begun with the keyboard alone."""

import re
from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from services import catalog
from tests.stories.conftest import bilingual, coach, empty_database, sandbox
from tests.stories.harness import IDS, Coach

__all__ = ["bilingual", "coach", "empty_database", "sandbox"]

pytestmark = pytest.mark.browser


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab of this story's own."""
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    page.close()


def become(coach: Coach, page: Page, name: str) -> None:
    coach.settle()
    page.goto(f"{coach.sandbox.url}/?persona={IDS[name]}&view=messages")


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog").last


def press(page: Page, label: str) -> None:
    """The newest button of that name."""
    page.get_by_role("button", name=label, exact=True).last.click()


def say(page: Page, text: str) -> None:
    box = page.locator("#composer-main textarea")
    box.fill(text)
    box.press("Enter")


def pick(page: Page, answer: str) -> None:
    dialog(page).get_by_role("radio", name=answer, exact=True).check()


def leave(page: Page, sent: str) -> None:
    """Waits until the form was taken, then closes every window; a key pressed while one is redrawn is not heard."""
    windows = page.get_by_role("dialog")
    # Its name goes on ("… working") while the form is on its way: closed then, the bot would be asked too early.
    expect(windows.get_by_role("button", name=re.compile(f"^{re.escape(sent)}"))).to_have_count(0)
    for _ in range(5):
        page.keyboard.press("Escape")
        with suppress(AssertionError):
            expect(windows).to_have_count(0, timeout=1000)
            return
    raise AssertionError(windows.all_inner_texts())


def test_the_main_story_clicked_through(bilingual: Coach, page: Page) -> None:
    coach, t = bilingual, bilingual.t
    become(coach, page, "mei")
    say(page, "/pip start @Alex Rivera")
    press(page, t("next"))
    name = catalog.template("sales_product_knowledge").name.text(coach.language)
    dialog(page).get_by_label(re.compile(f"^{re.escape(t('wizard-template'))}")).select_option(label=name)
    press(page, t("next"))
    dialog(page).get_by_label(re.compile(f"^{re.escape(t('wizard-observed'))}")).fill(
        "On 3 May two questions stayed open."
    )
    for step in ("goals", "support", "rhythm", "review"):
        press(page, t("next"))
        expect(dialog(page).get_by_text(re.compile(f"· {re.escape(t(f'wizard-{step}'))}$")).first).to_be_visible()
    press(page, t("wizard-send"))
    leave(page, t("wizard-send"))

    become(coach, page, "priya")
    press(page, t("todo-approve-button"))
    pick(page, t("approvals-approve"))
    dialog(page).get_by_role("button", name=t("send"), exact=True).click()
    leave(page, t("send"))

    become(coach, page, "mei")
    press(page, t("todo-talk-button"))
    press(page, t("talk-confirm"))
    leave(page, t("talk-confirm"))

    become(coach, page, "alex")
    press(page, t("todo-read-button"))
    press(page, t("reading-respond"))
    pick(page, t("ack-agrees"))
    dialog(page).get_by_role("button", name=t("send"), exact=True).click()
    leave(page, t("send"))

    coach.settle()
    for _ in range(15):
        if any(t("prompt-text", count=1) in each.text for each in coach.alex.dm.messages):
            break
        coach.advance(days=1)
    become(coach, page, "alex")
    press(page, t("todo-check-in-button"))
    dialog(page).get_by_label(re.compile(re.escape(t("checkin-progress", goal="")))).first.fill("60")
    dialog(page).get_by_role("button", name=t("send"), exact=True).click()
    press(page, t("receipt-edit"))
    expect(dialog(page).get_by_label(re.compile(re.escape(t("checkin-progress", goal="")))).first).to_have_value("60")


def test_a_plan_is_begun_with_the_keyboard_alone(coach: Coach, page: Page) -> None:
    become(coach, page, "mei")
    page.locator("#composer-main textarea").wait_for()
    keys = page.keyboard
    keys.press("Tab")
    keys.press("Tab")
    expect(page.get_by_role("link", name="Skip to the message box")).to_be_focused()
    keys.press("Enter")
    keys.type("/pip start @Alex Rivera")
    keys.press("Enter")
    for step in ("Who and when", "Where things stand"):
        submit = dialog(page).get_by_role("button", name="Next", exact=True)
        submit.wait_for()
        for _ in range(60):
            if submit.evaluate("node => node === document.activeElement"):
                break
            keys.press("Tab")
        keys.press("Enter")
        expect(dialog(page).get_by_text(re.compile(f"· {step}$")).first).to_be_visible()
    keys.press("Escape")

    coach.mei.types("/pip")
    assert "A draft for @Alex Rivera" in coach.mei.modal.text
