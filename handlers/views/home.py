"""The App Home tab."""

from collections.abc import Mapping
from typing import Any

from handlers.views.hub import Overview, lists, waiting
from handlers.views.screens import Screen, button, buttons, divider, home, note, words


def tab(screen: Screen, overview: Overview) -> Mapping[str, Any]:
    """What waits, the reader's plans, and what they can do."""
    t = screen.t
    acts = buttons(
        screen,
        "home",
        button(screen, t("hub-start"), "drafts.start"),
        button(screen, t("home-status"), "plans.status"),
        button(screen, t("hub-settings"), "workspaces.open"),
        button(screen, t("hub-help"), "hub.help"),
        button(screen, t("home-refresh"), "home.refresh"),
    )
    greeting = words(t("home-intro"))
    return home(
        [greeting, acts, divider(), *waiting(screen, overview), *lists(screen, overview), note(t("home-private"))]
    )
