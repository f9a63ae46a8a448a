"""Modals and the Home tab: triggers, the stack, hashes, what stays typed, answers to a submission."""

from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver, RefusedError
from tests.sandbox.bots import Bot, button, form, mrkdwn, option, text
from tests.sandbox.calls import Api
from tests.sandbox.conftest import MANIFEST, rules, top

Json = dict[str, Any]
SECTION = {"type": "section", "text": mrkdwn("x")}


def test_a_trigger_opens_one_modal(api: Api, sandbox: Sandbox) -> None:
    trigger = api.trigger()

    first = api("views.open", trigger_id=trigger, view=form())
    second = api("views.open", trigger_id=trigger, view=form())

    assert first["ok"]
    assert second["error"] == "exchanged_trigger_id"
    assert rules(sandbox) == ["exchanged_trigger_id"]


def test_a_trigger_lives_three_seconds() -> None:
    with Sandbox.running(trigger_seconds=0.0) as sandbox:
        api = Api(sandbox)

        assert api("views.open", trigger_id=api.trigger(), view=form())["error"] == "expired_trigger_id"


def test_an_invented_trigger_is_refused(api: Api) -> None:
    assert api("views.open", trigger_id="1.2.abc", view=form())["error"] == "invalid_trigger_id"


def test_an_invalid_view_is_refused_and_leaves_the_trigger_alone(api: Api, sandbox: Sandbox) -> None:
    trigger = api.trigger()

    answer = api("views.open", trigger_id=trigger, view=form() | {"title": text("x" * 25)})

    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/title/text]"
    ]
    assert rules(sandbox) == ["invalid_arguments"]
    assert api("views.open", trigger_id=trigger, view=form())["ok"]


def test_a_view_comes_back_with_all_of_slacks_fields(api: Api) -> None:
    view = api.open(form("Learn"))

    assert view["state"]["values"] == {"goal": {"text": {"type": "plain_text_input", "value": "Learn"}}}
    assert view["root_view_id"] == view["id"]
    assert view["previous_view_id"] is None
    assert {"team_id", "app_id", "bot_id", "hash", "private_metadata", "external_id", "app_installed_team_id"} <= set(
        view
    )
    assert view["title"] == {"type": "plain_text", "text": "New goal", "emoji": True}


def test_a_stack_holds_three_views(api: Api, sandbox: Sandbox) -> None:
    view = api.open(form())
    for depth in (2, 3):
        pushed = api("views.push", trigger_id=api.trigger(view_id=view["id"]), view=form())["view"]
        assert pushed["previous_view_id"] == view["id"], depth
        view = pushed

    answer = api("views.push", trigger_id=api.trigger(view_id=view["id"]), view=form())

    assert answer["error"] == "push_limit_reached"
    assert rules(sandbox) == ["push_limit_reached"]


def test_a_push_needs_a_trigger_from_a_modal(api: Api) -> None:
    api.open(form())

    assert api("views.push", trigger_id=api.trigger(), view=form())["error"] == "not_found"


def test_opening_over_an_open_modal_is_noticed(api: Api, sandbox: Sandbox) -> None:
    view = api.open(form())

    assert api("views.open", trigger_id=api.trigger(view_id=view["id"]), view=form())["ok"]
    assert rules(sandbox) == ["open_over_modal"]


def test_an_update_with_an_old_hash_is_refused(api: Api, sandbox: Sandbox) -> None:
    view = api.open(form())
    api("views.update", view_id=view["id"], view=form())

    assert api("views.update", view_id=view["id"], hash=view["hash"], view=form())["error"] == "hash_conflict"
    assert rules(sandbox) == []


def test_an_input_that_keeps_its_ids_keeps_what_was_typed(api: Api, driver: Driver) -> None:
    view = api.open(form("Before"))
    modal = driver.person("Mei").modal.fill("Goal", "Typed")

    api("views.update", view_id=view["id"], view=form("After"))

    assert modal.field("Goal").value == "Typed"


def test_an_input_with_a_new_block_id_takes_its_initial_value(api: Api, driver: Driver) -> None:
    view = api.open(form("Before"))
    modal = driver.person("Mei").modal.fill("Goal", "Typed")

    api("views.update", view_id=view["id"], view=form("After", block_id="goal-2"))

    assert modal.field("Goal").value == "After"


def test_a_choice_that_is_no_longer_offered_is_forgotten(api: Api, driver: Driver) -> None:
    def choosing(*words: str) -> Json:
        element = {"type": "static_select", "action_id": "a", "options": [option(one) for one in words]}
        return form(extra=[{"type": "input", "block_id": "pick", "label": text("Pick"), "element": element}])

    view = api.open(choosing("One", "Two"))
    modal = driver.person("Mei").modal.fill("Pick", "Two")

    api("views.update", view_id=view["id"], view=choosing("One", "Three"))

    assert modal.field("Pick").value == ""


def test_a_view_is_found_by_its_external_id(api: Api) -> None:
    api.open(form() | {"external_id": "mine"})

    assert api("views.update", external_id="mine", view=form())["ok"]
    assert api("views.update", external_id="other", view=form())["error"] == "not_found"


def test_an_external_id_is_taken_once(api: Api) -> None:
    api.open(form() | {"external_id": "mine"})

    answer = api("views.open", trigger_id=api.trigger("U0ALEXRIVERA"), view=form() | {"external_id": "mine"})

    assert answer["error"] == "duplicate_external_id"


def test_a_home_tab_is_published_for_one_person(api: Api, driver: Driver) -> None:
    assert api("views.publish", user_id="U0ALEXRIVERA", view={"type": "home", "blocks": [SECTION]})["ok"]

    assert driver.person("Alex").home.text == "x"
    assert driver.person("Mei").state()["home"] is None


def test_a_home_tab_must_be_switched_on(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("home_tab_enabled: true", "home_tab_enabled: false"))
    with Sandbox.running(manifest=manifest) as sandbox:
        answer = Api(sandbox)("views.publish", user_id="U0ALEXRIVERA", view={"type": "home", "blocks": []})

    assert answer["error"] == "not_enabled"


def test_publishing_for_a_stranger_to_the_list_is_refused(api: Api) -> None:
    answer = api("views.publish", user_id="U0NOBODY", view={"type": "home", "blocks": []})

    assert answer["response_metadata"]["messages"] == ["invalid `user_id`"]


ANSWERS: list[tuple[str, Json]] = [
    ("an unknown action", {"response_action": "explode"}),
    ("no action", {"errors": {"goal": "No"}}),
    ("errors for a block that is no input", {"response_action": "errors", "errors": {"nowhere": "No"}}),
    ("no errors", {"response_action": "errors", "errors": {}}),
    ("an empty error", {"response_action": "errors", "errors": {"goal": ""}}),
    ("an invalid view", {"response_action": "update", "view": {"type": "modal", "blocks": []}}),
    ("a Home tab as a modal", {"response_action": "push", "view": {"type": "home", "blocks": []}}),
]


@pytest.mark.parametrize(("name", "answer"), ANSWERS, ids=[case[0] for case in ANSWERS])
def test_a_submission_is_not_answered_with(name: str, answer: Json, sandbox: Sandbox, bot: Bot, driver: Driver) -> None:
    bot.raw = answer
    mei = driver.person("Mei").types("/pip start")
    modal = mei.modal.fill("Goal", "Learn")

    with pytest.raises(RefusedError, match="trouble connecting"):
        modal.submit()

    assert modal.banner == "We had some trouble connecting. Try again?"
    assert rules(sandbox) == ["invalid_view_response"]


def test_errors_stand_under_their_fields(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    bot.answer = {"response_action": "errors", "errors": {"goal": "Say it in one sentence"}}
    mei = driver.person("Mei").types("/pip start")

    modal = mei.modal.fill("Goal", "Learn").submit()

    assert modal.errors == {"Goal": "Say it in one sentence"}
    assert modal.field("Goal").error == "Say it in one sentence"
    assert modal.field("Goal").value == "Learn"
    assert rules(sandbox) == []


def test_a_submission_may_update_push_and_clear(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    mei = driver.person("Mei").types("/pip start")
    bot.answer = {"response_action": "update", "view": form() | {"title": text("Second")}}
    mei.modal.fill("Goal", "Learn").submit()
    assert mei.modal.title == "Second"
    assert mei.modal.field("Goal").value == "Learn"

    bot.answer = {"response_action": "push", "view": form() | {"title": text("Third")}}
    mei.modal.submit()
    assert [one.title for one in mei.modals] == ["Second", "Third"]

    bot.answer = {"response_action": "clear"}
    mei.modal.fill("Goal", "x").submit()
    assert mei.modals == []
    assert rules(sandbox) == []


def test_an_empty_answer_closes_only_the_top(bot: Bot, driver: Driver) -> None:
    bot.view = form(extra=[{"type": "actions", "elements": [button("Deeper", "push")]}])
    mei = driver.person("Mei").types("/pip start")
    first = mei.modal.press("Deeper")
    deeper = driver.expect(lambda: next((one for one in mei.modals if one.title == "Deeper"), None))
    assert deeper is not None

    deeper.fill("Goal", "Learn").submit()

    assert not deeper.is_open
    assert first.is_open


def test_a_submission_carries_what_slack_sends(bot: Bot, driver: Driver) -> None:
    mei = driver.person("Mei").types("/pip start")
    mei.modal.fill("Goal", "Learn").submit()

    body = bot.last("view_submission")

    assert body["user"] == {"id": "U0MEICHEN", "username": "mei.chen", "name": "mei.chen", "team_id": "T0NORTHWIND"}
    assert body["team"] == {"id": "T0NORTHWIND", "domain": "northwind-studio"}
    assert body["view"]["state"]["values"]["goal"]["text"]["value"] == "Learn"
    assert body["view"]["private_metadata"] == "kept"
    assert body["response_urls"] == []
    assert body["enterprise"] is None
    assert body["is_enterprise_install"] is False
    assert {"api_app_id", "token", "trigger_id"} <= set(body)


def test_closing_is_told_if_the_view_asks_for_it(bot: Bot, driver: Driver) -> None:
    mei = driver.person("Mei").types("/pip start")

    mei.modal.close()

    assert bot.last("view_closed")["is_cleared"] is False
    assert mei.modals == []


def test_closing_everything_clears_the_stack(bot: Bot, driver: Driver, api: Api) -> None:
    mei = driver.person("Mei").types("/pip start")
    view_id = top(mei)
    api("views.push", trigger_id=api.trigger(view_id=view_id), view=form())

    mei.modal.close(everything=True)

    assert mei.modals == []
    assert [body["is_cleared"] for body in bot.all("view_closed")] == [True, True]


def test_a_late_acknowledgement_is_seen_and_recorded(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    mei = driver.person("Mei").types("/pip start")
    modal = mei.modal.fill("Goal", "Learn")
    bot.hold.clear()

    with pytest.raises(RefusedError, match="trouble connecting"):
        modal.submit()
    bot.hold.set()

    assert modal.is_open
    assert rules(sandbox) == ["late_ack"]
