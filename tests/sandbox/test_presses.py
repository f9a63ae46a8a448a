"""Buttons and menus in messages, modals and Home tabs: what the bot is told."""

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver, RefusedError
from tests.sandbox.bots import Bot, button, form, mrkdwn, option, text
from tests.sandbox.calls import Api
from tests.sandbox.conftest import rules, top

Json = dict[str, Any]
MENU: Json = {"type": "overflow", "action_id": "note", "options": [option("Edit"), option("Delete")]}
SELECT: Json = {
    "type": "static_select",
    "action_id": "note",
    "placeholder": text("Mood"),
    "options": [option("Good"), option("Bad")],
}


def actions(*elements: Json) -> list[Json]:
    return [{"type": "actions", "block_id": "row", "elements": list(elements)}]


def test_a_button_in_a_message_says_where_it_was(bot: Bot, api: Api, driver: Driver) -> None:
    ts = api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=actions(button("Go", "note", value="v1")))["ts"]

    driver.person("Mei").dm.latest.press("Go")

    body = bot.last("block_actions")
    assert body["container"] == {"type": "message", "message_ts": ts, "channel_id": "D0MEICHEN", "is_ephemeral": False}
    assert body["channel"] == {"id": "D0MEICHEN", "name": "directmessage"}
    assert body["message"]["ts"] == ts
    assert body["state"] == {"values": {}}
    assert {"response_url", "trigger_id", "api_app_id", "token"} <= set(body)
    action = body["actions"][0]
    assert action.pop("action_ts")
    assert action == {
        "type": "button",
        "action_id": "note",
        "block_id": "row",
        "value": "v1",
        "text": {"type": "plain_text", "text": "Go", "emoji": True},
    }


def test_a_button_in_an_ephemeral_message_comes_without_the_message(bot: Bot, api: Api, driver: Driver) -> None:
    api("chat.postEphemeral", channel="C0SALESEAST", user="U0MEICHEN", text="x", blocks=actions(button("Go", "note")))

    driver.person("Mei").ephemerals[-1].press("Go")

    body = bot.last("block_actions")
    assert body["container"]["is_ephemeral"] is True
    assert "message" not in body


def test_a_button_in_a_modal_carries_what_is_typed(bot: Bot, driver: Driver) -> None:
    bot.view = form(extra=actions(button("Go", "note")))
    mei = driver.person("Mei").types("/pip start")

    mei.modal.fill("Goal", "Half a sent").press("Go")

    body = bot.last("block_actions")
    assert body["container"] == {"type": "view", "view_id": body["view"]["id"]}
    assert body["view"]["state"]["values"]["goal"]["text"]["value"] == "Half a sent"
    assert "response_url" not in body
    assert "message" not in body


def test_a_button_on_the_home_tab_names_its_view(bot: Bot, driver: Driver) -> None:
    alex = driver.person("Alex")

    alex.open_home().press("Wave")

    body = bot.last("block_actions")
    assert body["view"]["type"] == "home"
    assert body["actions"][0]["value"] == "wave"


def test_a_menu_tells_the_chosen_option(bot: Bot, api: Api, driver: Driver) -> None:
    blocks = [{"type": "section", "text": mrkdwn("Row"), "accessory": MENU}]
    api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=blocks)

    message = driver.person("Mei").dm.latest
    assert message.buttons == ["Edit", "Delete"]
    message.press("Delete")

    assert bot.last("block_actions")["actions"][0]["selected_option"]["value"] == "delete"


def test_a_select_in_a_message_keeps_its_state(bot: Bot, api: Api, driver: Driver) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=actions(SELECT))

    driver.person("Mei").dm.latest.choose("Mood", "Bad")

    body = bot.last("block_actions")
    assert body["actions"][0]["selected_option"]["value"] == "bad"
    assert body["state"]["values"]["row"]["note"]["selected_option"]["value"] == "bad"


@pytest.mark.parametrize(("asked", "told"), [(False, 0), (True, 1)])
def test_an_input_is_told_only_if_the_block_asks(asked: bool, told: int, bot: Bot, driver: Driver) -> None:
    block = {"type": "input", "block_id": "m", "label": text("Mood"), "element": SELECT, "dispatch_action": asked}
    bot.view = form(extra=[block])
    mei = driver.person("Mei").types("/pip start")

    mei.modal.fill("Mood", "Good")

    assert len(bot.all("block_actions")) == told


def test_typing_without_enter_is_not_told(bot: Bot, driver: Driver) -> None:
    bot.view = form()
    bot.view["blocks"][1]["dispatch_action"] = True
    mei = driver.person("Mei").types("/pip start")
    view = top(mei)

    mei.act("fill", view_id=view, block_id="goal", action_id="text", value="Half", dispatch=False)

    assert bot.all("block_actions") == []
    assert mei.modal.field("Goal").value == "Half"


def test_an_external_select_asks_the_bot(bot: Bot, driver: Driver) -> None:
    element = {"type": "external_select", "action_id": "find", "min_query_length": 1}
    bot.view = form(extra=[{"type": "input", "block_id": "f", "label": text("Find"), "element": element}])
    mei = driver.person("Mei").types("/pip start")

    answer = mei.act("suggest", view_id=top(mei), block_id="f", action_id="find", value="plan")

    assert [one["text"]["text"] for one in answer["options"]] == ["plan one", "plan two"]
    assert bot.last("block_suggestion")["value"] == "plan"


def test_a_button_that_is_gone_cannot_be_pressed(bot: Bot, driver: Driver) -> None:
    mei = driver.person("Mei")
    surface = {"kind": "message", "conversation": "C0SALESEAST", "ts": "1.2"}

    with pytest.raises(RefusedError, match="This message is gone"):
        mei.act("press", surface=surface, block_id="b", action_id="a")


def test_only_the_top_modal_can_be_used(bot: Bot, driver: Driver, api: Api) -> None:
    mei = driver.person("Mei").types("/pip start")
    below = mei.modal
    api("views.push", trigger_id=api.trigger(view_id=top(mei)), view=form())

    with pytest.raises(RefusedError, match="not open any more"):
        below.fill("Goal", "x")


def test_a_payload_with_the_acknowledgement_of_a_button_is_noticed(
    bot: Bot, api: Api, driver: Driver, sandbox: Sandbox
) -> None:
    bot.app.action("talk")(lambda ack: ack(text="Slack throws this away"))
    api("chat.postMessage", channel="U0MEICHEN", text="x", blocks=actions(button("Talk", "talk")))

    driver.person("Mei").dm.latest.press("Talk")

    assert rules(sandbox) == ["unexpected_ack_payload"]
