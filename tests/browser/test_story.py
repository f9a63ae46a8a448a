"""The main job in a real browser: clicked through, and a plan and a check-in with the keyboard alone; in both languages."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from services import catalog
from tests.browser.conftest import PATIENCE_MS as USUAL_MS
from tests.browser.walks import PATIENCE_MS, Keys, Walk
from tests.stories.conftest import bilingual, coach, empty_database, language, peopled, sandbox
from tests.stories.harness import Coach
from tests.stories.weeks import begin

__all__ = ["bilingual", "coach", "empty_database", "language", "peopled", "sandbox"]

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


def test_a_plan_is_written_and_handed_to_hr_with_the_keyboard_alone(bilingual: Coach, page: Page) -> None:
    walk, t = Walk(bilingual, page), bilingual.t
    keys = Keys(walk)
    walk.become("mei")
    page.locator("#composer-main textarea").wait_for()
    keys.skip_to_the_message_box()

    keys.types("/pip start @Alex Rivera", "Enter")
    keys.presses(t("next"))
    name = catalog.template("sales_product_knowledge").name.text(bilingual.language)
    keys.chooses(walk.field(t("wizard-template")), name)
    keys.presses(t("next"))
    keys.reaches(walk.field(t("wizard-observed")))
    keys.types("On 3 May two questions stayed open.")
    for step in ("goals", "support", "rhythm", "review"):
        keys.presses(t("next"))
        walk.sees(re.compile(f"· {re.escape(t(f'wizard-{step}'))}$"))
    keys.presses(t("wizard-send"))
    walk.sees(t("wizard-handed-in").split("*")[1])
    keys.types("", "Escape")

    expect(walk.page.get_by_role("dialog")).to_have_count(0)
    bilingual.settle()
    assert bilingual.priya.dm.latest.text == t("notice-approval")


def test_a_check_in_is_answered_with_the_keyboard_alone(bilingual: Coach, page: Page) -> None:
    walk, t = Walk(bilingual, page), bilingual.t
    keys = Keys(walk)
    begin(bilingual)
    walk.become("alex")

    start = page.get_by_role("button", name=t("todo-check-in-button"), exact=True).last
    start.wait_for()
    keys.reaches(start)
    keys.types("", "Enter")
    keys.reaches(walk.dialog.get_by_label(re.compile(re.escape(t("checkin-progress", goal="")))).first)
    keys.types("3")
    keys.reaches(walk.field(t("checkin-went-well")))
    keys.types("Two calls went smoothly.")
    keys.presses(t("send"))

    walk.sees(t("receipt-thanks").split("*")[1])
