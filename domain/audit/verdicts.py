"""Going through a chain from its first entry, and saying of every fault where it is and what it is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.audit.chains import BROKEN, Chain, Head, KeptHead, Link, Record

MOST_COMPARED = 100
"""So many entries that do not fit are compared with each other, to tell those that were moved; it grows squared."""


class Fault(StrEnum):
    """What can be wrong."""

    CHANGED = "changed"  # the entry, or its hash, is not what was written
    MOVED = "moved"  # it was written at `other`
    MISSING = "missing"  # from `position` to `other`
    CUT = "cut"  # missing at the end, from `position` to `other`
    ADDED = "added"  # beyond the end of the chain, from `position` to `other`
    OUTSIDE = "outside"  # it was never tied to the chain
    OTHER_KEY = "other_key"  # it says that it was tied under another master key
    HEAD_LOST = "head_lost"
    HEAD_CHANGED = "head_changed"
    BROKEN_BEFORE = "broken_before"  # Coach found the end changed then, and went on
    KEPT_CHANGED = "kept_changed"  # the head kept outside was not signed under this key
    KEPT_CUT = "kept_cut"  # the chain ends before the head kept outside
    KEPT_DIFFERS = "kept_differs"  # up to the head kept outside, the chain is another one


@dataclass(frozen=True)
class Finding:
    """One fault; `record` is the entry as it now stands, when there is one."""

    fault: Fault
    position: int = 0
    other: int = 0
    record: Record | None = None


@dataclass(frozen=True)
class Verdict:
    """How many entries were looked at, and what is wrong; nothing, when all stands as it was written."""

    records: int
    findings: tuple[Finding, ...]


def verify(chain: Chain, links: Iterable[Link], head: Head | None, kept: Sequence[KeptHead] = ()) -> Verdict:
    """Whether the entries are those that were written, all of them, in their order.

    `links` are all that are stored, by position, those outside the chain at either end. `kept` are heads of this
    workspace that were kept elsewhere: only they show that both entries and head were put back to an earlier state.
    """
    walk = _Walk(chain, wanted=frozenset(each.position for each in kept))
    for link in links:
        walk.step(link)
    found = [*walk.findings, *walk.misfits(), *_at_the_end(chain, walk, head), *_beside(chain, walk, kept)]
    return Verdict(walk.records, tuple(sorted(found, key=lambda each: each.position)))


@dataclass
class _Walk:
    """`before` are the hashes on which the next entry may stand: the stored one, and what it should have been.

    It is empty after a gap. `places` are positions whose predecessors are known, and where a moved entry may belong.
    """

    chain: Chain
    wanted: frozenset[int]
    position: int = 0
    records: int = 0
    last: bytes = b""
    before: frozenset[bytes] = frozenset()
    findings: list[Finding] = field(default_factory=list)
    suspects: list[Link] = field(default_factory=list)
    places: dict[int, frozenset[bytes]] = field(default_factory=dict)
    seen: dict[int, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.last = self.chain.start
        self.before = frozenset({self.last})

    def step(self, link: Link) -> None:
        """One entry on."""
        self.records += 1
        position, record = link.position, link.record
        if position is None:
            self.findings.append(Finding(Fault.OUTSIDE, record=record))
            return
        if position <= self.position:
            self.findings.append(Finding(Fault.CHANGED, position, record=record))
            return
        if position > self.position + 1:
            self._gap(position)
        self._fits(link, position)
        if record.kind == BROKEN:
            self.findings.append(Finding(Fault.BROKEN_BEFORE, position, record=record))
        self.position, self.last = position, link.hash
        if position in self.wanted:
            self.seen[position] = link.hash

    def _gap(self, upto: int) -> None:
        self.findings.append(Finding(Fault.MISSING, self.position + 1, upto - 1))
        self.places[self.position + 1] = self.before
        self.before = frozenset()

    def _fits(self, link: Link, position: int) -> None:
        record, before = link.record, self.before
        self.before = frozenset({link.hash})
        if record.master != self.chain.master:
            self.findings.append(Finding(Fault.OTHER_KEY, position, record=record))
        elif before:  # after a gap there is nothing to compare with
            right = {self.chain.tie(each, position, record) for each in before}
            if link.hash not in right:
                self.suspects.append(link)
                self.places[position] = before
                self.before |= right

    def misfits(self) -> Iterator[Finding]:
        """Entries that do not fit where they stand: changed, or moved from a place in which they would fit.

        One that only misses the entry before it, which was moved away, is where it belongs.
        """
        few = len(self.suspects) <= MOST_COMPARED
        for link in self.suspects:
            assert link.position is not None
            origin = self._origin(link) if few else 0
            if origin != link.position:
                yield Finding(Fault.MOVED if origin else Fault.CHANGED, link.position, origin, link.record)

    def _origin(self, link: Link) -> int:
        """The position at which the hash of this entry is right; 0 for none. Its predecessor may have moved, too."""
        moved = {each.hash for each in self.suspects}
        for place, before in self.places.items():
            if any(self.chain.tie(each, place, link.record) == link.hash for each in before | moved):
                return place
        return 0


def _at_the_end(chain: Chain, walk: _Walk, head: Head | None) -> Iterator[Finding]:
    if head is None:
        if walk.records:
            yield Finding(Fault.HEAD_LOST, walk.position)
    elif not chain.holds(head):
        yield Finding(Fault.HEAD_CHANGED, walk.position)
    elif head.position > walk.position:
        yield Finding(Fault.CUT, walk.position + 1, head.position)
    elif head.position < walk.position:
        yield Finding(Fault.ADDED, head.position + 1, walk.position)
    elif head.hash != walk.last and not walk.suspects:
        yield Finding(Fault.HEAD_CHANGED, walk.position)


def _beside(chain: Chain, walk: _Walk, kept: Sequence[KeptHead]) -> Iterator[Finding]:
    for each in kept:
        if not chain.kept(each):
            yield Finding(Fault.KEPT_CHANGED, each.position)
        elif each.position > walk.position:
            yield Finding(Fault.KEPT_CUT, walk.position + 1, each.position)
        elif each.position and walk.seen.get(each.position) != each.hash:
            yield Finding(Fault.KEPT_DIFFERS, each.position)
