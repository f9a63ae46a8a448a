"""What waits for an answer, and the receipt after one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from domain.checkins import CheckIn, Round, RoundState
from domain.people import UserId
from domain.plans import Plan
from handlers.views.screens import Screen, button, buttons, line, modal, note, words

MOST_LISTED = 40
"""Rows; a modal holds 100 blocks (docs.slack.dev, views)."""


def waiting(
    screen: Screen, reader: UserId, found: Sequence[tuple[Plan, Round]], next_at: datetime | None
) -> Mapping[str, Any]:
    """One row with its button for each open check-in; or that nothing waits, and when the next one comes."""
    t = screen.t
    blocks = [words(t("checkin-waiting", count=len(found)))]
    blocks += [_row(screen, reader, *each, t("todo-check-in-button"), "checkins.open") for each in found[:MOST_LISTED]]
    if not found:
        blocks = [words(t("checkin-none-next", at=screen.moment(next_at)) if next_at else t("checkin-none"))]
    return modal(screen, "checkins.waiting", t("checkin-title"), blocks)


def answered(screen: Screen, reader: UserId, found: Sequence[tuple[Plan, Round]]) -> Mapping[str, Any]:
    """One row for each check-in in which the reader's answers can be changed; or that there is none any more."""
    t = screen.t
    blocks = [words(t("answered-which"))]
    blocks += [_row(screen, reader, *each, t("receipt-edit"), "checkins.edit") for each in found[:MOST_LISTED]]
    return modal(screen, "checkins.waiting", t("checkin-title"), blocks if found else [words(t("answered-none"))])


def _row(screen: Screen, reader: UserId, plan: Plan, round_: Round, label: str, action: str) -> Block:
    who = screen.t("checkin-with", who=f"<@{plan.employee if reader == plan.manager else plan.manager}>")
    text = screen.t("checkin-waiting-line", who=who, day=round_.day, closes=screen.moment(round_.closes_at))
    press = button(screen, label, action, plan=plan.id, round=round_.id)
    return line(screen, f"round-{round_.id}", text, press)


def receipt(screen: Screen, checkin: CheckIn, round_: Round, next_one: tuple[Plan, Round] | None) -> Mapping[str, Any]:
    """That it arrived, and what happens next. `round_` is as it stands after this answer."""
    t = screen.t
    ids = {"plan": round_.plan, "round": round_.id}
    acts: list[ButtonElement] = []
    if round_.state is RoundState.SUMMARISED:
        blocks = [words(t("receipt-late") if checkin.late else t("receipt-both"))]
        acts.append(button(screen, t("summary-open"), "checkins.summary", style="primary", carries=ids))
    else:
        blocks = [words(t("receipt-thanks")), words(t("receipt-next", closes=screen.moment(round_.closes_at)))]
        acts.append(button(screen, t("receipt-edit"), "checkins.edit", carries=ids))
    if next_one is not None:
        plan, other = next_one
        acts.append(button(screen, t("receipt-another"), "checkins.open", plan=plan.id, round=other.id))
    blocks += [buttons(screen, "receipt", *acts), note(t("receipt-where"))]
    return modal(screen, "checkins.receipt", t("receipt-title"), blocks)
