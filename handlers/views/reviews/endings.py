"""The form with which HR records how somebody leaves, and the message that follows."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from domain.plans import Plan
from domain.reviews import FAIR_SHARE, Outcome
from handlers.forms import Form
from handlers.responses import Message
from handlers.views import fields
from handlers.views.checklists import country_list
from handlers.views.reviews.outcomes import outcome_words
from handlers.views.screens import Screen, button, buttons, drawn, modal, note, words


def form(
    screen: Screen, plan: Plan, choices: Sequence[Outcome], share: Fraction | None, checklist: Sequence[str]
) -> Mapping[str, Any]:
    """What it is, and why; it says what follows, and what the gate asks for where it stands in the way of a choice."""
    t, ways = screen.t, [(each.value, outcome_words(screen, each)) for each in choices]
    gated = Outcome.EMPLOYMENT_ENDED in choices and share is not None and share < FAIR_SHARE
    blocks = [
        words(t("end-intro", who=f"<@{plan.employee}>")),
        *([words(t("end-gate", percent=int(share * 100)))] if gated and share is not None else []),
        *country_list(screen, checklist),
        fields.radio(screen, "outcome", t("review-outcome"), ways),
        fields.text(screen, "reason", t("review-reason"), hint=t("end-reason-hint"), long=True),
        note(t("end-after" if plan.shared else "end-after-unshared")),
    ]
    meta = {"plan": plan.id, "revision": str(plan.revision)}
    return modal(screen, "reviews.end_send", t("end-title"), blocks, submit=t("send"), close=t("cancel"), **meta)


def parse(form: Form) -> tuple[Outcome | None, str]:
    """The chosen way, and the reason."""
    chosen = form.choice("outcome")
    return (Outcome(chosen) if chosen in set(Outcome) else None), form.text("reason")


def told(screen: Screen, plan: Plan, *, own: bool) -> Message:
    """That it has ended; the employee keeps what was written, and can have a copy while the account works."""
    t = screen.t
    text = t("notice-left-own" if own else "notice-left")
    presses = [button(screen, t("hub-open-plan"), "plans.open", plan=plan.id)]
    if own:
        presses.append(button(screen, t("copy-open"), "copies.open", plan=plan.id))
    return Message(text, drawn([words(text), buttons(screen, "open", *presses)]))
