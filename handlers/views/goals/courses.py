"""The course of one goal in plain words: where it stands against its ramp, where that came from, and where it leads."""

import re
from collections.abc import Iterator
from decimal import Decimal

from slack_sdk.models.blocks import Block

from domain import figures
from domain.checkins import GoalView, Rating
from domain.forecasts import Standing
from domain.goals import Direction
from domain.goals.milestones import upcoming
from domain.plans import Plan
from domain.progress import Source
from handlers.views.checkins.forms import rating
from handlers.views.progress.sources import MOST_NOTE, source
from handlers.views.screens import Screen, clip, note, typed

MOST_STEPS = 6
"""Figures in a goal's path; a longer one begins with an ellipsis."""
BAR = 10
TITLE = 150
"""Characters of a promise's or milestone's title; the whole stands in the agreement."""
A_WEEK = re.compile(r"(?:/|\bper\b|\ban?\b|每)\s*(?:weeks?|wk|周|星期|week)$|^每周", re.IGNORECASE)
"""The end of a unit that counts by the week."""


def goal(screen: Screen, plan: Plan, view: GoalView, *, softly: bool, ended: bool = False) -> Iterator[Block]:
    """One goal: a plain sentence, where its figure came from, the same as a line of text, and both sides' words.

    `ended`: nothing is expected any more, so it says how far things had come.
    """
    t = screen.t
    course = (
        [came_to(screen, view)] if ended else [*waits(screen, view), sentence(screen, view), *outlook(screen, view)]
    )
    said = [*course, *came_from(screen, plan, view), chart(screen, view)]
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
    if view.goal.milestones:
        return _steps(screen, view)
    if view.goal.direction is Direction.MILESTONE:
        reached = told.standing is Standing.REACHED
        return t("summary-milestone-reached") if reached else t("summary-milestone-open", due=view.goal.due)
    if told.latest is None and not view.begun:
        return t("summary-not-begun")
    if told.latest is None:
        return t("summary-no-data", expected=_about(screen, view, told.expected_today))
    values = {"latest": _figure(screen, view, told.latest), "expected": _about(screen, view, told.expected_today)}
    return t(f"summary-{told.standing.value.replace('_', '-')}", **values)


def _steps(screen: Screen, view: GoalView) -> str:
    """How many milestones are reached, whether that is as expected by today, and which one comes next."""
    t, steps, told = screen.t, view.goal.milestones, view.forecast
    counts = {"count": int(told.latest or 0), "all": len(steps)}
    if told.standing is Standing.REACHED:
        return t("summary-steps-all", **counts)
    said = [t("progress-steps-reached", **counts)]
    if told.standing is not Standing.NO_DATA:
        said.append(t(f"summary-steps-{told.standing.value.replace('_', '-')}"))
    ahead = upcoming(steps, view.reached)
    if ahead is not None:
        said.append(t("summary-steps-next", title=clip(ahead.title, TITLE), due=ahead.due))
    return " ".join(said)


def came_from(screen: Screen, plan: Plan, view: GoalView) -> Iterator[str]:
    """Where the newest figure came from, with what was noted beside it."""
    told = view.latest
    if told is None:
        return
    said = source(screen, plan, told)
    beside = told.note if told.source is not Source.CHECK_IN else ""  # the check-in's own words stand by themselves
    yield screen.t("sides-line", name=said, value=clip(beside, MOST_NOTE)) if beside else said


def came_to(screen: Screen, view: GoalView) -> str:
    """The last figure of a goal whose plan has ended."""
    if view.goal.milestones:
        counts = {"count": int(view.forecast.latest or 0), "all": len(view.goal.milestones)}
        return screen.t("progress-steps-reached", **counts)
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
        return _bar(screen, view) if view.goal.milestones else ""
    path = [view.goal.baseline, *(each.value for each in view.observations)]
    steps = [_figure(screen, view, each) for each in path[-MOST_STEPS:]]
    shown = " → ".join(["…", *steps] if len(path) > MOST_STEPS else steps)
    key = "summary-path-hold" if view.goal.direction is Direction.HOLD else "summary-path"
    line_ = screen.t(key, path=shown, target=_figure(screen, view, view.goal.target))
    return "\n".join(each for each in (line_, _bar(screen, view)) if each)


def _bar(screen: Screen, view: GoalView) -> str:
    share = way(view)
    if share is None:
        return ""
    full = share * BAR // 100  # as the percent beside it: the last step is filled only at the target
    return f"{screen.t('summary-way', percent=share)} {'▰' * full}{'▱' * (BAR - full)}"


def way(view: GoalView) -> int | None:
    """Percent of the way from baseline to target, 0 to 100; None where there is no way to go or no figure."""
    span = view.goal.target - view.goal.baseline
    if view.forecast.latest is None or view.goal.direction is Direction.HOLD or not span:
        return None
    share = (view.forecast.latest - view.goal.baseline) / span * 100
    return int(max(Decimal(0), min(Decimal(100), share)))


def _about(screen: Screen, view: GoalView, value: Decimal) -> str:
    """What a ramp or a trend says and nobody has measured: two digits, or the whole part, are exact enough."""
    return figures.show(figures.rounded(value, 2), view.goal.unit, screen.t.language)


def _figure(screen: Screen, view: GoalView, value: Decimal) -> str:
    return figures.show(figures.rounded(value), view.goal.unit, screen.t.language)
