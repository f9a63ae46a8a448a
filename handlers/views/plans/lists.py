"""The status: where all of the reader's plans stand, by their part in them."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, RichTextBlock, RichTextSectionElement

from domain.permissions import Role
from domain.plans import ENDED, Plan, Status
from handlers.views import fields, hub
from handlers.views.goals.courses import came_from, sentence, waits
from handlers.views.plans.cards import BOLD, TITLE, Card, Text, company, kept, looked, next_checkin, status_words
from handlers.views.screens import Screen, button, buttons, clip, header, line, mentions, modal, note, words

MOST_OWN, MOST_LED, MOST_HR = 2, 8, 30
"""Plans of each kind on one screen: at most 9, 5 and 1 blocks each, and a modal holds 100."""

FILTERS = ("all", "waiting", "under-way", "ended")
"""How HR narrows its list."""


def status(
    screen: Screen, cards: Sequence[Card], hr: Sequence[Plan], *, is_hr: bool, chosen: str = "all", team: bool = False
) -> Mapping[str, Any]:
    """Where the reader's plans stand; HR can narrow its list. `team`: enough people for figures of them together."""
    t = screen.t
    own = [card for card in cards if card.told.role is Role.EMPLOYEE]
    led = [card for card in cards if card.told.role is Role.MANAGER]
    blocks = [*_part(screen, "own", own, MOST_OWN), *_part(screen, "leading", led, MOST_LED)]
    if team:
        blocks.append(buttons(screen, "team", button(screen, t("team-title"), "plans.team")))
    if is_hr:
        blocks += _hr(screen, hr, chosen)
    if not blocks:
        start = button(screen, t("hub-start"), "drafts.start")
        settings = button(screen, t("hub-settings"), "workspaces.open")
        blocks = [words(t("status-none")), words(t("status-none-more")), buttons(screen, "start", start, settings)]
    return modal(screen, "plans.status", t("status-title"), [*blocks, note(t("hub-private"))])


def _part(screen: Screen, part: str, cards: Sequence[Card], most: int) -> list[Block]:
    if not cards:
        return []
    blocks = [header(screen.t(f"hub-{part}")), *(block for card in cards[:most] for block in _card(screen, card))]
    return [*blocks, note(screen.t("hub-more", count=len(cards) - most))] if len(cards) > most else blocks


def _card(screen: Screen, card: Card) -> list[Block]:
    plan, own = card.told.plan, card.told.role is Role.EMPLOYEE
    blocks: list[Block] = [_row(screen, plan, own=own)]
    if plan.status in ENDED:
        return blocks
    coming = "\n".join(each for each in (next_checkin(screen, card), "" if own else kept(screen, card)) if each)
    blocks += [note(coming)] if coming else []
    blocks += [hub.row(screen, f"-{plan.id}-{index}", each) for index, each in enumerate(card.told.waiting[:2])]
    blocks += [_goals(screen, card)] if card.goals else []
    if own:
        contact = screen.t("plan-contact", hr=mentions(screen, [plan.hr] if plan.hr else card.hr))
        blocks += [*company(screen, card), words(looked(screen, card)), note(contact)]
    return blocks


def _goals(screen: Screen, card: Card) -> Block:
    """Every goal in one sentence; the titles are what people typed, so it is rich text."""
    parts = []
    for number, view in enumerate(card.goals):
        title = f"{'' if number == 0 else chr(10)}{clip(view.goal.title, TITLE)}\n"
        said = "\n".join((*waits(screen, view), sentence(screen, view), *came_from(screen, card.told.plan, view)))
        parts += [Text(text=title, style=BOLD), Text(text=said)]
    return RichTextBlock(elements=[RichTextSectionElement(elements=parts)])


def _row(screen: Screen, plan: Plan, *, own: bool = False, by_hr: bool = False) -> Block:
    t = screen.t
    who = t("hub-plan-own", who=f"<@{plan.manager}>") if own else f"<@{plan.employee}>" if plan.employee else "…"
    facts = [
        who,
        t("hub-plan-own", who=f"<@{plan.manager}>") if by_hr else "",
        status_words(screen, plan, Role.EMPLOYEE if own else None),
    ]
    facts.append(t("hub-until", end=plan.end) if plan.end and plan.status not in ENDED else "")
    action, label = (
        ("drafts.resume", "todo-write-button") if plan.status is Status.DRAFT else ("plans.open", "hub-open-plan")
    )
    press = button(screen, t(label), action, plan=plan.id)
    return line(screen, f"plan-{plan.id}", " · ".join(each for each in facts if each), press)


def _hr(screen: Screen, plans: Sequence[Plan], chosen: str) -> list[Block]:
    t = screen.t
    options = [(each, t(f"status-filter-{each}")) for each in FILTERS]
    blocks: list[Block] = [
        header(t("hub-hr")),
        fields.at_once(screen, "filter", f"*{t('status-filter')}*", "plans.filter", options, value=chosen),
    ]
    blocks += [_row(screen, plan, by_hr=True) for plan in plans[:MOST_HR]] or [words(t("status-hr-none"))]
    return [*blocks, note(t("hub-more", count=len(plans) - MOST_HR))] if len(plans) > MOST_HR else blocks
