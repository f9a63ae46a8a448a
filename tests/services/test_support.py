"""Support that is owed through the services, on both databases: brought, late, prolonged, paused, called off."""

from datetime import UTC, date, datetime

import pytest

from domain import figures
from domain.errors import NotNowError
from domain.obligations import Reason, State
from domain.people import Account, Person
from domain.plans import Status
from domain.support import Helped, SupportState
from services import checkins, plans, support
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.support_world import DUE, LIN, MONDAY, SAM, TRAINING, Company, item, wish


@pytest.fixture
def world(database: Database) -> Company:
    world = Company(database, MONDAY)
    world.people()
    return world


def test_a_promise_is_owed_from_the_first_day_and_kept_when_it_is_brought_in_time(world: Company) -> None:
    world.promised(item())
    duty = world.duty()
    assert duty is not None
    assert (duty.state, duty.due_at) == (State.DUE, datetime(2027, 1, 30, 5, tzinfo=UTC))

    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)

    duty = world.duty()
    assert duty is not None
    assert duty.state is State.KEPT
    assert len(world.told("support.delivered", ALEX)) == 1


def test_what_comes_before_the_conversation_is_found_there_later_and_told_to_nobody_before(world: Company) -> None:
    world.promised(item(), status=Status.READY)

    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)

    assert world.record().state is SupportState.DELIVERED
    assert not world.told("support.delivered")


def test_its_owner_is_reminded_two_working_days_before_and_on_the_day_alone(world: Company) -> None:
    world.promised(item())

    world.go_on(2027, 1, 31, 12)

    told = [each.not_before for each in world.told("support.soon", LIN)]
    assert [each.date() for each in told] == [date(2027, 1, 27), DUE]


def test_nobody_brings_it_and_that_is_the_companys_not_the_employees(world: Company) -> None:
    world.promised(item())

    world.go_on(2027, 1, 31, 12)

    duty = world.duty()
    assert duty is not None
    assert (duty.state, duty.reason) == (State.NOT_KEPT, Reason.OWNER_DID_NOT)
    assert {each.recipient for each in world.told("support.late")} == {MEI, ALEX, PRIYA}


def test_what_comes_late_is_on_record_as_late(world: Company) -> None:
    world.promised(item())
    world.go_on(2027, 2, 3, 12)

    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)
    with world.turn(ALEX) as turn:
        support.rate(turn, TRAINING, Helped.YES)

    duty = world.duty()
    assert duty is not None
    assert duty.reason is Reason.OWNER_DID_NOT
    assert world.record().state is SupportState.CONFIRMED


def test_a_later_day_does_not_move_what_was_promised(world: Company) -> None:
    world.promised(item())
    with world.turn(LIN) as turn:
        support.later(turn, TRAINING, date(2027, 2, 5), "The trainer is ill.")

    world.go_on(2027, 2, 6, 12)

    duty = world.duty()
    assert duty is not None
    assert duty.state is State.NOT_KEPT
    assert [each.not_before.date() for each in world.told("support.soon", LIN)][-1] == date(2027, 2, 5)
    assert {each.recipient for each in world.told("support.later")} == {MEI, ALEX}


def test_it_has_not_come_after_all_and_is_owed_again(world: Company) -> None:
    world.promised(item())
    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)
    with world.turn(ALEX) as turn:
        support.dispute(turn, TRAINING)
    duty = world.duty()
    assert duty is not None
    assert duty.state is State.DUE
    assert len(world.told("support.not_there", LIN)) == 1

    world.go_on(2027, 1, 31, 12)

    duty = world.duty()
    assert duty is not None
    assert duty.state is State.NOT_KEPT


def test_an_outage_over_the_promised_day_gives_its_owner_another_one(world: Company) -> None:
    world.promised(item())
    world.go_on(2027, 1, 29, 12)

    world.at(2027, 2, 1, 15)  # Monday; the bot was down all weekend
    duty = world.duty()
    assert duty is not None
    assert (duty.state, duty.due_at) == (State.DUE, datetime(2027, 2, 3, 5, tzinfo=UTC))
    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)

    duty = world.duty()
    assert duty is not None
    assert duty.state is State.KEPT


def test_after_that_day_it_is_late_all_the_same(world: Company) -> None:
    world.promised(item())
    world.go_on(2027, 1, 29, 12)
    world.at(2027, 2, 1, 15)

    world.go_on(2027, 2, 3, 8)

    duty = world.duty()
    assert duty is not None
    assert duty.reason is Reason.OWNER_DID_NOT


def test_a_pause_stops_reminders_and_moves_the_day(world: Company) -> None:
    world.promised(item())
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.go_on(2027, 2, 2, 12)
    assert world.told("support.soon") == []
    assert world.told("support.late") == []

    with world.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)
    world.tick()

    duty, record = world.duty(), world.record()
    assert duty is not None
    assert duty.state is State.DUE
    assert record.due is not None
    assert record.due > DUE


def test_a_withdrawn_plan_calls_everything_off(world: Company) -> None:
    world.promised(item())
    world.asks()
    with world.turn(PRIYA) as turn:
        plan = turn.store.plans.get(PLAN)
        assert plan is not None
        plans.withdraw(turn, PLAN, plan.revision, "Another role.")

    world.go_on(2027, 2, 10, 12)

    assert {world.record(each).state for each in (TRAINING, "wish")} == {SupportState.CALLED_OFF}
    assert world.told("support.soon") + world.told("support.late") + world.told("support.help") == []
    with world.turn(SAM) as turn, pytest.raises(NotNowError):
        support.approve(turn, "wish")


def test_a_new_version_with_a_later_day_moves_it_and_one_without_it_ends_it(world: Company) -> None:
    world.promised(item(), item("mentor"))

    world.again(item(due=date(2027, 2, 12)))

    duty, gone = world.duty(), world.duty("mentor")
    assert duty is not None
    assert gone is not None
    assert duty.due_at == datetime(2027, 2, 13, 5, tzinfo=UTC)
    assert gone.reason is Reason.NO_LONGER_AGREED


def test_what_was_due_before_the_plan_took_effect_gets_some_days(world: Company) -> None:
    world.promised(item(due=date(2027, 1, 11)))

    duty = world.duty()

    assert duty is not None
    assert (duty.state, duty.due_at) == (State.DUE, datetime(2027, 1, 26, 5, tzinfo=UTC))


def test_of_several_versions_in_one_night_a_manager_hears_once_in_the_morning_and_again_of_the_next(
    world: Company,
) -> None:
    costs = item(cost=figures.parse("400 €"))
    world.pass_(hours=10)  # 20:00 in New York
    world.promised(costs)
    world.again(costs)
    world.again(costs)

    world.pass_(hours=14)
    assert len(world.told("support.unapproved")) == 1

    world.again(costs)
    assert len(world.told("support.unapproved")) == 2  # that of the night still counts: nobody has sent it here


def test_before_the_plan_takes_effect_nothing_is_owed_but_a_sponsor_can_be_won(world: Company) -> None:
    world.promised(item(cost=figures.parse("400 €")), status=Status.READY)
    assert world.duty() is None
    assert world.told("support.unapproved") == []
    with world.turn(MEI) as turn:
        assert [each.todo for each in support.waiting(turn)] == [support.Todo.WIN]

    with world.turn(MEI) as turn:
        support.ask_again(turn, TRAINING, wish(title="Product training"))
    world.says(support_id=TRAINING)
    world.pass_(minutes=6)

    assert world.record().approved
    assert world.duty() is None


def test_a_goal_waits_for_what_is_overdue(world: Company) -> None:
    world.promised(item())
    world.go_on(2027, 2, 3, 12)

    with world.turn(ALEX) as turn:
        plan = turn.store.plans.get(PLAN)
        assert plan is not None
        views = {each.goal.id: each.waits for each in checkins.progress(turn, plan)}

    demos = views.pop("demos")  # type: ignore[call-overload]
    assert demos is not None
    assert demos.later > date(2027, 3, 19)
    assert set(views.values()) == {None}


def test_an_owner_who_moves_has_until_the_end_of_their_own_day(world: Company) -> None:
    world.promised(item())
    with world.turn() as turn:
        turn.store.people.put(Person(LIN, "Lin", zone="Asia/Shanghai"), world.now)
        support.moved(turn, LIN)

    duty = world.duty()
    assert duty is not None
    assert duty.due_at == datetime(2027, 1, 29, 16, tzinfo=UTC)


def test_a_manager_takes_over_from_an_owner_who_has_left(world: Company) -> None:
    world.promised(item())
    with world.turn() as turn:
        turn.store.people.put(Person(LIN, "Lin", account=Account.DEACTIVATED), world.now)
    world.go_on(2027, 1, 27, 20)
    assert len(world.told("support.soon", MEI)) == 1

    with world.turn(MEI) as turn:
        assert support.of_plan(turn, PLAN)[1][0].open_end
        support.take_over(turn, TRAINING)

    assert world.record().owner == MEI
