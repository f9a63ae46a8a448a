"""One request as its reader may know it: what, where it stands, who, and the buttons for what they can do."""

from collections.abc import Iterator
from typing import Any, Protocol

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
)

from domain import figures
from domain.figures import Figure
from domain.obligations import Obligation, State
from domain.support import Helped, Support, SupportState
from domain.support.parts import Act, Part
from handlers.views.screens import Screen, button, buttons

Text, Person, Style = RichTextElementParts.Text, RichTextElementParts.User, RichTextElementParts.TextStyle
S = SupportState


class Seen(Protocol):
    """One request as its reader may know it (services.support.Seen)."""

    @property
    def support(self) -> Support: ...
    @property
    def parts(self) -> frozenset[Part]: ...
    @property
    def acts(self) -> frozenset[Act]: ...
    @property
    def duty(self) -> Obligation | None: ...
    @property
    def open_end(self) -> bool: ...
    @property
    def over(self) -> bool: ...


def cost_text(screen: Screen, cost: Figure | None) -> str:
    """What it costs, as the reader writes numbers; a dash for nothing."""
    return figures.show(cost.value, cost.unit, screen.t.language) if cost else "–"


def state(screen: Screen, support: Support, duty: Obligation | None = None, *, ended: bool = False) -> str:
    """Where it stands, in plain words; on a plan also that it is not there yet, or came later than promised.

    Of what did not come before a plan had `ended`, nothing more is said to be expected.
    """
    t = screen.t
    late = duty is not None and duty.state is State.NOT_KEPT
    if support.state in {S.DELIVERED, S.CONFIRMED}:
        return _arrived(screen, support, late=late)
    if ended and (late or support.state not in {S.CALLED_OFF, S.DECLINED}):
        return t("support-state-not-come")
    if late and support.state is not S.CALLED_OFF:
        return t("support-state-not-approved" if support.unapproved else "support-state-overdue")
    if support.state is S.REQUESTED and support.help_at is not None:
        return t("support-state-no-answer")
    if support.state is S.PROMISED and support.unapproved:
        return t("support-state-unasked")
    return t(f"support-state-{support.state.value.replace('_', '-')}")


def listed(seen: Seen) -> bool:
    """Whether it stands in a list: what was called off does not, unless it was overdue when its plan ended."""
    owed = seen.over and seen.duty is not None and seen.duty.state is State.NOT_KEPT
    return owed or seen.support.state is not S.CALLED_OFF


def _arrived(screen: Screen, support: Support, *, late: bool) -> str:
    t = screen.t
    on = support.delivered_at
    key = "support-state-late" if late else f"support-state-{support.state.value}"
    came = t(key, on=screen.moment(on)) if on is not None else t("support-state-approved")
    return came if support.helped is None else f"{came} · {t(f'support-helped-{support.helped.value}')}"


def entry(screen: Screen, seen: Seen, *, act: bool = True) -> list[Block]:
    """The whole of it; everything that people typed is rich text, so that it stays text."""
    support = seen.support
    sponsor_only = seen.parts <= {Part.SPONSOR}
    title = (support.headline or support.title) if sponsor_only else support.title
    parts: list[Any] = [Text(text=f"{title}\n", style=Style(bold=True))]
    parts.append(Text(text="\n".join(_lines(screen, seen))))
    for label, user in _people(screen, seen):
        parts += [Text(text=f"\n{label} "), Person(user_id=user)]
    blocks: list[Block] = [RichTextBlock(elements=[RichTextSectionElement(elements=parts)])]
    acts = list(_acts(screen, seen)) if act else []
    return [*blocks, buttons(screen, f"acts-{support.id}", *acts)] if acts else blocks


def _lines(screen: Screen, seen: Seen) -> Iterator[str]:
    t, support = screen.t, seen.support
    yield t("support-state-yours") if Act.DECIDE in seen.acts else state(screen, support, seen.duty, ended=seen.over)
    yield t("support-kind", kind=t(f"kind-{support.kind.value}"))
    if support.why:
        yield t("support-why", text=support.why)
    if support.cost is not None:
        yield t("support-cost", cost=cost_text(screen, support.cost))
    if support.due is not None:
        yield t("paper-by", due=support.due)
    if support.expected is not None and support.delivered_at is None and not seen.over:
        yield t("support-expected", day=support.expected, reason=support.delay)
    if support.state is S.DECLINED and support.reason:
        yield t("support-reason", text=support.reason)
    if support.note:
        yield t("support-note", text=support.note)


def _people(screen: Screen, seen: Seen) -> Iterator[tuple[str, str]]:
    """Those whom the reader has to know: a sponsor who asks, an owner whom it is for, the others everybody."""
    t, support, parts = screen.t, seen.support, seen.parts
    if Part.REQUESTER not in parts:
        yield t("support-asked-by") if support.asked else t("support-promised-by"), support.requested_by
    if support.receiver != support.requested_by and Part.RECEIVER not in parts:
        yield t("support-for"), support.receiver
    if parts <= {Part.SPONSOR}:
        return
    if support.owner is not None and Part.OWNER not in parts:
        yield t("paper-owner"), support.owner
    if support.sponsor is not None and Part.SPONSOR not in parts:
        yield t("support-sponsor"), support.sponsor


# --- what can be done -------------------------------------------------------------------------------------------------


def _acts(screen: Screen, seen: Seen) -> Iterator[ButtonElement]:
    yield from _decisions(screen, seen)
    yield from _deliveries(screen, seen)
    yield from _ratings(screen, seen)
    support = seen.support
    if Act.ASK in seen.acts and support.unapproved:
        yield _press(screen, seen, "again", "support-ask-first" if not support.asked else "support-ask-other")
    if Act.TAKE_BACK in seen.acts and not support.agreed and support.state is not S.CALLED_OFF:
        yield _press(screen, seen, "take_back", "support-take-back")


def _decisions(screen: Screen, seen: Seen) -> Iterator[ButtonElement]:
    if Act.DECIDE in seen.acts:
        yield _press(screen, seen, "approve", "support-approve", style="primary")
        yield _press(screen, seen, "decline", "support-decline")
    if Act.UNDO in seen.acts:
        yield _press(screen, seen, "undo", "support-undo")


def _deliveries(screen: Screen, seen: Seen) -> Iterator[ButtonElement]:
    if Act.DELIVER in seen.acts and seen.support.deliverable:
        mine = Part.OWNER in seen.parts
        yield _press(screen, seen, "delivered", "support-delivered", style="primary" if mine else None)
        yield _press(screen, seen, "later", "support-later")
        if seen.open_end and Part.LEAD in seen.parts and not mine:
            yield _press(screen, seen, "take_over", "support-take-over")


def _ratings(screen: Screen, seen: Seen) -> Iterator[ButtonElement]:
    if Act.RATE not in seen.acts:
        return
    helped = seen.support.helped
    if helped is not Helped.YES:
        yield _press(
            screen, seen, "helped", "support-helped", style="primary" if helped is None else None, helped="yes"
        )
    if helped is not Helped.NO:
        yield _press(screen, seen, "helped", "support-not-helped", helped="no")
    yield _press(screen, seen, "not_there", "support-not-there")
    if helped is not None:
        yield _press(screen, seen, "note", "support-add-note")


def _press(
    screen: Screen, seen: Seen, action: str, label: str, *, style: str | None = None, **values: str
) -> ButtonElement:
    carries = {"support": seen.support.id, **values}
    return button(screen, screen.t(label), f"support.{action}", style=style, carries=carries)
