"""The fullest review still fits into what Slack takes: every page of the packet, and every form."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.assessments import MOST_AREAS, Fact, OwnView, SelfAssessment
from domain.checkins import ManagerAnswers
from domain.evidence import MOST_EVIDENCE, MOST_NOTE, MOST_QUOTE, Evidence
from domain.goals import Goal
from domain.obligations import Duty, Obligation, ObligationId, Reason, State
from domain.permissions import Role
from domain.plans import Status
from domain.reviews import Course, Entry, Limits, Outcome, Part, Rated, Result
from handlers.views.reviews import forms, packets
from handlers.views.screens import Screen
from services import catalog
from services.reviews import Packet
from tests.handlers.test_fitting import END, LONG, NOW, Fullest, a_concern, check, screen

__all__ = ["screen"]

MEI = Fullest(1, Role.HR).plan.manager
ACTS = frozenset({"state", "early", "decide", "confirm", "tell", "appeal", "answer_appeal"})


def entry(part: Part, goals: tuple[Goal, ...] = (), **more: object) -> Entry:
    ratings = tuple(Rated(goal.id, Result.PARTLY, LONG[:1000]) for goal in goals)
    outcome, plan = Outcome.ROLE_CHANGED, Fullest(1, Role.HR).plan
    return Entry(plan.id, 1, part, MEI, NOW, 0, LONG, ratings, outcome, True, day=END, **more)  # type: ignore[arg-type]


def own() -> SelfAssessment:
    views = tuple(OwnView(f"Area {n}", LONG[:1500], 3, LONG[:1500]) for n in range(MOST_AREAS))
    return SelfAssessment(Fullest(1, Role.HR).plan.id, 0, MEI, NOW, views)


def saved() -> tuple[Evidence, ...]:
    """As much as both sides can save, in the longest words."""
    fact = Fact("f1", END, LONG[:MOST_NOTE], "https://x.slack.com/" + "a" * 400, LONG[:MOST_QUOTE])
    return tuple(Evidence(Fullest(1, Role.HR).plan.id, MEI, NOW, fact, NOW) for _ in range(2 * MOST_EVIDENCE))


def observed(role: Role) -> tuple[tuple[date, ManagerAnswers], ...]:
    """What HR alone is given: half a year of check-ins, each with something to point at in every field."""
    said = f"He is lazy, he never answers, and his many sick days are a problem. {LONG}"[:3000]
    words = ManagerAnswers(situation=said, behaviour=said, impact=said, next_steps=said)
    return tuple((END - timedelta(weeks=each), words) for each in range(26)) if role is Role.HR else ()


def fullest(role: Role, status: Status = Status.CLOSED) -> tuple[Packet, packets.Page]:
    card = Fullest(1, role).card()
    assert card.agreement is not None
    goals = card.agreement.goals
    parts = (Part.MANAGER, Part.EMPLOYEE, Part.DECISION, Part.CONFIRMED, Part.APPEAL, Part.APPEAL_ANSWER)
    course = Course(tuple(entry(part, goals, gated=part is Part.DECISION) for part in parts))
    duties = tuple(
        Obligation(ObligationId(f"{duty}{n}"), card.told.plan.id, duty, f"r{n}", NOW, State.NOT_KEPT, reason)
        for duty in Duty
        for n, reason in enumerate([*Reason] * 6)
    )
    raised = tuple(a_concern(number) for number in range(30))
    mid = (entry(Part.MID_MANAGER), entry(Part.MID_EMPLOYEE))
    plan = replace(card.told.plan, status=status)
    before = (entry(Part.TOLD),)
    told = Packet(
        plan, role, card.agreement, course, mid, before, own(), saved(), observed(role), duties, raised, NOW, ACTS
    )
    return told, packets.Page(card.goals, {}, done="Said")


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.MANAGER, Role.HR])
@pytest.mark.parametrize("status", [Status.ACTIVE, Status.FINAL_REVIEW, Status.DECIDED, Status.CLOSED])
def test_every_page_of_the_fullest_packet_fits(screen: Screen, role: Role, status: Status) -> None:
    told, page = fullest(role, status)

    for number in range(1, 9):
        check(packets.packet(screen, told, replace(page, number=number)))


def test_every_form_of_a_review_fits(screen: Screen) -> None:
    told, _page = fullest(Role.HR)
    plan, goals, course = told.plan, told.agreement.goals, told.course

    check(forms.mid_form(screen, plan, LONG))
    check(forms.state_form(screen, plan, goals, course.manager))
    check(forms.respond_form(screen, plan, LONG))
    for country in catalog.checklists():
        lines = [each.text(screen.t.language) for each in catalog.checklist(country, deciding=True)]
        check(forms.decide_form(screen, plan, Fraction(1, 2), Limits(END, END, 1), lines))
    check(forms.second_form(screen, plan, course))
    check(forms.tell_form(screen, plan, course))
    check(forms.appeal_form(screen, plan))
    check(forms.answer_form(screen, plan, course))
    check(forms.follow_up_form(screen, plan, "0"))


def test_the_offer_to_ask_again_later_is_not_cut_off(screen: Screen) -> None:
    told, _page = fullest(Role.HR)
    good = replace(entry(Part.DECISION), outcome=Outcome.COMPLETED_RETAINED, gated=False)

    form = forms.tell_form(screen, told.plan, Course((good,)))

    check(form)
    assert screen.t("follow-up-offer") in str(form)
