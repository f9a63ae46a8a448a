"""A chain of records: whatever is done to it without the key is found, and said where."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.audit import Chain, Fault, Finding, Head, KeptHead, Link, Record, verify
from domain.people import WorkspaceId
from domain.plans import PlanId

ACME = WorkspaceId("T-ACME")
NOW = datetime(2027, 1, 18, 9, 30, tzinfo=UTC)
CHAIN = Chain(ACME, bytes(range(32)), "key-1")
THIEF = Chain(ACME, bytes(32), "key-1")
"""Whoever can write to the database, but does not have the key."""


def record(number: int, **changes: object) -> Record:
    values = {"kind": "approved", "at": NOW + timedelta(minutes=number), "actor": "U1", "plan": PlanId("plan-1")}
    return Record(id=f"r{number}", once=None, detail=bytes([number]), master="key-1", **(values | changes))  # type: ignore[arg-type]


def chained(count: int, chain: Chain = CHAIN) -> tuple[list[Link], Head]:
    """So many entries as they are written, and the head over them."""
    links, before = [], chain.start
    for position in range(1, count + 1):
        before = chain.tie(before, position, record(position))
        links.append(Link(position, before, record(position)))
    return links, chain.head(count, before)


def faults(links: list[Link], head: Head | None, *kept: KeptHead) -> list[tuple[Fault, int, int]]:
    stored = sorted(links, key=lambda each: each.position or 0)
    return [(each.fault, each.position, each.other) for each in verify(CHAIN, stored, head, kept).findings]


@pytest.mark.parametrize("count", [0, 1, 2, 9])
def test_a_chain_as_it_was_written_is_sound(count: int) -> None:
    links, head = chained(count)

    verdict = verify(CHAIN, links, head, [CHAIN.keep(head, NOW)])

    assert (verdict.records, verdict.findings) == (count, ())


def test_nothing_on_record_is_sound() -> None:
    assert verify(CHAIN, [], None).findings == ()


def test_the_first_hashes_never_change() -> None:
    """Known answers: another way of tying would make every chain that is stored look forged."""
    links, head = chained(1)
    said = b'["record","T-ACME",1,"r1","approved","2027-01-18T09:31:00.000000+00:00","U1","plan-1",null,"key-1",'
    said += b'"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"]'  # SHA-256 of the byte 1

    by_hand = _hmac(_hmac(bytes(32) + b'["start","T-ACME"]') + said)

    assert links[0].hash == by_hand
    assert head.seal == _hmac(by_hand + b'["head","T-ACME",1]')


def _hmac(said: bytes) -> bytes:
    """RFC 2104, written out."""
    key = bytes(range(32)).ljust(64, b"\0")
    inner = hashlib.sha256(bytes(each ^ 0x36 for each in key) + said).digest()
    return hashlib.sha256(bytes(each ^ 0x5C for each in key) + inner).digest()


Change = Callable[[list[Link], Head], tuple[list[Link], Head | None]]


def edited(position: int, /, **changes: object) -> Change:
    def change(links: list[Link], head: Head) -> tuple[list[Link], Head | None]:
        link = links[position - 1]
        links[position - 1] = replace(link, record=replace(link.record, **changes))  # type: ignore[arg-type]
        return links, head

    return change


def deleted(*positions: int) -> Change:
    return lambda links, head: ([each for each in links if each.position not in positions], head)


def swapped(one: int, other: int) -> Change:
    def change(links: list[Link], head: Head) -> tuple[list[Link], Head | None]:
        a, b = links[one - 1], links[other - 1]
        links[one - 1], links[other - 1] = replace(a, position=other), replace(b, position=one)
        return links, head

    return change


def rehashed(at: int) -> Change:
    def change(links: list[Link], head: Head) -> tuple[list[Link], Head | None]:
        links[at - 1] = replace(links[at - 1], hash=bytes(32))
        return links, head

    return change


def cut_with_its_head(at: int) -> Change:
    return lambda links, head: (links[:at], replace(head, position=at, hash=links[at - 1].hash))


def written_on(links: list[Link], head: Head) -> tuple[list[Link], Head | None]:
    more = record(7)
    return [*links, Link(7, THIEF.tie(head.hash, 7, more), more)], head


def renumbered(links: list[Link], head: Head) -> tuple[list[Link], Head | None]:
    """The third deleted, and those behind it moved up."""
    return [*links[:2], *(replace(each, position=(each.position or 0) - 1) for each in links[3:])], head


CHANGES: list[tuple[str, Change, list[tuple[Fault, int, int]]]] = [
    ("an entry was edited", edited(3, kind="returned"), [(Fault.CHANGED, 3, 0)]),
    ("the first was edited", edited(1, actor="U2"), [(Fault.CHANGED, 1, 0)]),
    ("the last was edited", edited(6, plan=None), [(Fault.CHANGED, 6, 0)]),
    ("two neighbours were edited", lambda a, b: edited(4, once="x")(*edited(3, detail=b"")(a, b)), [(Fault.CHANGED, 3, 0), (Fault.CHANGED, 4, 0)]),  # type: ignore[arg-type]
    ("a time was moved", edited(3, at=NOW), [(Fault.CHANGED, 3, 0)]),
    ("only a hash was changed", rehashed(3), [(Fault.CHANGED, 3, 0)]),
    ("the last hash was changed", rehashed(6), [(Fault.CHANGED, 6, 0)]),
    ("one was deleted", deleted(3), [(Fault.MISSING, 3, 3)]),
    ("the first were deleted", deleted(1, 2), [(Fault.MISSING, 1, 2)]),
    ("some were deleted", deleted(2, 4, 5), [(Fault.MISSING, 2, 2), (Fault.MISSING, 4, 5)]),
    ("the last was deleted", deleted(6), [(Fault.CUT, 6, 6)]),
    ("all were deleted", deleted(1, 2, 3, 4, 5, 6), [(Fault.CUT, 1, 6)]),
    ("neighbours were swapped", swapped(3, 4), [(Fault.MOVED, 3, 4), (Fault.MOVED, 4, 3)]),
    ("two far apart were swapped", swapped(1, 5), [(Fault.MOVED, 1, 5), (Fault.MOVED, 5, 1)]),
    ("cut, and the head set back", cut_with_its_head(4), [(Fault.HEAD_CHANGED, 4, 0)]),
    ("the head was taken away", lambda links, _: (links, None), [(Fault.HEAD_LOST, 6, 0)]),
    ("the head's seal was changed", lambda links, head: (links, replace(head, seal=bytes(32))), [(Fault.HEAD_CHANGED, 6, 0)]),
    ("an entry was added", written_on, [(Fault.CHANGED, 7, 0), (Fault.ADDED, 7, 7)]),
    ("another key was claimed", edited(3, master="key-2"), [(Fault.OTHER_KEY, 3, 0)]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), [each[1:] for each in CHANGES], ids=[each[0] for each in CHANGES])
def test_a_change_is_found_and_said_where(change: Change, expected: list[tuple[Fault, int, int]]) -> None:
    assert faults(*change(*chained(6))) == expected


def test_entries_that_were_moved_up_over_a_deleted_one_are_found() -> None:
    found = faults(*renumbered(*chained(6)))

    assert (Fault.CUT, 6, 6) in found
    assert {position for _, position, _ in found} == {3, 4, 5, 6}


def test_an_entry_moved_to_the_end_is_told_from_a_new_one() -> None:
    links, head = chained(6)
    links[2] = replace(links[2], position=7)

    assert faults(links, head) == [(Fault.MISSING, 3, 3), (Fault.MOVED, 7, 3), (Fault.ADDED, 7, 7)]


def test_an_entry_outside_the_chain_is_found() -> None:
    links, head = chained(3)

    found = verify(CHAIN, [*links, Link(None, b"", record(9))], head).findings

    assert found == (Finding(Fault.OUTSIDE, record=record(9)),)


def test_an_entry_of_another_workspace_does_not_fit() -> None:
    links, _ = chained(3, Chain(WorkspaceId("T-OTHER"), bytes(range(32)), "key-1"))

    assert {fault for fault, *_ in faults(links, CHAIN.head(3, links[-1].hash))} == {Fault.CHANGED}


# --- heads that were kept elsewhere -------------------------------------------------------------------------------------


def test_only_a_kept_head_shows_that_everything_was_put_back_to_an_earlier_state() -> None:
    _, head = chained(6)
    earlier, earlier_head = chained(4)

    kept = CHAIN.keep(head, NOW)

    assert faults(earlier, earlier_head) == []
    assert faults(earlier, earlier_head, kept) == [(Fault.KEPT_CUT, 5, 6)]
    assert faults([], None, kept) == [(Fault.KEPT_CUT, 1, 6)]


def test_a_kept_head_shows_that_history_became_another_one() -> None:
    links, head = chained(6)
    kept = CHAIN.keep(head, NOW)
    before = links[3].hash
    other = [*links[:4]]
    for position in range(5, 9):  # as Coach itself goes on after an earlier state was restored
        before = CHAIN.tie(before, position, record(position, kind="returned"))
        other.append(Link(position, before, record(position, kind="returned")))

    assert faults(other, CHAIN.head(8, before)) == []
    assert faults(other, CHAIN.head(8, before), kept) == [(Fault.KEPT_DIFFERS, 6, 0)]


@pytest.mark.parametrize(
    "change",
    [{"position": 5}, {"hash": bytes(32)}, {"at": NOW + timedelta(days=1)}, {"seal": bytes(32)}],
    ids=lambda change: next(iter(change)),
)
def test_a_kept_head_that_was_changed_is_not_believed(change: dict[str, object]) -> None:
    links, head = chained(6)
    kept = replace(CHAIN.keep(head, NOW), **change)  # type: ignore[arg-type]

    assert [fault for fault, *_ in faults(links, head, kept)] == [Fault.KEPT_CHANGED]


def test_a_kept_head_does_not_pass_for_the_one_in_the_database() -> None:
    _, head = chained(6)
    kept = CHAIN.keep(head, NOW)

    assert not CHAIN.holds(Head(kept.position, kept.hash, kept.seal))


# --- whatever is done ---------------------------------------------------------------------------------------------------

_EDITS = st.one_of(
    st.builds(lambda value: {"kind": value}, st.text()),
    st.builds(lambda value: {"actor": value}, st.text()),
    st.builds(lambda value: {"id": value}, st.text()),
    st.builds(lambda value: {"plan": value}, st.none() | st.text()),
    st.builds(lambda value: {"once": value}, st.none() | st.text()),
    st.builds(lambda value: {"master": value}, st.none() | st.text()),
    st.builds(lambda value: {"detail": value}, st.binary()),
    st.builds(lambda value: {"at": value}, st.datetimes(timezones=st.just(UTC))),
)


@given(st.data(), st.integers(1, 12))
def test_every_single_edit_is_found_where_it_is(data: st.DataObject, count: int) -> None:
    links, head = chained(count)
    at = data.draw(st.integers(1, count))
    changes = data.draw(_EDITS)
    changed, _ = edited(at, **changes)(list(links), head)

    found = faults(changed, head)

    assert bool(found) == (changed != links)
    assert {position for _, position, _ in found} <= {at}


@given(st.data(), st.integers(2, 12))
def test_every_deletion_is_told_exactly(data: st.DataObject, count: int) -> None:
    links, head = chained(count)
    gone = data.draw(st.sets(st.integers(1, count), min_size=1))
    left, _ = deleted(*gone)(links, head)

    found = faults(left, head)

    assert {each for fault, first, last in found for each in range(first, last + 1)} == gone
    assert {fault for fault, *_ in found} <= {Fault.MISSING, Fault.CUT}


@given(st.data(), st.integers(2, 9))
def test_every_other_order_is_found(data: st.DataObject, count: int) -> None:
    links, head = chained(count)
    order = data.draw(st.permutations(range(1, count + 1)))
    moved = [replace(link, position=position) for link, position in zip(links, order, strict=True)]

    found = faults(moved, head)

    away = {(position, link.position) for link, position in zip(links, order, strict=True) if link.position != position}
    assert {(position, other) for _, position, other in found} == away
    assert {fault for fault, *_ in found} <= {Fault.MOVED}
