"""The form with which HR says who leads something from here on, and the short messages about it."""

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from domain.plans import Plan, Status
from handlers.responses import Message
from handlers.views import fields
from handlers.views.screens import Screen, button, buttons, drawn, modal, note, words


def form(screen: Screen, plan: Plan) -> Mapping[str, Any]:
    """Who led it until now, and who goes on. Of a draft nobody but its writer knows more than that it is there."""
    t, draft = screen.t, plan.status is Status.DRAFT
    who = {"manager": f"<@{plan.manager}>", "employee": f"<@{plan.employee}>"}
    blocks: list[Block] = [words(t("handover-draft" if draft else "handover-intro", **who))]
    hint, undecided = t("handover-who-hint"), [("wait", t("handover-undecided"))]
    blocks.append(fields.person(screen, "manager", t("handover-who"), hint=hint, optional=not plan.frozen))
    if not plan.frozen:
        hint = t("handover-undecided-hint")
        blocks.append(fields.checks(screen, "undecided", t("handover-or"), undecided, hint=hint))
    if draft:
        sure = (t("handover-discard"), t("handover-discard-sure"), t("handover-discard"), t("cancel"))
        press = button(screen, t("handover-discard"), "handovers.discard", confirm=sure, plan=plan.id)
        blocks.append(buttons(screen, "draft", press))
    blocks.append(note(t("handover-after-draft" if draft else "handover-after")))
    meta = {"plan": plan.id, "revision": str(plan.revision)}
    title, send = t("handover-title"), t("handover-send")
    return modal(screen, "handovers.send", title, blocks, submit=send, close=t("cancel"), **meta)


def received(screen: Screen, plan: Plan) -> Message:
    """For who leads it from here on: it can be read in peace, and what waits is one press away."""
    t = screen.t
    draft = plan.status is Status.DRAFT
    label, action = ("todo-write-button", "drafts.resume") if draft else ("todo-read-button", "plans.open")
    read = button(screen, t(label), action, style="primary", plan=plan.id)
    waits = button(screen, t("handover-waits"), "hub.open")
    text = t("notice-handover-received")
    return Message(text, drawn([words(text), buttons(screen, "open", read, waits), note(t("notice-handover-private"))]))


def told(screen: Screen, key: str, plan: Plan, action: str = "plans.open") -> Message:
    """One calm sentence, and the way to the page where the rest stands."""
    text = screen.t(key)
    press = button(screen, screen.t("hub-open-plan"), action, plan=plan.id)
    return Message(text, drawn([words(text), buttons(screen, "open", press)]))


def said(screen: Screen, key: str) -> Message:
    """One calm sentence for who need not do anything."""
    return Message(screen.t(key), drawn([words(screen.t(key))]))
