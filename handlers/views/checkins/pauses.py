"""The short forms before a pause and before going on."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from domain.plans import Plan
from handlers.views.screens import Screen, modal, note, words


class Lost(Protocol):
    """What a pause took (services.checkins.Lost)."""

    @property
    def days(self) -> int: ...
    @property
    def end(self) -> date: ...
    @property
    def new_end(self) -> date: ...


def pause(screen: Screen, plan: Plan) -> Mapping[str, Any]:
    """What a pause means; no reason is asked for, because none is kept."""
    t = screen.t
    blocks = [words(t("pause-what", who=f"<@{plan.employee}>")), note(t("pause-no-reason"))]
    return modal(
        screen, "checkins.pause", t("pause-title"), blocks, submit=t("pause-submit"), close=t("cancel"), plan=plan.id
    )


def resume(screen: Screen, plan_id: str, lost: Lost) -> Mapping[str, Any]:
    """What going on means: how the end moves."""
    t = screen.t
    moved = t("resume-moved", count=lost.days, end=lost.end, moved=lost.new_end) if lost.days else t("resume-same")
    blocks = [words(t("resume-what")), words(moved), note(t("resume-both"))]
    return modal(
        screen, "checkins.resume", t("resume-title"), blocks, submit=t("resume-submit"), close=t("cancel"), plan=plan_id
    )
