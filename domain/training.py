"""Training: short modules that anybody may take, plan or not, one step on a working day (DOMAIN.md, Support).

Steps are known by their keys, so that a module can be reworded, or get another step, under people who are taking it.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import NewType

from domain.cadence import Calendar, country_of
from domain.errors import NotFoundError, NotNowError
from domain.people import Account, Person, UserId

ModuleKey = NewType("ModuleKey", str)
StepKey = NewType("StepKey", str)
EnrolmentId = NewType("EnrolmentId", str)

FEWEST_STEPS, MOST_STEPS = 4, 6
"""At one step a working day, a module takes about a week: long enough to practise, short enough to finish."""

AT = time(9, 30)
"""The local time at which a step comes (DOMAIN.md, Defaults: prompts)."""
REMINDED_AFTER = 5
"""Working days after which a step that nobody marked is mentioned again, once; then the bot is silent."""

_DAY = timedelta(days=1)
_NO_LEARNERS = frozenset({Account.BOT, Account.DEACTIVATED, Account.OUTSIDER})


@dataclass(frozen=True)
class Step:
    """Something to read, to practise in real work on the same or the next working day, and to keep.

    Its words are in the reader's language; `minutes` are those for reading and practising together.
    """

    key: StepKey
    title: str
    reading: str
    practice: str
    evidence: str
    minutes: int


@dataclass(frozen=True)
class Module:
    """A subject in a few steps, in the reader's language; `purpose` says in one sentence what it is good for."""

    key: ModuleKey
    title: str
    purpose: str
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Raise ValueError for too few or too many steps, or a step's key that stands twice."""
        if not FEWEST_STEPS <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"{len(self.steps)} steps, where {FEWEST_STEPS} to {MOST_STEPS} are wanted")
        if len({step.key for step in self.steps}) < len(self.steps):
            raise ValueError("a step's key stands twice")

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True)
class Done:
    """A step that somebody marked, on their local day; `evidence` is the link or line they kept, if any."""

    step: StepKey
    on: date
    evidence: str = ""


@dataclass(frozen=True)
class Enrolment:
    """Somebody's way through one module. All days are the person's local ones.

    `paused` is the day from which no step comes; `resumed` the day on which the last pause ended. Whoever `left` gets
    no step either, and finds what they did when they begin again.
    """

    id: EnrolmentId
    person: UserId
    module: ModuleKey
    started: date
    done: tuple[Done, ...] = ()
    paused: date | None = None
    resumed: date | None = None
    left: date | None = None

    @property
    def resting(self) -> bool:
        """Whether no step comes: it was paused or left."""
        return self.paused is not None or self.left is not None


@dataclass(frozen=True)
class Course:
    """A module and where one person stands in it; without an enrolment they never began.

    `next_at` (UTC) is when the next step is brought; None when it was brought already, or none will be.
    """

    module: Module
    enrolment: Enrolment | None = None
    next_at: datetime | None = None

    @property
    def finished(self) -> bool:
        return self.enrolment is not None and next_step(self.module, self.enrolment) is None

    @property
    def taking(self) -> bool:
        """Whether they are on their way through it, or paused."""
        return self.enrolment is not None and self.enrolment.left is None and not self.finished

    @property
    def upcoming(self) -> Step:
        """The step that comes next, from the first on. Raises ValueError when it is finished."""
        step = next_step(self.module, self.enrolment) if self.enrolment else self.module.steps[0]
        if step is None:
            raise ValueError("all steps were marked")
        return step


def may_learn(person: Person) -> bool:
    """Everybody of the workspace may, guests as well; bots and people from outside may not, and nothing is sent
    to an account that was deactivated.
    """
    return person.account not in _NO_LEARNERS


def calendar_of(person: Person) -> Calendar:
    """The working days of the country that the person's clocks are in."""
    return Calendar(country_of(person.zone))


def next_step(module: Module, enrolment: Enrolment) -> Step | None:
    """The first step that was not marked yet; None when all were."""
    done = {each.step for each in enrolment.done}
    return next((step for step in module.steps if step.key not in done), None)


def next_day(module: Module, enrolment: Enrolment, calendar: Calendar) -> date | None:
    """The first day on which the next step may come; None after the last step, and for whoever paused or left.

    A working day from the beginning, or from the end of a pause, and later than the day on which a step was last
    marked: one step a day leaves time to practise. It lies in the past when nobody brought the step in time.
    """
    if enrolment.resting or next_step(module, enrolment) is None:
        return None
    earliest = max(enrolment.started, enrolment.resumed or enrolment.started)
    return calendar.next_working_day(max([earliest, *(each.on + _DAY for each in enrolment.done)]))


def due(module: Module, enrolment: Enrolment, calendar: Calendar, today: date) -> Step | None:
    """The step to bring today, if any: never more than one, however long a pause or an outage was.

    It stays due until it is marked; whoever brings it remembers for which `next_day` that was done.
    """
    day = next_day(module, enrolment, calendar)
    if day is None or day > today or not calendar.is_working_day(today):
        return None
    return next_step(module, enrolment)


def mark(module: Module, enrolment: Enrolment, step: StepKey, on: date, evidence: str = "") -> Enrolment:
    """The step is done. Steps may be done ahead of their day, and during a pause, but in their order.

    Marked again, a step keeps its day; other evidence replaces the earlier, none leaves it. Raises NotNowError,
    naming the step that comes first, for a later step, and NotFoundError for one that left the module.
    """
    if any(each.step == step for each in enrolment.done):
        return keep(enrolment, step, evidence) if evidence.strip() else enrolment
    upcoming = next_step(module, enrolment)
    if upcoming is None or all(each.key != step for each in module.steps):
        raise NotFoundError
    if upcoming.key != step:
        raise NotNowError("training-step-later", title=upcoming.title)
    return replace(enrolment, done=(*enrolment.done, Done(step, on, evidence.strip())))


def keep(enrolment: Enrolment, step: StepKey, evidence: str) -> Enrolment:
    """Other evidence for a step that was marked, or none any more. Raises NotFoundError when it was not marked."""
    if all(each.step != step for each in enrolment.done):
        raise NotFoundError
    done = (replace(each, evidence=evidence.strip()) if each.step == step else each for each in enrolment.done)
    return replace(enrolment, done=tuple(done))


def pause(enrolment: Enrolment, on: date) -> Enrolment:
    """No step comes until it is resumed; a second pause changes nothing. No reason is asked (DOMAIN.md, paused)."""
    return enrolment if enrolment.resting else replace(enrolment, paused=on)


def leave(enrolment: Enrolment, on: date) -> Enrolment:
    """No step comes any more, unless it is resumed; what was done stays."""
    return enrolment if enrolment.left is not None else replace(enrolment, paused=None, left=on)


def resume(enrolment: Enrolment, on: date) -> Enrolment:
    """The step that was next comes on the first working day from `on`, after a pause or after leaving."""
    return replace(enrolment, paused=None, left=None, resumed=on) if enrolment.resting else enrolment


def progress(module: Module, enrolment: Enrolment) -> Fraction:
    """The share of the module's present steps that were marked, from 0 to 1."""
    done = {each.step for each in enrolment.done}
    return Fraction(sum(step.key in done for step in module.steps), len(module.steps))


def finished_on(module: Module, enrolment: Enrolment) -> date | None:
    """The day on which the last of the module's steps was marked; None while one is open."""
    if next_step(module, enrolment) is not None:
        return None
    present = {step.key for step in module.steps}
    return max(each.on for each in enrolment.done if each.step in present)
