"""The form to note a figure between check-ins, or to correct one of one's own."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain import figures
from domain.goals import Direction, Goal
from domain.plans import Plan
from domain.progress import MOST_NOTE, NOT_YET, REACHED, Reported, Typed
from handlers.forms import Form
from handlers.views import fields
from handlers.views.advice import Advice, beneath
from handlers.views.progress.fields import figure_field, parse_figure
from handlers.views.screens import Screen, modal, note, words


class Noting(Protocol):
    """What the form is about (services.progress.Noting)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def goal(self) -> Goal: ...
    @property
    def before(self) -> Reported | None: ...
    @property
    def blind(self) -> bool: ...


def as_noted(noting: Noting, today: date, language: str) -> Typed:
    """What stands in the form when it opens: the entry that is corrected, or nothing but today."""
    before, goal = noting.before, noting.goal
    if before is None:
        return Typed(day=today)
    if goal.direction is Direction.MILESTONE:
        return Typed(REACHED if before.value else NOT_YET, before.day, before.note, before.reached)
    return Typed(figures.editable(before.value, goal.unit, language), before.day, before.note)


def note_form(
    screen: Screen,
    noting: Noting,
    typed: Typed,
    ids: Mapping[str, str],
    *,
    as_employee: bool,
    found: Sequence[Advice] = (),
    kept: str = "",
) -> Mapping[str, Any]:
    """`ids` travel with the form; `found` is advice on the note, `kept` what the writer has seen of it."""
    t = screen.t
    sees = note(t("progress-seen-employee" if as_employee else "progress-seen-manager"))
    ticked = "yes" if typed.reached or ids.get("ticked") else ""
    blocks = [
        words(t("progress-note-intro")),
        sees,
        *([note(t("progress-blind"))] if noting.blind else []),
        *_inputs(screen, noting.goal, typed),
        *beneath(screen, "note", found, "progress.keep"),
    ]
    meta = {**ids, "ticked": ticked, "kept": " ".join(each.key for each in found) or kept}
    title, submit = t("progress-title"), t("save")
    return modal(screen, "progress.note", title, blocks, submit=submit, close=t("cancel"), **meta)


def _inputs(screen: Screen, goal: Goal, typed: Typed) -> list[Block]:
    t = screen.t
    figure = figure_field(
        screen,
        goal,
        "figure",
        typed=typed.figure,
        reached=typed.reached,
        hint=t("progress-figure-hint", metric=goal.metric),
        example=figures.editable(goal.baseline, goal.unit, t.language),
        optional=False,
    )
    word = fields.text(
        screen,
        "note",
        t("progress-note"),
        value=typed.note,
        example=t("progress-note-example"),
        optional=True,
        long=True,
        most=MOST_NOTE,
    )
    day = typed.day.isoformat() if typed.day else ""
    return [figure, fields.day(screen, "day", t("progress-day"), value=day, hint=t("progress-day-hint")), word]


def parse_note(form: Form, *, ticked: str) -> Typed:
    """What stands in the form. `ticked`: milestones were, when it was drawn."""
    figure, reached = parse_figure(form, "figure", ticked_before=bool(ticked))
    return Typed(figure, form.date("day"), form.text("note"), reached)
