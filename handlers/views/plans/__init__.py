"""The status of a reader's plans, one plan, and the form with which HR takes one back."""

from handlers.views.plans.cards import Card, Standing
from handlers.views.plans.lists import FILTERS, status
from handlers.views.plans.papers import one
from handlers.views.plans.teams import team
from handlers.views.plans.withdrawals import withdraw_form

__all__ = ["FILTERS", "Card", "Standing", "one", "status", "team", "withdraw_form"]
