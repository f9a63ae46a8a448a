"""One plan for its reader: state, people, next step, goals, promises, what was said before, and who looked."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from domain.checkins import GoalView
from domain.permissions import Role
from domain.plans import ENDED, Status
from handlers.views import hub
from handlers.views.goals.courses import goal
from handlers.views.plans.cards import Card, company, looked, next_checkin, status_words
from handlers.views.reviews.outcomes import outcome_words
from handlers.views.screens import Screen, button, buttons, divider, header, line, mentions, modal, note, words

MOST_ROUNDS = 12
"""Summed-up check-ins offered to look back on, the latest first."""


def one(screen: Screen, card: Card, said: str = "") -> Mapping[str, Any]:
    """The whole screen; `said` tells at the top what was just done."""
    t, told = screen.t, card.told
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks += [header(t(f"plan-title-{screen.plan_name}")), words(_facts(screen, card)), note(_people(screen, card))]
    blocks += [hub.row(screen, index, each) for index, each in enumerate(told.waiting)]
    acts = _acts(screen, card)
    blocks += [buttons(screen, "acts", *acts)] if acts else []
    coming = next_checkin(screen, card)
    blocks += [words(coming)] if coming else []
    for view in card.goals:
        blocks += goal(screen, told.plan, view, softly=told.role is Role.EMPLOYEE, ended=told.plan.status in ENDED)
        blocks += _ways(screen, card, view)
    blocks += [*company(screen, card), *_history(screen, card)]
    if told.role is Role.EMPLOYEE:
        contact = t("plan-contact", hr=mentions(screen, [told.plan.hr] if told.plan.hr else card.hr))
        blocks += [divider(), words(looked(screen, card)), note(contact)]
    return modal(screen, "plans.one", t("app-name"), blocks, plan=told.plan.id)


def _facts(screen: Screen, card: Card) -> str:
    t, plan, told = screen.t, card.told.plan, card.told
    facts = [t("plan-status", status=status_words(screen, plan, told.role))]
    if told.ended_as is not None:
        facts.append(f"*{outcome_words(screen, told.ended_as)}*")
    if plan.frozen and plan.status not in ENDED:
        facts.append(t("plan-frozen-own" if told.role is Role.EMPLOYEE else "plan-frozen"))
    if plan.start and plan.end:
        facts.append(t("plan-period", start=plan.start, end=plan.end))
    if plan.version and plan.in_force not in {0, plan.version}:
        facts.append(t("plan-version-next", version=plan.version, in_force=plan.in_force))
    elif plan.version:
        facts.append(t("plan-version", version=plan.version))
    return "\n".join(facts)


def _people(screen: Screen, card: Card) -> str:
    plan = card.told.plan
    who = {
        "manager": f"<@{plan.manager}>",
        "employee": f"<@{plan.employee}>" if plan.employee else "–",
        "hr": mentions(screen, card.hr),
    }
    return screen.t("plan-people" if plan.shared else "plan-people-not-yet", **who)


def _acts(screen: Screen, card: Card) -> list[ButtonElement]:
    t, plan, role = screen.t, card.told.plan, card.told.role
    acts = [button(screen, t("plan-read"), "agreements.read", plan=plan.id)] if plan.version else []
    if plan.version:
        acts.append(button(screen, t("hub-support"), "support.plan", plan=plan.id))
    if role in {Role.MANAGER, Role.EMPLOYEE} and plan.status is Status.ACTIVE:
        acts.append(button(screen, t("support-ask"), "support.ask", plan=plan.id))
    if plan.shared:
        acts.append(button(screen, t("plan-concerns"), "concerns.open", plan=plan.id))
    if plan.in_force:
        acts.append(button(screen, t("review-open"), "reviews.open", plan=plan.id))
    if role is Role.EMPLOYEE:
        acts.append(button(screen, t("copy-open"), "copies.open", plan=plan.id))
    return [*acts, *_of_hr(screen, card)] if role is Role.HR else acts


def _of_hr(screen: Screen, card: Card) -> Iterator[ButtonElement]:
    """What HR can do with it as a whole."""
    t, plan = screen.t, card.told.plan
    if plan.status is Status.ACTIVE:
        yield button(screen, t("plan-pause"), "checkins.pause", plan=plan.id)
    if plan.status is Status.PAUSED:
        yield button(screen, t("plan-resume"), "checkins.resume", style="primary", plan=plan.id)
    if "hand_over" in card.told.acts:
        yield button(screen, t("plan-hand-over"), "handovers.open", plan=plan.id)
    if "end" in card.told.acts:
        yield button(screen, t("plan-end"), "reviews.end", plan=plan.id)
    if "withdraw" in card.told.acts:
        sure = (t("plan-withdraw-title"), t("plan-withdraw-sure"), t("next"), t("cancel"))
        yield button(screen, t("plan-withdraw"), "plans.withdraw", confirm=sure, plan=plan.id)


def _ways(screen: Screen, card: Card, view: GoalView) -> Iterator[Block]:
    """From a goal to all of its figures; and where it waits for the company, to the later day that is fair."""
    t, ids = screen.t, {"plan": card.told.plan.id, "goal": view.goal.id}
    presses = [button(screen, t("progress-open"), "progress.figures", carries=ids)]
    leads = view.waits is not None and card.told.role is Role.MANAGER
    if leads and view.goal.id in card.given_time:
        yield note(t("goal-time-asked"))
    elif leads and view.waits is not None:
        later = view.waits.later
        sure = (t("goal-give-time-title"), t("goal-give-time-sure"), t("goal-give-time-yes"), t("cancel"))
        label, carries = t("goal-give-time", later=later), {**ids, "later": later.isoformat()}
        presses.append(button(screen, label, "agreements.give_time", confirm=sure, carries=carries))
    yield buttons(screen, f"goal-{view.goal.id}", *presses)


def _history(screen: Screen, card: Card) -> list[Block]:
    t, told = screen.t, card.told
    if not told.summarised:
        return []
    rows = [
        line(
            screen,
            f"round-{each.id}",
            t("plan-history-row", number=each.number, day=each.day),
            button(screen, t("plan-history-open"), "checkins.summary", plan=told.plan.id, round=each.id),
        )
        for each in reversed(told.summarised[-MOST_ROUNDS:])
    ]
    return [divider(), header(t("plan-history")), *rows]
