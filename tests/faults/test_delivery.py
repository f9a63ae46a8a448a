"""The short form of `make faults`: each trouble, each crash point, and some of the planted bugs."""

import pytest

from tests.faults import catching
from tests.faults.catching import MARKED, Crash
from tests.faults.duels import duel
from tests.faults.labs import Lab
from tests.faults.matrix import PEOPLE, Grid, Trial, explore, points_of
from tests.faults.troubles import TROUBLES

QUICKLY_CAUGHT = (
    "retried-by-the-client",
    "sent-before-posting",
    "no-commit-before-the-call",
    "absent-after-one-read",
    "first-page-only",
    "pause-ignored",
    "key-dropped",
)


@pytest.mark.parametrize("trouble", TROUBLES)
def test_each_trouble_passes_and_everybody_was_told_once(trouble: str, lab: Lab) -> None:
    found = Crash(trouble)(lab, "")

    assert found.good, found


def test_killed_at_every_point_it_starts_again_and_everybody_was_told_once(lab: Lab) -> None:
    lab.sqlite("first", PEOPLE, greet=True)
    grid = Grid(lab.folder, lambda name: lab.sqlite(name, PEOPLE, greet=True))

    trials = explore(grid, ["stored, then reset"], passes=1)

    assert not [str(each) for each in trials if not (each.good and each.reached)]
    assert len(trials) > 8


def test_the_points_stand_before_and_after_every_commit_and_call(lab: Lab) -> None:
    Crash("stored, then reset")(lab, "")

    [record] = lab.folder.glob("**/first.points")
    passed = {each.partition(":")[0] for each in points_of(record.parent)}

    for where in ("occurrences._next/{}-commit", "sending.Drain._step/{}-commit", "looking.Looker._settle/{}-commit"):
        assert {where.format("before"), where.format("after")} <= passed
    for where in ("posting.post/{}-call chat.postMessage", "posting.find/{}-call conversations.history"):
        assert {where.format("before"), where.format("after")} <= passed


def test_a_bot_that_stood_still_past_its_lease_sends_nothing_any_more(lab: Lab) -> None:
    found = duel(lab.sqlite("duel", PEOPLE, greet=True), lab.folder, MARKED)

    assert found.struck
    assert found.good, found


def test_a_dozen_at_five_a_second_are_never_too_many_for_slack(lab: Lab) -> None:
    found = catching.paced(lab, "")

    assert found.good, found


@pytest.mark.parametrize("plant", QUICKLY_CAUGHT)
def test_a_planted_bug_is_caught(plant: str, lab: Lab) -> None:
    with_bug: Trial = catching.LOOKS[plant](lab, plant)

    assert not with_bug.good, f"{plant} was not noticed"
