"""How training steps come: on working days, once, mentioned once more, and to nobody who may not learn."""

from datetime import UTC, datetime

import pytest

from domain.people import Account, Person
from services import training
from storage.deliveries import Delivery
from tests.services.active_plans import ALEX, NEW_YORK, SHANGHAI
from tests.services.schools import PLANNING, STEPS, TALKING, THURSDAY, School, morning, school

__all__ = ["school"]


def test_the_first_step_comes_on_the_next_working_day_at_half_past_nine(school: School) -> None:
    begun = school.alex("enrol", PLANNING)

    school.go(datetime(2027, 1, 15, 14, 29, tzinfo=UTC))
    early = school.messages()
    school.go(morning(15))

    assert begun.next_at == morning(15)
    assert early == []
    assert school.messages() == [(morning(15), 1)]


def test_who_begins_early_in_the_morning_gets_the_first_step_that_day(school: School) -> None:
    school.now = datetime(2027, 1, 15, 12, 0, tzinfo=UTC)

    assert school.alex("enrol", PLANNING).next_at == morning(15)


def test_a_weekend_and_a_holiday_lie_between_friday_and_tuesday(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))
    school.send()

    marked = school.alex("mark", PLANNING, STEPS[0])
    school.go(datetime(2027, 1, 19, 14, 0, tzinfo=UTC))
    between = school.messages()
    school.go(morning(19))

    assert marked.next_at == morning(19)
    assert between == []
    assert school.messages() == [(morning(19), 1)]


def test_a_step_that_nobody_does_is_brought_once_and_mentioned_once_more(school: School) -> None:
    school.alex("enrol", PLANNING)

    school.go(morning(15))
    school.go(morning(10, 3))

    assert [at for at, _ in school.messages()] == [morning(15)]
    assert [at for at, _ in school.messages(training.REMINDER)] == [morning(25)]


def test_nobody_is_reminded_of_what_they_did(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))
    school.alex("mark", PLANNING, STEPS[0])

    school.go(morning(25))

    assert school.messages(training.REMINDER) == []


def test_modules_that_are_due_together_make_one_message(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("enrol", TALKING)

    school.go(morning(15))

    assert school.messages() == [(morning(15), 2)]
    school.go(morning(22))
    assert school.messages(training.REMINDER) == []
    school.go(morning(25))
    assert school.messages(training.REMINDER) == [(morning(25), 2)]


def test_what_is_due_after_the_days_message_has_left_gets_one_of_its_own(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))
    school.send()
    school.now = THURSDAY
    school.alex("enrol", TALKING)

    school.go(morning(15))

    assert school.messages() == [(morning(15), 1)]


def test_after_an_outage_one_step_comes_in_working_hours(school: School) -> None:
    school.alex("enrol", PLANNING)

    school.at(2027, 1, 16, 4, 0)  # Friday, 23:00 in New York
    at_night = school.messages()
    school.now = datetime(2027, 1, 19, 14, 0, tzinfo=UTC)

    assert at_night == []
    assert school.messages() == [(school.now, 1)]


def test_a_message_that_leaves_late_says_nothing_when_the_step_was_done_meanwhile(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))

    school.alex("mark", PLANNING, STEPS[0])

    assert school.messages() == [(morning(15), 0)]


def test_who_moves_gets_the_step_in_the_new_zone(school: School) -> None:
    school.alex("enrol", PLANNING)
    with school.turn() as turn:
        turn.store.people.put(Person(ALEX, "Alex", zone=SHANGHAI), school.now)
        training.replan(turn, ALEX, NEW_YORK)

    school.go(datetime(2027, 1, 15, 1, 30, tzinfo=UTC))

    assert school.messages() == [(datetime(2027, 1, 15, 1, 30, tzinfo=UTC), 1)]
    assert school.alex("mark", PLANNING, STEPS[0]).next_at == datetime(2027, 1, 18, 1, 30, tzinfo=UTC)


def test_who_flies_west_gets_no_step_twice(school: School) -> None:
    school.account(Account.MEMBER, SHANGHAI)
    school.alex("enrol", PLANNING)  # Friday, 04:00 in Shanghai
    school.go(datetime(2027, 1, 15, 1, 30, tzinfo=UTC))
    school.account(Account.MEMBER, NEW_YORK)  # Thursday, 20:30

    marked = school.alex("mark", PLANNING, STEPS[0])

    assert marked.next_at == morning(19)


@pytest.mark.parametrize("account", [Account.DEACTIVATED, Account.OUTSIDER])
def test_nothing_is_sent_to_an_account_that_may_not_learn_any_more(school: School, account: Account) -> None:
    school.alex("enrol", PLANNING)
    school.account(account)

    school.go(morning(25))

    assert (school.messages(), school.messages(training.REMINDER)) == ([], [])


def test_what_is_sent_says_nothing_of_what_it_is_about(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))

    told: list[Delivery] = school.told(training.STEP, ALEX)

    assert [(each.plan, each.subject, set(each.params)) for each in told] == [(None, "", {"day"})]
