"""Weekly tips for a team channel, from the curated library."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain import tips
from domain.errors import NotFoundError
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import ChannelId, UserId
from domain.workspaces import Digest
from services import catalog
from services.turn import Turn
from storage.outbox import Delivery, DeliveryState

KIND = "tips.digest"
NOT_SENT = frozenset({DeliveryState.DEAD, DeliveryState.CANCELLED})


def begin(turn: Turn, occurrence: Occurrence) -> None:
    """A channel was given a rhythm, or another one: its first slot may still be today."""
    digest = digest_for(turn, ChannelId(occurrence.subject))
    if digest is None:
        return
    day = tips.next_day(digest, turn.now)
    if not _plan(turn, digest, day):  # this day had its tips already, at the time that was set before
        _plan(turn, digest, tips.following_day(digest, day, turn.now))


def _plan(turn: Turn, digest: Digest, day: date) -> bool:
    """Plans that day's digest, or moves it to the time now set. False when it was worked off."""
    channel = UserId(digest.channel)
    due = tips.slot(digest, day)
    found = turn.store.occurrences.find(digest.channel, KIND, channel, day.toordinal())
    if found is not None and found.state is OccurrenceState.DONE:
        return False
    if found is not None:
        turn.store.occurrences.save(replace(found, due_at=due, state=OccurrenceState.PLANNED))
        return True
    planned = Occurrence(
        id=OccurrenceId(turn.new_id()),
        subject=digest.channel,
        kind=KIND,
        due_at=due,
        recipient=channel,
        round=day.toordinal(),
    )
    return turn.store.occurrences.plan(planned)


def release(turn: Turn, occurrence: Occurrence) -> None:
    """Chooses this week's tips, leaves them for delivery, and plans the next week."""
    digest = digest_for(turn, ChannelId(occurrence.subject))
    day = date.fromordinal(occurrence.round)
    if digest is None or day.weekday() != digest.weekday:
        return  # switched off, or moved to another weekday meanwhile
    _plan(turn, digest, tips.following_day(digest, day, turn.now))
    if turn.now - occurrence.due_at > tips.LATE:
        return
    chosen = _left_over(turn, digest, day) or choose(turn, digest, seed=f"{digest.channel}:{occurrence.round}")
    if chosen:
        turn.store.tips.record(digest.channel, chosen, turn.now)
        _tell(turn, digest, day, 0, " ".join(chosen))


def _left_over(turn: Turn, digest: Digest, day: date) -> tuple[str, ...]:
    """The tips of the slot before, if they never reached the channel."""
    attempts = _attempts(turn, digest, day - timedelta(weeks=1))
    return tuple(attempts[-1].params["tips"].split()) if attempts and attempts[-1].state in NOT_SENT else ()


def choose(turn: Turn, digest: Digest, seed: str) -> tuple[str, ...]:
    """Ids of tips on the channel's topics that it has not had yet, then those it had longest ago."""
    available = [tip.id for tip in catalog.tips() if not digest.topics or tip.topic in digest.topics]
    return tips.choose(available, turn.store.tips.sent(digest.channel), seed)


def _tell(turn: Turn, digest: Digest, day: date, attempt: int, chosen: str) -> None:
    key = _key(day, attempt)
    turn.tell(digest.channel, KIND, key=key, lasts=tips.LATE, tips=chosen, language=digest.language)


def _key(day: date, attempt: int) -> str:
    return f"{day.toordinal()}:{attempt}"


def _attempts(turn: Turn, digest: Digest, day: date) -> list[Delivery]:
    """What became of that day's digest: the first attempt, and one for each time that an admin asked again."""
    found: list[Delivery] = []
    while row := turn.store.outbox.by_key(f"{KIND}|{digest.channel}|{_key(day, len(found))}"):
        found.append(row)
    return found


@dataclass(frozen=True)
class Standing:
    """Where a channel's digest stands: the next one (UTC), and whether the last one arrived.

    `doubtful`: it may have arrived; where a channel's history can't be read nobody can tell (DELIVERY.md).
    """

    digest: Digest
    next_at: datetime
    not_delivered: bool = False
    doubtful: bool = False


def standing(turn: Turn, digest: Digest) -> Standing:
    """For the settings."""
    attempts = _attempts(turn, digest, tips.last_day(digest, turn.now))
    state = attempts[-1].state if attempts else None
    day = tips.next_day(digest, turn.now)
    return Standing(digest, tips.slot(digest, day), state in NOT_SENT, state is DeliveryState.UNKNOWN)


def send_again(turn: Turn, channel: str) -> Digest:
    """The same tips once more, after they could not be delivered. Raises NotFoundError when there is nothing to send.

    Whoever calls has made sure that an administrator asks.
    """
    digest = digest_for(turn, ChannelId(channel))
    if digest is None:
        raise NotFoundError
    day = tips.last_day(digest, turn.now)
    attempts = _attempts(turn, digest, day)
    if not attempts or attempts[-1].state not in NOT_SENT:
        raise NotFoundError
    _tell(turn, digest, day, len(attempts), attempts[-1].params["tips"])
    return digest


def digest_for(turn: Turn, channel: ChannelId) -> Digest | None:
    """The settings of a channel's digest, if it still has one."""
    return next((each for each in turn.workspace.digests if each.channel == channel), None)


def texts(ids: str, language: str) -> list[str]:
    """The words of these tips; those that left the library meanwhile are left out."""
    known = {tip.id: tip for tip in catalog.tips()}
    return [known[each].text(language) for each in ids.split() if each in known]


DUE = {"tips.begin": begin, KIND: release}
"""What becomes due here, by kind."""
