"""The two forms of a check-in, one for each side, and how they are read."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.checkins import EmployeeAnswers, GoalProgress, ManagerAnswers, Rating, Sheet, Side
from domain.goals import Direction, Goal, GoalId
from domain.progress import Reported
from handlers.forms import Form
from handlers.views import fields
from handlers.views.progress.fields import TITLE, figure_field, parse_figure
from handlers.views.screens import Screen, clip, header, modal, note, words

NOTE = 500
"""Characters of a note to one goal: eight goals with two sides' words stay below Slack's 250 KB for a view."""
TICKED = "ticked"
"""Goals whose milestones were ticked when the form was drawn: nothing ticked then means that none is reached."""


def form(screen: Screen, sheet: Sheet) -> Mapping[str, Any]:
    """The form of whoever opens it, with their own earlier answers."""
    t = screen.t
    own = sheet.side is Side.EMPLOYEE
    blocks = [words(t("checkin-intro-own" if own else "checkin-intro", closes=screen.moment(sheet.round.closes_at)))]
    if sheet.late:
        blocks = [words(t("checkin-intro-late"))]
    if sheet.mine is not None:
        blocks.append(note(t("checkin-editing")))
    blocks += _employee(screen, sheet) if own else _manager(screen, sheet)
    callback = f"checkins.{sheet.side.value}"
    ticked = [goal.id for goal in sheet.agreement.goals if _reached(sheet, goal)]
    meta = {"plan": sheet.plan.id, "round": sheet.round.id, TICKED: " ".join(ticked)}
    return modal(screen, callback, t("checkin-title"), blocks, submit=t("send"), close=t("cancel"), **meta)


# --- the employee -----------------------------------------------------------------------------------------------------


def _employee(screen: Screen, sheet: Sheet) -> Iterator[Block]:
    t = screen.t
    mine = (sheet.mine.employee if sheet.mine else None) or EmployeeAnswers()
    said = {each.goal: each for each in mine.progress}
    yield note(t("checkin-late-sees" if sheet.late else "checkin-manager-sees"))
    for goal in sheet.agreement.goals:
        yield from _progress(screen, sheet, goal, said.get(goal.id, GoalProgress(goal.id)))
    for name, label, example in (
        ("went_well", t("checkin-went-well"), t("checkin-went-well-example")),
        ("in_the_way", t("checkin-in-the-way"), t("checkin-in-the-way-example")),
        ("support_needed", t("checkin-support-needed"), t("checkin-support-needed-example")),
    ):
        yield fields.text(
            screen,
            name,
            label,
            value=getattr(mine, name),
            example=example,
            optional=True,
            long=True,
        )
    levels = [(str(level), t(f"checkin-confidence-{level}")) for level in range(1, 6)]
    yield fields.radio(
        screen,
        "confidence",
        t("checkin-confidence"),
        levels,
        value=str(mine.confidence or ""),
        hint=t("checkin-confidence-sees"),
        optional=True,
    )
    yield fields.checks(
        screen,
        "for_hr",
        t("checkin-for-hr"),
        [("yes", t("checkin-for-hr-tick"))],
        values=["yes"] if mine.confidence_for_hr else [],
        hint=t("checkin-for-hr-sees"),
    )


def _progress(screen: Screen, sheet: Sheet, goal: Goal, said: GoalProgress) -> Iterator[Block]:
    last = sheet.previous.get(goal.id)
    yield figure_field(
        screen,
        goal,
        f"progress-{goal.id}",
        typed=said.typed,
        reached=_reached(sheet, goal),
        hint=_figures(screen, goal, last),
        example=figures.editable(last.value if last else goal.baseline, goal.unit, screen.t.language),
    )
    yield fields.text(
        screen,
        f"note-{goal.id}",
        screen.t("checkin-note", goal=clip(goal.title, TITLE)),
        value=said.note,
        optional=True,
        long=True,
        most=NOTE,
    )


def _reached(sheet: Sheet, goal: Goal) -> tuple[str, ...]:
    """The milestones that the employee ticked in this round, or else those of the last time."""
    mine = sheet.mine.employee.progress if sheet.mine and sheet.mine.employee else ()
    said = next((each for each in mine if each.goal == goal.id and each.typed), None)
    last = sheet.previous.get(goal.id)
    return said.reached if said else last.reached if last else ()


def _figures(screen: Screen, goal: Goal, last: Reported | None) -> str:
    """What is counted, from where to where, and the last figure."""
    language = screen.t.language
    baseline, target = (figures.show(each, goal.unit, language) for each in (goal.baseline, goal.target))
    key = "checkin-figures-hold" if goal.direction is Direction.HOLD else "checkin-figures"
    told = screen.t(key, metric=goal.metric, baseline=baseline, target=target, due=goal.due)
    before = screen.t("checkin-last", last=figures.show(last.value, goal.unit, language)) if last else ""
    return screen.t.together(told, before)


def parse_employee(form: Form, ticked: str = "") -> EmployeeAnswers:
    """The employee's answers as typed; the service reads the figures. `ticked` is what the form carried so named."""
    ids = [name.removeprefix("note-") for name in form.names("note-")]
    return EmployeeAnswers(
        progress=tuple(_said(form, each, ticked_before=each in ticked.split()) for each in ids),
        went_well=form.text("went_well"),
        in_the_way=form.text("in_the_way"),
        support_needed=form.text("support_needed"),
        confidence=int(form.choice("confidence") or 0) or None,
        confidence_for_hr=bool(form.choices("for_hr")),
    )


def _said(form: Form, goal: str, *, ticked_before: bool) -> GoalProgress:
    typed, reached = parse_figure(form, f"progress-{goal}", ticked_before=ticked_before)
    return GoalProgress(GoalId(goal), typed, note=form.text(f"note-{goal}"), reached=reached)


# --- the manager ------------------------------------------------------------------------------------------------------


def _manager(screen: Screen, sheet: Sheet) -> Iterator[Block]:
    t = screen.t
    mine = (sheet.mine.manager if sheet.mine else None) or ManagerAnswers()
    options = [(each.value, rating(screen, each)) for each in Rating]
    seen = t("checkin-late-sees" if sheet.late else "checkin-employee-sees")
    yield note(t.together(seen, t("checkin-rating-sees")))
    for goal in sheet.agreement.goals:
        given = mine.ratings.get(goal.id)
        yield fields.radio(
            screen,
            f"rating-{goal.id}",
            t("checkin-rating", goal=clip(goal.title, TITLE)),
            options,
            value=given.value if given else "",
        )
    yield header(t("checkin-observation"))
    yield note(t("checkin-observation-how"))
    for name, label, example in (
        ("situation", t("checkin-situation"), t("checkin-situation-example")),
        ("behaviour", t("checkin-behaviour"), t("checkin-behaviour-example")),
        ("impact", t("checkin-impact"), t("checkin-impact-example")),
        ("recognition", t("checkin-recognition"), t("checkin-recognition-example")),
        ("support_offered", t("checkin-support-offered"), t("checkin-support-offered-example")),
        ("next_steps", t("checkin-next-steps"), t("checkin-next-steps-example")),
    ):
        yield fields.text(
            screen,
            name,
            label,
            value=getattr(mine, name),
            example=example,
            optional=True,
            long=True,
        )
    talked = mine.talked_on.isoformat() if mine.talked_on else ""
    hint = t("checkin-talked-on-hint")
    yield fields.day(screen, "talked_on", t("checkin-talked-on"), value=talked, hint=hint, optional=True)


def rating(screen: Screen, given: Rating) -> str:
    """The manager's own scale."""
    return screen.t(f"rating-{given.value.replace('_', '-')}")


def parse_manager(form: Form) -> ManagerAnswers:
    """The manager's answers."""
    return ManagerAnswers(
        ratings={
            name.removeprefix("rating-"): Rating(form.choice(name))  # type: ignore[misc]  # ids of this form's goals
            for name in form.names("rating-")
            if form.choice(name)
        },
        situation=form.text("situation"),
        behaviour=form.text("behaviour"),
        impact=form.text("impact"),
        recognition=form.text("recognition"),
        support_offered=form.text("support_offered"),
        next_steps=form.text("next_steps"),
        talked_on=form.date("talked_on"),
    )
