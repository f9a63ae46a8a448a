"""How the employee sees the areas of their plan: their form, and both views side by side."""

from collections.abc import Mapping
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.agreements import Agreement
from domain.assessments import LEVELS, OwnView, SelfAssessment, areas_of
from domain.permissions import Role
from domain.plans import Plan
from handlers.forms import Form
from handlers.views import fields
from handlers.views.agreements import own_view, paged
from handlers.views.screens import Screen, button, buttons, clip, header, modal, note, typed, words

NO_LEVEL = "-"
"""A level can be taken back: Slack has no way to clear a list that something was chosen from."""
MOST = 1500
"""Characters of one text: six areas of the longest, in Chinese, have to fit into a form of 250 KB."""
SHOWN = 500
"""Characters of what is expected, above the employee's own view of it."""


class Own(Protocol):
    """Both views of every area (services.assessments.Own)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def said(self) -> SelfAssessment | None: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def may_write(self) -> bool: ...


def form(screen: Screen, own: Own, areas: Mapping[str, str]) -> Mapping[str, Any]:
    """For each area what is expected, and three fields, none of which has to be filled in.

    The words of an employee about their own work are nobody's to improve, so nothing is advised here.
    """
    t = screen.t
    said = own.said.views if own.said else ()
    blocks: list[Block] = [words(t("self-intro")), note(t("self-sees", manager=f"<@{own.plan.manager}>"))]
    for number, area in enumerate(areas_of(own.agreement.areas)):
        view = said[number] if number < len(said) else OwnView(area.area)
        blocks.append(header(areas.get(area.area, area.area) or t("paper-area")))
        blocks += [typed(t("paper-expected"), clip(area.expected, SHOWN))] if area.expected else []
        blocks += _fields(screen, number, view)
    ids = {"plan": own.plan.id, "version": str(own.agreement.version)}
    return modal(screen, "assessments.own_send", t("self-own"), blocks, submit=t("send"), close=t("cancel"), **ids)


def _fields(screen: Screen, number: int, view: OwnView) -> list[Block]:
    t = screen.t
    levels = [(NO_LEVEL, t("self-no-level")), *((str(level), t(f"level-{level}")) for level in LEVELS)]
    chosen = str(view.level) if view.level else ""

    def text(name: str, value: str) -> Block:
        example, label = t(f"self-{name}-example"), t(f"self-{name}")
        return fields.text(
            screen, f"{name}-{number}", label, value=value, example=example, optional=True, long=True, most=MOST
        )

    return [
        text("view", view.view),
        fields.select(screen, f"level-{number}", t("self-level"), levels, value=chosen, optional=True),
        text("context", view.context),
    ]


def parse(form: Form, own: Own) -> tuple[OwnView, ...]:
    """What was written about each area, in their order."""
    return tuple(
        OwnView(
            area=area.area,
            view=form.text(f"view-{number}"),
            level=int(level) if (level := form.choice(f"level-{number}")).isdigit() else None,
            context=form.text(f"context-{number}"),
        )
        for number, area in enumerate(areas_of(own.agreement.areas))
    )


def side_by_side(
    screen: Screen, own: Own, areas: Mapping[str, str], *, page: int = 1, done: str = ""
) -> Mapping[str, Any]:
    """Each area as the agreement has it, and as the employee sees it; `done` says what was just done."""
    t = screen.t
    body: list[Block] = []
    said = own.said.views if own.said else ()
    for number, area in enumerate(areas_of(own.agreement.areas)):
        body.append(header(areas.get(area.area, area.area) or t("paper-area")))
        body += [typed(t("paper-expected"), area.expected)] if area.expected else []
        body += [note(t("self-managers-level", level=t(f"level-{area.level}")))] if area.level else []
        view = said[number] if number < len(said) else OwnView(area.area)
        body.append(words(t("self-nothing")) if view.empty else own_view(screen, t("self-seen"), view))
    blocks = [*([words(done)] if done else []), *paged(screen, body, page, "assessments.own", {"plan": own.plan.id})]
    if own.may_write:
        blocks.append(
            buttons(screen, "change", button(screen, t("self-change"), "assessments.own_form", plan=own.plan.id))
        )
    if own.said:
        blocks.append(note(t("review-by", who=f"<@{own.said.by}>", at=screen.moment(own.said.at))))
    title = t("self-own" if own.role is Role.EMPLOYEE else "self-theirs")
    return modal(screen, "assessments.own", title, blocks, plan=own.plan.id)
