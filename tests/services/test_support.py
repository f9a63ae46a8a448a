"""Support through the services, on both databases: asked for, decided, brought, owed."""

from datetime import UTC, date, datetime

import pytest

from domain import figures
from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.obligations import Reason, State
from domain.people import Account, Person, UserId
from domain.plans import Status
from domain.support import Helped, SupportState
from services import checkins, plans, support
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.support_world import DANA, DUE, LIN, SAM, TRAINING, Company, item, wish

MONDAY = datetime(2027, 1, 18, 15, tzinfo=UTC)
"""10:00 in New York, on a holiday."""


@pytest.fixture
def world(database: Database) -> Company:
    world = Company(database, MONDAY)
    world.people()
    return world


def asks(world: Company, by: str = ALEX, plan: str = PLAN, **changes: str) -> None:
    with world.turn(by) as turn:
        support.request(turn, "wish", plan, wish(**changes))


def says(world: Company, yes: bool = True, support_id: str = "wish") -> None:
    with world.turn(SAM) as turn:
        support.approve(turn, support_id) if yes else support.decline(turn, support_id, "No budget.")


def refused(world: Company, by: str, plan: str, **changes: str) -> dict[str, str]:
    with world.turn(by) as turn, pytest.raises(InvalidInputError) as raised:
        support.request(turn, "wish", plan, wish(**changes))
    return {name: problem.code for name, problem in raised.value.fields.items()}


# --- promises ---------------------------------------------------------------------------------------------------------


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
    asks(world)
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


def test_before_the_plan_takes_effect_nothing_is_owed_but_a_sponsor_can_be_won(world: Company) -> None:
    world.promised(item(cost=figures.parse("400 €")), status=Status.READY)
    assert world.duty() is None
    assert world.told("support.unapproved") == []
    with world.turn(MEI) as turn:
        assert [each.todo for each in support.waiting(turn)] == [support.Todo.WIN]

    with world.turn(MEI) as turn:
        support.ask_again(turn, TRAINING, wish(title="Product training"))
    says(world, support_id=TRAINING)
    world.pass_(minutes=6)

    assert world.record().approved
    assert world.duty() is None


# --- requests ---------------------------------------------------------------------------------------------------------


def test_a_yes_is_owed_once_it_can_not_be_taken_back_any_more(world: Company) -> None:
    world.promised()
    asks(world)
    says(world)
    assert world.duty("wish") is None
    assert world.told("support.decided") == []

    world.pass_(minutes=6)

    assert world.duty("wish") is not None
    assert {each.recipient for each in world.told("support.decided")} == {MEI, ALEX}


def test_a_no_goes_to_who_asked_and_to_hr_who_can_help(world: Company) -> None:
    world.promised()
    asks(world)
    says(world, yes=False)

    world.pass_(minutes=6)

    assert world.duty("wish") is None
    assert [each.recipient for each in world.told("support.help")] == [PRIYA]
    with world.turn(PRIYA) as turn:
        again = support.ask_again(turn, "wish", wish(sponsor=DANA))
    assert (again.sponsor, again.help_at) == (DANA, None)


def test_a_decision_is_taken_back_before_anybody_hears_of_it_and_not_after(world: Company) -> None:
    world.promised()
    asks(world)
    says(world, yes=False)
    with world.turn(ALEX) as turn:
        assert support.mine(turn)[0].support.state is SupportState.REQUESTED

    with world.turn(SAM) as turn:
        support.undo(turn, "wish")
    world.pass_(minutes=10)
    assert world.told("support.decided") == []
    says(world)
    world.pass_(minutes=6)

    assert len(world.told("support.decided", ALEX)) == 1
    with world.turn(SAM) as turn, pytest.raises(NotNowError):
        support.undo(turn, "wish")


def test_no_answer_in_five_working_days_is_told_to_hr_once(world: Company) -> None:
    world.promised()
    asks(world)

    world.go_on(2027, 1, 25, 21)  # the fifth, before the end of it
    assert world.told("support.help") == []
    world.go_on(2027, 2, 10, 12)

    assert [each.recipient for each in world.told("support.help")] == [PRIYA]
    says(world)
    assert world.record("wish").state is SupportState.APPROVED


def test_without_a_plan_it_is_told_to_who_asked_and_nobody_else(world: Company) -> None:
    asks(world, plan="")

    world.go_on(2027, 2, 10, 12)

    assert [each.recipient for each in world.told("support.help")] == [ALEX]


def test_a_sponsor_who_leaves_is_noticed_at_once(world: Company) -> None:
    world.promised()
    asks(world)
    with world.turn() as turn:
        turn.store.people.put(Person(SAM, "Sam", account=Account.DEACTIVATED), world.now)
        support.left(turn, SAM)

    assert [each.recipient for each in world.told("support.help")] == [PRIYA]


@pytest.mark.parametrize(
    ("by", "plan", "sponsor", "code"),
    [
        (ALEX, PLAN, ALEX, "sponsor-self"),
        (ALEX, "", ALEX, "sponsor-self"),
        (MEI, PLAN, MEI, "sponsor-self"),
        (ALEX, PLAN, MEI, "sponsor-manager"),
        (MEI, PLAN, ALEX, "sponsor-employee"),
        (MEI, PLAN, PRIYA, "sponsor-hr"),
        (MEI, PLAN, "USTRANGER", "sponsor-party-unknown"),
    ],
)
def test_nobody_is_their_own_sponsor_nor_is_anybody_of_the_plan(
    world: Company, by: str, plan: str, sponsor: str, code: str
) -> None:
    world.promised()

    assert refused(world, by, plan, sponsor=sponsor) == {"sponsor": code}


def test_nobody_owes_something_to_themself_on_a_plan(world: Company) -> None:
    world.promised()

    assert refused(world, MEI, PLAN, owner=ALEX) == {"owner": "owner-employee"}


def test_it_is_needed_within_the_plan(world: Company) -> None:
    world.promised()

    assert refused(world, MEI, PLAN, due="2027-06-01") == {"due": "goal-due-after-end"}


def test_a_manager_promises_alone_what_costs_nothing_and_owes_it_at_once(world: Company) -> None:
    world.promised()

    asks(world, by=MEI, cost="", sponsor="", owner=LIN)

    assert world.duty("wish") is not None
    assert len(world.told("support.owed", LIN)) == 1
    assert len(world.told("support.asked", ALEX)) == 1


def test_the_same_form_sent_twice_asks_once(world: Company) -> None:
    world.promised()

    asks(world)
    asks(world)

    assert len(world.told("support.decide", SAM)) == 1


def test_a_guest_can_not_ask(world: Company) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(UserId("UGUEST"), "Grace", account=Account.GUEST), world.now)

    with world.turn("UGUEST") as turn, pytest.raises(NotNowError):
        support.asking(turn, "")


def test_what_is_taken_back_waits_for_nobody(world: Company) -> None:
    world.promised()
    asks(world)
    with world.turn(ALEX) as turn:
        support.take_back(turn, "wish")

    world.go_on(2027, 2, 10, 12)

    assert world.told("support.help") == []


# --- who knows what ---------------------------------------------------------------------------------------------------


def test_a_sponsor_can_not_tell_a_request_on_a_plan_from_one_without(world: Company) -> None:
    world.promised()
    with world.turn(ALEX) as turn:
        support.request(turn, "on-plan", PLAN, wish())
        support.request(turn, "without", "", wish())

    with world.turn(SAM) as turn:
        on, without = (support.look(turn, each) for each in ("on-plan", "without"))
        waits = support.waiting(turn)

    assert (on.acts, on.parts) == (without.acts, without.parts)
    hidden = {"id", "plan", "owner"}
    assert {k: v for k, v in vars(on.support).items() if k not in hidden} == {
        k: v for k, v in vars(without.support).items() if k not in hidden
    }
    assert [each.who for each in waits] == [None, None]
    told = world.told("support.decide", SAM)
    assert [each.plan for each in told] == [None, None]


def test_an_owner_sees_their_item_and_nothing_of_cost_reason_or_rating(world: Company) -> None:
    world.promised(item())
    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)
    with world.turn(ALEX) as turn:
        support.rate(turn, TRAINING, Helped.NO)
        support.keep_note(turn, TRAINING, "Too fast for me.")

    with world.turn(LIN) as turn:
        seen = support.look(turn, TRAINING).support
        with pytest.raises(NotFoundError):
            support.of_plan(turn, PLAN)

    assert (seen.helped, seen.note, seen.cost, seen.why, seen.goal) == (None, "", None, "", None)
    with world.turn(MEI) as turn:
        assert support.of_plan(turn, PLAN)[1][0].support.note == "Too fast for me."


def test_somebody_else_can_not_tell_it_from_nothing(world: Company) -> None:
    world.promised(item())

    for name in (TRAINING, "never-was"):
        with world.turn(DANA) as turn, pytest.raises(NotFoundError):
            support.look(turn, name)


def test_what_waits_for_whom(world: Company) -> None:
    world.promised(item(due=date(2027, 1, 20)))
    asks(world)

    def waits(user: str) -> list[str]:
        with world.turn(user) as turn:
            return [each.todo.value for each in support.waiting(turn)]

    assert (waits(SAM), waits(LIN), waits(ALEX), waits(PRIYA)) == (["decide"], ["deliver"], [], [])
    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)
    says(world, yes=False)
    world.pass_(minutes=6)
    assert (waits(SAM), waits(LIN), waits(ALEX), waits(PRIYA)) == ([], [], ["rate"], ["help"])


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


def test_everything_that_people_do_is_on_record(world: Company) -> None:
    world.promised()
    asks(world)
    says(world)
    world.pass_(minutes=6)
    with world.turn(MEI) as turn:
        support.deliver(turn, "wish")
    with world.turn(ALEX) as turn:
        support.rate(turn, "wish", Helped.YES)

    with world.look() as store:
        kinds = [each.kind for each in store.audit.for_plan(PLAN)]
    expected = ["support_asked", "support_approved", "support_delivered", "support_confirmed"]
    assert [each for each in kinds if each.startswith("support")] == expected
