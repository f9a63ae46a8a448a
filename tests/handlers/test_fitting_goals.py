"""The fullest form of a goal, its figures and their forms still fit into what Slack takes."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from domain.checkins import GoalView
from domain.forecasts import forecast
from domain.goals import MOST_MILESTONES, Direction, Goal, GoalDraft, GoalId, Milestone, MilestoneDraft, MilestoneId
from domain.people import UserId
from domain.permissions import Role
from domain.plans import Plan
from domain.progress import EntryId, Reported, Source
from handlers.views import goals as goal_views
from handlers.views import progress as views
from handlers.views.advice import on_wording
from handlers.views.screens import Screen
from tests.handlers.test_fitting import END, LONG, NOW, START, Fullest, check, screen

__all__ = ["screen"]

MEI = UserId("UMEI")
RUDE = "You always complain and everybody knows it. "
WORDS = RUDE * 30
STEPS = [MilestoneId(f"m{each}") for each in range(MOST_MILESTONES)]


def test_the_fullest_form_of_a_goal_fits(screen: Screen) -> None:
    rows = tuple(MilestoneDraft(each, (RUDE * 4)[:150], "2027-02-01") for each in STEPS)
    promises = [(f"s{each}", LONG) for each in range(12)]
    for direction in Direction:
        goal = GoalDraft(
            GoalId("g"),
            title=WORDS,
            why=WORDS,
            metric=WORDS,
            baseline=WORDS,
            target=WORDS,
            measured_by=WORDS,
            objective=WORDS,
            direction=direction.value,
            milestones=rows,
        )
        fields = {"title": WORDS, "why": WORDS, "objective": WORDS} | {f"milestone-{at}": WORDS for at in range(6)}

        check(goal_views.goal_form(screen, "p" * 32, goal, promises, on_wording(fields, ())))


def milestone_goal() -> Goal:
    steps = tuple(Milestone(each, LONG[:150], END) for each in STEPS)
    return Goal(GoalId("g"), LONG[:300], "", Decimal(0), Decimal(6), END, Direction.MILESTONE, milestones=steps)


@dataclass(frozen=True)
class Noting:
    """What a form to note a figure is about."""

    goal: Goal
    before: Reported
    blind: bool = True

    @property
    def plan(self) -> Plan:
        return Fullest(1, Role.MANAGER).plan


def test_the_fullest_list_of_figures_and_their_form_fit(screen: Screen) -> None:
    goal = milestone_goal()
    told = [
        Reported(
            START + timedelta(days=at), Decimal(3), Source.BY_HAND, NOW, MEI, "字" * 500, tuple(STEPS), EntryId(f"{at}")
        )
        for at in range(60)
    ]
    seen = forecast("milestone", goal.baseline, goal.target, START, END, told, NOW.date(), [END] * 6)
    view, noting = GoalView(goal, tuple(told), seen), Noting(goal, told[0])

    check(views.figures_of(screen, noting.plan, view, MEI, may_note=True, done="Said"))
    typed = views.as_noted(noting, NOW.date(), screen.t.language)
    found = on_wording({"note": WORDS}, ())
    check(views.note_form(screen, noting, typed, {"plan": "p"}, as_employee=True, found=found))
