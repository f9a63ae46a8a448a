"""The form with which HR takes a plan back."""

from collections.abc import Mapping
from typing import Any

from domain.plans import Plan
from handlers.views import fields
from handlers.views.screens import Screen, modal, words


def withdraw_form(screen: Screen, plan: Plan, unanswered: int = 0) -> Mapping[str, Any]:
    """Says what follows, also for concerns still `unanswered`, and asks why; who hears depends on what was shared."""
    t = screen.t
    heard = t("withdraw-heard-both") if plan.shared else t("withdraw-heard-manager")
    why = fields.text(screen, "reason", t("withdraw-reason"), hint=t("withdraw-hint"), long=True)
    meta = {"plan": plan.id, "revision": str(plan.revision)}
    concerns = [words(t("withdraw-concerns", count=unanswered))] if unanswered else []
    blocks = [words(t.together(t("withdraw-intro"), heard)), *concerns, why]
    return modal(
        screen, "plans.withdraw", t("plan-withdraw"), blocks, submit=t("withdraw-send"), close=t("cancel"), **meta
    )
