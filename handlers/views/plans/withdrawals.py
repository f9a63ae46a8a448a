"""The form with which HR takes a plan back."""

from collections.abc import Mapping
from typing import Any

from domain.plans import Plan
from handlers.views import fields
from handlers.views.screens import Screen, modal, words


def withdraw_form(screen: Screen, plan: Plan) -> Mapping[str, Any]:
    """Says what follows, and asks why; who else hears of it depends on whether it was shared."""
    t = screen.t
    heard = t("withdraw-heard-both") if plan.shared else t("withdraw-heard-manager")
    why = fields.text(screen, "reason", t("withdraw-reason"), hint=t("withdraw-hint"), long=True)
    meta = {"plan": plan.id, "revision": str(plan.revision)}
    blocks = [words(f"{t('withdraw-intro')} {heard}"), why]
    return modal(
        screen, "plans.withdraw", t("plan-withdraw"), blocks, submit=t("withdraw-send"), close=t("cancel"), **meta
    )
