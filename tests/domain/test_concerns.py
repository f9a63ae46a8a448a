"""Concerns: who sees what of one, who owes its answer, and how it moves; whatever people do with it in any order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import concerns
from domain.concerns import Concern, ConcernId, ConcernState, Owed, Said, Word
from domain.errors import DomainError, InvalidInputError, NotNowError
from domain.obligations import Duty, Obligation, ObligationId, Reason, not_kept, share_kept, shared
from domain.people import UserId
from domain.permissions import Role
from domain.plans import PlanId

NOW = datetime(2027, 1, 11, tzinfo=UTC)
DUE = NOW + timedelta(days=7)
PLAN = PlanId("p")
ALEX, MEI, PRIYA, TOM = UserId("UALEX"), UserId("UMEI"), UserId("UPRIYA"), UserId("UTOM")
HR = (PRIYA, TOM)


def raised(to: UserId | None = MEI, text: str = "Three of four demos were moved.") -> Concern:
    word = Word(Said.RAISED, ALEX, NOW, text, hr_only=to is None)
    return concerns.hand_on(concerns.begin(ConcernId("c"), PLAN, to, word), to, DUE)


# --- what can happen to one -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " \n ", "\u200b\u2060", "\u202e\u202c"])
def test_a_concern_needs_words(text: str) -> None:
    with pytest.raises(InvalidInputError) as told:
        raised(text=text)

    assert told.value.fields.keys() == {"text"}


@pytest.mark.parametrize("text", ["🙂", "不", "!", "\u202eשלום\u202c", "0"])
def test_a_single_sign_is_enough(text: str) -> None:
    assert raised(text=text).words[0].text == text


def test_an_answer_needs_words() -> None:
    with pytest.raises(InvalidInputError) as told:
        concerns.answer(raised(), MEI, NOW, " \n ")

    assert told.value.fields.keys() == {"answer"}


def test_every_time_that_it_is_asked_is_a_promise_of_its_own() -> None:
    answered = concerns.answer(raised(), MEI, NOW, "I have moved them back.")

    again = concerns.reopen(answered, ALEX, NOW, "One is still moved.")

    assert (answered.subject, again.subject) == ("c", "c/2")
    assert (again.state, again.owner, again.hr_only) == (ConcernState.OPEN, None, True)


def test_what_is_settled_or_taken_back_twice_is_so_once() -> None:
    settled = concerns.settle(concerns.answer(raised(), MEI, NOW, "Done."))
    gone = concerns.withdraw(raised())

    assert concerns.settle(settled) == settled
    assert concerns.withdraw(gone) == gone


ACTS: dict[str, Callable[[Concern], Concern]] = {
    "answer": lambda concern: concerns.answer(concern, PRIYA, NOW, "Thank you."),
    "hand_on": lambda concern: concerns.hand_on(concern, None, DUE),
    "reopen": lambda concern: concerns.reopen(concern, ALEX, NOW, "Still."),
    "settle": concerns.settle,
    "withdraw": concerns.withdraw,
}
ALLOWED = {
    ConcernState.OPEN: {"answer", "hand_on", "withdraw"},
    ConcernState.ANSWERED: {"reopen", "settle"},
    ConcernState.SETTLED: {"settle"},
    ConcernState.WITHDRAWN: {"withdraw"},
}


@pytest.mark.parametrize(("state", "act"), list(product(ConcernState, ACTS)))
def test_each_act_has_its_state_and_else_a_sentence(state: ConcernState, act: str) -> None:
    concern = replace(raised(), state=state)

    if act in ALLOWED[state]:
        ACTS[act](concern)
        return
    with pytest.raises(NotNowError) as told:
        ACTS[act](concern)
    assert told.value.problem.code == "concern-moved-on"


# --- who sees it ------------------------------------------------------------------------------------------------------

HISTORIES = st.lists(st.sampled_from(sorted(ACTS)), max_size=12)


def lived(concern: Concern, acts: list[str]) -> list[Concern]:
    """What it was after each act that was possible."""
    history = [concern]
    for act in acts:
        try:
            history.append(ACTS[act](history[-1]))
        except DomainError:
            continue
    return history


@given(HISTORIES)
def test_nothing_of_what_is_for_hr_alone_ever_shows_to_a_manager(acts: list[str]) -> None:
    for concern in lived(raised(to=None), acts):
        assert concerns.seen_by(concern, Role.MANAGER, MEI) is None
        assert concerns.seen_by(concern, None, TOM) is None
        assert concerns.seen_by(concern, Role.HR, PRIYA) == concern


@given(HISTORIES)
def test_once_the_employee_turns_to_hr_nothing_changes_for_the_manager(acts: list[str]) -> None:
    answered = concerns.answer(raised(), MEI, NOW, "I have moved them back.")
    turned = concerns.reopen(answered, ALEX, NOW + timedelta(days=1), "One is still moved.")

    seen = {concerns.seen_by(each, Role.MANAGER, MEI) for each in lived(turned, acts)}

    assert len(seen) == 1
    one = seen.pop()
    assert one is not None
    assert (one.state, one.words, one.hr_only) == (ConcernState.ANSWERED, answered.words, False)


@given(HISTORIES)
def test_a_later_manager_does_not_read_what_was_said_to_the_one_before(acts: list[str]) -> None:
    assert all(concerns.seen_by(each, Role.MANAGER, TOM) is None for each in lived(raised(), acts))


@given(HISTORIES)
def test_words_are_never_lost_or_changed(acts: list[str]) -> None:
    history = lived(raised(), acts)

    for before, after in pairwise(history):
        assert after.words[: len(before.words)] == before.words


# --- who sees to it ---------------------------------------------------------------------------------------------------


def owes(owed: Owed, role: Role | None, user: UserId) -> bool:
    return concerns.waits_for(owed, role, user, MEI, HR)


def test_it_waits_for_its_owner_alone_while_there_is_one() -> None:
    with_mei, with_priya = raised().owed, Owed(PLAN, MEI, PRIYA)

    assert owes(with_mei, Role.MANAGER, MEI)
    assert not owes(with_mei, Role.HR, PRIYA)
    assert owes(with_priya, Role.HR, PRIYA)
    assert not owes(with_priya, Role.HR, TOM)
    assert not owes(with_priya, Role.MANAGER, MEI)
    assert not owes(with_mei, Role.EMPLOYEE, ALEX)


@pytest.mark.parametrize("owner", [None, UserId("UGONE")])
def test_without_an_owner_it_waits_for_all_of_hr(owner: UserId | None) -> None:
    assert all(owes(Owed(PLAN, MEI, owner), Role.HR, partner) for partner in HR)


def test_what_was_raised_to_a_manager_before_waits_for_hr() -> None:
    before = UserId("UBEFORE")

    assert owes(Owed(PLAN, before, before), Role.HR, PRIYA)


@given(st.sampled_from([None, MEI]), st.sampled_from([None, MEI, *HR, UserId("UGONE")]))
def test_somebody_always_sees_to_an_open_one(addressee: UserId | None, owner: UserId | None) -> None:
    owed = Owed(PLAN, addressee, owner)
    people = [(Role.MANAGER, MEI), (Role.HR, PRIYA), (Role.HR, TOM)]

    assert any(owes(owed, *each) for each in people)


def test_hr_answers_what_is_with_hr_and_the_manager_what_is_with_them() -> None:
    with_mei, with_priya = raised().owed, Owed(PLAN, MEI, PRIYA)

    assert concerns.may_answer(with_mei, Role.MANAGER, MEI)
    assert not concerns.may_answer(with_mei, Role.HR, PRIYA)
    assert concerns.may_answer(with_priya, Role.HR, TOM)
    assert not concerns.may_answer(with_priya, Role.MANAGER, MEI)
    assert not concerns.may_answer(with_mei, Role.EMPLOYEE, ALEX)


# --- the ledger -------------------------------------------------------------------------------------------------------


def duty(name: str, *, hr_only: bool = False) -> Obligation:
    return Obligation(ObligationId(name), PLAN, Duty.CONCERN, name, DUE, hr_only=hr_only)


def test_what_is_between_the_employee_and_hr_is_not_in_a_managers_share() -> None:
    ledger = [
        not_kept(duty("a", hr_only=True), Reason.HR_DID_NOT, DUE),
        not_kept(duty("b"), Reason.MANAGER_DID_NOT, DUE),
        not_kept(duty("c"), Reason.TAKEN_BACK, DUE),
    ]

    assert share_kept(ledger) == 0
    assert [each.id for each in shared(ledger)] == ["b", "c"]
    assert share_kept(shared(ledger[::2])) is None
