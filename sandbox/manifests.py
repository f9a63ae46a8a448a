"""The app manifest: which scopes, commands, shortcuts, events and tabs the app has asked for."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

from sandbox.jsons import Json, as_dict, as_list

# The scope that an event needs before Slack lets an app subscribe to it
# (docs.slack.dev/reference/events, "Required scopes" of each).
EVENT_SCOPES = {
    "message.im": "im:history",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "app_mention": "app_mentions:read",
    "user_change": "users:read",
    "team_join": "users:read",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "file_shared": "files:read",
}


@dataclass(frozen=True)
class Manifest:
    """What the app may do. With `permissive` everything is allowed, as if every box were ticked."""

    app_name: str = "Coach"
    bot_name: str = "Coach"
    scopes: frozenset[str] = frozenset()
    commands: tuple[Json, ...] = ()
    shortcuts: tuple[Json, ...] = ()
    events: frozenset[str] = frozenset()
    home_tab: bool = True
    messages_tab: bool = True
    messages_read_only: bool = False
    interactivity: bool = True
    permissive: bool = False
    problems: tuple[str, ...] = field(default=())

    def command(self, name: str) -> Json | None:
        """The entry of a slash command, or None if the app has none of that name."""
        found = next((one for one in self.commands if one.get("command") == name), None)
        if found is None and self.permissive:
            return {"command": name, "description": "", "usage_hint": "", "should_escape": True}
        return found

    def shortcut(self, callback_id: str) -> Json | None:
        """The entry of a shortcut, or None."""
        return next((one for one in self.shortcuts if one.get("callback_id") == callback_id), None)

    def listens_to(self, event: str) -> bool:
        """Whether the app is subscribed to a kind of event (`message.im`, `app_home_opened` …)."""
        return self.permissive or event in self.events

    def has_scope(self, scope: str) -> bool:
        """Whether the bot token carries a scope."""
        return self.permissive or scope in self.scopes


PERMISSIVE = Manifest(
    commands=({"command": "/pip", "description": "Coach", "usage_hint": "[help]", "should_escape": True},),
    permissive=True,
)


def load(path: Path | None) -> Manifest:
    """The manifest in a file; a permissive one if there is no such file."""
    if path is None or not path.exists():
        return PERMISSIVE
    return parse(as_dict(yaml.safe_load(path.read_text(encoding="utf-8"))))


def parse(body: Json) -> Manifest:
    """A manifest of the second version (docs.slack.dev/reference/app-manifest)."""
    features, settings = as_dict(body.get("features")), as_dict(body.get("settings"))
    home = as_dict(features.get("app_home"))
    scopes = as_list(as_dict(as_dict(body.get("oauth_config")).get("scopes")).get("bot"))
    app_name = str(as_dict(body.get("display_information")).get("name") or "App")
    manifest = Manifest(
        app_name=app_name,
        bot_name=str(as_dict(features.get("bot_user")).get("display_name") or app_name),
        scopes=frozenset(map(str, scopes)),
        commands=tuple(map(as_dict, as_list(features.get("slash_commands")))),
        shortcuts=tuple(map(as_dict, as_list(features.get("shortcuts")))),
        events=frozenset(map(str, as_list(as_dict(settings.get("event_subscriptions")).get("bot_events")))),
        home_tab=bool(home.get("home_tab_enabled")),
        messages_tab=bool(home.get("messages_tab_enabled")),
        messages_read_only=bool(home.get("messages_tab_read_only_enabled")),
        interactivity=bool(as_dict(settings.get("interactivity")).get("is_enabled")),
    )
    return Manifest(**{**vars(manifest), "problems": tuple(_problems(manifest))})


def _problems(manifest: Manifest) -> list[str]:
    lacking = [
        f"the event {event} needs the scope {scope}"
        for event, scope in sorted(EVENT_SCOPES.items())
        if event in manifest.events and scope not in manifest.scopes
    ]
    if (manifest.commands or manifest.shortcuts) and "commands" not in manifest.scopes:
        lacking.append("slash commands and shortcuts need the scope commands")
    return lacking
