"""Words worth a second look in the packet: for HR, and for the manager while a statement can still be changed."""

from collections.abc import Iterator, Mapping

from slack_sdk.models.blocks import Block

from domain.permissions import Role
from domain.reviews import Entry, Part
from handlers.views.advice import is_protected, on_wording, sentence
from handlers.views.reviews.beginnings import Packet
from handlers.views.screens import Screen, note

MOST = 15
"""Lines on one screen; protected matters come first."""
LINES = 5
"""Of those in one block, which holds 2,000 characters."""
WRITTEN = ("situation", "behaviour", "impact", "recognition", "support_offered", "next_steps")


def second_look(screen: Screen, told: Packet) -> Iterator[Block]:
    """What the wording guard points at in the statement; HR reads it also of check-ins, evidence and half-way.

    It changes nothing, and what was written stays as it is.
    """
    said = told.course.manager
    if told.role is not Role.HR and not (told.role is Role.MANAGER and "state" in told.acts):
        return
    found = list(_said(screen, _stated(said))) if said is not None else []
    if told.role is Role.HR:
        found += _on_the_way(screen, told)
    rows = list(dict.fromkeys(f"• {text}" for _, text in sorted(found, key=lambda each: not each[0])))[:MOST]
    if rows:
        rows.insert(0, screen.t("approvals-words"))
    yield from (note("\n".join(rows[at : at + LINES])) for at in range(0, len(rows), LINES))


def _said(screen: Screen, texts: Mapping[str, str], where: str = "", **values: object) -> Iterator[tuple[bool, str]]:
    """Each finding as a sentence, with where it stands; and whether it touches a protected matter."""
    for each in (each for one in on_wording(texts, ()) for each in one.findings):
        text = sentence(screen, each)
        yield is_protected(each), screen.t(where, text=text, **values) if where else text


def _stated(said: Entry) -> Mapping[str, str]:
    return {"statement": said.text} | {each.goal: each.note for each in said.ratings}


def _on_the_way(screen: Screen, told: Packet) -> Iterator[tuple[bool, str]]:
    """What the manager wrote in check-ins, half-way and as evidence."""
    for day, answers in told.observed:
        written = {name: getattr(answers, name) for name in WRITTEN}
        yield from _said(screen, written, "review-found-check-in", day=day)
    for entry in told.mid:
        if entry.part is Part.MID_MANAGER:
            yield from _said(screen, {"statement": entry.text}, "review-found-mid")
    for each in told.evidence:
        if each.by == told.plan.manager:
            yield from _said(screen, {"note": each.fact.note}, "review-found-evidence", day=each.fact.day)
