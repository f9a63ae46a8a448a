"""What both the status and one plan's screen say about a plan: people, next check-in, promises, who looked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import (
    Block,
    RichTextBlock,
    RichTextElementParts,
    RichTextListElement,
    RichTextSectionElement,
)

from domain.agreements import Agreement
from domain.checkins import GoalView, Round, RoundState
from domain.goals import GoalId
from domain.obligations import Obligation, share_kept
from domain.people import UserId
from domain.permissions import Role
from domain.plans import ENDED, Plan, Status
from domain.reviews import Outcome
from domain.support import SupportItem
from handlers.views.ledgers import ledger
from handlers.views.screens import Screen, button, buttons, clip, words
from handlers.views.support.entries import Seen, listed, state

Text, Person = RichTextElementParts.Text, RichTextElementParts.User
BOLD = RichTextElementParts.TextStyle(bold=True)
TITLE = 150
"""Characters of a goal's title in a list; the whole stands in the agreement."""
MOST_DAYS = 5


class Standing(Protocol):
    """Where one plan stands (services.overviews.Standing)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def waiting(self) -> tuple[Any, ...]: ...
    @property
    def next_round(self) -> Round | None: ...
    @property
    def summarised(self) -> tuple[Round, ...]: ...
    @property
    def duties(self) -> tuple[Obligation, ...]: ...
    @property
    def opened(self) -> tuple[tuple[UserId, datetime], ...]: ...
    @property
    def exported(self) -> tuple[tuple[UserId, datetime], ...]: ...
    @property
    def self_assessed(self) -> bool: ...
    @property
    def held_back(self) -> bool: ...
    @property
    def ended_as(self) -> Outcome | None: ...
    @property
    def acts(self) -> frozenset[str]: ...


@dataclass(frozen=True)
class Card:
    """One plan for its reader. `agreement` and `goals` only once a version is in force; `hr` may look after it.

    `given_time`: for the manager, goals for which a later day was asked for already.
    """

    told: Standing
    hr: Sequence[UserId]
    agreement: Agreement | None = None
    goals: Sequence[GoalView] = ()
    support: Sequence[Seen] = ()
    given_time: frozenset[GoalId] = frozenset()


def status_words(screen: Screen, plan: Plan, role: Role | None = None) -> str:
    """The plan's state, in words; that something is decided, the employee hears in a conversation."""
    own = role is Role.EMPLOYEE and plan.status is Status.DECIDED
    status = Status.FINAL_REVIEW if own else plan.status
    return screen.t(f"status-{status.value.replace('_', '-')}")


def next_checkin(screen: Screen, card: Card) -> str:
    """The next check-in, or that the present one is open: the same words whoever has answered."""
    round_ = card.told.next_round
    if round_ is None or card.agreement is None or card.told.plan.status is not Status.ACTIVE:
        return ""
    if round_.state is RoundState.OPEN:
        return screen.t("plan-open-until", until=screen.moment(round_.closes_at))
    return screen.t("plan-next", day=round_.day, time=card.agreement.rhythm.at.strftime("%H:%M"))


def company(screen: Screen, card: Card) -> list[Block]:
    """What the company promised, and how much of what was due it kept."""
    if card.agreement is None:
        return []
    own = card.told.role is Role.EMPLOYEE
    modules = [item for item in card.agreement.support if item.module] if own else []
    promises = _promises(screen, card.support, ended=card.told.plan.status in ENDED)
    said = "\n".join(each for each in (kept(screen, card), ledger(screen, card.told.duties)) if each)
    return [words(said), *promises, *_modules(screen, card.told.plan, modules)]


def kept(screen: Screen, card: Card) -> str:
    """How much of what was due the company kept; "" before anything is in force."""
    if card.agreement is None:
        return ""
    share = share_kept(card.told.duties)
    return screen.t("plan-company-none") if share is None else screen.t("plan-company", percent=int(share * 100))


def _modules(screen: Screen, plan: Plan, items: Sequence[SupportItem]) -> list[Block]:
    """The employee's way to the modules that go with promises."""
    presses = [
        button(screen, screen.t("support-module-of", title=item.title), "training.module", module=item.module)
        for item in items
    ]
    return [buttons(screen, f"modules-{plan.id}", *presses)] if presses else []


def _promises(screen: Screen, records: Sequence[Seen], *, ended: bool) -> list[Block]:
    """Each with where it stands; what was called off is left out."""
    standing = [each for each in records if listed(each)]
    if not standing:
        return []
    items = [RichTextSectionElement(elements=_promise(screen, each, ended=ended)) for each in standing]
    return [RichTextBlock(elements=[RichTextListElement(elements=items, style="bullet")])]


def _promise(screen: Screen, seen: Seen, *, ended: bool) -> list[Any]:
    item = seen.support
    by = f" · {screen.t('plan-by', due=item.due)}" if item.due is not None else ""
    said: list[Any] = [Text(text=f"{clip(item.title, TITLE)}{by} · ")]
    if item.owner is not None:
        said += [Person(user_id=item.owner), Text(text=" · ")]
    return [*said, Text(text=state(screen, item, seen.duty, ended=ended))]


def looked(screen: Screen, card: Card) -> str:
    """Who opened the content, and on which days; for the employee."""
    t, zone = screen.t, ZoneInfo(screen.zone)
    days: dict[str, list[str]] = {}
    for who, at in reversed(card.told.opened):
        days.setdefault(who, []).append(t.day(at.astimezone(zone).date()))
    named = {f"<@{who}>": " · ".join(list(dict.fromkeys(when))[:MOST_DAYS]) for who, when in days.items()}
    rows = [t("sides-line", name=who, value=when) for who, when in named.items()]
    said = "\n".join((t("plan-looked"), *rows)) if rows else t("plan-looked-none")
    for who, at in card.told.exported:
        said += f"\n{t('plan-exported', at=t.moment(at, screen.zone), who=f'<@{who}>')}"
    return f"{said}\n{t('plan-looked-later')}" if card.told.held_back else said
