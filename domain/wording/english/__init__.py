"""What the wording guard looks for in English, a module for each kind of matter."""

from domain.wording.english import absolutes, comparisons, labels, protected, sarcasm, threats, wishes
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
