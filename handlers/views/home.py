"""The App Home tab, and the greeting in the Messages tab."""

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from handlers.responses import Message
from handlers.views.hub import Overview, be_heard, lists, start, waiting
from handlers.views.screens import Screen, button, buttons, divider, drawn, home, note, words


def tab(screen: Screen, overview: Overview, *, first: bool, may_set: bool) -> Mapping[str, Any]:
    """What waits, the reader's plans, and what they can do; on a first visit, and while it is empty, what this is."""
    t = screen.t
    waits = overview.undelivered or overview.waiting or overview.support or overview.training
    empty = not (waits or overview.leading or overview.own or overview.hr)
    blocks: list[Block] = [words(t("home-intro")), divider()] if first or empty else []
    if may_set and not overview.has_hr:
        blocks += [words(t("hub-no-hr"))]
    blocks += [note(t("home-empty"))] if empty else [*waiting(screen, overview), *lists(screen, overview)]
    acts = buttons(
        screen,
        "home",
        *start(screen, overview),
        *be_heard(screen, overview),
        button(screen, t("home-status"), "plans.status"),
        button(screen, t("hub-support"), "support.open"),
        button(screen, t("training-title"), "training.open"),
        button(screen, t("hub-settings"), "workspaces.open"),
        button(screen, t("hub-help"), "hub.help"),
        button(screen, t("home-refresh"), "home.refresh"),
    )
    return home([*blocks, divider(), acts, note(t("home-private", at=screen.moment(screen.now)))])


def hello(screen: Screen) -> Message:
    """An answer to whoever writes to the app; the command's name stands in the message, never in a notification."""
    t = screen.t
    opened = buttons(screen, "hello", button(screen, t("hub-open"), "hub.open"))
    return Message(t("home-hello-short"), drawn([words(t("home-hello")), opened, note(t("home-hello-more"))]))
