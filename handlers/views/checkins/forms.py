"""The two forms of a check-in, one for each side, and how they are read."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.checkins import (
    NOT_YET,
    REACHED,
    EmployeeAnswers,
    GoalProgress,
    ManagerAnswers,
    Rating,
    Sheet,
    Side,
)
from domain.goals import Direction, Goal
from handlers.forms import Form
from handlers.views import fields
from handlers.views.screens import Screen, clip, header, modal, note, words

NOTE = 500
"""Characters of a note to one goal: eight goals with two sides' words stay below Slack's 250 KB for a view."""
TITLE = 100
"""Characters of a goal's title within a label."""


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
    meta = {"plan": sheet.plan.id, "round": sheet.round.id}
    return modal(screen, callback, t("checkin-title"), blocks, submit=t("send"), close=t("cancel"), **meta)


# --- the employee -----------------------------------------------------------------------------------------------------


def _employee(screen: Screen, sheet: Sheet) -> Iterator[Block]:
    t = screen.t
    mine = (sheet.mine.employee if sheet.mine else None) or EmployeeAnswers()
    said = {each.goal: each for each in mine.progress}
    yield note(t("checkin-late-sees" if sheet.late else "checkin-manager-sees"))
    for goal in sheet.agreement.goals:
        yield from _progress(screen, goal, said.get(goal.id, GoalProgress(goal.id)), sheet.previous.get(goal.id, ""))
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


def _progress(screen: Screen, goal: Goal, said: GoalProgress, last: str) -> Iterator[Block]:
    t = screen.t
    title = clip(goal.title, TITLE)
    if goal.direction is Direction.MILESTONE:
        options = [(REACHED, t("checkin-reached")), (NOT_YET, t("checkin-not-yet"))]
        hint = t("checkin-milestone-hint", due=goal.due)
        label = t("checkin-milestone", goal=title)
        yield fields.radio(screen, f"progress-{goal.id}", label, options, value=said.typed, hint=hint, optional=True)
    else:
        yield fields.text(
            screen,
            f"progress-{goal.id}",
            t("checkin-progress", goal=title),
            value=said.typed,
            hint=_figures(screen, goal, last),
            example=last or figures.editable(goal.baseline, goal.unit, screen.t.language),
            optional=True,
            most=figures.MOST_TEXT,
        )
    yield fields.text(
        screen,
        f"note-{goal.id}",
        t("checkin-note", goal=title),
        value=said.note,
        optional=True,
        long=True,
        most=NOTE,
    )


def _figures(screen: Screen, goal: Goal, last: str) -> str:
    """What is counted, from where to where, and the last figure."""
    language = screen.t.language
    baseline, target = (figures.show(each, goal.unit, language) for each in (goal.baseline, goal.target))
    key = "checkin-figures-hold" if goal.direction is Direction.HOLD else "checkin-figures"
    told = screen.t(key, metric=goal.metric, baseline=baseline, target=target, due=goal.due)
    return screen.t.together(told, screen.t("checkin-last", last=_last(screen, goal, last)) if last else "")


def _last(screen: Screen, goal: Goal, typed: str) -> str:
    """The figure that was typed last, as figures are shown, with the goal's unit where none was typed."""
    figure = figures.parse(typed)
    return figures.show(figure.value, figure.unit or goal.unit, screen.t.language)


def parse_employee(form: Form) -> EmployeeAnswers:
    """The employee's answers as typed; the service reads the figures."""
    ids = [name.removeprefix("note-") for name in form.names("note-")]
    return EmployeeAnswers(
        progress=tuple(
            GoalProgress(
                goal=each,  # type: ignore[arg-type]  # an id that this form was made with
                typed=form.text(f"progress-{each}") or form.choice(f"progress-{each}"),
                note=form.text(f"note-{each}"),
            )
            for each in ids
        ),
        went_well=form.text("went_well"),
        in_the_way=form.text("in_the_way"),
        support_needed=form.text("support_needed"),
        confidence=int(form.choice("confidence") or 0) or None,
        confidence_for_hr=bool(form.choices("for_hr")),
    )


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
