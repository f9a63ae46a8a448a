"""Direct messages about check-ins: neutral words, and buttons that lead to the content."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from domain.checkins import Round
from domain.plans import Plan
from handlers.responses import Message
from handlers.views import fields
from handlers.views.screens import Screen, button, buttons, drawn, modal, note, words


def prompt(screen: Screen, found: Sequence[tuple[Plan, Round]], *, late: bool = False) -> Message:
    """That a check-in is due, with Start and ways to put it off."""
    t = screen.t
    text = t("prompt-text", count=len(found))
    extra = [note(t("prompt-late"))] if late else []
    return _message(text, [words(text), *extra, _choices(screen, ids_of(found))])


def reminder(screen: Screen, found: Sequence[tuple[Plan, Round]]) -> Message:
    """That it is still open, and until when."""
    closes = min(round_.closes_at for _, round_ in found)
    text = screen.t("reminder-text", count=len(found))
    until = note(screen.t("reminder-until", closes=screen.moment(closes)))
    return _message(text, [words(text), until, _choices(screen, ids_of(found))])


def ids_of(found: Sequence[tuple[Plan, Round]]) -> Mapping[str, str]:
    """What a button carries: one check-in opens directly; of several the list."""
    if len(found) != 1:
        return {"plan": "", "round": ""}
    plan, round_ = found[0]
    return {"plan": plan.id, "round": round_.id}


def _choices(screen: Screen, ids: Mapping[str, str]) -> Block:
    t = screen.t
    return buttons(
        screen,
        "prompt",
        button(screen, t("todo-check-in-button"), "checkins.open", style="primary", carries=ids),
        button(screen, t("snooze-hour"), "checkins.snooze_hour", carries=ids, until="hour"),
        button(screen, t("snooze-tomorrow"), "checkins.snooze_tomorrow", carries=ids, until="tomorrow"),
        button(screen, t("snooze-day"), "checkins.snooze_day", carries=ids),
    )


def snoozed(screen: Screen, due: datetime, ids: Mapping[str, str]) -> Message:
    """When the prompt comes back; it can be had at once, or put back as it was."""
    t = screen.t
    text = t("snoozed-text", at=screen.moment(due))
    start = button(screen, t("snoozed-start"), "checkins.open", carries=ids)
    undo = button(screen, t("snoozed-undo"), "checkins.undo_snooze", carries=ids)
    return _message(text, [words(text), buttons(screen, "snoozed", start, undo)])


def snooze_form(screen: Screen, offered: date, ids: Mapping[str, str], channel: str, ts: str) -> Mapping[str, Any]:
    """A day to be asked again; the message at `channel` and `ts` is rewritten then."""
    t = screen.t
    day = fields.day(screen, "until", t("snooze-until"), value=offered.isoformat(), hint=t("snooze-until-hint"))
    meta = {**ids, "channel": channel, "ts": ts}
    return modal(screen, "checkins.snooze", t("snooze-title"), [day], submit=t("save"), close=t("cancel"), **meta)


def answered(screen: Screen, found: Sequence[tuple[Plan, Round]]) -> Message:
    """That the answers are in; until the summary they can be changed."""
    text = screen.t("answered-text")
    press = button(screen, screen.t("receipt-edit"), "checkins.edit", carries=ids_of(found))
    return notice(screen, text, press, screen.t("answered-until"))


def closed(screen: Screen, found: Sequence[tuple[Plan, Round]]) -> Message:
    """That it has closed without the reader's answers, which are welcome all the same."""
    text = screen.t("closed-text", count=len(found))
    one = button(screen, screen.t("summary-add"), "checkins.edit", carries=ids_of(found))
    return notice(screen, text, one if len(found) == 1 else button(screen, screen.t("hub-open"), "hub.open"))


def above(screen: Screen) -> Message:
    """Of a reminder, that the message which asked first says how it stands."""
    return notice(screen, screen.t("above-text"))


def over(screen: Screen, *, held: bool) -> Message:
    """That nothing is left to do; `held` with the reader's answers."""
    return notice(screen, screen.t("held-text" if held else "called-off-text"))


def notice(screen: Screen, text: str, press: ButtonElement | None = None, details: str = "") -> Message:
    """One neutral sentence, and at most one button."""
    blocks = [words(text)]
    if details:
        blocks.append(note(details))
    if press is not None:
        blocks.append(buttons(screen, "notice", press))
    return _message(text, blocks)


def _message(text: str, blocks: Sequence[Block]) -> Message:
    return Message(text, drawn(blocks))
