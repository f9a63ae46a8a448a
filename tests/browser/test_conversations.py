"""Where a conversation stands when it is opened and when something comes; pictures; and the clock's own dialog."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

MEI = "U0MEICHEN"
# The pictures that were held, each with its bytes in the page already: they are loaded in one go.
ALL_AT_ONCE = """async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 700, height: 900 });
  const address = canvas.toDataURL();
  await Promise.all([...document.querySelectorAll('.file-image img')].map((each) => {
    each.src = address;
    return each.decode();
  }));
}"""


def with_pictures(watched: Watched) -> Page:
    """Three pictures in the conversation, all seen before."""
    page = watched.become(MEI)
    watched.say("/pip charts")
    expect(page.get_by_role("img", name="Chart 3")).to_be_visible()
    watched.say("Thank you")
    expect(page.get_by_role("article").last).to_contain_text("Thank you")
    return page


def test_a_conversation_opens_at_its_end_though_its_pictures_come_late_and_at_once(watched: Watched) -> None:
    page = with_pictures(watched)
    page.route("**/client/files/**", lambda _route: None)
    watched.become(MEI)
    expect(page.get_by_role("article").last).to_be_in_viewport()
    page.evaluate(ALL_AT_ONCE)

    expect(page.get_by_role("img", name="Chart 1")).to_have_js_property("naturalWidth", 700)
    expect(page.get_by_role("article").last).to_be_in_viewport(ratio=1)


def test_what_one_sends_is_scrolled_to_from_anywhere(watched: Watched) -> None:
    page = with_pictures(watched)
    page.get_by_role("article").first.scroll_into_view_if_needed()
    page.get_by_role("region", name="Messages in Coach").press("Home")
    expect(page.get_by_role("article").last).not_to_be_in_viewport()

    watched.say("One more thing")

    expect(page.get_by_role("article").filter(has_text="One more thing")).to_be_in_viewport(ratio=1)


def test_who_reads_above_stays_there_when_something_comes(watched: Watched) -> None:
    page = with_pictures(watched)
    page.get_by_role("region", name="Messages in Coach").press("Home")
    expect(page.get_by_role("article").first).to_be_in_viewport()

    watched.say("/pip chart")

    expect(page.get_by_role("button", name="New messages")).to_be_visible()
    expect(page.get_by_role("article").first).to_be_in_viewport()


def test_a_picture_opens_larger_by_mouse_and_keyboard(watched: Watched) -> None:
    page = with_pictures(watched)
    small = page.get_by_role("button", name="Show larger: Chart 3")
    narrow = small.get_by_role("img").bounding_box()

    small.focus()
    page.keyboard.press("Enter")

    dialog = page.get_by_role("dialog", name="Chart 3")
    large = dialog.get_by_role("img", name="Chart 3")
    expect(large).to_be_in_viewport(ratio=1)
    wide = large.bounding_box()
    assert narrow is not None
    assert wide is not None
    assert wide["height"] > narrow["height"]
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(small).to_be_focused()
    small.click()
    dialog.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_time_moves_to_a_chosen_day(watched: Watched) -> None:
    page = watched.become(MEI)
    clock = page.get_by_role("region", name="Time")
    before = page.evaluate("fetch('/client/clock').then((answer) => answer.json()).then((clock) => clock.now)")
    goal = page.evaluate("(at) => new Date(Date.parse(at) + 20 * 864e5).toISOString().slice(0, 10)", before)

    clock.get_by_role("button", name="To a day…").press("Enter")
    form = page.get_by_role("dialog", name="Move the time to a day")
    expect(form.get_by_label("Day")).to_be_focused()
    form.get_by_label("Day").fill(goal)
    page.keyboard.press("Enter")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("status").get_by_text("It is now")).to_be_visible(timeout=60_000)
    expect(clock.get_by_role("time")).to_have_attribute("datetime", re.compile(f"^{goal}T1[34]:35"))


def test_the_dialog_of_the_clock_can_be_left(watched: Watched) -> None:
    page = watched.become(MEI)
    opener = page.get_by_role("button", name="To a day…")

    opener.click()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()
