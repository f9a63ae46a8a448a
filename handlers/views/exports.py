"""What one of HR sees when a copy was asked for at the command line: who asks for what, and the code."""

from collections.abc import Mapping
from typing import Any

from domain.exports import Export
from domain.plans import Plan
from handlers.responses import Message
from handlers.views.screens import Screen, button, buttons, drawn, modal, note, typed, words


def message(screen: Screen, export: str) -> Message:
    """It says nothing but that something waits."""
    text = screen.t("notice-export")
    press = button(screen, screen.t("todo-decide-button"), "exports.open", style="primary", export=export)
    return Message(text, drawn([words(text), buttons(screen, "open", press)]))


def asked(screen: Screen, plan: Plan, export: Export) -> Mapping[str, Any]:
    """Who asks for what, before anything is allowed."""
    t = screen.t
    people = {"employee": f"<@{plan.employee}>", "manager": f"<@{plan.manager}>"}
    sure = (t("export-allow"), t("export-sure"), t("export-allow"), t("cancel"))
    press = button(screen, t("export-allow"), "exports.allow", confirm=sure, export=export.id)
    blocks = [
        words(t("export-asked", **people)),
        typed(t("export-by"), export.asked_by),
        words(t("export-only-if")),
        buttons(screen, "allow", press),
        note(t("export-seen", until=screen.moment(export.until))),
    ]
    return modal(screen, "exports.asked", t("export-title"), blocks)


def code(screen: Screen, shown: str) -> Mapping[str, Any]:
    """The code, once."""
    t = screen.t
    return modal(
        screen, "exports.code", t("export-title"), [words(t("export-code", code=shown)), note(t("export-code-note"))]
    )
