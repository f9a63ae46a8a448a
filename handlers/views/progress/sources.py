"""Where a figure came from, in plain words."""

from domain.people import UserId
from domain.plans import Plan
from domain.progress import Reported, Source
from handlers.views.screens import Screen

MOST_NOTE = 200
"""Characters of a note in a line; the whole stands in the list of figures."""


def source(screen: Screen, plan: Plan, told: Reported) -> str:
    """From a check-in, noted by one of the two, or imported; and for which day."""
    if told.source is Source.CHECK_IN:
        return screen.t("progress-from-check-in", day=told.day)
    if told.source is Source.IMPORT:
        return screen.t("progress-from-import", day=told.day)
    return screen.t(f"progress-from-{_side(plan, told.by)}", day=told.day)


def _side(plan: Plan, by: UserId | None) -> str:
    """By their part in the plan as it now is; a manager who handed it over was its manager when it was written."""
    return "employee" if by == plan.employee else "manager"
