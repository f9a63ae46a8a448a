"""What HR goes through before a plan may be talked about: is it complete enough to be fair?"""

import re
from collections.abc import Callable, Mapping
from datetime import date

from domain.agreements import Agreement

_DATED = re.compile(r"\d")

CHECKS: Mapping[str, Callable[[Agreement], bool]] = {
    "facts": lambda plan: bool(plan.areas) and all(_DATED.search(area.observed) for area in plan.areas),
    "impact": lambda plan: all(area.impact for area in plan.areas),
    "coaching": lambda plan: any(area.coaching for area in plan.areas),
    "factors": lambda plan: bool(plan.factors),
    "measured": lambda plan: all(goal.measured_by for goal in plan.goals),
    "support": lambda plan: bool(plan.support),
    "owners": lambda plan: all(item.owner for item in plan.support),
    "dates": lambda plan: all(item.due for item in plan.support),
}
"""Each with its code: dated facts, their impact, coaching before, other factors, who measures, and what is promised."""


def completeness(plan: Agreement, today: date) -> list[tuple[str, bool]]:
    """Every check and whether it holds, in the order of reading; `start` is whether the first day is still to come."""
    found = [(code, check(plan)) for code, check in CHECKS.items() if plan.support or code not in {"owners", "dates"}]
    return [*found, ("start", plan.start >= today)]
