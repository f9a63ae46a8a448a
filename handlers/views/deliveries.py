"""What needs attention: messages that did not arrive, why, and what can be done."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from handlers.views.screens import Screen, button, buttons, divider, line, modal, note, words

MOST_LISTED = 20
"""Rows on one screen, of two blocks each."""


class Undelivered(Protocol):
    """One message (services.deliveries.Undelivered)."""

    @property
    def id(self) -> str: ...
    @property
    def recipient(self) -> str: ...
    @property
    def since(self) -> datetime: ...
    @property
    def why(self) -> str: ...


def row(screen: Screen, count: int) -> Block:
    """The line in the hub that leads here."""
    press = button(screen, screen.t("undelivered-look"), "deliveries.open")
    return line(screen, "undelivered", screen.t("undelivered-row", count=count), press)


def attention(screen: Screen, found: Sequence[Undelivered], said: str = "") -> Mapping[str, Any]:
    """HR's list, newest first."""
    t = screen.t
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks.append(words(t("undelivered-intro" if found else "undelivered-none")))
    for each in found[:MOST_LISTED]:
        text = t("undelivered-to", who=f"<@{each.recipient}>", at=screen.moment(each.since))
        blocks.append(words(f"{text}\n{t(f'undelivered-{each.why}')}"))
        blocks += _presses(screen, each)
    if len(found) > MOST_LISTED:
        blocks.append(note(t("hub-more", count=len(found) - MOST_LISTED)))
    return modal(screen, "deliveries.attention", t("undelivered-title"), [*blocks, note(t("undelivered-private"))])


def _presses(screen: Screen, each: Undelivered) -> list[Block]:
    if each.why == "doubt":
        return []  # nobody should guess: it is looked up, or a person asks the person
    again = button(screen, screen.t("undelivered-again"), "deliveries.again", delivery=each.id)
    seen = button(screen, screen.t("undelivered-seen"), "deliveries.seen", delivery=each.id)
    return [buttons(screen, f"do-{each.id}", again, seen)]


def numbers(screen: Screen, counts: Mapping[Any, int]) -> list[Block]:
    """The administrator's part of the settings: how many of each kind, and no names."""
    t = screen.t
    rows = [f"• {t(f'undelivered-{why}')} ({count})" for why, count in sorted(counts.items()) if count]
    if not rows:
        return [words(t("undelivered-admin-none"))]
    return [words("\n".join([t("undelivered-admin"), *rows])), note(t("undelivered-admin-note"))]
