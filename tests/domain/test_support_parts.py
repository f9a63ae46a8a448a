"""Who may do what to a request: every part, act and state, with and without a plan."""

import itertools
from dataclasses import replace

import pytest

from domain.errors import NotFoundError, NotNowError
from domain.people import UserId
from domain.permissions import Actor
from domain.plans import ENDED, SHARED, Plan, Status
from domain.support import SupportState
from domain.support.parts import GRANTS, Act, Part, authorize
from tests.domain.test_support import ALEX, MEI, NOW, PLAN, SAM, promise

PRIYA, LIN, SOMEBODY = UserId("UPRIYA"), UserId("ULIN"), UserId("USOMEBODY")
HR = (PRIYA,)
BASE = replace(promise(), sponsor=SAM, owner=LIN, requested_by=MEI)
ON_A_PLAN = {MEI: {"requester", "lead"}, ALEX: {"receiver"}, SAM: {"sponsor"}, LIN: {"owner"}, PRIYA: {"hr"}}
WITHOUT = {MEI: {"requester"}, ALEX: {"receiver"}, SAM: {"sponsor"}, LIN: {"owner"}}
MAY = {
    "see": {"requester": "*", "receiver": "*", "sponsor": "*", "lead": "*", "hr": "*", "owner": "*-requested-declined"},
    "decide": {"sponsor": "requested"},
    "undo": {"sponsor": "approved declined"},
    "ask": {"requester": "requested declined", "lead": "promised requested declined", "hr": "promised requested declined"},
    "take_back": {"requester": "requested declined called_off"},
    "deliver": {"owner": "promised approved delivered", "lead": "promised approved delivered"},
    "rate": {"receiver": "delivered confirmed"},
    "run": {},
}  # fmt: skip
"""What is expected, in words: the table says it again, and both must agree."""


def plan(status: Status) -> Plan:
    shared = NOW if status in SHARED else None
    return Plan(PLAN, MEI, status, NOW, NOW, ALEX, PRIYA, version=1, in_force=1, shared_at=shared)


def expected(act: Act, parts: set[str], state: SupportState) -> bool:
    told = [MAY[act.value].get(part, "") for part in parts]
    return any(state.value in each.split() or ("*" in each and state.value not in each.split("-")) for each in told)


def outcome(user: UserId, act: Act, state: SupportState, on: Plan | None) -> str:
    record = replace(BASE, state=state, plan=on.id if on else None)
    try:
        authorize(Actor(user), act, record, on, HR)
    except NotFoundError:
        return "absent"
    except NotNowError:
        return "not now"
    return "allowed"


@pytest.mark.parametrize(("act", "state"), list(itertools.product(Act, SupportState)))
def test_every_part_may_what_it_may_and_nothing_else(act: Act, state: SupportState) -> None:
    for people, on in ((ON_A_PLAN, plan(Status.ACTIVE)), (WITHOUT, None)):
        for user in (MEI, ALEX, SAM, LIN, PRIYA, SOMEBODY):
            parts = people.get(user, set())

            assert (outcome(user, act, state, on) == "allowed") is expected(act, parts, state), (user, parts)


@pytest.mark.parametrize("state", SupportState)
def test_whoever_has_no_part_can_not_tell_it_from_nothing(state: SupportState) -> None:
    for act in Act:
        assert outcome(SOMEBODY, act, state, plan(Status.ACTIVE)) == "absent"
        assert outcome(PRIYA, act, state, None) == "absent"


@pytest.mark.parametrize("status", Status)
def test_the_employee_knows_of_it_only_once_the_plan_was_shared(status: Status) -> None:
    found = outcome(ALEX, Act.SEE, SupportState.PROMISED, plan(status))

    assert found == ("allowed" if status in SHARED else "absent")


@pytest.mark.parametrize("status", sorted(ENDED))
def test_after_the_plan_it_can_only_be_looked_at(status: Status) -> None:
    on = replace(plan(status), shared_at=NOW)

    for user, act, state in ((SAM, Act.DECIDE, SupportState.REQUESTED), (LIN, Act.DELIVER, SupportState.APPROVED)):
        assert outcome(user, act, state, on) == "not now"
        assert outcome(user, Act.SEE, state, on) == "allowed"


def test_nobody_looks_after_a_plan_whose_support_they_were_asked_to_approve() -> None:
    record = replace(BASE, sponsor=PRIYA, state=SupportState.DELIVERED)

    assert authorize(Actor(PRIYA), Act.SEE, record, plan(Status.ACTIVE), HR) == {Part.SPONSOR}


def test_the_system_sees_and_runs_everything_and_an_operator_nothing() -> None:
    for state in SupportState:
        authorize(Actor.system("tick"), Act.RUN, replace(BASE, state=state), plan(Status.ACTIVE), HR)
        with pytest.raises(NotFoundError):
            authorize(Actor(job="cli", operator=True), Act.SEE, replace(BASE, state=state), None, HR)


def test_no_part_is_left_out_of_the_table() -> None:
    assert {part for part, _act in GRANTS} == set(Part)
