"""What an employee wants to be heard about: to the manager or to HR alone, owed an answer by a day.

Raising one never counts against anybody: nothing here is read by a status, a forecast or a rating.
"""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from domain.errors import InvalidInputError, NotNowError, Problem
from domain.people import UserId
from domain.permissions import Role
from domain.plans import PlanId

ConcernId = NewType("ConcernId", str)


class About(StrEnum):
    """What it is about, where the employee wants to say so."""

    GOALS = "goals"
    SUPPORT = "support"
    WORKLOAD = "workload"
    TOGETHER = "together"  # how people work together
    FAIRNESS = "fairness"
    OTHER = "other"


class ConcernState(StrEnum):
    OPEN = "open"  # somebody owes an answer
    ANSWERED = "answered"
    SETTLED = "settled"  # the employee says so
    WITHDRAWN = "withdrawn"  # taken back by the employee


class Said(StrEnum):
    RAISED = "raised"
    ANSWERED = "answered"
    REOPENED = "reopened"  # "I'd still like to talk"


@dataclass(frozen=True)
class Word:
    """What somebody said, once and for all. `hr_only`: between the employee and HR."""

    said: Said
    by: UserId
    at: datetime
    text: str
    hr_only: bool


@dataclass(frozen=True)
class Owed:
    """Who sees to it: what stands in clear, so that lists need not unseal anything.

    `addressee` is the manager to whom it was raised, None for HR alone. `owner` None: all HR partners.
    """

    plan: PlanId
    addressee: UserId | None
    owner: UserId | None

    @property
    def with_manager(self) -> bool:
        return self.addressee is not None and self.owner == self.addressee


@dataclass(frozen=True)
class Concern:
    """`asked` counts how often the employee asked for an answer, `step` the due dates that it had (both from 1)."""

    id: ConcernId
    plan: PlanId
    addressee: UserId | None
    owner: UserId | None
    at: datetime
    due_at: datetime
    words: tuple[Word, ...]
    about: About | None = None
    state: ConcernState = ConcernState.OPEN
    asked: int = 1
    step: int = 1
    revision: int = 0

    @property
    def owed(self) -> Owed:
        return Owed(self.plan, self.addressee, self.owner)

    @property
    def hr_only(self) -> bool:
        """Whether what is owed now is owed by HR alone, and no manager may know of it."""
        return self.addressee is None or self.asked > 1

    @property
    def subject(self) -> str:
        """What the company's promise to answer is about: each time that was asked is one promise."""
        return self.id if self.asked == 1 else f"{self.id}/{self.asked}"


def begin(
    concern_id: ConcernId, plan: PlanId, addressee: UserId | None, said: Word, about: About | None = None
) -> Concern:
    """A concern as it was raised, due at once until `hand_on` says who sees to it, and by when.

    Raises InvalidInputError (`text`) for one without words.
    """
    if not _says_something(said.text):
        raise InvalidInputError({"text": Problem("text-missing")})
    return Concern(concern_id, plan, addressee, addressee, said.at, said.at, (said,), about, step=0)


def hand_on(concern: Concern, owner: UserId | None, due_at: datetime | None = None) -> Concern:
    """Somebody else sees to it, None for all HR partners; with another due date only where one is given.

    Raises NotNowError (`concern-moved-on`) unless it waits for an answer.
    """
    _check(concern, ConcernState.OPEN)
    handed = replace(concern, owner=owner)
    return handed if due_at is None else replace(handed, due_at=due_at, step=concern.step + 1)


def answer(concern: Concern, by: UserId, at: datetime, text: str) -> Concern:
    """Raises InvalidInputError (`answer`), NotNowError (`concern-moved-on`)."""
    _check(concern, ConcernState.OPEN)
    if not _says_something(text):
        raise InvalidInputError({"answer": Problem("text-missing")})
    said = Word(Said.ANSWERED, by, at, text.strip(), concern.hr_only)
    return replace(concern, state=ConcernState.ANSWERED, owner=by, words=(*concern.words, said))


def reopen(concern: Concern, by: UserId, at: datetime, text: str = "") -> Concern:
    """The employee would still like to talk: with HR alone from here on, also when the manager had answered.

    Raises NotNowError (`concern-moved-on`) unless it was answered.
    """
    _check(concern, ConcernState.ANSWERED)
    said = Word(Said.REOPENED, by, at, text.strip(), hr_only=True)
    words = (*concern.words, said)
    return replace(concern, state=ConcernState.OPEN, owner=None, words=words, asked=concern.asked + 1)


def settle(concern: Concern) -> Concern:
    """The employee says that it is settled; twice is once. Raises NotNowError (`concern-moved-on`)."""
    if concern.state is not ConcernState.SETTLED:
        _check(concern, ConcernState.ANSWERED)
    return replace(concern, state=ConcernState.SETTLED)


def withdraw(concern: Concern) -> Concern:
    """Taken back before there was an answer; twice is once. Raises NotNowError (`concern-moved-on`)."""
    if concern.state is not ConcernState.WITHDRAWN:
        _check(concern, ConcernState.OPEN)
    return replace(concern, state=ConcernState.WITHDRAWN)


def _says_something(text: str) -> bool:
    """Whether there is a letter, figure or sign in it: blanks and invisible signs are no words."""
    return any(unicodedata.category(each)[0] in "LNPS" for each in text)


def _check(concern: Concern, needed: ConcernState) -> None:
    if concern.state is not needed:
        raise NotNowError("concern-moved-on")


def seen_by(concern: Concern, role: Role | None, user: UserId) -> Concern | None:
    """The concern as that person may know it; None where they may not know that there is one.

    The employee and HR see all of it. A manager sees what was raised to themselves, as it stood before the employee
    turned to HR alone: whatever comes later changes nothing on the manager's screen.
    """
    if role in {Role.EMPLOYEE, Role.HR}:
        return concern
    if role is not Role.MANAGER or concern.addressee != user:
        return None
    if concern.asked == 1:
        return concern
    shared = tuple(each for each in concern.words if not each.hr_only)
    last = shared[-1]
    return replace(
        concern,
        owner=last.by,
        due_at=last.at,
        words=shared,
        state=ConcernState.ANSWERED,
        asked=1,
        step=1,
        revision=0,
    )


def may_answer(owed: Owed, role: Role | None, user: UserId) -> bool:
    """Whether an open one can be answered by that person: its manager, or any HR partner once HR sees to it."""
    if role is Role.MANAGER:
        return owed.with_manager and owed.owner == user
    return role is Role.HR and not owed.with_manager


def waits_for(owed: Owed, role: Role | None, user: UserId, manager: UserId, hr: Collection[UserId]) -> bool:
    """Whether an open one stands among what that person should see to.

    HR partners see what is theirs or everybody's, and what has lost its owner: a manager who no longer leads the plan,
    an HR partner who left the list. `hr` are those who may look after the plan.
    """
    if role is Role.MANAGER:
        return owed.with_manager and owed.owner == user
    if role is not Role.HR:
        return False
    stays = owed.owner == manager if owed.with_manager else owed.owner in hr
    return not stays or owed.owner == user
