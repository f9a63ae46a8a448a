"""Forms: asking, asking another sponsor, saying no, naming a later day, a word after it came."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.goals import Goal
from domain.people import UserId
from domain.plans import Plan
from domain.support import MOST_TITLE, MOST_WHY, Kind, Support, Wish
from handlers.forms import Form
from handlers.views import fields
from handlers.views.screens import Screen, modal, note, words
from handlers.views.support.entries import Seen, entry

MOST_COST, MOST_REASON = 40, 500
OPTION = 75
"""Characters of an option (docs.slack.dev, composition objects)."""


class Asking(Protocol):
    """What a form to ask needs (services.support.Asking)."""

    @property
    def plan(self) -> Plan | None: ...
    @property
    def goals(self) -> tuple[Goal, ...]: ...
    @property
    def promises(self) -> bool: ...
    @property
    def support(self) -> Support | None: ...


def cost_field(screen: Screen, value: str) -> Block:
    """What it costs; also in the wizard."""
    t = screen.t
    hint, example = t("support-field-cost-hint"), t("support-field-cost-example")
    label = t("support-field-cost")
    return fields.text(screen, "cost", label, value=value, hint=hint, example=example, optional=True, most=MOST_COST)


def goal_field(screen: Screen, goals: Sequence[tuple[str, str]], value: str = "") -> list[Block]:
    """Which goal waits for it; nothing while there is none. Also in the wizard."""
    if not goals:
        return []
    label, hint = screen.t("support-field-goal"), screen.t("support-field-goal-hint")
    return [fields.select(screen, "goal", label, goals, value=value, hint=hint, optional=True)]


def ask_form(screen: Screen, support_id: str, asking: Asking, reader: UserId) -> Mapping[str, Any]:
    """A request. It says first what the sponsor will read, and who else."""
    t, plan = screen.t, asking.plan
    kinds = [(each.value, t(f"kind-{each.value}")) for each in Kind]
    blocks = [
        words(t("support-ask-intro")),
        note(_who_sees(screen, plan, reader)),
        fields.select(screen, "kind", t("wizard-support-kind"), kinds, value=Kind.TRAINING.value),
        *_for_sponsor(screen),
        cost_field(screen, ""),
        fields.day(screen, "due", t("wizard-support-due")),
        _sponsor(screen, promises=asking.promises),
        fields.person(screen, "owner", t("wizard-support-owner"), hint=_owner_hint(screen, plan), optional=True),
        *goal_field(screen, [(each.id, each.title) for each in asking.goals]),
    ]
    meta = {"support": support_id, "plan": plan.id if plan else ""}
    return modal(screen, "support.ask_send", t("support-title"), blocks, submit=t("send"), close=t("cancel"), **meta)


def _who_sees(screen: Screen, plan: Plan | None, reader: UserId) -> str:
    if plan is None:
        return screen.t("support-seen-alone")
    sides = {plan.manager: "manager", plan.employee: "employee"}
    return screen.t(f"support-seen-{sides.get(reader, 'hr')}")


def _owner_hint(screen: Screen, plan: Plan | None) -> str:
    return screen.t("support-field-owner-hint" if plan is None else "support-field-owner-hint-plan")


def _for_sponsor(screen: Screen, title: str = "", why: str = "") -> list[Block]:
    t = screen.t
    example = t("wizard-support-what-example")
    why_hint, why_example = t("support-field-why-hint"), t("support-field-why-example")
    return [
        fields.text(screen, "title", t("wizard-support-what"), value=title, example=example, most=MOST_TITLE),
        fields.text(
            screen, "why", t("support-field-why"), value=why, hint=why_hint, example=why_example, most=MOST_WHY
        ),
    ]


def _sponsor(screen: Screen, *, promises: bool) -> Block:
    hint = screen.t("support-field-sponsor-hint-free" if promises else "support-field-sponsor-hint")
    return fields.person(screen, "sponsor", screen.t("support-field-sponsor"), hint=hint, optional=promises)


def parse_wish(form: Form) -> Wish:
    """The request exactly as it was typed."""
    return Wish(
        kind=form.choice("kind") or Kind.TRAINING.value,
        title=form.text("title"),
        why=form.text("why"),
        cost=form.text("cost"),
        due=form.day("due"),
        sponsor=form.user("sponsor"),
        owner=form.user("owner"),
        goal=form.choice("goal"),
    )


def again_form(screen: Screen, asking: Asking, reader: UserId, **meta: str) -> Mapping[str, Any]:
    """A sponsor for what stands already: in which words, and whom."""
    t, support = screen.t, asking.support
    assert support is not None
    blocks = [
        words(t("support-again-intro" if reader == support.requested_by else "support-again-intro-for")),
        note(_who_sees(screen, asking.plan, reader)),
        *_for_sponsor(screen, support.headline or support.title, support.why),
        _sponsor(screen, promises=False),
    ]
    return _form(screen, "support.again_send", blocks, support.id, meta)


def decline_form(screen: Screen, seen: Seen, **meta: str) -> Mapping[str, Any]:
    """No, and why."""
    t = screen.t
    label, hint = t("support-field-reason"), t("support-field-reason-hint")
    said = fields.text(screen, "reason", label, hint=hint, long=True, most=MOST_REASON)
    return _form(screen, "support.decline_send", [*entry(screen, seen, act=False), said], seen.support.id, meta)


def later_form(screen: Screen, seen: Seen, **meta: str) -> Mapping[str, Any]:
    """A later day, and why; what was promised stays on record."""
    t, hint = screen.t, screen.t("support-field-delay-hint")
    blocks = [
        *entry(screen, seen, act=False),
        note(t("support-later-note")),
        fields.day(screen, "expected", t("support-field-expected"), hint=hint),
        fields.text(screen, "delay", t("support-field-delay"), hint=hint, long=True, most=MOST_REASON),
    ]
    return _form(screen, "support.later_send", blocks, seen.support.id, meta)


def note_form(screen: Screen, seen: Seen, **meta: str) -> Mapping[str, Any]:
    """A word about how it helped."""
    t, support = screen.t, seen.support
    hint = t("support-field-note-hint-plan" if support.plan else "support-field-note-hint")
    label = t("support-field-note")
    said = fields.text(screen, "note", label, value=support.note, hint=hint, optional=True, long=True, most=MOST_REASON)
    return _form(screen, "support.note_send", [*entry(screen, seen, act=False), said], support.id, meta)


def _form(
    screen: Screen, callback: str, blocks: Sequence[Block], support_id: str, meta: Mapping[str, str]
) -> Mapping[str, Any]:
    """`meta` says where it was opened, so that what lies behind it can be drawn anew."""
    t = screen.t
    return modal(
        screen,
        callback,
        t("support-title"),
        blocks,
        submit=t("send"),
        close=t("cancel"),
        support=support_id,
        **meta,
    )
