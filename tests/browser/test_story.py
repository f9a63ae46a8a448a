"""The main job in a real browser: clicked through in both languages, and begun with the keyboard alone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import PATIENCE_MS as USUAL_MS
from tests.browser.walks import PATIENCE_MS, Walk
from tests.stories.conftest import bilingual, coach, empty_database, sandbox
from tests.stories.harness import Coach

__all__ = ["bilingual", "coach", "empty_database", "sandbox"]

pytestmark = pytest.mark.browser


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab of this story's own."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    yield page
    expect.set_options(timeout=USUAL_MS)
    page.close()


def test_the_main_story_clicked_through_to_the_second_summary(bilingual: Coach, page: Page) -> None:
    walk = Walk(bilingual, page)
    walk.write()
    walk.approve()
    walk.talk()
    walk.wish("85")
    walk.accept()
    walk.agree("85")

    for week, figure in ((1, "58"), (2, "62")):
        walk.reach_the_prompt(week)
        walk.alex_answers(figure)
        walk.mei_answers()

    walk.alex_reads(2, re.compile("55.* → 58.* → 62.*85"))


def test_a_plan_is_begun_with_the_keyboard_alone(coach: Coach, page: Page) -> None:
    walk = Walk(coach, page)
    walk.become("mei")
    page.locator("#composer-main textarea").wait_for()
    keys = page.keyboard
    keys.press("Tab")
    keys.press("Tab")
    expect(page.get_by_role("link", name="Skip to the message box")).to_be_focused()
    keys.press("Enter")
    keys.type("/pip start @Alex Rivera")
    keys.press("Enter")
    for step in ("Who and when", "Where things stand"):
        submit = walk.dialog.get_by_role("button", name="Next", exact=True)
        submit.wait_for()
        for _ in range(60):
            if submit.evaluate("node => node === document.activeElement"):
                break
            keys.press("Tab")
        keys.press("Enter")
        expect(walk.dialog.get_by_text(re.compile(f"· {step}$")).first).to_be_visible()
    keys.press("Escape")

    coach.mei.types("/pip")
    assert "A draft for @Alex Rivera" in coach.mei.modal.text
