"""What the wording guard looks for in Chinese, a module for each kind of matter."""

from domain.wording.chinese import (
    absolutes,
    age,
    comparisons,
    family,
    health,
    labels,
    leave,
    origin,
    pregnancy,
    religion,
    sarcasm,
    threats,
    wishes,
)

_MODULES = (
    labels,
    absolutes,
    threats,
    wishes,
    sarcasm,
    comparisons,
    health,
    leave,
    pregnancy,
    age,
    religion,
    family,
    origin,
)
RULES = tuple(rule for module in _MODULES for rule in module.RULES)
"""The rules of all modules."""
