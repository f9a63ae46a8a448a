"""A manager writes for somebody, step by step, and hands it to HR."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox.tours import labels
from sandbox.tours.hands import Hand
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text


@dataclass(frozen=True)
class Area:
    """Where things stand in one area of work. `days` are how many days ago each of the facts was."""

    observed: Text
    impact: Text
    coaching: Text
    days: tuple[int, ...]
    expected: Text | None = None  # as the template has it
    level: Text = labels.HELP_OFTEN
    name: Text | None = None  # as the template has it


@dataclass(frozen=True)
class Goal:
    """Something that will be different, and how it is measured. Figures as people type them."""

    title: Text
    metric: Text
    baseline: Text
    target: Text
    measured_by: Text
    why: Text
    direction: Text = labels.UP


@dataclass(frozen=True)
class Promise:
    """What the company brings; `due` in days after the first day, `module` a training module that goes with it."""

    what: Text
    owner: str
    due: int
    details: Text
    kind: Text = labels.KIND_TRAINING
    module: Text | None = None
    cost: Text | None = None
    waiting: Text | None = None  # the goal that waits for it


@dataclass(frozen=True)
class Paper:
    """All that a manager writes for one person. `length` in days; `figures` are today's, for goals of the template."""

    employee: str
    role: Text
    template: Text
    length: int
    areas: tuple[Area, ...]
    promises: tuple[Promise, ...]
    note: Text
    factors: tuple[Text, ...] = (labels.TRAINING_MISSING,)
    goals: tuple[Goal, ...] = ()
    figures: tuple[tuple[Text, Text], ...] = ()
    left_out: tuple[Text, ...] = ()  # goals and support of the template
    every: Text = labels.EVERY_WEEK


def first_day(stage: Stage) -> date:
    """The Monday after today: the first day that Coach proposes."""
    return stage.today + timedelta(days=7 - stage.today.weekday())


def write(stage: Stage, manager: str, paper: Paper) -> None:
    """From the first question to the last look, without sending it."""
    hand = stage.person(manager)
    hand.types(f"/pip start @{paper.employee}")
    hand.on_step(labels.STEP_CHECK).send()
    for step in (_who, _assessment, _goals, _support, _rhythm):
        step(stage, hand, paper)
        hand.send()
    hand.on_step(labels.STEP_REVIEW).fill(labels.NOTE_TO_HR, paper.note)


def hand_in(stage: Stage, manager: str) -> None:
    """Sends what stands on the screen to HR."""
    stage.person(manager).on_step(labels.STEP_REVIEW).send().leave()


def _who(stage: Stage, hand: Hand, paper: Paper) -> None:
    hand.on_step(labels.STEP_WHO).fill(labels.ROLE, paper.role).fill(labels.TEMPLATE, paper.template)
    hand.fill(labels.LAST_DAY, first_day(stage) + timedelta(days=paper.length))


def _assessment(stage: Stage, hand: Hand, paper: Paper) -> None:
    hand.on_step(labels.STEP_ASSESSMENT)
    [area] = paper.areas
    if area.name is not None:
        hand.fill(labels.AREA, area.name)
    if area.expected is not None:
        hand.fill(labels.EXPECTED, area.expected)
    hand.fill(labels.OBSERVED, stage.say(area.observed, *area.days)).fill(labels.IMPACT, area.impact)
    hand.fill(labels.COACHING, stage.say(area.coaching, *area.days)).fill(labels.LEVEL, area.level)
    hand.fill(labels.FACTORS, list(paper.factors))


def _goals(_stage: Stage, hand: Hand, paper: Paper) -> None:
    hand.on_step(labels.STEP_GOALS)
    for title, figure in paper.figures:
        hand.press(labels.CHANGE, title).fill(labels.BASELINE, figure).send()
    for each in paper.goals:
        _goal(hand.press(labels.ADD_GOAL), each)
    _leave_out(hand, paper)


def _goal(hand: Hand, goal: Goal) -> None:
    if goal.direction != labels.UP:
        hand.fill(labels.DIRECTION, goal.direction)
    hand.fill(labels.GOAL_TITLE, goal.title).fill(labels.METRIC, goal.metric)
    hand.fill(labels.BASELINE, goal.baseline).fill(labels.TARGET, goal.target)
    hand.fill(labels.MEASURED_BY, goal.measured_by).fill(labels.WHY, goal.why).send()


def _leave_out(hand: Hand, paper: Paper) -> None:
    """Of what the template proposed and stands on this step."""
    for each in paper.left_out:
        if hand.has(each):
            hand.press(labels.REMOVE, each).until(_gone(hand, each))


def _gone(hand: Hand, words: Text) -> Callable[[], bool]:
    return lambda: not hand.has(words)


def _support(stage: Stage, hand: Hand, paper: Paper) -> None:
    hand.on_step(labels.STEP_SUPPORT)
    _leave_out(hand, paper)
    for each in paper.promises:
        _promise(stage, hand.press(labels.ADD_SUPPORT), each)


def _promise(stage: Stage, hand: Hand, promise: Promise) -> None:
    hand.fill(labels.WHAT, promise.what).fill(labels.KIND, promise.kind).fill(labels.DETAILS, promise.details)
    hand.fill(labels.OWNER, promise.owner).fill(labels.DUE, first_day(stage) + timedelta(days=promise.due))
    for label, value in ((labels.MODULE, promise.module), (labels.COST, promise.cost), (labels.WAITS, promise.waiting)):
        if value is not None:
            hand.fill(label, value)
    hand.send()


def _rhythm(_stage: Stage, hand: Hand, paper: Paper) -> None:
    hand.on_step(labels.STEP_RHYTHM)
    if paper.every != labels.EVERY_WEEK:
        hand.fill(labels.EVERY, paper.every)
