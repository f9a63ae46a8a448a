"""The sandbox's page as people use it, in a real browser: by label and by keyboard, in two languages.

Longer than 300 lines: one page, and its parts are told in the order in which people meet them.
"""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

MEI, ALEX, PRIYA, WANG = "U0MEICHEN", "U0ALEXRIVERA", "U0PRIYANAIR", "U0WANGFANG"

# A name as assistive technology would compute it, well enough for controls of our own making.
NAMELESS = """() => {
  const named = (node) => {
    const by = (node.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)?.textContent || '').join('');
    const label = node.getAttribute('aria-label') || by || [...(node.labels || [])].map((one) => one.textContent).join('');
    return (label || (node.matches('input, select, textarea') ? '' : node.textContent)).trim();
  };
  const controls = document.querySelectorAll('button, a[href], input, select, textarea, [role=dialog], [role=listbox], [role=menu], img, nav, aside, [tabindex="0"]');
  return [...controls].filter((node) => node.getClientRects().length && !(node.matches('img') ? node.alt : named(node))).map((node) => node.outerHTML.slice(0, 160));
}"""


def draft(watched: Watched) -> Locator:
    """The form, opened with the slash command."""
    watched.say("/pip start")
    dialog = watched.page.get_by_role("dialog", name="A draft")
    dialog.wait_for()
    return dialog


def test_a_person_sees_their_conversations_and_a_hint_what_to_try(watched: Watched) -> None:
    page = watched.become(MEI)

    sidebar = page.get_by_role("navigation", name="Conversations")
    expect(sidebar.get_by_role("button", name="sales-east")).to_be_visible()
    expect(sidebar.get_by_role("button", name="line-3-launch")).to_have_count(0)
    page.get_by_role("button", name="Type /pip start").click()
    expect(page.get_by_role("textbox", name="Message to Coach")).to_have_value("/pip start")


def test_what_a_bot_writes_is_formatted_but_never_becomes_markup(watched: Watched) -> None:
    page = watched.become(MEI)

    watched.say("/pip card")

    message = page.get_by_role("article", name=re.compile("^Coach"))
    expect(message.get_by_role("heading", name="Your week")).to_be_visible()
    expect(message.locator("strong", has_text="Bold")).to_be_visible()
    expect(message.get_by_text("Image from outside, not loaded here")).to_be_visible()
    expect(message.locator("script")).to_have_count(0)


def test_an_outside_address_is_shown_and_not_visited(watched: Watched) -> None:
    page = watched.become(MEI)
    watched.say("/pip card")

    page.get_by_role("link", name="a link").click()

    expect(page.get_by_role("dialog", name="A link to the outside")).to_contain_text("https://example.com")
    assert len(page.context.pages) == 1


def test_an_error_stands_at_its_field_and_takes_the_focus(watched: Watched) -> None:
    watched.become(MEI)
    form = draft(watched)
    form.get_by_label("Goal").fill("something vague")

    form.get_by_role("button", name="Save").click()

    goal = form.get_by_label("Goal")
    expect(goal).to_have_accessible_description(re.compile("Say how often, and seen by whom"))
    expect(goal).to_have_attribute("aria-invalid", "true")
    expect(goal).to_be_focused()
    expect(goal).to_have_value("something vague")


def test_what_was_typed_survives_when_the_bot_changes_the_form(watched: Watched) -> None:
    watched.become(MEI)
    form = draft(watched)
    form.get_by_label("Goal").fill("Two demos a week")
    form.get_by_label("Note").fill("With Lin Hao")

    form.get_by_role("button", name="Add a field").click()

    form.get_by_label("Second goal").wait_for()
    expect(form.get_by_label("Goal", exact=True)).to_have_value("Two demos a week")
    expect(form.get_by_label("Note")).to_have_value("With Lin Hao")


def test_every_kind_of_input_reaches_the_bot(watched: Watched) -> None:
    page = watched.become(MEI)
    form = draft(watched)

    form.get_by_label("Goal").fill("Two demos a week")
    form.get_by_label("Target").fill("2.5")
    form.get_by_label("Rhythm").select_option("Weekly")
    days = form.get_by_role("combobox", name="Days")
    days.click()
    form.get_by_role("option", name="Tuesday").click()
    form.get_by_label("Who helps").select_option(label="Lin Hao – Solutions engineer")
    form.get_by_label("Channel").select_option(label="#sales-east")
    form.get_by_role("combobox", name="Module").fill("demo")
    form.get_by_role("option", name="demo advanced").click()
    form.get_by_label("Due").fill("2026-12-18")
    form.get_by_role("radio", name="Not yet").check()
    form.get_by_role("checkbox", name="For HR alone").check()
    form.get_by_role("button", name="Save").click()

    expect(form).to_have_count(0)
    saved = watched.bot.heard[-1]
    for value in (
        "Two demos a week",
        "2.5",
        "Weekly",
        "Tuesday",
        "U0LINHAO",
        "C0SALESEAST",
        "demo advanced",
        "2026-12-18",
        "Not yet",
        "For HR alone",
        "09:30",
    ):
        assert value in saved
    expect(page.locator("#composer-main").get_by_role("textbox")).to_be_focused()


def test_everything_can_be_done_without_a_mouse(watched: Watched) -> None:
    page = watched.become(MEI)
    keys = page.keyboard

    keys.press("Tab")
    keys.press("Tab")
    expect(page.get_by_role("link", name="Skip to the message box")).to_be_focused()
    keys.press("Enter")
    keys.type("/pip card")
    keys.press("Enter")
    page.get_by_role("button", name="Open the form").wait_for()
    keys.press("Shift+Tab")
    expect(page.get_by_role("button", name=re.compile("^More actions"))).to_be_focused()
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    expect(page.get_by_role("button", name="Open the form")).to_be_focused()
    keys.press("Enter")
    form = page.get_by_role("dialog", name="A draft")
    expect(form.get_by_label("Goal")).to_be_focused()
    keys.type("Two demos a week")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    expect(form.get_by_role("button", name="Save")).to_be_focused()
    keys.press("Enter")

    expect(form).to_have_count(0)
    expect(page.get_by_role("button", name="Open the form")).to_be_focused()
    assert "Two demos a week" in watched.bot.heard[-1]


def test_escape_closes_only_the_window_on_top(watched: Watched) -> None:
    page = watched.become(MEI)
    form = draft(watched)
    form.get_by_label("Goal").fill("Two demos a week")
    form.get_by_role("button", name="Look closer").click()
    page.get_by_role("dialog", name="Closer").wait_for()

    page.keyboard.press("Escape")

    expect(form.get_by_label("Goal")).to_have_value("Two demos a week")
    expect(form.get_by_role("button", name="Look closer")).to_be_focused()
    with page.expect_response("**/client/act"):  # the window goes at once; the bot is told after that
        page.keyboard.press("Escape")
    expect(form).to_have_count(0)
    expect(page.locator("#composer-main").get_by_role("textbox")).to_be_focused()
    assert watched.bot.heard == ["closed"]


def test_a_grave_button_asks_first(watched: Watched) -> None:
    page = watched.become(MEI)
    watched.say("/pip card")

    page.get_by_role("button", name="Withdraw").click()
    page.get_by_role("alertdialog", name="Withdraw it?").get_by_role("button", name="Keep").click()
    page.get_by_label("Snooze").select_option("Tomorrow")
    page.get_by_role("button", name=re.compile("^More options")).click()
    page.get_by_role("menuitem", name="Help").click()

    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    assert watched.bot.heard == ["snooze Tomorrow", "rest Help"]


def test_somebody_else_is_one_press_away(watched: Watched) -> None:
    page = watched.become(MEI, "C0SALESEAST")
    watched.say("Good work, @Alex Rivera")
    page.get_by_role("article").get_by_text("@Alex Rivera").last.wait_for()

    page.get_by_role("navigation", name="Act as").get_by_role("button", name=re.compile("^Alex Rivera")).click()

    expect(page.get_by_role("region", name="You are")).to_contain_text("Alex Rivera")
    expect(page.get_by_role("log").get_by_text("Good work,")).to_be_visible()
    expect(page).to_have_url(re.compile(f"persona={ALEX}&view=C0SALESEAST"))


def test_the_phone_shows_what_a_passer_by_would_read(watched: Watched) -> None:
    page = watched.become(MEI, "C0SALESEAST", "&panel=phone")

    watched.say("/pip card")

    phone = page.get_by_role("complementary", name="Phone")
    expect(phone.get_by_role("button", name=re.compile("You have a check-in"))).to_be_visible()
    expect(
        page.get_by_role("navigation", name="Conversations").get_by_role("button", name="Coach 1 unread")
    ).to_be_visible()


def test_the_page_speaks_the_language_of_the_person(watched: Watched) -> None:
    page = watched.become(WANG)

    expect(page.get_by_role("heading", name="欢迎来到沙盒")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", name="Welcome to the sandbox")).to_be_visible()
    expect(page.get_by_role("button", name="English")).to_be_focused()


def test_enter_belongs_to_the_input_method_while_it_composes(watched: Watched) -> None:
    page = watched.become(WANG)
    box = page.locator("#composer-main").get_by_role("textbox")
    box.fill("ni hao")

    box.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})

    expect(box).to_have_value("ni hao")


def test_a_refused_command_gives_the_words_back(watched: Watched) -> None:
    page = watched.become(MEI)

    watched.say("/nonsense and many words")

    expect(page.get_by_role("alert").get_by_text("/nonsense is not a valid command")).to_be_visible()
    expect(page.locator("#composer-main").get_by_role("textbox")).to_have_value("/nonsense and many words")


def test_a_broken_rule_is_marked_in_the_traffic(watched: Watched) -> None:
    page = watched.become(MEI)
    watched.say("/nonsense")

    page.get_by_role("button", name="Traffic, 1 broken rules").click()
    page.get_by_role("button", name="Rules broken (1)").click()

    expect(page.get_by_role("complementary", name="Traffic")).to_contain_text("unknown_command")


def test_commands_are_suggested_while_typing(watched: Watched) -> None:
    page = watched.become(MEI)
    box = page.locator("#composer-main").get_by_role("textbox")

    box.press_sequentially("/co")

    expect(page.get_by_role("option", name="/coach")).to_be_visible()
    box.press("Enter")
    expect(box).to_have_value("/coach ")


def test_pictures_have_words_and_ephemerals_say_so(watched: Watched) -> None:
    page = watched.become(MEI)

    watched.say("/pip chart")
    watched.say("/pip quiet")

    expect(page.get_by_role("img", name="A rising line")).to_be_visible()
    expect(page.get_by_role("article").filter(has_text="Only visible to you")).to_contain_text("Just for you")


def test_shortcuts_stand_in_their_menus(watched: Watched) -> None:
    page = watched.become(MEI, "C0SALESEAST")

    page.get_by_role("button", name=re.compile("^More actions")).last.click()
    page.get_by_role("menuitem", name="Keep as a tip").click()
    page.get_by_role("dialog", name="A draft").get_by_role("button", name="Leave").click()
    page.get_by_role("button", name="Shortcuts").click()
    page.get_by_role("menuitem", name="Ask for support").click()

    expect(page.get_by_role("dialog", name="A draft")).to_be_visible()


def test_the_switcher_finds_people_and_places(watched: Watched) -> None:
    page = watched.become(MEI)

    page.keyboard.press("Control+k")
    page.keyboard.type("priya")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(f"persona={PRIYA}"))
    expect(page.get_by_role("region", name="You are")).to_contain_text("Priya Nair")


def test_the_home_tab_opens_from_its_address(watched: Watched) -> None:
    page = watched.become(MEI, "home")

    expect(page.get_by_role("tab", name="Home")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tabpanel").get_by_role("heading", name="Your plan")).to_be_visible()


def test_a_thread_opens_beside_the_conversation(watched: Watched) -> None:
    page = watched.become(MEI, "C0SALESEAST")

    page.get_by_role("button", name=re.compile("^More actions")).last.click()
    page.get_by_role("menuitem", name="Reply in thread").click()
    thread = page.get_by_role("complementary", name="Thread")
    thread.get_by_role("textbox").fill("Thank you")
    thread.get_by_role("textbox").press("Enter")

    expect(thread.get_by_role("article")).to_have_count(2)
    expect(page.get_by_role("main").get_by_role("button", name="1 reply")).to_be_visible()


def test_time_moves_to_the_next_working_morning(watched: Watched) -> None:
    page = watched.become(MEI)

    page.get_by_role("button", name="Next working morning").click()

    expect(page.get_by_role("region", name="Time").get_by_role("time")).to_contain_text("9:35 AM")
    expect(page.get_by_role("status").get_by_text("It is now")).to_be_visible()


@pytest.mark.parametrize("person", [MEI, WANG])
def test_every_control_has_a_name(watched: Watched, person: str) -> None:
    page = watched.become(person, "messages", "&panel=phone,inspector")
    watched.say("/pip card")
    page.get_by_role("button", name="Open the form").wait_for()
    assert page.evaluate(NAMELESS) == []

    draft(watched)
    assert page.evaluate(NAMELESS) == []

    watched.become(person, "home")
    page.get_by_role("heading", name="Your plan").wait_for()
    assert page.evaluate(NAMELESS) == []


@pytest.mark.parametrize("width", [1280, 900, 390])
def test_the_page_fits_the_window(watched: Watched, width: int) -> None:
    watched.page.set_viewport_size({"width": width, "height": 760})
    page = watched.become(MEI, "messages", "&panel=")
    draft(watched)

    assert not overflows(page)
    page.get_by_role("button", name="Leave").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert not overflows(page)
    expect(page.locator("#composer-main").get_by_role("textbox")).to_be_in_viewport()


def overflows(page: Page) -> bool:
    """Whether anything sticks out to the side."""
    return bool(
        page.evaluate(
            "document.documentElement.scrollWidth > innerWidth || document.getElementById('page').scrollWidth > innerWidth"
        )
    )
