"""The shared summary of a check-in: each goal in plain words, both sides, next steps, what the company promised."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.checkins import CheckIn, GoalView, Rating, Round, Summary
from domain.forecasts import Standing
from domain.goals import Direction
from domain.obligations import Duty, Obligation, State, counts
from handlers.views.checkins.forms import rating
from handlers.views.screens import Screen, button, buttons, clip, divider, header, line, modal, note, typed, words
from handlers.views.support.entries import state

MOST_EARLIER = 12
"""Rounds offered to look back on; a modal holds 100 blocks (docs.slack.dev, views)."""
MOST_STEPS = 6
"""Figures in a goal's path; a longer one begins with an ellipsis."""
BAR = 10
TITLE = 150
"""Characters of a promise's title; the whole stands in the list of support."""
A_WEEK = re.compile(r"(?:/|\bper\b|\ban?\b|每)\s*(?:weeks?|wk|周|星期|week)$|^每周", re.IGNORECASE)
"""The end of a unit that counts by the week."""


def summary(screen: Screen, told: Summary) -> Mapping[str, Any]:
    """What both sides read, each in their own language."""
    t = screen.t
    both = t("summary-between", employee=f"<@{told.plan.employee}>", manager=f"<@{told.plan.manager}>")
    blocks: list[Block] = [header(t("summary-heading", number=told.round.number, day=told.round.day)), words(both)]
    blocks += _missing(screen, told)
    for view in told.goals:
        blocks += goal(screen, view, softly=told.softly)
    blocks += [*_employee(screen, told.employee), *_manager(screen, told.manager)]
    blocks += [divider(), *_promises(screen, told), *_earlier(screen, told), note(t("summary-private"))]
    return modal(screen, "checkins.summary", t("summary-title"), blocks)


def _missing(screen: Screen, told: Summary) -> Iterator[Block]:
    if told.employee is None:
        yield note(screen.t("summary-no-employee", who=f"<@{told.plan.employee}>"))
    if told.manager is None:
        yield note(screen.t("summary-no-manager", who=f"<@{told.plan.manager}>"))
    if told.may_answer:
        add = button(
            screen, screen.t("summary-add"), "checkins.edit", style="primary", plan=told.plan.id, round=told.round.id
        )
        yield buttons(screen, "add", add)


# --- goals ------------------------------------------------------------------------------------------------------------


def goal(screen: Screen, view: GoalView, *, softly: bool, ended: bool = False) -> Iterator[Block]:
    """One goal: a plain sentence, the same as a line of text, the manager's view, and the employee's note.

    `ended`: nothing is expected any more, so it says how far things had come.
    """
    t = screen.t
    course = (
        [came_to(screen, view)] if ended else [*waits(screen, view), sentence(screen, view), *outlook(screen, view)]
    )
    said = [*course, chart(screen, view)]
    if view.rating is not None:
        said.append(t("summary-rating", rating=_rating(screen, view.rating, softly=softly)))
    yield typed(view.goal.title, "\n".join(each for each in said if each))
    if view.note:
        yield typed(t("summary-note"), view.note)
    if view.differs:
        yield note(t("summary-differs"))


def _rating(screen: Screen, given: Rating, *, softly: bool) -> str:
    if softly and given in {Rating.AT_RISK, Rating.BEHIND}:
        return screen.t("rating-attention")
    return rating(screen, given)


def waits(screen: Screen, view: GoalView) -> Iterator[str]:
    """That the goal waits for the company, before anything is said of how far it is, and the later day to propose."""
    if view.waits is not None:
        told = view.waits
        yield screen.t("support-goal-waits", title=clip(told.title, TITLE), due=told.due, later=told.later)


def sentence(screen: Screen, view: GoalView) -> str:
    """Where the goal stands against its ramp."""
    t, told = screen.t, view.forecast
    if view.goal.direction is Direction.MILESTONE:
        reached = told.standing is Standing.REACHED
        return t("summary-milestone-reached") if reached else t("summary-milestone-open", due=view.goal.due)
    if told.latest is None and not view.begun:
        return t("summary-not-begun")
    if told.latest is None:
        return t("summary-no-data", expected=_about(screen, view, told.expected_today))
    values = {"latest": _figure(screen, view, told.latest), "expected": _about(screen, view, told.expected_today)}
    return t(f"summary-{told.standing.value.replace('_', '-')}", **values)


def came_to(screen: Screen, view: GoalView) -> str:
    """The last figure of a goal whose plan has ended."""
    if view.goal.direction is Direction.MILESTONE:
        reached = view.forecast.standing is Standing.REACHED
        return screen.t("summary-milestone-reached" if reached else "summary-milestone-not-reached")
    if view.forecast.latest is None:
        return screen.t("summary-no-figure")
    return screen.t("summary-last-figure", latest=_figure(screen, view, view.forecast.latest))


def outlook(screen: Screen, view: GoalView) -> Iterator[str]:
    """Where the trend leads, and the pace from here; only once there is something to say."""
    told, due = view.forecast, view.goal.due
    if told.projected is not None and told.low is not None and told.high is not None:
        low, high = _about(screen, view, told.low), _about(screen, view, told.high)
        projected = _about(screen, view, told.projected)
        if low == high:
            yield screen.t("summary-projected", projected=projected, due=due)
        else:
            yield screen.t("summary-projected-range", projected=projected, low=low, high=high, due=due)
    if told.pace_needed is not None and told.latest is not None:
        way_ = "up" if told.pace_needed > 0 else "down"
        yield screen.t(f"summary-pace-{way_}", pace=_pace(screen, view, abs(told.pace_needed)))


def _pace(screen: Screen, view: GoalView, pace: Decimal) -> str:
    """Two digits are as exact as a pace can be. Of 5 calls a week, "each week" is said by the sentence around it."""
    value, unit = figures.rounded(pace, 2), view.goal.unit
    if unit == "%":
        return screen.t("summary-points", figure=value, count=float(value))
    return figures.show(value, A_WEEK.sub("", unit).strip() or unit, screen.t.language)


def chart(screen: Screen, view: GoalView) -> str:
    """The course in figures and as a bar: it reads aloud as numbers first."""
    if view.goal.direction is Direction.MILESTONE:
        return ""
    path = [view.goal.baseline, *(each.value for each in view.observations)]
    steps = [_figure(screen, view, each) for each in path[-MOST_STEPS:]]
    shown = " → ".join(["…", *steps] if len(path) > MOST_STEPS else steps)
    key = "summary-path-hold" if view.goal.direction is Direction.HOLD else "summary-path"
    line_ = screen.t(key, path=shown, target=_figure(screen, view, view.goal.target))
    share = way(view)
    if share is None:
        return line_
    full = share * BAR // 100  # as the percent beside it: the last step is filled only at the target
    return f"{line_}\n{screen.t('summary-way', percent=share)} {'▰' * full}{'▱' * (BAR - full)}"


def way(view: GoalView) -> int | None:
    """Percent of the way from baseline to target, 0 to 100; None where there is no way to go or no figure."""
    span = view.goal.target - view.goal.baseline
    if view.forecast.latest is None or view.goal.direction is Direction.HOLD or not span:
        return None
    share = (view.forecast.latest - view.goal.baseline) / span * 100
    return int(max(Decimal(0), min(Decimal(100), share)))


def _figure(screen: Screen, view: GoalView, value: Decimal) -> str:
    return figures.show(figures.rounded(value), view.goal.unit, screen.t.language)


def _about(screen: Screen, view: GoalView, value: Decimal) -> str:
    """What a ramp or a trend says and nobody has measured: two digits, or the whole part, are exact enough."""
    return figures.show(figures.rounded(value, 2), view.goal.unit, screen.t.language)


# --- both sides -------------------------------------------------------------------------------------------------------


def _employee(screen: Screen, checkin: CheckIn | None) -> Iterator[Block]:
    t = screen.t
    answers = checkin.employee if checkin else None
    if checkin is None or answers is None:
        return
    names = ("went_well", "in_the_way", "support_needed")
    said = [(t(f"checkin-{name.replace('_', '-')}"), getattr(answers, name)) for name in names]
    if any(text for _, text in said) or answers.confidence is not None:
        yield header(t("summary-employee"))  # figures alone stand at the goals
        yield from _by(screen, checkin)
    elif checkin.late:
        yield from _by(screen, checkin)
    for label, text in said:
        yield from _typed(label, text)
    if answers.confidence is not None:
        level = t(f"checkin-confidence-{answers.confidence}")
        told = t("summary-confidence-hr", level=level) if answers.confidence_for_hr else ""
        yield words(told or t("summary-confidence", level=level))


def _manager(screen: Screen, checkin: CheckIn | None) -> Iterator[Block]:
    t = screen.t
    answers = checkin.manager if checkin else None
    if checkin is None or answers is None:
        return
    yield header(t("summary-manager"))
    yield from _by(screen, checkin)
    yield from _typed(t("checkin-situation"), answers.situation)
    yield from _typed(t("checkin-behaviour"), answers.behaviour)
    yield from _typed(t("checkin-impact"), answers.impact)
    yield from _typed(t("checkin-recognition"), answers.recognition)
    yield from _typed(t("checkin-support-offered"), answers.support_offered)
    if answers.talked_on is not None:
        yield words(t("summary-talked-on", day=answers.talked_on))
    if answers.next_steps:
        yield header(t("summary-next-steps"))
        yield typed(t("checkin-next-steps"), answers.next_steps)


def _by(screen: Screen, checkin: CheckIn) -> Iterator[Block]:
    key = "summary-by-late" if checkin.late else "summary-by"
    yield note(screen.t(key, who=f"<@{checkin.by}>", at=screen.moment(checkin.edited_at or checkin.at)))


def _typed(label: str, text: str) -> Iterator[Block]:
    if text:
        yield typed(label, text)


# --- what the company promised ----------------------------------------------------------------------------------------


def _promises(screen: Screen, told: Summary) -> Iterator[Block]:
    t = screen.t
    yield header(t("summary-company"))
    mine = next((each for each in told.duties if each.subject == told.round.id), None)
    if mine is not None:
        yield words(promise(screen, mine))
    counted = [each for each in told.duties if each.duty is Duty.CHECK_IN and counts(each)]
    if counted:
        kept = sum(each.state is State.KEPT for each in counted)
        yield words(t("summary-kept", kept=kept, counted=len(counted)))
    duties = {each.subject: each for each in told.duties if each.duty is Duty.SUPPORT}
    for each in told.promises:
        by = f"{t('plan-by', due=each.due)} · " if each.due is not None else ""
        yield typed(clip(each.title, TITLE), f"{by}{state(screen, each, duties.get(each.id))}")


def promise(screen: Screen, duty: Obligation) -> str:
    """Whether a check-in was held; if not, why, without blame."""
    if duty.reason is not None and duty.state is State.NOT_KEPT:
        return screen.t(f"promise-{duty.reason.value.replace('_', '-')}")
    return screen.t("promise-kept") if duty.state is State.KEPT else screen.t("promise-due")


def _earlier(screen: Screen, told: Summary) -> Iterator[Block]:
    if told.earlier:
        yield header(screen.t("summary-earlier"))
    for each in told.earlier[:MOST_EARLIER]:
        yield line(screen, f"earlier-{each.id}", round_line(screen, each), _read(screen, told, each))


def round_line(screen: Screen, round_: Round) -> str:
    """One check-in by its number and day."""
    return screen.t("summary-heading", number=round_.number, day=round_.day)


def _read(screen: Screen, told: Summary, round_: Round) -> Any:
    return button(screen, screen.t("summary-read"), "checkins.summary", plan=told.plan.id, round=round_.id)
