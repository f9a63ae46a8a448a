"""Training through the services: begun once, brought on working days, mentioned once more, paused, left, taken up again."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from domain.errors import DomainError, NotNowError
from domain.people import Account, Person
from domain.permissions import Actor
from domain.training import Course, Enrolment, EnrolmentId, ModuleKey
from services import occurrences, training
from services.turn import Turn
from storage.database import Database
from storage.deliveries import Delivery
from tests.services.active_plans import ALEX, MEI, NEW_YORK, SHANGHAI, TEAM, World

PLANNING, TALKING = "weekly_planning", "negotiation"
STEPS = ("three-results", "honest-hours", "first-move", "new-requests", "friday-look")
THURSDAY = datetime(2027, 1, 14, 20, 0, tzinfo=UTC)
"""15:00 in New York, where Monday the 18th is a holiday."""


def morning(day: int, month: int = 1) -> datetime:
    """Half past nine in New York."""
    return datetime(2027, month, day, 14, 30, tzinfo=UTC)


@dataclass
class School(World):
    """Alex and Mei in New York, on a Thursday afternoon."""

    now: datetime = THURSDAY

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            training.DUE,
        )

    def go(self, at: datetime) -> None:
        """The clock runs on while the bot is up."""
        self.go_on(at.year, at.month, at.day, at.hour, at.minute)

    def alex(self, verb: str, *said: str) -> Course:
        with self.turn(ALEX) as turn:
            done: Course = getattr(training, verb)(turn, *said)
            return done

    def account(self, account: Account, zone: str = NEW_YORK) -> None:
        with self.turn() as turn:
            turn.store.people.put(Person(ALEX, "Alex", account, zone), self.now)

    def messages(self, kind: str = training.STEP) -> list[tuple[datetime, int]]:
        """When each message of that kind to Alex may leave, and how many steps it is about now."""
        found = self.told(kind, ALEX)
        with self.turn() as turn:
            return [(each.not_before, len(training.brought(turn, each))) for each in found]

    def send(self) -> None:
        """Everything that waits for delivery arrives."""
        with self.turn() as turn:
            for row in turn.store.outbox.claim("test", self.now, limit=500):
                turn.store.outbox.sending([row], self.now)
                assert turn.store.outbox.sent(row, "D1", "1.0")


@pytest.fixture
def school(database: Database) -> School:
    school = School(database)
    school.people()
    return school


# --- how steps come ---------------------------------------------------------------------------------------------------


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


# --- what people do ---------------------------------------------------------------------------------------------------


def test_beginning_twice_is_beginning_once(school: School) -> None:
    first = school.alex("enrol", PLANNING)

    assert school.alex("enrol", PLANNING) == first


def test_all_steps_may_be_done_on_one_day_and_then_it_is_finished(school: School) -> None:
    school.alex("enrol", PLANNING)

    for step in STEPS:
        found = school.alex("mark", PLANNING, step)

    assert found.next_at is None
    school.go(morning(10, 3))
    assert school.messages() == []
    with school.turn(ALEX) as turn, pytest.raises(NotNowError, match="training-finished"):
        training.step(turn, PLANNING)


def test_a_step_marked_twice_keeps_its_day_and_the_later_note(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("mark", PLANNING, STEPS[0], "a draft")
    school.now = morning(15)

    found = school.alex("mark", PLANNING, STEPS[0], "the final one")

    assert found.enrolment is not None
    assert [(each.on, each.evidence) for each in found.enrolment.done] == [(date(2027, 1, 14), "the final one")]
    assert school.alex("mark", PLANNING, STEPS[0]) == found


def test_a_note_can_be_taken_away(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("mark", PLANNING, STEPS[0], "too much")

    school.alex("keep", PLANNING, STEPS[0], "")

    with school.look() as store:
        [enrolment] = store.training.of(ALEX)
    assert enrolment.done[0].evidence == ""


def test_a_later_step_is_refused_and_the_next_one_named(school: School) -> None:
    school.alex("enrol", PLANNING)

    with pytest.raises(NotNowError, match="training-step-later") as refused:
        school.alex("mark", PLANNING, STEPS[2])

    assert refused.value.problem.values["title"] == "Three results, not thirty tasks"


def test_a_later_step_can_not_be_read_before_its_turn(school: School) -> None:
    school.alex("enrol", PLANNING)

    with school.turn(ALEX) as turn:
        assert training.step(turn, PLANNING, STEPS[2])[1].key == STEPS[0]
        training.mark(turn, PLANNING, STEPS[0])
        assert training.step(turn, PLANNING, STEPS[0])[1].key == STEPS[0]
        assert training.step(turn, PLANNING)[1].key == STEPS[1]


def test_nothing_comes_during_a_pause_and_afterwards_the_step_that_was_next(school: School) -> None:
    school.alex("enrol", PLANNING)
    paused = school.alex("pause", PLANNING)
    school.go(morning(25))
    during = school.messages()

    back = school.alex("resume", PLANNING)
    school.go(morning(26))

    assert paused.next_at is None
    assert during == []
    assert back.next_at == morning(26)
    assert school.messages() == [(morning(26), 1)]


def test_a_pause_that_is_undone_at_once_changes_nothing(school: School) -> None:
    begun = school.alex("enrol", PLANNING)
    school.alex("pause", PLANNING)

    assert school.alex("resume", PLANNING).next_at == begun.next_at


def test_who_leaves_finds_what_they_did_when_they_begin_again(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("mark", PLANNING, STEPS[0], "kept")
    left = school.alex("leave", PLANNING)
    school.go(morning(25))
    silent = school.messages()

    back = school.alex("enrol", PLANNING)

    assert left.next_at is None
    assert silent == []
    assert back.enrolment is not None
    assert [each.evidence for each in back.enrolment.done] == ["kept"]
    assert back.next_at == morning(26)


def test_a_step_may_be_done_during_a_pause(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("pause", PLANNING)

    found = school.alex("mark", PLANNING, STEPS[0])

    assert found.next_at is None


def test_a_module_that_left_the_catalogue_says_so_and_brings_nothing(school: School) -> None:
    gone = Enrolment(EnrolmentId("e1"), ALEX, ModuleKey("juggling"), date(2027, 1, 14))
    with school.turn(ALEX) as turn:
        turn.store.training.add(gone)
        assert "juggling" not in {each.module.key for each in training.courses(turn)}

    for verb, *said in (("course",), ("enrol",), ("mark", "first"), ("pause",), ("resume",), ("leave",)):
        with pytest.raises(NotNowError, match="training-gone"):
            school.alex(verb, "juggling", *said)


def test_a_step_that_left_its_module_says_so(school: School) -> None:
    school.alex("enrol", PLANNING)

    for verb in ("mark", "keep"):
        with pytest.raises(NotNowError, match="training-gone"):
            school.alex(verb, PLANNING, "gone", "a note")


@pytest.mark.parametrize("verb", ["mark", "keep", "pause", "resume", "leave"])
def test_what_was_not_begun_can_not_be_done(school: School, verb: str) -> None:
    said = [STEPS[0], "a note"] if verb in {"mark", "keep"} else []

    with pytest.raises(DomainError, match="training-not-begun"):
        school.alex(verb, PLANNING, *said)


def test_guests_may_learn_and_people_from_outside_may_not(school: School) -> None:
    school.account(Account.GUEST)
    assert school.alex("enrol", PLANNING).next_at is not None
    school.account(Account.OUTSIDER)

    with pytest.raises(NotNowError, match="training-colleagues"):
        school.alex("enrol", TALKING)


def test_everybody_sees_their_own_and_in_their_own_language(school: School) -> None:
    school.alex("enrol", PLANNING)
    with school.turn() as turn:
        turn.store.people.set_language(MEI, "zh")

    with school.turn(MEI) as turn:
        found = {each.module.key: each for each in training.courses(turn)}

    assert found[ModuleKey(PLANNING)].enrolment is None
    assert found[ModuleKey(PLANNING)].module.title == "安排一周"


def test_a_language_that_changes_midway_changes_only_the_words(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.alex("mark", PLANNING, STEPS[0], "kept")
    with school.turn() as turn:
        turn.store.people.set_language(ALEX, "zh")

    found = school.alex("mark", PLANNING, STEPS[1])

    assert found.module.title == "安排一周"
    assert found.enrolment is not None
    assert len(found.enrolment.done) == 2


def test_what_is_sent_says_nothing_of_what_it_is_about(school: School) -> None:
    school.alex("enrol", PLANNING)
    school.go(morning(15))

    told: list[Delivery] = school.told(training.STEP, ALEX)

    assert [(each.plan, each.subject, set(each.params)) for each in told] == [(None, "", {"day"})]
