"""Concerns through the services: who is told, what is owed, what a manager can never tell, and two at one moment."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.concerns import Concern, ConcernState
from domain.errors import DomainError, InvalidInputError, NotFoundError, NotNowError
from domain.obligations import Duty, Obligation, Reason, State
from domain.people import Account, Person, UserId
from domain.permissions import Actor
from domain.plans import Plan, PlanId, Status
from services import checkins, concerns, occurrences, overviews, plans
from services.concerns import Board
from services.overviews import Chosen, Todo
from services.turn import Turn
from storage.database import Database, Store
from storage.outbox import Delivery
from tests.services.active_plans import ALEX, MEI, NEW_YORK, PLAN, PRIYA, SHANGHAI, TEAM, World

TOM = UserId("UTOM")
WORDS = "Three of four demos were moved. 🙂 שלום <!channel>"
MONDAY = (2027, 1, 18, 15, 0)  # a holiday in the US: the five working days end on Monday the 25th
REMINDED = (2027, 1, 22, 15, 0)
DUE = (2027, 1, 25, 22, 0)
AGAIN = (2027, 2, 1, 22, 0)


class Concerned(World):
    """The same world, in which concerns become due, and Tom is in HR as well."""

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            {**checkins.DUE, **concerns.DUE},
        )

    def raised(self, name: str = "c1", *, to_hr: bool = False) -> Concern:
        with self.turn(ALEX) as turn:
            return concerns.raise_(turn, PLAN, name, WORDS, to_hr=to_hr)

    def board(self, user: str) -> Board:
        with self.turn(user) as turn:
            return concerns.board(turn, PLAN)

    def concern(self, user: str = ALEX, name: str = "c1") -> Concern:
        return next(each.concern for each in self.board(user).listed if each.concern.id == name)

    def answered(self, user: str = MEI, name: str = "c1", text: str = "I have moved them back.") -> Concern:
        revision = self.concern(user, name).revision
        with self.turn(user) as turn:
            return concerns.answer(turn, PLAN, name, revision, text)

    def reopened(self, name: str = "c1", text: str = "One is still moved.") -> Concern:
        revision = self.concern(ALEX, name).revision
        with self.turn(ALEX) as turn:
            return concerns.reopen(turn, PLAN, name, revision, text)

    def promise(self, subject: str = "c1") -> Obligation:
        with self.look() as store:
            found = store.obligations.for_subject(PLAN, Duty.CONCERN, subject)
        assert found is not None
        return found

    def counted(self, user: str) -> int:
        """What the hub of that person says waits."""
        with self.turn(user) as turn:
            return sum(each.count for each in overviews.overview(turn).waiting if each.todo is Todo.CONCERN)

    def head(self) -> Plan:
        with self.look() as store:
            found = store.plans.get(PLAN)
        assert found is not None
        return found

    @contextmanager
    def changed(self, **values: object) -> Iterator[None]:
        with self.turn() as turn:
            turn.store.plans.save(replace(self.head_in(turn.store), **values))  # type: ignore[arg-type]
        yield

    @staticmethod
    def head_in(store: Store) -> Plan:
        found = store.plans.get(PLAN)
        assert found is not None
        return found


@pytest.fixture
def world(database: Database) -> Concerned:
    world = Concerned(database)
    world.people()
    with world.turn() as turn:
        turn.store.people.put(Person(TOM, TOM, zone=SHANGHAI), world.now)
        turn.store.workspaces.save(replace(turn.workspace, hr=(PRIYA, TOM)))
    world.plan()
    with world.changed(shared_at=world.now):
        world.at(*MONDAY)
    return world


# --- raising and answering --------------------------------------------------------------------------------------------


def test_the_manager_is_told_and_owes_an_answer_in_five_working_days(world: Concerned) -> None:
    concern = world.raised()

    assert (concern.owner, concern.due_at) == (MEI, datetime(*DUE, tzinfo=UTC))
    assert [each.recipient for each in world.told("concerns.waiting")] == [MEI]
    assert (world.promise().state, world.promise().hr_only) == (State.DUE, False)
    assert (world.counted(MEI), world.counted(PRIYA), world.counted(ALEX)) == (1, 0, 0)


def test_what_is_for_hr_alone_goes_to_the_partner_who_looks_after_the_plan(world: Concerned) -> None:
    concern = world.raised(to_hr=True)

    assert (concern.addressee, concern.owner) == (None, PRIYA)
    assert [each.recipient for each in world.told("concerns.waiting")] == [PRIYA]
    assert (world.counted(MEI), world.counted(PRIYA), world.counted(TOM)) == (0, 1, 0)


def test_an_answer_in_time_keeps_the_promise_and_the_employee_hears(world: Concerned) -> None:
    world.raised()

    answered = world.answered()

    assert (answered.state, answered.words[-1].text) == (ConcernState.ANSWERED, "I have moved them back.")
    assert world.promise().state is State.KEPT
    assert [each.recipient for each in world.told("concerns.answered")] == [ALEX]
    assert world.counted(MEI) == 0


def test_raising_one_changes_nothing_of_the_plan_itself(world: Concerned) -> None:
    before = world.head()

    world.raised()
    world.raised("c2", to_hr=True)

    assert world.head() == before


def test_words_are_needed(world: Concerned) -> None:
    with world.turn(ALEX) as turn, pytest.raises(InvalidInputError) as told:
        concerns.raise_(turn, PLAN, "c1", "  \n", to_hr=False)

    assert told.value.fields.keys() == {"text"}
    assert world.board(ALEX).listed == ()


def test_the_same_form_sent_twice_is_one(world: Concerned) -> None:
    for _ in range(2):
        world.raised()
    with world.turn(MEI) as turn:
        first = concerns.answer(turn, PLAN, "c1", 0, "Thank you.")
    with world.turn(MEI) as turn:
        assert concerns.answer(turn, PLAN, "c1", 0, "Thank you.") == first
    with world.turn(ALEX) as turn:
        again = concerns.reopen(turn, PLAN, "c1", 1, "Still.")
    with world.turn(ALEX) as turn:
        assert concerns.reopen(turn, PLAN, "c1", 1, "Still.") == again

    assert len(world.board(ALEX).listed) == 1
    told = [each.recipient for each in everything_told(world) if each.kind.startswith("concerns")]
    assert sorted(told) == [ALEX, MEI, PRIYA]


def test_without_anybody_in_hr_it_can_not_be_raised_to_hr(world: Concerned) -> None:
    with world.turn() as turn:
        turn.store.workspaces.save(replace(turn.workspace, hr=()))

    with world.turn(ALEX) as turn, pytest.raises(InvalidInputError) as told:
        concerns.raise_(turn, PLAN, "c1", WORDS, to_hr=True)

    assert told.value.fields["to"].code == "concern-no-hr"


def test_a_manager_whose_account_is_gone_is_not_waited_for(world: Concerned) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(MEI, MEI, Account.DEACTIVATED, zone=NEW_YORK), world.now)

    assert world.raised().owner == PRIYA


# --- who may ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("somebody", ["UNOBODY", "UDANA"])
def test_nobody_else_can_tell_one_from_one_that_never_was(world: Concerned, somebody: str) -> None:
    world.raised()

    with world.turn(somebody) as turn, pytest.raises(NotFoundError):
        concerns.board(turn, PLAN)
    for name in ("c1", "never-was"):
        with world.turn(somebody) as turn, pytest.raises(NotFoundError):
            concerns.answer(turn, PLAN, name, 0, "!")
        with world.turn(somebody) as turn, pytest.raises(NotFoundError):
            concerns.withdraw(turn, PLAN, name)


def test_only_the_employee_raises_takes_back_and_settles(world: Concerned) -> None:
    world.raised()

    acts: list[Callable[[Turn], object]] = [
        lambda turn: concerns.raise_(turn, PLAN, "c2", WORDS, to_hr=True),
        lambda turn: concerns.withdraw(turn, PLAN, "c1"),
        lambda turn: concerns.settle(turn, PLAN, "c1"),
        lambda turn: concerns.reopen(turn, PLAN, "c1", 0),
    ]
    for user in (MEI, PRIYA):
        for act in acts:
            with world.turn(user) as turn, pytest.raises(NotFoundError):
                act(turn)


def test_a_plan_that_was_withdrawn_meanwhile_takes_no_more_and_hr_can_still_answer(world: Concerned) -> None:
    world.raised(to_hr=True)
    with world.turn(PRIYA) as turn:
        plans.withdraw(turn, PLAN, world.head_in(turn.store).revision, "Another role")

    with world.turn(ALEX) as turn, pytest.raises(NotNowError) as told:
        concerns.raise_(turn, PLAN, "c2", WORDS, to_hr=True)
    assert told.value.problem.code == "not-now-withdrawn"
    assert world.answered(PRIYA, text="We talked.").state is ConcernState.ANSWERED
    assert world.board(ALEX).may_act is False


def test_a_manager_who_no_longer_leads_the_plan_finds_nothing_and_hr_sees_to_it(world: Concerned) -> None:
    world.raised()

    with world.changed(manager=UserId("UNEW")):
        with world.turn(MEI) as turn, pytest.raises(NotFoundError):
            concerns.answer(turn, PLAN, "c1", 0, "Late.")
        assert world.board("UNEW").listed == ()
        assert world.counted("UNEW") == 0
        assert world.counted(TOM) == 1
        with world.turn(TOM) as turn:
            concerns.take_over(turn, PLAN, "c1", 0)
        assert world.answered(TOM).state is ConcernState.ANSWERED


# --- HR alone ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What one person can know."""

    hub: overviews.Overview
    status: overviews.Standing
    promises: tuple[Obligation, ...]
    board: Board
    records: list[str]
    told: list[tuple[str, str]]


def manager_sees(world: Concerned) -> Seen:
    """Everything that Mei can ask for: the hub, the status, the plan, its summaries' promises, her messages."""
    with world.turn(MEI) as turn:
        head = world.head_in(turn.store)
        records = [
            each.kind for each in turn.store.audit.for_plan(head.id) if not each.hr_only and each.kind != "opened"
        ]
        return Seen(
            overviews.overview(turn),
            overviews.standing(turn, PLAN),
            turn.promises(head),
            concerns.board(turn, PLAN),
            records,
            [(each.kind, each.subject) for each in world_outbox(turn) if each.recipient == MEI],
        )


def world_outbox(turn: Turn) -> list[Delivery]:
    return turn.store.outbox.claim("look", turn.now + timedelta(days=900), lease_seconds=0.0, limit=500)


def test_a_manager_can_never_tell_that_something_was_raised_to_hr(world: Concerned) -> None:
    before = manager_sees(world)
    world.raised(to_hr=True)
    assert manager_sees(world) == before
    world.answered(PRIYA)
    assert manager_sees(world) == before
    world.reopened()
    world.raised("c2", to_hr=True)
    world.raised("c3", to_hr=True)
    with world.turn(ALEX) as turn:
        concerns.withdraw(turn, PLAN, "c3")

    assert manager_sees(world) == before
    with world.turn(MEI) as turn, pytest.raises(NotFoundError):
        concerns.answer(turn, PLAN, "c2", 0, "Hm.")
    with world.turn(ALEX) as turn:
        assert len(turn.promises(world.head_in(turn.store))) == 4


def test_a_missed_answer_of_hr_is_in_the_employees_and_hrs_share_alone(world: Concerned) -> None:
    world.raised(to_hr=True)
    world.go_on(*DUE)

    shares = {}
    for user in (MEI, ALEX, PRIYA):
        with world.turn(user) as turn:
            shares[user] = [
                each.reason for each in turn.promises(world.head_in(turn.store)) if each.duty is Duty.CONCERN
            ]

    assert shares == {MEI: [], ALEX: [Reason.HR_DID_NOT], PRIYA: [Reason.HR_DID_NOT]}


def test_once_the_employee_turns_to_hr_the_manager_sees_no_change(world: Concerned) -> None:
    world.raised()
    world.answered()
    before = manager_sees(world)

    world.reopened()

    # What is shown as answered has no revision to act on.
    after = manager_sees(world)
    [one], [other] = before.board.listed, after.board.listed
    assert (one.concern.words, one.concern.state) == (other.concern.words, other.concern.state)
    assert replace(after, board=before.board) == before
    assert world.counted(MEI) == 0


# --- passing on, taking over ------------------------------------------------------------------------------------------


def test_a_manager_passes_one_on_and_the_day_stays(world: Concerned) -> None:
    due = world.raised().due_at

    with world.turn(MEI) as turn:
        passed = concerns.pass_on(turn, PLAN, "c1", 0)

    assert (passed.owner, passed.due_at) == (PRIYA, due)
    told = {(each.kind, each.recipient) for each in everything_told(world)}
    assert {("concerns.waiting", PRIYA), ("concerns.moved", ALEX)} <= told
    with world.turn(MEI) as turn, pytest.raises(NotNowError):
        concerns.answer(turn, PLAN, "c1", 1, "After all.")
    assert world.answered(PRIYA).state is ConcernState.ANSWERED
    assert world.promise().state is State.KEPT
    assert world.concern(MEI).words[-1].text == "I have moved them back.", (
        "it was raised to her, so she reads the answer"
    )


def everything_told(world: Concerned) -> list[Delivery]:
    with world.turn() as turn:
        return world_outbox(turn)


def test_hr_takes_one_over_and_the_manager_need_not_answer(world: Concerned) -> None:
    world.raised()

    for _ in range(2):
        with world.turn(TOM) as turn:
            taken = concerns.take_over(turn, PLAN, "c1", 0)

    assert taken.owner == TOM
    assert {each.recipient for each in world.told("concerns.moved")} == {ALEX, MEI}
    with world.turn(MEI) as turn, pytest.raises(NotNowError) as told:
        concerns.answer(turn, PLAN, "c1", 0, "I had written this.")
    assert told.value.problem.code == "concern-moved-on"


# --- when no answer comes ---------------------------------------------------------------------------------------------


def test_a_reminder_comes_once_on_the_working_day_before(world: Concerned) -> None:
    world.raised()

    world.go_on(2027, 1, 22, 14, 59)
    assert world.told("concerns.reminder") == []
    world.go_on(*REMINDED)
    world.go_on(2027, 1, 25, 21, 0)

    assert [(each.recipient, each.not_before) for each in world.told("concerns.reminder")] == [
        (MEI, datetime(*REMINDED, tzinfo=UTC))
    ]


def test_a_reminder_never_comes_at_night(world: Concerned) -> None:
    world.people(mei=SHANGHAI)
    world.raised()

    world.go_on(2027, 1, 22, 2, 0)
    world.go_on(2027, 1, 25, 21, 0)

    [told] = world.told("concerns.reminder")
    assert told.not_before == datetime(2027, 1, 22, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai


def test_who_has_answered_is_not_reminded(world: Concerned) -> None:
    world.raised()
    world.answered()

    world.go_on(*DUE)

    assert world.told("concerns.reminder") == []
    assert world.promise().state is State.KEPT


def test_unanswered_it_goes_to_hr_and_then_to_all_of_hr(world: Concerned) -> None:
    world.raised()

    world.go_on(*DUE)
    first = world.concern()
    assert (first.owner, first.due_at) == (PRIYA, datetime(*AGAIN, tzinfo=UTC))
    assert (world.promise().state, world.promise().reason) == (State.NOT_KEPT, Reason.MANAGER_DID_NOT)
    assert {each.recipient for each in world.told("concerns.moved")} == {ALEX, MEI}
    assert (world.counted(MEI), world.counted(PRIYA)) == (0, 1)
    world.go_on(*AGAIN)

    assert world.concern().owner is None
    assert (world.counted(PRIYA), world.counted(TOM)) == (1, 1)
    assert world.promise().reason is Reason.MANAGER_DID_NOT, "one promise is late once"
    assert world.answered(TOM).state is ConcernState.ANSWERED
    assert world.promise().state is State.NOT_KEPT


def test_for_hr_alone_and_unanswered_it_goes_to_all_of_hr_who_are_asked_again(world: Concerned) -> None:
    world.raised(to_hr=True)

    world.go_on(2027, 2, 8, 23, 0)

    waiting = [each.recipient for each in everything_told(world) if each.kind == "concerns.waiting"]
    assert (waiting.count(PRIYA), waiting.count(TOM)) == (4, 3)
    assert world.promise().reason is Reason.HR_DID_NOT
    assert MEI not in {each.recipient for each in everything_told(world) if each.kind.startswith("concerns")}


def test_what_a_tick_finds_out_waits_for_the_end_of_quiet_hours(world: Concerned) -> None:
    world.raised(to_hr=True)

    world.go_on(*DUE)  # 17:00 in New York, 06:00 on Tuesday in Shanghai

    told = {each.recipient: each.not_before for each in everything_told(world) if each.not_before > world.now}
    assert told == {TOM: datetime(2027, 1, 26, 1, 0, tzinfo=UTC)}


def test_when_the_bot_was_down_nobody_is_charged_and_there_is_one_more_day(world: Concerned) -> None:
    world.raised()

    world.at(2027, 1, 26, 14, 0)

    assert world.promise().state is State.DUE
    assert world.concern().owner == MEI
    assert world.concern().due_at == world.promise().due_at == datetime(2027, 1, 27, 22, 0, tzinfo=UTC)
    world.answered()
    assert world.promise().state is State.KEPT


def test_a_pause_moves_nothing_for_whoever_owes_the_answer(world: Concerned) -> None:
    world.raised()
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.raised("c2")

    world.go_on(*DUE)

    assert world.concern().owner == PRIYA
    assert world.head().status is Status.PAUSED


def test_what_is_taken_back_is_owed_by_nobody(world: Concerned) -> None:
    world.raised()
    for _ in range(2):
        with world.turn(ALEX) as turn:
            gone = concerns.withdraw(turn, PLAN, "c1")

    world.go_on(*DUE)

    assert gone.state is ConcernState.WITHDRAWN
    assert world.promise().reason is Reason.TAKEN_BACK
    assert world.concern(MEI).state is ConcernState.WITHDRAWN
    assert world.counted(MEI) == 0
    with world.turn(MEI) as turn, pytest.raises(NotNowError):
        concerns.answer(turn, PLAN, "c1", 0, "Late.")


def test_asked_again_it_is_a_promise_of_hr_of_its_own(world: Concerned) -> None:
    world.raised()
    world.answered()

    again = world.reopened()

    assert (again.owner, again.asked, world.promise().state) == (PRIYA, 2, State.KEPT)
    assert (world.promise("c1/2").state, world.promise("c1/2").hr_only) == (State.DUE, True)
    world.answered(PRIYA, text="Let us talk on Thursday.")
    assert world.promise("c1/2").state is State.KEPT
    assert world.reopened().owner is None, "after HR's own answer it is for all of HR"
    world.answered(TOM)
    with world.turn(ALEX) as turn:
        concerns.settle(turn, PLAN, "c1")
    assert world.concern().state is ConcernState.SETTLED


# --- at one moment ----------------------------------------------------------------------------------------------------


def at_once(*acts: Callable[[], object]) -> list[DomainError]:
    """Everybody acts at the same moment; gives what those heard who came second."""
    together = threading.Barrier(len(acts))

    def go(act: Callable[[], object]) -> DomainError | None:
        together.wait()
        try:
            act()
        except DomainError as error:
            return error
        return None

    with ThreadPoolExecutor(len(acts)) as pool:
        heard = list(pool.map(go, acts))
    return [each for each in heard if each is not None]


@pytest.mark.parametrize("number", range(4))
def test_of_two_hr_people_at_once_one_is_heard_and_the_other_keeps_the_words(world: Concerned, number: int) -> None:
    world.raised(to_hr=True)

    def act(user: UserId) -> Callable[[], object]:
        def answer() -> None:
            with world.turn(user) as turn:
                concerns.answer(turn, PLAN, "c1", 0, f"From {user}")

        return answer

    second = at_once(act(PRIYA), act(TOM))

    assert [each.problem.code for each in second] == ["concern-moved-on"]
    assert len(world.concern().words) == 2
    assert len(world.told("concerns.answered")) == 1


def test_the_waiting_list_of_hr_holds_a_plan_with_a_concern_however_old(world: Concerned) -> None:
    def listed(user: str) -> list[PlanId]:
        with world.turn(user) as turn:
            return [plan.id for plan in overviews.hr_list(turn, Chosen.WAITING)]

    assert listed(PRIYA) == []
    world.raised(to_hr=True)

    assert (listed(PRIYA), listed(TOM), listed(MEI)) == ([PLAN], [], [])
