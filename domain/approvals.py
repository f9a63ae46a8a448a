"""What HR goes through before a plan may be talked about: is it complete enough to be fair?"""

from collections.abc import Callable, Mapping
from datetime import date

from domain.agreements import Agreement

CHECKS: Mapping[str, Callable[[Agreement], bool]] = {
    "facts": lambda plan: bool(plan.areas) and all(area.dated for area in plan.areas),
    "impact": lambda plan: all(area.impact for area in plan.areas),
    "coaching": lambda plan: any(area.coaching for area in plan.areas),
    "factors": lambda plan: bool(plan.factors) or any(area.factors for area in plan.areas),
    "levels": lambda plan: all(area.level for area in plan.areas),
    "measured": lambda plan: all(goal.measured_by for goal in plan.goals),
    "support": lambda plan: bool(plan.support),
    "owners": lambda plan: all(item.owner for item in plan.support),
    "dates": lambda plan: all(item.due for item in plan.support),
}
"""Each with its code: dated facts, their impact, coaching before, factors, levels, who measures, what is promised."""


def completeness(plan: Agreement, today: date) -> list[tuple[str, bool]]:
    """Every check and whether it holds, in the order of reading; `start` is whether the first day is still to come."""
    found = [(code, check(plan)) for code, check in CHECKS.items() if plan.support or code not in {"owners", "dates"}]
    return [*found, ("start", plan.start >= today)]
