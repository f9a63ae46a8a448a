"""An agreement to read, with what was asked and answered."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.agreements import Acknowledgement, Agreement, Answer, Proposal, Target
from domain.goals import Direction, Goal
from domain.plans import Plan
from domain.support import SupportItem
from handlers.views.screens import Screen, button, buttons, divider, header, modal, note, typed, words


def paper(screen: Screen, agreement: Agreement, areas: Mapping[str, str]) -> list[Block]:
    """Everything that stands in one version, in plain words."""
    t = screen.t
    blocks: list[Block] = [words(t("paper-period", start=agreement.start, end=agreement.end))]
    if agreement.role_title:
        blocks.append(typed(t("paper-role"), agreement.role_title))
    for area in agreement.areas:
        blocks.append(typed(areas.get(area.area, area.area) or t("paper-area"), area.expected))
        told = [(name, getattr(area, name)) for name in ("observed", "impact", "coaching")]
        blocks += [typed(t(f"paper-{name}"), text) for name, text in told if text]
    blocks.append(header(t("paper-goals")))
    blocks += [
        typed(f"{number}. {goal.title}", goal_text(screen, goal)) for number, goal in enumerate(agreement.goals, 1)
    ]
    blocks.append(header(t("paper-support")))
    if not agreement.support:
        blocks.append(note(t("paper-support-none")))
    blocks += [
        typed(f"{number}. {item.title}", support_text(screen, item)) for number, item in enumerate(agreement.support, 1)
    ]
    rhythm = agreement.rhythm
    day = t(f"weekday-{rhythm.weekday}")
    blocks.append(words(t(f"paper-rhythm-{rhythm.every.value}", day=day, time=rhythm.at.strftime("%H:%M"))))
    return blocks


def goal_text(screen: Screen, goal: Goal) -> str:
    """How a goal is measured, from where to where, and by when."""
    t = screen.t
    lines = [t("paper-milestone")] if goal.direction is Direction.MILESTONE else [_range(screen, goal)]
    lines.append(t("paper-by", due=goal.due))
    lines += [t(f"paper-{name}", text=text) for name, text in (("judge", goal.measured_by), ("why", goal.why)) if text]
    return "\n".join(lines)


def _range(screen: Screen, goal: Goal) -> str:
    shown = [figures.show(value, goal.unit, screen.t.language) for value in (goal.baseline, goal.target)]
    return f"{goal.metric}: {shown[0]} → {shown[1]}"


def support_text(screen: Screen, item: SupportItem) -> str:
    """What kind of help it is, and by when."""
    t = screen.t
    due = t("paper-by", due=item.due) if item.due else ""
    return "\n".join(each for each in (t(f"kind-{item.kind.value}"), due, item.detail) if each)


def preview(screen: Screen, agreement: Agreement, areas: Mapping[str, str]) -> Mapping[str, Any]:
    """What the employee will read, for the manager before the conversation."""
    blocks = [note(screen.t("preview-note")), *paper(screen, agreement, areas)]
    return modal(screen, "notice", screen.t("app-name"), blocks)


def reading(
    screen: Screen,
    plan: Plan,
    agreement: Agreement,
    areas: Mapping[str, str],
    asked: Sequence[Proposal],
    said: Sequence[Acknowledgement],
    *,
    may_respond: bool,
) -> Mapping[str, Any]:
    """The version that people now read; with ways to respond for the employee."""
    t = screen.t
    intro = t("reading-intro", who=f"<@{plan.manager}>") if may_respond else t("reading-as-is")
    blocks: list[Block] = [
        words(intro),
        note(t("reading-version", version=agreement.version, at=screen.moment(agreement.made_at))),
    ]
    if may_respond:
        blocks += [words(t("reading-nothing-decided")), _responses(screen, plan), divider()]
    blocks += paper(screen, agreement, areas)
    if may_respond:
        blocks += [header(t("reading-wishes")), *_wishes(screen, plan, agreement)]
    for proposal in asked:
        blocks += asked_blocks(screen, proposal)
        if may_respond and proposal.waiting:
            back = button(screen, t("wish-withdraw"), "agreements.withdraw", plan=plan.id, proposal=proposal.id)
            blocks.append(buttons(screen, f"back-{proposal.id}", back))
    blocks += [
        typed(t(f"ack-said-{each.answer.value.replace('_', '-')}"), each.statement) for each in said if each.answer
    ]
    return modal(screen, "agreements.reading", t("app-name"), blocks, plan=plan.id, version=str(agreement.version))


def _responses(screen: Screen, plan: Plan) -> Block:
    t = screen.t
    return buttons(
        screen,
        "respond",
        button(screen, t("reading-respond"), "agreements.respond", style="primary", plan=plan.id),
        button(screen, t("reading-comment"), "agreements.comment", plan=plan.id),
    )


def _wishes(screen: Screen, plan: Plan, agreement: Agreement) -> list[Block]:
    t = screen.t
    change = [
        button(screen, t("wish-goal", number=number), "agreements.goal", plan=plan.id, item=goal.id)
        for number, goal in enumerate(agreement.goals, 1)
    ]
    support = [
        button(screen, t("wish-support", number=number), "agreements.support", plan=plan.id, item=item.id)
        for number, item in enumerate(agreement.support, 1)
    ]
    support.append(button(screen, t("wish-support-new"), "agreements.support", plan=plan.id, item=""))
    return [buttons(screen, "wish-goals", *change), buttons(screen, "wish-support", *support)]


def asked_blocks(screen: Screen, proposal: Proposal) -> list[Block]:
    """One proposal: what was asked, where it stands, and the answer."""
    t = screen.t
    blocks = [typed(t(f"asked-{proposal.target.value}"), wish_text(screen, proposal))]
    blocks.append(note(t(f"asked-{proposal.state.value.replace('_', '-')}")))
    if proposal.answer:
        blocks.append(typed(t("asked-answer"), proposal.answer))
    return blocks


def wish_text(screen: Screen, proposal: Proposal) -> str:
    """What is asked for, as it was typed."""
    t = screen.t
    lines = [proposal.text]
    if proposal.target is Target.GOAL and proposal.goal is not None:
        goal = proposal.goal
        lines.append(t("asked-now", text=f"{goal.title} · {goal.metric}: {goal.baseline} → {goal.target} · {goal.due}"))
    if proposal.target is Target.SUPPORT and proposal.support is not None:
        item = proposal.support
        lines.append(t("asked-now", text=f"{t('kind-' + item.kind)}: {item.title} {item.detail} {item.due}".strip()))
    return "\n".join(lines)


def proposals(
    screen: Screen, plan: Plan, agreement: Agreement, waiting: Sequence[Proposal], *, as_hr: bool
) -> Mapping[str, Any]:
    """What waits for an answer, old beside new."""
    t = screen.t
    blocks: list[Block] = [words(t("proposals-intro-hr" if as_hr else "proposals-intro"))]
    if not waiting:
        blocks = [words(t("proposals-none"))]
    for proposal in waiting:
        before = _before(screen, agreement, proposal)
        blocks += [divider(), *([typed(t("asked-before"), before)] if before else [])]
        blocks.append(typed(t(f"asked-{proposal.target.value}"), wish_text(screen, proposal)))
        carries = {"plan": plan.id, "proposal": proposal.id, "version": str(agreement.version)}
        yes = t("proposals-thanks" if proposal.target is Target.COMMENT else "proposals-accept")
        blocks.append(
            buttons(
                screen,
                f"answer-{proposal.id}",
                button(screen, yes, "agreements.accept", style="primary", carries=carries),
                button(screen, t("proposals-answer"), "agreements.answer", carries=carries),
            )
        )
    return modal(screen, "agreements.answering", t("app-name"), blocks, plan=plan.id)


def _before(screen: Screen, agreement: Agreement, proposal: Proposal) -> str:
    if proposal.goal is not None and (goal := agreement.goal(proposal.goal.id)) is not None:
        return f"{goal.title}\n{goal_text(screen, goal)}"
    if proposal.support is not None and (item := agreement.item(proposal.support.id)) is not None:
        return f"{item.title}\n{support_text(screen, item)}"
    return ""


def unsigned(
    screen: Screen, plan: Plan, agreement: Agreement, said: Sequence[Acknowledgement], areas: Mapping[str, str]
) -> Mapping[str, Any]:
    """HR: it was not signed, or not answered. What was said, and a way to put it in force."""
    t = screen.t
    blocks: list[Block] = [words(t("unsigned-intro", who=f"<@{plan.employee}>"))]
    blocks += [typed(t("unsigned-statement"), each.statement) for each in said if each.answer is Answer.NOT_SIGNED]
    sure = (t("unsigned-activate"), t("unsigned-sure"), t("unsigned-yes"), t("cancel"))
    carries = {"plan": plan.id, "version": str(agreement.version)}
    press = button(screen, t("unsigned-activate"), "agreements.activate", confirm=sure, carries=carries)
    return modal(
        screen,
        "agreements.unsigned",
        t("app-name"),
        [*blocks, buttons(screen, "unsigned", press), divider(), *paper(screen, agreement, areas)],
    )
