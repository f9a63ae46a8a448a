"""A training module, somebody who takes it, and others for Hypothesis."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from domain.cadence import Calendar
from domain.people import UserId
from domain.training import FEWEST_STEPS, MOST_STEPS, Enrolment, EnrolmentId, Module, ModuleKey, Step, StepKey, mark

DAY = timedelta(days=1)
FRIDAY, MONDAY, TUESDAY = date(2026, 6, 5), date(2026, 6, 8), date(2026, 6, 9)
PLAIN = Calendar()


def a_module(steps: int = 5) -> Module:
    keys = [StepKey(f"step-{number}") for number in range(1, steps + 1)]
    parts = (Step(key, f"Title of {key}", "Reading", "Practice", "Evidence", minutes=15) for key in keys)
    return Module(ModuleKey("negotiation"), "Negotiation", "What it is good for", tuple(parts))


def an_enrolment(started: date = MONDAY) -> Enrolment:
    return Enrolment(EnrolmentId("e1"), UserId("U1"), ModuleKey("negotiation"), started)


def with_done(module: Module, enrolment: Enrolment, steps: int, on: date) -> Enrolment:
    """The first steps marked, all on one day."""
    for step in module.steps[:steps]:
        enrolment = mark(module, enrolment, step.key, on)
    return enrolment


def with_steps(module: Module, started: date, between: Sequence[timedelta]) -> Enrolment:
    """As many steps marked as there are gaps, each so many days after the one before."""
    enrolment, today = an_enrolment(started), started
    for step, gap in zip(module.steps, between, strict=False):
        today += gap
        enrolment = mark(module, enrolment, step.key, today)
    return enrolment


MODULE = a_module()
FIRST = MODULE.steps[0].key

days = st.dates(date(2025, 1, 1), date(2027, 12, 1))
gaps = st.integers(0, 400).map(timedelta)
calendars = st.sampled_from([PLAIN, Calendar("CN"), Calendar("US", "CA"), Calendar("GB", "ENG"), Calendar("IL")])
modules = st.integers(FEWEST_STEPS, MOST_STEPS).map(a_module)
gaps_between = st.lists(st.integers(-1, 20).map(timedelta), max_size=FEWEST_STEPS - 1)
"""Days from one mark to the next; a flight to the west may take one back."""
halfway = st.builds(
    lambda module, start, between: (module, with_steps(module, start, between)), modules, days, gaps_between
)
"""A module and somebody who has done some of its steps, never all."""
