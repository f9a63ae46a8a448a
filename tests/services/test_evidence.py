"""Saving evidence on a real database: who may, once, how much, and when it stays."""

from dataclasses import replace
from datetime import date

import pytest

from domain.assessments import AreaDraft, Fact
from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.evidence import MOST_EVIDENCE
from domain.permissions import Permission
from domain.plans import Plan, Status
from domain.reviews import Entry, Part
from services import drafts, evidence
from services.evidence import Board
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA, World

DAY = date(2027, 1, 15)


@pytest.fixture
def world(database: Database) -> World:
    made = World(database)
    made.people()
    made.plan()
    return made


def fact(name: str = "f1", note: str = "Answered at once.") -> Fact:
    return Fact(name, DAY, note)


def save(world: World, who: str, name: str = "f1", *, share: bool = False, place: str = PLAN) -> Plan:
    with world.turn(who) as turn:
        return evidence.save(turn, place, fact(name), share=share)


def board(world: World, who: str) -> Board:
    with world.turn(who) as turn:
        return evidence.board(turn, PLAN)


def ids(found: Board) -> list[str]:
    return [each.evidence.id for each in found.listed]


def test_both_see_what_was_shared_and_each_their_own(world: World) -> None:
    save(world, ALEX)
    save(world, ALEX)
    save(world, ALEX, "f2", share=True)
    save(world, MEI, "f3")

    assert [ids(board(world, who)) for who in (ALEX, MEI, PRIYA)] == [["f1", "f2", "f3"], ["f2", "f3"], ["f2", "f3"]]


def test_somebody_elses_can_be_neither_shared_nor_taken_out(world: World) -> None:
    save(world, ALEX)

    for who in (MEI, PRIYA, "USAM"):
        for act in (evidence.share, evidence.remove):
            with world.turn(who) as turn, pytest.raises(NotFoundError):
                act(turn, PLAN, "f1")
    with world.turn("USAM") as turn, pytest.raises(NotFoundError):
        evidence.save(turn, PLAN, fact("f9"))
    with world.turn(PRIYA) as turn, pytest.raises(NotFoundError):
        evidence.save(turn, PLAN, fact("f9"))
    with world.turn("USAM") as turn:
        assert evidence.places(turn) == []


def test_what_a_review_rests_on_stays_and_what_is_private_never_does(world: World) -> None:
    save(world, ALEX, share=True)
    save(world, ALEX, "f2")
    with world.turn(ALEX) as turn:
        turn.store.reviews.add(
            Entry(turn.plan(PLAN, Permission.READ).id, 1, Part.MID_EMPLOYEE, ALEX, world.now, 0, "Fine.")
        )

    assert {each.evidence.id: each.may_remove for each in board(world, ALEX).listed} == {"f1": False, "f2": True}
    with world.turn(ALEX) as turn, pytest.raises(NotNowError) as raised:
        evidence.remove(turn, PLAN, "f1")
    assert raised.value.problem.code == "evidence-used"
    with world.turn(ALEX) as turn:
        evidence.remove(turn, PLAN, "f2")
    assert ids(board(world, ALEX)) == ["f1"]


def test_there_is_an_end_to_it(world: World) -> None:
    for number in range(MOST_EVIDENCE):
        save(world, ALEX, f"f{number}")

    with pytest.raises(InvalidInputError) as raised:
        save(world, ALEX, "more")
    assert raised.value.fields["plan"].code == "evidence-too-many"
    save(world, ALEX, "f0")
    save(world, MEI, "mine")


def test_in_a_draft_it_becomes_a_fact_of_its_area_and_the_record_says_so(world: World) -> None:
    with world.turn(MEI) as turn:
        plan = drafts.start(turn, turn.new_id(), ALEX)
        draft = turn.draft(plan)
        drafts.save(turn, plan, replace(draft, areas=(AreaDraft("quality", "Checked", id="a1"),)))
    with world.turn(MEI) as turn:
        keys = {each.key for each in evidence.places(turn)}
    assert keys == {f"{plan.id}:a1", PLAN}

    for _ in range(2):
        assert save(world, MEI, place=f"{plan.id}:a1").status is Status.DRAFT

    with world.turn(MEI) as turn:
        assert turn.draft(plan).area.facts == (fact(),)
        kinds = [each.kind for each in turn.store.audit.for_plan(plan.id)]
    assert kinds.count("fact_saved") == 1
    with pytest.raises(InvalidInputError):
        save(world, MEI, "f2", place=f"{plan.id}:gone")
