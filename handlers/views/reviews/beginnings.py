"""How the packet begins: its title, and where the review stands for whoever reads it."""

from datetime import date, datetime
from typing import Protocol

from domain.agreements import Agreement
from domain.assessments import SelfAssessment
from domain.checkins import ManagerAnswers
from domain.concerns import Concern
from domain.evidence import Evidence
from domain.obligations import Obligation
from domain.permissions import Role
from domain.plans import Plan, Status
from domain.reviews import Course, Entry
from handlers.views.screens import Screen

SETTLED = frozenset({Status.CLOSED, Status.WITHDRAWN})
TELLING = frozenset({Status.FINAL_REVIEW, Status.DECIDED})
"""From the last day to the conversation about the outcome."""


class Packet(Protocol):
    """What a closing review stands on (services.reviews.Packet)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def course(self) -> Course: ...
    @property
    def mid(self) -> tuple[Entry, ...]: ...
    @property
    def earlier(self) -> tuple[Entry, ...]: ...
    @property
    def own(self) -> SelfAssessment | None: ...
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...
    @property
    def observed(self) -> tuple[tuple[date, ManagerAnswers], ...]: ...
    @property
    def duties(self) -> tuple[Obligation, ...]: ...
    @property
    def concerns(self) -> tuple[Concern, ...]: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def acts(self) -> frozenset[str]: ...


def title(told: Packet) -> str:
    """Before the last day nobody should read that something closes."""
    begun = told.plan.status in SETTLED | TELLING or told.course.told is not None
    return "review-title" if begun else "review-title-before"


def intro(screen: Screen, told: Packet) -> str:
    """Where it stands, and what the reader may do next."""
    t, plan, own = screen.t, told.plan, told.role is Role.EMPLOYEE
    if plan.status in SETTLED:
        return _intro_closed(screen, told)
    if own and plan.status in TELLING:
        return _intro_own(screen, told)
    if plan.status in TELLING and told.course.settled:
        return t("review-intro-decided", who=f"<@{plan.employee}>")
    if plan.status is Status.FINAL_REVIEW or (told.role is Role.HR and told.course.waits_for_second):
        return _intro_hr(screen, told) if told.role is Role.HR else _intro_manager(screen, told)
    if told.course.told is not None and told.course.decision is not None:
        return t("review-intro-extended", end=told.course.decision.day or told.agreement.end)
    return t("review-intro-before", end=plan.end or told.agreement.end)


def _intro_closed(screen: Screen, told: Packet) -> str:
    """That it has ended, and how long the employee can ask for another look."""
    t = screen.t
    until = t("appeal-until", until=screen.moment(told.until)) if told.until and "appeal" in told.acts else ""
    return t.together(t("review-intro-closed"), until)


def _intro_own(screen: Screen, told: Packet) -> str:
    """For the employee: until when, or that it is with HR now. What was decided, a person tells."""
    t = screen.t
    if "state" not in told.acts:
        return t("review-intro-with-hr")
    if told.course.responded:
        return t("review-intro-responded")
    until = t("review-until", until=screen.moment(told.until)) if told.until else ""
    return t.together(t("review-intro-employee"), until)


def _intro_manager(screen: Screen, told: Packet) -> str:
    t = screen.t
    if told.course.manager is not None:
        return t("review-intro-waiting")
    until = t("review-until", until=screen.moment(told.until)) if told.until else ""
    return t.together(t("review-intro-manager"), until)


def _intro_hr(screen: Screen, told: Packet) -> str:
    """To record an outcome, or to look at what another one of HR recorded; that may be an end before the last day."""
    if told.course.waits_for_second:
        return screen.t("review-intro-second" if "confirm" in told.acts else "review-intro-second-waits")
    return screen.t("review-intro-hr")
