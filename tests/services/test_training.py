"""What people do with training: begin once, mark in order, pause, leave, come back."""

from datetime import date

import pytest

from domain.errors import DomainError, NotNowError
from domain.people import Account
from domain.training import Enrolment, EnrolmentId, ModuleKey
from services import training
from tests.services.active_plans import ALEX, MEI
from tests.services.schools import PLANNING, STEPS, TALKING, School, morning, school

__all__ = ["school"]


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
