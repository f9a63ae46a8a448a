"""How entries of the record are tied to each other: `h_n = HMAC(k, h_{n-1} ‖ canonical JSON)` (PRIVACY.md, At rest)."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime

from domain.people import WorkspaceId
from domain.plans import PlanId

BROKEN = "chain_broken"
"""The kind of entry that Coach itself writes when it finds the end of the chain changed: that stays for good."""

_NOTHING = bytes(32)
"""What stands in the place of a hash (SHA-256, 32 bytes) before the first entry."""


@dataclass(frozen=True)
class Record:
    """One entry as it is stored. `detail` is what people wrote, still sealed: the chain never needs it opened.

    `once` makes some kinds unique, `master` names the key under which the entry was tied.
    """

    id: str
    kind: str
    at: datetime
    actor: str
    plan: PlanId | None
    once: str | None
    detail: bytes
    master: str | None


@dataclass(frozen=True)
class Link:
    """An entry in its place. `position` counts from 1 within a workspace; None stands outside the chain."""

    position: int | None
    hash: bytes
    record: Record


@dataclass(frozen=True)
class Head:
    """How far the chain reaches: the last position (0 before the first entry), its hash, and a seal over both."""

    position: int
    hash: bytes
    seal: bytes


@dataclass(frozen=True)
class KeptHead:
    """A head as it was at a time, signed so that it can be kept outside the database."""

    workspace: WorkspaceId
    position: int
    hash: bytes
    at: datetime
    seal: bytes


class Chain:
    """Ties the entries of one workspace under one key. Who lacks the key can neither add an entry nor change one."""

    def __init__(self, workspace: WorkspaceId, key: bytes, master: str) -> None:
        self._workspace, self._key, self.master = workspace, key, master

    @property
    def start(self) -> bytes:
        """What the first entry is tied to."""
        return self._mac(_NOTHING, "start")

    def tie(self, before: bytes, position: int, record: Record) -> bytes:
        """The hash of an entry in this place, after the one whose hash is `before`.

        Instead of what people wrote it covers a commitment: the SHA-256 of what stands sealed, which is salted by its
        nonce and its key. So nobody can guess at the content through it, and erasing the content (by destroying the
        key of its plan) changes nothing here.
        """
        commitment = hashlib.sha256(record.detail).hexdigest()
        names = (record.id, record.kind, _moment(record.at), record.actor, record.plan, record.once, record.master)
        return self._mac(before, "record", position, *names, commitment)

    def head(self, position: int, hash: bytes) -> Head:  # noqa: A002 - the field's own name
        """The sealed end of the chain, as it stands in the database."""
        return Head(position, hash, self._mac(hash, "head", position))

    def holds(self, head: Head) -> bool:
        """Whether this end of the chain was sealed under this key."""
        return hmac.compare_digest(head.seal, self.head(head.position, head.hash).seal)

    def keep(self, head: Head, at: datetime) -> KeptHead:
        """A head to be kept outside. Its seal is another one: put back into the database, it would not be taken."""
        return KeptHead(
            self._workspace, head.position, head.hash, at, self._mac(head.hash, "kept", head.position, _moment(at))
        )

    def kept(self, kept: KeptHead) -> bool:
        """Whether it was signed under this key, for this workspace, and is unchanged."""
        mine = self.keep(Head(kept.position, kept.hash, b""), kept.at)
        return kept.workspace == self._workspace and hmac.compare_digest(kept.seal, mine.seal)

    def _mac(self, before: bytes, *words: object) -> bytes:
        # A JSON list, so that no word can spill over into its neighbour; the first one says what is tied.
        said = json.dumps([words[0], self._workspace, *words[1:]], ensure_ascii=False, separators=(",", ":"))
        return hmac.digest(self._key, before + said.encode("utf-8"), "sha256")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
