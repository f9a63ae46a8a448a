"""What the wording guard looks for in Chinese, a module for each kind of matter."""

from domain.wording.chinese import absolutes, comparisons, labels, protected, sarcasm, threats, wishes
from domain.wording.rules import Rule

RULES: tuple[Rule, ...] = (
    *labels.RULES,
    *absolutes.RULES,
    *threats.RULES,
    *wishes.RULES,
    *sarcasm.RULES,
    *comparisons.RULES,
    *protected.RULES,
)
