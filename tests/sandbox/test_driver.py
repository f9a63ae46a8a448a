"""The driver: labels and texts, never ids; and what it says when something is not there."""

import time
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from sandbox.driver.labels import pick
from sandbox.driver.rendering import Reader
from tests.sandbox.bots import Bot, button, form, mrkdwn, option, text
from tests.sandbox.calls import Api

Json = dict[str, Any]


def given(label: str, element: Json, **more: object) -> Json:
    name = label.lower()
    return {"type": "input", "block_id": name, "label": text(label), "element": {"action_id": name, **element}, **more}


ROWS = [
    block
    for name in ("Alex", "Jordan")
    for block in (
        {"type": "section", "text": mrkdwn(f"*{name}*")},
        {"type": "actions", "elements": [button("Open", "note", value=name)]},
    )
]


@pytest.fixture
def everything(api: Api) -> None:
    """A modal with one of each input before Mei."""
    api.open(
        form(
            extra=[
                given("Level", {"type": "static_select", "options": [option("Low"), option("High")]}),
                given("Kind", {"type": "radio_buttons", "options": [option("One"), option("Two")]}),
                given("Days", {"type": "checkboxes", "options": [option("Mon"), option("Tue")]}),
                given("Coach", {"type": "users_select"}),
                given("People", {"type": "multi_users_select"}),
                given("Where", {"type": "conversations_select"}),
                given("Start", {"type": "datepicker", "initial_date": "2026-11-23"}),
                given("Hour", {"type": "timepicker"}),
                given("Moment", {"type": "datetimepicker"}),
                given("Count", {"type": "number_input", "is_decimal_allowed": True}, optional=True),
                {
                    "type": "section",
                    "text": mrkdwn("How *often*?"),
                    "accessory": {"type": "static_select", "action_id": "note", "options": [option("Weekly")]},
                },
            ]
        )
    )


VALUES: list[tuple[str, object, object]] = [
    ("Goal", "Learn", "Learn"),
    ("Level", "High", "High"),
    ("Kind", "Two", "Two"),
    ("Days", ["Mon", "Tue"], ["Mon", "Tue"]),
    ("Days", "Tue", ["Tue"]),
    ("Coach", "Alex", "Alex Rivera"),
    ("People", ["Alex", "@Priya Nair"], ["Alex Rivera", "Priya Nair"]),
    ("Where", "#sales-east", "#sales-east"),
    ("Start", date(2026, 12, 1), "2026-12-01"),
    ("Start", "2026-12-02", "2026-12-02"),
    ("Start", None, ""),
    ("Hour", clock_time(9, 5), "09:05"),
    ("Count", 2.5, "2.5"),
]


@pytest.mark.parametrize(("label", "value", "shown"), VALUES)
def test_a_field_is_filled_as_people_mean_it(
    label: str, value: object, shown: object, everything: None, driver: Driver
) -> None:
    modal = driver.person("Mei").modal.fill(label, value)

    assert modal.field(label).value == shown


def test_a_moment_is_filled_in(everything: None, driver: Driver) -> None:
    moment = datetime.fromisoformat("2026-12-01T09:00:00+00:00")

    assert driver.person("Mei").modal.fill("Moment", moment).field("Moment").value == str(int(moment.timestamp()))


def test_a_menu_beside_a_text_goes_by_that_text(bot: Bot, everything: None, driver: Driver) -> None:
    modal = driver.person("Mei").modal.choose("How", "Weekly")

    assert modal.field("How *often*?").value == "Weekly"
    assert bot.last("block_actions")["actions"][0]["selected_option"]["value"] == "weekly"


def test_a_form_tells_what_can_be_filled(everything: None, driver: Driver) -> None:
    modal = driver.person("Mei").modal

    assert modal.fields[:3] == ["Goal", "Level", "Kind"]
    assert modal.field("Goal").hint == "One sentence"
    assert modal.field("Kind").options == ["One", "Two"]
    assert modal.field("Count").is_optional
    assert (modal.submit_label, modal.close_label, modal.title) == ("Save", "Cancel", "New goal")
    assert modal.text.startswith("Goal\nGoal\nOne sentence\nLevel")


def test_what_is_missing_names_what_is_there(everything: None, driver: Driver, sandbox: Sandbox) -> None:
    hasty = Driver(sandbox.url, patience=0.05)
    modal = hasty.person("Mei").modal

    with pytest.raises(AssertionError, match=r"there is no field 'Colour'; visible: 'Goal', 'Level'"):
        modal.fill("Colour", "red")
    with pytest.raises(AssertionError, match=r"there is no option 'Middling'; visible: 'Low', 'High'"):
        modal.fill("Level", "Middling")
    with pytest.raises(AssertionError, match=r"there is no button 'Go'; visible: nothing"):
        modal.press("Go")
    with pytest.raises(AssertionError, match="Alex Rivera has no modal open"):
        assert hasty.person("Alex").modal
    with pytest.raises(AssertionError, match="there is no person 'Zoe'"):
        hasty.person("Zoe")


def test_rows_with_the_same_button_are_told_apart_by_words_nearby(bot: Bot, api: Api, sandbox: Sandbox) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=ROWS)
    mei = Driver(sandbox.url, patience=0.05).person("Mei")

    with pytest.raises(AssertionError, match="2 buttons match 'Open'"):
        mei.dm.latest.press("Open")
    mei.dm.latest.press("Open", near="Jordan")

    assert bot.last("block_actions")["actions"][0]["value"] == "Jordan"


def test_labels_match_whole_then_by_prefix_then_within() -> None:
    things = [("Start", 1), ("Start over", 2), ("Do not stop", 3)]

    assert pick("Start", things, "button") == 1
    assert pick("start over", things, "button") == 2
    assert pick("Start o", things, "button") == 2
    assert pick("stop", things, "button") == 3
    with pytest.raises(AssertionError, match="there is no button 'Go'"):
        pick("Go", things, "button")


def test_settle_is_called_after_every_act(bot: Bot, driver: Driver) -> None:
    calls: list[int] = []
    driver.settle = lambda: calls.append(1)

    driver.person("Mei").types("/pip").types("hello")
    driver.advance(hours=1)

    assert len(calls) == 3


def test_a_confirmation_can_be_read_before_it_is_accepted(bot: Bot, api: Api, driver: Driver) -> None:
    confirm = {"title": text("Sure?"), "text": mrkdwn("It *stays*"), "confirm": text("Yes"), "deny": text("No")}
    blocks = [{"type": "actions", "elements": [button("Go", "note", confirm=confirm)]}]
    api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=blocks)

    message = driver.person("Mei").dm.latest

    assert message.confirmation("Go") == "Sure?\nIt *stays*\nYes\nNo"
    message.press("Go")
    assert bot.all("block_actions")


def test_an_external_choice_is_found_by_typing(bot: Bot, driver: Driver) -> None:
    element = {"type": "external_select", "min_query_length": 1}
    bot.view = form(extra=[given("Find", element | {"action_id": "find"})])
    mei = driver.person("Mei").types("/pip start")

    with pytest.raises(AssertionError, match="2 options match"):
        mei.modal.fill("Find", "plan")

    bot.view["blocks"][-1]["element"]["action_id"] = "find"
    assert mei.modal.field("Find").value == ""


def test_a_closed_modal_cannot_be_read(api: Api, driver: Driver) -> None:
    api.open(form())
    modal = driver.person("Mei").modal
    assert modal.title == "New goal"
    api.sandbox.ask(lambda engine: engine.workspace.modals.clear())

    with pytest.raises(AssertionError, match="the modal 'New goal' is closed"):
        assert modal.text


def test_waiting_ends_with_what_is_amiss(driver: Driver) -> None:
    with pytest.raises(AssertionError, match="did not come true"):
        driver.expect(lambda: False, seconds=0.02)


def test_reading_clears_what_is_unread(api: Api, driver: Driver) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="One")
    mei = driver.person("Mei")
    assert (mei.dm.unread, [one.is_read for one in mei.notifications]) == (1, [False])

    mei.dm.read()

    assert (mei.dm.unread, [one.is_read for one in mei.notifications]) == (0, [True])


def test_threads_reactions_and_authors_are_read(bot: Bot, driver: Driver) -> None:
    mei = driver.person("Mei")
    message = mei.channel("#sales-east").message("Draft in your inbox")

    message.react("eyes")
    message.reply("Thanks")

    assert message.author == "Alex Rivera"
    assert [one.text for one in message.refresh().replies] == ["Thanks"]
    assert mei.title == "Sales manager, East"
    assert mei.timezone == "America/New_York"


def test_the_driver_can_start_before_time_has_moved(driver: Driver) -> None:
    assert driver.now.tzinfo is not None
    assert abs(driver.now.timestamp() - time.time()) < timedelta(minutes=1).total_seconds()


RENDERED: list[tuple[Json, str]] = [
    ({"type": "header", "text": text("Plan")}, "Plan"),
    (
        {"type": "section", "text": mrkdwn("a &lt;b&gt; <@U1> <#C1|general> <!here> <https://x.example|site>")},
        "a <b> @Mei #general @here site",
    ),
    ({"type": "section", "fields": [mrkdwn("One"), text("Two")]}, "One\nTwo"),
    ({"type": "section", "text": text("<@U1> &amp;")}, "<@U1> &amp;"),
    (
        {"type": "context", "elements": [mrkdwn("c"), {"type": "image", "alt_text": "face", "image_url": "h"}]},
        "c\nface",
    ),
    ({"type": "image", "title": text("Chart"), "alt_text": "A line", "image_url": "h"}, "Chart\nA line"),
    ({"type": "divider"}, ""),
    ({"type": "actions", "elements": [button("Go", "a")]}, ""),
    ({"type": "table", "rows": [[{"type": "raw_text", "text": "A"}, {"type": "raw_text", "text": "B"}]]}, "A | B"),
    ({"type": "markdown", "text": "**b**"}, "**b**"),
    (
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "text", "text": "Hi "}, {"type": "user", "user_id": "U1"}],
                },
                {
                    "type": "rich_text_list",
                    "style": "bullet",
                    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]}],
                },
            ],
        },
        "Hi @Mei\n• one",
    ),
    ({"type": "section", "text": mrkdwn("<!date^1700000000^{date}|14 Nov>")}, "14 Nov"),
]


@pytest.mark.parametrize(("block", "read"), RENDERED)
def test_blocks_are_read_as_people_read_them(block: Json, read: str) -> None:
    assert Reader({"U1": "Mei"}).blocks([block]) == read
