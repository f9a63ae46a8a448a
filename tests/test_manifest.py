"""The Slack app as manifest.yml describes it: valid, discreet, and exactly what the code uses."""

import ast
import json
import re
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
import yaml

from bot.app import FEATURES
from bot.scopes import SCOPES
from handlers.routing import Routes
from sandbox.api.routing import METHODS
from tests.test_architecture import ROOT, sources, tree

SCHEMA = ROOT.parent / "shared" / "data" / "slack-manifest.schema.2.0.0.json"
"""Slack's own schema bears no licence that lets us keep a copy; where one lies beside the checkout, it is used."""


def part(required: str, **properties: object) -> dict[str, Any]:
    """An object that has these properties and no others."""
    return {"type": "object", "additionalProperties": False, "required": required.split(), "properties": properties}


TEXT, SWITCH = {"type": "string", "minLength": 1}, {"type": "boolean"}
NAMES = {"type": "array", "items": TEXT, "minItems": 1, "uniqueItems": True}
COMMAND = part("command description", command=TEXT, description=TEXT, usage_hint=TEXT, should_escape=SWITCH)
SHORTCUT = part(
    "name type callback_id description",
    name=TEXT,
    type={"enum": ["global", "message"]},
    callback_id=TEXT,
    description=TEXT,
)
SHAPE = part(
    "_metadata display_information features oauth_config settings",
    _metadata=part("major_version", major_version={"const": 2}, minor_version={"type": "integer"}),
    display_information=part(
        "name description", name=TEXT, description=TEXT, long_description=TEXT, background_color=TEXT
    ),
    features=part(
        "app_home bot_user slash_commands shortcuts",
        app_home=part("", home_tab_enabled=SWITCH, messages_tab_enabled=SWITCH, messages_tab_read_only_enabled=SWITCH),
        bot_user=part("display_name", display_name=TEXT, always_online=SWITCH),
        slash_commands={"type": "array", "items": COMMAND, "minItems": 1, "maxItems": 50},
        shortcuts={"type": "array", "items": SHORTCUT, "maxItems": 10},
    ),
    oauth_config=part("scopes", scopes=part("bot", bot=NAMES)),
    settings=part(
        "event_subscriptions interactivity socket_mode_enabled",
        event_subscriptions=part("bot_events", bot_events=NAMES),
        interactivity=part("is_enabled", is_enabled=SWITCH),
        org_deploy_enabled=SWITCH,
        socket_mode_enabled=SWITCH,
        token_rotation_enabled=SWITCH,
    ),
)
"""The parts of docs.slack.dev/reference/app-manifest that this app uses: what must be there, and of which kind."""
SCHEMAS = {"ours": SHAPE} | ({"published": json.loads(SCHEMA.read_text(encoding="utf-8"))} if SCHEMA.exists() else {})

TELLING = re.compile(r"\b(pip|plan|plans|performance|improvement|hr|review)\b|绩效|计划|改进", re.IGNORECASE)


@pytest.fixture
def manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture
def routes() -> Routes:
    every = Routes()
    for feature in FEATURES:
        every.include(feature.routes)
    return every


@pytest.mark.parametrize("schema", SCHEMAS)
def test_it_has_the_parts_that_slack_knows_and_no_others(manifest: dict[str, Any], schema: str) -> None:
    jsonschema.validate(manifest, SCHEMAS[schema])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda m: m.update(setings={}), "'setings' was unexpected"),
        (lambda m: m.pop("display_information"), "'display_information' is a required property"),
        (lambda m: m["display_information"].pop("name"), "'name' is a required property"),
        (lambda m: m["features"]["bot_user"].update(always_online="yes"), "'yes' is not of type 'boolean'"),
        (lambda m: m["features"]["slash_commands"][0].pop("description"), "'description' is a required property"),
        (lambda m: m["features"]["shortcuts"][0].update(type="modal"), "'modal' is not one of"),
        (lambda m: m["oauth_config"]["scopes"]["bot"].append("chat:write"), "has non-unique elements"),
        (lambda m: m["settings"].update(socket_mode="on"), "'socket_mode' was unexpected"),
    ],
)
def test_a_slip_in_it_would_be_noticed(
    manifest: dict[str, Any], change: Callable[[dict[str, Any]], object], said: str
) -> None:
    change(manifest)

    with pytest.raises(jsonschema.ValidationError) as raised:
        jsonschema.validate(manifest, SHAPE)

    assert said in raised.value.message


def test_it_keeps_to_the_limits_that_matter(manifest: dict[str, Any]) -> None:
    """docs.slack.dev/reference/app-manifest: lengths of names and descriptions."""
    about, features = manifest["display_information"], manifest["features"]

    assert manifest["_metadata"]["major_version"] == 2
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert re.fullmatch(r"#[0-9a-f]{6}", about["background_color"])
    assert len(features["bot_user"]["display_name"]) <= 80
    for command in features["slash_commands"]:
        assert re.fullmatch(r"/[a-z]{1,31}", command["command"])
        assert len(command["description"]) <= 2000
        assert len(command["usage_hint"]) <= 1000
    for shortcut in features["shortcuts"]:
        assert shortcut["type"] in {"global", "message"}
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150


def test_people_can_write_to_the_bot_and_open_its_home(manifest: dict[str, Any]) -> None:
    home = manifest["features"]["app_home"]

    assert home == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert manifest["settings"]["interactivity"]["is_enabled"]
    assert manifest["settings"]["socket_mode_enabled"]


def test_a_person_after_a_command_arrives_as_a_mention(manifest: dict[str, Any]) -> None:
    commands = manifest["features"]["slash_commands"]

    assert [each["command"] for each in commands] == ["/pip", "/coach"]
    assert all(each["should_escape"] is True for each in commands)


def test_the_usage_hint_names_what_can_be_typed(manifest: dict[str, Any], routes: Routes) -> None:
    known = {
        " ".join(each for each in (name, usage.strip("[]")) if each) for name, usage in routes.listed.items() if name
    }

    for command in manifest["features"]["slash_commands"]:
        assert set(command["usage_hint"].strip("[]").split(" | ")) == known


def test_the_shortcuts_are_those_that_are_listened_to(manifest: dict[str, Any], routes: Routes) -> None:
    assert {each["callback_id"] for each in manifest["features"]["shortcuts"]} == set(routes.shortcuts)


def test_the_events_are_those_that_are_listened_to(manifest: dict[str, Any], routes: Routes) -> None:
    heard = {*routes.events, "user_change"}  # the directory hears of changed accounts

    # An event of type `message` is subscribed to by the kind of conversation, such as message.im.
    assert {name.partition(".")[0] for name in manifest["settings"]["event_subscriptions"]["bot_events"]} == heard


def test_it_asks_for_exactly_what_the_bot_says_it_needs(manifest: dict[str, Any]) -> None:
    assert manifest["oauth_config"]["scopes"]["bot"] == list(SCOPES)


def test_every_call_has_its_scope_and_every_scope_its_call() -> None:
    called = set(calls())
    ours = [METHODS[name] for name in called]

    for method in ours:
        if method.scopes and method.caller == "bot":
            assert set(method.scopes) & set(SCOPES), method.name
    used = {scope for method in ours for scope in method.scopes}
    assert set(SCOPES) - used == {"commands"}  # for slash commands and shortcuts themselves


def calls() -> list[str]:
    """Web API methods that the code calls, by the names of slack_sdk's functions."""
    by_function = {name.replace(".", "_"): name for name in METHODS}
    found = []
    for file in sources("bot", "handlers"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Attribute):
                found += ["files.completeUploadExternal"] if node.attr == "files_upload_v2" else []
                found += [by_function[node.attr]] if node.attr in by_function else []
    return found


def test_nothing_in_it_says_what_somebody_uses_it_for(manifest: dict[str, Any]) -> None:
    features = manifest["features"]
    said = [*manifest["display_information"].values(), features["bot_user"]["display_name"]]
    for each in (*features["slash_commands"], *features["shortcuts"]):
        said += [each["description"], each.get("name", "")]

    assert [text for text in said if TELLING.search(text)] == []
