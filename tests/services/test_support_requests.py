"""Requests for support through the services, on both databases: who is asked, what they may know, who hears of what."""

from datetime import date

import pytest

from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.people import Account, Person, UserId
from domain.support import Helped, SupportState
from services import support
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.support_world import DANA, LIN, MONDAY, SAM, TRAINING, Company, item, wish


@pytest.fixture
def world(database: Database) -> Company:
    world = Company(database, MONDAY)
    world.people()
    return world


def refused(world: Company, by: str, plan: str, **changes: str) -> dict[str, str]:
    with world.turn(by) as turn, pytest.raises(InvalidInputError) as raised:
        support.request(turn, "wish", plan, wish(**changes))
    return {name: problem.code for name, problem in raised.value.fields.items()}


# --- requests ---------------------------------------------------------------------------------------------------------


def test_a_yes_is_owed_once_it_can_not_be_taken_back_any_more(world: Company) -> None:
    world.promised()
    world.asks()
    world.says()
    assert world.duty("wish") is None
    assert world.told("support.decided") == []

    world.pass_(minutes=6)

    assert world.duty("wish") is not None
    assert {each.recipient for each in world.told("support.decided")} == {MEI, ALEX}


def test_a_no_goes_to_who_asked_and_to_hr_who_can_help(world: Company) -> None:
    world.promised()
    world.asks()
    world.says(yes=False)

    world.pass_(minutes=6)

    assert world.duty("wish") is None
    assert [each.recipient for each in world.told("support.help")] == [PRIYA]
    with world.turn(PRIYA) as turn:
        again = support.ask_again(turn, "wish", wish(sponsor=DANA))
    assert (again.sponsor, again.help_at) == (DANA, None)


def test_a_decision_is_taken_back_before_anybody_hears_of_it_and_not_after(world: Company) -> None:
    world.promised()
    world.asks()
    world.says(yes=False)
    with world.turn(ALEX) as turn:
        assert support.mine(turn)[0].support.state is SupportState.REQUESTED

    with world.turn(SAM) as turn:
        support.undo(turn, "wish")
    world.pass_(minutes=10)
    assert world.told("support.decided") == []
    world.says()
    world.pass_(minutes=6)

    assert len(world.told("support.decided", ALEX)) == 1
    with world.turn(SAM) as turn, pytest.raises(NotNowError):
        support.undo(turn, "wish")


def test_no_answer_in_five_working_days_is_told_to_hr_once(world: Company) -> None:
    world.promised()
    world.asks()

    world.go_on(2027, 1, 25, 21)  # the fifth, before the end of it
    assert world.told("support.help") == []
    world.go_on(2027, 2, 10, 12)

    assert [each.recipient for each in world.told("support.help")] == [PRIYA]
    world.says()
    assert world.record("wish").state is SupportState.APPROVED


def test_without_a_plan_it_is_told_to_who_asked_and_nobody_else(world: Company) -> None:
    world.asks(plan="")

    world.go_on(2027, 2, 10, 12)

    assert [each.recipient for each in world.told("support.help")] == [ALEX]


def test_a_sponsor_who_leaves_is_noticed_at_once(world: Company) -> None:
    world.promised()
    world.asks()
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

    world.asks(by=MEI, cost="", sponsor="", owner=LIN)

    assert world.duty("wish") is not None
    assert len(world.told("support.owed", LIN)) == 1
    assert len(world.told("support.asked", ALEX)) == 1


def test_the_same_form_sent_twice_asks_once(world: Company) -> None:
    world.promised()

    world.asks()
    world.asks()

    assert len(world.told("support.decide", SAM)) == 1


def test_a_guest_can_not_ask(world: Company) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(UserId("UGUEST"), "Grace", account=Account.GUEST), world.now)

    with world.turn("UGUEST") as turn, pytest.raises(NotNowError):
        support.asking(turn, "")


def test_what_is_taken_back_waits_for_nobody(world: Company) -> None:
    world.promised()
    world.asks()
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
    world.asks()

    def waits(user: str) -> list[str]:
        with world.turn(user) as turn:
            return [each.todo.value for each in support.waiting(turn)]

    assert (waits(SAM), waits(LIN), waits(ALEX), waits(PRIYA)) == (["decide"], ["deliver"], [], [])
    with world.turn(LIN) as turn:
        support.deliver(turn, TRAINING)
    world.says(yes=False)
    world.pass_(minutes=6)
    assert (waits(SAM), waits(LIN), waits(ALEX), waits(PRIYA)) == ([], [], ["rate"], ["help"])


def test_everything_that_people_do_is_on_record(world: Company) -> None:
    world.promised()
    world.asks()
    world.says()
    world.pass_(minutes=6)
    with world.turn(MEI) as turn:
        support.deliver(turn, "wish")
    with world.turn(ALEX) as turn:
        support.rate(turn, "wish", Helped.YES)

    with world.look() as store:
        kinds = [each.kind for each in store.audit.for_plan(PLAN)]
    expected = ["support_asked", "support_approved", "support_delivered", "support_confirmed"]
    assert [each for each in kinds if each.startswith("support")] == expected
