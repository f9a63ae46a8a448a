"""The fullest settings, status and Home still fit into what Slack takes."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.agreements import Agreement
from domain.cadence import Calendar, Every, Rhythm
from domain.checkins import GoalView, Round, RoundId, RoundState
from domain.concerns import About, Concern, ConcernId, Said, Word
from domain.figures import Figure
from domain.forecasts import forecast
from domain.goals import Goal, GoalId
from domain.obligations import Obligation
from domain.people import ChannelId, UserId
from domain.permissions import Role
from domain.plans import Plan, PlanId, Status
from domain.support import Kind, Support, SupportId, SupportItem, SupportState
from domain.support.parts import Act, Part
from domain.training import Course, Enrolment, EnrolmentId, mark
from domain.workspaces import MOST_DIGESTS, Digest, Workspace
from handlers.i18n import translator
from handlers.views import concerns as concern_views
from handlers.views import plans as plan_views
from handlers.views import support as support_views
from handlers.views import training as training_views
from handlers.views import workspaces as workspace_views
from handlers.views.advice import on_wording
from handlers.views.screens import Screen
from sandbox.blockkit.views import too_large, validate
from services import catalog
from services.concerns import Board, Listed
from services.overviews import Standing, Todo, Waiting
from services.support import Seen
from services.tips import Standing as TipsStanding

NOW = datetime(2027, 2, 1, 14, tzinfo=UTC)
START, END = date(2027, 1, 11), date(2027, 4, 9)
LONG = "字<!channel>&" * 200


@pytest.fixture(params=["en", "zh"])
def screen(request: pytest.FixtureRequest) -> Screen:
    return Screen(
        translator(request.param), lambda values: "x" * 200 + json.dumps(dict(values)), NOW.date(), NOW, "Etc/UTC", "n"
    )


@dataclass(frozen=True)
class Fullest:
    """A plan with everything that a plan can have."""

    number: int
    role: Role

    @property
    def plan(self) -> Plan:
        return Plan(
            PlanId(f"plan{self.number}"),
            UserId("UMEI"),
            Status.ACTIVE,
            NOW,
            NOW,
            UserId("UALEX"),
            UserId("UPRIYA"),
            None,
            START,
            END,
            2,
            1,
        )

    def card(self) -> plan_views.Card:
        rounds = [
            Round(RoundId(f"r{each}"), self.plan.id, each, START + timedelta(each), NOW, 1, RoundState.SUMMARISED)
            for each in range(1, 30)
        ]
        ahead = Round(RoundId("next"), self.plan.id, 30, END, NOW, 1, RoundState.OPEN)
        waiting = (
            Waiting(Todo.CHECK_IN, self.plan, ahead),
            Waiting(Todo.ANSWER, self.plan, count=3),
            Waiting(Todo.CONCERN, self.plan),
        )
        opened = tuple((UserId(f"U{each % 9}"), NOW - timedelta(days=each)) for each in range(90))
        duties: tuple[Obligation, ...] = ()
        acts = frozenset({"hand_over", "end", "withdraw"})
        told = Standing(
            self.plan, self.role, waiting, ahead, tuple(rounds), duties, opened, opened[:3], True, None, acts
        )
        hr = tuple(UserId(f"UHR{each}") for each in range(20))
        return plan_views.Card(told, hr, self._agreement(), self._goals(), records())

    def _agreement(self) -> Agreement:
        support = tuple(
            SupportItem(SupportId(f"s{each}"), Kind.TRAINING, LONG, LONG, UserId("UMEI"), END, "negotiation")
            for each in range(12)
        )
        goals = tuple(each.goal for each in self._goals())
        rhythm = Rhythm(Every.WEEKLY, 0, time(9, 30))
        return Agreement(
            self.plan.id, 1, START, END, LONG, (), (), goals, support, rhythm, Calendar("US"), UserId("UMEI"), NOW
        )

    def _goals(self) -> list[GoalView]:
        goals = [Goal(GoalId(f"g{each}"), LONG, "m", Decimal(2), Decimal(6), END) for each in range(8)]
        told = forecast("up", goals[0].baseline, goals[0].target, START, END, [], NOW.date())
        return [GoalView(goal, (), told, note=LONG) for goal in goals]


def records(count: int = 30) -> list[Seen]:
    """As many as a plan can have, with everything that can be written and pressed."""
    words = LONG[:500]
    record = Support(
        SupportId("s"), PlanId("p"), Kind.TIME, LONG[:150], UserId("UALEX"), UserId("UMEI"), NOW, UserId("ULIN"),
        UserId("USAM"), Figure(Decimal("123456789.25"), "CN¥"), END, LONG[:200], LONG[:150], GoalId("g"), True,
        SupportState.DECLINED, words, NOW, NOW, END, words, None, None, words, 3,
    )  # fmt: skip
    acts = frozenset(Act) - {Act.RATE}
    return [
        Seen(replace(record, id=SupportId(f"s{each}")), frozenset({Part.LEAD, Part.SPONSOR}), acts, None, True)
        for each in range(count)
    ]


def check(view: Any) -> None:
    """What the sandbox says, which is stricter than Slack."""
    assert validate(dict(view), "modal") == []
    assert not too_large(dict(view))


def test_the_fullest_status_fits(screen: Screen) -> None:
    cards = [Fullest(each, Role.EMPLOYEE).card() for each in range(5)]
    cards += [Fullest(each, Role.MANAGER).card() for each in range(5, 30)]
    listed = [Fullest(each, Role.HR).plan for each in range(100, 150)]

    check(plan_views.status(screen, cards, listed, is_hr=True))


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.MANAGER, Role.HR])
def test_the_fullest_plan_fits(screen: Screen, role: Role) -> None:
    check(plan_views.one(screen, Fullest(1, role).card(), "Said"))


def test_the_fullest_support_fits(screen: Screen) -> None:
    plan = Fullest(1, Role.MANAGER).plan
    leads = [Fullest(each, Role.MANAGER).plan for each in range(30)]

    check(support_views.mine(screen, records(60), leads, may_ask=True, said="Said"))
    check(support_views.of_plan(screen, plan, records(), may_ask=True, said="Said"))
    check(support_views.one(screen, records()[0], "Said"))
    check(support_views.later_form(screen, records()[0]))


def a_concern(number: int, times: int = 6) -> Concern:
    """Asked again and again, each time at full length."""
    said = [Said.RAISED, *[Said.ANSWERED, Said.REOPENED] * times]
    words = tuple(Word(each, UserId("UALEX"), NOW, "字" * 3000, hr_only=True) for each in said)
    owner = UserId("UPRIYA")
    return Concern(ConcernId(f"c{number}"), PlanId("plan1"), None, owner, NOW, NOW, words, About.TOGETHER)


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.HR])
@pytest.mark.parametrize("page", [1, 2, 40])
def test_a_page_of_the_fullest_list_of_concerns_fits(screen: Screen, role: Role, page: int) -> None:
    listed = tuple(Listed(a_concern(each), may_answer=True, may_take=True, may_pass=True) for each in range(12))
    hr = tuple(UserId(f"UHR{each}") for each in range(20))
    board = Board(Fullest(1, role).plan, role, UserId("U"), listed, may_act=role is Role.EMPLOYEE, hr=hr)

    check(concern_views.board(screen, board, page=page, done="Said"))


def test_the_fullest_forms_of_a_concern_fit(screen: Screen) -> None:
    hr = [f"UHR{each}" for each in range(40)]
    words = "You always complain, and everybody knows it. " * 60
    found = on_wording({"answer": words}, ())
    plan, meta = Fullest(1, Role.HR).plan, {"plan": "plan1", "concern": "c" * 32, "revision": "12", "over": "board"}

    check(concern_views.raise_form(screen, plan, "c" * 32, hr, meta))
    check(concern_views.answer_form(screen, a_concern(1), meta, by_manager=False, text=words, found=found))
    check(concern_views.reopen_form(screen, a_concern(1), meta))


def test_the_fullest_settings_fit(screen: Screen) -> None:
    topics = [(each.key, each.name.text(screen.t.language)) for each in catalog.topics()]
    keys = tuple(key for key, _name in topics)
    digests = tuple(Digest(ChannelId(f"C{each}"), topics=keys) for each in range(MOST_DIGESTS))
    workspace = Workspace(hr=tuple(UserId(f"U{each}") for each in range(100)), digests=digests)
    standings = [TipsStanding(digest, NOW, not_delivered=True) for digest in digests]

    check(workspace_views.settings(screen, "zh", "en", workspace_views.AdminPart(workspace, standings, topics), "Said"))
    check(workspace_views.digest_form(screen, workspace, digests[0], topics, new=True))
    check(workspace_views.hr_form(screen, workspace))


def test_every_module_and_all_of_its_steps_fit(screen: Screen) -> None:
    courses = []
    for module in catalog.modules(screen.t.language):
        enrolment = Enrolment(EnrolmentId("e1"), UserId("UALEX"), module.key, START)
        for step in module.steps:
            check(training_views.step(screen, Course(module, enrolment, NOW), step))
            check(training_views.course(screen, Course(module, enrolment, NOW), "Said"))
            enrolment = mark(module, enrolment, step.key, START, "字" * training_views.EVIDENCE)
            check(training_views.step(screen, Course(module, enrolment), step))
        courses.append((Course(module), Course(module, enrolment), Course(module, replace(enrolment, done=()), NOW)))

    check(training_views.catalogue(screen, [each[number % 3] for number, each in enumerate(courses)]))
